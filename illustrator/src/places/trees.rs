//! Trees: a trunk whose boughs reach up into the crown, leaves behind them and before them; bare ones in snow.

use super::foliage::{Leaves, crown, ground_shadow};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::Weather;
use scene::seed::Dice;

/// How thick a trunk is along its way, shares of its width at the foot: roots spread, the top is lost in leaves.
const GIRTH: [(f64, f64); 7] =
    [(0.0, 0.98), (0.05, 0.74), (0.14, 0.58), (0.40, 0.48), (0.70, 0.42), (0.90, 0.34), (1.0, 0.28)];

/// Where boughs leave the trunk, to which side, how far out and how high, the last two in widths of the trunk.
const BOUGHS: [[f64; 3]; 4] = [[0.64, -1.9, 4.6], [0.76, 2.1, 4.2], [0.90, -1.0, 4.4], [0.96, 0.9, 4.8]];

/// A trunk that forks, with bark and a lit edge; `foot` is the middle of its foot, `wide` its width there.
pub fn trunk(sheet: &mut Sheet, stage: &Stage, (foot, top, wide): (Point, Point, f64), distance: f64, dice: &mut Dice) {
    let bark = stage.lit(0x006A_5244, distance);
    let bend = dice.between(-0.5, 0.5) * wide;
    let at = |share: f64, side: f64| {
        let next = GIRTH.iter().position(|(at, _)| *at >= share).unwrap_or(GIRTH.len() - 1).max(1);
        let ((low, thick), (high, thin)) = (GIRTH[next - 1], GIRTH[next]);
        let half = wide * (thick + (thin - thick) * (share - low) / (high - low));
        let sway = bend * libm::sin(share * std::f64::consts::PI);
        [foot[0] + (top[0] - foot[0]) * share + sway + half * side, foot[1] + (top[1] - foot[1]) * share]
    };
    boughs(sheet, stage, (&at, wide), mix(bark, stage.colors.shadow, 0.28), dice);
    let mut shape: Vec<Point> = vec![[at(0.0, -1.0)[0], foot[1] + wide * 0.12]];
    shape.extend(GIRTH.iter().map(|(share, _)| at(*share, -1.0)));
    shape.extend(GIRTH.iter().rev().map(|(share, _)| at(*share, 1.0)));
    shape.push([at(0.0, 1.0)[0], foot[1] + wide * 0.12]);
    sheet.slab(&shape, bark);
    let strip = |from: f64, to: f64, sides: [f64; 2]| {
        let shares = (0..=4).map(|step| from + (to - from) * f64::from(step) / 4.0);
        let mut corners: Vec<Point> = shares.clone().map(|share| at(share, sides[0])).collect();
        corners.extend(shares.rev().map(|share| at(share, sides[1])));
        Outline::new().polygon(&corners)
    };
    let light = stage.light;
    sheet.veil(strip(0.0, 0.95, [-light, -light * 0.15]), mix(bark, stage.colors.shadow, 0.55), 0.7);
    sheet.veil(strip(0.05, 0.95, [light * 0.98, light * 0.68]), stage.colors.edge, 0.45);
    let mut marks = Outline::new();
    for _ in 0..12 {
        let (share, side) = (dice.between(0.05, 0.9), dice.between(-0.8, 0.8));
        let (from, to) = (at(share, side), at((share + dice.between(0.04, 0.12)).min(1.0), side));
        marks.add_leaf(from, to, wide * 0.07);
    }
    if sheet.in_color() {
        sheet.veil(marks, stage.colors.shadow, 0.4);
        // The crown shades what is under it.
        let shade = stage.colors.shadow;
        let (from, to) = (at(0.35, 0.0), at(0.9, 0.0));
        sheet.ramp(strip(0.35, 1.0, [-1.0, 1.0]), from, to, &[(0.0, shade.faded(0.0)), (1.0, shade.faded(0.42))]);
    } else {
        sheet.veil(marks, hex(0), 1.0);
    }
}

