//! Wide places: beach, mountain, shrine, space, and the plain ground.

use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::{light_at, sky, sparkle};
use super::stage::Stage;
use crate::seed::Dice;

pub fn beach(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.60 * stage.height;
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let colors = &stage.colors;
    let shore = 0.80 * stage.height;
    let deep = mix(stage.lit(0x001F_74B8, 0.0), colors.sky[0], 0.25);
    let shallow = mix(stage.lit(0x0068_D0D0, 0.0), colors.sky[3], 0.3);
    let sea = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let far = mix(deep, colors.haze, 0.3);
    sheet.down(sea, horizon, shore, &[(0.0, far), (0.12, deep), (0.65, mix(deep, shallow, 0.6)), (1.0, shallow)]);
    sheet.ink(&[[0.0, horizon], [stage.width, horizon]]);
    island(sheet, stage, horizon);
    glitter(sheet, stage, horizon, shore);
    sheet.layer("sea");
    let mut dice = stage.dice("shore");
    let foam = mix(stage.lit(0x00FF_FFFF, 0.0), hex(0x00FF_FFFF), 0.35);
    for (y, color, share) in [(0.775, foam, 0.55), (0.80, stage.lit(0x0090_DCD8, 0.0), 0.8), (0.815, foam, 0.9)] {
        sheet.veil(wavy_ground(stage, y * stage.height, 0.010, &mut dice), color, share);
    }
    let sand = wavy_ground(stage, 0.835 * stage.height, 0.010, &mut dice);
    let (wet, dry) = (stage.lit(0x00D8_BC90, 0.0), stage.lit(0x00F6_E2B8, 0.0));
    sheet.down(sand, 0.83 * stage.height, stage.height, &[(0.0, wet), (0.3, dry), (1.0, mix(dry, wet, 0.3))]);
    palm(sheet, stage, &mut dice);
    sheet.layer("shore");
}

fn island(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let [x, _] = stage.from_light(0.82, 0.0);
    let size = stage.width * 0.17;
    let shape = [
        [x - size, horizon],
        [x - size * 0.7, horizon - size * 0.16],
        [x - size * 0.2, horizon - size * 0.3],
        [x + size * 0.25, horizon - size * 0.2],
        [x + size * 0.6, horizon - size * 0.22],
        [x + size * 1.1, horizon],
    ];
    sheet.fill(Outline::new().polygon(&shape), stage.lit(0x0050_8870, 0.55));
}

fn glitter(sheet: &mut Sheet, stage: &Stage, top: f64, bottom: f64) {
    let mut dice = stage.dice("waves");
    let column = light_at(stage, top)[0];
    let (mut waves, mut dark, mut lights) = (Outline::new(), Outline::new(), Outline::new());
    for _ in 0..150 {
        let depth = dice.unit();
        let y = top + (bottom - top) * depth * depth;
        let long = stage.unit * (6.0 + 52.0 * depth) * dice.between(0.5, 1.2);
        let kind = dice.below(3);
        let x = if kind == 0 {
            column + dice.between(-1.0, 1.0) * stage.unit * (50.0 + 190.0 * depth)
        } else {
            dice.between(0.0, stage.width)
        };
        let into = [&mut lights, &mut waves, &mut dark].into_iter().nth(kind).expect("three kinds");
        into.add_leaf([x - long, y], [x + long, y], stage.unit * (1.6 + 5.0 * depth));
    }
    sheet.veil(dark, stage.lit(0x0018_508C, 0.0), 0.3);
    sheet.veil(waves, mix(stage.colors.sky[4], hex(0x00FF_FFFF), 0.4), 0.45);
    sheet.veil(lights, stage.colors.sun, if stage.clear_sky() { 0.9 } else { 0.35 });
}

