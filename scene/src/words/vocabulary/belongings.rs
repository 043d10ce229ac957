//! What is in hand and how it is held, as people say it in whole sentences; English and Japanese.

use super::rows::{asks, held};
use super::{Noun, Row, Sense};
use crate::words::wish::Wish;
use crate::{Pose, Prop, Weather};

pub const ROWS: &[Row] = &[
    (
        held(Prop::Newspaper),
        "morning paper, evening paper, daily paper, reading the morning paper, reading the paper, \
         folded newspaper, 朝刊, 夕刊, 新聞を広げて, 新聞を広げる, 新聞を広げて読む, 新聞を広げて読んでいる, 新聞を読みながら",
    ),
    (
        held(Prop::Book),
        "absorbed in a book, absorbed in a novel, engrossed in a book, engrossed in a novel, lost in a book, buried in a book, \
         nose in a book, nose buried in a book, turning a page, turning the page, turning pages, book on her lap, book in her lap, \
         book on his lap, book in his lap, open book on her lap, open book on his lap, open book in her lap, open book in his lap, \
         reading a comic, reading in front of, reading a comic book, reading comics, reading a textbook, reading a picture book, open books, \
         open notebook, paperback, hardcover, leather bound book, tome, ancient tome, manga volume, \
         本を読みふける, 本を読みふけって, 本を読みふけっている, 本を広げて, 本を広げた, 本を広げる, 本を開いて, 本を開く, 本を開いた, \
         読書する, 読書して, 読書している, 漫画を読む, 漫画を読んで, 漫画を読んでいる, 小説を読む, 小説を読んで, 分厚い本, 文庫本, 厚い本, 手帳",
    ),
    (
        held(Prop::Books),
        "stack of books to her chest, stack of books in her arms, stack of books in his arms, books in her arms, books in his arms, \
         books to her chest, clutching books, clutching her books, arms full of books, hugging books to her chest, \
         hugging a book to her chest, clutching a book to her chest, 分厚い本を抱えて, 分厚い本を抱えた, 分厚い本を抱える, 本を抱きしめて, 本を胸に抱いて",
    ),
    (
        held(Prop::Flowers),
        "tulip, daisy, daisies, bunch of daisies, bunch of wildflowers, bunch of lilies, bunch of tulips, bunch of hydrangeas, \
         hydrangea, peony, peonies, carnation, marigold, geranium, geraniums, poppy, poppies, violets, cosmos flowers, \
         lilies of the valley, bouquet of lilies, bouquet of tulips, bouquet of daisies, bouquet of wildflowers, \
         bouquet of roses, bouquet of hydrangeas, armful of flowers, holding a tulip, holding a lily, holding a daisy, \
         紫陽花, あじさい, アジサイ, カーネーション, コスモス, 菊, 水仙, 牡丹, 百合の花, 百合の花束, バラの花束, 薔薇の花束, チューリップの花束, \
         花束を抱えて, 花束を抱えた, 花束を抱える, 花束を持って, 花束を持つ, 花束を持った, 百合を一輪, 花を一輪",
    ),
    (
        held(Prop::Umbrella),
        "sharing one umbrella, sharing the same umbrella, under one umbrella, under the same umbrella, together under one umbrella, \
         相合い傘, 一本の傘に入る, 一つの傘に入る, 同じ傘に入る, 一本の傘に二人で入る",
    ),
    (
        held(Prop::Umbrella),
        "under the umbrella, umbrella over her head, umbrella over his head, \
         open umbrella, under her umbrella, under his umbrella, 傘を差す, 傘を差して, 傘を差した, 傘を差している, 傘をさす, 傘をさして, 傘をさした, \
         傘をさしている, 傘をさしながら, 傘を持って, 傘を持つ, 傘を持った, 傘の下, 透明な傘, 透明傘",
    ),
    (
        held(Prop::Cup),
        "mug of coffee, cup of hot coffee, hot coffee, mug in both hands, warming her hands on a mug, warming his hands on a mug, \
         coffee mug in hand, コーヒーカップ, コーヒーを飲みながら, マグカップを持って, マグカップを両手で持って, 湯呑みを持って",
    ),
    (
        held(Prop::Sword),
        "sheathed, sword resting on his shoulder, sword on his shoulder, sword over his shoulder, sword resting on her shoulder, sword on her shoulder, 抜き身の刀, 真剣を持つ",
    ),
    (
        asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::Drawing)]),
        "unsheathing, unsheathes his sword, unsheathes her sword, unsheathes a sword, pulling out his sword, pulling out her sword",
    ),
    (
        held(Prop::GiantTeddy),
        "teddy bear larger than oneself, life sized teddy bear, life size teddy bear, teddy bear as big as a person, \
         自分より大きなテディベア, 自分より大きいテディベア, 等身大のテディベア",
    ),
    (held(Prop::Broom), "bamboo broom, 竹ぼうき, 竹箒, 竹ほうき"),
    (
        asks(&[Wish::Prop(Prop::Broom), Wish::Pose(Pose::Sweeping), Wish::Weather(Weather::Leaves)]),
        "sweeping fallen leaves, sweeping autumn leaves, sweeping up leaves, sweeps fallen leaves, sweeps up leaves, 落ち葉を掃く, 落ち葉を掃いて, 落ち葉を掃いている",
    ),
    (
        held(Prop::Noodles),
        "slurping noodles, slurping ramen, slurps noodles, slurps ramen, eating a bowl of ramen, eating soba, soba, \
         ラーメンをすする, ラーメンをすすって, うどんをすする, うどんを食べている, そば, 蕎麦, そばを食べる, 麺をすする",
    ),
    (
        held(Prop::Dango),
        "holding a skewer of dango, skewer of dango, dango skewer, eating dango, 団子を食べる, 団子を食べて, みたらし団子",
    ),
    (
        held(Prop::Onigiri),
        "biting into a rice ball, おにぎりを食べる, おにぎりを食べて, おにぎりを食べている, \
         おにぎりを頬張る, おにぎりを頬張って, おにぎりを頬張っている",
    ),
    (
        held(Prop::CandyApple),
        "biting a candy apple, eating a candy apple, りんご飴をかじる, りんご飴をかじって, りんご飴を食べる, りんご飴を食べて, りんご飴を舐める",
    ),
    (
        held(Prop::IceCream),
        "licking ice cream, licking an ice cream, licking an ice cream cone, popsicle stick, \
         アイスを食べながら, アイスを食べる, アイスを食べて, アイスを食べている, アイスを舐める, アイスを舐めて, ソフトクリームを食べる",
    ),
    (
        held(Prop::Phone),
        "staring at her phone, staring at his phone, scrolling through her phone, scrolling through his phone, \
         phone in hand, phone in her hand, phone in his hand, screen of her phone, screen of his phone, \
         screen of his smartphone, screen of her smartphone, スマホをいじる, スマホをいじって, スマホをいじっている, スマホを見る, スマホを見て, \
         スマホを見ている, スマホを持って, スマホを見ながら, スマホを操作する",
    ),
    (
        held(Prop::Camera),
        "camera around his neck, camera around her neck, \
         カメラを構える, カメラを構えて, カメラを構えている, 一眼レフを構える, 一眼レフを構えて, カメラを持って",
    ),
    (
        held(Prop::Microphone),
        "singing into the microphone, singing into a mic, sings into a microphone, マイクを握る, マイクを握って, マイクを持って, \
         マイクを持つ",
    ),
    (
        held(Prop::Lantern),
        "hand lantern, lantern held high, ランタンを持って, ランタンを持つ, ランタンを持った, 提灯を持って, 提灯を持つ, 提灯を手に",
    ),
    (held(Prop::Paintbrush), "palette in one hand, palette in hand, 絵筆を持って, 筆を持つ, 筆を持って"),
    (
        held(Prop::Gift),
        "present box, opening a present, opening a gift, プレゼントの箱, プレゼントを持って, \
         プレゼントを差し出す, プレゼントを差し出して, プレゼントの箱を差し出す, プレゼントを抱えて",
    ),
    (
        held(Prop::Letter),
        "holding a letter, letter in hand, letter to her chest, clutching a letter, sealed letter, 手紙を読む, 手紙を読んで, 手紙を読んでいる, \
         手紙を持って, 手紙を胸に抱いて, 手紙を胸に抱く, 手紙を握りしめて",
    ),
    (
        held(Prop::Teddy),
        "hugging a giant teddy bear, clutching a teddy bear, clutching her teddy bear, dragging a teddy bear, dragging her teddy bear, \
         くまのぬいぐるみを抱きしめる, くまのぬいぐるみを抱きしめて, くまのぬいぐるみを抱いて, くまのぬいぐるみを抱いた, \
         ぬいぐるみを抱きしめる, ぬいぐるみを抱きしめて, ぬいぐるみを抱いた, ぬいぐるみを抱いている",
    ),
    (
        held(Prop::PlushRabbit),
        "うさぎのぬいぐるみを抱いて, うさぎのぬいぐるみを抱く, うさぎのぬいぐるみを抱いた, うさぎのぬいぐるみを抱きしめて",
    ),
    (
        held(Prop::Bow),
        "drawing back her bow, drawing back his bow, drawing back her bowstring, drawing back his bowstring, aiming a crossbow, \
         aiming his crossbow, aiming her crossbow, pulling the bowstring, nocking an arrow, bowstring, 弓を引き絞る, 弓を引き絞って, 弓を持って",
    ),
    (
        held(Prop::Ball),
        "バスケをする, バスケをして, バスケをしている, シュートしようとして, シュートしようとしている, シュートを打とうとして",
    ),
    (held(Prop::BugNet), "net for butterflies, 虫取り網を持って, 虫取り網を持った"),
    (
        held(Prop::FishingRod),
        "fishing rod over his shoulder, fishing rod over her shoulder, fishing rod in hand, to fish, fishes, 釣り竿を持って, 釣り糸を垂らす, 釣り糸を垂れて",
    ),
    (
        held(Prop::Bat),
        "bat over his shoulder, bat over her shoulder, bat on his shoulder, baseball bat over her shoulder, baseball bat over his shoulder, \
         baseball bat on his shoulder, baseball bat on her shoulder, バットを担いで",
    ),
    (
        held(Prop::TwinDaggers),
        "kunai in each hand, a kunai in each hand, dagger in each hand, a dagger in each hand, knife in each hand, a knife in each hand, 両手にクナイ, 両手に短剣",
    ),
    (
        held(Prop::TwinSwords),
        "sword in each hand, a sword in each hand, blade in each hand, katana in each hand, a katana in each hand, 両手に剣, 両手に刀",
    ),
    (
        held(Prop::Bag),
        "leather briefcase, book bag, satchel bag, gym bag, bag in hand, bag in her hand, bag in his hand, 革の鞄, 革鞄, \
         鞄を持って, 鞄を持つ, 鞄を持った, スクールバッグ, ブリーフケース, 手提げ袋, 紙袋, 茶色いかばん",
    ),
    (
        held(Prop::ShoppingBag),
        "買い物袋を下げた, 買い物袋を下げて, 買い物袋を両手に下げた, 買い物袋を両手に, 買い物袋を抱えて",
    ),
    (
        held(Prop::Balloon),
        "bunch of balloons, bunch of colorful balloons, balloon on a string, 風船を持つ, 風船を持って, 風船を持った, 風船を手に持った",
    ),
    (
        held(Prop::Flashlight),
        "by flashlight, holding up a flashlight, 懐中電灯を持って, 懐中電灯で照らす, 懐中電灯で照らして",
    ),
    (held(Prop::Flag), "planting a flag, plants a flag, waving a banner, 旗を立てる, 旗を立てて"),
    (
        asks(&[Wish::Prop(Prop::Newspaper), Wish::Pose(Pose::Sitting)]),
        "reading the morning paper at the table, reading the newspaper at the table",
    ),
];

