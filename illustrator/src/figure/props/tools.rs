//! Axe, scythe, magnifying glass, and a ball of light.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, through};
use super::super::easel::Easel;
use super::{Grip, lights, rod};
use scene::Tint;

pub fn axe(easel: &mut Easel, body: &Body, grip: Grip) {
    let metal = body.held(body.palette.metal);
    rod(easel, body, (grip.at([0.0, 0.5]), grip.at([0.0, -1.24])), 0.042, &body.palette.leather);
    let blade = [[0.0, -1.20], [0.14, -1.22], [0.44, -1.42], [0.52, -1.10], [0.44, -0.74], [0.14, -0.92], [0.0, -0.94]];
    let outline: Vec<Point> = grip.all(&blade);
    body.panel(easel, &outline, &metal);
    let edge = through(&grip.all(&[[0.40, -1.36], [0.46, -1.10], [0.40, -0.80]]), 5);
    easel.ink(&edge, 1.2, (metal.glint, Taper::LINE));
    let back = grip.all(&[[-0.04, -1.20], [-0.16, -1.18], [-0.16, -0.98], [-0.04, -0.95]]);
    body.panel(easel, &back, &metal);
}

pub fn scythe(easel: &mut Easel, body: &Body, grip: Grip) {
    let metal = body.held(body.palette.metal);
    rod(easel, body, (grip.at([0.0, 2.1]), grip.at([0.0, -1.62])), 0.036, &body.palette.dark);
    let blade =
        [[-0.02, -1.66], [0.36, -1.72], [0.84, -1.52], [1.16, -1.06], [0.80, -1.34], [0.38, -1.48], [-0.02, -1.46]];
    body.panel(easel, &around(&grip.all(&blade), 4), &metal);
    let edge = through(&grip.all(&[[0.10, -1.50], [0.44, -1.49], [0.84, -1.34], [1.06, -1.16]]), 5);
    easel.ink(&edge, 1.0, (metal.glint, Taper::LINE));
    body.panel(
        easel,
        &ellipse(grip.at([0.0, -1.56]), [0.075 * body.rig.unit, 0.12 * body.rig.unit], 0.0),
        &body.palette.gold,
    );
}

pub fn magnifying_glass(easel: &mut Easel, body: &Body, grip: Grip) {
    let (frame, white, unit) = (body.held(body.palette.gold), body.palette.white, body.rig.unit);
    rod(easel, body, (grip.at([0.0, 0.28]), grip.at([0.0, -0.30])), 0.048, &body.palette.leather);
    let center = grip.at([0.0, -0.54]);
    body.panel(easel, &ellipse(center, [0.27 * unit; 2], 0.0), &frame);
    let lens = ellipse(center, [0.22 * unit; 2], 0.0);
    easel.fill(&lens, body.dyed(Tint::Silver).light);
    easel.ink(&closed(&lens), 0.8, (frame.line, Taper::EVEN));
    for (shift, wide) in [(-0.06, 3.0), (0.05, 1.4)] {
        let across = [[shift - 0.10, -0.44], [shift + 0.08, -0.66]];
        easel.ink(&grip.all(&across), wide, (white.base, Taper::LINE));
    }
}

/// Between both hands: a heart of light and rings about it.
pub fn orb(easel: &mut Easel, body: &Body, grip: Grip) {
    let (glow, white, unit) = (body.held(body.dyed(Tint::Blue)), body.palette.white, body.rig.unit);
    let center = grip.at([0.0, -0.12]);
    if easel.in_color() {
        for (size, share) in [(0.56, 0.16), (0.44, 0.22), (0.34, 0.32)] {
            easel.veil(&ellipse(center, [size * unit; 2], 0.0), glow.glint, share);
        }
    }
    let ball = ellipse(center, [0.29 * unit; 2], 0.0);
    easel.fill(&ball, glow.light);
    easel.within(&ball, |easel| {
        // Light goes through it: it is dark on the side that the light comes from, and bright on the other.
        easel.crescent(&ball, body.rig.away([0.10, -0.12]), (glow.base, 0.9));
        for (x, y, wide) in [(-0.02, 0.06, 0.15), (0.08, -0.02, 0.10)] {
            let mist = add(center, [x * unit, y * unit]);
            easel.veil(&ellipse(mist, [wide * 1.3 * unit, wide * unit], -24.0), white.base, 0.45);
        }
        let side = body.rig.light;
        let glint = add(center, [side * 0.12 * unit, -0.13 * unit]);
        easel.fill(&ellipse(glint, [0.075 * unit, 0.045 * unit], side * 38.0), white.base);
        easel.fill(&ellipse(add(glint, [side * 0.06 * unit, 0.09 * unit]), [0.020 * unit; 2], 0.0), white.base);
    });
    easel.ink(&closed(&ball), 1.0, (glow.line, Taper::EVEN));
    for (number, turn) in [0.4, 1.5, 2.7, 3.9, 5.2].into_iter().enumerate() {
        let reach = unit * (0.36 + 0.06 * (number % 2) as f64);
        let spark = add(center, [libm::cos(turn) * reach, libm::sin(turn) * reach]);
        easel.fill(&ellipse(spark, [0.018 * unit; 2], 0.0), glow.glint);
    }
}

