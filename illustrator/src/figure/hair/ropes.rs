//! Dreadlocks: many ropes of one width from a parting, over the crown and down all sides.

use super::clump::Clump;
use super::plan::{Planner, TOP};
use scene::HairLength;

/// Half of a rope's width, radians about the skull.
const WIDE: f64 = 0.124;
/// Over the back and the sides: where each hangs, degrees from the front; those behind first.
const ROUND: [f64; 11] = [176.0, 164.0, 152.0, 141.0, 130.0, 120.0, 110.0, 101.0, 93.0, 85.0, 77.0];
/// From the parting to both temples: the angle of the tip, that of the root, and the height of the tip.
const FRONT: [[f64; 3]; 5] =
    [[74.0, 42.0, 0.84], [66.0, 31.0, 0.74], [57.0, 21.0, 0.63], [47.0, 12.0, 0.52], [36.0, 5.0, 0.43]];

impl Planner<'_> {
    pub(super) fn ropes(&mut self) {
        let end = match self.hair.length {
            HairLength::Short => 0.94,
            HairLength::Medium => 1.30,
            HairLength::Long => 1.90,
        };
        for angle in ROUND {
            self.pair(angle, |planner, side, angle| {
                let end = end + planner.stray(0.07) - if angle < 90.0 { 0.12 * end } else { 0.0 };
                planner.rope([side * angle * 0.42, TOP], [side * angle, end])
            });
        }
        for [angle, root, end] in FRONT {
            self.pair(angle, |planner, side, angle| {
                let end = end + planner.stray(0.03);
                planner.rope([side * root, TOP + 0.015], [side * angle, end])
            });
        }
    }

    pub(super) fn rope(&mut self, root: [f64; 2], tip: [f64; 2]) -> Clump {
        let side = tip[0].signum();
        Clump {
            sway: side * 0.05,
            hook: self.stray(0.09),
            out: 0.035 + self.stray(0.02),
            belly: 0.035,
            wave: 0.010,
            widest: 0.16,
            blunt: 7.0,
            fan: 0.55,
            ink_from: 0.08,
            is_rope: true,
            ..Clump::of(root, tip, WIDE)
        }
    }
}
