//! Small parts of clothes that have a color of their own, and what is painted on a face.

use super::{Noun, Row, Sense};
use crate::words::wish::Wish;
use crate::{Detail, Tint};

pub const ROWS: &[Row] = &[
    (dyed(Detail::Collar), "collar, shirt collar, lapel"),
    (dyed(Detail::Buttons), "button, coat button, brass button"),
    (dyed(Detail::Lining), "lining, inner lining, inside lining"),
    (dyed(Detail::Trim), "trim, trimming, piping, edging, embroidery, accent, filigree, epaulette, 縁取り, 刺繍"),
    (
        dyed(Detail::HatBand),
        "hatband, hat band, hat ribbon, ribbon on the hat, ribbon around the hat, ribbon on her hat",
    ),
    (dyed(Detail::Lips), "lip, painted lip"),
    (
        Sense::Noun(Noun::Detail(Detail::Lips), Some(Wish::Dye(Detail::Lips, Tint::Red))),
        "lipstick, lip gloss, lip stick, wearing lipstick, 口紅, リップ",
    ),
    (
        Sense::Noun(Noun::Detail(Detail::Lids), Some(Wish::Dye(Detail::Lids, Tint::Purple))),
        "eyeshadow, eye shadow, アイシャドウ",
    ),
];

const fn dyed(detail: Detail) -> Sense {
    Sense::Noun(Noun::Detail(detail), None)
}