/// From behind, as who does not read it sees it: the board, paper that looks over its edge, the clip above.
pub fn clipboard(easel: &mut Easel, body: &Body, grip: Grip) {
    let (board, white, metal) = (body.held(body.palette.leather), body.palette.white, body.palette.metal);
    let grip = Grip { tilt: 7.0, ..grip };
    let sheet = [[-0.27, -0.48], [0.30, -0.50], [0.345, -0.30], [0.33, 0.24], [-0.2, 0.3]];
    body.panel(easel, &grip.all(&sheet), &white);
    let corners = [
        [-0.32, -0.40],
        [-0.30, -0.44],
        [0.30, -0.44],
        [0.32, -0.40],
        [0.32, 0.34],
        [0.30, 0.38],
        [-0.30, 0.38],
        [-0.32, 0.34],
    ];
    body.panel(easel, &grip.all(&corners), &board);
    let inner = grip.boxed(0.285, -0.395, 0.335);
    easel.ink(&closed(&inner), 0.5, (board.line, Taper::EVEN));
    easel.ink(&grip.all(&[[-0.20, 0.0], [0.02, -0.30]]), 1.8, (board.glint, Taper::LINE));
    body.panel(easel, &grip.all(&[[-0.13, -0.52], [0.13, -0.52], [0.12, -0.40], [-0.12, -0.40]]), &metal);
    body.panel(easel, &grip.boxed(0.06, -0.57, -0.52), &metal);
}

/// Held out by its handle, which goes on where the pan's longer axis ends; a fried egg in it.
pub fn frying_pan(easel: &mut Easel, body: &Body, grip: Grip) {
    let (at, tilt) = pan(easel, body, grip);
    let unit = body.rig.unit;
    let egg = around(
        &[
            [0.58, 0.02],
            [0.66, -0.06],
            [0.84, -0.08],
            [1.02, -0.07],
            [1.12, 0.0],
            [1.06, 0.08],
            [0.88, 0.10],
            [0.70, 0.09],
        ]
        .map(|[along, up]| at(along, up)),
        4,
    );
    let (white, yolk) = (body.palette.white, body.dyed(Tint::Yellow));
    easel.fill(&egg, white.base);
    easel.ink(&closed(&egg), 0.6, (white.line, Taper::EVEN));
    let dome = ellipse(at(0.84, 0.03), [0.115 * unit, 0.06 * unit], tilt);
    easel.fill(&dome, yolk.base);
    easel.ink(&closed(&dome), 0.6, (yolk.line, Taper::EVEN));
    easel.fill(&ellipse(at(0.80, 0.055), [0.035 * unit, 0.014 * unit], tilt), yolk.glint);
}

/// What is in it was lit: tongues of fire stand in the pan and light its rim.
pub fn flaming_pan(easel: &mut Easel, body: &Body, grip: Grip) {
    let (at, _) = pan(easel, body, grip);
    let unit = body.rig.unit;
    easel.shine(at(0.86, 0.34), [1.15 * unit; 2], (lights::FIRE, 0.55));
    // Upright, whichever way the pan is held.
    let upright = |at: Point| Grip { at, tilt: 0.0, ..grip };
    let tongues = [
        (0.66, 0.03, 0.17, 0.62),
        (1.06, 0.03, 0.16, 0.54),
        (0.86, 0.03, 0.25, 1.02),
        (0.58, -0.04, 0.11, 0.34),
        (0.96, -0.05, 0.15, 0.46),
        (0.76, -0.06, 0.14, 0.40),
        (1.14, -0.03, 0.10, 0.30),
    ];
    for (along, up, half, tall) in tongues {
        lights::flame(easel, (upright(at(along, up)), [0.0, 0.0]), [half, tall]);
    }
    let front: Vec<Point> = (0..=12)
        .map(|step| {
            let turn = std::f64::consts::PI * f64::from(step) / 12.0;
            at(0.86 + 0.45 * libm::cos(turn), 0.02 - 0.17 * libm::sin(turn))
        })
        .collect();
    easel.ink(&front, 1.6, (body.palette.metal.glint, Taper::LINE));
}

