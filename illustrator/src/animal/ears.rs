//! What stands on a beast's head: ears, and horns.
//!
//! Units of the head's height, the origin in its middle.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::Look;
use crate::figure::curve::Point;
use scene::AnimalKind;

/// Whose ears it has.
const fn ears_like(kind: AnimalKind) -> AnimalKind {
    match kind {
        AnimalKind::Panda | AnimalKind::Raccoon => AnimalKind::Bear,
        AnimalKind::Hedgehog => AnimalKind::Hamster,
        AnimalKind::Shiba | AnimalKind::Husky | AnimalKind::Corgi => AnimalKind::Wolf,
        other => other,
    }
}

/// Alike on both sides.
fn round(brush: &Brush, [x, y]: Point, (radii, turn_deg): (Point, f64)) -> Vec<Vec<Point>> {
    vec![brush.oval([0.015 - x, y], radii, -turn_deg), brush.oval([x + 0.015, y], radii, turn_deg)]
}

/// The outlines of both, the left one first.
pub fn outlines(brush: &Brush, (kind, look): (AnimalKind, Look)) -> Vec<Vec<Point>> {
    let both = |right: &[&[Point]]| -> Vec<Vec<Point>> {
        let mirrored: Vec<Vec<Point>> =
            right.iter().map(|piece| piece.iter().map(|[x, y]| [-x + 0.03, *y]).collect()).collect();
        let left: Vec<&[Point]> = mirrored.iter().map(Vec::as_slice).collect();
        vec![brush.pieces(&left), brush.pieces(right)]
    };
    match ears_like(kind) {
        AnimalKind::Cat | AnimalKind::Squirrel => both(&[
            &[[0.12, -0.36], [0.24, -0.60], [0.45, -0.80]],
            &[[0.45, -0.80], [0.57, -0.50], [0.54, -0.10]],
            &[[0.54, -0.10], [0.30, -0.15], [0.12, -0.36]],
        ]),
        AnimalKind::Fox | AnimalKind::Wolf => both(&[
            &[[0.10, -0.34], [0.24, -0.66], [0.46, -0.92]],
            &[[0.46, -0.92], [0.60, -0.56], [0.55, -0.06]],
            &[[0.55, -0.06], [0.30, -0.12], [0.10, -0.34]],
        ]),
        AnimalKind::Rabbit if look == Look::Resting => laid_ears(brush, [0.10, 0.155, 0.135, 0.07]),
        AnimalKind::Rabbit => {
            let one = |x: f64, tip: f64| {
                brush.limb(&[
                    [x * 0.45, -0.20, 0.10],
                    [x * 0.75, -0.62, 0.155],
                    [x * tip, -1.08, 0.135],
                    [x * tip * 1.03, -1.18, 0.07],
                ])
            };
            vec![one(-0.42, 0.98), one(0.46, 1.12)]
        }
        AnimalKind::Deer => {
            vec![brush.oval([-0.62, -0.26], [0.26, 0.12], 22.0), brush.oval([0.64, -0.26], [0.26, 0.12], -22.0)]
        }
        AnimalKind::Dragon => both(&[
            &[[0.42, -0.26], [0.66, -0.40], [0.92, -0.38]],
            &[[0.92, -0.38], [0.78, -0.20], [0.84, -0.06]],
            &[[0.84, -0.06], [0.66, 0.0], [0.50, 0.02]],
            &[[0.50, 0.02], [0.42, -0.12], [0.42, -0.26]],
        ]),
        AnimalKind::Bear => {
            vec![brush.oval([-0.43, -0.36], [0.19, 0.19], 0.0), brush.oval([0.45, -0.36], [0.19, 0.19], 0.0)]
        }
        AnimalKind::Mouse => round(brush, [0.49, -0.42], ([0.30, 0.31], 14.0)),
        AnimalKind::Monkey => round(brush, [0.635, 0.02], ([0.19, 0.21], 0.0)),
        AnimalKind::Hamster => {
            vec![brush.oval([-0.40, -0.36], [0.16, 0.17], -20.0), brush.oval([0.42, -0.36], [0.16, 0.17], 20.0)]
        }
        _ => lop_ears(brush),
    }
}

/// A dog's: from the crown down past the cheeks.
fn lop_ears(brush: &Brush) -> Vec<Vec<Point>> {
    vec![
        brush.shape(&[
            [-0.34, -0.42],
            [-0.60, -0.30],
            [-0.74, 0.02],
            [-0.70, 0.32],
            [-0.56, 0.36],
            [-0.46, 0.16],
            [-0.38, -0.14],
        ]),
        brush.shape(&[
            [0.38, -0.42],
            [0.62, -0.30],
            [0.76, 0.02],
            [0.71, 0.30],
            [0.58, 0.34],
            [0.49, 0.14],
            [0.42, -0.14],
        ]),
    ]
}

