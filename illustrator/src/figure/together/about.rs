//! Several about one table: the pot they eat from, the cake they decorate, the flask they watch. What they are about stands
//! between the two in the middle, and every hand goes to it.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Arm, Depth, Hand, Posture, Reach, touching};
use super::super::body::seats;
use super::super::body::spine::Trunk;
use super::super::clasps::Laid;
use super::super::curve::{Point, Taper, add, closed, distance, lerp, line};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::{on_table, sign};
use scene::{Pose, Scene};

/// From chin to chin, heads: of neighbors, and of the two between whom the thing is.
const NEIGHBORS: f64 = 1.34;

pub const fn apart(both: Pose) -> Option<f64> {
    match both {
        Pose::DecoratingCake => Some(2.50),
        Pose::SharingPot => Some(2.50),
        Pose::MakingPancakes => Some(2.05),
        Pose::WatchingFlask => Some(1.90),
        Pose::PaintingSign => Some(1.75),
        _ => None,
    }
}

/// From the one before to this one of more than two.
pub fn apart_of(both: Pose, (number, count): (usize, usize)) -> Option<f64> {
    apart(both).map(|wide| if number == count.div_ceil(2) { wide } else { NEIGHBORS.max(0.8 * wide.min(1.75)) })
}

/// What the body of one does.
pub const fn part(both: Pose) -> Option<Pose> {
    match both {
        Pose::SharingPot | Pose::PaintingSign => Some(Pose::Seiza),
        _ => None,
    }
}

/// Where one is from the middle of all, -1 to 1.
fn aside(number: usize, count: usize) -> f64 {
    let half = (count.max(2) - 1) as f64 / 2.0;
    (number as f64 - half) / half
}

/// 1 for who is left of the thing, and looks to the right.
const fn side(number: usize, count: usize) -> f64 {
    if number < count.div_ceil(2) { 1.0 } else { -1.0 }
}

pub fn posed(both: Pose, posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    let count = scene.figures.len();
    let (side, far) = (side(number, count), aside(number, count).abs());
    let lean = if both == Pose::PaintingSign { 12.0 } else { 4.0 + 3.0 * far };
    let trunk = Trunk { lean: side * lean, turn: side * 11.0, sunk: 0.03, ..Trunk::STRAIGHT };
    Posture { trunk, head: [0.0, side * 4.0], far_leg: None, ..posture }
}

/// Of the table's far edge below a crown, heads.
const EDGE: f64 = 2.42;
/// Of the table, heads: from the far edge to the near one, and its board.
const DEEP: f64 = 0.62;
const THICK: f64 = 0.12;
/// How far it goes beyond the outermost chins.
const BESIDE: f64 = 1.15;

/// From the chin of one alone to the thing, and how far that one stands from the middle of the picture, heads.
const ASIDE: f64 = 1.02;
const SET_ASIDE: f64 = 0.55;

/// Canvas units.
pub struct Board {
    pub left: f64,
    pub right: f64,
    pub far: f64,
    pub unit: f64,
    /// Where the thing stands on it: between the two in the middle.
    pub middle: f64,
    /// One alone stands beside the thing, and reaches over it.
    pub is_of_one: bool,
}

impl Board {
    pub fn of(shots: &[Shot]) -> Self {
        let unit = shots.iter().map(|shot| shot.stand.head).fold(0.0, f64::max);
        let far = shots.iter().map(|shot| Rig::of(shot).body([0.0, EDGE])[1]).fold(f64::MAX, f64::min);
        let at = shots.len().div_ceil(2);
        let chin = |number: usize| shots[number.min(shots.len() - 1)].stand.chin[0];
        // Beside one alone, whom it would cover.
        let beside = if shots.len() == 1 { ASIDE * unit } else { 0.0 };
        let middle = f64::midpoint(chin(at - 1), chin(at)) + beside;
        let right = chin(shots.len()) + beside + BESIDE * unit;
        Self { left: chin(0) - BESIDE * unit, right, far, unit, middle, is_of_one: shots.len() == 1 }
    }

    /// Heads from the thing's middle, and share of the way from the far edge to the near one.
    pub fn on(&self, aside: f64, ahead: f64) -> Point {
        [self.middle + aside * self.unit, self.far + ahead * DEEP * self.unit]
    }
}

/// Who is small stands on something, and every hand goes to the thing or holds what belongs to it.
pub fn join(both: Pose, shots: &mut [Shot]) {
    if both == Pose::PaintingSign {
        return sign::join(shots);
    }
    if let [one] = shots {
        one.stand.chin[0] -= SET_ASIDE * one.stand.head;
    }
    let high = Board::of(shots).far;
    for shot in &mut *shots {
        let low = Rig::of(shot).body([0.0, EDGE])[1] - high;
        shot.stand.chin[1] -= low.max(0.0);
    }
    let board = Board::of(shots);
    let count = shots.len();
    for (number, shot) in shots.iter_mut().enumerate() {
        let inner = if side(number, count) > 0.0 { 1 } else { 0 };
        let goes = goes(both, shot, (number, inner), &board);
        shot.posture.arms[inner] = goes;
        shot.posture.arms[1 - inner] = other(both, number);
        shot.posture.front = inner;
    }
}

/// The hand that is at the thing: heads from its middle and over the board, toward who it is of.
const fn target(both: Pose) -> Point {
    match both {
        Pose::DecoratingCake => [0.92, -0.62],
        Pose::WatchingFlask => [0.62, -0.02],
        Pose::MakingPancakes => [0.62, -0.26],
        _ => [0.60, -0.52],
    }
}

