//! Fringes: the locks that fall from the crown before the face.

use super::super::shot::Shot;
use super::clump::Clump;
use super::plan::{Planner, TOP, goes_back, has_hat, is_male, is_mop};
use scene::{Fringe, HairStyle};

/// Where the fringe hides an eye: -1 for the one on the picture's left. It is the farther one of a turned face.
pub fn covered_side(shot: &Shot) -> Option<f64> {
    let hair = &shot.character.hair;
    let has_fringe = hair.fringe == Fringe::OverEye && !goes_back(hair.style) && !is_mop(shot);
    let yaw = shot.turned_deg();
    let side = match yaw {
        yaw if yaw.abs() > 6.0 => yaw.signum(),
        _ if shot.seed & 2 == 0 => -1.0,
        _ => 1.0,
    };
    has_fringe.then_some(side)
}

impl Planner<'_> {
    pub(super) fn fringe(&mut self) {
        match self.hair.fringe {
            _ if is_mop(self.shot) => {}
            _ if goes_back(self.hair.style) => {}
            _ if self.hair.style == HairStyle::SideShave => self.swept_over(),
            _ if self.hair.style == HairStyle::BowlCut => self.straight(),
            fringe if self.hair.style == HairStyle::HimeCut && fringe != Fringe::OverEye => self.straight(),
            Fringe::None if has_hat(self.shot) => self.swept(),
            Fringe::None => {}
            Fringe::OverEye => {
                self.swept();
                self.over_eye();
            }
            Fringe::BetweenEyes => self.between_eyes(),
            Fringe::Swept => self.swept(),
            Fringe::Straight => self.straight(),
            Fringe::Parted => self.parted(),
        }
    }

    fn over_eye(&mut self) {
        let Some(side) = covered_side(self.shot) else { return };
        // The far eye of a turned face is nearer to its middle than the hair over it.
        let yaw = self.shot.turned_deg();
        let inward = if side * yaw > 0.0 { 0.62 * yaw.abs() } else { 0.0 };
        for (angle, y, wide) in
            [(46.0, 0.78, 0.15), (36.0, 0.86, 0.20), (8.0, 0.76, 0.15), (27.0, 0.93, 0.22), (19.0, 0.86, 0.17)]
        {
            self.lock(Clump {
                sway: side * 0.07,
                hook: side * 0.05,
                belly: 0.02,
                ..Clump::of([-side * 9.0, TOP], [side * (angle - inward), y], wide)
            });
        }
    }

    /// A big clump may fork: a narrower one beside it, its tip higher.
    fn lock(&mut self, clump: Clump) {
        let (wave, swings) = match self.hair.style {
            HairStyle::Curly => (0.10, 4.6),
            HairStyle::Wavy => (0.07, 3.2),
            _ => (clump.wave, clump.swings),
        };
        let clump = Clump { wave, swings, ..clump };
        if clump.wide > 0.16 && self.hair.style != HairStyle::Curly {
            let side = if self.dice.chance(0.5) { 1.0 } else { -1.0 };
            if self.dice.chance(0.5) {
                let up = self.dice.between(0.04, 0.085);
                let tip = [clump.tip[0] + side * 0.66 * clump.wide, clump.tip[1] - up];
                let hook = clump.hook + self.stray(0.09);
                self.clumps.push(Clump { tip, wide: clump.wide * 0.56, hook, ink_from: 0.6, ..clump });
            }
        }
        self.clumps.push(clump);
    }

    fn swept(&mut self) {
        let side = if self.shot.seed & 2 == 0 { 1.0 } else { -1.0 };
        let up = if is_male(self.shot) { 0.015 } else { 0.0 };
        let rough = self.rough();
        let root = [side * 11.0, TOP];
        let rows = [
            [-68.0, 0.80, 0.17, 0.08],
            [64.0, 0.82, 0.17, -0.08],
            [-52.0, 0.655, 0.17, -0.05],
            [48.0, 0.635, 0.18, 0.08],
            [27.0, 0.560, 0.22, -0.12],
            [-33.0, 0.590, 0.27, 0.14],
            [11.0, 0.490, 0.11, -0.08],
            [-6.0, 0.585, 0.20, 0.22],
        ];
        for [angle, y, wide, hook] in rows {
            let unkempt = if self.hair.style == HairStyle::Messy { 2.4 } else { 1.0 };
            let (stray, lower) = (self.stray(3.0 * unkempt), self.stray(0.014 * unkempt));
            let turned = self.stray(0.06 * (unkempt - 1.0));
            self.lock(Clump {
                sway: 0.06 * if angle < 0.0 { -side } else { side },
                hook: side * hook * if rough { 1.5 } else { 1.0 } + turned,
                out: if rough { 0.04 } else { 0.0 },
                belly: if rough { 0.02 } else { 0.008 },
                blunt: if rough { 1.2 } else { 1.35 },
                widest: if rough { 0.5 } else { 0.54 },
                ..Clump::of(root, [side * (angle + stray), y - up + lower], wide)
            });
        }
    }

    /// One long lock down the middle, short ones over the brows, long ones at the temples.
    fn between_eyes(&mut self) {
        let side = if self.shot.seed & 2 == 0 { 1.0 } else { -1.0 };
        let up = if is_male(self.shot) { 0.02 } else { 0.0 };
        for [angle, y, wide, hook] in [
            [-64.0, 0.72, 0.18, 0.06],
            [63.0, 0.73, 0.18, -0.06],
            [-48.0, 0.58, 0.15, 0.08],
            [47.0, 0.59, 0.15, -0.08],
            [-30.0, 0.500, 0.21, 0.12],
            [28.0, 0.490, 0.20, -0.12],
            [-12.0, 0.515, 0.13, 0.12],
            [4.0, 0.655, 0.135, -0.12],
        ] {
            let (stray, lower) = (self.stray(3.0), self.stray(0.014));
            self.lock(Clump {
                sway: 0.05 * side * if angle < 0.0 { -1.0 } else { 1.0 },
                hook: side * hook,
                belly: 0.012,
                blunt: 1.5,
                widest: 0.46,
                ..Clump::of([side * 4.0, TOP], [side * (angle + stray), y - up + lower], wide)
            });
        }
    }

    /// A boy's fringe that was not parted: cut short, in locks of all widths.
    fn ragged(&mut self) {
        let side = if self.shot.seed & 2 == 0 { 1.0 } else { -1.0 };
        for [angle, y, wide, hook] in [
            [-64.0, 0.58, 0.15, 0.04],
            [62.0, 0.59, 0.15, -0.04],
            [45.0, 0.485, 0.18, -0.12],
            [-47.0, 0.50, 0.13, 0.12],
            [-28.0, 0.490, 0.25, 0.18],
            [28.0, 0.455, 0.17, -0.06],
            [8.0, 0.505, 0.22, -0.22],
        ] {
            let unkempt = if self.hair.style == HairStyle::Messy { 1.8 } else { 1.0 };
            let (stray, lower) = (self.stray(4.0 * unkempt), self.stray(0.018 * unkempt));
            self.lock(Clump {
                sway: 0.04 * if angle < 0.0 { -side } else { side },
                hook: side * hook,
                belly: 0.014,
                blunt: 1.35,
                widest: 0.5,
                ..Clump::of([side * angle * 0.16, TOP], [side * (angle + stray), y + lower], wide)
            });
        }
    }

    fn straight(&mut self) {
        let hime = self.hair.style == HairStyle::HimeCut;
        if is_male(self.shot) && self.hair.style != HairStyle::BowlCut && !hime {
            return self.ragged();
        }
        if !matches!(self.hair.style, HairStyle::BowlCut | HairStyle::HimeCut) {
            return self.full();
        }
        for (angle, y, wide) in
            [(64.0, 0.66, 0.16), (50.0, 0.545, 0.17), (31.0, 0.525, 0.19), (12.0, 0.515, 0.185), (0.0, 0.525, 0.13)]
        {
            for side in [-1.0, 1.0] {
                if angle < 1.0 && side < 0.0 {
                    continue;
                }
                let male = is_male(self.shot) && !hime;
                let (shift, lower) = (self.stray(2.5), self.stray(if male { 0.022 } else { 0.010 }));
                let y = if male { y - 0.055 } else { y };
                // Cut in one line: broad locks that lie over one another, for between boards one would see the brow.
                let (y, wide) = if hime { (0.545 + (y - 0.525) * 0.5, wide * 1.45) } else { (y, wide) };
                let clump = Clump {
                    hook: -side * 0.03,
                    fan: 0.5,
                    widest: if hime { 0.80 } else { 0.66 },
                    ink_from: if hime { 0.62 } else { 0.2 },
                    blunt: if male {
                        1.6
                    } else if hime {
                        24.0
                    } else {
                        2.8
                    },
                    belly: 0.012,
                    ..Clump::of([side * angle * 0.12, TOP], [side * angle + shift, y + lower], wide)
                };
                self.clumps.push(clump);
                let beside = Clump {
                    tip: [
                        clump.tip[0] + self.stray(0.10),
                        clump.tip[1] - if hime { 0.004 } else { self.dice.between(0.015, 0.04) },
                    ],
                    wide: wide * 0.45,
                    ink_from: 0.6,
                    ..clump
                };
                self.clumps.push(beside);
            }
        }
    }

    /// A full fringe over the brows: broad locks and narrow ones, no two alike, here and there a gap.
    fn full(&mut self) {
        let side = if self.shot.seed & 2 == 0 { 1.0 } else { -1.0 };
        for [angle, y, wide, hook] in [
            [-66.0, 0.70, 0.15, 0.05],
            [65.0, 0.68, 0.16, -0.05],
            [-51.0, 0.575, 0.13, 0.02],
            [49.0, 0.565, 0.20, -0.06],
            [-33.0, 0.555, 0.25, 0.07],
            [27.0, 0.535, 0.17, -0.05],
            [7.0, 0.562, 0.24, -0.07],
            [-13.0, 0.540, 0.16, 0.06],
        ] {
            let (stray, lower, broad) = (self.stray(3.5), self.stray(0.016), 1.0 + self.stray(0.1));
            self.lock(Clump {
                hook: side * hook,
                fan: 0.54,
                widest: 0.62,
                blunt: if wide > 0.17 { 2.3 } else { 1.7 },
                belly: 0.014,
                ..Clump::of([side * angle * 0.14, TOP], [side * (angle + stray), y + lower], wide * broad)
            });
        }
    }

    /// A curtain to either side of the parting: its locks hang before they swing out, so that little brow is bare.
    fn parted(&mut self) {
        let male = is_male(self.shot);
        let part = if male { 13.0 } else { 5.0 } * if self.shot.seed & 2 == 0 { 1.0 } else { -1.0 };
        let up = if male { 0.03 } else { 0.0 };
        for (angle, y, wide, hook, fan) in [
            (76.0, 0.80, 0.15, -0.05, 0.80),
            (66.0, 0.71, 0.17, 0.08, 0.85),
            (36.0, 0.50, 0.10, 0.10, 1.15),
            (53.0, 0.63, 0.19, -0.12, 0.95),
            (41.0, 0.55, 0.15, 0.12, 1.10),
            (24.0, 0.47, 0.12, 0.16, 1.35),
        ] {
            for side in [-1.0, 1.0] {
                let (stray, lower) = (self.stray(3.0), self.stray(0.022));
                let clump = Clump {
                    sway: -side * 0.03,
                    hook: side * hook,
                    belly: 0.024,
                    fan,
                    ..Clump::of([part + side * 2.0, TOP + 0.012], [side * (angle + stray), y - up + lower], wide)
                };
                if wide > 0.14 && self.dice.chance(0.7) {
                    let beside = [clump.tip[0] + side * wide * 0.6, clump.tip[1] - self.dice.between(0.03, 0.07)];
                    self.clumps.push(Clump { tip: beside, wide: clump.wide * 0.45, ink_from: 0.6, ..clump });
                }
                self.clumps.push(clump);
            }
        }
        let side = if part > 0.0 { -1.0 } else { 1.0 };
        self.clumps.push(Clump {
            hook: side * 0.16,
            belly: 0.02,
            fan: 1.2,
            ..Clump::of([part, TOP + 0.015], [side * 12.0, 0.49], 0.045)
        });
    }
}
