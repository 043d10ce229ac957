//! Two who touch: where each one's hands are, which follows from where the other one stands.

use super::body::posture::{Arm, Depth, Hand, Reach, Weight, arm, touching};
use super::body::spine::Trunk;
use super::body::{self, benched};
use super::clasps;
use super::curve::{Point, add, distance, lerp};
use super::duos;
use super::embrace::{self, Embrace};
use super::goldfish;
use super::rig::Rig;
use super::shot::{Shot, Stand, dances_in_pair};
use super::together;
use scene::{Pose, Scene};

/// How far the second one's chin is from the first one's, heads; nothing where they only stand side by side.
pub fn apart(pose: Pose) -> Option<f64> {
    match pose {
        Pose::Hugging => Some(0.90),
        Pose::BackToBack => Some(1.08),
        Pose::SittingBackToBack => Some(0.86),
        Pose::ArmAround => Some(1.10),
        Pose::Bowing => Some(1.85),
        Pose::FacingEachOther => Some(1.48),
        Pose::OnHilt => Some(3.1),
        Pose::Leaping => Some(3.1),
        Pose::NoseToNose => Some(1.06),
        Pose::HandingOver => Some(2.6),
        Pose::ArmInArm => Some(1.24),
        Pose::CheekKiss => Some(0.86),
        Pose::Whispering => Some(1.06),
        Pose::Feeding => Some(1.72),
        Pose::ShakingHands => Some(2.34),
        Pose::HighFive => Some(2.4),
        Pose::FistBump => Some(2.3),
        Pose::BackHug => Some(0.70),
        Pose::PattingHead => Some(1.94),
        Pose::HandOnShoulder => Some(1.24),
        Pose::TakingSelfie => Some(1.16),
        pose => duos::apart(pose),
    }
}

/// The hands of two who touch are where the other one is, who is as near as arms are long.
pub fn join(shots: &mut [Shot]) {
    lead(shots);
    if shots.first().is_some_and(|shot| Embrace::of(shot.scene).is_some()) {
        return;
    }
    for _ in 0..STEPS_NEARER {
        let [left, right, ..] = &mut *shots else { return };
        let pose = left.character.pose;
        let lack = [&*left, &*right].map(lacks).into_iter().fold(0.0, f64::max);
        let room = right.stand.chin[0] - left.stand.chin[0] - nearest(pose) * left.stand.head.max(right.stand.head);
        if !may_come_nearer(pose) || lack < 0.04 * left.stand.head || room <= 0.0 {
            return;
        }
        let by = lack.min(room) / 2.0;
        left.stand.chin[0] += by;
        right.stand.chin[0] -= by;
        lead(shots);
    }
}

/// How often two come nearer, and from chin to chin how near, heads.
const STEPS_NEARER: usize = 3;
const fn nearest(pose: Pose) -> f64 {
    // Between the faces there is room for the hands below them.
    if matches!(pose, Pose::Dancing) { 1.45 } else { 1.1 }
}
/// Hand in hand.
const BESIDE: f64 = 1.55;

const fn may_come_nearer(pose: Pose) -> bool {
    use Pose::{
        ArmWrestling, BandagingArm, Clinking, Crowning, CuppingCheek, Dancing, Examining, ExchangingRings,
        FeelingForehead, FistBump, HandingOver, Healing, HelpingUp, PinkyPromise, PokingCheek, Pushing, RingOnKnee,
        RunningTogether, ShakingHands, SkatingTogether, Slapping, TyingShoesFor, TyingTie, WipingMouth, WipingTears,
        WrappingScarf,
    };
    matches!(
        pose,
        ArmWrestling
            | BandagingArm
            | Clinking
            | Dancing
            | Examining
            | ExchangingRings
            | FistBump
            | HandingOver
            | HelpingUp
            | PinkyPromise
            | TyingShoesFor
            | Healing
            | Slapping
            | Pushing
            | RunningTogether
            | ShakingHands
            | SkatingTogether
            | TyingTie
            | WrappingScarf
            | CuppingCheek
            | FeelingForehead
            | PokingCheek
            | WipingTears
            | Crowning
            | WipingMouth
            | RingOnKnee
    )
}

/// By how much what the hands go to is farther than they come, canvas units.
fn lacks(shot: &Shot) -> f64 {
    let most = body::skeleton::LONGEST_REACH * Rig::of(shot).unit;
    let lack = |at: usize| match shot.posture.arms[at] {
        Arm { reach: Some(Reach::Spot(x, y)), hand, .. } if hand != Hand::Hidden => {
            distance(body::shoulder_of(shot, at), [x, y]) - most
        }
        _ => 0.0,
    };
    lack(0).max(lack(1))
}

