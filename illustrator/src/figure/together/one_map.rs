//! Two over one map: each holds an edge of it before them, and one points out the way.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, arm, touching};
use super::super::body::spine::Trunk;
use super::super::curve::{Point, Taper, add, around, closed, line};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::Tint;

/// From chin to chin, heads.
pub const APART: f64 = 1.62;
/// Of the map, heads: half of it across, half of it down, and its middle below a crown.
const HALF: f64 = 1.16;
const TALL: f64 = 0.54;
const LOW: f64 = 1.86;

pub fn posed(posture: Posture, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    let trunk = Trunk { lean: side * 5.0, bend: side * -2.0, turn: side * 10.0, ..Trunk::STRAIGHT };
    Posture { trunk, head: [0.0, side * 5.0], far_leg: None, ..posture }
}

/// Its middle, and the unit it is measured in; canvas units.
fn place(left: &Shot, right: &Shot) -> (Point, f64) {
    let unit = left.stand.head.max(right.stand.head);
    let low = [left, right].map(|shot| Rig::of(shot).body([0.0, LOW])[1]);
    ([f64::midpoint(left.stand.chin[0], right.stand.chin[0]), f64::midpoint(low[0], low[1])], unit)
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let (middle, unit) = place(left, right);
    let at = |[x, y]: Point| add(middle, [x * unit, y * unit]);
    let edge = |x: f64| touching(16.0, 0.94, Reach::spot(at([x, 0.30])), (Hand::Fist, Depth::Across));
    let points = body::within_reach(left, 1, at([0.02, 0.22]));
    left.posture.arms =
        [edge(-HALF + 0.04), touching(8.0, 0.95, Reach::spot(points), (Hand::Point, Depth::Across)).aimed(128.0)];
    // The inner arm is behind the map.
    right.posture.arms = [arm(8.0, -12.0, Hand::Hidden, Depth::Behind), edge(HALF - 0.04)];
    (left.posture.front, right.posture.front) = (1, 1);
}

pub fn draw(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let (middle, unit) = place(left, right);
    let at = |[x, y]: Point| add(middle, [x * unit, y * unit]);
    let all = |points: &[Point]| -> Vec<Point> { points.iter().map(|point| at(*point)).collect() };
    let (paper, ink) = (body.palette.gold, body.palette.leather);
    let third = HALF / 3.0;
    let sheet = all(&[
        [-HALF, -TALL + 0.06],
        [-third, -TALL - 0.04],
        [third, -TALL + 0.06],
        [HALF, -TALL - 0.02],
        [HALF - 0.03, TALL - 0.04],
        [third, TALL + 0.05],
        [-third, TALL - 0.05],
        [-HALF + 0.03, TALL + 0.03],
    ]);
    on.fill(&sheet, paper.glint);
    on.within(&sheet, |on| {
        let land =
            [[-1.1, 0.6], [-0.98, -0.2], [-0.60, -0.42], [-0.30, -0.16], [0.10, -0.46], [0.56, -0.36], [0.70, 0.08]];
        let shore = [[0.46, 0.22], [0.62, 0.60], [0.1, 0.8]];
        on.fill(&around(&all(&[&land[..], &shore[..]].concat()), 4), paper.shaded);
        on.fill(&around(&all(&[[0.84, -0.40], [1.04, -0.30], [1.0, -0.06], [0.82, -0.14]]), 4), paper.shaded);
        for (x, y) in [(-0.74, -0.12), (-0.56, -0.20), (-0.40, -0.06)] {
            on.ink(&all(&[[x - 0.10, y + 0.10], [x, y - 0.08], [x + 0.10, y + 0.10]]), 1.2, (ink.line, Taper::EVEN));
        }
        for x in [-third, third] {
            on.veil(&all(&[[x - third, -1.0], [x, -1.0], [x, 1.0], [x - third, 1.0]]), paper.shaded, 0.30);
            on.ink(&all(&[[x, -1.0], [x, 1.0]]), 0.7, (paper.line, Taper::EVEN));
        }
        let way =
            [[-0.84, 0.36], [-0.62, 0.26], [-0.40, 0.28], [-0.18, 0.18], [0.02, 0.16], [0.16, 0.02], [0.34, -0.14]];
        for pair in way.windows(2) {
            let [[x, y], [to_x, to_y]] = [pair[0], pair[1]];
            let dash = [[x, y], [x + 0.62 * (to_x - x), y + 0.62 * (to_y - y)]];
            on.ink(&all(&dash), 2.2, (ink.line, Taper::EVEN));
        }
        let red = body.dyed(Tint::Red);
        for (from, to) in [([0.30, -0.30], [0.46, -0.14]), ([0.46, -0.30], [0.30, -0.14])] {
            on.fill(&line(&all(&[from, to]), 0.05 * unit, Taper::EVEN), red.base);
        }
    });
    on.ink(&closed(&sheet), 1.1, (paper.line, Taper::EVEN));
}
