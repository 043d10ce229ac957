//! What the air of the hour does to a finished place: light from one side, dark toward the picture's edge.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use crate::hatch::{self, Hand};
use crate::scene::{Hour, Place};

/// In color; paper has its own light, but for what is gloomy.
pub fn grade(sheet: &mut Sheet, stage: &Stage) {
    if !sheet.in_color() {
        if sheet.in_ink() && is_gloomy(stage) {
            gloom(sheet, stage);
        }
        return;
    }
    let colors = &stage.colors;
    let (warm, strength) = match stage.scene.hour {
        Hour::Dawn => (hex(0x00FF_D0B8), 0.26),
        Hour::Day => (hex(0x00FF_F6D8), 0.20),
        Hour::Dusk => (hex(0x00FF_A860), 0.34),
        Hour::Night => (hex(0x0058_78C8), 0.16),
    };
    let strength = if stage.clear_sky() { strength } else { strength * 0.4 };
    let from = stage.at_from_light(0.02, 0.05);
    let reach = (stage.width + stage.height) * 0.55;
    // Laid on plainly: a layer that blends costs as much as all the rest.
    sheet.glow(from, [reach; 2], warm, strength * 0.5);
    if stage.is_night() && stage.scene.place.is_indoors() {
        sheet.layer("light of the hour");
        return;
    }
    let deep = mix(colors.shadow, hex(0), 0.25);
    let low = [(0.0, deep.faded(0.0)), (0.62, deep.faded(0.0)), (1.0, deep.faded(0.20))];
    sheet.down(Outline::new().rect([0.0, stage.height * 0.6], [stage.width, stage.height]), 0.0, stage.height, &low);
    let (side, far) = (stage.at_from_light(0.45, 0.0), stage.at_from_light(1.05, 0.0));
    let away = [(0.0, deep.faded(0.0)), (0.3, deep.faded(0.0)), (1.0, deep.faded(0.14))];
    let (near, end) = (stage.at_from_light(0.6, 0.0), stage.at_from_light(1.0, 1.0));
    sheet.ramp(Outline::new().rect(near, end), side, far, &away);
    sheet.layer("light of the hour");
}

/// A room at night, and under the ground.
fn is_gloomy(stage: &Stage) -> bool {
    let place = stage.scene.place;
    let has_lamps = matches!(place, Place::ConcertStage | Place::SpaceStation | Place::Hangar | Place::Aquarium);
    place == Place::Cave || stage.is_night() && place.is_indoors() && !has_lamps
}

/// Short strokes in little squares, laid across each other the denser the farther they are from the head.
fn gloom(sheet: &mut Sheet, stage: &Stage) {
    let step = stage.unit * 44.0;
    let (columns, rows) = ((stage.width / step) as i32 + 1, (stage.height / step) as i32 + 1);
    let reach = libm::hypot(stage.width, stage.height) * 0.5;
    let hand = Hand { width: stage.line() * 0.7, stray: stage.unit, past: 0.0 };
    let mut strokes = Outline::new();
    for place in 0..columns * rows {
        let (column, row) = (f64::from(place % columns), f64::from(place / columns));
        let loose = |salt| hatch::waver([column, row], salt) * step * 0.12;
        let at = [(column + 0.5) * step + loose(1), (row + 0.5) * step + loose(2)];
        let away = libm::hypot(at[0] - stage.head.center[0], (at[1] - stage.head.center[1]) * 0.9) / reach;
        let away = away + 0.08 * hatch::waver([column, row], 3);
        let lean = 0.35 + 0.5 * hatch::waver([row, column], 4) + if place % 2 == 0 { 0.0 } else { 1.57 };
        for (at_least, turn) in [(0.62, lean), (0.78, lean + 1.2), (0.92, lean + 2.1)] {
            if away > at_least {
                patch(&mut strokes, (at, step * 0.62), (turn, hand));
            }
        }
    }
    if !strokes.is_empty() {
        sheet.fill(strokes, hex(0));
    }
}

/// Five strokes beside each other about a middle.
fn patch(into: &mut Outline, (at, half): (Point, f64), (turn, hand): (f64, Hand)) {
    let (sin, cos) = (libm::sin(turn), libm::cos(turn));
    for number in -2..=2 {
        let across = f64::from(number) * half * 0.42;
        let end = |along: f64| [at[0] + cos * along - sin * across, at[1] + sin * along + cos * across];
        into.add_polygon(&hatch::living(end(-half), end(half), hand, 1));
    }
}
