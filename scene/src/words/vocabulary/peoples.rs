//! Peoples of old times and far countries, and of streets that most pass by: pharaohs, vikings, hippies.

use super::Row;
use super::rows::{ANYBODY, BOY, MAN, WOMAN, asks, bears, dyed, has, haunts, wears};
use crate::words::wish::Wish;
use crate::{Build, Detail, Extra, HairStyle, Lower, Outfit, Place, Pose, Prop, SkinTone, Tint};

const fn skinned(tone: SkinTone) -> Wish {
    Wish::Skin(tone)
}

pub const ROWS: &[Row] = &[
    (
        asks(&[ANYBODY, wears(Outfit::Toga), has(Extra::Nemes), skinned(SkinTone::Brown), haunts(Place::Desert)]),
        "pharaoh, egyptian pharaoh, pharaoh king, ファラオ",
    ),
    (
        asks(&[MAN, wears(Outfit::Toga), has(Extra::Nemes), skinned(SkinTone::Brown), haunts(Place::Desert)]),
        "egyptian king, egyptian prince, エジプトの王, エジプト王, エジプトの王子",
    ),
    (
        asks(&[
            WOMAN,
            wears(Outfit::Toga),
            has(Extra::Nemes),
            skinned(SkinTone::Brown),
            has(Extra::Eyeliner),
            haunts(Place::Desert),
        ]),
        "egyptian queen, egyptian princess, queen of egypt, エジプトの女王, エジプトの王女, エジプトの姫",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::LeatherArmor), has(Extra::HornedHelm), bears(Prop::Axe), haunts(Place::Cliff)]),
        "viking, viking warrior, norse warrior, バイキング, ヴァイキング, ヴァイキングの戦士",
    ),
    (
        asks(&[ANYBODY, Wish::Build(Build::Sturdy), wears(Outfit::LeatherArmor), bears(Prop::Axe)]),
        "barbarian, berserker, バーバリアン, 狂戦士, 蛮族",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::LeatherArmor),
            has(Extra::Sandals),
            bears(Prop::SwordAndShield),
            haunts(Place::Arena),
        ]),
        "gladiator, 剣闘士, グラディエーター",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::LeatherArmor),
            has(Extra::Helm),
            has(Extra::Cape),
            has(Extra::Sandals),
            bears(Prop::SwordAndShield),
            haunts(Place::Battlefield),
        ]),
        "centurion, legionary, roman soldier, roman legionary, spartan, spartan warrior, hoplite, 古代ローマの兵士, スパルタの戦士",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Captain),
            dyed(Tint::Blue),
            has(Extra::PlumedHat),
            has(Extra::Boots),
            bears(Prop::Sword),
            haunts(Place::Courtyard),
        ]),
        "musketeer, 銃士, 三銃士, マスケティア",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Cloak), has(Extra::PlumedHat), bears(Prop::Lute), haunts(Place::Tavern)]),
        "bard, minstrel, troubadour, 吟遊詩人",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Robe),
            dyed(Tint::Black),
            has(Extra::Hood),
            bears(Prop::Staff),
            haunts(Place::Graveyard),
        ]),
        "necromancer, ネクロマンサー, 死霊術師",
    ),
    (asks(&[ANYBODY, wears(Outfit::Robe), bears(Prop::TestTube), haunts(Place::WitchWorkshop)]), "alchemist, 錬金術師"),
    (
        asks(&[ANYBODY, wears(Outfit::Poncho), has(Extra::FacePaint), bears(Prop::Staff), haunts(Place::Forest)]),
        "shaman, tribal shaman, シャーマン",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Poncho), has(Extra::FeatherBonnet), haunts(Place::Canyon)]),
        "native american chief, tribal chief, indian chief, 酋長, インディアンの酋長, 部族の長",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::LeatherArmor), has(Extra::FacePaint), bears(Prop::Spear), haunts(Place::Forest)]),
        "tribal warrior, tribal hunter, 部族の戦士",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::LeatherArmor),
            has(Extra::FeatherBonnet),
            bears(Prop::Spear),
            haunts(Place::Ruins),
        ]),
        "aztec warrior, mayan warrior, アステカの戦士",
    ),
    (
        asks(&[MAN, wears(Outfit::Robe), has(Extra::Turban), has(Extra::Beard), haunts(Place::Desert)]),
        "sultan, sheikh, maharaja, maharajah, vizier, スルタン, マハラジャ, アラブの王",
    ),
    (
        asks(&[MAN, wears(Outfit::Robe), dyed(Tint::White), has(Extra::Turban), haunts(Place::Desert)]),
        "arab man, arabian man, arabian prince, arabian merchant, アラブの男, アラブの男性, アラブの王子, アラビアの商人, アラビアの王子",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Hakama),
            dyed(Tint::White),
            has(Extra::Eboshi),
            bears(Prop::Talisman),
            haunts(Place::Shrine),
        ]),
        "onmyoji, 陰陽師",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Hakama),
            dyed(Tint::White),
            has(Extra::Eboshi),
            bears(Prop::Gohei),
            haunts(Place::Shrine),
        ]),
        "shinto priest, kannushi, 神主, 宮司, 神主さん",
    ),
    (
        asks(&[MAN, wears(Outfit::Hakama), has(Extra::Eboshi), bears(Prop::Fan), haunts(Place::Veranda)]),
        "heian nobleman, heian noble, 平安貴族, 平安時代の貴族, 公家",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Robe),
            dyed(Tint::White),
            has(Extra::Mitre),
            bears(Prop::Staff),
            haunts(Place::Church),
        ]),
        "bishop, pope, archbishop, cardinal bishop, 司教, 教皇, 大司教, 法王",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Robe), Wish::HairStyle(HairStyle::Bald), haunts(Place::Shrine)]),
        "buddhist monk, zen monk, お坊さん, 住職, お坊さま, 修行僧",
    ),
    (
        asks(&[
            MAN,
            Wish::Build(Build::Plump),
            Wish::HairStyle(HairStyle::Topknot),
            Wish::HairColor(Tint::Black),
            wears(Outfit::Mawashi),
            has(Extra::Barefoot),
            haunts(Place::Dojo),
        ]),
        "sumo wrestler, sumo, 力士, 相撲取り, お相撲さん, 横綱",
    ),
    (
        asks(&[
            WOMAN,
            wears(Outfit::Kimono),
            skinned(SkinTone::Pale),
            Wish::HairStyle(HairStyle::Bun),
            Wish::HairColor(Tint::Black),
            has(Extra::Flower),
            Wish::Dye(Detail::Lips, Tint::Red),
            bears(Prop::Fan),
            haunts(Place::EdoTown),
        ]),
        "geisha, maiko, 芸者, 舞妓, 舞妓さん, oiran, courtesan, 花魁, 太夫, 芸妓",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Kimono), bears(Prop::Cup), Wish::Pose(Pose::Seiza), haunts(Place::TatamiRoom)]),
        "tea master, tea ceremony master, 茶人, 茶道家, 茶道の師匠",
    ),
    (
        asks(&[
            MAN,
            wears(Outfit::TankTop),
            dyed(Tint::Brown),
            Wish::Lower(Lower::Shorts),
            Wish::LowerColor(Tint::Brown),
            has(Extra::Torn),
            has(Extra::Beard),
            has(Extra::Barefoot),
            Wish::HairStyle(HairStyle::Messy),
            bears(Prop::Mace),
            haunts(Place::Cave),
        ]),
        "caveman, cave man, 原始人, 原始人の男",
    ),
    (
        asks(&[
            WOMAN,
            wears(Outfit::Dress),
            dyed(Tint::Brown),
            has(Extra::Torn),
            has(Extra::Barefoot),
            Wish::HairStyle(HairStyle::Messy),
            bears(Prop::Mace),
            haunts(Place::Cave),
        ]),
        "cavewoman, cave woman, 原始人の女, 原始人の女性",
    ),
    // Of today's streets.
    (
        asks(&[
            MAN,
            wears(Outfit::Coat),
            dyed(Tint::Brown),
            has(Extra::Torn),
            has(Extra::Beanie),
            has(Extra::Beard),
            has(Extra::Dirt),
            haunts(Place::Street),
        ]),
        "homeless man, hobo, vagrant, ホームレス, ホームレスの男, ホームレスの男性",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Cloak),
            dyed(Tint::Brown),
            has(Extra::Torn),
            has(Extra::Dirt),
            haunts(Place::Village),
        ]),
        "beggar, 物乞い, 乞食",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Poncho),
            has(Extra::Headband),
            has(Extra::Sunglasses),
            has(Extra::Necklace),
            Wish::HairStyle(HairStyle::Wavy),
        ]),
        "hippie, hippy, ヒッピー",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jacket),
            dyed(Tint::Black),
            Wish::HairStyle(HairStyle::Mohawk),
            has(Extra::Choker),
            has(Extra::TornKnees),
            Wish::Lower(Lower::Trousers),
        ]),
        "punk, punk rocker, punk musician, パンク, パンクロッカー",
    ),
    (
        asks(&[
            BOY,
            wears(Outfit::Coat),
            dyed(Tint::Black),
            Wish::HairColor(Tint::Black),
            has(Extra::Choker),
            has(Extra::Eyeliner),
        ]),
        "goth boy, gothic boy, ゴスの少年, ゴシックな少年",
    ),
    (
        asks(&[
            MAN,
            wears(Outfit::Coat),
            dyed(Tint::Black),
            Wish::HairColor(Tint::Black),
            has(Extra::Choker),
            has(Extra::Eyeliner),
        ]),
        "goth man, goth guy, gothic man, ゴスの男, ゴスの男性",
    ),
    (
        asks(&[
            BOY,
            wears(Outfit::Shirt),
            skinned(SkinTone::Tan),
            Wish::HairColor(Tint::Blond),
            Wish::HairStyle(HairStyle::Spiky),
            has(Extra::Necklace),
        ]),
        "gyaruo, ギャル男",
    ),
];
