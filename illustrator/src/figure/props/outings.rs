//! What is taken along: map, newspaper, binoculars, shovel, flag, surfboard.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::weapons::foot;
use super::{Grip, rod};
use scene::{Pose, Tint};

/// Spread between both hands: a coast, a way of dashes, a cross.
pub fn map(easel: &mut Easel, body: &Body, grip: Grip) {
    let (paper, ink) = (body.held(body.palette.gold), body.palette.leather);
    let sheet = [
        [-0.64, -0.42],
        [-0.21, -0.47],
        [0.21, -0.42],
        [0.64, -0.47],
        [0.64, 0.28],
        [0.21, 0.33],
        [-0.21, 0.28],
        [-0.64, 0.33],
    ];
    let outline = grip.all(&sheet);
    easel.fill(&outline, paper.glint);
    easel.within(&outline, |easel| {
        let land = [
            [-0.7, 0.4],
            [-0.56, -0.16],
            [-0.36, -0.24],
            [-0.24, -0.08],
            [-0.06, -0.22],
            [0.18, -0.30],
            [0.34, -0.12],
            [0.24, 0.08],
            [0.40, 0.20],
            [0.30, 0.4],
        ];
        easel.fill(&around(&grip.all(&land), 4), paper.shaded);
        for x in [-0.21, 0.21] {
            easel.veil(&grip.all(&[[x - 0.42, -0.6], [x, -0.6], [x, 0.5], [x - 0.42, 0.5]]), paper.shaded, 0.35);
            easel.ink(&grip.all(&[[x, -0.6], [x, 0.5]]), 0.6, (paper.line, Taper::EVEN));
        }
        for (from, to) in [
            ([-0.44, 0.20], [-0.34, 0.12]),
            ([-0.27, 0.08], [-0.17, 0.07]),
            ([-0.09, 0.07], [0.0, 0.02]),
            ([0.06, -0.03], [0.13, -0.10]),
        ] {
            easel.ink(&grip.all(&[from, to]), 1.5, (ink.line, Taper::EVEN));
        }
        for (from, to) in [([0.15, -0.20], [0.25, -0.10]), ([0.25, -0.20], [0.15, -0.10])] {
            easel.ink(&grip.all(&[from, to]), 2.0, (body.palette.lip, Taper::EVEN));
        }
    });
    easel.ink(&closed(&outline), 0.95, (paper.line, Taper::EVEN));
}

/// Its outer pages: a headline, a picture, columns.
pub fn newspaper(easel: &mut Easel, body: &Body, grip: Grip) {
    let (paper, dark) = (body.held(body.palette.white), body.palette.dark);
    for side in [-1.0, 1.0] {
        let page = |x: f64, y: f64| grip.at([side * x, y]);
        let outline = [page(0.0, -0.40), page(0.66, -0.47), page(0.70, 0.42), page(0.0, 0.48)];
        body.panel(easel, &outline, &paper);
        easel.ink(&[page(0.07, -0.30), page(0.60, -0.355)], 3.0, (dark.base, Taper::EVEN));
        let picture = [page(0.08, -0.20), page(0.34, -0.225), page(0.34, 0.06), page(0.08, 0.08)];
        easel.fill(&picture, paper.deep);
        easel.ink(&closed(&picture), 0.5, (paper.line, Taper::EVEN));
        for row in 0..9 {
            let y = -0.20 + 0.066 * f64::from(row);
            easel.ink(&[page(0.39, y - 0.03), page(0.61, y - 0.05)], 0.6, (paper.line, Taper::EVEN));
            if row > 4 {
                easel.ink(&[page(0.08, y), page(0.34, y - 0.025)], 0.6, (paper.line, Taper::EVEN));
            }
        }
    }
}

/// Just lowered from the eyes: two glasses toward us.
pub fn binoculars(easel: &mut Easel, body: &Body, grip: Grip) {
    let (case, unit) = (body.held(body.palette.dark), body.rig.unit);
    body.panel(easel, &grip.all(&[[-0.10, -0.14], [0.10, -0.14], [0.10, 0.06], [-0.10, 0.06]]), &case);
    for side in [-1.0, 1.0] {
        let barrel = [[side * 0.05, -0.26], [side * 0.23, -0.26], [side * 0.30, 0.06], [side * 0.02, 0.06]];
        body.panel(easel, &grip.all(&barrel), &case);
        let center = grip.at([side * 0.16, 0.04]);
        body.panel(easel, &ellipse(center, [0.155 * unit; 2], 0.0), &case);
        let lens = ellipse(center, [0.112 * unit; 2], 0.0);
        easel.fill(&lens, body.dyed(Tint::Sky).deep);
        easel.ink(&closed(&lens), 0.9, (body.palette.metal.line, Taper::EVEN));
        let shine = ellipse([center[0] - 0.04 * unit, center[1] - 0.04 * unit], [0.034 * unit, 0.022 * unit], -40.0);
        easel.fill(&shine, body.palette.white.base);
    }
}

