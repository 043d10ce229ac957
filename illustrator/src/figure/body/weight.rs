//! Weight: on which leg somebody stands, and how hips, shoulders, head and the free leg answer.
//!
//! The pit of the neck is above the foot that bears; hips and shoulders tilt against each other, and the free knee is
//! loose. How far, and which way the free leg goes, the seed chooses by kind, years and temper.

use super::at_ease::Mood;
use super::posture::{Arm, Depth, Foot, Leg, Posture, Reach, Weight, leg};
use super::spine::Trunk;
use Foot::{Front, Outward};
use scene::seed::Dice;
use scene::{Age, Character, FigureKind};

/// Trunk, legs (the free one first), and how far the head tilts, degrees.
pub type Bearing = (Trunk, [Leg; 2], f64);

/// What the free leg does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Free {
    /// Set aside, its foot turned out.
    Aside,
    /// Its knee is bent forward, and so it is seen a little shorter.
    Bent,
    /// The knee leans against the other.
    KneeIn,
    /// Both feet bear, apart.
    Both,
}

/// The chances of each for open, timid and firm people; of female kinds, then of male ones.
const CHANCES: [(Free, [u32; 3], [u32; 3]); 4] = [
    (Free::Aside, [5, 2, 5], [5, 3, 4]),
    (Free::Bent, [5, 3, 4], [4, 3, 3]),
    (Free::KneeIn, [3, 6, 0], [0, 1, 0]),
    (Free::Both, [0, 0, 2], [2, 2, 5]),
];

/// `quiet`: the hands do something that wants the trunk nearly straight.
pub fn bearing(character: &Character, mood: Mood, quiet: bool) -> Bearing {
    let male = matches!(character.kind, FigureKind::Boy | FigureKind::Man);
    let mut dice = Dice::new(character.seed, "how one bears one's weight");
    let chances = CHANCES.map(|(free, female, of_males)| {
        let usual = if male { of_males } else { female }[mood as usize];
        let fits = !(free == Free::Both && quiet || free == Free::KneeIn && character.age == Age::Old);
        (free, if fits { usual } else { 0 })
    });
    let free = dice.weighted(&chances).unwrap_or(Free::Aside);
    let share = dice.between(0.82, 1.16) * swing(character, male) * if quiet { 0.85 } else { 1.0 };
    let lean = dice.between(-1.6, 1.6);
    let tilt = dice.between(3.5, 7.0) * if male { 0.7 } else { 1.0 };
    let against = dice.chance(0.5);
    let trunk = match free {
        Free::Both => Trunk { hips: 5.0, shoulders: -5.5, sway: -0.10, bend: -4.5, ..Trunk::STRAIGHT },
        _ => Trunk { hips: 9.5, shoulders: -8.5, sway: -0.205, bend: -7.8, ..Trunk::STRAIGHT },
    };
    let trunk = Trunk {
        hips: trunk.hips * share,
        shoulders: trunk.shoulders * share,
        sway: trunk.sway * share,
        bend: trunk.bend * share,
        lean,
        turn: -9.0 * share,
        ..trunk
    };
    (trunk, legs(free, share, character.age), if against { -tilt } else { tilt })
}

/// Two hands before the trunk are no mirror: one elbow is nearer to the body, its shoulder lower.
pub fn uneven(posture: Posture) -> Posture {
    const BESIDE_DEG: f64 = 9.0;
    let before = |arm: &Arm| {
        let low = matches!(arm.reach, Some(Reach::Front(_, y) | Reach::Body(_, y)) if y < 2.8);
        low && matches!(arm.depth, Depth::Across | Depth::Face) && arm.upper > 14.0 && arm.upper < 40.0
    };
    if posture.weight != Weight::Feet || !posture.arms.iter().all(before) {
        return posture;
    }
    let mut arms = posture.arms;
    arms[posture.front].upper = (arms[posture.front].upper + BESIDE_DEG * 0.4).min(38.0);
    arms[1 - posture.front].upper = (arms[1 - posture.front].upper - BESIDE_DEG * 0.8).max(12.0);
    Posture { arms, ..posture }
}

/// How far people of these years and this kind let their hips go.
const fn swing(character: &Character, male: bool) -> f64 {
    match character.age {
        Age::Child => 0.90,
        Age::Old => 0.66,
        Age::Grown | Age::Middle if male => 1.12,
        Age::Grown | Age::Middle => 1.26,
    }
}

/// The bearing leg goes in under the head as far as the hips go out.
fn legs(free: Free, share: f64, age: Age) -> [Leg; 2] {
    let bears = leg(-6.9 * share, -5.3 * share, Front);
    let narrow = if age == Age::Child { 0.7 } else { 1.0 };
    // A knee that is bent farther would lift its foot off the ground.
    let bent = share.min(0.98);
    match free {
        Free::Aside => [leg(18.0 * share * narrow, 2.0, Outward).short(0.98, 0.985), bears],
        Free::Bent => [leg(19.0 * bent * narrow, -12.5 * bent, Outward).short(0.96, 0.965), bears],
        Free::KneeIn => [leg(1.0, 13.0 * share, Outward).short(0.985, 0.975), bears],
        Free::Both => [leg(15.0 * narrow, 3.0, Outward), leg(4.0 * narrow, 2.0, Outward)],
    }
}
