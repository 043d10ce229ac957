//! One carries the other: on the shoulders, on the back, in the arms.

use super::body::posture::{Arm, Depth, Foot, Hand, Posture, Reach, Weight, arm, leg, touching};
use super::body::skeleton::{HIP_JOINT, OF_CHILD, SIDES, THIGH};
use super::body::spine::Trunk;
use super::body::{self, Body};
use super::clothes::wear::{Bottom, wear};
use super::curve::{Point, Taper, add, around, lerp, through};
use super::easel::Easel;
use super::pairs::moved;
use super::palette::Palette;
use super::piggyback;
use super::rig::{Rig, stature};
use super::shot::Shot;
use crate::places::Print;
use canvas::Layer;
use scene::seed::Dice;
use scene::{Age, Pose, Scene};

/// Who of two carries the other, and how.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Carry {
    pub pose: Pose,
    pub carrier: usize,
    pub rider: usize,
}

impl Carry {
    pub fn of(scene: &Scene) -> Option<Self> {
        let [one, other] = scene.figures.as_slice() else { return None };
        let pose = one.pose;
        // Behind who rides, whatever that is.
        if rides(pose) && other.pose == Pose::RidingDouble {
            return Some(Self { pose: Pose::RidingDouble, carrier: 0, rider: 1 });
        }
        if rides(other.pose) && pose == Pose::RidingDouble {
            return Some(Self { pose, carrier: 1, rider: 0 });
        }
        if other.pose != pose
            || !matches!(pose, Pose::ShoulderRide | Pose::Piggyback | Pose::PrincessCarry | Pose::RidingDouble)
        {
            return None;
        }
        // The first rides, whoever is smaller.
        let carrier = usize::from(pose != Pose::RidingDouble && stature(other) > stature(one) + 1e-6);
        Some(Self { pose, carrier, rider: 1 - carrier })
    }

    /// Whether this figure is the one that is carried.
    pub fn carries(shot: &Shot) -> Option<Self> {
        let carry = Self::of(shot.scene)?;
        std::ptr::eq(&raw const shot.scene.figures[carry.rider], shot.character).then_some(carry)
    }
}

/// Whether there is room for another behind.
const fn rides(pose: Pose) -> bool {
    matches!(pose, Pose::OnHorse | Pose::OnMotorbike | Pose::OnScooter)
}

/// What both take, beside what the one takes who carries: left, top, right, bottom; heads from that one's chin.
pub fn bounds(carry: Carry, shots: &[Shot], [left, top, right, bottom]: [f64; 4]) -> [f64; 4] {
    let rider = Rig::of(&shots[carry.rider]).stature;
    match carry.pose {
        Pose::ShoulderRide => {
            [left.min(-1.0), top.min((SEATED_ON - 2.0 * rider).min(OVER_HAIR) - 1.30), right.max(1.0), bottom]
        }
        Pose::RidingDouble => [left, top.min(-1.6), right, bottom],
        Pose::Piggyback => [left.min(-1.25), top.min(-1.75), right.max(1.25), bottom],
        _ => [left.min(-1.78), top, right.max(1.35 + 1.35 * rider), bottom],
    }
}

/// Of the hips of who sits on shoulders, below the chin of who carries, heads.
const SEATED_ON: f64 = 0.10;

/// Of the chin of who sits there, however small: the shoulders are above the other's hair.
const OVER_HAIR: f64 = -1.66;

/// Puts the one who is carried where the other carries, and both one's limbs where they touch.
pub fn join(carry: Carry, shots: &mut [Shot]) {
    let stand = shots[carry.carrier].stand;
    let (head, unit) = (stand.head, Rig::of(&shots[carry.carrier]).unit);
    let small = Rig::of(&shots[carry.rider]).stature;
    let hips = (HIP_JOINT - 1.065) * small * head;
    let by = match carry.pose {
        Pose::ShoulderRide => [0.0, (SEATED_ON * unit - hips).min(OVER_HAIR * head)],
        // Cheek beside cheek, the chin over the shoulder.
        Pose::Piggyback => [piggyback::ASIDE * head, piggyback::HIGHER * unit],
        _ => [-head, 0.56 * unit],
    };
    shots[carry.rider].stand = moved(stand, by);
    match carry.pose {
        Pose::RidingDouble => on_carrier(carry, shots),
        Pose::ShoulderRide => on_shoulders(carry, shots),
        Pose::Piggyback => piggyback::join(carry, shots),
        _ => in_arms(carry, shots),
    }
}

pub fn upright(posture: &Posture) -> Posture {
    let trunk = Trunk { sunk: posture.trunk.sunk.min(0.06), ..Trunk::STRAIGHT };
    Posture { trunk, head: [0.0, 0.0], weight: Weight::Feet, far_leg: None, ..*posture }
}

