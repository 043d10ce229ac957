//! What is made on the ground, between both hands of who squats there: a little snowman, a bed of seedlings.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, through};
use super::super::easel::Easel;
use scene::Tint;

/// From the hips to its middle, head units.
const AHEAD: f64 = 1.66;

/// Head units from the middle of its foot, x the way the figure faces, y up.
fn place(body: &Body) -> impl Fn(Point) -> Point + use<> {
    let (unit, legs) = (body.rig.unit, &body.skeleton.legs);
    let ahead = if body.posture.far_leg == Some(0) { -1.0 } else { 1.0 };
    let ground = legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + 0.30 * unit;
    let hips = f64::midpoint(legs[0].root[0], legs[1].root[0]);
    move |[x, up]: Point| [hips + ahead * (AHEAD + x) * unit, ground - up * unit]
}

/// Two balls, twigs for arms, a carrot and coals.
pub fn snowman(easel: &mut Easel, body: &Body) {
    let (at, unit) = (place(body), body.rig.unit);
    let (snow, coal, wood) = (body.palette.white, body.palette.dark, body.palette.leather);
    let mound = [[-1.1, -0.04], [-0.6, 0.16], [0.0, 0.22], [0.7, 0.14], [1.2, -0.04]].map(&at);
    body.panel(easel, &through(&mound, 5), &snow);
    for twig in [[[-0.40, 0.74], [-0.72, 0.92], [-0.94, 1.16]], [[0.40, 0.74], [0.72, 0.96], [0.90, 1.22]]] {
        easel.ink(&through(&twig.map(&at), 4), 3.0, (wood.line, Taper::LINE));
    }
    for (up, radius) in [(0.56, 0.62), (1.38, 0.44)] {
        let ball = ellipse(at([0.0, up]), [radius * unit, radius * 0.94 * unit], 0.0);
        easel.fill(&ball, snow.base);
        easel.crescent(&ball, [-0.16 * radius * unit, -0.20 * radius * unit], (snow.shaded, 1.0));
        easel.ink(&closed(&ball), 1.1, (snow.line, Taper::EVEN));
    }
    for [x, up] in [[-0.15, 1.46], [0.15, 1.46], [0.0, 0.82], [0.0, 0.58]] {
        easel.fill(&ellipse(at([x, up]), [0.05 * unit; 2], 0.0), coal.base);
    }
    easel.ink(&through(&[[-0.16, 1.24], [0.0, 1.18], [0.16, 1.24]].map(&at), 4), 1.6, (coal.base, Taper::LINE));
    body.panel(easel, &[[0.0, 1.41], [-0.30, 1.33], [0.0, 1.30]].map(&at), &body.dyed(Tint::Orange));
    let scarf = [[-0.36, 1.10], [0.0, 1.02], [0.36, 1.10], [0.37, 0.98], [0.0, 0.88], [-0.37, 0.98]];
    body.panel(easel, &around(&scarf.map(&at), 4), &body.dyed(Tint::Red));
}

/// Dark earth, a row of two leaves each, the last of them under the hands; a small spade.
pub fn seedlings(easel: &mut Easel, body: &Body) {
    let (at, unit) = (place(body), body.rig.unit);
    let (soil, leaf) = (body.dyed(Tint::Brown), body.palette.leaf);
    let bed = [[-1.0, -0.10], [-0.7, 0.16], [0.0, 0.24], [0.9, 0.20], [1.5, 0.10], [1.7, -0.10], [0.4, -0.22]];
    body.panel(easel, &around(&bed.map(&at), 5), &soil);
    for number in 0..9_i32 {
        let x = -0.8 + 0.28 * f64::from(number);
        let crumb = at([x, -0.02 + 0.09 * libm::sin(f64::from(number) * 2.3)]);
        easel.fill(&ellipse(crumb, [0.07 * unit, 0.04 * unit], 0.0), soil.shaded);
    }
    for (x, tall) in [(-0.42, 0.52), (0.16, 0.62), (0.74, 0.50), (1.26, 0.46)] {
        let root = [x, 0.10];
        easel.ink(&[at(root), at([x, tall * 0.9])], 2.4, (leaf.line, Taper::EVEN));
        for side in [-1.0, 1.0] {
            let blade = [
                [x, tall * 0.72],
                [x + side * 0.16, tall],
                [x + side * 0.36, tall + 0.02],
                [x + side * 0.20, tall * 0.78],
            ];
            body.panel(easel, &around(&blade.map(&at), 4), &leaf);
        }
        body.panel(easel, &ellipse(add(at([x, tall]), [0.0, -0.06 * unit]), [0.06 * unit, 0.12 * unit], 0.0), &leaf);
    }
}

/// A heap of leaves that burns and smokes, a potato on the stick in the nearer hand.
pub fn leaf_fire(easel: &mut Easel, body: &Body) {
    let (at, unit) = (place(body), body.rig.unit);
    let (warm, hot, skin) = (body.dyed(Tint::Orange), body.dyed(Tint::Yellow), body.dyed(Tint::Purple));
    if easel.in_color() {
        easel.glow(at([0.0, 0.6]), [1.9 * unit, 1.3 * unit], (warm.glint, 0.55));
    }
    for (x, high) in [(-0.44, 0.66), (0.0, 1.02), (0.42, 0.72), (-0.2, 0.84), (0.24, 0.86)] {
        for (share, shade) in [(1.0, warm.base), (0.62, hot.light)] {
            let tongue = [
                [x - 0.22 * share, 0.20],
                [x - 0.17 * share, 0.46 * share],
                [x + 0.04, 0.24 + high * share],
                [x + 0.18 * share, 0.44 * share],
                [x + 0.22 * share, 0.20],
            ];
            easel.fill(&around(&tongue.map(&at), 5), shade);
        }
    }
    let tints = [Tint::Orange, Tint::Brown, Tint::Yellow, Tint::Red];
    for number in 0..46_u32 {
        let turn = f64::from(number) * 2.4;
        let far = libm::sqrt(f64::from(number) / 45.0);
        let spot = [libm::cos(turn) * far * 1.22, 0.22 * (1.0 - far) + 0.10 + libm::sin(turn) * far * 0.20];
        let leaf = ellipse(at(spot), [0.16 * unit, 0.08 * unit], f64::from(number * 53 % 180));
        let color = body.dyed(tints[number as usize % tints.len()]);
        easel.fill(&leaf, color.base);
        easel.ink(&closed(&leaf), 0.6, (color.line, Taper::EVEN));
    }
    for (x, lean) in [(-0.3, -0.22), (0.34, 0.20)] {
        let wisp = [[x, 1.2], [x + lean, 1.6], [x - lean * 0.4, 2.1], [x + lean, 2.6]].map(&at);
        easel.ink(&through(&wisp, 6), 4.0, (body.palette.white.shaded, Taper::LINE));
    }
    let hand = body.palm(body.posture.front);
    let tip = at([-0.02, 0.92]);
    let back = add(hand, [(hand[0] - tip[0]) * 0.24, (hand[1] - tip[1]) * 0.24]);
    easel.ink(&[back, tip], 4.6, (body.palette.leather.line, Taper::EVEN));
    easel.ink(&[back, tip], 3.0, (body.palette.leather.base, Taper::EVEN));
    let potato = [[-0.36, 0.92], [-0.16, 1.06], [0.14, 1.06], [0.36, 0.96], [0.14, 0.82], [-0.16, 0.80]];
    body.panel(easel, &around(&potato.map(&at), 5), &skin);
}
