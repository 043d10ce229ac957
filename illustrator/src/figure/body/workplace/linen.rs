//! Housework at what stands before one: towels on a table, a bed under its sheet, a bathtub, a washbasin.

use super::super::super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::super::super::easel::Easel;
use super::super::super::palette::Surface;
use super::super::{Body, seats};
use super::{Plan, counter, tool_side};
use scene::Tint;

/// A low table of wood; those that are folded lie in a stack, those that are not in a heap.
pub fn with_towels(easel: &mut Easel, body: &Body) {
    let (plan, wood) = (Plan::of(body), seats::timber(body));
    let low = plan.low();
    let (half, deep) = (2.1, 0.70);
    for x in [-half + 0.2, half - 0.2] {
        let leg = plan.all(&[[x - 0.08, deep], [x + 0.08, deep], [x + 0.06, low], [x - 0.06, low]]);
        seats::piece(easel, &leg, (wood.shaded, &wood));
    }
    let top = plan.all(&[[-half * 0.95, 0.0], [half * 0.95, 0.0], [half, deep], [-half, deep]]);
    seats::piece(easel, &top, (wood.light, &wood));
    let edge = plan.all(&[[-half, deep], [half, deep], [half, deep + 0.12], [-half, deep + 0.12]]);
    seats::piece(easel, &edge, (wood.shaded, &wood));
    let away = -tool_side(body);
    let colors = [body.palette.white, body.dyed(Tint::Sky), body.dyed(Tint::Pink), body.palette.white];
    for (number, cloth) in colors.iter().enumerate() {
        let y = 0.40 - 0.155 * number as f64;
        let at = |x: f64, dy: f64| [away * (1.24 + x), y + dy];
        let bale = around(&plan.all(&[at(-0.40, -0.06), at(0.40, -0.06), at(0.42, 0.10), at(-0.42, 0.10)]), 4);
        body.panel(easel, &bale, cloth);
        easel.ink(
            &through(&plan.all(&[at(0.38, 0.0), at(-0.36, 0.02), at(-0.38, 0.05)]), 3),
            0.8,
            (cloth.line, Taper::LINE),
        );
    }
    let heap = [[-1.72, 0.52], [-1.62, 0.16], [-1.34, 0.02], [-1.12, 0.14], [-0.92, 0.30], [-0.84, 0.54]];
    let heap = around(&plan.all(&heap.map(|[x, y]| [away * x, y])), 5);
    body.panel(easel, &heap, &body.dyed(Tint::Mint));
    for fold in [[[-1.50, 0.20], [-1.36, 0.34], [-1.42, 0.50]], [[-1.16, 0.20], [-1.10, 0.36], [-0.96, 0.46]]] {
        let fold = plan.all(&fold.map(|[x, y]| [away * x, y]));
        easel.ink(&through(&fold, 4), 0.8, (body.dyed(Tint::Mint).line, Taper::FOLD));
    }
}

/// From the side: its head with the pillow on one side, and the sheet that goes from both hands down over it.
pub fn with_bed(easel: &mut Easel, body: &Body) {
    let (plan, wood, white) = (Plan::of(body), seats::timber(body), body.palette.white);
    let away = -tool_side(body);
    let on = |points: &[Point]| plan.all(&points.iter().map(|[x, y]| [away * x, *y]).collect::<Vec<Point>>());
    let low = plan.low();
    let mattress = body.dyed(Tint::Sky);
    body.panel(easel, &on(&[[-2.8, FAR], [2.44, FAR], [2.50, NEAR], [-2.9, NEAR]]), &mattress);
    let skirt = on(&[[-2.9, NEAR], [2.50, NEAR], [2.50, low], [-2.9, low]]);
    body.panel(easel, &skirt, &mattress);
    easel.within(&skirt, |easel| {
        for number in -7..7 {
            let x = f64::from(number) * 0.40;
            easel.ink(&plan.all(&[[x, NEAR + 0.2], [x + 0.03, low]]), 0.8, (mattress.line, Taper::FOLD));
        }
    });
    seats::piece(easel, &on(&[[2.36, FAR - 0.9], [2.62, FAR - 0.9], [2.70, low], [2.44, low]]), (wood.base, &wood));
    let pillow = [[1.56, 0.0], [2.22, -0.10], [2.36, 0.24], [2.20, 0.50], [1.58, 0.48], [1.48, 0.24]];
    body.panel(easel, &around(&on(&pillow.map(|[x, y]| [x, FAR + y])), 4), &white);
    sheet(easel, body, &plan);
}

