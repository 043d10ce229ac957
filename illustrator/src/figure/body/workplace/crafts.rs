//! What stands before somebody with a craft: a sewing machine, a bust of marble that comes out of its block, a pot that soup is ladled from.

use super::super::super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::super::super::easel::Easel;
use super::super::Body;
use super::tool_side;
use super::{Plan, counter};
use scene::Tint;

/// Its arm reaches over the cloth, which both hands lead under the needle.
pub fn with_sewing_machine(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (cloth, dark, gold, steel) =
        (body.held(body.dyed(Tint::Red)), body.palette.dark, body.palette.gold, body.palette.metal);
    let (side, unit) = (tool_side(body), plan.unit);
    let on = |points: &[Point]| plan.all(&points.iter().map(|[x, y]| [side * x, *y]).collect::<Vec<Point>>());
    body.panel(easel, &on(&[[-0.52, 0.14], [1.16, 0.14], [1.22, 0.34], [-0.56, 0.34]]), &dark);
    // It flows over the table toward us.
    let flows = [
        [-0.86, 0.16],
        [-0.30, 0.10],
        [0.42, 0.12],
        [0.62, 0.26],
        [0.56, 0.66],
        [0.66, 1.02],
        [0.20, 0.90],
        [-0.16, 1.12],
        [-0.56, 0.92],
        [-0.92, 1.04],
        [-0.84, 0.62],
        [-1.00, 0.36],
    ];
    body.panel(easel, &around(&on(&flows), 4), &cloth);
    for fold in [
        [[-0.56, 0.36], [-0.62, 0.64], [-0.54, 0.90]],
        [[0.30, 0.40], [0.24, 0.66], [0.30, 0.90]],
        [[-0.20, 0.5], [-0.16, 0.8], [-0.20, 1.04]],
    ] {
        easel.ink(&through(&on(&fold), 4), 0.8, (cloth.line, Taper::FOLD));
    }
    let seam: Vec<[Point; 2]> =
        (0..7).map(|step| 0.20 + 0.09 * f64::from(step)).map(|y| [[-0.12, y], [-0.12, y + 0.05]]).collect();
    for stitch in seam {
        easel.ink(&on(&stitch), 1.2, (body.palette.white.base, Taper::EVEN));
    }
    let case = [
        [1.14, 0.18],
        [0.80, 0.18],
        [0.74, -0.22],
        [0.40, -0.36],
        [0.08, -0.34],
        [0.06, -0.10],
        [-0.30, -0.10],
        [-0.34, -0.40],
        [-0.26, -0.60],
        [0.30, -0.66],
        [0.86, -0.68],
        [1.08, -0.58],
        [1.16, -0.30],
    ];
    body.panel(easel, &around(&on(&case), 4), &dark);
    for line in [&[[0.00, -0.48], [0.40, -0.52], [0.76, -0.52]][..], &[[0.92, -0.34], [0.96, -0.10], [0.96, 0.06]]] {
        easel.ink(&through(&on(line), 4), 2.0, (gold.base, Taper::LINE));
    }
    body.panel(easel, &ellipse(on(&[[1.24, -0.42]])[0], [0.10 * unit, 0.24 * unit], 0.0), &steel);
    body.panel(easel, &ribbon(&on(&[[-0.12, -0.12], [-0.12, 0.06]]), |_| 0.035 * unit), &steel);
    easel.ink(&on(&[[-0.12, 0.04], [-0.12, 0.22]]), 1.6, (steel.line, Taper::EVEN));
    body.panel(easel, &on(&[[-0.22, 0.17], [-0.02, 0.17], [0.00, 0.21], [-0.24, 0.21]]), &steel);
    // The reel on top, its thread down to the needle.
    body.panel(easel, &on(&[[0.62, -0.90], [0.80, -0.90], [0.80, -0.66], [0.62, -0.66]]), &cloth);
    easel.ink(&on(&[[0.66, -0.84], [-0.24, -0.62], [-0.14, -0.10]]), 0.8, (cloth.base, Taper::EVEN));
}

