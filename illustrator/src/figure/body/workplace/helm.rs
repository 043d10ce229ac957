//! A ship's wheel on its stand, before who steers: eight spokes that go on as handles beyond the rim.

use super::super::super::curve::{Point, Taper, closed, ellipse, ribbon};
use super::super::super::easel::Easel;
use super::super::Body;
use super::Plan;

/// Of its hub, head units below the far edge of what is worked at.
const HUB: f64 = 0.62;
/// Of the rim, and of the ends of its handles, head units.
const RIM: f64 = 1.18;
const HANDLES: f64 = 1.62;

pub fn draw(easel: &mut Easel, body: &Body) {
    let (plan, wood, brass) = (Plan::of(body), body.palette.leather, body.palette.gold);
    let low = plan.low();
    body.panel(easel, &plan.all(&[[-0.22, HUB], [0.22, HUB], [0.40, low], [-0.40, low]]), &wood);
    let hub = plan.at(0.0, HUB);
    let round = |turn: f64, reach: f64| -> Point {
        [hub[0] + libm::sin(turn) * reach * plan.unit, hub[1] - libm::cos(turn) * reach * plan.unit]
    };
    for spoke in 0..8 {
        let turn = (f64::from(spoke) + 0.5) * core::f64::consts::FRAC_PI_4;
        body.panel(easel, &ribbon(&[hub, round(turn, RIM)], |_| 0.055 * plan.unit), &wood);
        let handle: Vec<Point> = [1.0, 1.12, 1.24, 1.37].map(|share| round(turn, RIM * share)).to_vec();
        let long = HANDLES - RIM;
        body.panel(easel, &ribbon(&handle, |at| (0.07 + 0.05 * libm::sin(3.1 * at) * long) * plan.unit), &wood);
    }
    let rim = closed(&ellipse(hub, [RIM * plan.unit; 2], 0.0));
    easel.fill(&ribbon(&rim, |_| 0.13 * plan.unit), wood.base);
    easel.fill(&ribbon(&rim, |_| 0.03 * plan.unit), brass.base);
    for reach in [RIM - 0.13, RIM + 0.13] {
        let edge = closed(&ellipse(hub, [reach * plan.unit; 2], 0.0));
        easel.ink(&edge, 1.1, (wood.line, Taper::EVEN));
    }
    for (size, surface) in [(0.30, &wood), (0.15, &brass)] {
        body.panel(easel, &ellipse(hub, [size * plan.unit; 2], 0.0), surface);
    }
    easel.ink(&closed(&ellipse(hub, [0.22 * plan.unit; 2], 0.0)), 0.8, (wood.line, Taper::EVEN));
}
