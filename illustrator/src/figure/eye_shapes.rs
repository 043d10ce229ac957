//! The shapes of eyes by kind, age and character: how wide and high they are, how the lids run, how much is iris.

use super::curve::Point;
use super::look::look;
use super::rig::Rig;
use scene::seed::Dice;
use scene::{Age, Character, Expression, EyeShape, FigureKind};

/// What an eye is by kind of figure.
#[derive(Clone, Copy)]
pub struct Shape {
    pub center: Point,
    pub half: Point,
    /// Of the iris: shares of the eye's half-width and half-height.
    pub iris: Point,
    /// How far the outer corner rises, shares of the half-height.
    pub tilt: f64,
    /// Weight of the lashes.
    pub lash: f64,
    pub catchlight: f64,
    pub rim: Rim,
}

/// The opening between the lids, in the eye's frame.
#[derive(Clone, Copy)]
pub struct Rim {
    /// Height of the inner and of the outer corner.
    pub inner: f64,
    pub outer: f64,
    /// Where the upper lid is highest.
    pub peak: f64,
    /// How square the opening is: .35 is an almond, .66 a circle.
    pub full: f64,
    /// Depth of the lower lid.
    pub low: f64,
}

const RIM: Rim = Rim { inner: 0.30, outer: 0.06, peak: 0.02, full: 0.56, low: 1.0 };

/// An iris is taller than wide: it goes from under the upper lid down to the lower one, with little white beside it.
const fn shape(kind: FigureKind) -> Shape {
    match kind {
        FigureKind::Girl => Shape {
            center: [0.180, 0.630],
            half: [0.114, 0.109],
            iris: [0.72, 1.16],
            tilt: 0.06,
            lash: 1.34,
            catchlight: 1.0,
            rim: RIM,
        },
        FigureKind::Woman => Shape {
            center: [0.178, 0.614],
            half: [0.113, 0.092],
            iris: [0.69, 1.20],
            tilt: 0.12,
            lash: 1.34,
            catchlight: 0.94,
            rim: Rim { inner: 0.38, outer: -0.06, peak: 0.10, full: 0.50, low: 0.96 },
        },
        FigureKind::Boy => Shape {
            center: [0.178, 0.612],
            half: [0.105, 0.078],
            iris: [0.67, 1.22],
            tilt: 0.08,
            lash: 0.93,
            catchlight: 0.88,
            rim: Rim { inner: 0.44, outer: -0.04, peak: 0.06, full: 0.50, low: 0.90 },
        },
        FigureKind::Man => Shape {
            center: [0.170, 0.600],
            half: [0.103, 0.053],
            iris: [0.56, 1.44],
            tilt: 0.14,
            lash: 1.04,
            catchlight: 0.80,
            rim: Rim { inner: 0.48, outer: -0.14, peak: 0.06, full: 0.46, low: 0.80 },
        },
        FigureKind::Androgynous => Shape {
            center: [0.178, 0.616],
            half: [0.111, 0.088],
            iris: [0.71, 1.18],
            tilt: 0.10,
            lash: 1.10,
            catchlight: 0.92,
            rim: Rim { inner: 0.42, outer: -0.02, peak: 0.06, full: 0.50, low: 0.94 },
        },
    }
}

/// A child's eyes are round and large, whichever its sex.
const CHILD: Shape = Shape {
    center: [0.184, 0.632],
    half: [0.110, 0.114],
    iris: [0.82, 1.12],
    lash: 1.20,
    rim: Rim { inner: 0.34, outer: 0.10, peak: 0.0, full: 0.60, low: 1.0 },
    ..shape(FigureKind::Girl)
};

const fn shape_at(kind: FigureKind, age: Age) -> Shape {
    match (age, kind) {
        (Age::Child, FigureKind::Boy | FigureKind::Man) => Shape { half: [0.112, 0.102], lash: 0.94, ..CHILD },
        (Age::Child, _) => CHILD,
        _ => shape(kind),
    }
}

