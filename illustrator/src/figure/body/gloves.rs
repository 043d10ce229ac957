//! Gloves that are no second skin: a boxer's, mittens, and those that the fingers come out of.

use super::super::curve::{Point, Taper, around, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::fingers::Frame;
use scene::Extra;

/// Of the outline of a finger, on each of its sides: as far as half a glove goes.
const HALF: f64 = 0.20;

/// Whether all fingers but the thumb are in one room of wool.
pub fn are_mittens(body: &Body) -> bool {
    body.extras.contains(&Extra::Mittens)
}

impl Body<'_> {
    /// Of fingers: the glove's, unless they come out of it.
    pub(super) fn finger_surface(&self) -> Surface {
        if self.extras.contains(&Extra::FingerlessGloves) { self.palette.skin } else { self.hand_surface() }
    }

    pub(super) fn has_bare_fingers(&self) -> bool {
        self.wear.gloves.is_none() || self.extras.contains(&Extra::FingerlessGloves)
    }
}

/// The root of a finger in a glove that ends there; its outline runs up one side and down the other.
pub fn half(easel: &mut Easel, body: &Body, finger: &[Point]) {
    if !body.extras.contains(&Extra::FingerlessGloves) {
        return;
    }
    let cloth = body.hand_surface();
    let upto = ((finger.len() as f64 * HALF) as usize).max(2);
    let (one, other) = (&finger[..upto], &finger[finger.len() - upto..]);
    let root: Vec<Point> = one.iter().chain(other).copied().collect();
    easel.fill(&root, cloth.base);
    easel.ink(&[one[upto - 1], other[0]], 0.9, (cloth.line, Taper::EVEN));
    let sides = Taper { start: 0.4, end: 0.0, least: 0.0 };
    easel.ink(one, 0.6, (cloth.line, sides));
    easel.ink(&other.iter().rev().copied().collect::<Vec<_>>(), 0.6, (cloth.line, sides));
}

/// A boxer's: round, the thumb at its side, a white cuff about the wrist.
pub fn mitt(easel: &mut Easel, body: &Body, frame: &Frame) {
    let (leather, white) = (body.hand_surface(), body.palette.white);
    let cuff = frame.all(&[[-0.30, 0.17], [0.02, 0.19], [0.02, -0.19], [-0.30, -0.17]]);
    let round = [
        [-0.02, 0.20],
        [0.20, 0.32],
        [0.46, 0.38],
        [0.70, 0.32],
        [0.82, 0.12],
        [0.82, -0.12],
        [0.68, -0.30],
        [0.40, -0.34],
        [0.16, -0.28],
        [-0.02, -0.19],
    ];
    let thumb = [[0.10, 0.22], [0.30, 0.40], [0.50, 0.42], [0.56, 0.30], [0.44, 0.20], [0.24, 0.14]];
    body.panel(easel, &around(&frame.all(&round), 5), &leather);
    body.panel(easel, &around(&frame.all(&thumb), 5), &leather);
    let fold = frame.all(&[[0.52, -0.28], [0.60, -0.06], [0.58, 0.16]]);
    easel.ink(&through(&fold, 5), 0.9, (leather.line, Taper::FOLD));
    body.panel(easel, &cuff, &white);
    easel.ink(&frame.all(&[[-0.14, 0.18], [-0.14, -0.18]]), 0.7, (white.line, Taper::EVEN));
}

/// Of wool: the fingers in one round shape, the thumb beside them, a ribbed cuff.
pub fn mitten(easel: &mut Easel, body: &Body, frame: &Frame) {
    let wool = body.hand_surface();
    let round = [
        [-0.04, 0.13],
        [0.14, 0.19],
        [0.38, 0.23],
        [0.60, 0.20],
        [0.74, 0.09],
        [0.74, -0.07],
        [0.62, -0.18],
        [0.38, -0.22],
        [0.14, -0.17],
        [-0.04, -0.13],
    ];
    let thumb = [[0.06, 0.12], [0.22, 0.27], [0.38, 0.34], [0.47, 0.29], [0.41, 0.20], [0.24, 0.10]];
    body.panel(easel, &around(&frame.all(&thumb), 5), &wool);
    body.panel(easel, &around(&frame.all(&round), 5), &wool);
    let fold = frame.all(&[[0.16, 0.17], [0.26, 0.15], [0.36, 0.16]]);
    easel.ink(&through(&fold, 5), 0.7, (wool.line, Taper::FOLD));
    cuff(easel, body, frame);
}

/// Ribbed, wider than the wrist.
pub fn cuff(easel: &mut Easel, body: &Body, frame: &Frame) {
    let wool = body.hand_surface();
    let half = frame.wrist_half.max(0.11) + 0.045;
    let band = frame.all(&[[-0.20, half], [0.04, half], [0.04, -half], [-0.20, -half]]);
    body.panel(easel, &band, &wool);
    for across in [-0.6, -0.2, 0.2, 0.6] {
        easel.ink(&frame.all(&[[-0.17, across * half], [0.01, across * half]]), 0.5, (wool.line, Taper::LINE));
    }
}

/// The fingers of a mitten about what it holds: the outline of all of them.
pub fn block(easel: &mut Easel, body: &Body, outline: &[Point]) {
    body.panel(easel, &around(outline, 4), &body.hand_surface());
}
