//! Hand in hand on the ice, each pushing off with the outer foot.

use super::super::body::posture::{Depth, Foot, Hand, Posture, arm, leg};
use super::super::body::spine::Trunk;

/// From chin to chin, heads.
pub const APART: f64 = 1.9;

pub fn posed(posture: Posture, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    // One glides with the free leg out, the other has just set both feet down.
    let (inner, outer) = if number == 0 {
        (leg(-4.0, 6.0, Foot::Outward).short(0.97, 0.97), leg(24.0, 40.0, Foot::Stretched).short(0.96, 0.90))
    } else {
        (leg(14.0, -6.0, Foot::Outward).short(0.96, 0.96), leg(16.0, 24.0, Foot::Outward).short(0.97, 0.96))
    };
    let balance = arm(66.0, if number == 0 { 84.0 } else { 62.0 }, Hand::Open, Depth::Beside);
    let trunk = Trunk { lean: side * 7.0, bend: side * 6.0, shoulders: side * 3.0, sway: 0.0, ..Trunk::STRAIGHT };
    let (arms, legs) = if number == 0 {
        ([balance, posture.arms[1]], [outer, inner])
    } else {
        ([posture.arms[0], balance], [inner, outer])
    };
    Posture { arms, legs, trunk, head: [0.0, side * 3.0], far_leg: None, ..posture }
}
