//! Work of the house and the laboratory: a sink full of suds, an ironing board, a cake whose candles are blown out, a grill, a microscope.

use super::super::super::curve::{Point, Taper, around, closed, ellipse, lerp, ribbon, through};
use super::super::super::easel::Easel;
use super::super::super::props;
use super::super::Body;
use super::{Plan, counter};
use scene::Tint;

/// -1 or 1: the side of the hand with the tool.
fn tool_side(body: &Body) -> f64 {
    body.skeleton.arms[body.posture.front].side
}

/// Of the water, head units from the middle of the far edge.
const BASIN: Point = [0.0, 0.34];

pub fn with_sink(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (steel, water, white) = (body.palette.metal, body.dyed(Tint::Sky), body.palette.white);
    let away = -tool_side(body);
    faucet(easel, body, (&plan, -away * 0.96));
    let unit = plan.unit;
    let [x, y] = BASIN;
    body.panel(easel, &ellipse(plan.at(x, y), [0.94 * unit, 0.29 * unit], 0.0), &steel);
    let inside = ellipse(plan.at(x, y + 0.02), [0.84 * unit, 0.235 * unit], 0.0);
    easel.fill(&inside, water.base);
    easel.ink(&closed(&inside), 0.9, (steel.line, Taper::EVEN));
    for number in 0..13_u32 {
        let turn = f64::from(number) * 2.4;
        let far = 0.14 + 0.058 * f64::from(number);
        let at = plan.at(x + libm::cos(turn) * far * 0.82, y + 0.02 + libm::sin(turn) * far * 0.20);
        let size = (0.15 - 0.007 * f64::from(number)) * unit;
        easel.fill(&ellipse(at, [size, size * 0.66], 0.0), white.light);
        easel.ink(&closed(&ellipse(at, [size, size * 0.66], 0.0)), 0.5, (white.deep, Taper::EVEN));
    }
    // Those that are clean stand beside.
    for (number, y) in [0.40, 0.33, 0.26].into_iter().enumerate() {
        let lean = 0.02 * number as f64;
        let plate = ellipse(plan.at(away * (1.26 + lean), y), [0.30 * unit, 0.085 * unit], 0.0);
        body.panel(easel, &plate, &white);
    }
}

fn faucet(easel: &mut Easel, body: &Body, (plan, x): (&Plan, f64)) {
    let steel = body.palette.metal;
    let lean = -x.signum() * 0.46;
    let neck = plan.all(&[[x, 0.14], [x, -0.34], [x + lean * 0.4, -0.52], [x + lean * 0.9, -0.46], [x + lean, -0.28]]);
    body.panel(easel, &ribbon(&through(&neck, 6), |_| 0.055 * plan.unit), &steel);
    body.panel(easel, &ellipse(plan.at(x, 0.14), [0.14 * plan.unit, 0.05 * plan.unit], 0.0), &steel);
    let stream = plan.all(&[[x + lean, -0.26], [x + lean * 1.02, 0.22]]);
    easel.ink(&stream, 3.0, (body.dyed(Tint::Sky).light, Taper::EVEN));
}

/// A long board with a round end on crossed legs, a shirt on it.
pub fn with_ironing_board(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let (cover, steel, unit) = (body.dyed(Tint::Mint), body.palette.metal, plan.unit);
    let away = -tool_side(body);
    let low = plan.low();
    for [from, to] in [[[-0.9, 0.5], [0.8, low]], [[0.9, 0.5], [-0.8, low]]] {
        body.panel(easel, &ribbon(&plan.all(&[from, to]), |_| 0.05 * unit), &steel);
    }
    let on = |points: &[Point]| plan.all(&points.iter().map(|[x, y]| [away * x, *y]).collect::<Vec<Point>>());
    let board = [
        [-1.46, 0.04],
        [0.9, 0.06],
        [1.40, 0.16],
        [1.62, 0.32],
        [1.40, 0.48],
        [0.9, 0.58],
        [-1.46, 0.60],
        [-1.52, 0.32],
    ];
    body.panel(easel, &around(&on(&board), 5), &cover);
    shirt(easel, body, &on);
}

