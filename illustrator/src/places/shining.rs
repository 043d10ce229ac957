//! The light of what burns and shines in a picture, on ground, figures and air alike: fires, candles, lamps, fireworks, a
//! screen before a face. Whoever draws them tells where they are: see `crate::source`.

use canvas::Color;
use canvas::drawing::Blend;
use engine::Style;
use scene::{Hour, Place, Scene};

use super::shades::hex;
use super::sheet::Sheet;
use super::stage::Stage;
use crate::source::Source;

/// Of many lights as many are told apart.
const MOST: usize = 8;
/// Lights closer to each other than this share of their reach are one.
const ONE: f64 = 0.25;
/// A room grows dark about a light as strong as this; a screen leaves it as it is.
const DARKENS: f64 = 0.5;
/// How much a light adds at most: of its color's square, so that a flame is deeper than the paint of its glow, and less of
/// what is white in it, so that it colors more than it bleaches.
const ADDED: f64 = 0.56;
const BLEACHED: f64 = 0.36;

/// The ground of a room by night: about lamps it is dark.
pub fn darken(sheet: &mut Sheet, stage: &Stage, sources: &[Source]) {
    let is_dark = stage.is_night() && stage.scene.place.is_indoors() && !has_lamps(stage.scene.place);
    if !is_dark || !sources.iter().any(|source| source.share >= DARKENS) {
        return;
    }
    // Watercolor is never dark.
    let dark = hex(if stage.scene.style == Style::Pastel { 0x00C0_BCDC } else { 0x0084_80B4 });
    sheet.blended(Blend::Multiply, "dark about lamps", |sheet| {
        sheet.fill(stage.whole(), dark);
        for source in sources {
            sheet.glow(source.center, source.reach.map(|size| size * 1.25), hex(0x00FF_FFFF), 0.95);
        }
    });
}

pub fn over(sheet: &mut Sheet, stage: &Stage, sources: &[Source]) {
    let Some(seen) = seen(stage.scene).filter(|_| !sources.is_empty()) else { return };
    sheet.blended(Blend::ColorDodge, "light of lamps", |sheet| {
        for source in sources {
            sheet.glow(source.center, source.reach, added(source.color), source.share * seen);
        }
    });
}

/// As far as it is dark light is seen; under the open sky by day it is not.
const fn seen(scene: &Scene) -> Option<f64> {
    match scene.hour {
        Hour::Night => Some(1.0),
        Hour::Dusk => Some(0.8),
        Hour::Dawn => Some(0.5),
        Hour::Day if scene.place.is_indoors() => Some(0.35),
        Hour::Day => None,
    }
}

/// Where it is never dark.
const fn has_lamps(place: Place) -> bool {
    use Place::{
        Airport, Arcade, Bakery, BowlingAlley, ConvenienceStore, Gym, Hospital, HospitalCorridor, Laboratory,
        Laundromat, Office, ShoppingMall, SpaceStation, Station, Subway, Train,
    };
    matches!(
        place,
        Airport
            | Arcade
            | Bakery
            | BowlingAlley
            | ConvenienceStore
            | Gym
            | Hospital
            | HospitalCorridor
            | Laboratory
            | Laundromat
            | Office
            | ShoppingMall
            | SpaceStation
            | Station
            | Subway
            | Train
    )
}

/// The strongest, none of them beside a stronger one.
pub fn parted(mut sources: Vec<Source>) -> Vec<Source> {
    sources.sort_by(|one, other| other.share.total_cmp(&one.share));
    let mut apart: Vec<Source> = Vec::new();
    for source in sources {
        let is_beside = |other: &Source| {
            let [x, y] = [0, 1].map(|axis| source.center[axis] - other.center[axis]);
            libm::hypot(x, y) < ONE * other.reach[0]
        };
        if apart.len() < MOST && !apart.iter().any(is_beside) {
            apart.push(source);
        }
    }
    apart
}

/// Darks stay dark under it, and what is light takes its color.
fn added(color: Color) -> Color {
    let square = |value: u8| f64::from(value) * f64::from(value) / 255.0;
    let white = BLEACHED * square(color.red.min(color.green).min(color.blue));
    let part = |value: u8| libm::round(square(value) * ADDED - white) as u8;
    Color { red: part(color.red), green: part(color.green), blue: part(color.blue), ..color }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(x: f64, share: f64) -> Source {
        Source { center: [x, 0.0], reach: [100.0; 2], color: Color::WHITE, share }
    }

    #[test]
    fn of_a_bouquet_of_sparks_the_brightest_lights() {
        assert_eq!(
            parted(vec![source(0.0, 0.5), source(4.0, 0.9), source(90.0, 0.7)]),
            [source(4.0, 0.9), source(90.0, 0.7)]
        );
    }

    #[test]
    fn a_flame_adds_more_red_than_blue_and_never_all() {
        let flame = added(Color::rgb(255, 168, 72));
        assert!(flame.red < 160 && flame.red > 2 * flame.green && flame.green > 3 * flame.blue, "{flame:?}");
    }
}
