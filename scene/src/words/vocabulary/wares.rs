//! Instruments, food, curios, tools, toys and weapons by their names; English and Japanese.

use super::Row;
use super::rows::{asks, held};
use crate::words::wish::{Seat, Wish};
use crate::{Pose, Prop, Sight, Tint};

pub const ROWS: &[Row] = &[
    // Music.
    (
        held(Prop::Lute),
        "lute, playing a lute, playing the lute, playing lute, plays the lute, mandolin, playing a mandolin, oud, biwa, リュート, リュートを弾く, リュートを弾いて, 琵琶",
    ),
    (held(Prop::Shamisen), "shamisen, playing the shamisen, playing a shamisen, 三味線, 三味線を弾く, 三味線を弾いて"),
    (held(Prop::Banjo), "banjo, playing a banjo, playing the banjo, バンジョー"),
    (
        held(Prop::Harp),
        "harp, lyre, playing a harp, playing the harp, playing harp, playing a lyre, playing the lyre, golden harp, 竪琴, ハープ, ハープを弾く, ハープを弾いて",
    ),
    (held(Prop::Cello), "cello, violoncello, double bass, コントラバス"),
    (
        asks(&[Wish::Prop(Prop::Cello), Wish::Seat(Seat::Chair), Wish::Pose(Pose::Sitting)]),
        "playing a cello, playing the cello, playing cello, plays the cello, チェロ, チェロを弾く, チェロを弾いて, チェロを演奏する",
    ),
    (
        held(Prop::Accordion),
        "accordion, playing an accordion, playing the accordion, playing accordion, concertina, アコーディオン",
    ),
    (held(Prop::Harmonica), "harmonica, playing a harmonica, playing the harmonica, playing harmonica, ハーモニカ"),
    (held(Prop::Tambourine), "tambourine, playing a tambourine, playing the tambourine, タンバリン"),
    // Fruit and vegetables.
    (held(Prop::Strawberry), "strawberry, strawberries, eating a strawberry, いちご, イチゴ, 苺"),
    (held(Prop::Banana), "banana, bananas, eating a banana, バナナ"),
    (
        asks(&[Wish::Prop(Prop::Fruit), Wish::PropColor(Tint::Orange)]),
        "oranges, holding an orange, eating an orange, mandarin orange, mikan, オレンジの実, みかん, ミカン",
    ),
    (
        asks(&[Wish::Prop(Prop::Fruit), Wish::PropColor(Tint::Yellow)]),
        "lemons, holding a lemon, slice of lemon, レモン",
    ),
    (asks(&[Wish::Prop(Prop::Fruit), Wish::PropColor(Tint::Pink)]), "peaches, holding a peach, eating a peach, 桃の実"),
    (asks(&[Wish::Prop(Prop::Fruit), Wish::PropColor(Tint::Red)]), "tomato, tomatoes, holding a tomato, トマト"),
    (held(Prop::Carrot), "carrot, carrots, holding a carrot, eating a carrot, ニンジン, にんじん, 人参"),
    (held(Prop::Grapes), "grapes, bunch of grapes, holding grapes, eating grapes, ぶどう, ブドウ, 葡萄"),
    (held(Prop::Cherries), "cherries, pair of cherries, holding a cherry, eating cherries, さくらんぼ, サクランボ"),
    (held(Prop::Mushroom), "mushroom, holding a mushroom, red mushroom, キノコ, きのこ"),
    (held(Prop::Egg), "egg, holding an egg, easter egg, dragon egg, 卵, たまご"),
    (
        held(Prop::FruitBasket),
        "basket of tomatoes, basket of apples, basket of fruit, basket of fruits, fruit basket, basket full of apples, basket full of tomatoes, basket full of fruit, basket with apples, basket with tomatoes, basket with fruit, basket filled with apples, basket filled with tomatoes, basket filled with fruit, basket of red apples, basket of ripe tomatoes, basket of fresh tomatoes, basket of peaches, basket of berries, basket of strawberries, basket full of strawberries, basket of cherries, \
         トマトの籠, トマトのかご, トマトのカゴ, りんごの籠, リンゴの籠, りんごのかご, リンゴのかご, 果物の籠, 果物かご, フルーツバスケット, いちごのかご, イチゴのかご, いちごの籠, イチゴの籠",
    ),
    (
        asks(&[Wish::Prop(Prop::FruitBasket), Wish::PropColor(Tint::Orange)]),
        "basket of oranges, basket full of oranges, basket with oranges, みかんの籠, みかんのかご",
    ),
    (
        asks(&[Wish::Prop(Prop::FruitBasket), Wish::PropColor(Tint::Yellow)]),
        "basket of lemons, basket full of lemons, basket with lemons, レモンの籠, レモンのかご",
    ),
    (
        held(Prop::VegetableBasket),
        "basket of vegetables, basket full of vegetables, basket with vegetables, basket filled with vegetables, basket of fresh vegetables, vegetable basket, vegetables, basket of carrots, basket of produce, basket of harvest, harvest basket, 野菜の籠, 野菜のかご, 野菜かご, 野菜",
    ),
    // Sweets and meals.
    (
        held(Prop::CottonCandy),
        "cotton candy, candyfloss, candy floss, eating cotton candy, holding cotton candy, 綿あめ, わたあめ, 綿飴, 綿菓子",
    ),
    (
        held(Prop::Popsicle),
        "popsicle, popsicles, ice pop, ice lolly, eating a popsicle, holding a popsicle, アイスキャンディー, アイスキャンディ, 棒アイス",
    ),
    (held(Prop::CandyCane), "candy cane, candy canes, holding a candy cane, キャンディケイン"),
    (held(Prop::Pudding), "pudding, flan, custard pudding, caramel pudding, eating pudding, プリン"),
    (held(Prop::Parfait), "parfait, sundae, ice cream sundae, パフェ"),
    (
        held(Prop::BirthdayCake),
        "birthday cake, birthday cake with candles, birthday cake with lit candles, cake with candles, cake with lit candles, cake with burning candles, candles on a cake, candles on a birthday cake, candles on her birthday cake, candles on his birthday cake, 誕生日ケーキ, バースデーケーキ, ろうそくのケーキ",
    ),
    (
        held(Prop::Pancakes),
        "pancakes, pancake, stack of pancakes, plate of pancakes, eating pancakes, hotcakes, パンケーキ, ホットケーキ",
    ),
    (held(Prop::Macaron), "macaron, macarons, macaroon, マカロン"),
    (
        held(Prop::ChocolateBar),
        "chocolate bar, bar of chocolate, eating chocolate, holding chocolate, piece of chocolate, 板チョコ, チョコレートを食べる, チョコレートを持って",
    ),
    (
        held(Prop::SteamedBun),
        "steamed bun, pork bun, meat bun, bao, baozi, bao bun, nikuman, mochi, eating mochi, rice cake, 肉まん, 肉饅頭, あんまん, 餅, 大福",
    ),
    (
        held(Prop::Burger),
        "burger, hamburger, cheeseburger, eating a burger, eating a hamburger, holding a burger, ハンバーガー",
    ),
    (held(Prop::HotDog), "hot dog, hotdog, hot dogs, eating a hot dog, corn dog, ホットドッグ"),
    (
        held(Prop::Fries),
        "french fries, fries, box of fries, eating fries, eating french fries, フライドポテト, ポテトフライ",
    ),
    (
        held(Prop::Popcorn),
        "popcorn, bucket of popcorn, box of popcorn, bag of popcorn, tub of popcorn, eating popcorn, ポップコーン",
    ),
    (
        held(Prop::Loaf),
        "loaf, loaf of bread, loaf of bread in the other, loaf of sourdough, fresh loaf, bread loaf, loaves of bread, baguette, baguettes, french bread, フランスパン, バゲット",
    ),
    // Drinks.
    (
        held(Prop::SakeCup),
        "sake cup, cup of sake, sake dish, sakazuki, ochoko, drinking sake, sake, red sake cup, 酒の盃, 盃, 杯を手に, 酒杯, お猪口, 酒を飲む, 酒を飲んで, 酒を飲んでいる",
    ),
    (held(Prop::SakeBottle), "sake bottle, bottle of sake, sake flask, tokkuri, sake jug, gourd bottle, 徳利, 酒瓶"),
    (
        held(Prop::Can),
        "energy drink, energy drink can, can of energy drink, soda can, can of soda, can of cola, cola can, beer can, can of beer, drink can, can of coffee, coffee can, canned coffee, canned drink, tin can, aluminum can, holding a can, can in hand, soft drink can, 缶ジュース, 缶コーヒー, 缶ビール, エナジードリンク, 空き缶, 缶を持って",
    ),
    (
        held(Prop::Ramune),
        "ramune, ramune bottle, bottle of ramune, drinking ramune, holding a ramune, ramune soda, ラムネ, ラムネの瓶, ラムネ瓶",
    ),
    (
        held(Prop::Carton),
        "milk carton, carton of milk, juice box, juice carton, box of juice, carton of juice, 牛乳パック, 紙パック, 紙パックのジュース",
    ),
    (
        held(Prop::Coconut),
        "coconut, coconut drink, drink in a coconut, coconut cocktail, coconut with a straw, tropical drink, tropical cocktail, drink in a coconut shell, holding a coconut, ココナッツ, トロピカルドリンク, ココナッツジュース",
    ),
    (
        held(Prop::Juice),
        "drink with a straw, drink with straw, cold drink, soft drink, iced drink, drink in hand, drink in his hand, drink in her hand, a drink in hand, holding a drink, 飲み物を持って, 飲み物を手に",
    ),
    // Curios.
    (
        held(Prop::Key),
        "holding a key, holding a golden key, holding a giant key, holding an old key, holding an ornate key, golden key, giant key, old key, ornate key, magic key, magical key, huge key, big key, brass key, silver key, rusty key, key in hand, key in her hand, key in his hand, skeleton key, 鍵を持って, 鍵を持つ, 金の鍵, 大きな鍵, 古い鍵",
    ),
    (held(Prop::Compass), "compass, holding a compass, looking at a compass, old compass, コンパス, 羅針盤, 方位磁石"),
    (
        held(Prop::Scroll),
        "scroll, holding a scroll, reading a scroll, ancient scroll, old scroll, magic scroll, ninja scroll, parchment, unrolled scroll, 巻物, 巻物を持って, 巻物を読む",
    ),
    (
        held(Prop::Feather),
        "holding a feather, feather in hand, feather in her hand, feather in his hand, single feather, large feather, 羽根を持って, 一枚の羽根",
    ),
    (
        asks(&[Wish::Prop(Prop::Feather), Wish::PropColor(Tint::Red)]),
        "red feather, holding a red feather, red phoenix feather, phoenix feather, 赤い羽根",
    ),
    (
        asks(&[Wish::Prop(Prop::Feather), Wish::PropColor(Tint::Black)]),
        "black feather, holding a black feather, raven feather, crow feather, 黒い羽根",
    ),
    (
        asks(&[Wish::Prop(Prop::Feather), Wish::PropColor(Tint::White)]),
        "white feather, holding a white feather, 白い羽根",
    ),
    (asks(&[Wish::Prop(Prop::Feather), Wish::PropColor(Tint::Blue)]), "blue feather, holding a blue feather, 青い羽根"),
    (
        asks(&[Wish::Prop(Prop::Feather), Wish::PropColor(Tint::Yellow)]),
        "golden feather, holding a golden feather, gold feather",
    ),
    (
        held(Prop::Leaf),
        "holding a leaf, leaf in her hand, leaf in his hand, four leaf clover, holding a big leaf, 葉っぱを持って, 四つ葉のクローバー",
    ),
    (
        held(Prop::LeafUmbrella),
        "leaf umbrella, leaf as an umbrella, leaf like an umbrella, holding a big leaf over her head, holding a big leaf over his head, \
         giant leaf as an umbrella, lotus leaf umbrella, 葉っぱの傘, 大きな葉っぱを傘にして, 葉っぱを傘にして",
    ),
    (
        asks(&[Wish::Prop(Prop::Leaf), Wish::PropColor(Tint::Red)]),
        "holding a red leaf, holding a maple leaf, holding an autumn leaf, maple leaf in her hand, もみじの葉を持って",
    ),
    (
        held(Prop::Mirror),
        "hand mirror, holding a mirror, holding a hand mirror, looking in a hand mirror, looking into a hand mirror, small mirror, 手鏡, 手鏡を見る, 手鏡を見て, 手鏡を持って",
    ),
    (
        held(Prop::Coin),
        "coin, coins, gold coin, golden coin, flipping a coin, tossing a coin, holding a coin, holding coins, gold coins, コイン, 金貨, コインを投げる",
    ),
    (
        held(Prop::Gem),
        "gem, diamond, gemstone, crystal gem, jewel in hand, holding a gem, holding a crystal, holding a jewel, holding a diamond, 宝石を持って, 宝石, ダイヤモンド, 魔石",
    ),
    (
        held(Prop::Bell),
        "hand bell, handbell, holding a bell, ringing a bell, ringing a hand bell, school bell, 鐘を鳴らす, ハンドベル, 鈴を持って, ベルを鳴らす",
    ),
    (held(Prop::Hourglass), "hourglass, sand timer, holding an hourglass, 砂時計"),
    (
        held(Prop::SnowGlobe),
        "holding a snow globe, snowglobe, shaking a snow globe, スノーグローブ, スノードームを持って",
    ),
    (
        held(Prop::Trophy),
        "trophy, holding a trophy, gold trophy, golden trophy, trophy cup, raising a trophy, winning a trophy, トロフィー, 優勝カップ",
    ),
    (
        held(Prop::Photo),
        "plane ticket, bus ticket, movie ticket, concert ticket, lottery ticket, photograph, photo in hand, holding a photo, holding a photograph, looking at a photo, looking at a photograph, old photo, old photograph, polaroid, holding a ticket, ticket, train ticket, postcard, holding a card, 写真を持って, 写真を見る, 写真を見て, 切符, チケット, ポストカード",
    ),
    (held(Prop::PaperCrane), "paper crane, paper cranes, origami crane, holding a paper crane, 折り鶴, 千羽鶴"),
    (
        held(Prop::Skull),
        "skull, holding a skull, human skull, skull in hand, skull in her hand, skull in his hand, 髑髏, 頭蓋骨, ドクロ",
    ),
    (held(Prop::Candelabra), "candelabra, candelabrum, holding a candelabra, 燭台"),
    // What has a switch.
    (
        held(Prop::Megaphone),
        "megaphone, bullhorn, loudspeaker, shouting into a megaphone, holding a megaphone, speaking into a megaphone, メガホン, 拡声器",
    ),
    (
        held(Prop::SprayCan),
        "spray can, spray paint, spray paint can, spray painting, can of spray paint, holding a spray can, スプレー缶, スプレー",
    ),
    (
        held(Prop::Tablet),
        "tablet, tablet computer, holding a tablet, using a tablet, drawing tablet, digital tablet, タブレット",
    ),
    (
        held(Prop::Handheld),
        "handheld console, handheld game console, game console, portable game, portable console, handheld game, playing a handheld game, playing on a handheld console, 携帯ゲーム機, 携帯ゲーム, ゲーム機",
    ),
    (
        held(Prop::Radio),
        "boombox, radio, portable radio, old radio, carrying a boombox, holding a boombox, cassette player, ラジカセ, ラジオ",
    ),
    (
        held(Prop::PuzzleCube),
        "puzzle cube, rubik's cube, rubiks cube, rubix cube, solving a rubik's cube, magic cube, ルービックキューブ",
    ),
    (
        held(Prop::Spyglass),
        "spyglass, hand telescope, holding a telescope, old telescope, brass telescope, 単眼鏡, 小型望遠鏡, 遠眼鏡",
    ),
    (held(Prop::Syringe), "syringe, holding a syringe, giant syringe, big syringe, 注射器"),
    // Toys and the household.
    (
        held(Prop::Pinwheel),
        "pinwheel, paper windmill, holding a pinwheel, blowing on a pinwheel, 風車を持って, かざぐるま",
    ),
    (
        asks(&[Wish::Prop(Prop::BubbleWand), Wish::Sight(Sight::Bubbles)]),
        "bubble wand, blowing bubbles, blowing soap bubbles, blows bubbles, blowing a bubble, blowing a soap bubble, シャボン玉を吹く, シャボン玉を吹いて, シャボン玉を吹いている, シャボン玉を飛ばす, シャボン玉を飛ばして",
    ),
    (
        held(Prop::Cards),
        "holding cards, hand of cards, deck of cards, holding playing cards, poker cards, trump cards, card trick, cards in hand, カードを持って, トランプを持って",
    ),
    (
        held(Prop::Sign),
        "holding a sign, holding up a sign, wooden sign, blank sign, placard, holding a placard, protest sign, signboard, picket sign, holding a blank sign, holding a wooden sign, 看板を持って, プラカード, 立て札",
    ),
    (
        held(Prop::PottedPlant),
        "potted plant, holding a potted plant, pot plant, plant in a pot, houseplant, holding a plant, bonsai, succulent, holding a cactus, potted cactus, 盆栽",
    ),
    (
        held(Prop::Bucket),
        "bucket, pail, carrying a bucket, holding a bucket, bucket of water, carrying a bucket of water, water bucket, バケツ, 水の入ったバケツ",
    ),
    (held(Prop::Toolbox), "toolbox, tool box, carrying a toolbox, holding a toolbox, 工具箱"),
    (held(Prop::FirstAidKit), "first aid kit, first aid box, medical kit, medkit, holding a first aid kit, 救急箱"),
    (
        held(Prop::FeatherDuster),
        "feather duster, duster, dusting with a feather duster, holding a feather duster, dusting, はたき",
    ),
    (
        held(Prop::Towel),
        "towels, stack of towels, holding a towel, holding towels, folded towels, carrying towels, タオルを持って",
    ),
    (
        held(Prop::AlarmClock),
        "alarm clock, holding an alarm clock, ringing alarm clock, clock in hand, holding a clock, 目覚まし時計",
    ),
    (
        held(Prop::Doll),
        "doll, rag doll, porcelain doll, cloth doll, puppet, marionette, holding a doll, hugging a doll, carrying a doll, playing with a doll, french doll, antique doll, 人形, 人形を抱いて, 人形を持って",
    ),
    (
        held(Prop::PlushPenguin),
        "stuffed penguin, plush penguin, penguin plush, penguin plushie, toy penguin, hugging a stuffed penguin, hugging a plush penguin, hugging a penguin plush, hugging a penguin plushie, ペンギンのぬいぐるみ",
    ),
    (
        held(Prop::PlushDinosaur),
        "stuffed dinosaur, plush dinosaur, dinosaur plush, dinosaur plushie, dinosaur toy, toy dinosaur, hugging a stuffed dinosaur, hugging a dinosaur plush, hugging a plush dinosaur, hugging a dinosaur plushie, 恐竜のぬいぐるみ",
    ),
    // Weapons.
    (
        held(Prop::WarHammer),
        "war hammer, warhammer, battle hammer, giant hammer, huge hammer, holding a war hammer, 戦鎚, ウォーハンマー, 大きなハンマー",
    ),
    (held(Prop::Halberd), "halberd, poleaxe, holding a halberd, ハルバード, 斧槍"),
    (held(Prop::Trident), "trident, holding a trident, golden trident, トライデント, 三叉槍"),
    (held(Prop::Mace), "mace, spiked mace, spiked club, morning star, holding a mace, メイス, 棍棒, 金棒"),
    (held(Prop::Pickaxe), "pickaxe, pick axe, holding a pickaxe, mining with a pickaxe, つるはし, ツルハシ"),
    (held(Prop::Crossbow), "crossbow, holding a crossbow, クロスボウ, 弩"),
    (held(Prop::Whip), "whip, holding a whip, bullwhip, cracking a whip, 鞭を持って, 鞭"),
    (
        held(Prop::Chain),
        "chains, holding a chain, holding chains, iron chain, swinging a chain, chain weapon, 鎖を持って, 鎖鎌",
    ),
    (held(Prop::Shuriken), "shuriken, throwing star, throwing stars, holding a shuriken, ninja star, 手裏剣"),
    (held(Prop::Bomb), "bomb, round bomb, holding a bomb, cartoon bomb, 爆弾"),
    (
        held(Prop::TwinPistols),
        "two pistols, dual pistols, pair of pistols, twin pistols, pistols, two guns, dual guns, twin guns, holding two guns, holding pistols, holding two pistols, dual wielding pistols, dual wielding guns, dual wielding handguns, a pistol in each hand, pistol in each hand, gun in each hand, two handguns, guns akimbo, revolvers, two revolvers, 二丁拳銃, 双銃",
    ),
    // Sport.
    (
        held(Prop::HockeyStick),
        "hockey stick, ice hockey stick, holding a hockey stick, playing hockey, playing ice hockey, ホッケースティック, アイスホッケー",
    ),
    (held(Prop::GolfClub), "golf club, holding a golf club, golf, ゴルフクラブ, ゴルフ"),
    (
        held(Prop::Snowboard),
        "holding a snowboard, carrying a snowboard, with a snowboard, snowboard under her arm, snowboard under his arm, スノーボードを持って, スノーボードを抱えて",
    ),
    (
        held(Prop::Dumbbell),
        "dumbbell, dumbbells, lifting a dumbbell, lifting dumbbells, holding a dumbbell, lifting weights, kettlebell, ダンベル, ダンベルを持って, 筋トレ",
    ),
    (held(Prop::Frisbee), "frisbee, throwing a frisbee, holding a frisbee, flying disc, フリスビー"),
    // By other names.
    (
        held(Prop::Books),
        "pile of textbooks, stack of textbooks, textbooks, pile of papers, stack of papers, pile of notebooks, 教科書の山, 参考書の山",
    ),
    (
        held(Prop::Noodles),
        "ramen bowl, bowl of udon, bowl of soba, cup noodles, cup ramen, cup of ramen, instant noodles, instant ramen, noodle bowl, ラーメンどんぶり, カップラーメン, カップ麺",
    ),
    (held(Prop::Book), "reading a manga, notebook in hand, 漫画本"),
    (held(Prop::Pen), "mechanical pencil, シャーペン"),
    (held(Prop::WineGlass), "holding a glass of wine, holding a wine glass, holding a glass of champagne"),
    (
        held(Prop::Bottle),
        "bottle of wine, wine bottle, bottle of rum, rum bottle, beer bottle, bottle of beer, bottle of perfume, perfume bottle, bottle of alcohol, ワインボトル, ビール瓶, 香水瓶",
    ),
    (held(Prop::Camera), "video camera, camcorder, film camera, filming with a camera, ビデオカメラ"),
    (held(Prop::Diploma), "certificate, holding a certificate"),
    (held(Prop::FryingPan), "cooking pot, saucepan"),
];
