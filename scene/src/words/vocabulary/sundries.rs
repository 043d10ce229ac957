//! Glasses, lights, things to take along, what stands beside somebody, and what lies over a place; English and Japanese.

use super::rows::{ANYBODY, asks, bears, fitting, has, haunts, held, wears};
use super::{Adjective, Noun, Row, Sense};
use crate::words::wish::{Seat, Wish};
use crate::{Expression, Extra, Fitting, Framing, Hour, Outfit, Place, Pose, Prop, Sight, Tint, Weather};

/// Of who plays.
const PLAY: [Wish; 2] = [Wish::Expression(Expression::Laugh), Wish::Pose(Pose::Cheering)];

pub const ROWS: &[Row] = &[
    (
        held(Prop::Glass),
        "glass, glass of water, water glass, tumbler, holding a glass, glass in hand, glass in her hand, glass in his hand, コップ, グラス",
    ),
    (asks(&[Wish::Prop(Prop::Glass), Wish::PropColor(Tint::White)]), "glass of milk, milk, 牛乳, ミルク"),
    (
        asks(&[Wish::Prop(Prop::Glass), Wish::PropColor(Tint::Orange)]),
        "glass of whiskey, glass of whisky, whiskey, whisky, glass of brandy, glass of bourbon, ウイスキー",
    ),
    (
        held(Prop::Juice),
        "glass of juice, glass of orange juice, glass of lemonade, glass of soda, glass of iced tea, glass of cola, cola, drinking juice, orange soda, オレンジジュース, ジュースを飲む, ジュースを飲んで, ジュースを飲んでいる",
    ),
    (
        held(Prop::WineGlass),
        "glass of sparkling wine, sparkling wine, champagne flute, cocktail glass, glass of sake, raising a glass",
    ),
    (
        held(Prop::PocketWatch),
        "pocket watch, checking her pocket watch, checking his pocket watch, looking at his pocket watch, looking at her pocket watch, checking a pocket watch, holding a pocket watch, gold pocket watch, 懐中時計",
    ),
    (
        held(Prop::Candle),
        "candle in hand, holding a candle, carrying a candle, candlestick, holding a candlestick, lit candle, ろうそくを持って, ろうそくを持つ, 蝋燭, 蝋燭を持って",
    ),
    (
        held(Prop::Torch),
        "torch, holding a torch, burning torch, flaming torch, torch in hand, with a torch, 松明, たいまつ",
    ),
    (held(Prop::Flashlight), "flashlight, holding a flashlight, with a flashlight, electric torch, 懐中電灯"),
    (
        held(Prop::Map),
        "map, treasure map, reading a map, looking at a map, holding a map, old map, 地図, 地図を見る, 地図を見て, 地図を見ている, 地図を読む, 宝の地図",
    ),
    (
        held(Prop::Newspaper),
        "newspaper, reading a newspaper, reading the newspaper, holding a newspaper, 新聞, 新聞を読む, 新聞を読んで, 新聞を読んでいる",
    ),
    (held(Prop::Binoculars), "binoculars, holding binoculars, with binoculars, field glasses, 双眼鏡"),
    (
        asks(&[Wish::Seat(Seat::Desk), Wish::Pose(Pose::Sitting), Wish::Prop(Prop::Laptop)]),
        "laptop, computer, notebook computer, typing on a laptop, typing on her laptop, typing on his laptop, working on a laptop, working on her laptop, working on his laptop, using a laptop, using a computer, laptop computer, typing on a computer, typing on a keyboard, at her laptop, at his laptop, ノートパソコン, ノートpc, パソコン, パソコンを使う, パソコンに向かう, パソコンに向かって",
    ),
    (held(Prop::Shovel), "shovel, spade, holding a shovel, スコップ, シャベル"),
    (
        held(Prop::Flag),
        "flag, banner, holding a flag, waving a flag, holding a banner, carrying a flag, carrying a banner, war banner, 旗, 旗を持つ, 旗を持って, 旗を振る, 旗を振って",
    ),
    (
        held(Prop::Teapot),
        "teapot, tea pot, pouring tea, pours tea, pouring a cup of tea, pouring green tea, pouring tea from a teapot, pouring tea from a pot, pouring tea into a cup, pouring tea from teapot, お茶を注ぐ, お茶を注いで, お茶を注いでいる, 紅茶を注ぐ, 紅茶を注いで, 急須, ティーポット",
    ),
    (
        held(Prop::MilkJug),
        "pouring milk, pouring coffee, making coffee, コーヒーを淹れる, コーヒーを淹れて, コーヒーを淹れている, コーヒーを注ぐ",
    ),
    (
        held(Prop::Cookies),
        "cookie, cookies, tray of cookies, tray with cookies, plate of cookies, baking cookies, freshly baked cookies, holding a tray of cookies, chocolate chip cookies, biscuits, クッキー, クッキーを焼く, クッキーを焼いて, クッキーを焼いている",
    ),
    (
        held(Prop::Surfboard),
        "surfboard, holding a surfboard, carrying a surfboard, with a surfboard, サーフボード, サーフボードを持って",
    ),
    (
        held(Prop::Saxophone),
        "saxophone, sax, playing the saxophone, playing a saxophone, playing saxophone, サックス, サクソフォン",
    ),
    (held(Prop::Croissant), "croissant, eating a croissant, croissants, クロワッサン"),
    (held(Prop::Cake), "cutting a cake, cutting the cake, whole cake"),
    (
        held(Prop::Ball),
        "spinning a basketball, spinning a basketball on his finger, spinning a basketball on her finger, holding a basketball",
    ),
    (asks(&[Wish::Prop(Prop::Ball), Wish::Pose(Pose::Running)]), "dribbling the basketball"),
    (
        held(Prop::Orb),
        "crystal, glowing crystal, glowing crystal ball, glowing crystal orb, glowing stone, glowing gem, magic crystal, glowing light in her hands",
    ),
    (
        held(Prop::Sword),
        "katana drawn, sword drawn, swords drawn, katanas drawn, blades drawn, drawn sword, drawn katana, with sword drawn",
    ),
    (asks(&[PLAY[0], PLAY[1]]), "playing outside, 遊んでいる子供たち"),
    (
        asks(&[PLAY[0], PLAY[1], Wish::Weather(Weather::Snow)]),
        "playing in the snow, plays in the snow, play in the snow, playing in snow, 雪で遊ぶ, 雪で遊んで, 雪で遊んでいる, 雪遊び",
    ),
    (
        asks(&[PLAY[0], PLAY[1], Wish::Place(Place::Park)]),
        "playing in the park, playing in a park, plays in the park, play in the park, 公園で遊ぶ, 公園で遊んで, 公園で遊んでいる",
    ),
    (
        asks(&[PLAY[0], PLAY[1], Wish::Weather(Weather::Rain)]),
        "playing in the rain, plays in the rain, play in the rain",
    ),
    (asks(&[PLAY[0], PLAY[1], Wish::Weather(Weather::Leaves)]), "playing in the leaves, playing in the autumn leaves"),
    (
        asks(&[PLAY[0], PLAY[1], Wish::Likely(Place::Beach)]),
        "playing in the water, playing in the sea, playing in the sand, playing in the waves",
    ),
    (
        asks(&[PLAY[0], PLAY[1], Wish::Likely(Place::Street), Wish::Sight(Sight::Puddle)]),
        "playing in puddles, playing in a puddle, playing in the puddles",
    ),
    (
        asks(&[Wish::Likely(Place::Garden), Wish::Prop(Prop::Teacup)]),
        "tea party, having a tea party, afternoon tea, high tea, having tea, お茶会, ティーパーティー",
    ),
    (
        asks(&[has(Extra::Headphones)]),
        "listening to music, listening to a song, listens to music, 音楽を聴く, 音楽を聴いて, 音楽を聴いている",
    ),
    (
        asks(&[Wish::Prop(Prop::Flowers), Wish::PropColor(Tint::Yellow)]),
        "bouquet of sunflowers, arranging sunflowers, carrying sunflowers, holding a bouquet of sunflowers, holding sunflowers, holding a sunflower, ひまわりの花束",
    ),
    (
        held(Prop::Paintbrush),
        "painting a landscape, painting a portrait, painting on a canvas, painting at an easel, holding a palette",
    ),
    (
        asks(&[has(Extra::Sweat)]),
        "sweat, sweat drops, sweaty, drops of sweat, dripping sweat, covered in sweat, breathing hard and sweating, 汗をかいて, 汗をかく, 汗だく, 汗",
    ),
    (asks(&[ANYBODY, bears(Prop::Flute)]), "flutist, flautist, フルート奏者"),
    (asks(&[ANYBODY, wears(Outfit::Suit), bears(Prop::Saxophone)]), "saxophonist, jazz musician"),
    (asks(&[ANYBODY, wears(Outfit::Swimwear), haunts(Place::Beach), bears(Prop::Surfboard)]), "surfer, サーファー"),
    (
        asks(&[ANYBODY, wears(Outfit::Coat), has(Extra::CowboyHat), has(Extra::Boots), bears(Prop::Pistol)]),
        "gunslinger, outlaw, bounty hunter, ガンマン",
    ),
];