/// A rabbit's: the one before lies back over the other, the farther stands.
fn laid_ears(brush: &Brush, wide: [f64; 4]) -> Vec<Vec<Point>> {
    let ear = |middle: [Point; 4]| {
        let stations: Vec<[f64; 3]> = middle.iter().zip(wide).map(|([x, y], half)| [*x, *y, half]).collect();
        brush.limb(&stations)
    };
    vec![
        ear([[-0.24, -0.26], [-0.56, -0.40], [-0.94, -0.34], [-1.06, -0.28]]),
        ear([[0.26, -0.26], [0.48, -0.60], [0.70, -0.96], [0.76, -1.06]]),
    ]
}

pub fn horns(brush: &mut Brush, coat: &Coat, kind: AnimalKind) {
    for side in [-1.0, 1.0] {
        let at = |x: f64, y: f64, half: f64| [side * x + 0.02, y, half];
        let parts = match kind {
            AnimalKind::Deer => vec![
                brush.limb(&[at(0.20, -0.36, 0.050), at(0.32, -0.66, 0.045), at(0.30, -1.0, 0.022)]),
                brush.limb(&[at(0.30, -0.62, 0.04), at(0.46, -0.74, 0.034), at(0.52, -0.92, 0.018)]),
            ],
            AnimalKind::Dragon => {
                vec![brush.limb(&[at(0.22, -0.34, 0.085), at(0.32, -0.60, 0.06), at(0.24, -0.80, 0.012)])]
            }
            _ => return,
        };
        brush.mass(&parts, &coat.beak);
    }
}

pub fn inner(brush: &mut Brush, coat: &Coat, (kind, look): (AnimalKind, Look)) {
    let parts = outlines(brush, (kind, look));
    if kind == AnimalKind::Panda {
        return brush.flat(&parts, coat.dark.base);
    }
    let kind = ears_like(kind);
    match kind {
        AnimalKind::Fox => {
            // Tips as if dipped in ink.
            for (ear, x) in parts.iter().zip([-0.46, 0.49]) {
                let tip = brush.oval([x, -0.86], [0.34, 0.24], 0.0);
                brush.patch(ear, &tip, coat.dark.base);
            }
        }
        AnimalKind::Rabbit if look == Look::Resting => {
            let inner = laid_ears(brush, [0.03, 0.08, 0.065, 0.03]);
            return brush.flat(&inner[1..], coat.inner_ear);
        }
        AnimalKind::Rabbit => {
            for (x, tip) in [(-0.42, 0.98), (0.46, 1.12)] {
                let inner = brush.limb(&[
                    [x * 0.5, -0.34, 0.03],
                    [x * 0.78, -0.66, 0.085],
                    [x * tip, -1.02, 0.07],
                    [x * tip * 1.02, -1.10, 0.03],
                ]);
                brush.flat(&[inner], coat.inner_ear);
            }
            return;
        }
        AnimalKind::Dragon => return,
        AnimalKind::Deer => {
            let inner =
                [brush.oval([-0.66, -0.27], [0.17, 0.065], 22.0), brush.oval([0.68, -0.27], [0.17, 0.065], -22.0)];
            return brush.flat(&inner, coat.inner_ear);
        }
        AnimalKind::Bear | AnimalKind::Hamster => {
            let inner = [brush.oval([-0.41, -0.35], [0.11, 0.11], 0.0), brush.oval([0.43, -0.35], [0.11, 0.11], 0.0)];
            return brush.flat(&inner, coat.inner_ear);
        }
        _ => {}
    }
    let high = if matches!(kind, AnimalKind::Fox | AnimalKind::Wolf) { 0.08 } else { 0.0 };
    for (side, shift) in [(-1.0, 0.03), (1.0, 0.0)] {
        let at = |x: f64, y: f64| [side * x + shift, y];
        let inner = brush.pieces(&[
            &[at(0.24, -0.34), at(0.32, -0.54), at(0.44, -0.68 - high)],
            &[at(0.44, -0.68 - high), at(0.51, -0.46), at(0.51, -0.16)],
            &[at(0.51, -0.16), at(0.36, -0.22), at(0.24, -0.34)],
        ]);
        brush.flat(&[inner], coat.inner_ear);
        // Tufts of fur stand before it.
        let tuft = brush.pieces(&[
            &[at(0.22, -0.30), at(0.26, -0.44), at(0.33, -0.52)],
            &[at(0.33, -0.52), at(0.33, -0.42), at(0.40, -0.44)],
            &[at(0.40, -0.44), at(0.38, -0.30), at(0.40, -0.20)],
        ]);
        brush.flat(&[tuft], coat.fur.base);
    }
}

pub fn floppy(brush: &mut Brush, coat: &Coat, ears: &[Vec<Point>]) {
    let ear = if coat.fur.base.color == coat.dark.base.color { coat.fur } else { coat.dark };
    brush.mass(ears, &ear);
    for one in ears {
        brush.form(one, 0.08, ear.shaded);
    }
    if coat.is_black {
        for side in [-1.0, 1.0] {
            brush.stroke(&[[side * 0.38, -0.36], [side * 0.42, -0.10], [side * 0.52, 0.22]], 0.8, coat.line);
        }
    }
}
