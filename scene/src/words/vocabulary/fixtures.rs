//! What stands and hangs in a place, with a color of its own or without; English and Japanese.

use super::rows::{asks, fitting};
use super::{Row, Sense};
use crate::words::wish::Wish;
use crate::{Fitting, Hour, Place, Sight, Tint};

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
        "red lanterns, red paper lanterns, 赤提灯, 赤い提灯",
    ),
];

/// What stands or hangs in a place.
pub const STANDING: &[Row] = &[
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Sight(Sight::Aurora)]),
        "aurora, aurora borealis, northern lights, auroras, polar lights, オーロラ",
    ),
    (
        asks(&[Wish::Sight(Sight::StringLights)]),
        "fairy lights, string lights, string of lights, strings of lights, hanging lights, light bulbs on strings, \
         garland of lights, garlands of lights, christmas lights, イルミネーション, 電飾",
    ),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Sight(Sight::Candles)]),
        "candle, candles, lit candles, many candles, burning candles, candles everywhere, キャンドル, ろうそく",
    ),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Sight(Sight::FloatingCandles)]),
        "floating candles, candles floating, candles in the air, hovering candles, floating candle, 浮かぶろうそく",
    ),
    (
        asks(&[Wish::Sight(Sight::VendingMachine)]),
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
         coastal highway, seaside street, 海沿いの道, 海岸通り, 海辺の道, 海沿いの道路",
    ),
    (
        asks(&[Wish::Place(Place::Market)]),
        "market, marketplace, bazaar, market stalls, fruit stall, fruit stalls, fruit market, farmers market, street market, \
         market square, fruit stand, vegetable stall, 青空市場, 朝市, バザール, 露店",
    ),
    (
        asks(&[Wish::Place(Place::Tavern)]),
        "tavern, inn, pub, medieval tavern, fantasy tavern, old tavern, guild hall, adventurers guild, adventurer's guild, \
         酒場, 宿屋, 冒険者ギルド",
    ),
    (
        asks(&[Wish::Place(Place::Lake)]),
        "lake, lakeside, lakeshore, lake shore, mountain lake, by the lake, by a lake, at the lake, frozen lake, \
         湖, 湖畔, 湖のほとり",
    ),
    (
        asks(&[Wish::Place(Place::Dojo)]),
        "tea house, japanese tea house, traditional tea house, teahouse, japanese teahouse, traditional japanese tea house, 茶屋",
    ),
    (
        asks(&[Wish::Likely(Place::Cottage)]),
        "house, country house, farmhouse, cottage, stone house, old house, old stone house",
    ),
    (
        Sense::Silent,
        "barrels, wooden barrels, wooden tables, beams, wooden beams, railing, guardrail, guard rail, awning, awnings",
    ),
];
