//! The rig: head units to canvas, for the flat, for features on the face and for hair on the skull.
//!
//! One head unit is crown to chin; the origin is the crown on the middle line, y runs down. Numbers are those of the
//! art direction.

use super::body::build;
use super::body::spine::{Spine, Trunk};
use super::curve::{Point, ease, table};
use super::shot::Shot;
use super::visage::{Visage, visage};
use scene::seed::Dice;
use scene::{Age, Build, Character, Expression, FigureKind, Height, Pose};

pub struct Rig {
    /// Canvas units of one head unit.
    pub head: f64,
    /// Where the chin stands in the canvas.
    chin: Point,
    yaw_sin: f64,
    yaw_cos: f64,
    pitch_sin: f64,
    pitch_cos: f64,
    roll_sin: f64,
    roll_cos: f64,
    pub yaw_deg: f64,
    /// Positive looks up.
    pub pitch_deg: f64,
    /// The body turns less far than the head, and its shoulders tilt against the head's roll.
    pub body_deg: f64,
    body_sin: f64,
    /// Share of the trunk's breadth that is seen.
    body_wide: f64,
    /// Half the breadth with the shoulders' flesh.
    body_half: f64,
    spine: Spine,
    /// Lengths of trunk and limbs beside those of a girl, and widths likewise.
    pub stature: f64,
    girth: f64,
    /// Canvas units of one head unit on limbs.
    pub unit: f64,
    /// -1: the light comes from the left of the picture, 1: from the right.
    pub light: f64,
    pub kind: FigureKind,
    pub age: Age,
    /// Whether the back of the head is seen.
    pub is_from_behind: bool,
    /// How far the belly is beside the usual one at its roundest, shares of it.
    belly: f64,
    pub visage: Visage,
}

/// Half axes of the skull with its hair.
const SKULL: [f64; 3] = [0.438, 0.470, 0.478];
const SKULL_MIDDLE_Y: f64 = 0.41;
/// How high the crown is drawn beside the skull's half axis: eyes stand in the lower half of a head, but not at its foot.
const CROWN_SHARE: f64 = 0.925;
const SKULL_BACK: f64 = -0.05;
/// Height and depth of the point about which the head nods.
const NODS_ABOUT: Point = [0.74, -0.04];
const HANGS_BELOW: f64 = 1.0;
/// How much of a lean is gone in what hangs.
const HANGS_STRAIGHT: f64 = 0.9;
/// Of the head's turn that the body makes with it, and the farthest that it can be shown turned.
pub const FOLLOWS: f64 = 0.66;
const FARTHEST_DEG: f64 = 54.0;
/// A chest is half as deep as it is wide.
const DEPTH: f64 = 0.5;
/// How far the middle of the neck lies behind that of a head in profile: it comes out of the head behind the ear.
const BEHIND_FACE: f64 = 0.185;
/// How much deeper than wide a neck is: from the side it would be a stalk.
const NECK_DEEPER: f64 = 0.22;
/// From here on the face is drawn in profile.
const PROFILE_DEG: f64 = 48.0;
/// From the chin to the hips of a figure of usual stature, head units.
const TRUNK: f64 = 2.0;
/// Of a face, beside which the features of a narrower one lie flatter.
const USUAL_BREADTH: f64 = 0.962;

