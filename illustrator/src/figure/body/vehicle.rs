//! A motor scooter and a motorcycle, seen from the side; of no make.

use super::super::curve::{Point, Taper, around, closed, ellipse, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::rides::{Hips, ring, round, tube};

/// Where the hands are, from the hips.
pub const SCOOTER_GRIP: Point = [1.34, -0.34];
pub const MOTORBIKE_GRIP: Point = [1.62, 0.02];
/// From the hips to the ground, head units.
pub const GROUND: f64 = 2.62;
/// Behind and ahead of the hips, head units.
pub const REACH: [f64; 2] = [-2.15, 3.45];

struct Wheel {
    at: Point,
    radius: f64,
    tire: f64,
}

fn wheel(easel: &mut Easel, body: &Body, hips: &Hips, wheel: &Wheel) {
    let (center, unit) = (hips.at(wheel.at), hips.unit);
    let (rubber, metal) = (&body.palette.dark, &body.palette.metal);
    let outer = wheel.radius * unit;
    let tire = ellipse(center, [outer; 2], 0.0);
    easel.fill(&tire, rubber.deep);
    easel.ink(&closed(&tire), 1.0, (rubber.line, Taper::EVEN));
    let rim = ellipse(center, [outer - wheel.tire * unit; 2], 0.0);
    easel.fill(&rim, metal.base);
    easel.ink(&closed(&rim), 0.8, (metal.line, Taper::EVEN));
    for spoke in 0..5 {
        let turn = f64::from(spoke) / 5.0 * core::f64::consts::TAU + 0.3;
        let far = outer - wheel.tire * unit;
        let end = [center[0] + libm::cos(turn) * far, center[1] + libm::sin(turn) * far];
        easel.ink(&[center, end], 2.4, (metal.deep, Taper::EVEN));
    }
    easel.ink(&ring(center, outer - wheel.tire * 0.5 * unit), 0.7, (rubber.light, Taper::EVEN));
    round(easel, &ellipse(center, [0.13 * unit; 2], 0.0), metal);
}

/// A sheet of painted metal, shaded below.
fn shell(easel: &mut Easel, hips: &Hips, points: &[Point], surface: &Surface) {
    let outline = around(&hips.all(points), 6);
    easel.fill(&outline, surface.base);
    easel.crescent(&outline, [0.0, -0.16 * hips.unit], (surface.shaded, 1.0));
    easel.ink(&closed(&outline), 1.0, (surface.line, Taper::EVEN));
}

fn bar(easel: &mut Easel, hips: &Hips, (from, to): (Point, Point), wide: f64, surface: &Surface) {
    tube(easel, (hips.at(from), hips.at(to)), wide * hips.unit, surface);
}

pub fn scooter(easel: &mut Easel, body: &Body, hips: &Hips) {
    let (paint, dark, metal) = (&body.palette.accent, &body.palette.dark, &body.palette.metal);
    wheel(easel, body, hips, &Wheel { at: [-0.72, 2.04], radius: 0.58, tire: 0.24 });
    wheel(easel, body, hips, &Wheel { at: [2.55, 2.04], radius: 0.58, tire: 0.24 });
    bar(easel, hips, ([2.12, 0.6], [2.55, 2.04]), 0.13, metal);
    let fender =
        [[1.96, 1.86], [2.06, 1.52], [2.50, 1.32], [2.94, 1.46], [3.16, 1.84], [2.9, 1.66], [2.5, 1.60], [2.2, 1.70]];
    shell(easel, hips, &fender, paint);
    let floor = [[0.30, 2.06], [1.90, 2.06], [2.04, 2.16], [1.90, 2.28], [0.20, 2.28], [0.10, 2.16]];
    shell(easel, hips, &floor, dark);
    let tail = [
        [-1.46, 0.56],
        [-0.90, 0.36],
        [0.30, 0.40],
        [0.56, 0.70],
        [0.62, 1.40],
        [0.52, 2.08],
        [0.10, 2.12],
        [-0.16, 1.62],
        [-0.70, 1.34],
        [-1.28, 1.50],
        [-1.56, 1.06],
    ];
    shell(easel, hips, &tail, paint);
    let stripe = through(&hips.all(&[[-1.40, 0.92], [-0.60, 0.86], [0.36, 1.02]]), 6);
    easel.ink(&stripe, 2.6, (body.palette.white.base, Taper::GARMENT));
    let lamp = ellipse(hips.at([-1.50, 0.86]), [0.10 * hips.unit, 0.16 * hips.unit], 0.0);
    round(easel, &lamp, &body.dyed(scene::Tint::Red));
    shell(
        easel,
        hips,
        &[[-1.16, 0.32], [-0.60, 0.18], [0.34, 0.22], [0.56, 0.36], [0.44, 0.50], [-0.50, 0.50], [-1.16, 0.48]],
        dark,
    );
    let shield = [
        [1.86, 0.10],
        [2.06, 0.0],
        [2.22, 0.16],
        [2.30, 0.90],
        [2.16, 1.60],
        [1.98, 2.16],
        [1.74, 2.16],
        [1.96, 1.40],
        [1.98, 0.80],
    ];
    shell(easel, hips, &shield, paint);
    bar(easel, hips, ([1.98, 0.10], [1.88, -0.34]), 0.16, metal);
    shell(
        easel,
        hips,
        &[[1.70, -0.22], [1.90, -0.46], [2.18, -0.34], [2.22, -0.08], [2.00, 0.06], [1.76, 0.02]],
        paint,
    );
    round(easel, &ellipse(hips.at([2.20, -0.20]), [0.11 * hips.unit, 0.17 * hips.unit], 0.0), &body.palette.gold);
    bar(easel, hips, ([1.90, -0.30], SCOOTER_GRIP), 0.09, metal);
    bar(easel, hips, ([1.56, -0.32], [1.16, -0.36]), 0.13, dark);
    mirror(easel, body, hips, ([1.86, -0.40], [1.70, -0.92]));
}

pub fn motorbike(easel: &mut Easel, body: &Body, hips: &Hips) {
    let (paint, dark, metal) = (&body.palette.accent, &body.palette.dark, &body.palette.metal);
    wheel(easel, body, hips, &Wheel { at: [-1.14, 1.76], radius: 0.86, tire: 0.26 });
    wheel(easel, body, hips, &Wheel { at: [2.52, 1.76], radius: 0.86, tire: 0.26 });
    bar(easel, hips, ([0.30, 1.60], [-1.14, 1.76]), 0.16, metal);
    bar(easel, hips, ([-0.70, 0.60], [-1.10, 1.66]), 0.13, metal);
    // The exhaust goes back below the engine.
    let pipe = through(&hips.all(&[[1.16, 1.30], [1.10, 1.92], [0.60, 2.08], [-0.60, 2.00]]), 6);
    for (width, shade) in [(0.19, metal.line), (0.15, metal.base)] {
        easel.fill(&super::super::curve::line(&pipe, width * hips.unit, Taper::EVEN), shade);
    }
    bar(easel, hips, ([-0.40, 2.02], [-1.70, 1.90]), 0.26, metal);
    shell(easel, hips, &[[0.10, 0.96], [1.10, 0.86], [1.34, 1.24], [1.20, 1.80], [0.30, 1.92], [-0.10, 1.60]], dark);
    for y in [1.04, 1.18, 1.32, 1.46] {
        bar(easel, hips, ([0.42, y], [1.12, y - 0.03]), 0.06, metal);
    }
    round(easel, &ellipse(hips.at([0.34, 1.62]), [0.22 * hips.unit; 2], 0.0), metal);
    bar(easel, hips, ([1.76, 0.24], [2.52, 1.76]), 0.17, metal);
    let fender = [
        [1.86, 1.20],
        [2.10, 0.92],
        [2.56, 0.80],
        [3.02, 0.96],
        [3.22, 1.26],
        [2.94, 1.02],
        [2.54, 0.94],
        [2.16, 1.04],
    ];
    shell(easel, hips, &fender, paint);
    let seat = [
        [-1.70, 0.20],
        [-1.30, 0.10],
        [-0.60, 0.30],
        [0.10, 0.34],
        [0.50, 0.40],
        [0.44, 0.62],
        [-0.60, 0.64],
        [-1.40, 0.44],
    ];
    let tail = [[-1.80, 0.26], [-1.10, 0.42], [-0.30, 0.60], [0.40, 0.58], [0.50, 0.92], [-0.50, 0.98], [-1.40, 0.66]];
    shell(easel, hips, &tail, paint);
    shell(easel, hips, &seat, dark);
    let tank = [
        [0.40, 0.42],
        [0.66, 0.14],
        [1.20, 0.04],
        [1.70, 0.18],
        [1.80, 0.44],
        [1.50, 0.74],
        [0.80, 0.86],
        [0.46, 0.72],
    ];
    shell(easel, hips, &tank, paint);
    let stripe = through(&hips.all(&[[0.60, 0.52], [1.10, 0.40], [1.66, 0.40]]), 6);
    easel.ink(&stripe, 2.8, (body.palette.white.base, Taper::GARMENT));
    round(easel, &ellipse(hips.at([2.06, 0.20]), [0.22 * hips.unit, 0.26 * hips.unit], 0.0), &body.palette.gold);
    bar(easel, hips, ([1.86, 0.30], [1.78, -0.06]), 0.12, metal);
    bar(easel, hips, ([1.80, -0.04], MOTORBIKE_GRIP), 0.09, metal);
    bar(easel, hips, ([1.74, -0.01], [1.36, 0.06]), 0.13, dark);
    bar(easel, hips, ([0.36, 1.92], [0.72, 1.94]), 0.10, dark);
    mirror(easel, body, hips, ([1.80, -0.10], [1.66, -0.56]));
}

fn mirror(easel: &mut Easel, body: &Body, hips: &Hips, (foot, top): (Point, Point)) {
    bar(easel, hips, (foot, top), 0.05, &body.palette.metal);
    let glass = ellipse(hips.at(top), [0.12 * hips.unit, 0.16 * hips.unit], 0.0);
    round(easel, &glass, &body.palette.dark);
}