fn shirt(easel: &mut Easel, body: &Body, on: &impl Fn(&[Point]) -> Vec<Point>) {
    let cloth = body.held(body.palette.white);
    let outline = [
        [-0.94, 0.12],
        [0.34, 0.12],
        [0.50, 0.02],
        [0.92, 0.06],
        [0.86, 0.22],
        [0.62, 0.22],
        [0.66, 0.42],
        [0.90, 0.44],
        [0.92, 0.70],
        [0.56, 0.72],
        [0.34, 0.56],
        [-0.94, 0.58],
    ];
    body.panel(easel, &on(&outline), &cloth);
    for fold in [[[0.30, 0.20], [0.0, 0.24], [-0.30, 0.20]], [[0.30, 0.46], [0.06, 0.42], [-0.24, 0.48]]] {
        easel.ink(&through(&on(&fold), 4), 0.8, (cloth.line, Taper::FOLD));
    }
    easel.ink(&on(&[[0.60, 0.33], [-0.92, 0.35]]), 0.8, (cloth.line, Taper::EVEN));
    let collar = [[0.58, 0.20], [0.74, 0.24], [0.68, 0.33], [0.74, 0.42], [0.58, 0.46], [0.62, 0.33]];
    body.panel(easel, &on(&collar), &cloth);
    for x in [0.34, 0.06, -0.22, -0.50, -0.78] {
        easel.fill(&ellipse(on(&[[x, 0.385]])[0], [0.022 * body.rig.unit; 2], 0.0), cloth.line);
    }
}

/// On a table, its flames blown aside; the breath goes from the lips to them.
pub fn with_lit_cake(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let cake = plan.at(0.0, 0.40);
    props::cake_with_candles(easel, body, (cake, 1.30 * plan.unit));
    let lips = body.rig.face([0.0, 0.90]);
    for aside in [-0.16, 0.0, 0.16] {
        let from = [lips[0] + aside * 0.5 * plan.unit, lips[1] + 0.20 * plan.unit];
        let to = [cake[0] + aside * 2.2 * plan.unit, cake[1] - 1.30 * plan.unit];
        let way = [lerp(from, to, 0.10), lerp(from, to, 0.5), lerp(from, to, 0.92)];
        easel.ink(&through(&way, 5), 2.0, (body.palette.white.light, Taper::LINE));
    }
}

/// A kettle on three legs: coals, a grate, meat on it.
pub fn with_grate(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let (iron, unit, low) = (body.held(body.palette.dark), plan.unit, plan.low());
    for x in [-0.62, 0.62] {
        let leg = plan.all(&[[x, 0.7], [x * 1.3, low]]);
        body.panel(easel, &ribbon(&leg, |_| 0.055 * unit), &body.palette.metal);
    }
    let bowl = [[-1.06, 0.20], [-0.98, 0.56], [-0.66, 0.92], [0.0, 1.04], [0.66, 0.92], [0.98, 0.56], [1.06, 0.20]];
    body.panel(easel, &through(&plan.all(&bowl), 5), &iron);
    body.panel(easel, &ellipse(plan.at(0.0, 0.20), [1.08 * unit, 0.29 * unit], 0.0), &iron);
    let coals = ellipse(plan.at(0.0, 0.22), [0.98 * unit, 0.235 * unit], 0.0);
    easel.fill(&coals, body.dyed(Tint::Orange).shaded);
    if easel.in_color() {
        easel.glow(plan.at(0.0, 0.16), [1.1 * unit, 0.5 * unit], (body.dyed(Tint::Orange).glint, 0.55));
    }
    easel.within(&coals, |easel| {
        for step in -9..=9 {
            let x = 0.105 * f64::from(step);
            easel.ink(&plan.all(&[[x, -0.1], [x, 0.5]]), 1.6, (body.palette.metal.line, Taper::EVEN));
        }
    });
    meat(easel, body, &plan);
    counter::steam(easel, body, &plan);
}

