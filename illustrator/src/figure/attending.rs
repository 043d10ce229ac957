//! Heads and eyes at the deed: once the postures are solved, each head is turned to the point that its owner attends to.
//!
//! The body stays as its posture has it. A neck goes most of the way, the eyes go the rest; so who looks down at a table still
//! shows the irises under lowered lids.

use super::body;
use super::body::posture::{Arm, Hand};
use super::curve::{Point, add, distance, lerp};
use super::rig::Rig;
use super::shot::Shot;
use crate::animal;
use scene::{Attention, Pose, Prop, Scene};

/// Of a head that is at something, and of its eyes; degrees as of a character, and the same shares of an eye.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aim {
    pub yaw_deg: f64,
    pub pitch_deg: f64,
    pub gaze: Point,
}

/// What is looked at: where in the picture, and how far before the face, heads.
struct Mark {
    at: Point,
    before: f64,
}

/// How far before the face hands are that hold something, a table, the ground, what is beside.
const IN_HAND: f64 = 0.60;
const ON_TABLE: f64 = 0.85;
const ON_GROUND: f64 = 1.30;
const BESIDE: f64 = 0.42;
/// Of the way to the mark a head goes so much; the rest is for the eyes.
const HEAD_TURNS: f64 = 0.72;
const HEAD_NODS: f64 = 0.40;
/// The farthest that a head turns and nods for it, degrees: a profile is drawn only where words ask for it.
const FARTHEST_DEG: f64 = 42.0;
const LOWEST_DEG: f64 = -18.0;
const HIGHEST_DEG: f64 = 18.0;
/// Degrees that an eye turns for the whole of its way aside and down.
const EYE_DEG: f64 = 30.0;
/// How far down eyes go for it, beside what they do of themselves: the pupil is near the lower lid.
const LOWEST_GAZE: f64 = 1.5;
/// A face that is turned so far was asked for in profile, and stays one.
const PROFILE_DEG: f64 = 48.0;
/// How far who goes or strikes somewhere turns there, degrees.
const AHEAD_DEG: [f64; 2] = [22.0, 38.0];
/// Of a head that looks through a tube, which is seen from the side, and how far the tube of a telescope lifts it.
const SIDE_DEG: f64 = 60.0;
const SKYWARD_DEG: f64 = 12.0;
/// A head that leans so far lies on something.
const LEANS_DEG: f64 = 13.0;

/// The same figures, each head at what it attends to.
pub fn aimed<'a>(shots: Vec<Shot<'a>>, scene: &Scene) -> Vec<Shot<'a>> {
    let aims: Vec<Option<Aim>> = (0..shots.len()).map(|number| aim(&shots, number, scene)).collect();
    shots.into_iter().zip(aims).map(|(shot, aim)| Shot { aim, ..shot }).collect()
}

fn aim(shots: &[Shot], number: usize, scene: &Scene) -> Option<Aim> {
    let shot = &shots[number];
    if shot.posture.head[1].abs() > LEANS_DEG || shot.character.shows_back() {
        return None;
    }
    let mark = match shot.character.attention {
        Attention::Nothing | Attention::Viewer | Attention::Told => return None,
        Attention::Ahead => return Some(ahead(shot)),
        Attention::Through => return Some(through(shot)),
        Attention::InHand => Mark { at: held(shot), before: IN_HAND },
        Attention::AtWork if shot.character.prop == Some(Prop::MicroscopeAtWork) => return Some(into_eyepiece(shot)),
        Attention::AtWork => Mark { at: worked_at(shot), before: ON_TABLE },
        Attention::OnGround => Mark { at: on_ground(shot), before: ON_GROUND },
        Attention::Above => Mark { at: above(shot), before: BESIDE },
        Attention::Animal(other) => Mark { at: animal::face_of(scene, usize::from(other))?, before: BESIDE },
        Attention::Face(other) => Mark { at: face_of(shots.get(usize::from(other))?), before: BESIDE },
        Attention::HandOf(other) => Mark { at: held(shots.get(usize::from(other))?), before: BESIDE },
    };
    Some(toward(shot, &mark))
}

/// The middle between the eyes, whatever the head does.
fn face_of(shot: &Shot) -> Point {
    let [x, y] = shot.stand.chin;
    [x, y - 0.42 * shot.stand.head]
}

fn toward(shot: &Shot, mark: &Mark) -> Aim {
    let [from_x, from_y] = face_of(shot);
    let [aside, down] = [(mark.at[0] - from_x) / shot.stand.head, (mark.at[1] - from_y) / shot.stand.head];
    let turn = libm::atan2(aside, mark.before).to_degrees();
    let fall = libm::atan2(down, libm::hypot(aside, mark.before)).to_degrees();
    let own = Rig::of(shot).yaw_deg;
    let yaw_deg = match own {
        own if own.abs() > PROFILE_DEG => own,
        _ => (turn * HEAD_TURNS).clamp(-FARTHEST_DEG, FARTHEST_DEG),
    };
    let pitch_deg = (-fall * HEAD_NODS).clamp(LOWEST_DEG, HIGHEST_DEG);
    let rest = [(turn - yaw_deg) / EYE_DEG, (fall + pitch_deg) / EYE_DEG];
    Aim { yaw_deg, pitch_deg, gaze: [rest[0].clamp(-0.8, 0.8), rest[1].clamp(-0.8, LOWEST_GAZE)] }
}

