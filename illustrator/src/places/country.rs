//! In the country: rice fields under hills, a meadow with a windmill, a hot spring among rocks.

use super::camera::Camera;
use super::field::field;
use super::foliage::{Leaves, bushes, crown, ground_shadow, near_branch, tufts};
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::street;
use super::things::on;
use scene::Weather;
use scene::seed::Dice;

/// A lane between paddies, green, golden or flooded by the season; hills and a farm far off.
pub fn rice_fields(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.53]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("rice");
    for (up, color, far) in [(0.15, 0x0068_90B4, 0.60), (0.075, 0x0060_947C, 0.42), (0.014, 0x0050_8850, 0.28)] {
        let hill = wavy_ground(stage, horizon - up * stage.height, 0.3 * up + 0.02, &mut dice);
        sheet.fill(hill, stage.growth(color, far));
    }
    let leaves = Leaves::of(stage, 0x0050_8C50, 0.34);
    for _ in 0..9 {
        let size = stage.unit * dice.between(14.0, 30.0);
        let at = [stage.width * dice.unit(), horizon + stage.unit * 4.0 - size * 0.5];
        crown(sheet, stage, (at, [size * 1.3, size]), leaves, &mut dice);
    }
    farm(sheet, &camera);
    sheet.layer("hills");
    paddies(sheet, &camera, &mut dice);
    street::poles(sheet, &camera, 3.1);
    sheet.layer("paddies");
    tufts(sheet, stage, (horizon / stage.height + 0.10, 1.02), 70, 0x0078_B048, &mut dice);
    sheet.layer("lane");
}

fn farm(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (x, away) = (-24.0, 70.0);
    let at = |dx: f64, up: f64| camera.at([x + dx, up, away]);
    sheet.slab(&[at(-5.0, 0.0), at(-5.0, 3.0), at(5.0, 3.0), at(5.0, 0.0)], stage.lit(0x00E8_DCC4, 0.35));
    sheet.slab(&[at(-6.2, 3.0), at(-3.6, 6.0), at(3.6, 6.0), at(6.2, 3.0)], stage.growth(0x0058_6470, 0.35));
    for dx in [-3.2, 0.6] {
        sheet.face(&[at(dx, 0.6), at(dx, 2.2), at(dx + 2.0, 2.2), at(dx + 2.0, 0.6)], stage.lit(0x0070_5C48, 0.35));
    }
}

/// Water that mirrors the sky, in fields parted by low banks, with rows of rice.
fn paddies(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let near = camera.near();
    let horizon = camera.vanishing[1];
    let ground = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (far, close) = (stage.ground(0x0090_BC60, 0.25), stage.ground(0x0060_9848, 0.0));
    sheet.down(ground, horizon, stage.height, &[(0.0, far), (1.0, close)]);
    for side in [-1.0, 1.0] {
        let ends = (0..=5).map(|number| near * 0.7 + f64::from(number) * (2.0 + 2.5 * f64::from(number)));
        let ends: Vec<f64> = ends.collect();
        // The far ones first: what stands nearer hides them.
        for number in (0..5_u8).rev() {
            let (from, to) = (ends[usize::from(number)], ends[usize::from(number) + 1]);
            let xs = [side * 1.7, side * 46.0];
            let water = camera.lying(xs, -0.08, [from, to - 0.35 - 0.1 * f64::from(number)]);
            let (high, low) =
                (camera.at([0.0, -0.08, to])[1], camera.at([0.0, -0.08, from])[1].min(stage.height * 1.2));
            if stage.scene.weather != Weather::Petals {
                crop(sheet, camera, (side, [from, to - 0.35 - 0.1 * f64::from(number)]), dice);
                continue;
            }
            let sheen = |share: usize| mix(stage.colors.sky[share], stage.lit(0x0058_7868, 0.0), 0.24);
            sheet.down(Outline::new().polygon(&water), high, low, &[(0.0, sheen(4)), (1.0, sheen(1))]);
            rows(sheet, camera, (side, [from, to - 0.5]), dice);
        }
    }
    let lane = camera.lying([-0.85, 0.85], 0.0, [near, 120.0]);
    let earth = stage.ground(0x00D4_C09C, 0.0);
    sheet.down(
        Outline::new().polygon(&lane),
        horizon,
        stage.height,
        &[(0.0, mix(earth, stage.colors.haze, 0.4)), (1.0, earth)],
    );
    let strip = camera.lying([-0.22, 0.22], 0.005, [near, 60.0]);
    sheet.veil(Outline::new().polygon(&strip), stage.ground(0x0088_B058, 0.0), 0.8);
}

