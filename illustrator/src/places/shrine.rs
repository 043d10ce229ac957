//! The shrine: steps through the trees, lanterns, and the gate that frames the head.

use super::foliage::{Leaves, crown, near_branch};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::snow;
use super::stage::Stage;
use scene::{Hour, Sight};

pub fn shrine(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.66;
    sky(sheet, stage, horizon * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("shrine");
    for (y, color, distance) in [(0.50, 0x0068_9078, 0.5), (0.60, 0x0044_7858, 0.2)] {
        let mut trees = stage.lined();
        for tree in 0..11 {
            let across = f64::from(tree) / 10.0;
            // A clearing in the middle, where the steps go up.
            let aside = (across - 0.5).abs() * 2.0;
            let at = stage.at(across + dice.between(-0.03, 0.03), y - 0.16 * aside + 0.05);
            let size = stage.unit * dice.between(80.0, 130.0);
            trees.add_clump(at, [size, size], 10, &mut || dice.between(0.0, 0.18));
        }
        trees.add_rect(stage.at(0.0, y), stage.at(1.0, 0.82));
        sheet.fill(trees, stage.growth(color, distance));
    }
    let leaves = Leaves::of(stage, stage.foliage(0x0058_9058), 0.10);
    for (x, y, size) in [
        (0.26, 0.60, 62.0),
        (0.74, 0.60, 66.0),
        (0.02, 0.50, 150.0),
        (0.14, 0.58, 112.0),
        (0.86, 0.57, 116.0),
        (0.98, 0.48, 160.0),
    ] {
        let radius = stage.unit * size;
        crown(sheet, stage, (stage.at(x, y), [radius * 1.1, radius * 0.9]), leaves, &mut dice);
    }
    sheet.layer("trees");
    steps(sheet, stage);
    lantern(sheet, stage, 0.06);
    lantern(sheet, stage, 0.94);
    torii(sheet, stage);
    near_branch(sheet, stage, 1.0, stage.foliage(0x0050_8450), &mut dice);
    sheet.layer("gate");
}

fn steps(sheet: &mut Sheet, stage: &Stage) {
    let ground = Outline::new().rect(stage.at(0.0, 0.78), stage.at(1.0, 1.0));
    let (far, near) = (stage.ground(0x009C_A08C, 0.15), stage.ground(0x0078_7C70, 0.0));
    sheet.down(ground, 0.78 * stage.height, stage.height, &[(0.0, far), (1.0, near)]);
    for step in 0..9 {
        let t = f64::from(step) / 9.0;
        let (y, half) = (0.60 + 0.24 * t, 0.10 + 0.20 * t);
        let [left, top] = stage.at(0.5 - half, y);
        let [right, foot] = stage.at(0.5 + half, y + 0.24 / 9.0 + 0.004);
        let middle = top + (foot - top) * 0.42;
        sheet.block([left, top], [right, middle], stage.ground(0x00C4_C2B8, 0.12));
        sheet.block([left, middle], [right, foot], mix(stage.lit(0x0098_9890, 0.1), hex(0x0028_2850), 0.15));
    }
}

fn lantern(sheet: &mut Sheet, stage: &Stage, x: f64) {
    let stone = stage.lit(0x00A4_A49C, 0.06);
    let dark = mix(stone, hex(0x0028_2850), 0.3);
    let [x, foot] = stage.at(x, 0.86);
    let unit = stage.unit * 1.15;
    let part = |sheet: &mut Sheet, half: [f64; 2], from: f64, to: f64, color| {
        sheet.slab(
            &[
                [x - half[0] * unit, foot - from * unit],
                [x + half[0] * unit, foot - from * unit],
                [x + half[1] * unit, foot - to * unit],
                [x - half[1] * unit, foot - to * unit],
            ],
            color,
        );
    };
    part(sheet, [40.0, 30.0], 0.0, 26.0, stone);
    part(sheet, [15.0, 13.0], 26.0, 128.0, dark);
    part(sheet, [24.0, 34.0], 128.0, 148.0, stone);
    part(sheet, [26.0, 26.0], 148.0, 196.0, dark);
    let glow = [x, foot - 172.0 * unit];
    sheet.block([x - 13.0 * unit, glow[1] - 16.0 * unit], [x + 13.0 * unit, glow[1] + 16.0 * unit], hex(0x00FF_E0A0));
    part(sheet, [52.0, 12.0], 196.0, 232.0, stone);
    part(sheet, [8.0, 3.0], 232.0, 254.0, stone);
    let edge = |side: f64, up: f64, half: f64| [x + side * half * unit, foot - up * unit];
    snow::on_edge(sheet, stage, (edge(-1.0, 198.0, 54.0), edge(-1.0, 230.0, 10.0)), 13.0 * unit);
    snow::on_edge(sheet, stage, (edge(1.0, 230.0, 10.0), edge(1.0, 198.0, 54.0)), 13.0 * unit);
    snow::on_edge(sheet, stage, (edge(-1.0, 148.0, 35.0), edge(1.0, 148.0, 35.0)), 8.0 * unit);
    if stage.scene.hour != Hour::Day {
        sheet.glow(glow, [stage.unit * 170.0; 2], hex(0x00FF_C870), 0.7);
    }
}

/// The gate stands wide enough to frame the head.
fn torii(sheet: &mut Sheet, stage: &Stage) {
    let red = stage.lit(0x00D4_4A34, 0.02);
    let shade = mix(red, hex(0x0048_1840), 0.38);
    let dark = stage.lit(0x0034_2C34, 0.0);
    let unit = stage.unit * 1.1;
    let half = (stage.head.height * 0.86).clamp(stage.width * 0.33, stage.width * 0.42);
    let middle = stage.head.center[0].clamp(stage.width * 0.42, stage.width * 0.58);
    // What is to be seen in the sky is seen over the gate, which stands farther off then.
    let is_farther = stage.scene.sights.iter().any(|sight| matches!(sight, Sight::Fireworks | Sight::FullMoon));
    let (beam, foot, half) = if is_farther {
        (0.36 * stage.height, 0.86 * stage.height, half * 0.82)
    } else {
        (0.13 * stage.height, 0.93 * stage.height, half)
    };
    for side in [-1.0, 1.0] {
        let (top, low) = (middle + side * half * 0.97, middle + side * half * 1.03);
        let wide = 25.0 * unit;
        sheet
            .slab(&[[top - wide * 0.85, beam], [top + wide * 0.85, beam], [low + wide, foot], [low - wide, foot]], red);
        let (from, to) = if stage.light < 0.0 { (0.3, 1.0) } else { (-1.0, -0.3) };
        let away = [
            [top + wide * from * 0.85, beam],
            [top + wide * to * 0.85, beam],
            [low + wide * to, foot],
            [low + wide * from, foot],
        ];
        sheet.fill(Outline::new().polygon(&away), shade);
        sheet.block([low - wide * 1.25, foot - 60.0 * unit], [low + wide * 1.25, foot], dark);
    }
    let bar = |y: f64, thick: f64, over: f64, lift: f64| {
        let (left, right) = (middle - half * over, middle + half * over);
        [
            [left, y - lift],
            [middle, y],
            [right, y - lift],
            [right, y + thick - lift],
            [middle, y + thick],
            [left, y + thick - lift],
        ]
    };
    sheet.slab(&bar(beam + 0.115 * stage.height, 34.0 * unit, 1.12, 0.0), red);
    sheet.fill(Outline::new().polygon(&bar(beam + 0.115 * stage.height + 22.0 * unit, 12.0 * unit, 1.12, 0.0)), shade);
    sheet.slab(&bar(beam - 8.0 * unit, 36.0 * unit, 1.30, 12.0 * unit), red);
    sheet.slab(&bar(beam - 34.0 * unit, 28.0 * unit, 1.38, 18.0 * unit), dark);
    let tip = |side: f64| [middle + side * half * 1.38, beam - 52.0 * unit];
    snow::on_edge(sheet, stage, (tip(-1.0), [middle, beam - 33.0 * unit]), 15.0 * unit);
    snow::on_edge(sheet, stage, ([middle, beam - 33.0 * unit], tip(1.0)), 15.0 * unit);
    let low = beam + 0.115 * stage.height;
    for side in [-1.0, 1.0] {
        let (from, to) = (middle + side * half * 0.12, middle + side * half * 0.9);
        snow::on_edge(sheet, stage, ([from.min(to), low], [from.max(to), low]), 8.0 * unit);
    }
    let tablet = [[middle - 26.0 * unit, beam + 24.0 * unit], [middle + 26.0 * unit, beam + 0.115 * stage.height]];
    sheet.block(tablet[0], tablet[1], dark);
    rope(sheet, stage, [middle, beam + 0.115 * stage.height + 34.0 * unit], half);
}

/// The sacred rope, with its paper streamers.
fn rope(sheet: &mut Sheet, stage: &Stage, at: Point, half: f64) {
    let unit = stage.unit * 1.1;
    let sag = |t: f64| [at[0] + half * (t * 2.0 - 1.0) * 0.95, at[1] + 60.0 * unit * t * (1.0 - t)];
    let (mut cord, mut papers) = (Outline::new(), Outline::new());
    for step in 0..16 {
        let t = f64::from(step) / 16.0;
        cord.add_bar(sag(t), sag(t + 0.07), [9.0 * unit; 2]);
    }
    for t in [0.14, 0.32, 0.68, 0.86] {
        let [x, y] = sag(t);
        for fold in 0..3 {
            let (left, top) = (x + 9.0 * unit * f64::from(fold % 2), y + 18.0 * unit * f64::from(fold));
            papers.add_polygon(&[
                [left - 8.0 * unit, top],
                [left + 8.0 * unit, top + 4.0 * unit],
                [left + 5.0 * unit, top + 24.0 * unit],
                [left - 11.0 * unit, top + 20.0 * unit],
            ]);
        }
    }
    sheet.fill(cord, stage.lit(0x00E4_CE94, 0.0));
    sheet.fill(papers, stage.lit(0x00FC_FAF4, 0.0));
}
