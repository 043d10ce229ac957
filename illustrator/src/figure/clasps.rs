//! Two whose arms go round each other or whose hands meet: the hug, the arm about a shoulder, the dance, what is handed
//! over, the hand at a saddle.

use super::body;
use super::body::posture::{Arm, Depth, Foot, Hand, Reach, Weight, arm, leg, touching};
use super::body::skeleton::{FOREARM, UPPER_ARM};
use super::body::spine::Trunk;
use super::curve::{Point, add, distance, lerp};
use super::duos;
use super::rig::{Rig, stature};
use super::shot::Shot;
use scene::{Pose, Scene};

/// A limb of the first or the second figure that is drawn once more over both.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Laid {
    pub figure: usize,
    /// 0: the picture's left arm, 1: its right.
    pub arm: usize,
    /// The hand without its forearm.
    pub hand_alone: bool,
}

/// What lies over the second figure of two: arms of the first that go round them, and hands on them.
pub fn laid(scene: &Scene) -> Vec<Laid> {
    let forearm = |arm: usize| vec![Laid { figure: 0, arm, hand_alone: false }];
    if let ([_], Some(alone)) = (scene.figures.as_slice(), duos::of(scene)) {
        return duos::laid(alone, scene);
    }
    let [one, other, ..] = scene.figures.as_slice() else { return Vec::new() };
    if is_guided(scene) {
        return forearm(1);
    }
    if let Some(both) = duos::of(scene) {
        return duos::laid(both, scene);
    }
    match (one.pose, other.pose) {
        // No sleeve is over hands that hold each other.
        (Pose::HoldingHands, Pose::HoldingHands) => {
            vec![Laid { figure: 0, arm: 1, hand_alone: true }, Laid { figure: 1, arm: 0, hand_alone: true }]
        }
        (Pose::Whispering, Pose::Whispering) => forearm(1),
        (Pose::HandOnShoulder, Pose::HandOnShoulder) => vec![Laid { figure: 0, arm: 1, hand_alone: true }],
        (Pose::ArmAround, Pose::ArmAround) => {
            let (holds, _) = holder(scene);
            vec![Laid { figure: holds, arm: 1 - holds, hand_alone: true }]
        }
        _ => Vec::new(),
    }
}

/// Of two the one whose arm is about the other: the first, unless the second is much taller.
fn holder(scene: &Scene) -> (usize, usize) {
    let taller = stature(&scene.figures[1]) > stature(&scene.figures[0]) + 0.12;
    if taller { (1, 0) } else { (0, 1) }
}

/// The hand that holds an umbrella up between two.
pub const UNDER_UMBRELLA: Arm =
    touching(14.0, 0.94, Reach::Front(0.50, 1.62), (Hand::Grip, Depth::Across)).aimed(170.0);
/// The arm that has nothing to do.
pub const REST: Arm = arm(10.0, -6.0, Hand::Relaxed, Depth::Beside).short(1.0, 0.96);
/// Behind both.
pub const UNSEEN: Arm = arm(-4.0, -60.0, Hand::Hidden, Depth::Behind).short(0.8, 0.5);

/// One arm behind the other's neck, its hand on the far shoulder.
pub fn lay_arm<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let (holds, _) = holder(left.scene);
    let (one, other, inner) = if holds == 0 { (left, right, 1) } else { (right, left, 0) };
    let side = if inner == 1 { 1.0 } else { -1.0 };
    let spot = body::on_trunk(other, [side * 0.90, 1.60]);
    one.posture.arms[inner] = touching(96.0, 0.56, Reach::spot(spot), (Hand::Flat, Depth::Behind)).aimed(14.0);
    other.posture.arms[1 - inner] = UNSEEN;
}

/// How much smaller who stands behind is seen, and how much higher their feet are, heads.
const BEHIND: f64 = 0.97;
const BEHIND_HIGHER: f64 = 0.10;

/// The first is half behind the other and turned to that one, the arm behind that one's back and the hand on the farther
/// shoulder.
pub fn stand_behind(left: &mut Shot, right: &mut Shot) {
    left.stand.chin[1] -= BEHIND_HIGHER * left.stand.head;
    left.stand.head *= BEHIND;
    left.posture.trunk = Trunk { turn: 10.0, ..left.posture.trunk };
    let shoulder = body::on_trunk(right, [0.90, 1.60]);
    left.posture.arms[1] = touching(96.0, 0.56, Reach::spot(shoulder), (Hand::Flat, Depth::Behind)).aimed(14.0);
    right.posture.arms[0] = REST;
}

