//! One reads to the other, who sits close and looks into the book.

use super::super::body;
use super::super::body::low::before_us;
use super::super::body::posture::{Depth, Hand, Leg, Posture, Reach, seated_toward_us, touching};
use super::super::body::spine::Trunk;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::Character;

/// From chin to chin, heads.
pub const APART: f64 = 1.22;

pub fn posed(posture: Posture, (character, number): (&Character, usize)) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    let seated = seated_toward_us(posture, posture.arms);
    let trunk = Trunk { lean: side * 4.0, turn: side * 4.0, ..seated.trunk };
    // The thighs lie on the seat; the feet of who is small do not come down to the floor.
    let down = if number == 0 { 0.92 } else { 0.72 };
    let legs = before_us(character).map(|leg| Leg { shin_length: leg.shin_length * down, ..leg });
    Posture { legs, trunk, head: [0.0, side * 6.0], ..seated }
}

/// How much higher who is small sits, heads.
const MOST_RAISED: f64 = 0.70;

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let lower = body::on_trunk(right, [0.0, 1.30])[1] - body::on_trunk(left, [0.0, 1.72])[1];
    right.stand.chin[1] -= lower.clamp(0.0, MOST_RAISED * left.stand.head);
    let unit = Rig::of(left).unit;
    // Both hands at the book, which is before the two.
    let hold =
        |x: f64, y: f64, aim: f64, hand: Hand| touching(22.0, 0.93, Reach::Front(x, y), (hand, Depth::Face)).aimed(aim);
    left.posture.arms = [hold(0.16, 1.98, -140.0, Hand::Assist), hold(0.62, 1.98, -140.0, Hand::Grip)];
    left.posture.front = 1;
    let lap = touching(16.0, 0.96, Reach::Front(0.02, 2.62), (Hand::Flat, Depth::Across));
    right.posture.arms[1] = lap.aimed(-70.0);
    let points = body::within_reach(right, 0, body::on_trunk(right, [-0.52, 2.0]));
    let points = [points[0], points[1] + 0.06 * unit];
    right.posture.arms[0] = touching(8.0, 0.95, Reach::spot(points), (Hand::Point, Depth::Across)).aimed(96.0);
    right.posture.front = 0;
}
