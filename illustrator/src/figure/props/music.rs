//! Instruments, and the microphone.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, distance, ellipse, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::super::mouth;
use super::{Grip, rod, strings};
use scene::{Prop, Tint};

/// Along an instrument (toward its head) and across it (up in the picture), head units from a point on it.
pub(super) struct Neck {
    pub(super) at: Point,
    way: Point,
    up: Point,
    pub(super) unit: f64,
}

impl Neck {
    pub(super) fn new(at: Point, to: Point, unit: f64) -> Self {
        let way = unit_way(at, to);
        let up = if way[0] < 0.0 { [-way[1], way[0]] } else { [way[1], -way[0]] };
        Self { at, way, up, unit }
    }

    pub(super) fn at(&self, [along, across]: Point) -> Point {
        let by = |axis: usize| (self.way[axis] * along + self.up[axis] * across) * self.unit;
        add(self.at, [by(0), by(1)])
    }

    pub(super) fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    /// Points on the upper side, mirrored to the lower one.
    pub(super) fn both(&self, half: &[Point], steps: usize) -> Vec<Point> {
        let mut outline = through(&self.all(half), steps);
        let below: Vec<Point> = half.iter().rev().map(|[along, across]| [*along, -across]).collect();
        outline.extend(through(&self.all(&below), steps));
        outline
    }
}

/// How much larger a guitar is than it is drawn below.
const GUITAR: f64 = 1.2;

/// The hole of a guitar is before the belly.
fn of_guitar(body: &Body, grip: Grip) -> Neck {
    let hole = add(body.rig.body([0.0, 2.46]), [-grip.side * 0.10 * body.rig.unit, 0.0]);
    Neck::new(hole, grip.at, GUITAR * body.rig.unit)
}

pub fn neck_way(body: &Body, grip: Grip) -> Point {
    let neck = of_guitar(body, grip);
    // The index finger is nearer to the head of the neck.
    neck.way
}

/// The body of a guitar and its strap, under both arms.
pub fn guitar(easel: &mut Easel, body: &Body) {
    let Some(grip) = body.grip() else { return };
    let (dark, unit) = (body.palette.dark, GUITAR * body.rig.unit);
    let neck = of_guitar(body, grip);
    // Over the shoulder of the neck's side to the neck's root, and from the tail round the hip.
    let shoulder = body.rig.body([grip.side * body.shoulder * 0.62, 1.33]);
    let chest = body.rig.body([grip.side * body.shoulder * 0.36, 1.85]);
    let hip = body.rig.body([-grip.side * body.shoulder * 0.80, 2.42]);
    let trunk = body.trunk_outline();
    easel.within(&trunk, |easel| {
        for strap in [[shoulder, chest, neck.at([0.16, 0.16])], [hip, neck.at([-0.60, 0.24]), neck.at([-0.66, 0.0])]] {
            body.panel(easel, &ribbon(&through(&strap, 6), |_| 0.045 * unit), &dark);
        }
    });
    belly(easel, body, grip);
}

/// Without a strap.
pub fn belly(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, dark, unit) = (body.held(body.palette.accent), body.palette.dark, GUITAR * body.rig.unit);
    let neck = of_guitar(body, grip);
    let half = [
        [0.30, 0.0],
        [0.29, 0.14],
        [0.20, 0.235],
        [0.06, 0.235],
        [-0.12, 0.19],
        [-0.30, 0.275],
        [-0.48, 0.315],
        [-0.63, 0.21],
        [-0.68, 0.0],
    ];
    if body.prop == Some(Prop::ElectricGuitar) {
        return electric(easel, body, &neck);
    }
    if let Some(prop @ (Prop::Lute | Prop::Shamisen | Prop::Banjo)) = body.prop {
        return strings::belly(easel, body, (&neck, prop));
    }
    body.panel(easel, &neck.both(&half, 5), &wood);
    let ring = ellipse(neck.at, [0.125 * unit; 2], 0.0);
    easel.fill(&ring, body.palette.gold.light);
    easel.fill(&ellipse(neck.at, [0.10 * unit; 2], 0.0), dark.base);
    let bridge = neck.all(&[[-0.40, 0.12], [-0.34, 0.12], [-0.34, -0.12], [-0.40, -0.12]]);
    body.panel(easel, &bridge, &dark);
}