/// An empty pan, and where things in it are: along the handle, and up.
pub fn pan(easel: &mut Easel, body: &Body, grip: Grip) -> (impl Fn(f64, f64) -> Point + use<>, f64) {
    let (iron, unit) = (body.held(body.palette.dark), body.rig.unit);
    let [x, y] = grip.way([0.0, -1.0]);
    let tilt = libm::atan2(y, x).to_degrees();
    // Seen a little from above: what is level in the pan is flat in the picture.
    let hand = grip.at;
    let at = move |along: f64, up: f64| add(hand, [x * along * unit, (y * along - up) * unit]);
    let low =
        around(&[[0.42, 0.02], [0.52, -0.19], [0.86, -0.28], [1.20, -0.17], [1.30, 0.02]].map(|[a, u]| at(a, u)), 5);
    rod(easel, body, (at(0.16, 0.0), at(0.50, 0.0)), 0.030, &body.palette.metal);
    rod(easel, body, (at(-0.26, 0.0), at(0.26, 0.0)), 0.046, &body.palette.leather);
    body.panel(easel, &low, &iron);
    let rim = ellipse(at(0.86, 0.02), [0.45 * unit, 0.17 * unit], tilt);
    body.panel(easel, &rim, &iron);
    easel.fill(&ellipse(at(0.86, 0.01), [0.38 * unit, 0.125 * unit], tilt), iron.light);
    (at, tilt)
}

/// Two needles, the piece that grows under them, and its yarn.
pub fn knitting(easel: &mut Easel, body: &Body, grip: Grip) {
    let wool = body.held(body.palette.accent);
    let piece =
        [[-0.20, -0.08], [0.20, -0.08], [0.22, 0.30], [0.10, 0.34], [-0.02, 0.30], [-0.14, 0.34], [-0.22, 0.30]];
    let outline = grip.all(&piece);
    body.panel(easel, &outline, &wool);
    easel.within(&outline, |easel| {
        for row in 0..6 {
            let y = -0.04 + 0.065 * f64::from(row);
            let stitches: Vec<Point> = (0..=12)
                .map(|step| [-0.24 + 0.04 * f64::from(step), y + if step % 2 == 0 { 0.0 } else { 0.03 }])
                .collect();
            easel.ink(&grip.all(&stitches), 0.6, (wool.deep, Taper::EVEN));
        }
    });
    for side in [-1.0, 1.0] {
        rod(easel, body, (grip.at([side * 0.30, 0.02]), grip.at([-side * 0.16, -0.34])), 0.018, &body.palette.gold);
    }
}

/// A hoop on a long stick, the net hanging from it.
pub fn bug_net(easel: &mut Easel, body: &Body, grip: Grip) {
    let (white, unit) = (body.held(body.palette.white), body.rig.unit);
    rod(easel, body, (grip.at([0.0, 0.7]), grip.at([0.0, -1.24])), 0.028, &body.palette.gold);
    let center = grip.at([0.0, -1.50]);
    let bag = grip.all(&[[-0.26, -1.50], [0.26, -1.50], [0.42, -1.16], [0.40, -0.86], [0.28, -0.92], [0.06, -1.22]]);
    easel.veil(&around(&bag, 4), white.base, 0.72);
    easel.ink(&closed(&around(&bag, 4)), 0.7, (white.line, Taper::EVEN));
    easel.within(&around(&bag, 4), |easel| {
        for step in 0..9 {
            let x = -0.4 + 0.11 * f64::from(step);
            easel.ink(&grip.all(&[[x, -1.56], [x + 0.22, -0.80]]), 0.35, (white.line, Taper::EVEN));
            easel.ink(&grip.all(&[[x + 0.24, -1.56], [x, -0.80]]), 0.35, (white.line, Taper::EVEN));
        }
    });
    let rim = ellipse(center, [0.28 * unit, 0.11 * unit], 0.0);
    easel.ink(&closed(&rim), 2.2, (body.palette.gold.line, Taper::EVEN));
}
