//! What two do of whom each has a part: the duel, the proposal, tea for two, the game at a table; English and Japanese.

use super::Row;
use super::rows::{asks, pose};
use crate::words::wish::{Seat, Wish};
use crate::{Expression, Place, Pose, Prop, Weather};

pub const ROWS: &[Row] = &[
    (
        pose(Pose::CrossingBlades),
        "crossing blades, crossing swords, blades crossing, swords crossing, crossed swords, clashing swords, swords clashing, sword fight, sword fighting, fighting with swords, sword duel, dueling with swords, 剣を交える, 剣を交えて, 剣を交わす, 剣で戦う, 剣で戦って, 斬り合う, 斬り合って, 鍔迫り合い",
    ),
    (
        pose(Pose::Proposing),
        "proposing on one knee, proposing with a ring box, proposing with a ring, with a ring box, proposing marriage, proposing, proposes, giving a ring, gives a ring, offers a ring, offering a ring, presents a ring, presenting a ring, holding out a ring, holds out a ring, giving her a ring, gives her a ring, offers her a ring, offering her a ring, ring box, marriage proposal, プロポーズ, プロポーズする, プロポーズして, 求婚",
    ),
    (
        asks(&[Wish::Pose(Pose::BrushingFor), Wish::Prop(Prop::Scissors), Wish::Likely(Place::LivingRoom)]),
        "scissoring tending hair with, 髪を切ってあげる, 髪を切ってあげて, 髪を切ってあげている",
    ),
    (
        asks(&[Wish::Pose(Pose::BrushingFor), Wish::Likely(Place::Bedroom)]),
        "brushing hair of, tending hair with, brushing each other's hair, 髪をとかしてあげる, 髪をとかしてあげて, 髪を結んであげる, 髪を結ってあげる, 髪を梳かしてあげる",
    ),
    (
        pose(Pose::LeaningOnShoulder),
        "asleep on shoulder of, leaning heads together, heads together, leaning on each other, leaning against each other, head on shoulder, 肩に頭を乗せて, 肩に頭を乗せる, 肩に頭を乗せている, 肩に頭をのせる, 肩に頭をのせて, 肩に頭をのせている, 肩に頭を預けて, 肩に頭を預ける, 肩にもたれて眠る, 肩にもたれて, 肩にもたれる, 肩に寄りかかって, 寄り添って眠る, 寄り添って座る",
    ),
    (
        pose(Pose::Tending),
        "bandaging knee of, bandaging a knee, bandaging a wound, treating a wound, 膝に包帯を巻く, 膝に包帯を巻いて, 膝の手当て, 手当てをする, 手当てをして, 手当てする",
    ),
    (
        pose(Pose::HelpingUp),
        "helping up, pulling up, helping to stand up, helping to her feet, helping to his feet, 助け起こす, 助け起こして, 手を貸す, 手を貸して, 手を貸している, 引っ張り起こす",
    ),
    (
        pose(Pose::Clinking),
        "clinking glasses, clink glasses, clinks glasses, clink cups, clink mugs, clinking mugs, clinking cups, making a toast, raising glasses together, 乾杯, 乾杯する, 乾杯して, 乾杯をする",
    ),
    (
        asks(&[Wish::Pose(Pose::Clinking), Wish::Prop(Prop::BeerMug)]),
        "clink beer glasses, clink beer mugs, clinking beer glasses, clinking beer mugs, clinking beers, ビールで乾杯, ビールで乾杯する, ビールで乾杯して",
    ),
    (
        asks(&[Wish::Pose(Pose::Clinking), Wish::Prop(Prop::WineGlass)]),
        "clink wine glasses, clinks wine glasses, clink champagne glasses, clinking wine glasses, clinking champagne glasses, clinking wineglasses, ワインで乾杯, ワインで乾杯する, ワインで乾杯して",
    ),
    (
        asks(&[Wish::Pose(Pose::AtBedside), Wish::Likely(Place::Bedroom)]),
        "tucking in with, blanket over with, at the bedside with, 布団をかける, 布団をかけて, 布団をかけている, 布団を掛ける, 布団を掛けて, \
         毛布をかける, 毛布をかけて, 毛布をかけている, 毛布を掛ける, 毛布を掛けて, 毛布を掛けている, 寝かしつける, 寝かしつけて, 寝かしつけている",
    ),
    (
        asks(&[Wish::Pose(Pose::AtBedside), Wish::Prop(Prop::Book), Wish::Likely(Place::Bedroom)]),
        "reading at the bedside with, 読み聞かせ, 読み聞かせる, 読み聞かせて, 読み聞かせている, 絵本を読み聞かせる, 絵本を読み聞かせて, \
         絵本を読み聞かせている, 絵本を読んであげる, 絵本を読んであげて, 絵本を読んであげている",
    ),
    (
        asks(&[Wish::Pose(Pose::Arguing), Wish::Expression(Expression::Shouting)]),
        "arguing, argue, argues, quarreling, quarrelling, quarrel, quarrels, bickering, bicker, bickers, having an argument, \
         yelling at each other, shouting at each other, arguing with each other, yell at each other, shout at each other, \
         screaming at each other, in an argument, in a heated argument, having a fight with words, squabbling, \
         口論, 口論して, 口論している, 口論する, 言い争って, 言い争う, 言い争っている, 言い争い, 口げんか, 口げんかして, \
         口喧嘩, 口喧嘩して, 口喧嘩している, 言い合い, 言い合いをする, 言い合いをしている",
    ),
    (
        asks(&[Wish::Pose(Pose::DiningTogether), Wish::Likely(Place::Cafe)]),
        "dining together, dining at a table, candlelight dinner for two, ディナーを食べる, ディナーを楽しむ, 食事を楽しむ, 一緒に食事をする, \
         一緒に食事をして, 一緒に食事をしている, 一緒に夕食を食べる, 一緒に夕食を食べて, 一緒に夕食を食べている",
    ),
    (
        pose(Pose::PinkyPromise),
        "pinky promise, pinky swear, 指切り, 指切りげんまん, 指切りする, 指切りして, 指切りしている, 指切りをする, 指切りをして, 指切りをしている",
    ),
    (
        asks(&[Wish::Pose(Pose::BuildingSnowman), Wish::Weather(Weather::Snow)]),
        "building a snowman, making a snowman, 雪だるまを作る, 雪だるまを作って, 雪だるまを作っている, 雪だるまを作り",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Seat(Seat::Desk)]),
        "at a table, around a table, at one table, around the table, テーブルを囲んで, テーブルを囲む, テーブルを囲んでいる",
    ),
    (
        asks(&[Wish::Pose(Pose::OverTea), Wish::Likely(Place::Cafe)]),
        "across a table, talking at a table over tea, at a table over tea, over tea, having tea together, drinking tea together, over coffee, having coffee together, drinking coffee together, tea for two, テーブルでお茶を飲む, お茶しながら, 一緒にお茶を飲む, 一緒にお茶を飲んで",
    ),
    (
        asks(&[Wish::Pose(Pose::PlayingChess), Wish::Likely(Place::LivingRoom)]),
        "playing chess, plays chess, chess game, chess match, match of chess, chess duel, play chess, game of chess, playing chess with, チェスをする, チェスをして, チェスをしている",
    ),
    (
        asks(&[Wish::Pose(Pose::PlayingCards), Wish::Likely(Place::LivingRoom)]),
        "playing cards, plays cards, play cards, playing a game of cards, play a game of cards, play a card game, play poker, card game, playing a card game, playing poker, トランプ, トランプをする, トランプをして, トランプで遊ぶ, トランプで遊んで",
    ),
    (
        asks(&[Wish::Pose(Pose::ScoopingFish), Wish::Likely(Place::Festival)]),
        "scooping for fish, 金魚すくい, 金魚すくいをする, 金魚すくいをして",
    ),
    (
        pose(Pose::ArmWrestling),
        "arm wrestling, armwrestling, arm wrestle, 腕相撲, 腕相撲をする, 腕相撲をして, 腕相撲する",
    ),
    (
        asks(&[Wish::Pose(Pose::Pushing), Wish::Seat(Seat::Wheelchair)]),
        "wheelchair pushing, pushing a wheelchair, pushes a wheelchair, pushing the wheelchair, pushes the wheelchair, \
         車椅子を押す, 車椅子を押して, 車椅子を押している, 車いすを押す, 車いすを押して",
    ),
    (
        asks(&[Wish::Pose(Pose::Pushing), Wish::Likely(Place::Park)]),
        "swing pushing, pushing on a swing, ブランコを押す, ブランコを押して, ブランコを押している",
    ),
    (
        asks(&[Wish::Seat(Seat::Wheelchair), Wish::Pose(Pose::Sitting)]),
        "wheelchair, in a wheelchair, in the wheelchair, in his wheelchair, in her wheelchair, sitting in a wheelchair, \
         sits in a wheelchair, seated in a wheelchair, wheelchair user, 車椅子, 車いす, 車椅子に乗って, 車椅子に乗った, \
         車椅子に座って, 車椅子に座った, 車椅子に座っている",
    ),
    (
        asks(&[Wish::Pose(Pose::Reclining), Wish::Likely(Place::Beach)]),
        "on beach chair, on a beach chair, on the beach chair, in a beach chair, on his beach chair, on her beach chair, \
         lying on beach chair, lying on a beach chair, lying in a beach chair, lounging on a beach chair, sitting on a beach chair, \
         relaxing on a beach chair, reclining on a beach chair, on a deck chair, lying on a deck chair, lounging on a deck chair, \
         on a sun lounger, lying on a sun lounger, on a lounge chair, lying on a lounge chair, lounging by the pool, \
         sunbathing, beach chair, sun lounger, lounge chair, ビーチチェアに寝て, ビーチチェアに寝そべって, \
         ビーチチェアに横たわって, ビーチチェア, 日光浴, デッキチェア",
    ),
    (
        pose(Pose::LiftingUp),
        "lifting up high, lifts up high, lifting into the air, lifting up with, holding up high with, 高い高い, たかいたかい",
    ),
    (
        asks(&[Wish::Seat(Seat::DeskTop), Wish::Pose(Pose::Sitting)]),
        "sitting on a desk, sits on a desk, sitting on the desk, sits on the desk, sitting on his desk, sitting on her desk, \
         sits on his desk, sits on her desk, sitting on top of a desk, on top of a desk, perched on a desk, \
         perched on his desk, perched on her desk, sitting on the edge of a desk, sitting on the edge of the desk, \
         机の上に座る, 机の上に座って, 机の上に座っている, 机の上に座り, 机に腰掛けて, 机に腰かけて, 机に腰掛ける, 机に腰掛け",
    ),
    (
        pose(Pose::Talking),
        "talking, talks, talk, chatting, chats, conversing, talking to each other, talking with each other, talking together, having a conversation, in conversation, gossiping, 話して, 話している, 話す, 会話, 会話する, 会話して, おしゃべり, おしゃべりする, おしゃべりして, 話し合う, 立ち話",
    ),
    (
        pose(Pose::RunningTogether),
        "running hand in hand, run hand in hand, running holding hands, running while holding hands, holding hands and running, 手をつないで走る, 手を繋いで走る, 手をつないで走って, 手を繋いで走って",
    ),
    (
        pose(Pose::Apologizing),
        "bowing to, bowing in apology to, bowing before, apologizing to, apologizes to, apologizing, bowing in apology, in apology, 謝る, 謝って, 謝っている, 頭を下げて謝る, 頭を下げて",
    ),
];
