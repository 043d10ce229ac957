//! Along the way: the bus stop, the river bank, the avenue of cherry trees, the field of sunflowers.

use super::camera::Camera;
use super::foliage::{Leaves, bushes, crown, dab, ground_shadow, near_branch, tufts};
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::{light_at, sky};
use super::skyline::{haze, plane, planes};
use super::stage::Stage;
use super::street;
use super::things::{self, part};
use super::trees::{tree, trunk};
use scene::Weather;
use scene::seed::Dice;

/// A shelter in the country: a post with its times, a bench, rice fields and hills beyond the road.
pub fn bus_stop(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.30, 0.57]);
    let horizon = camera.vanishing[1] / stage.height;
    sky(sheet, stage, camera.vanishing[1]);
    let mut dice = stage.dice("bus stop");
    for (y, color, far) in [(horizon - 0.07, 0x0070_94A0, 0.6), (horizon - 0.02, 0x0068_9070, 0.4)] {
        let hill = wavy_ground(stage, y * stage.height, 0.04, &mut dice);
        sheet.fill(hill, stage.growth(color, far));
    }
    sheet.layer("hills");
    street::ground(sheet, &camera, 0x0088_8A90);
    let field = camera.lying([-60.0, -3.4], 0.02, [camera.near() * 0.8, 150.0]);
    sheet.face(&field, stage.ground(0x0098_C060, 0.1));
    let mut rows = Outline::new();
    for row in 0..26 {
        let x = -3.8 - 0.9 * f64::from(row);
        camera.bar(&mut rows, [x, 0.03, camera.near()], [x, 0.03, 90.0], 0.12);
    }
    sheet.veil(rows, stage.growth(0x0058_8848, 0.05), 0.55);
    let lane = camera.lying([-2.5, -2.38], 0.01, [camera.near(), 80.0]);
    sheet.veil(Outline::new().polygon(&lane), stage.lit(0x00F8_F4EC, 0.0), 0.8);
    street::wet(sheet, &camera);
    street::poles(sheet, &camera, -3.1);
    sheet.layer("road");
    let side = [camera.at([5.4, 0.3, 14.0]), camera.at([5.0, 0.3, 6.0])];
    bushes(sheet, stage, (side[0], side[1]), stage.unit * 70.0, (0x0050_8850, 0.05), &mut dice);
    shelter(sheet, &camera, &mut dice);
    pole(sheet, &camera, &mut dice);
    tufts(sheet, stage, (horizon + 0.10, 1.0), 40, 0x0070_A850, &mut dice);
    sheet.layer("shelter");
}

fn shelter(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let near = camera.near() * 2.2 + 1.6;
    let aways = [near, near + 3.4];
    let lit = |color: u32| stage.lit(color, 0.04);
    let wood = 0x00A8_8058;
    sheet.slab(&camera.along(4.6, [0.0, 2.5], aways), mix(lit(wood), stage.colors.shadow, 0.25));
    let mut boards = Outline::new();
    for board in 1..14 {
        let away = aways[0] + 3.4 * f64::from(board) / 14.0;
        camera.bar(&mut boards, [4.58, 0.0, away], [4.58, 2.5, away], 0.02);
    }
    sheet.veil(boards, hex(0x0030_2020), 0.5);
    things::poster(sheet, camera.along(4.55, [1.1, 2.0], [near + 0.5, near + 1.2]), &lit, dice);
    things::notices(sheet, camera.along(4.55, [1.0, 1.9], [near + 1.6, near + 2.9]), &lit, dice);
    sheet.slab(&camera.facing([3.2, 4.6], [0.0, 2.5], aways[1]), mix(lit(wood), stage.colors.shadow, 0.3));
    let pane = camera.facing([3.4, 4.4], [1.1, 2.1], aways[1] - 0.02);
    sheet.slab(&pane, mix(stage.colors.sky[3], lit(0x00E8_F0F0), 0.4));
    sheet.slab(&camera.lying([3.9, 4.5], 0.45, [near + 0.4, near + 3.0]), lit(0x00C8_9C68));
    sheet.slab(
        &camera.along(3.9, [0.36, 0.45], [near + 0.4, near + 3.0]),
        mix(lit(0x00A0_7848), stage.colors.shadow, 0.2),
    );
    let mut legs = Outline::new();
    for away in [near + 0.6, near + 2.8] {
        camera.bar(&mut legs, [4.0, 0.0, away], [4.0, 0.36, away], 0.09);
    }
    for away in aways {
        camera.bar(&mut legs, [3.1, 0.0, away], [3.1, 2.5, away], 0.10);
    }
    sheet.solid(legs, lit(0x0080_6040));
    let at = |x: f64, up: f64, away: f64| camera.at([x, up, away]);
    let (front, back) = (aways[0] - 0.3, aways[1] + 0.3);
    sheet.slab(
        &[at(2.7, 2.45, front), at(2.7, 2.45, back), at(5.0, 2.85, back), at(5.0, 2.85, front)],
        mix(lit(0x0070_8088), stage.colors.shadow, 0.25),
    );
    sheet.slab(
        &[at(2.7, 2.45, front), at(5.0, 2.85, front), at(5.0, 2.98, front), at(2.7, 2.58, front)],
        lit(0x0090_A0A8),
    );
    sheet.slab(
        &[at(2.7, 2.45, front), at(2.7, 2.45, back), at(2.7, 2.58, back), at(2.7, 2.58, front)],
        lit(0x00A8_B8C0),
    );
    if stage.is_night() {
        sheet.glow(camera.at([3.9, 2.2, near + 1.6]), [camera.scale(near) * 2.0; 2], hex(0x00FF_E0A0), 0.7);
    }
}

