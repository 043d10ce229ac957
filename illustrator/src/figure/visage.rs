//! The visage: what makes one face another, by kind, age and seed. Offsets in head units beside a girl's face.

use super::mouth::mouth_of;
use scene::seed::Dice;
use scene::{Age, Build, Character, Expression, FigureKind};

#[derive(Clone, Copy, Debug)]
pub struct Visage {
    /// Of the whole face, a factor.
    pub wide: f64,
    /// Half-widths at the cheekbone, the corner of the jaw and the chin.
    pub cheek: f64,
    pub jaw: f64,
    pub chin: f64,
    /// The lower half is longer by this share.
    pub longer: f64,
    /// Of the eyes: from the middle line, down the face, and their size.
    pub apart: f64,
    pub low: f64,
    pub eyes: f64,
    /// Their height beside their width, a factor, and how far the outer corner rises beside the usual.
    pub tall: f64,
    pub tilt: f64,
    /// Down from the usual place.
    pub mouth: f64,
    /// Factors of the mouth's width and the brow's weight.
    pub lips: f64,
    pub brow: f64,
    /// Smiles with parted lips.
    pub beams: bool,
    /// How far the jaw of a face seen from the side has gone down, head units.
    pub gape: f64,
    /// How the nose is drawn: 0 a touch, 1 with bridge and wing.
    pub nose: f64,
}

const GIRL: Visage = Visage {
    wide: 0.948,
    cheek: 0.0,
    jaw: 0.0,
    chin: 0.0,
    longer: -0.010,
    apart: 0.0,
    low: 0.0,
    eyes: 1.0,
    tall: 1.0,
    tilt: 0.0,
    mouth: 0.0,
    lips: 0.98,
    brow: 1.0,
    beams: false,
    gape: 0.0,
    nose: 0.0,
};

/// Of the kind, grown.
const fn of_kind(kind: FigureKind) -> Visage {
    match kind {
        FigureKind::Girl => GIRL,
        FigureKind::Woman => Visage { wide: 0.918, jaw: 0.0, chin: 0.008, longer: 0.014, nose: 0.4, lips: 1.0, ..GIRL },
        FigureKind::Boy => {
            Visage { wide: 0.912, jaw: 0.021, chin: 0.022, longer: 0.036, nose: 0.45, lips: 1.0, ..GIRL }
        }
        FigureKind::Androgynous => Visage { wide: 0.936, jaw: -0.002, chin: 0.002, longer: 0.022, nose: 0.3, ..GIRL },
        FigureKind::Man => {
            Visage { wide: 0.876, cheek: -0.010, jaw: 0.026, chin: 0.026, longer: 0.084, nose: 1.0, lips: 1.14, ..GIRL }
        }
    }
}

/// Shapes of faces: wide, cheek, jaw, chin, longer.
const SHAPES: [[f64; 5]; 6] = [
    [0.0, 0.0, 0.0, 0.0, 0.0],
    // Round.
    [0.016, 0.006, 0.014, 0.010, -0.022],
    // A heart.
    [0.008, 0.005, -0.012, -0.004, 0.0],
    // Long.
    [-0.026, -0.002, 0.006, 0.004, 0.022],
    // Firm of jaw.
    [-0.004, 0.0, 0.016, 0.012, 0.010],
    // Slender.
    [-0.026, 0.0, -0.010, -0.004, 0.006],
];

/// Those of men: none is round or runs to a point.
const SHAPES_OF_MEN: [[f64; 5]; 6] = [
    [0.0, 0.0, 0.0, 0.0, 0.0],
    // Square.
    [0.014, 0.004, 0.016, 0.014, -0.006],
    // Slender.
    [-0.022, 0.0, -0.010, -0.004, 0.014],
    // Long.
    [-0.022, -0.002, 0.004, 0.006, 0.024],
    // Firm of jaw.
    [0.0, 0.0, 0.014, 0.010, 0.010],
    // Mild.
    [0.004, 0.003, -0.006, 0.002, -0.012],
];

