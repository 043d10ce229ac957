//! Sport: sticks and clubs, the snowboard, dumbbells, the frisbee.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, through};
use super::super::easel::Easel;
use super::weapons::foot;
use super::{Grip, rod};
use scene::Tint;

/// Its blade on the ground, turned away from the body.
pub fn hockey_stick(easel: &mut Easel, body: &Body, grip: Grip) {
    let wood = body.held(body.palette.gold);
    let low = foot(body, grip, 2.2);
    rod(easel, body, (grip.at([0.0, low - 0.06]), grip.at([0.0, -0.56])), 0.042, &wood);
    let blade = [
        [-0.05, low - 0.16],
        [0.06, low - 0.16],
        [0.26, low - 0.05],
        [0.62, low - 0.10],
        [0.64, low + 0.04],
        [0.24, low + 0.08],
        [-0.02, low + 0.02],
    ];
    body.panel(easel, &around(&grip.all(&blade), 3), &body.palette.dark);
    body.panel(easel, &grip.boxed(0.05, -0.58, -0.22), &body.palette.dark);
}

pub fn golf_club(easel: &mut Easel, body: &Body, grip: Grip) {
    let steel = body.held(body.palette.metal);
    let low = foot(body, grip, 2.2);
    rod(easel, body, (grip.at([0.0, low - 0.10]), grip.at([0.0, -0.30])), 0.022, &steel);
    let head = [[-0.04, low - 0.16], [0.06, low - 0.16], [0.34, low - 0.08], [0.36, low + 0.05], [0.02, low + 0.06]];
    body.panel(easel, &around(&grip.all(&head), 3), &steel);
    body.panel(easel, &grip.boxed(0.044, -0.44, 0.12), &body.palette.dark);
}

/// Upright beside its owner, two bindings across it.
pub fn snowboard(easel: &mut Easel, body: &Body, grip: Grip) {
    let board = body.held(body.dyed(Tint::Blue));
    let low = foot(body, grip, 2.4).min(3.4);
    let top = -1.7;
    let at = |x: f64, share: f64| [0.16 + x, top + (low - top) * share];
    let rail = [(0.0, 0.0), (0.26, 0.02), (0.37, 0.10), (0.30, 0.50), (0.37, 0.90), (0.26, 0.98), (0.0, 1.0)];
    let mut points: Vec<Point> = rail.iter().map(|(x, share)| at(*x, *share)).collect();
    points.extend(rail[1..6].iter().rev().map(|(x, share)| at(-*x, *share)));
    let outline = around(&grip.all(&points), 4);
    body.panel(easel, &outline, &board);
    easel.within(&outline, |easel| {
        let flash = [at(-0.4, 0.34), at(0.4, 0.22), at(0.4, 0.32), at(-0.4, 0.46)];
        easel.fill(&grip.all(&flash), body.palette.white.base);
        easel.fill(&grip.all(&[at(-0.4, 0.50), at(0.4, 0.36), at(0.4, 0.40), at(-0.4, 0.55)]), body.palette.gold.base);
    });
    for share in [0.28, 0.66] {
        body.panel(
            easel,
            &grip.all(&[at(-0.26, share), at(0.26, share), at(0.26, share + 0.08), at(-0.26, share + 0.08)]),
            &body.palette.dark,
        );
    }
    easel.ink(&closed(&outline), 0.9, (board.line, Taper::EVEN));
}

/// Level, a disc at either end.
pub fn dumbbell(easel: &mut Easel, body: &Body, grip: Grip) {
    let (iron, steel) = (body.held(body.palette.dark), body.palette.metal);
    rod(easel, body, (grip.at([-0.46, 0.0]), grip.at([0.46, 0.0])), 0.040, &steel);
    for side in [-1.0, 1.0] {
        for (from, to, half) in [(0.20, 0.32, 0.21), (0.32, 0.42, 0.16)] {
            let (near, far) = (side * from, side * to);
            body.panel(easel, &around(&grip.all(&[[near, -half], [near, half], [far, half], [far, -half]]), 2), &iron);
        }
    }
}

pub fn frisbee(easel: &mut Easel, body: &Body, grip: Grip) {
    let disc = body.held(body.dyed(Tint::Red));
    body.panel(easel, &grip.round([0.16, -0.22], [0.46, 0.15]), &disc);
    let inner = through(&grip.round([0.16, -0.24], [0.34, 0.095]), 2);
    easel.ink(&closed(&inner), 0.9, (disc.line, Taper::EVEN));
    easel.fill(&grip.round([0.16, -0.25], [0.20, 0.05]), disc.light);
}
