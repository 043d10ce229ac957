//! Arms whose hand is where it has something to touch.

use super::super::curve::{Point, add, distance, lerp, unit_way};
use super::super::rig::Rig;
use super::hanging;
use super::posture::{Arm, Depth, Reach};
use super::skeleton::{FOREARM, Limb, UPPER_ARM, scaled, toward};

/// From the wrist to the middle of the hand, head units.
pub(super) const TO_PALM: f64 = 0.24;
/// Shares of its length that a forearm may be seen at: shorter it is a stump, longer it is not the same arm.
const FORE_SEEN: [f64; 2] = [0.66, 1.06];
/// A forearm that is seen longer is seen to be.
const LONGEST: f64 = 1.04;
/// An elbow that is bent further than this hides one half of the arm behind the other, degrees.
const FOLDED_DEG: f64 = 24.0;
/// How far a hand bends off its forearm, degrees.
pub const MOST_BENT_DEG: f64 = 56.0;
/// An upper arm that goes further across the trunk than it is told to is a wing on the wrong side, degrees.
const CROSSES_DEG: f64 = 14.0;
/// Below this share an upper arm is meant to be seen short.
const SHORT: f64 = 0.75;

/// An elbow farther beside the shoulder is a wing, head units.
const WING: f64 = 0.62;
/// Both bones of an elbow that is folded further lie over each other, degrees.
const BAG_DEG: f64 = 17.0;

/// An arm whose elbow hangs where it is a body's; what is held aside or high is reached for in the plane of the picture.
pub fn arm(rig: &Rig, arm: &Arm, (root, target): (Point, Point), side: f64) -> Limb {
    let hung = if elbow_hangs(arm) { hanging::arm(rig, arm, (root, target), side) } else { None };
    match hung {
        Some((limb, strain)) if strain < hanging::WRONG => limb,
        hung => {
            let flat = flat(rig, arm, (root, target), side);
            let wing = side * (flat.bend[0] - root[0]) / rig.unit;
            let is_bag = between(flat.bend, root, flat.end) < BAG_DEG;
            match hung {
                Some((limb, _)) if wing > WING || is_bag => limb,
                _ => flat,
            }
        }
    }
}

/// Two bones in the plane of the picture: the elbow goes outward and down until both halves of the arm are seen in about
/// their own length and the hand points as it is told to without leaving its wrist.
fn flat(rig: &Rig, arm: &Arm, (root, target): (Point, Point), side: f64) -> Limb {
    let palm = TO_PALM * rig.unit;
    let aim = arm.aim.map(|degrees| toward(degrees, side));
    // What is farther away than the arm is long stays out of reach.
    let most = (UPPER_ARM + FOREARM * FORE_SEEN[1]) * rig.unit;
    let wrist = aim.map_or(target, |way| add(target, scaled(way, -palm)));
    let beyond = if aim.is_none() { palm } else { 0.0 };
    let within = lerp(root, wrist, ((most + beyond) / distance(root, wrist).max(1e-9)).min(1.0));
    let target = add(target, [within[0] - wrist[0], within[1] - wrist[1]]);
    let elbow = |(degrees, share): (f64, f64)| add(root, scaled(toward(degrees, side), UPPER_ARM * share * rig.unit));
    // An upper arm that is told to be short points at the viewer; any other keeps its length if it can.
    let at_knee = matches!(arm.reach, Some(Reach::Knee(..))) && is_over_trunk(arm) && arm.upper < 40.0;
    let usual = if arm.upper_length < SHORT {
        arm.upper_length
    } else if at_knee {
        0.90
    } else {
        0.97
    };
    let upper = if at_knee { arm.upper * 0.6 } else { arm.upper };
    let strain = |bent: (f64, f64)| {
        let bend = elbow(bent);
        let hand = Pointing::from(bend, (target, aim), palm);
        let fore = distance(bend, hand.wrist) / (FOREARM * rig.unit);
        let off = (FORE_SEEN[0] - fore).max(fore - FORE_SEEN[1]).max(0.0);
        let folded = (FOLDED_DEG - between(bend, root, hand.wrist)).max(0.0) / 14.0;
        let turned = (bent.0 - upper) / 16.0;
        let shortened = (bent.1 - usual) / 0.12;
        let missed = hand.missed_deg / 14.0;
        let crossed = (arm.upper.min(0.0) - CROSSES_DEG - bent.0).max(0.0) / 6.0;
        turned * turned
            + shortened * shortened
            + folded * folded
            + missed * missed
            + crossed * crossed
            + off * off * 400.0
            + (fore - LONGEST).max(0.0) * (fore - LONGEST).max(0.0) * 8000.0
            + (off - 0.08).max(0.0) * (off - 0.08).max(0.0) * 4000.0
            + (1.0 - fore) * (1.0 - fore) * 4.0
    };
    let best = |most: i32| {
        let turns = (-most..=most).map(|step| arm.upper + 3.0 * f64::from(step));
        let bends = turns.flat_map(|degrees| (0..10).map(move |step| (degrees, 0.55 + 0.05 * f64::from(step))));
        bends.min_by(|one, other| strain(*one).total_cmp(&strain(*other)))
    };
    // Where that stretches the forearm the upper arm goes there, whichever way the pose has it.
    let stretched = |bent: &(f64, f64)| distance(elbow(*bent), Pointing::from(elbow(*bent), (target, aim), palm).wrist);
    let bent = best(28).filter(|bent| stretched(bent) < 1.10 * FOREARM * rig.unit).or_else(|| best(60));
    let bend = elbow(bent.unwrap_or((arm.upper, usual)));
    let Pointing { wrist: end, way, .. } = Pointing::from(bend, (target, aim), palm);
    Limb { root, bend, end, way, side, near: arm.near }
}

