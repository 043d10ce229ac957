//! What a trade has in hand: wrench, hammer, a bottle of some potion; and the tube of a diploma.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, ellipse, through};
use super::super::easel::Easel;
use super::{Grip, rod};
use scene::Tint;

/// Open at both ends of its long neck; the upper jaw is what tells it.
pub fn wrench(easel: &mut Easel, body: &Body, grip: Grip) {
    let metal = body.held(body.palette.metal);
    rod(easel, body, (grip.at([0.0, 0.34]), grip.at([0.0, -0.52])), 0.052, &metal);
    let jaw = [
        [-0.06, -0.48],
        [-0.19, -0.60],
        [-0.20, -0.78],
        [-0.12, -0.90],
        [-0.075, -0.88],
        [-0.075, -0.70],
        [0.0, -0.65],
        [0.075, -0.70],
        [0.075, -0.88],
        [0.12, -0.90],
        [0.20, -0.78],
        [0.19, -0.60],
        [0.06, -0.48],
    ];
    body.panel(easel, &grip.all(&jaw), &metal);
    let ring = ellipse(grip.at([0.0, 0.40]), [0.12 * body.rig.unit; 2], 0.0);
    body.panel(easel, &ring, &metal);
    let hole = ellipse(grip.at([0.0, 0.40]), [0.055 * body.rig.unit; 2], 0.0);
    easel.fill(&hole, metal.deep);
    easel.ink(&closed(&hole), 0.7, (metal.line, Taper::EVEN));
    easel.ink(&grip.all(&[[-0.015, 0.10], [-0.015, -0.48]]), 1.0, (metal.glint, Taper::LINE));
}

pub fn hammer(easel: &mut Easel, body: &Body, grip: Grip) {
    let metal = body.held(body.palette.metal);
    rod(easel, body, (grip.at([0.0, 0.40]), grip.at([0.0, -0.74])), 0.045, &body.palette.leather);
    let head = [[-0.30, -0.62], [0.30, -0.62], [0.30, -0.90], [-0.30, -0.90]];
    body.panel(easel, &grip.all(&head), &metal);
    for [near, far] in [[-0.24, -0.36], [0.24, 0.36]] {
        let face = [[near, -0.58], [far, -0.56], [far, -0.96], [near, -0.94]];
        body.panel(easel, &grip.all(&face), &metal);
    }
    easel.ink(&grip.all(&[[-0.20, -0.84], [0.20, -0.84]]), 1.2, (metal.glint, Taper::LINE));
}

/// A round flask between fingers and palm, which come from its outer side; bubbles in what it holds.
pub fn bottle(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = Grip { at: grip.at([-0.19, 0.02]), ..grip };
    let (glass, potion, unit) = (body.palette.white, body.held(body.dyed(Tint::Purple)), body.rig.unit);
    let outline = [
        [-0.075, -0.66],
        [0.075, -0.66],
        [0.075, -0.44],
        [0.20, -0.28],
        [0.245, -0.06],
        [0.17, 0.14],
        [0.0, 0.19],
        [-0.17, 0.14],
        [-0.245, -0.06],
        [-0.20, -0.28],
        [-0.075, -0.44],
    ];
    let wall = around(&grip.all(&outline), 3);
    body.panel(easel, &wall, &glass);
    let level = grip.all(&[[-0.4, -0.24], [0.4, -0.24], [0.4, 0.4], [-0.4, 0.4]]);
    easel.within(&wall, |easel| {
        easel.veil(&level, potion.base, 1.0);
        for ([x, y], size) in
            [([-0.09, 0.0], 0.035), ([0.06, -0.10], 0.028), ([0.11, 0.05], 0.022), ([-0.03, -0.16], 0.018)]
        {
            easel.fill(&ellipse(grip.at([x, y]), [size * unit; 2], 0.0), potion.glint);
        }
    });
    easel.ink(&closed(&wall), 0.95, (potion.line, Taper::EVEN));
    let surface = through(&grip.all(&[[-0.215, -0.24], [0.0, -0.21], [0.215, -0.24]]), 4);
    easel.ink(&surface, 0.8, (potion.line, Taper::EVEN));
    let cork = grip.all(&[[-0.065, -0.78], [0.065, -0.78], [0.055, -0.62], [-0.055, -0.62]]);
    body.panel(easel, &cork, &body.palette.leather);
    let shine: Vec<Point> = through(&grip.all(&[[-0.17, -0.20], [-0.20, -0.06], [-0.15, 0.06]]), 4);
    easel.ink(&shine, 2.0, (glass.base, Taper::LINE));
}

/// A round tube, a lid with a rim on its upper end, a band of gold at each; a band of light along it.
pub fn diploma(easel: &mut Easel, body: &Body, grip: Grip) {
    let tube = body.held(body.dyed(Tint::Navy));
    let (gold, unit) = (body.palette.gold, body.rig.unit);
    let turn = grip.side * grip.tilt;
    let disc = |y: f64, half: f64| ellipse(grip.at([0.0, y]), [half * unit, half * 0.42 * unit], turn);
    body.panel(easel, &disc(0.60, 0.125), &tube);
    rod(easel, body, (grip.at([0.0, 0.60]), grip.at([0.0, -0.46])), 0.125, &tube);
    body.panel(easel, &grip.all(&[[-0.145, -0.44], [0.145, -0.44], [0.145, -0.80], [-0.145, -0.80]]), &tube);
    for [far, near, half] in [[-0.50, -0.44, 0.148], [-0.80, -0.75, 0.148], [0.50, 0.56, 0.128]] {
        body.panel(easel, &grip.all(&[[-half, far], [half, far], [half, near], [-half, near]]), &gold);
    }
    body.panel(easel, &disc(-0.80, 0.145), &tube);
    let rim = disc(-0.80, 0.105);
    easel.ink(&closed(&rim), 1.2, (gold.base, Taper::EVEN));
    for (x, from, to) in [(-0.07, 0.46, -0.40), (-0.085, -0.52, -0.72)] {
        easel.ink(&grip.all(&[[x, from], [x, to]]), 2.4, (tube.glint, Taper::LINE));
    }
}
