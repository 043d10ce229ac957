//! A town after the end: broken towers, walls without floors, rubble and bent steel, a car left behind, smoke far off.

use super::camera::Camera;
use super::foliage::{ground_shadow, tufts};
use super::nearby::Spot;
use super::outline::{Outline, Point};
use super::set_down::painted_car;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{Corners, on, part};
use scene::seed::Dice;

pub fn ruined_city(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.45, 0.57]);
    let mut dice = stage.dice("ruined city");
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    dust(sheet, stage, horizon);
    smoke(sheet, stage, horizon, &mut dice);
    sheet.layer("sky");
    for (away, tall) in [(80.0, 26.0), (50.0, 17.0)] {
        skyline(sheet, &camera, (away, tall), &mut dice);
    }
    ground(sheet, &camera, &mut dice);
    for side in [-1.0, 1.0] {
        for (from, to, tall) in [(24.0, 36.0, 11.0), (13.0, 22.0, 9.0), (6.0, 11.5, 7.0)] {
            house(sheet, &camera, (side * 4.6, [from, to], tall), &mut dice);
        }
    }
    sheet.layer("ruins");
    let spot = if stage.is_behind_a_head(camera.at([2.4, 0.0, 8.6])[0], camera.scale(8.6)) { -2.6 } else { 2.4 };
    painted_car(sheet, stage, Spot { foot: camera.at([spot, 0.0, 8.6]), meter: camera.scale(8.6) }, 0x0088_6858);
    rubble(sheet, &camera, &mut dice);
    tufts(sheet, stage, (0.80, 1.0), 26, 0x0088_9858, &mut dice);
    super::street::wet(sheet, &camera);
    sheet.layer("rubble");
}

fn dust(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    if !sheet.in_color() {
        return;
    }
    let ash = stage.lit(0x00B8_A48C, 0.0);
    let stops = [(0.0, ash.faded(0.20)), (0.7, ash.faded(0.48)), (1.0, ash.faded(0.75))];
    sheet.down(stage.whole(), 0.0, horizon, &stops);
}

fn smoke(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    for (x, tall) in [(0.18, 0.42), (0.86, 0.50)] {
        for puff in 0..14 {
            let up = f64::from(puff) / 13.0;
            let wide = stage.unit * (20.0 + 90.0 * up);
            let at = [
                stage.at_from_light(x, 0.0)[0]
                    + (0.10 * up * up * stage.width) * -stage.light
                    + dice.between(-0.4, 0.4) * wide,
                horizon - up * tall * stage.height,
            ];
            if sheet.in_color() {
                sheet.blur(at, [wide, wide * 0.9], (mix(hex(0x0048_4040), stage.colors.haze, 0.2 + 0.5 * up), 0.5));
            }
        }
    }
}

/// Towers broken off at the top, holes where windows were, pale with dust.
fn skyline(sheet: &mut Sheet, camera: &Camera, (away, tall): (f64, f64), dice: &mut Dice) {
    let stage = camera.stage;
    let far = (camera.haze(away) * 0.8).min(0.62);
    let mut x = -away * 0.55;
    while x < away * 0.55 {
        let wide = dice.between(4.0, 8.0);
        let high = tall * dice.between(0.5, 1.1);
        let at = |dx: f64, up: f64| camera.at([x + dx * wide, up, away]);
        let lean = dice.between(-0.10, 0.10);
        let top = [
            at(lean, high * dice.between(0.75, 1.0)),
            at(0.22 + lean, high),
            at(0.40 + lean, high * 0.86),
            at(0.62 + lean, high * dice.between(0.8, 1.0)),
            at(0.80 + lean, high * 0.7),
            at(1.0 + lean, high * 0.76),
        ];
        let mut body = vec![at(0.0, 0.0)];
        body.extend(top);
        body.push(at(1.0, 0.0));
        sheet.slab(&body, stage.lit(0x0088_807C, far));
        let mut holes = Outline::new();
        for row in 0..(high / 2.4) as usize {
            for column in 0..4 {
                let (dx, up) =
                    (0.12 + 0.22 * f64::from(column) + lean * row as f64 * 2.4 / high, 1.0 + 2.4 * row as f64);
                if up < high * 0.66 && dice.chance(0.8) {
                    holes.add_polygon(&[at(dx, up), at(dx + 0.12, up), at(dx + 0.12, up + 1.3), at(dx, up + 1.3)]);
                }
            }
        }
        sheet.fill(holes, stage.lit(0x0050_4C50, far));
        x += wide * dice.between(1.05, 1.7);
    }
}

fn ground(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (near, far) = (stage.ground(0x0080_7C7C, 0.0), stage.ground(0x00A8_9C90, 0.4));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (0.4, mix(near, far, 0.4)), (1.0, near)]);
    let (mut cracks, mut plates, mut lines) = (Outline::new(), Outline::new(), Outline::new());
    for _ in 0..12 {
        let mut away = camera.near() * dice.between(1.0, 4.0);
        let mut x = dice.between(-4.0, 4.0);
        for _ in 0..7 {
            let (next, far) = (x + dice.between(-0.7, 0.7), away * dice.between(1.03, 1.16));
            camera.bar(&mut cracks, [x, 0.0, away], [next, 0.0, far], 0.018);
            (x, away) = (next, far);
        }
    }
    for _ in 0..9 {
        let (x, away) = (dice.between(-4.0, 4.0), camera.near() * dice.between(1.1, 6.0));
        plates.add_polygon(&camera.lying([x, x + dice.between(0.5, 1.4)], 0.0, [away, away + dice.between(0.3, 0.9)]));
    }
    for dash in 0..7 {
        let away = camera.near() * 1.1 + 3.2 * f64::from(dash);
        lines.add_polygon(&camera.lying([-0.08, 0.08], 0.0, [away, away + 1.4]));
    }
    sheet.veil(plates, stage.colors.shadow, if sheet.in_color() { 0.12 } else { 0.2 });
    sheet.veil(lines, stage.lit(0x00E8_DCC0, 0.0), 0.55);
    sheet.veil(cracks, hex(0x0030_2830), if sheet.in_color() { 0.55 } else { 0.9 });
}

