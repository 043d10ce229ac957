//! What is scattered in the air of a room: confetti, and flour.

use super::nearby::is_on_a_head;
use super::outline::Outline;
use super::shades::hex;
use super::sheet::Sheet;
use super::stage::{Head, Stage};

const PAPERS: [u32; 5] = [0x00F0_5868, 0x00F8_C840, 0x0058_B8F0, 0x0070_D088, 0x00C0_80E8];

/// Bits of paper that turn as they fall, none of them before a head.
pub fn confetti(sheet: &mut Sheet, stage: &Stage, (count, size): (usize, f64), heads: &[Head]) {
    let mut dice = stage.dice(if heads.is_empty() { "confetti" } else { "confetti before" });
    let mut bits = PAPERS.map(|_| Outline::new());
    for number in 0..count {
        let at = stage.at(dice.unit(), dice.between(0.0, 0.96));
        let long = stage.unit * size * dice.between(7.0, 13.0);
        let (turn, wide) = (dice.between(0.0, core::f64::consts::TAU), long * dice.between(0.25, 0.7));
        if is_on_a_head(heads, at, long) {
            continue;
        }
        let [along, across] = [[libm::cos(turn), libm::sin(turn)], [-libm::sin(turn), libm::cos(turn)]];
        let corner = |one: f64, other: f64| {
            [
                at[0] + along[0] * long * one + across[0] * wide * other,
                at[1] + along[1] * long * one + across[1] * wide * other,
            ]
        };
        let bit = [corner(-1.0, -1.0), corner(1.0, -1.0), corner(1.0, 1.0), corner(-1.0, 1.0)];
        bits[number % PAPERS.len()].add_polygon(&bit);
    }
    for (outline, color) in bits.into_iter().zip(PAPERS) {
        sheet.fill(outline, if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(color) });
    }
}

/// Puffs, and grains about them.
pub fn flour(sheet: &mut Sheet, stage: &Stage, (count, size): (usize, f64), heads: &[Head]) {
    let mut dice = stage.dice(if heads.is_empty() { "flour" } else { "flour before" });
    let white = hex(0x00FF_FFFF);
    let mut grains = Outline::new();
    for _ in 0..count {
        let at = stage.at(dice.unit(), dice.between(0.12, 0.9));
        let reach = stage.unit * size * dice.between(40.0, 90.0);
        if is_on_a_head(heads, at, reach) {
            continue;
        }
        if sheet.in_color() {
            sheet.glow(at, [reach, reach * 0.7], white, 0.5);
        }
        for _ in 0..14 {
            let near = [at[0] + reach * dice.between(-1.2, 1.2), at[1] + reach * dice.between(-0.9, 0.9)];
            if !is_on_a_head(heads, near, 0.0) {
                grains.add_ellipse(near, [stage.unit * size * dice.between(1.4, 3.6); 2]);
            }
        }
    }
    sheet.fill(grains, white);
}
