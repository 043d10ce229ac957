//! An old bridge of stone over a river: three arches and their mirror, banks of grass, trees that the season colors.

use super::foliage::{Leaves, bushes, crown, near_branch, tufts};
use super::green::{flowers, wavy_ground};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::trees::tree;
use super::water::water;
use scene::seed::Dice;

const HORIZON: f64 = 0.52;
/// Where the river begins under the arches, as a share of the height.
const WATER: f64 = 0.615;
/// Middle and half width of each arch, and how high it rises over the water.
const ARCHES: [(f64, f64, f64); 3] = [(0.17, 0.105, 0.085), (0.50, 0.135, 0.125), (0.83, 0.105, 0.085)];

pub fn stone_bridge(sheet: &mut Sheet, stage: &Stage) {
    let horizon = HORIZON * stage.height;
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("stone bridge");
    for (up, color, far) in [(0.12, 0x0070_94B0, 0.64), (0.06, 0x0064_947C, 0.46)] {
        let hill = wavy_ground(stage, horizon - up * stage.height, 0.035, &mut dice);
        sheet.fill(hill, stage.growth(color, far));
    }
    sheet.layer("hills");
    far_bank(sheet, stage, &mut dice);
    water(sheet, stage, (WATER * stage.height, stage.height), 0x0034_7888);
    mirror(sheet, stage);
    bridge(sheet, stage, &mut dice);
    sheet.layer("bridge");
    bank(sheet, stage, &mut dice);
    sheet.layer("bank");
}

/// Leaves of the season: cherry in spring.
pub fn hue(stage: &Stage) -> u32 {
    stage.foliage(0x0060_9850)
}

fn far_bank(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let leaves = Leaves::of(stage, hue(stage), 0.30);
    for number in 0..14 {
        let size = stage.unit * dice.between(34.0, 62.0);
        let at = stage.at(f64::from(number) / 13.0, 0.535 + dice.between(-0.012, 0.012));
        crown(sheet, stage, (at, [size * 1.2, size]), leaves, dice);
    }
    let slope = Outline::new().rect(stage.at(0.0, 0.556), stage.at(1.0, WATER + 0.004));
    let (pale, deep) = (stage.ground(0x00A4_C468, 0.24), stage.ground(0x0068_984C, 0.16));
    sheet.down(slope, 0.556 * stage.height, WATER * stage.height, &[(0.0, pale), (1.0, deep)]);
}

/// How high the roadway lies, as a share of the height: it rises to the middle.
fn deck(x: f64) -> f64 {
    let aside = (x - 0.5) * 2.0;
    0.452 + 0.060 * aside * aside
}

fn arch(stage: &Stage, (middle, half, rise): (f64, f64, f64), grown: f64) -> Vec<Point> {
    let [x, y] = stage.at(middle, WATER + 0.012);
    let radii = [half * stage.width + grown, (rise + 0.012) * stage.height + grown];
    (0..=20)
        .map(|step| {
            let turn = std::f64::consts::PI * f64::from(step) / 20.0;
            [x - libm::cos(turn) * radii[0], y - libm::sin(turn) * radii[1]]
        })
        .collect()
}

fn bridge(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let along = |lift: f64| (0..=24).map(move |step| (f64::from(step) / 24.0 * 1.08 - 0.04, lift));
    let edge = |lift: f64| -> Vec<Point> { along(lift).map(|(x, lift)| stage.at(x, deck(x) - lift)).collect() };
    let stone = stage.ground(if stage.is_on_paper() { 0x0080_8080 } else { 0x00B8_A284 }, 0.10);
    let mut body = edge(0.0);
    body.extend([stage.at(1.04, WATER + 0.012), stage.at(-0.04, WATER + 0.012)]);
    sheet.slab(&body, stone);
    blocks(sheet, stage, dice);
    for (number, one) in ARCHES.into_iter().enumerate() {
        ring(sheet, stage, one);
        opening(sheet, stage, one, number);
    }
    for pier in [0.335, 0.665] {
        let at = |x: f64, y: f64| stage.at(pier + x, y);
        let prow =
            [at(-0.030, WATER + 0.022), at(-0.026, 0.545), at(0.0, 0.530), at(0.026, 0.545), at(0.030, WATER + 0.022)];
        sheet.slab(&prow, mix(stone, stage.colors.shadow, 0.12));
    }
    let mut wall = edge(0.040);
    wall.extend(edge(-0.004).into_iter().rev());
    sheet.slab(&wall, stage.ground(0x00CC_C0AC, 0.12));
    let mut cap = edge(0.050);
    cap.extend(edge(0.036).into_iter().rev());
    sheet.slab(&cap, mix(stage.ground(0x00DC_D2C0, 0.10), stage.colors.edge, 0.2));
    for x in [0.02, 0.335, 0.665, 0.98] {
        let top = deck(x);
        let at = |dx: f64, y: f64| stage.at(x + dx, y);
        sheet.slab(
            &[at(-0.018, top - 0.004), at(-0.018, top - 0.066), at(0.018, top - 0.066), at(0.018, top - 0.004)],
            stone,
        );
    }
}

