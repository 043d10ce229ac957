//! How far a figure reaches, with what it rides, sits at and wears.

use super::posture::{Hand, Weight};
use super::skeleton::Skeleton;
use super::{
    UPENDED_ABOUT, arena, bicycle, build, cart, chairs, drums, feats, hip_of, mounts, piano, rides, seats, water,
    workplace,
};
use crate::figure::props::giant_teddy;
use crate::figure::rig::{Rig, girth};
use crate::figure::shot::Shot;
use scene::{Character, Extra, Outfit, Pose, Prop};

/// Of a mermaid's tail beyond where feet would be.
const FIN: f64 = 1.0;

/// The box round trunk and limbs of a figure whose chin is at the origin and whose head is 1: left, top, right, bottom.
/// `below` is where the picture ends: hands that hang lower do not count.
pub fn bounds(shot: &Shot, below: f64) -> [f64; 4] {
    let (_, shoulder) = build(shot.character.kind);
    let rig = Rig::of(shot);
    let hip = hip_of(shoulder, &rig, shot.character);
    let skeleton = Skeleton::of(&rig, &shot.posture, shoulder, hip);
    let limbs = skeleton.bounds(&rig, (&shot.posture, shot.character), below - 0.35);
    let ride = rides::bounds((&skeleton, &shot.posture), mounts::of(shot), rig.unit).unwrap_or(limbs);
    let [left, top] = [0, 1].map(|at| limbs[at].min(ride[at]));
    let [right, bottom] = [2, 3].map(|at| limbs[at].max(ride[at]));
    // A narrow child has a head as wide as others.
    let side = ((shoulder + 0.1) * girth(shot.character)).max(0.56);
    // A blade that is thrust goes on where the arm points.
    let thrust = shot.character.pose == Pose::Lunging && shot.character.prop == Some(Prop::Sword);
    let beyond = [0, 1].map(|at| if thrust && shot.posture.front == at { 0.7 } else { 0.0 });
    let (left, right) = sides(shot, (left - beyond[0], right + beyond[1]), below);
    // Boards and blades are below the feet.
    let bottom = bottom
        + match shot.character.pose {
            Pose::Skiing => 0.52,
            Pose::IceSkating => 0.12,
            Pose::Surfing => 0.7,
            Pose::LyingProne => 0.16,
            _ => 0.0,
        };
    let is_driven = shot.character.prop == Some(Prop::SteeringWheel) && below > 1.2;
    let bottom = if is_driven { workplace::car::LOW } else { bottom };
    let top = match shot.character.pose {
        Pose::Sheltering => top.min(-1.62),
        Pose::HangingOut => top.min(-1.5),
        Pose::Juggling => top.min(-1.9),
        Pose::CarryingShrine => top.min(-1.0 - super::super::together::mikoshi::ABOVE),
        Pose::AtTelescope => top.min(-1.6),
        Pose::LiftingBarbell | Pose::JumpingRope => top.min(-2.6),
        Pose::Raising if shot.character.prop == Some(Prop::Racket) => top - 1.1,
        _ if matches!(shot.character.prop, Some(Prop::TossedDough | Prop::SkyLantern)) => top - 1.4,
        _ if shot.character.prop == Some(Prop::GiantTeddy) => top.min(-giant_teddy::ABOVE),
        _ => top,
    };
    let (left, right, top, bottom) = match shot.character.pose {
        _ if super::turned_over_deg(shot).is_some() => upended([left, top, right, bottom]),
        _ => arena::bounds(
            (shot.character, shot.posture.far_leg.unwrap_or(shot.posture.front)),
            [left, top, right, bottom],
        ),
    };
    // Of who swims at the surface the water hides the legs.
    let bottom = if water::covers(shot.character.pose, shot.scene.place) { bottom.min(water::SHOWN) } else { bottom };
    let hair: f64 = if below < 1.2 { 0.56 } else { 0.62 };
    [left.min(-side.min(hair.max(below))), top.min(-1.1), right.max(side.min(hair.max(below))), bottom]
}

