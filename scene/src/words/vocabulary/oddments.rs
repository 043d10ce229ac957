//! Dishes, charms, implements and toys by their names; English and Japanese.

use super::Row;
use super::rows::{asks, held};
use crate::words::wish::Wish;
use crate::{Prop, Tint};

pub const ROWS: &[Row] = &[
    // Food.
    (held(Prop::Pineapple), "pineapple, パイナップル"),
    (held(Prop::Sushi), "sushi, plate of sushi, sushi platter, 寿司, お寿司, すし, plate with sushi, sushi plate"),
    (held(Prop::Curry), "curry, curry rice, plate of curry, curry and rice, eating curry, カレーライス, カレー"),
    (
        held(Prop::Spaghetti),
        "spaghetti, pasta, plate of spaghetti, plate of pasta, bowl of pasta, スパゲッティ, パスタ, ナポリタン",
    ),
    (held(Prop::Omelet), "omurice, omelet, omelette, omelet rice, eating omurice, オムライス, オムレツ"),
    (held(Prop::Waffle), "waffle, waffles, plate of waffles, ワッフル"),
    (held(Prop::Steak), "steak, plate of meat, roast meat, ステーキ"),
    (held(Prop::Cupcake), "cupcake, muffin, cupcakes, muffins, カップケーキ, マフィン"),
    (held(Prop::Cheese), "cheese, wedge of cheese, piece of cheese, チーズ"),
    (held(Prop::Kettle), "kettle, tea kettle, やかん, ヤカン"),
    // Charms and feasts.
    (held(Prop::Daruma), "daruma, daruma doll, だるま, 達磨, ダルマ"),
    (held(Prop::LuckyCat), "maneki-neko, maneki neko, lucky cat, beckoning cat, 招き猫"),
    (held(Prop::Amulet), "omamori, protective charm, lucky charm, お守り, 御守り"),
    (held(Prop::Talisman), "talisman, paper talisman, ofuda, paper charm, お札, 御札, 呪符"),
    (held(Prop::Fortune), "omikuji, fortune slip, paper fortune, おみくじ"),
    (held(Prop::Gohei), "gohei, paper streamer wand, purification wand, 御幣, 大幣"),
    (held(Prop::WindChime), "holding a wind chime, glass wind chime"),
    (held(Prop::Kendama), "kendama, けん玉, 剣玉"),
    (
        held(Prop::FoxFace),
        "holding a mask, holding her mask, holding his mask, mask in hand, mask in her hand, mask in his hand, holding a fox mask, holding a kitsune mask, fox mask in hand, fox mask in her hand, fox mask in his hand, 狐面を持つ, 狐面を手に, お面を持つ",
    ),
    (
        held(Prop::OgreMask),
        "hannya mask, oni mask, ogre mask, holding an oni mask, wearing an oni mask, holding a hannya mask, 般若の面, 鬼の面",
    ),
    (held(Prop::Wreath), "wreath, christmas wreath, holding a wreath, リース"),
    (
        held(Prop::Pumpkin),
        "holding a pumpkin, carrying a pumpkin, holding a jack-o'-lantern, carrying a jack-o'-lantern, holding a jack o lantern, pumpkin in her arms, pumpkin in his arms, pumpkin in her hands, pumpkin in his hands, かぼちゃを持つ, かぼちゃを抱え",
    ),
    // Implements.
    (held(Prop::Rope), "rope, coil of rope, coiled rope, lasso, ロープ, 縄"),
    (held(Prop::Saw), "saw, hand saw, handsaw, のこぎり, ノコギリ"),
    (held(Prop::Scissors), "scissors, pair of scissors, shears, はさみ, ハサミ"),
    (
        held(Prop::Pencil),
        "holding a pencil, pencil in hand, pencil in her hand, pencil in his hand, chewing a pencil, biting a pencil, crayon, colored pencil, 鉛筆を持つ",
    ),
    (held(Prop::Mop), "mop, mopping, mopping the floor, mopping floor, モップ"),
    (held(Prop::TestTube), "test tube, test tubes, vial, holding a test tube, glass vial, 試験管"),
    (
        held(Prop::Jar),
        "jar, glass jar, jam jar, mason jar, jar of candy, jar of fireflies, jar of stars, jar of honey, cookie jar, 瓶詰め",
    ),
    (held(Prop::Vase), "vase, flower vase, 花瓶"),
    (held(Prop::Barrel), "barrel, wooden barrel, keg, 樽"),
    (held(Prop::Sack), "sack, burlap sack, sack of grain, sack of gold, money bag, trash bag, 麻袋"),
    (held(Prop::TrafficCone), "traffic cone, road cone, 三角コーン"),
    (
        held(Prop::Match),
        "matchstick, lit match, match in hand, holding a match, holds a match, a burning match, wooden match, match girl, burning match, lighting a match, striking a match, lights a match, マッチ",
    ),
    (held(Prop::Chainsaw), "chainsaw, chain saw, チェーンソー"),
    (held(Prop::WaterGun), "water gun, water pistol, squirt gun, super soaker, 水鉄砲"),
    // School, sports, science, toys.
    (held(Prop::Dice), "dice, die, pair of dice, rolling dice, サイコロ"),
    (
        held(Prop::ExamPaper),
        "exam paper, test paper, exam sheet, answer sheet, failed test, test results, graded test, exam result, 答案, 答案用紙, テスト用紙",
    ),
    (held(Prop::Globe), "globe, desk globe, 地球儀"),
    (held(Prop::Medal), "medal, gold medal, silver medal, bronze medal, メダル, 金メダル"),
    (
        held(Prop::Helmet),
        "holding a helmet, holding her helmet, holding his helmet, helmet under her arm, helmet under his arm, helmet under one arm, helmet under the arm, carrying a helmet, carrying her helmet, carrying his helmet, helmet in hand, helmet in her hand, helmet in his hand, helmet in her hands, helmet in his hands, ヘルメットを抱え, ヘルメットを持つ",
    ),
    (
        held(Prop::BaseballGlove),
        "baseball glove, baseball mitt, catcher's mitt, fielder's glove, グローブをはめ, 野球グローブ, ミット",
    ),
    (held(Prop::Drone), "drone, flying drone, small drone, quadcopter, ドローン"),
    (held(Prop::ToyRobot), "toy robot, robot toy, tin robot, ロボットのおもちゃ"),
    (held(Prop::Seashell), "seashell, sea shell, seashells, conch, 貝殻"),
    (held(Prop::Starfish), "starfish, ヒトデ"),
    (held(Prop::Bone), "bone, dog bone, 骨付き肉"),
    (held(Prop::RingBox), "engagement ring, diamond ring, holding a ring, 婚約指輪, 結婚指輪"),
    (held(Prop::WalkieTalkie), "walkie-talkie, walkie talkie, two-way radio, トランシーバー, 無線機"),
    (held(Prop::Microscope), "microscope, 顕微鏡"),
    (
        held(Prop::Monitor),
        "monitor, monitors, computer monitor, computer monitors, computer screens, screens around her, screens around him, multiple monitors, モニター",
    ),
    (held(Prop::SwimRing), "swim ring, swimming ring, inflatable ring, float ring, pool float, inner tube, 浮き輪"),
    (
        held(Prop::Yarn),
        "yarn, ball of yarn, holding a ball of yarn, playing with a ball of yarn, yarn ball, ball of wool, 毛糸玉",
    ),
    (held(Prop::Maracas), "maracas, マラカス"),
    (asks(&[Wish::Prop(Prop::Fruit), Wish::PropColor(Tint::Green)]), "pear, holding a pear, 梨"),
    (
        asks(&[Wish::Prop(Prop::Cards), Wish::PropColor(Tint::Purple)]),
        "tarot card, tarot deck, タロットカード, タロット",
    ),
];
