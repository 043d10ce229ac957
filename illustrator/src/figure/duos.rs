//! Two who do one thing in which each has a part: one kneels and the other stands, one brushes and the other sits.

use super::across;
use super::bedside;
use super::blows;
use super::body;
use super::body::posture::{Arm, Depth, Foot, Hand, Posture, Reach, arm, leg, seated_toward_us, touching};
use super::body::skeleton::LONGEST_REACH;
use super::body::spine::Trunk;
use super::clasps::{self, Laid};
use super::curve::{Point, add, lerp};
use super::goldfish;
use super::promise;
use super::pushing;
use super::quarrel;
use super::rig::Rig;
use super::shot::Shot;
use super::snowman;
use super::together;
use scene::{Character, Pose, Prop, Scene};

/// What the first two of a scene do, where each has a part in it.
pub fn of(scene: &Scene) -> Option<Pose> {
    match scene.figures.as_slice() {
        [one] => one.pose.may_be_alone().then_some(one.pose),
        [one, other, ..] => (one.pose == other.pose && one.pose.is_of_two_parts()).then_some(one.pose),
        [] => None,
    }
}

/// Somebody with the pose of their own part; whoever is in no such thing as they are.
pub fn in_part(character: &Character, scene: &Scene, number: usize) -> Character {
    // Who feeds somebody small does it on a knee.
    let feeds = number == 0
        && character.pose == Pose::Feeding
        && scene.figures.get(1).is_some_and(|other| other.pose == Pose::Feeding);
    if feeds && together::examining::kneels(scene) {
        return Character { pose: Pose::Kneeling, ..character.clone() };
    }
    // Who has a seat keeps it, whatever both hands do.
    if character.seat.is_some() && keeps_seat(character.pose) {
        return Character { pose: Pose::Sitting, ..character.clone() };
    }
    let Some(both) = of(scene).filter(|both| *both == character.pose) else { return character.clone() };
    let (pose, gesture) = part(both, (scene, number));
    Character { pose, gesture: gesture.or(character.gesture), ..character.clone() }
}

/// Whether arms alone do it, standing or sitting.
const fn keeps_seat(pose: Pose) -> bool {
    matches!(
        pose,
        Pose::HandingOver
            | Pose::PattingHead
            | Pose::ShakingHands
            | Pose::HighFive
            | Pose::FistBump
            | Pose::Feeding
            | Pose::FacingEachOther
            | Pose::HandOnShoulder
            | Pose::Talking
            | Pose::Clinking
    )
}

/// What the body does of the first or the other, and what the arms do meanwhile.
fn part(both: Pose, (scene, number): (&Scene, usize)) -> (Pose, Option<Pose>) {
    match (both, number) {
        (both, _) if both.is_about_one_thing() => {
            (together::part(both, (scene, number)).unwrap_or(Pose::Standing), None)
        }
        (Pose::Clinking, 2..) => (Pose::Holding, None),
        (_, 2..) => (Pose::Standing, None),
        (Pose::StrikingAt | Pose::KickingAt, _) => (blows::part(both, (scene, number == blows::striker(scene))), None),
        (Pose::Pushing, _) => (pushing::part(scene, number), None),
        (Pose::LiftingUp, 1) => (Pose::Floating, None),
        (Pose::CrossingBlades, _) => (Pose::Fighting, None),
        (Pose::RunningTogether, _) => (Pose::Running, None),
        (Pose::Clinking, _) => (Pose::Holding, None),
        (Pose::BuildingSnowman, _) if snowman::stoops(scene, number) => (Pose::Kneeling, None),
        (Pose::Proposing | Pose::GivingOnKnee | Pose::Tending, 0) => (Pose::Kneeling, None),
        (Pose::Apologizing, 0) => (Pose::Bowing, None),
        (Pose::Apologizing, _) => (Pose::Standing, Some(Pose::ArmsCrossed)),
        (Pose::HelpingUp, 1) => (Pose::SittingOnGround, None),
        (Pose::AtBedside | Pose::CoolingForehead, 0) => (Pose::Seiza, None),
        (Pose::AtBedside | Pose::CoolingForehead, 1) => (Pose::Lying, None),
        (Pose::LeaningOnShoulder, _) | (Pose::Tending | Pose::BrushingFor, _) if number == 1 => (Pose::Sitting, None),
        (Pose::LeaningOnShoulder, _) => (Pose::Sitting, None),
        (both, _) if both.is_across_a_table() => (Pose::Sitting, None),
        _ => (together::part(both, (scene, number)).unwrap_or(Pose::Standing), None),
    }
}

