//! The skeleton: where the joints of a figure stand, from its stature and its posture.

use super::super::curve::{Point, add, distance, lerp, unit_way};
use super::super::props::{above_head, reach};
use super::super::rig::Rig;
use super::posture::{Arm, Depth, Foot, Hand, Leg, Posture, Reach, Weight};
use super::reaching::{self, MOST_BENT_DEG};
use super::rides::Hips;
use scene::{Age, Character, FigureKind, Prop};

/// Lengths in head units of a figure of usual stature.
pub const UPPER_ARM: f64 = 0.97;
pub const FOREARM: f64 = 0.81;
pub const THIGH: f64 = 1.62;
pub const SHIN: f64 = 1.48;
/// From the ankle to the toes of a foot that points at the viewer.
pub const FOOT: f64 = 0.38;
/// Heights of the joints on the trunk.
pub const SHOULDER_JOINT: f64 = 1.50;
pub const HIP_JOINT: f64 = 3.06;

/// A trunk of which less is seen points at the viewer.
pub const LIES: f64 = 0.5;

/// Joints of one limb from the trunk outward, canvas units, and the way its last part points (of unit length).
#[derive(Clone, Copy, Debug)]
pub struct Limb {
    pub root: Point,
    pub bend: Point,
    pub end: Point,
    pub way: Point,
    /// -1: the picture's left, 1: its right.
    pub side: f64,
    /// How much larger its end is seen than its root, because it is held out to us.
    pub near: f64,
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
        let leg = |at: usize| {
            let side = SIDES[at];
            // Seen half from the side one hip is before the other.
            let apart = if posture.far_leg.is_some() && posture.weight == Weight::Feet { 0.32 } else { 0.50 };
            // Of who lies before us the hips are behind the shoulders.
            let joint = if posture.trunk.length < LIES { 1.90 } else { HIP_JOINT };
            let root = rig.body([side * hip * apart, joint]);
            leg(rig, &proportioned(rig, posture, at), root, side)
        };
        let legs = [leg(0), leg(1)];
        let arm = |at: usize| {
            let (side, arm) = (SIDES[at], &posture.arms[at]);
            // A raised arm takes its shoulder with it.
            let raised = raised(arm.upper);
            // Turned shoulders are nearer to the middle, the near one more so: its arm is before the chest.
            let turned = libm::sin(rig.body_deg.abs().to_radians());
            let inward = turned * if rig.body_deg * side > 0.0 { 0.06 } else { 0.03 };
            // Broader arms begin farther in: what is round about the joint ends where the shoulder does.
            let broad = if rig.is_male() { 0.024 } else { 0.0 };
            let root =
                rig.body([side * (shoulder - 0.105 - broad - inward - 0.05 * raised), SHOULDER_JOINT - 0.10 * raised]);
            let Some(reach) = arm.reach else { return free_arm(rig, &clear(rig, arm, (root, hip), side), root, side) };
            let target = match reach {
                Reach::Front(x, y) => add(rig.body([0.0, y]), [side * x * rig.unit, 0.0]),
                Reach::Spot(x, y) => [x, y],
                Reach::Body(x, y) => rig.body([side * x * shoulder * rig.full(y), y]),
                // Before lips or eyes, which go where the face turns.
                Reach::Head(x, y) if x.abs() < 0.1 || x.abs() < 0.24 && (0.5..1.0).contains(&y) => {
                    let (lips, middle) = (rig.face([0.0, 0.86]), rig.flat([0.0, 0.86]));
                    add(rig.flat([side * x, y]), [lips[0] - middle[0], lips[1] - middle[1]])
                }
                Reach::Head(x, y) => rig.flat([side * x, y]),
                Reach::Hips(x, y) => Hips::between(&legs, posture, rig.unit).at([x, y]),
                Reach::Knee(x, y) => add(legs[at].bend, [side * x * rig.unit, y * rig.unit]),
            };
            reaching::arm(rig, arm, (root, target), side)
        };
        Self { arms: [arm(0), arm(1)], legs }
    }

    /// The lowest and the outermost points with hands and feet, canvas units: left, top, right, bottom. Of arms only
    /// what reaches above `below` counts.
    pub fn bounds(&self, rig: &Rig, (posture, held): (&Posture, &Character), below: f64) -> [f64; 4] {
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
            let tip = add(limb.end, scaled(limb.way, 0.55 * limb.near * rig.unit));
            if limb.end[1].min(tip[1]) < below {
                take(limb.bend, 0.2);
                take(tip, 0.12 + 0.3 * (limb.near - 1.0));
                // A hand with its thumb is broader than its tip.
                take(lerp(limb.end, tip, 0.5), 0.26 * limb.near);
            }
        }
        for (at, (limb, arm)) in self.arms.iter().zip(&posture.arms).enumerate() {
            let also = held.also_held.filter(|_| at != posture.front).map(|(prop, _)| prop);
            if let Some(prop) = also.or(held.prop).filter(|_| arm.hand == Hand::Grip) {
                let (up, aside) = reach_from(arm, posture.far_leg.is_some(), prop);
                take(add(limb.end, [limb.side * aside * rig.unit, -up * rig.unit]), 0.05);
                take(add(limb.end, [-limb.side * aside * rig.unit, 0.0]), 0.05);
                // What is held up is as large as the head it is above, whatever the body's size.
                if let Some([x, y]) = above_head(prop) {
                    take(rig.flat([limb.side * x, y]), 0.05);
                }
            }
        }
        for (limb, leg) in self.legs.iter().zip(&posture.legs) {
            if limb.root[1] < below {
                take(limb.bend, 0.25);
                take(limb.end, 0.14);
                match leg.foot {
                    Foot::Stretched => take(add(limb.end, scaled(limb.way, 0.52 * rig.unit)), 0.12),
                    Foot::Outward | Foot::Pushing => take(add(limb.end, [limb.side * 0.54 * rig.unit, 0.0]), 0.06),
                    Foot::Inward | Foot::Tiptoe => take(add(limb.end, [-limb.side * 0.54 * rig.unit, 0.0]), 0.06),
                    Foot::Front | Foot::Hidden => {}
                }
            }
            take(add(limb.end, [0.0, FOOT * rig.unit]), 0.02);
        }
        if posture.weight == Weight::Seat {
            // A chair is wider than who sits on it.
            let middle = (self.legs[0].root[0] + self.legs[1].root[0]) / 2.0;
            let half = 0.86 * rig.unit;
            (bounds[0], bounds[2]) = (bounds[0].min(middle - half), bounds[2].max(middle + half));
        }
        if matches!(posture.weight, Weight::Heels | Weight::Ground) {
            bounds[3] = bounds[3].max(self.legs[0].root[1].max(self.legs[1].root[1]) + 0.42 * rig.unit);
        }
        bounds
    }
}