/// The shape of a figure's eyes, and how far its lid is open beside the usual.
pub fn shape_of(rig: &Rig, character: &Character) -> (Shape, f64) {
    let usual = shape_at(rig.kind, rig.age);
    let (shape, lid) = shaped(usual, character.eye_shape);
    let own = own_shape(character);
    let shape = between(shape, shaped(usual, own).0, if own == EyeShape::Droopy { 0.40 } else { 0.70 });
    let visage = rig.visage;
    let child = if rig.age == Age::Child { 1.05 } else { 1.0 };
    let half = [shape.half[0] * visage.eyes, shape.half[1] * visage.eyes * visage.tall * child];
    let shape = Shape { tilt: shape.tilt + visage.tilt, ..shape };
    let shape = aged(Shape { half, ..shape }, rig.age);
    let shape = match character.expression {
        Expression::Sleepy => tired(shape),
        mood if is_soft(mood) => softened(shape),
        mood if look(mood, 1.0).slope <= 0.0 => between(shape, softened(shape), bowed(rig)),
        _ => shape,
    };
    (shape, lid)
}

/// The same eye in another shape: width, height, tilt, iris and lid beside the usual ones, and another opening.
fn shaped(shape: Shape, of: EyeShape) -> (Shape, f64) {
    let rim = shape.rim;
    let opened = |inner: f64, outer: f64, peak: f64, full: f64, low: f64| Rim { inner, outer, peak, full, low };
    let (wide, high, tilt, iris, lid, rim) = match of {
        EyeShape::Usual | EyeShape::Closed => (1.0, 1.0, 0.0, 1.0, 1.0, rim),
        EyeShape::Round => (0.97, 1.10, -0.07, 1.04, 1.0, opened(0.26, 0.16, -0.02, 0.66, 1.0)),
        EyeShape::Almond => (1.07, 0.84, 0.06, 1.0, 1.0, opened(0.38, -0.04, 0.08, 0.38, 0.90)),
        EyeShape::Droopy => (1.03, 0.98, -0.20, 1.0, 0.96, opened(0.10, 0.34, -0.18, 0.56, 1.0)),
        EyeShape::Upturned => (1.04, 0.94, 0.14, 1.0, 1.0, opened(0.52, -0.32, 0.30, 0.48, 0.94)),
        EyeShape::Sharp => (1.08, 0.74, 0.16, 0.94, 0.98, opened(0.56, -0.32, 0.40, 0.36, 0.78)),
        EyeShape::Narrow => (1.06, 0.62, 0.06, 1.04, 0.96, opened(0.30, 0.02, 0.08, 0.44, 0.80)),
        EyeShape::Wide => (1.06, 1.18, 0.0, 0.84, 1.05, opened(0.24, 0.10, 0.0, 0.62, 1.0)),
        EyeShape::HalfLidded => (1.04, 1.0, -0.04, 1.0, 0.58, Rim { full: 0.60, ..rim }),
        EyeShape::Slit => (1.04, 0.94, 0.12, 1.0, 1.0, opened(0.46, -0.26, 0.24, 0.46, 0.94)),
        EyeShape::Sanpaku => (1.04, 0.86, 0.10, 0.78, 0.92, Rim { full: 0.50, ..rim }),
    };
    // A lower eye shows as much of its iris as a high one.
    let taller: f64 = if high < 0.9 { 1.0 / high } else { 1.0 };
    let iris = [shape.iris[0] * iris, shape.iris[1] * iris * taller.min(1.35)];
    let half = [shape.half[0] * wide, shape.half[1] * high];
    (Shape { half, iris, tilt: shape.tilt + tilt, rim, ..shape }, lid)
}

