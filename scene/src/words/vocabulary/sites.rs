//! Where: fields of sport, great houses, halls, ways and far lands; English and Japanese.

use super::Row;
use super::rows::asks;
use crate::words::wish::Wish;
use crate::{Hour, Place, Pose};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Place(Place::Stadium)]),
        "stadium, football stadium, soccer stadium, soccer field, soccer pitch, football field, sports field, \
         racetrack, track field, running track, sports track, athletic track, athletics track, race track, \
         sports ground, athletic field, olympic stadium, track and field, athletics stadium, \
         running along a track, on the track, スタジアム, 競技場, サッカー場, グラウンド",
    ),
    (
        asks(&[Wish::Place(Place::ResidentialStreet)]),
        "residential street, suburban street, quiet residential street, residential area, residential neighborhood, \
         residential district, quiet neighborhood, suburban neighborhood, suburb, suburbs, neighborhood street, \
         street of houses, street with houses, 住宅街, 住宅地, 住宅街の道, 閑静な住宅街, 近所の道",
    ),
    (
        asks(&[Wish::Likely(Place::CountryRoad)]),
        "country road, country lane, dirt road, dirt path, village road, rural road, rural lane, gravel road, country path, farm road, \
         田舎道, 砂利道, 農道",
    ),
    (
        asks(&[Wish::Place(Place::Entrance)]),
        "genkan, entrance hall of a house, entrance hall of the house, entrance hall of her house, entrance hall of his house, entrance of a home, house entrance, entrance of a house, entrance of the house, entrance of her house, entrance of his house, \
         entryway, entry hall, home entrance, front hall, foyer, vestibule, mudroom, 玄関, 玄関先で靴, 家の玄関",
    ),
    (
        asks(&[Wish::Place(Place::Porch)]),
        "porch, front porch, back porch, wooden porch, on the porch, on a porch, on the front porch, front door with a porch, \
         at the front door, at a front door, before the front door, before a front door, in front of the front door, \
         at the door of a house, house porch, porch steps, doorstep, on the doorstep, on a doorstep, front steps, front stoop, stoop, \
         玄関前, 玄関ポーチ, ポーチ, 玄関先",
    ),
    (
        asks(&[Wish::Place(Place::Zoo)]),
        "zoo, at the zoo, at a zoo, in a zoo, in the zoo, zoological garden, safari park, zoo enclosure, 動物園, サファリパーク",
    ),
    (
        asks(&[Wish::Place(Place::Orchard)]),
        "orchard, apple orchard, orchards, apple trees, apple tree, fruit trees, fruit orchard, under an apple tree, \
         under the apple tree, in an orchard, in an apple orchard, 果樹園, りんご園, リンゴ園, りんご畑, りんごの木, リンゴの木",
    ),
    (
        asks(&[Wish::Place(Place::WesternTown)]),
        "western town, wild west, wild west town, old west, old west town, old western town, frontier town, cowboy town, \
         western street, ghost town, dusty western street, 西部の町, 西部劇の町, 西部劇, 開拓時代の町",
    ),
    (
        asks(&[Wish::Place(Place::Study), Wish::Hour(Hour::Night)]),
        "dark study, in a dark study, in his dark study, in her dark study, in the dark study, dim study, study at night, study by lamplight, lamplit study, 夜の書斎, 暗い書斎",
    ),
    (
        asks(&[Wish::Place(Place::Study)]),
        "study room, private study, home study, old study, in his study, in her study, in a study, in the study, \
         study with a carpet, study with carpet, gentleman's study, professor's study, book lined study, 書斎",
    ),
    (
        asks(&[Wish::Place(Place::TailorShop)]),
        "tailor's room, tailors room, tailor room, tailor's shop, tailors shop, tailor shop, tailor's workshop, tailors workshop, \
         tailor workshop, in a tailor's room, in a tailor's shop, sewing room, sewing workshop, dressmaker's workshop, \
         dressmaker's shop, fashion studio, 洋裁室, 裁縫部屋, 縫製室, 仕立て屋の店",
    ),
    (
        asks(&[Wish::Place(Place::BowlingAlley)]),
        "bowling alley, bowling lane, bowling lanes, bowling center, at the bowling alley, on a bowling alley, in a bowling alley, \
         on a bowling lane, ボウリング場, ボーリング場",
    ),
    (
        asks(&[Wish::Place(Place::Vineyard)]),
        "vineyard, vineyards, in a vineyard, grape vines, grapevines, rows of vines, grape arbor, ぶどう畑, ブドウ畑, 葡萄畑, ぶどう園",
    ),
    (
        asks(&[Wish::Place(Place::Summit)]),
        "mountain summit, summit, mountain top, mountaintop, top of a mountain, top of the mountain, on top of a mountain, \
         on top of the mountain, peak of a mountain, mountain peak, on a mountain peak, 山頂, 頂上, 山の頂, 山の頂上",
    ),
    (
        asks(&[Wish::Place(Place::Cottage)]),
        "small house, little house, in front of a small house, in front of her house, in front of his house, \
         in front of the house, in front of a house, house with a garden, outside her house, front garden, \
         cozy house, tiny house, 小さな家, 家の前, 一軒家, 庭のある家",
    ),
    (
        asks(&[Wish::Place(Place::PalaceBalcony)]),
        "palace balcony, castle balcony, royal balcony, balcony of a palace, balcony of the palace, balcony of a castle, \
         balcony of the castle, 宮殿のバルコニー, 城のバルコニー",
    ),
    (
        asks(&[Wish::Place(Place::ShipHangar)]),
        "hangar with a spaceship, hangar with a space ship, spaceship hangar, spacecraft hangar, starship hangar, \
         hangar bay, in front of a spaceship, in front of her spaceship, in front of his spaceship, \
         in front of a starship, next to a spaceship, beside a spaceship, 宇宙船の格納庫, 宇宙船の前",
    ),
    (
        asks(&[Wish::Place(Place::Smithy)]),
        "smithy, forge, blacksmith shop, blacksmith's shop, blacksmith workshop, blacksmith's workshop, in a forge, \
         in the forge, in a smithy, 鍛冶場, 鍛冶屋の工房",
    ),
    (
        asks(&[Wish::Place(Place::WitchWorkshop)]),
        "witch's cottage, witch cottage, witch's hut, witch hut, witch's house, witch house, witch's kitchen, \
         witch's room, cottage of a witch, 魔女の小屋",
    ),
    (
        asks(&[Wish::Place(Place::Ballpark)]),
        "baseball stadium, baseball field, ballpark, baseball diamond, baseball ground, pitcher's mound, \
         野球場, 球場, マウンド",
    ),
    (asks(&[Wish::Pose(Pose::Guarding), Wish::Place(Place::BoxingRing)]), "boxing in a ring, boxing in the ring"),
    (
        asks(&[Wish::Place(Place::BoxingRing)]),
        "boxing ring, wrestling ring, boxing match, in the ring, in a ring, リング",
    ),
    (
        asks(&[Wish::Place(Place::IceRink)]),
        "ice rink, skating rink, outdoor rink, outdoor ice rink, outdoor skating rink, rink, ice skating rink, ice arena, skating arena, スケートリンク, アイスリンク",
    ),
    (
        asks(&[Wish::Place(Place::Mansion)]),
        "mansion, mansion hall, manor, manor house, grand staircase, mansion interior, entrance hall, grand hall, gothic hall, \
         mansion corridor, in a mansion, inside a mansion, estate, villa, 屋敷, 洋館, 大階段, 豪邸",
    ),
    (
        asks(&[Wish::Place(Place::DiningRoom)]),
        "dining room, dining hall, dining table, long table, banquet, banquet hall, at the dining table, \
         ダイニング, 晩餐会, 食堂のテーブル",
    ),
    (
        asks(&[Wish::Place(Place::ClockTower)]),
        "clock tower, clocktower, inside a clock tower, clockwork, giant clock, giant gears, gears, \
         時計塔, 時計台, 歯車",
    ),
    (
        asks(&[Wish::Place(Place::Cliff)]),
        "cliff, cliffs, cliff edge, edge of a cliff, edge of the cliff, on a cliff, clifftop, cliff top, precipice, \
         崖, 断崖, 崖の上, 崖っぷち",
    ),
    (
        asks(&[Wish::Place(Place::RedPlanet)]),
        "red planet, red desert planet, desert planet, red desert of another planet, surface of mars, martian landscape, martian desert, alien planet, mars, on mars, another planet, strange planet, alien world, distant planet, \
         alien landscape, 火星, 異星, 惑星の上, 別の惑星",
    ),
    (
        asks(&[Wish::Place(Place::ShoppingMall)]),
        "shopping mall, mall, in a mall, at the mall, department store, shopping center, shopping centre, \
         ショッピングモール, モール, デパート",
    ),
    (
        asks(&[Wish::Place(Place::Subway)]),
        "subway, metro, subway station, subway platform, metro station, metro platform, underground station, \
         on the subway platform, waiting for the subway, 地下鉄, 地下鉄の駅, 地下鉄のホーム",
    ),
    (
        asks(&[Wish::Place(Place::Train)]),
        "subway car, in a subway car, inside a subway car, subway train, on the subway, metro car, metro train, \
         地下鉄の車内",
    ),
    (
        asks(&[Wish::Place(Place::HospitalCorridor)]),
        "hospital corridor, hospital hallway, hospital hall, corridor of a hospital, hallway of a hospital, \
         病院の廊下, 病棟",
    ),
    (
        asks(&[Wish::Place(Place::Swamp)]),
        "swamp, swamps, swampland, marsh, bog, bayou, mangrove, mangroves, wetland, wetlands, 沼, 沼地, 湿地",
    ),
    (
        asks(&[Wish::Place(Place::Canyon)]),
        "canyon, grand canyon, gorge, ravine, in a canyon, red rocks, rocky valley, 峡谷, 渓谷, グランドキャニオン",
    ),
    (
        asks(&[Wish::Place(Place::SunkenRuins)]),
        "sunken ruins, sunken city, underwater ruins, underwater city, underwater temple, sunken temple, atlantis, \
         ruins under the sea, ruins underwater, 海底遺跡, 水中遺跡, 沈んだ遺跡, 海底都市",
    ),
    (
        asks(&[Wish::Place(Place::RooftopPool)]),
        "rooftop pool, roof pool, rooftop swimming pool, pool on the roof, pool on a rooftop, infinity pool, \
         屋上プール, 屋上のプール",
    ),
    (asks(&[Wish::Place(Place::LavenderField)]), "lavender field, lavender fields, field of lavender, ラベンダー畑"),
    (
        asks(&[Wish::Place(Place::RailCrossing)]),
        "level crossing, railroad crossing, railway crossing, train crossing, rail crossing, grade crossing, 踏切",
    ),
    (
        asks(&[Wish::Place(Place::Arcade)]),
        "arcade, game center, game arcade, video arcade, video game arcade, arcade machine, crane game, claw machine, \
         ゲームセンター, ゲーセン, クレーンゲーム",
    ),
    (
        asks(&[Wish::Place(Place::Karaoke)]),
        "karaoke, カラオケ, karaoke room, karaoke box, karaoke bar, at karaoke, in a karaoke room, カラオケルーム, カラオケボックス",
    ),
    (
        asks(&[Wish::Place(Place::Prison)]),
        "prison, prison cell, jail, jail cell, behind bars, in prison, in jail, 牢屋, 牢獄, 監獄, 刑務所, 独房",
    ),
    (
        asks(&[Wish::Place(Place::Courtroom)]),
        "courtroom, court room, court of law, courthouse, in court, witness stand, 法廷, 裁判所, 裁判",
    ),
    (
        asks(&[Wish::Place(Place::Farm)]),
        "farm, barn, red barn, barnyard, ranch, farmyard, on a farm, farm house, silo, 農場, 牧場, 納屋",
    ),
];
