//! The leash from somebody's hand to the collar, or the rein to the bridle.

use super::beast::build;
use super::brush::Brush;
use super::horse;
use crate::figure::curve::{Point, Taper, line, through};
use crate::figure::shade::Shade;
use canvas::Color;
use scene::{Act, AnimalKind};

pub const RED: Shade = Shade { color: Color::rgb(196, 58, 52), tone: 0.75 };
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
    let [x, y] = collar(kind, act);
    let band = brush.limb(&[[x - 0.26, y - 0.02, 0.055], [x, y + 0.06, 0.06], [x + 0.24, y, 0.055]]);
    brush.edge(std::slice::from_ref(&band), DARK);
    brush.flat(&[band], RED);
    leash(brush, (brush.frame.at([x, y + 0.10]), hand));
}

/// From the ring under the chin aside and then up to the hand: the head is never between.
fn leash(brush: &mut Brush, (ring, hand): (Point, Point)) {
    let (unit, aside) = (brush.frame.unit, hand[0] - ring[0]);
    let out = (aside.abs() * 0.45).min(0.62 * unit) * aside.signum();
    let low = [ring[0] + out, ring[1] + 0.10 * unit];
    let high = [low[0] + (hand[0] - low[0]) * 0.62, low[1] + (hand[1] - low[1]) * 0.46];
    stroke(brush, &through(&[hand, high, low, ring], 12), RED);
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
