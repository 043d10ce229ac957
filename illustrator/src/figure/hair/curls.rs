//! Short curly hair: rows of short locks over the crown, each bent into a C, the next row the other way.

use super::clump::Clump;
use super::plan::{Planner, TOP, is_male};

/// A row about the head: height of the tips, how long its locks are, the angles of the first and the last of a side, how
/// many steps lie between, and how far the tips stand off; the lowest first.
struct Row {
    tips: f64,
    long: f64,
    from: f64,
    to: f64,
    count: u8,
    out: f64,
}

const fn row(tips: f64, long: f64, (from, to, count): (f64, f64, u8), out: f64) -> Row {
    Row { tips, long, from, to, count, out }
}

/// About the back and the sides.
const AROUND: [Row; 6] = [
    row(0.84, 0.44, (176.0, 112.0, 3), 0.04),
    row(0.70, 0.42, (172.0, 96.0, 3), 0.10),
    row(0.55, 0.44, (170.0, 84.0, 4), 0.15),
    row(0.38, 0.42, (164.0, 76.0, 4), 0.17),
    row(0.20, 0.34, (156.0, 70.0, 3), 0.17),
    row(0.05, 0.22, (146.0, 62.0, 3), 0.15),
];

/// Over the brow.
const BROW: [Row; 3] = [
    row(0.52, 0.50, (60.0, 6.0, 3), 0.045),
    row(0.40, 0.44, (52.0, -6.0, 3), 0.085),
    row(0.22, 0.30, (44.0, 0.0, 2), 0.105),
];

/// How far down a man's go.
const NAPE: f64 = 0.76;
/// How far a tip is turned aside, radians.
const TURNED: f64 = 0.36;

impl Planner<'_> {
    pub(super) fn curls_around(&mut self) {
        for (number, row) in AROUND.iter().enumerate() {
            // Of a man the nape is cut.
            let tips = if is_male(self.shot) { row.tips.min(NAPE) } else { row.tips };
            self.curls(&Row { tips, ..*row }, number % 2 == 0);
        }
    }

    pub(super) fn curls_over_brow(&mut self) {
        for (number, row) in BROW.iter().enumerate() {
            self.curls(row, number % 2 == 0);
        }
    }

    fn curls(&mut self, row: &Row, is_even: bool) {
        for step in 0..=row.count {
            let angle = row.from + (row.to - row.from) * f64::from(step) / f64::from(row.count);
            let way = if (step % 2 == 0) == is_even { 1.0 } else { -1.0 };
            for side in [-1.0, 1.0] {
                let (at, tip) = (side * angle + self.stray(5.0), row.tips + self.stray(0.04));
                let turned = side * way;
                let clump = Clump {
                    out: row.out + self.stray(0.025),
                    belly: 0.06 + self.stray(0.015),
                    hook: turned * (TURNED + self.stray(0.10)),
                    sway: -turned * 0.20,
                    wave: 0.085,
                    swings: 4.4,
                    widest: 0.58,
                    blunt: 2.2,
                    ink_from: 0.16,
                    ..Clump::of([at - turned * 4.0, (tip - row.long).max(TOP)], [at, tip], 0.23 + self.stray(0.03))
                };
                self.clumps.push(clump);
            }
        }
    }
}