impl Rig {
    pub fn of(shot: &Shot) -> Self {
        let character = shot.character;
        let stature = own_stature(character);
        let (head, chin) = (shot.stand.head, shot.stand.chin);
        let light = if shot.scene.light_from_left() { -1.0 } else { 1.0 };
        let [turned, tilted] = shot.posture.head;
        let own_yaw = head_yaw(character, turned);
        let yaw = shot.aim.map_or(own_yaw, |aim| aim.yaw_deg);
        let roll = leaned(character.roll_deg.clamp(-10.0, 10.0) + tilted, yaw, tilted);
        // Seen from behind a nod would turn the other way, and nobody sees the face.
        let nods = !character.shows_back();
        let nod = shot.aim.map_or_else(|| character.pitch_deg + mood_nod(character), |aim| aim.pitch_deg);
        let pitch = if nods { nod.clamp(-25.0, 25.0) } else { 0.0 };
        let trunk = shot.posture.trunk;
        // ... and the body stays as the pose has it where the head alone turns to a deed.
        let body_yaw = (own_yaw * FOLLOWS + with_profile(own_yaw) + trunk.turn).clamp(-FARTHEST_DEG, FARTHEST_DEG);
        // Shoulders tilt against the head.
        let sunk = trunk.sunk + short_neck(character, stature);
        let trunk = Trunk { shoulders: trunk.shoulders - roll * 0.55, sunk, ..trunk };
        Self {
            head,
            chin,
            yaw_sin: libm::sin(yaw.to_radians()),
            yaw_cos: libm::cos(yaw.to_radians()),
            pitch_sin: libm::sin(pitch.to_radians()),
            pitch_cos: libm::cos(pitch.to_radians()),
            roll_sin: libm::sin(roll.to_radians()),
            roll_cos: libm::cos(roll.to_radians()),
            yaw_deg: yaw,
            pitch_deg: pitch,
            body_deg: body_yaw,
            body_sin: libm::sin(body_yaw.to_radians()),
            body_wide: breadth(body_yaw),
            body_half: build(character.kind).1 + 0.08,
            spine: Spine::new(trunk, (stature, TRUNK)),
            stature,
            girth: girth(character),
            unit: head * stature,
            light,
            kind: character.kind,
            age: character.age,
            is_from_behind: character.shows_back(),
            belly: belly(character),
            visage: visage(character),
        }
    }

    /// Flat on the picture, moving with the head; it neither turns nor nods.
    pub fn flat(&self, [x, y]: Point) -> Point {
        self.place([x, self.stretched(y)])
    }

    /// A point that turning and nodding have been done to.
    pub fn place(&self, [x, y]: Point) -> Point {
        let y = y - 1.0 - self.visage.longer / 2.0;
        let turned = [x * self.roll_cos - y * self.roll_sin, x * self.roll_sin + y * self.roll_cos];
        [self.chin[0] + turned[0] * self.head, self.chin[1] + turned[1] * self.head]
    }

    /// Of the head as a solid: `z` comes out of the face.
    pub fn solid(&self, point: [f64; 3]) -> Point {
        self.place(self.turn(point))
    }

    /// Nods about the root of the neck, then turns; what hangs below the head hangs straight.
    pub fn turn(&self, [x, y, z]: [f64; 3]) -> Point {
        let [y, z] = self.nod([self.stretched(y), z]);
        [x * self.yaw_cos + z * self.yaw_sin, y]
    }

    fn nod(&self, [y, z]: Point) -> Point {
        let (low, fore) = (y - NODS_ABOUT[0], z - NODS_ABOUT[1]);
        let stiff = low.min(HANGS_BELOW - NODS_ABOUT[0]);
        let down = NODS_ABOUT[0] + stiff * self.pitch_cos - fore * self.pitch_sin + (low - stiff);
        [down, NODS_ABOUT[1] + fore * self.pitch_cos + stiff * self.pitch_sin]
    }

    /// Of an outline that was set by hand for this turn: only nods. `z` is how far the point lies before the neck.
    pub fn outlined(&self, [x, y]: Point, z: f64) -> Point {
        let [down, fore] = self.nod([self.stretched(y), z]);
        [x + (fore - z) * self.yaw_sin, down]
    }

    /// On the body: a shallow solid that follows the head's turn and the spine.
    pub fn body(&self, [x, y]: Point) -> Point {
        let x = x * self.girth;
        // The middle of the chest goes with the turn, its sides lie farther back; less so at the hips.
        let across = ((x / self.body_half) * (x / self.body_half)).min(1.2);
        let rounded = 1.0 - 0.55 * ease((y - 2.4) / 0.7);
        let out = (0.43 * self.body_half * (1.0 - across) - 0.17) * rounded;
        let turned = x * self.body_wide + out * self.body_sin;
        let [x, y] = self.spine.place(turned, ((y - 1.065) * self.stature, y));
        [self.chin[0] + (x - self.behind_face()) * self.head, self.chin[1] + y * self.head]
    }

