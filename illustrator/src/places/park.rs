//! A park: a path between trees, a pond with a bridge, a bench, a lamp, swings further on.

use super::foliage::{Leaves, bushes, crown, ground_shadow, near_branch, tufts};
use super::green::wavy_ground;
use super::outdoors::town;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::snow;
use super::stage::Stage;
use super::trees::tree;
use scene::seed::Dice;
use scene::{Character, Hour, Pose};

pub fn park(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.60;
    sky(sheet, stage, horizon * stage.height);
    town(sheet, stage, horizon - 0.03, 0.8);
    sheet.layer("sky and town");
    let mut dice = stage.dice("park");
    let leaf = stage.foliage(0x0058_9858);
    row_of_trees(sheet, stage, leaf, &mut dice);
    let lawn = wavy_ground(stage, 0.655 * stage.height, 0.004, &mut dice);
    let (far, near) = (stage.ground(0x00A4_CC6C, 0.14), stage.ground(0x0060_9C4C, 0.0));
    sheet.down(lawn, 0.65 * stage.height, stage.height, &[(0.0, far), (0.4, mix(far, near, 0.5)), (1.0, near)]);
    pond(sheet, stage, &mut dice);
    swings(sheet, stage);
    path(sheet, stage, &mut dice);
    sheet.layer("lawn");
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    for (x, y, tall) in [(0.30, 0.69, 300.0), (0.74, 0.70, 340.0), (0.06, 0.77, 640.0), (0.95, 0.80, 760.0)] {
        tree(sheet, stage, (at(x, stands(stage, y)), stage.unit * tall), (leaf, (0.84 - y).max(0.0)), &mut dice);
    }
    sheet.layer("trees");
    shade(sheet, stage, &mut dice);
    tufts(sheet, stage, (0.68, 1.02), 150, 0x0070_A850, &mut dice);
    let low = [0.86, 0.90].map(|y| stands(stage, y));
    bushes(sheet, stage, (at(0.80, low[0]), at(1.02, low[1])), stage.unit * 50.0, (0x0050_8C50, 0.0), &mut dice);
    lamp(sheet, stage);
    let sits = |figure: &Character| matches!(figure.pose, Pose::Sitting | Pose::CrossedLegs | Pose::Dozing);
    if !stage.scene.figures.iter().any(sits) {
        bench(sheet, stage);
    }
    near_branch(sheet, stage, 1.0, leaf, &mut dice);
    sheet.layer("bench");
}

/// Where the foot of something is that stands at `y` for an eye as high as people's.
fn stands(stage: &Stage, y: f64) -> f64 {
    stage.stands([0.62, 0.65], y)
}

fn row_of_trees(sheet: &mut Sheet, stage: &Stage, leaf: u32, dice: &mut Dice) {
    let leaves = Leaves::of(stage, leaf, 0.42);
    for number in 0..9 {
        let size = stage.unit * dice.between(70.0, 105.0);
        let at = stage.at(f64::from(number) / 8.0 + dice.between(-0.04, 0.04), 0.61);
        crown(sheet, stage, ([at[0], at[1] - size * 0.35], [size, size * 0.9]), leaves, dice);
    }
    let hedge = Outline::new().rect(stage.at(0.0, 0.625), stage.at(1.0, 0.68));
    sheet.fill(hedge, mix(leaves.dark, leaves.middle, 0.3));
}

fn pond(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let [x, y] = stage.at_from_light(0.22, 0.715);
    let (wide, high) = (stage.width * 0.22, stage.unit * 24.0);
    let mut bank = stage.lined();
    bank.add_ellipse([x, y], [wide * 1.06, high * 1.25]);
    sheet.fill(bank, stage.ground(0x00C8_BC98, 0.1));
    let water = Outline::new().ellipse([x, y], [wide, high]);
    sheet.down(
        water,
        y - high,
        y + high,
        &[(0.0, mix(stage.growth(0x0058_8458, 0.2), stage.colors.sky[3], 0.4)), (1.0, stage.colors.sky[2])],
    );
    let mut glints = Outline::new();
    for _ in 0..18 {
        let at = [x + dice.between(-0.8, 0.8) * wide, y + dice.between(-0.7, 0.7) * high];
        let long = stage.unit * dice.between(6.0, 26.0);
        glints.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], stage.unit * 2.2);
    }
    sheet.veil(glints, hex(0x00FF_FFFF), 0.6);
}

