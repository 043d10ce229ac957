//! Two who embrace: one faces us over the shoulder of the other, whose back is to us and on whose back the arms meet.

use super::body::posture::{Arm, Depth, Hand, Posture, Reach, arm, touching};
use super::body::skeleton::{FOREARM, HIP_JOINT, SIDES, UPPER_ARM};
use super::body::spine::Trunk;
use super::body::{self, Body};
use super::curve::{Point, add, distance, lerp};
use super::easel::Easel;
use super::light;
use super::palette::Palette;
use super::rig::{FOLLOWS, Rig, own_stature, stature};
use super::shot::{Shot, dances_in_pair};
use super::together::on_lap;
use crate::places::Print;
use canvas::Layer;
use scene::{Character, Expression, Extra, Pose, Prop, Scene};

/// What the heads of two who embrace do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heads {
    /// Cheek beside cheek.
    Beside,
    /// The lips of who has the back to us are at the other's cheek.
    Kissing,
    /// Both seen from the side.
    Foreheads,
    /// From behind: the face over the shoulder of who looks at us too.
    OverShoulder,
    /// The same with who is small in the lap of the other.
    OnLap,
    /// With air between, each face to the other.
    Dancing,
}

/// Who of the first two of a scene faces us and who has the back to us, where they embrace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Embrace {
    pub facing: usize,
    pub held: usize,
    heads: Heads,
}

impl Embrace {
    pub fn of(scene: &Scene) -> Option<Self> {
        let [one, other, ..] = scene.figures.as_slice() else { return None };
        let is_even = (stature(one) - stature(other)).abs() < MUCH_TALLER;
        let quarrels = |figure: &&Character| {
            matches!(figure.expression, Expression::Angry | Expression::Furious | Expression::Shouting)
        };
        let (facing, heads) = match (one.pose, other.pose) {
            (Pose::Hugging, Pose::Hugging) => (facing(one, other), Heads::Beside),
            (Pose::CryingOnShoulder, Pose::CryingOnShoulder) => (1, Heads::Beside),
            (Pose::CheekKiss, Pose::CheekKiss) if is_even => (1, Heads::Kissing),
            (Pose::NoseToNose, Pose::NoseToNose) if is_even && ![one, other].iter().any(quarrels) => {
                (facing(one, other), Heads::Foreheads)
            }
            (Pose::Dancing, Pose::Dancing) if dances_in_pair(scene) && !is_far_below((one, other)) => {
                (usize::from(stature(other) > stature(one)), Heads::Dancing)
            }
            (Pose::OnLap, Pose::OnLap) => (on_lap::below(scene), Heads::OnLap),
            (Pose::BackHug, Pose::BackHug) => {
                (usize::from(own_stature(other) > own_stature(one) + A_LITTLE), Heads::OverShoulder)
            }
            _ => return None,
        };
        Some(Self { facing, held: 1 - facing, heads })
    }

    /// How much lower the chin is of who has the back to us, heads. Who is nearer may stand lower, and who is farther
    /// higher, but where feet are seen nobody is raised off the ground by more than a tiptoe.
    fn lower(self, (facing, held): (&Shot, &Shot)) -> f64 {
        let natural = (held.stand.chin[1] - facing.stand.chin[1]) / facing.stand.head;
        let wanted = match self.heads {
            Heads::Dancing => natural.max(0.06),
            Heads::Kissing | Heads::Foreheads => natural.clamp(-0.06, 0.10),
            Heads::OnLap => return self.on_thighs((facing, held)),
            Heads::OverShoulder => natural.max(0.50),
            Heads::Beside if is_small_beside(held, facing) => natural.max(0.74),
            Heads::Beside => natural.clamp(-0.16, 0.30),
        };
        if has_feet(held) { wanted.max(natural - TIPTOE) } else { wanted }
    }

