//! The beach: sea to the horizon, foam on the sand, a palm that with its coconuts.

use super::foliage::ground_shadow;
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::{light_at, sky};
use super::stage::Stage;
use super::swell;
use scene::seed::Dice;

pub fn beach(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.60 * stage.height;
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let colors = &stage.colors;
    let shore = 0.80 * stage.height;
    let deep = mix(stage.lit(0x001F_74B8, 0.0), colors.sky[0], 0.25);
    let shallow = mix(stage.lit(0x0068_D0D0, 0.0), colors.sky[3], 0.3);
    let sea = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let far = mix(deep, colors.haze, 0.3);
    sheet.down(sea, horizon, shore, &[(0.0, far), (0.12, deep), (0.65, mix(deep, shallow, 0.6)), (1.0, shallow)]);
    sheet.ink(&[[0.0, horizon], [stage.width, horizon]]);
    island(sheet, stage, horizon);
    if swell::is_rough(stage) {
        swell::swell(sheet, stage, (horizon, shore), 0x0030_6884);
    } else {
        glitter(sheet, stage, horizon, shore);
    }
    sheet.layer("sea");
    let mut dice = stage.dice("shore");
    let foam = mix(stage.lit(0x00FF_FFFF, 0.0), hex(0x00FF_FFFF), 0.35);
    for (y, color, share) in [(0.775, foam, 0.55), (0.80, stage.lit(0x0090_DCD8, 0.0), 0.8), (0.815, foam, 0.9)] {
        sheet.veil(wavy_ground(stage, y * stage.height, 0.010, &mut dice), color, share);
    }
    let sand = wavy_ground(stage, 0.835 * stage.height, 0.010, &mut dice);
    let (wet, dry) = (stage.ground(0x00D8_BC90, 0.0), stage.ground(0x00F6_E2B8, 0.0));
    sheet.down(sand, 0.83 * stage.height, stage.height, &[(0.0, wet), (0.3, dry), (1.0, mix(dry, wet, 0.3))]);
    palm(sheet, stage, &mut dice);
    sheet.layer("shore");
}

fn island(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let [x, _] = stage.at_from_light(0.82, 0.0);
    let size = stage.width * 0.17;
    let shape = [
        [x - size, horizon],
        [x - size * 0.7, horizon - size * 0.16],
        [x - size * 0.2, horizon - size * 0.3],
        [x + size * 0.25, horizon - size * 0.2],
        [x + size * 0.6, horizon - size * 0.22],
        [x + size * 1.1, horizon],
    ];
    sheet.fill(Outline::new().polygon(&shape), stage.lit(0x0050_8870, 0.55));
}

fn glitter(sheet: &mut Sheet, stage: &Stage, top: f64, bottom: f64) {
    let mut dice = stage.dice("waves");
    let column = light_at(stage, top)[0];
    let (mut waves, mut dark, mut lights) = (Outline::new(), Outline::new(), Outline::new());
    for _ in 0..150 {
        let depth = dice.unit();
        let y = top + (bottom - top) * depth * depth;
        let long = stage.unit * (6.0 + 52.0 * depth) * dice.between(0.5, 1.2);
        let kind = dice.below(3);
        let x = if kind == 0 {
            column + dice.between(-1.0, 1.0) * stage.unit * (50.0 + 190.0 * depth)
        } else {
            dice.between(0.0, stage.width)
        };
        let into = [&mut lights, &mut waves, &mut dark].into_iter().nth(kind).expect("three kinds");
        into.add_leaf([x - long, y], [x + long, y], stage.unit * (1.6 + 5.0 * depth));
    }
    sheet.veil(dark, stage.lit(0x0018_508C, 0.0), 0.3);
    sheet.veil(waves, mix(stage.colors.sky[4], hex(0x00FF_FFFF), 0.4), 0.45);
    sheet.veil(lights, stage.colors.sun, if stage.clear_sky() { 0.9 } else { 0.35 });
}

