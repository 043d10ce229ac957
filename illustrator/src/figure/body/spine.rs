//! The spine: the line that the trunk follows from the neck down, and how shoulders and hips lie across it.
//!
//! A straight trunk with level shoulders is a doll. Weight on one leg tilts the hips, the shoulders tilt against them,
//! and the line between them bends; a trunk that leans toward the viewer is seen shorter, its shoulders at the chin.

use super::super::curve::{Point, ease};

/// What a pose does to the trunk. Positive degrees and distances are toward the acting side of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trunk {
    /// Of the whole trunk, the head toward the acting side, degrees.
    pub lean: f64,
    /// How much more the hips lean than the shoulders, degrees.
    pub bend: f64,
    /// Sideways shift of the hips, head units.
    pub sway: f64,
    /// Fall of the acting side's shoulder, degrees.
    pub shoulders: f64,
    /// Fall of the acting side's hip, degrees.
    pub hips: f64,
    /// Of the front of the trunk toward the acting side, degrees, beside what the head turns it.
    pub turn: f64,
    /// Share of the trunk's length that is seen.
    pub length: f64,
    /// How far the shoulders are drawn up beside the chin, head units.
    pub sunk: f64,
}

impl Trunk {
    pub const STRAIGHT: Self =
        Self { lean: 0.0, bend: 0.0, sway: 0.0, shoulders: 0.0, hips: 0.0, turn: 0.0, length: 1.0, sunk: 0.0 };

    /// The same for the other acting side.
    pub const fn mirrored(self) -> Self {
        Self {
            lean: -self.lean,
            bend: -self.bend,
            sway: -self.sway,
            shoulders: -self.shoulders,
            hips: -self.hips,
            turn: -self.turn,
            ..self
        }
    }
}

/// Below the chin, head units: where the neck ends and the trunk begins to follow its own line.
const NECK_ROOT: f64 = 0.12;
/// Heights between which shoulders give way to hips, head units from the crown.
const CHEST: f64 = 1.55;
const PELVIS: f64 = 2.85;
/// Of the lean of the hips that is left in what hangs below them.
const HANGS: f64 = 0.30;

pub struct Spine {
    trunk: Trunk,
    /// From the root of the neck to the hips, head units.
    long: f64,
}

impl Spine {
    /// `stature` is the figure's own; `long` from the chin to the hips of a figure of usual stature.
    pub const fn new(trunk: Trunk, (stature, long): (f64, f64)) -> Self {
        Self { trunk, long: (long * stature - NECK_ROOT) * trunk.length }
    }

    /// Of the trunk's line at a share of its length, degrees.
    fn leaning(&self, share: f64) -> f64 {
        self.trunk.lean + self.trunk.bend * (share - 0.35)
    }

    /// The middle of the trunk `along` head units below the neck's root.
    fn middle(&self, along: f64) -> Point {
        if along <= 0.0 {
            return [-along * libm::sin((self.trunk.lean * 0.25).to_radians()), along];
        }
        let share = (along / self.long).min(1.0);
        // Simpson's rule over the part above; the turn is small.
        let (one, half, end) = (self.leaning(0.0), self.leaning(share / 2.0), self.leaning(share));
        let sum = |of: fn(f64) -> f64| {
            (of(one.to_radians()) + 4.0 * of(half.to_radians()) + of(end.to_radians())) / 6.0 * share * self.long
        };
        let beyond = (along - self.long).max(0.0);
        let hung = (end * HANGS).to_radians();
        let sway = self.trunk.sway * (ease(share) - 0.22 * libm::sin(share * core::f64::consts::PI));
        [-sum(libm::sin) - beyond * libm::sin(hung) + sway, sum(libm::cos) + beyond * libm::cos(hung)]
    }

    /// A point `across` from the middle line and `below` the chin, head units; `y` is its height on a usual figure.
    pub fn place(&self, across: f64, (below, y): (f64, f64)) -> Point {
        let along = below - NECK_ROOT;
        let along = if along > 0.0 { along * self.trunk.length } else { along };
        let [x, middle_y] = self.middle(along);
        let down = ease((y - CHEST) / (PELVIS - CHEST));
        let neck = ((y - 1.0) / 0.3).clamp(0.0, 1.0);
        let share = (along / self.long).clamp(0.0, 1.0);
        let across_deg = self.leaning(share) * if along > self.long { HANGS } else { 1.0 }
            + self.trunk.shoulders * (1.0 - down)
            + self.trunk.hips * down;
        let turn = (across_deg * neck).to_radians();
        let sunk = self.trunk.sunk * ((y - 0.95) / 0.25).clamp(0.0, 1.0);
        [x + across * libm::cos(turn), NECK_ROOT + middle_y + across * libm::sin(turn) - sunk]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_straight_trunk_is_where_it_was_asked_for() {
        let spine = Spine::new(Trunk::STRAIGHT, (1.0, 2.0));
        assert_eq!(spine.place(0.3, (1.0, 2.0)), [0.3, 1.0]);
    }

    #[test]
    fn who_leans_to_the_right_has_the_hips_on_the_left_and_shoulders_across_the_line() {
        let spine = Spine::new(Trunk { lean: 20.0, ..Trunk::STRAIGHT }, (1.0, 2.0));
        let (left, right) = (spine.place(-0.4, (2.0, 3.0)), spine.place(0.4, (2.0, 3.0)));
        assert!(left[0] + right[0] < -0.5 && right[1] > left[1]);
    }
}
