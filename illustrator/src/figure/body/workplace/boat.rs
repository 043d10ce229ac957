//! The side of a boat, before who hauls something over it, and the water below.

use super::super::super::curve::{Point, Taper, through};
use super::super::super::easel::Easel;
use super::super::{Body, FAR};
use super::Plan;
use scene::{Place, Tint};

/// How high its side stands above the water, head units.
const BOARD: f64 = 1.50;

pub fn draw(easel: &mut Easel, body: &Body) {
    // A rowing boat has its own side.
    if body.place == Place::Rowboat {
        return;
    }
    let plan = Plan::of(body);
    let (hull, rim, water) = (body.dyed(Tint::White), body.dyed(Tint::Blue), body.dyed(Tint::Blue));
    let across = |from: f64, to: f64| plan.all(&[[-FAR, from], [FAR, from], [FAR, to], [-FAR, to]]);
    body.panel(easel, &across(0.26, 0.26 + BOARD), &hull);
    for share in [0.36, 0.66] {
        let y = 0.26 + BOARD * share;
        easel.ink(&plan.all(&[[-FAR, y], [FAR, y]]), 1.0, (hull.line, Taper::EVEN));
    }
    easel.fill(&across(0.26 + BOARD * 0.80, 0.26 + BOARD), body.dyed(Tint::Red).shaded);
    body.panel(easel, &across(0.12, 0.32), &rim);
    easel.ink(&plan.all(&[[-FAR, 0.17], [FAR, 0.17]]), 1.6, (rim.light, Taper::EVEN));
    let edge: Vec<Point> = (-40..=40_i32)
        .map(|step| {
            let x = 0.16 * f64::from(step);
            [x, 0.22 + BOARD + 0.05 * libm::sin(f64::from(step) * 0.9)]
        })
        .collect();
    let mut sea = plan.all(&edge);
    sea.extend(plan.all(&[[6.4, FAR], [-6.4, FAR]]));
    easel.fill(&sea, water.base);
    easel.ink(&plan.all(&edge), 2.4, (body.palette.white.light, Taper::EVEN));
    for number in 0..16_i32 {
        let turn = f64::from(number);
        let (x, y) = (3.2 * libm::sin(turn * 1.9), 0.44 + BOARD + 0.11 * turn);
        let wave = [[x - 0.22, y], [x, y - 0.05], [x + 0.24, y]];
        easel.ink(&through(&plan.all(&wave), 4), 1.6, (water.light, Taper::LINE));
    }
}
