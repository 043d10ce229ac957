//! Where each animal is: at somebody's feet, in arms, on a shoulder or a head, in the sky, or alone in its place.

use super::aloft::{in_sky, on_branch};
use super::brush::Frame;
use super::in_hand::{bag_in_hand, on_finger, on_fist};
use super::measure::{is_giant, measure, scale, share, size, upright};
use super::{furred, grand, is_pond, nestle, tended};
use crate::figure::curve::{Point, lerp};
use crate::figure::{self, Perch, perches};
use scene::{Act, Animal, AnimalKind, Framing, Place, Pose, Scene, Spot};

#[derive(Clone, Copy, Debug)]
pub struct Stand {
    pub frame: Frame,
    /// Of the figure beside, or what one would have: it decides the pen. Canvas units.
    pub head: f64,
    /// Canvas units.
    pub half_width: f64,
    /// Of one in the arms: the height of the arm before it under each forepaw; the animal's units.
    pub rest: [f64; 2],
    /// The hand that leads it, canvas units.
    pub hand: Option<Point>,
    /// Stands on ground that is seen.
    pub casts: bool,
}

const fn shows_ground(framing: Framing) -> bool {
    matches!(framing, Framing::FullBody | Framing::Wide)
}

/// On which side of all figures an animal stands: -1 or 1.
fn side(scene: &Scene, number: usize) -> f64 {
    let animal = &scene.animals[number];
    let count = scene.figures.len();
    if count > 1 {
        return if usize::from(animal.with) + 1 == count { 1.0 } else { -1.0 };
    }
    let yaw = scene.figures.first().map_or(0.0, |figure| figure.yaw_deg);
    let looks = if yaw < 0.0 { -1.0 } else { 1.0 };
    // Behind who leads it.
    let follows = animal.spot == Spot::Led && animal.kind.is_of_farm();
    // On the shoulder that the face turns from.
    let first = if animal.spot == Spot::Shoulder || follows { -looks } else { looks };
    let before = scene.animals[..number].iter().filter(|other| other.spot == animal.spot).count();
    if before % 2 == 0 { first } else { -first }
}

/// The room that animals need to the left and the right of the figures, heads of a figure.
pub fn aside(scene: &Scene) -> [f64; 2] {
    let mut room = [0.0, 0.0];
    for (number, animal) in scene.animals.iter().enumerate() {
        let wide = size(animal)[1] * measure(animal);
        match animal.spot {
            Spot::Led if animal.kind == AnimalKind::Hawk && animal.act == Act::Flying => {
                room = room.map(|room| f64::max(room, LET_GO));
            }
            Spot::Led if is_in_hand(animal) => {}
            Spot::Beside if figure::is_lying(scene) => {}
            Spot::Beside | Spot::Led if scene.place == Place::Rowboat => {
                room[usize::from(side(scene, number) > 0.0)] = IN_BOAT;
            }
            Spot::Beside if is_leant_on(scene, animal) => {
                let [high, half] = size(animal);
                let unit = LEANT_HIGH / high;
                let way = side(scene, number);
                let (before, after) = ((half + LEANT_AT) * unit - 0.5, (half - LEANT_AT) * unit - 0.9);
                let [left, right] = if way > 0.0 { [after, before] } else { [before, after] };
                room = [f64::max(room[0], left), f64::max(room[1], right)];
            }
            Spot::Beside if let Some(touch) = tended::touch(scene, animal) => {
                let [beyond, back] = tended::room(animal, touch);
                let way = usize::from(side(scene, number) > 0.0);
                room[way] += beyond;
                room[1 - way] = f64::max(room[1 - way], back);
            }
            Spot::Beside if is_behind(scene, animal) => {
                let unit = measure(animal);
                let (way, half) = (side(scene, number), wide);
                let ahead = half - AT_SHOULDER * unit - STANDS_BEFORE;
                let after = half + AT_SHOULDER * unit - STANDS_BEFORE;
                let [left, right] = if way > 0.0 { [after, ahead] } else { [ahead, after] };
                room = [f64::max(room[0], left), f64::max(room[1], right)];
            }
            // It is larger than the picture.
            Spot::Beside if is_fought(scene, animal) => {
                room[usize::from(side(scene, number) > 0.0)] += 1.05 * wide * LOOMS;
            }
            Spot::Beside if is_petted(scene, animal) => {
                room[usize::from(side(scene, number) > 0.0)] += (wide + under_hand(animal) - 0.65).max(0.0);
            }
            Spot::Beside | Spot::Led => {
                room[usize::from(side(scene, number) > 0.0)] += 2.0 * wide * close(scene.framing)
            }
            Spot::Shoulder => {
                let at = usize::from(side(scene, number) > 0.0);
                room[at] = f64::max(room[at], shoulder_room(animal));
            }
            _ => {}
        }
    }
    room
}

