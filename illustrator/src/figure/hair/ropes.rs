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
    [[74.0, 42.0, 0.92], [66.0, 31.0, 0.78], [57.0, 21.0, 0.70], [47.0, 12.0, 0.56], [36.0, 5.0, 0.50]];
/// From the parting over the brow: the same, on one side and the other by turns.
const BROW: [[f64; 3]; 4] = [[-25.0, -4.0, 0.44], [27.0, 6.0, 0.52], [-12.0, 3.0, 0.50], [13.0, 8.0, 0.43]];

impl Planner<'_> {
    pub(super) fn ropes(&mut self) {
        let end = match self.hair.length {
            HairLength::Short => 0.94,
            HairLength::Medium => 1.30,
            HairLength::Long => 1.90,
        };
        for angle in ROUND {
            self.pair(angle, |planner, side, angle| {
                let end = end + planner.stray(0.15) - if angle < 90.0 { 0.12 * end } else { 0.0 };
                planner.rope([side * angle * 0.42, TOP], [side * angle, end])
            });
        }
        for [angle, root, end] in FRONT {
            self.pair(angle, |planner, side, angle| {
                let end = end + planner.stray(0.05);
                planner.rope([side * root, TOP + 0.015], [side * angle, end])
            });
        }
        let side = if self.shot.seed & 2 == 0 { 1.0 } else { -1.0 };
        for [angle, root, end] in BROW {
            let (angle, end) = (angle + self.stray(2.5), end + self.stray(0.03));
            let rope = self.rope([side * root, TOP + 0.02], [side * angle, end]);
            self.clumps.push(rope);
        }
    }

    pub(super) fn rope(&mut self, root: [f64; 2], tip: [f64; 2]) -> Clump {
        let side = tip[0].signum();
        Clump {
            sway: side * 0.05,
            hook: self.stray(0.16),
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
