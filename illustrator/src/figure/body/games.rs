//! Nets, hoops, tables and tapes of games, and what is struck or thrown over them.

use super::super::curve::{Point, Taper, add, closed, ellipse, line, ribbon, through};
use super::super::easel::Easel;
use super::super::props;
use super::arena::ahead;
use super::skeleton::SIDES;
use super::{Body, FAR, draw_hand};
use scene::{Prop, Tint};

/// A ring with its net under the ball, the board beyond it.
pub fn hoop(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let front = body.posture.front;
    let (palm, side) = (body.palm(front), body.skeleton.arms[front].side);
    let at = |[x, y]: Point| add(palm, [side * x * unit, y * unit]);
    let (white, red, orange) = (body.palette.white, body.dyed(Tint::Red), body.dyed(Tint::Orange));
    let pole = [at([2.2, 0.9]), at([3.4, 1.6]), at([3.4, FAR])];
    easel.ink(&pole, 9.0, (body.palette.metal.shaded, Taper::EVEN));
    let board = [[1.42, -1.35], [2.12, -1.6], [2.12, 0.85], [1.42, 0.62]].map(at);
    body.panel(easel, &board, &white);
    let mark = [[1.56, -0.36], [1.94, -0.42], [1.94, 0.30], [1.56, 0.26]].map(at);
    easel.ink(&closed(&mark), 2.0, (red.base, Taper::EVEN));
    let ring = ellipse(at([0.74, 0.34]), [0.66 * unit, 0.17 * unit], 0.0);
    for step in -4..=4 {
        let dx = f64::from(step) * 0.16;
        for lean in [-0.16, 0.16] {
            let cord = [at([0.74 + dx, 0.36]), at([0.74 + (dx + lean) * 0.72, 0.74]), at([0.74 + dx * 0.56, 1.16])];
            easel.ink(&through(&cord, 4), 1.3, (white.base, Taper::EVEN));
        }
    }
    easel.ink(&closed(&ring), 5.0, (orange.line, Taper::EVEN));
    easel.ink(&closed(&ring), 3.2, (orange.base, Taper::EVEN));
    easel.ink(&[at([1.38, 0.36]), at([1.50, 0.40])], 6.0, (orange.base, Taper::EVEN));
}

/// From below the spiked ball to the edge of the picture, its tape as high as the wrist.
pub fn net(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let front = body.posture.front;
    let (palm, side) = (body.palm(front), body.skeleton.arms[front].side);
    let at = |[x, y]: Point| add(palm, [side * x * unit, y * unit]);
    let white = body.palette.white;
    let pole = [at([0.50, 0.50]), at([0.50, FAR])];
    easel.ink(&pole, 8.0, (body.palette.metal.shaded, Taper::EVEN));
    let lower = |x: f64| 0.66 + 0.20 * (x - 0.50);
    for step in 0..=20 {
        let x = 0.50 + 0.22 * f64::from(step);
        easel.ink(&[at([x, lower(x)]), at([x, lower(x) + 2.0 + 0.05 * (x - 0.50)])], 1.1, (white.base, Taper::EVEN));
    }
    for step in 0..=8 {
        let y = 0.25 * f64::from(step);
        easel.ink(&[at([0.50, 0.66 + y]), at([6.0, lower(6.0) + y * 1.1])], 1.1, (white.base, Taper::EVEN));
    }
    let tape = [at([0.50, 0.54]), at([6.0, lower(6.0) - 0.10]), at([6.0, lower(6.0) + 0.16]), at([0.50, 0.78])];
    body.panel(easel, &tape, &white);
    let low = [at([0.50, 2.66]), at([6.0, lower(6.0) + 2.2])];
    easel.ink(&low, 3.0, (white.base, Taper::EVEN));
}

/// Two posts and a bar, the net behind them.
pub fn goal(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let middle = body.rig.body([0.0, 2.0]);
    let at = |[x, y]: Point| add(middle, [x * unit, y * unit]);
    let white = body.palette.white;
    for step in -17..=17 {
        let x = 0.30 * f64::from(step);
        easel.ink(&[at([x, -4.4]), at([x * 0.92, 2.4])], 0.9, (white.shaded, Taper::EVEN));
    }
    for step in 0..=22 {
        let y = -4.4 + 0.30 * f64::from(step);
        easel.ink(&[at([-5.1, y]), at([5.1, y])], 0.9, (white.shaded, Taper::EVEN));
    }
    for (from, to) in [([-5.2, -4.5], [-5.2, 3.4]), ([5.2, -4.5], [5.2, 3.4]), ([-5.3, -4.5], [5.3, -4.5])] {
        for (width, tone) in [(9.0, white.line), (7.0, white.base)] {
            easel.ink(&[at(from), at(to)], width, (tone, Taper::EVEN));
        }
    }
}

