//! The number on a jersey: digits of straight and bowed strokes, as they are sewn on.

use super::super::body::Body;
use super::super::curve::{Point, Taper, through};
use super::super::easel::Easel;

/// Where the number stands, from its top to its foot; head units.
const TOP: f64 = 1.78;
const HIGH: f64 = 0.40;
const WIDE: f64 = 0.22;
const APART: f64 = 0.30;

/// Strokes of a digit in a box of one by one, its curves through these points.
const fn strokes(digit: u8) -> &'static [&'static [Point]] {
    match digit {
        0 => &[&[[0.5, 0.0], [0.06, 0.22], [0.06, 0.78], [0.5, 1.0], [0.94, 0.78], [0.94, 0.22], [0.5, 0.0]]],
        1 => &[&[[0.18, 0.20], [0.52, 0.0]], &[[0.52, 0.0], [0.52, 1.0]]],
        2 => &[&[[0.05, 0.22], [0.45, 0.0], [0.92, 0.22], [0.70, 0.55], [0.04, 1.0]], &[[0.04, 1.0], [0.96, 1.0]]],
        3 => &[
            &[[0.06, 0.14], [0.50, 0.0], [0.90, 0.22], [0.44, 0.46]],
            &[[0.44, 0.46], [0.95, 0.72], [0.50, 1.0], [0.04, 0.86]],
        ],
        4 => &[&[[0.70, 1.0], [0.70, 0.0]], &[[0.70, 0.0], [0.02, 0.68]], &[[0.02, 0.68], [0.98, 0.68]]],
        5 => &[
            &[[0.90, 0.0], [0.14, 0.0]],
            &[[0.14, 0.0], [0.08, 0.44]],
            &[[0.08, 0.44], [0.58, 0.36], [0.95, 0.66], [0.58, 0.99], [0.04, 0.90]],
        ],
        6 => &[&[[0.80, 0.02], [0.24, 0.32], [0.06, 0.74], [0.48, 1.0], [0.92, 0.72], [0.52, 0.46], [0.10, 0.66]]],
        7 => &[&[[0.04, 0.0], [0.96, 0.0]], &[[0.96, 0.0], [0.56, 0.46], [0.36, 1.0]]],
        8 => &[
            &[[0.5, 0.46], [0.12, 0.24], [0.5, 0.0], [0.88, 0.24], [0.5, 0.46]],
            &[[0.5, 0.46], [0.04, 0.74], [0.5, 1.0], [0.96, 0.74], [0.5, 0.46]],
        ],
        _ => &[&[[0.20, 0.98], [0.76, 0.68], [0.94, 0.26], [0.52, 0.0], [0.08, 0.28], [0.48, 0.54], [0.90, 0.34]]],
    }
}

/// On the chest, white within a line.
pub fn draw(easel: &mut Easel, body: &Body, number: u8) {
    let digits: Vec<u8> = if number < 10 { vec![number] } else { vec![number / 10 % 10, number % 10] };
    let left = -(digits.len() as f64 - 1.0) * APART / 2.0 - WIDE / 2.0;
    let white = body.palette.white;
    let place = |at: usize, stroke: &[Point]| -> Vec<Point> {
        let on = |[x, y]: &Point| [left + at as f64 * APART + x * WIDE, TOP + y * HIGH];
        through(&body.place(&stroke.iter().map(on).collect::<Vec<_>>()), 5)
    };
    for (wide, shade) in [(8.0, white.line), (6.0, white.base)] {
        for (at, digit) in digits.iter().enumerate() {
            for stroke in strokes(*digit) {
                easel.ink(&place(at, stroke), wide, (shade, Taper::EVEN));
            }
        }
    }
}
