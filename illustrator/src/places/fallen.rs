//! Light that has fallen in: a room is in shade but where the sun comes through its panes, and so is the ground under trees.
//! In color only.

use canvas::Color;
use canvas::drawing::Blend;
use engine::Style;

use super::outline::{Outline, Point};
use super::rooms::blend;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::{Hour, Place};

/// A room by day: what the light does not reach is cool and deep, and what it falls on is bright.
pub fn in_a_room(sheet: &mut Sheet, stage: &Stage) {
    // Watercolor is of a high key: a shade that darkens would be mud.
    if stage.scene.style != Style::Pastel {
        sheet.blended(Blend::Multiply, "shade in the room", |sheet| shade_of_a_room(sheet, stage));
    }
    sheet.blended(Blend::Overlay, "light in the room", |sheet| through_panes(sheet, stage));
}

/// The ceiling, the far side and the foot of the picture.
fn shade_of_a_room(sheet: &mut Sheet, stage: &Stage) {
    let (tone, share): (u32, f32) = match stage.scene.hour {
        Hour::Day => (0x0074_78AC, 0.66),
        Hour::Dawn => (0x0074_88BC, 0.50),
        Hour::Dusk => (0x0094_5C90, 0.60),
        Hour::Night => return,
    };
    let share = if stage.clear_sky() { share } else { share * 0.55 };
    let deep = hex(tone);
    let aside = [(0.0, deep.faded(0.0)), (0.36, deep.faded(share * 0.12)), (1.0, deep.faded(share))];
    sheet.ramp(stage.whole(), stage.at_from_light(0.05, 0.0), stage.at_from_light(1.0, 0.35), &aside);
    let above = [(0.0, deep.faded(share * 0.8)), (0.5, deep.faded(share * 0.25)), (1.0, deep.faded(0.0))];
    let ceiling = stage.height * 0.30;
    sheet.down(Outline::new().rect([0.0, 0.0], [stage.width, ceiling]), 0.0, ceiling, &above);
    let low = stage.height * 0.66;
    let below = [(0.0, deep.faded(0.0)), (1.0, deep.faded(share * 0.8))];
    sheet.down(Outline::new().rect([0.0, low], [stage.width, stage.height]), low, stage.height, &below);
}

/// While the sun is low: the shape of a window on what is across from it, over wall and furniture alike.
fn through_panes(sheet: &mut Sheet, stage: &Stage) {
    let (warm, share): (u32, f32) = match stage.scene.hour {
        Hour::Dawn => (0x00FF_F0C4, 0.72),
        Hour::Dusk => (0x00FF_B860, 0.74),
        Hour::Day | Hour::Night => return,
    };
    // Between columns and benches there is no wall for it to fall on.
    if !stage.clear_sky()
        || matches!(stage.scene.place, Place::Window | Place::Train | Place::WheelCabin | Place::ThroneRoom)
    {
        return;
    }
    let light = hex(warm);
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let field = [at(0.64, 0.20), at(0.97, 0.29), at(0.97, 0.68), at(0.64, 0.52)];
    for column in 0..2 {
        for row in 0..3 {
            pane(sheet, field, (column, row), (light, share));
        }
    }
}

fn pane(sheet: &mut Sheet, field: [Point; 4], (column, row): (u8, u8), (light, share): (Color, f32)) {
    let (wide, high) = (0.5, 1.0 / 3.0);
    let (left, top) = (f64::from(column) * wide + 0.025, f64::from(row) * high + 0.018);
    let (right, low) = (left + wide - 0.05, top + high - 0.036);
    let within = |x: f64, y: f64| blend(blend(field[0], field[1], x), blend(field[3], field[2], x), y);
    // Far from its window light has soft edges.
    for (more, part) in [(0.020, 0.25), (0.008, 0.35), (-0.006, 0.40)] {
        let (left, right, top, low) = (left - more, right + more, top - more * 0.7, low + more * 0.7);
        let corners = [within(left, top), within(right, top), within(right, low), within(left, low)];
        let stops = [(0.0, light.faded(share * part)), (1.0, light.faded(share * part * 0.4))];
        sheet.ramp(Outline::new().polygon(&corners), within(0.0, 0.5), within(1.0, 0.5), &stops);
    }
}

/// Spots of sun on the ground, in the shade of what stands about.
pub fn through_leaves(sheet: &mut Sheet, stage: &Stage) {
    use Place::{Bamboo, CherryAvenue, Forest, ForestStream, Garden, Park, Shrine, ToriiPath};
    let is_under_trees =
        matches!(stage.scene.place, Bamboo | CherryAvenue | Forest | ForestStream | Garden | Park | Shrine | ToriiPath);
    if !is_under_trees || super::aloft::is_over_town(stage.scene) || stage.is_night() || !stage.clear_sky() {
        return;
    }
    let deep = mix(stage.colors.shadow, hex(0x0008_3028), 0.4);
    let top = stage.height * 0.74;
    let shade = [(0.0, deep.faded(0.0)), (0.35, deep.faded(0.22)), (1.0, deep.faded(0.38))];
    sheet.down(Outline::new().rect([0.0, top], [stage.width, stage.height]), top, stage.height, &shade);
    let mut dice = stage.dice("spots of sun");
    let (mut spots, mut rims) = (Outline::new(), Outline::new());
    for _ in 0..34 {
        let down = libm::sqrt(dice.unit());
        let at = stage.at(dice.unit(), 0.78 + 0.22 * down);
        let size = stage.unit * dice.between(10.0, 34.0) * (0.4 + 0.6 * down);
        rims.add_ellipse(at, [size * 1.35, size * 0.42]);
        spots.add_ellipse(at, [size, size * 0.28]);
    }
    let light = mix(stage.colors.sun, stage.colors.edge, 0.5);
    sheet.veil(rims, light, 0.07);
    sheet.veil(spots, light, 0.20);
}
