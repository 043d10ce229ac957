//! A bank under a bridge of iron that a train crosses: the bridge stands across the picture, high over the river.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::part;
use super::wayside::river_bank_with;

/// Shares of the height: the rails, the upper chord, the water at the piers.
const DECK: f64 = 0.475;
const CHORD: f64 = 0.345;
const WATER: f64 = 0.655;

pub fn iron_bridge(sheet: &mut Sheet, stage: &Stage) {
    river_bank_with(sheet, stage, &|sheet| {
        piers(sheet, stage);
        truss(sheet, stage, 0.035, 0.24);
        train(sheet, stage);
        truss(sheet, stage, 0.0, 0.0);
    });
}

/// `x` as a share of the width from the light's side; the bridge comes a little nearer away from the light.
fn at(stage: &Stage, x: f64, y: f64) -> Point {
    let near = 1.0 + 0.16 * (x - 0.5);
    stage.at_from_light(x, 0.56 + (y - 0.56) * near)
}

fn piers(sheet: &mut Sheet, stage: &Stage) {
    for x in [0.10, 0.50, 0.90] {
        let point = |dx: f64, y: f64| at(stage, x + dx, y);
        let stone = stage.lit(0x00A8_988C, 0.22);
        sheet.slab(
            &[point(-0.034, DECK + 0.02), point(0.034, DECK + 0.02), point(0.044, WATER), point(-0.044, WATER)],
            stone,
        );
        let shade = [point(0.006, DECK + 0.02), point(0.034, DECK + 0.02), point(0.044, WATER), point(0.010, WATER)];
        sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, if sheet.in_color() { 0.32 } else { 0.3 });
        sheet.slab(
            &[
                point(-0.044, DECK + 0.01),
                point(0.044, DECK + 0.01),
                point(0.044, DECK + 0.03),
                point(-0.044, DECK + 0.03),
            ],
            mix(stone, stage.colors.edge, 0.2),
        );
    }
}

/// One side of it: chords, posts and the bars that cross between them; the far side is higher, and paler.
fn truss(sheet: &mut Sheet, stage: &Stage, up: f64, pale: f64) {
    let iron = mix(stage.lit(0x00A8_4838, 0.10), stage.colors.haze, pale + 0.06);
    let (mut frame, unit) = (Outline::new(), stage.unit);
    let point = |x: f64, y: f64| at(stage, x, y - up * 0.4);
    let count = 14;
    frame.add_bar(point(-0.02, DECK), point(1.02, DECK), [unit * 17.0, unit * 20.0]);
    frame.add_bar(point(-0.02, CHORD), point(1.02, CHORD), [unit * 11.0, unit * 13.0]);
    for bay in 0..count {
        let (left, right) = (f64::from(bay) / f64::from(count), f64::from(bay + 1) / f64::from(count));
        frame.add_bar(point(left, CHORD), point(left, DECK), [unit * 8.0; 2]);
        let (from, to) = if bay % 2 == 0 { (CHORD, DECK) } else { (DECK, CHORD) };
        frame.add_bar(point(left, from), point(right, to), [unit * 7.0; 2]);
        frame.add_bar(point(left, to), point(right, from), [unit * 4.0; 2]);
    }
    sheet.solid(frame, iron);
    let mut light = Outline::new();
    light.add_bar(point(-0.02, DECK - 0.006), point(1.02, DECK - 0.006), [unit * 3.0; 2]);
    light.add_bar(point(-0.02, CHORD - 0.004), point(1.02, CHORD - 0.004), [unit * 2.5; 2]);
    sheet.veil(light, stage.colors.edge, if sheet.in_color() { 0.5 } else { 0.0 });
}

/// Four cars between the two sides of the bridge.
fn train(sheet: &mut Sheet, stage: &Stage) {
    let lit = stage.is_night() || stage.scene.hour == scene::Hour::Dusk;
    let glass = if lit { hex(0x00FF_E0A0) } else { mix(stage.lit(0x0060_7C98, 0.1), stage.colors.sky[3], 0.4) };
    for car in 0..4 {
        let (left, right) = (0.14 + 0.205 * f64::from(car), 0.14 + 0.205 * f64::from(car) + 0.198);
        let (top, foot) = (DECK - 0.088, DECK - 0.012);
        let body = [at(stage, left, top), at(stage, right, top), at(stage, right, foot), at(stage, left, foot)];
        sheet.slab(&body, stage.lit(0x00EC_E8DC, 0.12));
        sheet.slab(&part(body, [0.0, 1.0], [0.60, 0.76]), stage.lit(0x0030_8868, 0.12));
        sheet.veil(
            Outline::new().polygon(&part(body, [0.0, 1.0], [0.0, 0.12])),
            stage.colors.shadow,
            if sheet.in_color() { 0.3 } else { 0.2 },
        );
        for window in 0..5 {
            let from = 0.06 + 0.19 * f64::from(window);
            sheet.slab(&part(body, [from, from + 0.13], [0.20, 0.54]), glass);
        }
        if lit && sheet.in_color() {
            let middle = at(stage, (left + right) / 2.0, DECK - 0.05);
            sheet.glow(middle, [stage.width * 0.14, stage.height * 0.05], hex(0x00FF_D890), 0.5);
        }
    }
}