    /// The hips of who sits in the lap are on the other's thighs, and the head leaves the other's face free.
    fn on_thighs(self, (facing, held): (&Shot, &Shot)) -> f64 {
        let [under, own] = [facing, held].map(|shot| Rig::of(shot).body([0.0, HIP_JOINT])[1] - shot.stand.chin[1]);
        ((under - own) / facing.stand.head - 0.10).max(0.92)
    }

    /// Elbows stand out to both sides.
    pub fn take_room(self, boxes: &mut [[f64; 4]]) {
        let (left, right) = (self.facing.min(self.held), self.facing.max(self.held));
        let mut room = [ELBOW_ROOM; 2];
        if self.heads == Heads::Dancing {
            room[self.held] = HELD_OUT + 0.2;
        }
        boxes[left][0] = boxes[left][0].min(-room[0]);
        boxes[right][2] = boxes[right][2].max(room[1]);
    }

    /// Whether this one of a scene is seen from behind, the face aside.
    pub fn holds(shot: &Shot) -> bool {
        let embrace = Self::of(shot.scene).filter(|embrace| !embrace.heads.both_face_us());
        let held = embrace.map(|embrace| &raw const shot.scene.figures[embrace.held]);
        held.is_some_and(|held| std::ptr::eq(held, shot.character))
    }
}

/// Whether the feet are in the picture.
fn has_feet(shot: &Shot) -> bool {
    body::leg_of(shot, 0)[2][1] < f64::from(shot.scene.height_px)
}

/// Whether the one's head would be at the other's belly.
fn is_far_below((one, other): (&Character, &Character)) -> bool {
    (stature(one) - stature(other)).abs() > 0.3
}

/// The taller one's face is over the other; of two about as tall that of who has something on the back; else the first's.
fn facing(one: &Character, other: &Character) -> usize {
    let taller = stature(other) - stature(one);
    if taller.abs() > MUCH_TALLER {
        return usize::from(taller > 0.0);
    }
    let has_wings = |figure: &Character| figure.extras.iter().any(|extra| is_on_back(*extra));
    if has_wings(one) != has_wings(other) {
        return usize::from(has_wings(other));
    }
    let taller = own_stature(other) - own_stature(one);
    let holds = |figure: &Character| (figure.prop == Some(Prop::Umbrella), figure.prop.is_some());
    if taller.abs() > A_LITTLE { usize::from(taller > 0.0) } else { usize::from(holds(other) > holds(one)) }
}

/// Of a stature: chins are then no longer beside each other.
const A_LITTLE: f64 = 0.05;
/// How far heels are off the ground, and how much higher on it the feet are seen of who is farther; heads.
const TIPTOE: f64 = 0.22;
const FARTHER: f64 = 0.14;

/// The outer hand holds it up beside both.
const UNDER_UMBRELLA: Arm = touching(30.0, 0.94, Reach::Front(0.86, 1.50), (Hand::Grip, Depth::Beside)).aimed(172.0);

/// From a chin to an elbow, heads.
const ELBOW_ROOM: f64 = 1.24;

/// What arms about a back would be in.
const fn is_on_back(extra: Extra) -> bool {
    matches!(extra, Extra::AngelWings | Extra::DemonWings | Extra::FairyWings | Extra::Cape | Extra::Backpack)
}

/// Of a stature: a head is then no longer beside the other.
const MUCH_TALLER: f64 = 0.20;

impl Heads {
    const fn both_face_us(self) -> bool {
        matches!(self, Self::OverShoulder | Self::OnLap)
    }

    /// From chin to chin, heads.
    const fn apart(self) -> f64 {
        match self {
            Self::Beside => 0.80,
            Self::Kissing => 0.84,
            Self::Foreheads => 0.98,
            Self::Dancing => 0.94,
            Self::OverShoulder | Self::OnLap => 0.90,
        }
    }
}

