//! An animal's eye: large and dark, the iris glowing below, one large light and one small.

use super::brush::Brush;
use super::coat::Coat;
use crate::figure::curve::{Point, Taper};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Look {
    Open,
    /// Open, the ears laid back so that they are in nobody's way.
    Resting,
    /// Shut in sleep.
    Shut,
}

/// `pupil`: width of the pupil beside the iris; 1 leaves nothing of it.
pub fn draw(brush: &mut Brush, coat: &Coat, (center, [wide, high]): (Point, Point), (look, pupil): (Look, f64)) {
    let [x, y] = center;
    if look == Look::Shut {
        let sag = 0.45;
        let lid = [[x - wide, y - sag * 0.2 * high], [x, y + sag * high], [x + wide, y - sag * 0.2 * high]];
        return brush.tapered(&lid, (2.1, Taper::LINE), coat.line);
    }
    let ball = brush.oval(center, [wide, high], 0.0);
    let iris = &coat.iris;
    if coat.is_black {
        // A black face needs an edge about its eyes.
        let rim = brush.oval(center, [wide * 1.12, high * 1.09], 0.0);
        brush.flat(&[rim], iris.light);
    }
    brush.flat(std::slice::from_ref(&ball), iris.deep);
    let inner = brush.oval([x, y + high * 0.03], [wide * 0.88, high * 0.91], 0.0);
    let (top, low) = (brush.frame.at([x, y - high]), brush.frame.at([x, y + high]));
    brush.on.ramp(&inner, (top, low), &[(0.0, iris.shaded), (0.45, iris.base), (1.0, iris.light)]);
    let pupil_oval = brush.oval([x, y - high * 0.04], [wide * 0.88 * pupil, high * 0.80], 0.0);
    brush.flat(&[pupil_oval], iris.deep);
    // The lid's shadow, then lights on the light's side.
    let lid = brush.oval([x, y - high * 0.92], [wide * 1.2, high * 0.55], 0.0);
    brush.patch(&inner, &lid, iris.deep);
    let toward = brush.light * brush.frame.faces;
    let large = brush.oval([x + toward * wide * 0.30, y - high * 0.36], [wide * 0.36, high * 0.30], 0.0);
    let small = brush.oval([x - toward * wide * 0.34, y + high * 0.44], [wide * 0.17, high * 0.14], 0.0);
    brush.flat(&[large, small], coat.white);
    // The lash lies on the upper edge and leaves it in a flick outward.
    let outward = if x >= 0.06 { 1.0 } else { -1.0 };
    let on_edge = |turn_deg: f64, grown: f64| {
        let turn = turn_deg.to_radians();
        [x + outward * libm::sin(turn) * wide * grown, y - libm::cos(turn) * high * grown]
    };
    let lash =
        [on_edge(-62.0, 1.0), on_edge(-30.0, 1.02), on_edge(8.0, 1.03), on_edge(44.0, 1.03), on_edge(70.0, 1.14)];
    brush.tapered(
        &lash,
        (2.5, Taper { start: 0.45, end: 0.3, least: 0.0 }),
        if coat.is_black { coat.iris.light } else { coat.line },
    );
}