/// White, its lower half painted already; pots of paint beside it.
pub fn with_vase(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (china, blue, unit) = (body.held(body.palette.white), body.dyed(Tint::Blue), plan.unit);
    let side = tool_side(body);
    for (x, tint) in [(1.02, Tint::Blue), (1.34, Tint::Red)] {
        let at = |dx: f64, dy: f64| plan.at(side * x + dx, 0.40 + dy);
        body.panel(easel, &[at(-0.14, -0.10), at(0.14, -0.10), at(0.11, 0.10), at(-0.11, 0.10)], &body.palette.white);
        body.panel(easel, &ellipse(at(0.0, -0.10), [0.14 * unit, 0.05 * unit], 0.0), &body.dyed(tint));
    }
    let foot = ellipse(plan.at(-body.rig.light * 0.06, 0.46), [0.36 * unit, 0.08 * unit], 0.0);
    easel.veil(&foot, body.palette.dark.deep, 0.30);
    let right: [Point; 7] =
        [[0.17, -0.66], [0.13, -0.50], [0.24, -0.34], [0.36, -0.12], [0.35, 0.10], [0.24, 0.34], [0.20, 0.46]];
    let mut wall = right.to_vec();
    wall.extend(right.iter().rev().map(|[x, y]| [-x, *y]));
    let outline = around(&plan.all(&wall), 4);
    body.panel(easel, &outline, &china);
    easel.within(&outline, |easel| {
        for y in [-0.28, 0.24, 0.32] {
            let band = through(&plan.all(&[[-0.5, y - 0.03], [0.0, y + 0.04], [0.5, y - 0.03]]), 5);
            easel.ink(&band, 2.6, (blue.base, Taper::EVEN));
        }
        for (x, y) in [(-0.20, 0.0), (0.02, 0.06)] {
            for petal in 0..5 {
                let turn = f64::from(petal) * core::f64::consts::TAU / 5.0;
                let at = plan.at(x + libm::sin(turn) * 0.07, y - libm::cos(turn) * 0.07);
                easel.fill(&ellipse(at, [0.052 * unit; 2], 0.0), blue.base);
            }
            easel.fill(&ellipse(plan.at(x, y), [0.034 * unit; 2], 0.0), body.palette.gold.light);
        }
    });
    let lip = ellipse(plan.at(0.0, -0.66), [0.17 * unit, 0.05 * unit], 0.0);
    easel.fill(&lip, china.deep);
    easel.ink(&closed(&lip), 1.0, (china.line, Taper::EVEN));
}

