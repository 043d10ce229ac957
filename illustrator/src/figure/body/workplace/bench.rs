//! A workbench and what is made on it: a nail in a board, a plank under the saw, a circuit under the iron, steel under the torch.

use super::super::super::curve::{Point, Taper, add, closed, ellipse, through};
use super::super::super::easel::Easel;
use super::super::super::palette::Surface;
use super::super::{Body, seats};
use super::{Plan, counter, smithy, tool_side};
use scene::Tint;

fn raw_wood(body: &Body) -> Surface {
    Surface { base: body.palette.gold.light, shaded: body.palette.gold.base, ..seats::timber(body) }
}

/// A plank from `from` to `to`, its top between two depths; head units from the far edge.
fn plank(easel: &mut Easel, body: &Body, (plan, [from, to], [far, near]): (&Plan, Point, Point)) {
    let wood = raw_wood(body);
    let shade = [[from, near + 0.06], [to, near + 0.06], [to, near + 0.20], [from, near + 0.20]];
    easel.veil(&plan.all(&shade), body.palette.dark.deep, 0.30);
    let top = plan.all(&[[from + 0.04, far], [to - 0.04, far], [to, near], [from, near]]);
    body.panel(easel, &top, &wood);
    for share in [0.25, 0.55, 0.8] {
        let y = far + (near - far) * share;
        let grain = plan.all(&[[from + 0.12, y], [(from + to) / 2.0, y + 0.015], [to - 0.14, y - 0.01]]);
        easel.ink(&through(&grain, 4), 0.6, (wood.line, Taper::LINE));
    }
    let edge = plan.all(&[[from, near], [to, near], [to, near + 0.12], [from, near + 0.12]]);
    seats::piece(easel, &edge, (wood.shaded, &wood));
}

pub fn with_nail(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    plank(easel, body, (&plan, [-0.98, 0.98], [0.16, 0.44]));
    let away = -tool_side(body);
    let steel = body.palette.metal;
    // Those that are in already, and some for later.
    for x in [0.56, 0.80] {
        let head = ellipse(plan.at(away * x, 0.29), [0.045 * plan.unit, 0.024 * plan.unit], 0.0);
        body.panel(easel, &head, &steel);
    }
    for (x, y, lean) in [(-1.16, 0.36, 0.10), (-1.26, 0.46, -0.08), (-1.10, 0.50, 0.04)] {
        let nail = plan.all(&[[away * x - 0.12, y], [away * x + 0.12, y + lean]]);
        easel.ink(&nail, 2.6, (steel.line, Taper::EVEN));
        easel.ink(&nail, 1.4, (steel.light, Taper::EVEN));
    }
}

pub fn with_plank(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let side = tool_side(body);
    plank(easel, body, (&plan, [-1.50, 1.50], [0.10, 0.40]));
    let cut = plan.all(&[[side * 0.06, 0.10], [side * -0.14, 0.40], [side * -0.14, 0.52]]);
    easel.ink(&cut, 1.8, (body.palette.dark.line, Taper::EVEN));
    for number in 0..16_u32 {
        let turn = f64::from(number) * 2.4;
        let far = 0.05 + 0.30 * f64::from(number) / 15.0;
        let dust = plan.at(side * -0.12 + libm::cos(turn) * far * 1.3, 0.54 + libm::sin(turn).abs() * far * 0.4);
        easel.fill(&ellipse(dust, [0.026 * plan.unit, 0.018 * plan.unit], 0.0), body.palette.gold.light);
    }
}

/// A plane on a plank, a long curl out of its mouth, others below.
pub fn with_plane(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let side = tool_side(body);
    plank(easel, body, (&plan, [-1.50, 1.50], [0.18, 0.48]));
    let dark = Surface { base: body.palette.gold.base, ..seats::timber(body) };
    let on = |points: &[Point]| plan.all(&points.iter().map(|[x, y]| [side * x, *y]).collect::<Vec<Point>>());
    body.panel(
        easel,
        &on(&[[-0.62, 0.06], [0.66, 0.06], [0.70, 0.16], [0.70, 0.32], [-0.66, 0.32], [-0.66, 0.14]]),
        &dark,
    );
    body.panel(easel, &on(&[[-0.12, 0.10], [0.10, 0.10], [0.14, -0.16], [0.02, -0.18]]), &body.palette.metal);
    let curl = [[-0.10, 0.08], [-0.30, -0.10], [-0.20, -0.30], [-0.02, -0.24], [-0.10, -0.10], [-0.24, -0.16]];
    let shaving = super::super::super::curve::ribbon(&through(&on(&curl), 6), |_| 0.055 * plan.unit);
    body.panel(easel, &shaving, &raw_wood(body));
    for (x, y) in [(-0.96, 0.56), (-0.60, 0.60), (0.30, 0.58), (0.92, 0.60), (-1.24, 0.30)] {
        let ring = ellipse(plan.at(side * x, y), [0.085 * plan.unit, 0.05 * plan.unit], 20.0);
        easel.ink(&closed(&ring), 3.4, (body.palette.gold.line, Taper::EVEN));
        easel.ink(&closed(&ring), 2.2, (body.palette.gold.light, Taper::EVEN));
    }
}

