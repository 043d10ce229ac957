//! Flowers and grass as they are seen from straight above.

use std::f64::consts::TAU;

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::Place;
use scene::seed::Dice;

/// One kind of flower.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    pub petals: u32,
    heart: u32,
    count: u32,
    /// Of a petal beside its length.
    wide: f64,
    /// Of the heart beside the whole.
    middle: f64,
}

const DAISY: Kind = Kind { petals: 0x00FF_FDF8, heart: 0x00F4_C43C, count: 11, wide: 0.34, middle: 0.30 };
const COSMOS: Kind = Kind { petals: 0x00F4_9CC0, heart: 0x00F8_D458, count: 8, wide: 0.60, middle: 0.20 };
const POPPY: Kind = Kind { petals: 0x00E8_5848, heart: 0x0040_2438, count: 5, wide: 0.98, middle: 0.22 };
const CORNFLOWER: Kind = Kind { petals: 0x0070_88E4, heart: 0x0050_4CA0, count: 9, wide: 0.42, middle: 0.24 };
const BUTTERCUP: Kind = Kind { petals: 0x00FC_DC58, heart: 0x00E0_9C28, count: 5, wide: 0.86, middle: 0.24 };
const VIOLET: Kind = Kind { petals: 0x00B4_90E0, heart: 0x00F4_E080, count: 5, wide: 0.80, middle: 0.18 };
const SUNFLOWER: Kind = Kind { petals: 0x00FC_C834, heart: 0x0068_4020, count: 16, wide: 0.30, middle: 0.46 };

/// What grows there: the first most of all.
pub fn kinds(stage: &Stage) -> [Kind; 3] {
    match stage.scene.place {
        Place::SunflowerField => [SUNFLOWER, DAISY, BUTTERCUP],
        Place::LavenderField => [VIOLET, CORNFLOWER, VIOLET],
        _ => [[DAISY, COSMOS, CORNFLOWER], [COSMOS, DAISY, VIOLET], [DAISY, POPPY, BUTTERCUP]][stage.seeded(3)],
    }
}

/// Where one flower stands.
#[derive(Clone, Copy, Debug)]
pub struct Bloom {
    pub at: Point,
    pub radius: f64,
    pub turn: f64,
    /// Of its height seen: 1 from straight above.
    pub flat: f64,
}

pub fn bloom(sheet: &mut Sheet, stage: &Stage, Bloom { at, radius, turn, flat }: &Bloom, kind: Kind) {
    let reach = |angle: f64, far: f64| [at[0] + libm::cos(angle) * far, at[1] + libm::sin(angle) * far * flat];
    let petals = |far: f64, wide: f64| {
        let mut shape = Outline::new();
        for number in 0..kind.count {
            let angle = turn + f64::from(number) * TAU / f64::from(kind.count);
            // No two are alike.
            let own = 1.0 - 0.12 * libm::sin(angle * 2.0 + turn * 5.0).abs();
            shape.add_leaf(*at, reach(angle, radius * far * own), radius * kind.wide * wide);
        }
        shape
    };
    if sheet.in_color() {
        let by = [at[0] - stage.light * radius * 0.22, at[1] + radius * 0.24];
        let mut shadow = Outline::new();
        shadow.add_ellipse(by, [radius * 0.86, radius * 0.86 * flat]);
        sheet.veil(shadow, stage.colors.shadow, 0.26);
    }
    let color = stage.lit(kind.petals, 0.0);
    sheet.solid(petals(1.0, 1.0), color);
    sheet.veil(
        petals(0.62, 0.55),
        mix(color, stage.lit(kind.heart, 0.0), 0.45),
        if sheet.in_color() { 0.55 } else { 0.0 },
    );
    let mut heart = stage.lined();
    heart.add_ellipse(*at, [radius * kind.middle, radius * kind.middle * flat]);
    sheet.fill(heart, stage.lit(kind.heart, 0.0));
    if sheet.in_color() {
        let mut light = Outline::new();
        let lit = [at[0] + stage.light * radius * kind.middle * 0.3, at[1] - radius * kind.middle * 0.3];
        light.add_ellipse(lit, [radius * kind.middle * 0.45; 2]);
        sheet.veil(light, hex(0x00FF_FFFF), 0.35);
    }
}

/// Blades that part from one root, all toward one side: spread all round they would be a leaf.
pub fn add_tuft(into: &mut Outline, at: Point, long: f64, dice: &mut Dice) {
    let turn = dice.between(0.0, TAU);
    for number in 0..5 {
        let angle = turn + (f64::from(number) - 2.0) * 0.34 + dice.between(-0.14, 0.14);
        let far = long * dice.between(0.6, 1.15);
        let from = [at[0] + (f64::from(number) - 2.0) * long * 0.06, at[1]];
        into.add_leaf(from, [from[0] + libm::cos(angle) * far, from[1] + libm::sin(angle) * far], long * 0.085);
    }
}

pub fn tuft(sheet: &mut Sheet, stage: &Stage, (at, long): (Point, f64), dice: &mut Dice) {
    let mut blades = Outline::new();
    add_tuft(&mut blades, at, long, dice);
    let green = [0x0058_9C48, 0x0078_B850][dice.below(2)];
    sheet.solid(blades, if sheet.in_color() { stage.growth(green, 0.0) } else { hex(0x00F0_F0F0) });
}
