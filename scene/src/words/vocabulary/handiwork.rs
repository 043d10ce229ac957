//! What hands do at a bench, a sink, a grate, a wall or a window, and with small things at the face; English and Japanese.

use super::Row;
use super::rows::{asks, held, pose};
use crate::words::wish::{Seat, Wish};
use crate::{Expression, Place, Pose, Prop, Tint};

pub const ROWS: &[Row] = &[
    // At what stands before one.
    (
        asks(&[Wish::Prop(Prop::Dishes), Wish::Likely(Place::Kitchen)]),
        "washing dishes, washing the dishes, doing the dishes, doing dishes, washing up, washes the dishes, \
         washing dishes at the sink, washing the dishes at the sink, at the kitchen sink, dirty dishes, dishes, 皿洗い, 食器洗い, 洗い物",
    ),
    (
        held(Prop::NailedBoard),
        "hammering a nail, hammering nails, hammering in a nail, driving a nail, hammering a nail into a board, nailing boards, \
         carpentry, 釘を打つ, 釘打ち, 大工仕事",
    ),
    (
        held(Prop::SawnPlank),
        "sawing wood, sawing a plank, sawing a plank of wood, sawing a board, sawing a log, sawing, saws a plank, のこぎりで木を切る, 木を切る",
    ),
    (
        held(Prop::Grill),
        "grilling meat, grilling, barbecue, barbecuing, barbecue grill, bbq, grilling steaks, grilling sausages, \
         grilling burgers, at the grill, grill, バーベキュー, 肉を焼く, 焼肉, 焼き肉",
    ),
    (
        asks(&[Wish::Prop(Prop::Ironing), Wish::Likely(Place::LivingRoom)]),
        "ironing, ironing clothes, ironing a shirt, ironing board, ironing laundry, irons a shirt, アイロンがけ, アイロン",
    ),
    (
        asks(&[Wish::Prop(Prop::LitCake), Wish::Likely(Place::LivingRoom)]),
        "blowing out candles, blowing out the candles, blowing out birthday candles, blows out the candles, blowing candles, \
         blowing out candles on a cake, blowing out candles on a birthday cake, blowing out the candles on a cake, ろうそくを吹き消す, \
         ロウソクを吹き消す, 蝋燭を吹き消す",
    ),
    (
        held(Prop::Soldering),
        "soldering, soldering iron, soldering electronics, soldering a circuit board, circuit board, electronics, はんだ付け",
    ),
    (
        asks(&[Wish::Prop(Prop::Welding), Wish::Likely(Place::Hangar)]),
        "welding, welding metal, welds metal, welding steel, welding a pipe, welding torch, 溶接, 溶接作業",
    ),
    // At what is behind one.
    (
        held(Prop::PaintRoller),
        "painting a wall, painting the wall, painting walls, painting a wall with a roller, painting the wall with a roller, \
         paint roller, roller, painting a fence, painting a house, painting the house, painting a room, 壁を塗る, ペンキを塗る, 壁にペンキを塗る, \
         ペンキ塗り",
    ),
    (
        held(Prop::WindowCloth),
        "wiping a window, wiping the window, cleaning a window, cleaning windows, cleaning the windows, wiping windows, \
         washing windows, window cleaning, 窓を拭く, 窓拭き, 窓ふき",
    ),
    (
        held(Prop::PictureFrame),
        "hanging a picture, hanging a painting, hanging a picture on the wall, hanging a picture on a wall, \
         hanging a painting on the wall, picture frame, holding a picture frame, 絵を飾る, 額縁",
    ),
    // With small things.
    (
        held(Prop::Baseball),
        "throwing a baseball, holding a baseball, baseball ball, baseball in hand, 野球ボール, 野球の球",
    ),
    (
        asks(&[Wish::Prop(Prop::Baseball), Wish::Pose(Pose::Pitching), Wish::Likely(Place::Ballpark)]),
        "pitching, pitching a baseball, baseball pitch, about to pitch, winding up to pitch, throwing a pitch, \
         pitching in baseball, throwing a fastball, ピッチング, 投球, 投球する, 球を投げる",
    ),
    (
        asks(&[Wish::Prop(Prop::BaseballGlove), Wish::Pose(Pose::Raising)]),
        "catching a ball with a glove, catching a baseball, catching the ball with a glove, catching a fly ball, \
         catching a ball in a glove, catching a ball with his glove, catching a ball with her glove",
    ),
    (
        held(Prop::CakeAndFork),
        "eating cake, eating a cake, eating cake with a fork, eating a slice of cake, eating a piece of cake, \
         eating with a fork, cake and fork, fork, holding a fork, eating strawberry cake, eating shortcake, フォーク, ケーキを食べる, \
         ケーキを食べて, ケーキを食べている",
    ),
    (
        held(Prop::Recorder),
        "recorder, playing the recorder, playing a recorder, clarinet, playing the clarinet, playing a clarinet, bamboo flute, \
         oboe, shakuhachi, リコーダー, クラリネット, 尺八, 縦笛",
    ),
    (
        asks(&[Wish::Prop(Prop::Vacuum), Wish::Pose(Pose::Sweeping), Wish::Likely(Place::LivingRoom)]),
        "vacuuming, vacuum cleaner, vacuuming the floor, vacuuming the carpet, vacuuming the living room, vacuums the floor, \
         using a vacuum cleaner, vacuum, 掃除機, 掃除機をかける, 掃除機をかけて, 掃除機をかけている",
    ),
    (
        held(Prop::Lipstick),
        "applying lipstick, putting on lipstick, applies lipstick, applying makeup, putting on makeup, doing her makeup, 口紅を塗る, \
         口紅を塗って, 口紅を塗っている, リップを塗る, 化粧をする",
    ),
    (
        held(Prop::Razor),
        "shaving, shaves, shaving his face, shaving his beard, razor, shaving with a razor, 髭を剃る, ひげを剃る, 髭剃り",
    ),
    (
        held(Prop::ShoppingBags),
        "two shopping bags, shopping bags, carrying shopping bags, holding shopping bags, carrying two shopping bags, \
         bags of groceries, grocery bags, shopping bags in her hands, shopping bags in his hands, shopping bags in both hands",
    ),
    (
        asks(&[Wish::Prop(Prop::Wheelbarrow), Wish::Pose(Pose::PushingCart), Wish::Likely(Place::Garden)]),
        "wheelbarrow, pushing a wheelbarrow, pushing the wheelbarrow, pushes a wheelbarrow, with a wheelbarrow, 手押し車, 一輪車を押す",
    ),
    (
        asks(&[Wish::Prop(Prop::Stroller), Wish::Pose(Pose::PushingCart), Wish::Likely(Place::Park)]),
        "stroller, pushing a stroller, pushing a baby stroller, baby stroller, baby carriage, pushing a baby carriage, pram, \
         pushing a pram, ベビーカー, ベビーカーを押す, ベビーカーを押して, ベビーカーを押している",
    ),
    (
        asks(&[
            Wish::Prop(Prop::InkBrush),
            Wish::Seat(Seat::Desk),
            Wish::Pose(Pose::Sitting),
            Wish::Likely(Place::Dojo),
        ]),
        "calligraphy, practicing calligraphy, doing calligraphy, writing calligraphy, japanese calligraphy, calligraphy brush, \
         writing with a brush, ink brush, 書道, 書道をする, 書道をして, 書道をしている, 習字, 習字をする, 筆",
    ),
    (
        asks(&[Wish::Prop(Prop::BookOnFace), Wish::Pose(Pose::LyingOnBack)]),
        "book over her face, book over his face, book over face, book on her face, book on his face, book on face, \
         book covering her face, book covering his face, open book over her face, open book over his face, 本を顔に乗せて, 本を顔にのせて, 顔に本",
    ),
    (
        held(Prop::FishingNet),
        "fishing net, fishing nets, mending a net, mending nets, mending a fishing net, repairing a net, repairing nets, mending the nets, \
         repairing a fishing net, hauling a net, 漁網, 網を繕う, 投網",
    ),
    (
        held(Prop::MicroscopeAtWork),
        "looking into a microscope, looking through a microscope, peering into a microscope, peering through a microscope, using a microscope, \
         at a microscope, looking into the microscope, looking through the microscope, 顕微鏡を覗く, 顕微鏡をのぞく, 顕微鏡を覗いて",
    ),
    (
        asks(&[Wish::Prop(Prop::Oars), Wish::Place(Place::Rowboat), Wish::Pose(Pose::Sitting)]),
        "rowing, rowing boat, boat rowing, rowing a boat, rowing a small boat, rowing a wooden boat, rowing a small wooden boat, rows a small boat, rows a boat, rowing the boat, rowing across, rowing on a lake, rowing on the lake, rowing a boat on a lake, \
         paddling, paddling a canoe, ボートを漕ぐ, ボートを漕いで, ボートをこいで, ボートをこぐ, 舟を漕ぐ, 舟をこぐ",
    ),
    (
        held(Prop::Door),
        "opening a door, opening the door, opens a door, opens the door, closing a door, closing the door, closes the door, \
         at the door handle, hand on the doorknob, hand on the door handle, ドアを開ける, ドアを開けて, ドアを開けている, ドアを閉める, 扉を開ける, 扉を開けて",
    ),
    (held(Prop::BowlingBall), "bowling ball, bowling, holding a bowling ball, ボウリング, ボウリングの球"),
    (
        held(Prop::CutPaper),
        "cutting paper, cutting paper with scissors, cutting out paper, cutting a piece of paper, 紙を切る, はさみで紙を切る",
    ),
    (
        held(Prop::MeasuringTape),
        "measuring tape, tape measure, measuring with a tape, measuring cloth with a tape, measuring cloth, measuring fabric, \
         holding a tape measure, 巻き尺, メジャー, 採寸",
    ),
    (
        held(Prop::Firewood),
        "firewood, carrying firewood, bundle of firewood, carrying logs, armful of firewood, logs, 薪, 薪を運ぶ",
    ),
    (
        held(Prop::FireHose),
        "fire hose, firehose, holding a fire hose, spraying water from a hose, hose, 消防ホース, 放水, ホース, ホースを持つ, ホースを持って, ホースを持っている",
    ),
    (held(Prop::Whistle), "whistle, blowing a whistle, blowing the whistle, referee whistle, ホイッスル, 笛を鳴らす"),
    (held(Prop::BiscuitStick), "pocky, eating pocky, eating a pocky, chocolate stick, biscuit stick, ポッキー"),
    (held(Prop::YoYo), "yo yo, yoyo, playing with a yo yo, playing with a yoyo, ヨーヨー"),
    (
        asks(&[Wish::Prop(Prop::Apple), Wish::Pose(Pose::Raising), Wish::Likely(Place::Garden)]),
        "picking apples, picking an apple, picking an apple from a tree, picking apples from a tree, picking fruit, picking fruit from a tree, \
         harvesting apples, りんごを摘む, りんご狩り",
    ),
    (
        asks(&[Wish::Prop(Prop::Bat), Wish::Pose(Pose::Swinging), Wish::Likely(Place::Ballpark)]),
        "hitting a baseball, hitting a ball with a bat, hitting a baseball with a bat, hitting the ball with a bat, hitting a home run, \
         ホームランを打つ, バットで打つ",
    ),
    (
        asks(&[Wish::Prop(Prop::GolfClub), Wish::Pose(Pose::Swinging), Wish::Likely(Place::Field)]),
        "playing golf, golf swing, swinging a golf club, golfing, plays golf, ゴルフをする, ゴルフをして, ゴルフスイング",
    ),
    // With all of the body.
    (
        pose(Pose::Squatting),
        "squatting with a barbell, barbell squat, barbell squats, doing squats, doing a squat, doing a squat with a barbell, \
         barbell on her shoulders, barbell on his shoulders, squats with a barbell, バーベルスクワット, スクワット",
    ),
    (
        pose(Pose::Juggling),
        "juggling, juggles, juggling balls, juggling three balls, juggling apples, juggler, ジャグリング, お手玉",
    ),
    (
        pose(Pose::HulaHooping),
        "hula hoop, hula hooping, hulahoop, spinning a hula hoop, with a hula hoop, playing with a hula hoop, フラフープ",
    ),
    (
        asks(&[Wish::Pose(Pose::CoveringMouth), Wish::Expression(Expression::Disgusted)]),
        "sneezing, sneezes, sneeze, about to sneeze, coughing, coughs, cough, くしゃみ, くしゃみをする, 咳, 咳をする, 咳き込む",
    ),
    // What is at the lips.
    (pose(Pose::Drinking), "drinking up, gulping, gulps, 飲み干す"),
    (
        asks(&[Wish::Prop(Prop::Cup), Wish::Pose(Pose::Drinking)]),
        "drinking coffee, sipping coffee, sipping from a mug, sips coffee, drinking from a cup, drinking from a mug, \
         drinking hot chocolate, drinking cocoa, drinking matcha, sipping matcha, drinking from a tea bowl, 抹茶を飲む, 抹茶を飲んで, 抹茶を飲んでいる, コーヒーを飲む, コーヒーを飲んで, コーヒーを飲んでいる, お茶を飲む, お茶を飲んで, お茶を飲んでいる, ココアを飲む, ココアを飲んで, \
         ココアを飲んでいる",
    ),
    (
        asks(&[Wish::Prop(Prop::Teacup), Wish::Pose(Pose::Drinking)]),
        "drinking tea, sipping tea, sips tea, drinks tea, 紅茶を飲む, 紅茶を飲んで, 紅茶を飲んでいる",
    ),
    (
        asks(&[Wish::Prop(Prop::Glass), Wish::Pose(Pose::Drinking)]),
        "drinking a glass of water, drinking from a glass, 水を飲む, 水を飲んで, 水を飲んでいる",
    ),
    (
        asks(&[Wish::Prop(Prop::Glass), Wish::PropColor(Tint::White), Wish::Pose(Pose::Drinking)]),
        "drinking a glass of milk, drinking milk, 牛乳を飲む, 牛乳を飲んで",
    ),
    (
        asks(&[Wish::Prop(Prop::WaterBottle), Wish::Pose(Pose::Drinking)]),
        "drinking water, drinking from a bottle, drinking a bottle of water, drinking from a water bottle, \
         drinking bottled water, drinks water, drinks from a bottle",
    ),
    (
        asks(&[Wish::Prop(Prop::WineGlass), Wish::Pose(Pose::Drinking)]),
        "drinking wine, sipping wine, drinking red wine, ワインを飲む",
    ),
    (
        asks(&[Wish::Prop(Prop::BeerMug), Wish::Pose(Pose::Drinking)]),
        "drinking beer, drinking a beer, ビールを飲む, ビールを飲んで",
    ),
    (
        asks(&[Wish::Prop(Prop::Can), Wish::Pose(Pose::Drinking)]),
        "drinking soda, drinking a soda, drinking from a can, drinking a can of soda, drinking cola",
    ),
];