/// The same where one head is above the other.
const ABOVE: f64 = 0.30;
/// How much lower a chin is between both, heads.
const LOWER: [f64; 2] = [0.36, 1.0];
/// How far the trunks lean under heads that are beside each other, and how far those turn and tilt, degrees.
const LEANS_DEG: f64 = 5.0;
const LOOKS_DEG: f64 = 14.0;
const TILTS_DEG: f64 = 8.0;
const ASIDE_DEG: f64 = 58.0;
const DANCES_DEG: f64 = 34.0;

/// Puts the head of the one beside the other's, and the arms about each other.
pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let Some(embrace) = Embrace::of(left.scene) else { return };
    let (facing, held) = if embrace.facing == 0 { (left, right) } else { (right, left) };
    // Where the one who faces us is: 1, to the right.
    let side = SIDES[embrace.facing];
    let head = facing.stand.head;
    let lower = embrace.lower((facing, held));
    let above = ((lower - LOWER[0]) / (LOWER[1] - LOWER[0])).clamp(0.0, 1.0);
    let beside = embrace.heads.apart();
    let apart = beside + (ABOVE - beside) * above;
    let middle = f64::midpoint(facing.stand.chin[0], held.stand.chin[0]);
    facing.stand.chin[0] = middle + side * apart / 2.0 * head;
    // Whoever comes nearer in height: of two whose feet are seen the farther one stands a little higher first.
    let sinks = lower - (held.stand.chin[1] - facing.stand.chin[1]) / head;
    let may_rise = has_feet(held) && embrace.heads != Heads::OnLap;
    facing.stand.chin[1] -= if may_rise { sinks.clamp(0.0, FARTHER) } else { 0.0 } * head;
    held.stand.chin = [middle - side * apart / 2.0 * head, facing.stand.chin[1] + lower * head];
    facing.posture = facing_us(facing, (side, embrace.heads));
    held.posture = if embrace.heads.both_face_us() { leaning_back(held, side) } else { turned_away(held, side) };
    let joints = match embrace.heads {
        Heads::OverShoulder | Heads::OnLap => BEFORE,
        _ if is_small_beside(held, facing) => [OUTER, ABOUT_SMALL],
        _ => [OUTER, INNER],
    };
    facing.posture.arms = about(facing, held, (side, joints));
    if embrace.heads == Heads::Dancing {
        return dance(facing, held, side);
    }
    for (outer, shot) in [(embrace.facing, facing), (embrace.held, held)] {
        if shot.character.prop == Some(Prop::Umbrella) {
            shot.posture.arms[outer] = UNDER_UMBRELLA;
        }
    }
}

/// The cheek at the other's head.
fn facing_us(shot: &Shot, (side, heads): (f64, Heads)) -> Posture {
    let looks = -side
        * match heads {
            Heads::Foreheads => ASIDE_DEG,
            Heads::Dancing => DANCES_DEG,
            Heads::Beside | Heads::Kissing | Heads::OverShoulder | Heads::OnLap => LOOKS_DEG,
        };
    let trunk = Trunk { lean: side * LEANS_DEG, turn: -FOLLOWS * looks, ..Trunk::STRAIGHT };
    let head = [looks - shot.character.yaw_deg, -side * TILTS_DEG - shot.character.roll_deg];
    Posture { trunk, head, ..shot.posture }
}

/// The back to us, the face aside; the arms go round the other, who hides them.
fn turned_away(shot: &Shot, side: f64) -> Posture {
    let looks = side * ASIDE_DEG;
    let trunk = Trunk { lean: -side * LEANS_DEG, turn: -FOLLOWS * looks, ..Trunk::STRAIGHT };
    let round = arm(17.0, -74.0, Hand::Hidden, Depth::Across).short(0.92, 0.62);
    let head = [looks - shot.character.yaw_deg, side * TILTS_DEG - shot.character.roll_deg];
    Posture { trunk, head, arms: [round, round], ..shot.posture }
}

