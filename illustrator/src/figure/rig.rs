//! The rig: head units to canvas, for the flat, for features on the face and for hair on the skull.
//!
//! One head unit is crown to chin; the origin is the crown on the middle line, y runs down. Numbers are those of the
//! art direction.

use super::body::spine::{Spine, Trunk};
use super::curve::Point;
use super::shot::Shot;
use crate::scene::{Age, Build, Character, FigureKind};

pub struct Rig {
    /// Canvas units of one head unit.
    pub head: f64,
    /// Where the chin stands in the canvas.
    chin: Point,
    yaw_sin: f64,
    yaw_cos: f64,
    roll_sin: f64,
    roll_cos: f64,
    pub yaw_deg: f64,
    /// The body turns half as far as the head, and its shoulders tilt against the head's roll.
    body_sin: f64,
    body_cos: f64,
    spine: Spine,
    /// Lengths of trunk and limbs beside those of a girl, and widths likewise.
    stature: f64,
    girth: f64,
    /// Canvas units of one head unit on limbs.
    pub unit: f64,
    /// -1: the light comes from the left of the picture, 1: from the right.
    pub light: f64,
    pub kind: FigureKind,
    /// The lower half of the face is longer by this share.
    pub longer: f64,
}

/// Half axes of the skull with its hair.
const SKULL: [f64; 3] = [0.43, 0.455, 0.475];
const SKULL_MIDDLE_Y: f64 = 0.41;
const SKULL_BACK: f64 = -0.05;
/// From the chin to the hips of a figure of usual stature, head units.
const TRUNK: f64 = 2.0;

impl Rig {
    pub fn of(shot: &Shot) -> Self {
        let character = shot.character;
        let stature = stature(character);
        let (head, chin) = (shot.stand.head, shot.stand.chin);
        let light = if shot.scene.light_from_left() { -1.0 } else { 1.0 };
        let [turned, tilted] = shot.posture.head;
        let yaw = (character.yaw_deg + turned).clamp(-40.0, 40.0);
        let roll = character.roll_deg.clamp(-10.0, 10.0) + tilted;
        let trunk = shot.posture.trunk;
        let body_yaw = yaw * 0.5 + trunk.turn;
        // Shoulders tilt against the head.
        let trunk = Trunk { shoulders: trunk.shoulders - roll * 0.55, ..trunk };
        Self {
            head,
            chin,
            yaw_sin: libm::sin(yaw.to_radians()),
            yaw_cos: libm::cos(yaw.to_radians()),
            roll_sin: libm::sin(roll.to_radians()),
            roll_cos: libm::cos(roll.to_radians()),
            yaw_deg: yaw,
            body_sin: libm::sin(body_yaw.to_radians()),
            body_cos: libm::cos(body_yaw.to_radians()),
            spine: Spine::new(trunk, (stature, TRUNK)),
            stature,
            girth: girth(character),
            unit: head * stature,
            light,
            kind: character.kind,
            longer: longer(character),
        }
    }

    /// Flat on the picture, moving with the head.
    pub fn flat(&self, [x, y]: Point) -> Point {
        let (x, y) = (x, self.stretched(y) - 1.0 - self.longer / 2.0);
        let turned = [x * self.roll_cos - y * self.roll_sin, x * self.roll_sin + y * self.roll_cos];
        [self.chin[0] + turned[0] * self.head, self.chin[1] + turned[1] * self.head]
    }

    /// On the body: a shallow solid that turns half as far as the head and follows the spine.
    pub fn body(&self, [x, y]: Point) -> Point {
        let x = x * self.girth;
        let bow = libm::sqrt((1.0 - (x / 0.8) * (x / 0.8)).max(0.0));
        let turned = x * self.body_cos + (0.26 * bow - 0.16) * self.body_sin;
        let [x, y] = self.spine.place(turned, ((y - 1.065) * self.stature, y));
        [self.chin[0] + x * self.head, self.chin[1] + y * self.head]
    }

    /// On the face: a shallow mask, so that the far eye stays where a pen would put it.
    pub fn face(&self, point: Point) -> Point {
        self.flat(self.on_face(point))
    }

