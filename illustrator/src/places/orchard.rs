//! An orchard: rows of apple trees to the hills, a ladder against one, crates and baskets of apples in the grass.

use super::camera::Camera;
use super::cuboid::Cuboid;
use super::foliage::{ground_shadow, tufts};
use super::green::{flowers, wavy_ground};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::trees::tree;
use scene::Weather;
use scene::seed::Dice;

pub fn orchard(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.5, 0.56]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let mut dice = stage.dice("orchard");
    for (y, color, far) in [(-0.045, 0x0070_A888, 0.62), (-0.015, 0x0080_B068, 0.42)] {
        let hill = wavy_ground(stage, horizon + y * stage.height, 0.012, &mut dice);
        sheet.fill(hill, stage.ground(color, far));
    }
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (far, near) = (stage.ground(0x00A4_CC68, 0.18), stage.ground(0x0064_9C48, 0.0));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (0.5, mix(far, near, 0.7)), (1.0, near)]);
    let lane = camera.lying([-1.1, 1.1], 0.0, [camera.near(), 80.0]);
    sheet.veil(Outline::new().polygon(&lane), stage.ground(0x00C0_D080, 0.1), 0.6);
    sheet.layer("hills");
    rows(sheet, &camera, &mut dice);
    sheet.layer("trees");
    ladder(sheet, &camera);
    tufts(sheet, stage, (0.70, 1.02), 150, 0x0074_AC50, &mut dice);
    windfalls(sheet, &camera, &mut dice);
    for (x, away) in [(-1.75, 4.6), (1.9, 6.4)] {
        crate_of_apples(sheet, &camera, [x, away], &mut dice);
    }
    flowers(sheet, stage, 0.80, 20, &[0x00FF_FFFF, 0x00F6_D860], &mut dice);
    sheet.layer("crates");
}

/// Trees on both sides, the near ones in the corners of the picture.
fn rows(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let bears = !matches!(stage.scene.weather, Weather::Snow | Weather::Petals);
    for away in [44.0, 33.0, 25.0, 18.5, 13.5, 9.6, 6.6] {
        for side in [-1.0, 1.0] {
            let foot = camera.at([side * 3.1, 0.0, away]);
            let tall = camera.scale(away) * dice.between(4.0, 4.6);
            let far = camera.haze(away) * 0.9;
            tree(sheet, stage, (foot, tall), (stage.foliage(0x005C_9848), far), dice);
            if bears {
                apples(sheet, stage, (foot, tall), far, dice);
            }
        }
    }
}

fn apples(sheet: &mut Sheet, stage: &Stage, (foot, tall): (Point, f64), far: f64, dice: &mut Dice) {
    let (mut red, mut dark, mut glints) = (Outline::new(), Outline::new(), Outline::new());
    let size = tall * 0.022;
    for _ in 0..26 {
        let (turn, reach) = (dice.between(0.0, std::f64::consts::TAU), libm::sqrt(dice.unit()));
        let at = [
            foot[0] + libm::cos(turn) * reach * tall * 0.36,
            foot[1] - tall * 0.70 + libm::sin(turn) * reach * tall * 0.24,
        ];
        dark.add_ellipse([at[0], at[1] + size * 0.2], [size * 1.12; 2]);
        red.add_ellipse(at, [size, size * 0.96]);
        glints.add_ellipse([at[0] + stage.light * size * 0.3, at[1] - size * 0.35], [size * 0.28; 2]);
    }
    let color = stage.lit(0x00DC_3C34, far);
    sheet.fill(dark, mix(color, stage.colors.shadow, 0.45 * (1.0 - far)));
    sheet.fill(red, color);
    sheet.veil(glints, hex(0x00FF_F0E0), if sheet.in_color() { 0.7 } else { 0.0 });
}

/// Against the near tree on the side away from the head.
fn ladder(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let side = if camera.at([3.1, 0.0, 6.6])[0] > stage.width / 2.0 { 1.0 } else { -1.0 };
    let side = if stage.head.center[0] > stage.width * 0.5 { -side } else { side };
    let away = 6.2;
    let wood = stage.lit(0x00C8_9858, 0.02);
    ground_shadow(
        sheet,
        stage,
        camera.at([side * 1.9, 0.0, away]),
        [camera.scale(away) * 0.5, camera.scale(away) * 0.05],
    );
    let rung = |share: f64, aside: f64| {
        camera.at([side * (1.9 + 0.95 * share) + aside * (0.26 - 0.08 * share), 2.9 * share, away])
    };
    let thick = camera.scale(away) * 0.07;
    let mut rails = Outline::new();
    for step in 1..9 {
        let share = f64::from(step) / 9.0;
        rails.add_bar(rung(share, -1.0), rung(share, 1.0), [thick * 0.7; 2]);
    }
    for aside in [-1.0, 1.0] {
        rails.add_bar(rung(0.0, aside), rung(1.0, aside), [thick; 2]);
    }
    sheet.solid(rails, wood);
}

fn windfalls(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    if stage.scene.weather == Weather::Snow {
        return;
    }
    let mut fallen = stage.lined();
    for _ in 0..22 {
        let side = if dice.chance(0.5) { -1.0 } else { 1.0 };
        let away = camera.near() * dice.between(1.15, 5.0);
        let at = camera.at([side * dice.between(1.2, 3.6), 0.04, away]);
        fallen.add_ellipse(at, [camera.scale(away) * 0.055; 2]);
    }
    sheet.fill(fallen, stage.lit(0x00D4_3C34, 0.0));
}

fn crate_of_apples(sheet: &mut Sheet, camera: &Camera, [x, away]: Point, dice: &mut Dice) {
    let stage = camera.stage;
    let wood = stage.lit(0x00C0_9054, 0.02);
    ground_shadow(sheet, stage, camera.at([x, 0.0, away]), [camera.scale(away) * 0.6, camera.scale(away) * 0.07]);
    let block = Cuboid::new([x - 0.42, x + 0.42], [0.0, 0.42], [away - 0.3, away + 0.3]);
    block.draw(sheet, camera, wood);
    let face = block.front(camera);
    let mut slats = Outline::new();
    for share in [0.31, 0.65] {
        slats.add_polygon(&super::things::part(face, [0.0, 1.0], [share, share + 0.05]));
    }
    sheet.veil(slats, hex(0x0050_3018), 0.6);
    for row in [0.2, 0.0, -0.2] {
        let mut heap = stage.lined();
        for number in 0..7 {
            let dx = -0.34 + 0.113 * f64::from(number) + dice.between(-0.02, 0.02);
            heap.add_ellipse(camera.at([x + dx, 0.46, away + row]), [camera.scale(away) * 0.068; 2]);
        }
        sheet.fill(heap, stage.lit([0x00DC_3C34, 0x00E8_5840, 0x00CC_3030][dice.below(3)], 0.0));
    }
}