/// A palm leans in from the side away from the light.
fn palm(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let bark = stage.lit(0x0084_6444, 0.0);
    let (foot, top) = (stage.from_light(0.99, 0.95), stage.from_light(0.89, 0.20));
    let bend = stage.from_light(0.90, 0.55);
    let wide = stage.unit * 15.0;
    let mut trunk = Outline::new();
    trunk.add_bar(foot, bend, [wide * 1.7, wide * 1.2]);
    trunk.add_bar(bend, top, [wide * 1.2, wide * 0.9]);
    trunk.add_ellipse(bend, [wide * 0.6; 2]);
    sheet.fill(trunk, bark);
    for (shade, count, turn) in [(0x0030_6E48, 8, 0.0), (0x0054_9A54, 7, 0.22)] {
        let mut fronds = Outline::new();
        for frond in 0..count {
            let angle = turn + std::f64::consts::TAU * f64::from(frond) / f64::from(count) + dice.between(-0.1, 0.1);
            let reach = stage.unit * dice.between(120.0, 190.0);
            let tip = [top[0] + libm::cos(angle) * reach, top[1] + libm::sin(angle) * reach * 0.55 + reach * 0.35];
            let middle =
                [top[0] + libm::cos(angle) * reach * 0.55, top[1] + libm::sin(angle) * reach * 0.45 - reach * 0.05];
            fronds.add_leaf(top, middle, reach * 0.16);
            fronds.add_leaf([middle[0] * 0.7 + top[0] * 0.3, middle[1] * 0.7 + top[1] * 0.3], tip, reach * 0.2);
        }
        sheet.fill(fronds, stage.lit(shade, 0.0));
    }
}

pub fn mountain(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.66 * stage.height;
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let mut dice = stage.dice("mountains");
    for (base, tall, color, distance, snow) in [
        (0.66, 0.40, 0x0070_88A8, 0.46, true),
        (0.68, 0.24, 0x005C_7C8C, 0.34, true),
        (0.72, 0.13, 0x004E_7A66, 0.22, false),
    ] {
        range(sheet, stage, &Range { base, tall, color, distance, snow }, &mut dice);
    }
    mist(sheet, stage, 0.68);
    sheet.layer("mountains");
    let meadow = wavy_ground(stage, 0.77 * stage.height, 0.015, &mut dice);
    let (far, near) = (stage.lit(0x007C_A868, 0.15), stage.lit(0x0048_7C50, 0.0));
    sheet.down(meadow, 0.76 * stage.height, stage.height, &[(0.0, far), (1.0, near)]);
    pines(sheet, stage, &mut dice);
    sheet.layer("pines");
}

struct Range {
    base: f64,
    tall: f64,
    color: u32,
    distance: f64,
    snow: bool,
}

fn range(sheet: &mut Sheet, stage: &Stage, range: &Range, dice: &mut Dice) {
    let color = stage.lit(range.color, range.distance);
    let shade = mix(color, stage.lit(0x0030_4070, range.distance), 0.35);
    let base = range.base * stage.height;
    let mut peaks = Vec::new();
    let mut x = dice.between(-0.2, 0.0) * stage.width;
    while x < stage.width * 1.15 {
        let tall = range.tall * stage.height * dice.between(0.55, 1.0);
        peaks.push(([x, base - tall], tall * dice.between(0.9, 1.3)));
        x += stage.width.max(stage.height * 0.6) * range.tall * dice.between(0.6, 1.1);
    }
    for (top, half) in peaks {
        let (left, right) = ([top[0] - half, stage.height * 0.86], [top[0] + half, stage.height * 0.86]);
        let slope = |to: Point, t: f64, off: f64| [top[0] + (to[0] - top[0]) * t + off, top[1] + (to[1] - top[1]) * t];
        let mountain = [
            left,
            slope(left, 0.5, -half * 0.03),
            slope(left, 0.22, half * 0.02),
            top,
            slope(right, 0.25, 0.0),
            slope(right, 0.6, half * 0.03),
            right,
        ];
        sheet.slab(&mountain, color);
        let dark = if stage.light < 0.0 { right } else { left };
        let ridge = [
            top,
            slope(dark, 0.25, 0.0),
            slope(dark, 0.6, 0.0),
            dark,
            slope([top[0], dark[1]], 1.0, -half * 0.1),
            slope([top[0], dark[1]], 0.55, half * 0.06),
            slope([top[0], dark[1]], 0.28, -half * 0.05),
        ];
        sheet.fill(Outline::new().polygon(&ridge), shade);
        if range.snow {
            snow_cap(sheet, stage, (top, left, right), range.distance, dice);
        }
    }
}

