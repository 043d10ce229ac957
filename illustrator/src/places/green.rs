//! Where things grow: forest and garden.

use canvas::Color;

use super::foliage::{Leaves, bushes, crown, dab, ground_shadow, near_branch, tufts};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::trees::{tree, trunk};
use scene::Weather;
use scene::seed::Dice;

/// What leaves look like here: pink where petals fly.
fn green(stage: &Stage) -> u32 {
    stage.foliage(0x0058_9850)
}

pub fn forest(sheet: &mut Sheet, stage: &Stage) {
    let colors = &stage.colors;
    let air = mix(stage.lit(0x00B8_E4A4, 0.0), colors.haze, 0.38);
    let deep = stage.lit(0x0058_9460, 0.15);
    let is_white = stage.scene.weather == Weather::Snow;
    let air = if stage.is_on_paper() || is_white { colors.haze } else { air };
    let deep = if is_white { mix(deep, stage.lit(0x00A8_B8D0, 0.1), 0.8) } else { deep };
    sheet.down(stage.whole(), 0.0, stage.height, &[(0.0, mix(deep, air, 0.5)), (0.45, air), (0.7, air), (1.0, deep)]);
    if sheet.in_color() {
        sheet.glow(stage.at_from_light(0.30, 0.30), [stage.unit * 680.0; 2], mix(colors.sun, air, 0.2), 0.85);
    }
    let mut dice = stage.dice("trees");
    far_wood(sheet, stage, air, &mut dice);
    sheet.layer("far wood");
    forest_floor(sheet, stage, &mut dice);
    sheet.layer("ground");
    for (row, distance) in [(0, 0.46), (1, 0.24)] {
        stand(sheet, stage, (row, distance), &mut dice);
    }
    canopy(sheet, stage, 0.22, &mut dice);
    sheet.layer("trees");
    light_through_leaves(sheet, stage);
    near_trunks(sheet, stage, &mut dice);
    ferns(sheet, stage, &mut dice);
    near_branch(sheet, stage, 1.0, green(stage), &mut dice);
    near_branch(sheet, stage, -1.0, green(stage), &mut dice);
    sheet.layer("near leaves");
}

/// Pale trunks and crowns, one behind the other, where the wood goes on.
fn far_wood(sheet: &mut Sheet, stage: &Stage, air: Color, dice: &mut Dice) {
    for (row, share) in [(0.0, 0.78), (1.0, 0.58)] {
        let tone = mix(stage.growth(0x0056_8058, 0.2), air, share);
        let mut trunks = Outline::new();
        for _ in 0..18 {
            let x = dice.unit() * stage.width;
            let wide = stage.unit * (8.0 + 9.0 * row) * dice.between(0.6, 1.4);
            let lean = dice.between(-0.02, 0.02) * stage.width;
            trunks.add_bar([x + lean, 0.0], [x, stage.height * (0.66 + 0.02 * row)], [wide * 0.7, wide]);
        }
        sheet.fill(trunks, tone);
        let mut leaves = Outline::new();
        for _ in 0..46 {
            let x = dice.unit();
            let aside = (x - 0.5).abs() * 2.0;
            let y = 0.02 + 0.34 * aside * aside * dice.unit() + dice.between(0.0, 0.10);
            leaves.add_clump(stage.at(x, y), [stage.unit * 70.0, stage.unit * 44.0], 7, &mut || dice_free(x));
        }
        for _ in 0..20 {
            let at = stage.at(dice.unit(), 0.66 + 0.02 * row + dice.between(-0.02, 0.01));
            leaves.add_clump(at, [stage.unit * 64.0, stage.unit * 30.0], 7, &mut || 0.08);
        }
        sheet.fill(leaves, tone);
    }
}

fn dice_free(x: f64) -> f64 {
    0.10 + 0.06 * libm::sin(x * 37.0)
}

