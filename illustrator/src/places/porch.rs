//! Before the door of a house: steps, a floor of boards under a roof on posts, a lamp by the door, pots, the garden path.

use super::camera::Camera;
use super::cuboid::Cuboid;
use super::foliage::bushes;
use super::outline::Outline;
use super::paints::dyed;
use super::rooms::inset;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::snow;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;
use scene::{Fitting, Hour};

/// Meters: where the floor of boards begins and where the wall stands, how high the floor is, half of the roof's width.
const EDGE: f64 = 4.4;
const WALL: f64 = 6.4;
const FLOOR: f64 = 0.42;
const HALF: f64 = 2.7;

pub fn porch(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.5, 0.55]);
    sky(sheet, stage, camera.vanishing[1]);
    sheet.layer("sky");
    let mut dice = stage.dice("porch");
    garden(sheet, &camera, &mut dice);
    wall(sheet, &camera, &mut dice);
    sheet.layer("house");
    door(sheet, &camera);
    for side in [-1.0, 1.0] {
        window(sheet, &camera, side, &mut dice);
    }
    floor(sheet, &camera);
    things_there(sheet, &camera, &mut dice);
    roof(sheet, &camera);
    lamp(sheet, &camera);
    sheet.layer("porch");
}

fn is_lit(stage: &Stage) -> bool {
    matches!(stage.scene.hour, Hour::Dusk | Hour::Night)
}

fn garden(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (far, near) = (stage.ground(0x0098_C468, 0.1), stage.ground(0x0060_9848, 0.0));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (1.0, near)]);
    let path = camera.lying([-0.95, 0.95], 0.0, [camera.near(), EDGE]);
    sheet.slab(&path, stage.ground(0x00CC_C0AC, 0.02));
    let mut seams = Outline::new();
    let mut away = camera.near();
    while away < EDGE {
        camera.bar(&mut seams, [-0.95, 0.0, away], [0.95, 0.0, away], 0.02);
        away += 0.55;
    }
    camera.bar(&mut seams, [0.0, 0.0, camera.near()], [0.0, 0.0, EDGE], 0.02);
    sheet.veil(seams, hex(0x0050_4838), if sheet.in_color() { 0.3 } else { 0.7 });
    for side in [-1.0, 1.0] {
        let ends = (camera.at([side * 1.5, 0.0, EDGE - 0.5]), camera.at([side * 4.6, 0.0, EDGE - 0.5]));
        bushes(sheet, stage, ends, camera.scale(EDGE) * 0.36, (stage.foliage(0x0050_8848), 0.0), dice);
    }
}

/// Of painted boards.
fn wall(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let color = [0x00E8_E0D0, 0x00C8_D4D8, 0x00E4_D4B8][dice.below(3)];
    sheet.slab(&camera.facing([-9.0, 9.0], [0.0, 6.4], WALL), stage.lit(color, 0.03));
    let mut seams = Outline::new();
    for row in 0..32 {
        let up = 0.2 * f64::from(row);
        camera.bar(&mut seams, [-9.0, up, WALL], [9.0, up, WALL], 0.018);
    }
    sheet.veil(seams, stage.colors.shadow, if sheet.in_color() { 0.22 } else { 0.5 });
    let under = camera.facing([-HALF, HALF], [1.9, 3.2], WALL);
    sheet.veil(Outline::new().polygon(&under), stage.colors.shadow, if sheet.in_color() { 0.30 } else { 0.2 });
}

