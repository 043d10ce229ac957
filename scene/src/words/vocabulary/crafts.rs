//! What people work at and what they sit on at home; English and Japanese.

use super::Row;
use super::rows::{asks, held, pose};
use crate::words::wish::{Seat, Wish};
use crate::{Place, Pose, Prop};

pub const ROWS: &[Row] = &[
    // At work.
    (
        asks(&[Wish::Prop(Prop::SlicedFish), Wish::Likely(Place::Kitchen)]),
        "slicing salmon, slicing salmon behind a counter, slicing salmon behind a wooden counter, slicing fish behind a counter, slicing fish behind a wooden counter, slicing fish, slicing a fish, slicing tuna, cutting fish, cutting a fish, slicing sashimi, making sushi, preparing sushi, 魚をさばく, 魚をさばいて, 魚を切る, 寿司を握る, 寿司を握って, 寿司を握っている",
    ),
    (
        asks(&[Wish::Prop(Prop::SlicedVegetables), Wish::Likely(Place::Kitchen)]),
        "slicing vegetables, cutting vegetables, chopping vegetables, slicing carrots, chopping carrots, cutting a carrot, kitchen knife, cutting board, 野菜を切る, 野菜を切って, 野菜を切っている, 包丁, まな板",
    ),
    (
        held(Prop::Anvil),
        "anvil, hammering on an anvil, hammering at an anvil, hammering on the anvil, hammering, hammers, hammering a sword, hammering a glowing sword, hammering iron, hammering metal, forging a sword, forging, on an anvil, at an anvil, at the anvil, 鉄を打つ, 鉄を打って, 鉄を打っている, 刀を打つ, 金床",
    ),
    (
        asks(&[Wish::Prop(Prop::Cauldron), Wish::Likely(Place::WitchWorkshop)]),
        "stirring a cauldron, stirring the cauldron, stirring her cauldron, stirring his cauldron, stirs a cauldron, stirring a bubbling cauldron, stirring a big cauldron, stirring a potion, 大釜, 大釜をかき混ぜる, 大釜をかき混ぜて, 釜をかき混ぜる, 釜をかき混ぜて",
    ),
    (
        asks(&[Wish::Prop(Prop::Pot), Wish::Likely(Place::Kitchen)]),
        "stirring a pot, stirring the pot, stirring soup, stirring a pot of soup, stirring stew, stirs a pot, cooking soup, cooking stew, 鍋をかき混ぜる, 鍋をかき混ぜて, 鍋をかき混ぜている, 鍋",
    ),
    (
        asks(&[Wish::Prop(Prop::Dough), Wish::Likely(Place::Kitchen)]),
        "kneading dough, kneading bread dough, kneading bread, kneads dough, kneading, dough, 生地をこねる, 生地をこねて, 生地をこねている, パン生地",
    ),
    (
        asks(&[Wish::Prop(Prop::TossedDough), Wish::Likely(Place::Kitchen)]),
        "tossing pizza dough, tossing dough, spinning pizza dough, pizza dough in the air, ピザ生地を投げる, ピザ生地を回す, ピザ生地を回して",
    ),
    (
        asks(&[Wish::Prop(Prop::GratedCheese), Wish::Likely(Place::Kitchen)]),
        "grating cheese, cheese grater, チーズをおろす, チーズをおろして, チーズを削る, チーズを削って",
    ),
    (
        held(Prop::PottersWheel),
        "potter's wheel, pottery wheel, at a potter's wheel, at the potter's wheel, making pottery, shaping clay, pottery, throwing a pot, ろくろ, ろくろを回す, ろくろを回して, 陶芸, 陶芸をする",
    ),
    (
        held(Prop::Sewing),
        "sewing, sews, sewing a dress, sewing clothes, needlework, embroidering, needle and thread, 縫い物, 縫い物をする, 縫い物をして, 裁縫, 裁縫をする, 裁縫をして",
    ),
    (
        asks(&[Wish::Prop(Prop::FryingPan), Wish::Likely(Place::Kitchen)]),
        "frying an egg, frying eggs, fried egg, fried eggs, cooking eggs, cooking an egg, 目玉焼き",
    ),
    (
        asks(&[Wish::Prop(Prop::Controls), Wish::Pose(Pose::Sitting), Wish::Likely(Place::Cockpit)]),
        "hands on the controls, hands on controls, at the controls, flying a spaceship, piloting a spaceship, piloting, 操縦して, 操縦する, 操縦している, 操縦桿",
    ),
    (
        held(Prop::SteeringWheel),
        "convertible, red convertible car, open car, cabriolet, roadster, convertible car, in a convertible, オープンカー",
    ),
    (
        asks(&[Wish::Prop(Prop::SteeringWheel), Wish::Pose(Pose::Sitting)]),
        "driving, driving a car, driving his car, driving her car, driving the car, drives a car, drives, drives the car, \
         at the wheel, behind the wheel, steering wheel, hands on the wheel, hands on the steering wheel, sitting in a car, \
         in the driver's seat, in a car, 運転して, 運転する, 運転している, 車を運転",
    ),
    (
        asks(&[Wish::Seat(Seat::Desk), Wish::Pose(Pose::Sitting), Wish::Prop(Prop::Laptop)]),
        "typing at a laptop, at a computer, hands on the keyboard, hands on a keyboard, パソコンを打つ, パソコンを打って, キーボードを打つ, キーボードを打って",
    ),
    // Where one sits.
    (
        asks(&[Wish::Seat(Seat::Armchair), Wish::Pose(Pose::Sitting)]),
        "sitting in an armchair, sitting in the armchair, sits in an armchair, seated in an armchair, sitting on an armchair, 肘掛け椅子に座って, 肘掛け椅子に座る",
    ),
    (
        asks(&[Wish::Seat(Seat::Armchair)]),
        "armchair, arm chair, wing chair, wingback chair, in an armchair, in the armchair, 肘掛け椅子, アームチェア",
    ),
    (
        asks(&[Wish::Seat(Seat::RockingChair), Wish::Pose(Pose::Sitting)]),
        "sitting in a rocking chair, sitting in the rocking chair, sits in a rocking chair, sitting on a rocking chair, ロッキングチェアに座って, 揺り椅子に座って",
    ),
    (
        asks(&[Wish::Seat(Seat::RockingChair)]),
        "rocking chair, in a rocking chair, in the rocking chair, ロッキングチェア, 揺り椅子",
    ),
    (
        asks(&[Wish::Seat(Seat::Stool), Wish::Pose(Pose::Sitting)]),
        "sitting on a stool, sitting on the stool, sits on a stool, seated on a stool, スツールに座って, 丸椅子に座って",
    ),
    (asks(&[Wish::Seat(Seat::Stool)]), "stool, on a stool, スツール, 丸椅子"),
    (
        asks(&[Wish::Seat(Seat::Bed), Wish::Pose(Pose::Sitting), Wish::Place(Place::Bedroom)]),
        "sitting on the edge of the bed, sitting on the edge of a bed, sits on the edge of the bed, sits on the edge of a bed, sits on her bed, sits on his bed, sits on a bed",
    ),
    (
        pose(Pose::HandOnChin),
        "chin resting on her hand, chin resting on his hand, chin propped on her hand, chin propped on his hand, chin propped on hand, leaning her chin on her hand, leaning his chin on his hand, head resting on her hand, head resting on his hand, resting her head on her hand, resting his head on his hand, rests her chin on her hand, rests his chin on his hand, cheek resting on her hand, cheek resting on his hand, cheek on her hand, propping her chin, propping up her chin, chin in her hand, chin in his hand, chin in her hands, chin on her hand, chin on his hand",
    ),
];
