//! Stances near the ground: sitting, kneeling, squatting.

use super::super::clothes::wear::{Bottom, wear};
use super::posture::{Arm, Depth, Foot, Hand, Leg, Reach, Weight, arm, leg, touching};
use super::skeleton::THIGH;
use super::spine::Trunk;
use super::stances::{STANDING, Stance, hangs_long};
use super::{bicycle, errands, vehicle};
use Depth::{Across, Behind, Beside};
use Foot::{Front, Inward, Outward, Stretched};
use Hand::{Fist, Flat, Hidden, Relaxed};
use scene::seed::Dice;
use scene::{Character, Pose, Seat};

/// Of a figure in a skirt, or a male one.
pub fn of(character: &Character, (skirted, male): (bool, bool)) -> Stance {
    match character.pose {
        Pose::Sitting | Pose::CrossedLegs => on_seat(character.pose, male && !skirted),
        Pose::Dozing => dozing(male && !skirted),
        Pose::Cycling if bicycle::is_raced(character.outfit, &character.extras) => racing(),
        Pose::Cycling | Pose::RidingDouble => cycling(),
        Pose::OnBroom => on_broom(),
        Pose::OnSwing => on_swing(),
        Pose::OnHorse => on_horse(),
        Pose::OnScooter => on_scooter(),
        Pose::OnMotorbike => on_motorbike(),
        Pose::Reclining => reclining(),
        Pose::Begging => Stance {
            arms: [
                touching(20.0, 0.90, Reach::Front(0.02, 1.72), (Flat, Across)).aimed(-170.0),
                touching(20.0, 0.90, Reach::Front(0.02, 1.72), (Flat, Across)).aimed(-170.0),
            ],
            head: [4.0, 5.0],
            ..on_heels()
        },
        Pose::HuggingKnees if character.seat == Some(Seat::Steps) => hugging_knees_on_a_step(),
        Pose::HuggingKnees => hugging_knees(),
        // Each leans on the other's back.
        Pose::SittingBackToBack => {
            let trunk = Trunk { turn: 40.0, lean: -3.0, ..Trunk::STRAIGHT };
            Stance { trunk, head: [26.0, 0.0], ..hugging_knees() }
        }
        Pose::SittingOnGround => on_ground(character, skirted),
        Pose::SittingAtTree | Pose::SittingAtWall | Pose::LeaningOnBeast => {
            leaning_on_what_is_behind(character, skirted)
        }
        // Crossed shins under a skirt would be a tent.
        Pose::SittingCrossLegged => Stance {
            arms: [lap(-0.30, -0.08), lap(0.32, -0.06)],
            head: [4.0, -4.0],
            weight: Weight::Ground,
            ..on_heels()
        },
        Pose::Seiza => on_heels(),
        Pose::Petting => petting(skirted),
        // A skirt on one knee is a tent.
        Pose::Kneeling if skirted => {
            Stance { arms: [lap(-0.60, -0.14), lap(0.62, -0.18)], head: [8.0, -2.0], ..on_heels() }
        }
        Pose::Kneeling => Stance {
            arms: [touching(24.0, 0.96, Reach::Knee(-0.30, -0.14), (Flat, Across)), arm(16.0, -6.0, Fist, Beside)],
            legs: [leg(88.0, -6.0, Outward).short(0.66, 0.84), leg(-24.0, 84.0, Stretched).short(0.80, 0.70)],
            trunk: Trunk { turn: 22.0, lean: 7.0, bend: 4.0, shoulders: 2.0, ..Trunk::STRAIGHT },
            head: [8.0, 3.0],
            aside: true,
            ..STANDING
        },
        Pose::Crouching if let Some(prop) = character.prop.filter(|prop| prop.is_made_on_ground()) => {
            Stance { arms: errands::on_ground(prop), head: [12.0, 8.0], ..squatting(skirted) }
        }
        // The stick is in the nearer hand.
        Pose::Crouching if character.prop == Some(scene::Prop::LeafFire) => {
            let squats = squatting(skirted);
            let holds = touching(34.0, 0.97, Reach::Hips(1.34, -0.86), (Fist, Across)).aimed(62.0);
            Stance { arms: [holds, squats.arms[1]], head: [12.0, 6.0], ..squats }
        }
        // Cloth to the ground hides the feet.
        _ if hangs_long(character) => {
            let stance = squatting(true);
            Stance { legs: stance.legs.map(|leg| Leg { foot: Foot::Hidden, ..leg }), ..stance }
        }
        _ => squatting(skirted),
    }
}

