//! The yard of a castle: walls with teeth, a gate between two towers, a gallery of wood, cobbles, a well.

use super::camera::Camera;
use super::fire;
use super::foliage::ground_shadow;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{Corners, on, part};
use scene::Hour;
use scene::seed::Dice;

const STONE: u32 = 0x00B4_ACA0;
/// Meters: the wall with the gate, and the walls beside the yard.
const FAR: f64 = 19.0;
const SIDE: f64 = 8.0;

pub fn courtyard(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.45, 0.55]);
    let mut dice = stage.dice("courtyard");
    sky(sheet, stage, camera.vanishing[1]);
    keep(sheet, &camera, &mut dice);
    sheet.layer("sky");
    cobbles(sheet, &camera, &mut dice);
    for side in [-1.0, 1.0] {
        flank(sheet, &camera, side, &mut dice);
    }
    wall(sheet, &camera, ([-SIDE, SIDE], 7.0, FAR), &mut dice);
    gate(sheet, &camera);
    for x in [-5.0, 5.0] {
        tower(sheet, &camera, (x, 1.9, 10.6, FAR - 1.0), &mut dice);
    }
    sheet.layer("walls");
    gallery(sheet, &camera);
    well(sheet, &camera, (3.6, 10.5), &mut dice);
    for (x, away) in [(-5.6, 9.0), (-4.7, 8.6), (-5.2, 7.6), (6.3, 8.0)] {
        barrel(sheet, &camera, (x, away));
    }
    torches(sheet, &camera);
    sheet.layer("yard");
}

fn lit(camera: &Camera, color: u32, away: f64) -> canvas::Color {
    camera.stage.lit(color, camera.haze(away))
}

/// Stones here and there, in courses.
pub fn masonry(sheet: &mut Sheet, stage: &Stage, wall: Corners, (columns, rows): (usize, usize), dice: &mut Dice) {
    let (mut dark, mut pale, mut joints) = (Outline::new(), Outline::new(), Outline::new());
    for row in 0..rows {
        let downs = [row as f64 / rows as f64, (row + 1) as f64 / rows as f64];
        joints.add_polygon(&part(wall, [0.0, 1.0], [downs[0], downs[0] + 0.06 / rows as f64]));
        let shift = if row % 2 == 0 { 0.0 } else { 0.5 };
        for column in 0..columns {
            let left = (column as f64 + shift) / columns as f64;
            let right = (left + 0.94 / columns as f64).min(1.0);
            if left >= 1.0 || !dice.chance(0.34) {
                continue;
            }
            let stone = part(wall, [left, right], [downs[0] + 0.08 / rows as f64, downs[1]]);
            if dice.chance(0.6) { &mut dark } else { &mut pale }.add_polygon(&stone);
        }
    }
    sheet.veil(joints, stage.colors.shadow, if sheet.in_color() { 0.16 } else { 0.3 });
    sheet.veil(dark, stage.colors.shadow, if sheet.in_color() { 0.14 } else { 0.3 });
    sheet.veil(pale, hex(0x00FF_FFFF), if sheet.in_color() { 0.20 } else { 0.0 });
}

/// A wall that faces the eye, teeth on it.
pub fn wall(sheet: &mut Sheet, camera: &Camera, (xs, tall, away): ([f64; 2], f64, f64), dice: &mut Dice) {
    let stage = camera.stage;
    let front = camera.facing(xs, [0.0, tall], away);
    let stone = lit(camera, STONE, away);
    let mut x = xs[0];
    while x < xs[1] {
        sheet.slab(&camera.facing([x, (x + 0.75).min(xs[1])], [tall - 0.05, tall + 0.85], away), stone);
        x += 1.35;
    }
    sheet.slab(&front, stone);
    let wide = ((xs[1] - xs[0]) / 0.9).max(2.0) as usize;
    masonry(sheet, stage, front, (wide, (tall / 0.5) as usize), dice);
    sheet.slab(&camera.facing(xs, [tall - 0.12, tall + 0.12], away - 0.15), mix(stone, stage.colors.edge, 0.2));
}

