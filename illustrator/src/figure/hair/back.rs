//! Hair that falls behind the head: broad locks and narrow ones, longer and shorter, that lean together and part again.

use super::clump::Clump;
use super::plan::{Planner, is_male};
use scene::{HairLength, HairStyle};

/// Locks of the back of the head: degrees from the front, half-width, how much shorter as a share, how far the tip leans out.
const BACK: [[f64; 4]; 6] = [
    [178.0, 0.38, 0.00, 0.06],
    [163.0, 0.34, 0.08, -0.12],
    [147.0, 0.38, 0.00, 0.15],
    [131.0, 0.30, 0.12, -0.14],
    [115.0, 0.32, 0.03, 0.20],
    [101.0, 0.24, 0.15, 0.14],
];

/// Short hair from behind, from the whorl down to the neck, and over it what lies on the crown: degrees from the front, height
/// of the tip, half-width, and how far the tip leans out.
const CROPPED: [[f64; 4]; 9] = [
    [173.0, 0.90, 0.22, 0.05],
    [156.0, 0.87, 0.24, -0.06],
    [138.0, 0.78, 0.24, 0.06],
    [120.0, 0.70, 0.22, -0.05],
    [106.0, 0.60, 0.18, 0.00],
    [166.0, 0.60, 0.30, 0.12],
    [140.0, 0.53, 0.28, -0.08],
    [116.0, 0.44, 0.26, 0.06],
    [152.0, 0.36, 0.26, 0.10],
];

impl Planner<'_> {
    pub(super) fn cropped_back(&mut self) {
        let (longer, rough) = (if is_male(self.shot) { 1.0 } else { 1.09 }, f64::from(u8::from(self.rough())));
        // It is seen from the middle of the back, however far the head is turned.
        let turned = -0.7 * self.shot.character.yaw_deg;
        for [angle, y, wide, lean] in CROPPED {
            let y = y * longer;
            self.pair(angle, |planner, side, angle| Clump {
                // Toward the neck the head draws in.
                out: -0.10 * ((y - 0.56) / 0.3).clamp(0.0, 1.0) + rough * planner.dice.between(0.03, 0.12),
                belly: 0.012,
                hook: side * (lean + planner.stray(0.06)),
                widest: 0.56,
                blunt: 1.35,
                ink_from: 0.42,
                ..Clump::of(
                    [side * (180.0 - (180.0 - angle) * 0.45) + turned, -0.03],
                    [side * angle + turned, y + planner.stray(0.025)],
                    wide,
                )
            });
        }
    }

    pub(super) fn falling(&mut self, style: HairStyle, length: HairLength) {
        let blunt = match style {
            HairStyle::HimeCut => 4.5,
            HairStyle::Curly => 2.6,
            _ => 1.35,
        };
        let uneven = if style == HairStyle::HimeCut { 0.04 } else { 0.20 };
        let curl = if style == HairStyle::Curly { 0.05 } else { 0.0 };
        let (waves, swings) = (self.waves(), self.swings());
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
