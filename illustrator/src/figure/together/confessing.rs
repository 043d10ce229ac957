//! One says what is hard to say, both hands clasped before the chest; the other stands and hears it.

use super::super::body::posture::{Depth, Foot, Hand, Posture, Reach, leg, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::REST;
use super::super::duos::set_arms;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 1.9;

pub fn posed(posture: Posture, number: usize) -> Posture {
    if number == 0 {
        let trunk = Trunk { lean: 9.0, bend: 5.0, turn: 18.0, ..Trunk::STRAIGHT };
        let legs = [leg(4.0, 2.0, Foot::Inward), leg(5.0, -2.0, Foot::Inward)];
        return Posture { trunk, legs, head: [0.0, 7.0], ..posture };
    }
    Posture { trunk: Trunk { lean: 2.0, turn: -16.0, ..Trunk::STRAIGHT }, ..posture }
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    if left.character.prop.is_none() {
        let clasped = |x: f64, hand: Hand| touching(22.0, 0.88, Reach::Front(x, 1.86), (hand, Depth::Across));
        set_arms(left, 0, [clasped(0.10, Hand::Fist).aimed(-150.0), clasped(0.14, Hand::Clasp).aimed(-140.0)]);
    }
    let nape = touching(116.0, 0.72, Reach::Head(0.34, 0.84), (Hand::Hidden, Depth::Behind));
    set_arms(right, 1, [REST, nape]);
}
