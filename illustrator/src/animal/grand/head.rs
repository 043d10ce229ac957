//! The head of a great beast in profile: ears, eye, nose and mouth, antlers and manes.

use super::super::brush::Brush;
use super::super::coat::Coat;
use super::super::eye::{self, Look};
use super::paint::{patches, stripes};
use super::{Ear, Eye, Plan, cats, deer};
use crate::figure::curve::{Point, Taper};
use crate::figure::shade::Shade;
use scene::AnimalKind;

/// What the neck is before: the farther ear, antlers, the farther half of a mane.
pub fn behind(brush: &mut Brush, coat: &Coat, (kind, plan): (AnimalKind, &Plan)) {
    if kind == AnimalKind::Deer {
        deer::antler(brush, coat, true);
    }
    let far = brush.pieces(plan.ears[1].outer);
    brush.edge(std::slice::from_ref(&far), coat.fur.line);
    brush.flat(&[far], coat.fur.shaded);
}

/// About the head and down the chest.
pub fn mane(brush: &mut Brush, coat: &Coat, kind: AnimalKind) {
    if kind != AnimalKind::Lion {
        return;
    }
    let mane = brush.pieces(cats::MANE);
    brush.mass(std::slice::from_ref(&mane), &coat.dark);
    brush.form(&mane, 0.22, coat.dark.shaded);
    for strand in cats::STRANDS {
        brush.tapered(strand, (1.0, Taper::TAIL), coat.dark.line);
    }
    // The face comes out of it.
    bare(brush, coat, &cats::LION);
}

pub fn face(brush: &mut Brush, coat: &Coat, (kind, plan, is_striped): (AnimalKind, &Plan, bool)) {
    let skull = brush.pieces(plan.skull);
    patches(brush, &skull, plan.dark[2], coat.dark.base);
    patches(brush, &skull, plan.pale[2], coat.pale.base);
    brush.form(&skull, 0.09, coat.fur.shaded);
    if is_striped {
        stripes(brush, &skull, plan.stripes[2], coat.dark.deep);
    }
    let inner = if kind == AnimalKind::Elephant { coat.fur.shaded } else { coat.fur.deep };
    ear(brush, coat, (plan.ears[0], inner));
    if kind == AnimalKind::Deer {
        deer::antler(brush, coat, false);
    }
    let nose = brush.shape(plan.nose);
    brush.patch(&skull, &nose, if kind == AnimalKind::Cow { coat.rose.base } else { coat.nose });
}

/// The skull on its own, over wool.
pub fn bare(brush: &mut Brush, coat: &Coat, plan: &Plan) {
    let skull = brush.pieces(plan.skull);
    brush.mass(&[skull], &coat.fur);
}

pub fn looks(brush: &mut Brush, coat: &Coat, (plan, look): (&Plan, Look)) {
    brush.tapered(plan.mouth, (1.3, Taper::TAIL), coat.line);
    match plan.eye {
        Eye { at, size, is_gentle: true } => eye::draw(brush, coat, (at, size), (look, 0.88)),
        keen => keen_eye(brush, coat, keen),
    }
}

/// The nape and how far a head turns about it to howl, degrees; the animal's units.
const NAPE: (Point, f64) = ([2.02, -4.74], -52.0);

/// The nose to the sky, the ears laid back, the mouth a small round.
pub fn thrown_back(brush: &mut Brush, coat: &Coat, (kind, plan): (AnimalKind, &Plan)) {
    let ([x, y], turn) = NAPE;
    brush.about([x, y], (1.0, turn), |brush| {
        brush.about([-x, -y], (1.0, 0.0), |brush| {
            let skull = brush.pieces(plan.skull);
            brush.mass(&[skull], &coat.fur);
            face(brush, coat, (kind, plan, false));
            let mouth = brush.oval([3.24, -4.70], [0.20, 0.11], 14.0);
            brush.edge(std::slice::from_ref(&mouth), coat.line);
            brush.flat(&[mouth], coat.mouth);
            let Eye { at, size: [wide, high], .. } = plan.eye;
            eye::draw(brush, coat, (at, [wide, high * 1.4]), (Look::Shut, 1.0));
        });
    });
}

fn ear(brush: &mut Brush, coat: &Coat, (ear, within): (Ear, Shade)) {
    let outer = brush.pieces(ear.outer);
    brush.mass(std::slice::from_ref(&outer), &coat.fur);
    let inner = brush.pieces(ear.inner);
    brush.patch(&outer, &inner, within);
}

/// Narrow, under a level brow.
pub fn keen_eye(brush: &mut Brush, coat: &Coat, Eye { at: [x, y], size: [wide, high], .. }: Eye) {
    let iris = coat.iris;
    let almond = brush.pieces(&[
        &[[x - wide, y - high * 0.25], [x - wide * 0.1, y - high], [x + wide, y + high * 0.45]],
        &[[x + wide, y + high * 0.45], [x + wide * 0.1, y + high * 0.85], [x - wide, y - high * 0.25]],
    ]);
    brush.edge(std::slice::from_ref(&almond), coat.line);
    brush.flat(std::slice::from_ref(&almond), iris.base);
    let glow = brush.oval([x + wide * 0.1, y + high * 0.55], [wide * 0.7, high * 0.5], 0.0);
    brush.patch(&almond, &glow, iris.light);
    let pupil = brush.oval([x + wide * 0.12, y], [wide * 0.30, high * 0.72], 0.0);
    brush.patch(&almond, &pupil, iris.deep);
    let glint = brush.oval([x - wide * 0.12, y - high * 0.36], [wide * 0.16, high * 0.22], 0.0);
    brush.patch(&almond, &glint, coat.white);
    let brow =
        [[x - wide * 1.15, y - high * 0.45], [x - wide * 0.1, y - high * 1.2], [x + wide * 1.25, y + high * 0.5]];
    brush.tapered(&brow, (2.4, Taper::LINE), coat.line);
}