    /// How much wider than usual the trunk is at a height.
    pub fn full(&self, y: f64) -> f64 {
        1.0 + self.belly * table(&[[1.9, 0.0], [2.2, 0.7], [2.5, 1.0], [2.8, 0.7], [3.1, 0.3]], y)
    }

    /// How far a hanging arm stands off the belly, degrees.
    pub fn stands_off_deg(&self) -> f64 {
        18.0 * self.belly
    }

    /// How far to the right the face of a head in profile stands before the middle of the neck.
    pub fn behind_face(&self) -> f64 {
        let aside = ((self.yaw_deg.abs() - 36.0) / 24.0).clamp(0.0, 1.0);
        BEHIND_FACE * aside * self.facing()
    }

    /// How much wider the neck of a turned body is than the trunk's turn makes it: it is round.
    pub fn neck_round(&self) -> f64 {
        1.0 + (1.0 / self.body_wide - 1.0 + NECK_DEEPER) * (self.behind_face().abs() / BEHIND_FACE)
    }

    /// On the face: a shallow mask, so that the far eye stays where a pen would put it.
    pub fn face(&self, point: Point) -> Point {
        self.place(self.on_face(point))
    }

    pub fn on_face(&self, [x, y]: Point) -> Point {
        self.turn([x, y, self.out_of_face([x, y])])
    }

    /// Where a tube ends that is at an eye on a side of the picture: of a profile before the bridge of the nose.
    pub fn eyepiece(&self, side: f64) -> Point {
        if self.is_profile() {
            return self.place(self.outlined([0.30 * self.visage.wide * self.facing(), 0.58], 0.24));
        }
        self.face([side * 0.20, 0.60])
    }

    /// How far the face stands out at a point of it: less on a narrow one, where it is turned.
    pub fn out_of_face(&self, point: Point) -> f64 {
        let turned = (self.yaw_deg.abs() / 40.0).min(1.0);
        mask(point) * (1.0 + ((self.visage.wide / USUAL_BREADTH).min(1.0) - 1.0) * turned)
    }

    /// On the hair: `angle` about the head in radians (0 is the front, positive the picture's right), `out` off the skull.
    pub fn hair(&self, angle: f64, y: f64, out: f64) -> Point {
        let rise = (SKULL_MIDDLE_Y - y) / SKULL[1];
        let ring = if y < SKULL_MIDDLE_Y { libm::sqrt((1.0 - rise * rise).max(0.0)) } else { 1.0 };
        let (sin, cos) = (libm::sin(angle), libm::cos(angle));
        let y = SKULL_MIDDLE_Y - (SKULL_MIDDLE_Y - y) * if y < SKULL_MIDDLE_Y { CROWN_SHARE } else { 1.0 };
        let x = (SKULL[0] + out) * ring * sin;
        let z = SKULL_BACK + (SKULL[2] + out) * ring * cos;
        let [seen_x, seen_y] = self.turn([x, y, z]);
        if self.pitch_sin <= 0.0 || y >= SKULL_MIDDLE_Y {
            return self.place([seen_x, seen_y]);
        }
        // What a face that looks up takes beyond the edge of the crown is laid along that edge.
        let toward = ring * libm::cos(self.seen_from(angle));
        let sunk = (rise * self.pitch_sin - toward * self.pitch_cos).max(0.0);
        if sunk <= 0.0 || toward < -0.25 {
            return self.place([seen_x, seen_y]);
        }
        let [middle_x, middle_y] = self.turn([0.0, SKULL_MIDDLE_Y, SKULL_BACK]);
        let (x, y) = (seen_x - middle_x, seen_y - middle_y);
        let tall = SKULL[1] * CROWN_SHARE;
        let far = libm::sqrt(x * x / (SKULL[0] * SKULL[0]) + y * y / (tall * tall)).max(0.2);
        let part = 1.0 + (1.02 / far - 1.0).max(0.0) * ((toward + 0.25) / 0.25).clamp(0.0, 1.0);
        self.place([middle_x + x * part, middle_y + y * part])
    }

