//! What people are, and what that makes them wear.
//!
//! Whether a knight is a man or a girl the words do not say: the seed chooses, or another word does.

use super::{Row, Sense};
use crate::scene::{Age, Expression, Extra, FigureKind, Outfit, Pose, Prop, Tint};
use crate::words::wish::Wish;

const fn asks(wishes: &'static [Wish]) -> Sense {
    Sense::Wishes(wishes)
}

const ANYBODY: Wish = Wish::Somebody;
const GIRL: Wish = Wish::Kind(FigureKind::Girl);
const BOY: Wish = Wish::Kind(FigureKind::Boy);
const WOMAN: Wish = Wish::Kind(FigureKind::Woman);
const MAN: Wish = Wish::Kind(FigureKind::Man);

const fn wears(outfit: Outfit) -> Wish {
    Wish::Outfit(outfit)
}

const fn bears(prop: Prop) -> Wish {
    Wish::Bears(prop)
}

pub const ROWS: &[Row] = &[
    (
        asks(&[ANYBODY]),
        "friend, best friend, rival, sibling, twins, classmate, teammate, neighbor, stranger, somebody else, people, lover, partner, passerby, teenager, human, companion, young hero, player, athlete, protagonist, main character, partners",
    ),
    (asks(&[ANYBODY, wears(Outfit::Cloak)]), "hero, superhero, assassin, rogue, hunter, bard, vigilante"),
    (asks(&[GIRL, wears(Outfit::Cloak)]), "heroine, superheroine, huntress"),
    (
        asks(&[ANYBODY, wears(Outfit::Armor), bears(Prop::Sword)]),
        "gladiator, crusader, dragon slayer, templar, holy knight",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit)]),
        "agent, secret agent, spy, lecturer, politician, banker, journalist, reporter, host, salesman, bodyguard, gangster, mafia boss, yakuza",
    ),
    (asks(&[WOMAN, wears(Outfit::Suit)]), "female teacher"),
    (asks(&[MAN, wears(Outfit::Suit)]), "male teacher, sensei"),
    (asks(&[ANYBODY, wears(Outfit::GymClothes)]), "jogger"),
    (asks(&[ANYBODY, wears(Outfit::TankTop)]), "bodybuilder, street fighter"),
    (asks(&[ANYBODY, wears(Outfit::DownJacket)]), "skater, ice skater, figure skater"),
    (asks(&[ANYBODY, wears(Outfit::Hoodie)]), "rapper, dj"),
    (
        asks(&[ANYBODY, wears(Outfit::Jacket)]),
        "biker, punk, rocker, delinquent, rock star, racer, bassist, motorcyclist, racing driver",
    ),
    (asks(&[ANYBODY, wears(Outfit::Spacesuit)]), "mecha pilot, mech pilot, robot pilot"),
    (asks(&[ANYBODY, wears(Outfit::Spacesuit), Wish::Extra(Extra::SpaceHelmet)]), "cosmonaut"),
    (asks(&[ANYBODY, wears(Outfit::Military)]), "guard, royal guard, commander, sergeant, sniper, marine, sheriff"),
    (
        asks(&[ANYBODY, wears(Outfit::Military), Wish::OutfitColor(Tint::White), Wish::Extra(Extra::PeakedCap)]),
        "admiral",
    ),
    (asks(&[WOMAN, wears(Outfit::Military)]), "female officer"),
    (
        asks(&[WOMAN, wears(Outfit::Military), Wish::OutfitColor(Tint::Navy), Wish::Extra(Extra::PeakedCap)]),
        "policewoman",
    ),
    (asks(&[ANYBODY, wears(Outfit::Jacket), bears(Prop::Drums)]), "drummer, ドラマー"),
    (
        asks(&[ANYBODY, wears(Outfit::Coat), Wish::OutfitColor(Tint::Red), Wish::Extra(Extra::SantaHat)]),
        "santa claus, santa, father christmas",
    ),
    (
        asks(&[wears(Outfit::Coat), Wish::OutfitColor(Tint::Red), Wish::Extra(Extra::SantaHat)]),
        "santa outfit, santa costume, santa suit, santa clothes, santa dress",
    ),
    (
        asks(&[wears(Outfit::Robe), Wish::OutfitColor(Tint::Black), Wish::Extra(Extra::Mortarboard)]),
        "graduation gown, academic gown, graduation robe, graduation robes",
    ),
    (asks(&[ANYBODY, wears(Outfit::LabCoat)]), "researcher, mad scientist"),
    (asks(&[ANYBODY, wears(Outfit::Nurse)]), "surgeon, medic, paramedic"),
    (
        asks(&[ANYBODY, wears(Outfit::Robe)]),
        "alchemist, necromancer, oracle, druid, healer, summoner, warlock mage, dark mage, priestess",
    ),
    (asks(&[ANYBODY, wears(Outfit::Apron)]), "craftsman"),
    (asks(&[ANYBODY, wears(Outfit::Cardigan)]), "bookworm"),
    (asks(&[ANYBODY, wears(Outfit::Coat)]), "investigator, private eye, noir detective"),
    (asks(&[ANYBODY, wears(Outfit::Coat), Wish::Extra(Extra::Hat)]), "detective, private detective"),
    (asks(&[ANYBODY, wears(Outfit::Shirt), Wish::Pose(Pose::Dancing)]), "street dancer"),
    (asks(&[ANYBODY, bears(Prop::Microphone)]), "singer, vocalist, idol singer, pop singer"),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), Wish::Extra(Extra::BowTie)]),
        "musician, cellist, orchestra conductor, composer",
    ),
    (asks(&[WOMAN, wears(Outfit::Gown)]), "duchess, noblewoman, countess, noble lady, witch queen"),
    (asks(&[MAN, wears(Outfit::Tuxedo)]), "nobleman, duke, count, steward"),
    (asks(&[MAN, wears(Outfit::Suit), Wish::Extra(Extra::Fang), Wish::Extra(Extra::Cape)]), "vampire lord"),
    (asks(&[ANYBODY, wears(Outfit::Gothic)]), "goth, goth lolita"),
    (asks(&[GIRL, wears(Outfit::Cardigan), Wish::Skin(crate::scene::SkinTone::Tan)]), "gyaru, gal"),
    (
        asks(&[ANYBODY, Wish::SchoolUniform]),
        "student council president, class president, class representative, university student, exchange student, school student, senpai, kouhai, transfer student, class rep",
    ),
    (asks(&[MAN, wears(Outfit::Gakuran)]), "male delinquent, yankee, banchou"),
    (asks(&[GIRL, wears(Outfit::Dress)]), "ghost girl"),
    (
        asks(&[GIRL, Wish::Extra(Extra::Horns), Wish::Extra(Extra::DemonWings)]),
        "dragon girl, dragongirl, succubus girl",
    ),
    (asks(&[ANYBODY, Wish::Extra(Extra::WolfEars)]), "werewolf, wolf boy, wolf man"),
    (
        asks(&[ANYBODY, Wish::Extra(Extra::FoxEars), Wish::Extra(Extra::FoxTail)]),
        "fox spirit, fox boy, nine tailed fox",
    ),
    (asks(&[WOMAN, Wish::Age(Age::Old)]), "grandmotherly woman, elderly lady"),
    (asks(&[MAN, Wish::Age(Age::Old)]), "elderly gentleman, aged man"),
    (asks(&[ANYBODY, Wish::Age(Age::Old)]), "village elder, senior citizen"),
    (asks(&[ANYBODY, Wish::Expression(Expression::Sinister)]), "villain, evil villain"),
    (asks(&[ANYBODY, wears(Outfit::Kimono)]), "fox spirit in kimono, yokai, kabuki actor"),
    (
        asks(&[ANYBODY, wears(Outfit::Cloak), Wish::Extra(Extra::ElfEars), Wish::Prop(Prop::Bow)]),
        "elf archer, elven archer",
    ),
];

