//! What two do with each other, what they are under, and what wind and light do to things; English and Japanese.

use super::rows::{asks, held, pose};
use super::{Row, Sense};
use crate::words::wish::Wish;
use crate::{Hour, Place, Pose, Prop, Sight, Weather};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Pose(Pose::Dancing), Wish::Likely(Place::Ballroom)]),
        "waltz, waltzing, waltzes, dancing a waltz, dancing the waltz, ballroom dance, ballroom dancing, slow dance, slow dancing, \
         slow dances, tango, dancing a tango, dancing the tango, ワルツ, ワルツを踊る, ワルツを踊って, ワルツを踊っている, 社交ダンス",
    ),
    (
        asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::CrossingBlades)]),
        "clash, clashes, clashing, clash in battle, crossing their swords, crossing their blades, cross swords, cross blades, crosses swords, \
         crossed blades, swords crossed, blades crossed, clashing blades, clash swords, \
         clash blades, blades clashing, swords clash, blades clash, clash of swords, clash of blades, cross katanas, crosses katanas, clash katanas, clashing katanas, katanas clashing, katanas crossed, crossed katanas, crossing their katanas, \
         locking blades, locking swords, blades locked, swords locked, crossing katanas, \
         剣を交えている, 刀を交える, 刀を交えて, 刀を交えている, つばぜり合い, 斬り合い, 斬り結ぶ",
    ),
    (pose(Pose::ArmAround), "arm around waist, arm around her waist, arms around her waist"),
    (
        pose(Pose::HandOnHip),
        "hand on waist, hand on her waist, hand on his waist, hands on her waist, hand on own waist",
    ),
    (
        pose(Pose::FacingEachOther),
        "見つめ合う, 見つめ合っている, 見つめあう, 見つめあって, 向かい合う, 向かい合っている, 向き合う, 向き合って, 向き合っている",
    ),
    (
        asks(&[Wish::Pose(Pose::HandingOver), Wish::Prop(Prop::Flowers)]),
        "花を差し出す, 花を差し出して, 花束を差し出す, 花束を差し出して, 花を手渡す, 花を手渡して",
    ),
    (held(Prop::Book), "reading books, reads books, reading their books, reading the same book, 本を読み合って"),
    (pose(Pose::HoldingHands), "手を引いて, 手を引く, 手を引かれて, 手を引いている"),
    (
        asks(&[Wish::Hour(Hour::Dusk)]),
        "sun sets, sun set, sun setting, the sun sets, the sun setting, the setting sun, sun going down, the sun going down, 日が沈む, 太陽が沈む",
    ),
    (
        asks(&[Wish::Hour(Hour::Dawn)]),
        "sun rises, sun rising, the sun rises, the sun rising, the rising sun, sun coming up, the sun coming up, 日が昇る, 太陽が昇る, 朝日が昇る",
    ),
    (asks(&[Wish::Sight(Sight::MagicCircle)]), "rune, runes, glowing runes, magic runes, runes glowing, 光るルーン"),
    (asks(&[Wish::Sight(Sight::Fire)]), "燃え上がる, 燃え上がって, 燃え上がる炎"),
    (asks(&[Wish::Likely(Place::Beach)]), "surf, breaking surf, 波打つ海"),
    (asks(&[Wish::Weather(Weather::Petals)]), "舞う花びら"),
    (
        Sense::Silent,
        "huddle, huddles, huddling, huddled, huddling together, breeze, gust, gusts, brightly, each other, \
         one another, down her face, down his face, down her cheek, down his cheek, down her cheeks, down his cheeks, \
         二人とも, ふたりとも, 三人とも, 五人, 六人, 恋人同士, 恋人たち, 二人で, ふたりで, 三人で, 二人で入って, 傘に入って, 傘に入る, に入って, 差しかけている, 差しかける, 差しかけて",
    ),
    (
        Sense::Silent,
        "なびいて, なびいている, なびかせ, なびかせて, なびかせる, なびかせた, 揺れ, はためく, \
         はためいて, はためかせて, 舞い散って, 舞い落ちる, 散って, 散っている, 立ち上る, 立ち上って, 立ちのぼる, 昇る, 昇って, \
         昇っている, 打ち寄せる, 打ち寄せて, 翻る, 翻って, ひるがえる, 瞬いて, ひらひら, \
         ひらひらと, ゆらゆら, ゆらゆらと, 沈む, 沈んで, 膨らむ, 膨らんで, 浮かび",
    ),
];
