//! Hair that falls behind the head: broad locks and narrow ones, longer and shorter, that lean together and part again.

use super::clump::Clump;
use super::plan::Planner;
use scene::{HairLength, HairStyle};

/// Locks of the back of the head: degrees from the front, half-width, how much shorter as a share, how far the tip leans out.
const BACK: [[f64; 4]; 9] = [
    [179.0, 0.36, 0.00, 0.08],
    [168.0, 0.20, 0.10, -0.14],
    [156.0, 0.38, 0.03, 0.16],
    [142.0, 0.12, -0.05, -0.10],
    [138.0, 0.34, 0.08, -0.16],
    [124.0, 0.22, 0.00, 0.22],
    [114.0, 0.30, 0.14, 0.05],
    [104.0, 0.10, 0.02, 0.26],
    [100.0, 0.26, 0.10, 0.12],
];

impl Planner<'_> {
    pub(super) fn falling(&mut self, style: HairStyle, length: HairLength) {
        let blunt = match style {
            HairStyle::HimeCut => 4.5,
            HairStyle::Curly => 2.6,
            _ => 1.55,
        };
        let uneven = if style == HairStyle::HimeCut { 0.04 } else { 0.20 };
        let curl = if style == HairStyle::Curly { 0.05 } else { 0.0 };
        let (waves, swings) = (self.waves(), self.swings());
        let length = if style == HairStyle::WolfCut { HairLength::Medium } else { length };
        let (end, out) = match length {
            _ if style == HairStyle::VeryLong => (3.35, 0.42),
            HairLength::Short => (0.98, 0.02),
            HairLength::Medium => (1.42, 0.08),
            HairLength::Long => (2.12, 0.19),
        };
        for [angle, wide, up, lean] in BACK {
            let even = style == HairStyle::HimeCut;
            let end = end - (179.0 - angle) / 80.0 * 0.12 - if even { 0.0 } else { up * (end - 0.5).max(0.3) };
            self.pair(angle, |planner, side, angle| Clump {
                out: out + planner.dice.between(0.0, 0.08),
                belly: 0.035 + planner.stray(0.03 + curl) + curl,
                wave: waves + planner.dice.between(0.0, 0.02),
                swings,
                widest: 0.6,
                blunt,
                hook: side * if even { planner.stray(0.05) } else { lean + planner.stray(0.08) },
                ..Clump::of(
                    [side * angle * 0.9, 0.02],
                    [side * angle, end + planner.stray(uneven)],
                    if even { 0.30 } else { wide },
                )
            });
        }
    }
}
