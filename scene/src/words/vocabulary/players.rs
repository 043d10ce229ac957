//! Players by what they wear, and a few of whom Japanese words say more than English ones.

use super::Row;
use super::rows::{ANYBODY, GIRL, MAN, WOMAN, asks, bears, dyed, has, haunts, wears};
use crate::words::wish::Wish;
use crate::{Build, Extra, Lower, Outfit, Pattern, Place, Pose, Prop, Tint};

pub const ROWS: &[Row] = &[
    (
        asks(&[
            ANYBODY,
            wears(Outfit::TankTop),
            Wish::Build(Build::Sturdy),
            Wish::Pose(Pose::Flexing),
            haunts(Place::Gym),
        ]),
        "bodybuilder, strongman, ボディビルダー, マッチョマン",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::TankTop),
            Wish::Build(Build::Sturdy),
            Wish::Pose(Pose::LiftingBarbell),
            haunts(Place::Gym),
        ]),
        "weightlifter, power lifter, powerlifter, 重量挙げ選手, ウエイトリフター",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::TankTop),
            Wish::Build(Build::Sturdy),
            has(Extra::Boots),
            has(Extra::HandWraps),
            haunts(Place::BoxingRing),
        ]),
        "wrestler, pro wrestler, professional wrestler, プロレスラー, レスラー",
    ),
    (
        asks(&[
            WOMAN,
            wears(Outfit::TankTop),
            Wish::Build(Build::Sturdy),
            has(Extra::Boots),
            has(Extra::HandWraps),
            haunts(Place::BoxingRing),
        ]),
        "女子プロレスラー, female wrestler, female pro wrestler",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Jersey), has(Extra::BikeHelmet), Wish::Pose(Pose::Cycling)]),
        "cyclist, road cyclist, bike racer, サイクリスト, 自転車選手, ロードレーサー",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Hoodie), Wish::Prop(Prop::Skateboard), Wish::Pose(Pose::Skating)]),
        "スケートボーダー, スケボー少年",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jersey),
            Wish::Pattern(Pattern::Stripes),
            Wish::Build(Build::Sturdy),
            haunts(Place::Stadium),
        ]),
        "rugby player, ラグビー選手, ラグビー部員, ラガーマン",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Jersey), Wish::Build(Build::Sturdy), haunts(Place::Stadium)]),
        "american football player, quarterback, アメフト選手, アメフト部員",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Shirt), has(Extra::Cap), bears(Prop::GolfClub), haunts(Place::Park)]),
        "golfer, golf player, ゴルファー, プロゴルファー",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jumpsuit),
            dyed(Tint::White),
            has(Extra::Gloves),
            bears(Prop::Sword),
            haunts(Place::Gym),
        ]),
        "fencer, フェンサー, フェンシング選手",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jersey),
            Wish::Pattern(Pattern::Checks),
            Wish::Lower(Lower::Trousers),
            Wish::LowerColor(Tint::White),
            has(Extra::BikeHelmet),
            has(Extra::Boots),
            haunts(Place::Farm),
        ]),
        "jockey, horse jockey, 騎手, ジョッキー",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Blazer),
            dyed(Tint::Black),
            Wish::Lower(Lower::Trousers),
            Wish::LowerColor(Tint::White),
            has(Extra::BikeHelmet),
            has(Extra::Boots),
            haunts(Place::Farm),
        ]),
        "equestrian, horse rider, 乗馬選手",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jersey),
            has(Extra::BikeHelmet),
            bears(Prop::HockeyStick),
            haunts(Place::IceRink),
        ]),
        "ice hockey player, hockey player, アイスホッケー選手, ホッケー選手",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::DownJacket),
            has(Extra::Goggles),
            bears(Prop::Snowboard),
            haunts(Place::Mountain),
        ]),
        "snowboarder, スノーボーダー",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Swimwear), has(Extra::Goggles), haunts(Place::Pool)]),
        "swimmer, 水泳選手, 水泳部員, 競泳選手",
    ),
    (
        asks(&[GIRL, wears(Outfit::SailorUniform), has(Extra::FaceMask), Wish::Lower(Lower::LongSkirt)]),
        "delinquent girl, sukeban, スケバン, 不良少女, 不良の少女, 不良娘, ヤンキー少女, 不良女子",
    ),
    (
        asks(&[MAN, wears(Outfit::Apron), has(Extra::ChefHat), bears(Prop::BreadTray), haunts(Place::Bakery)]),
        "パン屋の男, パン屋の男性, パン屋の青年, male baker",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Apron), bears(Prop::BreadTray), haunts(Place::Bakery)]),
        "パン屋の女性, パン屋のお姉さん, パン屋の娘",
    ),
    (
        asks(&[MAN, wears(Outfit::Overalls), has(Extra::HardHat), has(Extra::SafetyVest), haunts(Place::City)]),
        "工事現場の男性, 工事現場の男, 工事現場の男性作業員",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Overalls), has(Extra::HardHat), has(Extra::SafetyVest), haunts(Place::City)]),
        "工事現場の女性, 工事現場の女性作業員, construction woman, female construction worker",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::HardHat), has(Extra::SafetyVest), haunts(Place::City)]),
        "construction worker, builder, 作業員, 工事現場の人, construction laborer, building worker, site worker, 建設作業員, 工事作業員, 土木作業員, 現場作業員",
    ),
];
