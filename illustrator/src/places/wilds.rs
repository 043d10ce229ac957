//! Far lands: the edge of a cliff, a red planet, fields of lavender, a swamp.

use canvas::Color;

use super::camera::Camera;
use super::foliage::{Leaves, crown, ground_shadow, tufts};
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::{sky, sparkle};
use super::skyline::haze;
use super::stage::Stage;
use super::water;
use scene::seed::Dice;

/// Rock under grass that ends in the air, the sea far below, headlands one behind another.
pub fn cliff(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.44;
    let top = horizon * stage.height;
    sky(sheet, stage, top);
    sheet.layer("sky");
    let sea = if stage.is_on_paper() { 0x00B0_B0B0 } else { 0x0030_88B8 };
    water::sea(sheet, stage, (top, stage.height), sea);
    water::gulls(sheet, stage, top);
    sheet.layer("sea");
    let mut dice = stage.dice("cliff");
    for (foot, x, wide, tall, far) in
        [(0.455, 0.99, 0.34, 0.06, 0.66), (0.50, -0.04, 0.40, 0.14, 0.48), (0.60, 1.06, 0.40, 0.25, 0.26)]
    {
        headland(sheet, stage, (stage.at_from_light(x, foot), wide, tall), far, &mut dice);
    }
    sheet.layer("headlands");
    ledge(sheet, stage, &mut dice);
    sheet.layer("ledge");
}

/// A wall of rock that stands in the sea, grass on its head, foam at its foot.
fn headland(sheet: &mut Sheet, stage: &Stage, (foot, wide, tall): (Point, f64, f64), far: f64, dice: &mut Dice) {
    let (wide, tall) = (wide * stage.width, tall * stage.height);
    let steps = 15;
    let mut rim = vec![[foot[0] - wide, foot[1]]];
    for step in 0..=steps {
        let share = f64::from(step) / f64::from(steps) * 2.0 - 1.0;
        // Toward the open sea it comes down in broken steps.
        let fall = ((share.abs() - 0.30) / 0.70).max(0.0);
        let high = tall * (1.0 - 0.86 * libm::pow(fall, 1.5)) * dice.between(0.90, 1.05);
        rim.push([foot[0] + share * wide * 0.97, foot[1] - high]);
    }
    rim.push([foot[0] + wide, foot[1]]);
    sheet.slab(&rim, stage.lit(0x00A8_8C78, far));
    let mut cracks = Outline::new();
    for _ in 0..16 {
        let share = dice.between(-0.9, 0.9);
        let fall = ((f64::abs(share) - 0.30) / 0.70).max(0.0);
        let high = tall * dice.between(0.35, 0.8) * (1.0 - 0.86 * libm::pow(fall, 1.5));
        let at = [foot[0] + share * wide, foot[1] - high];
        cracks.add_leaf(
            at,
            [at[0] + dice.between(-0.03, 0.03) * wide, at[1] + high * dice.between(0.5, 0.95)],
            wide * 0.035,
        );
    }
    sheet.veil(cracks, mix(stage.lit(0x0068_5058, far), stage.colors.haze, far * 0.4), 0.7);
    let mut turf: Vec<Point> = rim[1..rim.len() - 1].to_vec();
    turf.extend(rim[1..rim.len() - 1].iter().rev().map(|at| {
        let high = (foot[1] - at[1]).max(0.0);
        [at[0], at[1] + high.min(tall * dice.between(0.08, 0.24)) * (high / tall).min(1.0)]
    }));
    sheet.fill(Outline::new().polygon(&turf), stage.growth(0x0070_A458, far));
    let mut foam = Outline::new();
    for step in 0..12 {
        let x = foot[0] + wide * (f64::from(step) / 6.0 - 1.0);
        foam.add_ellipse([x, foot[1]], [wide * dice.between(0.06, 0.14), stage.unit * dice.between(3.0, 7.0)]);
    }
    sheet.veil(foam, mix(stage.lit(0x00FF_FFFF, 0.0), hex(0x00FF_FFFF), 0.4), 0.85);
}

