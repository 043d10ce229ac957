//! Dreadlocks: many ropes of one width from a parting, over the crown and down all sides.

use super::clump::Clump;
use super::plan::{Planner, TOP};
use crate::scene::HairLength;

/// Half of a rope's width, radians about the skull.
const WIDE: f64 = 0.088;
/// Over the back and the sides: where each hangs, degrees from the front; those behind first.
const ROUND: [f64; 12] = [176.0, 164.0, 152.0, 141.0, 130.0, 120.0, 111.0, 102.0, 94.0, 87.0, 80.0, 73.0];
/// From the brow to the temple: the angle of the tip, that of the root, and the height of the tip.
const FRONT: [[f64; 3]; 4] = [[82.0, 30.0, 0.74], [74.0, 22.0, 0.66], [66.0, 15.0, 0.56], [56.0, 9.0, 0.45]];

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

    fn rope(&mut self, root: [f64; 2], tip: [f64; 2]) -> Clump {
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
