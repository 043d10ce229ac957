//! The skeleton: where the joints of a figure stand, from its stature and its posture.

use super::super::curve::{Point, add};
use super::super::props::reach;
use super::super::rig::Rig;
use super::posture::{Arm, Hand, Leg, Posture, Seat};
use crate::scene::Prop;

/// Lengths in head units of a figure of usual stature.
pub const UPPER_ARM: f64 = 1.00;
pub const FOREARM: f64 = 0.86;
pub const THIGH: f64 = 1.66;
pub const SHIN: f64 = 1.56;
/// From the ankle to the toes of a foot that points at the viewer.
pub const FOOT: f64 = 0.32;
/// Heights of the joints on the trunk.
pub const SHOULDER_JOINT: f64 = 1.50;
pub const HIP_JOINT: f64 = 3.06;

/// Joints of one limb from the trunk outward, canvas units, and the way its last part points (of unit length).
#[derive(Clone, Copy, Debug)]
pub struct Limb {
    pub root: Point,
    pub bend: Point,
    pub end: Point,
    pub way: Point,
    /// -1: the picture's left, 1: its right.
    pub side: f64,
}

#[derive(Clone, Copy, Debug)]
pub struct Skeleton {
    /// In drawing order of sides: picture's left, picture's right.
    pub arms: [Limb; 2],
    pub legs: [Limb; 2],
}

pub const SIDES: [f64; 2] = [-1.0, 1.0];

impl Skeleton {
    pub fn of(rig: &Rig, posture: &Posture, shoulder: f64, hip: f64) -> Self {
        let arm = |at: usize| {
            let side = SIDES[at];
            let root = rig.body([side * (shoulder - 0.105), SHOULDER_JOINT]);
            arm(rig, &posture.arms[at], root, side)
        };
        let leg = |at: usize| {
            let side = SIDES[at];
            let root = rig.body([side * hip * 0.50, HIP_JOINT]);
            leg(rig, &posture.legs[at], root, side)
        };
        Self { arms: [arm(0), arm(1)], legs: [leg(0), leg(1)] }
    }

    /// The lowest and the outermost points with hands and feet, canvas units: left, top, right, bottom. Of arms only
    /// what reaches above `below` counts.
    pub fn bounds(&self, rig: &Rig, (posture, prop): (&Posture, Option<Prop>), below: f64) -> [f64; 4] {
        let mut bounds = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
        let mut take = |[x, y]: Point, around: f64| {
            let around = around * rig.unit;
            bounds = [
                bounds[0].min(x - around),
                bounds[1].min(y - around),
                bounds[2].max(x + around),
                bounds[3].max(y + around),
            ];
        };
        for limb in &self.arms {
            let tip = add(limb.end, scaled(limb.way, 0.55 * rig.unit));
            if limb.end[1].min(tip[1]) < below {
                take(limb.bend, 0.2);
                take(tip, 0.12);
            }
        }
        for (limb, arm) in self.arms.iter().zip(&posture.arms) {
            if let Some(prop) = prop.filter(|_| arm.hand == Hand::Grip) {
                let (up, aside) = reach(prop);
                take(add(limb.end, [limb.side * aside * rig.unit, -up * rig.unit]), 0.05);
                take(add(limb.end, [-limb.side * aside * rig.unit, 0.0]), 0.05);
            }
        }
        for limb in &self.legs {
            if limb.root[1] < below {
                take(limb.bend, 0.25);
                take(limb.end, 0.14);
            }
            take(add(limb.end, [0.0, FOOT * rig.unit]), 0.02);
        }
        if posture.seat == Seat::Heels {
            bounds[3] += 0.25 * rig.unit;
        }
        bounds
    }
}

pub fn scaled([x, y]: Point, by: f64) -> Point {
    [x * by, y * by]
}

/// Degrees from straight down toward `side`.
pub fn toward(degrees: f64, side: f64) -> Point {
    let turn = degrees.to_radians();
    [side * libm::sin(turn), libm::cos(turn)]
}

fn arm(rig: &Rig, arm: &Arm, root: Point, side: f64) -> Limb {
    let bend = add(root, scaled(toward(arm.upper, side), UPPER_ARM * arm.upper_length * rig.unit));
    let end = add(bend, scaled(toward(arm.fore, side), FOREARM * arm.fore_length * rig.unit));
    Limb { root, bend, end, way: toward(arm.fore + arm.turn, side), side }
}

fn leg(rig: &Rig, leg: &Leg, root: Point, side: f64) -> Limb {
    let bend = add(root, scaled(toward(leg.thigh, side), THIGH * leg.thigh_length * rig.unit));
    let end = add(bend, scaled(toward(leg.shin, side), SHIN * leg.shin_length * rig.unit));
    Limb { root, bend, end, way: toward(leg.shin, side), side }
}
