//! A pool on a roof: water to the edge, rails of glass, loungers under a sunshade, the city behind.

use super::foliage::ground_shadow;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{haze, plane, planes};
use super::stage::Stage;

pub fn rooftop_pool(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.52;
    sky(sheet, stage, horizon * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("houses");
    for (index, one) in planes(stage, horizon, 1.2).into_iter().enumerate() {
        plane(sheet, stage, one, 0.66, &mut dice);
        if index == 1 {
            haze(sheet, stage, horizon);
        }
    }
    sheet.layer("city");
    rail(sheet, stage);
    let deck = Outline::new().rect(stage.at(-0.02, 0.64), stage.at(1.02, 1.02));
    let (pale, near) = (stage.ground(0x00E8_DCC8, 0.08), stage.ground(0x00C8_B090, 0.0));
    sheet.down(deck, 0.64 * stage.height, stage.height, &[(0.0, pale), (1.0, near)]);
    boards(sheet, stage);
    water(sheet, stage);
    sheet.layer("water");
    lounger(sheet, stage, (0.05, 0.80));
    lounger(sheet, stage, (0.78, 0.70));
    sunshade(sheet, stage, stage.at_from_light(0.10, 0.80));
    sheet.layer("deck");
}

fn rail(sheet: &mut Sheet, stage: &Stage) {
    let (top, foot) = (0.56, 0.645);
    let glass = Outline::new().rect(stage.at(-0.02, top), stage.at(1.02, foot));
    sheet.veil(glass, mix(stage.colors.sky[3], hex(0x00FF_FFFF), 0.4), if sheet.in_color() { 0.38 } else { 0.5 });
    let mut bars = Outline::new();
    bars.add_rect(stage.at(-0.02, top - 0.005), stage.at(1.02, top + 0.004));
    for post in 0..9 {
        let x = 0.06 + 0.11 * f64::from(post);
        bars.add_rect(stage.at(x, top), stage.at(x + 0.006, foot));
    }
    sheet.solid(bars, stage.lit(0x00A8_B0B4, 0.0));
}

fn boards(sheet: &mut Sheet, stage: &Stage) {
    let mut seams = Outline::new();
    let eye = stage.at(0.5, 0.50);
    for board in -14_i32..=14 {
        let low = [stage.width * (0.5 + 0.14 * f64::from(board)), stage.height * 1.02];
        let top = 0.645 * stage.height;
        let share = (top - eye[1]) / (low[1] - eye[1]);
        let high = [eye[0] + (low[0] - eye[0]) * share, top];
        seams.add_bar(high, low, [stage.unit * 0.8, stage.unit * 2.4]);
    }
    sheet.veil(seams, stage.colors.shadow, if sheet.in_color() { 0.22 } else { 0.5 });
}

/// A basin that goes away from us, its rim, a ladder, a net of light.
fn water(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let basin = |grow: f64| {
        [
            at(0.30 - grow, 0.665 - grow * 0.3),
            at(0.90 + grow, 0.665 - grow * 0.3),
            at(1.24 + grow, 0.875 + grow * 0.5),
            at(0.24 - grow * 1.4, 0.875 + grow * 0.5),
        ]
    };
    sheet.slab(&basin(0.026), stage.ground(0x00F4_F2EC, 0.0));
    let (far, near) = if stage.is_on_paper() {
        (hex(0x00E8_E8E8), hex(0x0088_8888))
    } else {
        (mix(stage.lit(0x0088_E0F0, 0.0), stage.colors.sky[4], 0.3), stage.lit(0x0028_A4D0, 0.0))
    };
    let surface = basin(0.0);
    sheet.down(
        Outline::new().polygon(&surface),
        0.665 * stage.height,
        0.875 * stage.height,
        &[(0.0, far), (1.0, near)],
    );
    sheet.ink_round(&surface);
    sheet.inside(Outline::new().polygon(&surface), |sheet| {
        let mut dice = stage.dice("net of light");
        let mut net = Outline::new();
        for _ in 0..70 {
            let depth = dice.unit();
            let [x, y] = stage.at(dice.unit(), 0.67 + 0.21 * depth);
            let long = stage.unit * (14.0 + 44.0 * depth);
            let dip = stage.unit * dice.between(-5.0, 5.0);
            net.add_leaf([x - long, y], [x + long, y + dip], stage.unit * (2.0 + 4.0 * depth));
        }
        sheet.veil(net, hex(0x00FF_FFFF), if sheet.in_color() { 0.5 } else { 0.9 });
    });
    let mut ladder = Outline::new();
    for x in [0.50, 0.545] {
        ladder.add_bar(at(x, 0.60), at(x, 0.69), [stage.unit * 5.0; 2]);
        ladder.add_ellipse(at(x, 0.60), [stage.unit * 5.0; 2]);
    }
    for y in [0.62, 0.645, 0.67] {
        ladder.add_bar(at(0.50, y), at(0.545, y), [stage.unit * 3.6; 2]);
    }
    sheet.solid(ladder, stage.lit(0x00C8_D0D4, 0.0));
}

/// A long chair with its back up.
fn lounger(sheet: &mut Sheet, stage: &Stage, (x, y): (f64, f64)) {
    let size = stage.unit * (90.0 + 500.0 * (y - 0.70));
    let [x, y] = stage.at_from_light(x, y);
    let way = -stage.light;
    let at = |dx: f64, dy: f64| [x + way * dx * size, y + dy * size];
    ground_shadow(sheet, stage, at(0.7, 0.34), [size * 1.0, size * 0.10]);
    let wood = stage.lit(0x00B0_8050, 0.0);
    let mut legs = Outline::new();
    for dx in [0.16, 1.36] {
        legs.add_bar(at(dx, 0.0), at(dx, 0.34), [size * 0.07; 2]);
    }
    sheet.solid(legs, wood);
    let cloth = stage.lit(0x00F8_F4EC, 0.0);
    sheet.slab(&[at(0.36, -0.06), at(1.52, -0.06), at(1.56, 0.08), at(0.30, 0.08)], cloth);
    sheet.slab(
        &[at(-0.14, -0.72), at(0.02, -0.78), at(0.46, -0.04), at(0.30, 0.08)],
        mix(cloth, stage.colors.shadow, 0.12),
    );
    sheet.slab(&[at(-0.10, -0.66), at(0.0, -0.70), at(0.10, -0.52), at(0.0, -0.48)], stage.lit(0x0058_A8C8, 0.0));
}

fn sunshade(sheet: &mut Sheet, stage: &Stage, foot: Point) {
    let unit = stage.unit;
    let top = [foot[0], foot[1] - unit * 430.0];
    sheet.solid(Outline::new().bar(foot, top, unit * 9.0), stage.lit(0x00E8_E4DC, 0.0));
    let (half, high) = (unit * 210.0, unit * 92.0);
    for panel in 0..6 {
        let x = |step: i32| -1.0 + f64::from(step) / 3.0;
        let rim = |step: i32| [top[0] + x(step) * half, top[1] + high - libm::cos(x(step) * 1.4) * high * 0.10];
        let color = if panel % 2 == 0 { 0x00E8_7058 } else { 0x00FC_F6EA };
        sheet.slab(&[top, rim(panel), rim(panel + 1)], stage.lit(color, 0.0));
    }
}