/// How high what stands behind somebody is at least, heads.
const LOW: f64 = 4.6;

/// Whether it stands behind the one it is with, its head beside them: a great beast is as long as two are wide.
pub fn is_behind(scene: &Scene, animal: &Animal) -> bool {
    // Over what is lower one is seen, and it would be hidden.
    let is_tall = size(animal)[0] * measure(animal) > LOW || !animal.kind.is_of_farm();
    let is_great = grand::is_grand(animal) && is_tall || animal.kind == AnimalKind::Dinosaur || is_giant(animal);
    let is_long = is_great && shows_ground(scene.framing);
    // Against whom one fights, that one is not at the shoulder.
    !scene.figures.iter().any(fights)
        && (scene.figures.len() == 1 || is_giant(animal) && scene.figures.len() > 1)
        && animal.spot == Spot::Beside
        && (is_long || figure::is_lying(scene))
}

/// How high what lies there is for a back to lean on, heads.
const LEANT_HIGH: f64 = 2.1;
/// From its middle back to who leans there, the animal's units.
const LEANT_AT: f64 = 0.34;

/// Whether somebody's back is against it: it lies behind them, its head beside.
pub fn is_leant_on(scene: &Scene, animal: &Animal) -> bool {
    let leans = matches!(&scene.figures[..], [one] if one.pose == Pose::LeaningOnBeast);
    leans && animal.spot == Spot::Beside
}

fn leant_on(animal: &Animal, (perch, way): (&Perch, f64)) -> Stand {
    let unit = LEANT_HIGH / size(animal)[0] * perch.head;
    let at = [perch.chin[0] + way * LEANT_AT * unit, perch.ground - 0.10 * perch.head];
    stand((at, unit), (way, animal, perch.head), true)
}

fn fights(figure: &scene::Character) -> bool {
    use Pose::{Aiming, Casting, Fighting, Guarding, Lunging, Slashing};
    let is_blade = |prop: scene::Prop| {
        matches!(prop.held_like(), scene::Prop::Sword | scene::Prop::SwordAndShield | scene::Prop::Greatsword)
    };
    matches!(figure.pose, Aiming | Casting | Fighting | Guarding | Lunging | Slashing)
        || figure.pose == Pose::Raising && figure.prop.is_some_and(is_blade)
}

/// What a hawk takes that leaves the glove, heads.
const LET_GO: f64 = 1.2;

/// From who rows to the animal on the next bench, heads.
const IN_BOAT: f64 = 1.85;

/// How much larger a dragon looms over who fights it.
const LOOMS: f64 = 1.40;

/// Whether somebody fights this dragon: it looms over them, farther off.
pub fn is_fought(scene: &Scene, animal: &Animal) -> bool {
    animal.kind == AnimalKind::Dragon
        && grand::is_grand(animal)
        && animal.spot == Spot::Beside
        && shows_ground(scene.framing)
        && scene.figures.iter().any(fights)
}

/// Whether a hand lies on its head.
pub fn is_petted(scene: &Scene, animal: &Animal) -> bool {
    tended::touch(scene, animal).is_none()
        && matches!(scene.figures.as_slice(), [only] if only.pose == Pose::Petting)
        && animal.spot == Spot::Beside
        && shows_ground(scene.framing)
        && scene.animals.len() == 1
}