/// The left and the right of who has something wide beside them, or moves wide.
fn sides(shot: &Shot, (left, right): (f64, f64), below: f64) -> (f64, f64) {
    if let Some(sides) = told_aside(shot, (left, right), below) {
        return sides;
    }
    match shot.character.prop {
        Some(Prop::Drums) if below > 1.2 => (left.min(-drums::HALF), right.max(drums::HALF)),
        Some(Prop::Piano) if below > 1.2 => (left.min(-piano::HALF), right.max(piano::HALF)),
        Some(Prop::SteeringWheel) if below > 1.2 => (left.min(-workplace::car::HALF), right.max(workplace::car::HALF)),
        Some(prop) if (prop.is_worked_at() || prop == Prop::Controls) && below > 1.2 => {
            (left.min(-workplace::HALF), right.max(workplace::HALF))
        }
        _ if sits_before_us(shot) && below > 1.2 => (left.min(-chairs::HALF_FACING), right.max(chairs::HALF_FACING)),
        // The light at the open hand.
        None if shot.character.pose == Pose::Casting => match shot.posture.arms[0].hand {
            Hand::Open => (left - 1.1, right),
            _ => (left, right + 1.1),
        },
        // The blade goes out behind the shoulder.
        Some(prop) if shot.character.pose == Pose::Shouldering && feats::is_shouldered(prop) => {
            let long = if prop == Prop::Greatsword { 3.1 } else { 2.5 };
            if shot.posture.front == 0 { (left.min(-long), right) } else { (left, right.max(long)) }
        }
        // The blade, and the air it has cut.
        Some(_) if shot.character.pose == Pose::Slashing => match shot.posture.front {
            0 => (left.min(-4.1), right.max(1.4)),
            _ => (left.min(-1.4), right.max(4.1)),
        },
        _ if shot.character.pose == Pose::AtTelescope && below > 1.2 => match shot.posture.front {
            0 => (left.min(-3.2), right),
            _ => (left, right.max(3.2)),
        },
        _ if shot.character.pose == Pose::Skiing && below > 1.2 => match shot.posture.far_leg {
            Some(0) => (left.min(-3.6), right.max(2.6)),
            _ => (left.min(-2.6), right.max(3.6)),
        },
        _ if shot.character.pose == Pose::ClimbingTree => (left.min(-2.2), right.max(2.2)),
        Some(Prop::GiantTeddy) => (left.min(-giant_teddy::HALF), right.max(giant_teddy::HALF)),
        Some(Prop::PomPoms) if below > 1.2 => (left - 0.4, right + 0.4),
        // Turned in the air.
        _ if shot.character.pose == Pose::Falling => (left.min(-3.4), right.max(3.4)),
        _ if shot.character.outfit == Outfit::Mermaid && shot.character.pose == Pose::Swimming => {
            (left - FIN, right + FIN)
        }
        _ if shot.character.pose == Pose::HangingOut && below > 1.2 => (left.min(-2.1), right.max(2.1)),
        // The end of the broom is on the ground beside.
        Some(_) if shot.character.pose == Pose::Sweeping && below > 2.5 => match shot.posture.front {
            0 => (left.min(-3.2), right),
            _ => (left, right.max(3.2)),
        },
        _ if is_pushing(shot.character.pose) && below > 1.2 => pushed(shot, (left, right)),
        _ if matches!(
            shot.character.pose,
            Pose::LiftingBarbell | Pose::JumpingRope | Pose::Squatting | Pose::HulaHooping
        ) =>
        {
            (left.min(-2.3), right.max(2.3))
        }
        _ if shot.character.pose == Pose::Surfing => (left.min(-2.0), right.max(2.0)),
        // Before the foot of who kicks it, or beside the foot.
        Some(Prop::SoccerBall | Prop::Skateboard) if below > 3.0 => (left - 0.5, right + 0.5),
        _ if has_wings(shot.character) && below > 1.2 => (left.min(-2.2), right.max(2.2)),
        _ if shot.character.extras.contains(&Extra::NineTails) && below > 1.2 => (left.min(-2.5), right.max(2.5)),
        None if shot.character.pose == Pose::LyingProne => (left.min(-1.7), right.max(1.7)),
        _ => (left, right),
    }
}

/// Of who makes something on the ground beside them, or lets something go at arm's length.
fn told_aside(shot: &Shot, (left, right): (f64, f64), below: f64) -> Option<(f64, f64)> {
    Some(match shot.character.prop {
        // What flies beyond the hand.
        Some(Prop::Shuriken | Prop::Talisman | Prop::Beans) if shot.character.pose == Pose::Pitching => {
            if shot.posture.front == 0 { (left, right + 1.9) } else { (left - 1.9, right) }
        }
        Some(Prop::Tanzaku) if below > 1.2 => {
            if shot.posture.front == 0 {
                (left - 1.0, right)
            } else {
                (left, right + 1.0)
            }
        }
        Some(Prop::LeafCup) if below > 1.2 => {
            if shot.posture.front == 0 {
                (left - 0.9, right)
            } else {
                (left, right + 0.9)
            }
        }
        // What stands beside, or hangs there.
        Some(prop) if prop.is_done_beside() && below > 1.2 => match shot.posture.front {
            0 => (left - beyond_hand(prop), right),
            _ => (left, right + beyond_hand(prop)),
        },
        Some(prop) if (prop.is_made_on_ground() || prop == Prop::LeafFire) && below > 2.0 => match shot.posture.far_leg
        {
            Some(0) => (left.min(-3.3), right + 0.3),
            _ => (left - 0.3, right.max(3.3)),
        },
        _ => return None,
    })
}

/// How far what stands beside goes on beyond the hand, head units.
const fn beyond_hand(prop: Prop) -> f64 {
    match prop {
        Prop::OvenPeel | Prop::ReeledFish => 1.9,
        Prop::NettedBeetle | Prop::OpeningUmbrella | Prop::HedgeShears => 1.5,
        _ => 1.0,
    }
}

/// Room for the same box turned about the figure's middle.
fn upended([left, top, right, bottom]: [f64; 4]) -> (f64, f64, f64, f64) {
    let (wide, middle) = (right.max(-left) + 0.2, UPENDED_ABOUT[1] - 1.0);
    let high = (middle - top).max(bottom - middle) + 0.15;
    (-wide, wide, middle - high, middle + high)
}

/// Whether somebody sits on a seat of their own that faces us.
fn sits_before_us(shot: &Shot) -> bool {
    shot.posture.weight == Weight::Seat && seats::faces_us(shot.character.seat, shot.scene.place)
}

fn has_wings(character: &Character) -> bool {
    character.extras.iter().any(|extra| matches!(extra, Extra::AngelWings | Extra::DemonWings | Extra::FairyWings))
}

const fn is_pushing(pose: Pose) -> bool {
    matches!(pose, Pose::PushingCart | Pose::WheelingBicycle)
}

/// With the cart or the bicycle, which goes before whoever pushes it, and the latter behind as well.
fn pushed(shot: &Shot, (left, right): (f64, f64)) -> (f64, f64) {
    let [behind, before] =
        if shot.character.pose == Pose::WheelingBicycle { bicycle::ABOUT_WALKER } else { [0.0, cart::REACH] };
    match shot.posture.far_leg {
        Some(0) => (left.min(-before), right.max(behind)),
        _ => (left.min(-behind), right.max(before)),
    }
}