fn goes(both: Pose, shot: &Shot, (number, inner): (usize, usize), board: &Board) -> Arm {
    let toward = if inner == 1 { -1.0 } else { 1.0 };
    let eats = both == Pose::SharingPot && number % 3 == 1;
    let [x, y] = if board.is_of_one { [0.50, -0.62] } else { target(both) };
    let wanted = add([board.middle, board.far + 0.30 * board.unit], [toward * x * board.unit, y * board.unit]);
    let is_far =
        distance(body::shoulder_of(shot, inner), wanted) > 1.05 * body::skeleton::LONGEST_REACH * Rig::of(shot).unit;
    match both {
        Pose::SharingPot if eats || is_far => {
            touching(30.0, 0.92, Reach::Front(0.30, 1.42), (Hand::Fist, Depth::Face)).aimed(-150.0)
        }
        // Who is too far from it leans on the table.
        _ if is_far => touching(20.0, 0.95, Reach::Front(0.44, EDGE + 0.22), (Hand::Flat, Depth::Across)).aimed(-70.0),
        _ => {
            let spot = body::within_reach(shot, inner, wanted);
            touching(34.0, 0.95, Reach::spot(spot), (Hand::Fist, Depth::Across)).aimed(104.0)
        }
    }
}

/// The other hand holds a bowl, or lies on the table.
fn other(both: Pose, number: usize) -> Arm {
    match both {
        Pose::SharingPot => touching(22.0, 0.93, Reach::Front(0.22, 2.08), (Hand::Flat, Depth::Across)).aimed(-84.0),
        Pose::MakingPancakes if number == 0 => {
            touching(22.0, 0.93, Reach::Front(0.26, EDGE), (Hand::Fist, Depth::Across)).aimed(-80.0)
        }
        _ => touching(20.0, 0.95, Reach::Front(0.48, EDGE + 0.24), (Hand::Flat, Depth::Across)).aimed(-70.0),
    }
}

/// All arms over the table and what is on it.
pub fn laid(scene: &Scene) -> Vec<Laid> {
    (0..scene.figures.len()).flat_map(|figure| [0, 1].map(|arm| Laid { figure, arm, hand_alone: false })).collect()
}

pub fn draw(on: &mut Easel, body: &Body, (both, shots): (Pose, &[Shot])) {
    if both == Pose::PaintingSign {
        return sign::draw(on, body, shots);
    }
    let board = Board::of(shots);
    table(on, body, (&board, if both == Pose::SharingPot { 0.50 } else { 2.30 }));
    match both {
        Pose::SharingPot => on_table::pot(on, body, &board),
        Pose::DecoratingCake if shots.len() == 1 => on_table::small_cake(on, body, &board),
        Pose::DecoratingCake => on_table::cake(on, body, &board),
        Pose::MakingPancakes => on_table::griddle(on, body, &board),
        _ => on_table::flask(on, body, &board),
    }
    let count = shots.len();
    for (number, shot) in shots.iter().enumerate() {
        let inner = if side(number, count) > 0.0 { 1 } else { 0 };
        let (palm, toward) = (body::palm_of(shot, inner), if inner == 1 { 1.0 } else { -1.0 });
        let acts = shot.posture.arms[inner].hand == Hand::Fist;
        match both {
            Pose::SharingPot => {
                let eats = matches!(shot.posture.arms[inner].reach, Some(Reach::Front(..)));
                let tip = if eats {
                    Rig::of(shot).face([0.0, 0.87])
                } else {
                    add(lerp(palm, board.on(0.0, 0.2), 0.62), [0.0, 0.10 * board.unit])
                };
                on_table::chopsticks(on, body, (palm, tip, board.unit));
                on_table::bowl(on, body, (body::palm_of(shot, 1 - inner), board.unit));
            }
            Pose::DecoratingCake if acts => on_table::piping_bag(on, body, (palm, toward, board.unit)),
            Pose::MakingPancakes if acts => {
                on_table::turner(on, body, (palm, board.on(-0.2 * toward, 0.3), board.unit))
            }
            Pose::WatchingFlask if acts && number + 1 == count.div_ceil(2) => {
                on_table::dropper(on, body, (palm, toward, board.unit));
            }
            _ => {}
        }
    }
}

/// Its board, and legs or a front under it.
fn table(on: &mut Easel, body: &Body, (board, high): (&Board, f64)) {
    let (unit, wood) = (board.unit, seats::timber(body));
    let (near, low) = (board.far + DEEP * unit, board.far + (DEEP + THICK) * unit);
    let inset = 0.14 * unit;
    let ground = low + high * unit;
    for x in [board.left + 0.12 * unit, board.right - 0.30 * unit] {
        body.panel(
            on,
            &[[x, low], [x + 0.18 * unit, low], [x + 0.16 * unit, ground], [x + 0.02 * unit, ground]],
            &wood,
        );
    }
    let down = low + (0.30 * high).min(0.5) * unit;
    let panel = [
        [board.left + inset, low],
        [board.right - inset, low],
        [board.right - inset, down],
        [board.left + inset, down],
    ];
    on.fill(&panel, wood.deep);
    on.ink(&closed(&panel), 0.9, (wood.line, Taper::EVEN));
    let top =
        [[board.left + inset, board.far], [board.right - inset, board.far], [board.right, near], [board.left, near]];
    let front = [[board.left, near], [board.right, near], [board.right, low], [board.left, low]];
    on.fill(&top, wood.light);
    on.ink(&closed(&top), 0.9, (wood.line, Taper::EVEN));
    on.fill(&front, wood.shaded);
    on.ink(&closed(&front), 0.9, (wood.line, Taper::EVEN));
    on.ink(&line(&[top[0], top[1]], 0.02 * unit, Taper::EVEN), 0.5, (wood.base, Taper::EVEN));
}
