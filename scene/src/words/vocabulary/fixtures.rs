//! What stands and hangs in a place, with a color of its own or without; English and Japanese.

use super::rows::{asks, fitting};
use super::{Row, Sense};
use crate::words::wish::Wish;
use crate::{Fitting, Hour, Place, Sight, Tint, Weather};

/// What has a color of its own.
pub const PAINTED: &[Row] = &[
    (
        fitting(Fitting::Sofa, Wish::Place(Place::LivingRoom)),
        "sofa, couch, velvet sofa, leather sofa, ソファ, ソファー",
    ),
    (
        fitting(Fitting::Curtains, Wish::Haunts(Place::Window)),
        "curtains, drapes, blinds, velvet curtains, window curtains, カーテン",
    ),
    (
        fitting(Fitting::Bed, Wish::Haunts(Place::Bedroom)),
        "sheets, bed sheets, bedsheet, bedsheets, bed sheet, duvet, bedspread, bed cover, シーツ",
    ),
    (fitting(Fitting::Bed, Wish::Place(Place::Bedroom)), "blanket, ベッド"),
    (fitting(Fitting::Walls, Wish::Haunts(Place::LivingRoom)), "wall, walls, 壁, 壁紙"),
    (fitting(Fitting::Door, Wish::Haunts(Place::Cottage)), "door, front door, wooden door, ドア, 扉"),
    (
        fitting(Fitting::Carpet, Wish::Haunts(Place::LivingRoom)),
        "rug, carpet, carpets, persian rug, 絨毯, カーペット, じゅうたん",
    ),
    (
        fitting(Fitting::Lanterns, Wish::Sight(Sight::Lanterns)),
        "hanging lanterns, strings of lanterns, string of lanterns, rows of lanterns, row of lanterns, \
         paper lanterns hanging, lanterns, paper lanterns, chinese lanterns, japanese lanterns, 提灯が並ぶ, 提灯の並ぶ, 提灯の列",
    ),
    (fitting(Fitting::Roofs, Wish::Haunts(Place::Village)), "roofs, tiled roofs"),
    (asks(&[Wish::Paint(Fitting::Roofs, Tint::Red)]), "red roof, red roofs, red tiled roof, red tiled roofs, 赤い屋根"),
    (asks(&[Wish::Paint(Fitting::Roofs, Tint::Blue)]), "blue roof, blue roofs, blue tiled roofs, 青い屋根"),
    (asks(&[Wish::Paint(Fitting::Roofs, Tint::Green)]), "green roof, green roofs, 緑の屋根"),
    (
        fitting(Fitting::Bridge, Wish::Place(Place::WoodenBridge)),
        "wooden bridge, japanese bridge, garden bridge, arched wooden bridge, old wooden bridge, wood bridge, moon bridge, \
         木の橋, 木橋, 太鼓橋",
    ),
    (
        asks(&[Wish::Place(Place::WoodenBridge), Wish::Paint(Fitting::Bridge, Tint::Red)]),
        "赤い橋, 朱色の橋, 朱塗りの橋",
    ),
    (
        asks(&[Wish::Sight(Sight::Lanterns), Wish::Paint(Fitting::Lanterns, Tint::Red)]),
        "red lanterns, red paper lanterns, 赤提灯, 赤い提灯, 赤ちょうちん, 赤いちょうちん",
    ),
];

