//! Places by their own names, which a common word would blur; English and Japanese.

use super::Row;
use super::rows::asks;
use crate::Place;
use crate::words::wish::Wish;

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Place(Place::SchoolGate)]),
        "school gate, school gates, front gate of a school, in front of the school, in front of a school, \
         in front of her school, in front of his school, outside the school, outside school, \
         in front of school, at the school gate, school entrance, school building, school courtyard, \
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
        "bar, cocktail bar, wine bar, jazz bar, pub, bar counter, at a bar, at the bar, in a bar, night club, \
         nightclub, lounge bar, speakeasy, バー, バーのカウンター, パブ, バーカウンター",
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
         in front of the convenience store, convenience store parking lot, convenience store at night, \
         outside a konbini, in front of a konbini, outside a store, in front of a store, in front of a shop, \
         outside a shop, コンビニの前, コンビニ前, 夜のコンビニ",
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
        "castle courtyard, courtyard of a castle, courtyard of the castle, snowy courtyard, castle yard, \
         palace courtyard, castle gate, castle gates, in front of the castle gate, bailey, fortress courtyard, \
         城の中庭, 城門, 城の門",
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
];
