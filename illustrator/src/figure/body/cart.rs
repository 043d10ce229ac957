//! What is pushed on foot, seen from the side: a shop's cart of wire, a barrow, a stroller, a bicycle.

use super::super::curve::{Point, Taper, around, closed, ellipse, lerp, ribbon, through};
use super::super::easel::Easel;
use super::Body;
use super::bicycle;
use super::chores::HANDLE;
use super::rides::Hips;
use scene::{Pose, Prop, Tint};

/// From the middle of the hips to its front, head units.
pub const REACH: f64 = 3.5;

pub fn draw(easel: &mut Easel, body: &Body) {
    if !matches!(body.pose, Pose::PushingCart | Pose::WheelingBicycle) {
        return;
    }
    let hips = Hips::between(&body.skeleton.legs, &body.posture, body.rig.unit);
    let feet = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max);
    let ground = hips.seen([0.0, feet + 0.22 * body.rig.unit])[1];
    if body.pose == Pose::WheelingBicycle {
        return bicycle::beside(easel, body, (&hips, ground));
    }
    match body.prop {
        Some(Prop::Wheelbarrow) => return wheelbarrow(easel, body, (&hips, ground)),
        Some(Prop::Stroller) => return stroller(easel, body, (&hips, ground)),
        _ => {}
    }
    goods(easel, body, &hips);
    basket(easel, body, &hips);
    frame(easel, body, (&hips, ground));
}

fn rod(easel: &mut Easel, body: &Body, points: &[Point], half: f64) {
    body.panel(easel, &ribbon(points, |_| half * body.rig.unit), &body.palette.metal);
}

fn goods(easel: &mut Easel, body: &Body, hips: &Hips) {
    let (leaf, red, gold, white) = (body.palette.leaf, body.dyed(Tint::Red), body.palette.gold, body.palette.white);
    let leaves =
        [[1.55, -0.2], [1.48, -1.02], [1.70, -0.84], [1.84, -1.16], [1.96, -0.80], [2.14, -0.94], [2.06, -0.2]];
    body.panel(easel, &around(&hips.all(&leaves), 4), &leaf);
    body.panel(
        easel,
        &hips.all(&[[2.16, -0.1], [2.16, -0.92], [2.28, -1.06], [2.46, -1.06], [2.58, -0.92], [2.58, -0.1]]),
        &white,
    );
    easel.fill(&hips.all(&[[2.17, -0.72], [2.57, -0.72], [2.57, -0.42], [2.17, -0.42]]), body.dyed(Tint::Sky).base);
    body.panel(
        easel,
        &around(&hips.all(&[[2.66, -0.1], [2.62, -0.86], [2.82, -0.98], [3.02, -0.86], [3.0, -0.1]]), 4),
        &gold,
    );
    body.panel(easel, &ellipse(hips.at([3.08, -0.62]), [0.20 * body.rig.unit; 2], 0.0), &red);
}

/// Wires through which one sees what lies there.
fn basket(easel: &mut Easel, body: &Body, hips: &Hips) {
    let steel = body.palette.metal;
    let wall = hips.all(&[[1.34, -0.50], [3.36, -0.62], [3.06, 0.52], [1.46, 0.52]]);
    easel.veil(&wall, body.palette.white.light, 0.45);
    for column in 0..=12 {
        let share = f64::from(column) / 12.0;
        easel.ink(&[lerp(wall[0], wall[1], share), lerp(wall[3], wall[2], share)], 0.9, (steel.line, Taper::EVEN));
    }
    for row in 1..5 {
        let share = f64::from(row) / 5.0;
        easel.ink(&[lerp(wall[0], wall[3], share), lerp(wall[1], wall[2], share)], 0.9, (steel.line, Taper::EVEN));
    }
    easel.ink(&closed(&wall), 2.4, (steel.line, Taper::EVEN));
    rod(easel, body, &hips.all(&[[1.30, -0.50], [3.40, -0.63]]), 0.05);
    rod(easel, body, &hips.all(&[[1.44, 0.52], [3.08, 0.52]]), 0.04);
}