const fn lap(x: f64, y: f64) -> Arm {
    touching(20.0, 0.96, Reach::Knee(x, y), (Flat, Across))
}

/// Half from the side: the thighs are seen short and go where the trunk faces, the shins hang from the knees.
fn on_seat(pose: Pose, apart: bool) -> Stance {
    let legs = match (pose, apart) {
        (Pose::CrossedLegs, _) => {
            [leg(66.0, -4.0, Outward).short(0.74, 0.96), leg(-80.0, -24.0, Stretched).short(0.80, 0.88)]
        }
        (_, true) => [leg(76.0, 4.0, Outward).short(0.84, 0.93), leg(-64.0, 2.0, Inward).short(0.80, 0.94)],
        // The farther foot is set forward and seen higher, so that two shoes are two.
        (_, false) => [leg(74.0, 1.0, Outward).short(0.84, 0.88), leg(-71.0, 9.0, Inward).short(0.86, 0.95)],
    };
    Stance {
        arms: [on_thigh(-0.56, -0.28).aimed(46.0), on_thigh(0.52, -0.24).aimed(-52.0)],
        legs,
        trunk: Trunk { turn: 26.0, shoulders: 2.0, hips: 1.0, lean: -2.0, bend: -3.0, sunk: 0.02, ..Trunk::STRAIGHT },
        head: [4.0, 0.0],
        weight: Weight::Seat,
        aside: true,
        ..STANDING
    }
}

/// The head sinks to one side, and the trunk with it.
fn dozing(apart: bool) -> Stance {
    let seated = on_seat(Pose::Sitting, apart);
    let trunk = Trunk { lean: 5.0, bend: 5.0, shoulders: 5.0, sunk: 0.10, ..seated.trunk };
    Stance { trunk, head: [4.0, 13.0], ..seated }
}

/// From the middle of the hips, for who leans: the trunk's middle line at the hips is there.
const fn holds([x, y]: [f64; 2], depth: Depth) -> Arm {
    touching(30.0, 0.96, Reach::Hips(x, y), (Fist, depth))
}

/// The same in a race: the trunk low over the bar, the face up.
fn racing() -> Stance {
    let town = cycling();
    let trunk = Trunk { lean: 40.0, bend: 8.0, turn: 30.0, shoulders: 2.0, sunk: 0.10, ..Trunk::STRAIGHT };
    Stance { trunk, head: [16.0, -8.0], ..town }
}

/// The farther foot on the upper pedal, the nearer one on the lower.
fn cycling() -> Stance {
    Stance {
        arms: [holds(bicycle::GRIP, Behind), holds(bicycle::GRIP, Across)],
        legs: [leg(74.0, -32.0, Outward).short(0.98, 0.98), leg(-33.0, 10.0, Inward)],
        trunk: Trunk { lean: 11.0, bend: 4.0, turn: 30.0, shoulders: 3.0, ..Trunk::STRAIGHT },
        head: [12.0, -1.0],
        weight: Weight::Seat,
        aside: true,
        ..STANDING
    }
}

/// Both hands on the stick before the lap, the feet behind in the wind.
fn on_broom() -> Stance {
    Stance {
        arms: [holds([1.34, 0.20], Behind), holds([1.06, 0.24], Across)],
        legs: [leg(66.0, -30.0, Stretched).short(0.92, 0.92), leg(-56.0, 34.0, Stretched).short(0.94, 0.94)],
        trunk: Trunk { lean: 10.0, bend: 9.0, turn: 20.0, shoulders: 3.0, ..Trunk::STRAIGHT },
        head: [12.0, -3.0],
        weight: Weight::Seat,
        aside: true,
        ..STANDING
    }
}

/// The feet on the floor before the seat.
fn on_scooter() -> Stance {
    Stance {
        arms: [holds(vehicle::SCOOTER_GRIP, Behind), holds(vehicle::SCOOTER_GRIP, Across)],
        legs: [leg(70.0, 6.0, Outward).short(0.80, 0.98), leg(-68.0, -6.0, Inward).short(0.80, 0.98)],
        trunk: Trunk { lean: 4.0, bend: 2.0, turn: 30.0, shoulders: 3.0, ..Trunk::STRAIGHT },
        head: [12.0, 0.0],
        weight: Weight::Seat,
        aside: true,
        ..STANDING
    }
}

