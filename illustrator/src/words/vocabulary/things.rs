//! What is held: sweets, fruit, instruments, tools; English and Japanese.

use super::{Noun, Row, Sense};
use crate::scene::Prop;
use crate::words::wish::Wish;

const fn held(prop: Prop) -> Sense {
    Sense::Noun(Noun::Held, Some(Wish::Prop(prop)))
}

pub const ROWS: &[Row] = &[
    (held(Prop::Apple), "apple, apples, eating an apple, red apple, piece of fruit, fruit, りんご, リンゴ, 林檎"),
    (
        held(Prop::CandyApple),
        "candy apple, candied apple, caramel apple, toffee apple, apple candy, りんご飴, リンゴ飴, りんごあめ",
    ),
    (held(Prop::Dango), "dango, skewer, yakitori, takoyaki, kebab, 団子, だんご, 三色団子, 焼き鳥, たこ焼き"),
    (
        held(Prop::Watermelon),
        "watermelon, slice of watermelon, watermelon slice, eating watermelon, melon, スイカ, すいか, 西瓜, スイカを食べている, スイカを食べる",
    ),
    (held(Prop::Pizza), "pizza, slice of pizza, pizza slice, eating pizza, ピザ"),
    (held(Prop::Doughnut), "donut, doughnut, donuts, doughnuts, bagel, ドーナツ"),
    (
        held(Prop::Juice),
        "juice, lemonade, soda, iced tea, bubble tea, iced coffee, smoothie, milkshake, boba, orange juice, cocktail, \
         ジュース, レモネード, ソーダ, タピオカ",
    ),
    (
        held(Prop::ElectricGuitar),
        "electric guitar, playing an electric guitar, playing electric guitar, bass guitar, electric bass, bass, エレキギター, ベース, エレキ",
    ),
    (held(Prop::Axe), "axe, ax, battle axe, hatchet, war hammer, hammer, warhammer, great axe, 斧, ハンマー"),
    (held(Prop::Scythe), "scythe, sickle, reaper scythe, death scythe, 鎌, 大鎌"),
    (held(Prop::MagnifyingGlass), "magnifying glass, magnifier, loupe, 虫眼鏡, ルーペ"),
    (
        held(Prop::Orb),
        "orb, glowing orb, magic orb, crystal ball, energy ball, fireball, ball of light, glowing ball, ball of energy, \
         crystal orb, glowing sphere, 水晶玉, 光の玉, 水晶, オーブ",
    ),
];