/// The near half before us, the far end at the hips of who plays there.
pub fn table(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let middle = body.rig.body([0.0, 2.62]);
    let at = |[x, y]: Point| add(middle, [x * unit, y * unit]);
    let (top, white, dark) = (body.dyed(Tint::Blue), body.palette.white, body.palette.dark);
    let wide = |y: f64| 1.75 + 0.62 * y;
    let near = 1.35;
    let edge = |y: f64| [at([-wide(y), y]), at([wide(y), y])];
    let [[far_left, far_right], [left, right]] = [edge(0.0), edge(near)];
    let board = [far_left, far_right, right, left];
    body.panel(easel, &board, &top);
    let thick = [left, right, add(right, [0.0, 0.16 * unit]), add(left, [0.0, 0.16 * unit])];
    body.panel(easel, &thick, &dark);
    for x in [-0.78, 0.78] {
        let foot = [x * wide(near) - 0.08, x * wide(near) + 0.08].map(|x| at([x, near + 0.16]));
        let leg = [foot[0], foot[1], add(foot[1], [0.0, FAR * unit]), add(foot[0], [0.0, FAR * unit])];
        body.panel(easel, &leg, &dark);
    }
    let rim = [at([-wide(0.06) + 0.05, 0.06]), at([wide(0.06) - 0.05, 0.06]), right, left];
    easel.ink(&closed(&rim), 3.0, (white.base, Taper::EVEN));
    easel.ink(&[at([0.0, 0.06]), at([0.0, near])], 2.2, (white.base, Taper::EVEN));
    let (foot, half, high) = (0.86, wide(0.86) + 0.30, 0.40);
    let [low, up] = [foot, foot - high];
    for step in 0..=40 {
        let x = -half + 2.0 * half * f64::from(step) / 40.0;
        easel.ink(&[at([x, up]), at([x, low])], 0.8, (dark.light, Taper::EVEN));
    }
    for step in 0..5 {
        let y = up + high * f64::from(step) / 4.0;
        easel.ink(&[at([-half, y]), at([half, y])], 0.8, (dark.light, Taper::EVEN));
    }
    let tape = [at([-half, up - 0.05]), at([half, up - 0.05]), at([half, up + 0.05]), at([-half, up + 0.05])];
    body.panel(easel, &tape, &white);
    for x in [-half, half] {
        easel.ink(&[at([x, up - 0.08]), at([x, low + 0.04])], 4.0, (dark.base, Taper::EVEN));
    }
}

/// A paddle in the fist that acts, and the ball that it has just met.
pub fn paddle(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let front = body.posture.front;
    let limb = &body.skeleton.arms[front];
    let palm = body.palm(front);
    let [dx, dy] = limb.way;
    let on = |along: f64, aside: f64| add(palm, [(dx * along - dy * aside) * unit, (dy * along + dx * aside) * unit]);
    let (rubber, wood) = (body.held(body.dyed(Tint::Red)), body.palette.leather);
    body.panel(easel, &line(&[on(-0.26, 0.0), on(0.30, 0.0)], 0.13 * unit, Taper::EVEN), &wood);
    let tilt = libm::atan2(dy, dx).to_degrees();
    body.panel(easel, &ellipse(on(0.60, 0.0), [0.40 * unit, 0.35 * unit], tilt), &rubber);
    draw_hand(easel, body, front);
    let ball = add(palm, [-limb.side * 1.05 * unit, 0.62 * unit]);
    for (from, to) in [([0.18, -0.12], [0.62, -0.34]), ([0.20, 0.02], [0.74, -0.08]), ([0.10, -0.22], [0.42, -0.56])] {
        let streak = [from, to].map(|[x, y]| add(ball, [-limb.side * x * unit, y * unit]));
        easel.ink(&streak, 1.8, (body.palette.white.base, Taper::LINE));
    }
    let white = body.palette.white;
    body.panel(easel, &ellipse(ball, [0.125 * unit; 2], 0.0), &white);
    easel.ink(&closed(&ellipse(ball, [0.125 * unit; 2], 0.0)), 1.1, (white.line, Taper::EVEN));
}

/// What the racket is about to meet: a shuttlecock, or the ball of tennis.
pub fn struck(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let side = ahead(body);
    let palm = body.palm(body.posture.front);
    let at = add(palm, [side * 1.42 * unit, -1.12 * unit]);
    for (y, far) in [(-0.16, 0.9), (0.0, 1.15), (0.16, 0.85)] {
        let streak = [0.30, far].map(|along| add(at, [side * along * unit, (y - along * 0.42) * unit]));
        easel.ink(&streak, 2.4, (body.palette.white.base, Taper::LINE));
    }
    if body.prop == Some(Prop::Racket) {
        return props::tennis_ball(easel, body, at);
    }
    shuttlecock(easel, body, (at, side));
}

