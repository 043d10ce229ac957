//! Peoples of tales, as they are known: orcs, ghosts, kappa.

use super::Row;
use super::rows::{ANYBODY, BOY, CHILD, GIRL, MAN, WOMAN, asks, bears, dyed, has, haunts, wears};
use crate::words::wish::Wish;
use crate::{Build, Detail, Expression, Extra, HairStyle, Height, Outfit, Place, Prop, SkinTone, Tint, Weather};

const fn skinned(tone: SkinTone) -> Wish {
    Wish::Skin(tone)
}

pub const ROWS: &[Row] = &[
    (
        asks(&[
            ANYBODY,
            skinned(SkinTone::Green),
            has(Extra::Tusks),
            Wish::Build(Build::Sturdy),
            wears(Outfit::LeatherArmor),
            bears(Prop::Axe),
            haunts(Place::Battlefield),
        ]),
        "orc, half orc, orc warrior, orcish warrior, オーク, オーク戦士, オークの戦士",
    ),
    (
        asks(&[
            ANYBODY,
            skinned(SkinTone::Green),
            has(Extra::ElfEars),
            has(Extra::Fang),
            Wish::Height(Height::Short),
            wears(Outfit::LeatherArmor),
            bears(Prop::Dagger),
            haunts(Place::Cave),
        ]),
        "goblin, hobgoblin, ゴブリン, ホブゴブリン",
    ),
    (
        asks(&[
            ANYBODY,
            skinned(SkinTone::Ashen),
            has(Extra::Tusks),
            Wish::Build(Build::Sturdy),
            Wish::Height(Height::Tall),
            wears(Outfit::LeatherArmor),
            bears(Prop::Mace),
            haunts(Place::Cave),
        ]),
        "ogre, ogress, troll, オーガ, トロール, オーガー",
    ),
    (
        asks(&[
            ANYBODY,
            skinned(SkinTone::Crimson),
            has(Extra::Horns),
            has(Extra::Fang),
            wears(Outfit::Kimono),
            bears(Prop::Mace),
        ]),
        "red oni, 赤鬼",
    ),
    (
        asks(&[
            ANYBODY,
            skinned(SkinTone::Blue),
            has(Extra::Horns),
            has(Extra::Fang),
            wears(Outfit::Kimono),
            bears(Prop::Mace),
        ]),
        "blue oni, 青鬼",
    ),
    (
        asks(&[GIRL, has(Extra::BearEars), has(Extra::FoxTail), Wish::HairColor(Tint::Brown)]),
        "tanuki girl, raccoon dog girl, 狸娘, たぬき娘, 狸の少女, 狸少女, たぬきの少女",
    ),
    (
        asks(&[BOY, has(Extra::BearEars), has(Extra::FoxTail), Wish::HairColor(Tint::Brown)]),
        "tanuki boy, raccoon dog boy, 狸の少年, 狸少年, たぬきの少年",
    ),
    (asks(&[BOY, has(Extra::FoxEars), has(Extra::FoxTail)]), "kitsune boy, 狐の少年, 狐少年"),
    (
        asks(&[
            ANYBODY,
            has(Extra::TenguMask),
            wears(Outfit::Kimono),
            has(Extra::AngelWings),
            Wish::Dye(Detail::Wings, Tint::Black),
            bears(Prop::Fan),
            haunts(Place::Mountain),
        ]),
        "tengu, 天狗",
    ),
    (
        asks(&[
            ANYBODY,
            skinned(SkinTone::Green),
            has(Extra::KappaDish),
            has(Extra::TurtleShell),
            has(Extra::Barefoot),
            wears(Outfit::Happi),
            haunts(Place::RiverBank),
        ]),
        "kappa, 河童",
    ),
    (
        asks(&[
            WOMAN,
            wears(Outfit::Kimono),
            dyed(Tint::White),
            skinned(SkinTone::Pale),
            Wish::HairStyle(HairStyle::VeryLong),
            Wish::HairColor(Tint::White),
            Wish::Weather(Weather::Snow),
            haunts(Place::Mountain),
        ]),
        "snow woman, yuki onna, yuki-onna, 雪女",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Kimono),
            dyed(Tint::White),
            skinned(SkinTone::Pale),
            has(Extra::GhostCloth),
            Wish::HairStyle(HairStyle::VeryLong),
            Wish::HairColor(Tint::Black),
            haunts(Place::Graveyard),
        ]),
        "yurei, onryo, 幽霊の女, 幽霊の女性, 幽霊の少女, 女の幽霊, 女幽霊",
    ),
    (
        asks(&[
            MAN,
            wears(Outfit::Kimono),
            dyed(Tint::White),
            skinned(SkinTone::Pale),
            has(Extra::GhostCloth),
            haunts(Place::Graveyard),
        ]),
        "幽霊の男, 幽霊の男性, 男の幽霊",
    ),
    (asks(&[GIRL, wears(Outfit::Dress), dyed(Tint::White), skinned(SkinTone::Pale)]), "ghost girl"),
    (asks(&[WOMAN, wears(Outfit::Dress), dyed(Tint::White), skinned(SkinTone::Pale)]), "ghost woman, ghost lady"),
    (asks(&[BOY, wears(Outfit::Shirt), dyed(Tint::White), skinned(SkinTone::Pale)]), "ghost boy"),
    (
        asks(&[
            ANYBODY,
            skinned(SkinTone::Ashen),
            wears(Outfit::Shirt),
            has(Extra::Torn),
            has(Extra::DarkCircles),
            has(Extra::CheekScar),
            Wish::Expression(Expression::Despair),
            has(Extra::Stains),
            haunts(Place::Graveyard),
        ]),
        "zombie, undead, living dead, ゾンビ, アンデッド",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Bodysuit),
            dyed(Tint::White),
            has(Extra::MummyWraps),
            Wish::Dye(Detail::Gloves, Tint::White),
            haunts(Place::Ruins),
        ]),
        "mummy, egyptian mummy, ミイラ",
    ),
    (
        asks(&[
            MAN,
            wears(Outfit::Bodysuit),
            dyed(Tint::White),
            has(Extra::MummyWraps),
            Wish::Dye(Detail::Gloves, Tint::White),
            haunts(Place::Ruins),
        ]),
        "ミイラ男, mummy man",
    ),
    (
        asks(&[
            ANYBODY,
            has(Extra::WolfEars),
            has(Extra::FoxTail),
            has(Extra::Fang),
            has(Extra::BushyBrows),
            has(Extra::Torn),
            wears(Outfit::Shirt),
            haunts(Place::Forest),
        ]),
        "werewolf, 人狼, wolf man",
    ),
    (
        asks(&[
            MAN,
            has(Extra::WolfEars),
            has(Extra::FoxTail),
            has(Extra::Fang),
            has(Extra::BushyBrows),
            has(Extra::Torn),
            wears(Outfit::Shirt),
            haunts(Place::Forest),
        ]),
        "狼男",
    ),
    (
        asks(&[GIRL, skinned(SkinTone::Blue), Wish::HairColor(Tint::Sky), wears(Outfit::Dress), dyed(Tint::Sky)]),
        "slime girl, スライム娘, スライムの少女, スライム少女",
    ),
    (
        asks(&[ANYBODY, skinned(SkinTone::Blue), has(Extra::Turban), wears(Outfit::Robe), haunts(Place::Desert)]),
        "genie, djinn, jinn, ランプの魔人, ランプの精",
    ),
    (asks(&[BOY, CHILD, wears(Outfit::Toga), has(Extra::AngelWings), bears(Prop::Bow)]), "cupid, キューピッド"),
    (
        asks(&[
            MAN,
            Wish::Height(Height::Short),
            Wish::Build(Build::Sturdy),
            has(Extra::LongBeard),
            wears(Outfit::LeatherArmor),
            bears(Prop::Axe),
            haunts(Place::Cave),
        ]),
        "dwarf, dwarf warrior, dwarven warrior, dwarf man, male dwarf, ドワーフ, ドワーフの男, ドワーフの戦士",
    ),
    (
        asks(&[
            WOMAN,
            Wish::Height(Height::Short),
            Wish::Build(Build::Sturdy),
            wears(Outfit::LeatherArmor),
            bears(Prop::Axe),
            haunts(Place::Cave),
        ]),
        "dwarf woman, female dwarf, dwarf girl, dwarven woman, ドワーフの女, ドワーフの女性, ドワーフの少女, 女ドワーフ",
    ),
    (
        asks(&[MAN, wears(Outfit::Mermaid), haunts(Place::Underwater)]),
        "merman, mermen, male mermaid, 男の人魚, 男性の人魚, マーマン, 人魚の男, 人魚の男性",
    ),
    (
        asks(&[
            BOY,
            wears(Outfit::Shirt),
            dyed(Tint::Green),
            has(Extra::ElfEars),
            has(Extra::FairyWings),
            haunts(Place::Garden),
        ]),
        "fairy boy, pixie boy, fairy prince, 妖精の少年, 妖精の男の子, 妖精の王子",
    ),
    (
        asks(&[
            WOMAN,
            wears(Outfit::BallGown),
            dyed(Tint::Sky),
            has(Extra::Crown),
            Wish::HairColor(Tint::White),
            Wish::Weather(Weather::Snow),
            haunts(Place::Castle),
        ]),
        "snow queen, ice queen, 雪の女王, 氷の女王",
    ),
    (
        asks(&[
            WOMAN,
            skinned(SkinTone::Green),
            Wish::HairColor(Tint::Green),
            has(Extra::FlowerCrown),
            wears(Outfit::Dress),
            dyed(Tint::Green),
            haunts(Place::Forest),
        ]),
        "dryad, alraune, plant girl, wood nymph, ドリアード, アルラウネ, 木の精霊",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Toga), has(Extra::Laurel), haunts(Place::Ruins)]),
        "greek goddess, roman goddess, ギリシャの女神, ギリシャ神話の女神",
    ),
    (
        asks(&[MAN, wears(Outfit::Toga), has(Extra::Laurel), has(Extra::Beard), haunts(Place::Ruins)]),
        "greek god, roman god, ギリシャの神, ギリシャ神話の神",
    ),
];
