//! Holding: the palm behind and the fingers before what a hand holds.

use super::super::curve::{Point, Taper, add, ellipse, line, through, unit_way};
use super::super::easel::Easel;
use super::Body;
use super::fingers::{Frame, WRIST};
use super::gloves;
use super::hands;
use super::skeleton::Limb;

/// How a hand closes about a thing.
#[derive(Clone, Copy, Debug)]
pub struct Hold {
    /// The middle of the hand, canvas units.
    pub at: Point,
    /// Along the thing, from the little finger to the index finger; of unit length.
    pub axis: Point,
    /// From the knuckles to the tips of the fingers; of unit length.
    pub across: Point,
    pub front: Front,
}

/// What of the hand is before the thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Front {
    /// A fist about a rod.
    Fist,
    /// A fist about a handle that hangs from a raised hand: seen from the palm, its wrist below the fingers.
    Over,
    /// A thin thing between the tips of thumb and forefinger, over the hand's edge: a pen, a brush, chopsticks.
    Pinch,
    /// Fingers spread on something round, the thumb apart above.
    Spread,
    /// Fingers laid along a wall, the thumb behind it.
    Fingers,
    /// Fingers laid along a wall, the thumb above them.
    Wrap,
    /// Fingers along the far side, their tips seen below; the thumb before it.
    Under,
    /// The thumb; the fingers are behind.
    Thumb,
    /// The hand is behind all of it.
    Nothing,
}

/// From knuckle to tip: index finger to little finger, shares of the hand.
const LONG: [f64; 4] = [0.390, 0.450, 0.420, 0.325];
/// How far each knuckle stands back from the foremost.
const BACK: [f64; 4] = [0.025, 0.0, 0.012, 0.045];
/// Where the middle joints of a fist are, likewise.
const FOLDED: [f64; 4] = [0.112, 0.142, 0.128, 0.086];
/// How far the joints of each finger are aside of its knuckle: spread on something round, and laid together.
const SPREAD: [[f64; 3]; 4] =
    [[0.028, 0.072, 0.098], [0.022, 0.038, 0.044], [-0.010, -0.026, -0.036], [-0.044, -0.084, -0.108]];
const CLOSED: [[f64; 3]; 4] = [[0.006, 0.0, -0.018], [0.002, 0.0, -0.008], [-0.002, 0.0, 0.004], [-0.006, 0.0, 0.022]];
/// Of fingers about a handle that hangs: where each is aside, where its tip and its knuckle are before it, half its width.
const OVER: [(f64, f64, f64, f64); 4] = [
    (0.141, -0.11, 0.160, 0.050),
    (0.047, -0.12, 0.185, 0.051),
    (-0.047, -0.12, 0.185, 0.051),
    (-0.136, -0.07, 0.130, 0.046),
];
/// From one finger to the next.
const APART: f64 = 0.094;

/// Index finger to little finger about a pen: the first two reach along it to its point, the others are folded.
const PINCHED: [&[Point]; 4] = [
    &[[-0.130, 0.120], [0.050, 0.175], [0.085, 0.260], [0.052, 0.335]],
    &[[-0.155, 0.040], [0.080, 0.085], [0.115, 0.175]],
    &[[-0.143, -0.050], [-0.01, -0.045], [0.095, -0.010]],
    &[[-0.110, -0.135], [-0.03, -0.140], [0.045, -0.110]],
];

impl Hold {
    /// Round a rod along `axis`: fingers go from the side of the wrist to the other.
    pub fn rod(at: Point, axis: Point, limb: &Limb) -> Self {
        let side = [-axis[1], axis[0]];
        let from_wrist = [at[0] - limb.end[0], at[1] - limb.end[1]];
        let along = from_wrist[0] * side[0] + from_wrist[1] * side[1];
        let long = libm::sqrt(from_wrist[0] * from_wrist[0] + from_wrist[1] * from_wrist[1]).max(1e-9);
        // Where the rod goes on as the forearm does, fingers close toward the body.
        let inward = if along.abs() > 0.35 * long { along } else { -limb.side * side[0] };
        let across = if inward < 0.0 { [-side[0], -side[1]] } else { side };
        Self { at, axis, across, front: Front::Fist }
    }

    /// About a thin thing whose point is where `axis` goes.
    pub fn pinch(at: Point, axis: Point, limb: &Limb) -> Self {
        Self { front: Front::Pinch, ..Self::rod(at, axis, limb) }
    }

    /// On a wall: fingers point along `across`, the index finger is the upper one.
    pub fn wall(at: Point, across: Point, front: Front) -> Self {
        let axis = if across[0] < 0.0 { [-across[1], across[0]] } else { [across[1], -across[0]] };
        Self { at, axis, across, front }
    }

    fn frame(&self, size: f64) -> Frame {
        Frame {
            wrist: self.at,
            along: self.across,
            thumb: self.axis,
            size,
            wrist_half: WRIST,
            fore: self.across,
            reach: 1.0,
        }
    }

