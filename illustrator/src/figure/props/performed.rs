//! What is in the hands of who performs or teaches: a baton, sticks and mallets, sheets of paper, an eraser, a pointer, a spray can.

use super::super::body::{Body, draw_flat_hand, workplace};
use super::super::curve::{Point, Taper, add, around, closed, ellipse, lerp, line, through, unit_way};
use super::super::easel::Easel;
use super::bench::Bench;
use super::{Grip, at_wall, rod};
use scene::{Prop, Tint};

/// Nothing for what is drawn elsewhere.
pub const fn painter(prop: Prop) -> Option<fn(&mut Easel, &Body, Grip)> {
    let paint: fn(&mut Easel, &Body, Grip) = match prop {
        Prop::Baton => baton,
        Prop::Xylophone => mallets,
        Prop::Script => sheets,
        Prop::SprayedWall => spray_can,
        Prop::ErasedBoard => eraser,
        Prop::Pointer => pointer,
        _ => return None,
    };
    Some(paint)
}

fn baton(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    on.rod(&[[0.0, 0.06], [0.0, -1.06]], 0.020, &body.palette.white);
    on.disc([0.0, 0.12], [0.070, 0.10], &body.palette.leather);
}

/// Where the other hand strikes, canvas units.
fn struck(body: &Body, grip: Grip) -> Point {
    let [x, y] = workplace::BARS;
    workplace::on_board(body, [x - grip.side * 0.14, y])
}

/// Along what the other hand strikes with.
pub fn striking_way(body: &Body, grip: Grip) -> Point {
    let (palm, to) = (grip.other_palm(body), struck(body, grip));
    unit_way(palm, to)
}

fn mallets(easel: &mut Easel, body: &Body, grip: Grip) {
    let (unit, red) = (body.rig.unit, body.dyed(Tint::Red));
    let to = struck(body, grip);
    let other = grip.other_palm(body);
    let own = workplace::on_board(body, [grip.side * 0.34, workplace::BARS[1] - 0.04]);
    for (from, to) in [(other, to), (grip.at, own)] {
        let back = add(from, [(from[0] - to[0]) * 0.4, (from[1] - to[1]) * 0.4]);
        rod(easel, body, (back, to), 0.022, &body.palette.gold);
        body.panel(easel, &ellipse(to, [0.085 * unit; 2], 0.0), &red);
    }
}

/// The way of the mallet in the acting hand.
pub fn mallet_way(body: &Body, grip: Grip) -> Point {
    let to = workplace::on_board(body, [grip.side * 0.34, workplace::BARS[1] - 0.04]);
    unit_way(grip.at, to)
}

/// Two, the one behind a little aside; lines on them.
fn sheets(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let paper = on.held(Tint::White);
    on.hard(&[[-0.30, -0.74], [0.42, -0.70], [0.40, 0.22], [-0.32, 0.18]], &paper);
    on.hard(&[[-0.38, -0.70], [0.34, -0.72], [0.35, 0.20], [-0.37, 0.22]], &paper);
    for row in 0..6 {
        let y = -0.58 + 0.12 * f64::from(row);
        on.line(&[[-0.28, y], [if row % 3 == 2 { 0.06 } else { 0.24 }, y - 0.01]], 1.3, body.palette.dark.light);
    }
    on.line(&[[-0.34, -0.66], [-0.24, -0.67]], 2.4, body.palette.metal.line);
}

