//! A lighthouse on a cliff by the sea: a headland of grass before it, surf at its foot, its beam by night and in storms.

use super::foliage::{ground_shadow, tufts};
use super::green::{flowers, wavy_ground};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::water::{gulls, sea};
use scene::seed::Dice;
use scene::{Hour, Weather};

const HORIZON: f64 = 0.58;
/// Up the tower, thousandths of the picture's shorter side: its gallery, its lamp.
const GALLERY: f64 = 350.0;
const LAMP: f64 = 378.0;

pub fn lighthouse(sheet: &mut Sheet, stage: &Stage) {
    let horizon = HORIZON * stage.height;
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("lighthouse");
    if !stage.is_night() && stage.scene.weather != Weather::Rain {
        gulls(sheet, stage, horizon);
    }
    sheet.layer("sky");
    let far = wavy_ground(stage, horizon - 0.018 * stage.height, 0.012, &mut dice);
    sheet.fill(far, stage.growth(0x0070_90A0, 0.62));
    sea(sheet, stage, (horizon, stage.height), 0x001C_6488);
    sheet.layer("sea");
    cliff(sheet, stage, &mut dice);
    let foot = stage.at_from_light(0.80, 0.605);
    let foot = [stage.beside_head(foot[0], stage.unit * 90.0), foot[1]];
    beam(sheet, stage, foot);
    house(sheet, stage, foot);
    tower(sheet, stage, foot);
    sheet.layer("lighthouse");
    headland(sheet, stage, &mut dice);
    sheet.layer("headland");
}

/// Whether the lamp turns.
fn burns(stage: &Stage) -> bool {
    matches!(stage.scene.hour, Hour::Night | Hour::Dusk)
        || matches!(stage.scene.weather, Weather::Rain | Weather::Fog | Weather::Snow)
}

/// Rock that falls to the sea on the light's side, grass on its top.
fn cliff(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let face = [
        at(0.585, 0.628),
        at(0.62, 0.612),
        at(1.06, 0.60),
        at(1.06, 1.0),
        at(0.48, 1.0),
        at(0.50, 0.90),
        at(0.515, 0.80),
        at(0.545, 0.765),
        at(0.545, 0.70),
        at(0.575, 0.68),
    ];
    let rock = if stage.is_on_paper() { (0x0090_9090, 0x0050_5050) } else { (0x00B4_A08C, 0x0070_6058) };
    let (pale, deep) = (stage.ground(rock.0, 0.12), stage.ground(rock.1, 0.04));
    sheet.down(
        Outline::new().polygon(&face),
        0.61 * stage.height,
        0.86 * stage.height,
        &[(0.0, pale), (1.0, mix(deep, stage.colors.shadow, 0.2))],
    );
    sheet.ink_round(&face);
    ledges(sheet, stage, dice);
    let turf = [
        at(0.58, 0.632),
        at(0.60, 0.612),
        at(0.72, 0.600),
        at(1.06, 0.588),
        at(1.06, 0.655),
        at(0.94, 0.628),
        at(0.87, 0.646),
        at(0.78, 0.626),
        at(0.70, 0.644),
        at(0.64, 0.628),
    ];
    sheet.slab(&turf, stage.ground(0x0078_A858, 0.12));
    surf(sheet, stage, dice);
}

/// Cracks and planes in the rock, dark on the side away from the light.
fn ledges(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let (mut dark, mut lit) = (Outline::new(), Outline::new());
    for column in 0..9 {
        let x = 0.575 + 0.052 * f64::from(column) + dice.between(-0.012, 0.012);
        let mut top = 0.640 + dice.between(0.0, 0.02);
        while top < 0.86 {
            let long = dice.between(0.035, 0.075);
            let wide = dice.between(0.012, 0.030);
            let slip = dice.between(-0.012, 0.004);
            sheet.ink_of(&[at(x, top), at(x + slip * 0.4, top + long * 0.5), at(x + slip, top + long)], 0.8);
            dark.add_polygon(&[
                at(x, top),
                at(x + wide, top + 0.012),
                at(x + wide + slip, top + long),
                at(x + slip, top + long * 0.9),
            ]);
            lit.add_polygon(&[
                at(x - 0.010, top + 0.004),
                at(x, top),
                at(x + slip, top + long * 0.9),
                at(x + slip - 0.008, top + long * 0.7),
            ]);
            top += long + dice.between(0.01, 0.03);
        }
    }
    sheet.veil(dark, stage.colors.shadow, if sheet.in_color() { 0.34 } else { 0.0 });
    sheet.veil(lit, stage.colors.edge, if sheet.in_color() { 0.30 } else { 0.0 });
}

