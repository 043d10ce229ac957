//! The gate of a school: two posts with its name, a wall on both sides, the way to the building under trees.

use super::camera::Camera;
use super::foliage::{Leaves, bushes, crown, ground_shadow};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;

/// Meters: how far away gate and building stand, half of the way between the posts.
const GATE: f64 = 6.4;
const BUILDING: f64 = 34.0;
const WAY: f64 = 1.85;
/// The part of the building with the clock stands aside of whoever is at the gate.
const TOWER: [f64; 2] = [4.4, 10.4];

pub fn school_gate(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.47, 0.55]);
    let mut dice = stage.dice("school gate");
    sky(sheet, stage, camera.vanishing[1]);
    sheet.layer("sky");
    far_trees(sheet, &camera, &mut dice);
    building(sheet, &camera, &mut dice);
    sheet.layer("school");
    ground(sheet, &camera, &mut dice);
    avenue(sheet, &camera, &mut dice);
    sheet.layer("way");
    wall(sheet, &camera, &mut dice);
    sheet.layer("gate");
}

fn far_trees(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let leaves = Leaves::of(camera.stage, 0x0060_9470, 0.34);
    for number in 0..9 {
        let x = -34.0 + 8.5 * f64::from(number) + dice.between(-1.5, 1.5);
        let size = dice.between(2.6, 4.2);
        let at = camera.at([x, size * 0.9, 36.0]);
        let wide = size * camera.scale(36.0);
        crown(sheet, camera.stage, (at, [wide * 1.2, wide]), leaves, dice);
    }
}

/// Four storeys of windows, a part that stands out with the clock and the porch.
fn building(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let far = 0.20;
    let lit = |color| stage.lit(color, far);
    wing(sheet, camera, ([-19.0, 19.0], 12.6, BUILDING), dice);
    wing(sheet, camera, (TOWER, 15.4, BUILDING - 1.5), dice);
    let front = camera.facing(TOWER, [11.6, 15.4], BUILDING - 1.5);
    sheet.slab(&front, lit(0x00EE_E6D8));
    let clock = things::on(front, 0.5, 0.52);
    things::clock(sheet, clock, 1.25 * camera.scale(BUILDING), &lit);
    let porch = camera.facing([-2.6, 2.6], [0.0, 3.1], BUILDING - 2.5);
    sheet.slab(&part(porch, [0.06, 0.94], [0.0, 1.0]), lit(0x0060_7080));
    for door in 0..4 {
        let left = 0.10 + 0.2 * f64::from(door);
        sheet.slab(&part(porch, [left, left + 0.18], [0.22, 1.0]), mix(lit(0x0098_B8C8), stage.colors.sky[3], 0.4));
    }
    sheet.slab(&camera.facing([-3.1, 3.1], [3.0, 3.6], BUILDING - 3.2), lit(0x00C8_BCAC));
}

fn wing(sheet: &mut Sheet, camera: &Camera, (xs, tall, away): ([f64; 2], f64, f64), dice: &mut Dice) {
    let stage = camera.stage;
    let lit = |color| stage.lit(color, 0.22);
    let front = camera.facing(xs, [0.0, tall], away);
    sheet.slab(&front, lit(0x00E8_DFD0));
    sheet.slab(&camera.facing([xs[0] - 0.2, xs[1] + 0.2], [tall, tall + 0.7], away), lit(0x00C4_B8A8));
    let bays = ((xs[1] - xs[0]) / 2.4) as usize;
    let mut panes = [Outline::new(), Outline::new(), Outline::new()];
    let mut bars = Outline::new();
    for storey in 0..4 {
        let low = 0.7 + 3.1 * f64::from(storey);
        sheet.fill(Outline::new().polygon(&camera.facing(xs, [low - 0.55, low - 0.35], away)), lit(0x00C8_BCAC));
        for bay in 0..bays {
            let left = xs[0] + 0.35 + 2.4 * bay as f64;
            let pane = camera.facing([left, left + 1.9], [low, low + 1.6], away);
            let is_lit = dice.chance(stage.colors.lit_windows);
            panes[if is_lit { 0 } else { 1 + dice.below(2) }].add_polygon(&pane);
            bars.add_polygon(&part(pane, [0.47, 0.53], [0.0, 1.0]));
            bars.add_polygon(&part(pane, [0.0, 1.0], [0.28, 0.33]));
        }
    }
    let [shining, pale, deep] = panes;
    sheet.fill(shining, mix(stage.colors.lamp, hex(0x00FF_D890), 0.2));
    sheet.fill(pale, mix(lit(0x0078_98B4), stage.colors.sky[3], 0.45));
    sheet.fill(deep, mix(lit(0x0058_7490), stage.colors.sky[2], 0.30));
    sheet.fill(bars, lit(0x00F4_F0E8));
}

