//! What is too large for one is carried by several: who is at its ends has both hands under it, who is between them too.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, Reach, leg, touching};
use super::super::body::seats;
use super::super::body::spine::Trunk;
use super::super::clasps::Laid;
use super::super::curve::{Point, Taper, add, around, closed};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::{Pose, Scene, Tint};

/// From chin to chin of two who carry it, heads.
pub const fn apart(both: Pose) -> Option<f64> {
    match both {
        Pose::CarryingSofa => Some(3.7),
        Pose::CarryingTable => Some(3.4),
        Pose::CarryingBox => Some(2.7),
        _ => None,
    }
}

/// Of more than two each is as far from the one before.
pub fn apart_of(both: Pose, count: usize) -> Option<f64> {
    apart(both).map(|wide| (wide / (count.max(2) - 1) as f64).max(2.2))
}

/// Who is at an end looks along it and goes; who is between them is behind it.
pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    let last = scene.figures.len() - 1;
    let side = match number {
        0 => 1.0,
        number if number == last => -1.0,
        _ => return Posture { trunk: Trunk { lean: 2.0, ..Trunk::STRAIGHT }, ..posture },
    };
    let trunk = Trunk { lean: -side * 8.0, bend: side * 4.0, turn: side * 20.0, sunk: 0.10, ..Trunk::STRAIGHT };
    let (front, back) = (leg(20.0, 6.0, Foot::Outward), leg(10.0, -12.0, Foot::Inward));
    let legs = if number == 0 { [back, front] } else { [front, back] };
    Posture { trunk, legs, head: [0.0, -side * 3.0], far_leg: None, ..posture }
}

/// Its ends, its underside and its scale.
fn place(shots: &[Shot]) -> ([f64; 2], f64, f64) {
    let (first, last) = (&shots[0], &shots[shots.len() - 1]);
    let unit = first.stand.head.min(last.stand.head);
    let low = [first, last].map(|shot| Rig::of(shot).body([0.0, 3.02])[1]).into_iter().fold(f64::MAX, f64::min);
    ([first.stand.chin[0] + 0.46 * unit, last.stand.chin[0] - 0.46 * unit], low, unit)
}

pub fn join(shots: &mut [Shot]) {
    let ([left, right], low, unit) = place(shots);
    let last = shots.len() - 1;
    for (number, shot) in shots.iter_mut().enumerate() {
        let x = match number {
            0 => left + 0.22 * unit,
            number if number == last => right - 0.22 * unit,
            _ => shot.stand.chin[0],
        };
        let is_between = number != 0 && number != last;
        for arm in [0, 1] {
            let apart = if arm == 0 { -1.0 } else { 1.0 } * if is_between { 0.46 } else { 0.20 };
            let wanted = [x + apart * unit, low + 0.02 * unit];
            let spot = body::within_reach(shot, arm, wanted);
            shot.posture.arms[arm] = touching(16.0, 0.97, Reach::spot(spot), (Hand::Fist, Depth::Across)).aimed(20.0);
        }
        shot.posture.front = usize::from(number == 0);
    }
}

/// The hands that lie about its lower edge.
pub fn laid(scene: &Scene) -> Vec<Laid> {
    let last = scene.figures.len() - 1;
    let ends = [0, last].into_iter().flat_map(|figure| [0, 1].map(|arm| Laid { figure, arm, hand_alone: false }));
    let between = (1..last).flat_map(|figure| [0, 1].map(|arm| Laid { figure, arm, hand_alone: true }));
    between.chain(ends).collect()
}

pub fn draw(on: &mut Easel, body: &Body, (both, shots): (Pose, &[Shot])) {
    let ([left, right], low, unit) = place(shots);
    let at = |x: f64, y: f64| [if x < 0.5 { left } else { right } + (x - libm::round(x)) * unit, low + y * unit];
    match both {
        Pose::CarryingSofa => sofa(on, body, ([left, right], low, unit)),
        Pose::CarryingTable => {
            let wood = seats::timber(body);
            for x in [left + 0.16 * unit, right - 0.30 * unit] {
                body.panel(
                    on,
                    &[
                        [x, low],
                        [x + 0.14 * unit, low],
                        [x + 0.12 * unit, low + 1.15 * unit],
                        [x + 0.02 * unit, low + 1.15 * unit],
                    ],
                    &wood,
                );
            }
            body.panel(on, &[at(0.0, -0.34), at(1.0, -0.34), at(1.0, -0.14), at(0.0, -0.14)], &wood);
            body.panel(on, &[at(0.0, -0.14), at(1.0, -0.14), at(1.0, 0.02), at(0.0, 0.02)], &wood);
        }
        _ => {
            let card = Tint::Brown;
            let face = [at(0.0, -1.25), at(1.0, -1.25), at(1.0, 0.04), at(0.0, 0.04)];
            let card = &body.dyed(card);
            body.panel(on, &face, card);
            let [middle, _] = [f64::midpoint(left, right), 0.0];
            let tape = [
                [middle - 0.14 * unit, low - 1.25 * unit],
                [middle + 0.14 * unit, low - 1.25 * unit],
                [middle + 0.14 * unit, low + 0.04 * unit],
                [middle - 0.14 * unit, low + 0.04 * unit],
            ];
            on.fill(&tape, body.dyed(Tint::Blond).base);
            on.ink(&closed(&face), 1.0, (card.line, Taper::EVEN));
        }
    }
}

/// Seen from before: a back, two cushions, two arms, short feet.
fn sofa(on: &mut Easel, body: &Body, ([left, right], low, unit): ([f64; 2], f64, f64)) {
    let cloth = &body.dyed(Tint::Teal);
    let wood = seats::timber(body);
    let at = |x: f64, y: f64| -> Point { [x, low + y * unit] };
    for x in [left + 0.20 * unit, right - 0.34 * unit] {
        body.panel(
            on,
            &[at(x, 0.0), at(x + 0.14 * unit, 0.0), at(x + 0.12 * unit, 0.22), at(x + 0.03 * unit, 0.22)],
            &wood,
        );
    }
    let back = around(
        &[
            at(left + 0.14 * unit, -1.20),
            at(right - 0.14 * unit, -1.20),
            at(right - 0.10 * unit, -0.20),
            at(left + 0.10 * unit, -0.20),
        ],
        1,
    );
    body.panel(on, &back, cloth);
    let middle = f64::midpoint(left, right);
    on.ink(&[at(middle, -1.16), at(middle, -0.62)], 0.9, (cloth.line, Taper::EVEN));
    for (from, to) in [(left + 0.30 * unit, middle), (middle, right - 0.30 * unit)] {
        let seat = around(&[at(from, -0.62), at(to, -0.62), at(to, -0.36), at(from, -0.36)], 1);
        body.panel(on, &seat, cloth);
    }
    body.panel(
        on,
        &[
            at(left + 0.06 * unit, -0.38),
            at(right - 0.06 * unit, -0.38),
            at(right - 0.06 * unit, 0.04),
            at(left + 0.06 * unit, 0.04),
        ],
        cloth,
    );
    for (from, to) in [(left, left + 0.36 * unit), (right - 0.36 * unit, right)] {
        let arm = around(&[at(from, -0.74), at(to, -0.74), at(to, 0.04), at(from, 0.04)], 1);
        body.panel(on, &arm, cloth);
        let top = add(at(from, -0.74), [0.0, 0.0]);
        on.ink(&[top, at(to, -0.74)], 0.9, (cloth.line, Taper::EVEN));
    }
}
