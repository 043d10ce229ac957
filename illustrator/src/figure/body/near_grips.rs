//! Grips in a picture that ends at the waist: what else hangs from a hand below its edge is held higher.

use super::posture::{Arm, Depth, Hand, Reach, arm, touching};
use Depth::{Across, Beside};
use Hand::{Assist, Grip};
use scene::{Framing, Prop};

/// The arm that grips, and the other where it has something to do.
pub const fn of(prop: Prop, framing: Framing) -> Option<(Arm, Option<Arm>)> {
    if !matches!(framing, Framing::Bust | Framing::HalfBody) {
        return None;
    }
    match prop.held_like() {
        Prop::WateringCan => Some((arm(34.0, 92.0, Grip, Beside).short(0.94, 0.88), None)),
        // Before the belly, both hands on the handle.
        Prop::Bag | Prop::ShoppingBag | Prop::Suitcase => Some((
            touching(20.0, 0.95, Reach::Front(0.11, 2.22), (Grip, Across)).aimed(-64.0),
            Some(touching(20.0, 0.95, Reach::Front(0.11, 2.22), (Assist, Across)).aimed(-64.0)),
        )),
        Prop::Lantern => Some((touching(30.0, 0.92, Reach::Front(0.92, 1.66), (Grip, Across)).aimed(140.0), None)),
        // Both hands on its crook, one over the other.
        Prop::Cane => Some((
            touching(18.0, 0.96, Reach::Front(0.06, 2.58), (Grip, Across)).aimed(-56.0),
            Some(touching(18.0, 0.96, Reach::Front(-0.04, 2.52), (Hand::Flat, Across)).aimed(-60.0)),
        )),
        _ => None,
    }
}