/// Where somebody sits behind who rides, canvas units.
fn seat_behind(shot: &Shot) -> Option<Point> {
    let (rig, palette) = (Rig::of(shot), Palette::of(shot));
    Body::of(&rig, &palette, shot).pillion()
}

/// Behind who rides, the legs beside the wheel, an arm about the waist before.
fn on_carrier(carry: Carry, shots: &mut [Shot]) {
    let Some(seat) = seat_behind(&shots[carry.carrier]) else { return };
    let ahead = if shots[carry.carrier].posture.far_leg == Some(0) { -1.0 } else { 1.0 };
    let waist = body::on_trunk(&shots[carry.carrier], [ahead * 0.30, 2.36]);
    let rider = &mut shots[carry.rider];
    let near = usize::from(ahead < 0.0);
    let mut posture = rider.posture;
    posture.ride = None;
    posture.legs[1 - near] = leg(58.0, -6.0, Foot::Outward).short(0.80, 0.86);
    posture.legs[near] = leg(-56.0, 8.0, Foot::Inward).short(0.84, 0.88);
    posture.arms[1 - near] = arm(30.0, 70.0, Hand::Hidden, Depth::Behind);
    posture.trunk = Trunk { lean: 4.0, ..posture.trunk };
    rider.posture = posture;
    let [left, right] = [0, 1].map(|at| body::leg_of(rider, at)[0]);
    let hips = lerp(left, right, 0.5);
    rider.stand = moved(rider.stand, [seat[0] - hips[0], seat[1] - hips[1]]);
    let hold = touching(40.0, 0.98, Reach::spot(waist), (Hand::Flat, Depth::Across)).aimed(if near == 0 {
        100.0
    } else {
        -100.0
    });
    rider.posture.arms[near] = Arm { aim: None, ..hold };
}

/// The thighs come over the shoulders at each side of the neck, the shins hang before the chest, held by both hands; the
/// hands of the small one are on the other's hair, or one of them is in the air.
fn on_shoulders(carry: Carry, shots: &mut [Shot]) {
    let rig = Rig::of(&shots[carry.carrier]);
    let rider = &mut shots[carry.rider];
    let unit = Rig::of(rider).unit;
    // Wherever the hips are behind the head, the knees are at the collarbones.
    let knee = |at: usize| {
        let [[x, y], ..] = body::leg_of(rider, at);
        let [to_x, to_y] = rig.body([SIDES[at] * 0.60, 1.54]);
        let [aside, down] = [(to_x - x) * SIDES[at], to_y - y];
        let long = libm::sqrt(aside * aside + down * down) / (THIGH * unit);
        let share = if rider.character.age == Age::Child { OF_CHILD } else { 1.0 };
        leg(libm::atan2(aside, down).to_degrees(), -10.0, Foot::Front).short(long / share, 0.86)
    };
    let legs = [knee(0), knee(1)];
    let hand = |x: f64| touching(14.0, 0.90, Reach::spot(rig.flat([x, -0.02])), (Hand::Flat, Depth::Across));
    let mut arms = [hand(-0.24).aimed(-16.0), hand(0.24).aimed(-16.0)];
    if Dice::new(rider.character.seed, "whether one waves from up there").chance(0.5) {
        arms[1] = arm(128.0, 160.0, Hand::Open, Depth::Beside);
    }
    rider.posture = Posture { arms, legs, legs_over: true, ..upright(&rider.posture) };
    let shins = [0, 1].map(|at| body::leg_of(rider, at)).map(|[_, knee, ankle]| lerp(knee, ankle, 0.58));
    let one = &mut shots[carry.carrier];
    let hold = |spot: Point| touching(16.0, 0.98, Reach::spot(spot), (Hand::Fist, Depth::Across));
    one.posture.arms = shins.map(hold);
}

