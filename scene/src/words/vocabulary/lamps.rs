//! Light of a color that words give to it: on whoever is there, on the place, and of what throws it.

use super::rows::asks;
use super::{Noun, Row, Sense};
use crate::words::wish::Wish;
use crate::{Fitting, Hour, Place, Tint};

pub const ROWS: &[Row] = &[
    // Whatever color stands before it.
    (Sense::Noun(Noun::Fitting(Fitting::Light), None), "glow, lighting, 照明, 明かり"),
    (
        asks(&[Wish::Paint(Fitting::Light, Tint::Red)]),
        "red light, in red light, bathed in red, bathed in red light, lit in red, lit by red light, red \
         light on the face, red ambient light, red rim light, red tinted light, crimson light, crimson \
         lights, in crimson light, bathed in crimson, bathed in crimson light, lit in crimson, lit by \
         crimson light, crimson light on the face, crimson ambient light, crimson rim light, crimson \
         tinted light, 赤い光, 赤色の光, 赤いライト, 赤い照明, 真紅の光, 真紅色の光, 真紅のライト, 真紅の照明",
    ),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Blue)]),
        "lit by the television, lit by a television, lit by television, lit by the tv, lit by a tv, lit by tv, \
         lit only by the television, lit only by the tv, by the light of the television, by the light of the tv, \
         television light, tv light, television glow, tv glow, glow of the television, glow of the tv, \
         lit by the screen, lit by a screen, lit only by the screen, lit by a monitor, lit by the monitor, \
         lit by monitors, glow of the screen, glow of a screen, glow of the monitor, screen glow, monitor glow, \
         テレビの光, テレビの明かり, 画面の光, モニターの光",
    ),
    (
        asks(&[Wish::Likely(Place::NeonAlley), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Red)]),
        "red neon, red neon light, red neon lights, red neon sign, red neon signs, red neon glow, crimson \
         neon, crimson neon light, crimson neon lights, crimson neon sign, crimson neon signs, crimson \
         neon glow, 赤いネオン",
    ),
    (
        asks(&[Wish::Likely(Place::ConcertStage), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Red)]),
        "red spotlight, red spotlights, red stage light, red stage lights, red stage lighting, crimson \
         spotlight, crimson spotlights, crimson stage light, crimson stage lights, crimson stage \
         lighting, 赤いスポットライト",
    ),
    (
        asks(&[Wish::Paint(Fitting::Light, Tint::Orange)]),
        "orange light, orange lights, in orange light, bathed in orange, bathed in orange light, lit in \
         orange, lit by orange light, orange light on the face, orange ambient light, orange rim light, \
         orange tinted light, amber light, amber lights, in amber light, bathed in amber, bathed in amber \
         light, lit in amber, lit by amber light, amber light on the face, amber ambient light, amber rim \
         light, amber tinted light, オレンジの光, オレンジ色の光, オレンジのライト, オレンジの照明",
    ),
    (
        asks(&[Wish::Likely(Place::NeonAlley), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Orange)]),
        "orange neon, orange neon light, orange neon lights, orange neon sign, orange neon signs, orange \
         neon glow, amber neon, amber neon light, amber neon lights, amber neon sign, amber neon signs, \
         amber neon glow, オレンジのネオン",
    ),
    (
        asks(&[Wish::Likely(Place::ConcertStage), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Orange)]),
        "orange spotlight, orange spotlights, orange stage light, orange stage lights, orange stage \
         lighting, amber spotlight, amber spotlights, amber stage light, amber stage lights, amber stage \
         lighting, オレンジのスポットライト",
    ),
    (
        asks(&[Wish::Paint(Fitting::Light, Tint::Yellow)]),
        "yellow light, yellow lights, in yellow light, bathed in yellow, bathed in yellow light, lit in \
         yellow, lit by yellow light, yellow light on the face, yellow ambient light, yellow rim light, \
         yellow tinted light, golden yellow light, golden yellow lights, in golden yellow light, bathed \
         in golden yellow, bathed in golden yellow light, lit in golden yellow, lit by golden yellow \
         light, golden yellow light on the face, golden yellow ambient light, golden yellow rim light, \
         golden yellow tinted light, 黄色い光, 黄色の光, 黄のライト, 黄の照明, 黄色のライト, 黄色の照明",
    ),
    (
        asks(&[Wish::Likely(Place::NeonAlley), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Yellow)]),
        "yellow neon, yellow neon light, yellow neon lights, yellow neon sign, yellow neon signs, yellow \
         neon glow, golden yellow neon, golden yellow neon light, golden yellow neon lights, golden \
         yellow neon sign, golden yellow neon signs, golden yellow neon glow, 黄のネオン",
    ),
    (
        asks(&[Wish::Likely(Place::ConcertStage), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Yellow)]),
        "yellow spotlight, yellow spotlights, yellow stage light, yellow stage lights, yellow stage \
         lighting, golden yellow spotlight, golden yellow spotlights, golden yellow stage light, golden \
         yellow stage lights, golden yellow stage lighting, 黄のスポットライト",
    ),
    (
        asks(&[Wish::Paint(Fitting::Light, Tint::Green)]),
        "green light, green lights, in green light, bathed in green, bathed in green light, lit in green, \
         lit by green light, green light on the face, green ambient light, green rim light, green tinted \
         light, emerald light, emerald lights, in emerald light, bathed in emerald, bathed in emerald \
         light, lit in emerald, lit by emerald light, emerald light on the face, emerald ambient light, \
         emerald rim light, emerald tinted light, 緑の光, 緑色の光, 緑のライト, 緑の照明",
    ),
    (
        asks(&[Wish::Likely(Place::NeonAlley), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Green)]),
        "green neon, green neon light, green neon lights, green neon sign, green neon signs, green neon \
         glow, emerald neon, emerald neon light, emerald neon lights, emerald neon sign, emerald neon \
         signs, emerald neon glow, 緑のネオン",
    ),
    (
        asks(&[Wish::Likely(Place::ConcertStage), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Green)]),
        "green spotlight, green spotlights, green stage light, green stage lights, green stage lighting, \
         emerald spotlight, emerald spotlights, emerald stage light, emerald stage lights, emerald stage \
         lighting, 緑のスポットライト",
    ),
    (
        asks(&[Wish::Paint(Fitting::Light, Tint::Teal)]),
        "teal light, teal lights, in teal light, bathed in teal, bathed in teal light, lit in teal, lit \
         by teal light, teal light on the face, teal ambient light, teal rim light, teal tinted light, \
         cyan light, cyan lights, in cyan light, bathed in cyan, bathed in cyan light, lit in cyan, lit \
         by cyan light, cyan light on the face, cyan ambient light, cyan rim light, cyan tinted light, \
         turquoise light, turquoise lights, in turquoise light, bathed in turquoise, bathed in turquoise \
         light, lit in turquoise, lit by turquoise light, turquoise light on the face, turquoise ambient \
         light, turquoise rim light, turquoise tinted light, 青緑の光, 青緑色の光, 青緑のライト, 青緑の照明, シアンの光, シアン色の光, \
         シアンのライト, シアンの照明",
    ),
    (
        asks(&[Wish::Likely(Place::NeonAlley), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Teal)]),
        "teal neon, teal neon light, teal neon lights, teal neon sign, teal neon signs, teal neon glow, \
         cyan neon, cyan neon light, cyan neon lights, cyan neon sign, cyan neon signs, cyan neon glow, \
         turquoise neon, turquoise neon light, turquoise neon lights, turquoise neon sign, turquoise neon \
         signs, turquoise neon glow, 青緑のネオン",
    ),
    (
        asks(&[Wish::Likely(Place::ConcertStage), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Teal)]),
        "teal spotlight, teal spotlights, teal stage light, teal stage lights, teal stage lighting, cyan \
         spotlight, cyan spotlights, cyan stage light, cyan stage lights, cyan stage lighting, turquoise \
         spotlight, turquoise spotlights, turquoise stage light, turquoise stage lights, turquoise stage \
         lighting, 青緑のスポットライト",
    ),
    (
        asks(&[Wish::Paint(Fitting::Light, Tint::Blue)]),
        "blue light, blue lights, in blue light, bathed in blue, bathed in blue light, lit in blue, lit \
         by blue light, blue light on the face, blue ambient light, blue rim light, blue tinted light, \
         青い光, 青色の光, 青いライト, 青い照明",
    ),
    (
        asks(&[Wish::Likely(Place::NeonAlley), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Blue)]),
        "blue neon, blue neon light, blue neon lights, blue neon sign, blue neon signs, blue neon glow, \
         青いネオン",
    ),
    (
        asks(&[Wish::Likely(Place::ConcertStage), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Blue)]),
        "blue spotlight, blue spotlights, blue stage light, blue stage lights, blue stage lighting, \
         青いスポットライト",
    ),
    (
        asks(&[Wish::Paint(Fitting::Light, Tint::Purple)]),
        "purple light, purple lights, in purple light, bathed in purple, bathed in purple light, lit in \
         purple, lit by purple light, purple light on the face, purple ambient light, purple rim light, \
         purple tinted light, violet light, violet lights, in violet light, bathed in violet, bathed in \
         violet light, lit in violet, lit by violet light, violet light on the face, violet ambient \
         light, violet rim light, violet tinted light, 紫の光, 紫色の光, 紫のライト, 紫の照明",
    ),
    (
        asks(&[Wish::Likely(Place::NeonAlley), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Purple)]),
        "purple neon, purple neon light, purple neon lights, purple neon sign, purple neon signs, purple \
         neon glow, violet neon, violet neon light, violet neon lights, violet neon sign, violet neon \
         signs, violet neon glow, 紫のネオン",
    ),
    (
        asks(&[Wish::Likely(Place::ConcertStage), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Purple)]),
        "purple spotlight, purple spotlights, purple stage light, purple stage lights, purple stage \
         lighting, violet spotlight, violet spotlights, violet stage light, violet stage lights, violet \
         stage lighting, 紫のスポットライト",
    ),
    (
        asks(&[Wish::Paint(Fitting::Light, Tint::Pink)]),
        "pink light, pink lights, in pink light, bathed in pink, bathed in pink light, lit in pink, lit \
         by pink light, pink light on the face, pink ambient light, pink rim light, pink tinted light, \
         magenta light, magenta lights, in magenta light, bathed in magenta, bathed in magenta light, lit \
         in magenta, lit by magenta light, magenta light on the face, magenta ambient light, magenta rim \
         light, magenta tinted light, ピンクの光, ピンク色の光, ピンクのライト, ピンクの照明",
    ),
    (
        asks(&[Wish::Likely(Place::NeonAlley), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Pink)]),
        "pink neon, pink neon light, pink neon lights, pink neon sign, pink neon signs, pink neon glow, \
         magenta neon, magenta neon light, magenta neon lights, magenta neon sign, magenta neon signs, \
         magenta neon glow, ピンクのネオン",
    ),
    (
        asks(&[Wish::Likely(Place::ConcertStage), Wish::Hour(Hour::Night), Wish::Paint(Fitting::Light, Tint::Pink)]),
        "pink spotlight, pink spotlights, pink stage light, pink stage lights, pink stage lighting, \
         magenta spotlight, magenta spotlights, magenta stage light, magenta stage lights, magenta stage \
         lighting, ピンクのスポットライト",
    ),
];