/// What stands or hangs in a place.
pub const STANDING: &[Row] = &[
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Sight(Sight::Aurora)]),
        "aurora, aurora borealis, northern lights, auroras, polar lights, オーロラ",
    ),
    (
        asks(&[Wish::Weather(Weather::Clear), Wish::Sight(Sight::Clouds)]),
        "cumulonimbus, cumulonimbus clouds, cumulonimbus cloud, towering clouds, huge clouds, cumulus clouds, cumulus, \
         towering white clouds, thunderhead, 入道雲, 大きな入道雲, もくもくの雲, 青空と入道雲, 積乱雲",
    ),
    (
        asks(&[Wish::Sight(Sight::StringLights)]),
        "fairy lights, string lights, string of lights, strings of lights, hanging lights, light bulbs on strings, \
         garland of lights, garlands of lights, christmas lights, イルミネーション, 電飾",
    ),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Sight(Sight::Candles)]),
        "candle, candles, lit candles, many candles, burning candles, candles everywhere, candlelight, candlelit, \
         by candle light, candle light, by candlelight, candle lit, lit by candles, lit by a candle, \
         by the light of a candle, ろうそくの光, キャンドル, ろうそく",
    ),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Sight(Sight::FloatingCandles)]),
        "floating candles, candles floating, candles in the air, hovering candles, floating candle, 浮かぶろうそく",
    ),
    (
        asks(&[Wish::Sight(Sight::FoxFire), Wish::Hour(Hour::Night)]),
        "foxfire, fox fire, fox fires, will o the wisp, will o the wisps, wisps of blue flame, blue flames floating, floating blue flames, \
         spirit flames, ghost flames, ghostly flames, spirit fire, ghost fire, hitodama, kitsunebi, onibi, 狐火, 鬼火, 人魂",
    ),
    (
        asks(&[Wish::Sight(Sight::VendingMachine), Wish::Likely(Place::Street)]),
        "vending machine, vending machines, drink machine, 自販機, 自動販売機",
    ),
    (
        asks(&[Wish::Sight(Sight::Mushrooms)]),
        "mushrooms, glowing mushrooms, glowing mushroom, luminous mushrooms, giant mushrooms, giant mushroom, \
         bioluminescent mushrooms, mushroom forest, bioluminescent plants, glowing plants, 光るキノコ, 光るきのこ, 巨大キノコ",
    ),
    (
        asks(&[Wish::Sight(Sight::Laundry)]),
        "laundry, laundry hanging, clothesline, clothes line, laundry line, drying laundry, \
         laundry on a line, laundry drying, sheets hanging to dry, 洗濯物, 物干し, 物干し竿",
    ),
    (
        asks(&[Wish::Place(Place::CoastRoad)]),
        "seaside road, coastal road, coast road, road by the sea, road along the sea, road along the coast, ocean road, \
         coastal highway, seaside street, street by the sea, street along the sea, street by the ocean, steep road by the sea, 海沿いの道, 海岸通り, 海辺の道, 海沿いの道路",
    ),
    (
        asks(&[Wish::Place(Place::Market)]),
        "market, marketplace, bazaar, desert market, desert bazaar, desert marketplace, souk, スーク, 砂漠の市場, market stalls, fruit stall, fruit stalls, fruit market, farmers market, street market, \
         market square, fruit stand, vegetable stall, 青空市場, 市場, 魚市場, 朝市, バザール, 露店",
    ),
    (
        asks(&[Wish::Place(Place::FoodStall), Wish::Hour(Hour::Night)]),
        "food stall, street food, street food stall, ramen stall, night food stall, takoyaki stall, yakitori stall, \
         yatai, noodle stall, oden stall, ramen cart, ラーメンの屋台, おでんの屋台, 屋台のラーメン",
    ),
    (
        asks(&[Wish::Sight(Sight::Vines)]),
        "ivy, vines, vine, overgrown, overgrown with plants, overgrown with ivy, covered in ivy, ivy covered, covered in vines, \
         overgrown plants, covered in moss, 蔦, ツタ",
    ),
    (asks(&[Wish::Likely(Place::Cafe)]), "chalkboard menu, menu board, blackboard menu, menu on the wall"),
    (
        asks(&[Wish::Sight(Sight::Beams)]),
        "sunlight shafts, shafts of sunlight, shaft of sunlight, sun shafts, sun shaft, sunlight beams",
    ),
    (
        asks(&[Wish::Likely(Place::Street)]),
        "shop window, shop windows, window display, display window, storefront, shop front, shopfront",
    ),
    (
        asks(&[Wish::Sight(Sight::Counter), Wish::Likely(Place::Cafe)]),
        "behind the counter, behind a counter, behind the bar, behind a bar, behind a cafe counter, behind the cafe counter, \
         behind a bakery counter, behind the bakery counter, behind a shop counter, behind the shop counter, \
         behind a wooden counter, behind the bar counter, カウンター越し, カウンターの中, カウンターの向こう",
    ),
    (
        asks(&[Wish::Place(Place::Market), Wish::Sight(Sight::StringLights)]),
        "village festival, medieval festival, medieval village festival, harvest festival, medieval fair, renaissance fair",
    ),
    (
        asks(&[Wish::Sight(Sight::Puddle), Wish::Likely(Place::Street)]),
        "wet cobblestones, wet cobblestone, wet ground, wet stones, reflections in puddles, puddle reflections, \
         reflection in a puddle, reflections in the puddles, reflections on wet ground, 水たまりに映る",
    ),
    (asks(&[Wish::Likely(Place::Street)]), "cobblestones, cobblestone, cobbles, paving stones"),
    (asks(&[Wish::Sight(Sight::Fountain)]), "fountain, fountains, stone fountain, garden fountain, water fountain"),
    (
        asks(&[Wish::Sight(Sight::FarCastle)]),
        "castle in background, castle in the background, castle in the distance, distant castle, castle far away, \
         castle on a hill, castle on the hill, far castle, 遠くの城, 遠くに城",
    ),
    (
        asks(&[Wish::Sight(Sight::FarLighthouse)]),
        "lighthouse in the distance, lighthouse in background, lighthouse in the background, lighthouse far away, lighthouse far off, \
         distant lighthouse, far lighthouse, lighthouse on the horizon, 遠くの灯台, 遠くに灯台",
    ),
    (
        asks(&[Wish::Likely(Place::Cave)]),
        "crystals, glowing crystals, giant crystals, blue crystals, purple crystals, crystal formations, 水晶の洞窟",
    ),
    (
        asks(&[Wish::Place(Place::Tavern)]),
        "tavern, inn, medieval tavern, fantasy tavern, old tavern, guild hall, adventurers guild, adventurer's guild, \
         酒場, 宿屋, 冒険者ギルド",
    ),
    (
        asks(&[Wish::Place(Place::Lake)]),
        "lake, lakeside, lakeshore, lake shore, mountain lake, by the lake, by a lake, at the lake, 湖, 湖畔, \
         湖のほとり",
    ),
    (
        asks(&[Wish::Place(Place::TatamiRoom)]),
        "tatami room, japanese room, traditional room, japanese style room, open sliding doors, open shoji, washitsu, 和室, 畳, tea house, japanese tea house, traditional tea house, teahouse, japanese teahouse, traditional japanese tea house, 茶屋",
    ),
    (
        asks(&[Wish::Likely(Place::Cottage)]),
        "house, country house, farmhouse, cottage, stone house, old house, old stone house",
    ),
    (
        asks(&[Wish::Likely(Place::HotSpring)]),
        "soaking, soaks, soaking in the water, bathing, 浸かる, 浸かって, 浸かっている, 湯に浸かる, 湯に浸かって, 湯船",
    ),
    (Sense::Silent, "steam, rising steam, steam rising, 湯気"),
    (
        Sense::Silent,
        "barrels, wooden barrels, wooden tables, beams, wooden beams, railing, guardrail, guard rail, awning, awnings, striped awning, striped awnings",
    ),
];