/// How high above the ground that head is, heads of a figure.
pub fn petted(scene: &Scene) -> Option<f64> {
    let animal = scene.animals.first().filter(|animal| is_petted(scene, animal))?;
    // Between the ears.
    Some(size(animal)[0] * measure(animal) * 0.92)
}

/// From the wrist to the middle of who is petted: the hand lies on the near half of the head; heads.
fn under_hand(animal: &Animal) -> f64 {
    if furred::is_furred(animal.kind) {
        // Its head is before its middle.
        return 0.40 + 0.62 * measure(animal);
    }
    0.46 + 0.56 * near_half(animal.kind) * measure(animal)
}

/// From its middle to the shoulder that one stands at, the animal's units.
const AT_SHOULDER: f64 = 0.55;
/// Half the width of who stands there, heads.
const STANDS_BEFORE: f64 = 0.70;

/// What one on the shoulder takes beside the hair.
fn shoulder_room(animal: &Animal) -> f64 {
    (shoulder_out(animal) - 0.56 + size(animal)[1] * on_shoulder_scale(animal)).max(0.15)
}

/// From the middle of the face to one on the shoulder that covers no more than hair; heads.
fn shoulder_out(animal: &Animal) -> f64 {
    0.36 + near_half(animal.kind) * on_shoulder_scale(animal)
}

pub(super) fn on_shoulder_scale(animal: &Animal) -> f64 {
    // A beast lies there, and is as high as its head and its chest.
    let (tallest, high) = match animal.kind {
        AnimalKind::Bird | AnimalKind::Hamster | AnimalKind::Squirrel | AnimalKind::Frog => (0.40, size(animal)[0]),
        AnimalKind::Dragon => (0.52, size(animal)[0]),
        kind if kind.is_beast() => (0.58, 1.45),
        _ => (0.50, size(animal)[0]),
    };
    (tallest / high).min(scale(animal.kind))
}

/// Half of the width without a tail; the animal's units.
pub(super) const fn near_half(kind: AnimalKind) -> f64 {
    match kind {
        AnimalKind::Owl | AnimalKind::Penguin => 0.50,
        AnimalKind::Bird => 0.58,
        AnimalKind::Turtle => 0.95,
        AnimalKind::Deer => 0.85,
        kind if furred::is_furred(kind) => 0.50,
        _ => 0.66,
    }
}

/// In a close picture an animal beside is partly behind the figure's edge.
const fn close(framing: Framing) -> f64 {
    if shows_ground(framing) { 0.92 } else { 0.80 }
}

/// The room above the crown that an animal on the head needs, heads of a figure.
pub fn above(scene: &Scene) -> f64 {
    let on_head = scene.animals.iter().filter(|animal| animal.spot == Spot::Head);
    let over = scene.animals.iter().filter_map(|animal| {
        let squats = scene.figures.iter().any(|figure| figure.pose == Pose::Petting);
        let tall = size(animal)[0] * measure(animal) + tended::lift(animal);
        tended::touch(scene, animal).map(|_| tall - if squats { 3.5 } else { 6.3 })
    });
    on_head.map(|animal| size(animal)[0] * on_head_scale(animal) + 0.30).chain(over).fold(0.0, f64::max)
}

fn on_head_scale(animal: &Animal) -> f64 {
    // What lies there is no wider than the hair.
    let high = if furred::is_furred(animal.kind) { 0.64 } else { 0.85 };
    (high / size(animal)[0]).min(scale(animal.kind))
}

