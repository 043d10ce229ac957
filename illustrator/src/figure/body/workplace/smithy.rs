//! An anvil on its block, iron that glows on it in the tongs, sparks.

use super::super::super::curve::{Point, Taper, add, closed, ellipse, lerp, line, through, unit_way};
use super::super::super::easel::Easel;
use super::super::super::palette::Surface;
use super::super::super::shade::Shade;
use super::super::{Body, seats};
use super::Plan;
use scene::Tint;

/// Where the hammer strikes, head units from the far edge.
const STRUCK: f64 = 0.20;

/// From the hand at the tongs to the iron, of unit length.
pub fn tongs_way(body: &Body) -> Point {
    let [from, to] = tongs_ends(body);
    unit_way(from, to)
}

fn tongs_ends(body: &Body) -> [Point; 2] {
    let other = 1 - body.posture.front;
    [body.palm(other), Plan::of(body).at(body.skeleton.arms[other].side * 0.20, STRUCK)]
}

pub fn draw(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let horn = body.skeleton.arms[1 - body.posture.front].side;
    block(easel, body, &plan);
    anvil(easel, body, (&plan, horn));
    iron(easel, body, &plan);
    sparks(easel, body, &plan);
}

/// What the anvil stands on: the end of a tree's trunk, hooped with iron.
fn block(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (wood, low) = (seats::timber(body), plan.low());
    let side = [[-0.66, 1.22], [0.66, 1.22], [0.72, 2.4], [0.84, low], [0.0, low + 0.10], [-0.84, low], [-0.72, 2.4]];
    body.panel(easel, &plan.all(&side), &wood);
    for (x, from, to) in [(-0.52, 1.5, 2.9), (-0.30, 1.9, low), (-0.06, 1.5, 2.6), (0.16, 2.2, low), (0.40, 1.5, 3.0)] {
        let grain = [[x, from], [x * 1.06 + 0.02, (from + to) / 2.0], [x * 1.16, to]];
        easel.ink(&through(&plan.all(&grain), 5), 0.7, (wood.deep, Taper::LINE));
    }
    let end = ellipse(plan.at(0.0, 1.22), [0.66 * plan.unit, 0.15 * plan.unit], 0.0);
    seats::piece(easel, &end, (wood.light, &wood));
    for (y, half) in [(1.56, 0.69), (low - 0.62, 0.82)] {
        let hoop = [[-half, y], [0.0, y + 0.12], [half, y], [half, y + 0.14], [0.0, y + 0.26], [-half, y + 0.14]];
        body.panel(easel, &plan.all(&hoop), &body.palette.metal);
    }
}

fn anvil(easel: &mut Easel, body: &Body, (plan, horn): (&Plan, f64)) {
    let steel = body.palette.metal;
    let iron = Surface { base: steel.shaded, shaded: steel.deep, ..steel };
    let on = |points: &[Point]| plan.all(&points.iter().map(|[x, y]| [horn * x, *y]).collect::<Vec<Point>>());
    let foot = [
        [-0.62, 1.24],
        [0.62, 1.24],
        [0.56, 1.04],
        [0.28, 0.92],
        [0.24, 0.72],
        [0.34, 0.58],
        [-0.40, 0.58],
        [-0.26, 0.72],
        [-0.28, 0.92],
        [-0.56, 1.04],
    ];
    body.panel(easel, &on(&foot), &iron);
    let face = [[-0.74, 0.32], [0.52, 0.32], [0.52, 0.58], [-0.74, 0.58]];
    body.panel(easel, &on(&face), &iron);
    let point = [[0.52, 0.32], [0.86, 0.28], [1.16, 0.20], [0.98, 0.44], [0.72, 0.56], [0.52, 0.58]];
    body.panel(easel, &on(&point), &iron);
    let top = on(&[[-0.68, 0.08], [0.48, 0.08], [0.52, 0.32], [-0.74, 0.32]]);
    easel.fill(&top, steel.light);
    easel.ink(&closed(&top), 0.9, (steel.line, Taper::EVEN));
    easel.ink(&on(&[[-0.70, 0.335], [0.50, 0.335]]), 1.6, (steel.glint, Taper::LINE));
}

/// A bar that glows, in the jaws of the tongs.
fn iron(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (unit, glow) = (plan.unit, body.dyed(Tint::Orange));
    let hand_side = body.skeleton.arms[1 - body.posture.front].side;
    let bar = [plan.at(hand_side * 0.30, STRUCK - 0.01), plan.at(-hand_side * 1.04, STRUCK + 0.03)];
    if easel.in_color() {
        easel.shine(lerp(bar[0], bar[1], 0.6), [0.9 * unit, 0.5 * unit], (glow.glint, 0.75));
    }
    let outline = line(&bar, 0.17 * unit, Taper { start: 0.0, end: 0.25, least: 0.2 });
    easel.fill(&outline, glow.light);
    let core = line(&bar, 0.10 * unit, Taper { start: 0.1, end: 0.3, least: 0.1 });
    easel.fill(&core, body.dyed(Tint::Yellow).glint);
    easel.ink(&closed(&outline), 0.8, (glow.line, Taper::EVEN));
    let [from, to] = tongs_ends(body);
    let back = lerp(from, to, -0.30);
    for bow in [-0.035, 0.035] {
        let middle = add(lerp(from, to, 0.55), [0.0, bow * unit]);
        let leg = through(&[add(back, [0.0, -bow * unit]), middle, to], 5);
        easel.ink(&leg, 3.6, (body.palette.dark.line, Taper::EVEN));
        easel.ink(&leg, 2.2, (body.palette.metal.base, Taper::EVEN));
    }
}

/// From where the hammer strikes.
fn sparks(easel: &mut Easel, body: &Body, plan: &Plan) {
    let front_side = body.skeleton.arms[body.posture.front].side;
    sparks_from(easel, body, (plan, plan.at(front_side * 0.22, STRUCK)));
}

/// Short strokes away from a point that is struck, and points where they end.
pub(super) fn sparks_from(easel: &mut Easel, body: &Body, (plan, middle): (&Plan, Point)) {
    let (warm, hot) = (body.dyed(Tint::Orange), body.dyed(Tint::Yellow));
    for (number, turn_deg) in (0..13).map(|number| (number, -172.0 + 13.6 * f64::from(number))) {
        let turn = f64::to_radians(turn_deg);
        let far = 0.52 + 0.30 * f64::from((number * 5) % 7) / 6.0;
        let at = |share: f64| {
            let fall = 0.10 * share * share * plan.unit;
            add(middle, [libm::cos(turn) * far * share * plan.unit, libm::sin(turn) * far * share * plan.unit + fall])
        };
        let shades: [Shade; 2] = if number % 2 == 0 { [hot.light, warm.base] } else { [warm.base, hot.glint] };
        easel.ink(&[at(0.34), at(0.66), at(1.0)], 2.2, (shades[0], Taper::LINE));
        easel.fill(&ellipse(at(1.12), [0.030 * plan.unit; 2], 0.0), shades[1]);
    }
}
