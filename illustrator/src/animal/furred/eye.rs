//! An eye as beasts have it: an almond with a dark rim, nearly all of it iris, one light.

use crate::animal::brush::Brush;
use crate::animal::coat::Coat;
use crate::animal::eye::Look;
use crate::figure::curve::{Point, Taper};

#[derive(Clone, Copy)]
pub struct Eye {
    pub at: Point,
    pub size: Point,
    /// Width of the pupil beside the iris.
    pub pupil: f64,
    /// The inner corner is to the right of the nearer, to the left of the farther.
    pub is_far: bool,
}

pub fn draw(brush: &mut Brush, coat: &Coat, eye: Eye, look: Look) {
    let Eye { at: [x, y], size: [wide, high], pupil, is_far } = eye;
    let inward = if is_far { -1.0 } else { 1.0 };
    let at = |right: f64, down: f64| [x + inward * right * wide, y + down * high];
    let rim = if coat.is_black { coat.iris.light } else { coat.line };
    if look == Look::Shut {
        let lid = [at(-1.0, 0.0), at(-0.2, 0.55), at(0.5, 0.60), at(1.0, 0.40)];
        return brush.tapered(&lid, (2.0, Taper::LINE), rim);
    }
    let almond = brush.pieces(&[
        &[at(-1.05, -0.12), at(-0.45, -0.86), at(0.30, -0.84), at(1.08, 0.50)],
        &[at(1.08, 0.50), at(0.30, 0.92), at(-0.50, 0.74), at(-1.05, -0.12)],
    ]);
    let dark = if coat.is_black { coat.fur.deep } else { coat.line };
    brush.edge(std::slice::from_ref(&almond), dark);
    let iris = &coat.iris;
    let (top, low) = (brush.frame.at(at(0.0, -0.9)), brush.frame.at(at(0.0, 0.9)));
    brush.on.ramp(&almond, (top, low), &[(0.0, iris.shaded), (0.5, iris.base), (1.0, iris.light)]);
    let black = brush.oval(at(0.04, 0.0), [wide * pupil, high * 0.78], 0.0);
    brush.patch(&almond, &black, iris.deep);
    let lid = brush.oval(at(-0.05, -0.98), [wide * 1.2, high * 0.42], 0.0);
    brush.patch(&almond, &lid, iris.deep);
    let toward = brush.light * brush.frame.faces;
    let large = brush.oval([x + toward * wide * 0.30, y - high * 0.34], [wide * 0.27, high * 0.25], 0.0);
    brush.flat(&[large], coat.white);
    let small = brush.oval([x - toward * wide * 0.28, y + high * 0.40], [wide * 0.12, high * 0.11], 0.0);
    brush.patch(&almond, &small, coat.white);
    let lash = [at(-1.22, -0.34), at(-0.50, -0.96), at(0.30, -0.92), at(1.16, 0.52)];
    brush.tapered(&lash, (1.9, Taper { start: 0.35, end: 0.4, least: 0.0 }), dark);
}
