//! The head of a beast: round and large, ears that tell the kind, the face turned a little to where it looks.
//!
//! Units of the head's height, the origin in its middle.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use super::pelts;
use super::{ears, furred};
use crate::figure::curve::{Point, Taper};
use crate::figure::shade::Shade;
use scene::{AnimalKind, Tint};

/// How far the face is turned from the middle of the head.
const TURN: f64 = 0.07;

struct Face {
    /// Right half of the head from the crown down.
    outline: &'static [Point],
    eye: Point,
    eye_size: Point,
    pupil: f64,
    nose: Point,
    /// Half-axes of a pale muzzle; none where zero.
    muzzle: Point,
    whiskers: bool,
}

const CAT: Face = Face {
    outline: &[
        [0.0, -0.44],
        [0.26, -0.41],
        [0.47, -0.26],
        [0.60, 0.02],
        [0.64, 0.22],
        [0.50, 0.39],
        [0.26, 0.49],
        [0.0, 0.51],
    ],
    eye: [0.285, 0.06],
    eye_size: [0.135, 0.165],
    pupil: 0.52,
    nose: [0.045, 0.235],
    muzzle: [0.0, 0.0],
    whiskers: true,
};

/// Of a narrow face.
const NARROW: &[Point] =
    &[[0.0, -0.43], [0.22, -0.41], [0.42, -0.26], [0.53, 0.02], [0.57, 0.22], [0.46, 0.40], [0.24, 0.49], [0.0, 0.51]];

const BEAR: Face = Face {
    outline: &[
        [0.0, -0.45],
        [0.28, -0.42],
        [0.50, -0.24],
        [0.60, 0.02],
        [0.61, 0.22],
        [0.48, 0.41],
        [0.26, 0.50],
        [0.0, 0.52],
    ],
    eye: [0.26, -0.02],
    eye_size: [0.085, 0.105],
    pupil: 0.9,
    nose: [0.05, 0.17],
    muzzle: [0.25, 0.20],
    whiskers: false,
};

const HAMSTER: Face = Face {
    outline: &[
        [0.0, -0.43],
        [0.28, -0.41],
        [0.50, -0.24],
        [0.62, 0.04],
        [0.68, 0.26],
        [0.55, 0.43],
        [0.28, 0.50],
        [0.0, 0.51],
    ],
    eye: [0.29, -0.01],
    eye_size: [0.105, 0.13],
    pupil: 1.0,
    nose: [0.04, 0.16],
    muzzle: [0.0, 0.0],
    whiskers: true,
};

const DEER: Face = Face {
    eye: [0.29, -0.02],
    eye_size: [0.105, 0.14],
    pupil: 0.9,
    nose: [0.075, 0.27],
    outline: NARROW,
    whiskers: false,
    ..CAT
};
const DRAGON: Face =
    Face { eye: [0.28, 0.0], eye_size: [0.125, 0.15], pupil: 0.38, nose: [0.06, 0.24], whiskers: false, ..CAT };

const MOUSE: Face = Face { nose: [0.06, 0.22], eye: [0.25, 0.0], ..HAMSTER };
const MONKEY: Face = Face { eye: [0.20, -0.04], eye_size: [0.095, 0.115], nose: [0.04, 0.12], ..BEAR };
const HEDGEHOG: Face = Face { nose: [0.08, 0.20], whiskers: false, ..HAMSTER };

const fn face(kind: AnimalKind) -> &'static Face {
    match kind {
        AnimalKind::Hedgehog => &HEDGEHOG,
        AnimalKind::Deer => &DEER,
        AnimalKind::Dragon => &DRAGON,
        AnimalKind::Mouse => &MOUSE,
        AnimalKind::Monkey => &MONKEY,
        _ => &CAT,
    }
}

/// The head about the brush's origin. `neck` is a part of the body that the head's shadow falls on.
pub fn draw(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint), look: Look) {
    if furred::is_furred(kind) {
        return furred::head(brush, coat, (kind, color), look);
    }
    let face = face(kind);
    let skull = brush.even(face.outline);
    let outlines = ears::outlines(brush, kind);
    if kind == AnimalKind::Hedgehog {
        pelts::spines(brush, coat, [-0.04, -0.06], [0.68, 0.60]);
    }
    ears::horns(brush, coat, kind);
    brush.edge(&outlines, coat.fur.line);
    brush.mass(std::slice::from_ref(&skull), &coat.fur);
    brush.flat(&outlines, coat.fur.base);
    ears::inner(brush, coat, kind);
    brush.flat(std::slice::from_ref(&skull), coat.fur.base);
    markings(brush, coat, kind, &skull);
    brush.form(&skull, 0.13, Shade { ..coat.fur.shaded });
    pale_parts(brush, coat, face, &skull);
    rim(brush, coat, &skull);
    blush(brush, coat, face);
    for side in [-1.0, 1.0] {
        // The far eye is narrower.
        let wide = face.eye_size[0] * if side > 0.0 { 0.93 } else { 1.0 };
        let at = [side * face.eye[0] * if side > 0.0 { 0.93 } else { 1.0 } + TURN, face.eye[1]];
        eye::draw(brush, coat, (at, [wide, face.eye_size[1]]), (look, face.pupil));
    }
    nose_and_mouth(brush, coat, (kind, face));
    if face.whiskers {
        whiskers(brush, coat, face);
    }
}

