//! A fish, seen from the side: in its water, or in the bag that one carries home from a festival.
//!
//! Units of its height, the origin below its middle.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use crate::figure::curve::{Point, Taper, line, through};
use crate::figure::shade::Shade;
use canvas::Color;

/// From what is below it to its back, and half of its length.
pub const SIZE: Point = [2.4, 1.95];
/// The origin of a fish above the bottom of its water.
const DEPTH: f64 = 0.68;

const WATER: Shade = Shade { color: Color::rgb(150, 208, 236), tone: 0.08 };
const DEEP: Shade = Shade { color: Color::rgb(112, 182, 220), tone: 0.16 };
const EDGE: Shade = Shade { color: Color::rgb(78, 122, 158), tone: 0.7 };
const LIGHT: Shade = Shade { color: Color::WHITE, tone: 0.0 };
const STONE: Shade = Shade { color: Color::rgb(150, 152, 158), tone: 0.26 };
const PEBBLE: Shade = Shade { color: Color::rgb(186, 186, 188), tone: 0.10 };

pub fn draw(brush: &mut Brush, coat: &Coat) {
    fins(brush, coat);
    let body = body(brush, coat);
    brush.form(&body, 0.08, coat.fur.shaded);
    scales(brush, coat);
    let fin = brush.pieces(&[
        &[[0.36, -0.36], [0.18, -0.16], [-0.06, -0.14]],
        &[[-0.06, -0.14], [0.02, -0.32], [0.16, -0.44]],
        &[[0.16, -0.44], [0.26, -0.44], [0.36, -0.36]],
    ]);
    brush.mass(&[fin], &coat.pale);
    brush.tapered(&[[0.52, -0.76], [0.42, -0.52], [0.52, -0.30]], (1.0, Taper::TAIL), coat.fur.line);
    eye::draw(brush, coat, ([0.72, -0.56], [0.085, 0.10]), (Look::Open, 0.9));
    brush.tapered(&[[0.98, -0.46], [0.90, -0.43], [0.86, -0.38]], (1.1, Taper::TAIL), coat.line);
}

fn fins(brush: &mut Brush, coat: &Coat) {
    let fins = [
        brush.pieces(&[
            &[[-0.72, -0.55], [-1.02, -0.86], [-1.42, -1.02]],
            &[[-1.42, -1.02], [-1.30, -0.78], [-1.18, -0.56]],
            &[[-1.18, -0.56], [-1.34, -0.34], [-1.40, -0.06]],
            &[[-1.40, -0.06], [-1.02, -0.24], [-0.72, -0.55]],
        ]),
        brush.pieces(&[
            &[[0.30, -0.86], [0.10, -1.10], [-0.26, -1.12]],
            &[[-0.26, -1.12], [-0.44, -0.94], [-0.42, -0.70]],
            &[[-0.42, -0.70], [-0.06, -0.76], [0.30, -0.86]],
        ]),
        brush.pieces(&[
            &[[-0.16, -0.26], [-0.36, -0.02], [-0.62, 0.02]],
            &[[-0.62, 0.02], [-0.54, -0.20], [-0.42, -0.36]],
            &[[-0.42, -0.36], [-0.30, -0.30], [-0.16, -0.26]],
        ]),
    ];
    brush.mass(&fins, &coat.pale);
    for ray in [
        [[-0.80, -0.60], [-1.06, -0.76], [-1.28, -0.90]],
        [[-0.80, -0.52], [-1.04, -0.40], [-1.28, -0.20]],
        [[0.06, -0.88], [-0.04, -1.00], [-0.18, -1.06]],
    ] {
        brush.tapered(&ray, (0.7, Taper::TAIL), coat.pale.deep);
    }
}

/// Scales of one color, or patches of a second on white.
fn body(brush: &mut Brush, coat: &Coat) -> Vec<Point> {
    let body = brush.shape(&[
        [0.98, -0.50],
        [0.78, -0.74],
        [0.36, -0.90],
        [-0.10, -0.86],
        [-0.56, -0.68],
        [-0.84, -0.56],
        [-0.56, -0.42],
        [-0.08, -0.22],
        [0.38, -0.16],
        [0.80, -0.30],
    ]);
    brush.mass(std::slice::from_ref(&body), &coat.fur);
    let belly = brush.oval([0.30, -0.16], [0.80, 0.22], -4.0);
    brush.patch(&body, &belly, coat.pale.base);
    let patches = [brush.oval([0.20, -0.84], [0.26, 0.22], 8.0), brush.oval([-0.46, -0.66], [0.18, 0.20], 30.0)];
    if coat.fur.base.color == coat.pale.base.color {
        patches.iter().for_each(|patch| brush.patch(&body, patch, coat.beak.base));
        let brow = brush.oval([0.74, -0.74], [0.16, 0.12], 30.0);
        brush.patch(&body, &brow, coat.beak.base);
    }
    body
}