/// Head and shoulders are done; what is below is still stone. Chips lie about it.
pub fn with_statue(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (marble, unit) = (body.held(body.palette.white), plan.unit);
    let foot = ellipse(plan.at(-body.rig.light * 0.08, 0.40), [0.66 * unit, 0.12 * unit], 0.0);
    easel.veil(&foot, body.palette.dark.deep, 0.32);
    let block = [[-0.56, -0.02], [-0.44, -0.16], [0.44, -0.16], [0.56, -0.02], [0.60, 0.40], [-0.60, 0.40]];
    body.panel(easel, &plan.all(&block), &marble);
    for cut in [
        [[-0.50, 0.06], [-0.30, 0.16]],
        [[-0.16, 0.10], [0.04, 0.22]],
        [[0.22, 0.06], [0.42, 0.18]],
        [[-0.44, 0.26], [-0.22, 0.34]],
        [[0.10, 0.28], [0.36, 0.34]],
    ] {
        easel.ink(&plan.all(&cut), 1.0, (marble.line, Taper::LINE));
    }
    let shoulders = [
        [-0.50, -0.06],
        [-0.46, -0.24],
        [-0.20, -0.34],
        [-0.12, -0.44],
        [0.12, -0.44],
        [0.20, -0.34],
        [0.46, -0.24],
        [0.50, -0.06],
        [0.0, 0.02],
    ];
    body.panel(easel, &through(&plan.all(&shoulders), 4), &marble);
    for side in [-1.0, 1.0] {
        for (x, y, size) in [(0.30, -0.52, 0.13), (0.34, -0.70, 0.14), (0.31, -0.90, 0.15)] {
            body.panel(easel, &ellipse(plan.at(side * x, y), [size * unit; 2], 0.0), &marble);
        }
    }
    let hair = ellipse(plan.at(0.0, -0.82), [0.34 * unit, 0.36 * unit], 0.0);
    body.panel(easel, &hair, &marble);
    for (x, y, size) in [(-0.20, -1.08, 0.14), (0.20, -1.08, 0.14), (0.0, -1.14, 0.15)] {
        body.panel(easel, &ellipse(plan.at(x, y), [size * unit; 2], 0.0), &marble);
    }
    let face = [
        [-0.22, -0.84],
        [-0.20, -0.58],
        [-0.10, -0.44],
        [0.0, -0.40],
        [0.10, -0.44],
        [0.20, -0.58],
        [0.22, -0.84],
        [0.08, -0.92],
        [-0.10, -0.92],
    ];
    body.panel(easel, &around(&plan.all(&face), 4), &marble);
    marble_features(easel, body, &plan);
    for number in 0..11_u32 {
        let turn = f64::from(number) * 2.4;
        let at = plan.at(libm::cos(turn) * (0.66 + 0.05 * f64::from(number)), 0.46 + 0.14 * libm::sin(turn));
        let [x, y] = at;
        let size = 0.035 * unit;
        body.panel(easel, &[[x - size, y], [x, y - size], [x + size, y + size * 0.4]], &marble);
    }
}

/// Closed eyes, a nose, lips, and waves of hair.
fn marble_features(easel: &mut Easel, body: &Body, plan: &Plan) {
    let line = body.palette.white.line;
    let draw = |easel: &mut Easel, points: &[Point], width: f64| {
        easel.ink(&through(&plan.all(points), 4), width, (line, Taper::LINE));
    };
    for side in [-1.0, 1.0] {
        draw(easel, &[[side * 0.15, -0.70], [side * 0.10, -0.675], [side * 0.045, -0.70]], 1.3);
        draw(easel, &[[side * 0.16, -0.79], [side * 0.10, -0.81], [side * 0.04, -0.78]], 0.9);
        draw(easel, &[[side * 0.04, -1.08], [side * 0.20, -0.98], [side * 0.24, -0.74], [side * 0.30, -0.62]], 1.0);
        draw(easel, &[[side * 0.02, -0.98], [side * 0.14, -0.93], [side * 0.21, -0.82]], 0.9);
    }
    draw(easel, &[[0.0, -0.76], [-0.02, -0.62], [0.03, -0.595]], 1.0);
    draw(easel, &[[-0.06, -0.51], [0.0, -0.52], [0.06, -0.51]], 1.2);
}

/// On its stove on the side of the ladle; bowls wait on the other.
pub fn with_soup_pot(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let side = tool_side(body);
    let beside = Plan { middle: plan.at(side * 0.78, 0.02), ..plan };
    counter::pot(easel, body, &beside);
    let china = body.palette.white;
    for (x, y) in [(0.62, 0.16), (1.16, 0.18), (0.86, 0.40)] {
        let at = |dx: f64, dy: f64| plan.at(-side * x + dx, y + dy);
        let wall =
            [at(-0.24, -0.04), at(0.24, -0.04), at(0.16, 0.14), at(0.08, 0.18), at(-0.08, 0.18), at(-0.16, 0.14)];
        body.panel(easel, &wall, &china);
        let rim = ellipse(at(0.0, -0.04), [0.24 * plan.unit, 0.065 * plan.unit], 0.0);
        body.panel(easel, &rim, &china);
        let soup = ellipse(at(0.0, -0.035), [0.20 * plan.unit, 0.048 * plan.unit], 0.0);
        easel.fill(&soup, body.palette.gold.base);
        easel.ink(&closed(&soup), 0.6, (china.line, Taper::EVEN));
    }
}
