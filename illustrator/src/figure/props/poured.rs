//! What is poured and baked: a glass, a pot and a jug over a cup, cookies on a tray, a croissant.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{Grip, Hand};
use scene::Tint;

/// A glass without a stem, as wide as a hand goes round.
pub fn glass(easel: &mut Easel, body: &Body, grip: Grip) {
    // Between fingers and palm: a fist would not go round it.
    let grip = Grip { at: grip.at([-0.10, 0.0]), ..grip };
    let (drink, glass, unit) = (body.held(body.dyed(Tint::Sky)), body.palette.white, body.rig.unit);
    let wall = grip.all(&[[-0.15, -0.36], [0.15, -0.36], [0.12, 0.26], [-0.12, 0.26]]);
    easel.veil(&wall, glass.base, 0.72);
    let full = grip.all(&[[-0.137, -0.20], [0.137, -0.20], [0.115, 0.22], [-0.115, 0.22]]);
    easel.veil(&full, drink.light, 0.9);
    let surface = ellipse(grip.at([0.0, -0.20]), [0.137 * unit, 0.03 * unit], 0.0);
    easel.fill(&surface, drink.glint);
    easel.ink(&closed(&wall), 0.9, (glass.line, Taper::EVEN));
    let rim = ellipse(grip.at([0.0, -0.36]), [0.15 * unit, 0.036 * unit], 0.0);
    easel.ink(&closed(&rim), 0.8, (glass.line, Taper::EVEN));
    let [top, foot] = [grip.at([-0.10, -0.30]), grip.at([-0.08, 0.16])];
    easel.ink(&[top, foot], 1.8, (glass.base, Taper::LINE));
}

/// The cup under a spout, on the other hand; where its drink is, canvas units.
fn cup_below(easel: &mut Easel, body: &Body, (grip, drink): (Grip, Surface)) -> Option<Point> {
    let at_other = grip.other();
    if body.posture.arms[at_other].hand != Hand::Assist {
        return None;
    }
    let (china, unit, other) = (body.palette.white, body.rig.unit, body.palm(at_other));
    let at = |[x, y]: Point| [other[0] + grip.side * (0.14 + x) * unit, other[1] + (y - 0.05) * unit];
    body.panel(easel, &ellipse(at([0.0, 0.04]), [0.30 * unit, 0.075 * unit], 0.0), &china);
    let wall = [[-0.21, -0.24], [0.21, -0.24], [0.19, -0.06], [0.11, 0.04], [-0.11, 0.04], [-0.19, -0.06]];
    body.panel(easel, &wall.map(at), &china);
    let brim = ellipse(at([0.0, -0.24]), [0.21 * unit, 0.055 * unit], 0.0);
    easel.fill(&brim, drink.base);
    easel.ink(&closed(&brim), 0.9, (china.line, Taper::EVEN));
    Some(at([0.0, -0.24]))
}

/// Thin and clean: out of the spout, and straight down into the cup.
fn stream(easel: &mut Easel, body: &Body, (from, to): (Point, Point), surface: &Surface) {
    let falls = |step: i32| {
        let share = f64::from(step) / 10.0;
        let ahead = 1.0 - (1.0 - share) * (1.0 - share) * (1.0 - share);
        [from[0] + (to[0] - from[0]) * ahead, from[1] + (to[1] - from[1]) * share * share]
    };
    let curve: Vec<Point> = (0..=10).map(falls).collect();
    let outline = ribbon(&curve, |share| (0.024 - 0.010 * share) * body.rig.unit);
    easel.fill(&outline, surface.light);
    easel.ink(&curve, 0.5, (surface.glint, Taper::LINE));
    easel.fill(&ellipse(to, [0.055 * body.rig.unit, 0.016 * body.rig.unit], 0.0), surface.light);
}

/// Its handle in the fist, its spout over the cup.
pub fn teapot(easel: &mut Easel, body: &Body, grip: Grip) {
    let (china, unit, tea) = (body.held(body.palette.white), body.rig.unit, body.palette.leather);
    if let Some(cup) = cup_below(easel, body, (grip, tea)) {
        stream(easel, body, (grip.at([-0.70, -0.17]), cup), &tea);
    }
    let grip = Grip { unit: grip.unit * 0.82, ..grip };
    let handle = through(&grip.all(&[[-0.20, -0.20], [0.02, -0.20], [0.04, 0.10], [-0.18, 0.16]]), 5);
    body.panel(easel, &ribbon(&handle, |_| 0.034 * unit), &china);
    let spout =
        [[-0.56, 0.10], [-0.72, 0.00], [-0.80, -0.22], [-0.90, -0.22], [-0.86, -0.04], [-0.78, 0.10], [-0.56, 0.24]];
    body.panel(easel, &around(&grip.all(&spout), 3), &china);
    let belly =
        [[-0.40, -0.24], [-0.20, -0.18], [-0.11, 0.02], [-0.20, 0.24], [-0.58, 0.24], [-0.67, 0.02], [-0.58, -0.18]];
    body.panel(easel, &around(&grip.all(&belly), 5), &china);
    body.panel(easel, &around(&grip.all(&[[-0.58, -0.18], [-0.39, -0.30], [-0.20, -0.18], [-0.39, -0.15]]), 4), &china);
    body.panel(easel, &ellipse(grip.at([-0.39, -0.31]), [0.05 * unit; 2], 0.0), &china);
    let band = through(&grip.all(&[[-0.66, 0.02], [-0.39, 0.08], [-0.12, 0.02]]), 5);
    easel.ink(&band, 1.8, (body.palette.gold.base, Taper::LINE));
}