fn forest_floor(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let top = 0.66 * stage.height;
    let ground = wavy_ground(stage, top, 0.012, dice);
    let (far, near) = (stage.ground(0x0098_C070, 0.30), stage.ground(0x0040_6C48, 0.0));
    sheet.down(ground, top, stage.height, &[(0.0, far), (0.35, mix(far, near, 0.5)), (1.0, near)]);
    // A path that winds away, and light that falls on it in patches.
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let path = [
        at(0.47, 0.665),
        at(0.51, 0.665),
        at(0.50, 0.72),
        at(0.58, 0.80),
        at(0.82, 1.04),
        at(0.22, 1.04),
        at(0.40, 0.80),
        at(0.44, 0.72),
    ];
    sheet.veil(Outline::new().curve(&path), stage.ground(0x00C8_B088, 0.05), 0.8);
    let mut patches = Outline::new();
    for _ in 0..26 {
        let y = dice.between(0.69, 0.99);
        let size = stage.unit * 90.0 * (y - 0.60);
        patches.add_clump(stage.at(dice.between(0.1, 0.9), y), [size * 1.6, size * 0.36], 6, &mut || 0.06);
    }
    if sheet.in_color() && stage.clear_sky() && !stage.is_night() {
        sheet.veil(patches, stage.colors.edge, 0.38);
    }
    let mut litter = Outline::new();
    for _ in 0..160 {
        let y = dice.between(0.68, 1.0);
        dab(&mut litter, stage.at(dice.unit(), y), stage.unit * 44.0 * (y - 0.60), dice.between(-0.5, 0.5));
    }
    sheet.veil(litter, stage.colors.shadow, if sheet.in_color() { 0.16 } else { 0.5 });
    tufts(sheet, stage, (0.68, 1.0), 110, 0x0060_9850, dice);
}

/// Trunks of the middle distance, with bushes at their feet.
fn stand(sheet: &mut Sheet, stage: &Stage, (row, distance): (i32, f64), dice: &mut Dice) {
    let count = 7 - 2 * row;
    for number in 0..count {
        let x = (f64::from(number) + dice.between(0.15, 0.85)) / f64::from(count);
        let middle = (x - 0.5).abs() < 0.13 + 0.06 * f64::from(row);
        if middle || near_head(stage, x * stage.width) {
            continue;
        }
        let foot = stage.at(x, 0.70 + 0.06 * f64::from(row) + dice.between(-0.01, 0.02));
        let wide = stage.unit * (22.0 + 22.0 * f64::from(row)) * dice.between(0.8, 1.3);
        ground_shadow(sheet, stage, foot, [wide * 2.6, wide * 0.35]);
        let top = [foot[0] + dice.between(-0.03, 0.03) * stage.width, -stage.unit * 60.0];
        trunk(sheet, stage, (foot, top, wide), distance, dice);
        let side = [foot[0] + dice.between(-2.0, 2.0) * wide, foot[1] + wide * 0.2];
        bushes(
            sheet,
            stage,
            ([side[0] - wide, side[1]], [side[0] + wide, side[1]]),
            wide * 1.1,
            (0x0050_8448, distance),
            dice,
        );
    }
}

fn near_head(stage: &Stage, x: f64) -> bool {
    (x - stage.head.center[0]).abs() < stage.head.height * 0.62
}

fn canopy(sheet: &mut Sheet, stage: &Stage, distance: f64, dice: &mut Dice) {
    let leaves = Leaves::of(stage, green(stage), distance);
    for clump in 0..9 {
        let x = (f64::from(clump) + dice.between(0.2, 0.8)) / 9.0;
        // Leaves close over the sides and leave the middle open.
        let aside = (x - 0.5).abs() * 2.0;
        let y = -0.02 + 0.17 * aside * aside + dice.between(-0.03, 0.03);
        let size = stage.unit * dice.between(100.0, 150.0);
        crown(sheet, stage, (stage.at(x, y), [size * 1.35, size * 0.85]), leaves, dice);
    }
}

fn light_through_leaves(sheet: &mut Sheet, stage: &Stage) {
    if stage.is_night() || !stage.clear_sky() || !sheet.in_color() {
        return;
    }
    for (from, wide) in [(0.02, 0.05), (0.14, 0.03), (0.24, 0.08), (0.40, 0.035), (0.50, 0.06)] {
        let (top, next) = (stage.at_from_light(from, -0.02), stage.at_from_light(from + wide, -0.02));
        let (foot, last) = (stage.at_from_light(from + 0.34, 1.0), stage.at_from_light(from + 0.34 + wide * 2.4, 1.0));
        let ray = Outline::new().polygon(&[top, next, last, foot]);
        let light = stage.colors.sun;
        sheet.ramp(ray, top, foot, &[(0.0, light.faded(0.42)), (0.7, light.faded(0.10)), (1.0, light.faded(0.0))]);
    }
    let mut motes = Outline::new();
    let mut dice = stage.dice("motes");
    for _ in 0..40 {
        let at = stage.at_from_light(dice.between(0.05, 0.8), dice.between(0.15, 0.85));
        motes.add_ellipse(at, [stage.unit * dice.between(1.0, 3.2); 2]);
    }
    sheet.veil(motes, stage.colors.sun, 0.75);
}

