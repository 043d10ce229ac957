//! Places of tales and holidays: castle and fairground.

use canvas::Color;

use super::foliage::{Leaves, bushes, crown, tufts};
use super::green::wavy_ground;
use super::outdoors::{ground, town};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things;
use super::trees::tree;
use scene::seed::Dice;

/// A castle on its hill: towers with pointed roofs, a wall, a road.
pub fn castle(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.66;
    sky(sheet, stage, horizon * stage.height);
    let mut dice = stage.dice("castle");
    sheet.fill(wavy_ground(stage, 0.56 * stage.height, 0.06, &mut dice), stage.growth(0x007C_98A0, 0.6));
    copses(sheet, stage, 0.575, 0.5, &mut dice);
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
    masonry(sheet, stage, wall, &mut dice);
    let shaded = [at(0.90, 0.50), at(1.05, 0.50), at(1.05, 0.68), at(0.92, 0.68)];
    sheet.veil(Outline::new().polygon(&shaded), stage.colors.shadow, 0.25);
    sheet.layer("castle");
    ground(sheet, stage, 0.675, 0x0084_A860);
    let road = [at(0.74, 0.68), at(0.81, 0.68), at(0.62, 0.80), at(0.80, 1.02), at(0.10, 1.02), at(0.42, 0.80)];
    sheet.slab(&road, stage.ground(0x00D8_C8A4, 0.0));
    bushes(sheet, stage, (at(0.92, 0.70), at(1.04, 0.71)), stage.unit * 56.0, (0x0050_8450, 0.12), &mut dice);
    bushes(sheet, stage, (at(0.52, 0.70), at(0.70, 0.695)), stage.unit * 30.0, (0x0058_8C50, 0.2), &mut dice);
    for (x, y, tall) in [(0.30, 0.72, 240.0), (0.19, 0.74, 300.0), (0.03, 0.80, 520.0)] {
        let foot = at(x, stage.stands([0.62, 0.675], y));
        tree(sheet, stage, (foot, stage.unit * tall), (0x0058_9450, (0.82 - y) * 1.6), &mut dice);
    }
    tufts(sheet, stage, (0.71, 1.02), 190, 0x0074_A84C, &mut dice);
    let meadow: [u32; 3] = [0x00FF_FFFF, 0x00F6_D860, 0x00F0_8FA8];
    super::green::flowers(sheet, stage, 0.78, 40, &meadow, &mut dice);
    sheet.layer("road");
}

/// Groups of trees along a far line.
fn copses(sheet: &mut Sheet, stage: &Stage, y: f64, distance: f64, dice: &mut Dice) {
    let leaves = Leaves::of(stage, 0x0050_8458, distance);
    for _ in 0..16 {
        let size = stage.unit * dice.between(18.0, 40.0);
        let at = stage.at(dice.unit(), y + dice.between(-0.01, 0.03));
        crown(sheet, stage, ([at[0], at[1] - size * 0.4], [size * 1.1, size]), leaves, dice);
    }
}