/// Beside somebody, in the sky, over the place.
pub const SIGHTS: &[Row] = &[
    (
        fitting(Fitting::Car, Wish::Sight(Sight::Car)),
        "car, taxi, sports car, parked car, leaning on a car, leaning against a car, 車, 自動車, クルマ",
    ),
    (
        fitting(Fitting::Tent, Wish::Sight(Sight::Tent)),
        "tent, camping tent, in front of a tent, campsite, camp site, campground, camping ground, テント, キャンプ場",
    ),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Sight(Sight::Telescope)]),
        "telescope, stargazing, star gazing, 望遠鏡, 天体観測",
    ),
    (asks(&[Wish::Sight(Sight::Chest)]), "treasure chest, chest of gold, chest of treasure, treasure, 宝箱, 宝物"),
    (
        fitting(Fitting::Balloons, Wish::Sight(Sight::HotAirBalloons)),
        "hot air balloon, hot air balloons, balloons in the sky, hot air balloon festival, 気球, 熱気球",
    ),
    (
        asks(&[Wish::Sight(Sight::Beams)]),
        "light beam, light beams, beam of light, beams of light, god rays, god ray, light shaft, light shafts, shafts of light, shaft of light, rays of light, crepuscular rays, volumetric rays, beams of sunlight, 光の筋, 光芒, 光が差し込む, 光が差し込んで",
    ),
    (
        asks(&[Wish::Hour(Hour::Day), Wish::Sight(Sight::Beams)]),
        "sunbeam, sunbeams, sun ray, sun rays, sunray, light ray, light rays, ray of light, sunlight through the trees, sunlight filtering through the trees, sunlight through leaves, sunlight filtering through leaves, 木漏れ日",
    ),
    (
        asks(&[Wish::Likely(Place::Street), Wish::Hour(Hour::Night), Wish::Sight(Sight::LampPost)]),
        "lamps, gas lamp, gas lamps, gaslight, gaslights, gaslit, gas lantern, gas lanterns, ガス灯, 街灯",
    ),
    (
        asks(&[Wish::Hour(Hour::Night)]),
        "lamp, night lamp, desk lamp, table lamp, bedside lamp, reading lamp, floor lamp, デスクライト",
    ),
];