fn snow_cap(
    sheet: &mut Sheet,
    stage: &Stage,
    (top, left, right): (Point, Point, Point),
    distance: f64,
    dice: &mut Dice,
) {
    let at = |to: Point, t: f64| [top[0] + (to[0] - top[0]) * t, top[1] + (to[1] - top[1]) * t];
    let low = [top[0], left[1]];
    let mut lit = vec![top, at(left, 0.16), at(left, 0.24)];
    for tooth in 0..5 {
        let across = 0.24 * (1.0 - f64::from(tooth) * 2.0 / 4.0);
        let toward = if across > 0.0 { at(left, across.abs()) } else { at(right, across.abs()) };
        let drop = dice.between(0.04, 0.13) + if tooth % 2 == 0 { 0.05 } else { -0.02 };
        lit.push([toward[0], toward[1].max(at(low, 0.10)[1]) + (low[1] - top[1]) * drop * 0.7]);
    }
    lit.push(at(right, 0.22));
    sheet.fill(Outline::new().polygon(&lit), mix(stage.lit(0x00FF_FFFF, distance * 0.4), stage.colors.edge, 0.3));
    let dark = if stage.light < 0.0 { right } else { left };
    let shade = [top, at(dark, 0.2), [at(dark, 0.12)[0], at(low, 0.22)[1]], at(low, 0.16), at(low, 0.08)];
    sheet.veil(Outline::new().polygon(&shade), stage.lit(0x0090_A8D8, distance * 0.4), 0.8);
}

fn mist(sheet: &mut Sheet, stage: &Stage, y: f64) {
    let (top, bottom) = ((y - 0.10) * stage.height, (y + 0.10) * stage.height);
    let band = Outline::new().rect([0.0, top], [stage.width, bottom]);
    let haze = stage.colors.haze;
    sheet.down(band, top, bottom, &[(0.0, haze.faded(0.0)), (0.6, haze.faded(0.6)), (1.0, haze.faded(0.0))]);
}

fn pines(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for (row, distance) in [(0, 0.22), (1, 0.03)] {
        let (mut trees, mut lights) = (Outline::new(), Outline::new());
        for _ in 0..(26 - 12 * row) {
            // Thick at the sides, open where the figure stands.
            let side = dice.unit() * dice.unit() * 0.42;
            let x = stage.width * if dice.chance(0.5) { side } else { 1.0 - side };
            let foot = stage.height * (0.80 + 0.08 * f64::from(row) + dice.between(0.0, 0.05));
            let tall = stage.unit * dice.between(130.0, 230.0) * (0.7 + 0.8 * f64::from(row));
            for tier in 0..4 {
                let top = foot - tall * (1.0 - 0.22 * f64::from(tier));
                let low = top + tall * 0.36;
                let half = tall * (0.09 + 0.055 * f64::from(tier));
                trees.add_polygon(&[[x, top], [x + half, low], [x, low - tall * 0.05], [x - half, low]]);
                lights.add_polygon(&[
                    [x, top],
                    [x + stage.light * half, low],
                    [x + stage.light * half * 0.45, low - tall * 0.06],
                ]);
            }
        }
        sheet.fill(trees, stage.lit(0x002E_5A4A, distance));
        sheet.veil(lights, mix(stage.lit(0x0058_8C64, distance), stage.colors.edge, 0.15), 0.8);
    }
}

