//! Lands that people leave: a swamp, a canyon, and ruins under the sea.

use super::deeps::underwater;
use super::foliage::{ground_shadow, near_branch, tufts};
use super::furniture::column;
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;

/// Dark water between bent trees, moss that hangs from them, mist, leaves of lilies.
pub fn swamp(sheet: &mut Sheet, stage: &Stage) {
    let paper = stage.is_on_paper();
    let fog = if paper { hex(0x00FF_FFFF) } else { mix(stage.lit(0x00B0_C4A0, 0.0), stage.colors.haze, 0.35) };
    let deep = if paper { hex(0x0090_9090) } else { stage.lit(0x0034_5444, 0.0) };
    sheet.down(stage.whole(), 0.0, stage.height, &[(0.0, deep), (0.34, mix(deep, fog, 0.6)), (0.6, fog), (1.0, deep)]);
    let mut dice = stage.dice("swamp");
    for (share, wide, foot) in [(0.78, 22.0, 0.60), (0.55, 34.0, 0.64)] {
        for number in 0..7 {
            let x = (f64::from(number) + dice.between(0.1, 0.9)) / 7.0;
            tree(sheet, stage, ((x, foot), wide * dice.between(0.7, 1.3)), mix(deep, fog, share), &mut dice);
        }
    }
    sheet.layer("far trees");
    let water = if paper { hex(0x0048_4848) } else { stage.lit(0x0030_4C3C, 0.0) };
    let top = 0.63 * stage.height;
    let area = Outline::new().rect([0.0, top], [stage.width, stage.height]);
    sheet.down(area, top, stage.height, &[(0.0, mix(fog, water, 0.25)), (0.3, mix(fog, water, 0.75)), (1.0, water)]);
    glints(sheet, stage, fog, &mut dice);
    sheet.layer("water");
    for (x, foot, wide) in [(0.08, 0.80, 76.0), (0.93, 0.76, 64.0)] {
        // The blacks of a page.
        let bark = if paper { hex(0) } else { mix(deep, fog, 0.12) };
        tree(sheet, stage, ((x, foot), wide), bark, &mut dice);
    }
    lilies(sheet, stage, &mut dice);
    // Firm ground to stand on.
    let bank = wavy_ground(stage, 0.90 * stage.height, 0.012, &mut dice);
    let earth = if paper { hex(0x00E0_E0E0) } else { stage.ground(0x0060_6840, 0.0) };
    sheet.down(bank, 0.88 * stage.height, stage.height, &[(0.0, earth), (1.0, mix(earth, deep, 0.5))]);
    tufts(sheet, stage, (0.90, 1.0), 90, 0x0068_8848, &mut dice);
    near_branch(sheet, stage, -1.0, 0x0048_6840, &mut dice);
    if sheet.in_color() {
        sheet.glow(stage.at(0.5, 0.64), [stage.width * 0.7, stage.height * 0.07], fog, 0.55);
    }
    sheet.layer("near");
}

/// A bent trunk on spreading roots, two boughs, moss hanging from them.
fn tree(sheet: &mut Sheet, stage: &Stage, ((x, foot), wide): ((f64, f64), f64), bark: canvas::Color, dice: &mut Dice) {
    let unit = stage.unit;
    let wide = wide * unit;
    let [x, foot] = stage.at(x, foot);
    let lean = dice.between(-1.5, 1.5) * wide;
    let mut wood = stage.lined();
    let knee = [x + lean * 0.6, foot * 0.60];
    wood.add_bar([x, foot], knee, [wide * 1.25, wide * 0.8]);
    wood.add_bar(knee, [x + lean * 0.2, -wide], [wide * 0.84, wide * 0.6]);
    for root in [-1.5, -0.8, 0.9, 1.6] {
        wood.add_leaf([x + root * wide, foot + wide * 0.3], [x - root * wide * 0.3, foot - wide * 2.2], wide * 0.7);
    }
    let boughs = [-1.0, 1.0]
        .map(|side| [knee[0] + side * wide * dice.between(2.4, 3.6), knee[1] - wide * dice.between(1.8, 3.4)]);
    for end in boughs {
        // It goes thin to its tip.
        let beyond = [knee[0] - (end[0] - knee[0]) * 0.2, knee[1] - (end[1] - knee[1]) * 0.2];
        wood.add_leaf(beyond, end, wide * 0.62);
    }
    let mut moss = Outline::new();
    for end in boughs {
        for thread in 1..9 {
            let share = f64::from(thread) / 8.5;
            let at = [knee[0] + (end[0] - knee[0]) * share, knee[1] + (end[1] - knee[1]) * share];
            let long = wide * dice.between(0.8, 2.8);
            for thread in [-0.14, 0.0, 0.15] {
                let from = [at[0] + wide * thread, at[1]];
                let long = long * dice.between(0.5, 1.0);
                moss.add_leaf(from, [from[0] + wide * 0.08, from[1] + long], wide * 0.12);
            }
        }
    }
    sheet.fill(moss, mix(bark, stage.growth(0x0070_9058, 0.0), if stage.is_on_paper() { 0.0 } else { 0.45 }));
    sheet.fill(wood, bark);
}

