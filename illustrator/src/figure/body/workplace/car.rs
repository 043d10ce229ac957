//! An open car from before: whoever drives sits behind its glass, the hands on the wheel.

use super::super::super::curve::{Point, Taper, around, closed, ellipse, through};
use super::super::super::easel::Easel;
use super::super::super::palette::Surface;
use super::super::Body;
use super::Plan;
use scene::Tint;

/// Half of its width, head units.
pub const HALF: f64 = 2.44;
/// Where it stands, heads below a chin.
pub const LOW: f64 = 4.02;

/// Of the windows: from the hood to the upper edge.
const GLASS: [Point; 4] = [[-1.86, 0.50], [-1.60, -0.62], [1.60, -0.62], [1.86, 0.50]];

fn paint(body: &Body) -> Surface {
    body.held(body.dyed(Tint::Red))
}

fn round(plan: &Plan, points: &[Point]) -> Vec<Point> {
    around(&plan.all(points), 6)
}

/// Its rear, and the seat: behind the hair of who sits there.
pub fn behind(easel: &mut Easel, body: &Body) {
    let (plan, lacquer, dark) = (Plan::of(body), paint(body), body.palette.dark);
    let rear = round(
        &plan,
        &[[-2.16, 0.7], [-2.12, -0.16], [-1.6, -0.40], [0.0, -0.46], [1.6, -0.40], [2.12, -0.16], [2.16, 0.7]],
    );
    body.panel(easel, &rear, &lacquer);
    let well = round(&plan, &[[-1.86, 0.7], [-1.80, -0.06], [0.0, -0.20], [1.80, -0.06], [1.86, 0.7]]);
    body.panel(easel, &well, &dark);
    let pad = body.dyed(Tint::Brown);
    let seat = [[-0.92, 0.8], [-0.90, -0.60], [-0.62, -1.02], [0.0, -1.08], [0.62, -1.02], [0.90, -0.60], [0.92, 0.8]];
    body.panel(easel, &through(&plan.all(&seat), 6), &pad);
}

/// Between the trunk and the hands: the dashboard and the wheel.
pub fn wheel(easel: &mut Easel, body: &Body) {
    let (plan, dark) = (Plan::of(body), body.palette.dark);
    let board = round(&plan, &[[-1.84, 0.8], [-1.80, 0.22], [0.0, 0.10], [1.80, 0.22], [1.84, 0.8]]);
    body.panel(easel, &board, &dark);
    let ring = ellipse(plan.at(0.0, -0.04), [0.62 * plan.unit, 0.46 * plan.unit], 0.0);
    for spoke in [[[-0.56, -0.02], [0.0, 0.06]], [[0.56, -0.02], [0.0, 0.06]], [[0.0, 0.06], [0.0, 0.40]]] {
        easel.ink(&plan.all(&spoke), 9.0, (dark.base, Taper::EVEN));
    }
    easel.ink(&closed(&ring), 12.0, (dark.line, Taper::EVEN));
    easel.ink(&closed(&ring), 8.5, (dark.light, Taper::EVEN));
    let hub = ellipse(plan.at(0.0, 0.06), [0.17 * plan.unit, 0.13 * plan.unit], 0.0);
    body.panel(easel, &hub, &dark);
}

