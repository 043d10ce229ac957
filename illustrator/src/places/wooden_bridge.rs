//! A bridge of wood with posts and rails, over still water: trees of the season on the far bank, hills in the mist.

use canvas::Color;

use super::camera::Camera;
use super::foliage::{Leaves, crown, near_branch};
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::paints::dyed;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::water::water;
use scene::Fitting;
use scene::seed::Dice;

/// Half of its width and how far it reaches, meters; how far below the water lies.
const HALF: f64 = 1.75;
const END: f64 = 15.0;
const DROP: f64 = 1.2;

pub fn wooden_bridge(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.50, 0.49]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("wooden bridge");
    for (up, color, far) in [(0.13, 0x0070_90B0, 0.66), (0.07, 0x0060_8C7C, 0.48)] {
        sheet.fill(wavy_ground(stage, horizon - up * stage.height, 0.04, &mut dice), stage.growth(color, far));
    }
    sheet.layer("hills");
    water(sheet, stage, (horizon + 0.012 * stage.height, stage.height), 0x0038_7880);
    far_bank(sheet, &camera, &mut dice);
    sheet.layer("bank");
    lilies(sheet, &camera, &mut dice);
    lotus(sheet, &camera, &mut dice);
    let wood = dyed(stage, Fitting::Bridge, 0x00A8_7048);
    deck(sheet, &camera, &mut dice);
    for side in [-1.0, 1.0] {
        rail(sheet, &camera, side, stage.lit(wood, 0.0));
    }
    sheet.layer("bridge");
    near_branch(sheet, stage, -stage.light, stage.foliage(0x0058_9048), &mut dice);
    sheet.layer("branch");
}

/// Crowns of the season, and the same upside down in the water.
fn far_bank(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let foot = camera.at([0.0, -DROP * 0.4, END + 2.0])[1];
    let mut mirror = Outline::new();
    for (count, size, up, far) in [(11, 88.0, 0.085, 0.34), (8, 116.0, 0.055, 0.18)] {
        let leaves = Leaves::of(stage, stage.foliage(0x0060_9850), far);
        for number in 0..count {
            let x = (f64::from(number) + dice.between(0.1, 0.9)) / f64::from(count);
            let size = stage.unit * size * dice.between(0.8, 1.2);
            let at = [x * stage.width, foot - up * stage.height + dice.between(-0.01, 0.01) * stage.height];
            crown(sheet, stage, (at, [size * 1.1, size]), leaves, dice);
            mirror.add_leaf(
                [at[0] - size * 1.2, foot + (foot - at[1]) * 0.9],
                [at[0] + size * 1.2, foot + (foot - at[1]) * 0.9],
                size * 0.9,
            );
        }
    }
    let bank = Outline::new().curve(&[
        [-40.0, foot - 0.020 * stage.height],
        [stage.width * 0.3, foot - 0.012 * stage.height],
        [stage.width * 0.7, foot - 0.016 * stage.height],
        [stage.width + 40.0, foot - 0.024 * stage.height],
        [stage.width + 40.0, foot + 0.012 * stage.height],
        [stage.width * 0.5, foot + 0.004 * stage.height],
        [-40.0, foot + 0.014 * stage.height],
    ]);
    sheet.fill(bank, stage.ground(0x0080_9C58, 0.2));
    sheet.veil(
        mirror,
        Leaves::of(stage, stage.foliage(0x0060_9850), 0.3).dark,
        if sheet.in_color() { 0.30 } else { 0.0 },
    );
}

