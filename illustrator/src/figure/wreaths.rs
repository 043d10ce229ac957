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
    let ring = Ring { dip: 0.06, ..Ring::at(0.135, 0.428) };
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

/// Leaves that lie over one another, from the temples up to the brow.
pub fn laurel(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let ring = Ring { dip: 0.06, ..Ring::at(0.13, 0.432) };
    let turn = |degrees: f64| degrees - rig.yaw_deg * 0.9;
    let twig = ring.run(rig, (turn(-92.0), turn(92.0)), 24);
    easel.ink(&twig, 1.6, (palette.leather.line, Taper::EVEN));
    for step in (1..9).rev() {
        for side in [-1.0, 1.0] {
            let degrees = side * f64::from(step) * 11.0;
            let at = ring.point(rig, turn(degrees), 0.0);
            let ahead = ring.point(rig, turn(degrees - side * 13.0), 0.0);
            for (lift, wide) in [(0.085, 0.034), (-0.050, 0.028)] {
                let tip = rig.hung([at[0] + (ahead[0] - at[0]) * 1.1, at[1] + (ahead[1] - at[1]) * 1.1], [0.0, -lift]);
                let middle = [(at[0] + tip[0]) / 2.0, (at[1] + tip[1]) / 2.0];
                let leaf = ribbon(&through(&[at, middle, tip], 4), |share| {
                    rig.head * wide * libm::sin((share * core::f64::consts::PI).clamp(0.02, 3.12))
                });
                piece(easel, rig, &leaf, &palette.leaf);
                easel.ink(&[at, tip], 0.4, (palette.leaf.line, Taper::FOLD));
            }
        }
    }
}

/// From the corner of the mouth down to its bowl, and what rises from that.
pub fn pipe(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let side = if rig.yaw_deg.abs() > 8.0 { rig.facing() } else { -rig.light };
    let mouth = rig.face([side * 0.05, 0.852]);
    let at = |x: f64, y: f64| rig.hung(mouth, [side * x, y]);
    for (from, sway) in [(0.0, 0.06), (0.07, -0.05)] {
        let smoke =
            [at(0.33, 0.02), at(0.33 + sway, -0.18), at(0.36 - sway, -0.38 - from), at(0.38 + sway, -0.60 - from)];
        easel.ink(&through(&smoke, 6), 4.2, (palette.white.base, Taper::LINE));
        easel.ink(&through(&smoke, 6), 0.8, (palette.white.deep, Taper::LINE));
    }
    let stem = ribbon(&through(&[mouth, at(0.12, 0.05), at(0.26, 0.16), at(0.33, 0.16)], 6), |share| {
        rig.head * (0.016 + 0.014 * share)
    });
    piece(easel, rig, &stem, &palette.dark);
    let bowl = [at(0.255, 0.03), at(0.40, 0.03), at(0.405, 0.17), at(0.36, 0.235), at(0.295, 0.22), at(0.262, 0.15)];
    piece(easel, rig, &super::curve::around(&bowl, 4), &palette.leather);
    piece(easel, rig, &ellipse(at(0.328, 0.035), [rig.head * 0.074, rig.head * 0.024], 0.0), &palette.dark);
}

/// A brim wider than the shoulders, turned up at its edge, about a tall crown.
pub fn sombrero(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let straw = palette.hat.unwrap_or(palette.gold);
    let wide = Ring { dip: 0.15, ..Ring::at(0.20, 1.04) };
    let lip = Ring { dip: 0.13, ..Ring::at(0.10, 1.12) };
    let bowl = super::round::hull_of(rig, &[wide, lip]);
    piece(easel, rig, &bowl, &straw);
    let within = Ring { dip: 0.12, ..Ring::at(0.125, 1.0) }.whole(rig);
    easel.fill(&within, straw.shaded);
    easel.ink(&closed(&within), 0.7, (straw.line, Taper::EVEN));
    let flat = Taper { start: 0.0, end: 0.0, least: 1.0 };
    for (share, surface) in [(0.62, palette.accent), (0.80, palette.accent)] {
        let row = Ring { dip: 0.12, ..Ring::at(0.15, 1.12 * share) };
        easel.ink(&row.whole(rig), 2.2, (surface.base, flat));
    }
    let rings = [
        Ring::at(0.165, 0.45),
        Ring::at(-0.10, 0.36),
        Ring::at(-0.30, 0.25),
        Ring::at(-0.42, 0.16),
        Ring::at(-0.46, 0.05),
    ];
    piece(easel, rig, &super::round::hull_of(rig, &rings), &straw);
    let band = ribbon(&Ring::at(0.10, 0.44).front(rig), |_| rig.head * 0.055);
    piece(easel, rig, &band, &palette.accent);
    for step in -4..=4 {
        let turn = f64::from(step) * 18.0 - rig.yaw_deg;
        let at = |lift: f64, by: f64| Ring::at(0.10, 0.44).point(rig, turn + by, lift);
        easel.ink(&[at(-0.04, -7.0), at(0.04, 0.0), at(-0.04, 7.0)], 1.4, (palette.white.base, Taper::EVEN));
    }
    let front = wide.front(rig);
    easel.ink(&front, 1.0, (straw.line, Taper::EVEN));
}

/// About the neck: two cups before the collarbones, the band behind.
pub fn at_neck(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (shell, pad) = (palette.accent, palette.dark);
    for side in [-1.0, 1.0] {
        let arm = [[side * 0.20, 1.02], [side * 0.27, 1.16], [side * 0.25, 1.30]].map(|at| rig.body(at));
        piece(easel, rig, &ribbon(&through(&arm, 5), |_| rig.head * 0.030), &shell);
        let middle = rig.body([side * 0.21, 1.37]);
        piece(easel, rig, &ellipse(middle, [rig.head * 0.115, rig.head * 0.135], side * 24.0), &pad);
        let cap = rig.hung(middle, [side * 0.028, 0.012]);
        piece(easel, rig, &ellipse(cap, [rig.head * 0.085, rig.head * 0.105], side * 24.0), &shell);
        easel.ink(
            &closed(&ellipse(cap, [rig.head * 0.045, rig.head * 0.058], side * 24.0)),
            0.8,
            (shell.line, Taper::EVEN),
        );
    }
}