/// The skirt of who lies in somebody's arms: about both thighs, and hanging from them.
pub fn draped(scene: &Scene, rider: usize, print: Option<Print>) -> Vec<Layer> {
    let shots = Shot::all(scene);
    let Some(shot) = shots.get(rider) else { return Vec::new() };
    let Bottom::Skirt(skirt) = wear(shot.character).bottom else { return Vec::new() };
    let (rig, palette) = (Rig::of(shot), Palette::of(shot));
    let body = Body::of(&rig, &palette, shot);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    let on = &mut easel;
    let cloth = &skirt.cloth.of(&palette);
    let outline = around(&lap_of(shot, skirt.long), 5);
    body.panel(on, &outline, cloth);
    let [hips, knees] = [0, 1].map(|joint| lerp(body::leg_of(shot, 0)[joint], body::leg_of(shot, 1)[joint], 0.5));
    on.within(&outline, |on| {
        for share in [0.08, 0.30, 0.54, 0.76] {
            let down = |along: f64, y: f64| add(lerp(hips, knees, along), [0.0, y * rig.unit]);
            let fold = through(&[down(share, -0.26), down(share + 0.06, 0.30), down(share + 0.02, skirt.long)], 6);
            body.wedge(on, &fold, (0.05 * rig.head, cloth));
            on.ink(&fold, 0.7, (cloth.line, Taper::FOLD));
        }
    });
    body.patterned(on, core::slice::from_ref(&outline), skirt.cloth);
    super::light::draw(on, &rig, shot);
    easel.layer("skirt");
    easel.into_layers()
}

/// From above the thighs round the knees to the hem below; the longer the skirt, the lower.
fn lap_of(shot: &Shot, long: f64) -> [Point; 10] {
    let unit = Rig::of(shot).unit;
    let [hips, knees] = [0, 1].map(|joint| lerp(body::leg_of(shot, 0)[joint], body::leg_of(shot, 1)[joint], 0.5));
    let hem = (long * 0.62).clamp(0.62, 1.5);
    let knee = if long > 1.2 { 1.06 } else { 0.88 };
    let at = |along: f64, down: f64| add(lerp(hips, knees, along), [0.0, down * unit]);
    [
        at(-0.34, -0.40),
        at(0.30, -0.40),
        at(knee - 0.14, -0.34),
        at(knee + 0.04, -0.12),
        at(knee + 0.02, 0.72 * hem),
        at(knee - 0.22, 0.92 * hem),
        at(0.46, 0.86 * hem),
        at(0.20, 0.96 * hem),
        at(-0.14, 0.48),
        at(-0.42, 0.04),
    ]
}

/// Across the chest, the head at the one shoulder, the knees over the other arm.
fn in_arms(carry: Carry, shots: &mut [Shot]) {
    // The hand is on the other's chest: about the neck the arm would be before the face.
    let chest = body::on_trunk(&shots[carry.carrier], [0.22, 1.72]);
    let rider = &mut shots[carry.rider];
    let legs =
        [leg(-112.0, -18.0, Foot::Stretched).short(0.80, 0.86), leg(104.0, 8.0, Foot::Stretched).short(0.84, 0.88)];
    let arms = [
        touching(24.0, 0.94, Reach::Body(0.10, 2.62), (Hand::Flat, Depth::Across)),
        touching(62.0, 0.74, Reach::spot(chest), (Hand::Flat, Depth::Face)).aimed(112.0),
    ];
    let trunk = Trunk { lean: -56.0, bend: -14.0, turn: 14.0, ..Trunk::STRAIGHT };
    rider.posture = Posture {
        arms,
        legs,
        trunk,
        head: [6.0, -6.0],
        weight: Weight::Ground,
        far_leg: Some(0),
        legs_over: false,
        ..rider.posture
    };
    let [hip, knee, _] = body::leg_of(rider, 1);
    // One arm is behind the back, the other below the thighs near the knees.
    let back = body::on_trunk(rider, [-0.20, 1.98]);
    let (unit, own) = (Rig::of(rider).unit, stature(rider.character));
    let one = &mut shots[carry.carrier];
    // Short thighs lie on the forearm, and the hand is below the knees.
    let is_small = own < stature(one.character) - 0.3;
    let under = add(lerp(hip, knee, if is_small { 0.62 } else { 0.80 }), [0.0, 0.26 * unit]);
    let holds = |upper: f64, spot, hand| touching(upper, 0.96, Reach::spot(spot), (hand, Depth::Across));
    let arms = [holds(38.0, back, Hand::Hidden), holds(20.0, under, Hand::Flat).aimed(118.0)];
    one.posture = Posture { arms, ..upright(&one.posture) };
}

#[cfg(test)]
mod tests {
    use super::super::every::scene;
    use super::*;
    use scene::Character;

    #[test]
    fn whoever_is_named_first_it_is_the_rider_of_the_mount_who_carries() {
        for carrier in [0, 1] {
            let mut scene = scene();
            let one = scene.figures[0].clone();
            let pose = |number| if number == carrier { Pose::OnHorse } else { Pose::RidingDouble };
            scene.figures = [0, 1].map(|number| Character { pose: pose(number), ..one.clone() }).to_vec();
            let carry = Carry::of(&scene).map(|carry| (carry.carrier, carry.rider));
            assert_eq!(carry, Some((carrier, 1 - carrier)));
        }
    }
}