/// From chin to chin, heads.
pub const fn apart(both: Pose) -> Option<f64> {
    match both {
        Pose::CrossingBlades => Some(2.7),
        Pose::StrikingAt => Some(2.8),
        Pose::KickingAt => Some(4.9),
        Pose::Pushing => Some(2.10),
        Pose::LiftingUp => Some(LIFTED_ASIDE),
        Pose::Proposing => Some(2.1),
        Pose::GivingOnKnee => Some(2.5),
        Pose::Arguing => Some(quarrel::APART),
        Pose::PinkyPromise => Some(2.5),
        Pose::BuildingSnowman => Some(snowman::APART),
        Pose::BrushingFor => Some(0.62),
        Pose::LeaningOnShoulder => Some(0.96),
        Pose::Tending => Some(2.7),
        Pose::HelpingUp => Some(3.1),
        Pose::Clinking => Some(2.3),
        Pose::Talking => Some(1.8),
        Pose::RunningTogether => Some(1.9),
        Pose::Apologizing => Some(2.1),
        Pose::ScoopingFish => Some(goldfish::APART),
        Pose::DiningTogether => Some(3.6),
        both if both.is_across_a_table() => Some(3.2),
        both => together::apart(both),
    }
}

/// Trunk and legs of one's part, before anybody knows where the other is.
pub fn posed(posture: Posture, scene: &Scene, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    match (of(scene), number) {
        (Some(both), 2..) if together::teams::of(scene).is_some() => together::posed(both, posture, (scene, number)),
        (_, 2..) | (None, _) => posture,
        (Some(Pose::LeaningOnShoulder), _) => shoulder_to_shoulder(posture, side),
        (Some(Pose::BrushingFor), 0) => Posture {
            trunk: Trunk { lean: 6.0, bend: 2.0, turn: 8.0, sunk: 0.04, ..Trunk::STRAIGHT },
            head: [0.0, 4.0],
            ..posture
        },
        (Some(Pose::BrushingFor), 1) => {
            let lap = touching(18.0, 0.96, Reach::Knee(-0.16, -0.30), (Hand::Flat, Depth::Across));
            // Unless they have something in hand.
            let arms = if scene.figures[1].prop.is_some() { posture.arms } else { [lap, lap] };
            Posture { head: [0.0, 3.0], ..seated_toward_us(posture, arms) }
        }
        (Some(Pose::HelpingUp), 0) => Posture {
            trunk: Trunk {
                lean: if together::examining::kneels(scene) { 40.0 } else { 24.0 },
                bend: -8.0,
                turn: 22.0,
                sunk: 0.04,
                ..Trunk::STRAIGHT
            },
            legs: [leg(6.0, 4.0, Foot::Inward), leg(20.0, 2.0, Foot::Outward)],
            head: [10.0, 6.0],
            ..posture
        },
        (Some(Pose::LiftingUp), 0) => {
            let trunk = Trunk { lean: -5.0, bend: -8.0, turn: 18.0, shoulders: -6.0, ..Trunk::STRAIGHT };
            Posture { trunk, ..posture }
        }
        (Some(Pose::LiftingUp), 1) => Posture {
            trunk: Trunk { lean: -12.0, bend: -6.0, turn: -16.0, ..Trunk::STRAIGHT },
            arms: [arm(74.0, 96.0, Hand::Open, Depth::Beside), arm(70.0, 100.0, Hand::Open, Depth::Beside)],
            legs: [leg(4.0, 26.0, Foot::Stretched), leg(22.0, 58.0, Foot::Stretched).short(0.9, 0.8)],
            head: [0.0, -4.0],
            is_in_air: true,
            ..posture
        },
        (Some(Pose::Pushing), _) => pushing::posed(posture, (scene, number)),
        (Some(Pose::Arguing), _) => quarrel::posed(posture, (scene, number)),
        (Some(Pose::AtBedside | Pose::CoolingForehead), _) => bedside::posed(posture, (scene, number)),
        (Some(Pose::StrikingAt), _) if number != blows::striker(scene) && !blows::is_armed(scene) => {
            blows::blocking(posture)
        }
        (Some(both), _) if both.is_across_a_table() => across::posed(posture, number),
        (Some(Pose::BuildingSnowman), _) => {
            let trunk = Trunk { turn: side * 18.0, lean: side * 9.0, bend: side * -4.0, ..Trunk::STRAIGHT };
            Posture { trunk, ..posture }
        }
        (Some(Pose::Talking | Pose::Clinking | Pose::PinkyPromise), _) => {
            let trunk = Trunk { turn: side * 16.0, lean: side * 2.0, ..posture.trunk };
            Posture { trunk, ..posture }
        }
        (Some(both), _) => together::posed(both, posture, (scene, number)),
    }
}

