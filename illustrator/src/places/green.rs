//! Where things grow: forest, field and garden.

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use crate::scene::Weather;
use crate::seed::Dice;

pub fn forest(sheet: &mut Sheet, stage: &Stage) {
    let colors = &stage.colors;
    let air = mix(stage.lit(0x00C4_E4B0, 0.0), colors.haze, 0.55);
    let deep = stage.lit(0x0058_9460, 0.15);
    sheet.down(stage.whole(), 0.0, stage.height, &[(0.0, mix(deep, air, 0.4)), (0.45, air), (0.7, air), (1.0, deep)]);
    sheet.glow(stage.at_from_light(0.25, 0.22), [stage.unit * 620.0; 2], mix(colors.sun, air, 0.2), 0.8);
    let mut dice = stage.dice("trees");
    for (row, distance) in [(0, 0.62), (1, 0.38), (2, 0.08)] {
        foliage(sheet, stage, distance, f64::from(row), &mut dice);
        trunks(sheet, stage, distance, f64::from(row), &mut dice);
    }
    sheet.layer("trees");
    light_through_leaves(sheet, stage);
    undergrowth(sheet, stage, &mut dice);
    sheet.layer("ground");
}

fn trunks(sheet: &mut Sheet, stage: &Stage, distance: f64, row: f64, dice: &mut Dice) {
    let bark = stage.lit(0x0066_503E, distance);
    let lit = mix(bark, stage.colors.edge, 0.45);
    let count = 9 - 2 * row as usize;
    let side = stage.width.max(stage.height * 0.6);
    for trunk in 0..count {
        let x = stage.width * (trunk as f64 + dice.between(0.15, 0.85)) / count as f64;
        let wide = side * (0.012 + 0.017 * row) * dice.between(0.7, 1.4);
        // A trunk in the near row must not grow out of the head.
        if row > 0.5 && (x - stage.head.center[0]).abs() < stage.head.height * 0.62 {
            continue;
        }
        let (lean, foot) = (dice.between(-1.0, 1.0) * wide, stage.height * (0.74 + 0.08 * row));
        let shape = [
            [x - wide * 0.5 + lean, -1.0],
            [x + wide * 0.5 + lean, -1.0],
            [x + wide * 0.6, foot * 0.8],
            [x + wide * 1.1, foot],
            [x - wide * 1.1, foot],
            [x - wide * 0.6, foot * 0.8],
        ];
        sheet.slab(&shape, bark);
        let (from, to) = if stage.light < 0.0 { (-0.5, -0.25) } else { (0.25, 0.5) };
        let edge = [
            [x + wide * from + lean, 0.0],
            [x + wide * to + lean, 0.0],
            [x + wide * to * 1.2, foot * 0.9],
            [x + wide * from * 1.2, foot * 0.9],
        ];
        sheet.veil(Outline::new().polygon(&edge), lit, 0.8);
        let mut marks = Outline::new();
        for _ in 0..5 {
            let y = dice.between(0.05, 0.85) * foot;
            marks.add_leaf([x - wide * 0.3, y], [x + wide * dice.between(0.0, 0.3), y + wide * 0.25], wide * 0.12);
        }
        sheet.veil(marks, mix(bark, hex(0x0010_1828), 0.5), 0.5);
    }
}

fn foliage(sheet: &mut Sheet, stage: &Stage, distance: f64, row: f64, dice: &mut Dice) {
    let autumn = stage.scene.weather == Weather::Petals;
    let green = if autumn { 0x00E8_A0B0 } else { 0x0056_9A54 };
    let color = stage.growth(green, distance);
    let (mut back, mut front) = (stage.lined(), Outline::new());
    let count = 15;
    for clump in 0..count {
        let x = stage.width * (f64::from(clump) + dice.unit()) / f64::from(count);
        // Leaves close over the sides and leave the middle open.
        let aside = (x / stage.width - 0.5).abs() * 2.0;
        let y = stage.height * (0.02 + 0.06 * row + 0.16 * aside * aside + dice.between(-0.06, 0.04));
        let size = stage.unit * dice.between(80.0, 140.0) * (0.8 + 0.15 * row);
        back.add_clump([x, y], [size * 1.2, size * 0.8], 9, &mut || dice.between(0.0, 0.2));
        let offset = [x + stage.light * size * 0.2, y - size * 0.2];
        front.add_clump(offset, [size * 0.8, size * 0.45], 8, &mut || dice.between(0.0, 0.22));
    }
    sheet.fill(back, mix(color, hex(0x0018_3048), 0.18));
    sheet.fill(front, mix(color, stage.colors.edge, 0.2));
}