    /// How much narrower a thing is seen that lies on the head at an angle (degrees).
    pub fn squeeze(&self, turn: f64) -> f64 {
        libm::cos((turn + self.yaw_deg).to_radians()).max(0.0)
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
        let (high, back) = (SKULL[1] * self.pitch_cos, SKULL[2] * self.pitch_sin);
        let tall = libm::sqrt(high * high + back * back) * CROWN_SHARE + rise;
        let [middle_x, middle_y] = self.turn([0.0, SKULL_MIDDLE_Y, SKULL_BACK]);
        let arc = |step: i32| {
            let turn = f64::from(step) / 48.0 * core::f64::consts::PI;
            let swell = 1.0 + 0.014 * libm::sin(3.0 * turn + 0.4) + 0.006 * libm::sin(7.0 * turn + 1.1);
            let (x, y) = (libm::cos(turn) * half, libm::sin(turn) * tall * swell);
            self.place([middle_x + x, middle_y - y])
        };
        (0..=48).map(arc).collect()
    }

    /// A head unit to the right and one down, in canvas units, from a point: for what hangs and does not tilt.
    pub fn hung(&self, from: Point, by: Point) -> Point {
        [from[0] + by[0] * self.head, from[1] + by[1] * self.head]
    }

    /// Where a point is that hangs `below` (head units) what holds it: it does not lean with the head.
    pub fn falls(&self, [x, y]: Point, below: f64) -> Point {
        [x + below.max(0.0) * self.roll_sin * self.head * HANGS_STRAIGHT, y]
    }

    /// Away from the light and down, in canvas units.
    pub fn away(&self, by: Point) -> Point {
        [-self.light * by[0] * self.head, by[1] * self.head]
    }

    pub fn all(&self, points: &[Point], place: impl Fn(&Self, Point) -> Point) -> Vec<Point> {
        points.iter().map(|point| place(self, *point)).collect()
    }

    fn stretched(&self, y: f64) -> f64 {
        if y < 0.5 { y } else { 0.5 + (y - 0.5) * (1.0 + self.visage.longer) }
    }

    /// The side that the face turns to, 1 where it turns to none.
    pub const fn facing(&self) -> f64 {
        if self.yaw_deg < 0.0 { -1.0 } else { 1.0 }
    }

    /// Turned so far that only one eye is seen.
    pub const fn is_profile(&self) -> bool {
        self.yaw_deg.abs() > PROFILE_DEG
    }

    /// The sides of the face that are seen: in profile the near one.
    pub fn sides_seen(&self) -> impl Iterator<Item = f64> {
        let (profile, far) = (self.is_profile(), self.facing());
        [-1.0, 1.0].into_iter().filter(move |side| !profile || *side != far)
    }

    pub const fn is_male(&self) -> bool {
        matches!(self.kind, FigureKind::Boy | FigureKind::Man)
    }
}

/// What the body turns beside that of whose face is all but in profile: a neck alone does not turn so far, degrees.
fn with_profile(yaw_deg: f64) -> f64 {
    const MOST_DEG: f64 = 12.0;
    yaw_deg.signum() * MOST_DEG * ((yaw_deg.abs() - 34.0) / 22.0).clamp(0.0, 1.0)
}

const fn belly(character: &Character) -> f64 {
    match (character.build, character.kind) {
        (Build::Plump, FigureKind::Man) => 0.68,
        (Build::Plump, _) => 0.42,
        _ => 0.0,
    }
}

/// How far a head leans that a turn and a posture both lean: of a turned face that leans back its chin would run off to
/// one side. What a posture asks for beyond what a neck does by itself stays.
fn leaned(roll: f64, yaw: f64, tilted: f64) -> f64 {
    const BY_ITSELF_DEG: f64 = 11.0;
    if tilted.abs() > BY_ITSELF_DEG {
        return roll;
    }
    let chin_first = (-roll.signum() * yaw / 24.0).clamp(0.0, 1.0);
    let most = 9.0 - 4.0 * chin_first;
    roll.signum() * (roll.abs().min(most) + (roll.abs() - most).max(0.0) * 0.25)
}