fn meat(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (brown, red) = (body.dyed(Tint::Brown), body.dyed(Tint::Red));
    for (x, y) in [(-0.46, 0.16), (0.44, 0.24)] {
        let steak = [[-0.26, 0.0], [-0.10, -0.10], [0.16, -0.09], [0.28, 0.01], [0.14, 0.10], [-0.14, 0.09]];
        let outline = around(&plan.all(&steak.map(|[dx, dy]| [x + dx, y + dy])), 4);
        body.panel(easel, &outline, &brown);
        for stripe in [-0.10, 0.04, 0.18] {
            let mark = plan.all(&[[x + stripe - 0.05, y - 0.06], [x + stripe + 0.05, y + 0.05]]);
            easel.ink(&mark, 1.6, (brown.deep, Taper::LINE));
        }
    }
    for (x, y) in [(0.0, 0.11), (-0.10, 0.30)] {
        let sausage =
            ribbon(&through(&plan.all(&[[x - 0.20, y], [x, y + 0.03], [x + 0.20, y]]), 4), |_| 0.05 * plan.unit);
        body.panel(easel, &sausage, &red);
    }
}

/// As large as it is beside a head; head units from the middle of the far edge, its tube toward the acting side.
fn on_microscope(body: &Body, plan: &Plan, points: &[Point]) -> Vec<Point> {
    const LARGE: f64 = 1.18;
    let side = tool_side(body);
    plan.all(&points.iter().map(|[x, y]| [side * LARGE * x, LARGE * y - 0.06]).collect::<Vec<Point>>())
}

/// What the eye is at, over the face: from the tube up to it, wherever the head is.
pub fn eyepiece(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let foot = on_microscope(body, &plan, &[[-0.06, -0.16]])[0];
    let eye = body.rig.face([tool_side(body) * 0.20, 0.60]);
    let [dark, case] = [body.palette.dark, body.held(body.dyed(Tint::Blue))];
    let part = |from: f64, to: f64| [lerp(foot, eye, from), lerp(foot, eye, to)];
    body.panel(easel, &ribbon(&part(0.0, 0.66), |_| 0.15 * plan.unit), &case);
    body.panel(easel, &ribbon(&part(0.60, 0.94), |_| 0.095 * plan.unit), &dark);
    body.panel(easel, &ribbon(&part(0.90, 1.0), |_| 0.125 * plan.unit), &dark);
}

/// Its tube leans to the face, a slide on its stage.
pub fn with_microscope(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (case, dark, steel, unit) =
        (body.held(body.dyed(Tint::Blue)), body.palette.dark, body.palette.metal, plan.unit);
    let on = |points: &[Point]| on_microscope(body, &plan, points);
    body.panel(easel, &around(&on(&[[-0.50, 0.34], [0.50, 0.34], [0.58, 0.54], [-0.58, 0.54]]), 3), &dark);
    let neck = through(&on(&[[0.30, 0.40], [0.50, 0.0], [0.44, -0.46], [0.16, -0.66]]), 6);
    body.panel(easel, &ribbon(&neck, |_| 0.11 * unit), &case);
    body.panel(easel, &on(&[[-0.40, 0.10], [0.40, 0.10], [0.40, 0.20], [-0.40, 0.20]]), &dark);
    body.panel(easel, &on(&[[-0.30, 0.05], [0.14, 0.05], [0.14, 0.10], [-0.30, 0.10]]), &body.dyed(Tint::Sky));
    body.panel(easel, &ribbon(&on(&[[-0.06, -0.20], [-0.09, 0.02]]), |_| 0.07 * unit), &steel);
    for y in [-0.06, 0.20] {
        body.panel(easel, &ellipse(on(&[[0.54, y]])[0], [0.11 * unit; 2], 0.0), &steel);
    }
}
