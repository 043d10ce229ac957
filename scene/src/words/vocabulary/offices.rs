//! Offices and errands of villages, ships, bands and armies: herbalists, helmsmen, majorettes, spearmen.

use super::Row;
use super::rows::{ANYBODY, BOY, GIRL, MAN, WOMAN, asks, bears, dyed, has, haunts, wears};
use crate::words::wish::{Garb, Wish};
use crate::{Age, Build, Extra, HairStyle, Outfit, Place, Pose, Prop, Tint};

pub const ROWS: &[Row] = &[
    (
        asks(&[WOMAN, wears(Outfit::Tuxedo), has(Extra::CoatTails), haunts(Place::LivingRoom)]),
        "女執事, 女性執事, 執事の女性, female butler",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Robe), bears(Prop::Jar), haunts(Place::WitchWorkshop)]),
        "apothecary, herbalist, 薬師, 薬草師, 薬売り",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Cloak), has(Extra::Backpack), has(Extra::Hat), haunts(Place::Village)]),
        "peddler, traveling merchant, travelling merchant, 行商人, 旅の商人",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::Dirt), bears(Prop::Shovel), haunts(Place::Graveyard)]),
        "gravedigger, grave digger, 墓掘り, 墓守",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Coat), has(Extra::Cap), bears(Prop::Lantern), haunts(Place::OldTown)]),
        "lamplighter, night watchman, 点灯夫, 夜警",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::SweaterVest), has(Extra::Glasses), bears(Prop::Map), haunts(Place::Library)]),
        "cartographer, mapmaker, map maker, 地図職人",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Military),
            dyed(Tint::Navy),
            has(Extra::PeakedCap),
            bears(Prop::Compass),
            haunts(Place::Deck),
        ]),
        "navigator, helmsman, 航海士, 操舵手",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Shirt),
            has(Extra::CowboyHat),
            has(Extra::Suspenders),
            has(Extra::Dirt),
            bears(Prop::Pickaxe),
            haunts(Place::Canyon),
        ]),
        "prospector, gold prospector, gold digger, 金鉱掘り",
    ),
    (
        asks(&[
            WOMAN,
            wears(Outfit::Gown),
            Wish::HairStyle(HairStyle::Bob),
            has(Extra::Headband),
            has(Extra::Necklace),
            haunts(Place::Ballroom),
        ]),
        "flapper, flapper girl, 1920s flapper, フラッパー",
    ),
    (
        asks(&[
            MAN,
            wears(Outfit::Jacket),
            dyed(Tint::Black),
            Wish::HairStyle(HairStyle::Pompadour),
            haunts(Place::Street),
        ]),
        "greaser, rockabilly man, teddy boy, ロカビリー",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Hoodie), has(Extra::Cap), Wish::Pose(Pose::Dancing), haunts(Place::Street)]),
        "breakdancer, break dancer, hip hop dancer, b boy, ブレイクダンサー, ヒップホップダンサー",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), has(Extra::BowTie), bears(Prop::Trumpet), haunts(Place::ConcertStage)]),
        "trumpeter, trumpet player, トランペット奏者",
    ),
    (
        asks(&[ANYBODY, Wish::Garb(Garb::Evening), bears(Prop::Harp), haunts(Place::ConcertStage)]),
        "harpist, ハープ奏者, ハーピスト",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Hakama), dyed(Tint::White), bears(Prop::Staff), haunts(Place::Mountain)]),
        "yamabushi, mountain ascetic, 山伏, 修験者",
    ),
    (
        asks(&[
            MAN,
            wears(Outfit::Robe),
            Wish::Build(Build::Sturdy),
            Wish::HairStyle(HairStyle::Bald),
            bears(Prop::Halberd),
            haunts(Place::Shrine),
        ]),
        "warrior monk, monk warrior, sohei, 僧兵",
    ),
    (
        asks(&[MAN, wears(Outfit::Happi), has(Extra::Headband), Wish::Pose(Pose::Running), haunts(Place::CoastRoad)]),
        "hikyaku, 飛脚",
    ),
    (asks(&[ANYBODY, wears(Outfit::Apron), has(Extra::Headband), haunts(Place::ShoppingStreet)]), "豆腐屋, 豆腐屋さん"),
    (
        asks(&[MAN, Wish::Age(Age::Middle), wears(Outfit::Apron), has(Extra::Headband), haunts(Place::FoodStall)]),
        "屋台の親父, 屋台の親父さん, 屋台のおやじ",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Jacket), has(Extra::BikeHelmet), has(Extra::Backpack), haunts(Place::Street)]),
        "food delivery rider, food courier, bike courier, フードデリバリー, フードデリバリーの配達員",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::LeatherArmor), has(Extra::Quiver), bears(Prop::Bow), haunts(Place::Battlefield)]),
        "bowman, longbowman, 弓兵",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::LeatherArmor), has(Extra::Helm), bears(Prop::Spear), haunts(Place::Battlefield)]),
        "spearman, pikeman, lancer, 槍兵, 槍使い",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Armor),
            has(Extra::Helm),
            bears(Prop::SwordAndShield),
            haunts(Place::Battlefield),
        ]),
        "heavy infantry, 重装歩兵",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Armor), bears(Prop::Flag), haunts(Place::Battlefield)]),
        "standard bearer, flag bearer, 旗手",
    ),
    (
        asks(&[
            GIRL,
            wears(Outfit::Robe),
            dyed(Tint::White),
            has(Extra::Tiara),
            bears(Prop::Staff),
            haunts(Place::Church),
        ]),
        "saintess, holy maiden, 聖女, 聖女様",
    ),
    (
        asks(&[MAN, has(Extra::WolfEars), has(Extra::FoxTail), Wish::Build(Build::Sturdy)]),
        "beastman, 獣人の男, 獣人の男性",
    ),
    (
        asks(&[GIRL, has(Extra::WolfEars), has(Extra::FoxTail)]),
        "beastgirl, beast girl, 獣人の少女, 獣人の女, 獣人の女性, 獣人の娘",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Military),
            dyed(Tint::Black),
            has(Extra::Cape),
            bears(Prop::Sword),
            haunts(Place::Arena),
        ]),
        "matador, bullfighter, torero, マタドール, 闘牛士",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Robe),
            has(Extra::Bandana),
            has(Extra::Hoops),
            bears(Prop::Cards),
            haunts(Place::Fairground),
        ]),
        "tarot reader, tarot card reader, psychic, タロット占い師",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::LabCoat), has(Extra::Gloves), haunts(Place::Hospital)]),
        "radiologist, coroner, pathologist, 監察医, 放射線技師",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Suit),
            dyed(Tint::Black),
            has(Extra::TopHat),
            has(Extra::Gloves),
            haunts(Place::Graveyard),
        ]),
        "undertaker, mortician, 葬儀屋",
    ),
    (
        asks(&[
            WOMAN,
            wears(Outfit::Gown),
            has(Extra::FeatherBonnet),
            has(Extra::Bracelet),
            Wish::Pose(Pose::Dancing),
            haunts(Place::Festival),
        ]),
        "samba dancer, carnival dancer, サンバダンサー",
    ),
    (
        asks(&[BOY, wears(Outfit::Gakuran), has(Extra::Headband), has(Extra::Gloves), haunts(Place::Stadium)]),
        "ouendan, 応援団, 応援団の少年, 応援団長, 応援団員",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Military),
            dyed(Tint::Red),
            has(Extra::PeakedCap),
            has(Extra::Gloves),
            bears(Prop::Trumpet),
            haunts(Place::Stadium),
        ]),
        "marching band member, marching band musician, マーチングバンド, 鼓笛隊",
    ),
    (
        asks(&[
            GIRL,
            wears(Outfit::Military),
            dyed(Tint::Red),
            has(Extra::PeakedCap),
            has(Extra::Gloves),
            has(Extra::Boots),
            bears(Prop::Wand),
            haunts(Place::Stadium),
        ]),
        "majorette, drum majorette, baton twirler, バトントワラー",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::TankTop), has(Extra::Tattoo), has(Extra::Gloves), haunts(Place::StoreFront)]),
        "tattoo artist, tattooist, タトゥーアーティスト, 彫り師",
    ),
    // A ship alone says nobody.
    (asks(&[Wish::Place(Place::Deck)]), "viking ship, viking longship, longship, ヴァイキング船, バイキング船"),
];
