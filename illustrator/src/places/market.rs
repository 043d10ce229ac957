//! A market street of an old town by day: stalls with heaps of fruit under striped awnings, houses behind, a dome far off.

use super::camera::Camera;
use super::cuboid::Cuboid;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::street;
use super::things::{self, part};
use scene::seed::Dice;

/// Meters to the side: where stalls begin, where houses stand.
const FRONT: f64 = 2.1;
const HOUSES: f64 = 4.4;
const END: f64 = 42.0;

pub fn market(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.47, 0.53]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("market");
    dome(sheet, &camera);
    sheet.layer("sky");
    street::ground(sheet, &camera, 0x00D4_C0A0);
    cobbles(sheet, &camera, &mut dice);
    for side in [-1.0, 1.0] {
        houses(sheet, &camera, side, &mut dice);
    }
    sheet.layer("houses");
    let mut aways: Vec<f64> = Vec::new();
    let mut away = camera.near() * 1.25;
    while away < END {
        aways.push(away);
        away += 3.3;
    }
    for away in aways.into_iter().rev() {
        for side in [-1.0, 1.0] {
            stall(sheet, &camera, (side, away), &mut dice);
        }
    }
    sheet.layer("stalls");
    pennants(sheet, &camera, &mut dice);
    sheet.layer("pennants");
}

/// At the end of the street, in the air of the distance.
fn dome(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let at = |x: f64, up: f64| camera.at([x, up, 70.0]);
    let wall = stage.lit(0x00E0_C8A4, 0.42);
    sheet.slab(&[at(-7.0, 11.0), at(7.0, 11.0), at(7.0, 0.0), at(-7.0, 0.0)], wall);
    sheet.slab(&[at(-4.6, 15.0), at(4.6, 15.0), at(4.6, 11.0), at(-4.6, 11.0)], mix(wall, hex(0x00FF_FFFF), 0.2));
    let round: Vec<Point> = (0..=16)
        .map(|step| {
            let turn = std::f64::consts::PI * f64::from(step) / 16.0;
            at(-5.0 * libm::cos(turn), 15.0 + 5.4 * libm::sin(turn))
        })
        .collect();
    sheet.slab(&round, stage.lit(0x0068_98A0, 0.40));
    let mut top = Outline::new();
    camera.bar(&mut top, [0.0, 20.2, 70.0], [0.0, 23.0, 70.0], 0.5);
    sheet.fill(top, stage.lit(0x00D8_B060, 0.35));
    let mut windows = Outline::new();
    for x in [-4.6, -1.5, 1.5, 4.6] {
        windows.add_polygon(&[at(x - 0.5, 8.5), at(x + 0.5, 8.5), at(x + 0.5, 5.0), at(x - 0.5, 5.0)]);
    }
    sheet.fill(windows, stage.lit(0x0080_7880, 0.40));
}

fn cobbles(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let (mut dark, mut pale) = (Outline::new(), Outline::new());
    for _ in 0..240 {
        let away = camera.near() + 16.0 * dice.unit() * dice.unit();
        let into = if dice.chance(0.5) { &mut dark } else { &mut pale };
        camera.disc(into, [dice.between(-FRONT, FRONT), 0.0, away], dice.between(0.05, 0.12));
    }
    sheet.veil(dark, stage.lit(0x0090_7C64, 0.0), 0.35);
    sheet.veil(pale, stage.lit(0x00F4_E8D0, 0.0), 0.4);
}

const WALLS: [u32; 5] = [0x00F0_DCB4, 0x00E8_C49C, 0x00F4_E8D0, 0x00E0_B8A0, 0x00D8_CCB0];