/// Courses of hewn stone, some darker, some with moss.
fn blocks(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (mut dark, mut pale, mut moss) = (Outline::new(), Outline::new(), Outline::new());
    for row in 0..8 {
        let mut x = dice.between(-0.04, 0.0);
        while x < 1.04 {
            let wide = dice.between(0.022, 0.040);
            let top = deck(x + wide * 0.5) + 0.010 + 0.019 * f64::from(row);
            if top < WATER - 0.012 && dice.chance(0.44) {
                let into = if top > WATER - 0.06 && dice.chance(0.5) {
                    &mut moss
                } else if dice.chance(0.5) {
                    &mut dark
                } else {
                    &mut pale
                };
                into.add_rect(stage.at(x + 0.002, top), stage.at(x + wide - 0.002, top + 0.015));
            }
            x += wide;
        }
    }
    let color = sheet.in_color();
    sheet.veil(dark, stage.colors.shadow, if color { 0.20 } else { 0.5 });
    sheet.veil(pale, stage.colors.edge, if color { 0.24 } else { 0.0 });
    sheet.veil(moss, stage.growth(0x0068_8048, 0.1), if color { 0.45 } else { 0.0 });
}

/// Wedges round an arch.
fn ring(sheet: &mut Sheet, stage: &Stage, one: (f64, f64, f64)) {
    let (inner, outer) = (arch(stage, one, 0.0), arch(stage, one, stage.unit * 20.0));
    let mut band = outer.clone();
    band.extend(inner.iter().rev());
    sheet.slab(&band, stage.ground(0x00D0_C4B0, 0.10));
    let mut joints = Outline::new();
    for (from, to) in inner.iter().zip(&outer) {
        joints.add_bar(*from, *to, [stage.unit * 1.6; 2]);
    }
    sheet.veil(joints, if sheet.in_color() { stage.colors.shadow } else { hex(0) }, 0.5);
}

/// The vault's dark underside, and what is seen through.
fn opening(sheet: &mut Sheet, stage: &Stage, one: (f64, f64, f64), number: usize) {
    let hole = arch(stage, one, 0.0);
    sheet.slab(&hole, mix(stage.lit(0x0060_564C, 0.06), stage.colors.shadow, 0.4));
    let shift = [0.020, 0.012, -0.020][number];
    let through = arch(stage, (one.0 + shift, one.1 - 0.016, one.2 - 0.014), 0.0);
    let clip = Outline::new().polygon(&hole);
    sheet.inside(clip, |sheet| {
        sheet.inside(Outline::new().polygon(&through), |sheet| {
            let (top, bottom) = ((WATER - 0.15) * stage.height, (WATER + 0.02) * stage.height);
            let area = Outline::new().rect([0.0, top], [stage.width, bottom]);
            sheet.down(area, top, bottom, &[(0.0, stage.colors.sky[4]), (1.0, stage.colors.haze)]);
            let green = Outline::new().rect(stage.at(0.0, WATER - 0.045), stage.at(1.0, WATER + 0.02));
            sheet.fill(green, stage.growth(0x0078_A060, 0.30));
            let river = Outline::new().rect(stage.at(0.0, WATER - 0.008), stage.at(1.0, WATER + 0.02));
            sheet.fill(river, mix(stage.colors.sky[3], stage.lit(0x0034_7888, 0.0), 0.4));
        });
    });
}

