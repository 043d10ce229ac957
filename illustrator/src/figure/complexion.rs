//! Soft light on the skin of the face, within its outline: what hard shadows alone would leave flat.

use super::curve::Point;
use super::easel::Easel;
use super::eyes::Eye;
use super::face::is_manly;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use scene::{Age, FigureKind};

/// Strengths: the shade under the fringe, that of the jaw away from the light, the light on the other cheek, the warmth of
/// the nose's tip.
const UNDER_FRINGE: f64 = 0.18;
const JAW: f64 = 0.24;
const LIT_CHEEK: f64 = 0.55;
const NOSE: f64 = 0.30;

pub fn soft_light(easel: &mut Easel, rig: &Rig, palette: &Palette, bald: bool) {
    if !easel.in_color() {
        return;
    }
    let (skin, head) = (palette.skin, rig.head);
    let whole = [[-0.7, 0.0], [0.7, 0.0], [0.7, 1.3], [-0.7, 1.3]].map(|point| rig.flat(point));
    // Over a bare brow there is no fringe.
    if !bald {
        easel.ramp_veil(&whole, (rig.flat([0.0, 0.30]), rig.flat([0.0, 0.64])), (skin.shaded, UNDER_FRINGE));
    }
    let toward = |x: f64, y: f64| rig.flat([rig.light * x, y]);
    easel.ramp_veil(&whole, (toward(-0.36, 1.02), toward(0.04, 0.66)), (skin.shaded, JAW));
    easel.glow(rig.face([rig.light * 0.17, 0.70]), [0.22 * head, 0.17 * head], (skin.light, LIT_CHEEK));
    if !rig.is_profile() {
        let tip = rig.solid([0.0, 0.752, rig.out_of_face([0.0, 0.752]) + 0.040]);
        easel.glow(tip, [0.070 * head, 0.046 * head], (palette.blush, NOSE));
    }
}

/// The hollow between brow and lid, and of a grown woman a touch of color on the lid.
pub fn about_eyes(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    if !easel.in_color() || easel.is_small() {
        return;
    }
    let painted = rig.kind == FigureKind::Woman && rig.age == Age::Grown;
    let manly = is_manly(rig);
    for side in rig.sides_seen() {
        let eye = Eye::new(rig, side, shot);
        let (wide, top) = (eye.shape.half[0], -eye.half[1]);
        let spot = |x: f64, y: f64, radii: Point| {
            (eye.around([x * wide, y]), [radii[0] * wide * eye.narrow * rig.head, radii[1] * rig.head])
        };
        let (middle, radii) = spot(-0.1, top * 0.8, [1.3, 0.075]);
        easel.glow(middle, radii, (palette.skin.shaded, if manly { 0.45 } else { 0.40 }));
        let (corner, radii) = spot(0.62, top * 0.55, [0.75, 0.070]);
        if !manly {
            easel.glow(corner, radii, (palette.blush, if painted { 0.45 } else { 0.22 }));
        }
    }
}

/// Light comes through the upper rim.
pub fn warm_ear(easel: &mut Easel, palette: &Palette, shell: &[Point]) {
    let low = shell.iter().map(|point| point[1]).fold(f64::MIN, f64::max);
    let high = shell.iter().map(|point| point[1]).fold(f64::MAX, f64::min);
    let x = shell[0][0];
    easel.ramp_veil(shell, ([x, high], [x, low]), (palette.blush, 0.34));
}
