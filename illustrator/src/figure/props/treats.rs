//! What is eaten at a fair or on the way: apples, melon, sweet rice on a stick, pizza, doughnuts; and what is drunk through a straw.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, distance, ellipse, lerp, through};
use super::super::easel::Easel;
use super::{Grip, rod};
use scene::Tint;

/// A shine of this size on something round, toward the light.
pub(super) fn shine(easel: &mut Easel, body: &Body, center: Point, size: f64) {
    let unit = body.rig.unit;
    let at = [center[0] + body.rig.light * size * 0.42, center[1] - size * 0.42];
    let tilt = body.rig.light * 0.7;
    easel.fill(&ellipse(at, [size * 0.24, size * 0.13], tilt), body.palette.white.base);
    easel.fill(&ellipse([at[0], at[1] + 0.32 * size], [0.012 * unit; 2], 0.0), body.palette.white.base);
}

/// An apple's outline about its middle, `size` head units half wide.
fn round_fruit(grip: Grip, [x, y]: Point, size: f64) -> Vec<Point> {
    let half = [[0.0, -0.80], [0.42, -0.98], [0.92, -0.62], [1.0, 0.02], [0.72, 0.72], [0.26, 0.98], [0.0, 0.90]];
    let right = half.iter().map(|[dx, dy]| [x + dx * size, y + dy * size]);
    let left = half[1..6].iter().rev().map(|[dx, dy]| [x - dx * size, y + dy * size]);
    around(&grip.all(&right.chain(left).collect::<Vec<_>>()), 4)
}

pub fn apple(easel: &mut Easel, body: &Body, grip: Grip) {
    let fruit = body.held(body.dyed(Tint::Red));
    body.panel(easel, &round_fruit(grip, [0.0, -0.05], 0.22), &fruit);
    let stalk = grip.all(&[[0.0, -0.22], [0.02, -0.30], [0.06, -0.35]]);
    easel.ink(&through(&stalk, 4), 2.2, (body.palette.leather.line, Taper::EVEN));
    let leaf = grip.all(&[[0.03, -0.29], [0.10, -0.37], [0.20, -0.35], [0.12, -0.28]]);
    body.panel(easel, &around(&leaf, 3), &body.palette.leaf);
    shine(easel, body, grip.at([0.0, -0.05]), 0.22 * body.rig.unit);
}

/// Glazed, upright on its stick.
pub fn candy_apple(easel: &mut Easel, body: &Body, grip: Grip) {
    let glaze = body.held(body.dyed(Tint::Red));
    rod(easel, body, (grip.at([0.0, 0.26]), grip.at([0.0, -0.36])), 0.022, &body.palette.gold);
    body.panel(easel, &round_fruit(grip, [0.0, -0.56], 0.23), &glaze);
    let foot = grip.all(&[[-0.12, -0.38], [0.0, -0.35], [0.12, -0.38]]);
    easel.ink(&through(&foot, 4), 1.4, (glaze.deep, Taper::LINE));
    shine(easel, body, grip.at([0.0, -0.56]), 0.24 * body.rig.unit);
}

/// Three balls on a stick: pink, white, green.
pub fn dango(easel: &mut Easel, body: &Body, grip: Grip) {
    rod(easel, body, (grip.at([0.0, 0.26]), grip.at([0.0, -0.78])), 0.016, &body.palette.gold);
    for (y, tint) in [(-0.24, Tint::Green), (-0.44, Tint::White), (-0.64, Tint::Pink)] {
        let center = grip.at([0.0, y]);
        body.panel(easel, &ellipse(center, [0.115 * body.rig.unit, 0.105 * body.rig.unit], 0.0), &body.dyed(tint));
    }
}

