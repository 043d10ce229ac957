//! Places of tales and holidays: castle, snowy village, bamboo grove, fairground.

use canvas::Color;

use super::green::wavy_ground;
use super::outdoors::{ground, town};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;

/// A castle on its hill: towers with pointed roofs, a wall, a road.
pub fn castle(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.66;
    sky(sheet, stage, horizon * stage.height);
    let mut dice = stage.dice("castle");
    sheet.fill(wavy_ground(stage, 0.56 * stage.height, 0.06, &mut dice), stage.growth(0x007C_98A0, 0.6));
    sheet.layer("hills");
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    sheet.fill(wavy_ground(stage, 0.62 * stage.height, 0.03, &mut dice), stage.growth(0x0070_9868, 0.3));
    let (stone, shade) = (stage.lit(0x00D8_D4D0, 0.12), mix(stage.lit(0x0098_98A8, 0.12), hex(0x0030_3060), 0.15));
    for (x, half, top) in
        [(0.70, 0.050, 0.24), (0.90, 0.056, 0.30), (0.80, 0.070, 0.14), (0.62, 0.034, 0.40), (0.985, 0.034, 0.42)]
    {
        tower(sheet, stage, (x, half, top), (stone, shade));
    }
    let wall = [at(0.58, 0.50), at(1.05, 0.50), at(1.05, 0.68), at(0.56, 0.68)];
    sheet.slab(&wall, stone);
    for merlon in 0..12 {
        let x = 0.585 + 0.04 * f64::from(merlon);
        sheet.slab(&[at(x, 0.475), at(x + 0.022, 0.475), at(x + 0.022, 0.505), at(x, 0.505)], stone);
    }
    let gate = [at(0.74, 0.68), at(0.74, 0.59), at(0.775, 0.555), at(0.81, 0.59), at(0.81, 0.68)];
    sheet.slab(&gate, hex(0x0038_2C30));
    sheet.layer("castle");
    ground(sheet, stage, 0.675, 0x0084_A860);
    let road = [at(0.74, 0.68), at(0.81, 0.68), at(0.62, 0.80), at(0.80, 1.02), at(0.10, 1.02), at(0.42, 0.80)];
    sheet.slab(&road, stage.ground(0x00D8_C8A4, 0.0));
    let mut bump = || dice.between(-0.1, 0.1);
    for x in [0.05, 0.20, 0.33, 0.97] {
        let mut bush = Outline::lined(stage.line());
        bush.add_clump(at(x, 0.69), [stage.unit * 80.0, stage.unit * 60.0], 9, &mut bump);
        sheet.fill(bush, stage.growth(0x0050_8450, 0.1));
    }
    sheet.layer("road");
}

fn tower(sheet: &mut Sheet, stage: &Stage, (x, half, top): (f64, f64, f64), (stone, shade): (Color, Color)) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    sheet.slab(&[at(x - half, top + 0.10), at(x + half, top + 0.10), at(x + half, 0.68), at(x - half, 0.68)], stone);
    sheet.fill(
        Outline::new().polygon(&[
            at(x + half * 0.2, top + 0.10),
            at(x + half, top + 0.10),
            at(x + half, 0.68),
            at(x + half * 0.2, 0.68),
        ]),
        shade,
    );
    let roof = [at(x - half * 1.25, top + 0.11), at(x, top - 0.06), at(x + half * 1.25, top + 0.11)];
    sheet.slab(&roof, stage.lit(0x0048_68A0, 0.1));
    let mut windows = Outline::new();
    for y in [0.15, 0.24] {
        let [left, high] = at(x - half * 0.25, top + y);
        windows.add_ellipse([left, high], [stage.unit * 8.0, stage.unit * 14.0]);
    }
    let glass = if stage.is_night() { stage.colors.lamp } else { hex(0x0040_4860) };
    sheet.fill(windows, glass);
    let [tip, high] = at(x, top - 0.06);
    sheet.fill(
        Outline::new().bar([tip, high], [tip, high - stage.unit * 46.0], stage.unit * 3.0),
        stage.lit(0x0050_4440, 0.0),
    );
    let pennant = [
        [tip, high - stage.unit * 46.0],
        [tip + stage.unit * 34.0, high - stage.unit * 36.0],
        [tip, high - stage.unit * 26.0],
    ];
    sheet.slab(&pennant, stage.lit(0x00C8_4444, 0.0));
}

