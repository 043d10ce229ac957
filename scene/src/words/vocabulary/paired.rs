//! What one of two does to the other's face, over a shoulder, or over one book; English and Japanese.

use super::Row;
use super::rows::{asks, pose};
use crate::words::wish::Wish;
use crate::{Extra, Place, Pose, Prop};

pub const ROWS: &[Row] = &[
    (
        pose(Pose::PokingCheek),
        "poking the cheek of with, poking another's cheek, poking another cheek, cheek poking, cheek poke, finger to another's cheek, \
         poking her cheek, poking his cheek, pokes her cheek, pokes his cheek, poke her cheek, poke his cheek, pinching her cheek, \
         pinching his cheek, pinches her cheek, pinches his cheek, 頬をつつく, 頬をつついて, 頬をつついている, \
         頬をつんつん, ほっぺをつつく, ほっぺをつついて, ほっぺをつついている, ほっぺたをつつく, ほっぺたをつついて, ほっぺたをつついている, \
         ほっぺをつんつん, ほっぺをつんつんして, ほっぺをつんつんしている, 頬を突く, 頬を突いて",
    ),
    (
        pose(Pose::WipingTears),
        "wiping the tears of with, wiping another's tears, wiping another tears, wiping another's face, 涙を拭いてあげる, 涙を拭いてあげて, \
         涙を拭いてあげている, 涙をぬぐってあげる, 涙をぬぐってあげて, 涙をぬぐってあげている, 涙を拭ってあげる, 涙を拭ってあげて, \
         涙を拭ってあげている, 涙をふいてあげる, 涙をふいてあげて, 涙をふいてあげている",
    ),
    (
        pose(Pose::FeelingForehead),
        "feeling the forehead of with, hand on another's forehead, hand on another forehead, checking for fever, checking her temperature, checking his temperature, \
         feeling her forehead, feeling his forehead, hand on her forehead to check, おでこに手を当てて, おでこに手を当てる, 額に手を当てて熱を測る, \
         おでこに手を当てている, 熱を測ってあげる, 熱を測ってあげて",
    ),
    (
        pose(Pose::CuppingCheek),
        "cupping the cheek of with, hand on another's cheek, hand on another cheek, hand on another's face, cupping her face, cupping his face, cups her face, cups his face, \
         caressing her cheek, caressing his cheek, caresses her cheek, caresses his cheek, touching her cheek, touches her cheek, \
         stroking her cheek, strokes her cheek, 頬に手を添える, 頬に手を添えて, 頬に手を添えている, 頬に手を当てて見つめ合う, 頬を撫でる, 頬を撫でて, 頬を撫でている",
    ),
    (
        asks(&[Wish::Pose(Pose::Tutoring), Wish::Likely(Place::Library)]),
        "tutoring over a book with, tutoring, tutors, being tutored, pointing at a textbook, pointing at textbook, pointing at the textbook, \
         helping with homework, helps with homework, studying together, study together, studies together, doing homework together, do homework together, \
         勉強を教える, 勉強を教えて, 勉強を教えている, 勉強を教えてあげる, 勉強を教えてあげて, 勉強を教えてあげている, 宿題を教える, \
         宿題を教えて, 宿題を教えている, 宿題を手伝う, 宿題を手伝って, 宿題を手伝っている, 一緒に勉強する, 一緒に勉強して, 一緒に勉強している, \
         一緒に宿題をする, 一緒に宿題をして, 一緒に宿題をしている, 家庭教師をして, 家庭教師をしている",
    ),
    (
        pose(Pose::PeekingOver),
        "peeking over the shoulder of with, peeking over shoulder, looking over shoulder of, peeking over her shoulder at, peeking over his shoulder, \
         peeks over his shoulder, peeks over her shoulder, peering over his shoulder, peering over her shoulder, leaning over his shoulder, \
         leaning over her shoulder, reading over her shoulder, reading over his shoulder, \
         肩越しに覗く, 肩越しに覗いて, 肩越しに覗いている, 肩越しにのぞく, 肩越しにのぞいて, 肩越しにのぞいている, 肩越しに覗き込む, \
         肩越しに覗き込んで, 肩越しに覗き込んでいる, 肩越しにのぞき込んで, 後ろから覗き込む, 後ろから覗き込んで, 後ろから覗き込んでいる, \
         後ろからのぞき込んで",
    ),
    (
        pose(Pose::Confessing),
        "confessing, confesses, confess, confessing his love, confessing her love, confesses his love, confesses her love, love confession, \
         confessing his feelings, confessing her feelings, confesses her feelings, confesses his feelings, confessing love, confesses love, \
         confessing to with, confession of love, 告白, 告白する, 告白して, 告白している, 告白をする, 告白をして, 告白をしている",
    ),
    (
        asks(&[Wish::Pose(Pose::CoolingForehead), Wish::Likely(Place::Bedroom)]),
        "cooling the forehead at the bedside with, laying a wet towel on her forehead, laying a wet towel on his forehead, \
         puts a wet towel on her forehead, puts a wet towel on his forehead, placing a wet towel on her forehead, placing a wet cloth on her forehead, \
         wet towel on forehead, nursing a sick, 額に濡れタオルを乗せる, 額に濡れタオルを乗せて, 額に濡れタオルをのせて, 額にタオルを乗せて, \
         おでこに濡れタオルを乗せて, おでこに濡れタオルをのせて, おでこにタオルを乗せて, おでこにタオルをのせて, 看病, 看病する, 看病して, 看病している",
    ),
    (
        pose(Pose::MassagingShoulders),
        "massaging the shoulders of with, shoulder massage, massaging his shoulders, massaging her shoulders, massages his shoulders, \
         massages her shoulders, rubbing his shoulders, rubbing her shoulders, giving a shoulder massage, gives a shoulder massage, \
         肩を揉む, 肩を揉んで, 肩を揉んでいる, 肩をもむ, 肩をもんで, 肩をもんでいる, 肩もみ, 肩もみをして, 肩もみをしている, 肩たたき, 肩たたきをして, 肩たたきをしている, \
         肩を叩いてあげて, 肩を揉んであげて, 肩を揉んであげている",
    ),
    (
        pose(Pose::DrapingCoat),
        "draping a coat over with, draping his jacket over her shoulders, puts his jacket over her shoulders, putting his jacket over her shoulders, \
         drapes his jacket over her shoulders, drapes his coat over her shoulders, puts his coat over her shoulders, draping his coat over her shoulders, \
         laying his coat over her shoulders, putting his coat around her shoulders, putting his jacket around her shoulders, \
         上着をかけてあげる, 上着をかけてあげて, 上着をかけてあげている, 上着を肩にかけてあげて, 上着を肩にかける, 上着を肩にかけて, ジャケットをかけてあげて, コートをかけてあげて",
    ),
    (
        asks(&[Wish::Pose(Pose::Crowning), Wish::Extra(Extra::FlowerCrown)]),
        "wreathing the head of with, 花冠をかぶせる, 花冠をかぶせて, 花冠をかぶせている, 花冠を被せて, 花冠を頭に乗せてあげて, 花かんむりをかぶせて, 花冠をのせて",
    ),
    (
        asks(&[Wish::Pose(Pose::Crowning), Wish::Extra(Extra::Crown)]),
        "crowning the head of with, 王冠を授ける, 王冠を授けて, 王冠をかぶせる, 王冠をかぶせて, 戴冠式",
    ),
    (
        pose(Pose::WipingMouth),
        "wiping the mouth of with, wiping another's mouth, wiping another mouth, 口を拭いてあげる, 口を拭いてあげて, 口を拭いてあげている, 口元を拭いてあげる, \
         口元を拭いてあげて, 口元を拭いてあげている, 口の周りを拭いてあげて",
    ),
    (pose(Pose::ExchangingRings), "ringing the finger of with"),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Prop(Prop::Knitting)]),
        "knitting beside with, 編み物を教える, 編み物を教えて, 編み物を教えている, 一緒に編み物をして, 一緒に編み物をしている",
    ),
    (
        asks(&[Wish::Pose(Pose::PlayingShogi), Wish::Likely(Place::TatamiRoom)]),
        "playing shogi, play shogi, plays shogi, shogi match, game of shogi, 将棋を指す, 将棋を指して, 将棋を指している, 将棋を打つ, 将棋を打って, 将棋をする, 将棋をして, 将棋をしている",
    ),
];
