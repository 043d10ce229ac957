//! Where children play: swings, a slide, bars to climb, a sandbox, trees and houses behind a low fence.

use super::camera::Camera;
use super::foliage::{Leaves, crown, ground_shadow, tufts};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{plane, planes};
use super::stage::Stage;
use super::trees::tree;
use scene::seed::Dice;

pub fn playground(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.54]);
    let mut dice = stage.dice("playground");
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    for one in planes(stage, horizon / stage.height, 0.5) {
        plane(sheet, stage, one, 1.0, &mut dice);
    }
    sheet.layer("town");
    ground(sheet, &camera, &mut dice);
    for (x, away, tall) in [(-9.5, 17.0, 6.0), (-4.5, 19.0, 5.2), (3.0, 20.0, 5.6), (8.5, 17.0, 6.4), (13.0, 18.0, 6.0)]
    {
        let tall = tall * camera.scale(away);
        tree(
            sheet,
            stage,
            (camera.at([x, 0.0, away]), tall),
            (stage.foliage(0x0064_A050), camera.haze(away)),
            &mut dice,
        );
    }
    fence(sheet, &camera);
    sheet.layer("trees");
    sandbox(sheet, &camera);
    swings(sheet, &camera);
    slide(sheet, &camera);
    climber(sheet, &camera);
    tufts(sheet, stage, (0.86, 1.02), 22, 0x0068_A048, &mut dice);
    sheet.layer("playground");
}

fn ground(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let lawn = (stage.ground(0x0094_BC70, 0.20), stage.ground(0x0078_A858, 0.0));
    sheet.down(all, horizon, stage.height, &[(0.0, lawn.0), (1.0, lawn.1)]);
    let near = camera.near();
    let sand = [
        camera.at([-9.0, 0.0, 12.0]),
        camera.at([9.5, 0.0, 12.0]),
        camera.at([7.0, 0.0, near]),
        camera.at([-7.0, 0.0, near]),
    ];
    let (far, close) = (stage.ground(0x00E4_D0A8, 0.10), stage.ground(0x00D0_B488, 0.0));
    sheet.down(Outline::new().polygon(&sand), sand[0][1], stage.height, &[(0.0, far), (1.0, close)]);
    let mut specks = Outline::new();
    for _ in 0..80 {
        let away = near * (1.0 + 5.0 * dice.unit());
        let at = camera.at([dice.between(-5.0, 5.0), 0.0, away]);
        let long = camera.scale(away) * 0.03;
        specks.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], long * 0.4);
    }
    sheet.veil(specks, hex(0x0080_6040), if sheet.in_color() { 0.4 } else { 0.0 });
    let leaves = Leaves::of(stage, stage.foliage(0x0058_9048), 0.10);
    for bush in 0..14 {
        let x = -15.0 + 2.3 * f64::from(bush) + dice.between(-0.3, 0.3);
        let size = camera.scale(15.0) * 0.9;
        crown(sheet, stage, (camera.at([x, 0.5, 15.0]), [size, size * 0.7]), leaves, dice);
    }
}

fn fence(sheet: &mut Sheet, camera: &Camera) {
    let mut bars = Outline::new();
    let away = 14.0;
    for bar in -30..=30_i32 {
        let x = 0.5 * f64::from(bar);
        camera.bar(&mut bars, [x, 0.0, away], [x, 0.8, away], 0.05);
    }
    for up in [0.2, 0.8] {
        camera.bar(&mut bars, [-16.0, up, away], [16.0, up, away], 0.06);
    }
    sheet.solid(bars, camera.stage.lit(0x00F0_ECE0, 0.10));
}

/// A frame of two A's and a beam, two seats on chains; it stands where no head is before it.
fn swings(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let away = 7.6;
    let (left, right, tall) = (-4.6, -1.5, 2.5);
    for x in [left, right] {
        ground_shadow(sheet, stage, camera.at([x, 0.0, away]), [camera.scale(away) * 0.6, camera.scale(away) * 0.08]);
    }
    let mut frame = Outline::new();
    for x in [left, right] {
        for lean in [-0.8, 0.8] {
            camera.bar(&mut frame, [x, tall, away], [x + lean * 0.35, 0.0, away + lean], 0.11);
        }
        camera.bar(&mut frame, [x - 0.16, 1.1, away - 0.42], [x + 0.16, 1.1, away + 0.42], 0.07);
    }
    camera.bar(&mut frame, [left - 0.1, tall, away], [right + 0.1, tall, away], 0.12);
    sheet.solid(frame, stage.lit(0x00D8_5048, 0.05));
    let (mut chains, mut seats) = (Outline::new(), Outline::new());
    for (middle, drift) in [(left + 0.95, 0.0), (right - 0.95, 0.16)] {
        for side in [-0.24, 0.24] {
            camera.bar(&mut chains, [middle + side, tall, away], [middle + side + drift, 0.52, away], 0.025);
        }
        seats.add_polygon(&camera.facing([middle + drift - 0.28, middle + drift + 0.28], [0.46, 0.53], away - 0.1));
        ground_shadow(
            sheet,
            stage,
            camera.at([middle + drift, 0.0, away]),
            [camera.scale(away) * 0.4, camera.scale(away) * 0.05],
        );
    }
    sheet.fill(chains, stage.lit(0x0070_7478, 0.05));
    sheet.solid(seats, stage.lit(0x0040_6898, 0.05));
}

