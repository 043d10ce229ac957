//! Who is played on stages and in rings: clowns, mimes, dancers.

use super::Row;
use super::rows::{ANYBODY, MAN, WOMAN, asks, bears, dyed, has, haunts, wears};
use crate::words::wish::Wish;
use crate::{Detail, Extra, HairStyle, Outfit, Pattern, Place, Pose, Prop, Tint};

pub const ROWS: &[Row] = &[
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jumpsuit),
            dyed(Tint::Yellow),
            Wish::Pattern(Pattern::Dots),
            has(Extra::ClownPaint),
            has(Extra::Ruff),
            Wish::HairStyle(HairStyle::Afro),
            Wish::HairColor(Tint::Red),
            haunts(Place::Fairground),
        ]),
        "clown, circus clown, ピエロ, 道化",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jumpsuit),
            dyed(Tint::White),
            has(Extra::MimePaint),
            has(Extra::Ruff),
            haunts(Place::Fairground),
        ]),
        "pierrot",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jumpsuit),
            dyed(Tint::Purple),
            Wish::Pattern(Pattern::Checks),
            has(Extra::JesterHat),
            has(Extra::Ruff),
            haunts(Place::ThroneRoom),
        ]),
        "jester, court jester, harlequin, 道化師, 宮廷道化師",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Sweater),
            dyed(Tint::Black),
            Wish::Pattern(Pattern::Stripes),
            has(Extra::MimePaint),
            has(Extra::Beret),
            Wish::HatColor(Tint::Red),
            has(Extra::Suspenders),
            has(Extra::Gloves),
            Wish::Dye(Detail::Gloves, Tint::White),
            haunts(Place::Street),
        ]),
        "mime, mime artist, パントマイマー, パントマイム師",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Kimono), has(Extra::KabukiPaint), haunts(Place::ConcertStage)]),
        "kabuki actor, 歌舞伎役者, 歌舞伎俳優",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Captain),
            dyed(Tint::Red),
            has(Extra::TopHat),
            has(Extra::Boots),
            bears(Prop::Whip),
            haunts(Place::Fairground),
        ]),
        "ringmaster, circus ringmaster, サーカスの団長, サーカス団長",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Shirt), dyed(Tint::White), has(Extra::BalletShoes), haunts(Place::ConcertStage)]),
        "danseur, ballerino, バレエダンサー",
    ),
    (
        asks(&[
            MAN,
            wears(Outfit::Shirt),
            dyed(Tint::White),
            has(Extra::BalletShoes),
            Wish::Pose(Pose::Arabesque),
            haunts(Place::ConcertStage),
        ]),
        "male ballet dancer, バレエダンサーの男, バレエダンサーの男性",
    ),
    (
        asks(&[
            WOMAN,
            wears(Outfit::Gown),
            dyed(Tint::Red),
            Wish::Pattern(Pattern::Dots),
            has(Extra::Flower),
            has(Extra::Hoops),
            Wish::HairStyle(HairStyle::LowBun),
            Wish::Pose(Pose::Dancing),
            haunts(Place::ConcertStage),
        ]),
        "flamenco dancer, フラメンコダンサー, フラメンコの踊り子",
    ),
    (
        asks(&[
            WOMAN,
            wears(Outfit::Dress),
            Wish::Pattern(Pattern::Flowers),
            has(Extra::FlowerCrown),
            Wish::Pose(Pose::Dancing),
            haunts(Place::Beach),
        ]),
        "hula dancer, フラダンサー",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Jacket), has(Extra::Sombrero), bears(Prop::Guitar), haunts(Place::OldTown)]),
        "mariachi, マリアッチ",
    ),
];