/// The chest to us, the arms hanging in the other's.
fn leaning_back(shot: &Shot, side: f64) -> Posture {
    let hangs = arm(9.0, 2.0, Hand::Relaxed, Depth::Beside);
    let trunk = Trunk { lean: side * 2.0, turn: -FOLLOWS * shot.character.yaw_deg, ..Trunk::STRAIGHT };
    Posture { trunk, head: [0.0, side * TILTS_DEG - shot.character.roll_deg], arms: [hangs, hangs], ..shot.posture }
}

/// Where elbows and wrists are of who holds the other: of the outer arm, beside the other's waist, and of the inner one, which
/// comes from beyond the other's back; half-breadths of that trunk toward the one who holds, and heads from the crown.
const OUTER: [Point; 2] = [[1.62, 2.50], [0.62, 2.36]];
const INNER: [Point; 2] = [[-1.16, 2.14], [-0.42, 1.98]];
const ABOUT_SMALL: [Point; 2] = [[-1.62, 2.10], [-0.52, 1.90]];

/// The same from behind: both hands are below the ribs.
const BEFORE: [[Point; 2]; 2] = [[[1.62, 2.42], [0.60, 2.54]], [[-1.16, 2.26], [-0.44, 2.42]]];

/// Round the other's back, a hand on it from each side.
fn about(facing: &Shot, held: &Shot, (side, joints): (f64, [[Point; 2]; 2])) -> [Arm; 2] {
    let on_back = |[x, y]: Point| body::on_trunk(held, [side * x, y]);
    let outer = usize::from(side > 0.0);
    let mut arms = facing.posture.arms;
    for (at, joints) in [(outer, joints[0]), (1 - outer, joints[1])] {
        arms[at] = through_joints(facing, at, joints.map(on_back));
    }
    arms
}

/// From the chin of who has the back to us to the joined hands, and how far these are below the crown, heads.
const HELD_OUT: f64 = 1.38;
const HELD_HIGH: f64 = 1.22;

/// One hand at the waist and one on the shoulder; the other two are joined on the outer side of who has the back to us.
fn dance<'a>(facing: &mut Shot<'a>, held: &mut Shot<'a>, side: f64) {
    let (outer, inner) = (usize::from(side > 0.0), usize::from(side < 0.0));
    let unit = Rig::of(held).unit;
    let at = |[x, y]: Point| add(Rig::of(held).body([0.0, y]), [side * x * unit, 0.0]);
    let joined = at([-HELD_OUT, HELD_HIGH]);
    facing.posture.arms[inner] = touching(88.0, 0.97, Reach::spot(joined), (Hand::Hip, Depth::Beside));
    let shoulder = body::on_trunk(facing, [side * 0.72, 1.46]);
    held.posture.arms = [0, 1].map(|arm| {
        if arm == outer {
            Arm {
                depth: Depth::Beside,
                ..through_joints(held, arm, [at([0.86, 2.00]), lerp(shoulder, at([0.86, 2.0]), 0.26)])
            }
        } else {
            let elbow = at([-1.04, 1.86]);
            let wrist = lerp(joined, elbow, 0.24);
            Arm { hand: Hand::Clasp, depth: Depth::Beside, ..through_joints(held, arm, [elbow, wrist]) }
        }
    });
}

/// Whether the arms of the one who holds are wider apart than the shoulders between them.
fn is_small_beside(held: &Shot, facing: &Shot) -> bool {
    stature(facing.character) - stature(held.character) > MUCH_TALLER
}

