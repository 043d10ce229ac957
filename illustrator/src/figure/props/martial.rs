//! Weapons beyond sword and spear: hammers and pole arms, whip and chain, stars, bombs, the crossbow's bow.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::lights::flame;
use super::weapons::foot;
use super::{Grip, rod};
use scene::Tint;

/// Four slats of bamboo bound together, a string along their back, a white grip for both hands.
pub fn shinai(easel: &mut Easel, body: &Body, grip: Grip) {
    let (bamboo, white, hide) = (body.held(body.dyed(Tint::Blond)), body.palette.white, body.palette.leather);
    let slats = [[-0.048, -0.20], [-0.034, -2.44], [0.034, -2.44], [0.048, -0.20]];
    body.panel(easel, &grip.all(&slats), &bamboo);
    easel.ink(&grip.all(&[[0.004, -0.24], [0.002, -2.30]]), 0.7, (bamboo.line, Taper::EVEN));
    easel.ink(&grip.all(&[[0.034, -0.24], [0.024, -2.34]]), 0.9, (bamboo.glint, Taper::EVEN));
    for node in [-0.78, -1.30] {
        easel.ink(&grip.all(&[[-0.046, node], [0.044, node]]), 0.6, (bamboo.line, Taper::EVEN));
    }
    easel.ink(&grip.all(&[[-0.050, -0.20], [-0.036, -2.40]]), 1.1, (body.palette.gold.base, Taper::EVEN));
    body.panel(easel, &grip.boxed(0.054, -1.78, -1.68), &white);
    body.panel(easel, &grip.all(&[[-0.040, -2.26], [-0.036, -2.46], [0.036, -2.46], [0.040, -2.26]]), &white);
    rod(easel, body, (grip.at([0.0, 0.56]), grip.at([0.0, -0.18])), 0.050, &white);
    let guard = ellipse(grip.at([0.0, -0.19]), [0.145 * grip.unit, 0.045 * grip.unit], grip.side * grip.tilt);
    body.panel(easel, &guard, &hide);
}

/// The shape of a katana, all of one wood.
pub fn bokken(easel: &mut Easel, body: &Body, grip: Grip) {
    let wood = body.held(body.palette.leather);
    let back = [[-0.046, 0.44], [-0.044, -0.40], [-0.060, -1.10], [-0.13, -1.80]];
    let edge = [[-0.075, -1.72], [0.030, -1.10], [0.050, -0.40], [0.046, 0.44]];
    let mut outline = through(&grip.all(&back), 5);
    outline.extend(through(&grip.all(&edge), 5));
    body.panel(easel, &outline, &wood);
    let ridge = [[0.012, -0.24], [0.0, -1.0], [-0.07, -1.64]];
    easel.ink(&through(&grip.all(&ridge), 5), 0.7, (wood.glint, Taper::LINE));
    body.panel(easel, &grip.boxed(0.068, -0.20, -0.13), &wood);
}

pub fn war_hammer(easel: &mut Easel, body: &Body, grip: Grip) {
    let (steel, gold) = (body.held(body.palette.metal), body.palette.gold);
    rod(easel, body, (grip.at([0.0, 0.6]), grip.at([0.0, -1.10])), 0.046, &body.palette.leather);
    let head = [
        [-0.46, -1.40],
        [0.46, -1.40],
        [0.52, -1.34],
        [0.52, -0.96],
        [0.46, -0.90],
        [-0.46, -0.90],
        [-0.52, -0.96],
        [-0.52, -1.34],
    ];
    body.panel(easel, &grip.all(&head), &steel);
    for x in [-0.36, 0.36] {
        body.panel(
            easel,
            &grip.all(&[[x - 0.05, -1.42], [x + 0.05, -1.42], [x + 0.05, -0.88], [x - 0.05, -0.88]]),
            &gold,
        );
    }
    body.panel(easel, &grip.boxed(0.12, -1.44, -0.84), &gold);
    easel.ink(&grip.all(&[[-0.26, -1.34], [0.24, -1.34]]), 1.6, (steel.glint, Taper::LINE));
}

