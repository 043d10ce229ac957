//! What two do with each other, what they are under, and what wind and light do to things; English and Japanese.

use super::rows::{asks, pose};
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
        "crossing their swords, crossing their blades, cross swords, cross blades, crosses swords, \
         crossed blades, swords crossed, blades crossed, clashing blades, clash swords, \
         clash blades, blades clashing, swords clash, blades clash, clash of swords, clash of blades, \
         locking blades, locking swords, blades locked, swords locked, crossing katanas, \
         剣を交えている, 刀を交える, 刀を交えて, 刀を交えている, つばぜり合い, 斬り合い, 斬り結ぶ",
    ),
    (asks(&[Wish::Pose(Pose::PattingHead), Wish::Prop(Prop::Hairbrush)]), "tending hair with, 髪を梳かしてあげる"),
    (
        pose(Pose::ArmAround),
        "hand on waist, hand on her waist, hands on her waist, hand at her waist, arm around waist, arm around her waist",
    ),
    (asks(&[Wish::Likely(Place::Beach)]), "surf, breaking surf, 波打つ海"),
    (asks(&[Wish::Weather(Weather::Petals)]), "舞う花びら"),
    (
        Sense::Silent,
        "huddle, huddles, huddling, huddled, huddling together, breeze, gust, gusts, brightly, each other, \
         one another, down her face, down his face, down her cheek, down his cheek, down her cheeks, down his cheeks, \
         二人とも, ふたりとも, 三人とも, 二人で, ふたりで, 三人で, 二人で入って, 傘に入って, 傘に入る, に入って, 差しかけている, 差しかける, 差しかけて",
    ),
    (
        Sense::Silent,
        "なびいて, なびいている, なびかせ, なびかせて, なびかせる, なびかせた, 揺れ, はためく, \
         はためいて, はためかせて, 舞い散って, 舞い落ちる, 散って, 散っている, 立ち上る, 立ち上って, 立ちのぼる, 昇る, 昇って, \
         昇っている, 打ち寄せる, 打ち寄せて, 翻る, 翻って, ひるがえる, 瞬いて, ひらひら, \
         ひらひらと, ゆらゆら, ゆらゆらと",
    ),
];
