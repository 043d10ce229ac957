//! An arm that is a machine's: the shape of an arm, of metal, with plates, a joint at the elbow and a line that glows.

use super::super::body::Body;
use super::super::body::skeleton::Limb;
use super::super::curve::{Point, Taper, add, closed, ellipse, lerp};
use super::super::easel::Easel;
use super::super::palette::{Palette, Surface};
use scene::{Extra, Tint};

/// The arm on the side of the light, or the other where that one is behind the body.
pub fn is_of_metal(body: &Body, at: usize) -> bool {
    let is_lit = body.skeleton.arms[at].side * body.rig.light > 0.0;
    let is_seen = |at: usize| !body.is_behind(at);
    body.extras.contains(&Extra::MetalArm)
        && if is_lit { is_seen(at) || !is_seen(1 - at) } else { is_seen(at) && !is_seen(1 - at) }
}

/// Of who has it, for that arm.
pub fn palette(body: &Body) -> Palette {
    Palette { skin: body.palette.metal, ..*body.palette }
}

/// On the forearm: a ring at the wrist, plates with seams, the joint.
pub fn plates(easel: &mut Easel, body: &Body, limb: &Limb) {
    let (metal, dark) = (body.palette.metal, body.palette.dark);
    let (from, to, unit) = (limb.bend, limb.end, body.rig.unit);
    let [x, y] = [to[0] - from[0], to[1] - from[1]];
    let long = libm::hypot(x, y).max(1e-9);
    let out = [y / long * unit * body.limb_width, -x / long * unit * body.limb_width];
    let at = |share: f64, wide: f64| add(lerp(from, to, share), [out[0] * wide, out[1] * wide]);
    let band = |share: [f64; 2], wide: f64| {
        vec![at(share[0], -wide), at(share[0], wide), at(share[1], wide * 0.94), at(share[1], -wide * 0.94)]
    };
    for (share, wide) in [([0.30, 0.36], 0.112), ([0.86, 0.96], 0.094)] {
        body.panel(easel, &band(share, wide), &dark);
    }
    for (one, other) in [([0.40, -0.03], [0.82, -0.02]), ([0.44, 0.06], [0.70, 0.05])] {
        easel.ink(&[at(one[0], one[1]), at(other[0], other[1])], 0.9, (metal.line, Taper::EVEN));
    }
    let glow = body.dyed(Tint::Teal);
    easel.ink(&[at(0.44, 0.015), at(0.76, 0.012)], 2.6, (glow.line, Taper::EVEN));
    easel.ink(&[at(0.44, 0.015), at(0.76, 0.012)], 1.5, (glow.glint, Taper::EVEN));
    joint(easel, body, (limb.bend, 0.115), (&dark, &metal));
}

fn joint(easel: &mut Easel, body: &Body, (middle, size): (Point, f64), (outer, inner): (&Surface, &Surface)) {
    let round = |share: f64| ellipse(middle, [size * share * body.rig.unit * body.limb_width; 2], 0.0);
    body.panel(easel, &round(1.0), outer);
    body.panel(easel, &round(0.62), inner);
    easel.fill(&round(0.22), outer.base);
    easel.ink(&closed(&round(0.22)), 0.5, (outer.line, Taper::EVEN));
}