/// Leads the hands of each to the other.
fn lead(shots: &mut [Shot]) {
    if shots.first().is_some_and(|shot| together::one_bed::is_shown(shot.scene)) {
        let tucked = |(number, shot): (usize, &mut Shot)| {
            shot.posture = together::one_bed::posed(shot.posture, (number, shot.character.prop))
        };
        return shots.iter_mut().enumerate().for_each(tucked);
    }
    if let [one] = shots
        && together::couch::is_shown(one.scene)
        && one.character.prop.is_none()
    {
        one.posture = together::couch::posed(one.posture);
    }
    if shots.iter().all(|shot| shot.character.pose == Pose::HoldingHands) {
        return in_row(shots);
    }
    if shots.first().is_some_and(|shot| goldfish::is_at_tub(shot.scene)) {
        return goldfish::join(shots);
    }
    // Who stands beside two has no part in what they do.
    for other in shots.iter_mut().skip(2).filter(|other| is_between_two(other.character.pose)) {
        other.posture.arms = [clasps::REST, clasps::REST];
    }
    if let Some(both) = shots.first().and_then(|shot| duos::of(shot.scene)) {
        together::join_all(both, shots);
    }
    let [left, right, ..] = shots else { return };
    if benched::are_hand_in_hand(left.scene) {
        return benched::join_hands([left, right]);
    }
    if let Some(both) = duos::of(left.scene) {
        return duos::join(both, left, right);
    }
    if clasps::is_guided(left.scene) {
        return clasps::guide(left, right);
    }
    if left.character.pose != right.character.pose {
        return;
    }
    match left.character.pose {
        Pose::HighFive => clap(left, right),
        Pose::FistBump => bump(left, right),
        Pose::Hugging | Pose::CheekKiss | Pose::NoseToNose | Pose::Dancing | Pose::BackHug
            if Embrace::of(left.scene).is_some() =>
        {
            embrace::join(left, right)
        }
        Pose::Dancing if dances_in_pair(left.scene) => clasps::waltz(left, right),
        Pose::ArmAround => clasps::lay_arm(left, right),
        Pose::HandingOver => clasps::hand_over(left, right),
        Pose::PattingHead => {
            let crown = Rig::of(right).flat([-0.30, -0.03]);
            // Beside the other's face, not across it; the lower the head is, the lower the elbow and the longer the arm.
            let lower = (crown[1] - left.stand.chin[1]) / left.stand.head;
            let upper = (104.0 - 60.0 * lower).clamp(44.0, 112.0);
            let share = (0.74 + 0.25 * (lower + 0.8)).clamp(0.68, 0.94);
            left.posture.arms[1] = touching(upper, share, Reach::spot(crown), (Hand::Flat, Depth::Across)).aimed(120.0);
            right.posture.arms[0] = right.posture.arms[1];
        }
        Pose::HandOnShoulder => clasps::stand_behind(left, right),
        Pose::ShakingHands => shake(left, right),
        Pose::Whispering => whisper(left, right),
        Pose::Feeding => feed(left, right),
        Pose::ArmInArm => link(left, right),
        Pose::CheekKiss => kiss(left, right),
        _ => {}
    }
}

const fn is_between_two(pose: Pose) -> bool {
    use Pose::{
        BackHug, CheekKiss, Feeding, HandOnShoulder, HandingOver, Hugging, NoseToNose, PattingHead, ShakingHands,
        Whispering,
    };
    matches!(
        pose,
        BackHug
            | CheekKiss
            | Feeding
            | HandOnShoulder
            | HandingOver
            | Hugging
            | NoseToNose
            | PattingHead
            | ShakingHands
            | Whispering
    )
}

/// Hand in hand with both neighbors; hands meet halfway between where each would be.
fn in_row(shots: &mut [Shot]) {
    for at in 1..shots.len() {
        let mut spot = joined(&shots[at - 1], &shots[at]);
        // As near as the arms are long, with all who stand beyond.
        let lack = [(at - 1, 1), (at, 0)].map(|(number, side)| {
            let most = body::skeleton::LONGEST_REACH * Rig::of(&shots[number]).unit;
            (distance(body::shoulder_of(&shots[number], side), spot) - most).max(0.0)
        });
        let gap = shots[at].stand.chin[0] - shots[at - 1].stand.chin[0] - BESIDE * shots[at].stand.head;
        let by = lack[0].max(lack[1]).min(gap).max(0.0);
        if by > 0.0 {
            shots[at..].iter_mut().for_each(|shot| shot.stand.chin[0] -= by);
            shots.iter_mut().for_each(|shot| shot.stand.chin[0] += by / 2.0);
            spot = joined(&shots[at - 1], &shots[at]);
        }
        // Of two hands that hold each other one's fingers lie over the other.
        for (number, side, hand) in [(at - 1, 1, Hand::Hip), (at, 0, Hand::Clasp)] {
            let reach = Some(Reach::spot(spot));
            shots[number].posture.arms[side] = Arm { reach, ..arm(19.0, 17.0, hand, Depth::Beside) };
        }
    }
}