    pub fn on_face(&self, [x, y]: Point) -> Point {
        let bow = (1.0 - (x / 0.43) * (x / 0.43)).max(0.02);
        [x * self.yaw_cos + 0.27 * libm::sqrt(bow) * self.yaw_sin, y]
    }

    /// On the hair: `angle` about the head in radians (0 is the front, positive the picture's right), `out` off the skull.
    pub fn hair(&self, angle: f64, y: f64, out: f64) -> Point {
        let rise = (SKULL_MIDDLE_Y - y) / SKULL[1];
        let ring = if y < SKULL_MIDDLE_Y { libm::sqrt((1.0 - rise * rise).max(0.0)) } else { 1.0 };
        let x = (SKULL[0] + out) * ring * libm::sin(angle);
        let z = SKULL_BACK + (SKULL[2] + out) * ring * libm::cos(angle);
        self.flat([x * self.yaw_cos + z * self.yaw_sin, y])
    }

    /// Where on the hair an angle (radians) is seen: 0 toward the viewer, beyond a quarter turn behind the head.
    pub fn seen_from(&self, angle: f64) -> f64 {
        let turned = angle + self.yaw_deg.to_radians();
        libm::atan2(libm::sin(turned), libm::cos(turned))
    }

    /// The line of the hair against the background from the picture's right to its left, `rise` off the skull.
    pub fn crown(&self, rise: f64) -> Vec<Point> {
        let (side, deep) = (SKULL[0] * self.yaw_cos, SKULL[2] * self.yaw_sin);
        let half = libm::sqrt(side * side + deep * deep) + rise;
        let middle = SKULL_BACK * self.yaw_sin;
        let arc = |step: i32| {
            let turn = f64::from(step) / 48.0 * core::f64::consts::PI;
            let swell = 1.0 + 0.014 * libm::sin(3.0 * turn + 0.4);
            let (x, y) = (libm::cos(turn) * half, libm::sin(turn) * (SKULL[1] + rise) * swell);
            self.flat([middle + x, SKULL_MIDDLE_Y - y])
        };
        (0..=48).map(arc).collect()
    }

    /// A head unit to the right and one down, in canvas units, from a point: for what hangs and does not tilt.
    pub fn hung(&self, from: Point, by: Point) -> Point {
        [from[0] + by[0] * self.head, from[1] + by[1] * self.head]
    }

    /// Away from the light and down, in canvas units.
    pub fn away(&self, by: Point) -> Point {
        [-self.light * by[0] * self.head, by[1] * self.head]
    }

    pub fn all(&self, points: &[Point], place: impl Fn(&Self, Point) -> Point) -> Vec<Point> {
        points.iter().map(|point| place(self, *point)).collect()
    }

    /// How much narrower the whole face is.
    pub const fn narrow(&self) -> f64 {
        match self.kind {
            FigureKind::Girl | FigureKind::Boy => 1.0,
            FigureKind::Woman => 0.975,
            FigureKind::Man => 0.94,
        }
    }

    fn stretched(&self, y: f64) -> f64 {
        if y < 0.5 { y } else { 0.5 + (y - 0.5) * (1.0 + self.longer) }
    }

    pub const fn is_male(&self) -> bool {
        matches!(self.kind, FigureKind::Boy | FigureKind::Man)
    }
}

/// Heights follow from it: 6 heads for a girl, 7.1 for a man, 4.2 for a child.
pub const fn stature(character: &Character) -> f64 {
    let grown = match character.kind {
        FigureKind::Girl => 0.92,
        FigureKind::Boy => 0.97,
        FigureKind::Woman => 1.03,
        FigureKind::Man => 1.14,
    };
    match character.age {
        Age::Child => 0.58,
        Age::Grown => grown,
        Age::Old => grown * 0.93,
    }
}

pub const fn girth(character: &Character) -> f64 {
    let build = match character.build {
        Build::Slender => 0.92,
        Build::Usual => 1.0,
        Build::Sturdy => 1.16,
    };
    match character.age {
        Age::Child => 0.80 * build,
        Age::Grown | Age::Old => build,
    }
}

const fn longer(character: &Character) -> f64 {
    match character.kind {
        FigureKind::Girl => 0.0,
        FigureKind::Boy => 0.03,
        FigureKind::Woman => 0.04,
        FigureKind::Man => 0.10,
    }
}
