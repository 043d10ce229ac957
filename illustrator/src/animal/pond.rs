//! A pond that fills the picture, seen from above: koi that go round each other, lily pads, stones at two corners.
//!
//! The unit is a sixth of the picture's longer side, the origin its middle.

use super::brush::Brush;
use super::coat::Coat;
use crate::figure::curve::{Point, Taper};
use crate::figure::palette::{Surface, fabric};
use crate::figure::shade::Shade;
use canvas::Color;
use scene::seed::Dice;
use scene::{Hour, Tint};

const DEEP: Shade = Shade { color: Color::rgb(54, 128, 150), tone: 0.34 };
const CLEAR: Shade = Shade { color: Color::rgb(92, 172, 186), tone: 0.20 };
const BRIGHT: Shade = Shade { color: Color::rgb(214, 242, 240), tone: 0.0 };

/// Where a koi is, which way it goes, how its tail swings and how large it is.
const KOI: [(Point, f64, f64, f64); 5] = [
    ([-0.70, -1.05], 24.0, 1.0, 1.0),
    ([0.78, 0.10], 196.0, -1.0, 1.12),
    ([-0.62, 1.10], -32.0, 1.0, 0.92),
    ([0.92, -2.05], 140.0, -1.0, 0.80),
    ([0.70, 2.15], -160.0, 1.0, 0.86),
];

pub fn draw(brush: &mut Brush, coat: &Coat, seed: u64) {
    let mut dice = Dice::new(seed, "pond");
    let all = brush.all(&[[-6.0, -6.0], [6.0, -6.0], [6.0, 6.0], [-6.0, 6.0]]);
    brush.flat(&[all], CLEAR);
    for (at, radii) in [([-1.4, 1.9], [2.3, 1.7]), ([1.9, -1.5], [1.9, 2.1])] {
        let low = brush.oval(at, radii, 20.0);
        brush.on.veil(&low, DEEP, 0.55);
    }
    for (number, (at, turn, swing, size)) in KOI.into_iter().enumerate() {
        shadow(brush, (at, turn, size));
        brush.about(at, (size, turn), |brush| koi(brush, coat, (swing, number)));
    }
    for [x, y, wide] in [[-1.5, -2.0, 0.9], [1.5, 1.2, 0.8], [-1.7, 0.2, 0.6], [0.1, -0.5, 0.5], [0.2, 2.6, 0.7]] {
        let gleam = [[x - wide, y], [x, y - 0.06], [x + wide, y + 0.04]];
        brush.tapered(&gleam, (2.0, Taper::LINE), BRIGHT);
    }
    let leaf = fabric(Tint::Green, Hour::Day);
    for (at, size) in [([-1.62, -2.42], 0.52), ([-0.92, -2.72], 0.36), ([1.72, 1.62], 0.46), ([1.30, 2.62], 0.34)] {
        pad(brush, (at, size, dice.between(0.0, 360.0)), &leaf);
    }
    blossom(brush, [-1.32, -2.22]);
    stones(brush, &mut dice);
}

fn shadow(brush: &mut Brush, ([x, y], turn, size): (Point, f64, f64)) {
    let dark = brush.oval([x + 0.10, y + 0.20], [0.92 * size, 0.26 * size], turn);
    brush.on.veil(&dark, DEEP, 0.75);
}

