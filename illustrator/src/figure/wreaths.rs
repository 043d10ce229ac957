//! What grows or is bound about the crown of the head: antlers, a wreath of flowers; and a single lens before an eye.

use super::curve::{Point, Taper, closed, ellipse, ribbon, through};
use super::easel::Easel;
use super::eyes::Eye;
use super::headwear::piece;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use super::round::Ring;
use super::shot::Shot;

/// The beam of an antler, and its tines from the foot of each to its tip; the right one, head units.
const BEAM: [[f64; 3]; 4] = [[0.20, 0.03, 0.06], [0.34, -0.20, 0.02], [0.40, -0.46, 0.0], [0.34, -0.70, 0.02]];
const TINES: [[[f64; 3]; 3]; 3] = [
    [[0.29, -0.12, 0.04], [0.40, -0.20, 0.10], [0.44, -0.32, 0.12]],
    [[0.385, -0.36, 0.0], [0.52, -0.42, 0.0], [0.58, -0.56, 0.0]],
    [[0.39, -0.52, 0.0], [0.26, -0.58, 0.03], [0.22, -0.68, 0.04]],
];
/// Where the flowers of a wreath stand, degrees from the brow, the hindmost first.
const BLOSSOMS: [f64; 9] = [-88.0, 88.0, -66.0, 66.0, -44.0, 44.0, -22.0, 22.0, 0.0];

pub fn antlers(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let horn = palette.leather;
    for side in [-1.0, 1.0] {
        let at = |points: &[[f64; 3]]| -> Vec<Point> {
            through(&points.iter().map(|[x, y, z]| rig.solid([side * x, *y, *z])).collect::<Vec<_>>(), 6)
        };
        for tine in TINES {
            let outline = ribbon(&at(&tine), |share| rig.head * 0.034 * (1.0 - share * share));
            piece(easel, rig, &outline, &horn);
        }
        let outline = ribbon(&at(&BEAM), |share| rig.head * 0.044 * (1.0 - 0.9 * share * share));
        piece(easel, rig, &outline, &horn);
    }
}

/// A wreath low on the crown: leaves first, then blossoms of two colors by turns.
pub fn flowers(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let ring = Ring { dip: 0.085, ..Ring::at(0.105, 0.462) };
    let turn = |degrees: f64| degrees - rig.yaw_deg * 0.9;
    for degrees in BLOSSOMS {
        for (aside, lean) in [(-11.0, 24.0), (11.0, -24.0)] {
            let at = ring.point(rig, turn(degrees + aside), 0.01);
            let leaf = ellipse(at, [rig.head * 0.062, rig.head * 0.030], lean);
            piece(easel, rig, &leaf, &palette.leaf);
        }
    }
    for (number, degrees) in BLOSSOMS.into_iter().enumerate() {
        let petals = if number % 2 == 0 { palette.accent } else { palette.white };
        blossom(
            easel,
            rig,
            (ring.point(rig, turn(degrees), 0.02), rig.squeeze(turn(degrees)).max(0.4)),
            (&petals, palette),
        );
    }
}

fn blossom(easel: &mut Easel, rig: &Rig, (middle, seen): (Point, f64), (petals, palette): (&Surface, &Palette)) {
    for petal in 0..5 {
        let degrees = f64::from(petal) * 72.0 - 90.0;
        let (sin, cos) = (libm::sin(degrees.to_radians()), libm::cos(degrees.to_radians()));
        let center = rig.hung(middle, [cos * 0.052 * seen, sin * 0.052]);
        let leaf = ellipse(center, [rig.head * 0.050, rig.head * 0.038], degrees);
        easel.fill(&leaf, petals.light);
        easel.ink(&closed(&leaf), 0.6, (petals.line, Taper::EVEN));
    }
    easel.fill(&ellipse(middle, [rig.head * 0.026; 2], 0.0), palette.gold.base);
}

/// Before the eye on the light's side, its cord down to the collar.
pub fn monocle(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let side = if rig.yaw_deg.abs() > 8.0 { -rig.facing() } else { rig.light };
    let eye = Eye::new(rig, side, shot);
    let lens = ellipse(eye.around([0.0, 0.01]), [rig.head * 0.135 * rig.squeeze(side * 22.0), rig.head * 0.135], 0.0);
    easel.veil(&lens, palette.catchlight, if easel.in_color() { 0.16 } else { 0.0 });
    easel.ink(&closed(&lens), 3.0, (palette.gold.line, Taper::EVEN));
    easel.ink(&closed(&lens), 1.8, (palette.gold.base, Taper::EVEN));
    let cord = [eye.around([0.10, 0.10]), rig.face([side * 0.37, 0.86]), rig.body([side * 0.30, 1.24])];
    easel.ink(&through(&cord, 6), 0.9, (palette.gold.line, Taper::EVEN));
}
