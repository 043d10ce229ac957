//! A beast that sits, seen half from the side: the back curves from the neck to the haunch, the forelegs stand before it.

use super::beast::{Build, Tail, build, shadow_of_head};
use super::brush::Brush;
use super::coat::Coat;
use super::eye::Look;
use super::head;
use crate::figure::curve::{Point, Taper};
use scene::{AnimalKind, Tint};

/// The points of this file are those of a cat; `at` brings them to the measures of another.
struct Measure {
    wide: f64,
    tall: f64,
}

impl Measure {
    const fn at(&self, [x, y]: Point) -> Point {
        [x * self.wide, y * self.tall]
    }

    fn all<const N: usize>(&self, points: [Point; N]) -> [Point; N] {
        points.map(|point| self.at(point))
    }
}

pub fn draw(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint)) {
    let Build { legs, hips, paw, tail: form, .. } = build(kind);
    let measure = Measure { wide: hips / 0.56, tall: (legs + 0.10) / 1.02 };
    tail(brush, coat, form, &measure);
    far_foreleg(brush, coat, (&measure, paw));
    let trunk = brush.shape(&measure.all([
        [0.18, -1.06],
        [-0.14, -0.98],
        [-0.42, -0.74],
        [-0.64, -0.42],
        [-0.70, -0.14],
        [-0.52, 0.0],
        [-0.10, 0.0],
        [0.20, -0.10],
        [0.42, -0.30],
        [0.58, -0.62],
        [0.56, -0.94],
    ]));
    let foreleg = brush.limb(&leg(&measure, (0.36, -0.56), paw));
    let foot = brush.limb(&[
        scaled(measure.at([-0.26, -0.10]), paw * 0.8),
        scaled(measure.at([0.06, -0.09]), paw * 0.76),
        scaled(measure.at([0.16, -0.085]), paw * 0.80),
    ]);
    brush.mass(&[foreleg.clone(), foot.clone(), trunk.clone()], &coat.fur);
    brush.form(&trunk, 0.14, coat.fur.shaded);
    bib(brush, coat, (&trunk, &measure));
    socks(brush, coat, [&foreleg, &foot], (&measure, paw));
    lines(brush, coat, (&measure, paw));
    let middle = [0.30 * measure.wide, -legs - 0.50];
    shadow_of_head(brush, coat, (&trunk, middle));
    brush.about(middle, (1.0, 3.0), |brush| head::draw(brush, coat, (kind, color), Look::Open));
}

const fn scaled([x, y]: Point, half: f64) -> [f64; 3] {
    [x, y, half]
}

fn leg(measure: &Measure, (x, from): (f64, f64), paw: f64) -> [[f64; 3]; 4] {
    [
        scaled(measure.at([x - 0.04, from]), paw * 1.15),
        scaled(measure.at([x + 0.02, from * 0.5]), paw * 0.84),
        scaled(measure.at([x + 0.03, -0.15]), paw * 0.76),
        scaled(measure.at([x + 0.09, -0.085]), paw * 0.90),
    ]
}

fn far_foreleg(brush: &mut Brush, coat: &Coat, (measure, paw): (&Measure, f64)) {
    let far = brush.limb(&leg(measure, (0.54, -0.56), paw * 0.95));
    brush.edge(std::slice::from_ref(&far), coat.fur.line);
    brush.flat(std::slice::from_ref(&far), coat.fur.shaded);
}

fn bib(brush: &mut Brush, coat: &Coat, (trunk, measure): (&[Point], &Measure)) {
    if coat.is_black || coat.fur.base.color == coat.pale.base.color {
        return;
    }
    let bib = brush.shape(&measure.all([[0.30, -1.0], [0.70, -0.98], [0.70, -0.5], [0.40, -0.24], [0.36, -0.62]]));
    brush.patch(trunk, &bib, coat.pale.base);
}

fn socks(brush: &mut Brush, coat: &Coat, parts: [&[Point]; 2], (measure, paw): (&Measure, f64)) {
    if coat.is_black || coat.fur.base.color == coat.pale.base.color {
        return;
    }
    for (part, at) in parts.into_iter().zip(measure.all([[0.44, -0.05], [0.18, -0.05]])) {
        let sock = brush.oval(at, [paw * 1.2, 0.14], 0.0);
        brush.patch(part, &sock, coat.pale.base);
    }
}

/// The thigh, the near foreleg's hinder edge, toes.
fn lines(brush: &mut Brush, coat: &Coat, (measure, paw): (&Measure, f64)) {
    let thigh = measure.all([[-0.20, -0.56], [0.06, -0.42], [0.12, -0.20], [-0.02, -0.10], [-0.22, -0.10]]);
    brush.tapered(&thigh, (0.95, Taper::TAIL), coat.fur.line);
    let foreleg = measure.all([[0.26, -0.60], [0.26, -0.36], [0.30, -0.14]]);
    brush.tapered(&foreleg, (0.9, Taper::TAIL), coat.fur.line);
    let breast = measure.all([[0.50, -0.52], [0.46, -0.34], [0.46, -0.22]]);
    brush.tapered(&breast, (0.8, Taper::TAIL), coat.fur.line);
    for x in [0.40, 0.50, 0.14, 0.23] {
        let [x, _] = measure.at([x, 0.0]);
        brush.tapered(&[[x, -0.09], [x + 0.12 * paw, -0.02]], (0.7, Taper::TAIL), coat.fur.line);
    }
}

fn tail(brush: &mut Brush, coat: &Coat, form: Tail, measure: &Measure) {
    let stations: &[[f64; 3]] = match form {
        Tail::Long => &[[-0.46, -0.12, 0.10], [-0.84, -0.09, 0.10], [-1.10, -0.20, 0.095], [-1.16, -0.48, 0.07]],
        Tail::Spade => &[[-0.44, -0.14, 0.14], [-0.84, -0.10, 0.11], [-1.08, -0.34, 0.08], [-1.04, -0.66, 0.05]],
        Tail::Puff => &[[-0.66, -0.22, 0.15], [-0.74, -0.24, 0.16]],
        Tail::None => return,
    };
    let stations: Vec<[f64; 3]> = stations.iter().map(|[x, y, half]| [x * measure.wide, *y, *half]).collect();
    let outline = brush.limb(&stations);
    brush.mass(std::slice::from_ref(&outline), &coat.fur);
    brush.form(&outline, 0.08, coat.fur.shaded);
}