/// How far a prop reaches above the hand of this arm, and to each side; head units of the body.
const fn reach_from(arm: &Arm, is_turned: bool, prop: Prop) -> (f64, f64) {
    let (up, aside) = reach(prop);
    // A trunk that is turned and leans takes what is held with it.
    let turns = if matches!(prop, Prop::FishingRod) { 1.3 } else { 2.1 };
    let aside = if is_turned { aside * turns } else { aside };
    // From a raised arm a pole leans out.
    let aside = if arm.upper > 110.0 || arm.upper < 84.0 && arm.upper > 74.0 { aside.max(1.5) } else { aside };
    let up = if arm.upper < 84.0 && arm.upper > 74.0 { up + 0.6 } else { up };
    // A pistol at the end of a level arm.
    let aside =
        if matches!(prop, Prop::Pistol | Prop::TwinPistols) && arm.upper > 80.0 { aside.max(1.0) } else { aside };
    // A blade that points down or across goes out farther than one that stands.
    let slants = arm.reach.is_some() || arm.upper < 40.0 && arm.fore < 40.0;
    let aside = if matches!(prop, Prop::Sword) && slants { aside.max(1.25) } else { aside };
    // A ball lies on the raised hand.
    (if arm.upper > 110.0 { up.max(1.0) } else { up }, aside)
}

/// 0 for an arm that hangs, 1 for one that points up.
pub fn raised(upper_deg: f64) -> f64 {
    ((upper_deg - 70.0) / 80.0).clamp(0.0, 1.0)
}

pub fn scaled([x, y]: Point, by: f64) -> Point {
    [x * by, y * by]
}

/// Degrees from straight down toward `side`.
pub fn toward(degrees: f64, side: f64) -> Point {
    let turn = degrees.to_radians();
    [side * libm::sin(turn), libm::cos(turn)]
}

/// From the shoulder to the middle of the hand of an arm that is all but straight, head units.
pub const LONGEST_REACH: f64 = UPPER_ARM + FOREARM + 0.10;

impl Limb {
    /// Of the first part, degrees as in a posture.
    pub fn upper_deg(&self) -> f64 {
        degrees((self.root, self.bend), self.side)
    }