fn swings(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let mut frame = Outline::new();
    let unit = stage.unit;
    for x in [0.80, 0.90] {
        frame.add_bar(at(x - 0.015, 0.715), at(x, 0.595), [unit * 5.0; 2]);
        frame.add_bar(at(x + 0.015, 0.715), at(x, 0.595), [unit * 5.0; 2]);
    }
    frame.add_bar(at(0.79, 0.595), at(0.91, 0.595), [unit * 6.0; 2]);
    sheet.solid(frame, stage.lit(0x00D0_5848, 0.12));
    snow::on_edge(sheet, stage, ordered(at(0.79, 0.592), at(0.91, 0.592)), unit * 6.0);
    let mut seats = Outline::new();
    for x in [0.828, 0.868] {
        seats.add_bar(at(x - 0.008, 0.595), at(x - 0.008, 0.69), [unit * 1.6; 2]);
        seats.add_bar(at(x + 0.008, 0.595), at(x + 0.008, 0.69), [unit * 1.6; 2]);
        seats.add_bar(at(x - 0.012, 0.69), at(x + 0.012, 0.69), [unit * 5.0; 2]);
    }
    sheet.solid(seats, stage.lit(0x0058_5058, 0.12));
}

/// The path comes toward us in a bend, its edges of stone.
fn path(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let edge = [
        at(0.50, 0.665),
        at(0.535, 0.665),
        at(0.575, 0.72),
        at(0.70, 0.80),
        at(0.98, 0.92),
        at(1.15, 1.08),
        at(0.15, 1.08),
        at(0.36, 0.92),
        at(0.46, 0.80),
        at(0.49, 0.72),
    ];
    let earth = stage.ground(0x00DC_CCA8, 0.04);
    let stone = Outline::lined(stage.line()).curve(&edge);
    sheet.fill(stone, mix(earth, stage.colors.shadow, 0.22));
    let middle: Vec<Point> = edge
        .iter()
        .map(|[x, y]| {
            let center = at(0.55, 0.0)[0];
            [center + (x - center) * 0.955, *y]
        })
        .collect();
    let paint = Outline::new().curve(&middle);
    sheet.down(
        paint,
        0.66 * stage.height,
        stage.height,
        &[(0.0, mix(earth, stage.colors.edge, 0.25)), (1.0, mix(earth, hex(0x0080_6048), 0.16))],
    );
    let mut grit = Outline::new();
    for _ in 0..120 {
        let y = dice.between(0.72, 1.0);
        let [x, y] = stage.at_from_light(0.56 + dice.between(-0.5, 0.5) * (y - 0.64) * 1.5, y);
        let long = stage.unit * dice.between(2.0, 7.0);
        grit.add_leaf([x - long, y], [x + long, y], long * 0.5);
    }
    sheet.veil(grit, hex(0x0070_5840), if sheet.in_color() { 0.3 } else { 0.9 });
}

/// Light and shade under the leaves.
fn shade(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    if !sheet.in_color() || !stage.clear_sky() || stage.is_night() {
        return;
    }
    let mut patches = Outline::new();
    for _ in 0..34 {
        let y = dice.between(0.80, 1.02);
        let size = stage.unit * 130.0 * (y - 0.68);
        patches.add_clump(stage.at_from_light(dice.between(0.45, 1.05), y), [size * 1.7, size * 0.42], 6, &mut || {
            dice_bump(y)
        });
    }
    sheet.veil(patches, stage.colors.shadow, 0.20);
}

fn dice_bump(y: f64) -> f64 {
    0.06 + 0.05 * libm::sin(y * 91.0)
}