/// The post: a round head, a table of times.
fn pole(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let away = camera.near() * 1.9 + 0.6;
    let lit = |color: u32| stage.lit(color, 0.0);
    let x = 2.3;
    let mut post = Outline::new();
    camera.bar(&mut post, [x, 0.0, away], [x, 2.5, away], 0.07);
    camera.bar(&mut post, [x - 0.22, 0.05, away], [x + 0.22, 0.05, away], 0.12);
    sheet.solid(post, lit(0x0080_8890));
    let middle = camera.at([x, 2.45, away]);
    let size = camera.scale(away) * 0.27;
    for (part, color) in [(1.0, 0x00E8_6838), (0.84, 0x00FA_F8F0)] {
        sheet.fill(Outline::lined(stage.line()).ellipse(middle, [size * part; 2]), lit(color));
    }
    let word = [
        [middle[0] - size * 0.6, middle[1] - size * 0.3],
        [middle[0] + size * 0.6, middle[1] - size * 0.3],
        [middle[0] + size * 0.6, middle[1] + size * 0.3],
        [middle[0] - size * 0.6, middle[1] + size * 0.3],
    ];
    sheet.fill(things::glyphs(word, (2, 1), dice), lit(0x0030_3848));
    let table = camera.facing([x - 0.22, x + 0.22], [1.25, 2.05], away - 0.02);
    sheet.slab(&table, lit(0x00FC_FAF4));
    sheet.veil(things::writing(part(table, [0.1, 0.9], [0.08, 0.94]), 9, dice), hex(0x0030_3850), 0.7);
}

/// Grass slopes on both sides of a broad river, a bridge of iron, the town beyond.
pub fn river_bank(sheet: &mut Sheet, stage: &Stage) {
    river_bank_with(sheet, stage, &|sheet| bridge(sheet, stage));
}