/// From both hands down over the bed.
fn sheet(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (white, unit) = (body.palette.white, plan.unit);
    let hands = [0, 1].map(|at| body.palm(at));
    let [left, right] = if hands[0][0] < hands[1][0] { hands } else { [hands[1], hands[0]] };
    let corner = |x: f64, y: f64| plan.at(x, NEAR + y);
    // It goes up between bed and hands, full of air.
    let spread = [
        [left[0] - 0.20 * unit, left[1] + 0.02 * unit],
        [left[0] + 0.10 * unit, left[1] - 0.04 * unit],
        [f64::midpoint(left[0], right[0]), left[1].max(right[1]) + 0.34 * unit],
        [right[0] - 0.10 * unit, right[1] - 0.04 * unit],
        [right[0] + 0.20 * unit, right[1] + 0.02 * unit],
        corner(1.66, -0.86),
        corner(2.06, -0.50),
        corner(2.26, 0.10),
        corner(2.22, 0.46),
        corner(1.1, 0.56),
        corner(0.1, 0.46),
        corner(-1.0, 0.58),
        corner(-2.22, 0.46),
        corner(-2.26, 0.10),
        corner(-2.06, -0.50),
        corner(-1.66, -0.86),
    ];
    let outline = around(&spread, 4);
    body.panel(easel, &outline, &Surface { base: white.light, ..white });
    easel.within(&outline, |easel| {
        for (from, to) in [(left, -1.9), (left, -1.2), (left, -0.5), (right, 0.4), (right, 1.1), (right, 1.9)] {
            let fold = through(&[from, corner(to * 0.9, -0.40), corner(to, 0.02)], 6);
            easel.veil(&ribbon(&fold, |share| 0.09 * share * unit), white.shaded, 0.9);
            easel.ink(&fold, 0.8, (white.line, Taper::FOLD));
        }
        // Where it hangs over the edge.
        let hangs = plan.all(&[[-2.4, NEAR], [2.4, NEAR], [2.4, NEAR + 0.7], [-2.4, NEAR + 0.7]]);
        easel.veil(&hangs, white.shaded, 0.7);
        easel.ink(
            &plan.all(&[[-2.4, NEAR + 0.34], [2.4, NEAR + 0.34]]),
            2.4,
            (body.dyed(Tint::Pink).base, Taper::EVEN),
        );
    });
}

/// Of a bed that comes up to the knees: its far and its near edge, head units from the height of an elbow.
const FAR: f64 = 1.00;
const NEAR: f64 = 1.62;

/// Its rim and its wall before us, suds on the rim.
pub fn with_tub(easel: &mut Easel, body: &Body) {
    let (plan, china, suds) = (Plan::of(body), body.palette.white, body.palette.white);
    let (unit, low) = (plan.unit, plan.low());
    let wall = [[-2.3, 0.46], [2.3, 0.46], [2.0, low - 0.2], [1.6, low], [-1.6, low], [-2.0, low - 0.2]];
    body.panel(easel, &plan.all(&wall), &Surface { base: china.shaded, ..china });
    let rim = [
        [-2.24, 0.06],
        [0.0, 0.0],
        [2.24, 0.06],
        [2.46, 0.28],
        [2.30, 0.52],
        [0.0, 0.60],
        [-2.30, 0.52],
        [-2.46, 0.28],
    ];
    body.panel(easel, &around(&plan.all(&rim), 5), &china);
    let inside =
        [[-2.02, 0.12], [0.0, 0.08], [2.02, 0.12], [2.14, 0.24], [2.0, 0.36], [0.0, 0.40], [-2.0, 0.36], [-2.14, 0.24]];
    let inside = around(&plan.all(&inside), 5);
    easel.fill(&inside, china.deep);
    easel.veil(&inside, body.dyed(Tint::Sky).shaded, 0.4);
    easel.ink(&closed(&inside), 0.9, (china.line, Taper::EVEN));
    let side = tool_side(body);
    for number in 0..16_u32 {
        let turn = f64::from(number) * 2.4;
        let far = 0.10 + 0.055 * f64::from(number);
        let at = plan.at(side * 0.24 + libm::cos(turn) * far * 1.1, 0.42 + libm::sin(turn) * far * 0.20);
        let size = (0.15 - 0.005 * f64::from(number)) * unit;
        let bubble = ellipse(at, [size, size * 0.8], 0.0);
        easel.fill(&bubble, suds.light);
        easel.ink(&closed(&bubble), 0.5, (suds.deep, Taper::EVEN));
    }
}

/// Of china in its board, the tap beside, water in it.
pub fn with_basin(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (china, water, unit) = (body.palette.white, body.dyed(Tint::Sky), plan.unit);
    super::household::faucet(easel, body, (&plan, tool_side(body) * 0.98));
    body.panel(easel, &ellipse(plan.at(0.0, 0.34), [0.92 * unit, 0.29 * unit], 0.0), &china);
    let inside = ellipse(plan.at(0.0, 0.36), [0.80 * unit, 0.225 * unit], 0.0);
    easel.fill(&inside, water.light);
    easel.ink(&closed(&inside), 0.9, (china.line, Taper::EVEN));
    for (x, y, wide) in [(-0.2, 0.38, 0.30), (0.24, 0.44, 0.22)] {
        easel.ink(&closed(&ellipse(plan.at(x, y), [wide * unit, 0.05 * unit], 0.0)), 0.8, (china.base, Taper::EVEN));
    }
}
