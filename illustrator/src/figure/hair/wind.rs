//! Hair in the wind: what hangs free is carried to one side, the more the farther it hangs, and rises a little.

use super::super::curve::Point;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::{Extra, Pose};

/// How strongly it blows, positive toward the picture's right: from where the face looks, or else from the light.
pub fn of(shot: &Shot) -> f64 {
    let character = shot.character;
    let strong = match character.pose {
        _ if character.extras.contains(&Extra::HairInWind) => 0.95,
        Pose::Running | Pose::RunningAway | Pose::RunningTogether | Pose::ThreeLegged | Pose::Flying | Pose::Saving => {
            0.62
        }
        Pose::Cycling | Pose::RidingDouble | Pose::Skating | Pose::IceSkating | Pose::SkatingTogether => 0.45,
        Pose::Hurdling
        | Pose::BoardJump
        | Pose::RopeSwinging
        | Pose::SlidingTackle
        | Pose::LongJump
        | Pose::RoofJump => 0.5,
        Pose::Leaping | Pose::JumpingRope => 0.34,
        _ => 0.0,
    };
    let yaw = shot.turned_deg();
    let side = match yaw {
        yaw if yaw.abs() > 6.0 => -yaw.signum(),
        _ if shot.scene.light_from_left() => 1.0,
        _ => -1.0,
    };
    strong * side
}

/// How far the tails of who is in the air fly up and apart: 0 hangs.
pub const fn tossed(shot: &Shot) -> f64 {
    match shot.character.pose {
        Pose::Leaping | Pose::JumpingRope | Pose::BoardJump | Pose::LongJump | Pose::RoofJump => 1.0,
        _ => 0.0,
    }
}

/// A point that hangs so far below where hair is held (head units), carried by a wind.
pub fn carried(rig: &Rig, point: Point, hangs: f64, wind: f64) -> Point {
    if wind == 0.0 || hangs <= 0.0 {
        return point;
    }
    let by = wind * (0.66 * libm::pow(hangs, 1.3) + 0.05 * libm::sin(hangs * 5.2));
    rig.hung(point, [by, -0.46 * by.abs()])
}