/// Before hands and face: the glass and all that is ahead of it.
pub fn front(easel: &mut Easel, body: &Body) {
    let (plan, lacquer, metal) = (Plan::of(body), paint(body), body.palette.metal);
    glass(easel, body, &plan);
    tires(easel, body, &plan);
    let hood = [
        [-2.02, 0.46],
        [-1.0, 0.30],
        [1.0, 0.30],
        [2.02, 0.46],
        [2.30, 0.92],
        [2.40, 1.50],
        [2.34, 2.06],
        [1.6, 2.20],
        [0.0, 2.24],
        [-1.6, 2.20],
        [-2.34, 2.06],
        [-2.40, 1.50],
        [-2.30, 0.92],
    ];
    let hood = round(&plan, &hood);
    body.panel(easel, &hood, &lacquer);
    let sheen = round(&plan, &[[-1.5, 0.52], [0.0, 0.44], [1.5, 0.52], [1.7, 0.80], [0.0, 0.72], [-1.7, 0.80]]);
    easel.within(&hood, |easel| easel.veil(&sheen, lacquer.light, 0.8));
    let low = round(&plan, &[[-2.6, 1.40], [0.0, 1.30], [2.6, 1.40], [2.6, 2.4], [-2.6, 2.4]]);
    easel.within(&hood, |easel| easel.veil(&low, lacquer.shaded, 0.7));
    for x in [-0.72, 0.72] {
        let fold = through(&plan.all(&[[x * 0.9, 0.40], [x * 1.1, 0.72], [x * 1.3, 1.06]]), 6);
        easel.ink(&fold, 1.2, (lacquer.line, Taper::FOLD));
    }
    let grille = round(&plan, &[[-0.86, 1.36], [0.0, 1.26], [0.86, 1.36], [0.80, 1.76], [0.0, 1.84], [-0.80, 1.76]]);
    body.panel(easel, &grille, &body.palette.dark);
    for y in [1.42, 1.54, 1.66] {
        easel.ink(&plan.all(&[[-0.70, y], [0.70, y]]), 1.6, (metal.base, Taper::LINE));
    }
    for side in [-1.0, 1.0] {
        lamp(easel, body, (&plan, side));
    }
    let bumper = round(&plan, &[[-2.36, 1.96], [0.0, 2.02], [2.36, 1.96], [2.34, 2.16], [0.0, 2.26], [-2.34, 2.16]]);
    body.panel(easel, &bumper, &metal);
}

fn glass(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (white, metal) = (body.palette.white, body.palette.metal);
    let pane = plan.all(&GLASS);
    easel.veil(&pane, body.dyed(Tint::Sky).light, if easel.in_color() { 0.12 } else { 0.0 });
    if easel.in_color() {
        for from in [-1.30, -0.96] {
            let wide = if from < -1.0 { 0.20 } else { 0.09 };
            let glint = plan.all(&[[from, -0.60], [from + wide, -0.60], [from + wide - 0.5, 0.46], [from - 0.5, 0.46]]);
            easel.within(&pane, |easel| easel.veil(&glint, white.base, 0.34));
        }
    }
    easel.ink(&pane, 8.0, (metal.line, Taper::EVEN));
    easel.ink(&pane, 5.0, (metal.base, Taper::EVEN));
}

fn tires(easel: &mut Easel, body: &Body, plan: &Plan) {
    for side in [-1.0, 1.0] {
        let tire = [[1.36, 1.7], [2.26, 1.6], [2.30, 2.40], [2.16, 2.52], [1.50, 2.52], [1.38, 2.40]];
        let tire: Vec<Point> = tire.iter().map(|[x, y]| [side * x, *y]).collect();
        body.panel(easel, &plan.all(&tire), &body.palette.dark);
    }
}

fn lamp(easel: &mut Easel, body: &Body, (plan, side): (&Plan, f64)) {
    let (metal, white) = (body.palette.metal, body.dyed(Tint::Platinum));
    let rim = ellipse(plan.at(side * 1.64, 1.32), [0.40 * plan.unit, 0.34 * plan.unit], 0.0);
    body.panel(easel, &rim, &metal);
    let glass = ellipse(plan.at(side * 1.64, 1.32), [0.30 * plan.unit, 0.25 * plan.unit], 0.0);
    body.panel(easel, &glass, &white);
    let mirror = ellipse(plan.at(side * 2.10, 0.10), [0.22 * plan.unit, 0.15 * plan.unit], side * 8.0);
    body.panel(easel, &mirror, &body.held(body.dyed(Tint::Red)));
}