/// Where hands that were beside each other meet: between both, or where the hand of who is much taller hangs.
fn joined(one: &Shot, other: &Shot) -> Point {
    let [long, beyond] = [one, other].map(|shot| Rig::of(shot).unit);
    let (from, to) = (body::palm_of(one, 1), body::palm_of(other, 0));
    if long > MUCH_TALLER * beyond {
        add(from, [0.12 * long, -0.04 * long])
    } else if beyond > MUCH_TALLER * long {
        add(to, [-0.12 * beyond, -0.04 * beyond])
    } else {
        lerp(from, to, 0.5)
    }
}

/// Of somebody's stature beside that of the other.
const MUCH_TALLER: f64 = 1.3;

/// Palm against palm, over the heads.
fn clap(left: &mut Shot, right: &mut Shot) {
    let spot = lerp(body::palm_of(left, 1), body::palm_of(right, 0), 0.5);
    let spot = body::within_reach(right, 0, body::within_reach(left, 1, spot));
    let unit = left.stand.head;
    // The palms meet edge-on, each arm on its own side of them.
    let palm = |x: f64| Reach::spot(add(spot, [x * unit, 0.0]));
    // Of an arm that comes down to somebody small the hand goes on ahead.
    let aim =
        |shot: &Shot, at: usize| if spot[1] > body::shoulder_of(shot, at)[1] - 0.7 * unit { 140.0 } else { 176.0 };
    let (one, other) = (aim(left, 1), aim(right, 0));
    left.posture.arms[1] = touching(118.0, 0.66, palm(-0.062), (Hand::Edge, Depth::Beside)).aimed(one);
    right.posture.arms[0] = touching(118.0, 0.66, palm(0.062), (Hand::Edge, Depth::Beside)).aimed(other);
    // Two are no mirror of each other.
    if right.posture.weight == Weight::Feet {
        right.posture.arms[1] = touching(46.0, 0.94, Reach::Body(0.66, 2.60), (Hand::Hip, Depth::Beside)).aimed(-46.0);
    }
}

/// Fist against fist, before the chests.
fn bump(left: &mut Shot, right: &mut Shot) {
    const TO_KNUCKLES: f64 = 0.15;
    let [one, other] = [&*left, &*right].map(|shot| body::on_trunk(shot, [0.0, 1.86]));
    let (spot, unit) = (lerp(one, other, 0.5), left.stand.head.min(right.stand.head));
    let fist = |x: f64| {
        let reach = Reach::spot(add(spot, [x * unit, 0.0]));
        touching(28.0, 0.96, reach, (Hand::Fist, Depth::Across)).aimed(94.0)
    };
    left.posture.arms[1] = fist(-TO_KNUCKLES);
    right.posture.arms[0] = fist(TO_KNUCKLES);
    (left.posture.front, right.posture.front) = (1, 0);
}

/// Each turned to the other, the right hands between them.
fn shake(left: &mut Shot, right: &mut Shot) {
    let [one, other] = [&*left, &*right].map(|shot| body::on_trunk(shot, [0.0, 2.26]));
    let spot = lerp(one, other, 0.5);
    left.posture.arms[1] = Arm { reach: Some(Reach::spot(spot)), ..arm(26.0, 70.0, Hand::Clasp, Depth::Across) };
    right.posture.arms[0] = Arm { reach: Some(Reach::spot(spot)), ..arm(26.0, 70.0, Hand::Hip, Depth::Across) };
    left.posture.front = 1;
    right.posture.front = 0;
}

/// The mouth at the other's ear, a hand held up beside it.
fn whisper(left: &mut Shot, right: &mut Shot) {
    left.posture.head = [46.0 - left.character.yaw_deg, 5.0];
    let ear = Rig::of(right).flat([-0.56, 0.78]);
    let lips = Rig::of(left).flat([0.36, 0.86]);
    let most = 0.6 * left.stand.head;
    for axis in 0..2 {
        left.stand.chin[axis] += (ear[axis] - lips[axis]).clamp(-most, most);
    }
    // Not before the eyes of who is small.
    let is_small = Rig::of(right).stature < Rig::of(left).stature - 0.3;
    let hand = if is_small { Reach::Head(0.36, 1.04) } else { Reach::Head(0.54, 0.92) };
    left.posture.arms[1] = touching(-4.0, 0.62, hand, (Hand::Flat, Depth::Face)).aimed(190.0);
    right.posture.arms[0] = arm(8.0, -10.0, Hand::Hidden, Depth::Behind);
}

