//! What has left the hand: stars of steel, paper charms, beans, on their way past the hand that points there; dough and a lantern above both.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, lerp, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{Grip, charms, martial};
use scene::{Pose, Prop, Tint};

/// Where each is beyond the hand that goes ahead, head units onward and up, and how it is turned.
const ON_ITS_WAY: [(Point, f64); 3] = [([0.62, 0.16], 20.0), ([1.22, 0.44], -16.0), ([1.70, 0.02], 48.0)];

/// Once for both hands.
pub fn draw(easel: &mut Easel, body: &Body) {
    match body.prop {
        Some(Prop::TossedDough) => return dough(easel, body),
        Some(Prop::SkyLantern) => return sky_lantern(easel, body),
        _ => {}
    }
    if body.pose != Pose::Pitching {
        return;
    }
    match body.prop {
        Some(Prop::Shuriken) => each(easel, body, martial::shuriken),
        Some(Prop::Talisman) => each(easel, body, charms::strip),
        Some(Prop::Beans) => beans(easel, body),
        _ => {}
    }
}

/// From the hand ahead: its middle, and to which side it throws.
fn hand(body: &Body) -> (Point, f64) {
    let at = 1 - body.posture.front;
    (body.palm(at), body.skeleton.arms[at].side)
}

fn each(easel: &mut Easel, body: &Body, paint: fn(&mut Easel, &Body, Grip)) {
    let (unit, (from, side)) = (body.rig.unit, hand(body));
    for ([x, up], tilt) in ON_ITS_WAY {
        let at = add(from, [side * x * unit, -up * unit]);
        for (y, near, far) in [(-0.14, 0.34, 0.74), (0.02, 0.38, 0.96), (0.18, 0.32, 0.66)] {
            let way = |back: f64| add(at, [-side * back * unit, (y + back * 0.10 - 0.1) * unit]);
            easel.ink(&[way(near), way(far)], 1.8, (body.palette.white.base, Taper::LINE));
        }
        paint(easel, body, Grip { at, side, unit: unit * 0.92, tilt });
    }
}

/// A handful, spreading as it flies and falls.
fn beans(easel: &mut Easel, body: &Body) {
    let (unit, (from, side), skin) = (body.rig.unit, hand(body), body.palette.gold);
    for number in 0..26_u32 {
        let share = f64::from(number) / 25.0;
        let spread = libm::sin(f64::from(number) * 2.4) * (0.16 + 0.50 * share);
        let x = 0.24 + 1.70 * share;
        let at = add(from, [side * x * unit, (spread - 0.22 + 0.34 * share * share) * unit]);
        let bean = ellipse(at, [0.064 * unit, 0.050 * unit], f64::from(number * 41 % 90));
        easel.ink(
            &[add(at, [-side * 0.10 * unit, 0.0]), add(at, [-side * 0.26 * unit, 0.02 * unit])],
            1.0,
            (body.palette.white.base, Taper::LINE),
        );
        easel.fill(&bean, skin.light);
        easel.ink(&closed(&bean), 0.8, (skin.line, Taper::EVEN));
    }
}

/// A square box of wood, full of beans.
pub fn box_of_beans(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, skin) = (body.palette.gold, body.palette.leather);
    body.panel(easel, &grip.all(&[[-0.34, -0.22], [0.34, -0.22], [0.30, 0.20], [-0.30, 0.20]]), &wood);
    let top = grip.all(&[[-0.26, -0.36], [0.26, -0.36], [0.34, -0.22], [-0.34, -0.22]]);
    body.panel(easel, &top, &wood);
    for (x, y) in
        [(-0.18, -0.28), (-0.06, -0.32), (0.06, -0.28), (0.18, -0.31), (0.0, -0.36), (-0.12, -0.36), (0.12, -0.37)]
    {
        let bean = grip.round([x, y], [0.062, 0.05]);
        easel.fill(&bean, wood.light);
        easel.ink(&closed(&bean), 0.7, (skin.line, Taper::EVEN));
    }
}