/// A village of steep roofs under snow, whatever the weather.
pub fn village(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.58;
    sky(sheet, stage, horizon * stage.height);
    let mut dice = stage.dice("village");
    sheet.fill(wavy_ground(stage, 0.50 * stage.height, 0.10, &mut dice), stage.lit(0x00B8_C8DC, 0.45));
    sheet.layer("mountains");
    let snow = |far: f64| stage.lit(0x00F6_FAFF, far);
    sheet.fill(wavy_ground(stage, 0.62 * stage.height, 0.02, &mut dice), snow(0.1));
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    for (x, foot, half, color) in [
        (0.34, 0.66, 0.07, 0x0098_7860),
        (0.50, 0.65, 0.055, 0x00A0_6858),
        (0.16, 0.72, 0.12, 0x0088_6850),
        (0.88, 0.74, 0.14, 0x0090_6048),
    ] {
        let wall = foot - half * 1.1;
        sheet.slab(
            &[at(x - half * 0.8, wall), at(x + half * 0.8, wall), at(x + half * 0.8, foot), at(x - half * 0.8, foot)],
            stage.lit(color, 0.1),
        );
        let roof = [
            at(x - half * 1.15, wall + half * 0.12),
            at(x, wall - half * 1.5),
            at(x + half * 1.15, wall + half * 0.12),
        ];
        sheet.slab(&roof, snow(0.0));
        for (dx, dy) in [(-0.42, 0.35), (0.2, 0.35)] {
            let (left, top) = (x + half * dx, wall + half * dy);
            sheet.slab(
                &[
                    at(left, top),
                    at(left + half * 0.26, top),
                    at(left + half * 0.26, top + half * 0.34),
                    at(left, top + half * 0.34),
                ],
                stage.colors.lamp,
            );
        }
        if stage.scene.hour != crate::scene::Hour::Day {
            sheet.glow(at(x, wall + half * 0.5), [stage.unit * 900.0 * half; 2], stage.colors.lamp, 0.4);
        }
    }
    sheet.layer("houses");
    let near = wavy_ground(stage, 0.76 * stage.height, 0.03, &mut dice);
    sheet.down(near, 0.74 * stage.height, stage.height, &[(0.0, snow(0.0)), (1.0, stage.lit(0x00D0_DCF0, 0.0))]);
    let path = [at(0.48, 0.77), at(0.54, 0.77), at(0.80, 1.02), at(0.36, 1.02)];
    sheet.veil(Outline::new().polygon(&path), stage.lit(0x00B0_BCD4, 0.0), 0.6);
    sheet.layer("snow");
}

pub fn bamboo(sheet: &mut Sheet, stage: &Stage) {
    sheet.down(
        stage.whole(),
        0.0,
        stage.height,
        &[
            (0.0, stage.growth(0x00A8_D090, 0.5)),
            (0.6, stage.growth(0x00E0_F0C8, 0.6)),
            (1.0, stage.growth(0x0088_B070, 0.3)),
        ],
    );
    ground(sheet, stage, 0.72, 0x009C_9868);
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let path = [at(0.44, 0.72), at(0.52, 0.72), at(0.92, 1.02), at(0.16, 1.02)];
    sheet.slab(&path, stage.ground(0x00D4_C49C, 0.05));
    let mut dice = stage.dice("bamboo");
    for (count, far, wide) in [(26, 0.5, 7.0), (16, 0.28, 13.0), (9, 0.0, 26.0)] {
        for stem in 0..count {
            let x = (f64::from(stem) + dice.between(0.1, 0.9)) / f64::from(count);
            // The middle stays open.
            if far < 0.4 && (0.30..0.70).contains(&x) {
                continue;
            }
            let foot = stage.at(x, 0.74 + 0.14 * (1.0 - far * 2.0));
            stalk(sheet, stage, (foot, wide * stage.unit, far), &mut dice);
        }
        sheet.layer("stems");
    }
}