/// Seen from before, each leaning to the other.
fn shoulder_to_shoulder(posture: Posture, side: f64) -> Posture {
    let lap = touching(16.0, 0.96, Reach::Front(0.12, 2.86), (Hand::Flat, Depth::Across));
    let seated = seated_toward_us(posture, [lap.aimed(-64.0), lap.aimed(-70.0)]);
    // The sleeper's head lies on the shoulder, the other's against it.
    let tilted = if side > 0.0 { 20.0 } else { -7.0 };
    let trunk = Trunk { lean: side * if side > 0.0 { 7.0 } else { 1.5 }, turn: -side * 4.0, ..seated.trunk };
    Posture { trunk, head: [0.0, tilted], ..seated }
}

/// Leads hands to where the other one is.
pub fn join<'a>(both: Pose, left: &mut Shot<'a>, right: &mut Shot<'a>) {
    match both {
        Pose::StrikingAt if blows::is_armed(left.scene) => blows::strike_head(left, right),
        Pose::StrikingAt => blows::strike(left, right),
        Pose::KickingAt => blows::kick(left, right),
        Pose::Pushing => pushing::join(left, right),
        Pose::LiftingUp => lift(left, right),
        Pose::CrossingBlades => cross(left, right),
        Pose::Proposing => propose(left, right),
        Pose::GivingOnKnee => give_on_knee(left, right),
        Pose::Arguing => quarrel::join(left, right),
        Pose::PinkyPromise => promise::join(left, right),
        Pose::BuildingSnowman => snowman::join(left, right),
        Pose::BrushingFor => brush(left, right),
        Pose::LeaningOnShoulder => lean(left, right),
        Pose::Tending => tend(left, right),
        Pose::HelpingUp => help_up(left, right),
        Pose::Clinking if together::teams::of(left.scene).is_none() => clink(left, right),
        Pose::Talking => talk(left, right),
        Pose::RunningTogether | Pose::SkatingTogether => run(left, right),
        both if both.is_across_a_table() => across::join(both, left, right),
        both => together::join(both, left, right),
    }
}

/// Before the middle line of somebody's trunk: heads of their own to the right, and from the crown.
pub fn before(shot: &Shot, [x, y]: Point) -> Point {
    let rig = Rig::of(shot);
    add(rig.body([0.0, y]), [x * rig.unit, 0.0])
}

/// The arm that is farther from us of who faces the other, and the nearer one.
pub fn set_arms(shot: &mut Shot, number: usize, [far, near]: [Arm; 2]) {
    (shot.posture.arms[1 - number], shot.posture.arms[number]) = (far, near);
    shot.posture.front = 1 - number;
}

/// A hand before who faces the other: heads ahead, and from the crown.
pub const fn ahead(is_far: bool, [x, y]: Point) -> Reach {
    Reach::Front(if is_far { x } else { -x }, y)
}

/// Where blades meet.
pub fn crossing(left: &Shot, right: &Shot) -> Point {
    add(lerp(left.stand.chin, right.stand.chin, 0.5), [0.0, 0.06 * left.stand.head])
}

/// From there to the fist at each hilt, aside and down, and on to the other fist below it; heads.
const TO_FIST: Point = [0.62, 0.86];
const TO_POMMEL: Point = [0.15, 0.22];

fn cross<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let spot = crossing(left, right);
    for (number, shot) in [left, right].into_iter().enumerate() {
        let (side, unit) = (if number == 0 { -1.0 } else { 1.0 }, shot.stand.head);
        let at = |[x, y]: Point| Reach::spot(add(spot, [side * x * unit, y * unit]));
        let both = add(TO_FIST, TO_POMMEL);
        let high = Arm {
            hand: shot.posture.arms[1 - number].hand,
            ..touching(34.0, 0.94, at(TO_FIST), (Hand::Grip, Depth::Across))
        };
        let low = Arm {
            hand: shot.posture.arms[number].hand,
            ..touching(22.0, 0.94, at(both), (Hand::Assist, Depth::Across))
        };
        set_arms(shot, number, [high, low]);
    }
}

