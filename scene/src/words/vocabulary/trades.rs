//! What people do for a living or are known for, what that makes them wear and hold, and where they are found; English and
//! Japanese.

use super::Row;
use super::rows::{ANYBODY, BOY, CHILD, GIRL, MAN, WOMAN, asks, bears, dyed, has, haunts, wears};
use crate::words::wish::{Garb, Seat, Wish};
use crate::{Age, Detail, Expression, Extra, HairStyle, Lower, Outfit, Place, Pose, Prop, SkinTone, Tint};

pub const ROWS: &[Row] = &[
    (asks(&[MAN, wears(Outfit::Suit)]), "gentleman, 紳士"),
    (
        asks(&[ANYBODY, wears(Outfit::Apron)]),
        "clockmaker, watchmaker, toymaker, dollmaker, doll maker, shoemaker, cobbler, candlemaker, glassblower, \
         woodcarver, wood carver, instrument maker, 時計職人, 人形師, 靴職人",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Hakama)]),
        "swordmaster, sword master, swordmistress, sword saint, 剣聖, 師匠, 師範",
    ),
    (
        asks(&[ANYBODY]),
        "assistant, apprentice, helper, servant, guest, customer, opponent, playmate, roommate, お客さん, 客, 弟子, 助手",
    ),
    (asks(&[GIRL, wears(Outfit::Robe), bears(Prop::Staff)]), "sorceress, enchantress, female mage"),
    (
        asks(&[
            MAN,
            wears(Outfit::Robe),
            has(Extra::Horns),
            Wish::Expression(Expression::Sinister),
            haunts(Place::ThroneRoom),
        ]),
        "demon lord, demon king, dark lord, overlord, 魔王",
    ),
    (
        asks(&[
            ANYBODY,
            Wish::Garb(Garb::Dark),
            dyed(Tint::Black),
            has(Extra::Fang),
            has(Extra::Cape),
            haunts(Place::Castle),
        ]),
        "vampire, 吸血鬼, ヴァンパイア",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Cloak), dyed(Tint::Green), has(Extra::ElfEars), haunts(Place::Forest)]),
        "elf, elven, elvish, half elf, エルフ",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Cloak), has(Extra::ElfEars), Wish::Skin(SkinTone::Dark), haunts(Place::Forest)]),
        "dark elf, drow, ダークエルフ",
    ),
    (
        asks(&[GIRL, wears(Outfit::Dress), has(Extra::FairyWings), haunts(Place::Garden)]),
        "fairy, pixie girl, fairy girl, fairy princess, 妖精, 妖精の少女",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), dyed(Tint::Navy), has(Extra::PeakedCap), haunts(Place::Station)]),
        "airline pilot, pilot, パイロット, 機長",
    ),
    (
        asks(&[
            WOMAN,
            wears(Outfit::Tutu),
            Wish::HairStyle(HairStyle::Bun),
            Wish::Pose(Pose::Dancing),
            haunts(Place::ConcertStage),
        ]),
        "ballerina, ballet dancer, バレリーナ",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Hoodie), Wish::Prop(Prop::Skateboard), Wish::Pose(Pose::Skating)]),
        "skateboarder, skater boy, スケーター",
    ),
    (
        asks(&[ANYBODY, Wish::Garb(Garb::Evening), bears(Prop::Piano), haunts(Place::ConcertStage)]),
        "pianist, ピアニスト",
    ),
    (
        asks(&[ANYBODY, Wish::Garb(Garb::Evening), bears(Prop::Violin), haunts(Place::ConcertStage)]),
        "violinist, バイオリニスト, ヴァイオリニスト, バイオリン奏者",
    ),
    (asks(&[ANYBODY, wears(Outfit::Jacket), bears(Prop::Guitar), haunts(Place::ConcertStage)]), "guitarist"),
    (
        asks(&[ANYBODY, wears(Outfit::Jacket), bears(Prop::Guitar), haunts(Place::Street)]),
        "street musician, busker, ストリートミュージシャン",
    ),
    (asks(&[MAN, wears(Outfit::Tuxedo), haunts(Place::Church)]), "groom, bridegroom, 花婿, 新郎"),
    (
        asks(&[WOMAN, wears(Outfit::BallGown), dyed(Tint::White), has(Extra::BridalVeil), haunts(Place::Church)]),
        "bride, 花嫁, 新婦",
    ),
    (asks(&[MAN, wears(Outfit::Tuxedo), has(Extra::CoatTails), haunts(Place::LivingRoom)]), "butler, 執事"),
    (
        asks(&[ANYBODY, wears(Outfit::Jersey), has(Extra::Cap), bears(Prop::Baseball), haunts(Place::Ballpark)]),
        "baseball pitcher, pitcher",
    ),
    (asks(&[ANYBODY, wears(Outfit::Shirt), has(Extra::Hat), haunts(Place::Street)]), "tour guide, ツアーガイド"),
    (asks(&[ANYBODY, wears(Outfit::Robe), bears(Prop::Orb), haunts(Place::Fairground)]), "fortune teller, 占い師"),
    (
        asks(&[WOMAN, wears(Outfit::BallGown), has(Extra::Crown), haunts(Place::ThroneRoom)]),
        "queen, empress, 女王, 女王様, 王妃, 皇后",
    ),
    (
        asks(&[MAN, wears(Outfit::Robe), has(Extra::Crown), has(Extra::Cape), haunts(Place::ThroneRoom)]),
        "king, emperor, 王, 王様, 国王, 皇帝",
    ),
    (asks(&[BOY, wears(Outfit::Military), has(Extra::Cape), haunts(Place::Castle)]), "prince, 王子, 王子様, 皇子"),
    (asks(&[GIRL, wears(Outfit::BallGown), has(Extra::Tiara), haunts(Place::Castle)]), "princess, 姫, お姫様, 王女"),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Shirt),
            dyed(Tint::Sky),
            has(Extra::Cap),
            has(Extra::ShoulderBag),
            haunts(Place::Street),
        ]),
        "mail carrier, letter carrier, postal worker, postwoman, 郵便配達員, 郵便屋さん, 郵便局員",
    ),
    (
        asks(&[
            MAN,
            wears(Outfit::Shirt),
            dyed(Tint::Sky),
            has(Extra::Cap),
            has(Extra::ShoulderBag),
            haunts(Place::Street),
        ]),
        "mailman, postman, 郵便配達",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Sweater), dyed(Tint::Navy), haunts(Place::Lighthouse)]),
        "lighthouse keeper, keeper of the lighthouse, 灯台守",
    ),
    (
        asks(&[MAN, wears(Outfit::Raincoat), bears(Prop::FishingRod), haunts(Place::Pier)]),
        "fisherman, fishermen, angler",
    ),
    (asks(&[ANYBODY, wears(Outfit::Raincoat), haunts(Place::Harbor)]), "漁師, 漁師さん"),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Raincoat),
            dyed(Tint::Navy),
            has(Extra::FireHelmet),
            has(Extra::Boots),
            haunts(Place::City),
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
            haunts(Place::City),
        ]),
        "fireman, firemen",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Military), dyed(Tint::Navy), has(Extra::PeakedCap), haunts(Place::Street)]),
        "traffic officer, security guard, 警備員, traffic cop, police detective in uniform, 交通警官, ガードマン",
    ),
    (
        asks(&[MAN, wears(Outfit::Military), dyed(Tint::Navy), has(Extra::PeakedCap), haunts(Place::Street)]),
        "policeman, policemen",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Military), dyed(Tint::Navy), has(Extra::PeakedCap), haunts(Place::Train)]),
        "conductor, train conductor, train driver, tram driver, ticket inspector, 駅員, 駅員さん, 車掌, 車掌さん, 運転士",
    ),
    (asks(&[ANYBODY, wears(Outfit::Suit), haunts(Place::Street)]), "driver, 運転手"),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::StrawHat), haunts(Place::Field)]),
        "farmer, farm girl, farmhand, farm boy, 農家, 農夫, 農家のおばさん, 農家の人, 農家のおじさん, 農民, 農家のおじいさん, ranch hand, peasant farmer, 農家の娘",
    ),
    (asks(&[ANYBODY, wears(Outfit::Overalls), haunts(Place::RiceFields)]), "rice farmer, 米農家"),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::StrawHat), haunts(Place::Garden)]),
        "gardener, 庭師, 園芸部, 園芸部員",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Cloak), has(Extra::Hat), bears(Prop::Staff), haunts(Place::Field)]),
        "shepherd, shepherdess, goatherd, 羊飼い",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), bears(Prop::Wrench), haunts(Place::Hangar)]),
        "mechanic, repairman, 整備士, 修理工, car mechanic, auto mechanic, aircraft mechanic, メカニック, 自動車整備士, 機械工, technician",
    ),
    (asks(&[ANYBODY, wears(Outfit::Overalls), bears(Prop::Wrench), haunts(Place::Street)]), "engineer, エンジニア"),
    (asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::HardHat), haunts(Place::City)]), "roofer, bricklayer"),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), has(Extra::Cap), haunts(Place::Street)]),
        "street cleaner, janitor, caretaker, factory worker, worker, laborer, 清掃員, 用務員",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls), bears(Prop::Axe), haunts(Place::Forest)]),
        "lumberjack, woodcutter, 木こり",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Apron),
            Wish::Dye(Detail::Apron, Tint::Brown),
            bears(Prop::Hammer),
            haunts(Place::Smithy),
        ]),
        "blacksmith, smith, 鍛冶屋, 鍛冶職人",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), bears(Prop::BreadTray), haunts(Place::Bakery)]),
        "baker, pastry chef, パン屋さん, パン職人",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), haunts(Place::Cafe)]),
        "barista, cafe owner, バリスタ, 喫茶店のマスター, cafe barista, coffee shop owner, tavern keeper, innkeeper, 喫茶店の店主, bar owner",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), bears(Prop::Tray), haunts(Place::Cafe)]),
        "cafe worker, server, カフェ店員, カフェの店員",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Apron), bears(Prop::Tray), haunts(Place::Cafe)]),
        "waitress, cafe waitress, ウエイトレス, diner waitress, ウェートレス",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), haunts(Place::ConvenienceStore)]),
        "shopkeeper, shop keeper, store keeper, shop assistant, cashier, clerk at a store, store clerk, shop clerk, convenience store clerk, shop owner, vendor, merchant, greengrocer, 店員, 店員さん, 店主, レジ係, 八百屋, 八百屋さん, 商人, market vendor, street vendor, market seller, 店長, 売り子, 屋台の店主, grocer, street food vendor",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), bears(Prop::Flowers), haunts(Place::FlowerShop)]),
        "florist, flower seller, flower girl, 花屋, 花屋さん, 花売り",
    ),
    (asks(&[ANYBODY, wears(Outfit::Apron), haunts(Place::Library)]), "bookseller, 本屋さん"),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), haunts(Place::Classroom)]),
        "kindergarten teacher, preschool teacher, 保育士, 保育士さん",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Cardigan), bears(Prop::Books), haunts(Place::Library)]),
        "librarian, school librarian, 司書, 司書さん",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Cardigan), bears(Prop::Book), haunts(Place::Library)]),
        "writer, author, novelist, poet, historian, scholar, 作家, 小説家, 詩人, 学者",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Shirt), bears(Prop::Paintbrush), haunts(Place::Classroom)]),
        "artist, illustrator, 芸術家, 絵描き",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Shirt), bears(Prop::MangaPage), haunts(Place::Bedroom)]),
        "mangaka, manga artist, comic artist, manga author, cartoonist, 漫画家",
    ),
    (asks(&[ANYBODY, wears(Outfit::Overalls), bears(Prop::Paintbrush), haunts(Place::Classroom)]), "painter, 画家"),
    (
        asks(&[ANYBODY, Wish::SchoolUniform, bears(Prop::Paintbrush), haunts(Place::Classroom)]),
        "art club member, art student, art club, 美術部員, 美術部",
    ),
    (
        asks(&[ANYBODY, Wish::SchoolUniform, bears(Prop::Book), haunts(Place::Library)]),
        "library committee member, book club member, literature club, literature club member, 図書委員, 文芸部員, 文芸部",
    ),
    (
        asks(&[ANYBODY, Wish::SchoolUniform, bears(Prop::Flute), haunts(Place::MusicRoom)]),
        "brass band club, brass band member, 吹奏楽部員, 吹奏楽部",
    ),
    (
        asks(&[ANYBODY, Wish::SchoolUniform, haunts(Place::MusicRoom)]),
        "light music club, music club, 軽音部員, 軽音部, 軽音楽部, 合唱部, 合唱部員",
    ),
    (
        asks(&[ANYBODY, Wish::SchoolUniform, haunts(Place::Laboratory)]),
        "science club, science club member, 科学部員, 科学部",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Keikogi), bears(Prop::Shinai), haunts(Place::Dojo)]),
        "kendo club member, kendoka, kendo player, kendo fighter, kendo practitioner, kendo rival, 剣道部員, 剣道部, 剣道家",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Hakama), bears(Prop::Bow), haunts(Place::Dojo)]),
        "archery club member, archery club, 弓道部員, 弓道部, kyudo archer, japanese archer, 弓道の射手, 弓道家, kyudoka",
    ),
    (asks(&[ANYBODY, wears(Outfit::Swimwear), haunts(Place::Pool)]), "lifeguard, 水泳部"),
    (
        asks(&[ANYBODY, wears(Outfit::Shirt), bears(Prop::Camera), haunts(Place::Park)]),
        "photographer, 写真家, カメラマン, 写真部員, 写真部",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), haunts(Place::Classroom)]),
        "teacher, math teacher, school teacher, homeroom teacher, tutor, 先生, 教師, 担任の先生",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::LabCoat), haunts(Place::Laboratory)]),
        "chemistry teacher, science teacher, inventor, 発明家, 理科の先生",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Tracksuit), haunts(Place::Gym)]),
        "gym teacher, pe teacher, coach, sports coach, trainer, 体育教師, コーチ, 監督",
    ),
    (asks(&[ANYBODY, wears(Outfit::LabCoat), haunts(Place::Hospital)]), "pharmacist, 薬剤師"),
    (asks(&[ANYBODY, wears(Outfit::Pajamas), haunts(Place::Hospital)]), "patient, 患者, 患者さん, 入院患者"),
    (
        asks(&[ANYBODY, wears(Outfit::Military), has(Extra::PeakedCap), haunts(Place::Deck)]),
        "ship captain, sea captain, ship's captain, 船長, 艦長",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Captain), has(Extra::Eyepatch), has(Extra::PirateHat), haunts(Place::Deck)]),
        "pirate, pirate captain, 海賊, 海賊船長, pirate king, 海賊王",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::SailorUniform), has(Extra::SailorHat), haunts(Place::Deck)]),
        "sailor, 船乗り, 水夫",
    ),
    (asks(&[MAN, wears(Outfit::SailorUniform), has(Extra::SailorHat), haunts(Place::Deck)]), "seaman"),
    (
        asks(&[ANYBODY, wears(Outfit::Jacket), has(Extra::Goggles), haunts(Place::Harbor)]),
        "airship captain, aviator, aviatrix, 飛行士",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Suit), dyed(Tint::Navy), has(Extra::Scarf), haunts(Place::Station)]),
        "flight attendant, cabin attendant, stewardess, air hostess, 客室乗務員",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Robe), haunts(Place::Church)]),
        "priest, cleric, pastor, vicar, 神父, 神官, priest in robes, catholic priest, 司祭, 牧師",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Robe), dyed(Tint::Black), has(Extra::NunVeil), haunts(Place::Church)]),
        "nun, catholic nun, シスター, 修道女",
    ),
    (asks(&[ANYBODY, wears(Outfit::Robe), haunts(Place::Shrine)]), "monk, 僧侶, 僧, young monk"),
    (
        asks(&[GIRL, wears(Outfit::Hakama), haunts(Place::Shrine)]),
        "miko, shrine maiden, shinto shrine maiden, 巫女, 巫女さん",
    ),
    (asks(&[ANYBODY, wears(Outfit::Shirt), Wish::Pose(Pose::Dancing), haunts(Place::ConcertStage)]), "dancer"),
    (asks(&[ANYBODY, wears(Outfit::Cloak), haunts(Place::Village)]), "pickpocket"),
    (
        asks(&[ANYBODY, wears(Outfit::Jacket), has(Extra::Backpack), haunts(Place::Mountain)]),
        "hiker, mountaineer, climber, mountain climber, backpacker, 登山者, 登山家",
    ),
    (asks(&[ANYBODY, wears(Outfit::Jacket), has(Extra::Backpack), haunts(Place::Street)]), "tourist, 旅行者, 観光客"),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jersey),
            Wish::Lower(Lower::Trousers),
            Wish::LowerColor(Tint::White),
            has(Extra::Cap),
            haunts(Place::Ballpark),
        ]),
        "投手, baseball catcher, ピッチャー",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jersey),
            Wish::Lower(Lower::Trousers),
            Wish::LowerColor(Tint::White),
            has(Extra::Cap),
            bears(Prop::Bat),
            haunts(Place::Ballpark),
        ]),
        "baseball player, batter, 野球選手, 野球部員, baseball batter, 高校球児, 野球少年, 打者",
    ),
    (
        asks(&[GIRL, wears(Outfit::Cheer), bears(Prop::PomPoms), haunts(Place::Stadium)]),
        "cheerleader, cheerleader girl, チアリーダー, チアガール",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Jersey), haunts(Place::Stadium)]),
        "goalkeeper, striker, midfielder, forward player",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Jersey), haunts(Place::Gym)]),
        "バスケ部員, handball player, basketball defender, opposing player, defender",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Jersey), bears(Prop::Volleyball), haunts(Place::Gym)]),
        "volleyball player, volleyball spiker, バレー選手, バレー部員, バレー部, バレーボール選手",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Jersey), bears(Prop::Ball), haunts(Place::Gym)]),
        "basketball player, バスケ選手, バスケットボール選手, basketball athlete",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Jersey), bears(Prop::SoccerBall), haunts(Place::Stadium)]),
        "soccer player, football player, footballer, サッカー選手, サッカー部員, soccer striker, footballer boy, サッカー少年",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::GymClothes), bears(Prop::Racket), haunts(Place::TennisCourt)]),
        "tennis player, テニス選手, テニス部員, テニス部",
    ),
    (asks(&[ANYBODY, wears(Outfit::GymClothes), haunts(Place::Gym)]), "gymnast, 体操選手"),
    (
        asks(&[ANYBODY, wears(Outfit::GymClothes), haunts(Place::Stadium)]),
        "next runner, 次の走者, 走者, runner, marathon runner, sprinter, track runner, 陸上部員, 陸上選手",
    ),
    (asks(&[ANYBODY, wears(Outfit::TankTop), has(Extra::BoxingGloves), haunts(Place::BoxingRing)]), "boxer, ボクサー"),
    (asks(&[ANYBODY, wears(Outfit::TankTop), haunts(Place::BoxingRing)]), "prizefighter, 格闘技選手"),
    (
        asks(&[ANYBODY, wears(Outfit::Gi), haunts(Place::Dojo)]),
        "karateka, martial artist, judoka, karate fighter, 空手家, 格闘家, 柔道家, 柔道部員, 空手部員, karate master, karate student, judo fighter, judo athlete, kung fu master, kung fu fighter, taekwondo fighter, 武道家, 柔道選手, 空手選手, 武術家, 拳法家, 格闘家の",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::DownJacket), haunts(Place::Mountain), Wish::Pose(Pose::Skiing)]),
        "skier, スキーヤー",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Jumpsuit), has(Extra::Goggles), haunts(Place::Hangar)]),
        "fighter pilot, jet pilot, 戦闘機パイロット",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), haunts(Place::Office)]),
        "office worker, boss, manager, ceo, accountant, lawyer, clerk, 会社員, 社長, 上司, bank clerk, corporate executive, executive, office employee, office staff, receptionist, stockbroker, banker in office, company president, new employee, intern, office clerk, 部長, 新入社員, 銀行員, 課長, 事務員, 受付嬢, 社員, 営業マン, ビジネスマン",
    ),
    (
        asks(&[MAN, wears(Outfit::Suit), haunts(Place::Office)]),
        "businessman, salaryman, サラリーマン, male office worker, office man, 男性会社員",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Suit), haunts(Place::Office)]),
        "businesswoman, office lady, career woman, キャリアウーマン, ol, business lady, office girl, office woman, working woman, female office worker, 女性会社員, 女社長, 女性社員",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Hoodie), Wish::Seat(Seat::Desk), haunts(Place::Bedroom)]),
        "programmer, hacker, プログラマー, ハッカー",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Hoodie), bears(Prop::Controller), haunts(Place::Bedroom)]),
        "gamer, streamer, ゲーマー, 配信者",
    ),
    (
        asks(&[ANYBODY, CHILD]),
        "baby, infant, newborn, kindergartener, preschooler, grandchild, grandchildren, 赤ちゃん, 赤ん坊, 乳児, primary school pupil, kindergartner, primary schooler, elementary schooler, elementary school kid, primary school student, schoolchild, schoolkid, tiny child",
    ),
    (asks(&[BOY, CHILD]), "small brother, baby brother"),
    (asks(&[GIRL, CHILD]), "baby sister, small sister"),
    (asks(&[WOMAN, wears(Outfit::Apron), haunts(Place::Kitchen)]), "housewife, lunch lady, 主婦, homemaker, 専業主婦"),
    (asks(&[WOMAN, Wish::Age(Age::Old)]), "nana, grandmama, おばあ様"),
    (asks(&[MAN, Wish::Age(Age::Old)]), "gramps, grandad, granddad, old timer, おじい様"),
    (
        asks(&[WOMAN, wears(Outfit::LabCoat), haunts(Place::Hospital)]),
        "lady doctor, 女医, 女医さん, 保健室の先生, school nurse",
    ),
    (
        asks(&[
            MAN,
            wears(Outfit::SweaterVest),
            dyed(Tint::Black),
            has(Extra::BowTie),
            bears(Prop::Tray),
            haunts(Place::Cafe),
        ]),
        "waiter, male waiter, ウェイター",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Captain), has(Extra::Eyepatch), has(Extra::PirateHat), haunts(Place::Deck)]),
        "女海賊, female pirate, pirate woman, pirate lady, pirate queen",
    ),
    (
        asks(&[MAN, wears(Outfit::Overalls), has(Extra::HardHat), haunts(Place::City)]),
        "工事のおじさん, 工事現場のおじさん, 現場のおじさん, construction man",
    ),
    (asks(&[MAN, wears(Outfit::Apron), haunts(Place::Bakery)]), "パン屋のおじさん, パン屋の主人"),
    (asks(&[WOMAN, wears(Outfit::Apron), bears(Prop::Flowers), haunts(Place::FlowerShop)]), "花屋のお姉さん"),
];
