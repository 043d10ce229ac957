//! A bicycle that nobody rides, seen from the side, on its stand.

use std::f64::consts::TAU;

use super::nearby::{Spot, shadow};
use super::outline::{Outline, Point};
use super::shades::mix;
use super::sheet::Sheet;
use super::stage::Stage;

/// Meters: hubs, the crank, saddle, steering head.
const REAR: [f64; 2] = [-0.52, 0.34];
const FRONT: [f64; 2] = [0.56, 0.34];
const CRANK: [f64; 2] = [-0.06, 0.30];
const SEAT: [f64; 2] = [-0.20, 0.78];
const HEAD: [f64; 2] = [0.40, 0.82];
const PAINTS: [u32; 4] = [0x0038_6CA0, 0x00B8_4840, 0x0040_7858, 0x0050_5060];

pub fn bicycle(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    // All of it is in the picture.
    let meter = spot.meter * 0.94;
    let x = spot.foot[0].clamp(meter, (stage.width - meter).max(meter));
    let spot = Spot { foot: [x, spot.foot[1]], meter };
    shadow(sheet, stage, spot, 0.9);
    let at = |point: [f64; 2]| spot.at(-stage.light * point[0], point[1]);
    let (tire, steel) = (stage.lit(0x0028_2830, 0.0), stage.lit(0x00B4_B8C0, 0.0));
    let paint = stage.lit(PAINTS[stage.dice("bicycle").below(PAINTS.len())], 0.0);
    for hub in [REAR, FRONT] {
        wheel(sheet, (at(hub), meter * 0.33), (tire, steel));
    }
    let bar = |into: &mut Outline, from: [f64; 2], to: [f64; 2], thick: f64| {
        into.add_bar(at(from), at(to), [meter * thick; 2]);
    };
    let mut bright = Outline::new();
    for (from, to) in [(FRONT, HEAD), (SEAT, [-0.23, 0.88]), (HEAD, [0.37, 0.98]), ([0.37, 0.98], [0.20, 1.02])] {
        bar(&mut bright, from, to, 0.030);
    }
    for (from, to) in [(REAR, [-0.66, 0.0]), ([-0.70, 0.68], [-0.24, 0.70]), ([-0.66, 0.66], REAR)] {
        bar(&mut bright, from, to, 0.022);
    }
    sheet.solid(bright, steel);
    let mut frame = Outline::new();
    for (from, to) in [(REAR, CRANK), (REAR, SEAT), (SEAT, CRANK), (CRANK, [0.38, 0.72]), (SEAT, [0.39, 0.80])] {
        bar(&mut frame, from, to, 0.042);
    }
    sheet.solid(frame, paint);
    let dark = mix(paint, stage.colors.shadow, 0.35);
    for (hub, from, to) in [(REAR, 0.02, 0.46), (FRONT, 0.08, 0.44)] {
        sheet.fill(guard((at(hub), meter * 0.37), (from, to), meter * 0.03), dark);
    }
    sheet.solid(Outline::new().ellipse(at(CRANK), [meter * 0.085; 2]), steel);
    let mut black = Outline::new();
    bar(&mut black, CRANK, [0.04, 0.15], 0.026);
    bar(&mut black, [-0.03, 0.15], [0.12, 0.15], 0.04);
    bar(&mut black, [-0.36, 0.90], [-0.10, 0.92], 0.055);
    bar(&mut black, [0.22, 1.02], [0.12, 1.01], 0.040);
    sheet.solid(black, tire);
    let basket = [at([0.44, 0.96]), at([0.80, 0.96]), at([0.74, 0.70]), at([0.48, 0.70])];
    sheet.solid(Outline::new().polygon(&basket), stage.lit(0x0098_7848, 0.0));
    let mut weave = Outline::new();
    for row in 1..4 {
        let y = 0.70 + 0.065 * f64::from(row);
        bar(&mut weave, [0.46, y], [0.77, y], 0.010);
    }
    sheet.veil(weave, stage.colors.shadow, 0.45);
}

fn wheel(sheet: &mut Sheet, (hub, radius): (Point, f64), (tire, steel): (canvas::Color, canvas::Color)) {
    let rim =
        |turn: f64, share: f64| [hub[0] + libm::cos(turn) * radius * share, hub[1] + libm::sin(turn) * radius * share];
    let mut spokes = Outline::new();
    for spoke in 0..14 {
        let turn = f64::from(spoke) / 14.0 * TAU;
        spokes.add_bar(hub, rim(turn, 0.92), [radius * 0.014; 2]);
    }
    sheet.veil(spokes, steel, 0.75);
    let mut round = Outline::new();
    for step in 0..32 {
        let turn = |step: i32| f64::from(step) / 32.0 * TAU;
        round.add_bar(rim(turn(step), 0.97), rim(turn(step + 1), 0.97), [radius * 0.10; 2]);
    }
    sheet.solid(round, tire);
    sheet.solid(Outline::new().ellipse(hub, [radius * 0.09; 2]), steel);
}

/// Over the upper part of a wheel, from and to shares of a turn.
fn guard((hub, radius): (Point, f64), (from, to): (f64, f64), thick: f64) -> Outline {
    let mut guard = Outline::new();
    let at = |share: f64| {
        let turn = -(from + (to - from) * share) * TAU;
        [hub[0] + libm::cos(turn) * radius, hub[1] + libm::sin(turn) * radius]
    };
    for step in 0..12 {
        guard.add_bar(at(f64::from(step) / 12.0), at(f64::from(step + 1) / 12.0), [thick; 2]);
    }
    guard
}