/// Over both: the inner forearm of who holds the other comes from under that one's arm, the outer one lies over the other arm.
pub fn arms(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    let Some(Embrace { facing, held, heads }) = Embrace::of(scene) else { return Vec::new() };
    let shots = Shot::all(scene);
    let middle = lerp(shots[facing].stand.chin, shots[held].stand.chin, 0.5);
    let own = |number: usize| Rig::of(&shots[number]).flat([0.0, 0.5]);
    let over = |(number, middle): (usize, Point), draw: &dyn Fn(&mut Easel, &Body)| {
        let shot = &shots[number];
        let (rig, palette) = (Rig::of(shot), Palette::of(shot));
        let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
        draw(&mut easel, &Body::of(&rig, &palette, shot));
        light::on_limb(&mut easel, (&rig, middle), shot);
        easel.layer("arm");
        easel.into_layers()
    };
    let (inner, outer) = (held, facing);
    if heads == Heads::Dancing {
        return over((facing, own(facing)), &|on, one| body::draw_forearm(on, one, outer));
    }
    if is_small_beside(&shots[held], &shots[facing]) {
        return [inner, outer]
            .map(|at| over((facing, own(facing)), &|on, one| body::draw_forearm(on, one, at)))
            .concat();
    }
    [
        over((facing, middle), &|on, one| body::draw_forearm(on, &coming_from_beside(one, inner), inner)),
        over((held, own(held)), &|on, one| body::draw_arm(on, one, (inner, heads.both_face_us()))),
        over((facing, own(facing)), &|on, one| body::draw_forearm(on, one, outer)),
    ]
    .concat()
}

/// The same with an upper arm that is not seen where the forearm comes from.
pub fn coming_from_beside<'a>(body: &Body<'a>, at: usize) -> Body<'a> {
    let mut body = body.clone();
    let limb = &mut body.skeleton.arms[at];
    limb.root = lerp(limb.bend, limb.end, -0.3);
    body
}

/// The longest that bones are drawn, shares of their length.
const LONGEST: [f64; 2] = [1.14, 1.08];

/// An arm whose elbow and wrist are where they are said to be, or as near to there as it is long; a flat hand.
pub fn through_joints(shot: &Shot, at: usize, [elbow, wrist]: [Point; 2]) -> Arm {
    let (unit, root) = (Rig::of(shot).unit, body::shoulder_of(shot, at));
    let degrees = |from: Point, to: Point| libm::atan2((to[0] - from[0]) * SIDES[at], to[1] - from[1]).to_degrees();
    let within = |from: Point, to: Point, long: f64| lerp(from, to, (long / distance(from, to).max(1e-9)).min(1.0));
    let [upper, fore] = [UPPER_ARM * unit, FOREARM * unit];
    let elbow = within(root, elbow, LONGEST[0] * upper);
    let wrist = within(elbow, wrist, LONGEST[1] * fore);
    arm(degrees(root, elbow), degrees(elbow, wrist), Hand::Flat, Depth::Across)
        .short(distance(root, elbow) / upper, distance(elbow, wrist) / fore)
}

#[cfg(test)]
mod tests {
    use super::super::every::scene;
    use super::*;
    use scene::Age;

    fn embrace(pose: Pose, set: impl Fn(&mut Character, &mut Character)) -> Option<Embrace> {
        let mut scene = scene();
        let one = Character { pose, ..scene.figures[0].clone() };
        scene.figures = vec![one.clone(), one];
        let [first, second] = scene.figures.as_mut_slice() else { return None };
        set(first, second);
        Embrace::of(&scene)
    }

    #[test]
    fn the_face_of_a_parent_is_over_the_child_whoever_is_named_first() {
        for child in [0, 1] {
            let found = embrace(Pose::Hugging, |first, second| {
                [first, second][child].age = Age::Child;
            });
            assert_eq!(found.map(|embrace| embrace.held), Some(child));
        }
    }

    #[test]
    fn nobody_has_arms_in_their_wings() {
        let found = embrace(Pose::Hugging, |_, second| second.extras.push(Extra::AngelWings));
        assert_eq!(found.map(|embrace| embrace.facing), Some(1));
    }

    #[test]
    fn who_quarrels_nose_to_nose_does_not_embrace() {
        assert!(embrace(Pose::NoseToNose, |first, _| first.expression = Expression::Angry).is_none());
        assert!(embrace(Pose::NoseToNose, |_, _| {}).is_some());
    }
}