fn glints(sheet: &mut Sheet, stage: &Stage, fog: canvas::Color, dice: &mut Dice) {
    let mut lines = Outline::new();
    for _ in 0..70 {
        let depth = dice.unit();
        let [x, y] = stage.at(dice.unit(), 0.64 + 0.34 * depth * depth);
        let long = stage.unit * (10.0 + 60.0 * depth);
        lines.add_leaf([x - long, y], [x + long, y], stage.unit * (1.5 + 3.0 * depth));
    }
    sheet.veil(lines, fog, 0.5);
}

fn lilies(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for number in 0..14 {
        let depth = (f64::from(number) + dice.unit()) / 14.0;
        let at = stage.at(dice.unit(), 0.68 + 0.20 * depth);
        let size = stage.unit * (10.0 + 26.0 * depth);
        sheet.fill(stage.lined().ellipse(at, [size, size * 0.32]), stage.growth(0x0068_A058, 0.1));
        if dice.chance(0.3) {
            let bloom = [at[0], at[1] - size * 0.24];
            sheet.fill(stage.lined().ellipse(bloom, [size * 0.30, size * 0.22]), stage.lit(0x00F4_C8D8, 0.0));
        }
    }
}

/// Walls of red rock in bands on both sides, a river between them far below.
pub fn canyon(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, 0.60 * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("canyon");
    for (far, top, edge) in [(0.55, 0.34, 0.40), (0.30, 0.20, 0.28), (0.06, 0.02, 0.17)] {
        for side in [-1.0, 1.0] {
            wall(
                sheet,
                stage,
                (side, far),
                (top + dice.between(0.0, 0.07), edge + dice.between(-0.02, 0.03)),
                &mut dice,
            );
        }
    }
    sheet.layer("walls");
    let river = stage.lit(0x0050_A0B0, 0.12);
    let at = |x: f64, y: f64| stage.at(x, y);
    let bed = [
        at(0.47, 0.66),
        at(0.53, 0.66),
        at(0.60, 0.74),
        at(0.52, 0.82),
        at(0.70, 0.90),
        at(0.40, 0.90),
        at(0.42, 0.80),
        at(0.50, 0.73),
    ];
    let floor = wavy_ground(stage, 0.67 * stage.height, 0.008, &mut dice);
    sheet.down(
        floor,
        0.66 * stage.height,
        stage.height,
        &[(0.0, stage.ground(0x00D8_A070, 0.25)), (1.0, stage.ground(0x00B8_7048, 0.0))],
    );
    sheet.fill(stage.lined().curve(&bed), river);
    let ledge = wavy_ground(stage, 0.87 * stage.height, 0.010, &mut dice);
    sheet.down(
        ledge,
        0.86 * stage.height,
        stage.height,
        &[(0.0, stage.ground(0x00E0_A878, 0.0)), (1.0, stage.ground(0x00A8_6444, 0.0))],
    );
    for (x, y, size) in [(0.14, 0.90, 40.0), (0.86, 0.92, 52.0), (0.74, 0.895, 22.0)] {
        let [x, y] = stage.at(x, y);
        let size = stage.unit * size;
        ground_shadow(sheet, stage, [x, y + size * 0.5], [size * 1.4, size * 0.22]);
        let mut rock = stage.lined();
        rock.add_clump([x, y], [size, size * 0.62], 7, &mut || dice.between(0.0, 0.12));
        sheet.fill(rock, stage.ground(0x00B0_6848, 0.0));
    }
    tufts(sheet, stage, (0.90, 1.0), 26, 0x0098_9050, &mut dice);
    sheet.layer("ground");
}