/// Where the ring is, over the hand that holds it out.
pub fn ring_at(left: &Shot) -> Point {
    add(body::palm_of(left, 1), [0.10 * left.stand.head, -0.06 * left.stand.head])
}

fn propose(left: &mut Shot, right: &mut Shot) {
    let held_out = touching(40.0, 0.94, ahead(true, [0.98, 1.62]), (Hand::Flat, Depth::Across)).aimed(96.0);
    let at_heart = touching(24.0, 0.88, Reach::Body(-0.10, 1.92), (Hand::Flat, Depth::Across));
    set_arms(left, 0, [held_out, at_heart]);
    let mouth = touching(24.0, 0.86, Reach::Head(0.05, 1.00), (Hand::Flat, Depth::Face)).aimed(-118.0);
    let chest = touching(22.0, 0.90, Reach::Body(-0.14, 1.90), (Hand::Flat, Depth::Across));
    set_arms(right, 1, [mouth, chest]);
}

/// What is given is held up before the other, whose hand comes for it.
fn give_on_knee(left: &mut Shot, right: &mut Shot) {
    let hand = if left.posture.arms.iter().any(|arm| arm.hand == Hand::Grip) { Hand::Grip } else { Hand::Flat };
    let unit = left.stand.head;
    let held_up = touching(48.0, 0.95, ahead(true, [1.06, 1.40]), (hand, Depth::Across));
    let at_heart = touching(24.0, 0.88, Reach::Body(-0.10, 1.92), (Hand::Flat, Depth::Across));
    set_arms(left, 0, [held_up, at_heart]);
    let gift = add(body::palm_of(left, 1), [0.34 * unit, -0.20 * unit]);
    let comes = touching(22.0, 0.95, Reach::spot(gift), (Hand::Flat, Depth::Across)).aimed(70.0);
    let chest = touching(22.0, 0.90, Reach::Body(-0.14, 1.90), (Hand::Flat, Depth::Across));
    set_arms(right, 1, [comes, chest]);
}

/// Who brushes stands behind, over the other's head: one hand with the brush at the locks.
fn brush(left: &mut Shot, right: &mut Shot) {
    let head = right.stand.head;
    right.stand.chin[1] = right.stand.chin[1].max(left.stand.chin[1] + 1.02 * head);
    // Scissors go into the locks, a brush lies at them.
    let cuts = left.character.prop == Some(Prop::Scissors);
    let dries = left.character.prop == Some(Prop::HairDryer);
    let locks = Rig::of(right).flat(match () {
        () if cuts => [-0.52, 0.80],
        () if dries => [-1.30, 0.42],
        () => [-0.58, 0.74],
    });
    let aim = if dries { 170.0 } else { -60.0 };
    left.posture.arms[0] = touching(30.0, 0.92, Reach::spot(locks), (Hand::Grip, Depth::Across)).aimed(aim);
    // Between the two heads the other arm would be a sleeve without a shoulder: it is behind who sits.
    left.posture.arms[1] = arm(8.0, -10.0, Hand::Hidden, Depth::Behind);
    left.posture.front = 0;
}

/// How much higher a small sleeper sits, heads.
const MOST_RAISED: f64 = 0.60;

/// The sleeper's head comes down to the other's shoulder.
fn lean(left: &mut Shot, right: &mut Shot) {
    let low = body::on_trunk(right, [-0.62, 1.40]);
    let (by, head) = (low[1] - left.stand.chin[1], left.stand.head);
    left.stand.chin[1] += by.clamp(-MOST_RAISED * head, 0.22 * head);
    // Whose head comes no higher than the arm has it beside the arm.
    if by < -(MOST_RAISED + 0.20) * head {
        left.stand.chin[0] -= 0.34 * head;
    }
}

/// Below the knee that is nearer to us.
pub fn wound(right: &Shot) -> [Point; 2] {
    let [_, knee, ankle] = body::leg_of(right, 0);
    [lerp(knee, ankle, 0.06), lerp(knee, ankle, 0.26)]
}

fn tend(left: &mut Shot, right: &mut Shot) {
    come_within_reach(left, right);
    let unit = Rig::of(right).unit;
    let [high, low] = wound(right);
    let hand = |spot: Point, hand: Hand| touching(34.0, 0.96, Reach::spot(spot), (hand, Depth::Across));
    // One winds the roll, the other is about the calf.
    let (over, under) = (add(high, [-0.24 * unit, -0.02 * unit]), add(low, [-0.08 * unit, 0.06 * unit]));
    set_arms(left, 0, [hand(over, Hand::Fist).aimed(70.0), hand(under, Hand::Flat).aimed(100.0)]);
}