fn lilies(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let mut pads = [Outline::new(), Outline::new()];
    let mut blooms = Outline::new();
    for number in 0..40 {
        let side = if number % 2 == 0 { -1.0 } else { 1.0 };
        let away = dice.between(2.6, 14.0);
        let middle = [side * (HALF + dice.between(0.5, 4.5)), -DROP, away];
        camera.disc(&mut pads[number % 2], middle, dice.between(0.14, 0.30));
        if dice.chance(0.2) {
            let at = camera.at([middle[0], middle[1] + 0.06, away]);
            blooms.add_ellipse(at, [camera.scale(away) * 0.10, camera.scale(away) * 0.07]);
        }
    }
    let [one, other] = pads;
    sheet.fill(one, stage.lit(0x0058_9060, 0.08));
    sheet.fill(other, stage.lit(0x0078_A868, 0.08));
    sheet.fill(blooms, stage.lit(0x00FC_D8E4, 0.0));
}

/// Leaves as large as shields on stalks over the water, blossoms between them; in winter none.
fn lotus(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    if stage.scene.weather == scene::Weather::Snow {
        return;
    }
    let spot = |dice: &mut Dice, number: usize| {
        let side = if number.is_multiple_of(2) { -1.0 } else { 1.0 };
        (side * (HALF + dice.between(0.35, 3.4)), dice.between(-0.55, 0.5))
    };
    for number in 0..46 {
        // The far ones first.
        let away = 13.0 - 10.2 * number as f64 / 46.0;
        let (x, up) = spot(dice, number);
        let (foot, head) = (camera.at([x, -DROP, away]), camera.at([x, up, away]));
        let size = camera.scale(away) * dice.between(0.20, 0.34);
        if stage.is_near_head([head, head, head, head]) {
            continue;
        }
        let far = camera.haze(away);
        let green = stage.lit([0x0050_8860, 0x0068_A068, 0x0040_7858][number % 3], far);
        let mut stalk = Outline::new();
        stalk.add_bar(foot, head, [size * 0.10, size * 0.07]);
        sheet.fill(stalk, mix(green, stage.colors.shadow, 0.25));
        if number % 4 == 3 {
            blossom(sheet, stage, ([head[0], head[1] - size * 0.2], size * 0.8), far);
            continue;
        }
        let tilt = dice.between(0.26, 0.42);
        sheet.fill(stage.lined().ellipse(head, [size, size * tilt]), green);
        let mut veins = Outline::new();
        for vein in 0..9 {
            let turn = f64::from(vein) / 9.0 * std::f64::consts::TAU;
            let end = [head[0] + libm::cos(turn) * size * 0.9, head[1] + libm::sin(turn) * size * tilt * 0.9];
            veins.add_bar(head, end, [size * 0.05, size * 0.01]);
        }
        sheet.veil(veins, mix(green, hex(0x00FF_FFFF), 0.5), 0.5);
    }
}

/// Petals in a cup, rose at their tips.
fn blossom(sheet: &mut Sheet, stage: &Stage, (at, size): (Point, f64), far: f64) {
    for (turns, color, long) in
        [([-1.1, -0.55, 0.55, 1.1], 0x00F4_A8C4, 1.0), ([-0.75, -0.25, 0.25, 0.75], 0x00FC_D4E2, 0.9)]
    {
        let mut petals = stage.lined();
        for turn in turns {
            let tip = [at[0] + libm::sin(turn) * size * long, at[1] - libm::cos(turn) * size * long];
            petals.add_leaf([at[0], at[1] + size * 0.15], tip, size * 0.42);
        }
        sheet.fill(petals, stage.lit(color, far));
    }
    let mut heart = Outline::new();
    heart.add_leaf([at[0], at[1] + size * 0.15], [at[0], at[1] - size * 0.8], size * 0.44);
    sheet.fill(heart, stage.lit(0x00FF_E8F0, far));
}