/// From above, its nose to the right: a spindle, fins out to both sides, a veil of a tail.
fn koi(brush: &mut Brush, coat: &Coat, (swing, number): (f64, usize)) {
    let bend = 0.20 * swing;
    let fins: Vec<Vec<Point>> = [-1.0, 1.0]
        .into_iter()
        .map(|side: f64| {
            brush.pieces(&[
                &[[0.42, side * 0.20], [0.30, side * 0.48], [0.02, side * 0.60]],
                &[[0.02, side * 0.60], [0.04, side * 0.36], [0.20, side * 0.20]],
            ])
        })
        .collect();
    let tail = brush.pieces(&[
        &[[-0.62, bend * 0.7], [-0.92, bend * 1.7 - 0.18], [-1.26, bend * 2.6 - 0.26]],
        &[[-1.26, bend * 2.6 - 0.26], [-1.10, bend * 2.2], [-1.22, bend * 2.6 + 0.22]],
        &[[-1.22, bend * 2.6 + 0.22], [-0.90, bend * 1.6 + 0.14], [-0.62, bend * 0.7 + 0.08]],
    ]);
    let body = brush.shape(&[
        [0.90, 0.0],
        [0.78, -0.15],
        [0.45, -0.24],
        [0.05, -0.25 + bend * 0.10],
        [-0.35, -0.17 + bend * 0.35],
        [-0.74, -0.06 + bend * 0.85],
        [-0.74, 0.08 + bend * 0.85],
        [-0.35, 0.18 + bend * 0.35],
        [0.05, 0.25 + bend * 0.10],
        [0.45, 0.24],
        [0.78, 0.15],
    ]);
    let pale = &coat.pale;
    let mut veils = fins;
    veils.push(tail);
    brush.edge(&veils, pale.line);
    brush.flat(&veils, pale.base);
    brush.mass(std::slice::from_ref(&body), &coat.fur);
    let spots: &[(Point, Point)] = match number % 3 {
        0 => &[([0.58, -0.02], [0.24, 0.17]), ([-0.05, 0.04], [0.26, 0.19]), ([-0.52, 0.0], [0.14, 0.12])],
        1 => &[([0.34, 0.06], [0.34, 0.16]), ([-0.36, -0.04], [0.20, 0.14])],
        _ => &[([0.70, 0.0], [0.14, 0.13]), ([0.16, -0.08], [0.20, 0.14])],
    };
    for (at, radii) in spots {
        let spot = brush.oval(*at, *radii, 12.0);
        brush.patch(&body, &spot, coat.beak.base);
    }
    brush.form(&body, 0.07, coat.fur.shaded);
    brush.tapered(&[[0.34, 0.0], [-0.10, bend * 0.2], [-0.50, bend * 0.6]], (1.0, Taper::TAIL), coat.fur.line);
    for side in [-1.0, 1.0] {
        let eye = brush.oval([0.70, side * 0.145], [0.038, 0.030], 0.0);
        brush.flat(&[eye], coat.line);
    }
}

/// A round leaf with a notch.
fn pad(brush: &mut Brush, (at, size, turn): (Point, f64, f64), leaf: &Surface) {
    brush.about(at, (size, turn), |brush| {
        let mut rim: Vec<Point> = (0..=22)
            .map(|step| {
                let angle = (14.0 + 332.0 * f64::from(step) / 22.0_f64).to_radians();
                [libm::cos(angle), libm::sin(angle)]
            })
            .collect();
        rim.push([0.12, 0.0]);
        let outline = brush.all(&rim);
        let outline = crate::figure::curve::oriented(&outline);
        brush.mass(std::slice::from_ref(&outline), leaf);
        brush.form(&outline, 0.12, leaf.shaded);
        for ray in [60.0_f64, 120.0, 180.0, 240.0, 300.0] {
            let (sin, cos) = (libm::sin(ray.to_radians()), libm::cos(ray.to_radians()));
            brush.tapered(&[[cos * 0.15, sin * 0.15], [cos * 0.84, sin * 0.84]], (0.7, Taper::TAIL), leaf.line);
        }
    });
}

fn blossom(brush: &mut Brush, at: Point) {
    let petal = fabric(Tint::Pink, Hour::Day);
    for (count, long, size) in [(8, 0.26, 0.13), (6, 0.14, 0.11)] {
        for step in 0..count {
            let angle = 360.0 * f64::from(step) / f64::from(count);
            let (sin, cos) = (libm::sin(angle.to_radians()), libm::cos(angle.to_radians()));
            let one = brush.oval([at[0] + cos * long, at[1] + sin * long], [size * 1.25, size * 0.72], angle);
            brush.edge(std::slice::from_ref(&one), petal.line);
            brush.flat(&[one], if size > 0.12 { petal.base } else { petal.light });
        }
    }
    let heart = brush.oval(at, [0.09, 0.09], 0.0);
    brush.flat(&[heart], fabric(Tint::Yellow, Hour::Day).base);
}

/// The rim of the pond, at two corners.
fn stones(brush: &mut Brush, dice: &mut Dice) {
    let stone = fabric(Tint::Gray, Hour::Day);
    for corner in [-1.0, 1.0] {
        for step in [0, 2, 4, 1, 3] {
            let along = f64::from(step) / 4.0;
            let aside = if step % 2 == 0 { 0.0 } else { 0.16 };
            let at = [corner * (2.70 - along * 2.0 - aside), corner * (1.45 + along * 1.85 - aside)];
            let size = dice.between(0.40, 0.50);
            let one = brush.oval([at[0], at[1]], [size * 1.25, size * 0.82], dice.between(-36.0, 36.0));
            brush.mass(std::slice::from_ref(&one), &stone);
            brush.form(&one, 0.12, stone.shaded);
        }
    }
}