/// An axe's blade, a hook behind it, a point above.
pub fn halberd(easel: &mut Easel, body: &Body, grip: Grip) {
    let steel = body.held(body.palette.metal);
    let low = foot(body, grip, 2.2);
    rod(easel, body, (grip.at([0.0, low]), grip.at([0.0, -1.60])), 0.036, &body.palette.leather);
    body.panel(easel, &grip.all(&[[-0.05, -1.58], [0.0, -2.24], [0.05, -1.58]]), &steel);
    let blade =
        [[0.03, -1.60], [0.22, -1.66], [0.44, -1.80], [0.50, -1.46], [0.40, -1.12], [0.20, -1.30], [0.03, -1.30]];
    body.panel(easel, &grip.all(&blade), &steel);
    easel.ink(&through(&grip.all(&[[0.41, -1.74], [0.45, -1.46], [0.37, -1.20]]), 5), 1.2, (steel.glint, Taper::LINE));
    let hook = [[-0.03, -1.56], [-0.20, -1.54], [-0.36, -1.36], [-0.18, -1.42], [-0.03, -1.38]];
    body.panel(easel, &grip.all(&hook), &steel);
    body.panel(easel, &grip.boxed(0.07, -1.64, -1.54), &body.palette.gold);
    body.panel(easel, &grip.boxed(0.07, -1.30, -1.20), &body.palette.gold);
}

pub fn trident(easel: &mut Easel, body: &Body, grip: Grip) {
    let steel = body.held(body.palette.gold);
    let low = foot(body, grip, 2.2);
    rod(easel, body, (grip.at([0.0, low]), grip.at([0.0, -1.50])), 0.036, &steel);
    let fork = through(
        &grip.all(&[[-0.30, -1.86], [-0.30, -1.60], [-0.16, -1.48], [0.16, -1.48], [0.30, -1.60], [0.30, -1.86]]),
        6,
    );
    body.panel(easel, &ribbon(&fork, |_| 0.036 * grip.unit), &steel);
    body.panel(easel, &grip.boxed(0.036, -1.96, -1.46), &steel);
    for (x, y) in [(-0.30, -1.84), (0.0, -1.94), (0.30, -1.84)] {
        let point = [[x - 0.085, y], [x - 0.036, y - 0.06], [x, y - 0.28], [x + 0.036, y - 0.06], [x + 0.085, y]];
        body.panel(easel, &grip.all(&point), &steel);
    }
    body.panel(easel, &grip.round([0.0, -1.46], [0.08, 0.08]), &steel);
}

/// A head of flanges.
pub fn mace(easel: &mut Easel, body: &Body, grip: Grip) {
    let steel = body.held(body.palette.metal);
    rod(easel, body, (grip.at([0.0, 0.44]), grip.at([0.0, -0.86])), 0.044, &body.palette.leather);
    for x in [-1.0, 1.0, 0.0] {
        let flange = if x == 0.0 {
            vec![[-0.06, -1.36], [0.06, -1.36], [0.08, -1.08], [0.06, -0.82], [-0.06, -0.82], [-0.08, -1.08]]
        } else {
            vec![[x * 0.04, -1.34], [x * 0.20, -1.30], [x * 0.28, -1.08], [x * 0.20, -0.86], [x * 0.04, -0.82]]
        };
        body.panel(easel, &grip.all(&flange), &steel);
    }
    body.panel(easel, &grip.round([0.0, -1.40], [0.075, 0.075]), &steel);
    body.panel(easel, &grip.boxed(0.085, -0.84, -0.76), &body.palette.gold);
}

pub fn pickaxe(easel: &mut Easel, body: &Body, grip: Grip) {
    let steel = body.held(body.palette.metal);
    rod(easel, body, (grip.at([0.0, 0.6]), grip.at([0.0, -1.22])), 0.044, &body.palette.leather);
    let head = [
        [-0.72, -0.86],
        [-0.40, -1.14],
        [0.0, -1.26],
        [0.40, -1.14],
        [0.72, -0.86],
        [0.38, -1.02],
        [0.0, -1.10],
        [-0.38, -1.02],
    ];
    body.panel(easel, &grip.all(&head), &steel);
    body.panel(easel, &grip.boxed(0.085, -1.30, -1.04), &steel);
    easel.ink(&through(&grip.all(&[[-0.44, -1.08], [0.0, -1.20], [0.44, -1.08]]), 5), 1.0, (steel.glint, Taper::LINE));
}

/// It coils from the handle out and down.
pub fn whip(easel: &mut Easel, body: &Body, grip: Grip) {
    let hide = body.held(body.palette.leather);
    let lash = [
        [0.0, -0.30],
        [0.16, -0.70],
        [0.62, -0.84],
        [0.94, -0.46],
        [0.78, 0.10],
        [1.04, 0.66],
        [0.66, 1.06],
        [0.40, 0.88],
    ];
    let curve = through(&grip.all(&lash), 9);
    body.panel(easel, &ribbon(&curve, |share| (0.042 - 0.034 * share) * grip.unit), &hide);
    rod(easel, body, (grip.at([0.0, 0.28]), grip.at([0.0, -0.32])), 0.056, &body.palette.dark);
}

