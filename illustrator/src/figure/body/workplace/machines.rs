//! Machines that somebody stands at: a copier, a register on a counter, an engine with the bolt that is tightened.

use super::super::super::curve::{Point, Taper, add, closed, ellipse, ribbon, through};
use super::super::super::easel::Easel;
use super::super::{Body, seats};
use super::{Plan, counter, tool_side};
use scene::Tint;

/// Its lid down, light under it; sheets come out at one side, a panel is at the other.
pub fn copier(easel: &mut Easel, body: &Body) {
    let (plan, side) = (Plan::of(body), tool_side(body));
    let (case, dark, paper) = (body.palette.white, body.palette.dark, body.palette.white);
    let at = |points: &[Point]| -> Vec<Point> { points.iter().map(|[x, y]| plan.at(side * x, *y)).collect() };
    let low = plan.low();
    // What comes out, on its tray.
    body.panel(easel, &at(&[[-1.10, 0.80], [-1.80, 0.66], [-1.80, 0.76], [-1.10, 0.96]]), &dark);
    for (number, lift) in [0.0, 0.03, 0.07].into_iter().enumerate() {
        let out = 0.05 * number as f64;
        body.panel(
            easel,
            &at(&[[-1.06, 0.74 - lift], [-1.72 - out, 0.56 - lift], [-1.72 - out, 0.62 - lift], [-1.06, 0.84 - lift]]),
            &paper,
        );
    }
    body.panel(easel, &at(&[[-1.10, 0.46], [1.24, 0.46], [1.24, low], [-1.10, low]]), &case);
    for y in [1.10, 1.62, 2.14] {
        easel.ink(&at(&[[-1.10, y], [1.24, y]]), 1.0, (case.line, Taper::EVEN));
        body.panel(easel, &at(&[[-0.30, y + 0.14], [0.44, y + 0.14], [0.40, y + 0.24], [-0.26, y + 0.24]]), &dark);
    }
    body.panel(easel, &at(&[[-1.02, 0.04], [1.16, 0.04], [1.24, 0.48], [-1.10, 0.48]]), &case);
    // Light escapes below the lid.
    let (light, blue) = (body.dyed(Tint::Green).glint, body.dyed(Tint::Sky));
    easel.fill(&at(&[[-1.06, 0.30], [0.58, 0.30], [0.60, 0.40], [-1.08, 0.40]]), light);
    body.panel(easel, &at(&[[-0.98, -0.10], [0.52, -0.10], [0.58, 0.28], [-1.06, 0.28]]), &dark);
    easel.fill(&at(&[[-0.90, -0.06], [0.46, -0.06], [0.47, 0.0], [-0.92, 0.0]]), dark.light);
    // The panel.
    body.panel(easel, &at(&[[0.66, 0.08], [1.14, 0.08], [1.20, 0.42], [0.70, 0.42]]), &dark);
    easel.fill(&at(&[[0.72, 0.12], [0.94, 0.12], [0.96, 0.28], [0.74, 0.28]]), blue.light);
    for (x, y, tint) in
        [(1.04, 0.16, Tint::Green), (1.06, 0.28, Tint::Red), (0.82, 0.36, Tint::Gray), (0.94, 0.36, Tint::Gray)]
    {
        easel.fill(&ellipse(plan.at(side * x, y), [0.04 * plan.unit, 0.03 * plan.unit], 0.0), body.dyed(tint).light);
    }
    if easel.in_color() {
        easel.shine(plan.at(side * -0.3, 0.36), [1.3 * plan.unit, 0.5 * plan.unit], (light, 0.55));
    }
}

/// A counter, a register with its screen and drawer, a basket, what is bought.
pub fn register(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let side = tool_side(body);
    let (case, dark, glass) = (body.palette.metal, body.palette.dark, body.dyed(Tint::Sky));
    let at = |points: &[Point]| -> Vec<Point> { points.iter().map(|[x, y]| plan.at(side * x, *y)).collect() };
    body.panel(easel, &at(&[[0.92, 0.10], [1.86, 0.10], [1.92, 0.54], [0.86, 0.54]]), &case);
    body.panel(easel, &at(&[[1.32, -0.16], [1.44, -0.16], [1.44, 0.12], [1.32, 0.12]]), &dark);
    body.panel(easel, &at(&[[0.98, -0.66], [1.80, -0.66], [1.84, -0.08], [0.96, -0.08]]), &dark);
    easel.fill(&at(&[[1.06, -0.58], [1.72, -0.58], [1.75, -0.16], [1.04, -0.16]]), glass.base);
    for row in 0..3 {
        let y = -0.48 + 0.11 * f64::from(row);
        easel.ink(&at(&[[1.14, y], [1.50, y]]), 1.6, (body.palette.white.light, Taper::EVEN));
    }
    for row in 0..2_i32 {
        for number in 0..5_i32 {
            let (x, y) = (1.04 + 0.16 * f64::from(number), 0.20 + 0.10 * f64::from(row));
            body.panel(easel, &at(&[[x, y], [x + 0.11, y], [x + 0.11, y + 0.06], [x, y + 0.06]]), &body.palette.white);
        }
    }
    // What is still to be scanned.
    for (x, tint, high) in [(-0.98, Tint::Green, 0.50), (-1.26, Tint::Orange, 0.62), (-1.56, Tint::Yellow, 0.44)] {
        let pack = body.dyed(tint);
        body.panel(
            easel,
            &at(&[[x - 0.12, 0.40 - high], [x + 0.12, 0.40 - high], [x + 0.12, 0.40], [x - 0.12, 0.40]]),
            &pack,
        );
        easel.fill(
            &at(&[[x - 0.12, 0.16], [x + 0.12, 0.16], [x + 0.12, 0.26], [x - 0.12, 0.26]]),
            body.palette.white.base,
        );
    }
}