/// Who kneels bends as far down as a child's knee is low, and is as near as the arms are long.
fn come_within_reach(left: &mut Shot, right: &mut Shot) {
    let long = LONGEST_REACH * 0.94 * Rig::of(left).unit;
    let [from, to] = [body::on_trunk(left, [0.1, 1.3]), wound(right)[1]];
    let low = ((to[1] - from[1]) / long).clamp(0.0, 1.5);
    if low > 0.72 {
        let lean = 62.0 * (low - 0.60).min(0.68);
        left.posture.trunk = Trunk { lean, bend: -0.35 * lean, ..left.posture.trunk };
    }
    let from = body::on_trunk(left, [0.0, 1.3]);
    let level = libm::sqrt((long * long - (to[1] - from[1]) * (to[1] - from[1])).max(0.16 * long * long));
    let apart = to[0] - from[0] - level;
    left.stand.chin[0] += apart.max(0.0) / 2.0;
    right.stand.chin[0] -= apart.max(0.0) / 2.0;
}

/// Where two hands meet: the longer an arm is, the farther it goes.
pub fn meeting((one, at): (&Shot, usize), (other, beside): (&Shot, usize)) -> Point {
    let [long, beyond] = [one, other].map(|shot| Rig::of(shot).unit);
    let [from, to] = [body::shoulder_of(one, at), body::shoulder_of(other, beside)];
    lerp(from, to, long / (long + beyond))
}

fn help_up(left: &mut Shot, right: &mut Shot) {
    let spot = meeting((left, 1), (right, 0));
    let hand = |hand: Hand| touching(60.0, 0.97, Reach::spot(spot), (hand, Depth::Across));
    let knee = touching(20.0, 0.94, Reach::Knee(0.0, -0.2), (Hand::Flat, Depth::Across));
    left.posture.arms[1] = hand(Hand::Clasp);
    left.posture.arms[0] = arm(14.0, -8.0, Hand::Relaxed, Depth::Beside);
    right.posture.arms[0] = hand(Hand::Hip);
    right.posture.arms[1] = if right.posture.legs_over { knee } else { arm(14.0, 2.0, Hand::Relaxed, Depth::Beside) };
    (left.posture.front, right.posture.front) = (1, 0);
}

/// How far each hand is from where what they drink from meets, heads: of a mug the handle is between.
const fn to_rim(prop: Option<Prop>) -> f64 {
    if let Some(Prop::BeerMug) = prop { 0.50 } else { 0.15 }
}

fn clink(left: &mut Shot, right: &mut Shot) {
    let unit = left.stand.head.min(right.stand.head);
    let spot = add(lerp(left.stand.chin, right.stand.chin, 0.5), [0.0, 0.66 * unit]);
    let toward =
        |x: f64| touching(40.0, 0.94, Reach::spot(add(spot, [x * unit, 0.0])), (Hand::Grip, Depth::Face)).aimed(118.0);
    left.posture.arms[1] = toward(-to_rim(left.character.prop));
    right.posture.arms[0] = toward(to_rim(right.character.prop));
    (left.posture.front, right.posture.front) = (1, 0);
}

/// One tells with an open hand, the other listens.
fn talk<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let tells = touching(34.0, 0.92, Reach::Front(0.60, 1.76), (Hand::Open, Depth::Across)).aimed(126.0);
    let rests = touching(16.0, 0.90, Reach::Front(-0.10, 2.36), (Hand::Fist, Depth::Across));
    let listens = touching(10.0, 0.90, Reach::Head(0.16, 1.14), (Hand::Curled, Depth::Face));
    let (teller, listener) = if left.seed & 2 == 0 { (left, right) } else { (right, left) };
    let at = |shot: &Shot| usize::from(shot.character.yaw_deg < 0.0);
    let (one, other) = (at(teller), at(listener));
    set_arms(teller, one, [tells, clasps::REST]);
    set_arms(listener, other, [rests, listens]);
}

/// From chin to chin of who lifts and who is lifted, and how much higher the other is, heads.
const LIFTED_ASIDE: f64 = 0.95;
pub const LIFTED_UP: f64 = 1.70;