fn houses(sheet: &mut Sheet, camera: &Camera, side: f64, dice: &mut Dice) {
    let stage = camera.stage;
    let mut spans: Vec<[f64; 2]> = Vec::new();
    let mut away = camera.near() * 0.9;
    while away < 60.0 {
        let next = away + dice.between(5.0, 7.5);
        spans.push([away, next]);
        away = next;
    }
    for span in spans.into_iter().rev() {
        let far = camera.haze(span[0]) * 0.8;
        let tall = dice.between(6.0, 8.5);
        let color = stage.lit(WALLS[dice.below(WALLS.len())], far);
        let color = if side < 0.0 { mix(color, stage.colors.shadow, 0.18) } else { color };
        let wall = camera.along(side * HOUSES, [0.0, tall], span);
        sheet.slab(&wall, color);
        let eave = camera.along(side * (HOUSES - 0.4), [tall - 0.1, tall + 0.3], span);
        sheet.slab(&eave, stage.lit(0x00B8_6848, far));
        for row in 0..2 {
            for column in 0..2 {
                let left = 0.16 + 0.42 * f64::from(column);
                let top = 0.12 + 0.34 * f64::from(row);
                let pane = part(wall, [left, left + 0.2], [top, top + 0.2]);
                sheet.slab(&part(pane, [-0.35, 1.35], [0.0, 1.0]), stage.lit(0x0058_8478, far));
                sheet.slab(&pane, stage.lit(0x0060_6878, far));
                let sill = part(pane, [-0.2, 1.2], [1.0, 1.12]);
                sheet.slab(&sill, stage.lit(0x00E0_5C60, far));
            }
        }
    }
}

const GOODS: [[u32; 2]; 7] = [
    [0x00E0_4038, 0x00F0_7058],
    [0x00F0_8C30, 0x00FC_B460],
    [0x00F4_CC40, 0x00FC_E488],
    [0x0078_A840, 0x00A8_CC68],
    [0x0078_4888, 0x00A0_78B0],
    [0x00C8_3058, 0x00E8_7090],
    [0x00B8_8850, 0x00DC_B480],
];

fn stall(sheet: &mut Sheet, camera: &Camera, (side, away): (f64, f64), dice: &mut Dice) {
    let stage = camera.stage;
    let far = camera.haze(away) * 0.8;
    let lit = |color: u32| stage.lit(color, far);
    let xs = |from: f64, to: f64| [(side * from).min(side * to), (side * from).max(side * to)];
    let aways = [away, away + 2.5];
    let back = camera.along(side * 3.7, [0.7, 2.4], aways);
    sheet.face(&back, mix(lit(0x0080_6048), stage.colors.shadow, 0.35));
    things::books(sheet, part(back, [0.05, 0.95], [0.1, 0.6]), &|color| mix(lit(color), lit(0x0090_6848), 0.4), dice);
    Cuboid::new(xs(FRONT + 0.3, 3.7), [0.0, 0.62], aways).draw(sheet, camera, lit(0x00A0_7048));
    // Crates that slope toward who buys, each with a heap.
    for crate_ in (0..3).rev() {
        let from = away + 0.08 + 0.82 * f64::from(crate_);
        let kinds = [GOODS[dice.below(GOODS.len())], GOODS[dice.below(GOODS.len())]];
        for (row, colors) in kinds.into_iter().enumerate() {
            let (x, up) = (FRONT + 0.05 + 0.62 * row as f64, 0.62 + 0.24 * row as f64);
            Cuboid::new(xs(x, x + 0.58), [up, up + 0.16], [from, from + 0.74]).draw(sheet, camera, lit(0x00C8_9C68));
            heap(sheet, camera, ([side * (x + 0.29), up + 0.16, from + 0.37], far), colors, dice);
        }
    }
    let mut poles = Outline::new();
    for away in aways {
        camera.bar(&mut poles, [side * FRONT, 0.0, away], [side * FRONT, 2.3, away], 0.07);
    }
    sheet.solid(poles, lit(0x0090_7050));
    awning(sheet, camera, (side, away), [0x00D0_4840, 0x0040_7CB0, 0x00E8_A838, 0x0050_9468][dice.below(4)]);
}

