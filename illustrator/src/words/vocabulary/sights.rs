//! What is to be seen beside figures, whatever the place; English and Japanese.

use super::{Row, Sense};
use crate::scene::{Hour, Place, Sight, Weather};
use crate::words::wish::Wish;

const fn seen(wishes: &'static [Wish]) -> Sense {
    Sense::Wishes(wishes)
}

pub const ROWS: &[Row] = &[
    (
        seen(&[Wish::Sight(Sight::Fireworks)]),
        "fireworks, firework, watching the fireworks, fireworks in the sky, firework display, 花火, 打ち上げ花火, 花火を見る, 花火を見ている",
    ),
    (
        seen(&[Wish::Hour(Hour::Night), Wish::Sight(Sight::FullMoon)]),
        "full moon, big moon, huge moon, giant moon, large moon, blood moon, under a full moon, under the full moon, \
         満月, 大きな月, 大きい月, 満月の夜",
    ),
    (seen(&[Wish::Sight(Sight::Rainbow)]), "rainbow, double rainbow, rainbow in the sky, 虹"),
    (
        seen(&[Wish::Hour(Hour::Night), Wish::Sight(Sight::ShootingStars)]),
        "shooting star, shooting stars, falling star, falling stars, meteor, meteors, meteor shower, comet, \
         流れ星, 流星, 流星群, 彗星",
    ),
    (
        seen(&[Wish::Weather(Weather::Rain), Wish::Sight(Sight::Lightning)]),
        "lightning, thunder and lightning, lightning bolt, lightning strike, lightning storm, thunderstorm, thunderstorms, 雷, 稲妻, 雷雨",
    ),
    (
        seen(&[Wish::Sight(Sight::SkyLanterns)]),
        "sky lantern, sky lanterns, floating lanterns, floating lantern, flying lanterns, ランタン祭り, スカイランタン",
    ),
    (seen(&[Wish::Sight(Sight::Flock)]), "flock of birds, distant birds, flock, 鳥の群れ"),
    (
        seen(&[Wish::Sight(Sight::Bubbles)]),
        "bubble, bubbles, soap bubbles, soap bubble, blowing bubbles, シャボン玉, しゃぼん玉, 泡",
    ),
    (seen(&[Wish::Sight(Sight::Fireflies)]), "firefly, fireflies, glowing fireflies, 蛍, ホタル, ほたる"),
    (
        seen(&[Wish::Sight(Sight::Fire)]),
        "burning, on fire, in flames, flames, ablaze, inferno, sea of fire, surrounded by fire, surrounded by flames, fire, blaze, wildfire, 炎, 燃える, 燃えている, 火事, 炎上",
    ),
    (
        seen(&[Wish::Place(Place::City), Wish::Sight(Sight::Fire)]),
        "burning city, city on fire, burning building, 燃える街",
    ),
    (
        seen(&[Wish::Sight(Sight::Campfire)]),
        "campfire, bonfire, camp fire, by the campfire, by a campfire, around a campfire, 焚き火, たき火, キャンプファイヤー",
    ),
    (
        seen(&[Wish::Weather(Weather::Snow), Wish::Sight(Sight::Snowman)]),
        "snowman, snowmen, building a snowman, making a snowman, 雪だるま",
    ),
    (
        seen(&[Wish::Sight(Sight::ChristmasTree)]),
        "christmas tree, xmas tree, decorated tree, christmas lights, クリスマスツリー",
    ),
    (
        seen(&[Wish::Sight(Sight::Pumpkins)]),
        "pumpkin, pumpkins, jack o lantern, jack o lanterns, jack o' lantern, carved pumpkin, かぼちゃ, カボチャ, ジャックオーランタン",
    ),
    (
        seen(&[Wish::Place(Place::Street), Wish::Sight(Sight::Puddle)]),
        "puddle, puddles, in a puddle, rain puddle, splashing in puddles, 水たまり, 水溜まり",
    ),
    (
        seen(&[Wish::Sight(Sight::MagicCircle)]),
        "magic circle, magic circles, summoning circle, glowing magic circle, magical circle, magic seal, rune circle, 魔法陣",
    ),
];
