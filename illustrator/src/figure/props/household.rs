//! What a household puts in hand: ladle, rake, suitcase, glasses and bottles to drink from.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::weapons::foot;
use super::{Grip, rod};
use scene::{Pose, Tint};

/// Its handle through the fist, the bowl at its upper end.
pub fn ladle(easel: &mut Easel, body: &Body, grip: Grip) {
    let metal = body.held(body.palette.metal);
    rod(easel, body, (grip.at([0.0, 0.34]), grip.at([0.0, -0.56])), 0.034, &metal);
    let bowl = [[-0.20, -0.74], [-0.15, -0.56], [0.0, -0.50], [0.15, -0.56], [0.20, -0.74]];
    body.panel(easel, &around(&grip.all(&bowl), 5), &metal);
    let tilt = if grip.side < 0.0 { -grip.tilt } else { grip.tilt };
    let unit = body.rig.unit;
    let brim = ellipse(grip.at([0.0, -0.73]), [0.21 * unit, 0.075 * unit], tilt);
    easel.fill(&brim, metal.deep);
    easel.ink(&closed(&brim), 0.9, (metal.line, Taper::EVEN));
    body.panel(easel, &ellipse(grip.at([0.0, 0.37]), [0.055 * unit; 2], 0.0), &metal);
}

/// Its teeth on the ground.
pub fn rake(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, tin) = (body.palette.leather, body.held(body.palette.metal));
    let low = foot(body, grip, 2.3);
    rod(easel, body, (grip.at([0.0, low - 0.20]), grip.at([0.0, -1.0])), 0.036, &wood);
    for x in [-0.34, -0.17, 0.0, 0.17, 0.34] {
        let tooth = grip.all(&[[x * 0.3, low - 0.30], [x, low - 0.16], [x * 1.04, low]]);
        body.panel(easel, &ribbon(&through(&tooth, 4), |_| 0.022 * body.rig.unit), &tin);
    }
    let bar = grip.all(&[[-0.24, low - 0.22], [0.24, low - 0.22], [0.24, low - 0.16], [-0.24, low - 0.16]]);
    body.panel(easel, &bar, &tin);
}

/// Its crook in the fist, its foot on the ground.
pub fn cane(easel: &mut Easel, body: &Body, grip: Grip) {
    let wood = body.held(body.palette.leather);
    let low = foot(body, grip, 2.3);
    let stick =
        [[0.02, low], [0.01, low * 0.5], [0.0, 0.2], [0.0, -0.12], [-0.06, -0.24], [-0.18, -0.26], [-0.25, -0.16]];
    let curve = through(&grip.all(&stick), 7);
    body.panel(easel, &ribbon(&curve, |_| 0.044 * body.rig.unit), &wood);
    let tip = grip.all(&[[-0.03, low - 0.14], [0.07, low - 0.14], [0.065, low], [-0.025, low]]);
    body.panel(easel, &tip, &body.palette.dark);
}

/// With hard edges, its handle in the fist.
pub fn suitcase(easel: &mut Easel, body: &Body, grip: Grip) {
    let (shell, metal, unit) = (body.held(body.dyed(Tint::Brown)), body.palette.metal, body.rig.unit);
    let handle = through(&grip.all(&[[-0.20, 0.24], [-0.18, 0.05], [0.0, 0.02], [0.18, 0.05], [0.20, 0.24]]), 4);
    body.panel(easel, &ribbon(&handle, |_| 0.034 * unit), &body.palette.dark);
    let rectangle = |wide: f64, top: f64, low: f64| grip.all(&[[-wide, top], [wide, top], [wide, low], [-wide, low]]);
    body.panel(easel, &rectangle(0.62, 0.22, 1.16), &shell);
    for x in [-0.40, 0.40] {
        let strap = grip.all(&[[x - 0.05, 0.22], [x + 0.05, 0.22], [x + 0.05, 1.16], [x - 0.05, 1.16]]);
        body.panel(easel, &strap, &body.palette.leather);
        body.panel(easel, &grip.all(&[[x - 0.07, 0.40], [x + 0.07, 0.40], [x + 0.07, 0.52], [x - 0.07, 0.52]]), &metal);
    }
    easel.ink(&grip.all(&[[-0.62, 0.36], [0.62, 0.36]]), 0.8, (shell.line, Taper::EVEN));
    for [x, y] in [[-0.62, 0.22], [0.62, 0.22], [0.62, 1.16], [-0.62, 1.16]] {
        let corner = ellipse(grip.at([x * 0.95, y * 0.96 + 0.03]), [0.07 * unit; 2], 0.0);
        body.panel(easel, &corner, &metal);
    }
}