/// A round of dough that turns in the air above both hands, thin in its middle, its edge hanging; flour falls from it.
fn dough(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let middle = add(lerp(body.palm(0), body.palm(1), 0.5), [0.0, -0.86 * unit]);
    let at = |[x, y]: Point| add(middle, [x * unit, (y + 0.10 * x) * unit]);
    let white = body.palette.white;
    let flat = Surface { line: body.palette.gold.line, ..body.palette.gold };
    for number in 0..30_u32 {
        let turn = f64::from(number) * 2.4;
        let (x, y) = (1.15 * libm::sin(turn), 0.1 + 0.030 * f64::from(number) + 0.10 * libm::cos(turn));
        let size = 0.018 + 0.016 * f64::from(number % 3);
        easel.veil(&ellipse(at([x, y]), [size * unit; 2], 0.0), white.light, 0.9);
    }
    let edge = [
        [-1.02, 0.06],
        [-0.86, -0.20],
        [-0.30, -0.30],
        [0.36, -0.29],
        [0.90, -0.16],
        [1.02, 0.10],
        [0.72, 0.34],
        [0.36, 0.24],
        [0.0, 0.36],
        [-0.40, 0.25],
        [-0.78, 0.32],
    ];
    let outline = around(&edge.map(at), 5);
    easel.fill(&outline, white.base);
    easel.veil(&outline, flat.light, 0.45);
    easel.within(&outline, |easel| {
        let under = [[-1.1, 0.14], [-0.5, 0.10], [0.0, 0.16], [0.6, 0.10], [1.1, 0.16], [1.1, 0.6], [-1.1, 0.6]];
        easel.veil(&around(&under.map(at), 4), flat.base, 0.5);
    });
    let hollow = closed(&ellipse(at([0.0, -0.06]), [0.66 * unit, 0.13 * unit], 5.0));
    easel.ink(&hollow, 0.8, (flat.line, Taper::LINE));
    easel.ink(&closed(&outline), 1.2, (flat.line, Taper::EVEN));
    for [side, y] in [[-1.0, -0.28], [1.0, -0.24], [-1.0, 0.46], [1.0, 0.50]] {
        let sweep = [[side * 0.92, y], [side * 1.22, y + 0.10], [side * 1.34, y + 0.28]].map(at);
        easel.ink(&through(&sweep, 5), 1.8, (white.light, Taper::LINE));
    }
}

/// A bag of thin paper on its ring of bamboo, the flame below shining through it.
fn sky_lantern(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let middle = add(lerp(body.palm(0), body.palm(1), 0.5), [0.0, -0.78 * unit]);
    let at = |[x, y]: Point| add(middle, [x * unit, y * unit]);
    let (paper, flame) = (body.dyed(Tint::Orange), body.palette.gold);
    if easel.in_color() {
        easel.shine(at([0.0, 0.1]), [1.9 * unit, 1.7 * unit], (flame.light, 0.55));
    }
    let bag = [
        [-0.46, 0.62],
        [-0.66, 0.10],
        [-0.70, -0.42],
        [-0.48, -0.80],
        [0.0, -0.92],
        [0.48, -0.80],
        [0.70, -0.42],
        [0.66, 0.10],
        [0.46, 0.62],
    ];
    let outline = through(&bag.map(at), 6);
    easel.fill(&outline, paper.light);
    easel.within(&outline, |easel| {
        easel.veil(&ellipse(at([0.0, -0.75]), [0.8 * unit, 0.55 * unit], 0.0), paper.shaded, 0.55);
        if easel.in_color() {
            easel.shine(at([0.0, 0.55]), [0.75 * unit, 0.95 * unit], (flame.glint, 0.95));
        }
    });
    for x in [-0.30, 0.30] {
        let fold = [[x * 0.5, -0.88], [x * 1.25, -0.30], [x * 0.85, 0.58]].map(at);
        easel.ink(&through(&fold, 5), 0.8, (paper.line, Taper::LINE));
    }
    easel.ink(&closed(&outline), 1.1, (paper.line, Taper::EVEN));
    let ring = ellipse(at([0.0, 0.62]), [0.46 * unit, 0.10 * unit], 0.0);
    easel.fill(&ring, flame.glint);
    easel.ink(&closed(&ring), 1.4, (body.palette.leather.line, Taper::EVEN));
    let fire = around(&[[0.0, 0.30], [0.10, 0.50], [0.07, 0.64], [-0.07, 0.64], [-0.10, 0.50]].map(at), 4);
    easel.fill(&fire, flame.light);
}