fn markings(brush: &mut Brush, coat: &Coat, kind: AnimalKind, skull: &[Point]) {
    match kind {
        AnimalKind::Hedgehog | AnimalKind::Deer | AnimalKind::Dragon => {
            let low = brush.oval([TURN, 0.44], [0.62, 0.30], 0.0);
            brush.patch(skull, &low, coat.pale.base);
        }
        _ => {}
    }
}

fn pale_parts(brush: &mut Brush, coat: &Coat, face: &Face, skull: &[Point]) {
    if face.muzzle[0] <= 0.0 {
        return;
    }
    let [x, y] = face.nose;
    let muzzle = brush.oval([x, y + face.muzzle[1] * 0.66], face.muzzle, 0.0);
    brush.patch(skull, &muzzle, coat.pale.base);
    let (form, shade) = (muzzle, coat.pale.shaded);
    brush.form(&form, 0.05, shade);
}

/// The lit edge of the crown.
fn rim(brush: &mut Brush, coat: &Coat, skull: &[Point]) {
    if !brush.on.in_color() {
        return;
    }
    let by = 0.045 * brush.frame.unit;
    brush.on.crescent(skull, [-brush.light * by, by * 0.7], (coat.rim, 0.42));
}

fn blush(brush: &mut Brush, coat: &Coat, face: &Face) {
    for side in [-1.0, 1.0] {
        let at = brush.frame.at([side * (face.eye[0] + 0.11) + TURN, face.eye[1] + face.eye_size[1] + 0.075]);
        let unit = brush.frame.unit;
        brush.on.glow(at, [0.14 * unit, 0.085 * unit], (coat.blush, 0.75));
    }
}

fn nose_and_mouth(brush: &mut Brush, coat: &Coat, (kind, face): (AnimalKind, &Face)) {
    let [x, y] = face.nose;
    let large = 0.052;
    let low = y + large * 0.8;
    let wing = 0.125;
    let curl = 0.075;
    for side in [-1.0, 1.0] {
        let lip = [
            [x, low],
            [x + side * 0.012, low + curl * 0.75],
            [x + side * wing * 0.55, low + curl * 1.25],
            [x + side * wing, low + curl * 0.8],
        ];
        brush.tapered(&lip, (1.15, Taper::EVEN), coat.line);
    }
    if kind == AnimalKind::Dragon {
        for side in [-1.0, 1.0] {
            let nostril = [[x + side * 0.035, y - 0.03], [x + side * 0.06, y - 0.005]];
            brush.tapered(&nostril, (1.2, Taper::EVEN), coat.line);
        }
        return;
    }
    let nose = brush.pieces(&[
        &[[x - large, y - large * 0.35], [x, y - large * 0.75], [x + large, y - large * 0.35]],
        &[[x + large, y - large * 0.35], [x + large * 0.6, y + large * 0.5], [x, y + large * 0.85]],
        &[[x, y + large * 0.85], [x - large * 0.6, y + large * 0.5], [x - large, y - large * 0.35]],
    ]);
    brush.flat(&[nose], coat.nose);
    let shine = brush.oval(
        [x + brush.light * brush.frame.faces * large * 0.3, y - large * 0.3],
        [large * 0.32, large * 0.16],
        0.0,
    );
    brush.flat(&[shine], coat.white);
}

fn whiskers(brush: &mut Brush, coat: &Coat, face: &Face) {
    let [x, y] = face.nose;
    let line = if coat.is_black { coat.line } else { Shade { tone: 1.0, ..coat.fur.line } };
    for side in [-1.0, 1.0] {
        for (from, to) in [(0.0, -0.05), (0.06, 0.05), (0.12, 0.14)] {
            let start = [x + side * 0.34, y + from];
            let end = [x + side * 0.70, y + to + 0.02];
            let middle = [(start[0] + end[0]) / 2.0, (start[1] + end[1]) / 2.0 - 0.025];
            brush.tapered(&[start, middle, end], (0.55, Taper::TAIL), line);
        }
    }
}