fn ground(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (far, near) = (stage.ground(0x00D8_CCB4, 0.30), stage.ground(0x00C4_B8A8, 0.0));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (0.5, mix(far, near, 0.6)), (1.0, near)]);
    for side in [-1.0, 1.0] {
        let lawn = camera.lying([side * 3.0, side * 26.0], 0.0, [GATE + 0.6, BUILDING - 2.0]);
        sheet.fill(Outline::new().polygon(&lawn), stage.ground(0x0088_B468, 0.12));
    }
    let mut seams = Outline::new();
    let mut away = camera.near();
    while away < BUILDING {
        camera.bar(&mut seams, [-2.6, 0.0, away], [2.6, 0.0, away], 0.02);
        away += 0.5 + away * 0.09;
    }
    for line in -2..=2_i32 {
        let x = f64::from(line) * 1.3;
        camera.bar(&mut seams, [x, 0.0, camera.near()], [x, 0.0, BUILDING - 3.0], 0.025);
    }
    sheet.veil(seams, hex(0x0060_5048), if sheet.in_color() { 0.30 } else { 0.7 });
    let mut rail = Outline::new();
    camera.bar(&mut rail, [-WAY, 0.0, GATE], [WAY, 0.0, GATE], 0.07);
    sheet.fill(rail, stage.lit(0x0068_6460, 0.0));
    let mut fallen = Outline::new();
    for _ in 0..90 {
        let away = camera.near() * (1.0 + 6.0 * dice.unit());
        let at = camera.at([dice.between(-4.0, 4.0), 0.0, away]);
        let long = camera.scale(away) * 0.03;
        fallen.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], long * 0.7);
    }
    let petal = mix(stage.growth(stage.foliage(0x0078_A058), 0.0), hex(0x00FF_FFFF), 0.15);
    sheet.veil(fallen, petal, if sheet.in_color() { 0.8 } else { 0.0 });
}

/// Trees along the way, behind the wall: their crowns frame the building.
fn avenue(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    for away in [22.0, 16.0, 11.0] {
        let leaves = Leaves::of(stage, stage.foliage(0x0064_A050), camera.haze(away) * 0.8);
        for side in [-1.0, 1.0] {
            let x = side * 4.6;
            let foot = camera.at([x, 0.0, away]);
            let scale = camera.scale(away);
            ground_shadow(sheet, stage, foot, [scale * 1.8, scale * 0.28]);
            let mut trunk = Outline::new();
            camera.bar(&mut trunk, [x, 0.0, away], [x, 2.8, away], 0.34);
            sheet.solid(trunk, stage.lit(0x006C_5444, camera.haze(away)));
            for (dx, up, size) in [(-0.9, 3.2, 1.3), (0.9, 3.3, 1.3), (0.0, 4.3, 1.6)] {
                let at = camera.at([x + dx, up, away]);
                crown(sheet, stage, (at, [size * scale, size * scale * 0.8]), leaves, dice);
            }
        }
    }
}

