//! Arms that hold something before the trunk: their bones in space, the elbow where it hangs beside the ribs.

use super::super::curve::{Point, add, distance};
use super::super::rig::Rig;
use super::posture::Arm;
use super::reaching::{Pointing, TO_PALM, between};
use super::skeleton::{FOREARM, Limb, UPPER_ARM, toward};

/// How far before the shoulders a wrist may be, upper arms hang at their ease with it in the middle of these; head units.
const BEFORE: [f64; 8] = [0.04, 0.14, 0.24, 0.34, 0.44, 0.54, 0.64, 0.76];
/// Of the elbow about the line from shoulder to wrist, positive outward; degrees.
const SWIVELS: [f64; 14] = [-30.0, -20.0, -10.0, 0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 92.0, 104.0];
/// Where the weight of an elbow draws it: outward, down, toward us.
const DRAWN: [f64; 3] = [0.22, 1.0, -0.40];
/// An elbow farther beside its shoulder is a handle of a jug, head units ...
const BESIDE: f64 = 0.27;
/// ... but for each degree that the act lifts the upper arm beyond these.
const LIFTED: f64 = 0.014;
const AT_EASE_DEG: f64 = 34.0;
/// Of a forearm that is seen shorter nobody knows where it comes from.
const FORE_SEEN: f64 = 0.62;
const UPPER_SEEN: f64 = 0.86;
/// Of the forearm's own length, and the cosine of how far the hand may be bent off it.
const SHORTEST: f64 = 0.50;
const STRAIGHTEST: f64 = 0.60;
/// Bones that are seen at a smaller angle lie over each other: one bag without an elbow.
const FOLDED_DEG: f64 = 34.0;
/// An arm so strained is seen in the plane of the picture better than in space, if that shows it whole.
pub(super) const WRONG: f64 = 14.0;

/// One of the ways in which the arm can be there.
struct Held {
    bend: Point,
    strain: f64,
}

/// From the shoulder to a point that the middle of the hand is at, and how strained it is there; none where that is too
/// far or too near for it.
pub fn arm(rig: &Rig, arm: &Arm, (root, target): (Point, Point), side: f64) -> Option<(Limb, f64)> {
    let ways = BEFORE.iter().flat_map(|z| SWIVELS.iter().map(move |swivel| (*z, *swivel)));
    let best = ways
        .filter_map(|way| held(rig, (arm, root, target), way, side))
        .min_by(|one, other| one.strain.total_cmp(&other.strain))?;
    let aim = arm.aim.map(|degrees| toward(degrees, side));
    let Pointing { wrist: end, way, .. } = Pointing::from(best.bend, (target, aim), TO_PALM * rig.unit);
    Some((Limb { root, bend: best.bend, end, way, side, near: arm.near }, best.strain))
}

fn held(rig: &Rig, (arm, root, target): (&Arm, Point, Point), way: (f64, f64), side: f64) -> Option<Held> {
    let aim = arm.aim.map(|degrees| toward(degrees, side));
    let lifted = (arm.upper - AT_EASE_DEG).max(0.0) * LIFTED;
    let (unit, palm) = (rig.unit, TO_PALM * rig.unit);
    let (z, swivel) = way;
    let mut wrist = aim.map_or(target, |aim| add(target, [-aim[0] * palm, -aim[1] * palm]));
    let mut bend = root;
    // The wrist depends on the forearm's way, and that on the wrist.
    for _ in 0..2 {
        let to = [side * (wrist[0] - root[0]) / unit, (wrist[1] - root[1]) / unit, z];
        let [x, y, _] = elbow(to, swivel)?;
        bend = add(root, [side * x * unit, y * unit]);
        wrist = Pointing::from(bend, (target, aim), palm).wrist;
    }
    let hand = Pointing::from(bend, (target, aim), palm);
    let (out, down) = (side * (bend[0] - root[0]) / unit, (bend[1] - root[1]) / unit);
    let fore = distance(bend, hand.wrist) / (FOREARM * unit);
    let upper = distance(root, bend) / (UPPER_ARM * unit);
    // Beyond the palm the hand would point back at the elbow, and a shorter forearm is a stump.
    let along = [hand.wrist[0] - bend[0], hand.wrist[1] - bend[1]];
    let straight = (along[0] * hand.way[0] + along[1] * hand.way[1]) / distance(bend, hand.wrist).max(1e-9);
    if straight < STRAIGHTEST || fore < SHORTEST {
        return None;
    }
    let over = |by: f64, share: f64| (by / share).max(0.0) * (by / share).max(0.0);
    let strain = over(out - BESIDE - lifted, 0.10)
        + over(lifted - 0.04 - out, 0.10)
        + over(0.5 - lifted - down, 0.10)
        + over(FORE_SEEN - fore, 0.12)
        + over(fore - 1.06, 0.03)
        + over(UPPER_SEEN - upper, 0.12)
        + over(FOLDED_DEG - between(bend, root, hand.wrist), 8.0)
        + over(hand.missed_deg, 14.0)
        + over(swivel.abs(), 60.0)
        + over((z - 0.40).abs(), 0.5);
    Some(Held { bend, strain })
}

/// Of two bones from a shoulder to a wrist: x outward, y down, z toward us, head units. None where they don't reach.
fn elbow(wrist: [f64; 3], swivel: f64) -> Option<[f64; 3]> {
    let dot = |one: [f64; 3], other: [f64; 3]| one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    let scaled = |one: [f64; 3], by: f64| one.map(|at| at * by);
    let plus = |one: [f64; 3], other: [f64; 3]| [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
    let long = libm::sqrt(dot(wrist, wrist));
    let along = (UPPER_ARM * UPPER_ARM - FOREARM * FOREARM + long * long) / (2.0 * long);
    let off = UPPER_ARM * UPPER_ARM - along * along;
    if long < 0.2 || off <= 0.0 {
        return None;
    }
    let way = scaled(wrist, 1.0 / long);
    let aside = plus(DRAWN, scaled(way, -dot(DRAWN, way)));
    let low = scaled(aside, 1.0 / libm::sqrt(dot(aside, aside)).max(1e-6));
    let out = [low[1] * way[2] - low[2] * way[1], low[2] * way[0] - low[0] * way[2], low[0] * way[1] - low[1] * way[0]];
    let (sin, cos) = (libm::sin(swivel.to_radians()), libm::cos(swivel.to_radians()));
    let round = plus(scaled(low, cos), scaled(out, sin));
    Some(plus(scaled(way, along), scaled(round, libm::sqrt(off))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_elbow_hangs_below_its_shoulder_and_both_bones_keep_their_length() {
        for wrist in [[0.0, 0.4, 0.6], [-0.4, 0.8, 0.5], [0.1, 1.0, 0.4]] {
            let at = elbow(wrist, 0.0).expect("within reach");
            let long = |[x, y, z]: [f64; 3]| libm::sqrt(x * x + y * y + z * z);
            assert!((long(at) - UPPER_ARM).abs() < 1e-9, "{at:?}");
            assert!((long([at[0] - wrist[0], at[1] - wrist[1], at[2] - wrist[2]]) - FOREARM).abs() < 1e-9, "{at:?}");
            assert!(at[1] > 0.5 && at[0] < 0.4, "{at:?}");
        }
    }

    #[test]
    fn a_swivel_takes_the_elbow_outward() {
        let [still, turned] = [0.0, 50.0].map(|swivel| elbow([0.0, 0.9, 0.4], swivel).expect("within reach")[0]);
        assert!(turned > still + 0.1, "{still} {turned}");
    }
}