pub fn stands(scene: &Scene) -> Vec<Stand> {
    let perches = perches(scene);
    if perches.is_empty() {
        return alone(scene);
    }
    let (mut left, mut right) = (
        perches.iter().map(|perch| perch.left).fold(f64::MAX, f64::min),
        perches.iter().map(|perch| perch.right).fold(f64::MIN, f64::max),
    );
    let all = scene.animals.iter().enumerate().map(|(number, animal)| {
        let perch = perches.get(usize::from(animal.with)).unwrap_or(&perches[0]);
        let way = side(scene, number);
        match animal.spot {
            Spot::Led if animal.kind == AnimalKind::Hawk => on_fist(animal, perch),
            Spot::Led if is_in_hand(animal) => bag_in_hand(animal, perch, way),
            Spot::Beside if figure::is_lying(scene) => behind_the_lying(scene, number, perch),
            Spot::Beside if is_leant_on(scene, animal) => leant_on(animal, (perch, way)),
            Spot::Beside if let Some(touch) = tended::touch(scene, animal) => {
                touched((scene, animal), touch, (perch, way))
            }
            Spot::Beside if is_behind(scene, animal) => behind(scene, animal, (perch, way)),
            Spot::Beside if is_fought(scene, animal) => {
                let unit = measure(animal) * perch.head * LOOMS;
                let half = size(animal)[1] * unit;
                let middle = if way > 0.0 { right + 0.62 * half } else { left - 0.62 * half };
                let stand = on_ground(scene, animal, (perch, middle, way));
                let [x, y] = stand.frame.origin;
                let frame = Frame { origin: [x, y - 0.5 * perch.head], unit, ..stand.frame };
                Stand { frame, half_width: half, ..stand }
            }
            Spot::Beside if is_petted(scene, animal) => {
                let [_, wrist] = perch.forearms[usize::from(way > 0.0)];
                on_ground(scene, animal, (perch, wrist[0] + way * under_hand(animal) * perch.head, way))
            }
            Spot::Beside | Spot::Led if scene.place == Place::Rowboat => {
                on_ground(scene, animal, (perch, perch.chin[0] + way * IN_BOAT * perch.head, way))
            }
            Spot::Beside | Spot::Led => {
                let unit = measure(animal) * perch.head;
                let wide = 2.0 * size(animal)[1] * unit * close(scene.framing);
                let middle = if way > 0.0 { right + wide / 2.0 } else { left - wide / 2.0 };
                if way > 0.0 {
                    right += wide;
                } else {
                    left -= wide;
                }
                let [elbow, wrist] = perch.forearms[usize::from(way > 0.0)];
                let hand = lerp(elbow, wrist, 1.26);
                Stand { hand: Some(hand), ..on_ground(scene, animal, (perch, middle, way)) }
            }
            Spot::Arms => in_arms(animal, perch, way),
            Spot::Lap => on_lap(scene, animal, (perch, way)),
            Spot::Shoulder | Spot::Sky if sits_on_finger(scene, animal) => on_finger(animal, perch),
            Spot::Shoulder => on_shoulder(animal, perch, way),
            Spot::Head => {
                let unit = on_head_scale(animal) * perch.head;
                let [x, y] = perch.crown;
                let sunk = if furred::is_furred(animal.kind) { 0.07 * perch.head } else { 0.0 };
                stand(([x, y + sunk], unit), (way, animal, perch.head), false)
            }
            Spot::Sky => in_sky(scene, number, &perches),
            Spot::Branch | Spot::Shelf => on_branch(scene, animal, &perches),
            Spot::Ridden => stand((perch.chin, perch.head), (way, animal, perch.head), false),
        }
    });
    all.collect()
}

/// Near the eyes of that animal, canvas units.
pub fn face_of(scene: &Scene, number: usize) -> Option<Point> {
    let animal = scene.animals.get(number)?;
    let frame = stands(scene).get(number)?.frame;
    let [high, half] = size(animal);
    // What lies in the arms looks out over them.
    let (fore, up) = match (animal.spot, animal.act) {
        (Spot::Arms | Spot::Lap, _) => (0.3, 0.35),
        (_, Act::Sitting) => (0.1, 0.8),
        _ => (0.5, 0.8),
    };
    Some(frame.at([fore * half, -up * high]))
}