/// The round tower of the lord, over everything.
fn keep(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let at = |x: f64, up: f64| camera.at([x, up, FAR + 9.0]);
    let stone = lit(camera, 0x00A8_A4A8, FAR + 22.0);
    let body = [at(-8.5, 18.0), at(-2.5, 18.0), at(-2.5, 0.0), at(-8.5, 0.0)];
    sheet.slab(&body, stone);
    masonry(sheet, stage, body, (7, 26), dice);
    let shade = part(body, [0.62, 1.0], [0.0, 1.0]);
    sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, if sheet.in_color() { 0.22 } else { 0.3 });
    let roof = [at(-9.1, 17.8), at(-5.5, 24.5), at(-1.9, 17.8)];
    sheet.slab(&roof, lit(camera, 0x0058_6C98, FAR + 18.0));
    sheet.veil(Outline::new().polygon(&[at(-5.5, 24.5), at(-1.9, 17.8), at(-4.2, 17.8)]), stage.colors.shadow, 0.28);
    let mut panes = Outline::new();
    for (x, up) in [(-6.6, 14.2), (-4.4, 14.2), (-5.5, 10.6)] {
        panes.add_polygon(&[
            at(x - 0.32, up),
            at(x - 0.32, up + 1.0),
            at(x, up + 1.5),
            at(x + 0.32, up + 1.0),
            at(x + 0.32, up),
        ]);
    }
    sheet.fill(panes, if stage.scene.hour == Hour::Day { hex(0x0050_5468) } else { hex(0x00FF_D080) });
    let mast = Outline::new().bar(at(-5.5, 24.3), at(-5.5, 27.6), stage.unit * 3.0);
    sheet.fill(mast, stage.lit(0x0058_5048, 0.2));
    sheet.slab(&[at(-5.5, 27.5), at(-3.2, 26.9), at(-5.5, 26.1)], stage.lit(0x00C0_3C44, 0.1));
}

fn cobbles(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (near, far) = (stage.ground(0x00A0_988C, 0.0), stage.ground(0x00B8_B0A4, 0.25));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (1.0, near)]);
    stones(sheet, camera, SIDE, dice);
}

/// Rounded stones in rows across the ground, dark between them.
pub fn stones(sheet: &mut Sheet, camera: &Camera, half: f64, dice: &mut Dice) {
    let stage = camera.stage;
    let bed = camera.lying([-half, half], 0.0, [camera.near(), 15.0]);
    sheet.veil(Outline::new().polygon(&bed), hex(0x0040_3848), if sheet.in_color() { 0.26 } else { 0.0 });
    let mut tones = [stage.lined(), stage.lined(), stage.lined()];
    let mut away = camera.near();
    let mut row = 0;
    while away < 14.0 {
        let step = 0.20 + away * 0.030;
        let mut x = -half + if row % 2 == 0 { 0.0 } else { step * 0.6 };
        while x < half {
            let wide = step * dice.between(0.95, 1.45);
            let stone = camera.lying([x, x + wide], 0.0, [away, away + step]);
            let middle = on(stone, 0.5, 0.5)[0];
            if middle > -stage.width * 0.08 && middle < stage.width * 1.08 {
                let bulge = dice.between(0.02, 0.07);
                let corner = |x: f64, y: f64| on(stone, x, y);
                tones[dice.below(3)].add_curve(&[
                    corner(0.05, 0.22),
                    corner(0.2, bulge),
                    corner(0.8, bulge),
                    corner(0.95, 0.24),
                    corner(0.95, 0.78),
                    corner(0.8, 0.97 - bulge),
                    corner(0.2, 0.97 - bulge),
                    corner(0.05, 0.76),
                ]);
            }
            x += wide;
        }
        away += step;
        row += 1;
    }
    let base = stage.ground(0x00B4_A89C, 0.04);
    let shades = [base, mix(base, hex(0x00FF_FFFF), 0.13), mix(base, stage.colors.shadow, 0.10)];
    for (stones, color) in tones.into_iter().zip(shades) {
        if sheet.in_color() { sheet.veil(stones, color, 0.85) } else { sheet.fill(stones, hex(0x00FF_FFFF)) }
    }
}