/// With another bridge over the river.
pub fn river_bank_with(sheet: &mut Sheet, stage: &Stage, across: &dyn Fn(&mut Sheet)) {
    let horizon = 0.56;
    sky(sheet, stage, horizon * stage.height);
    let mut dice = stage.dice("river");
    let [far, middle, _] = planes(stage, horizon, 0.85);
    plane(sheet, stage, far, horizon + 0.05, &mut dice);
    haze(sheet, stage, horizon);
    plane(sheet, stage, middle, horizon + 0.05, &mut dice);
    sheet.layer("town");
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let leaves = Leaves::of(stage, 0x0068_9868, 0.4);
    for number in 0..12 {
        let size = stage.unit * dice.between(16.0, 34.0);
        crown(sheet, stage, (at(f64::from(number) / 11.0, 0.585), [size * 1.3, size]), leaves, &mut dice);
    }
    sheet.fill(Outline::new().rect(stage.at(0.0, 0.588), stage.at(1.0, 0.64)), stage.ground(0x0090_B468, 0.35));
    across(sheet);
    river(sheet, stage, &mut dice);
    sheet.layer("river");
    let slope = [at(-0.05, 0.66), at(0.42, 0.70), at(0.80, 0.80), at(1.05, 0.90), at(1.05, 1.05), at(-0.05, 1.05)];
    let (top, bottom) = (0.64 * stage.height, stage.height);
    let (pale, deep) = (stage.ground(0x00A8_CC60, 0.06), stage.ground(0x0058_9048, 0.0));
    sheet.down(Outline::new().polygon(&slope), top, bottom, &[(0.0, pale), (0.5, mix(pale, deep, 0.55)), (1.0, deep)]);
    sheet.ink(&slope[..4]);
    tufts(sheet, stage, (0.70, 1.02), 200, 0x0078_A848, &mut dice);
    super::green::flowers(sheet, stage, 0.80, 40, &[0x00F8_E068, 0x00FF_FFFF], &mut dice);
    riverside_path(sheet, stage);
    for (x, y, tall) in [(0.06, 0.72, 420.0), (-0.01, 0.80, 640.0)] {
        tree(sheet, stage, (at(x, y), stage.unit * tall), (super::stone_bridge::hue(stage), 0.03), &mut dice);
    }
    near_branch(sheet, stage, -1.0, super::stone_bridge::hue(stage), &mut dice);
    sheet.layer("bank");
}

/// Along the bank, below its crest, and under the feet of whoever is there.
fn riverside_path(sheet: &mut Sheet, stage: &Stage) {
    let aside = stage.head.center[0] / stage.width - 0.5;
    let aside = if stage.light < 0.0 { aside } else { -aside };
    let at = |x: f64, y: f64| stage.at_from_light(if x.abs() < 1.0 { x + aside * 0.8 } else { x }, y);
    // Its middle, and half of how broad it looks there.
    let along = [
        ((-1.05, 0.776), 0.024),
        ((0.0, 0.810), 0.042),
        ((0.20, 0.845), 0.060),
        ((0.42, 0.905), 0.080),
        ((0.62, 0.967), 0.093),
        ((0.80, 1.03), 0.10),
        ((1.45, 1.2), 0.10),
    ];
    let band = |share: f64| -> Vec<Point> {
        let edge = |side: f64| along.map(|((x, y), half)| at(x, y + side * half * share));
        edge(-1.0).into_iter().chain(edge(1.0).into_iter().rev()).collect()
    };
    let earth = stage.ground(0x00C8_BCA0, 0.0);
    sheet.slab(&band(1.0), mix(earth, stage.ground(0x0078_A048, 0.0), 0.45));
    let (far, close) = (mix(earth, stage.colors.haze, 0.25), earth);
    let stops = [(0.0, far), (1.0, close)];
    sheet.down(Outline::new().polygon(&band(0.86)), 0.75 * stage.height, stage.height, &stops);
}

fn river(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (from, to) = (0.625 * stage.height, 0.92 * stage.height);
    let sky = stage.colors.sky;
    let deep = mix(sky[1], stage.lit(0x0040_6888, 0.0), 0.5);
    sheet.down(
        Outline::new().rect([0.0, from], [stage.width, to]),
        from,
        to,
        &[(0.0, mix(sky[4], deep, 0.2)), (0.5, mix(sky[3], deep, 0.55)), (1.0, deep)],
    );
    let column = light_at(stage, from)[0];
    let (mut waves, mut lights) = (Outline::new(), Outline::new());
    for number in 0..150 {
        let depth = dice.unit();
        let y = from + (to - from) * depth * depth;
        let long = stage.unit * (5.0 + 44.0 * depth) * dice.between(0.5, 1.2);
        let bright = number % 3 == 0;
        let x = if bright {
            column + dice.between(-1.0, 1.0) * stage.unit * (50.0 + 190.0 * depth)
        } else {
            dice.unit() * stage.width
        };
        if bright { &mut lights } else { &mut waves }.add_leaf(
            [x - long, y],
            [x + long, y],
            stage.unit * (1.4 + 4.0 * depth),
        );
    }
    sheet.veil(waves, mix(sky[4], hex(0x00FF_FFFF), 0.3), 0.4);
    sheet.veil(lights, stage.colors.sun, if stage.clear_sky() { 0.8 } else { 0.3 });
}