/// It hangs from the fist in links, a weight at its end.
pub fn chain(easel: &mut Easel, body: &Body, grip: Grip) {
    let iron = body.held(body.palette.metal);
    let hanging =
        through(&[grip.at([0.0, 0.10]), grip.at([0.20, 0.60]), grip.at([0.16, 1.16]), grip.at([0.46, 1.46])], 8);
    let looped = through(&grip.all(&[[0.0, -0.12], [0.34, -0.34], [0.56, 0.10], [0.36, 0.52], [0.10, 0.30]]), 8);
    for (curve, every) in [(&looped, 3), (&hanging, 3)] {
        for (number, [x, y]) in curve.iter().enumerate().step_by(every) {
            let radii = if (number / every) % 2 == 0 { [0.075, 0.052] } else { [0.042, 0.075] };
            let link: Vec<Point> = super::super::curve::ellipse([*x, *y], radii.map(|one| one * grip.unit), 0.0);
            easel.ink(&closed(&link), 3.0, (iron.line, Taper::EVEN));
            easel.ink(&closed(&link), 1.6, (iron.light, Taper::EVEN));
        }
    }
    if let Some(end) = hanging.last() {
        body.panel(easel, &super::super::curve::ellipse(*end, [0.13 * grip.unit; 2], 0.0), &iron);
    }
}

/// Four points about a hole.
pub fn shuriken(easel: &mut Easel, body: &Body, grip: Grip) {
    let steel = body.held(body.palette.metal);
    let star: Vec<Point> = (0..8)
        .map(|step| {
            let turn = (f64::from(step) * 45.0 - 78.0).to_radians();
            let reach = if step % 2 == 0 { 0.40 } else { 0.13 };
            [libm::cos(turn) * reach, -0.26 + libm::sin(turn) * reach]
        })
        .collect();
    body.panel(easel, &grip.all(&star), &steel);
    for tip in [0, 2, 4, 6] {
        easel.ink(&grip.all(&[[0.0, -0.26], star[tip]]), 0.8, (steel.glint, Taper::LINE));
    }
    let hole = grip.round([0.0, -0.26], [0.06, 0.06]);
    easel.fill(&hole, body.palette.dark.base);
}

/// Round and black, its fuse lit.
pub fn bomb(easel: &mut Easel, body: &Body, grip: Grip) {
    let iron = body.held(body.palette.dark);
    let fuse = through(&grip.all(&[[0.06, -0.36], [0.12, -0.52], [0.26, -0.58]]), 5);
    easel.ink(&fuse, 2.6, (body.palette.gold.base, Taper::EVEN));
    body.panel(easel, &grip.all(&[[-0.02, -0.42], [0.14, -0.40], [0.13, -0.28], [-0.03, -0.30]]), &body.palette.metal);
    body.panel(easel, &grip.round([0.0, -0.06], [0.30, 0.30]), &iron);
    easel.fill(&grip.round([-0.11, -0.18], [0.07, 0.045]), body.palette.white.base);
    flame(easel, (grip, [0.28, -0.56]), [0.085, 0.22]);
}

/// Before the stock: the bow, its string, a bolt. `at` is along the stock and off its upper side.
pub(super) fn bow_of_crossbow(easel: &mut Easel, body: &Body, at: impl Fn(Point) -> Point) {
    let (wood, steel) = (body.held(body.dyed(Tint::Auburn)), body.palette.metal);
    let tips = [at([1.02, 0.74]), at([1.02, -0.54])];
    easel.ink(&[tips[0], at([0.36, 0.12]), tips[1]], 1.2, (body.palette.dark.line, Taper::EVEN));
    let bow = through(&[tips[0], at([1.34, 0.40]), at([1.44, 0.10]), at([1.34, -0.22]), tips[1]], 7);
    body.panel(easel, &ribbon(&bow, |share| (0.055 - 0.06 * libm::fabs(share - 0.5)) * body.rig.unit), &wood);
    body.panel(
        easel,
        &around(&[at([0.30, 0.15]), at([1.62, 0.15]), at([1.62, 0.11]), at([0.30, 0.11])], 2),
        &body.palette.leather,
    );
    body.panel(easel, &[at([1.58, 0.20]), at([1.80, 0.13]), at([1.58, 0.06])], &steel);
}