/// A solid body with two horns, a plate, pickups and knobs.
fn electric(easel: &mut Easel, body: &Body, neck: &Neck) {
    let (paint, metal, dark) = (body.held(body.palette.accent), body.palette.metal, body.palette.dark);
    let shape = [
        [0.26, 0.05],
        [0.36, 0.20],
        [0.33, 0.30],
        [0.16, 0.22],
        [-0.06, 0.19],
        [-0.30, 0.29],
        [-0.52, 0.27],
        [-0.62, 0.06],
        [-0.60, -0.16],
        [-0.44, -0.31],
        [-0.22, -0.26],
        [-0.04, -0.18],
        [0.12, -0.22],
        [0.24, -0.28],
        [0.27, -0.18],
        [0.20, -0.06],
    ];
    body.panel(easel, &around(&neck.all(&shape), 4), &paint);
    let plate = [[0.16, -0.04], [0.10, -0.16], [-0.10, -0.15], [-0.34, -0.22], [-0.44, -0.14], [-0.30, -0.06]];
    body.panel(easel, &around(&neck.all(&plate), 3), &body.palette.white);
    for along in [0.02, -0.16] {
        let pickup = [[along - 0.035, 0.09], [along + 0.035, 0.09], [along + 0.035, -0.09], [along - 0.035, -0.09]];
        body.panel(easel, &neck.all(&pickup), &dark);
    }
    let bridge = neck.all(&[[-0.42, 0.10], [-0.34, 0.10], [-0.34, -0.10], [-0.42, -0.10]]);
    body.panel(easel, &bridge, &metal);
    for [along, across] in [[-0.36, -0.19], [-0.46, -0.15]] {
        let knob = ellipse(neck.at([along, across]), [0.034 * body.rig.unit; 2], 0.0);
        easel.fill(&knob, dark.base);
        easel.ink(&closed(&knob), 0.5, (metal.glint, Taper::EVEN));
    }
}

/// Fretboard, head and strings: from the bridge to the nut.
pub fn neck(easel: &mut Easel, body: &Body, grip: Grip) {
    let neck = of_guitar(body, grip);
    let far = distance(neck.at, grip.at) / neck.unit;
    let nut = far + 0.22;
    let board = neck.all(&[[0.12, 0.052], [nut, 0.044], [nut, -0.044], [0.12, -0.052]]);
    body.panel(easel, &board, &body.palette.leather);
    for fret in 1..9 {
        let along = 0.32 + (nut - 0.32) * f64::from(fret) / 9.0;
        easel.ink(&neck.all(&[[along, 0.045], [along, -0.045]]), 0.5, (body.palette.gold.base, Taper::EVEN));
    }
    if body.prop == Some(Prop::Lute) {
        return strings::bent_head(easel, body, (&neck, nut));
    }
    let head = neck.all(&[
        [nut, 0.05],
        [nut + 0.05, 0.085],
        [nut + 0.27, 0.075],
        [nut + 0.27, -0.075],
        [nut + 0.05, -0.085],
        [nut, -0.05],
    ]);
    let usual = if matches!(body.prop, Some(Prop::Guitar | Prop::ElectricGuitar)) {
        body.palette.accent
    } else {
        body.palette.leather
    };
    body.panel(easel, &head, &body.held(usual));
    for along in [0.08, 0.15, 0.22] {
        for across in [-0.10, 0.10] {
            let peg = ellipse(neck.at([nut + along, across]), [0.022 * body.rig.unit; 2], 0.0);
            easel.fill(&peg, body.palette.metal.base);
            easel.ink(&closed(&peg), 0.4, (body.palette.metal.line, Taper::EVEN));
        }
    }
    for across in [-0.027, -0.009, 0.009, 0.027] {
        easel.ink(&neck.all(&[[-0.37, across * 1.3], [nut, across]]), 0.55, (body.palette.metal.glint, Taper::EVEN));
    }
}

