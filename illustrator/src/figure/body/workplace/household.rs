//! Work of the house and the laboratory: a sink full of suds, an ironing board, a cake whose candles are blown out, a grill, a microscope.

use super::super::super::curve::{Point, Taper, around, closed, ellipse, lerp, ribbon, through};
use super::super::super::easel::Easel;
use super::super::super::props;
use super::super::Body;
use super::{Plan, counter, tool_side};
use scene::Tint;

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

pub(super) fn faucet(easel: &mut Easel, body: &Body, (plan, x): (&Plan, f64)) {
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
        easel.shine(plan.at(0.0, 0.16), [1.1 * unit, 0.5 * unit], (body.dyed(Tint::Orange).glint, 0.55));
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

/// Of its head, from which the eyepiece goes to the eye; head units from the middle of the far edge, x toward the hand at its wheel.
const HEAD: Point = [0.14, -0.98];

/// Its arm bows over the stage, a slide on that; the eyepiece comes later, over the face.
pub fn with_microscope(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (case, dark, steel, unit) = (body.held(body.palette.white), body.palette.dark, body.palette.metal, plan.unit);
    let side = tool_side(body);
    let on = |points: &[Point]| plan.all(&points.iter().map(|[x, y]| [side * x, *y]).collect::<Vec<Point>>());
    body.panel(easel, &around(&on(&[[-0.52, 0.32], [0.66, 0.32], [0.74, 0.54], [-0.60, 0.54]]), 3), &dark);
    let neck = through(&on(&[[0.42, 0.38], [0.66, -0.10], [0.60, -0.66], [0.26, -0.92]]), 6);
    body.panel(easel, &ribbon(&neck, |_| 0.13 * unit), &case);
    body.panel(easel, &on(&[[-0.44, 0.04], [0.54, 0.04], [0.54, 0.16], [-0.44, 0.16]]), &dark);
    body.panel(easel, &on(&[[-0.30, -0.02], [0.30, -0.02], [0.30, 0.04], [-0.30, 0.04]]), &body.dyed(Tint::Sky));
    let [x, y] = HEAD;
    body.panel(easel, &ribbon(&on(&[[x, y + 0.62], [x, y + 0.92]]), |share| (0.09 - 0.03 * share) * unit), &steel);
    body.panel(easel, &ribbon(&on(&[[x, y + 0.04], [x, y + 0.64]]), |_| 0.14 * unit), &case);
    body.panel(
        easel,
        &around(&on(&[[x - 0.22, y - 0.14], [x + 0.24, y - 0.14], [x + 0.22, y + 0.16], [x - 0.20, y + 0.16]]), 3),
        &case,
    );
    for y in [-0.16, 0.14] {
        body.panel(easel, &ellipse(on(&[[0.70, y]])[0], [0.13 * unit; 2], 0.0), &steel);
    }
}

/// From the head of the microscope to the eye, which it hides.
pub fn eyepiece(easel: &mut Easel, body: &Body) {
    let (plan, side) = (Plan::of(body), tool_side(body));
    let unit = plan.unit;
    let head = plan.at(side * HEAD[0], HEAD[1]);
    let eye = body.rig.face([side * 0.187, 0.61]);
    let (case, dark) = (body.held(body.palette.white), body.palette.dark);
    body.panel(easel, &ribbon(&[head, lerp(head, eye, 0.80)], |_| 0.095 * unit), &case);
    body.panel(easel, &ribbon(&[lerp(head, eye, 0.62), eye], |share| (0.105 + 0.02 * share) * unit), &dark);
}
