//! What people are, and what that makes them wear and hold; English and Japanese. Whoever is known by a place stands in `trades`.
//!
//! Whether a knight is a man or a girl the words do not say: the seed chooses, or another word does.

use super::Row;
use super::rows::{ANYBODY, BOY, CHILD, GIRL, MAN, WOMAN, asks, bears, dyed, has, haunts, wears};
use crate::words::wish::{AnimalWish, Garb, Wish};
use crate::{Age, AnimalKind, Build, Expression, Extra, HairStyle, Height, Outfit, Place, Pose, Prop, Spot, Tint};

const fn on(kind: AnimalKind) -> Wish {
    Wish::Animal(AnimalWish { kind, color: None, act: None, spot: Some(Spot::Ridden), growth: None, count: 1 })
}
const ON_DRAGON: Wish = on(AnimalKind::Dragon);
const ON_WOLF: Wish = on(AnimalKind::Wolf);

pub const ROWS: &[Row] = &[
    (asks(&[ANYBODY, ON_DRAGON]), "dragon rider, dragon knight, ドラゴンライダー"),
    (asks(&[ANYBODY, ON_WOLF]), "wolf rider"),
    (
        asks(&[GIRL, Wish::SchoolUniform]),
        "schoolgirl, school girl, high school girl, 女子高生, 女子生徒, 女学生, jk, female student, middle school girl, junior high school girl, female high school student, girl student, high schooler girl, 女子高校生, 女子中学生, 女子学生",
    ),
    (
        asks(&[BOY, Wish::SchoolUniform]),
        "schoolboy, school boy, high school boy, 男子高生, 男子生徒, 男子高校生, male student, middle school boy, junior high school boy, male high school student, boy student, high schooler boy, 男子中学生, 男子学生",
    ),
    (
        asks(&[ANYBODY, Wish::SchoolUniform]),
        "student, high school student, high schooler, high school friend, school friend, high school kid, high school classmate, high school buddy, high school teen, high school teenager, high school senior, high school freshman, high school junior, pupil, student council president, class president, class representative, university student, exchange student, school student, senpai, kouhai, transfer student, class rep, 生徒会長, 学級委員, 委員長, 中学生, 大学生, 先輩, 後輩, 転校生, 学生, 生徒, 高校生, middle school student, middle schooler, junior high school student, junior high student, 高校一年生, 高校二年生, 高校三年生, クラスの委員長",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Armor), bears(Prop::Sword)]),
        "knight, paladin, crusader, dragon slayer, templar, holy knight, 騎士, royal knight, black knight, white knight, armored knight, dark knight, knight commander, 聖騎士, 黒騎士, 重騎士, 騎士団長, 竜騎士, 見習い騎士, 聖戦士, armored warrior, armored swordsman, squire",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Armor), bears(Prop::Sword)]),
        "valkyrie, lady knight, female knight, knight woman, 女騎士, 姫騎士, ワルキューレ",
    ),
    // Who fights with a sword has no plates by that alone.
    (asks(&[ANYBODY, wears(Outfit::LeatherArmor), bears(Prop::Sword)]), "warrior, 戦士, mercenary, sellsword, 傭兵"),
    (asks(&[MAN, wears(Outfit::Cloak), bears(Prop::Sword)]), "swordsman, swordsmen, swordfighter, 剣士, 魔法剣士"),
    (asks(&[WOMAN, wears(Outfit::Cloak), bears(Prop::Sword)]), "swordswoman, female swordsman, 女剣士"),
    (
        asks(&[WOMAN, wears(Outfit::LeatherArmor), bears(Prop::Sword)]),
        "女戦士, shield maiden, warrior woman, female warrior, amazon warrior",
    ),
    (asks(&[ANYBODY, wears(Outfit::Armor)]), "soldier in armor"),
    (
        asks(&[MAN, wears(Outfit::Hakama), bears(Prop::Sword)]),
        "samurai, ronin, 侍, 武士, 浪人, サムライ, 剣豪, 若侍, 用心棒, 素浪人, swordsman samurai, lone samurai, 新選組隊士",
    ),
    (
        asks(&[GIRL, wears(Outfit::Maid)]),
        "maid, メイド, メイドさん, head maid, house maid, housemaid, chambermaid, maid girl, メイド長, メイドの少女",
    ),
    (asks(&[GIRL, wears(Outfit::Idol)]), "idol, pop star, pop idol, アイドル, アイドル歌手"),
    (
        asks(&[
            GIRL,
            wears(Outfit::Idol),
            has(Extra::Tiara),
            has(Extra::Boots),
            bears(Prop::Wand),
            haunts(Place::City),
        ]),
        "magical girl, mahou shoujo, 魔法少女",
    ),
    (
        asks(&[GIRL, wears(Outfit::Juunihitoe), haunts(Place::Shrine)]),
        "heian princess, heian lady, heian noblewoman, heian court lady, court lady of heian, princess of the heian court, princess kaguya, 平安時代の姫, 平安の姫, 平安貴族の姫, 平安時代の女性, かぐや姫",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::SamuraiArmor), bears(Prop::Sword)]),
        "armored samurai, samurai warrior in armor, samurai general, warlord, sengoku warlord, 武将, 戦国武将, 鎧武者, 甲冑武者",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Bodysuit), has(Extra::Circuits), haunts(Place::City)]),
        "android, cyborg, gynoid, humanoid robot, アンドロイド, サイボーグ",
    ),
    (
        asks(&[GIRL, wears(Outfit::Bodysuit), has(Extra::Circuits), haunts(Place::City)]),
        "robot girl, robotic girl, mechanical girl, ロボットの少女, ロボットの女の子, 機械の少女, ロボット少女, ロボット娘",
    ),
    (
        asks(&[BOY, wears(Outfit::Bodysuit), has(Extra::Circuits), haunts(Place::City)]),
        "robot boy, robotic boy, ロボットの少年, ロボットの男の子, ロボット少年",
    ),
    (
        asks(&[GIRL, wears(Outfit::Jacket), has(Extra::Circuits), haunts(Place::NeonAlley)]),
        "cyberpunk girl, サイバーパンク少女",
    ),
    (asks(&[BOY, wears(Outfit::Jacket), has(Extra::Circuits), haunts(Place::NeonAlley)]), "cyberpunk boy"),
    (
        asks(&[ANYBODY, wears(Outfit::Jacket), has(Extra::Circuits), haunts(Place::NeonAlley)]),
        "cyberpunk hacker, cyberpunk mercenary",
    ),
    (
        asks(&[GIRL, wears(Outfit::Mermaid), haunts(Place::Underwater)]),
        "mermaid, mermaid girl, mermaid princess, 人魚, 人魚姫, マーメイド",
    ),
    (asks(&[BOY, wears(Outfit::Mermaid), haunts(Place::Underwater)]), "merboy"),
    (
        asks(&[WOMAN, wears(Outfit::Gown), dyed(Tint::White), has(Extra::Tiara), haunts(Place::SkyIslands)]),
        "goddess, 女神, 女神様",
    ),
    (asks(&[MAN, wears(Outfit::Robe), dyed(Tint::White), has(Extra::Beard), has(Extra::Halo)]), "sky god, 神様"),
    (asks(&[ANYBODY, wears(Outfit::LabCoat)]), "researcher, 博士, 研究者, physicist, biologist, 物理学者"),
    (
        asks(&[ANYBODY, wears(Outfit::Nurse), has(Extra::NurseCap)]),
        "nurse, 看護師, ナース, 看護婦, head nurse, hospital nurse, 看護師さん, 看護師長",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Chef), has(Extra::ChefHat)]),
        "chef, cook, 料理人, シェフ, コック, パティシエ, head chef, line cook, sous chef, french chef, 料理長, 調理師, 料理人さん",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Ninja), has(Extra::FaceMask), bears(Prop::Sword)]),
        "ninja, shinobi, masked ninja, masked shinobi, 忍者, 忍び, 覆面の忍者",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Military)]),
        "soldier, officer, general, captain, guard, royal guard, commander, sergeant, sniper, marine, 軍人, 兵士, 将軍, army officer, navy captain, naval officer, army soldier, cavalry officer, military officer, guardsman, lieutenant, colonel, 騎兵, 衛兵, 士官, 大佐, 軍曹, 司令官, 近衛兵, 隊長",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Spacesuit), has(Extra::SpaceHelmet)]),
        "astronaut, cosmonaut, 宇宙飛行士, space explorer, spaceman, space traveler, 宇宙探検家",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Robe), bears(Prop::Staff)]),
        "mage, sorcerer, warlock, 魔法使い, 魔術師, 魔導士, archmage, magic user, battle mage, 魔導師, 大魔導士, 魔道士, 魔術使い, 大魔法使い, wizard apprentice, 召喚士, 呪術師, magic school student, magic academy student, student of magic, student of a magic school, magic student, young wizard, student wizard, apprentice mage, 魔法学校の生徒, 魔法学園の生徒, 魔法学校の学生, 魔法学園の学生, 見習い魔法使い, 魔法使い見習い",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Cloak)]),
        "adventurer, ranger, traveler, hero, superhero, assassin, rogue, hunter, vigilante, 勇者, 冒険者, 旅人, 暗殺者, 狩人, ヒーロー, 英雄, wanderer, treasure hunter, monster hunter, demon hunter, wayfarer, 放浪者, 旅の剣士, 賞金稼ぎ, 怪盗, レンジャー",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Robe), dyed(Tint::Black), has(Extra::Hood), bears(Prop::Scythe)]),
        "grim reaper, reaper, shinigami, 死神",
    ),
    (asks(&[MAN, Wish::Build(Build::Sturdy), Wish::Height(Height::Tall)]), "gentle giant"),
    (asks(&[ANYBODY, wears(Outfit::Cloak), bears(Prop::Bow)]), "archer, 弓使い"),
    (asks(&[GIRL, wears(Outfit::Robe), has(Extra::WitchHat)]), "witch, magical witch, 魔女"),
    (asks(&[MAN, wears(Outfit::Robe), has(Extra::WitchHat), bears(Prop::Staff)]), "wizard"),
    (
        asks(&[MAN, wears(Outfit::Shirt), has(Extra::CowboyHat), has(Extra::Belt), has(Extra::Boots)]),
        "cowboy, カウボーイ",
    ),
    (asks(&[WOMAN, wears(Outfit::Shirt), has(Extra::CowboyHat), has(Extra::Belt), has(Extra::Boots)]), "cowgirl"),
    (asks(&[GIRL, has(Extra::FoxEars)]), "fox girl, foxgirl, kitsune"),
    (asks(&[GIRL, has(Extra::WolfEars)]), "wolf girl, wolfgirl, dog girl"),
    (asks(&[GIRL, has(Extra::RabbitEars)]), "bunny girl, rabbit girl, bunnygirl"),
    (
        asks(&[ANYBODY, wears(Outfit::Robe), dyed(Tint::White), has(Extra::Halo), has(Extra::AngelWings)]),
        "angel, angelic, guardian angel, 天使",
    ),
    (asks(&[ANYBODY, Wish::Garb(Garb::Dark), has(Extra::Horns), has(Extra::DemonWings)]), "fallen angel, 堕天使"),
    (
        asks(&[ANYBODY, Wish::Garb(Garb::Dark), dyed(Tint::Black), has(Extra::Horns)]),
        "demon, devil, demonic, 悪魔, 小悪魔",
    ),
    (
        asks(&[ANYBODY, Wish::Garb(Garb::Dark), dyed(Tint::Black), has(Extra::Horns), has(Extra::DemonWings)]),
        "succubus, incubus, サキュバス",
    ),
    (asks(&[ANYBODY, wears(Outfit::Kimono), has(Extra::Horns)]), "oni, 鬼"),
    (asks(&[GIRL, has(Extra::CatEars)]), "catgirl, cat girl, nekomimi girl"),
    (asks(&[BOY, has(Extra::CatEars)]), "catboy, cat boy"),
    (
        asks(&[ANYBODY]),
        "suspect, hostage, rescuer, survivor, visitor, criminal, victim, witness, pedestrian, subordinate, \
         friend, best friend, rival, sibling, twins, classmate, teammate, neighbor, stranger, somebody else, people, lover, partner, passerby, teenager, human, companion, young hero, player, athlete, protagonist, main character, partners, 友達, 友人, 仲間, 親友, 恋人, 双子, 同級生, クラスメイト, ライバル, 幼馴染, 主人公, 選手, buddy, pal, pals, roommates, office colleague, colleague, coworker, 同僚, 友だち, ともだち, 相棒, パートナー",
    ),
    (asks(&[GIRL, wears(Outfit::Cloak)]), "heroine, superheroine, huntress"),
    (
        asks(&[ANYBODY, wears(Outfit::Suit)]),
        "agent, lecturer, politician, banker, host, salesman, 弁護士, 刑事, news anchor, hitman, announcer, newscaster, diplomat, attorney, businessperson, 殺し屋, 政治家, アナウンサー",
    ),
    (asks(&[WOMAN, wears(Outfit::Suit)]), "female teacher, 女教師"),
    (asks(&[MAN, wears(Outfit::Suit)]), "male teacher, sensei"),
    (asks(&[ANYBODY, wears(Outfit::GymClothes)]), "jogger"),
    (asks(&[ANYBODY, wears(Outfit::TankTop)]), "street fighter"),
    (asks(&[ANYBODY, wears(Outfit::DownJacket)]), "skater"),
    (asks(&[ANYBODY, Wish::Pose(Pose::IceSkating)]), "ice skater, figure skater, フィギュアスケーター"),
    (asks(&[ANYBODY, wears(Outfit::Hoodie)]), "rapper"),
    (asks(&[ANYBODY, wears(Outfit::Jacket)]), "biker, rocker, motorcyclist"),
    (asks(&[ANYBODY, wears(Outfit::Jacket), bears(Prop::ElectricGuitar)]), "bassist, bass player, ベーシスト"),
    (
        asks(&[ANYBODY, wears(Outfit::Bodysuit), haunts(Place::Cockpit)]),
        "mecha pilot, mech pilot, robot pilot, starfighter pilot, spaceship pilot, space pilot, ロボットのパイロット, ロボットパイロット",
    ),
    (asks(&[ANYBODY, wears(Outfit::Military), dyed(Tint::White), has(Extra::PeakedCap)]), "admiral"),
    (asks(&[WOMAN, wears(Outfit::Military)]), "female officer"),
    (asks(&[WOMAN, wears(Outfit::Military), dyed(Tint::Navy), has(Extra::PeakedCap)]), "policewoman"),
    (asks(&[ANYBODY, wears(Outfit::Jacket), bears(Prop::Drums)]), "drummer, ドラマー"),
    (
        asks(&[
            MAN,
            Wish::Age(Age::Old),
            has(Extra::LongBeard),
            wears(Outfit::Coat),
            dyed(Tint::Red),
            has(Extra::SantaHat),
        ]),
        "santa claus, santa, father christmas, サンタクロース, サンタ",
    ),
    (
        asks(&[GIRL, wears(Outfit::Coat), dyed(Tint::Red), has(Extra::SantaHat)]),
        "santa girl, santa claus girl, mrs claus, サンタ少女, サンタの少女",
    ),
    (
        asks(&[wears(Outfit::Coat), dyed(Tint::Red), has(Extra::SantaHat)]),
        "santa outfit, santa costume, santa suit, santa clothes, santa dress, サンタ服, サンタの服, サンタコス, サンタ衣装, サンタの衣装, サンタクロースの衣装, サンタ服姿, サンタコスチューム",
    ),
    (
        asks(&[wears(Outfit::Robe), dyed(Tint::Black), has(Extra::Mortarboard)]),
        "graduation gown, academic gown, graduation robe, graduation robes",
    ),
    (asks(&[ANYBODY, wears(Outfit::Nurse)]), "medic"),
    (
        asks(&[ANYBODY, wears(Outfit::Robe)]),
        "oracle, druid, healer, summoner, warlock mage, dark mage, priestess, 賢者",
    ),
    (asks(&[ANYBODY, wears(Outfit::Apron)]), "craftsman"),
    (asks(&[ANYBODY, wears(Outfit::Cardigan)]), "bookworm"),
    (asks(&[ANYBODY, wears(Outfit::Coat)]), "investigator, private eye, noir detective"),
    (asks(&[ANYBODY, wears(Outfit::Shirt), Wish::Pose(Pose::Dancing)]), "street dancer"),
    (asks(&[ANYBODY, bears(Prop::Microphone)]), "singer, vocalist, idol singer, pop singer"),
    (asks(&[ANYBODY, wears(Outfit::Suit), has(Extra::BowTie)]), "musician, composer, 音楽家"),
    (
        asks(&[WOMAN, wears(Outfit::Gown)]),
        "young mistress, lady of the house, duchess, noblewoman, countess, noble lady, witch queen, 令嬢, 貴婦人, お嬢様, 公爵夫人, 公爵令嬢, 伯爵夫人, 悪役令嬢, 夫人, 貴族の令嬢, baroness, marchioness, aristocratic lady, noble girl, villainess, 侯爵令嬢, 貴族の女性, high society lady",
    ),
    (
        asks(&[ANYBODY, Wish::Garb(Garb::Evening)]),
        "cellist, orchestra conductor, opera singer, 指揮者, チェリスト, オペラ歌手, conductor of an orchestra, symphony conductor, music conductor, maestro, concert pianist, soprano",
    ),
    (
        asks(&[MAN, wears(Outfit::Tuxedo)]),
        "nobleman, lord, young lord, duke, baron, count, steward, 伯爵, 貴族, 貴公子, 公爵",
    ),
    (
        asks(&[MAN, Wish::Garb(Garb::Dark), dyed(Tint::Black), has(Extra::Fang), has(Extra::Cape)]),
        "vampire lord, vampire count",
    ),
    (asks(&[ANYBODY, wears(Outfit::Gothic)]), "goth, goth lolita"),
    (
        asks(&[GIRL, wears(Outfit::Gothic)]),
        "gothic lolita girl, lolita fashion girl, goth girl, gothic girl, ゴスロリ少女",
    ),
    (
        asks(&[
            GIRL,
            wears(Outfit::Cardigan),
            Wish::Skin(crate::SkinTone::Tan),
            Wish::HairColor(Tint::Blond),
            has(Extra::Earrings),
        ]),
        "gyaru, gal, gyaru girl, kogal",
    ),
    (asks(&[MAN, wears(Outfit::Gakuran)]), "male delinquent, yankee, banchou"),
    (asks(&[BOY, wears(Outfit::Gakuran), Wish::HairStyle(HairStyle::Pompadour)]), "delinquent boy, delinquent"),
    (
        asks(&[ANYBODY, wears(Outfit::Jumpsuit), haunts(Place::Hangar)]),
        "racing driver, race car driver, racer, racing pilot, formula driver, レーサー, レーシングドライバー",
    ),
    (
        asks(&[
            GIRL,
            wears(Outfit::SweaterVest),
            has(Extra::Goggles),
            has(Extra::TopHat),
            has(Extra::Belt),
            has(Extra::Boots),
        ]),
        "steampunk girl, スチームパンク少女",
    ),
    (
        asks(&[
            BOY,
            wears(Outfit::SweaterVest),
            has(Extra::Goggles),
            has(Extra::TopHat),
            has(Extra::Belt),
            has(Extra::Boots),
        ]),
        "steampunk boy",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::SweaterVest),
            has(Extra::Goggles),
            has(Extra::TopHat),
            has(Extra::Belt),
            has(Extra::Boots),
        ]),
        "steampunk inventor, steampunk engineer",
    ),
    (
        asks(&[GIRL, Wish::Garb(Garb::Dark), dyed(Tint::Black), has(Extra::Horns), has(Extra::DemonWings)]),
        "succubus girl",
    ),
    (asks(&[ANYBODY, has(Extra::WolfEars)]), "wolf boy"),
    (
        asks(&[GIRL, has(Extra::FoxEars), has(Extra::NineTails)]),
        "nine tailed fox girl, nine tailed kitsune, nine tailed girl, 九尾の狐娘, 九尾の狐少女, 九尾の少女",
    ),
    (
        asks(&[ANYBODY, has(Extra::FoxEars), has(Extra::NineTails)]),
        "nine tailed fox, nine tailed fox spirit, nine tails fox, 九尾の狐, 九尾の妖狐",
    ),
    (asks(&[ANYBODY, has(Extra::FoxEars), has(Extra::FoxTail)]), "fox spirit, fox boy"),
    (
        asks(&[WOMAN, Wish::Age(Age::Old)]),
        "grandmotherly woman, elderly lady, お婆さん, おばあさん, おばあちゃん, 祖母, 老婆, 老女, 老婦人, 年老いた女性, 高齢の女性, 老いた女性, 高齢女性, ばあちゃん, 老女性",
    ),
    (
        asks(&[MAN, Wish::Age(Age::Old)]),
        "elderly gentleman, aged man, お爺さん, おじいさん, おじいちゃん, 祖父, 老爺, 老紳士, 老騎士, 年老いた男性, 高齢の男性, 老いた男, 高齢男性, じいちゃん, 老侍, 老人の男性, 老いた男性, 爺さん",
    ),
    (asks(&[ANYBODY, Wish::Age(Age::Old)]), "village elder, senior citizen, 老人, お年寄り, 長老"),
    (asks(&[ANYBODY, Wish::Expression(Expression::Sinister)]), "villain, evil villain, 悪党"),
    (asks(&[ANYBODY, wears(Outfit::Kimono)]), "fox spirit in kimono, yokai"),
    (asks(&[ANYBODY, wears(Outfit::Cloak), has(Extra::ElfEars), Wish::Prop(Prop::Bow)]), "elf archer, elven archer"),
    (asks(&[ANYBODY, Wish::Prop(Prop::Microphone)]), "歌手, ボーカル"),
    (asks(&[BOY, wears(Outfit::Gakuran)]), "不良, ヤンキー, 番長"),
    (asks(&[GIRL, wears(Outfit::Cardigan), Wish::HairColor(Tint::Blond), has(Extra::Earrings)]), "ギャル, 黒ギャル"),
    (
        asks(&[WOMAN, wears(Outfit::Military), dyed(Tint::Navy), has(Extra::PeakedCap)]),
        "婦警, 婦警さん, 婦人警官, 女性警官, lady cop, female police officer, female cop, police woman",
    ),
    (asks(&[ANYBODY, wears(Outfit::Jersey)]), "スポーツ選手"),
    (asks(&[GIRL, wears(Outfit::Apron)]), "ウェイトレス, 看板娘"),
    (asks(&[WOMAN, wears(Outfit::Kimono)]), "女将"),
    (asks(&[ANYBODY, wears(Outfit::Tracksuit)]), "運動部, マネージャー"),
    (asks(&[ANYBODY, wears(Outfit::Jacket), Wish::Prop(Prop::Guitar)]), "ギタリスト, バンドマン"),
    (asks(&[ANYBODY, Wish::Pose(Pose::Dancing)]), "ダンサー"),
    (asks(&[WOMAN, wears(Outfit::Dress), Wish::Pose(Pose::Dancing)]), "踊り子, dancing girl, 舞姫"),
    (asks(&[GIRL, has(Extra::FoxEars), has(Extra::FoxTail)]), "狐娘, 妖狐, 狐少女"),
    (asks(&[GIRL, has(Extra::CatEars), has(Extra::CatTail)]), "猫娘, 猫少女"),
    (
        asks(&[ANYBODY, CHILD]),
        "子供, 子ども, こども, 幼児, 園児, 小学生, 幼稚園児, 小学一年生, 幼い子供, 小さな子供, 小さな子ども, 小さい子供, チビっ子, 児童",
    ),
    (
        asks(&[GIRL, CHILD]),
        "幼女, 小さな女の子, 孫娘, 幼い少女, 幼い女の子, ちいさな女の子, 小さい女の子, 女児, 小学生女子, 小さな娘, 幼い娘, 小さな少女, 女子小学生, 小さな妹, 幼い妹",
    ),
    (
        asks(&[BOY, CHILD]),
        "小さな男の子, 孫, 幼い少年, 小さい男の子, 男児, 幼い男の子, 小さな少年, 小学生男子, 小さな息子, 幼い息子, ちいさな男の子, 男子小学生, 小さな弟, 幼い弟",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Hakama), bears(Prop::Sword)]),
        "female samurai, samurai woman, samurai girl, 女侍, 女武士, onna bugeisha",
    ),
    (asks(&[ANYBODY, has(Extra::Hood)]), "hooded figure, hooded stranger, hooded person, cloaked figure, フードの人物"),
];
