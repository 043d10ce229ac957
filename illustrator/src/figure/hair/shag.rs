//! Rough hair that is not short: one construction from crown to tips, layer over layer, each flicked out where it ends.

use super::clump::Clump;
use super::plan::{Planner, TOP};
use scene::{HairLength, HairStyle};

/// A pair of locks: degrees from the front, height of the tip as a share of the way from the crown's rim to the ends,
/// half-width, how far the tip stands off, and how far it is flicked outward.
struct Layer {
    angle: f64,
    falls: f64,
    wide: f64,
    out: f64,
    flick: f64,
}

const fn layer(angle: f64, falls: f64, wide: f64, out: f64, flick: f64) -> Layer {
    Layer { angle, falls, wide, out, flick }
}

/// The longest first; those of the crown last.
const LAYERS: [Layer; 15] = [
    layer(177.0, 1.00, 0.36, 0.10, 0.06),
    layer(160.0, 0.92, 0.32, 0.12, -0.14),
    layer(143.0, 1.02, 0.34, 0.15, 0.14),
    layer(126.0, 0.90, 0.28, 0.16, -0.20),
    layer(112.0, 0.97, 0.27, 0.20, -0.10),
    layer(100.0, 0.80, 0.20, 0.14, -0.06),
    layer(152.0, 0.66, 0.30, 0.20, 0.14),
    layer(129.0, 0.60, 0.30, 0.24, -0.16),
    layer(108.0, 0.66, 0.24, 0.25, -0.12),
    layer(92.0, 0.56, 0.17, 0.17, -0.04),
    layer(122.0, 0.34, 0.28, 0.22, -0.14),
    layer(101.0, 0.38, 0.24, 0.24, -0.08),
    layer(84.0, 0.28, 0.18, 0.16, 0.06),
    layer(110.0, 0.06, 0.25, 0.17, -0.10),
    layer(88.0, 0.02, 0.20, 0.13, 0.0),
];
/// Height of the rim that the layers are measured from.
const RIM: f64 = 0.36;

impl Planner<'_> {
    pub(super) fn shag(&mut self, length: HairLength) {
        let end = match length {
            HairLength::Short => 1.02,
            HairLength::Medium => 1.28,
            HairLength::Long => 1.92,
        };
        let stands = if self.hair.style == HairStyle::Spiky { 1.25 } else { 0.82 };
        for Layer { angle, falls, wide, out, flick } in LAYERS {
            self.pair(angle, |planner, side, angle| Clump {
                out: stands * (out + planner.stray(0.03)),
                belly: 0.045 + planner.dice.between(0.0, 0.03),
                wave: if falls > 0.5 { 0.02 } else { 0.0 },
                hook: side * (flick + planner.stray(0.08)),
                widest: 0.5,
                blunt: 1.25,
                ink_from: 0.34,
                ..Clump::of(
                    [side * angle * 0.42, TOP],
                    [side * angle, RIM + falls * (end - RIM) + planner.stray(0.05)],
                    wide * 1.12,
                )
            });
        }
        self.before_ears(end);
        if length == HairLength::Long {
            self.before_shoulders(end);
        }
    }

    /// The locks that frame the face, turned in and out again.
    fn before_ears(&mut self, end: f64) {
        for (angle, falls, hook) in [(80.0, 0.62, 0.10), (70.0, 0.44, -0.14)] {
            self.pair(angle, |planner, side, angle| Clump {
                sway: side * 0.07,
                hook: side * (hook + planner.stray(0.05)),
                out: 0.03,
                blunt: 1.25,
                ..Clump::of([side * angle * 0.5, TOP + 0.02], [side * angle, RIM + falls * (end - RIM)], 0.15)
            });
        }
    }

    /// Of long hair one heavy lock and a lighter one fall before the shoulders.
    fn before_shoulders(&mut self, end: f64) {
        let heavy = if self.dice.chance(0.5) { 1.0 } else { -1.0 };
        for side in [-heavy, heavy] {
            let share = if side == heavy { 0.90 } else { 0.70 };
            let angle = 90.0 + self.stray(4.0);
            let clump = Clump {
                hook: -side * 0.42,
                out: 0.08,
                wave: 0.05,
                blunt: 1.25,
                ..Clump::of([side * angle * 0.55, TOP + 0.03], [side * angle, RIM + share * (end - RIM)], 0.22 * share)
            };
            self.clumps.push(clump);
        }
    }
}