/// A tower with a ladder, a bright chute that runs down toward the middle.
fn slide(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let away = 7.0;
    let at = |x: f64, up: f64| camera.at([x, up, away]);
    let (foot, top) = (1.35, 3.5);
    ground_shadow(sheet, stage, at(2.6, 0.0), [camera.scale(away) * 1.6, camera.scale(away) * 0.14]);
    let mut posts = Outline::new();
    for x in [top, top + 0.7] {
        camera.bar(&mut posts, [x, 0.0, away], [x, 2.6, away], 0.10);
    }
    for rung in 0..6 {
        let up = 0.25 + 0.25 * f64::from(rung);
        camera.bar(&mut posts, [top, up, away], [top + 0.7, up, away], 0.06);
    }
    sheet.solid(posts, stage.lit(0x0048_80B8, 0.05));
    sheet.slab(
        &[at(top - 0.1, 1.62), at(top + 0.8, 1.62), at(top + 0.8, 1.52), at(top - 0.1, 1.52)],
        stage.lit(0x0040_70A8, 0.05),
    );
    sheet.slab(&[at(top - 0.25, 2.6), at(top + 0.35, 3.2), at(top + 0.95, 2.6)], stage.lit(0x00E8_6050, 0.04));
    let chute: Vec<Point> = vec![
        at(top + 0.02, 1.62),
        at(foot + 0.5, 0.36),
        at(foot, 0.22),
        at(foot, 0.10),
        at(foot + 0.56, 0.20),
        at(top + 0.02, 1.44),
    ];
    sheet.slab(&chute, stage.lit(0x00F0_C840, 0.03));
    let rim: Vec<Point> = vec![
        at(top + 0.02, 1.80),
        at(foot + 0.46, 0.52),
        at(foot, 0.36),
        at(foot, 0.26),
        at(foot + 0.5, 0.40),
        at(top + 0.02, 1.66),
    ];
    sheet.slab(&rim, mix(stage.lit(0x00F0_C840, 0.0), stage.colors.edge, 0.35));
    let mut legs = Outline::new();
    camera.bar(&mut legs, [foot + 1.0, 0.6, away], [foot + 1.0, 0.0, away], 0.07);
    sheet.solid(legs, stage.lit(0x0048_80B8, 0.05));
}

/// A dome of bars.
fn climber(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (middle, away, radius) = (-1.2, 11.2, 1.5);
    ground_shadow(sheet, stage, camera.at([middle, 0.0, away]), [camera.scale(away) * 1.7, camera.scale(away) * 0.16]);
    let mut bars = Outline::new();
    let point = |turn: f64, up: f64| {
        let reach = radius * libm::sqrt((1.0 - (up / radius) * (up / radius)).max(0.0));
        [middle + reach * libm::cos(turn), up, away + reach * libm::sin(turn) * 0.6]
    };
    for rib in 0..8 {
        let turn = f64::from(rib) / 8.0 * core::f64::consts::TAU;
        for step in 0..5 {
            let (from, to) = (radius * f64::from(step) / 5.0, radius * f64::from(step + 1) / 5.0);
            camera.bar(&mut bars, point(turn, from), point(turn, to), 0.06);
        }
    }
    for ring in [0.45, 0.95] {
        for step in 0..16 {
            let turn = |step: i32| f64::from(step) / 16.0 * core::f64::consts::TAU;
            camera.bar(&mut bars, point(turn(step), ring), point(turn(step + 1), ring), 0.05);
        }
    }
    sheet.solid(bars, stage.lit(0x0058_A878, 0.10));
}

fn sandbox(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let box_ = camera.lying([3.6, 6.4], 0.16, [9.0, 11.0]);
    sheet.slab(&camera.facing([3.5, 6.5], [0.0, 0.2], 8.9), stage.lit(0x00A8_7848, 0.06));
    sheet.slab(&box_, stage.ground(0x00F0_DCB0, 0.05));
    let at = |x: f64, up: f64| camera.at([x, up, 9.6]);
    sheet.slab(&[at(4.4, 0.2), at(4.6, 0.62), at(5.0, 0.62), at(5.2, 0.2)], stage.ground(0x00E0_C490, 0.03));
    sheet.slab(&[at(5.6, 0.2), at(5.55, 0.5), at(5.95, 0.5), at(5.9, 0.2)], stage.lit(0x00E8_5050, 0.03));
}