/// Rice that stands high: green in summer, gold where leaves fall; its near edge and its rows in blades.
fn crop(sheet: &mut Sheet, camera: &Camera, (side, aways): (f64, [f64; 2]), dice: &mut Dice) {
    let stage = camera.stage;
    let from = aways[0].max(camera.near() * 0.8);
    if from > aways[1] - 0.4 {
        return;
    }
    let gold = stage.scene.weather == Weather::Leaves;
    let far = (aways[0] / 60.0).min(0.38);
    let color = |summer: u32, autumn: u32| {
        if gold { stage.lit(autumn, far) } else { stage.growth(summer, far) }
    };
    let (pale, deep) = (color(0x00A8_D058, 0x00F0_CC60), color(0x0050_9038, 0x00B8_8428));
    let tall = 0.42;
    let xs = [side * 1.45, side * 60.0];
    let top = camera.lying(xs, tall, [from, aways[1]]);
    let foot = camera.at([0.0, 0.0, from])[1].min(stage.height * 1.1);
    let middle = mix(pale, deep, 0.35);
    sheet.face(&camera.along(xs[0], [0.0, tall], [from, aways[1]]), mix(deep, stage.colors.shadow, 0.25));
    sheet.down(Outline::new().polygon(&top), top[2][1], top[0][1].max(top[2][1] + 1.0), &[(0.0, pale), (1.0, middle)]);
    sheet.down(
        Outline::new().polygon(&camera.facing(xs, [0.0, tall], from)),
        camera.at([0.0, tall, from])[1],
        foot,
        &[(0.0, middle), (1.0, mix(deep, stage.colors.shadow, 0.2))],
    );
    let mut blades = [Outline::new(), Outline::new()];
    let step = 0.35 + aways[0] * 0.05;
    let mut away = aways[1] - 0.1;
    while away > from {
        let reach = 1.4 + away * 0.75;
        let mut x = 1.45;
        while x < reach {
            blade(&mut blades[dice.below(2)], camera, ([side * x, away], tall), gold, dice);
            x += 0.10 + away * 0.022;
        }
        away -= step;
    }
    let [one, other] = blades;
    let ink = |shown: canvas::Color| if stage.is_on_paper() { hex(0x0018_1818) } else { shown };
    sheet.fill(one, ink(mix(deep, pale, 0.25)));
    if sheet.in_color() {
        sheet.fill(other, mix(pale, stage.colors.edge, 0.2));
    }
}

/// One leaf that leans with the wind; ripe ears hang.
fn blade(into: &mut Outline, camera: &Camera, ([x, away], tall): ([f64; 2], f64), gold: bool, dice: &mut Dice) {
    let scale = camera.scale(away);
    let [left, y] = camera.at([x, tall - 0.16, away]);
    let lean = -camera.stage.light * dice.between(0.0, 0.14) * scale;
    let tip = [left + lean, y - dice.between(0.22, 0.34) * scale];
    into.add_leaf([left, y], tip, 0.030 * scale);
    if gold {
        let ear = [tip[0] + lean * 0.9 - camera.stage.light * 0.05 * scale, tip[1] + 0.10 * scale];
        into.add_leaf(tip, ear, 0.035 * scale);
    }
}

fn rows(sheet: &mut Sheet, camera: &Camera, (side, aways): (f64, [f64; 2]), dice: &mut Dice) {
    let stage = camera.stage;
    let mut rice = Outline::new();
    let step = 0.55 + aways[0] * 0.07;
    let mut away = aways[0].max(camera.near()) + 0.2;
    while away < aways[1] {
        let reach = 1.1 + away * 0.75;
        let mut x = 2.0;
        while x < reach {
            let [left, y] = camera.at([side * x, -0.08, away]);
            let tall = 0.30 * camera.scale(away);
            for blade in -1_i32..=1 {
                let tip = [
                    left + (f64::from(blade) * 0.30 + dice.between(-0.1, 0.1)) * tall,
                    y - tall * dice.between(0.7, 1.0),
                ];
                rice.add_leaf([left, y], tip, tall * 0.10);
            }
            x += step;
        }
        away += step;
    }
    sheet.fill(rice, stage.growth(0x0070_B040, (aways[0] / 40.0).min(0.4)));
}