fn heap(sheet: &mut Sheet, camera: &Camera, (at, far): ([f64; 3], f64), colors: [u32; 2], dice: &mut Dice) {
    let stage = camera.stage;
    let scale = camera.scale(at[2]);
    let size = scale * 0.075;
    let [main, light] = colors.map(|color| stage.lit(color, far));
    for (row, count) in [(0.0, 5), (1.0, 4), (2.0, 2)] {
        let mut fruit = stage.lined();
        let mut glints = Outline::new();
        for number in 0..count {
            let aside = (f64::from(number) - f64::from(count - 1) / 2.0) * 0.12 + dice.between(-0.015, 0.015);
            let middle = camera.at([at[0] + aside, at[1] + 0.05 + 0.085 * row, at[2]]);
            fruit.add_ellipse(middle, [size, size * 0.95]);
            glints.add_ellipse(
                [middle[0] + stage.light * size * 0.3, middle[1] - size * 0.32],
                [size * 0.34, size * 0.26],
            );
        }
        sheet.fill(fruit, mix(main, stage.colors.shadow, 0.14 - 0.05 * row));
        sheet.veil(glints, light, if sheet.in_color() { 0.85 } else { 0.0 });
    }
}

fn awning(sheet: &mut Sheet, camera: &Camera, (side, away): (f64, f64), color: u32) {
    let stage = camera.stage;
    let far = camera.haze(away) * 0.8;
    let at = |x: f64, up: f64, away: f64| camera.at([side * x, up, away]);
    for stripe in (0..7).rev() {
        let span = [0, 1].map(|end| away - 0.15 + 2.8 * f64::from(stripe + end) / 7.0);
        let tone = stage.lit(if stripe % 2 == 0 { color } else { 0x00FC_F6E8 }, far);
        let tone = if side < 0.0 { mix(tone, stage.colors.shadow, 0.14) } else { tone };
        let roof = [
            at(3.9, 3.0, span[0]),
            at(3.9, 3.0, span[1]),
            at(FRONT - 0.35, 2.42, span[1]),
            at(FRONT - 0.35, 2.42, span[0]),
        ];
        sheet.slab(&roof, tone);
        let middle = (span[0] + span[1]) / 2.0;
        let hem = [
            at(FRONT - 0.35, 2.42, span[0]),
            at(FRONT - 0.35, 2.42, span[1]),
            at(FRONT - 0.35, 2.16, span[1]),
            at(FRONT - 0.35, 2.06, middle),
            at(FRONT - 0.35, 2.16, span[0]),
        ];
        sheet.slab(&hem, mix(tone, stage.colors.shadow, 0.16));
    }
    let end = [at(FRONT - 0.35, 2.42, away - 0.15), at(3.9, 3.0, away - 0.15), at(3.9, 2.42, away - 0.15)];
    sheet.slab(&end, mix(stage.lit(color, far), stage.colors.shadow, 0.2));
}

/// Small flags on strings from house to house.
fn pennants(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    for away in [26.0, 16.0, 9.5] {
        let at = |share: f64| {
            let sag = 1.0 * 4.0 * share * (1.0 - share);
            camera.at([-HOUSES + 2.0 * HOUSES * share, 6.0 - sag, away])
        };
        let mut cord = Outline::new();
        for step in 0..16 {
            cord.add_bar(at(f64::from(step) / 16.0), at(f64::from(step + 1) / 16.0), [stage.unit * 1.6; 2]);
        }
        sheet.fill(cord, stage.lit(0x0060_5040, 0.1));
        for flag in 0..14 {
            let (left, right) = (at((f64::from(flag) + 0.15) / 14.0), at((f64::from(flag) + 0.85) / 14.0));
            let tip = [(left[0] + right[0]) / 2.0, (left[1] + right[1]) / 2.0 + camera.scale(away) * 0.5];
            sheet.slab(&[left, right, tip], stage.lit(GOODS[dice.below(6)][0], camera.haze(away) * 0.6));
        }
    }
}
