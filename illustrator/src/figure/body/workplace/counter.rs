//! A counter and what lies on it: a board with fish or vegetables, dough, a pot.

use super::super::super::curve::{Point, Taper, around, closed, ellipse, line, ribbon, through};
use super::super::super::easel::Easel;
use super::super::super::palette::Surface;
use super::super::{Body, FAR, seats};
use super::{Plan, tool_side};
use scene::Tint;

/// From the far edge to the near one, and of the board, head units.
const DEEP: f64 = 0.66;
const THICK: f64 = 0.12;
/// What is farther is seen smaller.
const FARTHER: f64 = 0.94;
/// Half its width: of who is alone it goes on through the picture.
const HALF: f64 = 1.55;
/// Of the soup in the pot, head units below the far edge.
pub const SOUP: f64 = 0.02;

/// Its board and its doors, and where what lies on it is.
pub(super) fn counter(easel: &mut Easel, body: &Body) -> Plan {
    let (plan, wood) = (Plan::of(body), seats::timber(body));
    let half = if body.is_alone { FAR } else { HALF };
    let low = plan.low();
    let front = [[-half, DEEP], [half, DEEP], [half, low], [-half, low]];
    seats::piece(easel, &plan.all(&front), (wood.shaded, &wood));
    doors(easel, &plan, (half, &wood));
    // The board throws its shadow.
    let shade = [[-half, DEEP], [half, DEEP], [half, DEEP + THICK + 0.16], [-half, DEEP + THICK + 0.16]];
    easel.veil(&plan.all(&shade), body.palette.dark.deep, 0.35);
    let top = [[-half * FARTHER, 0.0], [half * FARTHER, 0.0], [half, DEEP], [-half, DEEP]];
    seats::piece(easel, &plan.all(&top), (wood.light, &wood));
    easel.within(&plan.all(&top), |easel| {
        for (y, from, to) in [(0.14, -2.2, -0.6), (0.40, -1.6, 0.2), (0.52, 0.5, 2.4), (0.24, 0.9, 1.9)] {
            let grain = plan.all(&[[from, y], [(from + to) / 2.0, y + 0.012], [to, y]]);
            easel.ink(&through(&grain, 4), 0.5, (wood.shaded, Taper::LINE));
        }
        easel.veil(
            &ellipse(plan.at(-body.rig.light * 0.2, 0.0), [0.8 * plan.unit, 0.2 * plan.unit], 0.0),
            wood.base,
            1.0,
        );
    });
    let edge = [[-half, DEEP], [half, DEEP], [half, DEEP + THICK], [-half, DEEP + THICK]];
    seats::piece(easel, &plan.all(&edge), (wood.shaded, &wood));
    plan
}

/// Below the board, each with a panel and a knob.
fn doors(easel: &mut Easel, plan: &Plan, (half, wood): (f64, &Surface)) {
    const WIDE: f64 = 1.02;
    let (top, low) = (DEEP + THICK + 0.22, plan.low() - 0.26);
    for number in -5..5 {
        let left = f64::from(number) * WIDE;
        if left < -half || left + WIDE > half {
            continue;
        }
        let (from, to) = (left + 0.12, left + WIDE - 0.12);
        let panel = plan.all(&[[from, top], [to, top], [to, low], [from, low]]);
        seats::piece(easel, &panel, (wood.base, wood));
        easel.ink(&plan.all(&[[left, DEEP + THICK], [left, low + 0.26]]), 0.6, (wood.line, Taper::EVEN));
        let knob = ellipse(plan.at(to - 0.10, top + 0.30), [0.05 * plan.unit; 2], 0.0);
        seats::piece(easel, &knob, (wood.light, wood));
    }
}

/// What lies there throws a shadow away from the light.
pub(super) fn cast(easel: &mut Easel, body: &Body, (plan, [x, y], radii): (&Plan, Point, Point)) {
    let at = plan.at(x - body.rig.light * 0.06, y + 0.03);
    easel.veil(&ellipse(at, radii.map(|radius| radius * plan.unit), 0.0), body.palette.dark.deep, 0.30);
}

fn board(easel: &mut Easel, body: &Body, plan: &Plan) {
    let wood = Surface { base: body.palette.gold.light, shaded: body.palette.gold.base, ..seats::timber(body) };
    cast(easel, body, (plan, [0.0, 0.42], [0.98, 0.26]));
    let top = plan.all(&[[-0.80, 0.12], [0.80, 0.12], [0.88, 0.54], [-0.88, 0.54]]);
    easel.fill(&top, wood.base);
    easel.ink(&closed(&top), 0.9, (wood.line, Taper::EVEN));
    let edge = plan.all(&[[-0.88, 0.54], [0.88, 0.54], [0.88, 0.61], [-0.88, 0.61]]);
    seats::piece(easel, &edge, (wood.shaded, &wood));
}

