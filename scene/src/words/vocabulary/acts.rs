//! What one does alone with a thing: chores, looking through glasses, sport with the moment that tells it, and seats of
//! the open; English and Japanese.

use super::Row;
use super::rows::{asks, pose};
use crate::words::wish::{Seat, Wish};
use crate::{Expression, Hour, Place, Pose, Prop};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Prop(Prop::Binoculars), Wish::Pose(Pose::Peering)]),
        "looking through binoculars, looking through her binoculars, looking through his binoculars, \
         peering through binoculars, watching through binoculars, using binoculars, watching birds with binoculars, birdwatching, bird watching",
    ),
    (
        asks(&[Wish::Prop(Prop::Spyglass), Wish::Pose(Pose::Peering)]),
        "looking through a spyglass, looking through his spyglass, \
         looking through her spyglass, \
         peering through a spyglass, peering through his spyglass, peering through her spyglass, peers through a spyglass",
    ),
    (
        asks(&[Wish::Prop(Prop::Camera), Wish::Pose(Pose::Peering)]),
        "taking a photo, taking a picture, taking photos, taking pictures, taking a photograph, taking photographs, takes a photo, \
         takes a picture, takes photos, takes pictures, photographing, shooting photos, snapping a photo, snapping photos, \
         looking through a camera, looking through the viewfinder, through the viewfinder, viewfinder, looking through the camera, photographs a, photographs the, photographs her, photographs his, snaps a photo, snaps a picture, snaps photos, camera to her eye, camera to his eye, aiming a camera",
    ),
    (
        asks(&[Wish::Prop(Prop::Broom), Wish::Pose(Pose::Sweeping)]),
        "sweeping, sweeps, sweeping with a broom, sweeping the ground, sweeping the path, sweeping the steps, sweeping the yard, \
         sweeps the floor, sweeping the floor, sweeping leaves, sweeping the street, sweeping the shrine, sweeping the courtyard, sweeping the porch, \
         sweeps the yard, sweeps the path, sweeping up",
    ),
    (
        asks(&[Wish::Prop(Prop::Map), Wish::Seat(Seat::Desk), Wish::Pose(Pose::Sitting)]),
        "studying a map, poring over a map, map on a table, map on the table, map spread on a table, map spread on the table, \
         map spread out on a table, map spread out on the table, pointing at a map, pointing at the map, pointing to a map, pointing on a map, \
         pointing with her finger at a map, pointing with his finger at a map, pointing at a place on a map, finger on a map, finger on the map, \
         her finger on a map, his finger on a map, her finger on the map, his finger on the map, leaning over a map, bent over a map, looking over a map, \
         planning a route on a map, tracing a route on a map, 地図を指差す, 地図を指さす, 地図を広げて, 地図を広げる",
    ),
    (
        pose(Pose::Petting),
        "petting, pets, petting his, petting her, stroking, strokes, to pet, to stroke, crouching to pet, crouching to stroke, crouching down to pet, \
         crouching down to stroke, kneeling to pet, kneeling to stroke, squatting to pet, bending down to pet, bending down to stroke, \
         撫でる, 撫でている, 撫でて, なでる, なでて, なでている",
    ),
    (
        pose(Pose::Handstand),
        "handstand, doing a handstand, does a handstand, handstands, standing on her hands, standing on his hands, walking on his hands, walking on her hands, doing a cartwheel, does a cartwheel, turning a cartwheel, backflip, doing a backflip, does a backflip, \
         breakdancing, breakdance, break dancing, break dance, doing a freeze, freeze on one hand, doing a freeze on one hand, upside down, \
         逆立ち, 逆立ちして, 逆立ちする, 逆立ちしている, 側転する, 側転して, バク転, ブレイクダンス",
    ),
    (
        asks(&[Wish::Pose(Pose::Tripping), Wish::Expression(Expression::Surprised)]),
        "tripping, trips, tripping over, trips over, tripping and falling, trips and falls, tripping over a stone, stumbling and falling, falling over, falls over, \
         slipping, slips, slipping and falling, slipping on a banana peel, slipping on ice, falling flat, losing her balance, losing his balance, \
         転んで, つまずいて, つまずく, 躓いて, 躓く, 滑って転ぶ, すべって転ぶ, 転びそう, 転びそうになって",
    ),
    (
        asks(&[Wish::Pose(Pose::Saving), Wish::Prop(Prop::SoccerBall), Wish::Likely(Place::Stadium)]),
        "diving to catch, diving to catch a ball, diving to catch the ball, diving to catch a soccer ball, diving to save, diving to save a goal, diving for the ball, \
         diving for a ball, diving save, making a diving save, diving to stop the ball, diving after the ball, dives for the ball",
    ),
    (
        asks(&[Wish::Prop(Prop::Sandcastle), Wish::Pose(Pose::Crouching), Wish::Likely(Place::Beach)]),
        "building a sandcastle, builds a sandcastle, building a sand castle, building sandcastles, making a sandcastle, making a sand castle, \
         making sandcastles, 砂の城を作る, 砂の城を作って, 砂遊び, 砂遊びをする, 砂遊びをして",
    ),
    (
        asks(&[Wish::Prop(Prop::Flowers), Wish::Pose(Pose::Crouching), Wish::Likely(Place::Field)]),
        "picking flowers, picks flowers, gathering flowers, picking wildflowers, gathering wildflowers, picking a flower, 花を摘む, 花を摘んで, 花を摘んでいる",
    ),
    (
        pose(Pose::HangingOut),
        "hanging laundry, hanging up laundry, hanging the laundry, hanging out laundry, hanging out the laundry, hanging up the laundry, hangs laundry, \
         hanging clothes, hanging out the washing, hanging washing, hanging up the washing, hanging wet clothes, hanging sheets, hanging bed sheets, \
         hanging white sheets, doing laundry, doing the laundry, hanging laundry to dry, hanging laundry on a clothesline, \
         hanging laundry on the clothesline, hanging laundry on a line, on a clothesline",
    ),
    (
        pose(Pose::WheelingBicycle),
        "pushing a bicycle, pushing a bike, pushes a bicycle, pushes a bike, push a bicycle, push a bike, pushing her bicycle, pushing his bicycle, \
         pushing her bike, pushing his bike, pushes her bike, pushes his bike, pushes her bicycle, pushes his bicycle, \
         walking a bicycle, walking her bicycle, walking his bicycle, walking a bike, walking her bike, walking his bike, \
         walks her bike, walks his bike, walks her bicycle, walks his bicycle, wheeling a bicycle, wheels her bicycle, wheels his bicycle, \
         walking with a bicycle, walking with her bicycle, walking with his bicycle, walking with her bike, walking with his bike, \
         walking beside her bicycle, walking beside his bicycle",
    ),
    (
        pose(Pose::PushingCart),
        "pushing a cart, pushing a shopping cart, pushes a shopping cart, pushing her shopping cart, pushing his shopping cart, \
         pushing the shopping cart, pushing a trolley, pushing a shopping trolley, pushing the cart, pushing her cart, pushing his cart, \
         with a shopping cart, shopping cart, shopping trolley",
    ),
    (
        asks(&[Wish::Prop(Prop::RollingSuitcase)]),
        "pulling a suitcase, pulling her suitcase, pulling his suitcase, pulls a suitcase, dragging a suitcase, dragging her suitcase, dragging his suitcase, \
         rolling a suitcase, rolling suitcase, wheeled suitcase, wheeling a suitcase, trolley case, pulling luggage, dragging luggage, キャリーケース, キャリーバッグ",
    ),
    (
        asks(&[Wish::Prop(Prop::CardboardBox)]),
        "cardboard box, carrying a box, carrying a cardboard box, carrying a big box, carrying a large box, carrying a big cardboard box, \
         carrying a large cardboard box, carrying a heavy box, carrying boxes, carrying a package, carrying a big package, carrying a parcel, carrying a crate, \
         holding a box, holding a big box, holding a cardboard box, delivering a package, delivering a parcel, moving boxes, cardboard boxes, parcel, \
         段ボール, 段ボール箱, ダンボール, ダンボール箱",
    ),
    (
        asks(&[Wish::Prop(Prop::Candle), Wish::Hour(Hour::Night)]),
        "lighting a candle, lighting candles, lights a candle, lighting the candle, lighting the candles, ろうそくに火を灯して, 蝋燭に火を灯して, ろうそくに火をつけて",
    ),
    (
        asks(&[Wish::Seat(Seat::Rock), Wish::Pose(Pose::Sitting)]),
        "sitting on a rock, sitting on the rock, sitting on rocks, sitting on the rocks, sits on a rock, sitting on a boulder, sitting on a big rock, \
         sitting on a large rock, sitting on a stone, perched on a rock, seated on a rock, on a rock, on the rocks",
    ),
    (
        asks(&[Wish::Seat(Seat::ChairBackwards), Wish::Pose(Pose::Sitting)]),
        "sitting backwards on a chair, sitting backward on a chair, sitting backwards on his chair, sitting backwards on her chair, \
         sitting backwards in a chair, sitting backwards in his chair, sitting backwards on the chair, sitting reversed on a chair, sitting astride a chair, \
         straddling a chair, straddles a chair, sitting on a backwards chair, sitting on a chair backwards, sits backwards on a chair, \
         sitting on a chair turned around, arms on the backrest",
    ),
    (
        asks(&[Wish::Prop(Prop::Ball), Wish::Pose(Pose::Leaping)]),
        "shooting at the basket, shooting at the hoop, shooting for the basket, shooting a three pointer, jump shot, taking a jump shot, shooting a hoop, layup, doing a layup, ジャンプシュート, シュートする, シュートして",
    ),
    (
        asks(&[Wish::Prop(Prop::Racket), Wish::Pose(Pose::Raising)]),
        "serving at tennis, serving a tennis ball, serving in a tennis match, about to serve, tossing the ball, tossing the ball in the air, \
         tossing the ball up, tossing a tennis ball, playing a smash",
    ),
    (
        asks(&[Wish::Pose(Pose::IceSkating)]),
        "skates on ice, gliding on ice, gliding over the ice, gliding across the ice",
    ),
    (
        asks(&[Wish::Pose(Pose::Skiing)]),
        "racing down a snowy slope, racing down a slope, racing down the slope, skiing down a snowy slope, skiing down the slope, skiing down a mountain, \
         skiing down the mountain, carving through the snow, carving down a slope, down a snowy slope, ゲレンデを滑る, ゲレンデ",
    ),
    (
        asks(&[Wish::Pose(Pose::Swimming), Wish::Likely(Place::Pool)]),
        "swimming freestyle, freestyle stroke, front crawl, swimming laps, swimming the crawl, swims laps, クロールで泳ぐ, クロールで泳いで, クロール",
    ),
];