/// A board with chips and lines of copper, a coil of solder, a wisp of smoke.
pub fn with_circuit(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (green, dark, gold) = (body.held(body.dyed(Tint::Green)), body.palette.dark, body.palette.gold);
    let mat = plan.all(&[[-0.86, 0.06], [0.86, 0.06], [0.96, 0.60], [-0.96, 0.60]]);
    body.panel(easel, &mat, &dark);
    let board = plan.all(&[[-0.50, 0.12], [0.50, 0.12], [0.58, 0.50], [-0.58, 0.50]]);
    body.panel(easel, &board, &green);
    for trace in [
        [[-0.40, 0.20], [-0.10, 0.20], [0.0, 0.30]],
        [[-0.44, 0.42], [-0.16, 0.42], [-0.06, 0.34]],
        [[0.44, 0.20], [0.24, 0.26], [0.10, 0.30]],
        [[0.48, 0.44], [0.20, 0.44], [0.10, 0.36]],
    ] {
        easel.ink(&plan.all(&trace), 1.4, (gold.light, Taper::EVEN));
    }
    for [x, y, wide, deep] in [[0.0, 0.31, 0.15, 0.09], [-0.36, 0.31, 0.08, 0.05], [0.36, 0.33, 0.09, 0.05]] {
        let chip = [[x - wide, y - deep], [x + wide, y - deep], [x + wide, y + deep], [x - wide, y + deep]];
        body.panel(easel, &plan.all(&chip), &dark);
        for pin in [-0.6, -0.2, 0.2, 0.6] {
            for edge in [-deep - 0.03, deep] {
                let at = x + pin * wide;
                easel.ink(
                    &plan.all(&[[at, y + edge], [at, y + edge + 0.03]]),
                    1.3,
                    (body.palette.metal.light, Taper::EVEN),
                );
            }
        }
    }
    let side = tool_side(body);
    let smoke = plan.all(&[[side * 0.10, 0.10], [side * 0.04, -0.10], [side * 0.14, -0.30], [side * 0.05, -0.52]]);
    easel.ink(&through(&smoke, 6), 2.2, (body.palette.white.base, Taper::LINE));
    let coil = ellipse(plan.at(-side * 1.20, 0.30), [0.15 * plan.unit, 0.11 * plan.unit], 0.0);
    body.panel(easel, &coil, &body.palette.metal);
    easel.ink(
        &closed(&ellipse(plan.at(-side * 1.20, 0.30), [0.07 * plan.unit, 0.05 * plan.unit], 0.0)),
        1.0,
        (dark.line, Taper::EVEN),
    );
}

/// Two plates whose seam glows, sparks from where the torch is.
pub fn with_steel(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let steel = body.palette.metal;
    let side = tool_side(body);
    for (from, to) in [(-1.0, 0.0), (0.0, 1.0)] {
        let plate = plan.all(&[[from + 0.02, 0.08], [to - 0.02, 0.08], [to, 0.46], [from, 0.46]]);
        body.panel(easel, &plate, &steel);
        let edge = plan.all(&[[from, 0.46], [to, 0.46], [to, 0.54], [from, 0.54]]);
        seats::piece(easel, &edge, (steel.shaded, &steel));
    }
    let (hot, warm) = (body.dyed(Tint::Yellow), body.dyed(Tint::Orange));
    let seam = plan.all(&[[0.0, 0.10], [0.0, 0.28], [0.0, 0.46]]);
    easel.ink(&seam, 5.0, (warm.base, Taper::LINE));
    easel.ink(&seam, 2.6, (hot.glint, Taper::LINE));
    let struck = plan.at(side * 0.04, 0.22);
    if easel.in_color() {
        easel.shine(struck, [1.5 * plan.unit, 1.1 * plan.unit], (body.dyed(Tint::Sky).glint, 0.65));
    }
    smithy::sparks_from(easel, body, (&plan, struck));
    easel.fill(&ellipse(struck, [0.10 * plan.unit; 2], 0.0), body.palette.white.light);
}

/// An abacus on the counter: a frame with a bar, and a row of beads on every rod.
pub fn with_abacus(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (wood, bead) = (body.held(body.palette.leather), body.dyed(Tint::Brown));
    let side = body.skeleton.arms[body.posture.front].side;
    let at = |x: f64, y: f64| plan.at(side * 0.10 + x * (0.92 + 0.08 * y), 0.14 + 0.40 * y);
    let quad = |x: [f64; 2], y: [f64; 2]| vec![at(x[0], y[0]), at(x[1], y[0]), at(x[1], y[1]), at(x[0], y[1])];
    let shade = quad([-0.70, 0.74], [0.10, 1.16]);
    easel.veil(&shade, body.palette.dark.deep, 0.35);
    body.panel(easel, &quad([-0.72, 0.72], [0.0, 1.08]), &wood);
    easel.fill(&quad([-0.67, 0.67], [0.09, 0.96]), body.palette.white.shaded);
    const RODS: i32 = 13;
    for rod in 0..RODS {
        let x = -0.61 + 1.22 * f64::from(rod) / f64::from(RODS - 1);
        easel.ink(&[at(x, 0.09), at(x, 0.96)], 0.7, (wood.line, Taper::EVEN));
        let counted = (rod * 5 + 2) % 7;
        let upper = if counted % 2 == 0 { 0.14 } else { 0.22 };
        for step in 0..4 {
            let is_up = step < counted % 5;
            let y = if is_up { 0.46 } else { 0.54 } + 0.115 * f64::from(step);
            bead_at(easel, body, (at(x, y), &bead));
        }
        bead_at(easel, body, (at(x, upper), &bead));
    }
    body.panel(easel, &quad([-0.69, 0.69], [0.32, 0.39]), &wood);
}

fn bead_at(easel: &mut Easel, body: &Body, (middle, wood): (Point, &Surface)) {
    let [x, y] = [0.046 * body.rig.unit, 0.024 * body.rig.unit];
    let bead = [[-x, 0.0], [0.0, -y], [x, 0.0], [0.0, y]].map(|by| add(middle, by));
    easel.fill(&bead, wood.base);
    easel.ink(&closed(&bead), 0.4, (wood.line, Taper::EVEN));
}