pub fn shrine(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.66;
    sky(sheet, stage, horizon * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("shrine");
    for (y, color, distance) in [(0.50, 0x0068_9078, 0.5), (0.60, 0x0044_7858, 0.2)] {
        let mut trees = stage.lined();
        for tree in 0..11 {
            let across = f64::from(tree) / 10.0;
            // A clearing in the middle, where the steps go up.
            let aside = (across - 0.5).abs() * 2.0;
            let at = stage.at(across + dice.between(-0.03, 0.03), y - 0.16 * aside + 0.05);
            let size = stage.unit * dice.between(80.0, 130.0);
            trees.add_clump(at, [size, size], 10, &mut || dice.between(0.0, 0.18));
        }
        trees.add_rect(stage.at(0.0, y), stage.at(1.0, 0.82));
        sheet.fill(trees, stage.lit(color, distance));
    }
    sheet.layer("trees");
    steps(sheet, stage);
    lantern(sheet, stage, 0.06);
    lantern(sheet, stage, 0.94);
    torii(sheet, stage);
    sheet.layer("gate");
}

fn steps(sheet: &mut Sheet, stage: &Stage) {
    let ground = Outline::new().rect(stage.at(0.0, 0.78), stage.at(1.0, 1.0));
    let (far, near) = (stage.lit(0x009C_A08C, 0.15), stage.lit(0x0078_7C70, 0.0));
    sheet.down(ground, 0.78 * stage.height, stage.height, &[(0.0, far), (1.0, near)]);
    for step in 0..9 {
        let t = f64::from(step) / 9.0;
        let (y, half) = (0.60 + 0.24 * t, 0.10 + 0.20 * t);
        let [left, top] = stage.at(0.5 - half, y);
        let [right, foot] = stage.at(0.5 + half, y + 0.24 / 9.0 + 0.004);
        let middle = top + (foot - top) * 0.42;
        sheet.block([left, top], [right, middle], stage.lit(0x00C4_C2B8, 0.12));
        sheet.block([left, middle], [right, foot], mix(stage.lit(0x0098_9890, 0.1), hex(0x0028_2850), 0.15));
    }
}

fn lantern(sheet: &mut Sheet, stage: &Stage, x: f64) {
    let stone = stage.lit(0x00A4_A49C, 0.06);
    let dark = mix(stone, hex(0x0028_2850), 0.3);
    let [x, foot] = stage.at(x, 0.86);
    let unit = stage.unit * 1.15;
    let part = |sheet: &mut Sheet, half: [f64; 2], from: f64, to: f64, color| {
        sheet.slab(
            &[
                [x - half[0] * unit, foot - from * unit],
                [x + half[0] * unit, foot - from * unit],
                [x + half[1] * unit, foot - to * unit],
                [x - half[1] * unit, foot - to * unit],
            ],
            color,
        );
    };
    part(sheet, [40.0, 30.0], 0.0, 26.0, stone);
    part(sheet, [15.0, 13.0], 26.0, 128.0, dark);
    part(sheet, [24.0, 34.0], 128.0, 148.0, stone);
    part(sheet, [26.0, 26.0], 148.0, 196.0, dark);
    let glow = [x, foot - 172.0 * unit];
    sheet.block([x - 13.0 * unit, glow[1] - 16.0 * unit], [x + 13.0 * unit, glow[1] + 16.0 * unit], hex(0x00FF_E0A0));
    part(sheet, [52.0, 12.0], 196.0, 232.0, stone);
    part(sheet, [8.0, 3.0], 232.0, 254.0, stone);
    if stage.scene.hour != crate::scene::Hour::Day {
        sheet.glow(glow, [stage.unit * 170.0; 2], hex(0x00FF_C870), 0.7);
    }
}

/// The gate stands wide enough to frame the head.
fn torii(sheet: &mut Sheet, stage: &Stage) {
    let red = stage.lit(0x00D4_4A34, 0.02);
    let shade = mix(red, hex(0x0048_1840), 0.38);
    let dark = stage.lit(0x0034_2C34, 0.0);
    let unit = stage.unit * 1.1;
    let half = (stage.head.height * 0.86).clamp(stage.width * 0.33, stage.width * 0.42);
    let middle = stage.head.center[0].clamp(stage.width * 0.42, stage.width * 0.58);
    let (beam, foot) = (0.13 * stage.height, 0.93 * stage.height);
    for side in [-1.0, 1.0] {
        let (top, low) = (middle + side * half * 0.97, middle + side * half * 1.03);
        let wide = 25.0 * unit;
        sheet
            .slab(&[[top - wide * 0.85, beam], [top + wide * 0.85, beam], [low + wide, foot], [low - wide, foot]], red);
        let (from, to) = if stage.light < 0.0 { (0.3, 1.0) } else { (-1.0, -0.3) };
        let away = [
            [top + wide * from * 0.85, beam],
            [top + wide * to * 0.85, beam],
            [low + wide * to, foot],
            [low + wide * from, foot],
        ];
        sheet.fill(Outline::new().polygon(&away), shade);
        sheet.block([low - wide * 1.25, foot - 60.0 * unit], [low + wide * 1.25, foot], dark);
    }
    let bar = |y: f64, thick: f64, over: f64, lift: f64| {
        let (left, right) = (middle - half * over, middle + half * over);
        [
            [left, y - lift],
            [middle, y],
            [right, y - lift],
            [right, y + thick - lift],
            [middle, y + thick],
            [left, y + thick - lift],
        ]
    };
    sheet.slab(&bar(beam + 0.115 * stage.height, 34.0 * unit, 1.12, 0.0), red);
    sheet.fill(Outline::new().polygon(&bar(beam + 0.115 * stage.height + 22.0 * unit, 12.0 * unit, 1.12, 0.0)), shade);
    sheet.slab(&bar(beam - 8.0 * unit, 36.0 * unit, 1.30, 12.0 * unit), red);
    sheet.slab(&bar(beam - 34.0 * unit, 28.0 * unit, 1.38, 18.0 * unit), dark);
    let tablet = [[middle - 26.0 * unit, beam + 24.0 * unit], [middle + 26.0 * unit, beam + 0.115 * stage.height]];
    sheet.block(tablet[0], tablet[1], dark);
    rope(sheet, stage, [middle, beam + 0.115 * stage.height + 34.0 * unit], half);
}

/// The sacred rope, with its paper streamers.
fn rope(sheet: &mut Sheet, stage: &Stage, at: Point, half: f64) {
    let unit = stage.unit * 1.1;
    let sag = |t: f64| [at[0] + half * (t * 2.0 - 1.0) * 0.95, at[1] + 60.0 * unit * t * (1.0 - t)];
    let (mut cord, mut papers) = (Outline::new(), Outline::new());
    for step in 0..16 {
        let t = f64::from(step) / 16.0;
        cord.add_bar(sag(t), sag(t + 0.07), [9.0 * unit; 2]);
    }
    for t in [0.14, 0.32, 0.68, 0.86] {
        let [x, y] = sag(t);
        for fold in 0..3 {
            let (left, top) = (x + 9.0 * unit * f64::from(fold % 2), y + 18.0 * unit * f64::from(fold));
            papers.add_polygon(&[
                [left - 8.0 * unit, top],
                [left + 8.0 * unit, top + 4.0 * unit],
                [left + 5.0 * unit, top + 24.0 * unit],
                [left - 11.0 * unit, top + 20.0 * unit],
            ]);
        }
    }
    sheet.fill(cord, stage.lit(0x00E4_CE94, 0.0));
    sheet.fill(papers, stage.lit(0x00FC_FAF4, 0.0));
}

pub fn space(sheet: &mut Sheet, stage: &Stage) {
    let stops = [(0.0, hex(0x0006_0820)), (0.4, hex(0x0016_1248)), (0.75, hex(0x0030_1C64)), (1.0, hex(0x0010_1440))];
    let (from, to) = (stage.from_light(0.0, 0.0), stage.from_light(1.0, 1.0));
    sheet.ramp(stage.whole(), from, to, &stops);
    let mut dice = stage.dice("nebula");
    let hues = [0x00C0_58C8, 0x0048_80E8, 0x0040_C8D0, 0x00F0_78A0];
    for cloud in 0..9 {
        let along = f64::from(cloud) / 8.0;
        let at = stage.from_light(along + dice.between(-0.1, 0.1), 0.85 - along * 0.7 + dice.between(-0.1, 0.1));
        let size = stage.unit * dice.between(180.0, 380.0);
        sheet.glow(at, [size * 1.3, size * 0.8], hex(hues[dice.below(4)]), 0.38);
    }
    let (mut small, mut large) = (Outline::new(), Outline::new());
    for _ in 0..300 {
        let at = stage.at(dice.unit(), dice.unit());
        let size = stage.unit * dice.between(0.7, 2.2);
        if dice.chance(0.06) { sparkle(&mut large, at, size * 8.0) } else { small.add_ellipse(at, [size; 2]) }
    }
    sheet.veil(small, hex(0x00F4_F2FF), 0.9);
    sheet.fill(large, hex(0x00FF_FFFF));
    sheet.layer("stars");
    planet(sheet, stage, &mut dice);
    sheet.layer("planet");
}

fn planet(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = stage.from_light(0.88, 0.24);
    let radius = stage.unit * dice.between(105.0, 150.0);
    let (light, dark) =
        [(0x00F8_C890, 0x00A0_4C70), (0x0090_E0E8, 0x0030_4CA0), (0x00F0_A8C8, 0x0060_3890)][dice.below(3)];
    sheet.glow(at, [radius * 1.8; 2], hex(light), 0.5);
    let ball = || Outline::new().ellipse(at, [radius; 2]);
    let (from, to) =
        ([at[0] + stage.light * radius, at[1] - radius * 0.5], [at[0] - stage.light * radius, at[1] + radius * 0.5]);
    sheet.ramp(
        ball(),
        from,
        to,
        &[(0.0, hex(light)), (0.55, mix(hex(light), hex(dark), 0.7)), (1.0, mix(hex(dark), hex(0x0008_0820), 0.55))],
    );
    sheet.inside(ball(), |sheet| {
        for band in 0..4 {
            let y = at[1] + radius * (-0.6 + 0.36 * f64::from(band));
            let stripe = Outline::new().ellipse([at[0], y], [radius * 1.2, radius * 0.09]);
            sheet.veil(stripe, hex(dark), 0.3);
        }
    });
    let mut ring = Outline::new();
    let steps = 60;
    let place = |t: f64, reach: f64| {
        let angle = std::f64::consts::TAU * t;
        let (x, y) = (libm::cos(angle) * radius * reach, libm::sin(angle) * radius * reach * 0.26);
        [at[0] + x * 0.96 + y * 0.28, at[1] + y * 0.96 - x * 0.28]
    };
    for step in 0..steps {
        let (t, next) = (f64::from(step) / f64::from(steps), f64::from(step + 1) / f64::from(steps) + 0.002);
        // The half behind the ball is hidden.
        if t > 0.5 && libm::cos(std::f64::consts::TAU * t).abs() < 0.62 {
            continue;
        }
        ring.add_polygon(&[place(t, 1.5), place(next, 1.5), place(next, 1.95), place(t, 1.95)]);
    }
    sheet.veil(ring, hex(0x00FF_E8D0), 0.75);
}

/// Nothing but a tone, a large shape behind the head and a scatter of small ones.
pub fn plain(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("plain");
    let (ground, shape) = if stage.is_night() {
        [(0x0038_4070, 0x0050_5C98), (0x0040_3868, 0x0068_5090)][dice.below(2)]
    } else {
        [
            (0x00F4_E6E2, 0x00F0_C8C4),
            (0x00E2_EEF4, 0x00B4_D8EA),
            (0x00F4_F0DC, 0x00F0_DC9C),
            (0x00E6_F0E0, 0x00BC_DCB4),
            (0x00EC_E6F4, 0x00CC_BCE6),
        ][dice.below(5)]
    };
    let (ground, shape) = (stage.lit(ground, 0.0), stage.lit(shape, 0.0));
    sheet.down(stage.whole(), 0.0, stage.height, &[(0.0, mix(ground, hex(0x00FF_FFFF), 0.3)), (1.0, ground)]);
    let center = stage.head.center;
    let radius = stage.head.height * 0.95;
    match dice.below(3) {
        0 => sheet.fill(Outline::new().ellipse(center, [radius; 2]), shape),
        1 => {
            let mut stripes = Outline::new();
            let step = stage.unit * 90.0;
            let mut x = -stage.height;
            while x < stage.width {
                stripes.add_bar([x, stage.height], [x + stage.height, 0.0], [step * 0.45; 2]);
                x += step;
            }
            sheet.veil(stripes, shape, 0.45);
        }
        _ => {
            let band = [stage.at(-0.1, 0.30), stage.at(1.1, 0.12), stage.at(1.1, 0.62), stage.at(-0.1, 0.80)];
            sheet.fill(Outline::new().polygon(&band), shape);
        }
    }
    scatter(sheet, stage, mix(shape, hex(0x00FF_FFFF), 0.45), &mut dice);
    sheet.layer("ground");
}

fn scatter(sheet: &mut Sheet, stage: &Stage, color: canvas::Color, dice: &mut Dice) {
    let kind = dice.below(3);
    let mut shapes = Outline::new();
    for _ in 0..26 {
        let at = stage.at(dice.unit(), dice.unit());
        let size = stage.unit * dice.between(6.0, 22.0);
        match kind {
            0 => shapes.add_ellipse(at, [size * 0.6; 2]),
            1 => sparkle(&mut shapes, at, size * 1.4),
            _ => shapes.add_polygon(&[
                [at[0], at[1] - size],
                [at[0] + size * 0.8, at[1] + size * 0.6],
                [at[0] - size * 0.8, at[1] + size * 0.6],
            ]),
        }
    }
    sheet.fill(shapes, color);
}