fn frame(easel: &mut Easel, body: &Body, (hips, ground): (&Hips, f64)) {
    let (dark, unit) = (body.palette.dark, body.rig.unit);
    let [x, y] = HANDLE;
    rod(easel, body, &hips.all(&[[x + 0.02, y + 0.02], [1.36, -0.40], [1.50, 0.52], [1.36, ground - 0.30]]), 0.045);
    rod(easel, body, &hips.all(&[[1.36, ground - 0.32], [3.04, ground - 0.40], [2.98, 0.52]]), 0.045);
    for at in [1.42, 2.98] {
        body.panel(easel, &ellipse(hips.at([at, ground - 0.16]), [0.17 * unit; 2], 0.0), &dark);
        body.panel(easel, &ellipse(hips.at([at, ground - 0.16]), [0.06 * unit; 2], 0.0), &body.palette.metal);
    }
    body.panel(easel, &ellipse(hips.at(HANDLE), [0.13 * unit, 0.075 * unit], 0.0), &body.palette.accent);
}

fn wheel(easel: &mut Easel, body: &Body, (center, size): (Point, f64)) {
    let (dark, metal, unit) = (body.palette.dark, body.palette.metal, body.rig.unit);
    body.panel(easel, &ellipse(center, [size * unit; 2], 0.0), &dark);
    body.panel(easel, &ellipse(center, [size * 0.62 * unit; 2], 0.0), &metal);
    body.panel(easel, &ellipse(center, [size * 0.20 * unit; 2], 0.0), &dark);
}

/// A tub of earth on one wheel, two legs behind it.
fn wheelbarrow(easel: &mut Easel, body: &Body, (hips, ground): (&Hips, f64)) {
    let (wood, earth) = (body.palette.leather, body.dyed(Tint::Brown));
    let [x, y] = HANDLE;
    let heap = [[1.56, 0.30], [1.80, -0.10], [2.14, -0.34], [2.52, -0.26], [2.86, 0.0], [3.10, 0.26]];
    body.panel(easel, &through(&hips.all(&heap), 5), &earth);
    for at in [[1.98, -0.30], [2.34, -0.40], [2.64, -0.24]] {
        let sprout = hips.all(&[
            [at[0], at[1] + 0.08],
            [at[0] - 0.16, at[1] - 0.24],
            [at[0] + 0.04, at[1] - 0.12],
            [at[0] + 0.18, at[1] - 0.26],
        ]);
        body.panel(easel, &around(&sprout, 3), &body.palette.leaf);
    }
    wheel(easel, body, (hips.at([3.06, ground - 0.34]), 0.36));
    let shaft = hips.all(&[[x - 0.12, y], [1.70, 0.72], [3.06, ground - 0.34]]);
    body.panel(easel, &ribbon(&shaft, |_| 0.06 * body.rig.unit), &wood);
    let leg = hips.all(&[[1.78, 0.70], [1.62, ground]]);
    body.panel(easel, &ribbon(&leg, |_| 0.055 * body.rig.unit), &wood);
    let tub = [[1.40, 0.14], [3.30, 0.14], [2.86, 0.84], [1.72, 0.84]];
    body.panel(easel, &hips.all(&tub), &body.dyed(Tint::Teal));
    rod(easel, body, &hips.all(&[[1.36, 0.14], [3.34, 0.14]]), 0.045);
}

/// A padded seat under a folding hood.
fn stroller(easel: &mut Easel, body: &Body, (hips, ground): (&Hips, f64)) {
    let (cloth, dark) = (body.dyed(Tint::Mint), body.palette.dark);
    let [x, y] = HANDLE;
    rod(easel, body, &hips.all(&[[x, y], [1.60, 0.20], [2.86, ground - 0.26]]), 0.045);
    rod(easel, body, &hips.all(&[[2.70, 0.40], [1.60, ground - 0.26]]), 0.045);
    let hood = [[1.52, 0.10], [1.50, -0.50], [1.84, -0.92], [2.34, -0.92], [2.66, -0.62], [2.20, -0.10]];
    body.panel(easel, &around(&hips.all(&hood), 5), &cloth);
    for end in [[1.74, -0.82], [2.10, -0.94], [2.44, -0.82]] {
        easel.ink(&hips.all(&[[1.94, -0.06], end]), 0.9, (cloth.line, Taper::EVEN));
    }
    let seat = [[1.46, 0.0], [3.02, -0.02], [3.06, 0.24], [2.70, 0.66], [1.84, 0.66], [1.50, 0.36]];
    body.panel(easel, &around(&hips.all(&seat), 5), &cloth);
    rod(easel, body, &hips.all(&[[2.20, -0.06], [2.62, -0.28], [2.98, 0.02]]), 0.045);
    for at in [1.60, 2.86] {
        wheel(easel, body, (hips.at([at, ground - 0.22]), 0.28));
    }
    body.panel(easel, &ellipse(hips.at(HANDLE), [0.13 * body.rig.unit, 0.075 * body.rig.unit], 0.0), &dark);
}