/// One wall from the picture's edge inward, steps down its end, bands across it, the side away from the light in shade.
fn wall(sheet: &mut Sheet, stage: &Stage, (side, far): (f64, f64), (top, edge): (f64, f64), dice: &mut Dice) {
    let at = |x: f64, y: f64| stage.at(if side < 0.0 { x } else { 1.0 - x }, y);
    let low = 0.72 + (1.0 - far) * 0.06;
    let steps = [
        (-0.02, top - 0.02),
        (edge * 0.55, top),
        (edge * 0.70, top + 0.03),
        (edge * 0.74, top + 0.14),
        (edge * 0.92, top + 0.17),
        (edge * 0.96, top + 0.32),
        (edge * 1.16, top + 0.36),
        (edge * 1.22, low),
        (-0.02, low + 0.04),
    ];
    let face: Vec<Point> = steps.iter().map(|(x, y)| at(*x, *y)).collect();
    let rock = stage.ground(0x00C4_7048, far);
    sheet.slab(&face, rock);
    sheet.inside(Outline::new().polygon(&face), |sheet| {
        let mut bands = Outline::new();
        let mut y = top + 0.03;
        while y < low {
            let thick = dice.between(0.006, 0.022);
            let dip = dice.between(-0.008, 0.008);
            bands.add_polygon(&[at(-0.02, y), at(0.6, y + dip), at(0.6, y + dip + thick), at(-0.02, y + thick)]);
            y += thick + dice.between(0.022, 0.05);
        }
        sheet.veil(bands, stage.lit(0x0088_4030, far), 0.5);
        let mut cracks = Outline::new();
        for _ in 0..7 {
            let x = dice.unit() * edge * 1.2;
            let from = top + dice.between(0.02, 0.3);
            cracks.add_leaf(at(x, from), at(x + 0.008, from + dice.between(0.06, 0.16)), stage.unit * 5.0);
        }
        sheet.veil(cracks, stage.lit(0x0070_3428, far), 0.7);
    });
    if side * stage.light > 0.0 {
        sheet.veil(Outline::new().polygon(&face), stage.colors.shadow, 0.30 * (1.0 - far));
    }
}

/// Columns and an arch on the ground of the sea, blue with distance, weeds on them.
pub fn sunken_ruins(sheet: &mut Sheet, stage: &Stage) {
    underwater(sheet, stage);
    let water = if stage.is_on_paper() { hex(0x00D0_D0D0) } else { hex(0x0030_90C0) };
    let stone = |far: f64| (mix(hex(0x00C4_CCC0), water, far), mix(hex(0x0068_7C84), water, far));
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    for (x, top) in [(0.28, 0.46), (0.40, 0.52), (0.60, 0.40), (0.70, 0.40)] {
        column(sheet, (at(x, 0.80), top * stage.height, 17.0 * stage.unit), stone(0.62));
    }
    let beam = [at(0.57, 0.405), at(0.73, 0.405), at(0.73, 0.365), at(0.66, 0.345), at(0.57, 0.37)];
    sheet.slab(&beam, stone(0.58).0);
    sheet.layer("far columns");
    arch(sheet, stage, stone(0.36));
    for (x, foot, top, half) in [(0.07, 0.92, 0.20, 44.0), (0.95, 0.95, 0.52, 48.0)] {
        column(sheet, (at(x, foot), top * stage.height, half * stage.unit), stone(0.20));
    }
    for (x, y, wide, high) in [(0.24, 0.93, 0.10, 0.055), (0.80, 0.95, 0.11, 0.05)] {
        let block =
            [at(x - wide, y), at(x - wide * 0.9, y - high), at(x + wide * 0.8, y - high * 1.3), at(x + wide, y)];
        sheet.slab(&block, stone(0.16).0);
    }
    let mut dice = stage.dice("weeds");
    let mut weeds = Outline::new();
    for x in [0.02, 0.05, 0.10, 0.13, 0.90, 0.93, 0.98, 0.22] {
        let [x, y] = at(x, 0.96);
        let high = stage.height * dice.between(0.08, 0.22);
        let sway = stage.unit * dice.between(-30.0, 30.0);
        weeds.add_leaf([x, y], [x + sway, y - high], stage.unit * 20.0);
    }
    sheet.solid(weeds, if stage.is_on_paper() { hex(0x0060_6060) } else { hex(0x0028_7860) });
    sheet.layer("ruins");
}

/// Half broken: two legs, a bow, a gap at its crown.
fn arch(sheet: &mut Sheet, stage: &Stage, (stone, shade): (canvas::Color, canvas::Color)) {
    let middle = stage.at_from_light(0.80, 0.58);
    let radius = stage.unit * 110.0;
    let foot = 0.88 * stage.height;
    for side in [-1.0, 1.0] {
        let x = middle[0] + side * radius;
        let half = radius * 0.20;
        sheet.slab(&[[x - half, middle[1]], [x + half, middle[1]], [x + half, foot], [x - half, foot]], stone);
        sheet.veil(Outline::new().rect([x, middle[1]], [x + half, foot]), shade, 0.5);
    }
    for number in 0..9 {
        if number == 5 {
            continue;
        }
        let turn = |step: f64| (180.0 + 20.0 * step).to_radians();
        let at = |step: f64, reach: f64| {
            [middle[0] + libm::cos(turn(step)) * radius * reach, middle[1] + libm::sin(turn(step)) * radius * reach]
        };
        let step = f64::from(number);
        sheet.slab(&[at(step, 0.80), at(step, 1.22), at(step + 0.94, 1.22), at(step + 0.94, 0.80)], stone);
    }
}
