//! Grips of sport: balls, bats, rackets and foils where a pose holds them in its own way; and fire over a palm.

use super::posture::{Arm, Depth, Hand, Reach, arm, touching};
use Depth::{Across, Beside, Face};
use Hand::{Assist, Grip, Open, Relaxed};
use scene::{Pose, Prop};

/// The arm that grips, and the other where it has something to do.
pub const fn of(pose: Pose, prop: Prop) -> Option<(Arm, Option<Arm>)> {
    match (pose, prop) {
        (Pose::Slashing, Prop::Sword | Prop::Greatsword | Prop::Axe | Prop::Spear | Prop::Scythe) => Some((
            touching(64.0, 0.97, Reach::Front(1.16, 1.92), (Grip, Across)),
            Some(touching(26.0, 0.97, Reach::Front(-0.90, 2.0), (Assist, Across))),
        )),
        (Pose::Slashing, Prop::Shinai | Prop::Bokken) => Some((
            touching(86.0, 0.97, Reach::Front(1.30, 1.06), (Grip, Face)),
            Some(touching(30.0, 0.97, Reach::Front(-0.98, 1.22), (Assist, Face))),
        )),
        (Pose::Running | Pose::Leaping, Prop::BugNet) => {
            Some((arm(118.0, 146.0, Grip, Beside).short(0.98, 0.94), None))
        }
        (Pose::Lunging, Prop::Sword) => Some((arm(82.0, 92.0, Grip, Beside).short(0.98, 0.96), None)),
        // The point toward where it goes, level over the shoulder.
        (Pose::Pitching, Prop::Spear) => Some((arm(118.0, 150.0, Grip, Beside).short(0.97, 0.92), None)),
        (Pose::Pitching, Prop::Ball | Prop::Volleyball | Prop::Snowball) => {
            Some((arm(112.0, 162.0, Grip, Beside).short(0.97, 0.92), None))
        }
        // One is about to fly, the others do; beans are in the other hand's box.
        (Pose::Pitching, Prop::PaperPlane | Prop::Candy) => Some((
            arm(112.0, 160.0, Grip, Beside).short(0.97, 0.92),
            Some(arm(84.0, 78.0, Open, Beside).short(0.98, 0.94)),
        )),
        (Pose::Pitching, Prop::Cup) => Some((
            touching(24.0, 0.92, Reach::Front(0.50, 2.04), (Grip, Face)).aimed(-120.0),
            Some(arm(92.0, 98.0, Open, Beside).short(0.98, 0.94)),
        )),
        (Pose::Swinging, Prop::Bat | Prop::Greatsword | Prop::Axe | Prop::Shovel) => Some((
            touching(48.0, 0.92, Reach::Front(0.62, 1.42), (Grip, Face)),
            Some(touching(34.0, 0.92, Reach::Front(-0.44, 1.60), (Assist, Face))),
        )),
        // The ball is tossed, the racket drawn back behind the head.
        (Pose::Raising, Prop::Racket) => Some((
            arm(112.0, 166.0, Grip, Beside).short(0.97, 0.92),
            Some(arm(152.0, 166.0, Open, Beside).short(0.98, 0.94)),
        )),
        (Pose::Smashing, Prop::Racket | Prop::BadmintonRacket) => {
            Some((arm(150.0, 162.0, Grip, Beside), Some(arm(-104.0, -128.0, Open, Face).short(0.90, 0.86))))
        }
        (Pose::Swinging, Prop::Racket) => Some((
            arm(132.0, 170.0, Grip, Beside).short(0.98, 0.94),
            Some(arm(62.0, 96.0, Open, Beside).short(0.96, 0.90)),
        )),
        (Pose::Dribbling, Prop::Ball | Prop::Volleyball) => {
            Some((arm(38.0, 32.0, Grip, Beside).short(0.97, 0.90), None))
        }
        (Pose::Raising | Pose::Leaping | Pose::Cheering, Prop::BeachBall) => Some((
            touching(140.0, 0.97, Reach::Head(0.46, -0.62), (Grip, Beside)).aimed(190.0),
            Some(touching(140.0, 0.97, Reach::Head(0.46, -0.62), (Assist, Beside)).aimed(190.0)),
        )),
        (Pose::Raising, Prop::Ball | Prop::Volleyball) => Some((arm(148.0, 166.0, Grip, Beside), None)),
        (Pose::Leaping, Prop::Ball) => Some((
            touching(146.0, 0.97, Reach::Head(0.62, -0.66), (Grip, Beside)).aimed(176.0),
            Some(touching(146.0, 0.97, Reach::Head(0.62, -0.66), (Assist, Beside)).aimed(196.0)),
        )),
        (Pose::Leaping, Prop::Volleyball) => {
            Some((arm(152.0, 170.0, Grip, Beside), Some(arm(52.0, 30.0, Relaxed, Beside).short(0.96, 0.92))))
        }
        // Over one palm, beside the head and not before it; the other hand wards.
        (Pose::Casting, Prop::Orb) => Some((
            arm(62.0, 128.0, Grip, Beside).short(0.97, 0.90),
            Some(arm(40.0, 66.0, Open, Beside).short(0.94, 0.84)),
        )),
        _ => None,
    }
}