/// The stem in the fist, the bowl above it and the foot below.
pub fn wine_glass(easel: &mut Easel, body: &Body, grip: Grip) {
    let (glass, wine, unit) = (body.palette.white, body.held(body.dyed(Tint::Red)), body.rig.unit);
    rod(easel, body, (grip.at([0.0, 0.26]), grip.at([0.0, -0.20])), 0.020, &glass);
    body.panel(easel, &ellipse(grip.at([0.0, 0.28]), [0.15 * unit, 0.045 * unit], 0.0), &glass);
    let bowl =
        [[-0.15, -0.66], [-0.19, -0.46], [-0.14, -0.26], [0.0, -0.17], [0.14, -0.26], [0.19, -0.46], [0.15, -0.66]];
    let wall = through(&grip.all(&bowl), 5);
    easel.veil(&wall, glass.base, 0.62);
    let level = grip.all(&[[-0.3, -0.46], [0.3, -0.46], [0.3, 0.0], [-0.3, 0.0]]);
    easel.within(&wall, |easel| easel.veil(&level, wine.base, 1.0));
    let surface = ellipse(grip.at([0.0, -0.46]), [0.185 * unit, 0.04 * unit], 0.0);
    easel.fill(&surface, wine.light);
    easel.ink(&wall, 0.9, (glass.line, Taper::EVEN));
    let brim = ellipse(grip.at([0.0, -0.66]), [0.15 * unit, 0.035 * unit], 0.0);
    easel.ink(&closed(&brim), 0.8, (glass.line, Taper::EVEN));
    let shine: Vec<Point> = through(&grip.all(&[[-0.12, -0.58], [-0.145, -0.46], [-0.11, -0.32]]), 4);
    easel.ink(&shine, 1.6, (glass.glint, Taper::LINE));
}

/// The handle in the fist, the mug toward the body.
pub fn beer_mug(easel: &mut Easel, body: &Body, grip: Grip) {
    let (glass, beer, unit) = (body.palette.white, body.held(body.dyed(Tint::Orange)), body.rig.unit);
    let handle = through(&grip.all(&[[-0.14, -0.20], [0.02, -0.18], [0.03, 0.14], [-0.14, 0.18]]), 5);
    body.panel(easel, &ribbon(&handle, |_| 0.040 * unit), &glass);
    let mug = grip.all(&[[-0.58, -0.36], [-0.12, -0.36], [-0.14, 0.32], [-0.56, 0.32]]);
    body.panel(easel, &mug, &glass);
    let drink = grip.all(&[[-0.545, -0.30], [-0.155, -0.30], [-0.17, 0.26], [-0.53, 0.26]]);
    easel.veil(&drink, beer.light, 1.0);
    for x in [-0.45, -0.35, -0.25] {
        easel.ink(&grip.all(&[[x, -0.22], [x, 0.22]]), 1.6, (beer.base, Taper::LINE));
    }
    let foam = [
        [-0.62, -0.34],
        [-0.58, -0.48],
        [-0.44, -0.54],
        [-0.28, -0.55],
        [-0.12, -0.48],
        [-0.08, -0.34],
        [-0.20, -0.26],
        [-0.36, -0.30],
        [-0.50, -0.25],
    ];
    body.panel(easel, &around(&grip.all(&foam), 4), &glass);
}

/// As wide as a fist goes round.
pub fn water_bottle(easel: &mut Easel, body: &Body, grip: Grip) {
    let (water, white) = (body.held(body.dyed(Tint::Sky)), body.palette.white);
    let wall = [
        [-0.055, -0.56],
        [0.055, -0.56],
        [0.065, -0.46],
        [0.125, -0.36],
        [0.125, 0.34],
        [0.10, 0.38],
        [-0.10, 0.38],
        [-0.125, 0.34],
        [-0.125, -0.36],
        [-0.065, -0.46],
    ];
    let wall = grip.all(&wall);
    body.panel(easel, &wall, &white);
    let level = grip.all(&[[-0.2, -0.30], [0.2, -0.30], [0.2, 0.5], [-0.2, 0.5]]);
    easel.within(&wall, |easel| easel.veil(&level, water.light, 1.0));
    easel.ink(&closed(&wall), 0.95, (water.line, Taper::EVEN));
    for y in [-0.24, 0.24] {
        easel.ink(&grip.all(&[[-0.12, y], [0.12, y]]), 0.6, (water.line, Taper::EVEN));
    }
    easel.ink(&grip.all(&[[-0.075, -0.30], [-0.075, 0.26]]), 1.6, (white.base, Taper::LINE));
    // Who drinks has it off.
    if body.gesture.unwrap_or(body.pose) != Pose::Drinking {
        let cap = grip.all(&[[-0.07, -0.66], [0.07, -0.66], [0.07, -0.54], [-0.07, -0.54]]);
        body.panel(easel, &cap, &body.dyed(Tint::Blue));
    }
}