/// Milk out of a small can of steel, into the coffee.
pub fn milk_jug(easel: &mut Easel, body: &Body, grip: Grip) {
    let (steel, unit, milk) = (body.held(body.palette.metal), body.rig.unit, body.palette.white);
    if let Some(cup) = cup_below(easel, body, (grip, body.palette.leather)) {
        stream(easel, body, (grip.at([-0.56, -0.26]), cup), &milk);
        easel.fill(&ellipse(cup, [0.10 * unit, 0.026 * unit], 0.0), milk.base);
    }
    let handle = through(&grip.all(&[[-0.14, -0.18], [0.02, -0.16], [0.03, 0.12], [-0.13, 0.16]]), 5);
    body.panel(easel, &ribbon(&handle, |_| 0.030 * unit), &steel);
    let wall = [
        [-0.58, -0.30],
        [-0.44, -0.22],
        [-0.14, -0.24],
        [-0.10, 0.18],
        [-0.14, 0.24],
        [-0.46, 0.24],
        [-0.50, 0.18],
        [-0.47, -0.14],
    ];
    body.panel(easel, &grip.all(&wall), &steel);
    let shine = through(&grip.all(&[[-0.40, -0.14], [-0.42, 0.16]]), 2);
    easel.ink(&shine, 2.0, (steel.glint, Taper::LINE));
}

/// Fresh from the oven, between both hands.
pub fn cookies(easel: &mut Easel, body: &Body, grip: Grip) {
    let (metal, dough, unit) = (body.held(body.palette.metal), body.palette.gold, body.rig.unit);
    let sheet = grip.all(&[[-0.56, -0.10], [0.56, -0.10], [0.66, 0.10], [0.64, 0.16], [-0.64, 0.16], [-0.66, 0.10]]);
    body.panel(easel, &sheet, &metal);
    let inside = grip.all(&[[-0.52, -0.075], [0.52, -0.075], [0.60, 0.085], [-0.60, 0.085]]);
    easel.fill(&inside, metal.light);
    easel.ink(&closed(&inside), 0.6, (metal.line, Taper::EVEN));
    for row in 0..2 {
        // None where the thumbs are.
        for number in 0..4 {
            let (across, near) = (f64::from(number) - 1.5, f64::from(row));
            let at = [across * (0.21 + 0.02 * near), -0.07 + 0.09 * near];
            let size = 0.098 + 0.012 * near;
            let cookie = ellipse(grip.at(at), [size * unit, size * 0.52 * unit], 0.0);
            body.panel(easel, &cookie, &dough);
            for [x, y] in [[-0.04, -0.008], [0.035, -0.018], [0.005, 0.022]] {
                let chip = ellipse(grip.at([at[0] + x, at[1] + y]), [0.018 * unit, 0.012 * unit], 0.0);
                easel.fill(&chip, body.palette.leather.deep);
            }
        }
    }
}

/// A crescent of folds.
pub fn croissant(easel: &mut Easel, body: &Body, grip: Grip) {
    let crust = body.held(body.palette.gold);
    let shape = [
        [-0.40, 0.10],
        [-0.36, -0.08],
        [-0.20, -0.22],
        [0.0, -0.27],
        [0.20, -0.22],
        [0.36, -0.08],
        [0.40, 0.10],
        [0.28, 0.04],
        [0.14, 0.02],
        [0.0, 0.03],
        [-0.14, 0.02],
        [-0.28, 0.04],
    ];
    let outline = around(&grip.all(&shape), 4);
    body.panel(easel, &outline, &crust);
    easel.within(&outline, |easel| {
        for x in [-0.26, -0.11, 0.11, 0.26] {
            let fold = through(&grip.all(&[[x * 0.9, -0.30], [x * 1.12, -0.10], [x, 0.08]]), 4);
            easel.ink(&fold, 1.6, (crust.deep, Taper::LINE));
            let shine = fold.iter().map(|point| add(*point, [0.03 * body.rig.unit, 0.0])).collect::<Vec<_>>();
            easel.ink(&shine, 1.2, (crust.glint, Taper::LINE));
        }
    });
}
