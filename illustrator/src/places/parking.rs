//! The deck where cars stand under a house: pillars with numbers, lamps and pipes under a low ceiling, arrows on the floor.

use canvas::Color;

use super::camera::Camera;
use super::nearby::Spot;
use super::outline::Outline;
use super::set_down::painted_car;
use super::shades::{hex, mix, under};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;

/// Meters: the ceiling, the walls beside and behind.
const TALL: f64 = 2.9;
const SIDE: f64 = 10.0;
const END: f64 = 34.0;
const PAINTS: [u32; 6] = [0x00C8_4840, 0x0048_6890, 0x00EC_ECE8, 0x0050_545C, 0x00A8_B0B8, 0x0060_8868];

pub fn parking(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.50]);
    let mut dice = stage.dice("parking");
    let stripe = [0x0048_88B8, 0x00C8_7040, 0x0058_9868][stage.seeded(3)];
    shell(sheet, &camera, stripe);
    lines(sheet, &camera);
    sheet.layer("deck");
    for away in [29.0, 23.0, 17.0, 11.0, 6.2] {
        for side in [-1.0, 1.0] {
            if dice.chance(0.8) {
                let foot = camera.at([side * 5.2, 0.0, away]);
                let paint = PAINTS[dice.below(PAINTS.len())];
                painted_car(sheet, stage, Spot { foot, meter: camera.scale(away) }, paint);
            }
            pillar(sheet, &camera, (side * 2.75, away - 1.6), stripe, &mut dice);
        }
    }
    lamps(sheet, &camera);
    sheet.layer("cars");
}

/// Lamps burn there at every hour.
fn lit(stage: &Stage, color: u32, far: f64) -> Color {
    if stage.is_on_paper() {
        return hex(color);
    }
    mix(under(hex(color), hex(0x00E8_ECE0)), hex(0x0070_7C80), far * 0.6)
}

fn shell(sheet: &mut Sheet, camera: &Camera, stripe: u32) {
    let stage = camera.stage;
    let near = camera.near().min(1.2);
    sheet.fill(stage.whole(), lit(stage, 0x00A0_A4A4, 0.3));
    let floor = camera.lying([-SIDE, SIDE], 0.0, [near, END]);
    let top = camera.at([0.0, 0.0, END])[1];
    let (far, close) = (lit(stage, 0x00A8_A8A4, 0.3), lit(stage, 0x0084_8688, 0.0));
    sheet.down(Outline::new().polygon(&floor), top, stage.height, &[(0.0, far), (1.0, close)]);
    let ceiling = camera.lying([-SIDE, SIDE], TALL, [near, END]);
    sheet.slab(&ceiling, lit(stage, 0x0068_6C70, 0.1));
    for side in [-SIDE, SIDE] {
        sheet.slab(&camera.along(side, [0.0, TALL], [near, END]), lit(stage, 0x00B0_B0AC, 0.1));
        sheet.slab(&camera.along(side, [0.9, 1.3], [near, END]), lit(stage, stripe, 0.1));
    }
    sheet.slab(&camera.facing([-SIDE, SIDE], [0.0, TALL], END), lit(stage, 0x0098_9C9C, 0.2));
    sheet.slab(&camera.facing([-SIDE, SIDE], [0.9, 1.3], END), lit(stage, stripe, 0.2));
    let exit = camera.facing([-1.6, 1.6], [0.0, 2.2], END - 0.1);
    sheet.slab(&exit, mix(stage.colors.sky[3], hex(0x00FF_FFFF), 0.3));
    for away in [30.0, 22.0, 14.0, 7.0] {
        sheet.slab(&camera.facing([-SIDE, SIDE], [TALL - 0.32, TALL], away), lit(stage, 0x0080_8488, 0.1));
    }
    let mut pipes = Outline::new();
    for (x, thick) in [(-1.9, 0.14), (-1.6, 0.07), (1.8, 0.12)] {
        camera.bar(&mut pipes, [x, TALL - 0.42, near], [x, TALL - 0.42, END], thick);
    }
    sheet.solid(pipes, lit(stage, 0x00B4_5448, 0.0));
}

fn lines(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut paint = Outline::new();
    for side in [-1.0_f64, 1.0] {
        for bay in 0..14 {
            let away = 1.6 + 2.5 * f64::from(bay);
            let xs = [(side * 2.9).min(side * 7.8), (side * 2.9).max(side * 7.8)];
            paint.add_polygon(&camera.lying(xs, 0.0, [away, away + 0.12]));
        }
    }
    for away in [3.2, 9.0, 18.0] {
        let at = |x: f64, ahead: f64| camera.at([x, 0.0, away + ahead]);
        paint.add_polygon(&[
            at(-0.12, 0.0),
            at(-0.12, 1.2),
            at(-0.4, 1.2),
            at(0.0, 2.2),
            at(0.4, 1.2),
            at(0.12, 1.2),
            at(0.12, 0.0),
        ]);
    }
    sheet.veil(paint, lit(stage, 0x00F8_F4E8, 0.0), 0.8);
}

fn pillar(sheet: &mut Sheet, camera: &Camera, (x, away): (f64, f64), stripe: u32, dice: &mut Dice) {
    let stage = camera.stage;
    if stage.is_behind_a_head(camera.at([x, 0.0, away])[0], camera.scale(away) * 0.36) {
        return;
    }
    let half = 0.34;
    let far = camera.haze(away);
    let foot = camera.lying([x - half - 0.1, x + half + 0.3], 0.0, [away - 0.2, away + 0.8]);
    sheet.veil(Outline::new().polygon(&foot), hex(0x0020_1C30), 0.25);
    let inner = x - half * x.signum();
    sheet.slab(&camera.along(inner, [0.0, TALL], [away, away + 0.7]), lit(stage, 0x0098_9894, far));
    let face = camera.facing([x - half, x + half], [0.0, TALL], away);
    sheet.slab(&face, lit(stage, 0x00C4_C4C0, far));
    sheet.slab(&part(face, [0.0, 1.0], [0.36, 0.54]), lit(stage, stripe, far));
    sheet.fill(things::glyphs(part(face, [0.28, 0.72], [0.38, 0.52]), (1, 1), dice), lit(stage, 0x00FC_FCF8, far));
    for band in 0..4 {
        let top = 0.76 + 0.06 * f64::from(band);
        let color = if band % 2 == 0 { 0x00F0_C038 } else { 0x0030_3034 };
        sheet.face(&part(face, [0.0, 1.0], [top, top + 0.06]), lit(stage, color, far));
    }
}

fn lamps(sheet: &mut Sheet, camera: &Camera) {
    for x in [-3.4, 0.0, 3.4] {
        for away in [24.0, 17.0, 11.0, 6.0, 3.0] {
            let lamp = camera.lying([x - 0.12, x + 0.12], TALL - 0.05, [away, away + 1.5]);
            sheet.slab(&lamp, hex(0x00FC_FFF4));
            if sheet.in_color() {
                let scale = camera.scale(away);
                sheet.glow(camera.at([x, TALL - 0.1, away + 0.7]), [scale * 2.0, scale * 0.9], hex(0x00F4_FFE8), 0.30);
                sheet.glow(camera.at([x, 0.0, away + 0.7]), [scale * 2.4, scale * 0.4], hex(0x00F4_FFE8), 0.22);
            }
        }
    }
}