/// The wall along one side of the yard.
fn flank(sheet: &mut Sheet, camera: &Camera, side: f64, dice: &mut Dice) {
    let stage = camera.stage;
    let aways = [camera.near(), FAR];
    let stone = lit(camera, STONE, 9.0);
    let stone = if side > 0.0 { stone } else { mix(stone, stage.colors.shadow, 0.30) };
    let mut away = FAR;
    while away > 3.0 {
        sheet.slab(&camera.along(SIDE * side, [6.9, 7.8], [away - 0.8, away]), stone);
        away -= 1.5;
    }
    let face = camera.along(SIDE * side, [0.0, 7.0], aways);
    sheet.slab(&face, stone);
    masonry(sheet, stage, face, (26, 14), dice);
    let foot = camera.along(SIDE * side, [0.0, 1.2], aways);
    sheet.veil(Outline::new().polygon(&foot), stage.lit(0x0060_7048, 0.0), if sheet.in_color() { 0.22 } else { 0.0 });
    let banner = camera.along(SIDE * side * 0.99, [2.6, 5.8], [FAR - 5.4, FAR - 4.0]);
    sheet.slab(&banner, stage.lit(0x00A8_3040, 0.12));
    sheet.face(&part(banner, [0.38, 0.62], [0.0, 1.0]), stage.lit(0x00E8_C058, 0.12));
}

/// An arch with a grid of iron half drawn up, the way out bright behind it.
fn gate(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let at = |x: f64, up: f64| camera.at([x, up, FAR - 0.2]);
    let arch = |half: f64, top: f64| -> Vec<Point> {
        vec![
            at(-half, 0.0),
            at(-half, top - half),
            at(-half * 0.72, top - half * 0.36),
            at(0.0, top),
            at(half * 0.72, top - half * 0.36),
            at(half, top - half),
            at(half, 0.0),
        ]
    };
    sheet.slab(&arch(2.3, 5.2), lit(camera, 0x00C8_C0B0, FAR));
    sheet.slab(&arch(1.8, 4.6), mix(stage.lit(0x0060_5850, 0.2), stage.colors.shadow, 0.5));
    sheet.face(&arch(1.25, 3.5), mix(stage.colors.sky[4], stage.lit(0x0090_B070, 0.3), 0.35));
    let mut grid = Outline::new();
    for bar in -4..=4_i32 {
        let x = f64::from(bar) * 0.4;
        grid.add_bar(at(x, 2.5), at(x, 4.5 - x.abs() * 0.4), [stage.unit * 3.0; 2]);
    }
    for up in [2.7, 3.3, 3.9] {
        grid.add_bar(at(-1.75, up), at(1.75, up), [stage.unit * 3.0; 2]);
    }
    sheet.solid(grid, stage.lit(0x0038_3438, 0.1));
}

fn tower(sheet: &mut Sheet, camera: &Camera, (x, half, tall, away): (f64, f64, f64, f64), dice: &mut Dice) {
    let stage = camera.stage;
    let body = camera.facing([x - half, x + half], [0.0, tall], away);
    let stone = lit(camera, STONE, away);
    sheet.slab(&body, stone);
    masonry(sheet, stage, body, (5, 20), dice);
    let shade = camera.facing([x + half * 0.2, x + half], [0.0, tall], away);
    sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, if sheet.in_color() { 0.24 } else { 0.3 });
    let crown = camera.facing([x - half * 1.16, x + half * 1.16], [tall - 0.6, tall + 0.3], away - 0.3);
    sheet.slab(&crown, mix(stone, stage.colors.edge, 0.14));
    for tooth in 0..4 {
        let left = x - half * 1.16 + 1.2 * f64::from(tooth) * half / 2.0;
        sheet.slab(&camera.facing([left, left + half * 0.38], [tall + 0.3, tall + 1.1], away - 0.3), stone);
    }
    let slit = camera.facing([x - 0.16, x + 0.16], [tall * 0.55, tall * 0.55 + 1.2], away - 0.02);
    sheet.fill(
        Outline::new().polygon(&slit),
        if stage.scene.hour == Hour::Day { hex(0x0040_3C48) } else { hex(0x00FF_C868) },
    );
}

