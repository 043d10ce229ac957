//! Places by their own names, which a common word would blur; English and Japanese.

use super::Row;
use super::rows::asks;
use crate::words::wish::Wish;
use crate::{Hour, Place, Pose, Sight, Weather};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Place(Place::SchoolGate)]),
        "school gate, school gates, front gate of a school, in front of the school, in front of a school, \
         in front of her school, in front of his school, outside the school, outside school, \
         in front of school, at the school gate, at school gate, at school gates, school entrance, school building, school courtyard, \
         school yard, schoolyard, school grounds, 校門, 校門の前, 校舎, 校舎の前, 正門, 校庭, 学校の前",
    ),
    (
        asks(&[Wish::Place(Place::ShoeLockers)]),
        "shoe locker, shoe lockers, shoe cabinet, shoe cubbies, shoe cubby, getabako, school shoe lockers, \
         school lockers, at her locker, at his locker, school locker, locker corridor, locker hallway, 下駄箱, \
         下駄箱の前, 靴箱, 靴箱の前, 昇降口, ロッカーの前",
    ),
    (
        asks(&[Wish::Place(Place::Bar)]),
        "bar, cocktail bar, wine bar, jazz bar, pub, bar counter, at the bar counter, at a bar, at the bar, \
         in a bar, night club, nightclub, lounge bar, speakeasy, バー, バーのカウンター, パブ, バーカウンター",
    ),
    (
        asks(&[Wish::Place(Place::Izakaya)]),
        "izakaya, ramen shop, ramen restaurant, ramen bar, noodle shop, noodle bar, sushi bar, \
         sushi restaurant, sushi shop, japanese pub, japanese restaurant, at a ramen shop, in a ramen shop, \
         yakitori restaurant, soba shop, udon shop, 居酒屋, ラーメン屋, 寿司屋, 定食屋, そば屋, 蕎麦屋, うどん屋, 焼き鳥屋",
    ),
    (
        asks(&[Wish::Place(Place::ShoppingStreet)]),
        "shopping street, shopping arcade, shotengai, covered shopping street, shopping district, 商店街, アーケード街, \
         アーケード",
    ),
    (
        asks(&[Wish::Place(Place::StoreFront)]),
        "outside a convenience store, outside the convenience store, in front of a convenience store, \
         in front of the convenience store, convenience store parking lot, \
         outside a konbini, in front of a konbini, outside a store, in front of a store, in front of a shop, \
         outside a shop, コンビニの前, コンビニ前",
    ),
    (
        asks(&[Wish::Place(Place::StoreFront), Wish::Hour(Hour::Night)]),
        "convenience store at night, outside a convenience store at night, 夜のコンビニ",
    ),
    (
        asks(&[Wish::Place(Place::FrozenLake)]),
        "frozen lake, frozen pond, frozen river, on a frozen lake, on the frozen lake, lake of ice, \
         ice covered lake, iced lake, frozen over lake, 凍った湖, 凍った池, 凍った湖の上, 氷の湖, 凍りついた湖, 凍結した湖",
    ),
    (
        asks(&[Wish::Place(Place::IceFloe)]),
        "ice floe, ice floes, drift ice, iceberg, icebergs, arctic, antarctica, antarctic, the arctic, \
         north pole, south pole, on an ice floe, on the ice floe, polar sea, frozen sea, pack ice, 流氷, 流氷の上, \
         氷山, 南極, 北極, 氷河, glacier",
    ),
    (
        asks(&[Wish::Place(Place::Courtyard)]),
        "castle courtyard, courtyard of a castle, courtyard of the castle, castle yard, \
         palace courtyard, castle gate, castle gates, in front of the castle gate, bailey, fortress courtyard, \
         城の中庭, 城門, 城の門",
    ),
    (
        asks(&[Wish::Place(Place::Courtyard), Wish::Weather(Weather::Snow)]),
        "snowy courtyard, snowy castle courtyard, 雪の中庭",
    ),
    (
        asks(&[Wish::Place(Place::Rampart)]),
        "castle wall, castle walls, on a castle wall, on the castle wall, on the castle walls, battlements, \
         battlement, rampart, ramparts, castle tower, on a castle tower, top of a castle tower, city wall, \
         city walls, on the city wall, fortress wall, 城壁, 城壁の上, 城の塔, 城の上",
    ),
    (
        asks(&[Wish::Place(Place::OldTown)]),
        "medieval town, medieval village street, medieval street, medieval city, old town, fantasy town, \
         fantasy village, fantasy city, cobblestone street, cobbled street, cobblestone alley, \
         old european town, european town, european street, village street, town square, medieval village, \
         medieval town square, german town, fairy tale town, 中世の街, 中世の町, 石畳の道, 石畳の街, 石畳, ヨーロッパの街並み, 異世界の街, \
         中世ヨーロッパの街並み, 中世の街並み, ファンタジーの街",
    ),
    (
        asks(&[Wish::Place(Place::EdoTown)]),
        "edo, edo town, edo street, edo period town, edo period street, castle town, old japanese town, \
         old japanese street, old japanese village street, traditional japanese street, traditional japanese town, \
         japanese castle town, old kyoto, old kyoto street, gion, gion street, feudal japan, feudal japanese town, \
         samurai town, post town, geisha district, machiya street, 江戸, 江戸の町, 江戸の街, 江戸時代の町, 城下町, 宿場町, 古い町並み, 古い街並み, \
         京の町, 京都の町並み, 祇園, 花街, 武家屋敷, 町家",
    ),
    (
        asks(&[Wish::Place(Place::Planetarium), Wish::Hour(Hour::Night)]),
        "planetarium, planetarium show, planetarium dome, in a planetarium, inside a planetarium, プラネタリウム",
    ),
    (asks(&[Wish::Likely(Place::ArtStudio)]), "sunny studio, sunlit studio, in her studio, in his studio"),
    (
        asks(&[Wish::Place(Place::ArtStudio)]),
        "art studio, painting studio, painter's studio, painters studio, artist's studio, artists studio, artist studio, \
         atelier, sunlit atelier, art atelier, drawing studio, studio of a painter, アトリエ, 画室, 絵画教室",
    ),
    (
        asks(&[Wish::Place(Place::DanceStudio)]),
        "dance studio, ballet studio, dance room, dance practice room, ballet classroom, dance classroom, \
         ballet barre, mirror and barre, barre, at the barre, ダンススタジオ, バレエスタジオ, ダンス教室, バレエ教室, レッスン室",
    ),
    (
        asks(&[Wish::Place(Place::IndoorPool)]),
        "indoor pool, indoor swimming pool, starting block, starting blocks, swimming hall, swim hall, natatorium, 室内プール, 屋内プール, スタート台",
    ),
    (
        asks(&[Wish::Place(Place::PlaneCockpit)]),
        "cockpit of a propeller plane, cockpit of a plane, cockpit of an old plane, cockpit of an airplane, \
         cockpit of a biplane, propeller plane, propeller plane cockpit, plane cockpit, airplane cockpit, biplane, \
         biplane cockpit, old propeller plane, in a propeller plane, open cockpit, fighter plane cockpit, flying a plane, \
         flying an airplane, piloting a plane, プロペラ機, 複葉機, プロペラ機の操縦席, 飛行機の操縦席",
    ),
    (
        asks(&[Wish::Place(Place::FireEscape), Wish::Pose(Pose::SittingOnGround)]),
        "sitting on a fire escape, sitting on the fire escape, sits on a fire escape, sits on the fire escape, 非常階段に座る, 非常階段に座って, 非常階段に座っている",
    ),
    (
        asks(&[Wish::Place(Place::FutureCity)]),
        "futuristic city, futuristic cityscape, futuristic skyline, futuristic metropolis, city of the future, sci fi city, \
         scifi city, science fiction city, future city, futuristic tokyo, utopian city, space city, 未来都市, 近未来都市, 近未来の街, 未来の街",
    ),
    (
        asks(&[Wish::Place(Place::BigTree)]),
        "under a tree, under the tree, under a big tree, under a large tree, under a huge tree, under an old tree, beneath a tree, \
         under an oak, under an oak tree, under a big oak tree, oak tree, big tree, old tree, huge tree, large tree, lone tree, \
         giant tree, tree on a hill, big tree on a hill, in the shade of a tree, 大木, 大きな木の下, 木陰, 木の下",
    ),
    (
        asks(&[Wish::Place(Place::FlowerFront)]),
        "in front of a flower shop, in front of the flower shop, outside a flower shop, outside the flower shop, \
         standing in front of a flower shop, standing outside a flower shop, storefront of a flower shop, \
         flower shop storefront, flower shop front, in front of a florist shop, in front of the florist shop, \
         outside a florist shop, outside the florist shop, standing in front of a florist shop, \
         standing outside a florist shop, storefront of a florist shop, florist shop storefront, \
         florist shop front, 花屋の前, 花屋の店先, 花屋の前で, 花屋の店先で",
    ),
    (
        asks(&[Wish::Place(Place::BakeryFront)]),
        "in front of a bakery, in front of the bakery, outside a bakery, outside the bakery, \
         standing in front of a bakery, standing outside a bakery, storefront of a bakery, bakery storefront, \
         bakery front, パン屋の前, パン屋の店先, パン屋の前で",
    ),
    (
        asks(&[Wish::Place(Place::BookFront)]),
        "in front of a bookstore, in front of the bookstore, outside a bookstore, outside the bookstore, \
         standing in front of a bookstore, standing outside a bookstore, storefront of a bookstore, \
         bookstore storefront, bookstore front, in front of a bookshop, in front of the bookshop, \
         outside a bookshop, outside the bookshop, standing in front of a bookshop, standing outside a bookshop, \
         storefront of a bookshop, bookshop storefront, bookshop front, 本屋の前, 本屋の店先, 本屋の前で, 書店の前",
    ),
    (
        asks(&[Wish::Place(Place::CafeFront)]),
        "in front of a cafe, in front of the cafe, cafe terrace, terrace of a cafe, terrace of the cafe, on a cafe terrace, outdoor cafe, sidewalk cafe, street cafe, cafe tables outside, カフェのテラス, outside a cafe, outside the cafe, \
         standing in front of a cafe, standing outside a cafe, storefront of a cafe, cafe storefront, \
         cafe front, in front of a coffee shop, in front of the coffee shop, outside a coffee shop, \
         outside the coffee shop, standing in front of a coffee shop, standing outside a coffee shop, \
         storefront of a coffee shop, coffee shop storefront, coffee shop front, カフェの前, 喫茶店の前, カフェの前で, カフェテラス",
    ),
    (
        asks(&[Wish::Place(Place::Skatepark)]),
        "skatepark, skate park, skateboard park, skating park, half pipe, halfpipe, quarter pipe, skate ramp, skate ramps, \
         in a skatepark, at a skatepark, at the skatepark, スケートパーク, スケボーパーク, ハーフパイプ",
    ),
    (
        asks(&[Wish::Place(Place::ArcheryRange)]),
        "archery range, archery ground, archery field, archery targets, archery target, shooting range for archers, 弓道場, \
         アーチェリー場",
    ),
    (
        asks(&[Wish::Place(Place::RestaurantKitchen)]),
        "restaurant kitchen, busy restaurant kitchen, professional kitchen, commercial kitchen, hotel kitchen, \
         kitchen of a restaurant, in a restaurant kitchen, in a busy restaurant kitchen, レストランの厨房, 厨房",
    ),
    (
        asks(&[Wish::Place(Place::IronBridge)]),
        "iron bridge, railway bridge, railroad bridge, train bridge, rail bridge, steel bridge, truss bridge, \
         train crossing a bridge, train crossing an iron bridge, train on a bridge, train crossing the bridge, \
         train on an iron bridge, iron railway bridge, 鉄橋, 鉄橋を渡る電車, 鉄道橋",
    ),
    (
        asks(&[Wish::Place(Place::BackAlley)]),
        "alley, alleyway, back alley, narrow alley, back street, narrow street, dead-end alley, brick alley, 裏路地, 路地裏",
    ),
    (
        asks(&[Wish::Place(Place::FireEscape)]),
        "fire escape, fire escape stairs, fire stairs, iron fire escape, emergency stairs, 非常階段",
    ),
    (
        asks(&[Wish::Place(Place::WoodenBridge)]),
        "lotus pond, lotus lake, pond of lotuses, pond with lotus, pond full of lotus, bridge over a lotus pond, \
         wooden bridge over a lotus pond, lily pond, water lily pond, 蓮池, 蓮の池, ハスの池, 睡蓮の池",
    ),
    (
        asks(&[Wish::Place(Place::OldTown)]),
        "cobbled square, cobblestone square, cobbled town square, old square, market square of an old town, piazza, \
         old houses, 石畳の広場",
    ),
    (
        asks(&[Wish::Place(Place::PampasField)]),
        "pampas grass, pampas field, field of pampas, field of pampas grass, pampas grass field, pampas, silver grass, \
         silver grass field, field of silver grass, susuki, susuki field, susuki grass, field of susuki, ススキ, すすき, ススキ野原, すすき野, ススキ野, すすきの野原",
    ),
    (
        asks(&[Wish::Sight(Sight::Crowd)]),
        "crowd, crowd behind, crowds, a crowd behind, crowd in the background, crowd behind him, crowd behind her, \
         crowd watching, in a crowd, in the crowd, onlookers, crowd of people, crowd of onlookers, bystanders, spectators, crowd silhouettes, silhouettes of the crowd, silhouettes of a crowd, silhouetted crowd, silhouettes of the audience, 観客のシルエット, 群衆のシルエット, 人々のシルエット, \
         人混み, 人ごみ, 群衆, 雑踏, 観衆",
    ),
    (
        asks(&[Wish::Place(Place::Roof), Wish::Weather(Weather::Snow)]),
        "snowed in roof, snow on the roof, snow on a roof, snowy roof, snow covered roof, roof covered in snow, \
         snowy rooftop, snow covered rooftop, snow off a roof, snow off the roof, snow from a roof, snow from the roof, \
         雪の積もった屋根, 雪の屋上, 屋根の雪",
    ),
    (
        asks(&[Wish::Sight(Sight::Counter), Wish::Place(Place::Courtroom)]),
        "judge's bench, judge bench, judges bench, behind the judge's bench, judicial bench, judge's desk, 裁判官席",
    ),
    (
        asks(&[Wish::Place(Place::RuinedChurch)]),
        "ruined church, ruined cathedral, ruined chapel, abandoned church, abandoned cathedral, ruined temple, \
         destroyed church, broken church, overgrown church, ruins of a church, ruins of a cathedral, \
         roofless church, collapsed church, crumbling church, crumbling cathedral, old ruined church, \
         gothic ruins, 廃教会, 廃墟の教会, 教会の廃墟, 崩れた教会, 朽ちた教会, 廃墟となった教会",
    ),
    (
        asks(&[Wish::Place(Place::Volcano)]),
        "volcano, lava, magma, volcanic, erupting volcano, volcanic landscape, lava field, lava flow, \
         lava lake, river of lava, rivers of lava, molten lava, hellscape, hell, underworld, land of fire, \
         mountain of fire, volcanic cave, volcanic wasteland, in hell, 火山, 溶岩, マグマ, 噴火, 地獄, 噴火する火山, 火口, 溶岩地帯",
    ),
    (
        asks(&[Wish::Place(Place::ToriiPath)]),
        "torii path, path of torii, torii gates, path of torii gates, row of torii, row of torii gates, \
         rows of torii, thousand torii, thousand torii gates, tunnel of torii, tunnel of torii gates, \
         torii tunnel, red torii gates, fushimi inari, path under torii gates, 千本鳥居, 鳥居の道, 鳥居のトンネル, 伏見稲荷, \
         連なる鳥居, 鳥居が並ぶ, 並ぶ鳥居",
    ),
    (
        asks(&[Wish::Place(Place::Bathroom)]),
        "bathroom, bath room, washroom, in front of the bathroom mirror, bathroom mirror, bathroom sink, \
         at the sink, bathtub, bath tub, in the bath, restroom, toilet, shower room, 洗面所, 洗面台, 浴室, 風呂場, バスルーム, \
         洗面台の前, 浴槽, トイレ",
    ),
    (
        asks(&[Wish::Place(Place::Greenhouse)]),
        "greenhouse, glasshouse, glass house, conservatory, hothouse, plant nursery, inside a greenhouse, \
         botanical greenhouse, in a greenhouse, 温室, 植物園, ビニールハウス, ガラスの温室, 温室の中",
    ),
    (
        asks(&[Wish::Place(Place::Airport)]),
        "airport, airport terminal, departure lounge, departure hall, arrivals, airport gate, boarding gate, \
         at the airport, in an airport, airport lobby, 空港, 空港のロビー, 搭乗口, 出発ロビー, ターミナル",
    ),
    (
        asks(&[Wish::Place(Place::Museum)]),
        "museum, natural history museum, history museum, science museum, at the museum, in a museum, \
         dinosaur skeleton, dinosaur bones, dinosaur fossil, dinosaur museum, museum hall, museum exhibit, \
         博物館, 恐竜の化石, 恐竜の骨格, 科学館",
    ),
    (
        asks(&[Wish::Place(Place::Gallery)]),
        "art museum, art gallery, gallery, picture gallery, at an art exhibition, art exhibition, \
         in an art gallery, in an art museum, 美術館, 画廊, ギャラリー, 展覧会",
    ),
    (
        asks(&[Wish::Place(Place::Laundromat)]),
        "laundromat, coin laundry, launderette, laundry room, washing machine, washing machines, \
         at the laundromat, in a laundromat, coin laundromat, コインランドリー, 洗濯機, ランドリー",
    ),
    (
        asks(&[Wish::Place(Place::Dungeon)]),
        "dungeon, castle dungeon, in a dungeon, dark dungeon, stone dungeon, crypt, catacombs, catacomb, \
         torture chamber, underground dungeon, labyrinth, stone corridor, ダンジョン, 地下牢, 地下迷宮, 迷宮, 地下墓地",
    ),
    (
        asks(&[Wish::Place(Place::Garage)]),
        "garage, mechanic workshop, mechanic's workshop, car workshop, auto shop, auto repair shop, \
         car repair shop, repair shop, car garage, in a garage, body shop, motorcycle garage, ガレージ, 整備工場, \
         修理工場, 自動車工場, 車庫, バイク屋",
    ),
    (
        asks(&[Wish::Place(Place::ParkingGarage)]),
        "parking garage, underground parking, underground parking lot, underground parking garage, \
         underground garage, car park, multi storey car park, parking deck, parking structure, parking lot, \
         駐車場, 地下駐車場, 立体駐車場",
    ),
    (
        asks(&[Wish::Place(Place::Playground)]),
        "playground, playground with swings, slide, jungle gym, sandbox, children's playground, \
         children's park, at the playground, 遊び場, 滑り台, ブランコのある公園, 砂場, ジャングルジム, 公園の遊具, 児童公園",
    ),
    (
        asks(&[Wish::Sight(Sight::Beams)]),
        "light through the roof, light through the broken roof, light through a hole in the roof, \
         sunlight through the roof, light falling through the roof, light from the broken roof, \
         through the broken roof, 屋根から差し込む光, 窓から差す光, 窓から差し込む光, 差し込む光",
    ),
    (
        asks(&[Wish::Place(Place::ForestStream)]),
        "forest stream, stream, brook, creek, stream in the forest, stream in a forest, forest brook, \
         forest creek, mountain stream, by a stream, by the stream, by a brook, by a creek, forest river, \
         river in the forest, river in a forest, 小川, せせらぎ, 森の小川, 渓流, 沢, 小川のほとり",
    ),
    (
        asks(&[Wish::Place(Place::LockerRoom)]),
        "locker room, changing room, gym locker room, dressing room, club locker room, 更衣室, ロッカールーム, 部室",
    ),
    (
        asks(&[Wish::Place(Place::Observatory)]),
        "observatory, astronomy tower, astronomical observatory, inside an observatory, \
         observatory dome, 天文台, 天体観測所",
    ),
    (
        asks(&[Wish::Place(Place::WheatField)]),
        "wheat field, wheat fields, golden wheat field, golden wheat fields, field of wheat, fields of wheat, \
         barley field, golden barley field, barley, golden field, golden fields, wheat, rye field, \
         麦畑, 小麦畑, 黄金の麦畑, 黄金色の麦畑, 金色の麦畑, 麦の穂",
    ),
    (
        asks(&[Wish::Place(Place::AncientHall)]),
        "carved wall, carved walls, carved stone wall, wall carvings, stone carvings, wall of carvings, carved reliefs, stone reliefs, \
         hieroglyphs, hieroglyphics, tomb interior, inside a tomb, in a tomb, ancient tomb, inside a pyramid, dark temple, \
         inside an ancient temple, ancient temple interior, temple chamber, burial chamber, \
         石の壁画, 壁の彫刻, 古代遺跡の中, 遺跡の内部, ピラミッドの中, 墓の中",
    ),
    (
        asks(&[Wish::Place(Place::StreetCourt)]),
        "outdoor court, outdoor basketball court, street court, street basketball court, street basketball, \
         streetball, streetball court, basketball court outside, basketball court with a chain fence, \
         park basketball court, neighborhood basketball court, ストリートバスケ, 屋外コート, 屋外のコート",
    ),
    (
        asks(&[Wish::Place(Place::EmptyRoom)]),
        "empty room, bare room, empty white room, bare white room, white room, empty apartment, bare apartment, \
         empty house, unfurnished room, unfurnished apartment, vacant room, vacant apartment, bare walls, \
         room with nothing in it, room without furniture, empty attic room, empty bedroom, bare bedroom, \
         何もない部屋, がらんとした部屋, 空っぽの部屋, 空き部屋, 家具のない部屋, 白い部屋, 真っ白な部屋",
    ),
    (
        asks(&[Wish::Place(Place::Attic)]),
        "attic, in the attic, in an attic, attic room, loft, dusty attic, old attic, storage room, storeroom, \
         屋根裏, 屋根裏部屋, 物置, 倉庫, ロフト",
    ),
    (
        asks(&[Wish::Place(Place::AirshipDeck)]),
        "airship deck, deck of an airship, deck of the airship, on an airship, on the airship, \
         on the deck of an airship, flying ship, deck of a flying ship, skyship, 飛行船の甲板, 飛空艇, 飛空艇の甲板, 空飛ぶ船",
    ),
    (
        asks(&[Wish::Place(Place::RuinedCity)]),
        "ruined city, destroyed city, war torn city, abandoned city, post apocalyptic, post apocalypse, \
         post apocalyptic city, apocalyptic city, apocalypse, city in ruins, ruins of a city, ruined street, \
         ruined streets, bombed city, devastated city, collapsed buildings, destroyed buildings, \
         ruined buildings, wreckage, rubble, dystopian city, dystopia, abandoned building, 廃墟の街, 荒廃した街, 瓦礫, \
         終末世界, 世紀末, 崩壊した街, 崩れたビル, 廃ビル, 戦場の街",
    ),
    (
        asks(&[Wish::Place(Place::Cockpit), Wish::Hour(Hour::Night)]),
        "on the bridge of a spaceship, on the bridge of a starship, on the bridge of the spaceship, \
         on the bridge of his spaceship, on the bridge of her spaceship, bridge of a starship, \
         starship bridge, spaceship cockpit seat, 宇宙船のブリッジ, 宇宙戦艦のブリッジ, 戦艦のブリッジ",
    ),
    (
        asks(&[Wish::Place(Place::Market), Wish::Sight(Sight::StringLights), Wish::Sight(Sight::ChristmasTree)]),
        "christmas market, christmas fair, winter market, christmas market stalls, クリスマスマーケット",
    ),
    (asks(&[Wish::Place(Place::Bar), Wish::Pose(Pose::Sitting)]), "sitting at the bar, sitting at the bar counter"),
];