fn shape_of(character: &Character, dice: &mut Dice) -> [f64; 5] {
    let shapes = if character.kind == FigureKind::Man { SHAPES_OF_MEN } else { SHAPES };
    shapes[dice.below(shapes.len())]
}

pub fn visage(character: &Character) -> Visage {
    let mut dice = Dice::new(character.seed, "visage");
    let base = of_kind(character.kind);
    let is_male = matches!(character.kind, FigureKind::Boy | FigureKind::Man);
    let [wide, cheek, jaw, chin, longer] = shape_of(character, &mut dice);
    let strength = dice.between(0.7, 1.15);
    let mut face = Visage {
        wide: base.wide + wide * strength,
        cheek: base.cheek + cheek * strength,
        jaw: base.jaw + jaw * strength,
        chin: base.chin + chin * strength,
        longer: base.longer + longer * strength,
        apart: dice.between(-0.008, 0.008),
        low: dice.between(-0.010, 0.010),
        eyes: dice.between(0.94, 1.05),
        tall: dice.between(0.90, 1.05),
        tilt: dice.between(-0.08, 0.08),
        mouth: dice.between(-0.006, 0.006),
        lips: base.lips * dice.between(0.92, 1.10),
        brow: base.brow * dice.between(if character.kind == FigureKind::Man { 0.95 } else { 0.75 }, 1.35),
        beams: dice.chance(if character.kind == FigureKind::Man { 0.25 } else { 0.42 }),
        gape: (mouth_of(character.expression).open - 0.03).max(0.0),
        nose: base.nose,
    };
    if character.build == Build::Plump {
        // Full cheeks, and a chin that is round below them.
        face.wide += 0.034;
        face.cheek += 0.020;
        face.jaw += 0.025;
        face.chin += 0.014;
        face.longer -= 0.024;
    }
    if character.build == Build::Sturdy && character.kind == FigureKind::Man {
        face.jaw += 0.014;
        face.chin += 0.018;
        face.longer += 0.014;
        face.eyes *= 0.90;
        face.brow *= 1.10;
    }
    if character.build == Build::Chibi {
        face.eyes *= 1.06;
    }
    // Cheeks full of air.
    if character.expression == Expression::Pout {
        face.cheek += 0.014;
        face.jaw += 0.026;
    }
    grow_to(&mut face, character.age, is_male);
    // The jaw goes down with a mouth that is wide open.
    face.longer += match character.expression {
        Expression::Shouting | Expression::Startled | Expression::Manic | Expression::Furious => 0.034,
        Expression::Laugh
        | Expression::Surprised
        | Expression::Excited
        | Expression::Sobbing
        | Expression::Panicked => 0.020,
        _ => 0.0,
    };
    face
}

/// What its years make of a face.
const fn grow_to(face: &mut Visage, age: Age, is_male: bool) {
    match age {
        // A child's face is round and short, its eyes low and large.
        Age::Child => {
            face.wide = 1.004;
            face.cheek += 0.013;
            face.jaw = 0.022 + face.jaw * 0.3;
            face.chin = 0.012;
            face.longer = -0.075;
            face.low += 0.022;
            face.eyes *= 1.10;
            face.lips = 0.90;
            face.brow *= 0.85;
            face.nose = 0.0;
        }
        Age::Grown => {}
        // What was an oval has become square below, and the lids heavier.
        Age::Middle => {
            face.wide += 0.010;
            face.jaw += if is_male { 0.018 } else { 0.010 };
            face.chin += 0.012;
            face.longer += 0.026;
            face.eyes *= 0.90;
            face.nose = if is_male { 1.0 } else { 0.8 };
            face.brow *= 1.12;
        }
        Age::Old => {
            // The cheeks have sunk below the bone and hang at the jaw, and the eyes lie deep in their lids.
            face.cheek -= 0.006;
            face.jaw += if is_male { 0.022 } else { 0.014 };
            face.chin += if is_male { 0.020 } else { 0.012 };
            face.longer += 0.028;
            face.low += 0.006;
            face.eyes *= 0.84;
            face.nose = 1.0;
            face.mouth += 0.004;
            face.brow *= if is_male { 1.30 } else { 0.85 };
        }
    }
}