/// Both hands are about the ribs.
fn lift(left: &mut Shot, right: &mut Shot) {
    right.stand.chin[1] = left.stand.chin[1] - LIFTED_UP * left.stand.head;
    let [near, far] = [-0.62, 0.66].map(|x| body::on_trunk(right, [x, 2.02]));
    let hold = |spot, upper: f64| touching(upper, 0.97, Reach::spot(spot), (Hand::Flat, Depth::Behind));
    left.posture.arms = [hold(near, 150.0).aimed(-160.0), hold(far, 140.0).aimed(160.0)];
}

/// The inner hands meet behind the one and before the other.
fn run<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let shoulders = lerp(body::on_trunk(left, [0.8, 1.5]), body::on_trunk(right, [-0.8, 1.5]), 0.5);
    let spot = add(shoulders, [0.0, 1.05 * left.stand.head.min(right.stand.head)]);
    for (shot, at, hand) in [(left, 1, Hand::Hip), (right, 0, Hand::Clasp)] {
        shot.posture.arms[at] = touching(26.0, 0.98, Reach::spot(spot), (hand, Depth::Beside));
    }
}

/// Limbs that lie over what is between both, or over the other.
pub fn laid(both: Pose, scene: &Scene) -> Vec<Laid> {
    let limb = |figure: usize, arm: usize, hand_alone: bool| Laid { figure, arm, hand_alone };
    match both {
        Pose::StrikingAt => blows::laid(scene),
        both if both.is_of_all() => together::laid_by_all(both, scene),
        Pose::LapPillow => together::lap::laid(scene),
        Pose::BrushingFor => vec![limb(0, 0, false)],
        Pose::Tending => vec![limb(0, 0, false), limb(0, 1, true)],
        Pose::HelpingUp => vec![limb(0, 1, true)],
        Pose::AtBedside | Pose::CoolingForehead => bedside::laid(scene),
        Pose::GivingOnKnee => vec![limb(1, 0, true)],
        Pose::LiftingUp => vec![limb(0, 0, true), limb(0, 1, true)],
        both if both.is_across_a_table() || both == Pose::BuildingSnowman => {
            [0, 1].into_iter().flat_map(|figure| [0, 1].map(|arm| limb(figure, arm, false))).collect()
        }
        both => together::laid(both, scene),
    }
}

#[cfg(test)]
mod tests {
    use super::super::every::{DUOS, FRAMINGS, KINDS, scene};
    use super::*;
    use scene::{Age, FigureKind, Framing};

    fn two(pose: Pose, kinds: [FigureKind; 2]) -> Scene {
        let mut scene = scene();
        let one = scene.figures[0].clone();
        scene.figures = kinds.map(|kind| Character { kind, pose, ..one.clone() }).to_vec();
        (scene.figures[0].yaw_deg, scene.figures[1].yaw_deg) = (30.0, -30.0);
        scene.framing = Framing::FullBody;
        scene
    }

    #[test]
    fn whoever_the_two_are_all_of_it_is_drawn_and_neither_lacks_a_part() {
        for (at, pose) in DUOS.into_iter().enumerate() {
            for (turn, framing) in FRAMINGS.into_iter().enumerate() {
                let mut scene = two(pose, [KINDS[(at + turn) % KINDS.len()], KINDS[(at + 2 * turn) % KINDS.len()]]);
                scene.framing = framing;
                if turn % 2 == 1 {
                    scene.figures[1].age = Age::Child;
                }
                let drawn = super::super::draw_each(&scene, None);
                // Who lies in a lap and who sits there are drawn as one.
                let drawn = drawn.iter().filter(|layers| !layers.is_empty()).count();
                let as_one = super::super::pairs::behind(&scene).is_some();
                assert_eq!(drawn, if as_one { 1 } else { 2 }, "{pose:?} {framing:?}");
                assert_eq!(of(&scene), Some(pose));
            }
        }
    }

    #[test]
    fn hands_that_meet_are_in_one_place() {
        for pose in [Pose::HelpingUp, Pose::ArmWrestling, Pose::RunningTogether, Pose::Clinking] {
            for kind in KINDS {
                let scene = two(pose, [kind, FigureKind::Girl]);
                let shots = Shot::all(&scene);
                let [one, other] = [(0, 1), (1, 0)].map(|(number, arm)| body::palm_of(&shots[number], arm));
                let apart = libm::hypot(one[0] - other[0], one[1] - other[1]) / shots[0].stand.head;
                assert!(apart < 0.5, "{pose:?} {kind:?}: {apart} heads apart");
            }
        }
    }
}