/// How far before the hips of who squats there its middle is, head units.
pub const SANDCASTLE: f64 = 2.0;

/// Three towers with battlements on a heap, a flag on the middle one.
pub fn sandcastle(easel: &mut Easel, body: &Body) {
    let (sand, unit) = (body.held(body.palette.gold), body.rig.unit);
    let legs = &body.skeleton.legs;
    let ahead = if body.posture.far_leg == Some(0) { -1.0 } else { 1.0 };
    let ground = legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + 0.30 * unit;
    let hips = f64::midpoint(legs[0].root[0], legs[1].root[0]);
    let at = |[x, up]: Point| [hips + ahead * (SANDCASTLE + x) * unit, ground - up * unit];
    let tower = |easel: &mut Easel, x: f64, half: f64, high: f64| {
        let tooth = half * 0.44;
        let mut wall = vec![[x - half * 1.16, 0.16], [x - half, high]];
        for step in 0..3 {
            let from = x - half + f64::from(step) * (half - tooth * 0.5);
            wall.extend([[from, high + 0.13], [from + tooth, high + 0.13], [from + tooth, high]]);
            if step < 2 {
                wall.push([from + half - tooth * 0.5, high]);
            }
        }
        wall.push([x + half * 1.16, 0.16]);
        let outline: Vec<Point> = wall.into_iter().map(at).collect();
        body.panel(easel, &outline, &sand);
        let window = [
            [x - 0.05, high - 0.34],
            [x - 0.05, high - 0.20],
            [x, high - 0.14],
            [x + 0.05, high - 0.20],
            [x + 0.05, high - 0.34],
        ];
        easel.fill(&window.map(at), sand.deep);
    };
    let pole = [at([0.0, 1.30]), at([0.0, 1.92])];
    easel.ink(&pole, 1.6, (body.palette.leather.line, Taper::EVEN));
    body.panel(easel, &[[0.0, 1.90], [0.36, 1.78], [0.0, 1.66]].map(at), &body.palette.accent);
    tower(easel, 0.0, 0.30, 1.26);
    tower(easel, -0.52, 0.24, 0.78);
    tower(easel, 0.52, 0.24, 0.84);
    let heap = [
        [-1.02, 0.0],
        [-0.80, 0.22],
        [-0.40, 0.34],
        [0.0, 0.30],
        [0.44, 0.36],
        [0.82, 0.22],
        [1.04, 0.0],
        [0.5, -0.10],
        [-0.5, -0.10],
    ];
    body.panel(easel, &through(&heap.map(at), 4), &sand);
    easel.fill(&[[-0.12, 0.28], [-0.12, 0.50], [0.0, 0.60], [0.12, 0.50], [0.12, 0.28]].map(at), sand.deep);
}

/// Its blade in the ground.
pub fn shovel(easel: &mut Easel, body: &Body, grip: Grip) {
    if body.snows && body.pose == Pose::Sweeping {
        return super::enacted::snow_shovel(easel, body, grip);
    }
    let (wood, steel) = (body.palette.leather, body.held(body.palette.metal));
    let low = foot(body, grip, 2.2);
    rod(easel, body, (grip.at([0.0, low - 0.50]), grip.at([0.0, -0.62])), 0.040, &wood);
    let handle =
        grip.all(&[[-0.16, -0.86], [0.16, -0.86], [0.17, -0.78], [0.05, -0.60], [-0.05, -0.60], [-0.17, -0.78]]);
    easel.ink(&closed(&handle), 3.4, (wood.line, Taper::EVEN));
    easel.ink(&closed(&handle), 1.8, (wood.base, Taper::EVEN));
    let blade = [[-0.23, low - 0.66], [0.23, low - 0.66], [0.24, low - 0.26], [0.0, low], [-0.24, low - 0.26]];
    body.panel(easel, &grip.all(&blade), &steel);
    easel.ink(&grip.all(&[[0.0, low - 0.62], [0.0, low - 0.26]]), 1.2, (steel.line, Taper::LINE));
    if body.pose == Pose::Sweeping {
        earth(easel, body, (grip.at([0.0, low - 0.04]), grip.side));
    }
}

