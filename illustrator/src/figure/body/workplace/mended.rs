//! What is mended with a wrench: a motorcycle before who stands there, a robot that holds out its arm on a bench.

use super::super::super::curve::{Point, Taper, add, closed, ellipse};
use super::super::super::easel::Easel;
use super::super::rides::Hips;
use super::super::{Body, vehicle};
use super::{Plan, counter, machines, tool_side};
use scene::Tint;

/// The wrench is at its frame, below the seat.
pub fn motorbike(easel: &mut Easel, body: &Body) {
    let (plan, side) = (Plan::of(body), tool_side(body));
    let unit = 0.80 * plan.unit;
    let origin = add(machines::bolt(body), [0.36 * side * unit, -0.78 * unit]);
    vehicle::motorbike(easel, body, &Hips { origin, ahead: -side, unit });
    machines::nut(easel, body, &plan);
}

/// It sits beyond the bench, one arm on it: round joints, a visor with two lights.
pub fn robot(easel: &mut Easel, body: &Body) {
    let (plan, side) = (Plan::of(body), tool_side(body));
    let (steel, dark, light) = (body.palette.metal, body.palette.dark, body.dyed(Tint::Sky));
    let at = |points: &[Point]| -> Vec<Point> { points.iter().map(|[x, y]| plan.at(side * x, *y)).collect() };
    let round = |x: f64, y: f64, size: f64| ellipse(plan.at(side * x, y), [size * plan.unit; 2], 0.0);
    body.panel(easel, &at(&[[-1.40, -1.40], [-1.12, -1.40], [-1.12, -1.10], [-1.40, -1.10]]), &dark);
    body.panel(
        easel,
        &at(&[
            [-1.78, -1.16],
            [-1.60, -1.28],
            [-0.92, -1.28],
            [-0.74, -1.16],
            [-0.84, 0.04],
            [-0.98, 0.30],
            [-1.62, 0.30],
            [-1.74, 0.04],
        ]),
        &steel,
    );
    body.panel(easel, &at(&[[-1.52, -1.02], [-1.00, -1.02], [-1.06, -0.56], [-1.46, -0.56]]), &dark);
    easel.fill(&round(-1.26, -0.79, 0.12), light.light);
    let head = [
        [-1.60, -2.02],
        [-1.46, -2.16],
        [-1.06, -2.16],
        [-0.92, -2.02],
        [-0.94, -1.54],
        [-1.06, -1.40],
        [-1.46, -1.40],
        [-1.58, -1.54],
    ];
    body.panel(easel, &at(&head), &steel);
    body.panel(easel, &at(&[[-1.46, -1.94], [-0.98, -1.94], [-1.00, -1.66], [-1.44, -1.66]]), &dark);
    for x in [-1.32, -1.11] {
        easel.fill(&round(x, -1.80, 0.06), light.glint);
    }
    let plan = counter::counter(easel, body);
    // The arm lies on the bench, its elbow open.
    body.panel(easel, &at(&[[-0.92, -1.12], [-0.68, -1.06], [-0.56, -0.10], [-0.82, -0.02]]), &steel);
    body.panel(easel, &at(&[[-0.72, -0.14], [-0.62, 0.16], [0.52, 0.44], [0.56, 0.20], [-0.40, -0.10]]), &steel);
    for (y, far) in [(0.28, 0.92), (0.36, 0.94), (0.44, 0.88)] {
        body.panel(easel, &at(&[[0.50, y - 0.04], [far, y], [far, y + 0.07], [0.50, y + 0.05]]), &dark);
    }
    for (x, y, size) in [(-0.80, -1.10, 0.22), (-0.66, -0.04, 0.18), (0.54, 0.33, 0.14)] {
        body.panel(easel, &round(x, y, size), &dark);
        easel.ink(&closed(&round(x, y, size * 0.5)), 1.0, (steel.light, Taper::EVEN));
    }
    machines::nut(easel, body, &plan);
}
