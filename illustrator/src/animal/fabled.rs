//! What lives in tales only: a slime, a ghost, a phoenix.
//!
//! Units of the creature's height.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use crate::figure::curve::{Point, Taper};
use crate::figure::shade::Shade;
use canvas::Color;

const FLAME: Shade = Shade { color: Color::rgb(255, 150, 40), tone: 0.22 };
const CORE: Shade = Shade { color: Color::rgb(255, 222, 110), tone: 0.0 };

/// A drop of jelly, clear at its lower rim, a face in its middle.
pub fn slime(brush: &mut Brush, coat: &Coat, look: Look) {
    let body = brush.even(&[
        [0.0, -0.98],
        [0.07, -0.90],
        [0.20, -0.78],
        [0.48, -0.56],
        [0.62, -0.30],
        [0.60, -0.10],
        [0.42, -0.01],
        [0.0, 0.0],
    ]);
    brush.mass(std::slice::from_ref(&body), &coat.fur);
    let unit = brush.frame.unit;
    let (top, low) = (brush.frame.at([0.0, -0.9]), brush.frame.at([0.0, 0.0]));
    brush.on.ramp(&body, (top, low), &[(0.0, coat.fur.base), (0.55, coat.fur.base), (1.0, coat.fur.light)]);
    brush.form(&body, 0.11, coat.fur.shaded);
    let rim = brush.limb(&[[-0.44, -0.07, 0.03], [0.0, -0.035, 0.045], [0.44, -0.07, 0.03]]);
    brush.patch(&body, &rim, coat.fur.light);
    let side = brush.light * brush.frame.faces;
    let gloss = brush.oval([side * 0.27, -0.62], [0.10, 0.055], side * 38.0);
    let spot = brush.oval([side * 0.40, -0.47], [0.04, 0.03], side * 50.0);
    brush.flat(&[gloss, spot], coat.white);
    for at in [-0.20, 0.24] {
        eye::draw(brush, coat, ([at + 0.02, -0.36], [0.085, 0.115]), (look, 1.0));
        let at = brush.frame.at([at * 1.75 + 0.03, -0.24]);
        brush.on.glow(at, [0.09 * unit, 0.05 * unit], (coat.blush, 0.9));
    }
    brush.tapered(&[[-0.05, -0.26], [0.04, -0.20], [0.13, -0.26]], (1.6, Taper::LINE), coat.line);
}

/// A sheet with nobody under it, its hem in waves, both arms up a little.
pub fn ghost(brush: &mut Brush, coat: &Coat, look: Look) {
    let body = brush.pieces(&[
        &[[0.10, -1.06], [0.40, -0.96], [0.50, -0.62], [0.54, -0.30], [0.60, -0.02]],
        &[[0.60, -0.02], [0.44, -0.10], [0.34, 0.04]],
        &[[0.34, 0.04], [0.20, -0.08], [0.06, 0.04]],
        &[[0.06, 0.04], [-0.08, -0.08], [-0.24, 0.03]],
        &[[-0.24, 0.03], [-0.34, -0.10], [-0.52, 0.10]],
        &[[-0.52, 0.10], [-0.46, -0.30], [-0.40, -0.66], [-0.26, -0.96], [0.10, -1.06]],
    ]);
    let arms = [
        brush.limb(&[[-0.34, -0.52, 0.10], [-0.54, -0.50, 0.09], [-0.68, -0.60, 0.075]]),
        brush.limb(&[[0.42, -0.52, 0.10], [0.62, -0.52, 0.09], [0.76, -0.62, 0.075]]),
    ];
    let unit = brush.frame.unit;
    let middle = brush.frame.at([0.05, -0.5]);
    brush.on.glow(middle, [0.74 * unit, 0.70 * unit], (coat.white, 0.35));
    brush.mass(&[arms[0].clone(), arms[1].clone(), body.clone()], &coat.fur);
    brush.form(&body, 0.11, coat.fur.shaded);
    let (from, to) = (brush.frame.at([0.0, -0.45]), brush.frame.at([0.0, 0.08]));
    let thin = Shade { color: Color::rgb(168, 196, 244), tone: 0.12 };
    brush.on.within(&body, |on| on.ramp_veil(&body, (to, from), (thin, 0.75)));
    for (x, high) in [(-0.07, 0.115), (0.25, 0.115)] {
        eye::draw(brush, coat, ([x, -0.68], [0.075, high]), (look, 1.0));
        let at = brush.frame.at([x * 1.7 - 0.06, -0.54]);
        brush.on.glow(at, [0.08 * unit, 0.05 * unit], (coat.blush, 0.9));
    }
    let mouth = brush.oval([0.10, -0.50], [0.045, 0.06], 0.0);
    brush.flat(&[mouth], coat.mouth);
}