/// Leaning to the handlebar, the feet on pegs below the seat.
fn on_motorbike() -> Stance {
    Stance {
        arms: [holds(vehicle::MOTORBIKE_GRIP, Behind), holds(vehicle::MOTORBIKE_GRIP, Across)],
        legs: [leg(62.0, -34.0, Outward).short(0.84, 0.90), leg(-62.0, 34.0, Inward).short(0.86, 0.92)],
        trunk: Trunk { lean: 20.0, bend: 6.0, turn: 30.0, shoulders: 3.0, ..Trunk::STRAIGHT },
        head: [12.0, -2.0],
        weight: Weight::Seat,
        aside: true,
        ..STANDING
    }
}

/// Leaning back, one leg stretched out, the other knee drawn up.
fn reclining() -> Stance {
    Stance {
        arms: [lap(-0.80, -0.30), arm(-16.0, 34.0, Relaxed, Across).short(0.96, 0.92)],
        legs: [leg(88.0, 82.0, Stretched).short(0.92, 0.94), leg(-112.0, -44.0, Stretched).short(0.86, 0.94)],
        trunk: Trunk { lean: -36.0, bend: -8.0, turn: 24.0, shoulders: 2.0, sunk: 0.06, ..Trunk::STRAIGHT },
        head: [10.0, -6.0],
        weight: Weight::Seat,
        aside: true,
        ..STANDING
    }
}

/// Astride, the reins in both hands.
fn on_horse() -> Stance {
    Stance {
        arms: [holds([1.04, -0.56], Behind), holds([0.94, -0.50], Across)],
        legs: [leg(46.0, -12.0, Outward).short(0.92, 0.96), leg(-46.0, 14.0, Inward).short(0.94, 0.96)],
        trunk: Trunk { lean: 1.0, bend: -3.0, turn: 28.0, shoulders: 2.0, ..Trunk::STRAIGHT },
        head: [10.0, 0.0],
        weight: Weight::Seat,
        aside: true,
        ..STANDING
    }
}

fn on_swing() -> Stance {
    Stance {
        arms: [
            touching(104.0, 0.96, Reach::Body(1.62, 0.52), (Fist, Beside)).aimed(180.0),
            touching(104.0, 0.96, Reach::Body(1.62, 0.60), (Fist, Across)).aimed(180.0),
        ],
        legs: [leg(70.0, 38.0, Stretched).short(0.84, 0.92), leg(-66.0, -30.0, Stretched).short(0.86, 0.94)],
        trunk: Trunk { lean: -6.0, bend: -4.0, turn: 22.0, shoulders: 2.0, ..Trunk::STRAIGHT },
        head: [6.0, 2.0],
        weight: Weight::Seat,
        aside: true,
        ..STANDING
    }
}

const fn on_thigh(x: f64, y: f64) -> Arm {
    touching(18.0, 0.96, Reach::Knee(x, y), (Flat, Across))
}

/// Legs that point at the viewer, and arms that lie on the table before them.
pub const fn at_table() -> ([Leg; 2], [Arm; 2]) {
    (
        [leg(11.0, 1.0, Front).short(0.25, 0.96), leg(10.0, 2.0, Front).short(0.26, 0.95)],
        [
            touching(17.0, 0.94, Reach::Front(0.10, 2.64), (Flat, Across)).aimed(-78.0),
            touching(16.0, 0.94, Reach::Front(0.16, 2.74), (Flat, Across)).aimed(-80.0),
        ],
    )
}

/// Legs that point at the viewer, of who is seen whole: in a skirt the knees are nearer to each other.
pub fn before_us(character: &Character) -> [Leg; 2] {
    match wear(character).bottom {
        // One knee lies on the other, its shin goes across.
        Bottom::Skirt(skirt) if character.pose == Pose::CrossedLegs && skirt.long < THIGH * 1.6 => {
            [leg(6.0, -3.0, Front).short(0.42, 0.92), leg(-16.0, -30.0, Stretched).short(0.40, 0.88)]
        }
        Bottom::Trousers { .. } | Bottom::Shorts { .. } if character.pose == Pose::CrossedLegs => {
            [leg(16.0, -4.0, Front).short(0.43, 0.92), leg(-22.0, -34.0, Stretched).short(0.42, 0.88)]
        }
        Bottom::Skirt(skirt) if skirt.long < THIGH * 1.2 => {
            [leg(14.0, -2.0, Front).short(0.40, 0.92), leg(11.0, -1.0, Front).short(0.42, 0.90)]
        }
        Bottom::Skirt(_) => [leg(22.0, -4.0, Front).short(0.42, 0.92), leg(20.0, -3.0, Front).short(0.44, 0.90)],
        _ => [leg(34.0, -5.0, Outward).short(0.36, 0.95), leg(31.0, -4.0, Outward).short(0.38, 0.93)],
    }
}

