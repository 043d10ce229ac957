//! The desk of who judges: a high front with panels, a block for the gavel, papers.

use super::super::super::curve::{Taper, ellipse, through};
use super::super::super::easel::Easel;
use super::super::Body;
use super::counter;
use scene::Tint;

pub fn with_gavel(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (unit, wood, white) = (plan.unit, body.palette.leather, body.palette.white);
    let side = body.skeleton.arms[body.posture.front].side;
    let sheets = plan.all(&[[-side * 0.40, 0.16], [-side * 1.10, 0.14], [-side * 1.22, 0.52], [-side * 0.44, 0.54]]);
    body.panel(easel, &sheets, &white);
    for row in 0..5 {
        let y = 0.21 + 0.065 * f64::from(row);
        easel.ink(&plan.all(&[[-side * 0.50, y], [-side * 1.06, y]]), 0.7, (white.deep, Taper::EVEN));
    }
    let at = plan.at(side * 0.62, 0.34);
    body.panel(easel, &ellipse([at[0], at[1] + 0.07 * unit], [0.34 * unit, 0.12 * unit], 0.0), &wood);
    body.panel(easel, &ellipse(at, [0.32 * unit, 0.11 * unit], 0.0), &wood);
    // It has just struck, or is about to.
    for (x, lean) in [(0.18, -0.16), (0.44, -0.06), (0.82, 0.06), (1.06, 0.16)] {
        let struck = plan.all(&[[side * (x + lean * 0.4), 0.10], [side * (x + lean), -0.12]]);
        easel.ink(&through(&struck, 3), 1.8, (body.dyed(Tint::Yellow).light, Taper::LINE));
    }
}
