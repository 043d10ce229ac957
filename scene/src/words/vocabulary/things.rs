//! What is held: sweets, fruit, instruments, tools; English and Japanese.

use super::Row;
use super::rows::{asks, held};
use crate::words::wish::Wish;
use crate::{Place, Pose, Prop, Tint};

pub const ROWS: &[Row] = &[
    (held(Prop::Pen), "pen, fountain pen, ballpoint pen, quill, quill pen, feather pen, 万年筆, 羽根ペン"),
    (
        held(Prop::Cane),
        "cane, walking stick, walking cane, with a cane, leaning on a cane, leaning on a walking stick, つえ",
    ),
    (
        held(Prop::Pen),
        "writing on a clipboard, writing on his clipboard, writing on her clipboard, writing on a notepad, writing on a tablet, writing down notes",
    ),
    (held(Prop::Ladle), "ladle, soup ladle, stirring with a ladle, holding a ladle, wooden spoon, おたま, お玉"),
    (held(Prop::Rake), "rake, garden rake, holding a rake, pitchfork, 熊手"),
    (
        held(Prop::Suitcase),
        "suitcase, suitcases, carrying a suitcase, luggage, with luggage, スーツケース, 旅行鞄, トランク",
    ),
    (
        held(Prop::WineGlass),
        "wine glass, glass of wine, wine, red wine, glass of red wine, champagne, champagne glass, glass of champagne, ワイン, ワイングラス, \
         シャンパン",
    ),
    (
        held(Prop::BeerMug),
        "beer, mug of beer, glass of beer, beer mug, pint of beer, tankard, ビール, ビールジョッキ, ジョッキ",
    ),
    (
        held(Prop::WaterBottle),
        "water bottle, bottle of water, plastic bottle, sports bottle, bottle of juice, 水のペットボトル, ペットボトル, 水筒",
    ),
    (
        held(Prop::PlushRabbit),
        "stuffed rabbit, stuffed bunny, plush rabbit, plush bunny, toy rabbit, bunny plush, rabbit plush, bunny plushie, rabbit doll, hugging a stuffed rabbit, hugging a big stuffed rabbit, hugging a stuffed bunny, hugging a plush bunny, hugging a plush rabbit, hugging her stuffed rabbit, hugging her stuffed bunny, うさぎのぬいぐるみ",
    ),
    (held(Prop::Clipboard), "clipboard, holding a clipboard, チェックリスト, クリップボード, バインダー"),
    (
        held(Prop::FryingPan),
        "frying pan, pan, skillet, wok, tossing a frying pan, cooking in a pan, フライパン, 中華鍋, フライパンで料理",
    ),
    (
        held(Prop::Knitting),
        "knitting, knits, knitting a scarf, knitting a sweater, crocheting, 編み物, 編み物をしている, 編み物をする",
    ),
    (
        held(Prop::BugNet),
        "bug net, insect net, butterfly net, catching bugs, catching insects, catching butterflies, with a net, holding a net, chasing with a net, with his net, with her net, 虫取り網, 虫取り, 虫捕り網, 虫あみ",
    ),
    (held(Prop::Apple), "apple, apples, eating an apple, red apple, piece of fruit, fruit, りんご, リンゴ, 林檎"),
    (
        held(Prop::CandyApple),
        "candy apple, candied apple, caramel apple, toffee apple, apple candy, りんご飴, リンゴ飴, りんごあめ",
    ),
    (
        held(Prop::Dango),
        "dango, skewer, yakitori, kebab, 団子, だんご, 三色団子, 焼き鳥, お団子とお茶, 花見団子, 串団子",
    ),
    (
        held(Prop::Watermelon),
        "watermelon, slice of watermelon, watermelon slice, eating watermelon, melon, スイカ, すいか, 西瓜, スイカを食べている, スイカを食べる, 切ったスイカ, 切ったすいか, 切った西瓜, スイカの切れ端, 一切れのスイカ, スイカ一切れ",
    ),
    (held(Prop::Pizza), "pizza, slice of pizza, pizza slice, eating pizza, ピザ"),
    (held(Prop::Doughnut), "donut, doughnut, donuts, doughnuts, bagel, ドーナツ"),
    (
        asks(&[Wish::Prop(Prop::Juice), Wish::PropColor(Tint::Green)]),
        "melon soda, cream soda, melon cream soda, green soda, メロンソーダ, クリームソーダ",
    ),
    (
        asks(&[Wish::Prop(Prop::Juice), Wish::PropColor(Tint::Pink)]),
        "strawberry milk, strawberry milkshake, strawberry smoothie, pink lemonade, いちごミルク, イチゴミルク, いちご牛乳",
    ),
    (
        held(Prop::Juice),
        "juice, lemonade, soda, iced tea, iced coffee, smoothie, milkshake, orange juice, cocktail, \
         ジュース, レモネード, ソーダ",
    ),
    (
        held(Prop::BubbleTea),
        "bubble tea, boba, boba tea, pearl milk tea, tapioca, tapioca drink, tapioca milk tea, drinking bubble tea, タピオカ, タピオカミルクティー, タピオカドリンク",
    ),
    (
        held(Prop::ElectricGuitar),
        "electric guitar, playing an electric guitar, playing electric guitar, bass guitar, electric bass, bass, エレキギター, ベース, エレキ",
    ),
    (held(Prop::Axe), "axe, ax, battle axe, hatchet, great axe, 斧"),
    (held(Prop::Scythe), "scythe, sickle, reaper scythe, death scythe, 鎌, 大鎌"),
    (held(Prop::MagnifyingGlass), "magnifying glass, magnifier, loupe, 虫眼鏡, ルーペ"),
    (
        held(Prop::Orb),
        "orb, glowing orb, magic orb, crystal ball, holding a crystal ball, holding crystal ball, holding the crystal ball, holding her crystal ball, holding his crystal ball, energy ball, fireball, ball of light, glowing ball, ball of energy, \
         crystal orb, glowing sphere, 水晶玉, 光の玉, 水晶, オーブ",
    ),
    (
        asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::Raising)]),
        "raising his sword, sword above his head, sword above her head, sword over his head, sword held aloft, holding his sword up, holding her sword up, holding a sword up, holding up his sword, holding up her sword, holding sword up, raises a sword, raising sword, holding his sword high, holding her sword high, holding a sword high, raising her sword, raising a sword, raises his sword, raises her sword, raised sword, sword raised, sword held high, holding up a sword, raising the sword, raising his katana, raising a katana, sword in the air, lifting his sword, lifting her sword, lifting a sword, 剣を掲げて, 剣を掲げる, 剣を掲げた, 剣を掲げている, 剣を振り上げて, 剣を振り上げる, 刀を振り上げて, 剣を振りかざして",
    ),
    (
        asks(&[Wish::Prop(Prop::Staff), Wish::Pose(Pose::Raising)]),
        "raising her staff, raising his staff, raising a staff, raised staff, staff raised, holding up a staff, raises her staff, raises his staff, 杖を振りかざして, 杖を振りかざし, 杖を振りかざす, 杖を振りかざしている, 杖を振り上げて, 杖を振り上げる, 杖を掲げて, 杖を掲げる, 杖を掲げた, 杖を掲げている",
    ),
    (
        asks(&[Wish::Prop(Prop::Lantern), Wish::Pose(Pose::Raising)]),
        "raising a lantern, holding up a lantern, ランタンを掲げて, ランタンを掲げる, ランタンを掲げた, ランタンを掲げている, ランプを掲げる, ランプを掲げて, 提灯を掲げる, 提灯を掲げて",
    ),
    (
        asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::Drawing)]),
        "drawing his katana, drawing her katana, drawing a katana, drawing his sword, drawing her sword, drawing a sword, unsheathing a sword, unsheathing his sword, unsheathing her sword, unsheathing his katana, unsheathing her katana, unsheathing a katana, draws his sword, draws her sword, 抜刀, 剣を抜いて, 剣を抜く, 刀を抜いて, 刀を抜く, 居合",
    ),
    (
        asks(&[Wish::Pose(Pose::Casting)]),
        "casting a spell, casting spell, casting magic, casts a spell, casting spells, using magic, uses magic, magic spell, doing magic, spellcasting, 魔法を使う, 魔法を使って, 魔法を使っている, 魔法を放つ, 魔法を放って, 魔法を唱えて, 魔法を唱える, 呪文を唱えて, 呪文を唱える, 呪文を唱えている",
    ),
    (asks(&[Wish::Prop(Prop::Orb), Wish::Pose(Pose::Casting)]), "casting an orb"),
    (
        asks(&[Wish::Prop(Prop::Wand), Wish::Pose(Pose::Casting)]),
        "waving a wand, waving her wand, waving his wand, waving a magic wand",
    ),
    (
        asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::Slashing)]),
        "swinging a sword, swinging sword, swinging his sword, swinging her sword, swinging a katana, slashing with a sword, slashing with his sword, slashing with her sword, sword slash, sword strike, striking with a sword, striking with his sword, striking with her sword, swings his sword, swings her sword, slashes with a sword, 剣を振る, 剣を振って, 剣を振るう, 刀を振る, 刀を振るう, 斬りかかる, 斬る",
    ),
    (
        asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::Fighting)]),
        "fighting stance with a sword, battle stance with a sword, sword stance, swordfight, wielding a sword in both hands, 剣を構えて, 剣を構える, 剣を構えている, 刀を構えて",
    ),
    (
        asks(&[Wish::Prop(Prop::Ball), Wish::Pose(Pose::Leaping), Wish::Likely(Place::Gym)]),
        "dunking, dunk, slam dunk, dunking a basketball, dunking the ball, ダンクシュート, ダンク",
    ),
    (
        asks(&[Wish::Prop(Prop::Ball), Wish::Pose(Pose::Leaping), Wish::Likely(Place::Gym)]),
        "shooting a basketball, shooting hoops, throwing a basketball, シュートを打つ",
    ),
    (
        asks(&[Wish::Prop(Prop::SoccerBall), Wish::Pose(Pose::Running)]),
        "soccer, soccer match, soccer game, football match, football game, playing soccer, playing football, dribbling a ball, サッカー, サッカーをして, サッカーをする, サッカーをしている",
    ),
    (
        asks(&[Wish::Prop(Prop::SoccerBall), Wish::Pose(Pose::Kicking)]),
        "kicking a ball, kicking a soccer ball, kicking the ball, ボールを蹴って, ボールを蹴る",
    ),
    (
        held(Prop::TeaTray),
        "tray with a teapot, tray with a tea set, teapot on a tray, tea set on a tray, teapot and cups on a tray, \
         ティーポットをのせたトレイ, ティーポットを載せたトレイ, 急須をのせたお盆, 急須を載せたお盆",
    ),
    (
        held(Prop::Tray),
        "tray, tray of glasses, tray of tea, tray of coffee, tray of cakes, tray of sweets, tray of cups, tray with cups, tray with a cake, tray of pastries, tray with food, tray with drinks, serving tray, tray of drinks, tray of food, tray with cake, tray with tea, tea tray, serving tea, serving coffee, serving cake, serving food, お盆, トレイ, トレー",
    ),
    (
        held(Prop::Books),
        "stack of books, pile of books, hugging a stack of books, carrying books, holding books, hugging books, hugging a book, hugging her books, carrying a stack of books, armful of books, 本を抱えて, 本を抱える, 本を抱えた, 本の山",
    ),
    (
        held(Prop::BreadBasket),
        "basket of bread, basket with bread, bread basket, basket full of bread, basket of bread rolls, basket of baguettes, パンのかご, パンの籠",
    ),
    (
        held(Prop::LunchBox),
        "bento, bento box, lunch box, lunchbox, eating a bento, eating lunch, eating bento, bento lunch box, お弁当, 弁当, お弁当を食べて, お弁当を食べる, 弁当箱, お弁当箱",
    ),
    (
        held(Prop::WateringCan),
        "watering can, watering flowers, watering the flowers, watering plants, watering the plants, watering sunflowers, watering the garden, watering roses, watering her flowers, watering her plants, watering his plants, watering a plant, waters the flowers, waters flowers, waters plants, じょうろ, ジョウロ, 水やり, 水やりをする, 水やりをしている, 花に水をやる, 花に水をやって",
    ),
    (
        held(Prop::ShoppingBag),
        "shopping bag, grocery bag, bag of groceries, groceries, paper bag, 買い物袋, レジ袋, 買い物袋を持って",
    ),
    (
        held(Prop::Sketchbook),
        "sketchbook, sketching, doodling, pencil and sketchbook, drawing in a sketchbook, drawing a picture, sketch pad, スケッチブック",
    ),
    (
        held(Prop::Controller),
        "game controller, controller, gamepad, playing video games, playing a video game, playing video game, playing games, video game controller, playing a game, video game, gaming, コントローラー, ゲームをして, ゲームをする, ゲームをしている, ゲーム",
    ),
    (
        held(Prop::FishingRod),
        "fishing rod, fishing, fishing pole, holding a fishing rod, 釣り, 釣り竿, 釣竿, 釣りをして, 釣りをする, 釣りをしている",
    ),
    (
        held(Prop::Piano),
        "pipe organ, playing a pipe organ, playing the pipe organ, playing the organ, playing an organ, church organ, パイプオルガン, オルガン, オルガンを弾く, piano, playing piano, playing the piano, playing a piano, plays the piano, plays piano, grand piano, playing a grand piano, playing the grand piano, playing keyboard, playing the keyboard, piano keys, ピアノ, ピアノを弾く, ピアノを弾いて, ピアノを弾いている, グランドピアノ, 鍵盤, キーボードを弾く",
    ),
    (held(Prop::SoccerBall), "soccer ball, football, サッカーボール"),
    (
        held(Prop::Drums),
        "drums, drum kit, drum set, drum, playing drums, playing the drums, plays the drums, drumming, \
         ドラム, ドラムを叩く, ドラムを叩いて, ドラムを叩いている",
    ),
];
