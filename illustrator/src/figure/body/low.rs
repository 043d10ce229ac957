//! Stances near the ground: sitting, kneeling, squatting.

use super::posture::{Depth, Foot, Hand, Reach, Seat, arm, leg, touching};
use super::spine::Trunk;
use super::stances::{STANDING, Stance};
use crate::scene::{Character, Expression, Pose};
use Depth::{Across, Behind, Beside};
use Foot::{Front, Inward, Outward, Stretched};
use Hand::{Fist, Flat, Hidden, Relaxed};

/// Of a figure in a skirt, or a male one.
pub fn of(character: &Character, (skirted, male): (bool, bool)) -> Stance {
    match character.pose {
        Pose::Sitting | Pose::CrossedLegs => on_seat(character.pose, male && !skirted),
        Pose::SittingOnGround => on_ground(character.expression, skirted),
        Pose::Seiza => Stance {
            arms: [lap(-0.52, -0.20), lap(0.56, -0.22)],
            legs: [leg(70.0, -86.0, Stretched).short(0.64, 0.62), leg(-66.0, 88.0, Stretched).short(0.70, 0.66)],
            trunk: Trunk { turn: 22.0, shoulders: 1.5, ..Trunk::STRAIGHT },
            head: [6.0, 0.0],
            seat: Seat::Heels,
            aside: true,
            ..STANDING
        },
        Pose::Kneeling => Stance {
            arms: [touching(24.0, 0.96, Reach::Knee(-0.34, -0.16), (Flat, Across)), arm(20.0, 4.0, Fist, Beside)],
            legs: [leg(68.0, -2.0, Outward).short(0.70, 0.82), leg(6.0, 82.0, Stretched).short(1.02, 0.70)],
            trunk: Trunk { turn: 22.0, lean: 3.0, shoulders: 2.0, ..Trunk::STRAIGHT },
            head: [8.0, 0.0],
            aside: true,
            ..STANDING
        },
        _ => squatting(skirted),
    }
}

const fn lap(x: f64, y: f64) -> super::posture::Arm {
    touching(20.0, 0.96, Reach::Knee(x, y), (Flat, Across))
}

/// From before: the thighs point at the viewer and are seen short, the shins go straight down.
fn on_seat(pose: Pose, apart: bool) -> Stance {
    let legs = match (pose, apart) {
        (Pose::CrossedLegs, _) => {
            [leg(4.0, -1.0, Front).short(0.50, 0.96), leg(-34.0, -15.0, Stretched).short(0.50, 0.80)]
        }
        (_, true) => [leg(27.0, -1.0, Front).short(0.48, 0.96), leg(23.0, -4.0, Front).short(0.49, 0.95)],
        (_, false) => [leg(6.0, 1.0, Front).short(0.48, 0.96), leg(3.0, 4.0, Front).short(0.49, 0.95)],
    };
    let inward = if apart { -0.04 } else { -0.10 };
    Stance {
        arms: [on_thigh(inward, -0.46).aimed(46.0), on_thigh(inward, -0.40).aimed(-46.0)],
        legs,
        trunk: Trunk { turn: -5.0, shoulders: 2.0, hips: 1.0, sunk: 0.02, ..Trunk::STRAIGHT },
        seat: Seat::Bench,
        ..STANDING
    }
}

const fn on_thigh(x: f64, y: f64) -> super::posture::Arm {
    touching(16.0, 0.96, Reach::Knee(x, y), (Flat, Across))
}

fn on_ground(expression: Expression, skirted: bool) -> Stance {
    let low_spirited = matches!(
        expression,
        Expression::Sad | Expression::Crying | Expression::Despair | Expression::Worried | Expression::Scared
    );
    if skirted {
        return Stance {
            // The legs folded to one side, one hand on the ground behind.
            arms: [lap(-0.52, -0.20), arm(30.0, 14.0, Flat, Beside)],
            legs: [leg(78.0, -74.0, Stretched).short(0.66, 0.62), leg(-76.0, 76.0, Stretched).short(0.72, 0.72)],
            trunk: Trunk { turn: 22.0, shoulders: 4.0, hips: 2.0, lean: -5.0, bend: -6.0, ..Trunk::STRAIGHT },
            head: [6.0, 3.0],
            seat: Seat::Ground,
            aside: true,
            ..STANDING
        };
    }
    if low_spirited {
        // The knees drawn up, the arms about them.
        return Stance {
            arms: [
                touching(40.0, 0.90, Reach::Knee(-0.2, 0.34), (Hidden, Behind)),
                touching(6.0, 0.90, Reach::Knee(0.06, 0.42), (Flat, Across)),
            ],
            legs: [leg(130.0, -22.0, Outward).short(0.90, 0.84), leg(-128.0, 22.0, Inward).short(0.92, 0.86)],
            trunk: Trunk { turn: 26.0, lean: 12.0, bend: 10.0, length: 0.92, sunk: 0.06, ..Trunk::STRAIGHT },
            head: [10.0, 4.0],
            seat: Seat::Ground,
            legs_over: true,
            aside: true,
        };
    }
    Stance {
        arms: [arm(30.0, 2.0, Flat, Across).short(0.92, 0.80), arm(28.0, 2.0, Flat, Across).short(0.92, 0.80)],
        legs: [leg(74.0, -76.0, Stretched).short(0.70, 0.76), leg(72.0, -80.0, Stretched).short(0.70, 0.78)],
        trunk: Trunk { length: 0.96, shoulders: -2.0, ..Trunk::STRAIGHT },
        seat: Seat::Ground,
        legs_over: true,
        ..STANDING
    }
}

fn squatting(skirted: bool) -> Stance {
    if skirted {
        return Stance {
            arms: [lap(-0.10, 0.02), lap(-0.12, -0.04)],
            legs: [leg(12.0, -4.0, Front).short(0.28, 0.78), leg(8.0, -1.0, Front).short(0.28, 0.76)],
            trunk: Trunk { length: 0.84, sunk: 0.12, ..Trunk::STRAIGHT },
            ..STANDING
        };
    }
    Stance {
        arms: [arm(28.0, -40.0, Relaxed, Across).short(0.88, 0.74), arm(26.0, -38.0, Relaxed, Across).short(0.88, 0.7)],
        legs: [leg(128.0, -12.0, Outward).short(0.42, 0.84), leg(126.0, -10.0, Outward).short(0.42, 0.82)],
        trunk: Trunk { length: 0.80, sunk: 0.14, ..Trunk::STRAIGHT },
        legs_over: true,
        ..STANDING
    }
}
