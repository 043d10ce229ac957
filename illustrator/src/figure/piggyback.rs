//! One on the back of the other: the face over the shoulder, the arms round the neck, each thigh in the bend of an arm.

use super::body::posture::{Depth, Foot, Hand, Posture, Weight, leg};
use super::body::skeleton::{SHIN, SIDES};
use super::body::spine::Trunk;
use super::body::{self, Body};
use super::carry::{Carry, upright};
use super::curve::{Point, add, lerp};
use super::easel::Easel;
use super::embrace::{coming_from_beside, through_joints};
use super::light;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use crate::places::Print;
use canvas::Layer;
use scene::Scene;

/// Of the chin of who is carried, beside that of the other, heads: cheek beside cheek, the chin over the shoulder.
pub const ASIDE: f64 = 0.72;
pub const HIGHER: f64 = -0.22;

/// Where on the trunk of who carries an elbow lies on the shoulder, and where both hands meet; shares of half the
/// shoulders' breadth, and heads from the crown.
const OVER: Point = [0.86, 1.30];
const MEET: Point = [0.14, 2.00];
/// Where a thigh comes from behind the hips, where the knee is, and the hand that holds the thigh from below; heads to the side.
const HIP: Point = [0.44, 2.58];
const KNEE: Point = [1.02, 2.90];
const ELBOW: Point = [0.92, 2.26];
const HOLDS: Point = [0.70, 3.02];
/// Of the shins that hang from there, degrees outward, and how long they are seen.
const HANGS_DEG: f64 = -4.0;
const SEEN: f64 = 0.86;
const LEANS_DEG: f64 = 13.0;

pub fn join(carry: Carry, shots: &mut [Shot]) {
    let (over, meet) = {
        let one = &shots[carry.carrier];
        (
            SIDES.map(|side| body::on_trunk(one, [side * OVER[0], OVER[1]])),
            SIDES.map(|side| body::on_trunk(one, [side * MEET[0], MEET[1]])),
        )
    };
    let rider = &mut shots[carry.rider];
    // The legs are drawn beside who carries, not below the own trunk.
    let unseen = leg(0.0, 0.0, Foot::Hidden).short(0.02, 0.02);
    let trunk = Trunk { lean: LEANS_DEG, ..Trunk::STRAIGHT };
    rider.posture = Posture { trunk, legs: [unseen; 2], ..upright(&rider.posture) };
    rider.posture.arms = [0, 1].map(|at| through_joints(rider, at, [over[at], meet[at]]));
    let one = &mut shots[carry.carrier];
    one.posture = upright(&one.posture);
    one.posture.trunk = Trunk { length: 0.97, sunk: 0.04, ..Trunk::STRAIGHT };
    let rig = Rig::of(one);
    let aside = |side: f64, [x, y]: Point| add(rig.body([0.0, y]), [side * x * rig.unit, 0.0]);
    let arms = [0, 1].map(|at| {
        let joints = [ELBOW, HOLDS].map(|joint| aside(SIDES[at], joint));
        let mut arm = through_joints(one, at, joints);
        (arm.hand, arm.depth) = (Hand::Fist, Depth::Beside);
        arm
    });
    one.posture.arms = arms;
}

/// Over both: the legs on either side of who carries, that one's hands below the thighs, the arms about the neck.
pub fn limbs(scene: &Scene, carry: Carry, print: Option<Print>) -> Vec<Layer> {
    let shots = Shot::all(scene);
    let (rider, one) = (&shots[carry.rider], &shots[carry.carrier]);
    let over = |shot: &Shot, draw: &dyn Fn(&mut Easel, &Body)| {
        let (rig, palette) = (Rig::of(shot), Palette::of(shot));
        let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
        draw(&mut easel, &Body::of(&rig, &palette, shot));
        light::on_limb(&mut easel, (&rig, one.stand.chin), shot);
        easel.layer("limb");
        easel.into_layers()
    };
    let rig = Rig::of(one);
    let sides = SIDES.map(|side| beside(&rig, side));
    [
        over(rider, &|on, body| on.within_any(&sides, |on| body::draw_legs_in_cloth(on, &astride(body, &rig)))),
        over(one, &|on, body| [0, 1].into_iter().for_each(|at| body::draw_hand(on, body, at))),
        over(rider, &|on, body| {
            [0, 1].into_iter().for_each(|at| body::draw_forearm(on, &coming_from_beside(body, at), at));
        }),
    ]
    .concat()
}

/// All that is on one side of somebody's trunk and legs.
fn beside(rig: &Rig, side: f64) -> Vec<Point> {
    let far = |y: f64| add(rig.body([0.0, y]), [side * 9.0 * rig.unit, 0.0]);
    let edge = [1.9, 2.3, 2.6, 3.0].map(|y| rig.body([side * 0.64, y]));
    let [low, _] = edge[3];
    let ground = far(7.5)[1];
    [&[far(1.9)][..], &edge, &[[low, ground], [far(1.9)[0], ground]]].concat()
}

/// The same with the legs about the other's waist.
fn astride<'a>(body: &Body<'a>, rig: &Rig) -> Body<'a> {
    let mut body = body.clone();
    body.posture.legs_over = true;
    // The thighs point at us.
    body.posture.weight = Weight::Seat;
    for (at, side) in SIDES.into_iter().enumerate() {
        let aside = |[x, y]: Point| add(rig.body([0.0, y]), [side * x * rig.unit, 0.0]);
        let shin = SHIN * SEEN * body.rig.unit;
        let turn = HANGS_DEG.to_radians();
        let way = [side * libm::sin(turn), libm::cos(turn)];
        let limb = &mut body.skeleton.legs[at];
        (limb.root, limb.bend) = (aside(HIP), aside(KNEE));
        limb.end = add(limb.bend, [way[0] * shin, way[1] * shin]);
        limb.way = way;
        body.posture.legs[at] = leg(60.0, HANGS_DEG, Foot::Front);
        // A child's thigh is shorter: so far the knee stays nearer.
        limb.bend = lerp(limb.root, limb.bend, (body.rig.unit / rig.unit).clamp(0.82, 1.0));
    }
    body
}
