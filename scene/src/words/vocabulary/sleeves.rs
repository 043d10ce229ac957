//! Sleeves: as things of their own (*short sleeves*, 半袖) and as what a garment is (*a short-sleeved shirt*, 半袖のシャツ).

use super::rows::extra;
use super::{Adjective, Row, Sense};
use crate::Extra;

pub const SLEEVES: &[Row] = &[
    (
        extra(Extra::LongSleeves),
        "long sleeves, full length sleeves, with long sleeves, sleeves to the wrist, sleeves to the wrists, 長袖",
    ),
    (cut(Extra::LongSleeves), "long sleeved, long sleeve, full sleeved, 長袖の"),
    (extra(Extra::ShortSleeves), "short sleeves, with short sleeves, half sleeves, 半袖, 半そで"),
    (cut(Extra::ShortSleeves), "short sleeved, short sleeve, half sleeved, 半袖の, 半そでの"),
    (extra(Extra::NoSleeves), "sleeveless clothes, no sleeves, bare arms, 袖なし, ノースリーブ"),
    (cut(Extra::NoSleeves), "sleeveless, 袖なしの, 袖のない, ノースリーブの"),
    (
        extra(Extra::PuffSleeves),
        "puff sleeves, puffy sleeves, puffed sleeves, puffy short sleeves, puff short sleeves, short puffy sleeves, short puff sleeves, balloon sleeves, パフスリーブ, ちょうちん袖",
    ),
    (cut(Extra::PuffSleeves), "puff sleeved, puff sleeve, puffed sleeve, puffy sleeved, パフスリーブの"),
    (
        extra(Extra::BellSleeves),
        "wide sleeves, bell sleeves, flared sleeves, trumpet sleeves, flowing sleeves, loose sleeves, 広い袖, 広がった袖, 広袖",
    ),
    (cut(Extra::BellSleeves), "wide sleeved, bell sleeved, flared sleeve, bell sleeve, 袖の広い, 広袖の"),
    (
        extra(Extra::BareShoulders),
        "bare shoulders, shoulders bare, naked shoulders, 肩を出した, 肩出し, 肩を出して, 肩の出た",
    ),
    (cut(Extra::BareShoulders), "off shoulder, off the shoulder, オフショルダーの, 肩出しの"),
    (extra(Extra::BareShoulders), "オフショルダー"),
    (cut(Extra::Hood), "hooded"),
    (
        extra(Extra::Frills),
        "frills, frilly clothes, frilled clothes, lots of frills, with frills, フリル付き, フリルのついた, フリルいっぱい",
    ),
    (
        extra(Extra::FurTrim),
        "fur trim, fur collar, fur trimmed collar, fur cuffs, fluffy collar, fur lining, ファーの襟, 毛皮の襟, ファー付きの襟",
    ),
    (cut(Extra::FurTrim), "fur trimmed, fur lined, fur collared, ファー付きの, ファー付き, 毛皮付きの"),
    (
        cut(Extra::Oversized),
        "oversized, oversize, over sized, baggy, loose fitting, loose fit, bulky, too big, too large, slouchy, だぼだぼの, だぼだぼ, オーバーサイズの, オーバーサイズ, 大きめの, 大きすぎる, ゆったりした, ぶかぶかの, ダボダボの, ブカブカの",
    ),
    (extra(Extra::Oversized), "oversized clothes, baggy clothes, loose clothes, oversized clothing"),
];

const fn cut(sleeves: Extra) -> Sense {
    Sense::Adjective(Adjective::Cut(sleeves))
}
