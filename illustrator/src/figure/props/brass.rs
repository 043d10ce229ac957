//! The trumpet: from the lips straight on, its bell away from the face.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, closed, ellipse, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::Grip;

/// Where its mouthpiece is, and which way it goes; canvas units.
fn line(body: &Body, grip: Grip) -> (Point, Point) {
    let lips = body.rig.face([0.0, 0.86]);
    (lips, unit_way(lips, grip.at))
}

pub fn way(body: &Body, grip: Grip) -> Point {
    let (_, [x, y]) = line(body, grip);
    // The hand is about the valves, which stand across the tubes.
    [y * grip.side, -x * grip.side]
}

/// From above down onto the valves.
pub fn onto_valves(body: &Body, grip: Grip) -> Point {
    let (_, [x, y]) = line(body, grip);
    if x < 0.0 { [y, -x] } else { [-y, x] }
}

pub fn trumpet(easel: &mut Easel, body: &Body, grip: Grip) {
    let (brass, unit) = (body.held(body.palette.gold), body.rig.unit);
    let (lips, way) = line(body, grip);
    let up = if way[0] < 0.0 { [-way[1], way[0]] } else { [way[1], -way[0]] };
    let at = |[along, off]: Point| {
        let by = |axis: usize| (way[axis] * along + up[axis] * off) * unit;
        add(lips, [by(0), by(1)])
    };
    let tube = |easel: &mut Easel, points: &[Point], half: f64| {
        let curve = through(&points.iter().map(|point| at(*point)).collect::<Vec<_>>(), 6);
        body.panel(easel, &ribbon(&curve, |_| half * unit), &brass);
    };
    tube(
        easel,
        &[[0.5, -0.22], [0.36, -0.12], [0.5, 0.0], [1.1, 0.0], [1.22, -0.11], [1.1, -0.22], [0.5, -0.22]],
        0.030,
    );
    tube(easel, &[[0.04, 0.0], [1.05, 0.0]], 0.030);
    // Where the hand is about them.
    let held = super::super::curve::distance(lips, grip.at) / unit;
    for along in [held - 0.13, held, held + 0.13] {
        let valve = [[along - 0.05, 0.12], [along + 0.05, 0.12], [along + 0.05, -0.30], [along - 0.05, -0.30]].map(at);
        body.panel(easel, &valve, &brass);
        easel.ink(&[at([along, 0.12]), at([along, 0.20])], 1.6, (brass.line, Taper::EVEN));
    }
    let bell = [
        [0.95, 0.03],
        [1.20, 0.05],
        [1.42, 0.12],
        [1.58, 0.30],
        [1.60, -0.30],
        [1.42, -0.12],
        [1.20, -0.05],
        [0.95, -0.03],
    ]
    .map(at);
    body.panel(easel, &bell, &brass);
    let tilt = libm::atan2(way[1], way[0]).to_degrees();
    let rim = ellipse(at([1.60, 0.0]), [0.085 * unit, 0.30 * unit], tilt);
    easel.fill(&rim, brass.deep);
    easel.ink(&closed(&rim), 1.1, (brass.line, Taper::EVEN));
    body.panel(easel, &[[0.0, 0.055], [0.12, 0.03], [0.12, -0.03], [0.0, -0.055]].map(at), &brass);
}

/// From the lips down between the hands, its bell turned up beside the hip.
pub fn saxophone(easel: &mut Easel, body: &Body, grip: Grip) {
    let (brass, unit) = (body.held(body.palette.gold), body.rig.unit);
    let lips = body.rig.face([0.0, 0.87]);
    let upper = grip.other_palm(body);
    let aside = |point: Point, [x, y]: Point| add(point, [grip.side * x * unit, y * unit]);
    // So far below the hand that its forearm is seen over the bell.
    let knee = aside(grip.at, [0.03, 0.74]);
    let neck = through(&[lips, aside(lips, [0.03, 0.16]), aside(upper, [0.02, -0.30]), upper], 6);
    body.panel(easel, &ribbon(&neck, |share| (0.030 + 0.020 * share) * unit), &brass);
    let tube = through(&[upper, grip.at, knee, aside(knee, [0.16, 0.26]), aside(knee, [0.40, 0.22])], 6);
    body.panel(easel, &ribbon(&tube, |share| (0.060 + 0.065 * share) * unit), &brass);
    let bell = [[0.26, 0.16], [0.34, -0.30], [0.30, -0.62], [0.94, -0.56], [0.68, -0.24], [0.58, 0.14], [0.42, 0.36]];
    body.panel(easel, &bell.map(|at| aside(knee, at)), &brass);
    let rim = ellipse(aside(knee, [0.62, -0.59]), [0.34 * unit, 0.11 * unit], grip.side * 5.0);
    easel.fill(&rim, brass.deep);
    easel.ink(&closed(&rim), 1.1, (brass.line, Taper::EVEN));
    for share in [0.18, 0.36, 0.54] {
        let at = &tube[(share * (tube.len() - 1) as f64) as usize];
        body.panel(easel, &ellipse(*at, [0.055 * unit; 2], 0.0), &brass);
    }
}
