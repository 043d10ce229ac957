//! The helmet of kendo: a padded hood whose flaps lie over the shoulders, bars of steel before the face, a flap below the chin.

use super::curve::{Point, Taper, closed, through};
use super::easel::Easel;
use super::headwear::piece;
use super::palette::Palette;
use super::rig::Rig;
use super::round::{Ring, dome, hull_of};

/// Where the bars begin and end, heads from the crown.
const BARS: (f64, f64) = (0.24, 1.02);

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (cloth, leather) = (palette.dark, palette.accent);
    for side in [-1.0, 1.0] {
        flap(easel, rig, palette, side);
    }
    let rings = dome((0.52, -0.215), 0.500, 2.3);
    piece(easel, rig, &hull_of(rig, &rings[3..]), &cloth);
    let (left, right) = ends(rig);
    let edge = |turn: f64| -> Vec<Point> {
        (0..=8).map(|step| bar(BARS.0 + (BARS.1 - BARS.0) * f64::from(step) / 8.0).point(rig, turn, 0.0)).collect()
    };
    let mut window = edge(left);
    window.extend(edge(right).into_iter().rev());
    easel.veil(&window, palette.dark.deep, if easel.in_color() { 0.30 } else { 0.0 });
    let rows = 8;
    for row in 1..rows {
        let y = BARS.0 + (BARS.1 - BARS.0) * f64::from(row) / f64::from(rows);
        let way = bar(y).run(rig, (left, right), 12);
        easel.ink(&way, 2.2, (palette.metal.line, Taper::EVEN));
        easel.ink(&way, 1.1, (palette.metal.light, Taper::EVEN));
    }
    if left < 0.0 && right > 0.0 {
        let spine = through(&edge(0.0), 2);
        easel.ink(&spine, 3.0, (palette.metal.line, Taper::EVEN));
        easel.ink(&spine, 1.6, (palette.metal.light, Taper::EVEN));
    }
    easel.ink(&closed(&window), 5.0, (palette.dark.line, Taper::EVEN));
    easel.ink(&closed(&window), 2.6, (leather.base, Taper::EVEN));
    let low = |x: f64, y: f64, z: f64| rig.solid([x, y, z]);
    let throat = [
        low(-0.22, 1.02, 0.40),
        low(0.22, 1.02, 0.40),
        low(0.26, 1.34, 0.30),
        low(0.0, 1.42, 0.32),
        low(-0.26, 1.34, 0.30),
    ];
    piece(easel, rig, &throat, &cloth);
}

/// One bar about the face: before the tip of the nose.
fn bar(y: f64) -> Ring {
    Ring { deep: 0.60, dip: 0.02, ..Ring::at(y, 0.47) }
}

/// How far round the bars are seen, degrees.
fn ends(rig: &Rig) -> (f64, f64) {
    ((-62.0_f64).max(-86.0 - rig.yaw_deg), 62.0_f64.min(86.0 - rig.yaw_deg))
}

/// Quilted, from the temple over the shoulder.
pub fn flap(easel: &mut Easel, rig: &Rig, palette: &Palette, side: f64) {
    let cloth = palette.dark;
    let at = |x: f64, y: f64| rig.solid([side * x, y, -0.04]);
    let board = through(
        &[
            at(0.30, 0.10),
            at(0.50, 0.40),
            at(0.58, 0.80),
            at(0.86, 1.24),
            at(0.70, 1.40),
            at(0.40, 1.16),
            at(0.30, 0.80),
        ],
        4,
    );
    piece(easel, rig, &board, &cloth);
    for inset in [0.06, 0.13] {
        let seam = through(&[at(0.49 - inset, 0.44), at(0.56 - inset, 0.82), at(0.80 - inset, 1.26)], 4);
        easel.ink(&seam, 0.8, (cloth.light, Taper::LINE));
    }
}