/// The side of the picture, 0 or 1, whose hand of that figure has a leash or a rein in it.
pub fn led_by(scene: &Scene, figure: usize) -> Option<usize> {
    let is_led =
        |animal: &Animal| animal.spot == Spot::Led && usize::from(animal.with) == figure && !animal.kind.is_in_hand();
    let number = scene.animals.iter().position(is_led)?;
    Some(usize::from(side(scene, number) > 0.0))
}

/// A fish in its bag, a hawk on the glove.
fn is_in_hand(animal: &Animal) -> bool {
    animal.kind.is_in_hand() && animal.spot == Spot::Led
}

/// The first of those that are small enough, where a finger is held out.
fn sits_on_finger(scene: &Scene, animal: &Animal) -> bool {
    let small = |animal: &Animal| {
        use AnimalKind::{Bird, Butterfly, Owl, Parrot};
        matches!(animal.kind, Bird | Butterfly | Owl | Parrot)
    };
    let first = scene.animals.iter().find(|animal| small(animal));
    let holds_out = |figure: &scene::Character| figure.gesture.unwrap_or(figure.pose) == Pose::Perching;
    first.is_some_and(|first| std::ptr::eq(first, animal)) && scene.figures.iter().any(holds_out)
}

pub(super) fn stand((origin, unit): (Point, f64), (faces, animal, head): (f64, &Animal, f64), casts: bool) -> Stand {
    let frame = Frame { origin, unit, faces, turn_deg: 0.0 };
    Stand { frame, head, half_width: size(animal)[1] * unit, rest: [-0.46; 2], hand: None, casts }
}

/// Where a hand is on it.
fn touched((scene, animal): (&Scene, &Animal), touch: tended::Touch, (perch, way): (&Perch, f64)) -> Stand {
    let on_ground = on_ground(scene, animal, (perch, perch.chin[0], way));
    let [elbow, wrist] = perch.forearms[usize::from(way > 0.0)];
    let hand = lerp(elbow, wrist, 1.34);
    let unit = on_ground.frame.unit;
    let (x, faces) = tended::middle((hand[0], way), touch, unit);
    let far = if touch.is_behind { 0.14 * perch.head } else { 0.0 };
    let y = on_ground.frame.origin[1] - far - tended::lift(animal) * perch.head;
    let frame = Frame { origin: [x, y], faces, ..on_ground.frame };
    Stand { frame, hand: Some(hand), casts: !animal.act.is_on_table(), ..on_ground }
}

/// One stands at its shoulder, and both look the same way.
fn behind(scene: &Scene, animal: &Animal, (perch, way): (&Perch, f64)) -> Stand {
    let unit = measure(animal) * perch.head;
    let y = (perch.ground - 0.16 * perch.head).min(f64::from(scene.height_px) * 0.97);
    stand(([perch.chin[0] - way * AT_SHOULDER * unit, y], unit), (way, animal, perch.head), true)
}

/// Behind the body of who lies there, in a row from the chest to the feet: the face is free.
fn behind_the_lying(scene: &Scene, number: usize, perch: &Perch) -> Stand {
    let animal = &scene.animals[number];
    let row: Vec<&Animal> = scene.animals.iter().filter(|other| other.spot == Spot::Beside).collect();
    let before = scene.animals[..number].iter().filter(|other| other.spot == Spot::Beside).count();
    let (from, to) = (perch.chin[0] + 0.9 * perch.head, f64::from(scene.width_px) * 0.98);
    let wide: f64 = row.iter().map(|one| 2.0 * size(one)[1] * measure(one) * perch.head).sum();
    let unit = measure(animal) * perch.head * ((to - from) / wide).min(1.0);
    let middle = from + (to - from) * (before as f64 + 0.5) / row.len() as f64;
    let tall = size(animal)[0] * unit;
    // Most of it over the body.
    let y = perch.chin[1] - 0.55 * perch.head + 0.12 * tall;
    stand(([middle, y], unit), (-1.0, animal, perch.head), true)
}

