//! What people do for a living or are known for, what that makes them wear and hold, and where they are found; English and
//! Japanese.

use super::{Row, Sense};
use crate::scene::{Age, Expression, Extra, FigureKind, HairStyle, Lower, Outfit, Place, Pose, Prop, Tint};
use crate::words::wish::{Seat, Wish};

const fn asks(wishes: &'static [Wish]) -> Sense {
    Sense::Wishes(wishes)
}

const ANYBODY: Wish = Wish::Somebody;
const GIRL: Wish = Wish::Kind(FigureKind::Girl);
const BOY: Wish = Wish::Kind(FigureKind::Boy);
const WOMAN: Wish = Wish::Kind(FigureKind::Woman);
const MAN: Wish = Wish::Kind(FigureKind::Man);
const CHILD: Wish = Wish::Age(Age::Child);

const fn wears(outfit: Outfit) -> Wish {
    Wish::Outfit(outfit)
}

const fn dyed(tint: Tint) -> Wish {
    Wish::OutfitColor(tint)
}

const fn has(extra: Extra) -> Wish {
    Wish::Extra(extra)
}

const fn bears(prop: Prop) -> Wish {
    Wish::Bears(prop)
}

const fn at(place: Place) -> Wish {
    Wish::Haunts(place)
}

pub const ROWS: &[Row] = &[
    (
        asks(&[ANYBODY]),
        "assistant, apprentice, helper, servant, guest, customer, opponent, playmate, roommate, お客さん, 客, 弟子, 助手",
    ),
    (asks(&[GIRL, wears(Outfit::Robe), bears(Prop::Staff)]), "sorceress, enchantress, female mage"),
    (asks(&[ANYBODY, wears(Outfit::Armor), bears(Prop::Axe)]), "barbarian, dwarf, dwarf warrior, viking, berserker"),
    (
        asks(&[
            MAN,
            wears(Outfit::Robe),
            has(Extra::Horns),
            Wish::Expression(Expression::Sinister),
            at(Place::ThroneRoom),
        ]),
        "demon lord, demon king, dark lord, overlord, 魔王",
    ),
    (asks(&[ANYBODY, has(Extra::Fang), at(Place::Castle)]), "vampire, 吸血鬼, ヴァンパイア"),
    (asks(&[ANYBODY, has(Extra::ElfEars), at(Place::Forest)]), "elf, elven, elvish, half elf, dark elf"),
    (
        asks(&[GIRL, wears(Outfit::Dress), has(Extra::AngelWings), at(Place::Garden)]),
        "fairy, pixie girl, fairy girl, 妖精",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), dyed(Tint::Navy), has(Extra::PeakedCap), at(Place::Station)]),
        "airline pilot, pilot, パイロット, 機長",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Dress), Wish::HairStyle(HairStyle::Bun), at(Place::ConcertStage)]),
        "ballerina, ballet dancer, バレリーナ",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Hoodie), Wish::Prop(Prop::Skateboard), Wish::Pose(Pose::Skating)]),
        "skateboarder, skater boy, スケーター",
    ),
    (asks(&[ANYBODY, wears(Outfit::Suit), bears(Prop::Piano), at(Place::ConcertStage)]), "pianist, ピアニスト"),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), has(Extra::BowTie), bears(Prop::Violin), at(Place::ConcertStage)]),
        "violinist, バイオリニスト",
    ),
    (asks(&[ANYBODY, wears(Outfit::Jacket), bears(Prop::Guitar), at(Place::ConcertStage)]), "guitarist"),
    (
        asks(&[ANYBODY, wears(Outfit::Jacket), bears(Prop::Guitar), at(Place::Street)]),
        "street musician, busker, ストリートミュージシャン",
    ),
    (asks(&[MAN, wears(Outfit::Tuxedo), at(Place::Church)]), "groom, bridegroom, 花婿, 新郎"),
    (asks(&[WOMAN, wears(Outfit::Gown), dyed(Tint::White), at(Place::Church)]), "bride, 花嫁, 新婦"),
    (asks(&[MAN, wears(Outfit::Tuxedo), at(Place::LivingRoom)]), "butler, 執事"),
    (asks(&[ANYBODY, wears(Outfit::Jersey), Wish::Pose(Pose::Cycling)]), "cyclist, road cyclist"),
    (
        asks(&[ANYBODY, wears(Outfit::Jersey), has(Extra::Cap), bears(Prop::Ball), at(Place::Arena)]),
        "baseball pitcher, pitcher",
    ),
    (asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::StrawHat), at(Place::Garden)]), "beekeeper, 養蜂家"),
    (asks(&[ANYBODY, wears(Outfit::Shirt), has(Extra::Hat), at(Place::Street)]), "tour guide, ツアーガイド"),
    (asks(&[ANYBODY, wears(Outfit::Robe), bears(Prop::Orb), at(Place::Fairground)]), "fortune teller, 占い師"),
    (asks(&[ANYBODY, wears(Outfit::Robe), at(Place::Office)]), "judge, 裁判官"),
    (
        asks(&[WOMAN, wears(Outfit::Gown), has(Extra::Crown), at(Place::ThroneRoom)]),
        "queen, empress, 女王, 女王様, 王妃, 皇后",
    ),
    (
        asks(&[MAN, wears(Outfit::Robe), has(Extra::Crown), has(Extra::Cape), at(Place::ThroneRoom)]),
        "king, emperor, 王, 王様, 国王, 皇帝",
    ),
    (asks(&[BOY, wears(Outfit::Military), has(Extra::Cape), at(Place::Castle)]), "prince, 王子, 王子様, 皇子"),
    (asks(&[GIRL, wears(Outfit::Gown), has(Extra::Tiara), at(Place::Castle)]), "princess, 姫, お姫様, 王女"),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Shirt),
            dyed(Tint::Sky),
            has(Extra::Cap),
            has(Extra::ShoulderBag),
            at(Place::Street),
        ]),
        "mail carrier, letter carrier, postal worker, courier, delivery person, delivery worker, postwoman, 郵便配達員, 郵便屋さん, 郵便局員, 配達員",
    ),
    (
        asks(&[
            MAN,
            wears(Outfit::Shirt),
            dyed(Tint::Sky),
            has(Extra::Cap),
            has(Extra::ShoulderBag),
            at(Place::Street),
        ]),
        "mailman, postman, delivery man, delivery boy, 郵便配達",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Sweater), dyed(Tint::Navy), at(Place::Lighthouse)]),
        "lighthouse keeper, keeper of the lighthouse, 灯台守",
    ),
    (asks(&[MAN, wears(Outfit::Raincoat), bears(Prop::FishingRod), at(Place::Pier)]), "fisherman, fishermen, angler"),
    (asks(&[ANYBODY, wears(Outfit::Raincoat), at(Place::Harbor)]), "漁師, 漁師さん"),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Raincoat),
            dyed(Tint::Navy),
            has(Extra::FireHelmet),
            has(Extra::Boots),
            at(Place::City),
        ]),
        "firefighter, fire fighter, 消防士, 消防隊員",
    ),
    (
        asks(&[
            MAN,
            wears(Outfit::Raincoat),
            dyed(Tint::Navy),
            has(Extra::FireHelmet),
            has(Extra::Boots),
            at(Place::City),
        ]),
        "fireman, firemen",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Military), dyed(Tint::Navy), has(Extra::PeakedCap), at(Place::Street)]),
        "police officer, cop, traffic officer, security guard, 警察官, 警官, おまわりさん, 警備員",
    ),
    (
        asks(&[MAN, wears(Outfit::Military), dyed(Tint::Navy), has(Extra::PeakedCap), at(Place::Street)]),
        "policeman, policemen",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Military), dyed(Tint::Navy), has(Extra::PeakedCap), at(Place::Train)]),
        "conductor, train conductor, train driver, bus driver, tram driver, ticket inspector, 駅員, 駅員さん, 車掌, 車掌さん, 運転士, バスの運転手",
    ),
    (asks(&[ANYBODY, wears(Outfit::Suit), at(Place::Street)]), "taxi driver, driver, chauffeur, 運転手"),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::StrawHat), at(Place::Field)]),
        "farmer, farm girl, farmhand, farm boy, 農家, 農夫, 農家のおばさん, 農家の人",
    ),
    (asks(&[ANYBODY, wears(Outfit::Overalls), at(Place::RiceFields)]), "rice farmer, 米農家"),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::StrawHat), at(Place::Garden)]),
        "gardener, 庭師, 園芸部, 園芸部員",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Cloak), has(Extra::Hat), bears(Prop::Staff), at(Place::Field)]),
        "shepherd, shepherdess, goatherd, 羊飼い",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), bears(Prop::Wrench), at(Place::Hangar)]),
        "mechanic, repairman, 整備士, 修理工",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), bears(Prop::Wrench), at(Place::Street)]),
        "plumber, engineer, エンジニア",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::HardHat), at(Place::City)]),
        "construction worker, construction woman, builder, roofer, bricklayer, 作業員, 工事現場の人",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::Cap), bears(Prop::Hammer), at(Place::City)]),
        "carpenter, 大工",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::Cap), at(Place::Street)]),
        "street cleaner, janitor, caretaker, factory worker, 清掃員, 用務員",
    ),
    (asks(&[ANYBODY, wears(Outfit::Overalls), bears(Prop::Axe), at(Place::Forest)]), "lumberjack, woodcutter, 木こり"),
    (asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::Goggles), at(Place::Cave)]), "miner, 炭鉱夫"),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), bears(Prop::Hammer), at(Place::Village)]),
        "blacksmith, smith, 鍛冶屋, 鍛冶職人",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), bears(Prop::BreadTray), at(Place::Bakery)]),
        "baker, pastry chef, パン屋さん, パン職人",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), at(Place::Cafe)]),
        "barista, cafe owner, bartender, バリスタ, 喫茶店のマスター",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), bears(Prop::Tray), at(Place::Cafe)]),
        "waiter, cafe worker, server, ウェイター, カフェ店員, カフェの店員",
    ),
    (asks(&[WOMAN, wears(Outfit::Apron), bears(Prop::Tray), at(Place::Cafe)]), "waitress, cafe waitress"),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), at(Place::ConvenienceStore)]),
        "shopkeeper, shop assistant, cashier, clerk at a store, store clerk, shop clerk, convenience store clerk, shop owner, vendor, merchant, greengrocer, butcher, 店員, 店員さん, 店主, レジ係, 八百屋, 八百屋さん, 魚屋, 魚屋さん, 肉屋, 商人",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), bears(Prop::Flowers), at(Place::FlowerShop)]),
        "florist, flower seller, flower girl, 花屋, 花屋さん, 花売り",
    ),
    (asks(&[ANYBODY, wears(Outfit::Apron), at(Place::Library)]), "bookseller, 本屋さん"),
    (asks(&[ANYBODY, wears(Outfit::Apron), at(Place::Laboratory)]), "potter, 陶芸家"),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), at(Place::Classroom)]),
        "kindergarten teacher, preschool teacher, 保育士, 保育士さん",
    ),
    (asks(&[ANYBODY, wears(Outfit::Shirt), at(Place::Street)]), "hairdresser, barber, tailor, 美容師, 仕立て屋"),
    (
        asks(&[ANYBODY, wears(Outfit::Cardigan), bears(Prop::Books), at(Place::Library)]),
        "librarian, school librarian, 司書, 司書さん",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Cardigan), bears(Prop::Book), at(Place::Library)]),
        "writer, author, novelist, poet, historian, scholar, 作家, 小説家, 詩人, 学者",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Shirt), bears(Prop::Paintbrush), at(Place::Classroom)]),
        "artist, illustrator, mangaka, 漫画家, 芸術家, 絵描き",
    ),
    (asks(&[ANYBODY, wears(Outfit::Overalls), bears(Prop::Paintbrush), at(Place::Classroom)]), "painter, 画家"),
    (
        asks(&[ANYBODY, Wish::SchoolUniform, bears(Prop::Paintbrush), at(Place::Classroom)]),
        "art club member, art student, art club, 美術部員, 美術部",
    ),
    (
        asks(&[ANYBODY, Wish::SchoolUniform, bears(Prop::Book), at(Place::Library)]),
        "library committee member, book club member, literature club, literature club member, 図書委員, 文芸部員, 文芸部",
    ),
    (
        asks(&[ANYBODY, Wish::SchoolUniform, bears(Prop::Flute), at(Place::MusicRoom)]),
        "brass band club, brass band member, 吹奏楽部員, 吹奏楽部",
    ),
    (
        asks(&[ANYBODY, Wish::SchoolUniform, at(Place::MusicRoom)]),
        "light music club, music club, 軽音部員, 軽音部, 軽音楽部, 合唱部, 合唱部員",
    ),
    (
        asks(&[ANYBODY, Wish::SchoolUniform, at(Place::Laboratory)]),
        "science club, science club member, 科学部員, 科学部",
    ),
    (asks(&[ANYBODY, wears(Outfit::Hakama), at(Place::Dojo)]), "kendo club member, kendoka, 剣道部員, 剣道部"),
    (
        asks(&[ANYBODY, wears(Outfit::Hakama), bears(Prop::Bow), at(Place::Dojo)]),
        "archery club member, archery club, 弓道部員, 弓道部",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Swimwear), at(Place::Pool)]),
        "swimmer, lifeguard, swimming team, swim team, 水泳部員, 水泳部",
    ),
    (asks(&[ANYBODY, wears(Outfit::Swimwear), at(Place::Beach)]), "surfer, diver, 海女"),
    (
        asks(&[ANYBODY, wears(Outfit::Shirt), bears(Prop::Camera), at(Place::Park)]),
        "photographer, 写真家, カメラマン, 写真部員, 写真部",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), at(Place::Classroom)]),
        "teacher, math teacher, school teacher, homeroom teacher, tutor, 先生, 教師, 担任の先生",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::LabCoat), at(Place::Laboratory)]),
        "chemistry teacher, science teacher, inventor, 発明家, 理科の先生",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Tracksuit), at(Place::Gym)]),
        "gym teacher, pe teacher, coach, sports coach, trainer, 体育教師, コーチ, 監督",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::LabCoat), at(Place::Hospital)]),
        "doctor, dentist, pharmacist, physician, veterinarian, vet, 医者, 医師, お医者さん, 獣医, 薬剤師",
    ),
    (asks(&[ANYBODY, wears(Outfit::Pajamas), at(Place::Hospital)]), "patient, 患者, 患者さん, 入院患者"),
    (
        asks(&[ANYBODY, wears(Outfit::Military), has(Extra::PeakedCap), at(Place::Deck)]),
        "ship captain, sea captain, ship's captain, 船長, 艦長",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Military), has(Extra::Eyepatch), has(Extra::PirateHat), at(Place::Deck)]),
        "pirate, pirate captain, 海賊, 海賊船長",
    ),
    (asks(&[ANYBODY, wears(Outfit::SailorUniform), has(Extra::SailorHat), at(Place::Deck)]), "sailor, 船乗り, 水夫"),
    (asks(&[MAN, wears(Outfit::SailorUniform), has(Extra::SailorHat), at(Place::Deck)]), "seaman"),
    (
        asks(&[ANYBODY, wears(Outfit::Jacket), has(Extra::Goggles), at(Place::Harbor)]),
        "airship captain, aviator, fighter pilot, 飛行士",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Suit), dyed(Tint::Navy), has(Extra::Scarf), at(Place::Station)]),
        "flight attendant, cabin attendant, stewardess, air hostess, 客室乗務員",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Robe), at(Place::Church)]),
        "priest, cleric, pope, bishop, pastor, vicar, 神父, 神官",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Robe), dyed(Tint::Black), has(Extra::NunVeil), at(Place::Church)]),
        "nun, catholic nun, シスター, 修道女",
    ),
    (asks(&[ANYBODY, wears(Outfit::Robe), at(Place::Shrine)]), "monk, buddhist monk, 僧侶, お坊さん, 僧"),
    (
        asks(&[GIRL, wears(Outfit::Hakama), at(Place::Shrine)]),
        "miko, shrine maiden, shinto shrine maiden, 巫女, 巫女さん",
    ),
    (asks(&[WOMAN, wears(Outfit::Kimono), at(Place::Garden)]), "geisha, maiko, 芸者, 舞妓, 舞妓さん"),
    (
        asks(&[ANYBODY, wears(Outfit::Tuxedo), bears(Prop::Wand), at(Place::ConcertStage)]),
        "magician, stage magician, conjurer, illusionist, 手品師, マジシャン",
    ),
    (asks(&[ANYBODY, wears(Outfit::Shirt), Wish::Pose(Pose::Dancing), at(Place::ConcertStage)]), "dancer"),
    (asks(&[ANYBODY, wears(Outfit::Cloak), at(Place::Village)]), "thief, bandit, beggar, pickpocket, 盗賊, 物乞い"),
    (
        asks(&[ANYBODY, wears(Outfit::Jacket), has(Extra::Backpack), at(Place::Mountain)]),
        "hiker, mountaineer, climber, mountain climber, backpacker, explorer, 登山者, 登山家, 探検家",
    ),
    (asks(&[ANYBODY, wears(Outfit::Jacket), has(Extra::Backpack), at(Place::Street)]), "tourist, 旅行者, 観光客"),
    (
        asks(&[ANYBODY, wears(Outfit::Jersey), has(Extra::Cap), at(Place::Arena)]),
        "baseball player, batter, 野球選手, 投手, 野球部員",
    ),
    (asks(&[ANYBODY, wears(Outfit::Jersey), Wish::Lower(Lower::Skirt), at(Place::Arena)]), "cheerleader, チアリーダー"),
    (asks(&[ANYBODY, wears(Outfit::Jersey), at(Place::Arena)]), "goalkeeper, rugby player"),
    (
        asks(&[ANYBODY, wears(Outfit::Jersey), at(Place::Gym)]),
        "volleyball player, バレー選手, バスケ部員, バレー部員, バレー部",
    ),
    (asks(&[ANYBODY, wears(Outfit::Jersey), bears(Prop::Ball), at(Place::Gym)]), "basketball player, バスケ選手"),
    (
        asks(&[ANYBODY, wears(Outfit::Jersey), bears(Prop::SoccerBall), at(Place::Arena)]),
        "soccer player, football player, footballer, サッカー選手, サッカー部員",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::GymClothes), bears(Prop::Racket), at(Place::TennisCourt)]),
        "tennis player, テニス選手, テニス部員, テニス部",
    ),
    (asks(&[ANYBODY, wears(Outfit::GymClothes), at(Place::Gym)]), "gymnast, 体操選手"),
    (
        asks(&[ANYBODY, wears(Outfit::GymClothes), at(Place::Arena)]),
        "runner, marathon runner, sprinter, track runner, 陸上部員, 陸上選手",
    ),
    (asks(&[ANYBODY, wears(Outfit::TankTop), at(Place::Arena)]), "boxer, wrestler, ボクサー"),
    (
        asks(&[ANYBODY, wears(Outfit::Ninja), at(Place::Dojo)]),
        "karateka, martial artist, judoka, karate fighter, 空手家, 格闘家, 柔道家, 柔道部員, 空手部員",
    ),
    (asks(&[ANYBODY, wears(Outfit::DownJacket), at(Place::Mountain)]), "snowboarder, skier"),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), at(Place::Office)]),
        "office worker, boss, manager, ceo, secretary, accountant, lawyer, clerk, 会社員, 社長, 上司, 秘書",
    ),
    (asks(&[MAN, wears(Outfit::Suit), at(Place::Office)]), "businessman, salaryman, サラリーマン"),
    (
        asks(&[WOMAN, wears(Outfit::Suit), at(Place::Office)]),
        "businesswoman, office lady, career woman, キャリアウーマン, ol",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Hoodie), Wish::Seat(Seat::Desk), at(Place::Bedroom)]),
        "programmer, hacker, プログラマー, ハッカー",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Hoodie), bears(Prop::Controller), at(Place::Bedroom)]),
        "gamer, streamer, ゲーマー, 配信者",
    ),
    (
        asks(&[ANYBODY, CHILD]),
        "baby, infant, newborn, kindergartener, preschooler, grandchild, grandchildren, 赤ちゃん, 赤ん坊, 乳児",
    ),
    (asks(&[BOY, CHILD]), "small brother, baby brother"),
    (asks(&[GIRL, CHILD]), "baby sister, small sister"),
    (asks(&[WOMAN, wears(Outfit::Apron), at(Place::Kitchen)]), "housewife, lunch lady, 主婦"),
    (asks(&[WOMAN, Wish::Age(Age::Old)]), "nana, grandmama, おばあ様"),
    (asks(&[MAN, Wish::Age(Age::Old)]), "gramps, grandad, granddad, old timer, おじい様"),
];