/// Its cork toward the racket, the feathers behind.
fn shuttlecock(easel: &mut Easel, body: &Body, (at, side): (Point, f64)) {
    let unit = body.rig.unit;
    let white = body.palette.white;
    // Along the way it comes, and across.
    let way = [side * 0.92, -0.39];
    let on = |along: f64, aside: f64| {
        add(at, [(way[0] * along - way[1] * aside) * unit, (way[1] * along + way[0] * aside) * unit])
    };
    let skirt = [on(0.0, -0.11), on(0.52, -0.32), on(0.60, 0.0), on(0.52, 0.32), on(0.0, 0.11)];
    body.panel(easel, &skirt, &white);
    for aside in [-0.16, -0.05, 0.06, 0.16] {
        easel.ink(&[on(0.02, aside * 0.4), on(0.54, aside * 1.3)], 0.9, (white.line, Taper::EVEN));
    }
    let band = [on(0.14, -0.14), on(0.14, 0.14)];
    easel.ink(&band, 1.6, (body.dyed(Tint::Green).base, Taper::EVEN));
    easel.ink(&closed(&skirt), 1.1, (white.line, Taper::EVEN));
    let cork = ribbon(&[on(-0.14, 0.0), on(0.02, 0.0)], |_| 0.13 * unit);
    body.panel(easel, &cork, &white);
}

/// The ball that comes to who has drawn back the bat.
pub fn pitched(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let side = -SIDES[body.posture.front];
    let at = add(body.rig.body([0.0, 2.0]), [side * 1.55 * unit, 0.0]);
    for (y, far) in [(-0.10, 0.70), (0.0, 0.95), (0.10, 0.66)] {
        let streak = [0.24, far].map(|along| add(at, [side * along * unit, (y - 0.10 * along) * unit]));
        easel.ink(&streak, 2.2, (body.palette.white.base, Taper::LINE));
    }
    let white = body.palette.white;
    let ball = ellipse(at, [0.15 * unit; 2], 0.0);
    body.panel(easel, &ball, &white);
    for bend in [-1.0, 1.0] {
        let seam = [[bend * 0.11, -0.09], [bend * 0.05, 0.0], [bend * 0.11, 0.09]];
        let seam = seam.map(|[x, y]| add(at, [x * unit, y * unit]));
        easel.ink(&through(&seam, 4), 1.0, (body.dyed(Tint::Red).base, Taper::EVEN));
    }
    easel.ink(&closed(&ball), 1.0, (white.line, Taper::EVEN));
}

/// The ball over both forearms, on its way up.
pub fn received(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let side = ahead(body);
    let limb = &body.skeleton.arms[body.posture.far_leg.unwrap_or(1)];
    let on = [f64::midpoint(limb.bend[0], limb.end[0]), f64::midpoint(limb.bend[1], limb.end[1])];
    let at = add(on, [side * 0.36 * unit, -0.98 * unit]);
    for (x, far) in [(-0.18, 0.62), (0.0, 0.78), (0.18, 0.62)] {
        let streak = [0.40, far].map(|along| add(at, [(x - side * 0.2 * along) * unit, along * unit]));
        easel.ink(&streak, 2.0, (body.palette.white.base, Taper::LINE));
    }
    props::volleyball(easel, body, (at, 0.34 * unit));
}

/// Across the chest, its torn ends in the wind.
pub fn tape(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let side = ahead(body);
    let chest = body.rig.body([side * 0.30, 1.98]);
    let at = |[x, y]: Point| add(chest, [side * x * unit, y * unit]);
    let all = |points: &[Point]| through(&points.iter().map(|point| at(*point)).collect::<Vec<_>>(), 6);
    let white = body.palette.white;
    let near =
        all(&[[0.36, 0.0], [0.0, 0.10], [-0.5, 0.06], [-1.1, -0.22], [-1.7, 0.04], [-2.4, -0.26], [-3.0, -0.02]]);
    let far = all(&[[0.36, 0.0], [0.62, -0.34], [0.40, -0.66], [-0.1, -0.80]]);
    for (strip, half) in [(&far, 0.07), (&near, 0.10)] {
        body.panel(easel, &ribbon(strip, |_| half * unit), &white);
    }
    let red = body.dyed(Tint::Red).base;
    for part in near.chunks(4).step_by(2).filter(|part| part.len() > 1) {
        easel.ink(part, 3.0, (red, Taper::EVEN));
    }
}