/// Boards across, worn in their middle.
fn deck(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let near = camera.near();
    for side in [-1.0, 1.0] {
        let beam = camera.along(side * HALF, [-0.3, 0.0], [near, END]);
        sheet.slab(&beam, stage.lit(0x0068_4830, 0.05));
    }
    let boards = camera.lying([-HALF, HALF], 0.0, [near, END]);
    let (pale, close) = (stage.ground(0x00CC_AC80, 0.16), stage.ground(0x00A0_7850, 0.0));
    let top = camera.at([0.0, 0.0, END])[1];
    sheet.down(Outline::new().polygon(&boards), top, stage.height, &[(0.0, pale), (1.0, close)]);
    sheet.ink_round(&boards);
    let (mut seams, mut dark, mut light) = (Outline::new(), Outline::new(), Outline::new());
    let mut away = near;
    while away < END {
        let next = away + 0.26;
        camera.bar(&mut seams, [-HALF, 0.0, away], [HALF, 0.0, away], 0.022);
        let board = camera.lying([-HALF, HALF], 0.0, [away, next]);
        match dice.below(5) {
            0 => dark.add_polygon(&board),
            1 => light.add_polygon(&board),
            _ => {}
        }
        away = next;
    }
    sheet.veil(dark, stage.colors.shadow, if sheet.in_color() { 0.12 } else { 0.0 });
    sheet.veil(light, stage.colors.edge, if sheet.in_color() { 0.16 } else { 0.0 });
    sheet.veil(seams, stage.lit(0x0048_3020, 0.0), 0.65);
    // The way goes on over the bank.
    let path = camera.lying([-HALF * 0.8, HALF * 0.8], -0.1, [END, END + 26.0]);
    sheet.fill(Outline::new().polygon(&path), stage.ground(0x00D0_BC94, 0.25));
}

/// Posts with a cap of bronze, a round rail on top and a flat one below.
fn rail(sheet: &mut Sheet, camera: &Camera, side: f64, wood: Color) {
    let stage = camera.stage;
    let x = side * (HALF - 0.08);
    let near = camera.near();
    let dim = mix(wood, stage.colors.shadow, 0.24);
    let shade = camera.lying([x.min(x - side * 0.5), x.max(x - side * 0.5)], 0.0, [near, END]);
    sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, if sheet.in_color() { 0.2 } else { 0.12 });
    let mut aways: Vec<f64> =
        (0..).map(|step| near * 0.6 + 1.9 * f64::from(step)).take_while(|away| *away < END).collect();
    aways.push(END);
    let mut rails = Outline::new();
    for (low, high) in [(0.36, 0.46), (0.86, 0.99)] {
        sheet.slab(&camera.along(x, [low, high], [near, END]), if low < 0.5 { dim } else { wood });
        camera.bar(&mut rails, [x, high - 0.02, near], [x, high - 0.02, END], 0.05);
    }
    sheet.veil(rails, mix(wood, hex(0x00FF_FFFF), 0.4), if sheet.in_color() { 0.8 } else { 0.0 });
    for away in aways.into_iter().rev() {
        let post = camera.facing([x - 0.10, x + 0.10], [-0.1, 1.14], away.max(near));
        sheet.slab(&post, wood);
        let dark = camera.facing([x + 0.02, x + 0.10], [-0.1, 1.14], away.max(near));
        sheet.veil(Outline::new().polygon(&dark), stage.colors.shadow, if sheet.in_color() { 0.22 } else { 0.2 });
        let top = camera.at([x, 1.14, away.max(near)]);
        cap(sheet, stage, top, camera.scale(away.max(near)) * 0.12);
    }
}

/// A drop on a ring.
fn cap(sheet: &mut Sheet, stage: &Stage, at: Point, size: f64) {
    let bronze = stage.lit(0x0048_4038, 0.0);
    let drop = [
        [at[0], at[1] - size * 2.2],
        [at[0] - size * 0.8, at[1] - size * 0.9],
        [at[0] - size * 0.5, at[1]],
        [at[0] + size * 0.5, at[1]],
        [at[0] + size * 0.8, at[1] - size * 0.9],
    ];
    sheet.fill(stage.lined().curve(&drop), bronze);
    let glint =
        Outline::new().ellipse([at[0] + stage.light * size * 0.3, at[1] - size * 1.0], [size * 0.16, size * 0.36]);
    sheet.veil(glint, stage.colors.edge, 0.6);
}
