//! A fireplace: a breast of stone up to the ceiling, a mantel with candles, logs that burn.

use canvas::Color;

use super::fire::flame;
use super::nearby::{self, Spot};
use super::outline::Outline;
use super::shades::{hex, mix, under};
use super::sheet::Sheet;
use super::stage::Stage;

/// From the middle to the sides of breast and opening, meters.
const BREAST: f64 = 0.95;
const OPENING: f64 = 0.56;
/// Of the opening and of the mantel, meters above the floor.
const HIGH: f64 = 0.86;
const MANTEL: f64 = 1.20;

pub fn fireplace(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    let spot = Spot { meter: spot.meter * 0.98, ..spot };
    let at = |x: f64, up: f64| spot.at(x, up);
    let paper = stage.is_on_paper();
    let top = spot.foot[1] / spot.meter + 0.1;
    let stone = if paper { hex(0x00F0_F0F0) } else { in_firelight(stage, 0x00B0_9C88) };
    breast(sheet, stage, spot, top);
    sheet.slab(&[at(-BREAST, 0.0), at(-BREAST, MANTEL), at(BREAST, MANTEL), at(BREAST, 0.0)], stone);
    courses(sheet, stage, spot, MANTEL - 0.1);
    let soot = hex(if paper { 0x0018_1818 } else { 0x0028_1816 });
    sheet.slab(&[at(-OPENING, 0.06), at(-OPENING, HIGH), at(OPENING, HIGH), at(OPENING, 0.06)], soot);
    if sheet.in_color() {
        sheet.glow(at(0.0, 0.30), [spot.meter * 0.75, spot.meter * 0.62], hex(0x00FF_8A30), 0.75);
    }
    let bark = in_firelight(stage, 0x0060_4030);
    for (from, to) in [((-0.34, 0.12), (0.30, 0.20)), ((0.36, 0.12), (-0.26, 0.22))] {
        let log = Outline::new().bar(at(from.0, from.1), at(to.0, to.1), spot.meter * 0.11);
        sheet.solid(log, bark);
    }
    for (x, tall, lean) in [(-0.22, 0.40, 0.2), (0.22, 0.36, -0.25), (0.0, 0.56, 0.1)] {
        flame(sheet, at(x, 0.14), spot.meter * 0.17, spot.meter * tall, lean);
    }
    let wood = in_firelight(stage, 0x0080_5434);
    let edge = BREAST + 0.12;
    sheet.slab(&[at(-edge, MANTEL - 0.13), at(-edge, MANTEL), at(edge, MANTEL), at(edge, MANTEL - 0.13)], wood);
    sheet.slab(&[at(-edge - 0.1, 0.0), at(-edge, 0.07), at(edge, 0.07), at(edge + 0.1, 0.0)], mix(stone, wood, 0.2));
    for x in [-0.62, 0.66] {
        candle(sheet, spot, x);
    }
    if sheet.in_color() {
        sheet.glow(at(0.0, 0.2), [spot.meter * 2.4, spot.meter * 1.5], hex(0x00FF_9A40), 0.34);
    }
    nearby::hearth_lights(sheet, stage, spot);
}

/// Above the mantel it is plastered and narrower, and a picture hangs there.
fn breast(sheet: &mut Sheet, stage: &Stage, spot: Spot, top: f64) {
    let at = |x: f64, up: f64| spot.at(x, up);
    let lit = |color: u32| if stage.is_on_paper() { hex(0x00F8_F8F8) } else { in_firelight(stage, color) };
    let narrow = BREAST * 0.72;
    sheet.slab(&[at(-narrow, MANTEL), at(-narrow, top), at(narrow, top), at(narrow, MANTEL)], lit(0x00E0_D4C4));
    for (grown, color) in [(0.05, 0x0098_7040), (0.0, 0x0088_B0B8)] {
        let (side, low, high) = (0.40 + grown, MANTEL + 0.22 - grown, MANTEL + 0.76 + grown);
        sheet.slab(&[at(-side, high), at(side, high), at(side, low), at(-side, low)], lit(color));
    }
    let foot = MANTEL + 0.22;
    let hills = [at(-0.40, foot), at(-0.16, foot + 0.28), at(0.06, foot + 0.12), at(0.24, foot + 0.24), at(0.40, foot)];
    sheet.face(&hills, lit(0x0060_8860));
}

/// By night the fire is what lights it.
fn in_firelight(stage: &Stage, color: u32) -> Color {
    let lit = stage.lit(color, 0.0);
    if stage.is_night() { mix(lit, under(hex(color), hex(0x00E0_9868)), 0.62) } else { lit }
}

/// Seams between the stones, every second course shifted by half a stone.
fn courses(sheet: &mut Sheet, stage: &Stage, spot: Spot, top: f64) {
    const TALL: f64 = 0.24;
    let mut seams = Outline::new();
    let line = [stage.unit * 1.6; 2];
    let rows = (top / TALL) as i32;
    for row in 0..=rows {
        let up = f64::from(row) * TALL;
        seams.add_bar(spot.at(-BREAST, up), spot.at(BREAST, up), line);
        let shift = if row % 2 == 0 { 0.0 } else { 0.19 };
        for stone in -2..=2_i32 {
            let x = f64::from(stone) * 0.38 + shift;
            if x.abs() < BREAST {
                seams.add_bar(spot.at(x, up), spot.at(x, up + TALL), line);
            }
        }
    }
    sheet.veil(seams, stage.colors.shadow, if sheet.in_color() { 0.28 } else { 0.5 });
}

fn candle(sheet: &mut Sheet, spot: Spot, x: f64) {
    let at = |dx: f64, up: f64| spot.at(x + dx, MANTEL + up);
    sheet.slab(&[at(-0.03, 0.0), at(-0.03, 0.16), at(0.03, 0.16), at(0.03, 0.0)], hex(0x00F8_F0DC));
    if sheet.in_color() {
        sheet.glow(at(0.0, 0.21), [spot.meter * 0.24; 2], hex(0x00FF_D890), 0.7);
    }
    let mut flame = Outline::new();
    flame.add_leaf(at(0.0, 0.16), at(0.0, 0.27), spot.meter * 0.035);
    sheet.fill(flame, hex(0x00FF_F0B8));
}
