//! What stands on a beast's head: ears, and horns.
//!
//! Units of the head's height, the origin in its middle.

use super::brush::Brush;
use super::coat::Coat;
use crate::figure::curve::Point;
use scene::AnimalKind;

/// Alike on both sides.
fn round(brush: &Brush, [x, y]: Point, (radii, turn_deg): (Point, f64)) -> Vec<Vec<Point>> {
    vec![brush.oval([0.015 - x, y], radii, -turn_deg), brush.oval([x + 0.015, y], radii, turn_deg)]
}

/// The outlines of both, the left one first.
pub fn outlines(brush: &Brush, kind: AnimalKind) -> Vec<Vec<Point>> {
    let both = |right: &[&[Point]]| -> Vec<Vec<Point>> {
        let mirrored: Vec<Vec<Point>> =
            right.iter().map(|piece| piece.iter().map(|[x, y]| [-x + 0.03, *y]).collect()).collect();
        let left: Vec<&[Point]> = mirrored.iter().map(Vec::as_slice).collect();
        vec![brush.pieces(&left), brush.pieces(right)]
    };
    match kind {
        AnimalKind::Deer => {
            vec![brush.oval([-0.62, -0.26], [0.26, 0.12], 22.0), brush.oval([0.64, -0.26], [0.26, 0.12], -22.0)]
        }
        AnimalKind::Dragon => both(&[
            &[[0.42, -0.26], [0.66, -0.40], [0.92, -0.38]],
            &[[0.92, -0.38], [0.78, -0.20], [0.84, -0.06]],
            &[[0.84, -0.06], [0.66, 0.0], [0.50, 0.02]],
            &[[0.50, 0.02], [0.42, -0.12], [0.42, -0.26]],
        ]),
        AnimalKind::Mouse => round(brush, [0.49, -0.42], ([0.30, 0.31], 14.0)),
        AnimalKind::Monkey => round(brush, [0.635, 0.02], ([0.19, 0.21], 0.0)),
        _ => {
            vec![brush.oval([-0.40, -0.36], [0.16, 0.17], -20.0), brush.oval([0.42, -0.36], [0.16, 0.17], 20.0)]
        }
    }
}

pub fn horns(brush: &mut Brush, coat: &Coat, kind: AnimalKind) {
    for side in [-1.0, 1.0] {
        let at = |x: f64, y: f64, half: f64| [side * x + 0.02, y, half];
        let parts = match kind {
            AnimalKind::Dragon => {
                vec![brush.limb(&[at(0.22, -0.34, 0.085), at(0.32, -0.60, 0.06), at(0.24, -0.80, 0.012)])]
            }
            _ => return,
        };
        brush.mass(&parts, &coat.beak);
    }
}

pub fn inner(brush: &mut Brush, coat: &Coat, kind: AnimalKind) {
    let inner = match kind {
        AnimalKind::Dragon => return,
        AnimalKind::Deer => {
            vec![brush.oval([-0.66, -0.27], [0.17, 0.065], 22.0), brush.oval([0.68, -0.27], [0.17, 0.065], -22.0)]
        }
        AnimalKind::Mouse => round(brush, [0.49, -0.42], ([0.20, 0.21], 14.0)),
        AnimalKind::Monkey => round(brush, [0.66, 0.03], ([0.11, 0.13], 0.0)),
        _ => vec![brush.oval([-0.41, -0.35], [0.11, 0.11], 0.0), brush.oval([0.43, -0.35], [0.11, 0.11], 0.0)],
    };
    brush.flat(&inner, coat.inner_ear);
}