pub const PLACES: &[Row] = &[
    (
        asks(&[Wish::Place(Place::Ballroom)]),
        "ballroom, royal ballroom, dance hall, grand ballroom, in a ballroom, ball room, ダンスホール, 舞踏室, 大広間",
    ),
    (
        asks(&[Wish::Likely(Place::Ballroom)]),
        "royal ball, masquerade, masquerade ball, 舞踏会, シャンデリア, chandelier, chandeliers",
    ),
    (
        asks(&[Wish::Place(Place::Field), Wish::Weather(Weather::Snow)]),
        "snowy field, snow field, snowfield, field of snow, snow covered field, snowy meadow, snowy plain, snowy hill, snowy landscape, winter field, tundra, 雪原, 雪野原",
    ),
    (
        asks(&[Wish::Place(Place::Forest), Wish::Weather(Weather::Snow)]),
        "snowy forest, snow covered forest, winter forest, snowy woods, 雪の森",
    ),
    (asks(&[Wish::Place(Place::Mountain), Wish::Weather(Weather::Snow)]), "snowy mountains"),
    (asks(&[Wish::Place(Place::Park), Wish::Weather(Weather::Snow)]), "snowy park, winter park"),
    (asks(&[Wish::Place(Place::City), Wish::Weather(Weather::Snow)]), "snowy city, winter city, 雪の街"),
    (
        asks(&[Wish::Prop(Prop::Microphone), Wish::Place(Place::ConcertStage), Wish::Hour(Hour::Night)]),
        "singing on stage, singing on a stage, singing on the stage, sings on stage, singing at a concert, ステージで歌う, ステージで歌って, ステージで歌っている",
    ),
    (
        asks(&[Wish::Place(Place::EarthOrbit), Wish::Hour(Hour::Night)]),
        "earth, earth behind, the earth behind, earth below, with earth behind, earth in background, earth visible, the earth, earth in the sky, blue earth, earth behind them, 地球を背に, 地球が見える, 背後に地球",
    ),
    (
        asks(&[Wish::Place(Place::Mansion), Wish::Hour(Hour::Night)]),
        "haunted house, haunted mansion, お化け屋敷, 幽霊屋敷",
    ),
    (asks(&[Wish::Place(Place::Field)]), "cornfield, corn field, とうもろこし畑"),
    (
        asks(&[Wish::Pose(Pose::Running), Wish::Place(Place::BusStop)]),
        "running for the bus, running after the bus, running to catch the bus, catching the bus, chasing the bus",
    ),
    (
        asks(&[Wish::Place(Place::Beach)]),
        "sandy beach, white sand beach, seashore at dawn, by the ocean, by the seaside",
    ),
    (
        asks(&[Wish::Framing(Framing::Wide)]),
        "tiny figure, lone figure, small in the frame, small in frame, figure in the distance",
    ),
    (asks(&[Wish::Weather(Weather::Rain)]), "雨の日, 雨の日の"),
    (asks(&[Wish::Weather(Weather::Petals)]), "満開の桜, 満開の桜の下, 満開の桜の下で, 満開"),
    (asks(&[Wish::Place(Place::Street)]), "highway, freeway"),
    (
        asks(&[Wish::Likely(Place::ConcertStage)]),
        "glow sticks, glowstick, glowsticks, light sticks, penlights, audience, cheering crowd, concert crowd, cheering audience, 観客",
    ),
    (Sense::Adjective(Adjective::Dark), "暗い"),
    (Sense::Suggests(Place::ShoppingMall), "movie theater, movie theatre, cinema, 映画館"),
    (
        asks(&[Wish::Place(Place::ConcertStage), Wish::Hour(Hour::Night)]),
        "jazz club, small stage, ジャズクラブ, ジャズバー, dance club, dance floor, クラブのステージ",
    ),
    (asks(&[Wish::Place(Place::Moon), Wish::Hour(Hour::Night)]), "moon surface, moon's surface, lunar base"),
    (Sense::Suggests(Place::Garden), "wind chime, wind chimes, 風鈴"),
    (
        Sense::Silent,
        "to tie, tie her, tie his, ties her, ties his, tying her, tying his, 囲む, 囲んで, soft, sitting there, ほとり, ほとりで, ほとりの, の日",
    ),
    (Sense::Suggests(Place::LivingRoom), "snow globe, スノードーム"),
    (
        Sense::Noun(Noun::Other, None),
        "huge sky, vast sky, big sky, wide sky, endless sky, open sky, vast landscape, eye level, 広い空, 大きな空",
    ),
];
