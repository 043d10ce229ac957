//! One squats and ties the shoe of the other.

use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, Reach, leg, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::REST;
use super::super::curve::add;
use super::super::duos::set_arms;
use super::super::rig::Rig;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 2.0;

pub fn posed(posture: Posture, number: usize) -> Posture {
    if number == 0 {
        return posture;
    }
    // The foot that is tied is put ahead.
    let legs = [leg(24.0, 12.0, Foot::Outward), leg(4.0, 0.0, Foot::Front)];
    let trunk = Trunk { lean: 2.0, turn: -14.0, ..Trunk::STRAIGHT };
    Posture { legs, trunk, head: [0.0, 6.0], far_leg: None, ..posture }
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let unit = Rig::of(right).unit;
    let [_, _, ankle] = body::leg_of(right, 0);
    let hand = |x: f64, y: f64| {
        let spot = add(ankle, [x * unit, y * unit]);
        touching(24.0, 0.98, Reach::spot(spot), (Hand::Relaxed, Depth::Across))
    };
    set_arms(left, 0, [hand(-0.10, 0.12).aimed(40.0), hand(-0.30, 0.20).aimed(-40.0)]);
    let chest = touching(22.0, 0.90, Reach::Body(-0.10, 2.00), (Hand::Fist, Depth::Across));
    set_arms(right, 1, [chest, REST]);
}
