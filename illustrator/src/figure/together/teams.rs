//! More than two of whom each has a part: two teams against each other, or all about one thing; half are on each side.

use super::{about, carrying, long_rope, thrown, toasting, tug};
use scene::{Pose, Scene};

/// What all of more than two do, each with a part in it.
pub fn of(scene: &Scene) -> Option<Pose> {
    let (first, others) = scene.figures.split_first()?;
    (first.pose.is_of_all() && others.len() > 1 && others.iter().all(|other| other.pose == first.pose))
        .then_some(first.pose)
}

/// 0 for the team on the picture's left, whose members look to the right.
pub const fn side(number: usize, count: usize) -> usize {
    if number * 2 < count { 0 } else { 1 }
}

/// Of which team one is, of those who do what the first does.
pub fn of_whom(scene: &Scene, number: usize) -> usize {
    side(number, count(scene))
}

/// How many do what the first does.
pub fn count(scene: &Scene) -> usize {
    let Some(first) = scene.figures.first() else { return 0 };
    scene.figures.iter().filter(|figure| figure.pose == first.pose).count()
}

/// From the chin of one to that of the next within a team, heads.
const IN_TEAM: f64 = 1.75;

/// From the one before to this one, heads.
pub fn apart(scene: &Scene, number: usize) -> Option<f64> {
    let both = of(scene)?;
    let count = scene.figures.len();
    let is_one_team = number > 0 && side(number - 1, count) == side(number, count);
    let across = if both == Pose::TugOfWar { tug::APART } else { thrown::APART };
    if number == 0 {
        return None;
    }
    if both.is_about_one_thing() {
        return about::apart_of(both, (number, count)).or_else(|| carrying::apart_of(both, count));
    }
    Some(match both {
        Pose::TurningRope => long_rope::apart_of(number, count),
        Pose::Clinking => toasting::IN_ROW,
        Pose::TugOfWar if is_one_team => IN_TEAM,
        _ if is_one_team => IN_TEAM + 0.35,
        _ => across,
    })
}