/// Foam where the swell breaks; in rain it stands up the rock.
fn surf(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let rough = stage.scene.weather == Weather::Rain;
    let mut foam = stage.lined();
    let count = if rough { 44 } else { 20 };
    for number in 0..count {
        let share = f64::from(number) / f64::from(count - 1);
        let [x, y] = stage.at_from_light(0.545 - 0.06 * share, 0.772 + 0.13 * share);
        let size = stage.unit * dice.between(9.0, 20.0) * if rough { 1.1 } else { 1.0 };
        let lift = if rough { dice.unit() * dice.unit() * 0.025 * stage.height } else { 0.0 };
        foam.add_ellipse([x + dice.between(-1.0, 1.0) * size, y - lift], [size * 1.5, size * 0.7]);
    }
    sheet.fill(foam, mix(stage.lit(0x00F4_FAFF, 0.1), hex(0x00FF_FFFF), 0.3));
    let mut crests = Outline::new();
    for _ in 0..if rough { 46 } else { 14 } {
        let depth = dice.unit();
        let [x, y] = stage.at_from_light(dice.between(0.0, 0.52), HORIZON + 0.03 + 0.26 * depth);
        let long = stage.unit * (14.0 + 50.0 * depth);
        crests.add_leaf([x - long, y], [x + long, y], stage.unit * (2.0 + 6.0 * depth));
    }
    sheet.veil(crests, stage.lit(0x00FF_FFFF, 0.0), 0.75);
}

/// Two shafts of light out of the lamp, the nearer one broad.
fn beam(sheet: &mut Sheet, stage: &Stage, foot: Point) {
    if !burns(stage) {
        return;
    }
    let from = [foot[0], foot[1] - LAMP * stage.unit];
    let dark = stage.is_night() || stage.scene.weather == Weather::Rain;
    let strong = if dark { 0.78 } else { 0.42 };
    let light = hex(0x00FF_F2C0);
    for (way, long, drop, wide) in [(1.0, 1.0, 0.02, 0.17), (-1.0, 0.45, -0.05, 0.06)] {
        let reach = way * stage.light * long * stage.width;
        let (end, half) = (from[1] + drop * stage.height, wide * stage.height * 0.5);
        let shaft = [
            [from[0], from[1] - stage.unit * 10.0],
            [from[0] + reach, end - half],
            [from[0] + reach, end + half],
            [from[0], from[1] + stage.unit * 10.0],
        ];
        let stops =
            [(0.0, light.faded(strong as f32)), (0.5, light.faded(strong as f32 * 0.5)), (1.0, light.faded(0.0))];
        sheet.ramp(Outline::new().polygon(&shaft), from, [from[0] + reach, end], &stops);
    }
    sheet.glow(from, [stage.unit * 150.0; 2], hex(0x00FF_E090), if dark { 0.9 } else { 0.6 });
}