fn stalk(sheet: &mut Sheet, stage: &Stage, (foot, wide, far): (Point, f64, f64), dice: &mut crate::seed::Dice) {
    let lean = dice.between(-0.03, 0.03) * stage.width;
    let green = stage.growth(0x006C_A458, far);
    let top = [foot[0] + lean, -stage.unit * 20.0];
    sheet.slab(
        &[
            [foot[0] - wide / 2.0, foot[1]],
            [top[0] - wide / 2.5, top[1]],
            [top[0] + wide / 2.5, top[1]],
            [foot[0] + wide / 2.0, foot[1]],
        ],
        green,
    );
    let mut knots = Outline::new();
    let mut y = foot[1] - wide * dice.between(1.0, 4.0);
    while y > 0.0 {
        let x = foot[0] + lean * (foot[1] - y) / foot[1];
        knots.add_bar([x - wide * 0.55, y], [x + wide * 0.55, y], [wide * 0.12; 2]);
        y -= wide * 5.5;
    }
    sheet.fill(knots, mix(green, hex(0x0028_4020), 0.4));
    let mut leaves = Outline::new();
    for _ in 0..10 {
        let (x, y) = (top[0] + dice.between(-4.0, 4.0) * wide, dice.between(0.0, 0.4) * stage.height);
        leaves.add_leaf([x, y], [x + dice.between(-3.0, 3.0) * wide, y + dice.between(1.0, 2.6) * wide], wide * 0.6);
    }
    sheet.fill(leaves, stage.growth(0x0058_9048, far));
}

/// A fairground: the wheel, tents, lights on strings.
pub fn fairground(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.66;
    sky(sheet, stage, horizon * stage.height);
    town(sheet, stage, horizon - 0.03, 0.5);
    sheet.layer("sky and town");
    wheel(sheet, stage);
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    ground(sheet, stage, horizon + 0.03, 0x00C8_B89C);
    for (x, half, color) in [(0.14, 0.15, 0x00D8_4C4C), (0.94, 0.13, 0x004C_80C0)] {
        for stripe in 0..6 {
            let left = x - half + half * f64::from(stripe) / 3.0;
            let paint = if stripe % 2 == 0 { stage.lit(color, 0.0) } else { stage.lit(0x00FA_F4E8, 0.0) };
            sheet.slab(&[at(x + (left - x) * 0.02, 0.40), at(left + half / 3.0, 0.56), at(left, 0.56)], paint);
            sheet.slab(
                &[at(left, 0.56), at(left + half / 3.0, 0.56), at(left + half / 3.0, 0.78), at(left, 0.78)],
                mix(paint, hex(0x0040_3050), 0.12),
            );
        }
    }
    let mut lights = Outline::new();
    for lamp in 0..22 {
        let share = f64::from(lamp) / 21.0;
        let sag = libm::sin(share * core::f64::consts::PI * 3.0).abs() * 0.05;
        let point = stage.at(share, 0.30 + sag);
        lights.add_ellipse(point, [stage.unit * 8.0; 2]);
        if stage.is_night() || stage.scene.hour == crate::scene::Hour::Dusk {
            sheet.glow(point, [stage.unit * 44.0; 2], stage.colors.lamp, 0.6);
        }
    }
    sheet.fill(lights, stage.colors.lamp);
    sheet.layer("tents");
}

fn wheel(sheet: &mut Sheet, stage: &Stage) {
    let center = stage.at_from_light(0.64, 0.34);
    let radius = stage.width.min(stage.height) * 0.26;
    let steel = stage.lit(0x0090_7CA8, 0.15);
    let mut frame = Outline::new();
    let spokes = 14;
    let point = |index: i32, reach: f64| {
        let turn = f64::from(index) / f64::from(spokes) * core::f64::consts::TAU;
        [center[0] + libm::cos(turn) * radius * reach, center[1] + libm::sin(turn) * radius * reach]
    };
    for spoke in 0..spokes {
        frame.add_bar(center, point(spoke, 1.0), [stage.unit * 3.0; 2]);
        for reach in [0.86, 1.0] {
            frame.add_bar(point(spoke, reach), point(spoke + 1, reach), [stage.unit * 5.0; 2]);
        }
    }
    for foot in [-0.45, 0.45] {
        frame.add_bar(center, [center[0] + radius * foot, 0.70 * stage.height], [stage.unit * 12.0; 2]);
    }
    sheet.fill(frame, steel);
    for spoke in 0..spokes {
        let [x, y] = point(spoke, 1.0);
        let color = [0x00E8_6060, 0x00F0_C050, 0x0058_A8D8, 0x0078_C078][spoke as usize % 4];
        let size = stage.unit * 22.0;
        sheet.fill(
            Outline::lined(stage.line()).ellipse([x, y + size * 0.9], [size, size * 0.9]),
            stage.lit(color, 0.05),
        );
    }
}
