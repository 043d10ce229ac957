//! On the wall of a castle: a walk of stone, a parapet with teeth, the land far below, a tower at one side.

use super::camera::Camera;
use super::courtyard::masonry;
use super::distance;
use super::foliage::{Leaves, crown};
use super::green::wavy_ground;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::part;
use scene::Hour;
use scene::seed::Dice;

/// How far away the parapet stands, meters.
const EDGE: f64 = 3.6;

pub fn rampart(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.56]);
    let mut dice = stage.dice("rampart");
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    land(sheet, stage, horizon, &mut dice);
    sheet.layer("land");
    walk(sheet, &camera);
    parapet(sheet, &camera, &mut dice);
    tower(sheet, &camera, &mut dice);
    sheet.layer("wall");
}

/// Hills, woods, a river and roofs, pale with the air between.
fn land(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    distance::mountains(sheet, stage, horizon + stage.unit * 4.0);
    for (drop, color, far) in [(0.0, 0x0090_B090, 0.50), (0.04, 0x0080_A870, 0.38), (0.09, 0x0078_A060, 0.28)] {
        let top = horizon + drop * stage.height;
        sheet.fill(wavy_ground(stage, top, 0.012, dice), stage.ground(color, far));
        let leaves = Leaves::of(stage, 0x0054_8458, far);
        for _ in 0..12 {
            let size = stage.unit * dice.between(9.0, 18.0) * (1.0 + drop * 12.0);
            let at = [dice.unit() * stage.width, top + stage.unit * dice.between(4.0, 26.0)];
            crown(sheet, stage, (at, [size * 1.3, size]), leaves, dice);
        }
    }
    let at = |x: f64, y: f64| [stage.at_from_light(x, 0.0)[0], horizon + y * stage.height];
    let river = [
        at(0.62, 0.02),
        at(0.66, 0.02),
        at(0.74, 0.07),
        at(0.66, 0.12),
        at(0.80, 0.22),
        at(0.62, 0.22),
        at(0.54, 0.12),
        at(0.66, 0.07),
    ];
    sheet.veil(Outline::new().curve(&river), mix(stage.colors.sky[3], hex(0x00FF_FFFF), 0.2), 0.85);
    let (mut walls, mut roofs) = (Outline::new(), Outline::new());
    for house in 0..11 {
        let [x, y] =
            at(0.26 + 0.028 * f64::from(house) + dice.between(-0.008, 0.008), 0.06 + dice.between(-0.012, 0.02));
        let size = stage.unit * dice.between(10.0, 15.0);
        walls.add_rect([x - size, y - size * 0.8], [x + size, y]);
        roofs.add_polygon(&[[x - size * 1.2, y - size * 0.8], [x, y - size * 1.9], [x + size * 1.2, y - size * 0.8]]);
    }
    sheet.fill(walls, stage.lit(0x00F0_E4D0, 0.30));
    sheet.fill(roofs, stage.growth(0x00C0_6850, 0.30));
}

fn walk(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near();
    let floor = camera.lying([-30.0, 30.0], 0.0, [near * 0.9, EDGE]);
    let top = camera.at([0.0, 0.0, EDGE])[1];
    let (far, close) = (stage.ground(0x00C0_B8AC, 0.04), stage.ground(0x00A0_988C, 0.0));
    sheet.down(Outline::new().polygon(&floor), top, stage.height, &[(0.0, far), (1.0, close)]);
    let mut seams = Outline::new();
    let mut away = near;
    let mut row = 0;
    while away < EDGE {
        camera.bar(&mut seams, [-9.0, 0.0, away], [9.0, 0.0, away], 0.022);
        for column in -9..=9_i32 {
            let x = f64::from(column) * 0.9 + if row % 2 == 0 { 0.0 } else { 0.45 };
            camera.bar(&mut seams, [x, 0.0, away], [x, 0.0, (away + 0.42).min(EDGE)], 0.018);
        }
        away += 0.42;
        row += 1;
    }
    sheet.veil(seams, hex(0x0040_3848), if sheet.in_color() { 0.30 } else { 0.7 });
    let shade = camera.lying([-30.0, 30.0], 0.0, [EDGE - 0.5, EDGE]);
    sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, if sheet.in_color() { 0.24 } else { 0.2 });
}

/// A low wall as high as the hip, teeth that stay below a face.
fn parapet(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let stone = stage.lit(0x00B8_B0A4, 0.02);
    let tall = (camera.eye * 0.80).min(0.92);
    let high = tall + 0.56;
    let mut left = -10.4;
    while left < 10.0 {
        let tooth = camera.facing([left, left + 0.9], [tall - 0.02, high], EDGE);
        if stage.is_near_head(tooth) {
            left += 1.6;
            continue;
        }
        sheet.slab(&tooth, stone);
        masonry(sheet, stage, tooth, (2, 2), dice);
        sheet.slab(
            &camera.facing([left - 0.05, left + 0.95], [high, high + 0.09], EDGE - 0.05),
            mix(stone, stage.colors.edge, 0.25),
        );
        left += 1.6;
    }
    let front = camera.facing([-10.4, 10.4], [0.0, tall], EDGE);
    sheet.slab(&front, stone);
    masonry(sheet, stage, front, (26, 3), dice);
    sheet.slab(
        &camera.facing([-10.4, 10.4], [tall - 0.03, tall + 0.04], EDGE - 0.04),
        mix(stone, stage.colors.edge, 0.25),
    );
}

/// At the side away from the light, a flag on it.
fn tower(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let away = 9.5;
    let xs = [2.7, 6.6];
    let stone = stage.lit(0x00AC_A498, 0.10);
    let body = camera.facing(xs, [-3.0, 5.6], away);
    sheet.slab(&body, stone);
    masonry(sheet, stage, body, (7, 16), dice);
    sheet.veil(
        Outline::new().polygon(&part(body, [0.58, 1.0], [0.0, 1.0])),
        stage.colors.shadow,
        if sheet.in_color() { 0.22 } else { 0.3 },
    );
    let crown = camera.facing([xs[0] - 0.3, xs[1] + 0.3], [4.9, 5.8], away - 0.3);
    sheet.slab(&crown, mix(stone, stage.colors.edge, 0.14));
    for tooth in 0..4 {
        let left = xs[0] - 0.3 + 1.22 * f64::from(tooth);
        sheet.slab(&camera.facing([left, left + 0.7], [5.8, 6.5], away - 0.3), stone);
    }
    let at = |x: f64, up: f64| camera.at([x, up, away]);
    let door = [at(4.1, 0.0), at(4.1, 1.6), at(4.6, 2.1), at(5.1, 1.6), at(5.1, 0.0)];
    sheet.slab(&door, stage.lit(0x0060_4430, 0.06));
    let slit = camera.facing([4.5, 4.75], [3.0, 4.0], away - 0.02);
    let glow = if stage.scene.hour == Hour::Day { hex(0x0040_3C48) } else { hex(0x00FF_C868) };
    sheet.fill(Outline::new().polygon(&slit), glow);
    let mast = Outline::new().bar(at(4.6, 5.8), at(4.6, 9.0), stage.unit * 4.0);
    sheet.fill(mast, stage.lit(0x0058_5048, 0.06));
    let cloth = [at(4.6, 8.9), at(6.4, 8.6), at(6.0, 8.1), at(6.5, 7.6), at(4.6, 7.5)];
    sheet.slab(&cloth, stage.lit(0x00B8_3444, 0.04));
}