/// A front along the street, broken off in steps, its floors open at the near end.
fn house(sheet: &mut Sheet, camera: &Camera, (x, aways, tall): (f64, [f64; 2], f64), dice: &mut Dice) {
    let stage = camera.stage;
    let far = camera.haze(aways[0]);
    let tone = |color: u32, share: f64| mix(stage.lit(color, far), stage.colors.shadow, share);
    let shade = if x > 0.0 { 0.06 } else { 0.26 };
    let wall_color = [0x00A8_9C90, 0x0098_9494, 0x00B0_9884][dice.below(3)];
    let at = |up: f64, share: f64| camera.at([x, up, aways[0] + (aways[1] - aways[0]) * share]);
    let steps: Vec<f64> = (0..7)
        .map(|step| tall * if step % 3 == 0 { dice.between(0.74, 0.86) } else { dice.between(0.92, 1.0) })
        .collect();
    let mut wall: Vec<Point> = vec![at(0.0, 0.0)];
    for (number, up) in steps.iter().enumerate() {
        let share = number as f64 / 6.0;
        wall.extend([at(*up, share), at(up * dice.between(0.94, 1.0), (share + 0.14).min(1.0))]);
    }
    wall.push(at(0.0, 1.0));
    let out = x.signum() * 7.0;
    for storey in (0..(tall * 0.62 / 2.8) as usize).rev() {
        let up = 2.8 * storey as f64;
        let slab = [
            camera.at([x, up + 2.8, aways[0] + 0.1]),
            camera.at([x + out * dice.between(0.5, 1.0), up + 2.8, aways[0] + 0.1]),
            camera.at([x + out, up + 2.5, aways[0] + 0.1]),
            camera.at([x, up + 2.5, aways[0] + 0.1]),
        ];
        let back = camera.facing([x.min(x + out), x.max(x + out)], [up, up + 2.6], aways[0] + 0.6);
        sheet.slab(&back, tone(0x0058_5458, 0.30));
        sheet.slab(&slab, tone(0x00B0_A8A0, 0.1));
    }
    sheet.slab(&wall, tone(wall_color, shade));
    let face: Corners = [at(tall * 0.55, 0.0), at(tall * 0.55, 1.0), at(0.0, 1.0), at(0.0, 0.0)];
    let (mut holes, mut stains) = (Outline::new(), Outline::new());
    for row in 0..2 {
        for column in 0..4 {
            let left = 0.07 + 0.235 * f64::from(column);
            let hole = part(face, [left, left + 0.13], [0.10 + 0.46 * f64::from(row), 0.40 + 0.46 * f64::from(row)]);
            holes.add_polygon(&[hole[0], on(hole, 0.5, -0.1), hole[1], on(hole, 1.06, 0.6), hole[2], hole[3]]);
            stains.add_polygon(&part(hole, [0.1, 0.9], [-0.7, 0.0]));
        }
    }
    sheet.veil(stains, hex(0x0028_2428), if sheet.in_color() { 0.28 } else { 0.3 });
    sheet.fill(holes, tone(0x0038_3438, 0.3));
    let mut steel = Outline::new();
    for bar in 0..5 {
        let share = 0.1 + 0.2 * f64::from(bar);
        let up = steps[bar as usize];
        let foot = at(up * 0.95, share);
        let tall = camera.scale(aways[0]) * dice.between(0.4, 1.0);
        steel.add_bar(
            foot,
            [foot[0] + dice.between(-0.4, 0.4) * tall, foot[1] - tall],
            [stage.unit * 3.0, stage.unit * 1.6],
        );
    }
    sheet.fill(steel, tone(0x0068_4838, 0.2));
}

/// Heaps before the houses, blocks on the way.
fn rubble(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    for number in 0..44 {
        let away = 18.0 / (1.0 + 0.17 * f64::from(number));
        let away = away.max(camera.near() * 1.15);
        let side = if number % 2 == 0 { -1.0 } else { 1.0 };
        let x = side * dice.between(1.7, 4.6);
        let foot = camera.at([x, 0.0, away]);
        let size = camera.scale(away) * dice.between(0.16, 0.5);
        ground_shadow(sheet, stage, foot, [size * 1.1, size * 0.16]);
        let at = |dx: f64, up: f64| [foot[0] + dx * size, foot[1] - up * size];
        let lean = dice.between(-0.3, 0.3);
        let block = [at(-1.0, 0.0), at(-0.8 + lean, 0.62), at(0.1 + lean, 0.86), at(0.9, 0.5), at(1.0, 0.0)];
        sheet.slab(&block, stage.lit([0x00A8_A09C, 0x0094_8C88, 0x00B0_9080][dice.below(3)], camera.haze(away)));
        sheet.face(
            &[at(-0.8 + lean, 0.62), at(0.1 + lean, 0.86), at(0.9, 0.5), at(0.0 + lean, 0.42)],
            stage.ground(0x00C8_C0B8, camera.haze(away)),
        );
    }
}