/// How high a dog leaps at what was thrown, heads, and how far it is turned up, degrees.
const LEAP: (f64, f64) = (1.7, -24.0);

fn on_ground(scene: &Scene, animal: &Animal, (perch, middle, way): (&Perch, f64, f64)) -> Stand {
    if animal.act == Act::Catching {
        let unit = measure(animal) * perch.head;
        let y = perch.ground - LEAP.0 * perch.head;
        let stand = stand(([middle, y], unit), (-way, animal, perch.head), false);
        let frame = Frame { turn_deg: LEAP.1, ..stand.frame };
        return Stand { frame, ..stand };
    }
    let unit = measure(animal) * perch.head;
    let height = f64::from(scene.height_px);
    // Who runs or walks goes where the figure goes; who sits looks in.
    let goes_along = animal.act == Act::Running || animal.spot == Spot::Led && animal.kind.is_beast();
    let faces = if goes_along { perch.faces } else { -way };
    if shows_ground(scene.framing) {
        let y = (perch.ground + 0.04 * perch.head).min(height * 0.985);
        return stand(([middle, y], unit), (faces, animal, perch.head), true);
    }
    // Near, it sits on something below the picture, as high as it must to be seen.
    let tall = size(animal)[0] * unit;
    let y = (perch.chin[1] + 0.25 * perch.head + tall).clamp(height * 1.02, height + tall * 0.42);
    stand(([middle, y], unit), (faces, animal, perch.head), false)
}

/// Its head beside the chin and below the face.
fn in_arms(animal: &Animal, perch: &Perch, way: f64) -> Stand {
    let least = if matches!(animal.kind, AnimalKind::Hamster | AnimalKind::Squirrel) { 0.32 } else { 0.44 };
    let unit = scale(animal.kind).clamp(least, 0.72) * perch.head;
    let [x, y] = perch.chin;
    let middle = x + way * 0.20 * perch.head;
    if !animal.kind.is_beast() {
        // In the hollow of the arms.
        let size = size(animal)[0] * unit;
        let low = y + 1.12 * perch.head;
        let unit = unit * ((low - y - 0.14 * perch.head) / size).min(1.0);
        return stand(([middle, low], unit), (-way, animal, perch.head), false);
    }
    let Some((way, lower)) = carrying(perch) else {
        let low = y + 0.06 * perch.head + nestle::HELD_HEIGHT * unit;
        return stand(([x, low], unit), (way, animal, perch.head), false);
    };
    // On the lower arm, as large as there is room below the chin.
    let low = f64::midpoint(lower[0][1], lower[1][1]);
    let unit = unit.min((low - y) / nestle::HELD_HEIGHT);
    let at = |x_in_animal: f64| {
        let along = (x + way * x_in_animal * unit - lower[0][0]) / (lower[1][0] - lower[0][0]);
        (lerp(lower[0], lower[1], along.clamp(0.0, 1.0))[1] - low) / unit
    };
    let rest = [at(0.30), at(0.82)];
    Stand { rest, ..stand(([x, low], unit), (way, animal, perch.head), false) }
}

/// Where both forearms lie before the trunk: the side of the upper one, which the head is above, and the lower.
fn carrying(perch: &Perch) -> Option<(f64, [Point; 2])> {
    let [left, right] = perch.forearms;
    let lies = |[_, wrist]: [Point; 2]| (wrist[0] - perch.chin[0]).abs() < 0.6 * perch.head;
    if !lies(left) || !lies(right) {
        return None;
    }
    Some(if left[1][1] < right[1][1] { (-1.0, right) } else { (1.0, left) })
}

