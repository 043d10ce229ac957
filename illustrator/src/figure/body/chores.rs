//! Chores and what is looked through: the stance of who sweeps, hangs out washing, pushes a cart or peers.

use super::bicycle;
use super::posture::{Depth, Foot, Hand, Reach, leg, touching};
use super::spine::Trunk;
use super::stances::{AT_REST, STANDING, Stance};
use Depth::{Across, Behind, Beside, Face};
use Foot::{Front, Outward, Pushing};
use Hand::{Fist, Flat};
use scene::Pose;

/// Of a cart's handle, from the middle of the hips, head units.
pub(super) const HANDLE: [f64; 2] = [1.12, -0.58];
/// Of a washing line, head units from the crown.
pub(super) const LINE: f64 = -0.22;

/// Nothing for poses that are told elsewhere.
pub fn of(pose: Pose) -> Option<Stance> {
    let stance = match pose {
        Pose::Sweeping => Stance {
            legs: [leg(22.0, -8.0, Outward).short(0.97, 0.97), leg(2.0, 6.0, Front)],
            trunk: Trunk { lean: 6.0, bend: 7.0, turn: 10.0, shoulders: 5.0, hips: 4.0, sunk: 0.04, ..Trunk::STRAIGHT },
            head: [8.0, 6.0],
            ..STANDING
        },
        // At the line, from which the washing hangs on both sides.
        Pose::HangingOut => Stance {
            arms: [
                touching(140.0, 0.97, Reach::Head(0.86, LINE), (Fist, Beside)).aimed(176.0),
                touching(136.0, 0.97, Reach::Head(0.92, LINE), (Fist, Beside)).aimed(172.0),
            ],
            legs: [leg(14.0, -9.0, Outward).short(0.98, 0.98), leg(-4.0, -4.0, Front)],
            trunk: Trunk { lean: 2.0, bend: -8.0, shoulders: -6.0, hips: 7.0, sway: -0.13, ..Trunk::STRAIGHT },
            head: [0.0, -3.0],
            ..STANDING
        },
        Pose::PushingCart => Stance {
            arms: [
                touching(30.0, 0.96, Reach::Hips(HANDLE[0] + 0.06, HANDLE[1] - 0.05), (Fist, Behind)),
                touching(30.0, 0.96, Reach::Hips(HANDLE[0], HANDLE[1]), (Fist, Across)),
            ],
            legs: [leg(17.0, -2.0, Outward), leg(10.0, 20.0, Pushing)],
            trunk: Trunk { lean: 9.0, bend: 3.0, turn: 26.0, shoulders: 2.0, ..Trunk::STRAIGHT },
            head: [10.0, 0.0],
            aside: true,
            ..STANDING
        },
        Pose::WheelingBicycle => Stance {
            arms: [
                touching(24.0, 0.96, Reach::Hips(bicycle::BAR[0] + 0.10, bicycle::BAR[1] - 0.08), (Fist, Behind)),
                touching(24.0, 0.96, Reach::Hips(bicycle::BAR[0], bicycle::BAR[1]), (Fist, Across)),
            ],
            legs: [leg(17.0, -2.0, Outward), leg(10.0, 20.0, Pushing)],
            trunk: Trunk { lean: 4.0, bend: 2.0, turn: 26.0, shoulders: 2.0, ..Trunk::STRAIGHT },
            head: [6.0, 0.0],
            aside: true,
            ..STANDING
        },
        // With nothing in hand it is a hand over the brow.
        Pose::Peering => Stance {
            arms: [touching(60.0, 0.90, Reach::Head(0.40, 0.34), (Flat, Face)).aimed(-116.0), AT_REST],
            trunk: Trunk { lean: 2.0, bend: -4.0, shoulders: -4.0, hips: 5.0, sway: -0.10, ..Trunk::STRAIGHT },
            legs: [leg(15.0, -8.0, Outward).short(0.985, 0.985), leg(-4.0, -4.0, Front)],
            ..STANDING
        },
        _ => return None,
    };
    Some(stance)
}
