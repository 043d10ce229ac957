//! What two do with each other, what they are under, and what wind and light do to things; English and Japanese.

use super::rows::{asks, held, pose};
use super::{Row, Sense};
use crate::scene::{Place, Pose, Prop, Weather};
use crate::words::wish::Wish;

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Pose(Pose::Dancing), Wish::Likely(Place::Ballroom)]),
        "waltz, waltzing, waltzes, dancing a waltz, dancing the waltz, ballroom dance, ballroom dancing, slow dance, slow dancing, \
         slow dances, tango, dancing a tango, dancing the tango, ワルツ, ワルツを踊る, ワルツを踊って, ワルツを踊っている, 社交ダンス",
    ),
    (
        asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::Fighting)]),
        "crossing swords, crossing blades, crossing their swords, crossing their blades, cross swords, cross blades, crosses swords, \
         crossed swords, crossed blades, swords crossed, blades crossed, clashing swords, clashing blades, clash swords, \
         clash blades, swords clashing, blades clashing, swords clash, blades clash, clash of swords, clash of blades, \
         locking blades, locking swords, blades locked, swords locked, crossing katanas, \
         剣を交える, 剣を交えて, 剣を交えている, 刀を交える, 刀を交えて, 刀を交えている, 鍔迫り合い, つばぜり合い, 斬り合い, 斬り合う, 斬り結ぶ",
    ),
    (
        asks(&[Wish::Pose(Pose::PattingHead), Wish::Prop(Prop::Hairbrush)]),
        "tending hair with, 髪をとかしてあげる, 髪を梳かしてあげる, 髪をとかしてあげて, 髪を結んであげる, 髪を編んであげる",
    ),
    (
        pose(Pose::ArmAround),
        "hand on waist, hand on her waist, hands on her waist, hand at her waist, arm around waist, arm around her waist",
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
    (asks(&[Wish::Likely(Place::Beach)]), "surf, breaking surf, 波打つ海"),
    (asks(&[Wish::Weather(Weather::Petals)]), "桜の花びら, 桜の花びらが舞う, 舞う花びら"),
    (
        Sense::Silent,
        "huddle, huddles, huddling, huddled, huddling together, breeze, gust, gusts, brightly, each other, \
         one another, down her face, down his face, down her cheek, down his cheek, down her cheeks, down his cheeks, \
         二人とも, ふたりとも, 三人とも, 五人, 六人, 恋人同士, 恋人たち, 二人で, ふたりで, 三人で, 二人で入って, 傘に入って, 傘に入る, に入って, 差しかけている, 差しかける, 差しかけて",
    ),
    (
        Sense::Silent,
        "なびいて, なびいている, なびかせ, なびかせて, なびかせる, なびかせた, 揺れる, 揺れて, 揺れている, 揺れ, はためく, \
         はためいて, はためかせて, 舞い散って, 舞い落ちる, 散って, 散っている, 立ち上る, 立ち上って, 立ちのぼる, 立ち込める, 昇る, 昇って, \
         昇っている, 光って, 光っている, 打ち寄せる, 打ち寄せて, 翻る, 翻って, ひるがえる, 輝いて, 輝いている, 瞬く, 瞬いて, ひらひら, \
         ひらひらと, ゆらゆら, ゆらゆらと, 舞って, 舞っている",
    ),
];
