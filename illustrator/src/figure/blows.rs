//! One strikes or kicks at the other, whose guard stops it: fist or foot and forearm in one place, and the mark of the blow.

use super::Body;
use super::body::posture::{Depth, Hand, Posture, Reach, touching};
use super::body::skeleton::{FOREARM, UPPER_ARM, scaled};
use super::body::spine::Trunk;
use super::body::{self};
use super::clasps::Laid;
use super::curve::{Point, Taper, add, closed, distance, lerp};
use super::easel::Easel;
use super::rig::Rig;
use super::shot::Shot;
use scene::{Pose, Prop, Scene};

/// Who of the two strikes: the first, unless the words had the first keep the guard.
pub fn striker(scene: &Scene) -> usize {
    usize::from(scene.figures.first().is_some_and(|first| first.gesture == Some(Pose::Guarding)))
}

/// Whether both have a practice sword: the one's comes down on the other's head.
pub fn is_armed(scene: &Scene) -> bool {
    let is_armed = |figure: &scene::Character| matches!(figure.prop, Some(Prop::Shinai | Prop::Bokken));
    scene.figures.len() > 1 && scene.figures.iter().take(2).all(is_armed)
}

/// From where both hands are along the blade to what it strikes, heads; how far the blade leans then, degrees.
const ALONG_BLADE: f64 = 2.0;
pub const STRIKES_DEG: f64 = 60.0;
pub const PARRIES_DEG: f64 = 14.0;
/// The lower hand, heads from the upper one.
const TO_LOWER: Point = [0.17, 0.16];

/// Over the top of the head that is struck, on the side of who strikes.
fn crown(other: &Shot, ahead: f64) -> Point {
    Rig::of(other).flat([-ahead * 0.20, -0.20])
}

/// The blade of the one is on the other's head, whose own came up too late.
pub fn strike_head<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let (one, other, number) = parted(left, right);
    let ahead = if number == 0 { 1.0 } else { -1.0 };
    let (unit, lean) = (Rig::of(one).unit, STRIKES_DEG.to_radians());
    let target = crown(other, ahead);
    let back = [-ahead * ALONG_BLADE * libm::sin(lean) * unit, ALONG_BLADE * libm::cos(lean) * unit];
    let upper = add(target, back);
    let lower = add(upper, [-ahead * TO_LOWER[0] * unit, TO_LOWER[1] * unit]);
    let hands = |spots: [Point; 2], raised: f64| {
        let at = |spot: Point, hand: Hand| touching(raised, 0.95, Reach::spot(spot), (hand, Depth::Across));
        [at(spots[0], Hand::Grip), at(spots[1], Hand::Assist)]
    };
    super::duos::set_arms(one, number, hands([upper, lower], 114.0));
    let size = Rig::of(other).unit;
    let before = |x: f64, y: f64| add(other.stand.chin, [-ahead * x * size, y * size]);
    let guard = hands([before(0.66, 0.92), before(0.56, 1.14)], 30.0);
    super::duos::set_arms(other, 1 - number, guard);
}

/// What the body of one does.
pub fn part(both: Pose, (scene, strikes): (&Scene, bool)) -> Pose {
    match (both, strikes) {
        (Pose::StrikingAt, _) if is_armed(scene) => Pose::Fighting,
        (_, false) => Pose::Guarding,
        (Pose::KickingAt, true) => Pose::Kicking,
        _ => Pose::Fighting,
    }
}

/// The striker's shot and the other's, and on which side of the picture the striker stands.
fn parted<'s, 'a>(left: &'s mut Shot<'a>, right: &'s mut Shot<'a>) -> (&'s mut Shot<'a>, &'s mut Shot<'a>, usize) {
    if striker(left.scene) == 0 { (left, right, 0) } else { (right, left, 1) }
}

/// From the forearm's elbow to where the blow lands.
const ALONG_FOREARM: f64 = 0.62;
/// From the middle of a fist to what it lands on, whose sleeve is between them, and from an ankle to the sole of a
/// stretched foot, head units.
const TO_KNUCKLES: f64 = 0.46;
const TO_SOLE: f64 = 0.40;
/// From what a fist lands on back to the middle of the mark: at the knuckles.
const TO_MARK: f64 = 0.24;
/// How much of the whole arm a blow takes.
const STRETCHED: f64 = 0.97;

/// Fist to forearm: both come near enough for that.
pub fn strike<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let (one, other, number) = parted(left, right);
    let (inner, ahead) = (1 - number, if number == 0 { 1.0 } else { -1.0 });
    let unit = Rig::of(one).unit;
    let shoulder = body::on_trunk(one, [ahead * 0.80, 1.50]);
    let reach = (UPPER_ARM + FOREARM) * STRETCHED * unit;
    let fist = |other: &Shot| add(forearm(other, number), [-ahead * TO_KNUCKLES * unit, 0.0]);
    approach(one, other, (ahead, distance(shoulder, fist(other)) - reach));
    let spot = Reach::spot(fist(other));
    one.posture.arms[inner] = touching(82.0, 0.97, spot, (Hand::Fist, Depth::Beside));
}

