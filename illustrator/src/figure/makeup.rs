//! What is painted on a face, and what a night without sleep leaves on it.

use super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::easel::Easel;
use super::eyes::Eye;
use super::iris::luma;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;

/// A line of kohl that leaves the outer corner and rises, and one along the lower lid.
pub fn wing(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let (top, outer) = (eye.top(), eye.shape.rim.outer);
    let reach = if eye.is_far { 1.14 } else { 1.52 };
    let upper = eye.curve(&[[0.30, top * 1.02], [0.84, top * 0.78], [1.16, outer - 0.34], [reach, outer - 0.62]]);
    let lower = eye.curve(&[[reach, outer - 0.62], [1.20, outer - 0.06], [0.98, outer + 0.14], [0.70, top * 0.50]]);
    let shape: Vec<Point> = upper.into_iter().chain(lower).collect();
    easel.veil(&shape, palette.lash, 1.0);
    let below = eye.lower_lid();
    easel.ink(&below[..below.len() * 7 / 10], 1.7, (palette.lash, Taper { start: 0.05, end: 0.7, least: 0.1 }));
}

/// Shade that lies in the hollows under the eyes.
pub fn dark_circles(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot)) {
    for side in rig.sides_seen() {
        let eye = Eye::new(rig, side, shot);
        let wide = eye.shape.half[0];
        let at = |x: f64, y: f64| eye.around([x * wide, eye.half[1] * 0.86 + y]);
        if easel.in_color() {
            let hollow = around(
                &[
                    at(-0.95, -0.010),
                    at(-0.50, 0.034),
                    at(0.0, 0.052),
                    at(0.60, 0.036),
                    at(0.95, -0.006),
                    at(0.30, 0.010),
                    at(-0.40, 0.008),
                ],
                5,
            );
            easel.veil(&hollow, palette.skin.deep, 0.62);
        }
        let fold = through(&[at(-0.74, 0.022), at(-0.10, 0.054), at(0.66, 0.030)], 6);
        easel.ink(&fold, 0.7, (palette.skin.line, Taper { start: 0.4, end: 0.5, least: 0.0 }));
    }
}

/// Two bands of color over each cheekbone, one down the chin and one on the brow.
pub fn bands(easel: &mut Easel, (rig, palette): (&Rig, &Palette), face: &[Point]) {
    // What is as dark as the skin below it would not be seen.
    let close = (luma(palette.accent.base.color) - luma(palette.skin.base.color)).abs() < 0.22;
    let paint = if close { palette.white } else { palette.accent };
    let band = |easel: &mut Easel, way: &[Point], wide: f64| {
        let way: Vec<Point> = way.iter().map(|at| rig.face(*at)).collect();
        let way = through(&way, 8);
        let shape =
            ribbon(&way, |at| rig.head * wide * (0.55 + 0.45 * libm::sin((0.15 + 0.7 * at) * core::f64::consts::PI)));
        easel.veil(&shape, paint.base, 0.94);
        easel.ink(&closed(&shape), 0.35, (paint.line, Taper::EVEN));
    };
    easel.within(face, |easel| {
        for side in rig.sides_seen() {
            band(easel, &[[side * 0.125, 0.722], [side * 0.22, 0.704], [side * 0.345, 0.668]], 0.017);
            band(easel, &[[side * 0.150, 0.782], [side * 0.23, 0.764], [side * 0.325, 0.728]], 0.015);
        }
        if !rig.is_profile() {
            band(easel, &[[0.0, 0.920], [0.0, 0.955], [0.0, 0.990]], 0.016);
            band(easel, &[[0.0, 0.380], [0.0, 0.430], [0.0, 0.475]], 0.016);
        }
    });
}

/// A ring of gold through the wing of the nose that is seen.
pub fn nose_ring(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let side = if rig.yaw_deg.abs() > 8.0 { -rig.facing() } else { -rig.light };
    let middle = if rig.is_profile() {
        rig.place(rig.outlined([0.3185 * rig.visage.wide * rig.facing(), 0.768], 0.24))
    } else {
        rig.face([side * 0.034, 0.766])
    };
    let ring = ellipse(middle, [rig.head * 0.015, rig.head * 0.019], 0.0);
    easel.ink(&closed(&ring), 2.4, (palette.skin.line, Taper::EVEN));
    easel.ink(&closed(&ring), 1.4, (palette.gold.base, Taper::EVEN));
}