pub const JAPANESE: &[Row] = &[
    (asks(&[ANYBODY]), "友達, 友人, 仲間, 親友, 恋人, 双子, 同級生, クラスメイト, ライバル, 幼馴染, 主人公, 選手"),
    (asks(&[GIRL, wears(Outfit::Idol)]), "アイドル, アイドル歌手, 魔法少女"),
    (asks(&[ANYBODY, Wish::Prop(Prop::Microphone)]), "歌手, ボーカル"),
    (asks(&[ANYBODY, Wish::SchoolUniform]), "生徒会長, 学級委員, 委員長, 中学生, 大学生, 先輩, 後輩, 転校生"),
    (asks(&[BOY, wears(Outfit::Gakuran)]), "不良, ヤンキー, 番長"),
    (asks(&[GIRL, wears(Outfit::Cardigan)]), "ギャル"),
    (asks(&[ANYBODY, wears(Outfit::Robe)]), "賢者, 錬金術師"),
    (asks(&[ANYBODY, wears(Outfit::Robe), bears(Prop::Staff)]), "魔法使い, 魔術師, 魔導士"),
    (asks(&[ANYBODY, wears(Outfit::Cloak)]), "勇者, 冒険者, 旅人, 暗殺者, 狩人, ヒーロー, 英雄"),
    (asks(&[ANYBODY, wears(Outfit::Cloak), bears(Prop::Bow)]), "弓使い"),
    (asks(&[ANYBODY, wears(Outfit::Suit)]), "弁護士, 刑事, スパイ"),
    (asks(&[WOMAN, wears(Outfit::Suit)]), "女教師"),
    (asks(&[ANYBODY, wears(Outfit::Coat), Wish::Extra(Extra::Hat)]), "探偵, 名探偵"),
    (asks(&[ANYBODY, wears(Outfit::LabCoat)]), "科学者, 博士, 研究者"),
    (asks(&[ANYBODY, wears(Outfit::Nurse), Wish::Extra(Extra::NurseCap)]), "看護師, ナース, 看護婦"),
    (asks(&[ANYBODY, wears(Outfit::Chef)]), "寿司職人"),
    (asks(&[ANYBODY, wears(Outfit::Chef), Wish::Extra(Extra::ChefHat)]), "料理人, シェフ, コック, パティシエ"),
    (asks(&[ANYBODY, wears(Outfit::Ninja), bears(Prop::Sword)]), "忍者, くノ一, 忍び"),
    (asks(&[ANYBODY, wears(Outfit::Military)]), "軍人, 兵士, 将軍"),
    (asks(&[ANYBODY, wears(Outfit::Military), Wish::OutfitColor(Tint::Navy), Wish::Extra(Extra::PeakedCap)]), "婦警"),
    (asks(&[ANYBODY, wears(Outfit::Spacesuit), Wish::Extra(Extra::SpaceHelmet)]), "宇宙飛行士"),
    (asks(&[ANYBODY, wears(Outfit::Jersey)]), "スポーツ選手"),
    (asks(&[ANYBODY, wears(Outfit::Swimwear)]), "水泳選手, サーファー"),
    (asks(&[GIRL, wears(Outfit::Apron)]), "ウェイトレス, 看板娘"),
    (asks(&[GIRL, wears(Outfit::Maid)]), "メイド, メイドさん"),
    (asks(&[MAN, wears(Outfit::Tuxedo)]), "伯爵, 貴族"),
    (asks(&[WOMAN, wears(Outfit::Gown)]), "令嬢, 貴婦人, お嬢様"),
    (asks(&[WOMAN, wears(Outfit::Kimono)]), "女将"),
    (asks(&[ANYBODY, wears(Outfit::Tracksuit)]), "陸上部, 運動部, マネージャー"),
    (asks(&[ANYBODY, wears(Outfit::Jacket), Wish::Prop(Prop::Guitar)]), "ギタリスト, バンドマン"),
    (asks(&[ANYBODY, Wish::Pose(Pose::Dancing)]), "ダンサー, 踊り子"),
    (asks(&[ANYBODY, wears(Outfit::Suit), Wish::Extra(Extra::BowTie)]), "指揮者, 音楽家"),
    (asks(&[ANYBODY, Wish::Extra(Extra::WolfEars)]), "狼男, 人狼"),
    (asks(&[GIRL, Wish::Extra(Extra::FoxEars), Wish::Extra(Extra::FoxTail)]), "狐娘, 妖狐, 狐少女"),
    (asks(&[GIRL, Wish::Extra(Extra::CatEars), Wish::Extra(Extra::CatTail)]), "猫娘, 猫少女"),
    (asks(&[ANYBODY, Wish::Age(Age::Old)]), "老人, お年寄り, 長老"),
    (asks(&[WOMAN, Wish::Age(Age::Old)]), "お婆さん, おばあさん, おばあちゃん, 祖母, 老婆, 老女, 老婦人"),
    (asks(&[MAN, Wish::Age(Age::Old)]), "お爺さん, おじいさん, おじいちゃん, 祖父, 老爺, 老紳士, 老騎士"),
    (asks(&[ANYBODY, Wish::Age(Age::Child)]), "子供, 子ども, こども, 幼児, 園児, 小学生"),
    (asks(&[GIRL, Wish::Age(Age::Child)]), "幼女, 小さな女の子, 孫娘"),
    (asks(&[BOY, Wish::Age(Age::Child)]), "小さな男の子, 孫, 幼い少年"),
    (asks(&[ANYBODY, Wish::Expression(Expression::Sinister)]), "悪党"),
];