fn bridge(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let steel = mix(stage.lit(0x0050_80A0, 0.25), stage.colors.haze, 0.2);
    let mut frame = Outline::new();
    let unit = stage.unit;
    let deck = 0.575;
    frame.add_bar(at(0.0, deck), at(1.0, deck - 0.015), [unit * 9.0; 2]);
    for span in 0..5 {
        let (left, right) = (0.2 * f64::from(span), 0.2 * f64::from(span + 1));
        let arch = |t: f64| at(left + (right - left) * t, deck - 0.003 - 0.07 * libm::sin(t * core::f64::consts::PI));
        for step in 0..8 {
            let t = f64::from(step) / 8.0;
            frame.add_bar(arch(t), arch(t + 0.125), [unit * 5.0; 2]);
            if step > 0 {
                let [x, y] = arch(t);
                frame.add_bar([x, y], [x, deck * stage.height], [unit * 2.4; 2]);
            }
        }
        frame.add_bar(at(left, deck), at(left, 0.66), [unit * 15.0; 2]);
    }
    sheet.solid(frame, steel);
}

/// Trees in blossom on both sides close over the way; petals lie on it.
pub fn cherry_avenue(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.48, 0.58]);
    sky(sheet, stage, camera.vanishing[1]);
    let horizon = camera.vanishing[1] / stage.height;
    let mut dice = stage.dice("cherry trees");
    let [far, ..] = planes(stage, horizon, 0.6);
    plane(sheet, stage, far, horizon + 0.04, &mut dice);
    haze(sheet, stage, horizon);
    sheet.layer("sky");
    street::ground(sheet, &camera, 0x00B4_A8A0);
    let lawn = |side: f64| camera.lying([side * 2.9, side * 30.0], 0.02, [camera.near() * 0.9, 120.0]);
    for side in [-1.0, 1.0] {
        sheet.face(&lawn(side), stage.ground(0x0090_B868, 0.08));
    }
    fallen(sheet, &camera, &mut dice);
    sheet.layer("way");
    let mut away = 46.0;
    while away > camera.near() * 1.3 {
        for side in [-1.0, 1.0] {
            cherry(sheet, &camera, (side * dice.between(3.2, 3.7), away), &mut dice);
        }
        away *= 0.72;
    }
    near_branch(sheet, stage, 1.0, stage.blossom(), &mut dice);
    sheet.layer("trees");
}

fn cherry(sheet: &mut Sheet, camera: &Camera, (x, away): (f64, f64), dice: &mut Dice) {
    let stage = camera.stage;
    let (foot, scale, far) = (camera.at([x, 0.0, away]), camera.scale(away), camera.haze(away));
    ground_shadow(sheet, stage, foot, [scale * 1.8, scale * 0.16]);
    let top = camera.at([x * 0.92, 3.0, away]);
    trunk(sheet, stage, (foot, top, scale * 0.34), far, dice);
    let leaves = Leaves::of(stage, stage.blossom(), far * 0.8);
    for (dx, up, size) in [
        (-0.6, 3.4, 1.4),
        (0.7, 3.5, 1.4),
        (0.0, 4.4, 1.6),
        (-x.signum() * 1.7, 3.9, 1.2),
        (-x.signum() * 2.3, 4.7, 1.0),
    ] {
        let at = camera.at([x + dx * dice.between(0.8, 1.2), up + dice.between(-0.2, 0.3), away]);
        crown(sheet, stage, (at, [scale * size * 1.1, scale * size * 0.8]), leaves, dice);
    }
}

/// Petals or leaves on the ground, in drifts at the curbs.
fn fallen(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    if camera.stage.scene.weather == Weather::Snow {
        return;
    }
    let mut petals = [Outline::new(), Outline::new()];
    for _ in 0..360 {
        let away = camera.near() * (1.0 + 8.0 * dice.unit() * dice.unit());
        let aside = libm::sqrt(dice.unit()) * 3.6 * if dice.chance(0.5) { 1.0 } else { -1.0 };
        let at: Point = camera.at([aside, 0.02, away]);
        dab(&mut petals[dice.below(2)], at, camera.scale(away) * 0.07, dice.between(-0.6, 0.6));
    }
    let [one, other] = petals;
    if sheet.in_color() {
        let colors = if camera.stage.is_autumn() { [0x00E0_7838, 0x00F0_B848] } else { [0x00FF_D0DC, 0x00F8_B0C4] };
        sheet.veil(one, camera.stage.lit(colors[0], 0.0), 0.9);
        sheet.veil(other, camera.stage.lit(colors[1], 0.0), 0.9);
    } else {
        sheet.fill(one, hex(0x0018_1818));
    }
}