/// How far a head is turned. Who looks back shows both eyes: a plain profile would look past us, and is drawn only where
/// words ask for it.
fn head_yaw(character: &Character, turned: f64) -> f64 {
    const OVER_SHOULDER_DEG: f64 = 38.0;
    let yaw = character.yaw_deg + turned;
    let looks_back = character.pose == Pose::LookingBack && character.yaw_deg.abs() < PROFILE_DEG;
    let most = if looks_back { OVER_SHOULDER_DEG } else { 60.0 };
    yaw.clamp(-most, most)
}

/// How far a mood alone lifts the chin, degrees; who looks up or down already does so.
fn mood_nod(character: &Character) -> f64 {
    let lift = match character.expression {
        Expression::Proud => 8.0,
        Expression::Manic => 6.0,
        Expression::Cold | Expression::Smug => 4.0,
        Expression::Laugh | Expression::Sobbing => 3.0,
        Expression::Shy | Expression::Flustered | Expression::Sad => -5.0,
        Expression::Despair | Expression::Sinister | Expression::Furious => -7.0,
        _ => 0.0,
    };
    if character.pitch_deg.abs() > 4.0 { 0.0 } else { lift }
}

/// What is seen of the breadth of a turned trunk: its section is an ellipse, which never becomes a line.
fn breadth(yaw_deg: f64) -> f64 {
    let (sin, cos) = (libm::sin(yaw_deg.to_radians()), libm::cos(yaw_deg.to_radians()));
    libm::sqrt(cos * cos + DEPTH * DEPTH * sin * sin)
}

/// How far the shoulders stand nearer to the chin than the trunk's own numbers say: the taller a figure, the more its
/// neck would grow with it; a woman's is seen longer.
fn short_neck(character: &Character, stature: f64) -> f64 {
    let share = match character.kind {
        FigureKind::Girl | FigureKind::Woman => 0.13,
        FigureKind::Androgynous => 0.15,
        FigureKind::Boy | FigureKind::Man => 0.17,
    };
    (stature - 0.5).max(0.0) * share
}

/// How far the face stands out at a point of it.
pub fn mask([x, y]: Point) -> f64 {
    let bow = (1.0 - (x / 0.43) * (x / 0.43)).max(0.02);
    let by_height = table(&[[0.15, 0.75], [0.42, 1.0], [0.72, 1.0], [0.85, 0.86], [1.0, 0.78]], y);
    0.27 * by_height * libm::sqrt(bow)
}

/// Heights follow from it: 5.8 heads for a girl, 6.3 for a woman, 6.5 for a man, 4.2 for a child.
pub const fn stature(character: &Character) -> f64 {
    let grown = match character.kind {
        FigureKind::Girl => 0.89,
        FigureKind::Boy => 0.91,
        FigureKind::Woman => 0.99,
        FigureKind::Man => 1.02,
        FigureKind::Androgynous => 0.94,
    };
    let usual = match character.age {
        _ if matches!(character.build, Build::Chibi) => 0.42,
        Age::Child => 0.58,
        Age::Grown | Age::Middle => grown,
        Age::Old => grown * 0.93,
    };
    let beside_usual = match character.height {
        Height::Short => 0.86,
        Height::Usual => 1.0,
        Height::Tall => 1.11,
    };
    // A round body is not higher than another whose head is as large.
    let round = if matches!((character.build, character.age), (Build::Plump, Age::Grown | Age::Middle | Age::Old)) {
        0.94
    } else {
        1.0
    };
    usual * beside_usual * round
}

/// Nobody is just as tall as the next: up to a twentieth more or less than usual, by whom it is.
pub fn own_stature(character: &Character) -> f64 {
    let share = Dice::new(character.seed, "how tall one is").between(-0.045, 0.045);
    stature(character) * (1.0 + share)
}

pub const fn girth(character: &Character) -> f64 {
    let build = match character.build {
        Build::Slender => 0.87,
        Build::Usual => 1.0,
        Build::Plump => 1.08,
        Build::Sturdy => 1.20,
        Build::Chibi => 0.90,
    };
    match character.age {
        Age::Child => 0.80 * build,
        Age::Grown | Age::Middle | Age::Old => build,
    }
}