/// Cap off, a cone of paint out of it.
fn spray_can(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = Grip { tilt: 0.0, ..grip };
    let paint = body.held(body.dyed(Tint::Pink));
    let (from, unit) = (grip.at([-0.06, -0.56]), body.rig.unit);
    let to = add(from, [grip.side * 0.62 * unit, -0.30 * unit]);
    let cone = line(&[from, lerp(from, to, 0.5), to], 0.42 * unit, Taper { start: 0.95, end: 0.0, least: 0.06 });
    easel.veil(&cone, paint.light, 0.55);
    let mut on = Bench { easel, body, grip };
    on.hard(&[[-0.14, -0.36], [0.14, -0.36], [0.14, 0.34], [-0.14, 0.34]], &paint);
    on.hard(&[[-0.14, -0.36], [0.14, -0.36], [0.07, -0.46], [-0.07, -0.46]], &body.palette.metal);
    on.hard(&[[-0.06, -0.58], [0.06, -0.58], [0.06, -0.46], [-0.06, -0.46]], &body.palette.white);
    on.line(&[[-0.14, -0.06], [0.14, -0.06]], 3.0, body.palette.white.base);
}

/// Bricks with a star and rounded letters.
pub fn sprayed_wall(easel: &mut Easel, body: &Body, grip: Grip) {
    at_wall::bricks(easel, body, grip);
    let at = at_wall::of_wall(body, grip);
    let unit = body.rig.unit;
    for (x, y, tint) in [(1.30, -0.10, Tint::Yellow), (2.30, 0.50, Tint::Sky)] {
        let star: Vec<Point> = (0..10)
            .map(|step| {
                let turn = core::f64::consts::TAU * f64::from(step) / 10.0;
                let reach = if step % 2 == 0 { 0.74 } else { 0.34 };
                at([x + libm::sin(turn) * reach, y - libm::cos(turn) * reach])
            })
            .collect();
        easel.fill(&star, body.dyed(tint).base);
        easel.ink(&closed(&star), 3.0, (body.palette.dark.line, Taper::EVEN));
    }
    for (number, tint) in [Tint::Pink, Tint::Green, Tint::Orange].into_iter().enumerate() {
        let x = -2.5 + 0.86 * number as f64;
        let bubble =
            [[x - 0.4, 0.2], [x, -0.62], [x + 0.4, 0.1], [x + 0.36, 0.9], [x, 1.12], [x - 0.38, 0.86]].map(&at);
        let bubble = around(&bubble, 5);
        easel.fill(&bubble, body.dyed(tint).base);
        easel.ink(&closed(&bubble), 3.4, (body.palette.dark.line, Taper::EVEN));
        easel.fill(&ellipse(at([x, 0.34]), [0.12 * unit, 0.18 * unit], 0.0), body.palette.dark.base);
        easel.ink(
            &through(&[at([x - 0.24, 0.3]), at([x - 0.16, -0.14]), at([x, -0.36])], 4),
            2.4,
            (body.palette.white.light, Taper::LINE),
        );
    }
}

/// Felt to the board, under spread fingers.
fn eraser(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = Grip { tilt: 0.0, ..grip };
    let mut on = Bench { easel, body, grip };
    let felt = on.dyed(Tint::Navy);
    on.hard(&[[-0.44, -0.30], [0.40, -0.30], [0.40, 0.06], [-0.44, 0.06]], &felt);
    on.hard(&[[-0.44, -0.34], [0.40, -0.34], [0.40, -0.16], [-0.44, -0.16]], &body.palette.gold);
    draw_flat_hand(easel, body, grip.own());
}

/// Pale with dust, from the hand inward.
pub fn wiped(easel: &mut Easel, body: &Body, grip: Grip) {
    let unit = body.rig.unit;
    let way: Vec<Point> = [[0.0, 0.0], [0.50, -0.42], [1.0, -0.20], [1.30, 0.34]]
        .map(|[x, y]: Point| add(grip.at, [grip.side * x * unit, (y - 0.14) * unit]))
        .to_vec();
    let arc = line(&through(&way, 6), 0.74 * unit, Taper { start: 0.0, end: 0.2, least: 0.7 });
    easel.veil(&arc, body.palette.white.base, 0.30);
}

/// Its tip on the board.
fn pointer(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    on.rod(&[[0.0, 0.30], [0.0, -1.46]], 0.030, &body.palette.gold);
    on.rod(&[[0.0, -1.46], [0.0, -1.60]], 0.034, &on.dyed(Tint::Red));
}