/// The open field with a windmill on its nearest hill.
pub fn windmill(sheet: &mut Sheet, stage: &Stage) {
    field(sheet, stage);
    let unit = stage.unit;
    let foot = stage.at_from_light(0.80, stage.stands([0.62, 0.665], 0.735));
    let foot = [stage.beside_head(foot[0], unit * 120.0), foot[1]];
    ground_shadow(sheet, stage, foot, [unit * 100.0, unit * 14.0]);
    mill(sheet, stage, (foot, unit), 0.06);
    let mut dice = stage.dice("windmill");
    let at = |x: f64, up: f64| [foot[0] + x * unit, foot[1] - up * unit];
    bushes(sheet, stage, (at(-80.0, -6.0), at(90.0, -6.0)), unit * 26.0, (0x0058_9448, 0.06), &mut dice);
    sheet.layer("windmill");
}

/// The mill itself, `unit` a hundredth of a sail's reach and a bit.
pub fn mill(sheet: &mut Sheet, stage: &Stage, (foot, unit): (Point, f64), far: f64) {
    let at = |x: f64, up: f64| [foot[0] + x * unit, foot[1] - up * unit];
    let wall = stage.lit(0x00F0_E4D0, far);
    sheet.slab(&[at(-66.0, 0.0), at(-42.0, 250.0), at(42.0, 250.0), at(66.0, 0.0)], wall);
    let side = -stage.light;
    let shade = [at(side * 66.0, 0.0), at(side * 42.0, 250.0), at(side * 12.0, 250.0), at(side * 20.0, 0.0)];
    sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, 0.20);
    sheet.slab(
        &[at(-52.0, 248.0), at(-30.0, 300.0), at(0.0, 320.0), at(30.0, 300.0), at(52.0, 248.0)],
        stage.growth(0x00A8_5848, far),
    );
    sheet.slab(
        &[at(-16.0, 0.0), at(-16.0, 52.0), at(0.0, 62.0), at(16.0, 52.0), at(16.0, 0.0)],
        stage.lit(0x0080_5838, far),
    );
    for up in [100.0, 175.0] {
        sheet.slab(
            &[at(-11.0, up), at(-11.0, up + 30.0), at(11.0, up + 30.0), at(11.0, up)],
            stage.lit(0x0060_8098, far),
        );
    }
    sails(sheet, stage, (at(0.0, 272.0), unit), far);
}

fn sails(sheet: &mut Sheet, stage: &Stage, (hub, unit): (Point, f64), far: f64) {
    let start = stage.dice("sails").between(0.15, 0.65);
    for sail in 0..4 {
        let turn = start + f64::from(sail) * std::f64::consts::FRAC_PI_2;
        let (x, y) = (libm::cos(turn), libm::sin(turn));
        let at = |along: f64, across: f64| {
            [hub[0] + (x * along - y * across) * unit, hub[1] + (y * along + x * across) * unit]
        };
        let cloth = [at(38.0, 4.0), at(172.0, 4.0), at(172.0, 36.0), at(38.0, 30.0)];
        sheet.slab(&cloth, stage.lit(0x00FA_F4E8, far));
        let mut lattice = Outline::new();
        for bar in 0..=5 {
            let share = f64::from(bar) / 5.0;
            lattice.add_bar(on(cloth, share, 0.0), on(cloth, share, 1.0), [unit * 2.4; 2]);
        }
        lattice.add_bar(on(cloth, 0.0, 0.5), on(cloth, 1.0, 0.5), [unit * 2.0; 2]);
        lattice.add_bar(at(0.0, 0.0), at(176.0, 2.0), [unit * 8.0, unit * 4.0]);
        sheet.fill(lattice, stage.lit(0x0078_5838, far));
    }
    sheet.fill(Outline::lined(stage.line()).ellipse(hub, [unit * 11.0; 2]), stage.lit(0x0068_4830, far));
}

/// A boulder: its upper facet takes the light, its side is in shade, its foot is wet.
pub fn stone(sheet: &mut Sheet, stage: &Stage, [x, y]: Point, size: f64, dice: &mut Dice) {
    let color = stage.ground(0x0090_9490, 0.03);
    let at = |dx: f64, dy: f64| [x + dx * size * stage.light, y + dy * size];
    let top = dice.between(0.50, 0.68);
    let body = [
        at(-1.0, 0.0),
        at(-0.86, -top * 0.62),
        at(-0.35, -top),
        at(0.38, -top * 0.96),
        at(0.84, -top * 0.5),
        at(1.0, 0.0),
        at(0.5, 0.10),
        at(-0.5, 0.10),
    ];
    sheet.slab(&body, color);
    let dark = [at(-1.0, 0.0), at(-0.86, -top * 0.62), at(-0.35, -top), at(-0.22, -top * 0.45), at(-0.34, 0.09)];
    sheet.veil(Outline::new().polygon(&dark), stage.colors.shadow, 0.34);
    let lit = [at(-0.35, -top), at(0.38, -top * 0.96), at(0.60, -top * 0.62), at(-0.22, -top * 0.62)];
    sheet.veil(Outline::new().polygon(&lit), stage.colors.edge, if sheet.in_color() { 0.4 } else { 0.0 });
}