    /// The tip of a bent elbow: near where the outer sides of both parts would meet, which are `half` canvas units off
    /// their bones; none where the limb is nearly straight.
    pub fn corner(&self, half: f64) -> Option<Point> {
        const BENT_DEG: f64 = 28.0;
        const SHARP: f64 = 0.74;
        let (comes, goes) = (unit_way(self.root, self.bend), unit_way(self.bend, self.end));
        let out = [comes[0] - goes[0], comes[1] - goes[1]];
        let long = distance([0.0, 0.0], out);
        let bent = self.bent_deg().abs();
        if bent < BENT_DEG || long < 1e-6 {
            return None;
        }
        let meet = 1.0 / libm::cos((bent.min(84.0) / 2.0).to_radians());
        let beyond = half * (SHARP * meet).max(1.0);
        Some(add(self.bend, scaled(out, beyond / long)))
    }

    /// Of the second part beside the first, degrees; positive toward the limb's own side.
    pub fn bent_deg(&self) -> f64 {
        let turn = degrees((self.bend, self.end), self.side) - self.upper_deg();
        if turn > 180.0 {
            turn - 360.0
        } else if turn < -180.0 {
            turn + 360.0
        } else {
            turn
        }
    }
}

fn degrees((from, to): (Point, Point), side: f64) -> f64 {
    libm::atan2((to[0] - from[0]) * side, to[1] - from[1]).to_degrees()
}

/// The far arm of a turned trunk hangs beside it, not behind: its hand is seen.
fn clear(rig: &Rig, arm: &Arm, (root, hip): (Point, f64), side: f64) -> Arm {
    let hangs = arm.upper < 60.0 && arm.fore.abs() < 60.0 && arm.hand != Hand::Hidden && arm.depth == Depth::Beside;
    // ... and no arm hangs before a belly.
    let off = if hangs { rig.stands_off_deg() } else { 0.0 };
    let arm = &Arm { upper: arm.upper + off, fore: arm.fore + off * 0.7, turn: arm.turn - off * 0.5, ..*arm };
    if !hangs || rig.body_deg * side <= 4.0 {
        return *arm;
    }
    let limb = free_arm(rig, arm, root, side);
    let [edge, _] = rig.body([side * (hip + 0.04), 2.95]);
    let short = side * (edge - limb.end[0]) + 0.13 * rig.unit;
    let down = (limb.end[1] - root[1]).max(0.5 * rig.unit);
    let out = libm::atan2(short, down).to_degrees().clamp(0.0, 7.0);
    // The hand hangs as it did.
    Arm { upper: arm.upper + out, fore: arm.fore + out, turn: arm.turn - out * 0.7, ..*arm }
}

fn free_arm(rig: &Rig, arm: &Arm, root: Point, side: f64) -> Limb {
    let bend = add(root, scaled(toward(arm.upper, side), UPPER_ARM * arm.upper_length * rig.unit));
    let end = add(bend, scaled(toward(arm.fore, side), FOREARM * arm.fore_length * rig.unit));
    let turn = arm.turn.clamp(-MOST_BENT_DEG, MOST_BENT_DEG);
    Limb { root, bend, end, way: toward(arm.fore + turn, side), side, near: arm.near }
}

/// Of a child's legs beside those that its trunk would have if it were grown: who stands or walks is seen to be one.
pub const OF_CHILD: f64 = 0.88;

/// How much longer than on a seat the legs of who stands or walks are drawn: it is on them that a figure is slender.
pub fn leg_share(rig: &Rig, posture: &Posture) -> f64 {
    if posture.weight != Weight::Feet || posture.ride.is_some() {
        return 1.0;
    }
    match rig.kind {
        _ if rig.age == Age::Child => OF_CHILD,
        // Half a head is all that these have for a leg.
        _ if rig.stature < 0.6 => 1.0,
        FigureKind::Girl | FigureKind::Woman => 1.06,
        FigureKind::Androgynous | FigureKind::Boy => 1.04,
        FigureKind::Man => 1.03,
    }
}

fn proportioned(rig: &Rig, posture: &Posture, at: usize) -> Leg {
    let leg = posture.legs[at];
    let share = leg_share(rig, posture);
    Leg { thigh_length: leg.thigh_length * share, shin_length: leg.shin_length * share, ..leg }
}

fn leg(rig: &Rig, leg: &Leg, root: Point, side: f64) -> Limb {
    let bend = add(root, scaled(toward(leg.thigh, side), THIGH * leg.thigh_length * rig.unit));
    let end = add(bend, scaled(toward(leg.shin, side), SHIN * leg.shin_length * rig.unit));
    Limb { root, bend, end, way: toward(leg.shin, side), side, near: 1.0 }
}