/// Where one stands: grass to the very edge, broken rock under it on the side away from the light.
fn ledge(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let edge = [
        (-0.05, 0.80),
        (0.10, 0.785),
        (0.24, 0.80),
        (0.40, 0.775),
        (0.56, 0.79),
        (0.66, 0.815),
        (0.74, 0.86),
        (0.84, 0.94),
        (0.88, 1.06),
    ];
    let mut rock: Vec<Point> = edge.iter().map(|(x, y)| at(*x, *y)).collect();
    let mut face = rock.clone();
    rock.push(at(-0.05, 1.06));
    for (x, y) in edge.iter().rev() {
        face.push(at(x + 0.055 + dice.between(0.0, 0.03), y + dice.between(0.07, 0.12)));
    }
    sheet.slab(&face, stage.lit(0x0080_6860, 0.0));
    let mut cracks = Outline::new();
    for pair in edge.windows(2) {
        let (x, y) = ((pair[0].0 + pair[1].0) / 2.0, (pair[0].1 + pair[1].1) / 2.0);
        cracks.add_leaf(at(x + 0.01, y + 0.01), at(x + 0.05, y + 0.09), stage.unit * 7.0);
    }
    sheet.veil(cracks, stage.colors.shadow, 0.5);
    let (far, near) = (stage.ground(0x0084_B458, 0.06), stage.ground(0x0058_8C44, 0.0));
    sheet.down(
        Outline::new().polygon(&rock),
        0.78 * stage.height,
        stage.height,
        &[(0.0, mix(far, stage.colors.edge, 0.2)), (1.0, near)],
    );
    sheet.ink(&rock[..edge.len()]);
    for (x, y, size) in [(0.16, 0.83, 40.0), (0.06, 0.86, 62.0), (0.62, 0.87, 26.0)] {
        let [x, y] = at(x, y);
        let size = stage.unit * size;
        ground_shadow(sheet, stage, [x, y], [size * 1.3, size * 0.22]);
        let at = |dx: f64, dy: f64| [x + dx * size, y + dy * size];
        sheet.slab(
            &[at(-1.0, 0.1), at(-0.8, -0.5), at(-0.1, -0.9), at(0.7, -0.5), at(1.0, 0.1)],
            stage.ground(0x00A8_A09C, 0.0),
        );
        sheet.veil(
            Outline::new().polygon(&[
                at(0.0, -0.85),
                at(-stage.light * 0.75, -0.5),
                at(-stage.light, 0.1),
                at(0.0, 0.1),
            ]),
            stage.colors.shadow,
            0.34,
        );
    }
    let mut blades = Outline::new();
    for _ in 0..60 {
        let [x, y] = at(dice.between(-0.02, 0.60), dice.between(0.79, 0.83));
        blades.add_leaf(
            [x, y + stage.unit * 8.0],
            [x + dice.between(-10.0, 10.0) * stage.unit, y - stage.unit * dice.between(8.0, 26.0)],
            stage.unit * 5.0,
        );
    }
    sheet.fill(blades, if sheet.in_color() { stage.growth(0x0068_9C48, 0.0) } else { hex(0) });
    tufts(sheet, stage, (0.88, 1.02), 26, 0x0068_9848, dice);
}

