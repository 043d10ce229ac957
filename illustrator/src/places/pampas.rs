//! A field of pampas grass: plumes as far as the hills, the near ones as tall as people, a trodden way between them.

use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;

pub fn pampas_field(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.60;
    sky(sheet, stage, (horizon + 0.02) * stage.height);
    let mut dice = stage.dice("pampas");
    for (y, color, far) in [(0.53, 0x0070_88A8, 0.62), (0.58, 0x0068_8878, 0.44)] {
        sheet.fill(wavy_ground(stage, y * stage.height, 0.035, &mut dice), stage.growth(color, far));
    }
    sheet.layer("hills");
    let ground = wavy_ground(stage, 0.625 * stage.height, 0.010, &mut dice);
    let (far, near) = (stage.ground(0x00D8_C48C, 0.24), stage.ground(0x0098_8448, 0.0));
    sheet.down(ground, 0.61 * stage.height, stage.height, &[(0.0, far), (0.45, mix(far, near, 0.7)), (1.0, near)]);
    way(sheet, stage);
    sheet.layer("ground");
    for row in 0..9 {
        let share = f64::from(row) / 8.0;
        plumes(sheet, stage, share, &mut dice);
    }
    sheet.layer("grass");
}

/// It winds from the foot of the picture to the hills.
fn way(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let earth = [
        at(0.535, 0.635),
        at(0.55, 0.635),
        at(0.56, 0.70),
        at(0.62, 0.80),
        at(0.78, 1.05),
        at(0.26, 1.05),
        at(0.44, 0.80),
        at(0.52, 0.70),
    ];
    sheet.fill(Outline::new().curve(&earth), mix(stage.ground(0x00B0_9468, 0.06), stage.colors.shadow, 0.12));
}

/// One row, from the far ones (0) to the near ones (1), which leave the middle free.
fn plumes(sheet: &mut Sheet, stage: &Stage, near: f64, dice: &mut Dice) {
    let foot = (0.645 + 0.42 * near * near) * stage.height;
    let tall = stage.height * (0.035 + 0.36 * near);
    let count = (64.0 - 38.0 * near) as i32;
    let open = 0.03 + 0.25 * near;
    let far = 0.30 * (1.0 - near);
    let (mut blades, mut stalks) = (Outline::new(), Outline::new());
    let (mut heads, mut lit) = (Outline::new(), Outline::new());
    for number in 0..count {
        let x = (f64::from(number) + dice.between(-0.4, 1.4)) / f64::from(count);
        let aside = (x - 0.5 + 0.04 * stage.light).abs();
        if aside < open * dice.between(0.75, 1.1) {
            continue;
        }
        let root = [x * stage.width, foot + stage.height * 0.02 * dice.between(-1.0, 1.0)];
        for _ in 0..3 {
            let (lean, long) = (dice.between(-0.5, 0.5), tall * dice.between(0.4, 0.75));
            blades.add_leaf(root, [root[0] + lean * long, root[1] - long], tall * 0.022 + stage.unit);
        }
        let long = tall * dice.between(0.72, 1.12);
        let top = [root[0] - stage.light * long * dice.between(0.06, 0.22), root[1] - long];
        if stage.is_near_head([top, top, top, top]) {
            continue;
        }
        stalks.add_bar(root, top, [tall * 0.012 + stage.unit * 0.6, tall * 0.008 + stage.unit * 0.4]);
        plume(&mut heads, &mut lit, stage, (top, tall * 0.30), dice);
    }
    let straw = stage.growth(0x00C8_B070, far);
    sheet.fill(blades, mix(stage.growth(0x0098_9050, far), stage.colors.shadow, 0.12));
    sheet.fill(stalks, straw);
    let pale = mix(stage.lit(0x00F4_E6CC, far), stage.colors.edge, 0.25);
    sheet.veil(heads, mix(pale, stage.colors.shadow, 0.18), 0.92);
    sheet.veil(lit, mix(pale, hex(0x00FF_FFFF), 0.35), 0.85);
}

/// Threads that fall to the side away from the light.
fn plume(heads: &mut Outline, lit: &mut Outline, stage: &Stage, (at, size): (Point, f64), dice: &mut Dice) {
    for thread in 0..9 {
        let share = f64::from(thread) / 8.0;
        let root = [at[0] + stage.light * size * 0.10 * share, at[1] + size * 0.55 * share];
        let (long, fall) = (size * dice.between(0.45, 0.72), dice.between(-0.25, 0.42));
        let tip = [root[0] - stage.light * long * (0.55 + 0.3 * share), root[1] - long * (0.5 - fall - 0.35 * share)];
        let into = if thread % 3 == 0 { &mut *lit } else { &mut *heads };
        into.add_leaf(root, tip, size * 0.085);
    }
}