fn wall(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let lit = |color| stage.lit(color, 0.04);
    for side in [-1.0_f64, 1.0] {
        let order = |from: f64, to: f64| [(side * from).min(side * to), (side * from).max(side * to)];
        let length = camera.facing(order(WAY + 0.5, 16.0), [0.0, 1.55], GATE + 0.1);
        sheet.slab(&length, lit(0x00D4_C4B0));
        let mut joints = Outline::new();
        for panel in 1..9 {
            joints.add_polygon(&part(length, [0.11 * f64::from(panel), 0.11 * f64::from(panel) + 0.004], [0.0, 1.0]));
        }
        sheet.veil(joints, stage.colors.shadow, if sheet.in_color() { 0.28 } else { 0.6 });
        sheet.slab(&camera.facing(order(WAY + 0.45, 16.0), [1.55, 1.70], GATE), lit(0x00B8_A898));
        let post = order(WAY, WAY + 0.62);
        sheet.slab(&camera.facing(post, [0.0, 2.25], GATE - 0.2), lit(0x00A8_6C54));
        bricks(sheet, camera, post);
        let cap = [post[0] - 0.08, post[1] + 0.08];
        sheet.slab(&camera.facing(cap, [2.25, 2.45], GATE - 0.25), lit(0x00D8_CCBC));
        for (xs, up, away, thick) in [(order(WAY + 0.45, 16.0), 1.70, GATE, 0.12), (cap, 2.45, GATE - 0.25, 0.16)] {
            let edge = (camera.at([xs[0], up, away]), camera.at([xs[1], up, away]));
            let edge = if edge.0[0] < edge.1[0] { edge } else { (edge.1, edge.0) };
            super::snow::on_edge(sheet, stage, edge, camera.scale(away) * thick);
        }
        let (from, to) = (camera.at([WAY * side, 0.0, GATE - 0.2]), camera.at([(WAY + 0.62) * side, 0.0, GATE - 0.2]));
        ground_shadow(
            sheet,
            stage,
            [(from[0] + to[0]) / 2.0, from[1]],
            [camera.scale(GATE) * 0.6, camera.scale(GATE) * 0.1],
        );
        let ends = (camera.at([side * 3.0, 0.0, GATE - 0.1]), camera.at([side * 9.0, 0.0, GATE - 0.1]));
        bushes(sheet, stage, ends, camera.scale(GATE) * 0.5, (0x0050_8048, 0.02), dice);
    }
    let plate = camera.facing([WAY + 0.16, WAY + 0.46], [0.95, 2.0], GATE - 0.22);
    sheet.slab(&plate, lit(0x00F4_ECDC));
    sheet.fill(things::glyphs(part(plate, [0.2, 0.8], [0.06, 0.94]), (1, 4), dice), lit(0x0030_2C34));
    sliding_gate(sheet, camera);
}

/// Of bars, drawn aside before the wall.
fn sliding_gate(sheet: &mut Sheet, camera: &Camera) {
    let mut bars = Outline::new();
    let (from, to) = (-WAY + 0.25, -WAY - 3.4);
    for up in [0.12, 1.36] {
        camera.bar(&mut bars, [from, up, GATE - 0.3], [to, up, GATE - 0.3], 0.07);
    }
    for bar in 0..=18 {
        let x = from + (to - from) * f64::from(bar) / 18.0;
        camera.bar(&mut bars, [x, 0.12, GATE - 0.3], [x, 1.36, GATE - 0.3], 0.035);
    }
    sheet.solid(bars, camera.stage.lit(0x0058_6068, 0.0));
}

fn bricks(sheet: &mut Sheet, camera: &Camera, xs: [f64; 2]) {
    let mut seams = Outline::new();
    let wide = xs[1] - xs[0];
    for row in 1..15 {
        let up = 0.15 * f64::from(row);
        camera.bar(&mut seams, [xs[0], up, GATE - 0.21], [xs[1], up, GATE - 0.21], 0.016);
        let shift = if row % 2 == 0 { 0.33 } else { 0.66 };
        let x = xs[0] + wide * shift;
        camera.bar(&mut seams, [x, up, GATE - 0.21], [x, up - 0.15, GATE - 0.21], 0.016);
    }
    sheet.veil(seams, camera.stage.lit(0x00E8_D8C8, 0.0), if sheet.in_color() { 0.5 } else { 0.0 });
}
