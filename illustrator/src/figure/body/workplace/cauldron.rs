//! A cauldron on its fire: what boils in it bubbles and steams.

use super::super::super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::super::super::easel::Easel;
use super::super::Body;
use super::{Plan, counter};
use scene::Tint;

/// Of what boils, head units below the far edge.
pub const SURFACE: f64 = 0.16;
/// Half the width of the rim.
const RIM: f64 = 0.96;

pub fn draw(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let (iron, brew, unit) = (body.palette.dark, body.held(body.dyed(Tint::Green)), plan.unit);
    let low = plan.low();
    // Its bottom hangs over the fire.
    let deep = (low - 0.75).clamp(1.76, 2.20);
    if low - deep > 1.2 {
        hearth(easel, body, (&plan, deep));
    }
    fire(easel, body, (&plan, low));
    if low - deep < 1.2 {
        feet(easel, body, (&plan, low));
    }
    let belly = [
        [-RIM * 0.94, 0.24],
        [-1.16, 0.62],
        [-1.16, deep * 0.62],
        [-0.82, deep * 0.90],
        [0.0, deep],
        [0.82, deep * 0.90],
        [1.16, deep * 0.62],
        [1.16, 0.62],
        [RIM * 0.94, 0.24],
    ];
    let outline = through(&plan.all(&belly), 6);
    body.panel(easel, &outline, &iron);
    let shine = [[body.rig.light * 0.86, 0.50], [body.rig.light * 0.98, 0.84], [body.rig.light * 0.88, 1.18]];
    easel.ink(&through(&plan.all(&shine), 5), 3.0, (iron.glint, Taper::LINE));
    for side in [-1.0, 1.0] {
        let ring = ellipse(plan.at(side * 1.12, 0.56), [0.10 * unit, 0.17 * unit], 0.0);
        easel.ink(&closed(&ring), 4.4, (iron.line, Taper::EVEN));
        easel.ink(&closed(&ring), 2.4, (iron.light, Taper::EVEN));
    }
    body.panel(easel, &ellipse(plan.at(0.0, 0.14), [(RIM + 0.10) * unit, 0.27 * unit], 0.0), &iron);
    if easel.in_color() {
        easel.shine(plan.at(0.0, -0.10), [1.1 * unit, 0.6 * unit], (brew.glint, 0.55));
    }
    let surface = ellipse(plan.at(0.0, SURFACE), [RIM * 0.94 * unit, 0.205 * unit], 0.0);
    easel.fill(&surface, brew.base);
    easel.within(&surface, |easel| {
        easel.veil(&ellipse(plan.at(0.0, SURFACE - 0.10), [RIM * unit, 0.16 * unit], 0.0), brew.light, 0.8);
    });
    easel.ink(&closed(&surface), 0.9, (brew.line, Taper::EVEN));
    bubbles(easel, body, &plan);
    counter::steam(easel, body, &plan);
}

/// Of rough stones, an arch in it for the fire: what stands on the ground itself would be as high as who stirs.
fn hearth(easel: &mut Easel, body: &Body, (plan, deep): (&Plan, f64)) {
    let low = plan.low();
    let stone = body.dyed(Tint::Gray);
    let top = deep - 0.30;
    let wall = [[-1.16, top], [1.16, top], [1.36, low], [-1.36, low]];
    body.panel(easel, &plan.all(&wall), &stone);
    let rows = ((low - top) / 0.42) as i32;
    for row in 0..rows {
        let y = top + 0.42 * f64::from(row);
        let shift = if row % 2 == 0 { 0.0 } else { 0.24 };
        for column in 0..6 {
            let x = -1.12 + shift + 0.48 * f64::from(column);
            let end = (x + 0.44).min(1.16 + 0.2 * f64::from(row) / f64::from(rows));
            if end - x > 0.16 {
                let block = [[x, y + 0.04], [end, y + 0.04], [end, y + 0.38], [x, y + 0.38]];
                easel.ink(&closed(&around(&plan.all(&block), 3)), 0.8, (stone.line, Taper::EVEN));
            }
        }
    }
    let arch = [
        [-0.74, low],
        [-0.72, low - 0.9],
        [-0.40, low - 1.28],
        [0.0, low - 1.38],
        [0.40, low - 1.28],
        [0.72, low - 0.9],
        [0.74, low],
    ];
    let arch = through(&plan.all(&arch), 5);
    easel.fill(&arch, body.palette.dark.deep);
    easel.ink(&closed(&arch), 1.4, (stone.line, Taper::EVEN));
}

fn feet(easel: &mut Easel, body: &Body, (plan, low): (&Plan, f64)) {
    for x in [-0.62, 0.62] {
        let foot = [
            [x - 0.10, low - 1.0],
            [x + 0.10, low - 1.0],
            [x * 1.14 + 0.07, low - 0.06],
            [x * 1.14 - 0.07, low - 0.06],
        ];
        body.panel(easel, &plan.all(&foot), &body.palette.dark);
    }
}

fn bubbles(easel: &mut Easel, body: &Body, plan: &Plan) {
    let brew = body.held(body.dyed(Tint::Green));
    let spots = [
        (-0.58, 0.14, 0.10),
        (-0.34, 0.24, 0.07),
        (0.46, 0.20, 0.11),
        (0.68, 0.10, 0.07),
        (0.30, 0.06, 0.05),
        (-0.72, -0.16, 0.05),
        (0.62, -0.30, 0.06),
        (-0.50, -0.44, 0.04),
    ];
    for (x, y, size) in spots {
        let bubble = ellipse(plan.at(x, y), [size * plan.unit; 2], 0.0);
        easel.veil(&bubble, brew.glint, 0.75);
        easel.ink(&closed(&bubble), 0.7, (brew.line, Taper::EVEN));
        let shine = plan.at(x - size * 0.35, y - size * 0.35);
        easel.fill(&ellipse(shine, [size * 0.26 * plan.unit; 2], 0.0), body.palette.white.base);
    }
}

/// Logs, and flames about the belly.
fn fire(easel: &mut Easel, body: &Body, (plan, low): (&Plan, f64)) {
    let (warm, hot, bark) = (body.dyed(Tint::Orange), body.dyed(Tint::Yellow), body.palette.leather);
    if easel.in_color() {
        easel.shine(plan.at(0.0, low - 0.3), [1.5 * plan.unit, 0.8 * plan.unit], (warm.glint, 0.6));
    }
    for (size, shade) in [(1.0, warm), (0.62, hot)] {
        for (x, high) in [(-0.62, 0.9), (-0.24, 1.2), (0.16, 1.0), (0.54, 1.25)] {
            let tip = low - high * size;
            let flame: [Point; 5] = [
                [x - 0.20 * size, low - 0.16],
                [x - 0.12 * size, low - 0.5 * high * size],
                [x + 0.06, tip],
                [x + 0.16 * size, low - 0.46 * high * size],
                [x + 0.22 * size, low - 0.16],
            ];
            let flame = around(&plan.all(&flame), 5);
            easel.fill(&flame, shade.base);
            easel.ink(&closed(&flame), 0.6, (shade.line, Taper::EVEN));
        }
    }
    for (from, to) in [([-0.92, low - 0.04], [0.64, low - 0.22]), ([0.92, low - 0.04], [-0.64, low - 0.22])] {
        let log = ribbon(&plan.all(&[from, to]), |_| 0.09 * plan.unit);
        body.panel(easel, &log, &bark);
    }
}
