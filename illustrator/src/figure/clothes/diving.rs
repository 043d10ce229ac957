//! What divers carry: bottles of air on the back, the harness that holds them, and the hose to breathe from.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Taper, ellipse, ribbon};
use super::super::easel::Easel;
use super::pieces;

/// Two bottles that stand above the shoulders.
pub fn tanks(easel: &mut Easel, body: &Body) {
    let (metal, dark, gold, s) = (body.palette.metal, body.palette.dark, body.palette.gold, body.shoulder);
    for side in [-body.rig.light, body.rig.light] {
        let (inner, outer) = (s * 0.18, s * 0.84);
        let bottle = body.outline(&[
            &sided(&[[inner, 1.16], [inner + 0.05, 1.02], [s * 0.51, 0.96], [outer - 0.05, 1.02], [outer, 1.16]], side),
            &sided(&[[outer, 1.16], [outer, 2.0], [outer, 2.86]], side),
            &sided(&[[outer, 2.86], [s * 0.5, 2.94], [inner, 2.86]], side),
            &sided(&[[inner, 2.86], [inner, 2.0], [inner, 1.16]], side),
        ]);
        body.panel(easel, &bottle, &gold);
        let shine = body.open(&sided(&[[s * 0.66, 1.10], [s * 0.67, 1.5], [s * 0.67, 2.4]], side));
        easel.ink(&shine, 3.0, (gold.light, Taper::LINE));
        let neck = body.place(&sided(&[[s * 0.44, 0.98], [s * 0.44, 0.88], [s * 0.58, 0.88], [s * 0.58, 0.98]], side));
        body.panel(easel, &neck, &metal);
        for y in [1.42, 2.40] {
            let band = body.place(&sided(&[[inner, y], [outer, y], [outer, y + 0.10], [inner, y + 0.10]], side));
            body.panel(easel, &band, &dark);
        }
    }
}

/// Straps over both shoulders, a belt with its buckle, and the hose with what is breathed through on its end.
pub fn harness(easel: &mut Easel, body: &Body) {
    let (dark, metal, s, unit) = (body.palette.dark, body.palette.metal, body.shoulder, body.rig.unit);
    for side in [-1.0, 1.0] {
        let strap = body.open(&sided(&[[s * 0.46, 1.30], [s * 0.56, 1.56], [s * 0.66, 1.90], [s * 0.78, 2.16]], side));
        body.panel(easel, &ribbon(&strap, |_| unit * 0.050), &dark);
        body.button(easel, [side * s * 0.60, 1.70], (0.036, &metal));
    }
    pieces::belt(easel, body, (2.42, 0.13), &dark, Some(&metal));
    let side = body.rig.light;
    let hose = body.open(&sided(&[[s * 0.50, 1.00], [s * 0.78, 1.18], [s * 0.60, 1.62], [s * 0.24, 1.86]], side));
    body.panel(easel, &ribbon(&hose, |_| unit * 0.030), &dark);
    let end = body.rig.body([side * s * 0.20, 1.90]);
    let valve = ellipse(end, [unit * 0.095, unit * 0.080], 0.0);
    body.panel(easel, &valve, &metal);
    easel.fill(&ellipse(end, [unit * 0.045, unit * 0.038], 0.0), dark.base);
}