fn lamp(sheet: &mut Sheet, stage: &Stage) {
    let unit = stage.unit;
    let iron = stage.lit(0x0038_3C44, 0.0);
    let foot = stage.at_from_light(0.735, stands(stage, 0.79));
    let foot = [stage.beside_head(foot[0], stage.unit * 30.0), foot[1]];
    let top = [foot[0], foot[1] - 0.42 * stage.height];
    ground_shadow(sheet, stage, foot, [unit * 60.0, unit * 7.0]);
    let mut post = Outline::new();
    post.add_bar(foot, top, [unit * 13.0, unit * 8.0]);
    post.add_polygon(&[
        [foot[0] - unit * 16.0, foot[1]],
        [foot[0] + unit * 16.0, foot[1]],
        [foot[0] + unit * 9.0, foot[1] - unit * 40.0],
        [foot[0] - unit * 9.0, foot[1] - unit * 40.0],
    ]);
    post.add_bar(
        [top[0] - unit * 34.0, top[1] + unit * 10.0],
        [top[0] + unit * 34.0, top[1] + unit * 10.0],
        [unit * 5.0; 2],
    );
    sheet.solid(post, iron);
    let shine = stage.light * unit * 2.5;
    sheet.veil(
        Outline::new().bar([foot[0] + shine, foot[1] - unit * 40.0], [top[0] + shine, top[1]], unit * 2.5),
        stage.colors.edge,
        0.6,
    );
    let glass = [
        [top[0] - unit * 15.0, top[1]],
        [top[0] + unit * 15.0, top[1]],
        [top[0] + unit * 22.0, top[1] - unit * 46.0],
        [top[0] - unit * 22.0, top[1] - unit * 46.0],
    ];
    let lit = stage.is_night() || stage.scene.hour == Hour::Dusk;
    if lit {
        sheet.glow([top[0], top[1] - unit * 24.0], [unit * 300.0; 2], hex(0x00FF_D890), 0.75);
        sheet.glow(foot, [unit * 260.0, unit * 60.0], hex(0x00FF_D890), 0.5);
    }
    sheet.slab(&glass, if lit { hex(0x00FF_F0C8) } else { stage.lit(0x00F0_F4F0, 0.0) });
    sheet.slab(
        &[
            [top[0] - unit * 28.0, top[1] - unit * 46.0],
            [top[0] + unit * 28.0, top[1] - unit * 46.0],
            [top[0], top[1] - unit * 74.0],
        ],
        iron,
    );
    let brim = |side: f64| [top[0] + side * unit * 26.0, top[1] - unit * 50.0];
    snow::on_edge(sheet, stage, (brim(-1.0), [top[0], top[1] - unit * 74.0]), unit * 9.0);
    snow::on_edge(sheet, stage, ([top[0], top[1] - unit * 74.0], brim(1.0)), unit * 9.0);
}

fn bench(sheet: &mut Sheet, stage: &Stage) {
    let raised = 0.885 - stands(stage, 0.885);
    let at = |x: f64, y: f64| stage.at_from_light(x, y - raised);
    let (wood, iron) = (stage.lit(0x00B0_7844, 0.0), stage.lit(0x0038_3C40, 0.0));
    ground_shadow(sheet, stage, at(0.24, 0.885), [stage.width * 0.17, stage.unit * 16.0]);
    for x in [0.13, 0.235, 0.34] {
        sheet.slab(&[at(x, 0.715), at(x + 0.012, 0.715), at(x + 0.012, 0.80), at(x, 0.80)], iron);
        sheet.slab(&[at(x, 0.82), at(x + 0.012, 0.82), at(x + 0.012, 0.885), at(x, 0.885)], iron);
    }
    for y in [0.715, 0.742, 0.769] {
        sheet.slab(&[at(0.11, y), at(0.37, y), at(0.37, y + 0.020), at(0.11, y + 0.020)], wood);
    }
    for (y, out) in [(0.796, 0.0), (0.810, 0.008), (0.826, 0.016)] {
        let board = [at(0.11 - out, y), at(0.37 + out, y), at(0.373 + out, y + 0.013), at(0.107 - out, y + 0.013)];
        sheet.slab(&board, mix(wood, stage.colors.edge, 0.22));
    }
    snow::on_edge(sheet, stage, ordered(at(0.11, 0.715), at(0.37, 0.715)), stage.unit * 11.0);
    snow::on_edge(sheet, stage, ordered(at(0.10, 0.822), at(0.38, 0.822)), stage.unit * 22.0);
}

/// From left to right.
fn ordered(one: Point, other: Point) -> (Point, Point) {
    if one[0] <= other[0] { (one, other) } else { (other, one) }
}