/// How a hand whose middle is at some point meets its forearm.
pub(super) struct Pointing {
    pub wrist: Point,
    pub way: Point,
    /// How much less than it was told to it is bent, degrees.
    pub missed_deg: f64,
}

impl Pointing {
    /// From an elbow; a hand that is told no way goes on as the forearm does.
    pub fn from(bend: Point, (target, aim): (Point, Option<Point>), palm: f64) -> Self {
        let long = distance(bend, target).max(1e-9);
        let straight = unit_way(bend, target);
        let Some(aim) = aim else {
            let wrist = lerp(bend, target, ((long - palm) / long).max(0.15));
            return Self { wrist, way: straight, missed_deg: 0.0 };
        };
        let wrist_of = |way: Point| add(target, scaled(way, -palm));
        let bent_deg = |way: Point| {
            let wrist = wrist_of(way);
            turn_deg([wrist[0] - bend[0], wrist[1] - bend[1]], way)
        };
        let missed_deg = turn_deg(straight, aim);
        // As far on from straight as the wrist bears: the wrist goes with the hand, and the forearm with the wrist.
        let mut share = 1.0;
        while share > 0.0 && bent_deg(turned(straight, missed_deg * share)).abs() > MOST_BENT_DEG {
            share -= 0.05;
        }
        let way = turned(straight, missed_deg * share.max(0.0));
        Self { wrist: wrist_of(way), way, missed_deg: missed_deg.abs() * (1.0 - share.max(0.0)) }
    }
}

/// From one way to the other, degrees.
fn turn_deg(from: Point, to: Point) -> f64 {
    libm::atan2(from[0] * to[1] - from[1] * to[0], from[0] * to[0] + from[1] * to[1]).to_degrees()
}

fn turned([x, y]: Point, degrees: f64) -> Point {
    let (sin, cos) = (libm::sin(degrees.to_radians()), libm::cos(degrees.to_radians()));
    [x * cos - y * sin, x * sin + y * cos]
}

/// What is before the trunk is held with elbows that hang beside it, not with wings.
fn elbow_hangs(arm: &Arm) -> bool {
    let is_near = match arm.reach {
        Some(Reach::Front(x, y)) => x.abs() < 0.90 && (1.30..2.95).contains(&y),
        Some(Reach::Head(x, y)) => x.abs() < 0.70 && (0.80..1.8).contains(&y),
        Some(Reach::Body(x, y)) => x.abs() < 0.45 && (1.55..2.7).contains(&y),
        _ => false,
    };
    // One that is told to point back or at us is seen as short as it is told to be.
    is_near && is_over_trunk(arm) && arm.upper_length >= SHORT
}

fn is_over_trunk(arm: &Arm) -> bool {
    matches!(arm.depth, Depth::Across | Depth::Face) && (12.0..60.0).contains(&arm.upper)
}

/// The angle at `corner`, degrees.
pub(super) fn between(corner: Point, one: Point, other: Point) -> f64 {
    let [a, b] = [one, other].map(|end| [end[0] - corner[0], end[1] - corner[1]]);
    turn_deg(a, b).abs()
}