/// An open-air bath: steam over the water, a rim of rocks, a fence of bamboo, a maple, a stone lantern.
pub fn hot_spring(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, 0.50 * stage.height);
    let mut dice = stage.dice("hot spring");
    let hill = wavy_ground(stage, 0.34 * stage.height, 0.05, &mut dice);
    sheet.fill(hill, stage.growth(0x0060_8C78, 0.5));
    let leaves = Leaves::of(stage, 0x0058_9058, 0.3);
    for number in 0..9 {
        let size = stage.unit * dice.between(60.0, 90.0);
        crown(sheet, stage, (stage.at(f64::from(number) / 8.0, 0.42), [size * 1.2, size]), leaves, &mut dice);
    }
    sheet.layer("hills");
    fence(sheet, stage, &mut dice);
    let (top, foot) = (0.66, 0.90);
    let (far, deep) = (stage.lit(0x00B8_E0DC, 0.1), stage.lit(0x0058_A8A8, 0.0));
    let area = Outline::new().rect(stage.at(0.0, top), stage.at(1.0, 1.0));
    sheet.down(area, top * stage.height, foot * stage.height, &[(0.0, far), (1.0, deep)]);
    let mut rings = Outline::new();
    for _ in 0..36 {
        let at = stage.at(dice.unit(), dice.between(0.70, foot));
        let long = stage.unit * dice.between(30.0, 90.0);
        rings.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], stage.unit * 4.0);
    }
    sheet.veil(rings, hex(0x00FF_FFFF), 0.4);
    let mut x = -0.02;
    while x < 1.05 {
        let size = dice.between(48.0, 84.0);
        stone(sheet, stage, stage.at(x, top + 0.022), stage.unit * size, &mut dice);
        x += size * 0.0011 * 1000.0 * stage.unit / stage.width * 1.35;
    }
    sheet.layer("bath");
    let terrace = wavy_ground(stage, foot * stage.height, 0.006, &mut dice);
    sheet.down(
        terrace,
        foot * stage.height,
        stage.height,
        &[(0.0, stage.ground(0x00B0_ACA0, 0.0)), (1.0, stage.ground(0x0084_8078, 0.0))],
    );
    let mut x = -0.03;
    while x < 1.05 {
        let size = dice.between(40.0, 66.0);
        stone(sheet, stage, stage.at(x, foot + 0.015), stage.unit * size, &mut dice);
        x += size * stage.unit / stage.width * 1.7;
    }
    near_branch(
        sheet,
        stage,
        1.0,
        if stage.scene.weather == Weather::Snow { 0x0050_8450 } else { 0x00D8_6038 },
        &mut dice,
    );
    steam(sheet, stage, &mut dice);
    sheet.layer("steam");
}

fn fence(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (top, foot) = (0.46 * stage.height, 0.68 * stage.height);
    let cane = stage.unit * 21.0;
    let tones = [0x00C8_AC70, 0x00BC_A064, 0x00D2_B87C];
    let mut x = 0.0;
    while x < stage.width {
        let high = top + stage.unit * dice.between(-5.0, 5.0);
        sheet.slab(&[[x, high], [x + cane, high], [x + cane, foot], [x, foot]], stage.lit(tones[dice.below(3)], 0.10));
        x += cane;
    }
    for y in [0.22, 0.72] {
        let y = top + (foot - top) * y;
        sheet.slab(
            &[
                [-1.0, y],
                [stage.width + 1.0, y],
                [stage.width + 1.0, y + stage.unit * 14.0],
                [-1.0, y + stage.unit * 14.0],
            ],
            stage.lit(0x0088_6C40, 0.06),
        );
    }
}

fn steam(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let white = mix(stage.colors.haze, hex(0x00FF_FFFF), 0.6);
    for _ in 0..11 {
        let at = stage.at(dice.unit(), dice.between(0.58, 0.82));
        let size = stage.unit * dice.between(110.0, 210.0);
        sheet.glow(at, [size * 1.5, size * 0.7], white, if sheet.in_color() { 0.34 } else { 0.6 });
    }
}
