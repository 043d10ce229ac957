//! A fire escape: an iron landing with its rail on a wall of brick, stairs up and down, windows of which one is lit, the town.

use super::camera::Camera;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{Corners, on, part};
use super::{skyline, snow};
use scene::Hour;

/// How far away the wall is and where it ends, meters.
const WALL: f64 = 5.4;
const END: f64 = -1.3;

pub fn fire_escape(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.40, 0.56]);
    let horizon = camera.vanishing[1];
    let mut dice = stage.dice("fire escape");
    sky(sheet, stage, horizon);
    for tall in [2.2, 1.5] {
        let [far, middle, _] = skyline::planes(stage, horizon / stage.height, tall);
        skyline::plane(sheet, stage, if tall > 2.0 { far } else { middle }, horizon / stage.height + 0.05, &mut dice);
    }
    sheet.layer("town");
    wall(sheet, &camera);
    sheet.layer("wall");
    let far = WALL - 0.1;
    let deep = [camera.near(), far];
    let street = Outline::new().rect([0.0, camera.at([0.0, 0.0, far])[1]], [stage.width, stage.height]);
    sheet.fill(street, mix(stage.lit(0x0030_3440, 0.0), stage.colors.shadow, 0.45));
    landing(sheet, &camera, deep);
    stairs(sheet, &camera);
    rail(sheet, &camera, far);
    sheet.layer("landing");
}

/// Of brick, behind the landing: it ends beside it, where the town is seen.
fn wall(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let side = camera.along(END, [-6.0, 14.0], [WALL, WALL + 9.0]);
    let brick = stage.ground(0x00A4_5C4C, 0.0);
    sheet.slab(&side, mix(brick, stage.colors.shadow, 0.42));
    let xs = [END, 14.0];
    sheet.slab(&camera.facing(xs, [-6.0, 14.0], WALL), brick);
    let (mut seams, mut odd) = (Outline::new(), Outline::new());
    let mut dice = stage.dice("bricks of the escape");
    for row in -8_i32..60 {
        let up = 0.15 * f64::from(row);
        camera.bar(&mut seams, [END, up, WALL], [14.0, up, WALL], 0.012);
        for _ in 0..4 {
            let x = dice.between(END, 6.0);
            odd.add_polygon(&camera.facing([x, x + 0.28], [up + 0.02, up + 0.13], WALL));
        }
        for brick in 0..18 {
            let x = END + 0.3 * f64::from(brick) + 0.15 * f64::from(row.rem_euclid(2));
            camera.bar(&mut seams, [x, up, WALL], [x, up + 0.15, WALL], 0.01);
        }
    }
    sheet.veil(seams, stage.colors.shadow, if sheet.in_color() { 0.30 } else { 0.4 });
    sheet.veil(odd, hex(0x0050_2820), if sheet.in_color() { 0.22 } else { 0.15 });
    let burns = stage.scene.hour != Hour::Day;
    for (number, (x, up)) in
        [(1.15, 0.75), (-0.75, 0.75), (1.15, 4.2), (-0.75, 4.2), (3.0, 4.2), (3.0, 0.75)].into_iter().enumerate()
    {
        window(sheet, camera, camera.facing([x, x + 1.15], [up, up + 1.75], WALL - 0.02), burns && number % 3 == 0);
    }
}

fn window(sheet: &mut Sheet, camera: &Camera, corners: Corners, is_lit: bool) {
    let stage = camera.stage;
    sheet.slab(&super::rooms::inset(corners, -0.07), stage.lit(0x00D8_CCB8, 0.0));
    let glass = match (is_lit, stage.is_on_paper()) {
        (true, false) => hex(0x00FF_D488),
        (true, true) => hex(0x00FF_FFFF),
        (false, _) => mix(stage.lit(0x0050_6078, 0.0), stage.colors.sky[2], 0.3),
    };
    sheet.slab(&corners, glass);
    if is_lit && sheet.in_color() {
        let size = corners[0][0].max(corners[1][0]) - corners[0][0].min(corners[1][0]);
        sheet.glow(on(corners, 0.5, 0.5), [size * 1.4 + stage.unit * 120.0; 2], hex(0x00FF_C060), 0.5);
        sheet.face(&part(corners, [0.0, 0.24], [0.0, 1.0]), hex(0x00E8_9858));
        sheet.face(&part(corners, [0.80, 1.0], [0.0, 1.0]), hex(0x00E8_9858));
    }
    let mut bars = Outline::new();
    bars.add_polygon(&part(corners, [0.0, 1.0], [0.48, 0.53]));
    bars.add_polygon(&part(corners, [0.48, 0.53], [0.0, 1.0]));
    sheet.fill(bars, stage.lit(0x00D8_CCB8, 0.0));
}

