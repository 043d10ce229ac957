//! Where the joints of a figure are of which only the shot is known, and points on its trunk.

use super::super::curve::{Point, distance, lerp};
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::skeleton::{self, Skeleton};
use super::{build, hands, hip_of};

/// Where the hand on a side of the picture is, canvas units.
pub fn palm_of(shot: &Shot, at: usize) -> Point {
    hands::grip(&Rig::of(shot), &skeleton_of(shot).arms[at])
}

/// The way that the hand on a side of the picture points, of unit length.
pub fn way_of(shot: &Shot, at: usize) -> Point {
    skeleton_of(shot).arms[at].way
}

/// Where the elbow on a side of the picture is, canvas units.
pub fn elbow_of(shot: &Shot, at: usize) -> Point {
    skeleton_of(shot).arms[at].bend
}

/// Where the arm on a side of the picture begins, canvas units.
pub fn shoulder_of(shot: &Shot, at: usize) -> Point {
    skeleton_of(shot).arms[at].root
}

/// The point, or where the hand on that side comes to on the way there.
pub fn within_reach(shot: &Shot, at: usize, to: Point) -> Point {
    let (from, far) = (shoulder_of(shot, at), skeleton::LONGEST_REACH * Rig::of(shot).unit);
    lerp(from, to, (far / distance(from, to).max(1e-9)).min(1.0))
}

/// Hip, knee and ankle on a side of the picture, canvas units.
pub fn leg_of(shot: &Shot, at: usize) -> [Point; 3] {
    let leg = skeleton_of(shot).legs[at];
    [leg.root, leg.bend, leg.end]
}

pub(super) fn skeleton_of(shot: &Shot) -> Skeleton {
    let (_, shoulder) = build(shot.character.kind);
    let rig = Rig::of(shot);
    let hip = hip_of(shoulder, &rig, shot.character);
    Skeleton::of(&rig, &shot.posture, shoulder, hip)
}

/// A point before the trunk: shares of half the shoulders' width, and head units from the crown.
pub fn on_trunk(shot: &Shot, [x, y]: Point) -> Point {
    let (_, shoulder) = build(shot.character.kind);
    Rig::of(shot).body([x * shoulder, y])
}
