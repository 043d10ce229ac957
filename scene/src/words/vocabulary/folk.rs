//! Who is played on stages and told of in tales, and peoples of far countries and old times: clowns, orcs, ghosts, vikings.

use super::Row;
use super::rows::{ANYBODY, BOY, CHILD, GIRL, MAN, WOMAN, asks, bears, dyed, has, haunts, wears};
use crate::words::wish::Wish;
use crate::{
    Build, Detail, Extra, HairStyle, Height, Lower, Outfit, Pattern, Place, Pose, Prop, SkinTone, Tint, Weather,
};

const fn skinned(tone: SkinTone) -> Wish {
    Wish::Skin(tone)
}

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
            dyed(Tint::White),
            Wish::Pattern(Pattern::Stripes),
            has(Extra::MimePaint),
            has(Extra::Beret),
            has(Extra::Suspenders),
            has(Extra::Gloves),
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
    // Peoples of tales.
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
            has(Extra::Stains),
            haunts(Place::Graveyard),
        ]),
        "zombie, undead, living dead, ゾンビ, アンデッド",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Bodysuit), dyed(Tint::White), has(Extra::MummyWraps), haunts(Place::Ruins)]),
        "mummy, egyptian mummy, ミイラ",
    ),
    (
        asks(&[MAN, wears(Outfit::Bodysuit), dyed(Tint::White), has(Extra::MummyWraps), haunts(Place::Ruins)]),
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
    // Of old times and far countries.
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
            wears(Outfit::Mawashi),
            has(Extra::Barefoot),
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
            haunts(Place::Garden),
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
