//! Light that makes a face dramatic: from below, or so far aside that half of the face lies in shadow.

use super::curve::{around, through};
use super::easel::Easel;
use super::palette::Palette;
use super::rig::Rig;
use super::shade::Shade;
use scene::{Lit, SkinTone};

/// How dark the half away from the light is, beside the face's own shadow.
const HALF: f64 = 0.62;
/// How dark the brow is over a light that stands below, and how bright what the light meets.
const BROW: f64 = 0.74;
const CHIN: f64 = 0.34;

/// On the skin of the face, below its features; called while the face is painted, within its outline.
pub fn on_face(easel: &mut Easel, (rig, palette): (&Rig, &Palette), lit: Lit) {
    match lit {
        Lit::HalfShadow => half_of_face(easel, rig, palette),
        Lit::FromBelow => brow(easel, rig, palette),
        Lit::Aside | Lit::FromBehind | Lit::Silhouette => {}
    }
}

/// Over the whole figure in color; `light` and `shade` as the hour has them.
pub fn on_figure(easel: &mut Easel, (rig, skin): (&Rig, SkinTone), lit: Lit, [light, shade]: [Shade; 2]) {
    let flat = |x: f64, y: f64| rig.flat([x, y]);
    let whole = [flat(-9.0, -3.0), flat(9.0, -3.0), flat(9.0, 9.0), flat(-9.0, 9.0)];
    match lit {
        Lit::HalfShadow => {
            let toward = |part: f64| flat(-rig.light * part, 0.5);
            easel.darken_figure(|easel| easel.ramp_veil(&whole, (toward(0.50), toward(-0.16)), (shade, HALF)));
        }
        Lit::FromBelow => from_below(easel, (rig, gleam(skin)), [light, shade]),
        Lit::Aside | Lit::FromBehind | Lit::Silhouette => {}
    }
}

/// The edge of the shadow runs down brow, nose, lips and chin.
fn half_of_face(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let away = -rig.light;
    let edge = [
        [0.05, 0.05],
        [0.03, 0.30],
        [0.015, 0.52],
        [-0.010, 0.66],
        [-0.034, 0.748],
        [0.004, 0.785],
        [0.012, 0.83],
        [0.0, 0.88],
        [0.012, 0.94],
        [0.03, 1.06],
    ];
    let mut shaded = through(&edge.map(|[x, y]| rig.face([away * x, y])), 6);
    shaded.extend([[0.9, 1.06], [0.9, 0.0]].map(|[x, y]| rig.flat([away * x, y])));
    easel.veil(&shaded, palette.skin.deep, if easel.in_color() { 0.85 } else { 1.0 });
}

/// The nose throws its shadow up to the brow, the cheeks theirs over the temples.
fn brow(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let up = [[-0.036, 0.735], [0.036, 0.735], [0.030, 0.62], [0.075, 0.46], [-0.075, 0.46], [-0.030, 0.62]];
    easel.veil(&around(&up.map(|at| rig.face(at)), 5), palette.skin.deep, 0.75);
    for side in [-1.0, 1.0] {
        let temple = [[0.46, 0.38], [0.29, 0.655], [0.335, 0.775], [0.46, 0.74]];
        let temple = temple.map(|[x, y]| rig.face([side * x, y]));
        easel.veil(&around(&temple, 5), palette.skin.deep, 0.75);
    }
    let high = [[-0.6, -0.1], [0.6, -0.1], [0.6, 0.49], [0.2, 0.46], [0.0, 0.50], [-0.2, 0.46], [-0.6, 0.49]];
    easel.veil(&high.map(|at| rig.face(at)), palette.skin.deep, 0.75);
}

/// How strongly skin shows a light that falls on it: on dark skin a bright spot would be paint.
const fn gleam(skin: SkinTone) -> f64 {
    match skin {
        SkinTone::Dark => 0.38,
        SkinTone::Brown | SkinTone::Crimson => 0.50,
        SkinTone::Tan | SkinTone::Green | SkinTone::Blue | SkinTone::Ashen => 0.75,
        SkinTone::Pale | SkinTone::Light | SkinTone::Olive => 1.0,
    }
}

/// What looks down is lit, what looks up is dark: chin, wings of the nose, lids and the roof of the brow are bright.
fn from_below(easel: &mut Easel, (rig, gleam): (&Rig, f64), [light, shade]: [Shade; 2]) {
    let flat = |x: f64, y: f64| rig.flat([x, y]);
    let high = [flat(-3.0, -1.2), flat(3.0, -1.2), flat(3.0, 1.05), flat(-3.0, 1.05)];
    easel.darken_figure(|easel| easel.ramp_veil(&high, (flat(0.0, 0.16), flat(0.0, 0.98)), (shade, BROW)));
    easel.on_figure(|easel| {
        let low = [flat(-3.0, 0.3), flat(3.0, 0.3), flat(3.0, 4.0), flat(-3.0, 4.0)];
        easel.ramp_veil(&low, (flat(0.0, 1.15), flat(0.0, 0.42)), (light, CHIN));
        for side in [-1.0, 1.0] {
            easel.glow(rig.face([side * 0.175, 0.500]), [0.115 * rig.head, 0.030 * rig.head], (light, 0.7 * gleam));
            easel.glow(rig.face([side * 0.20, 0.80]), [0.13 * rig.head, 0.10 * rig.head], (light, 0.60 * gleam));
        }
        easel.glow(rig.face([0.0, 0.775]), [0.060 * rig.head, 0.030 * rig.head], (light, 0.95 * gleam));
        easel.glow(rig.face([0.0, 0.985]), [0.26 * rig.head, 0.10 * rig.head], (light, 0.90 * gleam));
    });
}