/// A piece of salmon under the knife, and what is cut off it already.
pub fn with_fish(easel: &mut Easel, body: &Body) {
    let plan = counter(easel, body);
    board(easel, body, &plan);
    let away = -tool_side(body);
    let salmon = body.dyed(Tint::Orange);
    let block = [[-0.04, 0.16], [0.62, 0.15], [0.72, 0.26], [0.68, 0.42], [0.04, 0.44], [-0.08, 0.30]];
    let outline = around(&plan.all(&block.map(|[x, y]| [away * x, y])), 4);
    body.panel(easel, &outline, &salmon);
    easel.within(&outline, |easel| {
        for step in 0..5 {
            let x = 0.04 + 0.145 * f64::from(step);
            let vein = [[x, 0.12], [x + 0.07, 0.26], [x + 0.02, 0.46]].map(|[x, y]| [away * x, y]);
            easel.ink(&through(&plan.all(&vein), 4), 1.5, (body.palette.white.base, Taper::LINE));
        }
    });
    for step in 0..4 {
        let x = -0.30 - 0.135 * f64::from(step);
        let slice = [[x, 0.22], [x + 0.12, 0.20], [x + 0.07, 0.45], [x - 0.06, 0.46]].map(|[x, y]| [away * x, y]);
        let slice = around(&plan.all(&slice), 4);
        body.panel(easel, &slice, &salmon);
        let vein = [[x + 0.04, 0.25], [x + 0.01, 0.42]].map(|[x, y]| [away * x, y]);
        easel.ink(&plan.all(&vein), 1.1, (body.palette.white.base, Taper::LINE));
    }
}

/// A carrot under the knife, slices of it, a leek and a tomato.
pub fn with_vegetables(easel: &mut Easel, body: &Body) {
    let plan = counter(easel, body);
    board(easel, body, &plan);
    let away = -tool_side(body);
    let (carrot, leaf, tomato) = (body.dyed(Tint::Orange), body.palette.leaf, body.dyed(Tint::Red));
    let on = |points: &[Point]| plan.all(&points.iter().map(|[x, y]| [away * x, *y]).collect::<Vec<Point>>());
    for (x, lean) in [(0.70, -0.10), (0.76, 0.0), (0.80, 0.10)] {
        let stalk = around(&on(&[[0.60, 0.28], [x, 0.12 + lean * 0.4], [x + 0.14, 0.22 + lean], [0.64, 0.34]]), 4);
        body.panel(easel, &stalk, &leaf);
    }
    body.panel(
        easel,
        &around(&on(&[[-0.04, 0.24], [0.56, 0.20], [0.66, 0.30], [0.56, 0.40], [-0.04, 0.38]]), 4),
        &carrot,
    );
    for x in [0.14, 0.32, 0.48] {
        easel.ink(&on(&[[x, 0.23], [x + 0.02, 0.30]]), 0.7, (carrot.line, Taper::LINE));
    }
    for (x, y) in [(-0.24, 0.24), (-0.34, 0.36), (-0.18, 0.42), (-0.48, 0.26)] {
        let round = ellipse(plan.at(away * x, y), [0.085 * plan.unit, 0.062 * plan.unit], 0.0);
        body.panel(easel, &round, &carrot);
        let heart = ellipse(plan.at(away * x, y), [0.036 * plan.unit, 0.026 * plan.unit], 0.0);
        easel.fill(&heart, carrot.light);
    }
    let red = ellipse(plan.at(away * -0.66, 0.30), [0.145 * plan.unit, 0.135 * plan.unit], 0.0);
    body.panel(easel, &red, &tomato);
    easel.fill(
        &ellipse(plan.at(away * -0.70, 0.24), [0.03 * plan.unit, 0.02 * plan.unit], 20.0),
        body.palette.white.base,
    );
    let calyx = on(&[[-0.74, 0.17], [-0.66, 0.20], [-0.58, 0.16], [-0.64, 0.21], [-0.66, 0.25], [-0.69, 0.21]]);
    easel.fill(&calyx, leaf.base);
    easel.ink(&closed(&calyx), 0.6, (leaf.line, Taper::EVEN));
}

/// A lump under both hands on a floured place, the rolling pin and a bowl beside it.
pub fn with_dough(easel: &mut Easel, body: &Body) {
    let plan = counter(easel, body);
    let (white, wood) = (body.palette.white, Surface { base: body.palette.gold.light, ..seats::timber(body) });
    let flour = ellipse(plan.at(0.0, 0.36), [0.98 * plan.unit, 0.24 * plan.unit], 0.0);
    easel.veil(&flour, white.base, 0.7);
    let away = -tool_side(body);
    bowl(easel, body, (&plan, away * 1.18));
    let pin = |x: f64, y: f64| plan.at(-away * x, y);
    for (from, to, half) in [(0.82, 1.62, 0.030), (0.94, 1.50, 0.075)] {
        let rod: Vec<Point> = [pin(from, 0.20), pin(to, 0.34)].to_vec();
        body.panel(easel, &ribbon(&rod, |_| half * plan.unit), &wood);
    }
    cast(easel, body, (&plan, [0.0, 0.44], [0.62, 0.15]));
    let dough = Surface { base: white.base, shaded: white.shaded, line: body.palette.gold.line, ..body.palette.gold };
    let lump = [
        [-0.56, 0.40],
        [-0.46, 0.14],
        [-0.16, 0.04],
        [0.20, 0.05],
        [0.48, 0.16],
        [0.56, 0.40],
        [0.24, 0.52],
        [-0.26, 0.52],
    ];
    let outline = around(&plan.all(&lump), 5);
    body.panel(easel, &outline, &dough);
    easel.within(&outline, |easel| easel.veil(&outline, body.palette.gold.light, 0.25));
    for fold in [[[-0.34, 0.20], [-0.22, 0.32], [-0.26, 0.44]], [[0.36, 0.22], [0.28, 0.34], [0.34, 0.44]]] {
        easel.ink(&through(&plan.all(&fold), 4), 0.7, (dough.line, Taper::FOLD));
    }
}