/// A slice in both hands, the rind below.
pub fn watermelon(easel: &mut Easel, body: &Body, grip: Grip) {
    let (flesh, rind, white) = (body.dyed(Tint::Red), body.dyed(Tint::Green), body.palette.white);
    let arc = |wide: f64, low: f64| -> Vec<Point> {
        let bow = |step: i32| {
            let along = f64::from(step) / 8.0;
            [(along * 2.0 - 1.0) * wide, low * (1.0 - (along * 2.0 - 1.0) * (along * 2.0 - 1.0)) - 0.02]
        };
        (0..=8).map(bow).collect()
    };
    let slice = |wide: f64, low: f64, top: f64| {
        let mut points = arc(wide, low);
        points.push([0.0, top]);
        grip.all(&points)
    };
    body.panel(easel, &slice(0.38, 0.17, -0.44), &rind);
    easel.fill(&slice(0.355, 0.12, -0.44), white.base);
    let red = slice(0.335, 0.085, -0.44);
    easel.fill(&red, flesh.base);
    for [x, y] in [[-0.17, -0.04], [-0.06, -0.12], [0.06, -0.02], [0.17, -0.06], [0.02, -0.25], [-0.09, 0.02]] {
        let seed = ellipse(grip.at([x, y]), [0.014 * body.rig.unit, 0.024 * body.rig.unit], 0.0);
        easel.fill(&seed, body.palette.dark.base);
    }
    let edge = grip.all(&[[-0.34, -0.03], [0.0, -0.44], [0.34, -0.03]]);
    easel.ink(&edge, 0.9, (flesh.line, Taper::EVEN));
}

pub fn pizza(easel: &mut Easel, body: &Body, grip: Grip) {
    let (crust, cheese, sausage) = (body.palette.leather, body.palette.gold, body.dyed(Tint::Red));
    let slice = grip.all(&[[-0.28, -0.14], [0.0, -0.20], [0.28, -0.14], [0.05, 0.36], [-0.05, 0.36]]);
    body.panel(easel, &slice, &cheese);
    for ([x, y], size) in [([-0.10, -0.02], 0.062), ([0.11, -0.04], 0.058), ([0.0, 0.14], 0.055)] {
        let round = ellipse(grip.at([x, y]), [size * body.rig.unit, size * 0.9 * body.rig.unit], 0.0);
        easel.fill(&round, sausage.base);
        easel.ink(&closed(&round), 0.5, (sausage.line, Taper::EVEN));
    }
    let rim = [
        [-0.31, -0.16],
        [-0.18, -0.25],
        [0.0, -0.28],
        [0.18, -0.25],
        [0.31, -0.16],
        [0.24, -0.11],
        [0.0, -0.17],
        [-0.24, -0.11],
    ];
    body.panel(easel, &around(&grip.all(&rim), 3), &crust);
}

pub fn doughnut(easel: &mut Easel, body: &Body, grip: Grip) {
    let (dough, icing, unit) = (body.palette.gold, body.held(body.dyed(Tint::Pink)), body.rig.unit);
    let center = grip.at([0.0, -0.08]);
    body.panel(easel, &ellipse(center, [0.26 * unit, 0.25 * unit], 0.0), &dough);
    let wavy: Vec<Point> = (0..24)
        .map(|step| {
            let turn = std::f64::consts::TAU * f64::from(step) / 24.0;
            let reach = unit * if step % 2 == 0 { 0.225 } else { 0.205 };
            [center[0] + libm::cos(turn) * reach, center[1] + libm::sin(turn) * reach]
        })
        .collect();
    body.panel(easel, &around(&wavy, 3), &icing);
    let hole = ellipse(center, [0.075 * unit, 0.07 * unit], 0.0);
    easel.fill(&hole, dough.deep);
    easel.ink(&closed(&hole), 0.8, (dough.line, Taper::EVEN));
    for (number, turn) in [0.3, 1.2, 2.0, 2.9, 3.8, 4.6, 5.5].into_iter().enumerate() {
        let at = |reach: f64, lean: f64| {
            [center[0] + libm::cos(turn + lean) * reach * unit, center[1] + libm::sin(turn + lean) * reach * unit]
        };
        let tint = [Tint::Yellow, Tint::White, Tint::Blue][number % 3];
        easel.ink(&[at(0.13, -0.1), at(0.16, 0.12)], 1.8, (body.dyed(tint).base, Taper::EVEN));
    }
}