/// An arm that is bent as much as the way to the spot is shorter than it, the elbow low: the flat hand lies there.
pub fn bent_to(shot: &Shot, at: usize, spot: Point) -> Arm {
    let (unit, side) = (Rig::of(shot).unit, if at == 0 { -1.0 } else { 1.0 });
    let root = body::shoulder_of(shot, at);
    let [upper, fore] = [UPPER_ARM, FOREARM].map(|long| long * SEEN_LONG * unit);
    let way = distance(root, spot).clamp(0.2 * unit, upper + fore);
    let toward = libm::atan2((spot[0] - root[0]) * side, spot[1] - root[1]);
    let at_shoulder = libm::acos(((upper * upper + way * way - fore * fore) / (2.0 * upper * way)).clamp(-1.0, 1.0));
    touching((toward - at_shoulder).to_degrees(), SEEN_LONG, Reach::spot(spot), (Hand::Flat, Depth::Across))
}

/// Of the length of an arm that lies almost in the picture.
const SEEN_LONG: f64 = 0.95;

/// How far faces are turned to each other who dance, degrees.
const DANCES_DEG: f64 = 44.0;

/// Of two of whom one is far smaller.
pub fn waltz<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    for (number, shot) in [&mut *left, &mut *right].into_iter().enumerate() {
        let side = if number == 0 { 1.0 } else { -1.0 };
        shot.posture.head = [side * DANCES_DEG - shot.character.yaw_deg, side * 3.0];
        shot.posture.trunk = Trunk { turn: side * 20.0, lean: -side * 3.0, bend: side * -4.0, ..Trunk::STRAIGHT };
        shot.posture.legs = [leg(9.0, -1.0, Foot::Outward), leg(4.0, -3.0, Foot::Front)];
        (shot.posture.far_leg, shot.posture.legs_over) = (None, false);
    }
    by_both_hands(left, right);
}

/// Who is small dances at both hands of the other.
fn by_both_hands(left: &mut Shot, right: &mut Shot) {
    let unit = left.stand.head.min(right.stand.head);
    let far = add(duos::meeting((left, 1), (right, 0)), [0.0, 0.50 * unit]);
    let near = add(far, [0.0, 0.40 * unit]);
    let at = |spot, hand| touching(30.0, 0.95, Reach::spot(spot), (hand, Depth::Across));
    (left.posture.arms[1], left.posture.arms[0]) = (at(far, Hand::Hip), at(near, Hand::Hip));
    (right.posture.arms[0], right.posture.arms[1]) = (at(far, Hand::Clasp), at(near, Hand::Clasp));
    (left.posture.front, right.posture.front) = (0, 1);
}

/// What the first holds out is between both, and the other's hand comes for it.
pub fn hand_over(left: &mut Shot, right: &mut Shot) {
    let unit = left.stand.head.min(right.stand.head);
    let [one, other] = [&*left, &*right].map(|shot| body::on_trunk(shot, [0.0, 2.26]));
    let middle = lerp(one, other, 0.5);
    let at = |x: f64, y: f64| Reach::spot(add(middle, [x * unit, y * unit]));
    let hand = left.posture.arms[1].hand;
    let hand = if hand == Hand::Grip { Hand::Grip } else { Hand::Flat };
    left.posture.arms[1] = touching(6.0, 0.94, at(-0.16, 0.0), (hand, Depth::Across));
    // The other hand of who gives is behind the back, that of who takes is at the heart.
    left.posture.arms[0] = if left.seed & 4 == 0 { arm(11.0, -42.0, Hand::Hidden, Depth::Behind) } else { REST };
    left.posture.front = 1;
    if right.posture.weight == Weight::Feet && right.seed & 4 == 0 {
        right.posture.arms[1] = touching(26.0, 0.88, Reach::Body(0.06, 1.90), (Hand::Fist, Depth::Across));
    }
    right.posture.arms[0] = touching(20.0, 0.94, at(0.30, 0.06), (Hand::Flat, Depth::Across)).aimed(82.0);
    right.posture.front = 0;
}

/// Whether the first of two walks beside the other's bicycle.
pub fn is_guided(scene: &Scene) -> bool {
    matches!(scene.figures.as_slice(), [one, other] if one.pose == Pose::Guiding && other.pose == Pose::Cycling)
}

/// From chin to chin, heads.
pub const GUIDES_AT: f64 = 1.45;

/// A hand on the back of who rides; who is much taller stoops to that.
pub fn guide(left: &mut Shot, right: &mut Shot) {
    let taller = (stature(left.character) - stature(right.character)).max(0.0);
    let lean = (56.0 * taller).min(30.0);
    left.posture.trunk = Trunk { lean, bend: -0.3 * lean, turn: 16.0, ..left.posture.trunk };
    left.posture.head = [10.0, 0.0];
    let back = body::on_trunk(right, [-0.56, 1.90]);
    left.posture.arms[1] = bent_to(left, 1, body::within_reach(left, 1, back)).aimed(60.0);
    left.posture.arms[0] = REST;
    left.posture.front = 1;
}