/// Half from the side, the shins under the thighs and the hands on the lap.
const fn on_heels() -> Stance {
    Stance {
        arms: [lap(-0.52, -0.20), lap(0.56, -0.22)],
        legs: [leg(70.0, -86.0, Stretched).short(0.64, 0.62), leg(-66.0, 88.0, Stretched).short(0.70, 0.66)],
        trunk: Trunk { turn: 22.0, shoulders: 1.5, ..Trunk::STRAIGHT },
        head: [6.0, 0.0],
        weight: Weight::Heels,
        aside: true,
        ..STANDING
    }
}

/// On the heels in a skirt, else with the knees drawn up; who holds something has one leg on the ground.
fn on_ground(character: &Character, skirted: bool) -> Stance {
    if skirted {
        // At ease: one hand lies on the other, and the head leans.
        return Stance {
            weight: Weight::Ground,
            arms: [lap(-0.40, -0.16), lap(0.44, -0.14)],
            head: [6.0, 4.0],
            ..on_heels()
        };
    }
    if character.prop.is_none() {
        let leans = Dice::new(character.seed, "how one sits on the ground").chance(0.6);
        return if leans { leaning_back() } else { hugging_knees() };
    }
    // One knee up, the other leg folded on the ground; the nearer hand is at the nearer knee.
    Stance {
        arms: [touching(40.0, 0.90, Reach::Knee(0.0, 0.02), (Relaxed, Across)).aimed(20.0), lap(-0.34, -0.12)],
        legs: [leg(122.0, -16.0, Outward).short(0.82, 0.76), leg(-80.0, 86.0, Stretched).short(0.80, 0.62)],
        trunk: Trunk { turn: 24.0, lean: 3.0, bend: 6.0, sunk: 0.04, ..Trunk::STRAIGHT },
        weight: Weight::Ground,
        legs_over: true,
        aside: true,
        head: [8.0, 2.0],
    }
}

/// The back against it, a hand on the knee that is up and one in the lap; in a skirt on the heels.
fn leaning_on_what_is_behind(character: &Character, skirted: bool) -> Stance {
    if skirted || character.prop.is_some() {
        return on_ground(character, skirted);
    }
    let leaning = leaning_back();
    let [knee, _] = leaning.arms;
    Stance {
        arms: [knee, lap(-0.60, -0.20)],
        trunk: Trunk { turn: 24.0, lean: -6.0, bend: 4.0, sunk: 0.06, ..Trunk::STRAIGHT },
        ..leaning
    }
}

/// One leg lies along the ground, over the other knee hangs a hand; the weight is on the arm behind.
fn leaning_back() -> Stance {
    Stance {
        arms: [
            touching(30.0, 0.94, Reach::Knee(-0.06, 0.06), (Relaxed, Across)).aimed(24.0),
            arm(30.0, 16.0, Flat, Beside).short(0.98, 0.96),
        ],
        legs: [leg(126.0, -10.0, Outward).short(0.82, 0.62), leg(-84.0, -80.0, Stretched).short(0.88, 0.92)],
        trunk: Trunk { turn: 24.0, lean: -11.0, bend: 5.0, sunk: 0.05, ..Trunk::STRAIGHT },
        weight: Weight::Ground,
        legs_over: true,
        aside: true,
        head: [8.0, 2.0],
    }
}

/// The knees drawn up, the arms about them.
fn hugging_knees() -> Stance {
    Stance {
        arms: [
            touching(16.0, 0.72, Reach::Knee(-0.34, 0.36), (Hidden, Behind)),
            touching(6.0, 0.90, Reach::Knee(-0.30, 0.36), (Hand::Hip, Across)).aimed(-96.0),
        ],
        legs: [leg(128.0, -20.0, Outward).short(0.90, 0.78), leg(-126.0, 20.0, Inward).short(0.92, 0.80)],
        trunk: Trunk { turn: 26.0, lean: 12.0, bend: 10.0, length: 0.92, sunk: 0.06, ..Trunk::STRAIGHT },
        head: [10.0, 4.0],
        weight: Weight::Ground,
        legs_over: true,
        aside: true,
    }
}