/// Across the thighs of one that sits; where nobody sits, in the hollow of the arms.
fn on_lap(scene: &Scene, animal: &Animal, (perch, way): (&Perch, f64)) -> Stand {
    // Curled up, with who lies there, it is smaller than one that sits up.
    let curled = if scene.is_seen_from_straight_above() { 0.76 } else { 1.0 };
    let unit = scale(animal.kind).clamp(0.5, 0.66) * curled * perch.head;
    let Some([x, y]) = perch.lap else { return in_arms(animal, perch, way) };
    let low = (y + 0.16 * perch.head).min(f64::from(scene.height_px) * 0.98);
    let (half, width) = (size(animal)[1] * unit * 1.1, f64::from(scene.width_px));
    let x = if scene.is_seen_from_straight_above() && 2.0 * half < width { x.clamp(half, width - half) } else { x };
    // The chest is on the thighs, and the rump before the hip.
    let ahead = if furred::is_furred(animal.kind) { 0.30 } else { -0.1 };
    stand(([x + way * ahead * unit, low], unit), (way, animal, perch.head), false)
}

fn on_shoulder(animal: &Animal, perch: &Perch, way: f64) -> Stand {
    let unit = on_shoulder_scale(animal) * perch.head;
    let [root, y] = perch.shoulders[usize::from(way > 0.0)];
    // Beside the face, however narrow the shoulder.
    let out = shoulder_out(animal) * perch.head;
    let x = if way > 0.0 { root.max(perch.chin[0] + out) } else { root.min(perch.chin[0] - out) };
    // The shoulder falls off outward.
    let sunk = if animal.kind.is_beast() { 0.07 } else { 0.03 };
    let y = y + sunk * perch.head + 0.5 * (x - root).abs();
    stand(([x, y], unit), (-way, animal, perch.head), false)
}

/// Nobody else is in the picture: side by side on the ground, looking at each other.
fn alone(scene: &Scene) -> Vec<Stand> {
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    let nearer = match scene.framing {
        Framing::Face => 1.45,
        Framing::Bust => 1.2,
        Framing::Wide => 0.5,
        _ => 1.0,
    };
    let tallest = scene.animals.iter().map(|animal| share(animal.kind)).fold(0.1, f64::max);
    let biggest = scene.animals.iter().map(|animal| measure(animal) * size(animal)[0]).fold(0.1, f64::max);
    // One measure for all, so that a dog is larger than the bird beside it; what is small is shown a little larger.
    let unit_of = |animal: &Animal| {
        let own = measure(animal) * size(animal)[0];
        let tall = tallest * height * nearer * libm::pow(own / biggest, 0.75);
        tall / upright(animal)
    };
    let wide: f64 = scene.animals.iter().map(|animal| 2.0 * unit_of(animal) * size(animal)[1]).sum();
    let fit = (width * 0.9 / wide.max(1.0)).min(1.0);
    let mut x = (width - wide * fit) / 2.0;
    let ground = height
        * if nearer > 1.1 {
            0.965
        } else if nearer < 0.9 {
            0.86
        } else {
            0.90
        };
    let count = scene.animals.len();
    let places = scene.animals.iter().enumerate().map(|(number, animal)| {
        let unit = unit_of(animal) * fit;
        let half = unit * size(animal)[1];
        let middle = x + half;
        x += 2.0 * half;
        let lone = if animal.seed & 4 == 0 { 1.0 } else { -1.0 };
        let faces = if count == 1 {
            lone
        } else if number * 2 < count {
            1.0
        } else {
            -1.0
        };
        if animal.act == Act::Breaching {
            return stand(([middle, height * 0.70], unit), (faces, animal, height * 0.28), false);
        }
        if is_pond(scene, animal) {
            return stand(([width / 2.0, height / 2.0], width.max(height) / 6.0), (1.0, animal, height * 0.28), false);
        }
        if matches!(animal.spot, Spot::Branch | Spot::Shelf) {
            let faces = if number > 0 { -1.0 } else { 1.0 };
            return stand(([middle, height * 0.66], unit * 0.82), (faces, animal, height * 0.28), false);
        }
        if animal.spot == Spot::Sky {
            let up = height * (0.62 - 0.10 * (number % 2) as f64);
            return stand(([middle, up], unit), (faces, animal, height * 0.28), false);
        }
        stand(([middle, ground], unit), (faces, animal, height * 0.28), true)
    });
    places.collect()
}
