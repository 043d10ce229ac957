//! A road above the sea: a rail on the side of the water, a green slope with poles on the other, a cape far off.

use super::camera::Camera;
use super::foliage::{Leaves, crown};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::water::{gulls, sea};
use scene::seed::Dice;

/// Meters to the side: the rail over the water, the curb before the slope.
const RAIL: f64 = -2.5;
const CURB: f64 = 3.2;
const END: f64 = 150.0;

pub fn coast_road(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.60, 0.53]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("coast road");
    sea(sheet, stage, (horizon, stage.height), 0x0020_80B8);
    cape(sheet, stage, horizon, &mut dice);
    if !stage.is_night() {
        gulls(sheet, stage, horizon);
    }
    sheet.layer("sea");
    slope(sheet, &camera, &mut dice);
    road(sheet, &camera);
    poles(sheet, &camera);
    rail(sheet, &camera);
    sheet.layer("road");
}

/// Hills that reach into the sea behind each other.
fn cape(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    for (from, tall, color, far) in [(0.30, 0.050, 0x0060_88A0, 0.62), (0.50, 0.085, 0x0058_8C70, 0.42)] {
        let top = |share: f64| {
            let rise = libm::sin(share * std::f64::consts::FRAC_PI_2);
            stage.at_from_light(from + (1.05 - from) * share, horizon / stage.height - tall * rise)
        };
        let mut shape: Vec<Point> = (0..=8).map(|step| top(f64::from(step) / 8.0)).collect();
        shape.push(stage.at_from_light(1.05, horizon / stage.height + 0.01));
        shape.push(stage.at_from_light(from, horizon / stage.height + 0.002));
        sheet.slab(&shape, stage.growth(color, far));
        let leaves = Leaves::of(stage, 0x0058_8C60, far);
        for number in 0..7 {
            let share = 0.25 + 0.75 * f64::from(number) / 6.0;
            let size = stage.unit * 240.0 * tall * dice.between(0.8, 1.2);
            let at = top(share);
            crown(sheet, stage, ([at[0], at[1] + size * 0.4], [size * 1.5, size]), leaves, dice);
        }
    }
}

/// Grass that rises beside the road, bushes on it.
fn slope(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let at = |x: f64, up: f64, away: f64| camera.at([x, up, away]);
    let near = camera.near();
    let bank = [
        at(CURB, 0.0, near),
        at(CURB, 0.0, END),
        at(CURB + 14.0, 5.0, 90.0),
        at(CURB + 9.0, 4.6, 30.0),
        at(CURB + 4.5, 3.2, 10.0),
        at(CURB + 3.0, 2.2, near),
        at(CURB + 3.0, 0.0, near),
    ];
    let (far, close) = (stage.ground(0x0090_C068, 0.25), stage.ground(0x0058_9048, 0.0));
    sheet.down(
        Outline::new().polygon(&bank),
        camera.vanishing[1],
        stage.height,
        &[(0.0, far), (0.6, close), (1.0, close)],
    );
    for (x, up, away, size) in [
        (15.0, 4.6, 70.0, 3.2),
        (11.0, 4.4, 44.0, 2.8),
        (9.0, 3.8, 28.0, 2.2),
        (6.8, 3.0, 16.0, 1.3),
        (5.2, 1.9, 9.5, 0.8),
    ] {
        let middle = at(x, up, away);
        let size = size * camera.scale(away);
        let leaves = Leaves::of(stage, stage.foliage(0x0060_9850), camera.haze(away) * 0.6);
        crown(sheet, stage, (middle, [size * 1.25, size]), leaves, dice);
    }
}

/// Asphalt with a white line along both edges and a broken one between.
fn road(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near();
    let (far, close) = (stage.ground(0x00C0_C4C8, 0.2), stage.ground(0x0088_8C98, 0.0));
    let strip = |sheet: &mut Sheet, xs: [f64; 2], colors: [canvas::Color; 2]| {
        let shape = camera.lying(xs, 0.0, [near, END]);
        let stops = [(0.0, colors[0]), (1.0, colors[1])];
        sheet.down(Outline::new().polygon(&shape), camera.vanishing[1], stage.height, &stops);
    };
    // Concrete under the rail, and what falls off to the sea.
    let wall = camera.along(RAIL - 0.5, [-3.0, 0.0], [near, END]);
    sheet.slab(&wall, stage.ground(0x0098_9890, 0.1));
    strip(sheet, [RAIL - 0.5, CURB], [far, close]);
    strip(sheet, [RAIL - 0.5, RAIL + 0.35], [stage.ground(0x00DC_D8CC, 0.15), stage.ground(0x00C0_BCB0, 0.0)]);
    strip(sheet, [CURB - 0.3, CURB], [stage.ground(0x00DC_D8CC, 0.15), stage.ground(0x00C4_C0B4, 0.0)]);
    let white = stage.ground(0x00F8_F8F4, 0.0);
    strip(sheet, [RAIL + 0.55, RAIL + 0.68], [white, white]);
    strip(sheet, [CURB - 0.62, CURB - 0.49], [white, white]);
    let mut away = near.max(1.2);
    while away < 90.0 {
        sheet.face(&camera.lying([0.38, 0.52], 0.0, [away, away + 2.2]), white);
        away += 5.0;
    }
}

fn rail(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near();
    let white = stage.lit(0x00F4_F6F6, 0.0);
    let mut posts = Outline::new();
    let mut away = 60.0;
    while away > near {
        camera.bar(&mut posts, [RAIL, 0.0, away], [RAIL, 0.82, away], 0.11);
        away -= if away > 24.0 { 4.0 } else { 2.0 };
    }
    sheet.solid(posts, mix(white, stage.colors.shadow, 0.16));
    for (low, high) in [(0.48, 0.80), (0.56, 0.60), (0.68, 0.72)] {
        let band = camera.along(RAIL + 0.04, [low, high], [near, END]);
        let color = if high - low > 0.2 { white } else { mix(white, stage.colors.shadow, 0.22) };
        sheet.slab(&band, color);
    }
    let shade = camera.lying([RAIL + 0.05, RAIL + 0.75], 0.0, [near, END]);
    sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, if sheet.in_color() { 0.16 } else { 0.1 });
}

fn poles(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let x = CURB + 0.5;
    let mut before: Option<Point> = None;
    for away in [86.0, 50.0, 30.0, 18.0, 10.5] {
        let mut pole = Outline::new();
        camera.bar(&mut pole, [x, 0.2, away], [x, 7.2, away], 0.22);
        camera.bar(&mut pole, [x - 0.9, 6.6, away], [x + 0.9, 6.6, away], 0.12);
        camera.bar(&mut pole, [x - 0.7, 6.0, away], [x + 0.7, 6.0, away], 0.10);
        sheet.solid(pole, stage.lit(0x0078_7478, camera.haze(away)));
        let top = camera.at([x - 0.8, 6.65, away]);
        if let Some(from) = before {
            let mut wire = Outline::new();
            let middle = [(from[0] + top[0]) / 2.0, (from[1] + top[1]) / 2.0 + (top[0] - from[0]).abs() * 0.05];
            wire.add_bar(from, middle, [stage.unit * 1.2; 2]);
            wire.add_bar(middle, top, [stage.unit * 1.4; 2]);
            sheet.fill(wire, mix(stage.colors.shadow, hex(0x0040_4048), 0.4));
        }
        before = Some(top);
    }
}