fn door(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let lit = |color: u32| stage.lit(color, 0.0);
    sheet.slab(&camera.facing([-0.68, 0.68], [FLOOR, FLOOR + 2.42], WALL - 0.02), lit(0x00F6_F0E4));
    let color = dyed(stage, Fitting::Door, [0x009C_3C38, 0x0038_6470, 0x0058_7848][stage.dice("door").below(3)]);
    let leaf = camera.facing([-0.50, 0.50], [FLOOR, FLOOR + 2.1], WALL - 0.04);
    sheet.slab(&leaf, lit(color));
    for (rights, downs) in [
        ([0.12, 0.46], [0.44, 0.66]),
        ([0.54, 0.88], [0.44, 0.66]),
        ([0.12, 0.46], [0.72, 0.94]),
        ([0.54, 0.88], [0.72, 0.94]),
    ] {
        sheet.slab(&part(leaf, rights, downs), mix(lit(color), stage.colors.shadow, 0.22));
    }
    let glass = if is_lit(stage) { hex(0x00FF_D890) } else { mix(lit(0x0088_A8B8), stage.colors.sky[3], 0.3) };
    for rights in [[0.12, 0.46], [0.54, 0.88]] {
        sheet.slab(&part(leaf, rights, [0.07, 0.36]), glass);
    }
    let size = camera.scale(WALL) * 0.045;
    sheet.fill(stage.lined().ellipse(things::on(leaf, 0.90, 0.54), [size; 2]), lit(0x00E8_C060));
    sheet.slab(&camera.facing([0.80, 0.90], [FLOOR + 1.05, FLOOR + 1.25], WALL - 0.02), lit(0x00D0_D4D4));
    let number = camera.facing([-0.22, 0.22], [FLOOR + 2.16, FLOOR + 2.36], WALL - 0.03);
    sheet.slab(&number, lit(0x0048_4C54));
}

fn window(sheet: &mut Sheet, camera: &Camera, side: f64, dice: &mut Dice) {
    let stage = camera.stage;
    let middle = side * 1.75;
    let frame = camera.facing([middle - 0.62, middle + 0.62], [FLOOR + 0.75, FLOOR + 2.1], WALL - 0.02);
    sheet.slab(&inset(frame, -0.04), stage.lit(0x00F6_F0E4, 0.0));
    let glass =
        if is_lit(stage) { hex(0x00FF_DC9C) } else { mix(stage.lit(0x0070_90A4, 0.0), stage.colors.sky[2], 0.35) };
    sheet.slab(&frame, glass);
    let cloth = stage.lit(dyed(stage, Fitting::Curtains, 0x00F4_E8DC), 0.0);
    for rights in [[0.0, 0.24], [0.76, 1.0]] {
        things::curtain(sheet, part(frame, rights, [0.0, 1.0]), cloth, 3, dice);
    }
    sheet.slab(&part(frame, [0.48, 0.52], [0.0, 1.0]), stage.lit(0x00F6_F0E4, 0.0));
    sheet.slab(&part(frame, [0.0, 1.0], [0.47, 0.52]), stage.lit(0x00F6_F0E4, 0.0));
}

/// Boards on a base of brick, three steps before them, rails to both sides.
fn floor(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let lit = |color: u32| stage.lit(color, 0.0);
    sheet.slab(&camera.lying([-HALF, HALF], FLOOR, [EDGE, WALL]), lit(0x00C0_9C78));
    let mut seams = Outline::new();
    for board in -12..13 {
        let x = 0.22 * f64::from(board);
        camera.bar(&mut seams, [x, FLOOR, EDGE], [x, FLOOR, WALL], 0.016);
    }
    sheet.veil(seams, stage.colors.shadow, if sheet.in_color() { 0.34 } else { 0.7 });
    sheet.slab(&camera.facing([-HALF, HALF], [0.0, FLOOR], EDGE), lit(0x00A4_7058));
    sheet.slab(&camera.facing([-HALF, HALF], [FLOOR - 0.08, FLOOR], EDGE - 0.02), lit(0x00F0_E8DC));
    for step in [2.0, 1.0] {
        let (low, near) = (0.14 * (step - 1.0), EDGE - 0.34 * (3.0 - step));
        Cuboid::new([-0.9, 0.9], [low.min(0.0), 0.14 * step], [near, EDGE]).draw(sheet, camera, lit(0x00D0_C4B4));
    }
    let mut rail = Outline::new();
    for side in [-1.0, 1.0] {
        let mut x = 1.0;
        while x < HALF {
            camera.bar(&mut rail, [side * x, FLOOR, EDGE], [side * x, FLOOR + 0.82, EDGE], 0.05);
            x += 0.2;
        }
        for up in [FLOOR + 0.1, FLOOR + 0.84] {
            camera.bar(&mut rail, [side * 0.95, up, EDGE], [side * HALF, up, EDGE], 0.08);
        }
    }
    sheet.solid(rail, lit(0x00F8_F4EA));
}