/// A clear cup of milk tea: a dome for a lid, a wide straw to the lips, and dark pearls on its floor.
pub fn bubble_tea(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = Grip { at: grip.at([-0.10, 0.0]), ..grip };
    let (tea, cup, pearl) = (body.held(body.dyed(Tint::Ash)), body.palette.white, body.palette.dark);
    let lips = body.rig.face([0.0, 0.865]);
    let near = distance(lips, grip.at) < 1.0 * body.rig.unit;
    let end = if near { lips } else { grip.at([0.10, -0.66]) };
    rod(easel, body, (grip.at([0.02, 0.1]), end), 0.030, &body.dyed(Tint::Pink));
    let dome = through(
        &[[-0.17, -0.30], [-0.13, -0.40], [0.0, -0.435], [0.13, -0.40], [0.17, -0.30]].map(|at| grip.at(at)),
        5,
    );
    easel.veil(&dome, cup.base, 0.45);
    easel.ink(&dome, 0.7, (cup.line, Taper::EVEN));
    let wall = grip.all(&[[-0.17, -0.30], [0.17, -0.30], [0.125, 0.28], [-0.125, 0.28]]);
    body.panel(easel, &wall, &cup);
    let full = grip.all(&[[-0.160, -0.25], [0.160, -0.25], [0.118, 0.25], [-0.118, 0.25]]);
    easel.fill(&full, tea.base);
    easel.crescent(&full, body.rig.away([-0.05, 0.0]), (tea.shaded, 1.0));
    for (row, count) in [(0.205, 5), (0.145, 4), (0.085, 5), (0.03, 3)] {
        for place in 0..count {
            let x = (f64::from(place) - f64::from(count - 1) / 2.0) * 0.050;
            let round = ellipse(grip.at([x, row]), [0.024 * body.rig.unit; 2], 0.0);
            easel.fill(&round, pearl.base);
        }
    }
    let [top, foot] = [grip.at([-0.125, -0.20]), grip.at([-0.10, 0.05])];
    easel.ink(&[top, foot], 1.6, (tea.glint, Taper::LINE));
    easel.ink(&[grip.at([-0.18, -0.30]), grip.at([0.18, -0.30])], 1.3, (cup.line, Taper::EVEN));
}

/// A glass with ice and a straw, in one hand.
pub fn juice(easel: &mut Easel, body: &Body, grip: Grip) {
    // Between fingers and palm: a fist would not go round it.
    let grip = Grip { at: grip.at([-0.10, 0.0]), ..grip };
    let (drink, glass) = (body.held(body.dyed(Tint::Orange)), body.palette.white);
    // Where the hand is near enough the straw ends at the lips.
    let lips = body.rig.face([0.0, 0.865]);
    let near = distance(lips, grip.at) < 1.0 * body.rig.unit;
    let end = if near { lips } else { grip.at([0.14, -0.56]) };
    rod(easel, body, (grip.at([0.0, 0.1]), end), 0.018, &body.dyed(Tint::Red));
    let wall = grip.all(&[[-0.15, -0.34], [0.15, -0.34], [0.125, 0.26], [-0.125, 0.26]]);
    body.panel(easel, &wall, &glass);
    let full = grip.all(&[[-0.138, -0.22], [0.138, -0.22], [0.118, 0.23], [-0.118, 0.23]]);
    easel.fill(&full, drink.base);
    let ice = grip.all(&[[-0.08, -0.20], [0.0, -0.24], [0.05, -0.15], [-0.04, -0.10]]);
    easel.fill(&ice, drink.glint);
    let [top, foot] = [grip.at([-0.10, -0.28]), grip.at([-0.085, 0.18])];
    easel.ink(&[top, lerp(top, foot, 0.8)], 1.6, (glass.base, Taper::LINE));
    let rim = ellipse(grip.at([0.0, -0.34]), [0.15 * body.rig.unit, 0.035 * body.rig.unit], 0.0);
    easel.ink(&closed(&rim), 0.8, (glass.line, Taper::EVEN));
}