/// To the side where the body goes, or the arm that acts.
fn ahead(shot: &Shot) -> Aim {
    let (rig, [x, _]) = (Rig::of(shot), face_of(shot));
    let acts = body::palm_of(shot, shot.posture.front);
    let reach = (acts[0] - x) / shot.stand.head;
    let strikes = is_at_something(&shot.posture.arms[shot.posture.front]) && shot.posture.ride.is_none();
    let side = if strikes && reach.abs() > 0.9 { reach.signum() } else { rig.facing() };
    let yaw_deg = if rig.yaw_deg.abs() > PROFILE_DEG {
        rig.yaw_deg
    } else {
        side * rig.yaw_deg.abs().clamp(AHEAD_DEG[0], AHEAD_DEG[1])
    };
    Aim { yaw_deg, pitch_deg: rig.pitch_deg.clamp(-6.0, 4.0), gaze: [side * 0.55, 0.0] }
}

/// In profile to the side of the tube, of which the end is at the eye that is farther from us.
fn through(shot: &Shot) -> Aim {
    let side = if shot.posture.front == 0 { -1.0 } else { 1.0 };
    let pitch_deg = if shot.character.pose == Pose::AtTelescope { SKYWARD_DEG } else { 0.0 };
    Aim { yaw_deg: side * SIDE_DEG, pitch_deg, gaze: [side * 0.6, -0.1] }
}

/// Bent over it, so that one eye is at its end.
fn into_eyepiece(shot: &Shot) -> Aim {
    let side = if shot.posture.front == 0 { -1.0 } else { 1.0 };
    Aim { yaw_deg: side * 6.0, pitch_deg: LOWEST_DEG, gaze: [0.0, 1.0] }
}

const fn is_at_something(arm: &Arm) -> bool {
    matches!(arm.hand, Hand::Grip | Hand::Assist | Hand::Point | Hand::Open) || arm.reach.is_some()
}

/// Between the hands that hold something; else the hand that acts. What is held rises over the fist.
fn held(shot: &Shot) -> Point {
    let front = holding(shot);
    let acts = body::palm_of(shot, front);
    let other = &shot.posture.arms[1 - front];
    let helps = other.reach.is_some() && !matches!(other.hand, Hand::Hidden | Hand::Hip);
    let beyond = shot.character.prop.map_or(0.0, beyond_hand);
    if beyond > 0.0 {
        let [x, y] = body::way_of(shot, front);
        return add(acts, [x, y].map(|way| way * beyond * shot.stand.head));
    }
    let helper = body::palm_of(shot, 1 - front);
    // Of hands that are far apart one looks at the one.
    let helps = helps && distance(acts, helper) < 1.1 * shot.stand.head;
    let middle = if helps { lerp(acts, helper, 0.4) } else { acts };
    add(middle, [0.0, -0.12 * shot.stand.head])
}

/// How far beyond the fist the end is that works, heads: the pan before its handle, the fire before the hose.
const fn beyond_hand(prop: Prop) -> f64 {
    match prop {
        Prop::FryingPan | Prop::FlamingPan => 0.75,
        Prop::FireHose => 2.6,
        Prop::WateringCan | Prop::Kettle | Prop::Teapot => 0.5,
        Prop::Sparkler | Prop::Match | Prop::Paintbrush | Prop::PaintRoller | Prop::SprayCan => 0.4,
        _ => 0.0,
    }
}

/// The side of the arm that has what is held, or that acts.
fn holding(shot: &Shot) -> usize {
    let front = shot.posture.front;
    let grips = |at: usize| shot.posture.arms[at].hand == Hand::Grip;
    if !grips(front) && grips(1 - front) { 1 - front } else { front }
}

/// Below the lower hand, toward the middle of both.
fn worked_at(shot: &Shot) -> Point {
    let [left, right] = [0, 1].map(|at| body::palm_of(shot, at));
    let low = if left[1] > right[1] { left } else { right };
    let x = f64::midpoint(low[0], f64::midpoint(left[0], right[0]));
    [x, low[1] + 0.12 * shot.stand.head]
}

/// Before the feet, on the side of the hand that acts.
fn on_ground(shot: &Shot) -> Point {
    let ground = [0, 1].map(|at| body::leg_of(shot, at)[2][1]).into_iter().fold(f64::MIN, f64::max);
    let [x, y] = body::palm_of(shot, holding(shot));
    [x, ground.max(y)]
}

/// Over the higher hand.
fn above(shot: &Shot) -> Point {
    let [left, right] = [0, 1].map(|at| body::palm_of(shot, at));
    add(if left[1] < right[1] { left } else { right }, [0.0, -0.5 * shot.stand.head])
}