/// The keeper's: white walls, a red roof, a light behind its pane.
fn house(sheet: &mut Sheet, stage: &Stage, foot: Point) {
    let unit = stage.unit;
    let side = -stage.light;
    let at = |x: f64, up: f64| [foot[0] + side * x * unit, foot[1] + (6.0 - up) * unit];
    ground_shadow(sheet, stage, at(100.0, 0.0), [unit * 90.0, unit * 8.0]);
    sheet.slab(&[at(40.0, 0.0), at(40.0, 58.0), at(170.0, 58.0), at(170.0, 0.0)], stage.lit(0x00F0_E8DC, 0.06));
    let roof = [at(30.0, 56.0), at(52.0, 98.0), at(158.0, 98.0), at(182.0, 56.0)];
    sheet.slab(&roof, stage.growth(0x00B0_4C40, 0.06));
    sheet.slab(&[at(128.0, 90.0), at(128.0, 120.0), at(144.0, 120.0), at(144.0, 90.0)], stage.lit(0x0098_7060, 0.06));
    let pane = if burns(stage) { hex(0x00FF_E09C) } else { stage.lit(0x0058_7890, 0.1) };
    for x in [78.0, 122.0] {
        sheet.slab(&[at(x, 18.0), at(x, 42.0), at(x + 24.0, 42.0), at(x + 24.0, 18.0)], pane);
        sheet.ink(&[at(x + 12.0, 18.0), at(x + 12.0, 42.0)]);
    }
}

/// White with bands, a gallery round the lamp, a dome over it.
fn tower(sheet: &mut Sheet, stage: &Stage, foot: Point) {
    let unit = stage.unit;
    let at = |x: f64, up: f64| [foot[0] + x * unit, foot[1] - up * unit];
    let half = |up: f64| 58.0 - 22.0 * up / GALLERY;
    let band = |low: f64, high: f64, sag: f64| {
        [
            at(-half(low), low),
            at(-half(high), high),
            at(0.0, high - sag),
            at(half(high), high),
            at(half(low), low),
            at(0.0, low - sag),
        ]
    };
    ground_shadow(sheet, stage, at(0.0, 0.0), [unit * 80.0, unit * 10.0]);
    sheet.slab(&band(0.0, GALLERY, 6.0), mix(stage.lit(0x00FC_F8F0, 0.02), hex(0x00FF_FFFF), 0.1));
    let hue = if stage.is_on_paper() { 0x0058_5858 } else { [0x00C8_3C38, 0x0038_5C98, 0x00C8_3C38][stage.seeded(3)] };
    for low in [70.0, 200.0] {
        sheet.slab(&band(low, low + 66.0, 6.0), stage.lit(hue, 0.04));
    }
    let side = -stage.light;
    let shade =
        [at(side * half(0.0), 0.0), at(side * half(GALLERY), GALLERY), at(side * 8.0, GALLERY), at(side * 16.0, -6.0)];
    sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, if sheet.in_color() { 0.30 } else { 0.35 });
    for up in [160.0, 290.0] {
        sheet.slab(&[at(-9.0, up), at(-8.0, up + 24.0), at(8.0, up + 24.0), at(9.0, up)], stage.lit(0x0038_4858, 0.05));
    }
    sheet.slab(
        &[at(-15.0, -6.0), at(-14.0, 40.0), at(0.0, 52.0), at(14.0, 40.0), at(15.0, -6.0)],
        stage.lit(0x0070_4C38, 0.05),
    );
    lantern(sheet, stage, foot);
}

