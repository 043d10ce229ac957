//! Dreadlocks: many ropes of one width from a parting, over the crown and down all sides.

use super::clump::Clump;
use super::plan::{Planner, TOP};
use scene::HairLength;

/// Half of a rope's width, radians about the skull.
const WIDE: f64 = 0.112;
/// Over the back and the sides: where each hangs, degrees from the front; those behind first.
const ROUND: [f64; 11] = [176.0, 164.0, 152.0, 141.0, 130.0, 120.0, 110.0, 101.0, 93.0, 85.0, 77.0];
/// Over brow and temples: the angle of the tip, that of the root, and the height of the tip.
const FRONT: [[f64; 3]; 7] = [
    [70.0, 34.0, 0.78],
    [60.0, 28.0, 0.68],
    [49.0, 22.0, 0.60],
    [38.0, 17.0, 0.49],
    [14.0, 6.0, 0.42],
    [27.0, 12.0, 0.46],
    [3.0, 2.0, 0.38],
];

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
