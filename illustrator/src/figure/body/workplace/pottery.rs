//! A potter's wheel: the vase that grows on it between both hands.

use super::super::super::curve::{Point, Taper, around, closed, ellipse, through};
use super::super::super::easel::Easel;
use super::super::super::palette::Surface;
use super::super::{Body, seats};
use super::Plan;

/// Of the wheel's disc, head units below the far edge.
const DISC: f64 = 0.46;

pub fn draw(easel: &mut Easel, body: &Body) {
    let plan = wheel(easel, body);
    vase(easel, body, &plan);
}

/// Wide and open.
pub fn with_bowl(easel: &mut Easel, body: &Body) {
    let plan = wheel(easel, body);
    let clay = clay(body);
    let wall = [
        [-0.50, 0.06],
        [0.50, 0.06],
        [0.44, 0.30],
        [0.26, 0.46],
        [0.22, 0.52],
        [-0.22, 0.52],
        [-0.26, 0.46],
        [-0.44, 0.30],
    ];
    body.panel(easel, &around(&plan.all(&wall), 4), &clay);
    for (y, half) in [(0.20, 0.46), (0.32, 0.38)] {
        let groove = through(&plan.all(&[[-half, y], [0.0, y + 0.07], [half, y]]), 5);
        easel.ink(&groove, 0.6, (clay.deep, Taper::LINE));
    }
    body.panel(easel, &ellipse(plan.at(0.0, 0.06), [0.51 * plan.unit, 0.13 * plan.unit], 0.0), &clay);
    let hollow = ellipse(plan.at(0.0, 0.08), [0.44 * plan.unit, 0.095 * plan.unit], 0.0);
    easel.fill(&hollow, clay.deep);
    easel.ink(&closed(&hollow), 0.8, (clay.line, Taper::EVEN));
}

fn wheel(easel: &mut Easel, body: &Body) -> Plan {
    let (plan, wood) = (Plan::of(body), seats::timber(body));
    let (unit, low) = (plan.unit, plan.low());
    let front = [[-1.10, 0.72], [1.10, 0.72], [1.02, low], [-1.02, low]];
    seats::piece(easel, &plan.all(&front), (wood.shaded, &wood));
    let tray = [[-1.06, 0.24], [1.06, 0.24], [1.20, 0.70], [-1.20, 0.70]];
    seats::piece(easel, &plan.all(&tray), (wood.light, &wood));
    seats::piece(easel, &plan.all(&[[-1.20, 0.70], [1.20, 0.70], [1.20, 0.82], [-1.20, 0.82]]), (wood.base, &wood));
    let metal = body.palette.metal;
    body.panel(easel, &ellipse(plan.at(0.0, DISC + 0.05), [0.66 * unit, 0.17 * unit], 0.0), &metal);
    body.panel(easel, &ellipse(plan.at(0.0, DISC), [0.66 * unit, 0.17 * unit], 0.0), &metal);
    for size in [0.56, 0.46] {
        let ring = ellipse(plan.at(0.0, DISC), [size * unit, size * 0.26 * unit], 0.0);
        easel.ink(&closed(&ring), 0.5, (metal.line, Taper::EVEN));
    }
    plan
}

fn vase(easel: &mut Easel, body: &Body, plan: &Plan) {
    let clay = clay(body);
    let right: [Point; 6] = [[0.20, -0.36], [0.17, -0.24], [0.30, -0.02], [0.37, 0.18], [0.30, 0.38], [0.22, 0.50]];
    let mut wall = right.to_vec();
    wall.extend(right.iter().rev().map(|[x, y]| [-x, *y]));
    let outline = around(&plan.all(&wall), 4);
    body.panel(easel, &outline, &clay);
    easel.within(&outline, |easel| {
        for (y, half) in [(-0.14, 0.24), (0.02, 0.33), (0.18, 0.38), (0.32, 0.34)] {
            let groove = through(&plan.all(&[[-half, y], [0.0, y + 0.06], [half, y]]), 5);
            easel.ink(&groove, 0.6, (clay.deep, Taper::LINE));
        }
    });
    let lip = ellipse(plan.at(0.0, -0.36), [0.20 * plan.unit, 0.06 * plan.unit], 0.0);
    easel.fill(&lip, clay.deep);
    easel.ink(&closed(&lip), 1.0, (clay.line, Taper::EVEN));
}

/// Wet, before it is fired.
fn clay(body: &Body) -> Surface {
    let leather = body.palette.leather;
    body.held(Surface { base: leather.glint, shaded: leather.light, deep: leather.base, ..leather })
}