/// Two trunks close to the eye, dark, at the picture's sides.
fn near_trunks(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for (x, wide) in [(0.03, 62.0), (0.96, 84.0)] {
        if near_head(stage, stage.at_from_light(x, 0.0)[0]) {
            continue;
        }
        let foot = stage.at_from_light(x, 0.93);
        ground_shadow(sheet, stage, foot, [stage.unit * wide * 2.4, stage.unit * wide * 0.4]);
        let top = [foot[0] + dice.between(-0.02, 0.02) * stage.width, -stage.unit * 80.0];
        trunk(sheet, stage, (foot, top, stage.unit * wide), 0.0, dice);
    }
}

fn ferns(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let leaves = Leaves::of(stage, 0x0048_8850, 0.0);
    let (mut dark, mut pale) = (Outline::new(), Outline::new());
    for _ in 0..16 {
        let x = if dice.chance(0.5) { dice.between(-0.02, 0.24) } else { dice.between(0.76, 1.02) };
        let foot = stage.at(x, dice.between(0.86, 1.04));
        for frond in 0..7 {
            let angle = -2.75 + 0.40 * f64::from(frond) + dice.between(-0.1, 0.1);
            let reach = stage.unit * dice.between(60.0, 120.0);
            let into = if frond % 2 == 0 { &mut dark } else { &mut pale };
            for leaflet in 1..8 {
                let share = f64::from(leaflet) / 8.0;
                let droop = share * share * reach * 0.35;
                let at =
                    [foot[0] + libm::cos(angle) * reach * share, foot[1] + libm::sin(angle) * reach * share + droop];
                let long = reach * 0.22 * (1.1 - share);
                for side in [-1.0, 1.0] {
                    let turn = angle + side * 1.0;
                    into.add_leaf(at, [at[0] + libm::cos(turn) * long, at[1] + libm::sin(turn) * long], long * 0.3);
                }
            }
        }
    }
    if sheet.in_color() {
        sheet.fill(dark, mix(leaves.dark, stage.colors.shadow, 0.2));
        sheet.fill(pale, leaves.middle);
    } else {
        sheet.fill(dark, hex(0));
        sheet.fill(pale, hex(0x0010_1010));
    }
}

/// The ground down to the picture's foot, its edge waving by `amount` of the height.
pub fn wavy_ground(stage: &Stage, top: f64, amount: f64, dice: &mut Dice) -> Outline {
    let mut edge = vec![[stage.width * 1.3, stage.height * 1.2], [-stage.width * 0.3, stage.height * 1.2]];
    for step in 0..=8 {
        let x = stage.width * (f64::from(step) / 8.0 * 1.6 - 0.3);
        edge.push([x, top + stage.height * amount * dice.between(-1.0, 1.0)]);
    }
    Outline::new().curve(&edge)
}

