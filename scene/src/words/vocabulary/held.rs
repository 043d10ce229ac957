//! What is held beside the usual things: food of the street, potions, tools of a trade, toys; English and Japanese.

use super::Row;
use super::rows::{asks, held};
use crate::words::wish::Wish;
use crate::{Pose, Prop};

pub const ROWS: &[Row] = &[
    (asks(&[Wish::Somebody, Wish::SchoolUniform, Wish::Bears(Prop::Diploma)]), "graduate, graduating student, 卒業生"),
    (
        held(Prop::Toast),
        "toast, bread, slice of toast, slice of bread, eating bread, eating toast, piece of toast, パン, 食パン, トースト, パンを食べて, パンを食べる",
    ),
    (
        held(Prop::ToastInMouth),
        "toast in her mouth, toast in his mouth, toast in mouth, toast in the mouth, toast in their mouth, bread in her mouth, bread in his mouth, bread in mouth, bread in the mouth, piece of toast in mouth, piece of toast in his mouth, piece of toast in her mouth, slice of toast in his mouth, slice of toast in her mouth, slice of bread in his mouth, slice of bread in her mouth, piece of bread in his mouth, piece of bread in her mouth, biting into toast, biting a slice of toast, slice of toast in mouth, slice of bread in mouth, biting toast, mouth hold, food in mouth, パンをくわえて, パンをくわえる, パンをくわえた, パンをくわえている, パンを咥えて, パンを咥えた, パンを咥える, 食パンをくわえて, 食パンをくわえた, 食パンを咥えて, トーストをくわえて, トーストを咥えて, 口にパンをくわえて, 口に食パンをくわえて, ロにパンをくわえて",
    ),
    (
        held(Prop::LollipopInMouth),
        "lollipop in her mouth, lollipop in his mouth, lollipop in mouth, lollipop in the mouth, candy in her mouth, candy in his mouth, candy in mouth, 飴をくわえて, キャンディをくわえて",
    ),
    (held(Prop::Taiyaki), "taiyaki, eating taiyaki, eating a taiyaki, fish shaped cake, たい焼き, たいやき, 鯛焼き"),
    (
        held(Prop::Crepe),
        "crepe, crepes, strawberry crepe, strawberry crepes, banana crepe, chocolate crepe, fruit crepe, いちごクレープ, イチゴクレープ, crêpe, eating a crepe, eating crepes, クレープ, クレープを食べて, クレープを食べる",
    ),
    (
        held(Prop::Dumplings),
        "dumplings, dumpling, bowl of dumplings, plate of dumplings, gyoza, steamed buns, bowl of steamed buns, plate of gyoza, eating dumplings, 餃子, 小籠包, 点心",
    ),
    (
        held(Prop::BreadTray),
        "tray of bread, tray of fresh bread, tray of breads, tray of buns, tray of rolls, tray of freshly baked bread, tray of loaves, tray full of bread, tray with bread, freshly baked bread, fresh bread, baked bread, 焼きたてのパン, パンのトレイ",
    ),
    (
        held(Prop::Bottle),
        "potion bottle, potion, bottle, potion flask, flask, bottle of potion, magic potion, glass bottle, health potion, bottle of medicine, holding a potion, brewing a potion, ポーション, 薬瓶, 瓶, フラスコ",
    ),
    (held(Prop::Wrench), "wrench, spanner, holding a wrench, スパナ, レンチ"),
    (held(Prop::Hammer), "hammer, holding a hammer, sledgehammer, mallet, forging hammer, ハンマー, 金槌, とんかち"),
    (
        held(Prop::Diploma),
        "diploma, diploma tube, graduation certificate, graduation tube, diploma case, 卒業証書, 卒業証書の筒, 証書筒",
    ),
    (
        held(Prop::PaperPlane),
        "paper airplane, paper plane, paper aeroplane, throwing a paper airplane, throwing a paper plane, paper airplanes, 紙飛行機, 紙飛行機を飛ばして, 紙飛行機を飛ばす",
    ),
    (
        held(Prop::Kite),
        "kite, flying a kite, flying kites, flying his kite, flying her kite, kite flying, 凧, 凧揚げ, 凧を揚げて, 凧を揚げる",
    ),
    (
        held(Prop::Sparkler),
        "sparkler, sparklers, holding a sparkler, hand held firework, handheld firework, handheld fireworks, 線香花火, 手持ち花火",
    ),
    (
        held(Prop::Dagger),
        "dagger, knife, holding a dagger, combat knife, short blade, kunai, 短剣, ナイフ, 短刀, クナイ",
    ),
    (
        held(Prop::TwinDaggers),
        "dual daggers, dual wielding daggers, dual wield daggers, dual wielding knives, twin daggers, two daggers, daggers, pair of daggers, dual knives, two knives, 双短剣, 短剣二刀流",
    ),
    (
        held(Prop::TwinSwords),
        "two swords, dual swords, twin swords, pair of swords, dual katanas, two katanas, twin blades, dual blades, two blades, dual wielding, dual wielding swords, dual wield, 二刀流, 双剣, 二本の剣, 二本の刀",
    ),
    (
        held(Prop::Racket),
        "racket, tennis racket, tennis racquet, racquet, badminton racket, tennis, ラケット, テニスラケット, テニス",
    ),
    (
        held(Prop::Bat),
        "baseball bat, with a bat, bat and ball, bat and glove, bat in hand, holding his bat, holding her bat, wooden bat, with his bat, with her bat, holding a bat, playing baseball, baseball, バット, 野球, 野球をする, 野球をして",
    ),
    (held(Prop::Snowball), "snowball, snowballs, holding a snowball, 雪玉"),
    (
        held(Prop::Skateboard),
        "holding a skateboard, carrying a skateboard, holding his skateboard, holding her skateboard, skateboard under his arm, skateboard under her arm, skateboard under the arm, holding a skateboard under his arm, holding a skateboard under her arm, carrying a skateboard under his arm, carrying a skateboard under her arm, スケボーを抱えて, スケートボードを抱えて",
    ),
    (
        asks(&[Wish::Prop(Prop::Skateboard), Wish::Pose(Pose::Skating)]),
        "skateboard, riding a skateboard, skateboarding, on a skateboard, riding skateboard, riding his skateboard, riding her skateboard, on her skateboard, on his skateboard, skateboards, skating on a skateboard, スケートボード, スケボー, スケボーに乗って, スケボーに乗る",
    ),
    (
        asks(&[Wish::Prop(Prop::Volleyball), Wish::Pose(Pose::Leaping)]),
        "spiking, spike the ball, spike a ball, going for a spike, jump spike, スパイクする, spiking a volleyball, spiking the ball, spiking a ball, volleyball spike, spiking the volleyball, spikes the ball, hitting a volleyball, スパイクを打つ, スパイクを打って, スパイク",
    ),
    (asks(&[Wish::Prop(Prop::Ball), Wish::Pose(Pose::Raising)]), "shooting the ball, making a shot, taking a shot"),
    (asks(&[Wish::Prop(Prop::Volleyball), Wish::Pose(Pose::Raising)]), "serving a volleyball"),
];