/// In the air, wings and tail of flames.
pub fn phoenix(brush: &mut Brush, coat: &Coat) {
    let unit = brush.frame.unit;
    let middle = brush.frame.at([0.0, -0.6]);
    brush.on.glow(middle, [1.7 * unit, 1.5 * unit], (FLAME, 0.55));
    plumes(brush, coat);
    flame_wing(brush, coat, true);
    let body = brush.shape(&[
        [0.52, -0.98],
        [0.66, -0.92],
        [0.68, -0.80],
        [0.56, -0.70],
        [0.50, -0.50],
        [0.28, -0.28],
        [-0.06, -0.24],
        [-0.34, -0.38],
        [-0.30, -0.52],
        [0.06, -0.60],
        [0.30, -0.74],
        [0.40, -0.92],
    ]);
    brush.mass(std::slice::from_ref(&body), &coat.fur);
    let breast =
        brush.shape(&[[0.50, -0.74], [0.54, -0.56], [0.32, -0.30], [-0.04, -0.26], [0.16, -0.44], [0.40, -0.66]]);
    brush.patch(&body, &breast, FLAME);
    brush.form(&body, 0.06, coat.fur.shaded);
    for ([x, y], [tip_x, tip_y]) in
        [([0.50, -0.96], [0.36, -1.24]), ([0.44, -0.92], [0.20, -1.14]), ([0.42, -0.86], [0.14, -0.98])]
    {
        lick(brush, coat, ([x, y], [tip_x, tip_y]), 0.045);
    }
    let beak = brush.pieces(&[
        &[[0.66, -0.92], [0.76, -0.92], [0.84, -0.82]],
        &[[0.84, -0.82], [0.74, -0.82], [0.66, -0.80]],
        &[[0.66, -0.80], [0.64, -0.86], [0.66, -0.92]],
    ]);
    brush.mass(&[beak], &coat.beak);
    eye::draw(brush, coat, ([0.575, -0.87], [0.042, 0.046]), (Look::Open, 0.6));
    flame_wing(brush, coat, false);
}

/// A tongue of flame from `root` to `tip`.
fn lick(brush: &mut Brush, coat: &Coat, (root, tip): (Point, Point), half: f64) {
    let middle = [f64::midpoint(root[0], tip[0]) + 0.04, f64::midpoint(root[1], tip[1]) + 0.05];
    let outer = brush.limb(&[[root[0], root[1], half], [middle[0], middle[1], half * 1.1], [tip[0], tip[1], 0.006]]);
    let inner =
        brush.limb(&[[root[0], root[1], half * 0.5], [middle[0], middle[1], half * 0.5], [tip[0], tip[1], 0.002]]);
    brush.mass(&[outer], &coat.fur);
    brush.flat(&[inner], FLAME);
}

/// Long feathers behind, an eye of fire at the end of each.
fn plumes(brush: &mut Brush, coat: &Coat) {
    let tails: [[[f64; 3]; 4]; 4] = [
        [[-0.22, -0.44, 0.05], [-0.62, -0.40, 0.07], [-1.0, -0.62, 0.07], [-1.34, -0.60, 0.01]],
        [[-0.22, -0.40, 0.06], [-0.64, -0.22, 0.08], [-1.02, -0.28, 0.08], [-1.40, -0.14, 0.01]],
        [[-0.20, -0.36, 0.06], [-0.54, -0.04, 0.08], [-0.92, 0.06, 0.08], [-1.26, 0.28, 0.01]],
        [[-0.16, -0.34, 0.05], [-0.36, 0.04, 0.06], [-0.66, 0.30, 0.06], [-0.94, 0.58, 0.01]],
    ];
    for tail in tails {
        let outer = brush.limb(&tail);
        let inner = brush.limb(&tail.map(|[x, y, half]| [x, y, half * 0.42]));
        brush.mass(&[outer], &coat.fur);
        brush.flat(&[inner], FLAME);
        let [x, y, _] = tail[2];
        let eye = brush.oval([x - 0.10, y], [0.085, 0.065], 0.0);
        let core = brush.oval([x - 0.10, y], [0.045, 0.036], 0.0);
        brush.flat(&[eye], CORE);
        brush.flat(&[core], coat.fur.deep);
    }
}

/// Raised; the far one is ahead of the other.
fn flame_wing(brush: &mut Brush, coat: &Coat, is_far: bool) {
    let at = |x: f64, y: f64| if is_far { [0.34 - x * 0.66, y * 0.92 - 0.04] } else { [x, y] };
    let wing = brush.pieces(&[
        &[at(0.24, -0.52), at(0.06, -0.98), at(-0.24, -1.30), at(-0.66, -1.62)],
        &[at(-0.66, -1.62), at(-0.58, -1.40), at(-0.74, -1.30)],
        &[at(-0.74, -1.30), at(-0.94, -1.34), at(-1.06, -1.22)],
        &[at(-1.06, -1.22), at(-0.80, -1.12), at(-0.86, -0.98)],
        &[at(-0.86, -0.98), at(-1.02, -0.98), at(-1.10, -0.84)],
        &[at(-1.10, -0.84), at(-0.80, -0.82), at(-0.78, -0.70)],
        &[at(-0.78, -0.70), at(-0.86, -0.64), at(-0.90, -0.54)],
        &[at(-0.90, -0.54), at(-0.40, -0.46), at(0.0, -0.40), at(0.24, -0.52)],
    ]);
    brush.edge(std::slice::from_ref(&wing), coat.fur.line);
    brush.flat(std::slice::from_ref(&wing), if is_far { coat.fur.shaded } else { coat.fur.base });
    let middle = brush.shape(&[
        at(0.16, -0.54),
        at(-0.10, -0.94),
        at(-0.56, -1.36),
        at(-0.66, -1.14),
        at(-0.78, -0.98),
        at(-0.66, -0.76),
        at(-0.60, -0.60),
        at(-0.14, -0.48),
    ]);
    let root = brush.shape(&[at(0.14, -0.54), at(-0.08, -0.82), at(-0.34, -1.02), at(-0.40, -0.78), at(-0.10, -0.54)]);
    brush.patch(&wing, &middle, FLAME);
    if !is_far {
        brush.patch(&wing, &root, CORE);
    }
    for (from, to) in [([0.02, -0.62], [-0.70, -1.20]), ([0.02, -0.56], [-0.86, -0.90]), ([0.0, -0.50], [-0.72, -0.60])]
    {
        let (from, to) = (at(from[0], from[1]), at(to[0], to[1]));
        let middle = [f64::midpoint(from[0], to[0]), f64::midpoint(from[1], to[1]) - 0.04];
        brush.tapered(&[from, middle, to], (0.9, Taper::TAIL), coat.fur.line);
    }
}