/// How something is held, where that is how it is drawn; and things that are never the next thing.
pub const HOLDS: &[Row] = &[
    (
        Sense::Silent,
        "in both hands, with both of her hands, in her arms, in his arms, with both of his hands, in one of her hands, with one hand, to her chest, to his chest, \
         against her chest, against his chest, on her lap, on his lap, in her lap, in his lap, on a string, bunch of, bundle of, handful of, \
         on one finger, steaming hot, \
         手に持った, 手に持って, 手に持つ, 手に持っている, 手にした, 手にして, 手にしている, 手には, 両手で, 両手に, 片手に, 片手で, 両手で持って, 両手で持つ, \
         両手で包む, 両手で包んで, 両手で包んでいる, 握りしめて, 握りしめる, 握りしめた, 抱きしめた, 広げた, 胸に抱く, 胸に抱いて, 胸に抱いた, \
         湯気の立つ, 手に提げて, 手に提げた, ぶら下げて, 下げた, 提げた, 担いだ, 担いで, 抱え込む, 小脇に抱えて, 大事そうに, 読みふける",
    ),
    (
        Sense::Noun(Noun::Other, None),
        "guitar case, violin case, phone case, book cover, leather cover, cup holder, sword stand, ギターケース, バイオリンケース, ヴァイオリンケース, スマホケース",
    ),
];