/// Where one digs: a dark hole before the blade and what came out of it beside.
fn earth(easel: &mut Easel, body: &Body, (at, side): (Point, f64)) {
    let (soil, unit) = (body.dyed(Tint::Brown), body.rig.unit);
    let by = |[x, y]: Point| add(at, [side * x * unit, y * unit]);
    easel.fill(&ellipse(by([0.10, 0.06]), [0.62 * unit, 0.15 * unit], 0.0), soil.deep);
    let heap = [[0.50, 0.16], [0.70, -0.18], [0.98, -0.40], [1.28, -0.22], [1.54, 0.16]].map(by);
    body.panel(easel, &through(&heap, 5), &soil);
    for [x, y] in [[0.74, 0.02], [0.98, -0.16], [1.20, 0.0], [0.40, 0.14], [1.66, 0.12]] {
        easel.fill(&ellipse(by([x, y]), [0.06 * unit, 0.045 * unit], 0.0), soil.shaded);
    }
}

/// The pole of a flag, its foot on the ground.
pub fn pole(easel: &mut Easel, body: &Body, grip: Grip) {
    let low = foot(body, grip, 2.3);
    rod(easel, body, (grip.at([0.0, low]), grip.at([0.0, -2.1])), 0.036, &body.palette.leather);
    body.panel(easel, &ellipse(grip.at([0.0, -2.14]), [0.075 * body.rig.unit; 2], 0.0), &body.palette.gold);
}

/// Its cloth in the wind, away from the body.
pub fn flag(easel: &mut Easel, body: &Body, grip: Grip) {
    let cloth = body.held(body.palette.accent);
    let edge = |y: f64| -> Vec<Point> {
        let wave = [[0.0, 0.0], [0.34, -0.10], [0.70, 0.06], [1.06, 0.16], [1.40, 0.02]];
        wave.iter().map(|[x, by]| [*x, y + by]).collect()
    };
    let mut outline = through(&grip.all(&edge(-2.02)), 5);
    outline.extend(through(&grip.all(&edge(-1.20)), 5).into_iter().rev());
    body.panel(easel, &outline, &cloth);
    easel.within(&outline, |easel| {
        let band = through(&grip.all(&edge(-1.61)), 5);
        easel.veil(&ribbon(&band, |_| 0.10 * body.rig.unit), body.palette.white.base, 1.0);
        for x in [0.40, 1.02] {
            let fold = grip.all(&[[x, -2.3], [x + 0.16, -2.3], [x + 0.24, -1.0], [x + 0.02, -1.0]]);
            easel.veil(&fold, cloth.deep, 0.28);
        }
    });
}

/// Upright on its tail, taller than its owner.
pub fn surfboard(easel: &mut Easel, body: &Body, grip: Grip) {
    let (board, unit) = (body.held(body.dyed(Tint::Sky)), body.rig.unit);
    let low = foot(body, grip, 2.6).min(3.6);
    let (top, middle) = (-2.9_f64, 0.22);
    let at = |x: f64, share: f64| [middle + x, top + (low - top) * share];
    let rail = [(0.0, 0.0), (0.22, 0.10), (0.38, 0.30), (0.42, 0.55), (0.36, 0.80), (0.20, 0.97), (0.0, 1.0)];
    let mut points: Vec<Point> = rail.iter().map(|(x, share)| at(*x, *share)).collect();
    points.extend(rail[1..6].iter().rev().map(|(x, share)| at(-*x, *share)));
    let outline = around(&grip.all(&points), 5);
    body.panel(easel, &outline, &board);
    easel.within(&outline, |easel| {
        for share in [0.22, 0.28] {
            let stripe = through(&grip.all(&[at(-0.6, share), at(0.0, share + 0.035), at(0.6, share)]), 5);
            easel.veil(&ribbon(&stripe, |_| 0.075 * unit), body.palette.white.base, 1.0);
        }
        easel.ink(&grip.all(&[at(0.0, 0.02), at(0.0, 0.98)]), 1.0, (board.line, Taper::EVEN));
    });
}