/// Where its bolt is, canvas units.
pub fn bolt(body: &Body) -> Point {
    Plan::of(body).at(-tool_side(body) * 0.10, 0.12)
}

/// A desk: the telephone that the receiver belongs to, a pad under the pen.
pub fn telephone(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let side = tool_side(body);
    let (dark, paper) = (body.held(body.palette.dark), body.palette.white);
    let at = |points: &[Point]| -> Vec<Point> { points.iter().map(|[x, y]| plan.at(side * x, *y)).collect() };
    body.panel(easel, &at(&[[0.56, 0.16], [1.30, 0.16], [1.40, 0.56], [0.48, 0.56]]), &dark);
    body.panel(easel, &at(&[[0.62, 0.06], [1.24, 0.06], [1.28, 0.20], [0.58, 0.20]]), &dark);
    for row in 0..3_i32 {
        for number in 0..3_i32 {
            let key = plan.at(side * (0.84 + 0.15 * f64::from(number)), 0.28 + 0.09 * f64::from(row));
            easel.fill(&ellipse(key, [0.05 * plan.unit, 0.03 * plan.unit], 0.0), paper.base);
        }
    }
    body.panel(easel, &at(&[[-0.78, 0.14], [0.06, 0.14], [0.10, 0.56], [-0.84, 0.56]]), &paper);
    for row in 0..4 {
        let y = 0.22 + 0.08 * f64::from(row);
        let long = if row < 2 { 0.0 } else { -0.30 };
        easel.ink(&at(&[[-0.70, y], [long, y]]), 1.0, (dark.line, Taper::EVEN));
    }
}

/// Of a basin, with the nut that is turned.
pub fn pipes(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let side = tool_side(body);
    let steel = body.palette.metal;
    let at = |points: &[Point]| -> Vec<Point> { points.iter().map(|[x, y]| plan.at(side * x, *y)).collect() };
    let tube = |easel: &mut Easel, points: &[Point]| {
        let way = through(&at(points), 8);
        body.panel(easel, &ribbon(&way, |_| 0.11 * plan.unit), &steel);
        easel.ink(&way, 2.2, (steel.light, Taper::EVEN));
    };
    tube(easel, &[[-1.5, 0.14], [-0.8, 0.14], [-0.10, 0.12], [0.5, 0.14], [0.66, 0.24], [0.68, 0.60]]);
    tube(easel, &[[-0.70, -0.80], [-0.70, -0.2], [-0.70, 0.14]]);
    for x in [-0.70, 0.42] {
        body.panel(
            easel,
            &at(&[[x - 0.10, -0.02], [x + 0.10, -0.02], [x + 0.10, 0.28], [x - 0.10, 0.28]]),
            &body.palette.gold,
        );
    }
    nut(easel, body, &plan);
    let water = body.dyed(Tint::Sky);
    for (x, y) in [(-0.10, 0.34), (0.02, 0.46), (-0.20, 0.52)] {
        easel.fill(&ellipse(plan.at(side * x, y), [0.035 * plan.unit, 0.055 * plan.unit], 0.0), water.light);
    }
}

/// On a bench: ribs, a pipe, a round cover with its bolts.
pub fn engine(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let side = tool_side(body);
    let (steel, dark) = (body.palette.metal, body.palette.dark);
    let at = |points: &[Point]| -> Vec<Point> { points.iter().map(|[x, y]| plan.at(side * x, *y)).collect() };
    body.panel(easel, &at(&[[-0.98, 0.10], [0.66, 0.10], [0.74, 0.62], [-1.06, 0.62]]), &dark);
    body.panel(easel, &at(&[[-0.88, -0.18], [0.56, -0.18], [0.66, 0.44], [-0.98, 0.44]]), &steel);
    for number in 0..4 {
        let x = -0.86 + 0.12 * f64::from(number);
        easel.ink(&at(&[[x, -0.10], [x - 0.05, 0.38]]), 2.2, (steel.deep, Taper::EVEN));
    }
    easel.ink(&at(&[[0.50, 0.30], [0.86, 0.24], [1.0, 0.50]]), 6.0, (seats::timber(body).line, Taper::EVEN));
    let cover = ellipse(plan.at(-side * 0.10, 0.12), [0.34 * plan.unit, 0.27 * plan.unit], 0.0);
    body.panel(easel, &cover, &dark);
    for number in 0..6_i32 {
        let turn = f64::from(number) * core::f64::consts::TAU / 6.0;
        let head =
            add(plan.at(-side * 0.10, 0.12), [libm::cos(turn) * 0.26 * plan.unit, libm::sin(turn) * 0.20 * plan.unit]);
        body.panel(easel, &ellipse(head, [0.04 * plan.unit, 0.034 * plan.unit], 0.0), &steel);
    }
    nut(easel, body, &plan);
}

/// What the wrench is on.
pub fn nut(easel: &mut Easel, body: &Body, plan: &Plan) {
    let middle = bolt(body);
    let nut: Vec<Point> = (0..6_i32)
        .map(|corner| {
            let turn = f64::from(corner) * core::f64::consts::TAU / 6.0;
            add(middle, [libm::cos(turn) * 0.12 * plan.unit, libm::sin(turn) * 0.11 * plan.unit])
        })
        .collect();
    body.panel(easel, &nut, &body.palette.gold);
    easel.ink(&closed(&ellipse(middle, [0.05 * plan.unit; 2], 0.0)), 0.9, (body.palette.dark.line, Taper::EVEN));
}