fn lantern(sheet: &mut Sheet, stage: &Stage, foot: Point) {
    let unit = stage.unit;
    let at = |x: f64, up: f64| [foot[0] + x * unit, foot[1] - up * unit];
    let iron = stage.lit(0x0038_4048, 0.04);
    let glass =
        if burns(stage) { hex(0x00FF_F4C8) } else { mix(stage.colors.sky[3], stage.lit(0x00C0_DCE8, 0.0), 0.5) };
    sheet.slab(&[at(-26.0, GALLERY), at(-26.0, 404.0), at(26.0, 404.0), at(26.0, GALLERY)], glass);
    let mut frame = Outline::new();
    for x in [-26.0, -9.0, 9.0, 26.0] {
        frame.add_bar(at(x, GALLERY), at(x, 404.0), [unit * 3.4; 2]);
    }
    for x in [-46.0, -30.0, -15.0, 0.0, 15.0, 30.0, 46.0] {
        frame.add_bar(at(x, GALLERY), at(x, GALLERY + 24.0), [unit * 2.6; 2]);
    }
    frame.add_bar(at(-48.0, GALLERY + 24.0), at(48.0, GALLERY + 24.0), [unit * 3.6; 2]);
    sheet.fill(frame, iron);
    sheet.slab(
        &[at(-40.0, 338.0), at(-50.0, 346.0), at(-50.0, 354.0), at(50.0, 354.0), at(50.0, 346.0), at(40.0, 338.0)],
        iron,
    );
    let red = if stage.is_on_paper() { 0x0050_5050 } else { 0x00B8_3834 };
    let dome = [
        at(-34.0, 402.0),
        at(-30.0, 418.0),
        at(-14.0, 434.0),
        at(0.0, 440.0),
        at(14.0, 434.0),
        at(30.0, 418.0),
        at(34.0, 402.0),
    ];
    sheet.slab(&dome, stage.lit(red, 0.03));
    let mut tip = Outline::new();
    tip.add_bar(at(0.0, 436.0), at(0.0, 470.0), [unit * 3.0; 2]);
    tip.add_ellipse(at(0.0, 446.0), [unit * 6.0; 2]);
    sheet.fill(tip, iron);
    if burns(stage) {
        sheet.glow(at(0.0, LAMP), [unit * 46.0; 2], hex(0x00FF_FFFF), 0.95);
    }
}

/// The grass one stands on, a path over it, a fence of posts and rope toward the edge.
fn headland(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let ground = [
        at(-0.05, 0.868),
        at(0.16, 0.838),
        at(0.40, 0.812),
        at(0.62, 0.770),
        at(0.82, 0.712),
        at(1.05, 0.664),
        at(1.05, 1.05),
        at(-0.05, 1.05),
    ];
    let (pale, deep) = (stage.ground(0x00A0_C460, 0.06), stage.ground(0x004C_8444, 0.0));
    let (top, bottom) = (0.68 * stage.height, stage.height);
    sheet.down(Outline::new().polygon(&ground), top, bottom, &[(0.0, pale), (0.5, mix(pale, deep, 0.5)), (1.0, deep)]);
    sheet.ink(&ground[..6]);
    let path = [
        at(0.93, 0.692),
        at(0.955, 0.684),
        at(0.965, 0.72),
        at(0.90, 0.79),
        at(0.80, 0.88),
        at(0.72, 1.05),
        at(0.40, 1.05),
        at(0.62, 0.90),
        at(0.80, 0.79),
        at(0.92, 0.72),
    ];
    sheet.fill(Outline::new().curve(&path), stage.ground(0x00D8_C8A4, 0.02));
    rope(sheet, stage);
    tufts(sheet, stage, (0.86, 1.02), 150, 0x0070_A048, dice);
    flowers(sheet, stage, 0.88, 34, &[0x00FF_FFFF, 0x00F8_D860], dice);
}

fn rope(sheet: &mut Sheet, stage: &Stage) {
    let mut posts = Outline::new();
    let mut ropes = Outline::new();
    let at = |share: f64, up: f64| {
        let [x, y] = stage.at_from_light(0.94 - 0.98 * share, 0.706 + 0.18 * libm::pow(share, 0.8));
        [x, y - up * stage.unit * (26.0 + 62.0 * share)]
    };
    let thick = |share: f64| stage.unit * (4.0 + 9.0 * share);
    for post in 0..8 {
        let share = f64::from(post) / 7.0;
        posts.add_bar(at(share, -0.1), at(share, 1.0), [thick(share); 2]);
        for step in 0..6 {
            let along = |step: i32| {
                let part = f64::from(step) / 6.0;
                let sag = 0.18 * 4.0 * part * (1.0 - part);
                at(share + part / 7.0, 0.86 - sag)
            };
            if post < 7 {
                ropes.add_bar(along(step), along(step + 1), [thick(share) * 0.32; 2]);
            }
        }
    }
    sheet.fill(ropes, stage.lit(0x00E8_DCC0, 0.03));
    sheet.solid(posts, stage.lit(0x0090_7050, 0.03));
}