/// Courses of stone, their joints in turn, worn away here and there; some stones darker and some paler.
fn masonry(sheet: &mut Sheet, stage: &Stage, wall: [Point; 4], dice: &mut Dice) {
    const COURSES: usize = 11;
    let long = |one: Point, other: Point| libm::hypot(one[0] - other[0], one[1] - other[1]);
    // Stones are about twice as long as high.
    let across = long(wall[0], wall[1]) / long(wall[1], wall[2]).max(1.0) * COURSES as f64 * 0.5;
    let stones = across.clamp(2.0, 18.0) as usize;
    let (mut dark, mut pale, mut seams) = (Outline::new(), Outline::new(), Outline::new());
    let (high, wide) = (1.0 / COURSES as f64, 1.0 / stones as f64);
    for course in 0..COURSES {
        let y = course as f64 * high;
        for stone in 0..stones {
            let x = (stone as f64 + if course % 2 == 0 { 0.0 } else { 0.5 }) * wide;
            let right = (x + wide).min(1.0);
            if dice.chance(0.72) {
                seams.add_polygon(&things::part(wall, [x, right], [y, y + high * 0.09]));
            }
            if dice.chance(0.62) {
                seams.add_polygon(&things::part(wall, [x, x + wide * 0.06], [y, y + high]));
            }
            let face = things::part(wall, [x + wide * 0.06, right], [y + high * 0.09, y + high]);
            match dice.below(14) {
                0 | 1 => dark.add_polygon(&face),
                2 => pale.add_polygon(&face),
                _ => {}
            }
        }
    }
    sheet.veil(dark, stage.colors.shadow, if sheet.in_color() { 0.13 } else { 0.2 });
    sheet.veil(pale, stage.colors.edge, if sheet.in_color() { 0.22 } else { 0.0 });
    sheet.veil(seams, stage.colors.shadow, if sheet.in_color() { 0.22 } else { 0.5 });
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
    let mut dice = Dice::new(stage.scene.seed, if x > 0.75 { "right towers" } else { "left towers" });
    masonry(
        sheet,
        stage,
        [at(x - half, top + 0.10), at(x + half, top + 0.10), at(x + half, 0.66), at(x - half, 0.66)],
        &mut dice,
    );
    let ring = [
        at(x - half * 1.12, top + 0.13),
        at(x + half * 1.12, top + 0.13),
        at(x + half * 1.12, top + 0.105),
        at(x - half * 1.12, top + 0.105),
    ];
    sheet.slab(&ring, mix(stone, stage.colors.edge, 0.2));
    let roof = [at(x - half * 1.25, top + 0.11), at(x, top - 0.06), at(x + half * 1.25, top + 0.11)];
    sheet.slab(&roof, stage.growth(0x0048_68A0, 0.1));
    let away = [at(x, top - 0.06), at(x + half * 1.25, top + 0.11), at(x + half * 0.2, top + 0.11)];
    sheet.veil(Outline::new().polygon(&away), stage.colors.shadow, 0.32);
    let mut rows = Outline::new();
    for row in 1..6 {
        let share = f64::from(row) / 6.0;
        let y = top - 0.06 + 0.17 * share;
        rows.add_bar(at(x - half * 1.25 * share, y), at(x + half * 1.25 * share, y), [stage.unit * 1.6; 2]);
    }
    sheet.veil(rows, stage.colors.shadow, 0.4);
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

/// A fairground: the wheel, tents, lights on strings.
pub fn fairground(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.66;
    sky(sheet, stage, horizon * stage.height);
    town(sheet, stage, horizon - 0.03, 0.5);
    sheet.layer("sky and town");
    wheel(sheet, stage);
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    ground(sheet, stage, horizon + 0.03, 0x00C8_B89C);
    let mut dice = stage.dice("fairground");
    let mut cobbles = Outline::new();
    for row in 0..14 {
        let share = libm::pow(f64::from(row + 1) / 14.0, 1.7);
        let y = horizon + 0.03 + (1.0 - horizon) * share;
        cobbles.add_bar(stage.at(0.0, y), stage.at(1.0, y), [stage.unit * (0.6 + 2.0 * share); 2]);
        for stone in 0..22 {
            let x = 0.5 + (f64::from(stone) + 0.5 * f64::from(row % 2) - 11.0) * (0.02 + 0.10 * share);
            cobbles.add_bar(
                stage.at(x, y),
                stage.at(0.5 + (x - 0.5) * 1.08, y + 0.022 * share),
                [stage.unit * (0.5 + 1.6 * share); 2],
            );
        }
    }
    sheet.veil(cobbles, stage.colors.shadow, if sheet.in_color() { 0.22 } else { 0.6 });
    stalls(sheet, stage, &mut dice);
    for (x, half, color) in [(0.14, 0.15, 0x00D8_4C4C), (0.94, 0.13, 0x004C_80C0)] {
        for stripe in 0..6 {
            let left = x - half + half * f64::from(stripe) / 3.0;
            let paint = if stripe % 2 == 0 { stage.lit(color, 0.0) } else { stage.lit(0x00FA_F4E8, 0.0) };
            sheet.slab(&[at(x + (left - x) * 0.02, 0.40), at(left + half / 3.0, 0.56), at(left, 0.56)], paint);
            let hem = [at(left, 0.56), at(left + half / 3.0, 0.56), at(left + half / 6.0, 0.60)];
            sheet.slab(
                &[at(left, 0.56), at(left + half / 3.0, 0.56), at(left + half / 3.0, 0.78), at(left, 0.78)],
                mix(paint, hex(0x0040_3050), 0.16),
            );
            sheet.slab(&hem, paint);
        }
        let door = [at(x - half * 0.22, 0.78), at(x - half * 0.02, 0.60), at(x + half * 0.22, 0.78)];
        sheet
            .slab(&door, mix(stage.lit(0x0040_2838, 0.0), stage.colors.lamp, if stage.is_night() { 0.5 } else { 0.0 }));
        let away = [at(x + half * 0.35, 0.56), at(x + half, 0.56), at(x + half, 0.78), at(x + half * 0.4, 0.78)];
        sheet.veil(Outline::new().polygon(&away), stage.colors.shadow, 0.26);
        super::foliage::ground_shadow(sheet, stage, at(x, 0.785), [stage.width * half * 1.1, stage.unit * 14.0]);
    }
    let mut lights = Outline::new();
    for lamp in 0..22 {
        let share = f64::from(lamp) / 21.0;
        let sag = libm::sin(share * core::f64::consts::PI * 3.0).abs() * 0.05;
        let point = stage.at(share, 0.30 + sag);
        lights.add_ellipse(point, [stage.unit * 8.0; 2]);
        if stage.is_night() || stage.scene.hour == scene::Hour::Dusk {
            sheet.glow(point, [stage.unit * 44.0; 2], stage.colors.lamp, 0.6);
        }
    }
    sheet.fill(lights, stage.colors.lamp);
    sheet.layer("tents");
}

/// Stalls further off: counters under striped cloth, balloons, somebody's flags.
fn stalls(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    for (x, color) in [(0.34, 0x00F0_B048), (0.46, 0x0058_A888), (0.78, 0x00D8_6888)] {
        let (wide, roof, foot) = (0.045, 0.615, 0.715);
        sheet.slab(
            &[at(x - wide, roof + 0.03), at(x + wide, roof + 0.03), at(x + wide, foot), at(x - wide, foot)],
            stage.lit(0x0070_4C44, 0.15),
        );
        let inside = [
            at(x - wide * 0.9, roof + 0.035),
            at(x + wide * 0.9, roof + 0.035),
            at(x + wide * 0.9, 0.675),
            at(x - wide * 0.9, 0.675),
        ];
        sheet.face(&inside, if stage.is_night() { stage.colors.lamp } else { stage.lit(0x00A8_7858, 0.1) });
        things::books(sheet, things::part(inside, [0.05, 0.95], [0.3, 0.95]), &|color| stage.lit(color, 0.1), dice);
        for stripe in 0..6 {
            let left = x - wide * 1.15 + wide * 0.383 * f64::from(stripe);
            let tone = if stripe % 2 == 0 { color } else { 0x00FA_F4E8 };
            sheet.slab(
                &[
                    at(left + wide * 0.1, roof - 0.02),
                    at(left + wide * 0.45, roof - 0.02),
                    at(left + wide * 0.383, roof + 0.035),
                    at(left, roof + 0.035),
                ],
                stage.lit(tone, 0.12),
            );
        }
    }
    let mut strings = Outline::new();
    for balloon in 0..7 {
        let hand = at(0.60, 0.70);
        let [x, y] = [
            hand[0] + (f64::from(balloon) - 3.0) * stage.unit * 15.0,
            hand[1] - stage.unit * dice.between(95.0, 150.0),
        ];
        strings.add_bar(hand, [x, y + stage.unit * 16.0], [stage.unit * 1.4; 2]);
        let size = stage.unit * 16.0;
        sheet.fill(
            Outline::lined(stage.line()).ellipse([x, y], [size, size * 1.2]),
            stage.lit([0x00E8_6060, 0x00F0_C050, 0x0058_A8D8, 0x0098_C868, 0x00D8_78B8][balloon as usize % 5], 0.05),
        );
        let shine = Outline::new().ellipse([x + stage.light * size * 0.3, y - size * 0.4], [size * 0.25, size * 0.32]);
        sheet.veil(shine, hex(0x00FF_FFFF), 0.6);
    }
    sheet.fill(strings, stage.lit(0x0080_7880, 0.1));
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
    sheet.solid(frame, steel);
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
