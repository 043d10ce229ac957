//! A beach chair to lie back on, from the side: striped cloth on a low frame, its back half raised.

use super::super::curve::{Point, Taper, ribbon};
use super::super::easel::Easel;
use super::Body;
use super::rides::Hips;
use super::seats::{piece, timber};
use scene::Tint;

/// From the middle of the hips the way it faces, and down; head units: the bend under the hips, the top of the back, the
/// foot, and the ground.
const BEND: Point = [-0.36, 0.34];
const TOP: Point = [-1.86, -1.56];
const FOOT: Point = [3.50, 0.50];
const GROUND: f64 = 1.16;
/// From the nearer edge to the farther.
const ACROSS: Point = [0.20, -0.40];

/// What it takes: from and to, head units from the hips.
pub(super) const CORNERS: (Point, Point) = ([-2.1, -1.9], [3.8, GROUND + 0.06]);

fn farther([x, y]: Point) -> Point {
    [x + ACROSS[0], y + ACROSS[1]]
}

pub(super) fn draw(easel: &mut Easel, body: &Body, hips: &Hips) {
    let wood = &timber(body);
    let leg = |from: Point, to: Point| ribbon(&hips.all(&[from, to]), |_| 0.07 * hips.unit);
    for (from, to) in [([0.1, 0.40], [0.5, GROUND - 0.14]), ([2.9, 0.46], [3.2, GROUND - 0.14])] {
        piece(easel, &leg(farther(from), [to[0], to[1] - 0.06]), (wood.deep, wood));
    }
    stripes(easel, body, (hips, BEND, TOP));
    stripes(easel, body, (hips, BEND, FOOT));
    piece(easel, &leg([-1.30, -0.80], [-0.96, 0.42]), (wood.shaded, wood));
    for (from, to) in [([-0.10, 0.40], [-0.40, GROUND]), ([2.9, 0.50], [3.16, GROUND])] {
        piece(easel, &leg(from, to), (wood.shaded, wood));
    }
    let rail = ribbon(&hips.all(&[[-1.06, BEND[1] + 0.06], BEND, FOOT]), |_| 0.085 * hips.unit);
    piece(easel, &rail, (wood.base, wood));
    piece(easel, &ribbon(&hips.all(&[BEND, TOP]), |_| 0.085 * hips.unit), (wood.base, wood));
}

/// Cloth between the nearer edge and the farther one.
fn stripes(easel: &mut Easel, body: &Body, (hips, from, to): (&Hips, Point, Point)) {
    const BANDS: usize = 6;
    let (white, color) = (body.palette.white, body.dyed(Tint::Teal));
    let at = |share: f64| [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    for band in 0..BANDS {
        let [near, far] = [band, band + 1].map(|edge| at(edge as f64 / BANDS as f64));
        let surface = if band % 2 == 0 { &color } else { &white };
        let strip = hips.all(&[near, far, farther(far), farther(near)]);
        easel.fill(&strip, surface.base);
        easel.ink(&strip, 0.6, (surface.line, Taper::EVEN));
    }
}