/// Rows of sunflowers to the horizon, tall ones before the eye at both sides.
pub fn sunflowers(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.58;
    sky(sheet, stage, horizon * stage.height);
    let mut dice = stage.dice("sunflowers");
    for (y, color, far) in [(horizon - 0.05, 0x0070_98A0, 0.6), (horizon - 0.01, 0x0070_A070, 0.42)] {
        let hill = wavy_ground(stage, y * stage.height, 0.03, &mut dice);
        sheet.fill(hill, stage.growth(color, far));
    }
    sheet.layer("hills");
    let (top, bottom) = ((horizon + 0.01) * stage.height, stage.height);
    let (far, near) = (stage.ground(0x00C8_C048, 0.14), stage.ground(0x0058_8840, 0.0));
    sheet.down(
        Outline::new().rect([0.0, top], [stage.width, bottom]),
        top,
        bottom,
        &[(0.0, far), (0.25, mix(far, near, 0.6)), (1.0, near)],
    );
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let path = [at(0.48, 0.60), at(0.51, 0.60), at(0.80, 1.04), at(0.24, 1.04)];
    sheet.slab(&path, stage.ground(0x00C8_A878, 0.03));
    for row in 0..13 {
        let share = libm::pow(f64::from(row + 1) / 13.0, 1.9);
        heads(sheet, stage, (horizon + 0.02 + 0.40 * share, share), &mut dice);
        if row == 6 {
            sheet.layer("far rows");
        }
    }
    // So near that only the edges of the picture have room for them.
    for near in [(0.80, 1.32), (0.90, 1.50)] {
        heads(sheet, stage, near, &mut dice);
    }
    sheet.layer("near rows");
}

fn heads(sheet: &mut Sheet, stage: &Stage, (y, share): (f64, f64), dice: &mut Dice) {
    let size = stage.unit * (5.0 + 62.0 * share);
    let half = 0.02 + 0.30 * share;
    let step = size * 2.3 / stage.width;
    let (mut stems, mut leaves, mut petals, mut under, mut hearts) =
        (Outline::new(), Outline::new(), Outline::new(), Outline::new(), Outline::new());
    let mut x = -0.05 + dice.unit() * step;
    while x < 1.05 {
        let clear = (x - 0.5).abs() > half
            && !(share > 0.3 && (x * stage.width - stage.head.center[0]).abs() < stage.head.height * 0.75);
        if clear {
            let at = stage
                .at_from_light(x + dice.between(-0.2, 0.2) * step, y - 0.10 * share - dice.between(0.0, 0.05) * share);
            stems.add_bar([at[0], at[1]], [at[0] + size * 0.1, at[1] + size * 5.0], [size * 0.16, size * 0.2]);
            for leaf in 0..3 {
                let from = [at[0], at[1] + size * (1.5 + f64::from(leaf))];
                let side = if leaf % 2 == 0 { 1.0 } else { -1.0 };
                leaves.add_leaf(
                    from,
                    [from[0] + side * size * 1.5, from[1] + size * dice.between(-0.3, 0.5)],
                    size * 0.7,
                );
            }
            for petal in 0..14 {
                let turn = f64::from(petal) * 0.4488 + dice.between(-0.1, 0.1);
                let into = if petal % 2 == 0 { &mut petals } else { &mut under };
                into.add_leaf(
                    [at[0] + libm::cos(turn) * size * 0.35, at[1] + libm::sin(turn) * size * 0.3],
                    [at[0] + libm::cos(turn) * size, at[1] + libm::sin(turn) * size * 0.88],
                    size * 0.3,
                );
            }
            hearts.add_ellipse(at, [size * 0.46, size * 0.41]);
        }
        x += step * dice.between(0.8, 1.2);
    }
    let far = (0.30 - share).max(0.0);
    sheet.fill(stems, stage.growth(0x0058_8840, far));
    sheet.fill(leaves, if sheet.in_color() { stage.growth(0x0048_8040, far) } else { hex(0x0020_2020) });
    sheet.fill(under, stage.lit(0x00E8_A028, far));
    sheet.fill(petals, stage.lit(0x00FC_D040, far));
    sheet.fill(hearts, stage.lit(0x0060_3C20, far));
}