    /// Along from the wrist, where that is on the side of the fingers' tips.
    fn turned(&self, size: f64) -> Frame {
        let along = [-self.across[0], -self.across[1]];
        Frame { along, fore: along, ..self.frame(size) }
    }

    fn fingers(&self, size: f64) -> Vec<Vec<Point>> {
        let frame = self.frame(size);
        let one = |at: usize| {
            if self.front == Front::Pinch {
                return frame.finger(PINCHED[at], (0.055, 0.046));
            }
            if self.front == Front::Over {
                let (aside, low, top, half) = OVER[at];
                return self.turned(size).rolled([low, top], (aside, half));
            }
            let aside = (1.5 - at as f64) * APART;
            let start = BACK[at] - 0.155;
            let slim = if at == 3 { 0.92 } else { 1.0 };
            if self.front == Front::Fist {
                let tip = FOLDED[at];
                let joints = [[start, aside], [(start + tip) * 0.5, aside * 1.03], [tip - 0.045, aside * 0.97]];
                return frame.block(&joints, (0.053 * slim, 0.050 * slim));
            }
            let long = LONG[at] - 0.045;
            let (half, by) = match self.front {
                Front::Spread => (0.051, SPREAD[at]),
                _ => (0.054, CLOSED[at]),
            };
            let joint = |share: f64, by: f64| [start + long * share, aside + by];
            let joints = [joint(0.0, 0.0), joint(0.42, by[0]), joint(0.74, by[1]), joint(1.0, by[2])];
            frame.finger(&joints, (half * slim, 0.044 * slim))
        };
        // The index finger lies over the rest.
        (0..4).rev().map(one).collect()
    }

    fn thumb(&self, size: f64) -> Option<Vec<Point>> {
        let joints = match self.front {
            Front::Over => {
                let across = [[-0.20, 0.110], [-0.115, 0.160], [-0.055, 0.120], [-0.040, 0.040], [-0.050, -0.050]];
                return Some(self.turned(size).laid_thumb(&across));
            }
            Front::Fist => [[-0.20, 0.06], [-0.12, 0.20], [0.0, 0.252], [0.125, 0.222]],
            Front::Thumb | Front::Under => [[-0.22, -0.02], [-0.09, 0.07], [0.06, 0.115], [0.20, 0.095]],
            Front::Pinch => [[-0.19, 0.06], [-0.15, 0.17], [-0.10, 0.25], [-0.02, 0.325]],
            Front::Spread => [[-0.22, 0.08], [-0.15, 0.21], [-0.06, 0.31], [0.02, 0.375]],
            Front::Wrap => [[-0.22, 0.08], [-0.14, 0.20], [-0.05, 0.275], [0.055, 0.315]],
            // Behind a wall that stands aside.
            Front::Fingers if self.across[0].abs() > 0.3 => [[-0.22, 0.08], [-0.15, 0.20], [-0.06, 0.28], [0.06, 0.33]],
            Front::Fingers | Front::Nothing => return None,
        };
        Some(self.frame(size).near_thumb(&joints))
    }
}

/// The palm, before the thing is drawn.
pub fn behind(easel: &mut Easel, body: &Body, limb: &Limb, hold: &Hold) {
    let size = hands::size(body.rig);
    let skin = body.hand_surface();
    let (half, [x, y]) = (body.wrist_half() * limb.near * body.rig.unit, unit_way(limb.bend, limb.end));
    let palm = palm(limb, hold, (size, half));
    // The wrist goes on into the forearm: no line there, and the palm's runs out into the arm's.
    easel.veil(&line(&palm, 1.6 * easel.pen, hands::RUNS_OUT), skin.line, 1.0);
    let wrist =
        |along: f64, by: f64| [limb.end[0] + x * along * size - y * by, limb.end[1] + y * along * size + x * by];
    let forearm = [wrist(0.02, half), wrist(-0.8, half), wrist(-0.8, -half), wrist(0.02, -half)];
    hands::shaded(easel, body.rig, (&palm, &forearm), (&skin, hands::SHADE));
    match hold.front {
        Front::Under | Front::Thumb => {
            lay(easel, body, hold);
        }
        // Of it the root is seen beside the thing.
        Front::Fingers => digit(easel, body, hold.thumb(size)),
        _ => {}
    }
}

/// A thumb, bare or gloved.
fn digit(easel: &mut Easel, body: &Body, thumb: Option<Vec<Point>>) {
    let Some(thumb) = thumb else { return };
    hands::finger(easel, body.rig, &thumb, &body.finger_surface());
    gloves::half(easel, body, &thumb);
}

/// The four fingers over each other.
fn lay(easel: &mut Easel, body: &Body, hold: &Hold) -> Vec<Vec<Point>> {
    let skin = body.finger_surface();
    let fingers = hold.fingers(hands::size(body.rig));
    if gloves::are_mittens(body) {
        let ends: Vec<Point> = fingers.iter().flat_map(|one| one.iter().step_by(2).copied()).collect();
        gloves::block(easel, body, &hull(&ends));
        return fingers;
    }
    for finger in &fingers {
        easel.veil(&line(finger, 1.5 * easel.pen, Taper { start: 0.1, end: 0.1, least: 0.2 }), skin.line, 1.0);
    }
    for finger in &fingers {
        hands::weighed_finger(easel, body.rig, finger, (&skin, 0.55));
        if hold.front != Front::Over {
            gloves::half(easel, body, finger);
        }
        hands::joints(easel, body, finger);
    }
    fingers
}

