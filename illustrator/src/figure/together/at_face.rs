//! One hand of the first is at the face of the other: a finger in the cheek, a thumb at tears, a palm on the forehead or
//! along the cheek. Who sleeps meanwhile has the head on a desk.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, Reach, asleep_on_arms, leg, touching};
use super::super::body::seats;
use super::super::body::spine::Trunk;
use super::super::clasps::{Laid, REST};
use super::super::curve::{Point, Taper, add, closed};
use super::super::duos::set_arms;
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::examining::kneels;
use scene::{Expression, Pose, Scene};

/// From chin to chin, heads.
pub const fn apart(both: Pose) -> Option<f64> {
    match both {
        Pose::PokingCheek => Some(1.50),
        Pose::WipingTears | Pose::CuppingCheek | Pose::WipingMouth => Some(1.56),
        Pose::FeelingForehead => Some(1.62),
        _ => None,
    }
}

/// Whether the other one sleeps at a desk.
fn sleeps_at_desk(scene: &Scene) -> bool {
    let is_asleep = scene.figures.get(1).is_some_and(|other| other.expression == Expression::Serene);
    is_asleep && scene.figures[0].pose == Pose::PokingCheek
}

/// What the body of one does; nothing where both stand.
pub fn part(scene: &Scene, number: usize) -> Option<Pose> {
    match number {
        1 if sleeps_at_desk(scene) => Some(Pose::Sitting),
        0 if !sleeps_at_desk(scene) && kneels(scene) => Some(Pose::Kneeling),
        _ => None,
    }
}

pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    match number {
        1 if sleeps_at_desk(scene) => asleep_on_arms(Posture { front: 1, ..posture }),
        0 if sleeps_at_desk(scene) => {
            let trunk = Trunk { lean: 22.0, bend: -8.0, turn: 18.0, sunk: 0.06, ..Trunk::STRAIGHT };
            let legs = [leg(5.0, 3.0, Foot::Inward), leg(14.0, 2.0, Foot::Outward)];
            Posture { trunk, legs, head: [6.0, 8.0], ..posture }
        }
        0 if kneels(scene) => posture,
        _ => {
            let (lean, tilted) = if number == 0 { (7.0, 4.0) } else { (1.0, 6.0) };
            let trunk = Trunk { lean: side * lean, turn: side * 17.0, ..Trunk::STRAIGHT };
            Posture { trunk, head: [0.0, tilted], ..posture }
        }
    }
}

/// Where the hand comes on the other's face, and how it points there: heads from the middle of the face and from the crown.
const fn touch(both: Pose) -> ([f64; 2], Hand, f64) {
    match both {
        Pose::WipingTears => ([-0.46, 0.98], Hand::Curled, 124.0),
        Pose::WipingMouth => ([-0.34, 1.02], Hand::Fist, 104.0),
        Pose::CuppingCheek => ([-0.40, 0.86], Hand::Flat, 150.0),
        Pose::FeelingForehead => ([-0.30, 0.33], Hand::Flat, 100.0),
        _ => ([-0.50, 0.84], Hand::Point, 96.0),
    }
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let both = left.character.pose;
    if sleeps_at_desk(left.scene) {
        lower_sleeper(left, right);
    }
    let (spot, hand, aim) = touch(both);
    let face = Rig::of(right).flat(spot);
    let spot = body::within_reach(left, 1, face);
    let comes = touching(38.0, 0.95, Reach::spot(spot), (hand, Depth::Across)).aimed(aim);
    set_arms(left, 0, [comes, other_hand(left, right)]);
    if !sleeps_at_desk(left.scene) {
        let chest = touching(22.0, 0.90, Reach::Body(-0.10, 2.06), (Hand::Fist, Depth::Across));
        set_arms(right, 1, [REST, if both == Pose::WipingTears { chest } else { REST }]);
    }
}