/// Boughs that bend upward and end thin.
fn boughs(
    sheet: &mut Sheet,
    stage: &Stage,
    (at, wide): (&dyn Fn(f64, f64) -> Point, f64),
    color: canvas::Color,
    dice: &mut Dice,
) {
    let mut limbs = stage.lined();
    for [share, out, up] in BOUGHS {
        let from = at(share, 0.0);
        let (out, up) = (out * wide * dice.between(0.8, 1.2), up * wide * dice.between(0.85, 1.15));
        let ways =
            [[0.0, 0.0], [0.40, 0.26], [0.76, 0.62], [1.0, 1.0]].map(|[x, y]| [from[0] + out * x, from[1] - up * y]);
        for (pair, widths) in ways.windows(2).zip([[0.50, 0.38], [0.38, 0.25], [0.25, 0.08]]) {
            limbs.add_bar(pair[0], pair[1], widths.map(|share| share * wide));
            limbs.add_ellipse(pair[0], [widths[0] * wide * 0.5; 2]);
        }
    }
    sheet.fill(limbs, color);
}

/// The crowns of a tree: aside, above the middle of all, and how large; shares of its height. The last lies before the
/// boughs and hides where they part.
const CROWNS: [[f64; 3]; 4] = [[0.0, 0.11, 0.29], [-0.22, -0.05, 0.24], [0.22, -0.06, 0.25], [0.01, -0.03, 0.20]];

/// A tree: trunk and crown; `tall` is its height in canvas units.
pub fn tree(
    sheet: &mut Sheet,
    stage: &Stage,
    (foot, tall): (Point, f64),
    (color, distance): (u32, f64),
    dice: &mut Dice,
) {
    ground_shadow(sheet, stage, foot, [tall * 0.42, tall * 0.05]);
    let top = [foot[0] + dice.between(-0.05, 0.05) * tall, foot[1] - tall * 0.56];
    let snowy = stage.scene.weather == Weather::Snow;
    let leaves = Leaves::of(stage, color, distance);
    let middle = [top[0], foot[1] - tall * 0.68];
    if !snowy {
        // Through gaps the leaves of the far side are seen.
        let mut back = Outline::new();
        for [aside, up, size] in [[0.0, 0.02, 0.30], [-0.20, -0.02, 0.19], [0.20, -0.03, 0.19]] {
            let at = [middle[0] + aside * tall, middle[1] - up * tall];
            back.add_scallops(at, [size * tall, size * tall * 0.72], 13, &mut || dice.unit());
        }
        sheet.fill(back, mix(leaves.dark, stage.colors.shadow, 0.22 * (1.0 - distance)));
    }
    trunk(sheet, stage, (foot, top, tall * 0.062), distance, dice);
    if snowy {
        return bare_crown(sheet, stage, (top, tall), distance, dice);
    }
    for [aside, up, size] in CROWNS {
        let at = [middle[0] + aside * tall * dice.between(0.9, 1.2), middle[1] - up * tall * dice.between(0.8, 1.2)];
        crown(sheet, stage, (at, [size * tall * 1.05, size * tall * 0.88]), leaves, dice);
    }
}

/// Boughs without leaves that fork and fork again, snow on those that lie.
fn bare_crown(sheet: &mut Sheet, stage: &Stage, (top, tall): (Point, f64), distance: f64, dice: &mut Dice) {
    const FORKS: usize = 5;
    const UP: f64 = -std::f64::consts::FRAC_PI_2;
    let (mut wood, mut snow) = (Outline::new(), Outline::new());
    let mut ends = vec![([top[0], top[1] + tall * 0.06], UP, tall * 0.15, tall * 0.036)];
    for _ in 0..FORKS {
        let mut next = Vec::with_capacity(ends.len() * 2);
        for (from, turn, long, wide) in ends {
            for side in [-1.0, 1.0] {
                let angle = turn + side * dice.between(0.20, 0.58);
                let to = [from[0] + libm::cos(angle) * long, from[1] + libm::sin(angle) * long];
                wood.add_bar(from, to, [wide, wide * 0.62]);
                if libm::cos(angle).abs() > 0.30 {
                    let raised = |at: Point| [at[0], at[1] - wide * 0.36];
                    snow.add_leaf(raised(from), raised(to), wide * 0.62);
                }
                // Each strives upward again.
                next.push((to, angle + (UP - angle) * 0.12, long * dice.between(0.70, 0.92), wide * 0.60));
            }
        }
        ends = next;
    }
    sheet.fill(wood, stage.lit(0x0060_4C44, distance));
    sheet.veil(snow, stage.lit(0x00FC_FEFF, distance), if sheet.in_color() { 0.95 } else { 0.0 });
}
