//! Brows, in the frame of their eyes, so that they stay on a turned face.

use super::curve::{Point, Taper, line, through};
use super::easel::Easel;
use super::eyes::Eye;
use super::face::is_manly;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use scene::{Extra, FigureKind};

/// Of brows that nobody called bushy.
const THICKEST: f64 = 0.034;

/// How far the inner end of a brow comes down at most, shares of half its eye: beyond that it stands upright.
const STEEPEST: f64 = 0.82;

/// Thickness, and height above the eye: head units.
const fn measures(kind: FigureKind) -> (f64, f64, f64) {
    match kind {
        FigureKind::Girl => (0.0180, 0.056, 0.020),
        FigureKind::Woman => (0.0180, 0.056, 0.024),
        FigureKind::Boy => (0.0230, 0.046, 0.010),
        FigureKind::Man => (0.0275, 0.044, 0.010),
        FigureKind::Androgynous => (0.0175, 0.050, 0.014),
    }
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let (thick, above, arch) = measures(rig.kind);
    let bushy = shot.character.extras.contains(&Extra::BushyBrows);
    let thick = thick * rig.visage.brow.max(if bushy { 1.0 } else { 0.0 }) * if bushy { 1.9 } else { 1.0 };
    // A man's brow comes down toward the nose, or he looks worried.
    let manly = is_manly(rig);
    let thick = if bushy { thick } else { thick.min(THICKEST) };
    let inner = match rig.kind {
        _ if manly => 0.015,
        FigureKind::Boy => 0.004,
        _ => -0.006,
    };
    for side in rig.sides_seen() {
        let eye = Eye::new(rig, side, shot);
        // From the side one sees it foreshortened, and so its slope.
        let steepest = STEEPEST * eye.shape.half[0];
        // Nor is a far one, which is short, bent as much.
        let short = if eye.aside {
            0.6
        } else if eye.is_far {
            eye.narrow * eye.narrow
        } else {
            0.35 + 0.65 * eye.narrow
        };
        let slope = eye.look.slope.min(steepest) * short;
        let arch = (arch + eye.look.arch) * short;
        // A brow goes with its eye to a third only: a rising eye is no angry one.
        // However it frowns, it does not cross a low eye.
        let up = eye.half[1] + (above + eye.look.brow_rise).max(if manly { 0.004 } else { -0.02 });
        let lean = eye.lean() * 0.22;
        let wide = eye.shape.half[0];
        let at = |x: f64, y: f64| eye.around([x * wide, y - up - lean * x]);
        // It meets the lid, but lies on no iris.
        let frown = (inner + slope * 0.75).min(up - 0.22 * eye.half[1]);
        let curve = [
            at(if manly { -0.84 } else { -0.92 }, frown * if eye.is_far { eye.narrow } else { 1.0 }),
            at(-0.20, -arch + slope * 0.2),
            at(0.42, -arch * 1.05 - slope * 0.35),
            at(1.14, arch * 0.8 - slope * 0.75),
        ];
        let curve = through(&curve, 8);
        // It is as strong at the nose as in its middle.
        let taper = if manly {
            Taper { start: 0.06, end: 0.55, least: 0.30 }
        } else {
            Taper { start: 0.12, end: 0.62, least: 0.25 }
        };
        let shape = |width: f64| line(&curve, width * rig.head, taper);
        if !easel.in_color() && palette.hair.line.tone < 0.5 {
            easel.veil(&shape(thick * 1.8), palette.eye_white, 1.0);
        }
        let seen = if eye.is_far { 0.55 + 0.45 * eye.narrow } else { 1.0 };
        easel.veil(&shape(thick * seen), palette.brow, 1.0);
        if bushy && !easel.is_small() {
            tufts(easel, (rig, palette, side), (&curve, thick));
        }
    }
}

/// Hairs that stand up along a thick brow and lean outward.
fn tufts(easel: &mut Easel, (rig, palette, side): (&Rig, &Palette, f64), (curve, thick): (&[Point], f64)) {
    for step in 0..7 {
        let [x, y] = curve[(curve.len() - 1) * step / 8];
        let long = rig.head * (0.050 - 0.003 * step as f64);
        let tip = [x + side * long * (0.30 + 0.12 * step as f64), y - long * (0.95 - 0.09 * step as f64)];
        let root = [x - side * rig.head * 0.010, y + rig.head * thick * 0.25];
        easel.veil(
            &line(&[root, tip], rig.head * 0.020, Taper { start: 0.2, end: 0.8, least: 0.0 }),
            palette.brow,
            1.0,
        );
    }
}