/// A roofed walk of timber along the wall away from the light.
fn gallery(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (x, inner) = (SIDE, SIDE - 1.7);
    let aways = [5.0, FAR - 4.0];
    let roof = [
        camera.at([x, 4.4, aways[0]]),
        camera.at([x, 4.4, aways[1]]),
        camera.at([inner - 0.3, 3.3, aways[1]]),
        camera.at([inner - 0.3, 3.3, aways[0]]),
    ];
    sheet.slab(&camera.along(inner, [2.0, 2.3], aways), stage.lit(0x0070_4C34, 0.08));
    let mut posts = Outline::new();
    for post in 0..6 {
        let away = aways[0] + (aways[1] - aways[0]) * f64::from(post) / 5.0;
        if !stage.is_behind_a_head(camera.at([inner, 0.0, away])[0], camera.scale(away) * 0.12) {
            camera.bar(&mut posts, [inner, 0.0, away], [inner, 3.3, away], 0.22);
        }
    }
    sheet.solid(posts, stage.lit(0x0078_5438, 0.06));
    sheet.slab(&roof, stage.lit(0x0098_5C44, 0.06));
    let mut rows = Outline::new();
    for row in 1..6 {
        let share = f64::from(row) / 6.0;
        rows.add_bar(on(roof, 0.0, share), on(roof, 1.0, share), [stage.unit * 3.0, stage.unit * 1.2]);
    }
    sheet.veil(rows, stage.colors.shadow, 0.35);
}

fn well(sheet: &mut Sheet, camera: &Camera, (x, away): (f64, f64), dice: &mut Dice) {
    let stage = camera.stage;
    let foot = camera.at([x, 0.0, away]);
    let scale = camera.scale(away);
    if stage.is_behind_a_head(foot[0], scale * 0.9) {
        return;
    }
    ground_shadow(sheet, stage, foot, [scale * 1.3, scale * 0.24]);
    let ring = camera.facing([x - 0.85, x + 0.85], [0.0, 0.85], away);
    sheet.slab(&ring, stage.lit(0x00B8_B0A4, 0.06));
    masonry(sheet, stage, ring, (6, 4), dice);
    let rim = camera.at([x, 0.85, away]);
    sheet.fill(stage.lined().ellipse(rim, [scale * 0.9, scale * 0.20]), stage.lit(0x00CC_C4B8, 0.04));
    sheet.fill(Outline::new().ellipse(rim, [scale * 0.68, scale * 0.13]), stage.lit(0x0038_3840, 0.0));
    let mut posts = Outline::new();
    for side in [-0.75, 0.75] {
        camera.bar(&mut posts, [x + side, 0.8, away], [x + side, 2.3, away], 0.13);
    }
    camera.bar(&mut posts, [x - 0.75, 1.7, away], [x + 0.75, 1.7, away], 0.12);
    camera.bar(&mut posts, [x, 1.7, away], [x, 1.1, away], 0.03);
    sheet.solid(posts, stage.lit(0x0078_5438, 0.04));
    let at = |dx: f64, up: f64| camera.at([x + dx, up, away]);
    sheet.slab(&[at(-1.2, 2.2), at(0.0, 3.0), at(1.2, 2.2)], stage.lit(0x0098_5C44, 0.04));
}

fn barrel(sheet: &mut Sheet, camera: &Camera, (x, away): (f64, f64)) {
    let stage = camera.stage;
    let foot = camera.at([x, 0.0, away]);
    let scale = camera.scale(away);
    ground_shadow(sheet, stage, foot, [scale * 0.5, scale * 0.10]);
    let at = |dx: f64, up: f64| [foot[0] + dx * scale, foot[1] - up * scale];
    let body = [
        at(-0.30, 0.0),
        at(-0.38, 0.3),
        at(-0.38, 0.6),
        at(-0.30, 0.9),
        at(0.30, 0.9),
        at(0.38, 0.6),
        at(0.38, 0.3),
        at(0.30, 0.0),
    ];
    sheet.slab(&body, stage.lit(0x0094_6840, 0.04));
    sheet.fill(stage.lined().ellipse(at(0.0, 0.9), [scale * 0.30, scale * 0.07]), stage.lit(0x00B8_8858, 0.04));
    let mut hoops = Outline::new();
    for up in [0.16, 0.70] {
        hoops.add_rect(at(-0.37, up + 0.07), at(0.37, up));
    }
    sheet.fill(hoops, stage.lit(0x0058_5450, 0.04));
}

fn torches(sheet: &mut Sheet, camera: &Camera) {
    if camera.stage.scene.hour == Hour::Day {
        return;
    }
    for x in [-2.9, 2.9] {
        let foot = camera.at([x, 2.6, FAR - 0.4]);
        let scale = camera.scale(FAR);
        if sheet.in_color() {
            sheet.glow(foot, [scale * 3.4; 2], hex(0x00FF_A850), 0.55);
        }
        fire::flame(sheet, foot, scale * 0.22, scale * 0.8, 0.1);
    }
}