/// Bars that one sees the street through.
fn landing(sheet: &mut Sheet, camera: &Camera, [near, far]: [f64; 2]) {
    let stage = camera.stage;
    let iron = stage.lit(0x0048_4C54, 0.0);
    let floor = camera.lying([-2.9, 3.4], 0.0, [near, far]);
    sheet.face(&floor, mix(iron, stage.colors.shadow, 0.35));
    let (mut bars, mut lit) = (Outline::new(), Outline::new());
    for bar in 0..44 {
        let away = near + (far - near) * f64::from(bar) / 43.0;
        camera.bar(&mut bars, [-2.9, 0.0, away], [3.4, 0.0, away], 0.035);
        camera.bar(&mut lit, [-2.9, 0.01, away + 0.012], [3.4, 0.01, away + 0.012], 0.01);
    }
    for x in [-2.9, -1.35, 0.4, 2.0, 3.4] {
        camera.bar(&mut bars, [x, 0.0, near], [x, 0.0, far], 0.05);
    }
    sheet.fill(bars, iron);
    sheet.veil(lit, stage.colors.edge, 0.4);
}

/// To the landing above, behind who is there.
fn stairs(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let iron = stage.lit(0x0050_545C, 0.02);
    let away = 4.9;
    let mut steel = Outline::new();
    for side in [0.0, 0.75] {
        camera.bar(&mut steel, [-2.4, 0.0, away - side], [0.4, 3.4, away - side], 0.11);
        camera.bar(&mut steel, [-2.4, 0.9, away - side], [0.4, 4.3, away - side], 0.05);
    }
    for step in 0..12 {
        let share = f64::from(step) / 12.0;
        let (x, up) = (-2.4 + 2.8 * share, 3.4 * share + 0.14);
        steel.add_polygon(&camera.lying([x, x + 0.26], up, [away - 0.75, away]));
        camera.bar(&mut steel, [x + 0.1, up, away - 0.75], [x + 0.1, up + 0.9, away - 0.75], 0.022);
    }
    sheet.solid(steel, iron);
    sheet.slab(&camera.lying([-2.9, 3.4], 3.4, [3.8, WALL]), mix(iron, stage.colors.shadow, 0.4));
    sheet.slab(&camera.facing([-2.9, 3.4], [3.3, 3.45], 3.8), iron);
}

fn rail(sheet: &mut Sheet, camera: &Camera, far: f64) {
    let stage = camera.stage;
    let iron = stage.lit(0x0040_444C, 0.0);
    let mut steel = Outline::new();
    for up in [0.1, 0.55, 1.05] {
        camera.bar(&mut steel, [-2.9, up, far], [END, up, far], 0.06);
        camera.bar(&mut steel, [-2.9, up, camera.near()], [-2.9, up, far], 0.06);
    }
    for post in 0..=6 {
        let x = -2.9 + 0.25 * f64::from(post);
        camera.bar(&mut steel, [x, 0.0, far], [x, 1.05, far], 0.025);
    }
    for post in 0..=8 {
        let away = camera.near() + (far - camera.near()) * f64::from(post) / 8.0;
        camera.bar(&mut steel, [-2.9, 0.0, away], [-2.9, 1.05, away], 0.028);
    }
    sheet.solid(steel, iron);
    let (one, other) = (camera.at([-2.9, 1.08, far]), camera.at([END, 1.08, far]));
    let edge = if one[0] < other[0] { (one, other) } else { (other, one) };
    snow::on_edge(sheet, stage, edge, camera.scale(far) * 0.07);
}
