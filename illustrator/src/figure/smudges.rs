//! What work and meals leave on a face: flour, dabs of paint, a grain of rice.

use super::curve::{Point, Taper, add, around, closed, ellipse};
use super::easel::Easel;
use super::palette::{Palette, fabric};
use super::rig::Rig;
use scene::{Extra, Hour, Tint};

/// Flour or paint, on the skin and below the features; on the cheek that the light falls on most of it.
pub fn on_cheeks(easel: &mut Easel, (rig, palette, extra): (&Rig, &Palette, Extra), face: &[Point]) {
    let dabs: [(Point, Point, f64, Tint); 4] = match extra {
        Extra::Flour => [
            ([0.27, 0.735], [0.088, 0.050], -20.0, Tint::White),
            ([0.205, 0.775], [0.050, 0.026], 8.0, Tint::White),
            ([0.02, 0.705], [0.030, 0.022], 0.0, Tint::White),
            ([-0.22, 0.80], [0.046, 0.026], 24.0, Tint::White),
        ],
        _ => [
            ([0.26, 0.735], [0.092, 0.032], -24.0, Tint::Blue),
            ([0.20, 0.800], [0.058, 0.024], -18.0, Tint::Yellow),
            ([-0.25, 0.770], [0.060, 0.028], 22.0, Tint::Red),
            ([0.05, 0.915], [0.036, 0.022], 8.0, Tint::Green),
        ],
    };
    easel.within(face, |easel| {
        for (number, ([x, y], size, tilt, tint)) in (0..).zip(dabs) {
            dab(easel, rig, (rig.face([x * rig.light, y]), size, tilt * rig.light), (palette, tint, number));
        }
    });
}

/// A wiped spot: its edge is uneven, and crumbs lie beside it.
fn dab(easel: &mut Easel, rig: &Rig, (middle, [wide, high], tilt): (Point, Point, f64), paint: (&Palette, Tint, i32)) {
    let (palette, tint, number) = paint;
    let color = if tint == Tint::White { palette.white.light } else { fabric(tint, Hour::Day).base };
    let turn = tilt.to_radians();
    let at = |x: f64, y: f64| {
        let (x, y) = (x * rig.head, y * rig.head);
        add(middle, [x * libm::cos(turn) - y * libm::sin(turn), x * libm::sin(turn) + y * libm::cos(turn)])
    };
    let edge: Vec<Point> = (0..10)
        .map(|step| {
            let angle = f64::from(step) * 0.628;
            let far = 1.0 + 0.16 * libm::sin(angle * 3.0 + f64::from(number) * 1.7);
            at(libm::cos(angle) * wide * far, libm::sin(angle) * high * far)
        })
        .collect();
    let strong = if tint == Tint::White { 0.92 } else { 0.86 };
    easel.veil(&around(&edge, 4), color, if easel.in_color() { strong } else { 0.7 });
    for (x, y) in [(wide * 1.28, -high * 0.5), (-wide * 1.20, high * 0.9), (wide * 0.5, high * 1.7)] {
        easel.veil(&ellipse(at(x, y), [rig.head * 0.0085; 2], 0.0), color, 0.9);
    }
    if !easel.is_small() && !easel.in_color() {
        easel.ink(&closed(&around(&edge, 4)), 0.4, (palette.skin.line, Taper::EVEN));
    }
}

/// Beside the corner of the mouth, over the features.
pub fn grain_of_rice(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    for (x, y, tilt) in [(0.150, 0.835, 0.5), (0.178, 0.872, -0.3)] {
        let grain = ellipse(rig.face([x * rig.light, y]), [rig.head * 0.026, rig.head * 0.014], tilt * rig.light);
        easel.fill(&grain, palette.white.light);
        easel.ink(&closed(&grain), 0.55, (palette.skin.line, Taper::EVEN));
    }
}

/// In front of the mouth, drifting to the side that the face looks to.
pub fn white_breath(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let side = if rig.facing() == 0.0 { rig.light } else { rig.facing() };
    let puffs =
        [(0.10, 0.905, 0.050), (0.19, 0.930, 0.070), (0.30, 0.925, 0.088), (0.41, 0.890, 0.074), (0.50, 0.855, 0.048)];
    for (spread, strong) in [(1.35, 0.22), (1.0, 0.40), (0.68, 0.45)] {
        for (x, y, size) in puffs {
            let round = rig.head * size * spread;
            easel.veil(
                &ellipse(rig.flat([side * x, y]), [round * 1.15, round * 0.82], 0.0),
                palette.white.light,
                strong,
            );
        }
    }
}