/// From the shoulder, under the chin, to the hand at its neck.
fn of_violin(body: &Body, grip: Grip) -> Neck {
    let shoulder = body.rig.body([grip.side * 0.16, 1.26]);
    Neck::new(shoulder, grip.at, body.rig.unit)
}

pub fn violin_way(body: &Body, grip: Grip) -> Point {
    of_violin(body, grip).way
}

/// Where the bow lies on the strings.
fn bridge(body: &Body, grip: Grip) -> Point {
    of_violin(body, grip).at([0.26, 0.02])
}

/// From the hand that draws it across the strings.
pub fn bow_way(body: &Body, grip: Grip) -> Point {
    let other = grip.other_palm(body);
    unit_way(other, bridge(body, grip))
}

pub fn violin(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, dark, unit) = (body.held(body.dyed(Tint::Auburn)), body.palette.dark, body.rig.unit);
    let violin = of_violin(body, grip);
    let far = distance(violin.at, grip.at) / unit;
    let half = [
        [-0.06, 0.0],
        [-0.05, 0.12],
        [0.06, 0.19],
        [0.18, 0.13],
        [0.26, 0.105],
        [0.34, 0.125],
        [0.44, 0.155],
        [0.52, 0.09],
        [0.53, 0.0],
    ];
    body.panel(easel, &violin.both(&half, 5), &wood);
    for across in [-0.06, 0.06] {
        let hole = [[0.19, across * 1.2], [0.26, across], [0.33, across * 1.1]];
        easel.ink(&through(&violin.all(&hole), 4), 1.0, (dark.base, Taper::LINE));
    }
    let head = far + 0.24;
    let board = violin.all(&[[0.30, 0.034], [head, 0.028], [head, -0.028], [0.30, -0.034]]);
    body.panel(easel, &board, &dark);
    body.panel(easel, &ellipse(violin.at([head + 0.03, 0.0]), [0.05 * unit; 2], 0.0), &wood);
    let tail = violin.all(&[[-0.04, 0.022], [0.14, 0.036], [0.14, -0.036], [-0.04, -0.022]]);
    body.panel(easel, &tail, &dark);
    for across in [-0.012, 0.012] {
        easel.ink(&violin.all(&[[0.14, across], [head, across]]), 0.35, (body.palette.metal.light, Taper::EVEN));
    }
    let other = grip.other();
    if body.posture.arms[other].hand != super::Hand::Assist {
        return;
    }
    let palm = body.palm(other);
    let bow = Neck::new(palm, bridge(body, grip), unit);
    let long = distance(palm, bridge(body, grip)) / unit + 0.34;
    easel.ink(&bow.all(&[[-0.06, -0.045], [long, -0.045]]), 1.4, (body.palette.white.base, Taper::EVEN));
    rod(easel, body, (bow.at([-0.12, 0.0]), bow.at([long, 0.0])), 0.016, &body.palette.leather);
    easel.ink(&bow.all(&[[long, 0.02], [long + 0.01, -0.06]]), 2.0, (body.palette.leather.base, Taper::EVEN));
}

fn lips(body: &Body, grip: Grip) -> Point {
    body.rig.flat([grip.side * 0.02, 0.90])
}

/// From the hand up to the mouth.
pub fn flute_way(body: &Body, grip: Grip) -> Point {
    unit_way(grip.at, lips(body, grip))
}

/// Along it, from the far hand to the mouth.
pub fn across_way(body: &Body, grip: Grip) -> Point {
    let [x, y] = unit_way(grip.at, lips(body, grip));
    [-x, -y]
}

