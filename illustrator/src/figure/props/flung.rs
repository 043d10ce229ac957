//! What has left the hand: stars of steel, paper charms, beans, on their way past the hand that points there.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, closed, ellipse};
use super::super::easel::Easel;
use super::{Grip, charms, martial};
use scene::{Pose, Prop};

/// Where each is beyond the hand that goes ahead, head units onward and up, and how it is turned.
const ON_ITS_WAY: [(Point, f64); 3] = [([0.62, 0.16], 20.0), ([1.22, 0.44], -16.0), ([1.70, 0.02], 48.0)];

/// Once for both hands.
pub fn draw(easel: &mut Easel, body: &Body) {
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
