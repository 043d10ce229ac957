//! Work that is told by its tools and headgear: miners, surgeons, divers, tailors.

use super::Row;
use super::rows::{ANYBODY, WOMAN, asks, bears, dyed, has, haunts, wears};
use crate::words::wish::Wish;
use crate::{Extra, FigureKind, Lower, Outfit, Pattern, Place, Prop, Tint};

pub const ROWS: &[Row] = &[
    (
        asks(&[
            ANYBODY,
            wears(Outfit::TShirt),
            dyed(Tint::Teal),
            Wish::Lower(Lower::Trousers),
            Wish::LowerColor(Tint::Teal),
            has(Extra::ScrubCap),
            has(Extra::FaceMask),
            has(Extra::Gloves),
            haunts(Place::Hospital),
        ]),
        "surgeon, heart surgeon, brain surgeon, 外科医, 執刀医, 外科医さん",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jacket),
            dyed(Tint::Navy),
            has(Extra::SafetyVest),
            bears(Prop::FirstAidKit),
            haunts(Place::Street),
        ]),
        "paramedic, ambulance worker, ambulance crew, emergency medic, 救急隊員, 救急救命士, 救急隊",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::LabCoat), has(Extra::FaceMask), has(Extra::Gloves), haunts(Place::Hospital)]),
        "dentist, 歯科医, 歯医者, 歯医者さん, 歯科衛生士",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::LabCoat), has(Extra::Stethoscope), haunts(Place::Hospital)]),
        "doctor, physician, veterinarian, vet, 医者, 医師, お医者さん, 獣医, 獣医さん",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jumpsuit),
            dyed(Tint::White),
            has(Extra::BeeVeil),
            has(Extra::Gloves),
            haunts(Place::Garden),
        ]),
        "beekeeper, apiarist, 養蜂家, 養蜂家さん",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Bodysuit),
            dyed(Tint::Black),
            has(Extra::DivingMask),
            has(Extra::AirTanks),
            haunts(Place::Underwater),
        ]),
        "scuba diver, skin diver, deep sea diver, diver, snorkeler, ダイバー, スキューバダイバー, 潜水士",
    ),
    (
        asks(&[WOMAN, wears(Outfit::Bodysuit), dyed(Tint::White), has(Extra::DivingMask), haunts(Place::Beach)]),
        "ama diver, 海女, 海女さん",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Overalls),
            has(Extra::MinerHelmet),
            has(Extra::Dirt),
            bears(Prop::Pickaxe),
            haunts(Place::Cave),
        ]),
        "miner, coal miner, gold miner, 炭鉱夫, 鉱夫, 坑夫, 炭坑夫",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Overalls),
            has(Extra::Headband),
            has(Extra::ToolBelt),
            bears(Prop::Hammer),
            haunts(Place::City),
        ]),
        "carpenter, 大工, 大工さん",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Overalls),
            has(Extra::HardHat),
            has(Extra::ToolBelt),
            bears(Prop::Toolbox),
            haunts(Place::Street),
        ]),
        "electrician, lineman, 電気工事士, 電気工, 電気屋さん",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Overalls),
            has(Extra::Cap),
            has(Extra::ToolBelt),
            bears(Prop::Wrench),
            haunts(Place::Street),
        ]),
        "plumber, handyman, 配管工, 水道屋さん, 水道工事の人",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Overalls),
            has(Extra::Goggles),
            has(Extra::Gloves),
            has(Extra::Dirt),
            haunts(Place::Garage),
        ]),
        "welder, 溶接工",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Apron),
            has(Extra::Stains),
            bears(Prop::PottersWheel),
            haunts(Place::PotteryStudio),
        ]),
        "potter, ceramicist, 陶芸家, 陶工",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), bears(Prop::Sewing), haunts(Place::TailorShop)]),
        "seamstress, weaver, dressmaker, お針子, 織物職人, 機織り, 機織りの娘, 裁縫師",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::SweaterVest),
            has(Extra::TapeMeasure),
            has(Extra::Glasses),
            bears(Prop::Scissors),
            haunts(Place::TailorShop),
        ]),
        "tailor, fashion designer, 仕立て屋, 仕立屋, テーラー, 仕立て屋さん",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), bears(Prop::Scissors), haunts(Place::StoreFront)]),
        "hairdresser, barber, hair stylist, 美容師, 理容師, 床屋, 床屋さん, 美容師さん",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jacket),
            dyed(Tint::Green),
            has(Extra::Cap),
            bears(Prop::CardboardBox),
            haunts(Place::Street),
        ]),
        "courier, delivery person, delivery worker, delivery driver, delivery rider, delivery man, delivery boy, delivery girl, parcel carrier, \
         宅配業者, 宅配員, 宅配便, 宅配便の配達員, 配達員, 配達員さん",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), has(Extra::PeakedCap), has(Extra::Gloves), haunts(Place::Street)]),
        "taxi driver, cab driver, chauffeur, limousine driver, タクシー運転手, タクシーの運転手, タクシードライバー",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Military),
            dyed(Tint::Navy),
            has(Extra::PeakedCap),
            has(Extra::Gloves),
            haunts(Place::Train),
        ]),
        "バス運転手, バスの運転手, バスの運転手さん, bus driver",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Military), dyed(Tint::Navy), has(Extra::PeakedCap), haunts(Place::Station)]),
        "station attendant, station staff, station master, stationmaster, 駅長, 駅係員, 駅長さん",
    ),
    (
        asks(&[
            Wish::Kind(FigureKind::Boy),
            wears(Outfit::SailorUniform),
            dyed(Tint::Navy),
            has(Extra::SailorHat),
            haunts(Place::Deck),
        ]),
        "sailor boy, boy sailor, young sailor, 水兵の少年, 少年水兵",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::SailorUniform), dyed(Tint::Navy), has(Extra::SailorHat), haunts(Place::Deck)]),
        "水兵, 水兵さん",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Robe), dyed(Tint::Black), bears(Prop::Gavel), haunts(Place::Courtroom)]),
        "judge, 裁判官, 裁判長, 判事",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), has(Extra::Lanyard), bears(Prop::Microphone), haunts(Place::Street)]),
        "reporter, news reporter, tv reporter, レポーター, リポーター",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), has(Extra::Lanyard), bears(Prop::Pen), haunts(Place::Street)]),
        "journalist, 記者, 新聞記者, ジャーナリスト",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), dyed(Tint::Black), has(Extra::Sunglasses)]),
        "spy, secret agent, bodyguard, スパイ, ボディーガード, 秘密諜報員",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), has(Extra::Tattoo), has(Extra::Scar)]),
        "yakuza, yakuza boss, ヤクザ, やくざ, 極道",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), dyed(Tint::Black), has(Extra::Hat), haunts(Place::Bar)]),
        "gangster, mafia boss, mobster, mafioso, マフィア, マフィアのボス, ギャング",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Cloak), has(Extra::Hood), bears(Prop::Sack), haunts(Place::Village)]),
        "thief, bandit, 盗賊",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Sweater),
            dyed(Tint::Black),
            has(Extra::Beanie),
            has(Extra::Gloves),
            bears(Prop::Sack),
            haunts(Place::Street),
        ]),
        "burglar, robber, 泥棒, 強盗, どろぼう",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::LabCoat), has(Extra::Glasses), bears(Prop::TestTube), haunts(Place::Laboratory)]),
        "scientist, chemist, 科学者, 化学者, mad scientist, マッドサイエンティスト",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Blazer),
            dyed(Tint::Brown),
            has(Extra::Glasses),
            has(Extra::ElbowPatches),
            bears(Prop::Book),
            haunts(Place::Library),
        ]),
        "professor, university professor, college professor, 教授, 大学教授",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Coat), has(Extra::Hat), bears(Prop::MagnifyingGlass)]),
        "detective, private detective, 探偵, 名探偵, 探偵さん",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Suit), has(Extra::Glasses), bears(Prop::Clipboard), haunts(Place::Office)]),
        "secretary, 秘書, 秘書さん, personal assistant",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Hoodie), has(Extra::Headphones), haunts(Place::ConcertStage)]),
        "dj, disc jockey, ディージェイ",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Jacket),
            dyed(Tint::Black),
            bears(Prop::Microphone),
            haunts(Place::ConcertStage),
        ]),
        "rock singer, rock vocalist, rock star, rockstar, punk singer, ロック歌手, ロックシンガー, ロックスター, ロックボーカル",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Kimono), bears(Prop::Microphone), haunts(Place::ConcertStage)]),
        "enka singer, 演歌歌手",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::SweaterVest),
            dyed(Tint::Black),
            has(Extra::BowTie),
            bears(Prop::Glass),
            haunts(Place::Bar),
        ]),
        "bartender, barkeeper, mixologist, バーテンダー, バーのマスター",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::SweaterVest),
            dyed(Tint::Black),
            has(Extra::BowTie),
            bears(Prop::WineGlass),
            haunts(Place::Bar),
        ]),
        "sommelier, ソムリエ",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::SweaterVest),
            dyed(Tint::Red),
            has(Extra::BowTie),
            bears(Prop::Cards),
            haunts(Place::Bar),
        ]),
        "casino dealer, card dealer, croupier, カジノディーラー",
    ),
    (asks(&[ANYBODY, wears(Outfit::Apron), has(Extra::Stains), haunts(Place::Market)]), "butcher, 肉屋, 肉屋さん"),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), has(Extra::Headband), has(Extra::Boots), haunts(Place::Market)]),
        "fishmonger, 魚屋, 魚屋さん",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Chef), has(Extra::Headband), bears(Prop::Sushi)]),
        "sushi chef, 寿司職人, 板前, 板前さん, 寿司屋の大将",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), has(Extra::Headband), bears(Prop::Noodles), haunts(Place::FoodStall)]),
        "ramen chef, ramen shop owner, ramen cook, ラーメン屋の店主, ラーメン屋の大将",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Military),
            dyed(Tint::Red),
            has(Extra::Gloves),
            bears(Prop::RollingSuitcase),
            haunts(Place::Corridor),
        ]),
        "bellboy, hotel bellboy, bellhop, doorman, hotel porter, porter, ベルボーイ, ドアマン",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Pajamas),
            dyed(Tint::Black),
            Wish::Pattern(Pattern::Stripes),
            haunts(Place::Prison),
        ]),
        "prisoner, convict, inmate, 囚人",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Shirt),
            has(Extra::SafetyVest),
            has(Extra::Cap),
            bears(Prop::Flag),
            haunts(Place::Street),
        ]),
        "crossing guard, lollipop lady, school crossing guard, 旗振り当番, 交通指導員",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Overalls),
            has(Extra::SafetyVest),
            has(Extra::Cap),
            bears(Prop::Sack),
            haunts(Place::Street),
        ]),
        "garbage collector, garbage man, garbageman, trash collector, ゴミ収集員, ごみ収集員",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Shirt),
            dyed(Tint::Black),
            has(Extra::Cap),
            has(Extra::Dirt),
            bears(Prop::Broom),
            haunts(Place::Roof),
        ]),
        "chimney sweep, chimney sweeper, 煙突掃除人, 煙突掃除の少年, 煙突掃除夫",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::SweaterVest), has(Extra::Beret), bears(Prop::Newspaper), haunts(Place::OldTown)]),
        "newsboy, paperboy, newspaper boy, news girl, 新聞売りの少年, 新聞少年, 新聞配達の少年",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Shirt),
            has(Extra::Hat),
            has(Extra::Backpack),
            bears(Prop::Map),
            haunts(Place::Ruins),
        ]),
        "archaeologist, geologist, explorer, jungle explorer, 考古学者, 地質学者, 探検家",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::SweaterVest),
            has(Extra::Glasses),
            bears(Prop::Spyglass),
            haunts(Place::Observatory),
        ]),
        "astronomer, stargazer, 天文学者",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Shirt),
            has(Extra::CowboyHat),
            has(Extra::Badge),
            has(Extra::Belt),
            has(Extra::Boots),
            haunts(Place::Desert),
        ]),
        "sheriff, old west sheriff, 保安官",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Tuxedo),
            has(Extra::TopHat),
            has(Extra::Cape),
            bears(Prop::Wand),
            haunts(Place::ConcertStage),
        ]),
        "magician, stage magician, conjurer, illusionist, 手品師, マジシャン, 奇術師",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Robe),
            dyed(Tint::Black),
            has(Extra::Hood),
            bears(Prop::Axe),
            haunts(Place::Dungeon),
        ]),
        "executioner, headsman, 処刑人, 死刑執行人",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Apron), has(Extra::Cap), bears(Prop::IceCream), haunts(Place::Park)]),
        "ice cream seller, ice cream vendor, ice cream man, アイスクリーム屋さん, アイス屋さん, アイス売り",
    ),
    (
        asks(&[
            ANYBODY,
            wears(Outfit::Military),
            dyed(Tint::Navy),
            has(Extra::PeakedCap),
            has(Extra::Badge),
            haunts(Place::Street),
        ]),
        "police officer, cop, patrol officer, 警察官, 警官, おまわりさん, お巡りさん",
    ),
];