/// Blown across: it goes from beyond the lips out through both hands.
pub fn flute(easel: &mut Easel, body: &Body, grip: Grip) {
    let (silver, dark, unit) = (body.held(body.palette.metal), body.palette.dark, body.rig.unit);
    let pipe = Neck::new(lips(body, grip), grip.at, unit);
    let far = distance(pipe.at, grip.at) / unit + 0.52;
    let tube = pipe.all(&[[-0.22, 0.040], [far, 0.040], [far, -0.040], [-0.22, -0.040]]);
    body.panel(easel, &tube, &silver);
    easel.ink(&pipe.all(&[[-0.18, 0.016], [far - 0.04, 0.016]]), 1.0, (silver.glint, Taper::LINE));
    for along in [-0.20, 0.16, far - 0.30] {
        let ring = pipe.all(&[[along, 0.052], [along + 0.05, 0.052], [along + 0.05, -0.052], [along, -0.052]]);
        body.panel(easel, &ring, &silver);
    }
    for key in 0..9 {
        let center = pipe.at([0.30 + (far - 0.66) * f64::from(key) / 8.0, 0.0]);
        body.panel(easel, &ellipse(center, [0.038 * unit; 2], 0.0), &silver);
        easel.fill(&ellipse(center, [0.014 * unit; 2], 0.0), dark.base);
    }
}

/// Blown at its end: it goes from the lips down through both hands.
pub fn recorder(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, dark, unit) = (body.held(body.palette.leather), body.palette.dark, body.rig.unit);
    let pipe = Neck::new(lips(body, grip), grip.at, unit);
    let far = distance(pipe.at, grip.at) / unit + 0.46;
    let tube = pipe.all(&[[0.0, 0.022], [0.10, 0.040], [far, 0.044], [far, -0.044], [0.10, -0.040], [0.0, -0.022]]);
    body.panel(easel, &tube, &wood);
    for along in [0.12, far - 0.14] {
        let ring = pipe.all(&[[along, 0.05], [along + 0.05, 0.05], [along + 0.05, -0.05], [along, -0.05]]);
        body.panel(easel, &ring, &body.palette.white);
    }
    for hole in 0..7 {
        let center = pipe.at([0.26 + (far - 0.48) * f64::from(hole) / 6.0, 0.0]);
        easel.fill(&ellipse(center, [0.014 * unit; 2], 0.0), dark.base);
    }
}

pub fn microphone(easel: &mut Easel, body: &Body, grip: Grip) {
    let (handle, metal) = (body.held(body.palette.dark), body.palette.metal);
    rod(easel, body, (grip.at([0.0, 0.30]), grip.at([0.0, -0.24])), 0.050, &handle);
    body.panel(easel, &ellipse(grip.at([0.0, -0.31]), [0.105 * body.rig.unit; 2], 0.0), &metal);
    let band = grip.all(&[[-0.10, -0.28], [0.10, -0.28]]);
    easel.ink(&band, 1.6, (metal.line, Taper::EVEN));
}

/// On its stand before who plays and sings, the head of it below the lips.
pub fn microphone_on_stand(easel: &mut Easel, body: &Body) {
    let (rig, metal, dark) = (body.rig, body.palette.metal, body.palette.dark);
    let side = rig.facing();
    let lips = rig.face([0.0, mouth::height(rig)]);
    let at = |x: f64, y: f64| add(lips, [side * x * rig.head, y * rig.head]);
    let ground = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(lips[1], f64::max) + 0.16 * rig.unit;
    let (top, foot) = (at(0.62, 0.62), [at(0.62, 0.0)[0], ground]);
    for x in [-0.42, 0.0, 0.42] {
        rod(easel, body, ([foot[0], ground - 0.30 * rig.unit], [foot[0] + x * rig.unit, ground]), 0.022, &dark);
    }
    rod(easel, body, (foot, top), 0.022, &dark);
    rod(easel, body, (add(top, [side * 0.10 * rig.head, 0.06 * rig.head]), at(0.20, 0.24)), 0.026, &dark);
    rod(easel, body, (at(0.24, 0.28), at(0.13, 0.16)), 0.046, &dark);
    body.panel(easel, &ellipse(at(0.10, 0.12), [0.085 * rig.head; 2], 0.0), &metal);
}
