//! Pads over the knees: a shell that bows, on a band about the leg.

use super::super::body::Body;
use super::super::body::posture::Foot;
use super::super::curve::{Taper, add, around, lerp};
use super::super::easel::Easel;
use super::wear::Bottom;
use scene::{Extra, Tint};

/// A skirt that reaches lower hides them, and so does whatever hides the shins.
pub fn knees(easel: &mut Easel, body: &Body) {
    if !body.extras.contains(&Extra::KneePads) || matches!(body.wear.bottom, Bottom::Tail) {
        return;
    }
    let (shell, band) = (body.dyed(Tint::Gray), body.palette.dark);
    let more = if matches!(body.wear.bottom, Bottom::Trousers { .. }) { 0.035 } else { 0.0 };
    for (limb, leg) in body.skeleton.legs.iter().zip(&body.posture.legs) {
        if leg.foot == Foot::Hidden {
            continue;
        }
        let (above, below) = (lerp(limb.bend, limb.root, 0.16), lerp(limb.bend, limb.end, 0.17));
        let [x, y] = [below[0] - above[0], below[1] - above[1]];
        let long = libm::hypot(x, y).max(1e-9);
        let unit = body.rig.unit * body.leg_width;
        let out = [y / long * unit, -x / long * unit];
        let at = |share: f64, wide: f64| {
            let wide = wide.signum() * (wide.abs() + more);
            add(lerp(above, below, share), [out[0] * wide, out[1] * wide])
        };
        body.panel(easel, &[at(0.20, -0.145), at(0.20, 0.145), at(0.86, 0.135), at(0.86, -0.135)], &band);
        let cup = [
            at(-0.02, -0.07),
            at(-0.02, 0.07),
            at(0.42, 0.142),
            at(0.90, 0.10),
            at(1.02, 0.02),
            at(1.02, -0.02),
            at(0.90, -0.10),
            at(0.42, -0.142),
        ];
        body.panel(easel, &around(&cup, 4), &shell);
        easel.ink(&[at(0.40, -0.09), at(0.52, 0.0), at(0.40, 0.09)], 0.9, (shell.glint, Taper::LINE));
    }
}