/// Fingers and thumb, after it.
pub fn before(easel: &mut Easel, body: &Body, hold: &Hold) {
    let size = hands::size(body.rig);
    let skin = body.finger_surface();
    let thumb = hold.thumb(size);
    let is_last = matches!(hold.front, Front::Pinch | Front::Over);
    if !is_last && hold.front != Front::Fingers {
        digit(easel, body, thumb.clone());
    }
    if matches!(hold.front, Front::Thumb | Front::Under | Front::Nothing) {
        return;
    }
    let fingers = lay(easel, body, hold);
    if is_last {
        digit(easel, body, thumb);
    }
    let large = size > 18.0 * easel.pen;
    if matches!(hold.front, Front::Fingers | Front::Wrap | Front::Spread) && large && body.has_bare_fingers() {
        nails(easel, &fingers, (hold, size), &skin);
    }
}

fn nails(easel: &mut Easel, fingers: &[Vec<Point>], (hold, size): (&Hold, f64), skin: &super::super::palette::Surface) {
    for finger in fingers {
        // The tip is the middle of the outline.
        let tip = finger[finger.len() / 2];
        let center = add(tip, [-hold.across[0] * 0.042 * size, -hold.across[1] * 0.042 * size]);
        let tilt = libm::atan2(hold.across[1], hold.across[0]).to_degrees();
        let nail = ellipse(center, [0.032 * size, 0.022 * size], tilt);
        easel.veil(&nail, skin.light, 1.0);
        easel.ink(&nail[20..], 0.4, (skin.line, Taper::LINE));
    }
}

/// From one side of a wrist, half of it so wide, about the block of the fingers to the other: filled, and inked as an open
/// line.
pub fn palm(limb: &Limb, hold: &Hold, (size, half): (f64, f64)) -> Vec<Point> {
    let aside = [-limb.way[1], limb.way[0]];
    let fore = unit_way(limb.bend, limb.end);
    let wrist = |along: f64, by: f64| {
        if along < 0.0 {
            return [
                limb.end[0] + (fore[0] * along - fore[1] * by) * size,
                limb.end[1] + (fore[1] * along + fore[0] * by) * size,
            ];
        }
        [
            limb.end[0] + (limb.way[0] * along + aside[0] * by) * size,
            limb.end[1] + (limb.way[1] * along + aside[1] * by) * size,
        ]
    };
    let half = half / size;
    let (one, other) = (wrist(-0.10, half), wrist(-0.10, -half));
    let mut points = vec![one, other, wrist(0.06, half + 0.012), wrist(0.06, -half - 0.012)];
    let block = [[-0.17, 0.15], [-0.13, 0.20], [0.04, 0.17], [0.04, -0.17], [-0.13, -0.20], [-0.17, -0.14]];
    points.extend(hold.frame(size).all(&block));
    let mut hull = hull(&points);
    if let Some(first) = hull.iter().position(|point| *point == one) {
        hull.rotate_left(first);
        // Both ends of the line are at the wrist.
        if hull.get(1) == Some(&other) {
            hull.rotate_left(1);
        }
    }
    through(&hull, 4)
}

/// The convex outline about points.
fn hull(points: &[Point]) -> Vec<Point> {
    let mut sorted = points.to_vec();
    sorted.sort_by(|one, other| one[0].total_cmp(&other[0]).then(one[1].total_cmp(&other[1])));
    let turns = |a: Point, b: Point, c: Point| (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    let half = |points: &mut dyn Iterator<Item = Point>| {
        let mut chain: Vec<Point> = Vec::new();
        for point in points {
            while chain.len() > 1 && turns(chain[chain.len() - 2], chain[chain.len() - 1], point) <= 0.0 {
                chain.pop();
            }
            chain.push(point);
        }
        chain.pop();
        chain
    };
    let mut outline = half(&mut sorted.iter().copied());
    outline.extend(half(&mut sorted.iter().rev().copied()));
    outline
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hull_leaves_out_what_lies_within() {
        let outline = hull(&[[0.0, 0.0], [2.0, 0.0], [1.0, 1.0], [2.0, 2.0], [0.0, 2.0]]);
        assert_eq!(outline.len(), 4);
        assert!(!outline.contains(&[1.0, 1.0]));
    }

    #[test]
    fn fingers_close_away_from_the_wrist() {
        let limb = Limb { root: [0.0, 0.0], bend: [1.0, 0.0], end: [2.0, 0.0], way: [1.0, 0.0], side: 1.0, near: 1.0 };
        assert_eq!(Hold::rod([2.4, 0.0], [0.0, -1.0], &limb).across, [1.0, 0.0]);
    }
}