/// What is nobody's shape in full: a share of the way from the one to the other. Corners that hang much would plead.
fn between(one: Shape, other: Shape, share: f64) -> Shape {
    let part = |from: f64, to: f64| from + (to - from) * share;
    let both = |from: Point, to: Point| [part(from[0], to[0]), part(from[1], to[1])];
    let rim = Rim {
        inner: part(one.rim.inner, other.rim.inner),
        outer: part(one.rim.outer, other.rim.outer),
        peak: part(one.rim.peak, other.rim.peak),
        full: part(one.rim.full, other.rim.full),
        low: part(one.rim.low, other.rim.low),
    };
    let (half, iris, tilt) = (both(one.half, other.half), both(one.iris, other.iris), part(one.tilt, other.tilt));
    Shape { half, iris, tilt, rim, ..one }
}

/// The shape of eyes of which nothing was said goes by whom they belong to.
fn own_shape(character: &Character) -> EyeShape {
    if character.eye_shape != EyeShape::Usual || character.age == Age::Old {
        return character.eye_shape;
    }
    let throw = Dice::new(character.seed, "shape of the eyes").below(10);
    let is_man = character.kind == FigureKind::Man;
    match throw {
        0 if !is_man => EyeShape::Round,
        1 | 2 => EyeShape::Droopy,
        3 | 4 if character.age != Age::Child => EyeShape::Upturned,
        5 if character.age != Age::Child => EyeShape::Almond,
        6 if is_man => EyeShape::Sharp,
        _ => EyeShape::Usual,
    }
}

/// Lids that have no strength: the outer corners hang, whatever the eyes are like.
fn tired(shape: Shape) -> Shape {
    let rim = Rim { inner: 0.12, outer: shape.rim.outer.max(0.16), peak: -0.10, ..shape.rim };
    Shape { tilt: shape.tilt.min(0.0) - 0.10, rim, ..shape }
}

/// Moods that ask for comfort: never a straight lid.
const fn is_soft(mood: Expression) -> bool {
    use Expression::{Crying, Despair, Sad, Scared, Shy, Wistful, Worried};
    matches!(mood, Crying | Despair | Sad | Scared | Shy | Wistful | Worried)
}

/// How far a head is bowed: who frowns at nothing does not scowl from below the brow either.
fn bowed(rig: &Rig) -> f64 {
    ((-rig.pitch_deg - 6.0) / 10.0).clamp(0.0, 1.0)
}

/// The lid is highest toward the nose and falls in a bow to the outer corner.
fn softened(shape: Shape) -> Shape {
    let Rim { inner, outer, peak, full, .. } = shape.rim;
    let rim = Rim {
        inner: inner.min(0.26),
        outer: (outer + 0.14).max(0.10),
        peak: peak.min(0.0) - 0.12,
        full: full.max(0.54),
        ..shape.rim
    };
    Shape { tilt: shape.tilt.min(0.04) - 0.08, rim, ..shape }
}

/// Lids that hang at the outer corner, over eyes that have become small.
fn aged(shape: Shape, age: Age) -> Shape {
    let [wide, high] = shape.half;
    match age {
        Age::Child | Age::Grown => shape,
        Age::Middle => {
            let rim = Rim { outer: shape.rim.outer + 0.14, peak: shape.rim.peak - 0.06, ..shape.rim };
            let iris = [shape.iris[0] * 0.92, shape.iris[1] * 1.10];
            let half = [wide * 0.96, high.min(0.070) * 0.78];
            Shape { half, iris, lash: shape.lash * 0.86, rim, ..shape }
        }
        Age::Old => {
            let rim = Rim { outer: shape.rim.outer + 0.32, peak: shape.rim.peak - 0.12, ..shape.rim };
            // Whatever the kind, little of the iris shows.
            let iris = [shape.iris[0].min(0.54), shape.iris[1].max(1.30)];
            let half = [wide * 0.90, high.min(0.056) * 0.86];
            Shape { half, iris, lash: 0.66, catchlight: 0.72, rim, ..shape }
        }
    }
}