/// What the other hand does meanwhile: it lies on a shoulder, or before the belly.
fn other_hand(left: &Shot, right: &Shot) -> super::super::body::posture::Arm {
    match left.character.pose {
        Pose::WipingTears | Pose::CuppingCheek => {
            let spot = body::within_reach(left, 0, body::on_trunk(right, [-0.66, 1.66]));
            touching(26.0, 0.95, Reach::spot(spot), (Hand::Flat, Depth::Across)).aimed(-96.0)
        }
        _ if left.posture.weight == super::super::body::posture::Weight::Feet => {
            touching(24.0, 0.96, Reach::Body(0.10, 2.86), (Hand::Fist, Depth::Across))
        }
        _ => REST,
    }
}

/// The sleeper's head is at the height of the other's chest, and the desk where a desk is.
fn lower_sleeper(left: &Shot, right: &mut Shot) {
    let unit = left.stand.head;
    let lowest = left.stand.chin[1] + 1.30 * unit;
    right.stand.chin[1] = right.stand.chin[1].max(left.stand.chin[1] + 0.62 * unit).min(lowest);
}

/// Limbs over the other, and over the desk.
pub fn laid(scene: &Scene) -> Vec<Laid> {
    let limb = |figure: usize, arm: usize| Laid { figure, arm, hand_alone: false };
    let asleep = if sleeps_at_desk(scene) { vec![limb(1, 0), limb(1, 1)] } else { Vec::new() };
    let mut all = asleep;
    all.push(limb(0, 1));
    if matches!(scene.figures[0].pose, Pose::WipingTears | Pose::CuppingCheek) {
        all.push(limb(0, 0));
    }
    all
}

/// Folded in the hand, at the other's lips.
pub fn napkin(on: &mut Easel, body: &Body, left: &Shot) {
    let (unit, [x, y]) = (left.stand.head, body::palm_of(left, 1));
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    body.panel(
        on,
        &[at(0.0, -0.12), at(0.26, -0.16), at(0.30, 0.04), at(0.20, 0.26), at(0.02, 0.20)],
        &body.palette.white,
    );
}

/// Of the desk, heads of the sleeper from the crown, and beside the chin.
const EDGE: f64 = 2.46;
const DEEP: f64 = 0.50;
const THICK: f64 = 0.10;
const HALF: f64 = 1.30;
const HIGH: f64 = 2.10;

/// The desk under the sleeper's arms.
pub fn draw(on: &mut Easel, body: &Body, right: &Shot) {
    if !sleeps_at_desk(right.scene) {
        return;
    }
    let (rig, wood) = (Rig::of(right), seats::timber(body));
    let [x, y] = rig.body([0.0, EDGE]);
    let unit = rig.unit;
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let low = DEEP + THICK;
    for side in [-1.0, 1.0] {
        let foot: Vec<Point> =
            [(1.16, low), (1.02, low), (1.02, HIGH), (1.12, HIGH)].map(|(dx, dy)| at(side * dx, dy)).to_vec();
        body.panel(on, &foot, &body.palette.metal);
    }
    let panel = [at(-1.06, low), at(1.06, low), at(1.02, low + 0.62), at(-1.02, low + 0.62)];
    on.fill(&panel, wood.deep);
    on.ink(&closed(&panel), 0.9, (wood.line, Taper::EVEN));
    let top = [at(-HALF * 0.92, 0.0), at(HALF * 0.92, 0.0), at(HALF, DEEP), at(-HALF, DEEP)];
    let front = [at(-HALF, DEEP), at(HALF, DEEP), at(HALF, low), at(-HALF, low)];
    on.fill(&top, wood.light);
    on.ink(&closed(&top), 0.9, (wood.line, Taper::EVEN));
    on.fill(&front, wood.shaded);
    on.ink(&closed(&front), 0.9, (wood.line, Taper::EVEN));
    let book = [(0.62, 0.10), (1.06, 0.10), (1.12, 0.34), (0.64, 0.34)].map(|(dx, dy)| at(dx, dy));
    body.panel(on, &book, &body.palette.accent);
    let pages = book.map(|corner| add(corner, [0.0, -0.05 * unit]));
    body.panel(on, &pages, &body.palette.white);
}
