//! What is to be seen beside figures, whatever the place; English and Japanese.

use super::Row;
use super::rows::asks;
use crate::words::wish::Wish;
use crate::{Hour, Place, Pose, Prop, Sight, Weather};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Sight(Sight::Fireworks)]),
        "fireworks, firework, fireworks in the sky, firework display, 花火, 打ち上げ花火",
    ),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Sight(Sight::FullMoon)]),
        "full moon, big moon, huge moon, giant moon, large moon, blood moon, under a full moon, under the full moon, \
         満月, 大きな月, 大きい月, 満月の夜",
    ),
    (asks(&[Wish::Sight(Sight::Rainbow)]), "rainbow, double rainbow, rainbow in the sky, 虹"),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Sight(Sight::ShootingStars)]),
        "shooting star, shooting stars, falling star, falling stars, meteor, meteors, meteor shower, comet, \
         流れ星, 流星, 流星群, 彗星",
    ),
    (
        asks(&[Wish::Weather(Weather::Rain), Wish::Sight(Sight::Lightning)]),
        "lightning, thunder and lightning, lightning bolt, lightning strike, lightning storm, thunderstorm, thunderstorms, 雷, 稲妻, 雷雨",
    ),
    (
        asks(&[Wish::Prop(Prop::SkyLantern), Wish::Sight(Sight::SkyLanterns), Wish::Hour(Hour::Night)]),
        "releasing a sky lantern, releasing sky lanterns, releasing a paper lantern, スカイランタンを飛ばす, スカイランタンを飛ばして, ランタンを空に放つ",
    ),
    (
        asks(&[Wish::Sight(Sight::SkyLanterns)]),
        "sky lantern, sky lanterns, floating lanterns, floating lantern, flying lanterns, floating paper lanterns, paper lanterns floating, lanterns floating, lanterns in the sky, ランタン祭り, スカイランタン",
    ),
    (asks(&[Wish::Likely(Place::LivingRoom)]), "birthday party, at a birthday party, 誕生日パーティー, 誕生日会"),
    (asks(&[Wish::Sight(Sight::Confetti)]), "confetti, confetti in the air, falling confetti, 紙吹雪"),
    (
        asks(&[Wish::Sight(Sight::Confetti), Wish::Pose(Pose::Cheering)]),
        "throwing confetti, throws confetti, throw confetti, tossing confetti, 紙吹雪をまく, 紙吹雪をまいて",
    ),
    (
        asks(&[Wish::Sight(Sight::Flour)]),
        "flour everywhere, flour in the air, cloud of flour, clouds of flour, flour dust, spilled flour, flour all over, flour flying, 小麦粉だらけ",
    ),
    (asks(&[Wish::Sight(Sight::Flock)]), "flock of birds, distant birds, flock, 鳥の群れ"),
    (asks(&[Wish::Sight(Sight::Bubbles)]), "bubble, bubbles, soap bubbles, soap bubble, シャボン玉, しゃぼん玉, 泡"),
    (asks(&[Wish::Sight(Sight::Fireflies)]), "firefly, fireflies, glowing fireflies, 蛍, ホタル, ほたる"),
    (
        asks(&[Wish::Sight(Sight::Fire)]),
        "burning, on fire, in flames, flames, ablaze, inferno, sea of fire, surrounded by fire, surrounded by flames, fire, blaze, wildfire, 炎, 燃える, 燃えている, 火事, 炎上",
    ),
    (
        asks(&[Wish::Place(Place::City), Wish::Sight(Sight::Fire)]),
        "burning city, city on fire, burning building, 燃える街, 燃える建物, 燃えている建物, 燃えるビル, 燃え盛る建物",
    ),
    (
        asks(&[Wish::Sight(Sight::Campfire)]),
        "campfire, bonfire, camp fire, by the campfire, by a campfire, around a campfire, 焚き火, たき火, キャンプファイヤー",
    ),
    // Of bicycles that are ridden see `words::undrawn`.
    (
        asks(&[Wish::Sight(Sight::Bicycle), Wish::Likely(Place::Street)]),
        "parkedbicycle, 停めた自転車, 停められた自転車, 止めた自転車, 置かれた自転車, 自転車が停まって, 自転車が置いて",
    ),
    (asks(&[Wish::Weather(Weather::Snow), Wish::Sight(Sight::Snowman)]), "snowman, snowmen, 雪だるま"),
    (asks(&[Wish::Sight(Sight::ChristmasTree)]), "christmas tree, xmas tree, decorated tree, クリスマスツリー"),
    (
        asks(&[Wish::Sight(Sight::Pumpkins)]),
        "pumpkin, pumpkins, jack o lantern, jack o lanterns, jack o' lantern, carved pumpkin, かぼちゃ, カボチャ, ジャックオーランタン",
    ),
    (
        asks(&[Wish::Likely(Place::Street), Wish::Sight(Sight::Puddle)]),
        "after the rain, after rain, 雨上がり, 雨上がりの, puddle, puddles, in a puddle, rain puddle, 水たまり, 水溜まり",
    ),
    (
        asks(&[Wish::Sight(Sight::MagicCircle)]),
        "magic circle, magic circles, summoning circle, glowing magic circle, magical circle, magic seal, rune circle, 魔法陣",
    ),
];