fn light_through_leaves(sheet: &mut Sheet, stage: &Stage) {
    if stage.is_night() || !stage.clear_sky() || !sheet.in_color() {
        return;
    }
    for (from, wide) in [(0.02, 0.06), (0.22, 0.09), (0.44, 0.05)] {
        let (top, next) = (stage.at_from_light(from, -0.02), stage.at_from_light(from + wide, -0.02));
        let (foot, last) = (stage.at_from_light(from + 0.34, 1.0), stage.at_from_light(from + 0.34 + wide * 2.4, 1.0));
        let ray = Outline::new().polygon(&[top, next, last, foot]);
        let edge = stage.colors.sun;
        sheet.ramp(ray, top, foot, &[(0.0, edge.faded(0.4)), (0.75, edge.faded(0.06)), (1.0, edge.faded(0.0))]);
    }
}

fn undergrowth(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let top = 0.74 * stage.height;
    let ground = wavy_ground(stage, top, 0.02, dice);
    let (far, near) = (stage.ground(0x0086_B86A, 0.25), stage.ground(0x003E_6E48, 0.0));
    sheet.down(ground, top, stage.height, &[(0.0, far), (1.0, near)]);
    let mut ferns = Outline::new();
    for _ in 0..26 {
        let at = [dice.between(0.0, stage.width), stage.height * dice.between(0.80, 1.02)];
        for blade in 0..7 {
            let angle = -2.7 + 0.38 * f64::from(blade);
            let reach = stage.unit * dice.between(45.0, 95.0);
            ferns.add_leaf(at, [at[0] + libm::cos(angle) * reach, at[1] + libm::sin(angle) * reach], reach * 0.16);
        }
    }
    sheet.fill(ferns, mix(near, far, 0.3));
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

pub fn field(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.64;
    sky(sheet, stage, (horizon + 0.02) * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("hills");
    for (y, color, distance) in [(0.60, 0x006F_A882, 0.66), (0.64, 0x007F_B56A, 0.42), (0.70, 0x0090_C45C, 0.18)] {
        let hill = wavy_ground(stage, y * stage.height, 0.025, &mut dice);
        let (light, dark) = (stage.ground(color, distance), mix(stage.ground(color, distance), hex(0x0020_4848), 0.22));
        sheet.down(hill, y * stage.height, stage.height, &[(0.0, light), (0.5, light), (1.0, dark)]);
        if distance > 0.3 {
            tree_row(sheet, stage, y, distance, &mut dice);
        }
    }
    sheet.layer("hills");
    grass(sheet, stage, 0.78, &mut dice);
    let wild: [u32; 4] = [0x00FF_FFFF, 0x00F6_D860, 0x00F0_8FA8, 0x00A8_90E0];
    flowers(sheet, stage, 0.76, 70, &wild, &mut dice);
    sheet.layer("grass");
}

fn tree_row(sheet: &mut Sheet, stage: &Stage, y: f64, distance: f64, dice: &mut Dice) {
    let mut trees = stage.lined();
    let mut lights = Outline::new();
    let start = dice.unit();
    for _ in 0..9 {
        let x = stage.width * (start + dice.between(-0.35, 0.35));
        let size = stage.unit * dice.between(14.0, 34.0) * (1.4 - distance);
        let at = [x, y * stage.height - size * 0.4];
        trees.add_clump(at, [size, size * 0.9], 7, &mut || dice.between(0.0, 0.2));
        lights.add_clump(
            [at[0] + stage.light * size * 0.25, at[1] - size * 0.25],
            [size * 0.6, size * 0.45],
            6,
            &mut || 0.1,
        );
    }
    sheet.fill(trees, mix(stage.lit(0x003C_7050, distance), hex(0x0020_3850), 0.1));
    sheet.fill(lights, stage.growth(0x0068_A060, distance));
}

fn grass(sheet: &mut Sheet, stage: &Stage, top: f64, dice: &mut Dice) {
    for (row, color) in [0x0084_BC54, 0x0069_A54C, 0x004C_8848].into_iter().enumerate() {
        let y = (top + 0.07 * row as f64) * stage.height;
        let mut blades = Outline::new().rect([0.0, y + stage.unit * 30.0], [stage.width, stage.height]);
        let step = stage.unit * (7.0 + 3.0 * row as f64);
        let mut x = 0.0;
        // Wind: all lean one way, more or less.
        while x < stage.width {
            let tall = stage.unit * dice.between(26.0, 62.0) * (1.0 + 0.4 * row as f64);
            let tip = [x - stage.light * tall * dice.between(0.1, 0.6), y + stage.unit * 30.0 - tall];
            blades.add_leaf([x, y + stage.unit * 44.0], tip, step * 1.2);
            x += step * dice.between(0.6, 1.2);
        }
        sheet.fill(blades, stage.growth(color, 0.04));
    }
}

pub fn flowers(sheet: &mut Sheet, stage: &Stage, top: f64, count: usize, colors: &[u32], dice: &mut Dice) {
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

pub fn garden(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.60;
    sky(sheet, stage, horizon * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("garden");
    crowns(sheet, stage, 0.52, 0x0078_A87C, 0.45, &mut dice);
    crowns(sheet, stage, 0.60, 0x0058_9460, 0.2, &mut dice);
    hedge(sheet, stage, &mut dice);
    sheet.layer("trees");
    lawn(sheet, stage);
    arch(sheet, stage, &mut dice);
    let beds: [u32; 5] = [0x00E8_5470, 0x00F8_B4C4, 0x00FF_FFFF, 0x00F4_C04C, 0x00A8_7CD0];
    for (from, to) in [(-0.02, 0.30), (0.70, 1.02)] {
        bed(sheet, stage, [from, to], &beds, &mut dice);
    }
    sheet.layer("flowers");
}

fn crowns(sheet: &mut Sheet, stage: &Stage, y: f64, color: u32, distance: f64, dice: &mut Dice) {
    let color = stage.growth(color, distance);
    let (mut crowns, mut lights) = (stage.lined(), Outline::new());
    for tree in 0..9 {
        let x = stage.width * (f64::from(tree) / 8.0 + dice.between(-0.05, 0.05));
        let size = stage.unit * dice.between(70.0, 130.0);
        let at = [x, y * stage.height - size * dice.between(0.1, 0.7)];
        crowns.add_clump(at, [size, size], 10, &mut || dice.between(0.0, 0.16));
        let lit = [at[0] + stage.light * size * 0.28, at[1] - size * 0.28];
        lights.add_clump(lit, [size * 0.62, size * 0.52], 8, &mut || dice.between(0.0, 0.2));
    }
    crowns.add_rect([0.0, y * stage.height], [stage.width, stage.height * 0.8]);
    sheet.fill(crowns, color);
    sheet.fill(lights, mix(color, stage.colors.edge, 0.28));
}

fn hedge(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (top, foot) = (0.60 * stage.height, 0.74 * stage.height);
    let color = stage.growth(0x0044_7C4C, 0.06);
    let mut hedge = Outline::new().rect([0.0, top], [stage.width, foot]);
    let mut x = 0.0;
    while x < stage.width {
        let size = stage.unit * dice.between(18.0, 28.0);
        hedge.add_clump([x, top + size * 0.3], [size, size * 0.8], 6, &mut || dice.between(0.0, 0.2));
        x += size * 1.2;
    }
    sheet.down(
        hedge,
        top,
        foot,
        &[(0.0, mix(color, stage.colors.edge, 0.2)), (1.0, mix(color, hex(0x0010_2838), 0.3))],
    );
    let blossoms: [u32; 2] = [0x00F4_8CA4, 0x00FF_E4EC];
    let mut heads = blossoms.map(|_| Outline::new());
    for _ in 0..60 {
        let at = [dice.between(0.0, stage.width), dice.between(top, foot)];
        bloom(&mut heads[dice.below(2)], at, stage.unit * dice.between(6.0, 11.0), dice.unit() * 6.0);
    }
    for (head, color) in heads.into_iter().zip(blossoms) {
        sheet.fill(head, stage.lit(color, 0.05));
    }
}

fn lawn(sheet: &mut Sheet, stage: &Stage) {
    let top = 0.73 * stage.height;
    let area = Outline::new().rect([0.0, top], [stage.width, stage.height]);
    let (far, near): (Color, Color) = (stage.ground(0x00A0_CC70, 0.15), stage.ground(0x0068_A858, 0.0));
    sheet.down(area, top, stage.height, &[(0.0, far), (1.0, near)]);
    let path = [stage.at(0.45, 0.73), stage.at(0.53, 0.73), stage.at(0.80, 1.02), stage.at(0.20, 1.02)];
    sheet.slab(&path, stage.ground(0x00E0_D0B0, 0.0));
}

/// A rose arch that frames the head.
fn arch(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (mut leaves, mut roses, mut light) = (stage.lined(), Outline::new(), Outline::new());
    let center = [stage.head.center[0], stage.height * 0.5];
    let reach = (stage.head.height * 0.95).max(stage.width * 0.34).min(stage.width * 0.52);
    let steps = 46;
    for step in 0..steps {
        let t = f64::from(step) / f64::from(steps - 1);
        // Up one side, round, down the other.
        let at = if t < 0.25 {
            [center[0] - reach, stage.height * (0.80 - 1.2 * t)]
        } else if t > 0.75 {
            [center[0] + reach, stage.height * (0.80 - 1.2 * (1.0 - t))]
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
    sheet.fill(leaves, stage.lit(0x003E_7448, 0.02));
    sheet.fill(light, stage.growth(0x0068_A85C, 0.05));
    sheet.fill(roses, stage.lit(0x00F0_6C88, 0.0));
}

fn bed(sheet: &mut Sheet, stage: &Stage, xs: [f64; 2], colors: &[u32], dice: &mut Dice) {
    let mut leaves = stage.lined();
    for _ in 0..26 {
        let at = stage.at(dice.between(xs[0], xs[1]), dice.between(0.82, 1.02));
        let size = stage.unit * dice.between(26.0, 44.0);
        leaves.add_clump(at, [size, size * 0.8], 7, &mut || dice.between(0.0, 0.25));
    }
    sheet.fill(leaves, stage.lit(0x0044_8048, 0.0));
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
