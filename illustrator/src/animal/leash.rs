//! The leash from somebody's hand to the collar, or the rein to the bridle.

use super::beast::build;
use super::brush::Brush;
use super::{furred, grand, horse};
use crate::figure::curve::{Point, Taper, line, through};
use crate::figure::shade::Shade;
use canvas::Color;
use scene::{Act, AnimalKind};

pub const RED: Shade = Shade { color: Color::rgb(196, 58, 52), tone: 0.75 };
pub const BRASS: Shade = Shade { color: Color::rgb(226, 188, 92), tone: 0.1 };
pub const DARK: Shade = Shade { color: Color::rgb(96, 28, 34), tone: 1.0 };

/// The collar and the leash from its ring through the fist, or the rein; `hand` is its middle, `head` a head of whose hand it
/// is, canvas units.
pub fn led(brush: &mut Brush, (kind, act): (AnimalKind, Act), (hand, head): (Point, f64)) {
    let way = (hand[0] - brush.frame.origin[0]).signum();
    let at = |x: f64, y: f64| [hand[0] + way * x * head, hand[1] + y * head];
    if !kind.is_horse() {
        // The loop that it ends in hangs out of the fist below.
        stroke(
            brush,
            &through(&[at(0.05, 0.10), at(0.11, 0.20), at(0.09, 0.33), at(0.02, 0.30), at(0.01, 0.11)], 6),
            RED,
        );
    }
    before(brush, (kind, act), at(-0.08, 0.05));
}

/// As far as the point where it leaves the hand, canvas units.
pub fn before(brush: &mut Brush, (kind, act): (AnimalKind, Act), hand: Point) {
    if kind.is_horse() {
        return strap(brush, (brush.frame.at(horse::BIT), hand), DARK);
    }
    if kind.is_of_farm() {
        return strap(brush, (brush.frame.at(grand::herd::halter(kind)), hand), DARK);
    }
    if furred::is_furred(kind) {
        let is_ahead = (hand[0] - brush.frame.origin[0]) * brush.frame.faces < 0.0;
        let [x, y] = furred::ring(kind, act, is_ahead);
        strap(brush, (brush.frame.at([x, y]), hand), RED);
        let ring = brush.oval([x, y], [0.055, 0.06], 0.0);
        brush.edge(std::slice::from_ref(&ring), DARK);
        return brush.flat(&[ring], BRASS);
    }
    let [x, y] = collar(kind, act);
    strap(brush, (brush.frame.at([x - 0.10, y]), hand), RED);
    collar_of(brush, [[x - 0.26, y - 0.02], [x, y + 0.06], [x + 0.24, y]], None);
}

/// A band round a neck, on it alone where that is told apart.
pub fn collar_of(brush: &mut Brush, points: [Point; 3], neck: Option<&[Point]>) {
    let band = |half: f64| points.map(|[x, y]| [x, y, half]);
    let (edge, inner) = (brush.limb(&band(0.078)), brush.limb(&band(0.054)));
    let Some(neck) = neck else {
        brush.flat(&[edge], DARK);
        return brush.flat(&[inner], RED);
    };
    brush.patch(neck, &edge, DARK);
    brush.patch(neck, &inner, RED);
}

/// It hangs through a little.
fn strap(brush: &mut Brush, (at, hand): (Point, Point), shade: Shade) {
    let sag = 0.20 * (hand[0] - at[0]).abs() + 0.12 * brush.frame.unit;
    let low = [f64::midpoint(hand[0], at[0]), f64::midpoint(hand[1], at[1]) + sag];
    stroke(brush, &through(&[hand, low, at], 16), shade);
}

fn stroke(brush: &mut Brush, curve: &[Point], shade: Shade) {
    let even = Taper { start: 0.0, end: 0.0, least: 1.0 };
    brush.on.veil(&line(curve, brush.pen * 4.2, even), DARK, 1.0);
    brush.on.veil(&line(curve, brush.pen * 2.6, even), shade, 1.0);
}

/// Under the chin.
fn collar(kind: AnimalKind, act: Act) -> Point {
    let build = build(kind);
    match act {
        Act::Standing | Act::Running => {
            let lift = if act == Act::Running { -0.12 } else { 0.0 };
            [build.long / 2.0 + 0.02, -build.tall - build.chest.max(0.36) * 1.3 + lift + 0.22]
        }
        _ => [0.16, -build.legs + 0.02],
    }
}
