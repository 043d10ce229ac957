//! What covers both eyes at once: a band of colored glass, the box of a headset.

use super::curve::{Point, Taper, closed, pieced, ribbon, through};
use super::easel::Easel;
use super::palette::{Palette, fabric};
use super::rig::Rig;
use scene::{Detail, Hour, Tint};

/// The band across the face, from the picture's left to its right.
fn band(rig: &Rig, [half, top, low]: [f64; 3]) -> Vec<Point> {
    let at = |x: f64, y: f64| rig.face([x, y + rig.visage.low]);
    let upper = [
        at(-half, top + 0.012),
        at(-half * 0.5, top),
        at(0.0, top - 0.004),
        at(half * 0.5, top),
        at(half, top + 0.012),
    ];
    let lower = [
        at(half * 0.98, low - 0.02),
        at(half * 0.55, low),
        at(0.06, low - 0.012),
        at(-0.06, low - 0.012),
        at(-half * 0.55, low),
        at(-half * 0.98, low - 0.02),
    ];
    pieced(&[upper.to_vec(), lower.to_vec()], 5)
}

/// The eyes are seen through it.
pub fn visor(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let glass = palette.worn(Detail::Glasses, fabric(Tint::Yellow, Hour::Day));
    let outline = band(rig, [0.372, 0.475, 0.705]);
    easel.veil(&outline, glass.base, if easel.in_color() { 0.60 } else { 0.35 });
    easel.within(&outline, |easel| {
        let at = |x: f64, y: f64| rig.face([x * rig.light, y + rig.visage.low]);
        easel.veil(&[at(0.10, 0.45), at(0.17, 0.45), at(0.09, 0.72), at(0.02, 0.72)], palette.white.base, 0.45);
        easel.veil(&[at(0.20, 0.45), at(0.225, 0.45), at(0.145, 0.72), at(0.12, 0.72)], palette.white.base, 0.45);
    });
    easel.ink(&closed(&outline), 1.6, (glass.line, Taper::EVEN));
}

/// Nothing of the eyes is seen.
pub fn headset(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let case = palette.worn(Detail::Glasses, palette.dark);
    let outline = band(rig, [0.345, 0.445, 0.735]);
    easel.fill(&outline, case.base);
    easel.crescent(&outline, rig.away([-0.05, -0.03]), (case.shaded, 1.0));
    easel.ink(&closed(&outline), 1.4, (case.line, Taper::EVEN));
    let inner = band(rig, [0.285, 0.495, 0.685]);
    easel.fill(&inner, case.deep);
    easel.ink(&closed(&inner), 0.9, (case.line, Taper::EVEN));
    let glow = fabric(Tint::Sky, Hour::Day);
    let at = |x: f64, y: f64| rig.face([x, y + rig.visage.low]);
    for x in [-0.15, 0.15] {
        easel.ink(&[at(x - 0.05, 0.59), at(x + 0.05, 0.59)], 3.0, (glow.light, Taper::EVEN));
    }
}

/// Folded cloth over both eyes, its knot and ends at one side.
pub fn blindfold(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.white;
    let at = |x: f64, y: f64| rig.face([x, y + rig.visage.low]);
    let side = -rig.light;
    for end in [[[0.36, 0.56], [0.50, 0.62], [0.56, 0.84]], [[0.36, 0.58], [0.46, 0.70], [0.44, 0.92]]] {
        let tail = ribbon(&through(&end.map(|[x, y]| at(side * x, y)), 5), |share| rig.head * (0.026 + 0.03 * share));
        easel.fill(&tail, cloth.base);
        easel.ink(&closed(&tail), 0.9, (cloth.line, Taper::EVEN));
    }
    let outline = band(rig, [0.385, 0.480, 0.715]);
    easel.fill(&outline, cloth.base);
    easel.crescent(&outline, rig.away([-0.04, -0.03]), (cloth.shaded, 1.0));
    easel.ink(&closed(&outline), 1.3, (cloth.line, Taper::EVEN));
    for (from, to) in [(0.55, 0.57), (0.62, 0.65)] {
        let fold = [at(-0.33, from), at(-0.08, to), at(0.20, from + 0.01)];
        easel.ink(&through(&fold, 5), 0.8, (cloth.line, Taper::FOLD));
    }
}