/// The bridge upside down in the river, its arches whole rounds of light.
fn mirror(sheet: &mut Sheet, stage: &Stage) {
    if !sheet.in_color() {
        return;
    }
    let top = WATER + 0.008;
    let mut shade = vec![stage.at(-0.04, top), stage.at(1.04, top)];
    shade.extend((0..=24).rev().map(|step| {
        let x = f64::from(step) / 24.0 * 1.08 - 0.04;
        stage.at(x, top + (WATER - deck(x)) * 0.75)
    }));
    sheet.veil(Outline::new().polygon(&shade), mix(stage.lit(0x0080_7464, 0.0), stage.colors.shadow, 0.3), 0.5);
    let mut light = Outline::new();
    for (middle, half, rise) in ARCHES {
        let at = stage.at(middle, top);
        light.add_ellipse(at, [half * 0.9 * stage.width, rise * 0.75 * stage.height]);
    }
    sheet.veil(light, mix(stage.colors.sky[4], stage.lit(0x0034_7888, 0.0), 0.35), 0.55);
    let mut dice = stage.dice("ripples under a bridge");
    let mut ripples = Outline::new();
    for number in 0..40 {
        let depth = dice.unit();
        let [x, y] = stage.at(f64::from(number) / 39.0, top + 0.01 + 0.16 * depth);
        let long = stage.unit * dice.between(24.0, 70.0);
        ripples.add_leaf([x - long, y], [x + long, y], stage.unit * (2.0 + 3.0 * depth));
    }
    sheet.veil(ripples, mix(stage.colors.sky[4], hex(0x00FF_FFFF), 0.3), 0.42);
}

/// The near side: grass down to the water, a path, stones, trees.
fn bank(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let slope = [at(-0.05, 0.70), at(0.10, 0.745), at(0.34, 0.785), at(0.66, 0.80), at(0.86, 0.78), at(1.05, 0.74)];
    let mut ground = slope.to_vec();
    ground.extend([at(1.05, 1.05), at(-0.05, 1.05)]);
    let (pale, deep) = (stage.ground(0x00A8_CC60, 0.05), stage.ground(0x0054_8C48, 0.0));
    let (top, bottom) = (0.70 * stage.height, stage.height);
    sheet.down(Outline::new().polygon(&ground), top, bottom, &[(0.0, pale), (0.5, mix(pale, deep, 0.55)), (1.0, deep)]);
    sheet.ink(&slope);
    let mut stones = stage.lined();
    for number in 0..18 {
        let [x, y] = at(0.16 + 0.70 * f64::from(number) / 17.0, 0.795 + dice.between(-0.012, 0.008));
        let size = stage.unit * dice.between(7.0, 17.0);
        stones.add_ellipse([x, y], [size * 1.3, size * 0.7]);
    }
    sheet.fill(stones, stage.ground(0x00B0_ACA4, 0.05));
    let path = [
        at(-0.05, 0.90),
        at(0.30, 0.885),
        at(0.70, 0.90),
        at(1.05, 0.93),
        at(1.05, 1.0),
        at(0.60, 0.975),
        at(-0.05, 0.98),
    ];
    sheet.fill(Outline::new().curve(&path), stage.ground(0x00D4_C4A0, 0.0));
    bushes(sheet, stage, (at(-0.02, 0.735), at(0.10, 0.765)), stage.unit * 44.0, (0x0058_9048, 0.05), dice);
    tree(sheet, stage, (at(-0.01, 0.80), stage.unit * 520.0), (hue(stage), 0.02), dice);
    tree(sheet, stage, (at(1.02, 0.775), stage.unit * 340.0), (hue(stage), 0.04), dice);
    tufts(sheet, stage, (0.80, 1.02), 150, 0x0078_A848, dice);
    flowers(sheet, stage, 0.82, 34, &[0x00F8_E068, 0x00FF_FFFF], dice);
    near_branch(sheet, stage, stage.light, hue(stage), dice);
}
