//! Brows, in the frame of their eyes, so that they stay on a turned face.

use super::curve::{Taper, line, through};
use super::easel::Easel;
use super::eyes::Eye;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use scene::FigureKind;

/// Thickness, and height above the eye: head units.
const fn measures(kind: FigureKind) -> (f64, f64, f64) {
    match kind {
        FigureKind::Girl => (0.0165, 0.060, 0.020),
        FigureKind::Woman => (0.0160, 0.054, 0.024),
        FigureKind::Boy => (0.0225, 0.050, 0.012),
        FigureKind::Man => (0.0275, 0.034, 0.010),
        FigureKind::Androgynous => (0.0175, 0.050, 0.014),
    }
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let (thick, above, arch) = measures(rig.kind);
    let thick = thick * rig.visage.brow;
    // A man's brow comes down toward the nose, or he looks worried.
    let inner = if rig.kind == FigureKind::Man { 0.013 } else { 0.002 };
    for side in rig.sides_seen() {
        let eye = Eye::new(rig, side, shot);
        let (slope, arch) = (eye.look.slope, arch + eye.look.arch);
        // A brow goes with its eye to a third only: a rising eye is no angry one.
        let up = eye.half[1] + above + eye.look.brow_rise;
        let lean = eye.lean() * 0.22;
        let wide = eye.shape.half[0];
        let at = |x: f64, y: f64| eye.around([x * wide, y - up - lean * x]);
        let curve = [
            at(-0.92, inner + slope * 0.75),
            at(-0.20, -arch + slope * 0.2),
            at(0.42, -arch * 1.05 - slope * 0.35),
            at(1.14, arch * 0.8 - slope * 0.75),
        ];
        let curve = through(&curve, 8);
        let shape = |width: f64| line(&curve, width * rig.head, Taper { start: 0.12, end: 0.75, least: 0.25 });
        if !easel.in_color() && palette.hair.line.tone < 0.5 {
            easel.veil(&shape(thick * 1.8), palette.eye_white, 1.0);
        }
        easel.veil(&shape(thick), palette.brow, 1.0);
    }
}
