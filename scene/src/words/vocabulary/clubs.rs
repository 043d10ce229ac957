//! Clubs and teams of a school and what is worn there, and what people do every day; English and Japanese.

use super::rows::{ANYBODY, GIRL, asks, bears, has, haunts, held, outfit, pose, wears};
use super::{Row, Sense};
use crate::words::wish::{Nod, Seat, Side, Wish};
use crate::{Expression, Extra, Hour, Lit, Outfit, Place, Pose, Prop, Sight, Tint, Weather};

/// Of who is in it; the word itself calls nobody.
pub const ROWS: &[Row] = &[
    (
        asks(&[wears(Outfit::Tracksuit), haunts(Place::Stadium)]),
        "陸上部, track team, track and field team, track club, track and field club, athletics club, running club",
    ),
    (
        asks(&[wears(Outfit::Jersey), bears(Prop::Ball), haunts(Place::Gym)]),
        "basketball club, basketball team, バスケットボール部",
    ),
    (
        asks(&[wears(Outfit::Jersey), bears(Prop::Volleyball), haunts(Place::Gym)]),
        "volleyball club, volleyball team, バレーボール部",
    ),
    (
        asks(&[wears(Outfit::Jersey), bears(Prop::SoccerBall), haunts(Place::Stadium)]),
        "soccer club, soccer team, football club, football team",
    ),
    (
        asks(&[wears(Outfit::Jersey), has(Extra::Cap), bears(Prop::Bat), haunts(Place::Ballpark)]),
        "baseball club, baseball team, softball team, softball club",
    ),
    (
        asks(&[wears(Outfit::Jersey), has(Extra::Cap), haunts(Place::Ballpark)]),
        "baseball uniform, baseball jersey, baseball outfit, softball uniform, 野球のユニフォーム, 野球ユニフォーム",
    ),
    (
        asks(&[wears(Outfit::GymClothes), bears(Prop::Racket), haunts(Place::TennisCourt)]),
        "tennis club, tennis team, badminton club, badminton team",
    ),
    (
        asks(&[wears(Outfit::Swimwear), haunts(Place::Pool)]),
        "swim club, swimming club, swim team, swimming team, swim practice, swimming practice, swimming class",
    ),
    (asks(&[wears(Outfit::Keikogi), bears(Prop::Shinai), haunts(Place::Dojo)]), "kendo club, kendo team"),
    (
        asks(&[wears(Outfit::Gi), Wish::Pose(Pose::Fighting), haunts(Place::Dojo)]),
        "judo, judo club, judo team, judo practice, karate club, karate team, karate practice, aikido, martial arts club, \
         柔道, 柔道部, 空手部, 合気道",
    ),
    (
        asks(&[wears(Outfit::Bodysuit), haunts(Place::Gym)]),
        "gymnastics, gymnastics club, gymnastics team, rhythmic gymnastics, 体操部, 新体操, 新体操部",
    ),
    (asks(&[wears(Outfit::Tutu), haunts(Place::DanceStudio)]), "ballet class, ballet lesson, ballet practice"),
    (
        asks(&[wears(Outfit::Cheer), bears(Prop::PomPoms)]),
        "cheerleading club, cheerleading, cheerleading team, cheer squad, チアリーディング部, チア部",
    ),
    (asks(&[wears(Outfit::Kimono), Wish::Likely(Place::TatamiRoom)]), "tea ceremony club, 茶道部, 茶道部員, 華道部"),
    (
        asks(&[
            Wish::SchoolUniform,
            Wish::Prop(Prop::InkBrush),
            Wish::Seat(Seat::Desk),
            Wish::Pose(Pose::Sitting),
            Wish::Likely(Place::TatamiRoom),
        ]),
        "calligraphy club, 書道部, 書道部員",
    ),
    (
        outfit(Outfit::Tracksuit),
        "track uniform, track and field uniform, athletic uniform, running uniform, track outfit, track team uniform, \
         running outfit, warm ups, 陸上のユニフォーム, 陸上ユニフォーム",
    ),
    (asks(&[Wish::Place(Place::Stadium)]), "school track, school field, 運動場, トラックを走る"),
    (
        asks(&[GIRL, wears(Outfit::Ninja), has(Extra::FaceMask), bears(Prop::Dagger)]),
        "kunoichi, female ninja, ninja girl, くノ一, くのいち, 女忍者",
    ),
    // Where somebody goes, and how.
    (
        asks(&[Wish::Place(Place::Train), Wish::Hour(Hour::Night)]),
        "last train, last train home, rides the last train, rides the last train home, riding the last train home, taking the last train, \
         taking the last train home, on the last train, on the last train home, 終電, 終電に乗る, 終電に乗って, 最終電車",
    ),
    (
        asks(&[Wish::Place(Place::Train)]),
        "rides the train, rides a train, rides the subway, riding the train, riding a train, rides the train home, riding the train home, \
         rides the train to work, rides the train to school, takes the train home, on the train home, on a crowded train, \
         電車に乗る, 電車に乗って, 電車に乗っている",
    ),
    (
        asks(&[Wish::Place(Place::TatamiRoom)]),
        "traditional style room, old japanese room, room open to the garden, 庭の見える部屋, 庭の見える和室, 庭に面した部屋",
    ),
    (
        held(Prop::Umbrella),
        "透明の傘, 透明なビニール傘, 透明の傘をさして, 透明の傘をさす, 透明の傘を差して, 透明な傘をさして, 透明な傘をさす, \
         see through umbrella, transparent plastic umbrella",
    ),
    (
        asks(&[Wish::InRow(Side::Middle)]),
        "中央で, 真ん中で, 中央に立つ, 中央に立って, センターで, in center, at center stage, center stage",
    ),
    (asks(&[Wish::Place(Place::ConcertStage), Wish::Hour(Hour::Night)]), "ライブハウス, ライブハウスのステージ"),
    (Sense::Silent, "afterwards, 演奏, perform, ガールズバンド"),
    (
        asks(&[Wish::Place(Place::ThroneRoom)]),
        "in his castle, in her castle, inside the castle, inside a castle, inside his castle, inside her castle, 城の中",
    ),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Lit(Lit::HalfShadow)]),
        "horror, horror style, horror atmosphere, scary atmosphere, creepy, creepy atmosphere, spooky, eerie, eerie atmosphere, \
         ホラー, ホラー風, 不気味",
    ),
    (
        held(Prop::Tray),
        "tray with coffee, tray with cups of coffee, tray with cakes, \
         tray with coffee and cake",
    ),
    // What is carried under an arm.
    (
        held(Prop::Helmet),
        "helmet under arm, helmets under arm, helmet under her left arm, helmet under his left arm, helmet under her right arm, \
         helmet under his right arm, with helmet under arm, helmet held under arm, helmet tucked under arm, helmet tucked under his arm, \
         helmet tucked under her arm, holding helmet under arm, holding a helmet under his arm, holding a helmet under her arm, \
         holding her helmet under her arm, holding his helmet under his arm, holding helmet, holds a helmet under her arm, \
         holds a helmet under his arm, holds her helmet under her arm, holds his helmet under his arm, carrying a helmet under his arm, \
         carrying a helmet under her arm, carrying his helmet under his arm, carrying her helmet under her arm, \
         carries a helmet under his arm, carries a helmet under her arm, carries his helmet under his arm, carries her helmet under her arm, \
         helmet at his side, helmet at her side, holds her helmet, holds his helmet, \
         ヘルメットを脇に抱える, ヘルメットを脇に抱えて, ヘルメットを脇に抱えた, ヘルメットを抱える, ヘルメットを抱えて, ヘルメットを抱えた, \
         ヘルメットを小脇に抱えて, ヘルメットを小脇に抱えた, ヘルメットを持って, ヘルメットを持った, 兜を脇に抱える, 兜を脇に抱えて, \
         兜を脇に抱えた, 兜を抱えて, 兜を抱えた",
    ),
    (
        held(Prop::Clipboard),
        "medical chart, patient chart, holding a medical chart, holding a chart, カルテ, カルテを持つ, カルテを持って, カルテを持った",
    ),
    (
        held(Prop::Books),
        "books under her arm, books under his arm, books under arm, books under one arm, 本を脇に抱えて, 本を小脇に抱えて",
    ),
    (
        held(Prop::BallUnderArm),
        "basketball under his arm, basketball under her arm, ball under his arm, ball under her arm, basketball under arm, with a basketball under his arm, with a basketball under her arm, carrying a basketball under his arm, carrying a basketball under her arm, carries a basketball under his arm, carries a basketball under her arm, carrying a ball under his arm, carrying a ball under her arm, ball under arm, ボールを脇に抱えて, ボールを小脇に抱えて, バスケットボールを脇に抱えて",
    ),
    (
        asks(&[Wish::Prop(Prop::FryingPan), Wish::Likely(Place::Kitchen)]),
        "cooking with a frying pan, tossing a pan, tosses a pan, tossing a wok",
    ),
    (asks(&[Wish::Likely(Place::Shrine)]), "お正月, 正月, new year's day"),
    // Every day.
    (
        pose(Pose::Fighting),
        "殴り合う, 殴り合って, 殴り合っている, 殴り合いをする, 殴り合いをして, brawling, fistfight, in a fistfight",
    ),
    (asks(&[Wish::Place(Place::RiverBank)]), "川原, 河川敷の, かわら"),
    (
        asks(&[Wish::Rests(crate::Thing { prop: Prop::Umbrella, color: None, rest: crate::Rest::Ground, count: 1 })]),
        "umbrella lies on the ground, fallen umbrella, dropped umbrella, umbrella on the ground, 和傘が落ちている, 傘が落ちている, \
         落ちている傘, 落ちた傘",
    ),
    (Sense::Silent, "が落ちている, が落ちていて, が転がっている"),
    (
        asks(&[Wish::Seat(Seat::Desk), Wish::Pose(Pose::Sitting), Wish::Prop(Prop::Pen)]),
        "studies, studies late, studying late, studies late at night, cramming",
    ),
    (asks(&[Wish::Expression(Expression::Sad)]), "sighs, heaving a sigh, heaves a sigh"),
    (asks(&[Wish::Pose(Pose::TyingHair)]), "ties her hair, ties his hair, tying up her hair, ties up her hair"),
    (
        asks(&[Wish::Prop(Prop::MagnifyingGlass)]),
        "examining a clue, examines a clue, inspecting a clue, inspects a clue, looking for clues, searching for clues, \
         examines a clue with a magnifying glass, examining a clue with a magnifying glass, 虫眼鏡で調べる, 虫眼鏡で調べて",
    ),
    (
        asks(&[Wish::Pose(Pose::Reaching), has(Extra::Gloves), haunts(Place::Street)]),
        "directing traffic, directs traffic, controlling traffic, controls traffic, 交通整理, 交通整理をする, 交通整理をして",
    ),
    (
        asks(&[Wish::Place(Place::Shrine), Wish::Pose(Pose::Praying)]),
        "お参り, お参りする, お参りして, お参りをする, 参拝, 参拝する",
    ),
    (asks(&[Wish::Place(Place::Shrine), Wish::Weather(Weather::Clear)]), "初詣, hatsumode, first shrine visit"),
    (
        asks(&[Wish::Nod(Nod::Up), Wish::Sight(Sight::Fireworks)]),
        "watching the fireworks, watching fireworks, watch fireworks, watches fireworks, watch the fireworks, \
         花火を見る, 花火を見て, 花火を見ている, 花火を見上げる, 花火を見上げて, 花火を見上げている, 花火を眺める, 花火を眺めて, 花火を眺めている, looking up at fireworks",
    ),
    (asks(&[ANYBODY, wears(Outfit::Apron), bears(Prop::Anvil)]), "刀鍛冶"),
    (asks(&[Wish::Prop(Prop::Flowers)]), "arranging roses, arranges roses, arranging a bouquet, arranges a bouquet"),
    (asks(&[Wish::Prop(Prop::Flowers), Wish::PropColor(Tint::Yellow)]), "arranges sunflowers"),
    (asks(&[Wish::Prop(Prop::Glass)]), "pouring a glass of milk, pouring a glass of water"),
    (
        asks(&[
            Wish::Weather(Weather::Petals),
            Wish::Likely(Place::CherryAvenue),
            Wish::Pose(Pose::SittingOnGround),
            Wish::Sight(Sight::PicnicBlanket),
        ]),
        "cherry blossom viewing, hanami, hanami picnic, cherry blossom picnic, picnic under the cherry blossoms, \
         お花見, 花見, お花見をする, お花見をして, 花見をする, 花見をして",
    ),
    (
        asks(&[Wish::Expression(Expression::Sad)]),
        "parting, saying farewell, saying goodbye, farewell, 別れ, 別れる, 別れを告げる, お別れ",
    ),
];