/// A palm on the beach, on the side away from the light: a bent, ringed trunk, fronds that hang with their leaflets.
fn palm(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    // On the other side, or nowhere, if its crown would grow out of a head.
    let is_clear = |x: f64| !stage.is_behind_a_head(stage.at_from_light(x, 0.0)[0], stage.unit * 90.0);
    let Some(flipped) = [false, true].into_iter().find(|flipped| is_clear(if *flipped { 0.16 } else { 0.84 })) else {
        return;
    };
    let at = |x: f64, y: f64| stage.at_from_light(if flipped { 1.0 - x } else { x }, y);
    let (foot, top) = (at(0.93, 0.90), at(0.84, 0.24));
    let bend = at(0.96, 0.52);
    let wide = stage.unit * 15.0;
    ground_shadow(sheet, stage, foot, [wide * 5.0, wide * 0.7]);
    for (shade, first) in [(0x002C_6440, 0.0), (0x0040_8048, 0.5)] {
        fronds(sheet, stage, top, (shade, first, first < 0.2), dice);
    }
    let at = |t: f64, side: f64| {
        let back = 1.0 - t;
        let along = |axis: usize| back * back * foot[axis] + 2.0 * back * t * bend[axis] + t * t * top[axis];
        // The foot spreads where it enters the sand.
        let half = wide * (0.85 - 0.40 * t + 0.9 * libm::pow(back, 14.0));
        [along(0) + side * half, along(1)]
    };
    let steps = 18;
    let share = |step: i32| f64::from(step) / f64::from(steps);
    let mut shape: Vec<Point> = (0..=steps).map(|step| at(share(step), -1.0)).collect();
    shape.extend((0..=steps).rev().map(|step| at(share(step), 1.0)));
    sheet.slab(&shape, stage.lit(0x0098_7850, 0.0));
    let mut dark: Vec<Point> = (0..=steps).map(|step| at(share(step), -stage.light)).collect();
    dark.extend((0..=steps).rev().map(|step| at(share(step), -stage.light * 0.1)));
    sheet.veil(Outline::new().polygon(&dark), stage.colors.shadow, 0.30);
    let mut rings = Outline::new();
    for step in 1..26 {
        let t = f64::from(step) / 26.0;
        let low = at(t - 0.008, 0.0);
        rings.add_bar(at(t, -1.04), low, [stage.unit * 1.4, stage.unit * 3.0]);
        rings.add_bar(low, at(t, 1.04), [stage.unit * 3.0, stage.unit * 1.4]);
    }
    sheet.veil(rings, stage.lit(0x0058_4028, 0.0), 0.7);
    fronds(sheet, stage, top, (0x0054_9A50, 0.25, false), dice);
    let mut nuts = stage.lined();
    for (x, y) in [(-0.9, 0.5), (0.2, 0.9), (1.0, 0.4)] {
        nuts.add_ellipse([top[0] + x * wide * 0.8, top[1] + y * wide], [wide * 0.62, wide * 0.7]);
    }
    sheet.fill(nuts, stage.lit(0x0078_5030, 0.0));
}

/// Ribs that rise from the crown and sink under their leaflets.
fn fronds(sheet: &mut Sheet, stage: &Stage, top: Point, (color, first, is_back): (u32, f64, bool), dice: &mut Dice) {
    let (mut leaflets, mut ribs) = (Outline::new(), Outline::new());
    for frond in 0..6 {
        let turn = (first + f64::from(frond) + dice.between(-0.15, 0.15)) / 6.0;
        let angle = std::f64::consts::PI * (1.08 + 0.84 * turn);
        let reach = stage.unit * dice.between(150.0, 205.0) * if is_back { 0.85 } else { 1.0 };
        let (x, y) = (libm::cos(angle), libm::sin(angle));
        let rib = |t: f64| [top[0] + x * reach * t, top[1] + y * reach * 0.75 * t + reach * 0.80 * t * t];
        for step in 0..8 {
            let t = f64::from(step) / 8.0;
            ribs.add_bar(rib(t), rib(t + 0.125), [stage.unit * 4.0 * (1.1 - t), stage.unit * 4.0 * (1.0 - t)]);
        }
        for leaflet in 1..15 {
            let t = f64::from(leaflet) / 14.0;
            let (from, ahead) = (rib(t), rib(t + 0.06));
            let (dx, dy) = (ahead[0] - from[0], ahead[1] - from[1]);
            let length = libm::hypot(dx, dy).max(1e-6);
            let long = reach * 0.30 * (0.45 + 1.1 * t * (1.15 - t));
            for side in [-1.0, 1.0] {
                let (along, across) = (dx / length, dy / length);
                let tip = [
                    from[0] + (along * 0.75 - across * side * 0.55) * long,
                    from[1] + (across * 0.75 + along * side * 0.55) * long + long * 0.28,
                ];
                leaflets.add_leaf(from, tip, long * 0.20);
            }
        }
    }
    sheet.fill(leaflets, stage.lit(color, 0.0));
    sheet.fill(ribs, mix(stage.lit(color, 0.0), stage.colors.edge, 0.25));
}