/// Red dust and rock under a pale sky in which a ringed world and its moons stand.
pub fn red_planet(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.60 * stage.height;
    let mut dice = stage.dice("red planet");
    let night = stage.is_night();
    let sky: [Color; 3] = match (stage.is_on_paper(), night) {
        (true, true) => [hex(0), hex(0x0008_0808), hex(0x0060_6060)],
        (true, false) => [hex(0x0058_5858), hex(0x0090_9090), hex(0x00FF_FFFF)],
        (false, true) => [hex(0x000C_0A28), hex(0x0038_1848), hex(0x0090_3858)],
        (false, false) => [hex(0x0048_2A60), hex(0x00B0_5068), hex(0x00FC_B888)],
    };
    sheet.down(stage.whole(), 0.0, horizon, &[(0.0, sky[0]), (0.5, sky[1]), (1.0, sky[2])]);
    stars(sheet, stage, horizon, &mut dice);
    world(sheet, stage, &mut dice);
    sheet.layer("sky");
    for (top, color, far) in [(0.52, 0x00B8_5848, 0.5), (0.575, 0x00A8_4838, 0.25)] {
        spires(sheet, stage, (top, color, far), sky[2], &mut dice);
    }
    sheet.layer("rocks");
    let red = |color: u32, share: f64| mix(stage.lit(color, 0.0), sky[2], share);
    for (top, color, share) in [(0.61, 0x00D0_6848, 0.35), (0.70, 0x00C8_5C40, 0.14), (0.82, 0x00B8_4C38, 0.0)] {
        let dune = wavy_ground(stage, top * stage.height, 0.022, &mut dice);
        sheet.down(
            dune,
            top * stage.height,
            stage.height,
            &[
                (0.0, mix(red(color, share), stage.colors.edge, 0.18)),
                (0.4, red(color, share)),
                (1.0, red(0x0080_3038, share)),
            ],
        );
    }
    craters(sheet, stage);
    sheet.layer("ground");
}

fn stars(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    let (mut small, mut large) = (Outline::new(), Outline::new());
    for _ in 0..90 {
        let high = dice.unit();
        let at = [dice.unit() * stage.width, high * high * horizon * 0.8];
        let size = stage.unit * dice.between(0.8, 2.0);
        if dice.chance(0.08) { sparkle(&mut large, at, size * 6.0) } else { small.add_ellipse(at, [size; 2]) }
    }
    sheet.veil(small, hex(0x00FF_F4EC), if stage.is_night() { 0.9 } else { 0.6 });
    sheet.veil(large, hex(0x00FF_FFFF), 0.9);
}

/// A giant over the horizon, with bands and a ring; two moons.
fn world(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = stage.at_from_light(0.77, 0.24);
    let radius = stage.unit * 128.0;
    let (light, dark) = [(0x00F8_D8A8, 0x00A0_5870), (0x00B8_E0E8, 0x0048_5C98)][dice.below(2)];
    sheet.glow(at, [radius * 1.5; 2], hex(light), 0.35);
    let ball = || Outline::lined(stage.line()).ellipse(at, [radius; 2]);
    let (from, to) =
        ([at[0] + stage.light * radius, at[1] - radius * 0.4], [at[0] - stage.light * radius, at[1] + radius * 0.4]);
    sheet.ramp(ball(), from, to, &[(0.0, hex(light)), (0.6, mix(hex(light), hex(dark), 0.6)), (1.0, hex(dark))]);
    sheet.inside(Outline::new().ellipse(at, [radius; 2]), |sheet| {
        for band in 0..5 {
            let y = at[1] + radius * (-0.7 + 0.33 * f64::from(band));
            sheet.veil(Outline::new().ellipse([at[0], y], [radius * 1.2, radius * 0.07]), hex(dark), 0.35);
        }
    });
    let around = |share: f64, reach: f64| {
        let angle = std::f64::consts::PI * share;
        let (x, y) = (libm::cos(angle) * radius * reach, libm::sin(angle) * radius * reach * 0.2);
        [at[0] + x + y * 0.3, at[1] + y - x * 0.24]
    };
    for (inner, outer, share) in [(1.24, 1.42, 0.9), (1.47, 1.62, 0.6)] {
        let mut band: Vec<Point> = (0..=40).map(|step| around(f64::from(step) / 40.0, inner)).collect();
        band.extend((0..=40).rev().map(|step| around(f64::from(step) / 40.0, outer)));
        sheet.veil(Outline::new().polygon(&band), hex(0x00FF_EED8), share);
    }
    for (x, y, size) in [(0.16, 0.16, 34.0), (0.30, 0.34, 15.0)] {
        let at = stage.at_from_light(x, y);
        let size = stage.unit * size;
        sheet.ramp(
            Outline::lined(stage.line()).ellipse(at, [size; 2]),
            [at[0] + stage.light * size, at[1]],
            [at[0] - stage.light * size, at[1]],
            &[(0.0, hex(0x00FF_F0E0)), (1.0, hex(0x00A0_7088))],
        );
    }
}