/// Of china with a ring in it.
pub(super) fn plate(easel: &mut Easel, body: &Body, (plan, [x, y], half): (&Plan, Point, f64)) {
    let (china, unit) = (body.palette.white, plan.unit);
    cast(easel, body, (plan, [x, y + 0.05], [half, half * 0.30]));
    body.panel(easel, &ellipse(plan.at(x, y), [half * unit, half * 0.30 * unit], 0.0), &china);
    let ring = ellipse(plan.at(x, y - 0.01), [half * 0.74 * unit, half * 0.20 * unit], 0.0);
    easel.ink(&closed(&ring), 0.7, (china.line, Taper::EVEN));
}

pub(super) fn bowl(easel: &mut Easel, body: &Body, (plan, x): (&Plan, f64)) {
    let china = body.dyed(Tint::Sky);
    let at = |dx: f64, y: f64| plan.at(x + dx, y);
    let wall = [at(-0.34, 0.0), at(0.34, 0.0), at(0.24, 0.28), at(0.12, 0.34), at(-0.12, 0.34), at(-0.24, 0.28)];
    body.panel(easel, &wall, &china);
    body.panel(easel, &ellipse(at(0.0, 0.0), [0.34 * plan.unit, 0.09 * plan.unit], 0.0), &china);
    easel.fill(&ellipse(at(0.0, 0.015), [0.28 * plan.unit, 0.06 * plan.unit], 0.0), body.palette.white.base);
}

/// On a small stove, soup in it, steam above.
pub fn with_pot(easel: &mut Easel, body: &Body) {
    let plan = counter(easel, body);
    pot(easel, body, &plan);
}

/// On its stove.
pub fn pot(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (metal, dark) = (body.held(body.dyed(Tint::Red)), body.palette.dark);
    let stove = plan.all(&[[-0.76, 0.34], [0.76, 0.34], [0.82, 0.58], [-0.82, 0.58]]);
    body.panel(easel, &stove, &dark);
    for side in [-1.0, 1.0] {
        let handle = ellipse(plan.at(side * 0.60, 0.14), [0.12 * plan.unit, 0.07 * plan.unit], 0.0);
        easel.ink(&closed(&handle), 4.0, (dark.line, Taper::EVEN));
        easel.ink(&closed(&handle), 2.4, (dark.base, Taper::EVEN));
    }
    let wall = [[-0.54, 0.0], [0.54, 0.0], [0.52, 0.42], [0.30, 0.50], [-0.30, 0.50], [-0.52, 0.42]];
    let outline: Vec<Point> = plan.all(&wall);
    body.panel(easel, &outline, &metal);
    let shine = plan.all(&[[-0.40, 0.14], [-0.38, 0.38]]);
    easel.ink(&shine, 2.2, (metal.glint, Taper::LINE));
    body.panel(easel, &ellipse(plan.at(0.0, 0.0), [0.54 * plan.unit, 0.14 * plan.unit], 0.0), &metal);
    let soup = ellipse(plan.at(0.0, SOUP), [0.46 * plan.unit, 0.105 * plan.unit], 0.0);
    easel.fill(&soup, body.palette.gold.base);
    easel.ink(&closed(&soup), 0.7, (metal.line, Taper::EVEN));
    for (x, y, tint) in [(-0.24, 0.0, Tint::Orange), (-0.06, 0.06, Tint::Green), (0.26, 0.04, Tint::Orange)] {
        let bit = ellipse(plan.at(x, y), [0.06 * plan.unit, 0.03 * plan.unit], 0.0);
        easel.fill(&bit, body.dyed(tint).base);
    }
    steam(easel, body, plan);
}

/// Wisps that rise on both sides of who stirs.
pub(super) fn steam(easel: &mut Easel, body: &Body, plan: &Plan) {
    for (x, y, lean) in [(-0.44, -0.10, -0.12), (0.50, -0.16, 0.10), (-0.64, -0.42, 0.10)] {
        let wisp: Vec<Point> = [[x, y], [x + lean, y - 0.20], [x - lean * 0.6, y - 0.42], [x + lean * 0.8, y - 0.66]]
            .iter()
            .map(|[x, y]| plan.at(*x, *y))
            .collect();
        let curve = through(&wisp, 6);
        let outline = line(&curve, 0.09 * plan.unit, Taper { start: 0.4, end: 0.6, least: 0.0 });
        easel.veil(&outline, body.palette.white.base, if easel.in_color() { 0.5 } else { 0.85 });
    }
}