fn scales(brush: &mut Brush, coat: &Coat) {
    for [x, y] in [[0.22, -0.62], [0.02, -0.50], [-0.02, -0.70], [-0.22, -0.58], [0.20, -0.40], [-0.42, -0.54]] {
        let scale = [[x, y - 0.07], [x - 0.07, y], [x, y + 0.07]];
        brush.tapered(&scale, (0.7, Taper::TAIL), coat.fur.deep);
    }
}

/// In a round of clear water that lies on the ground, whatever the place is.
pub fn in_water(brush: &mut Brush, coat: &Coat) {
    brush.about([0.0, -DEPTH], (1.0, 0.0), |brush| {
        water(brush);
        // Another one goes the other way.
        brush.about([-0.72, -0.98], (0.52, 168.0), |brush| draw(brush, coat));
        brush.about([0.16, -0.20], (0.74, 0.0), |brush| draw(brush, coat));
        gleams(brush);
    });
}

fn water(brush: &mut Brush) {
    // Stones all round it.
    for number in 0..22 {
        let turn = f64::from(number) * core::f64::consts::TAU / 22.0;
        let swell = 1.0 + 0.22 * libm::sin(f64::from(number) * 2.3);
        let middle = [-0.15 + libm::cos(turn) * 1.80, -0.54 + libm::sin(turn) * 1.18];
        let stone = brush.oval(middle, [0.27 * swell, 0.17 * swell], 0.0);
        brush.edge(std::slice::from_ref(&stone), EDGE);
        brush.flat(std::slice::from_ref(&stone), if number % 3 == 0 { STONE } else { PEBBLE });
    }
    let pool = brush.oval([-0.15, -0.54], [1.78, 1.18], 0.0);
    brush.edge(std::slice::from_ref(&pool), EDGE);
    brush.flat(std::slice::from_ref(&pool), WATER);
    let low = brush.oval([-0.15, -0.20], [1.60, 0.78], 0.0);
    brush.on.veil(&low, DEEP, 0.5);
}

fn gleams(brush: &mut Brush) {
    for (y, from, to) in [(-1.36, -0.9, 0.3), (-1.22, 0.2, 0.8), (0.26, -0.5, 0.5), (0.08, -1.3, -0.9)] {
        let gleam = [[from, y], [f64::midpoint(from, to), y - 0.03], [to, y + 0.01]];
        brush.tapered(&gleam, (2.2, Taper::LINE), LIGHT);
    }
    for [x, y, half] in [[1.16, -0.86, 0.07], [1.30, -1.06, 0.05]] {
        let bubble = brush.oval([x, y], [half, half], 0.0);
        brush.edge(std::slice::from_ref(&bubble), EDGE);
        brush.flat(&[bubble], LIGHT);
    }
}

/// From the hand that holds it to the bottom of the bag.
pub const BAG: f64 = 4.2;

/// The bag about the fish; the hand is `BAG` above the bottom, which is half a unit below the origin.
pub fn bag(brush: &mut Brush, paint: impl FnOnce(&mut Brush)) {
    let top = 0.5 - BAG;
    let bag = brush.shape(&[
        [0.0, -2.06],
        [0.34, -1.96],
        [1.16, -1.50],
        [1.62, -0.70],
        [1.46, 0.10],
        [0.80, 0.48],
        [0.0, 0.54],
        [-0.80, 0.48],
        [-1.46, 0.10],
        [-1.62, -0.70],
        [-1.16, -1.50],
        [-0.34, -1.96],
    ]);
    let neck = brush.shape(&[[-0.50, -2.60], [0.0, -2.50], [0.50, -2.62], [0.16, -2.10], [0.0, -1.98], [-0.16, -2.10]]);
    let outlines = [bag.clone(), neck];
    brush.edge(&outlines, EDGE);
    brush.flat(&outlines, LIGHT);
    let water = brush.all(&[[-2.0, -1.16], [-0.7, -1.10], [0.6, -1.20], [2.0, -1.14], [2.0, 1.0], [-2.0, 1.0]]);
    brush.patch(&bag, &water, WATER);
    paint(brush);
    for strand in [[[-0.06, -2.06], [-0.22, -3.0], [0.0, top]], [[0.06, -2.06], [0.22, -3.0], [0.0, top]]] {
        let curve = through(&brush.all(&strand), 12);
        let even = Taper { start: 0.0, end: 0.0, least: 1.0 };
        brush.on.veil(&line(&curve, brush.pen * 1.6, even), super::leash::RED, 1.0);
    }
    let gleam = [[-1.20, -1.20], [-1.40, -0.74], [-1.30, -0.20]];
    brush.tapered(&gleam, (3.2, Taper::LINE), LIGHT);
}
