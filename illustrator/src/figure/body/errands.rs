//! Where the hands are of who has to do with what stands beside, with a strap, a bouquet, or what lies on the ground.

use super::posture::{Arm, Depth, Hand, Reach, arm, touching};
use Depth::{Across, Beside, Face};
use Hand::{Assist, Curled, Flat, Grip, Point};
use scene::Prop;

/// The hand with the thing, and the other; nothing for what is told elsewhere.
pub const fn arms(prop: Prop) -> Option<(Arm, Option<Arm>)> {
    let arms = match prop {
        Prop::PostedLetter => (arm(48.0, 84.0, Grip, Beside).short(0.96, 0.94), None),
        Prop::VendingButton => (arm(58.0, 96.0, Point, Beside).short(0.97, 0.94), None),
        Prop::ShelvedFruit => (arm(62.0, 110.0, Grip, Beside).short(0.97, 0.94), None),
        Prop::HungEma => (
            touching(70.0, 0.94, Reach::Front(1.34, 1.22), (Grip, Face)).aimed(150.0),
            Some(touching(14.0, 0.94, Reach::Front(-0.62, 1.72), (Assist, Face)).aimed(-110.0)),
        ),
        Prop::TiedFortune => (
            touching(80.0, 0.92, Reach::Front(1.30, 1.06), (Grip, Face)).aimed(160.0),
            Some(touching(20.0, 0.92, Reach::Front(-0.78, 1.16), (Assist, Face)).aimed(-140.0)),
        ),
        Prop::OvenPeel => (
            touching(30.0, 0.94, Reach::Front(0.86, 2.06), (Grip, Across)).aimed(66.0),
            Some(touching(18.0, 0.96, Reach::Front(-0.10, 2.42), (Assist, Across)).aimed(-90.0)),
        ),
        Prop::NettedBeetle => (
            touching(60.0, 0.94, Reach::Front(1.10, 1.72), (Grip, Across)).aimed(120.0),
            Some(touching(18.0, 0.96, Reach::Front(0.0, 2.30), (Assist, Across)).aimed(-96.0)),
        ),
        Prop::ReeledFish => (
            touching(40.0, 0.94, Reach::Front(0.80, 1.86), (Grip, Across)).aimed(130.0),
            Some(touching(18.0, 0.96, Reach::Front(0.02, 2.34), (Assist, Across)).aimed(-96.0)),
        ),
        Prop::HauledNet => (before(0.46, 2.26, Grip).aimed(-20.0), Some(before(0.30, 2.44, Assist).aimed(-24.0))),
        Prop::OpeningUmbrella => (
            touching(40.0, 0.94, Reach::Front(0.74, 1.92), (Grip, Across)).aimed(120.0),
            Some(touching(18.0, 0.96, Reach::Front(0.02, 2.40), (Assist, Across)).aimed(-100.0)),
        ),
        Prop::HedgeShears => (
            touching(44.0, 0.94, Reach::Front(1.06, 1.94), (Grip, Across)).aimed(80.0),
            Some(touching(18.0, 0.96, Reach::Front(-0.66, 2.22), (Assist, Across)).aimed(-90.0)),
        ),
        Prop::TicketMachine => (arm(54.0, 88.0, Point, Beside).short(0.97, 0.94), None),
        Prop::DeskPhone => (
            touching(44.0, 0.72, Reach::Head(0.48, 0.90), (Grip, Face)).aimed(176.0),
            Some(before(0.30, 2.52, Assist).aimed(-70.0)),
        ),
        Prop::TightenedPipe => (before(0.56, 2.22, Grip).aimed(-84.0), Some(before(0.62, 2.62, Flat).aimed(-50.0))),
        Prop::TrainStrap => {
            (arm(146.0, 172.0, Grip, Beside).short(0.98, 0.96), Some(arm(11.0, 4.0, Hand::Relaxed, Beside)))
        }
        Prop::TiedBouquet => (
            touching(20.0, 0.92, Reach::Front(0.14, 2.20), (Grip, Face)).aimed(-100.0),
            Some(touching(24.0, 0.90, Reach::Front(0.40, 2.02), (Assist, Face)).aimed(-96.0)),
        ),
        Prop::StackedBoxes => {
            let under = touching(20.0, 0.92, Reach::Front(0.60, 2.74), (Grip, Across)).aimed(-100.0);
            (under, Some(Arm { hand: Assist, ..under }))
        }
        Prop::Copier => (before(0.94, 2.56, Point).aimed(-8.0), Some(before(0.46, 2.56, Flat).aimed(-46.0))),
        Prop::Register => (before(0.46, 2.14, Grip).aimed(-96.0), Some(before(0.30, 2.44, Assist).aimed(-86.0))),
        Prop::TightenedBolt | Prop::MendedMotorbike | Prop::MendedRobot => {
            (before(0.56, 2.22, Grip).aimed(-84.0), Some(before(0.62, 2.62, Flat).aimed(-50.0)))
        }
        _ => return None,
    };
    Some(arms)
}

const fn before(x: f64, y: f64, hand: Hand) -> Arm {
    touching(20.0, 0.92, Reach::Front(x, y), (hand, Face))
}

/// Of who squats at what is on the ground: the farther arm and the nearer one.
pub const fn on_ground(prop: Prop) -> [Arm; 2] {
    match prop {
        Prop::RolledSnow => [from_hips(1.62, -0.66, Flat).aimed(70.0), from_hips(1.24, -0.34, Flat).aimed(60.0)],
        Prop::RoastedMarshmallow => {
            [from_hips(1.50, -0.44, Curled).aimed(50.0), from_hips(0.96, 0.0, Flat).aimed(20.0)]
        }
        Prop::TentPeg => [from_hips(1.74, 0.36, Curled).aimed(10.0), from_hips(1.30, -0.86, Curled).aimed(120.0)],
        Prop::LitFire => [from_hips(1.66, 0.10, Curled).aimed(30.0), from_hips(1.04, 0.06, Flat).aimed(20.0)],
        Prop::FoundShells => [from_hips(1.84, 0.34, Curled).aimed(20.0), from_hips(1.10, -0.10, Flat).aimed(30.0)],
        Prop::RicePlants | Prop::PlantedBulbs => {
            [from_hips(1.90, 0.26, Curled).aimed(16.0), from_hips(1.24, 0.20, Curled).aimed(24.0)]
        }
        _ => [from_hips(2.02, 0.10, Flat).aimed(40.0), from_hips(1.30, 0.24, Flat).aimed(40.0)],
    }
}

const fn from_hips(x: f64, y: f64, hand: Hand) -> Arm {
    touching(34.0, 0.97, Reach::Hips(x, y), (hand, Across))
}
