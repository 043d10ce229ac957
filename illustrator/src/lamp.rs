//! The color of the light that falls on a place and on whoever is there, where words give it one.

use canvas::Color;
use scene::{Fitting, Scene, Tint};

/// `None` where the hour and the place have the light that they have.
pub fn color(scene: &Scene) -> Option<Color> {
    scene.paint(Fitting::Light).map(shining)
}

/// As bright as a lamp behind colored glass: what it falls on keeps its shades.
const fn shining(tint: Tint) -> Color {
    match tint {
        Tint::Red | Tint::Auburn => Color::rgb(255, 72, 72),
        Tint::Orange | Tint::Brown => Color::rgb(255, 150, 54),
        Tint::Yellow | Tint::Blond => Color::rgb(255, 214, 92),
        Tint::Green | Tint::Mint => Color::rgb(92, 240, 130),
        Tint::Teal => Color::rgb(60, 232, 226),
        Tint::Blue | Tint::Navy => Color::rgb(84, 132, 255),
        Tint::Sky => Color::rgb(130, 206, 255),
        Tint::Purple => Color::rgb(172, 92, 255),
        Tint::Lavender => Color::rgb(206, 172, 255),
        Tint::Pink => Color::rgb(255, 108, 196),
        Tint::Black | Tint::White | Tint::Silver | Tint::Gray | Tint::Platinum | Tint::Ash => Color::rgb(240, 244, 255),
    }
}