/// Needles and arches of rock along the horizon.
fn spires(sheet: &mut Sheet, stage: &Stage, (top, color, far): (f64, u32, f64), air: Color, dice: &mut Dice) {
    let stone = mix(stage.lit(color, 0.0), air, far);
    let shade = mix(stone, stage.colors.shadow, 0.3);
    for number in 0..6 {
        let x = (f64::from(number) + dice.between(0.1, 0.9)) / 6.0;
        let middle = (x - stage.head.center[0] / stage.width).abs() < 0.14;
        let tall = if middle { 0.05 } else { dice.between(0.06, 0.22) * (1.2 - far) };
        let half = dice.between(0.025, 0.07);
        let at = |dx: f64, up: f64| stage.at(x + dx * half, top + 0.10 - up * (tall + 0.10));
        let rock = [
            at(-1.5, 0.0),
            at(-0.9, 0.45),
            at(-0.75, 0.8),
            at(-0.2, 1.0),
            at(0.35, 0.93),
            at(0.6, 0.6),
            at(1.0, 0.4),
            at(1.5, 0.0),
        ];
        sheet.slab(&rock, stone);
        let side = -stage.light;
        sheet.veil(
            Outline::new().polygon(&[at(-0.1, 0.97), at(side * 0.6, 0.7), at(side * 1.4, 0.0), at(side * 0.1, 0.0)]),
            shade,
            0.7,
        );
        let mut bands = Outline::new();
        for band in 1..4 {
            let up = 0.2 * f64::from(band);
            bands.add_leaf(at(-0.9, up), at(0.9, up + 0.02), stage.unit * 4.0);
        }
        sheet.veil(bands, shade, if sheet.in_color() { 0.6 } else { 0.3 });
    }
}

fn craters(sheet: &mut Sheet, stage: &Stage) {
    for (x, y, size) in
        [(0.20, 0.72, 60.0), (0.74, 0.78, 110.0), (0.13, 0.92, 150.0), (0.52, 0.665, 30.0), (0.90, 0.96, 120.0)]
    {
        let at = stage.at_from_light(x, y);
        let size = stage.unit * size;
        let bowl = |share: f64| [size * share, size * 0.24 * share];
        sheet.fill(
            Outline::lined(stage.line()).ellipse(at, bowl(1.0)),
            mix(stage.lit(0x00E0_8460, 0.0), stage.colors.edge, 0.2),
        );
        let inner = [at[0], at[1] + size * 0.03];
        sheet.ramp(
            Outline::new().ellipse(inner, bowl(0.84)),
            [at[0] + stage.light * size, at[1]],
            [at[0] - stage.light * size, at[1]],
            &[(0.0, stage.lit(0x0068_2430, 0.0)), (1.0, stage.lit(0x00B8_5440, 0.0))],
        );
    }
}

/// Rows of purple toward a farm of stone, hills behind.
pub fn lavender(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.44, 0.47]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let mut dice = stage.dice("lavender");
    for (lift, color, far) in [(0.09, 0x0070_8CB0, 0.6), (0.04, 0x0068_9878, 0.4)] {
        sheet.fill(wavy_ground(stage, horizon - lift * stage.height, 0.03, &mut dice), stage.growth(color, far));
    }
    haze(sheet, stage, horizon / stage.height);
    farmhouse(sheet, &camera, &mut dice);
    sheet.layer("hills");
    let area = Outline::new().rect([0.0, horizon + stage.unit * 6.0], [stage.width, stage.height]);
    sheet.down(
        area,
        horizon,
        stage.height,
        &[(0.0, stage.ground(0x00B8_A890, 0.3)), (1.0, stage.ground(0x0098_8860, 0.0))],
    );
    let near = camera.near() * 0.85;
    for row in -9_i32..=9 {
        rows(sheet, &camera, 1.25 * f64::from(row) + 0.62, near, &mut dice);
    }
    sheet.layer("rows");
}

