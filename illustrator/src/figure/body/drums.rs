//! The drum kit that somebody sits behind: the sticks are under the fists, the drums before the trunk.

use super::super::curve::{Point, Taper, add, around, closed, ellipse, line};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use scene::{Prop, Tint};

/// Half of its width, head units.
pub const HALF: f64 = 1.95;

pub fn draw(easel: &mut Easel, body: &Body) {
    if body.prop != Some(Prop::Drums) {
        return;
    }
    let (unit, middle) = (body.rig.unit, body.rig.body([0.0, 2.4]));
    let at = |x: f64, y: f64| add(middle, [x * unit, (y - 2.4) * unit]);
    let shell = body.held(body.dyed(Tint::Red));
    // Cymbals on their stands, beside the player.
    for (x, y, tilt) in [(-1.50, 1.82, 10.0), (1.46, 1.70, -12.0)] {
        easel.ink(&[at(x, y), at(x * 0.98, 5.0)], 2.6, (body.palette.metal.line, Taper::EVEN));
        easel.ink(&[at(x, y), at(x * 0.98, 5.0)], 1.4, (body.palette.metal.base, Taper::EVEN));
        cymbal(easel, body, (at(x, y), tilt));
    }
    // Low on both sides, then the big one that stands before all, then two on top of it.
    for x in [-1.16, 1.16] {
        drum(easel, body, (at(x, 2.62), 0.46, 0.50), &shell);
    }
    bass(easel, body, (at(0.0, 3.56), 0.94), &shell);
    for x in [-0.44, 0.44] {
        drum(easel, body, (at(x, 2.46), 0.40, 0.30), &shell);
    }
    sticks(easel, body);
}

fn cymbal(easel: &mut Easel, body: &Body, (center, tilt): (Point, f64)) {
    let (gold, unit) = (body.palette.gold, body.rig.unit);
    body.panel(easel, &ellipse(center, [0.50 * unit, 0.11 * unit], tilt), &gold);
    easel.ink(&closed(&ellipse(center, [0.32 * unit, 0.065 * unit], tilt)), 0.5, (gold.line, Taper::EVEN));
    body.panel(easel, &ellipse(add(center, [0.0, -0.03 * unit]), [0.10 * unit, 0.055 * unit], tilt), &gold);
}

/// Seen from a little above: the skin, and the shell below it with its rods.
fn drum(easel: &mut Easel, body: &Body, (top, half, deep): (Point, f64, f64), shell: &Surface) {
    let (white, metal, unit) = (body.palette.white, body.palette.metal, body.rig.unit);
    let at = |x: f64, y: f64| add(top, [x * half * unit, y * unit]);
    let wall =
        [at(-1.0, 0.0), at(1.0, 0.0), at(0.98, deep), at(0.6, deep + 0.08), at(-0.6, deep + 0.08), at(-0.98, deep)];
    body.panel(easel, &wall, shell);
    for x in [-0.7, 0.0, 0.7] {
        easel.ink(&[at(x, 0.10), at(x, deep)], 1.6, (metal.light, Taper::EVEN));
    }
    body.panel(easel, &ellipse(top, [half * unit, half * 0.27 * unit], 0.0), &metal);
    let skin = ellipse(add(top, [0.0, -0.01 * unit]), [half * 0.92 * unit, half * 0.22 * unit], 0.0);
    easel.fill(&skin, white.base);
    easel.ink(&closed(&skin), 0.6, (white.line, Taper::EVEN));
}

/// Its skin faces us.
fn bass(easel: &mut Easel, body: &Body, (center, size): (Point, f64), shell: &Surface) {
    let (white, unit) = (body.palette.white, body.rig.unit);
    body.panel(easel, &ellipse(center, [size * unit; 2], 0.0), shell);
    let skin = ellipse(center, [size * 0.86 * unit; 2], 0.0);
    body.panel(easel, &skin, &white);
    let star: Vec<Point> = (0..10)
        .map(|step| {
            let turn = f64::from(step) * core::f64::consts::PI / 5.0 - 1.57;
            let reach = unit * size * if step % 2 == 0 { 0.42 } else { 0.18 };
            add(center, [libm::cos(turn) * reach, libm::sin(turn) * reach])
        })
        .collect();
    body.panel(easel, &around(&star, 1), shell);
}

/// From each fist up and inward over the drums.
fn sticks(easel: &mut Easel, body: &Body) {
    let (wood, unit) = (body.palette.gold, body.rig.unit);
    for at in [0, 1] {
        let (palm, side) = (body.palm(at), body.skeleton.arms[at].side);
        let tip = add(palm, [-side * 0.52 * unit, if at == body.posture.front { -0.46 } else { 0.22 } * unit]);
        let end = add(palm, [side * 0.16 * unit, if at == body.posture.front { 0.14 } else { -0.07 } * unit]);
        body.panel(easel, &line(&[end, tip], 0.052 * unit, Taper::EVEN), &wood);
        body.panel(easel, &ellipse(tip, [0.042 * unit; 2], 0.0), &wood);
    }
}