/// A spoon goes from the one's hand to the other's mouth.
fn feed(left: &mut Shot, right: &mut Shot) {
    let mouth = Rig::of(right).face([0.0, 0.87]);
    let spot = add(mouth, [-0.62 * left.stand.head, 0.16 * left.stand.head]);
    left.posture.arms[1] = Arm { reach: Some(Reach::spot(spot)), ..arm(50.0, 110.0, Hand::Fist, Depth::Across) };
    left.posture.front = 1;
    if left.character.prop.is_none() {
        left.posture.arms[0] = touching(18.0, 0.93, Reach::Front(0.02, 2.30), (Hand::Fist, Depth::Across)).aimed(-84.0);
    }
    right.posture.arms[0] = arm(12.0, -20.0, Hand::Hidden, Depth::Behind);
}

/// Where the bowl is of who feeds with a spoon, in the other hand.
pub fn bowl(scene: &Scene) -> Option<Point> {
    let shots = Shot::all(scene);
    let left = shots.first().filter(|shot| shot.character.prop.is_none())?;
    spoon(scene, 0).map(|_| add(body::palm_of(left, 0), [0.10 * left.stand.head, -0.16 * left.stand.head]))
}

/// The right one's hand is in the bend of the other's arm.
fn link(left: &mut Shot, right: &mut Shot) {
    left.posture.arms[1] = touching(20.0, 0.96, Reach::Body(0.10, 2.36), (Hand::Fist, Depth::Across));
    let skeleton = body::elbow_of(left, 1);
    let spot = add(skeleton, [0.02 * left.stand.head, 0.02 * left.stand.head]);
    right.posture.arms[0] =
        Arm { reach: Some(Reach::spot(spot)), ..arm(14.0, 40.0, Hand::Hip, Depth::Across) }.aimed(112.0);
    right.posture.front = 0;
}

/// The one's lips are at the other's cheek.
fn kiss(left: &mut Shot, right: &mut Shot) {
    left.posture.head = [58.0 - left.character.yaw_deg, 4.0];
    // The cheek is held out.
    right.posture.head = [HELD_OUT_DEG - right.character.yaw_deg, 5.0];
    // Who is small is kissed on the forehead, by who bends down.
    let is_small = Rig::of(right).stature < Rig::of(left).stature - 0.2;
    if is_small {
        left.posture.trunk = Trunk { lean: 16.0, bend: -4.0, turn: 20.0, ..Trunk::STRAIGHT };
        right.stand.chin[1] -= 0.24 * right.stand.head;
    }
    let cheek = Rig::of(right).flat(if is_small { [-0.34, 0.34] } else { [-0.40, 0.82] });
    let lips = Rig::of(left).flat([0.46, 0.86]);
    let most = if is_small { 1.2 } else { 0.7 } * left.stand.head;
    for axis in 0..2 {
        left.stand.chin[axis] += (cheek[axis] - lips[axis]).clamp(-most, most);
    }
    left.posture.arms[1] =
        Arm { hand: Hand::Hidden, depth: Depth::Behind, ..arm(10.0, 24.0, Hand::Hidden, Depth::Behind) };
    right.posture.arms[0] = arm(8.0, -10.0, Hand::Hidden, Depth::Behind);
}

/// How far a face is turned from who kisses its cheek, degrees.
const HELD_OUT_DEG: f64 = 20.0;

/// Who of two that touch is drawn first, because the other is nearer.
pub fn behind(scene: &Scene) -> Option<usize> {
    if let Some(embrace) = Embrace::of(scene) {
        return Some(embrace.facing);
    }
    let [one, other] = scene.figures.as_slice() else { return None };
    if together::lap::is_shown(scene) {
        return Some(1 - together::lap::sleeper(scene));
    }
    if one.pose == other.pose && matches!(one.pose, Pose::JudoThrow | Pose::Shielding) {
        return Some(1);
    }
    if one.pose == Pose::CheekKiss && other.pose == Pose::CheekKiss {
        // The other's hair would be before the lips.
        return Some(1);
    }
    None
}

/// Where a spoon is that goes from one's hand to the other's mouth: its end and its bowl; canvas units.
pub fn spoon(scene: &Scene, number: usize) -> Option<[Point; 2]> {
    let shots = Shot::all(scene);
    let [left, right] = shots.as_slice() else { return None };
    let feeds = left.character.pose == Pose::Feeding && right.character.pose == Pose::Feeding;
    if !feeds || number != 0 {
        return None;
    }
    let hand = body::palm_of(left, 1);
    let mouth = Rig::of(right).face([0.0, 0.87]);
    Some([lerp(hand, mouth, -0.12), lerp(hand, mouth, 0.78)])
}

/// The same place moved.
pub fn moved(stand: Stand, by: Point) -> Stand {
    Stand { chin: add(stand.chin, by), ..stand }
}