/// Who blocks has both forearms crossed before the chin, the fists at the cheeks.
pub fn blocking(posture: Posture) -> Posture {
    let crossed = |x: f64, y: f64| touching(34.0, 0.92, Reach::Head(x, y), (Hand::Fist, Depth::Face)).aimed(-146.0);
    let trunk = Trunk { sunk: 0.06, ..posture.trunk };
    Posture { arms: [crossed(-0.40, 1.00), crossed(-0.44, 0.96)], trunk, ..posture }
}

/// Sole to forearm.
pub fn kick<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let (one, other, number) = parted(left, right);
    let ahead = if number == 0 { 1.0 } else { -1.0 };
    let gap = (forearm(other, number)[0] - sole(one, 1 - number)[0]) * ahead;
    approach(one, other, (ahead, gap));
}

/// On the nearer forearm of who keeps the guard.
fn forearm(shot: &Shot, inner: usize) -> Point {
    lerp(body::elbow_of(shot, inner), body::palm_of(shot, inner), ALONG_FOREARM)
}

fn sole(shot: &Shot, at: usize) -> Point {
    let [_, knee, ankle] = body::leg_of(shot, at);
    let long = distance(knee, ankle).max(1e-9);
    let beyond = TO_SOLE * Rig::of(shot).unit / long;
    add(ankle, scaled([ankle[0] - knee[0], ankle[1] - knee[1]], beyond))
}

/// Each goes half of the way.
fn approach(one: &mut Shot, other: &mut Shot, (ahead, gap): (f64, f64)) {
    one.stand.chin[0] += ahead * gap / 2.0;
    other.stand.chin[0] -= ahead * gap / 2.0;
}

/// The fist lies over the guard.
pub fn laid(scene: &Scene) -> Vec<Laid> {
    let figure = striker(scene);
    if is_armed(scene) {
        return Vec::new();
    }
    vec![Laid { figure, arm: 1 - figure, hand_alone: true }]
}

/// Where the blow lands.
fn landing(shots: [&Shot; 2], both: Pose) -> Point {
    let number = striker(shots[0].scene);
    if both == Pose::StrikingAt && is_armed(shots[0].scene) {
        return crown(shots[1 - number], if number == 0 { 1.0 } else { -1.0 });
    }
    let contact = forearm(shots[1 - number], number);
    if both == Pose::KickingAt {
        return [contact[0], sole(shots[number], 1 - number)[1]];
    }
    let back = if number == 0 { -1.0 } else { 1.0 };
    add(contact, [back * TO_MARK * Rig::of(shots[number]).unit, 0.0])
}

/// A star of uneven rays with a smaller one in it, and strokes that fly off.
pub fn impact(on: &mut Easel, body: &Body, (shots, both): ([&Shot; 2], Pose)) {
    star(on, body, (landing(shots, both), if both == Pose::KickingAt { 1.0 } else { 0.72 }));
}

/// The same where it is asked for, of this size.
pub fn star(on: &mut Easel, body: &Body, (at, large): (Point, f64)) {
    const RAYS: [f64; 9] = [0.50, 0.36, 0.46, 0.33, 0.54, 0.38, 0.48, 0.34, 0.42];
    let unit = body.rig.head * large;
    let star = |size: f64| -> Vec<Point> {
        let ray = |(number, long): (usize, &f64)| {
            let turn = |step: f64| (number as f64 + step) / RAYS.len() as f64 * core::f64::consts::TAU;
            [(turn(0.0), *long), (turn(0.5), 0.20)]
        };
        let tip = |(turn, long): (f64, f64)| {
            add(at, [libm::sin(turn) * long * size * unit, -libm::cos(turn) * long * size * unit])
        };
        RAYS.iter().enumerate().flat_map(ray).map(tip).collect()
    };
    let (gold, white) = (body.palette.gold, body.palette.white);
    on.fill(&star(1.0), gold.light);
    on.ink(&closed(&star(1.0)), 1.0, (gold.line, Taper::EVEN));
    on.fill(&star(0.62), white.base);
    for turn in [-0.9, -0.35, 0.4, 1.0_f64] {
        let way = |long: f64| add(at, [libm::sin(turn) * long * unit, -libm::cos(turn) * long * unit]);
        on.ink(&[way(0.74), way(0.98)], 1.6, (gold.line, Taper::LINE));
    }
}
