//! What stands before who performs: a xylophone, a lectern.

use super::super::super::curve::{Point, Taper, closed, ellipse, ribbon, through};
use super::super::super::easel::Easel;
use super::super::{Body, seats};
use super::Plan;
use scene::Tint;

/// Of the middle of the bars, where they are struck; head units from the middle of the far edge.
pub const BARS: Point = [0.0, 0.22];

/// Bars that are shorter the higher they sound, on a frame with legs.
pub fn xylophone(easel: &mut Easel, body: &Body) {
    let (plan, wood, steel) = (Plan::of(body), seats::timber(body), body.palette.metal);
    let low = plan.low();
    for x in [-1.20, 1.20] {
        seats::piece(
            easel,
            &plan.all(&[[x - 0.06, 0.40], [x + 0.06, 0.40], [x + 0.06, low], [x - 0.06, low]]),
            (wood.shaded, &wood),
        );
    }
    // Pipes below the bars.
    for pipe in 0..13 {
        let x = -1.26 + 0.21 * f64::from(pipe);
        let long = 1.30 - 0.055 * f64::from(pipe);
        body.panel(easel, &plan.all(&[[x - 0.06, 0.40], [x + 0.06, 0.40], [x + 0.06, long], [x - 0.06, long]]), &steel);
    }
    seats::piece(easel, &plan.all(&[[-1.46, -0.02], [1.46, 0.06], [1.50, 0.42], [-1.52, 0.54]]), (wood.deep, &wood));
    let bar = body.held(body.dyed(Tint::Auburn));
    for number in 0..13 {
        let share = f64::from(number) / 12.0;
        let x = -1.32 + 2.64 * share;
        let (far, near) = (0.0 + 0.07 * share, 0.52 - 0.12 * share);
        body.panel(easel, &plan.all(&[[x - 0.085, far], [x + 0.085, far], [x + 0.088, near], [x - 0.088, near]]), &bar);
        for y in [far + 0.07, near - 0.07] {
            easel.fill(&ellipse(plan.at(x, y), [0.016 * plan.unit; 2], 0.0), bar.line);
        }
    }
}

/// Of wood, a sheet on its slope, a microphone that bends to the mouth.
pub fn podium(easel: &mut Easel, body: &Body) {
    let (plan, wood, unit) = (Plan::of(body), seats::timber(body), body.rig.unit);
    let (dark, low) = (body.palette.dark, plan.low());
    seats::piece(easel, &plan.all(&[[-0.92, 0.40], [0.92, 0.40], [0.80, low], [-0.80, low]]), (wood.shaded, &wood));
    let panel = plan.all(&[[-0.70, 0.66], [0.70, 0.66], [0.64, low - 0.3], [-0.64, low - 0.3]]);
    seats::piece(easel, &panel, (wood.base, &wood));
    let badge = ellipse(plan.at(0.0, 1.12), [0.26 * unit; 2], 0.0);
    body.panel(easel, &badge, &body.palette.gold);
    easel.ink(&closed(&ellipse(plan.at(0.0, 1.12), [0.18 * unit; 2], 0.0)), 1.0, (body.palette.gold.line, Taper::EVEN));
    seats::piece(easel, &plan.all(&[[-0.96, 0.0], [0.96, 0.0], [1.08, 0.34], [-1.08, 0.34]]), (wood.light, &wood));
    seats::piece(easel, &plan.all(&[[-1.08, 0.34], [1.08, 0.34], [1.08, 0.46], [-1.08, 0.46]]), (wood.base, &wood));
    body.panel(easel, &plan.all(&[[-0.34, 0.04], [0.34, 0.04], [0.38, 0.28], [-0.38, 0.28]]), &body.palette.white);
    let neck = through(&plan.all(&[[0.30, 0.20], [0.40, -0.20], [0.32, -0.52], [0.20, -0.66]]), 6);
    body.panel(easel, &ribbon(&neck, |_| 0.028 * unit), &dark);
    body.panel(easel, &ribbon(&plan.all(&[[0.24, -0.60], [0.10, -0.76]]), |_| 0.075 * unit), &dark);
}