/// A mat, and a pot to each side.
fn things_there(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let lit = |color: u32| stage.lit(color, 0.0);
    sheet.slab(&camera.lying([-0.45, 0.45], FLOOR + 0.01, [WALL - 0.7, WALL - 0.15]), lit(0x0090_6848));
    for (x, size) in [(-1.12, 0.62), (1.16, 0.5)] {
        let foot = camera.at([x, FLOOR, EDGE + 0.35]);
        things::plant(sheet, foot, camera.scale(EDGE) * size, &lit, dice);
    }
}

/// On two posts, its gable to the path.
fn roof(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let lit = |color: u32| stage.lit(color, 0.0);
    let tiles = lit(dyed(stage, Fitting::Roofs, 0x0060_5C6C));
    let mut posts = Outline::new();
    for x in [-HALF, -1.0, 1.0, HALF] {
        camera.bar(&mut posts, [x, FLOOR, EDGE], [x, 2.9, EDGE], 0.15);
    }
    sheet.solid(posts, lit(0x00F8_F4EA));
    sheet.slab(
        &camera.lying([-HALF - 0.2, HALF + 0.2], 2.9, [EDGE - 0.2, WALL]),
        mix(lit(0x00D8_D0C4), stage.colors.shadow, 0.4),
    );
    let slope = [
        camera.at([-HALF - 0.4, 2.86, EDGE - 0.3]),
        camera.at([HALF + 0.4, 2.86, EDGE - 0.3]),
        camera.at([HALF + 0.1, 4.0, WALL]),
        camera.at([-HALF - 0.1, 4.0, WALL]),
    ];
    sheet.slab(&slope, tiles);
    let board = camera.facing([-HALF - 0.4, HALF + 0.4], [2.72, 2.92], EDGE - 0.3);
    sheet.slab(&board, lit(0x00F8_F4EA));
    snow::on_edge(sheet, stage, (board[0], board[1]), camera.scale(EDGE) * 0.1);
}

/// On the wall beside the door; its light lies on door and boards.
fn lamp(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let away = WALL - 0.1;
    let scale = camera.scale(away);
    let at = camera.at([1.0, FLOOR + 1.75, away]);
    let body = [
        [at[0] - scale * 0.10, at[1] - scale * 0.17],
        [at[0] + scale * 0.10, at[1] - scale * 0.17],
        [at[0] + scale * 0.07, at[1] + scale * 0.15],
        [at[0] - scale * 0.07, at[1] + scale * 0.15],
    ];
    if is_lit(stage) && sheet.in_color() {
        sheet.glow(at, [scale * 1.9; 2], hex(0x00FF_D488), 0.7);
        sheet.glow(camera.at([0.0, FLOOR, EDGE + 0.6]), [scale * 2.2, scale * 0.5], hex(0x00FF_D088), 0.5);
    }
    sheet.slab(&body, if is_lit(stage) { hex(0x00FF_F0C0) } else { stage.lit(0x00F0_ECDC, 0.0) });
    sheet.slab(
        &[
            [at[0] - scale * 0.12, at[1] - scale * 0.17],
            [at[0] + scale * 0.12, at[1] - scale * 0.17],
            [at[0], at[1] - scale * 0.29],
        ],
        stage.lit(0x0038_3C44, 0.0),
    );
}