fn farmhouse(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let house = super::cuboid::Cuboid::new([9.0, 15.0], [0.0, 3.4], [46.0, 50.0]);
    house.draw(sheet, camera, stage.lit(0x00E8_D8BC, 0.3));
    let at = |x: f64, up: f64| camera.at([x, up, 46.0]);
    sheet.slab(&[at(8.6, 3.3), at(9.6, 5.0), at(14.4, 5.0), at(15.4, 3.3)], stage.growth(0x00C0_6C50, 0.28));
    for x in [10.2, 12.0, 13.6] {
        sheet.slab(&camera.facing([x, x + 0.6], [1.4, 2.5], 45.9), stage.lit(0x0070_90A8, 0.3));
    }
    let leaves = Leaves::of(stage, 0x0058_8458, 0.3);
    for (x, size) in [(7.0, 1.7), (17.0, 2.4), (-16.0, 2.0), (-12.5, 1.5)] {
        let middle = camera.at([x, size * 0.9, 47.0]);
        let size = size * camera.scale(47.0);
        crown(sheet, stage, (middle, [size, size]), leaves, dice);
    }
}

/// A hedge of flowers away from the eye: dark below, light spikes above.
fn rows(sheet: &mut Sheet, camera: &Camera, x: f64, near: f64, dice: &mut Dice) {
    let stage = camera.stage;
    let hedge = [
        camera.at([x - 0.42, 0.0, near]),
        camera.at([x - 0.30, 0.42, near]),
        camera.at([x - 0.30, 0.42, 42.0]),
        camera.at([x + 0.30, 0.42, 42.0]),
        camera.at([x + 0.30, 0.42, near]),
        camera.at([x + 0.42, 0.0, near]),
    ];
    let top = camera.vanishing[1];
    let (far, close) = (stage.growth(0x00B8_A0D8, 0.25), stage.growth(0x0078_58B0, 0.0));
    sheet.down(Outline::new().polygon(&hedge), top, stage.height, &[(0.0, far), (1.0, close)]);
    let side = if x > 0.0 { x - 0.36 } else { x + 0.36 };
    let flank = [
        camera.at([side, 0.0, near]),
        camera.at([side * 0.99, 0.34, near]),
        camera.at([side * 0.99, 0.34, 42.0]),
        camera.at([side, 0.0, 42.0]),
    ];
    sheet.veil(Outline::new().polygon(&flank), stage.growth(0x0050_5878, 0.0), 0.55);
    let (mut pale, mut deep) = (stage.lined(), Outline::new());
    let mut away = near + 0.1;
    while away < 16.0 {
        for _ in 0..3 {
            let foot = camera.at([x + dice.between(-0.32, 0.32), 0.30, away]);
            let tall = dice.between(0.20, 0.36) * camera.scale(away);
            let lean = dice.between(-0.25, 0.25) * tall;
            if dice.chance(0.6) { &mut pale } else { &mut deep }.add_leaf(
                foot,
                [foot[0] + lean, foot[1] - tall],
                tall * 0.24,
            );
        }
        away *= 1.09;
    }
    if sheet.in_color() {
        sheet.fill(deep, stage.growth(0x0088_60C0, 0.0));
        sheet.fill(pale, stage.growth(0x00B8_98E8, 0.04));
    } else {
        sheet.fill(deep, hex(0x0080_8080));
        sheet.fill(pale, hex(0x00FF_FFFF));
    }
}