/// The feet on the next step down, the arms about the knees.
fn hugging_knees_on_a_step() -> Stance {
    Stance {
        arms: [
            touching(16.0, 0.72, Reach::Knee(-0.30, 0.30), (Hidden, Behind)),
            touching(6.0, 0.92, Reach::Knee(0.02, 0.30), (Flat, Across)),
        ],
        legs: [leg(104.0, -12.0, Outward).short(0.84, 0.86), leg(-102.0, 12.0, Inward).short(0.86, 0.88)],
        trunk: Trunk { turn: 26.0, lean: 14.0, bend: 10.0, length: 0.92, sunk: 0.06, ..Trunk::STRAIGHT },
        head: [10.0, 5.0],
        weight: Weight::Seat,
        legs_over: true,
        aside: true,
    }
}

/// The soles on the ground, half from the side, the hands on the knees.
fn squatting(skirted: bool) -> Stance {
    let legs = if skirted {
        [leg(110.0, -43.0, Outward).short(0.80, 0.80), leg(-104.0, 47.0, Inward).short(0.82, 0.80)]
    } else {
        // The hips just above the heels, the knees before the chest, one beside the other.
        [leg(121.0, -43.0, Outward).short(0.66, 0.82), leg(-116.0, 47.0, Inward).short(0.86, 0.86)]
    };
    Stance {
        arms: [
            touching(34.0, 0.80, Reach::Knee(0.02, 0.06), (Relaxed, Across)).aimed(14.0),
            touching(12.0, 0.90, Reach::Knee(0.10, -0.10), (Flat, Across)).aimed(2.0),
        ],
        legs,
        trunk: Trunk { turn: 20.0, lean: 12.0, bend: 10.0, length: 0.92, sunk: 0.06, ..Trunk::STRAIGHT },
        head: [8.0, 0.0],
        weight: Weight::Heels,
        legs_over: !skirted,
        aside: true,
    }
}

/// The hand on the side of the animal is on its head, whose height the picture knows.
fn petting(skirted: bool) -> Stance {
    let squats = squatting(skirted);
    let near = Arm { depth: Beside, ..squats.arms[1] };
    let stroking = touching(40.0, 0.97, Reach::Hips(1.62, -0.30), (Flat, Across)).aimed(64.0);
    Stance { arms: [stroking, near], head: [12.0, 7.0], ..squats }
}

#[cfg(test)]
mod tests {
    use super::super::skeleton::SHIN;
    use super::*;

    #[test]
    fn who_sits_has_thighs_nearly_as_long_as_shins_and_level_rather_than_steep() {
        for pose in [Pose::Sitting, Pose::CrossedLegs] {
            for apart in [false, true] {
                let stance = on_seat(pose, apart);
                let levels = stance.legs.map(|leg| {
                    let (thigh, shin) = (leg.thigh_length * THIGH, leg.shin_length * SHIN);
                    assert!(thigh > 0.75 * shin, "{pose:?} {apart}: {thigh} beside {shin}");
                    libm::sin(leg.thigh.abs().to_radians())
                });
                assert!(levels[0].max(levels[1]) > 0.9, "{pose:?} {apart}: {levels:?}");
            }
        }
    }

    #[test]
    fn no_knee_near_the_ground_bends_forward() {
        use Pose::*;
        let poses = [
            Sitting,
            CrossedLegs,
            Dozing,
            Cycling,
            OnBroom,
            OnSwing,
            OnHorse,
            OnScooter,
            OnMotorbike,
            Reclining,
            HuggingKnees,
            SittingOnGround,
            SittingAtWall,
            Seiza,
            Kneeling,
            Petting,
            Crouching,
        ];
        for pose in poses {
            for skirted in [false, true] {
                let character = Character { pose, ..crate::figure::every::scene().figures[0].clone() };
                let stance = of(&character, (skirted, !skirted));
                // The second leg is given for its own side, which is behind.
                assert!(stance.aside, "{pose:?} {skirted} is seen from before");
                for (leg, ahead) in stance.legs.into_iter().zip([1.0, -1.0]) {
                    let [thigh, shin] = [leg.thigh, leg.shin].map(|turn| turn * ahead);
                    assert!(shin <= thigh, "{pose:?} {skirted}: {thigh} {shin}");
                }
            }
        }
    }

    #[test]
    fn knees_of_who_sits_are_ahead_of_the_hips_and_the_feet_below_them() {
        for pose in [Pose::Sitting, Pose::CrossedLegs] {
            // The second leg is given for its own side: crossing it, it goes where the first goes.
            let [far, near] = on_seat(pose, false).legs;
            assert!(far.thigh > 0.0 && near.thigh < 0.0);
            assert!(far.shin.abs() < 30.0 && near.shin.abs() < 30.0);
        }
    }
}