pub fn garden(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.60;
    sky(sheet, stage, horizon * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("garden");
    for (y, color, distance, size) in [(0.54, 0x0078_A87C, 0.45, 110.0), (0.60, 0x0058_9460, 0.24, 90.0)] {
        let leaves = Leaves::of(stage, color, distance);
        sheet.fill(
            Outline::new().rect([0.0, (y + 0.01) * stage.height], [stage.width, stage.height * 0.8]),
            leaves.dark,
        );
        for number in 0..7 {
            let wide = stage.unit * size * dice.between(0.8, 1.3);
            let at = stage.at(f64::from(number) / 6.0 + dice.between(-0.04, 0.04), y);
            crown(sheet, stage, ([at[0], at[1] - wide * 0.3], [wide, wide]), leaves, &mut dice);
        }
    }
    fountain(sheet, stage);
    sheet.layer("trees");
    lawn(sheet, stage, &mut dice);
    bushes(
        sheet,
        stage,
        (stage.at(-0.02, 0.73), stage.at(0.36, 0.71)),
        stage.unit * 58.0,
        (0x0044_7C4C, 0.10),
        &mut dice,
    );
    bushes(
        sheet,
        stage,
        (stage.at(0.64, 0.71), stage.at(1.02, 0.73)),
        stage.unit * 58.0,
        (0x0044_7C4C, 0.10),
        &mut dice,
    );
    arch(sheet, stage, &mut dice);
    let beds: [u32; 5] = [0x00E8_5470, 0x00F8_B4C4, 0x00FF_FFFF, 0x00F4_C04C, 0x00A8_7CD0];
    for (from, to) in [(-0.02, 0.30), (0.70, 1.02)] {
        bed(sheet, stage, [from, to], &beds, &mut dice);
    }
    near_branch(sheet, stage, 1.0, 0x0050_8450, &mut dice);
    sheet.layer("flowers");
}

/// At the end of the path: a basin of stone with a jet.
fn fountain(sheet: &mut Sheet, stage: &Stage) {
    let [x, y] = stage.at_from_light(0.47, 0.725);
    let unit = stage.unit * 0.9;
    let stone = stage.lit(0x00D0_CCC4, 0.12);
    let dark = mix(stone, stage.colors.shadow, 0.3);
    sheet.slab(
        &[
            [x - 64.0 * unit, y - 24.0 * unit],
            [x + 64.0 * unit, y - 24.0 * unit],
            [x + 54.0 * unit, y],
            [x - 54.0 * unit, y],
        ],
        stone,
    );
    sheet.fill(Outline::lined(stage.line()).ellipse([x, y - 24.0 * unit], [66.0 * unit, 12.0 * unit]), stone);
    sheet.fill(
        Outline::new().ellipse([x, y - 23.0 * unit], [56.0 * unit, 8.0 * unit]),
        mix(stage.colors.sky[2], dark, 0.3),
    );
    sheet.slab(
        &[
            [x - 9.0 * unit, y - 78.0 * unit],
            [x + 9.0 * unit, y - 78.0 * unit],
            [x + 12.0 * unit, y - 24.0 * unit],
            [x - 12.0 * unit, y - 24.0 * unit],
        ],
        dark,
    );
    sheet.fill(Outline::lined(stage.line()).ellipse([x, y - 80.0 * unit], [34.0 * unit, 8.0 * unit]), stone);
    let mut water = Outline::new();
    for drop in -4_i32..=4 {
        let reach = f64::from(drop) * 10.0 * unit;
        let top = [x + reach * 0.3, y - 128.0 * unit];
        water.add_leaf([x, y - 82.0 * unit], top, 4.0 * unit);
        water.add_leaf(top, [x + reach, y - 40.0 * unit], 4.0 * unit);
    }
    sheet.veil(water, hex(0x00F4_FCFF), 0.75);
}

fn lawn(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let top = 0.71 * stage.height;
    let area = Outline::new().rect([0.0, top], [stage.width, stage.height]);
    let (far, near): (Color, Color) = (stage.ground(0x00A0_CC70, 0.15), stage.ground(0x0060_A050, 0.0));
    sheet.down(area, top, stage.height, &[(0.0, far), (1.0, near)]);
    let at = |x: f64, y: f64| stage.at(x, y);
    let path = [at(0.45, 0.71), at(0.53, 0.71), at(0.80, 1.02), at(0.20, 1.02)];
    let earth = stage.ground(0x00E0_D0B0, 0.0);
    sheet.slab(&path, earth);
    let mut stones = Outline::new();
    let mut row = 0.0;
    while row < 1.0 {
        let y = 0.71 + 0.31 * row * row;
        let half = 0.04 + 0.26 * row * row;
        for stone in 0..5 {
            let x = 0.49 + 0.01 * row - half + half * 2.0 * (f64::from(stone) + 0.5 + dice.between(-0.12, 0.12)) / 5.0;
            let size = half * stage.width * 0.17;
            stones.add_ellipse(at(x, y), [size, size * 0.26]);
        }
        row += 0.085;
    }
    sheet.veil(stones, mix(earth, hex(0x0070_5C50), 0.4), if sheet.in_color() { 0.5 } else { 1.0 });
    tufts(sheet, stage, (0.72, 0.9), 90, 0x0070_A850, dice);
    tree_at_side(sheet, stage, dice);
}

fn tree_at_side(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let foot = stage.at_from_light(0.95, 0.76);
    tree(sheet, stage, (foot, stage.unit * 640.0), (green(stage), 0.06), dice);
}

/// A rose arch over the path, its feet in the beds at both sides of it.
fn arch(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (mut leaves, mut roses, mut light) = (stage.lined(), Outline::new(), Outline::new());
    let center = [stage.width * 0.49, stage.height * 0.5];
    // No foot behind a head: where one would be, the arch is as wide as the picture.
    let is_clear = |reach: f64| {
        let heads = stage.heads();
        [-reach, reach]
            .iter()
            .all(|side| heads.iter().all(|head| (center[0] + side - head.center[0]).abs() > head.height * 0.75))
    };
    let reach = [0.38, 0.44].map(|share| share * stage.width).into_iter().find(|reach| is_clear(*reach));
    let reach = reach.unwrap_or(stage.width * 0.51);
    let steps = 62;
    for step in 0..steps {
        let t = f64::from(step) / f64::from(steps - 1);
        // Up one side, round, down the other.
        let at = if t < 0.25 {
            [center[0] - reach, stage.height * (0.86 - 1.44 * t)]
        } else if t > 0.75 {
            [center[0] + reach, stage.height * (0.86 - 1.44 * (1.0 - t))]
        } else {
            let angle = std::f64::consts::PI * (1.0 - (t - 0.25) * 2.0);
            [center[0] + libm::cos(angle) * reach, center[1] - libm::sin(angle) * stage.height * 0.42]
        };
        let at = [at[0] + dice.between(-1.0, 1.0) * stage.unit * 14.0, at[1]];
        let size = stage.unit * dice.between(24.0, 40.0);
        leaves.add_clump(at, [size, size], 7, &mut || dice.between(0.0, 0.3));
        light.add_clump([at[0] + stage.light * size * 0.3, at[1] - size * 0.3], [size * 0.5; 2], 6, &mut || {
            dice.between(0.0, 0.3)
        });
        if dice.chance(0.5) {
            bloom(&mut roses, [at[0] + dice.between(-1.0, 1.0) * size * 0.6, at[1]], stage.unit * 15.0, t * 9.0);
        }
    }
    sheet.fill(leaves, stage.growth(0x003E_7448, 0.02));
    sheet.fill(light, stage.growth(0x0068_A85C, 0.05));
    if stage.scene.weather == Weather::Snow {
        return;
    }
    sheet.fill(roses, stage.lit(0x00F0_6C88, 0.0));
}

fn bed(sheet: &mut Sheet, stage: &Stage, xs: [f64; 2], colors: &[u32], dice: &mut Dice) {
    let mut leaves = stage.lined();
    for _ in 0..26 {
        let at = stage.at(dice.between(xs[0], xs[1]), dice.between(0.82, 1.02));
        let size = stage.unit * dice.between(26.0, 44.0);
        leaves.add_clump(at, [size, size * 0.8], 7, &mut || dice.between(0.0, 0.25));
    }
    sheet.fill(leaves, stage.growth(0x0044_8048, 0.0));
    if stage.scene.weather == Weather::Snow {
        return;
    }
    let mut heads: Vec<Outline> = colors.iter().map(|_| Outline::new()).collect();
    let mut hearts = Outline::new();
    for _ in 0..34 {
        let at = stage.at(dice.between(xs[0], xs[1]), dice.between(0.79, 1.0));
        let size = stage.unit * dice.between(12.0, 22.0);
        bloom(&mut heads[dice.below(colors.len())], at, size, dice.unit() * 6.0);
        hearts.add_ellipse(at, [size * 0.28, size * 0.22]);
    }
    for (head, color) in heads.into_iter().zip(colors) {
        sheet.fill(head, stage.lit(*color, 0.0));
    }
    sheet.fill(hearts, stage.lit(0x00F4_D070, 0.0));
}

pub fn flowers(sheet: &mut Sheet, stage: &Stage, top: f64, count: usize, colors: &[u32], dice: &mut Dice) {
    // Nothing blooms in the snow.
    if stage.scene.weather == Weather::Snow {
        return;
    }
    let mut heads: Vec<Outline> = colors.iter().map(|_| Outline::new()).collect();
    let mut hearts = Outline::new();
    for _ in 0..count {
        let depth = dice.unit();
        let at = [dice.between(0.0, stage.width), stage.height * (top + (1.02 - top) * depth)];
        let size = stage.unit * (7.0 + 12.0 * depth);
        let head = &mut heads[dice.below(colors.len())];
        bloom(head, at, size, dice.between(0.0, 6.0));
        hearts.add_ellipse(at, [size * 0.3, size * 0.24]);
    }
    for (head, color) in heads.into_iter().zip(colors) {
        sheet.fill(head, stage.lit(*color, 0.0));
    }
    sheet.fill(hearts, stage.lit(0x00F0_B040, 0.0));
}

/// Five petals, seen a little from the side.
fn bloom(into: &mut Outline, at: Point, size: f64, turn: f64) {
    for petal in 0..5 {
        let angle = turn + f64::from(petal) * 1.2566;
        let tip = [at[0] + libm::cos(angle) * size, at[1] + libm::sin(angle) * size * 0.75];
        into.add_leaf(at, tip, size * 0.75);
    }
}
