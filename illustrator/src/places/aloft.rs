//! High over a town: a wide sky, and far below roofs and lit windows; for who flies there.

use engine::Style;

use super::outline::Outline;
use super::shades::mix;
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{haze, plane, planes};
use super::stage::Stage;
use scene::seed::Dice;
use scene::{Place, Pose, Scene, Sight, Weather};

/// Whether somebody flies over houses there, or over clouds.
pub fn is_over_town(scene: &Scene) -> bool {
    let flies = |pose: Pose| scene.figures.iter().any(|figure| figure.pose == pose);
    if flies(Pose::Flying) && (is_over_clouds(scene) || has_roofs(scene.place)) {
        return true;
    }
    let is_high = flies(Pose::OnBroom) || flies(Pose::Falling) || scene.rides_in_the_air();
    is_high
        && (is_over_clouds(scene)
            || has_roofs(scene.place)
            || matches!(
                scene.place,
                Place::Park
                    | Place::CherryAvenue
                    | Place::Station
                    | Place::BusStop
                    | Place::Festival
                    | Place::Fairground
                    | Place::Garden
            ))
}

/// Who flies there is over them; a garden is flown through as well.
const fn has_roofs(place: Place) -> bool {
    matches!(
        place,
        Place::City | Place::Street | Place::Roof | Place::Village | Place::Bridge | Place::Castle | Place::NeonAlley
    )
}

/// Whether clouds were asked for, and no town: below who flies there is a sea of them.
fn is_over_clouds(scene: &Scene) -> bool {
    matches!(scene.style, Style::Color | Style::Pastel)
        && (scene.weather == Weather::Cloudy || scene.has(Sight::Clouds))
        && matches!(
            scene.place,
            Place::Park
                | Place::Garden
                | Place::Village
                | Place::CherryAvenue
                | Place::Field
                | Place::Roof
                | Place::RiverBank
                | Place::Street
        )
}

/// A sea of clouds to the horizon under an open sky, heaps of them near and far.
fn clouds_below(sheet: &mut Sheet, stage: &Stage) {
    const EDGE: f64 = 0.66;
    let clear = Scene { weather: Weather::Clear, ..stage.scene.clone() };
    let stage = &Stage::new(&clear, stage.head);
    let horizon = EDGE * stage.height;
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let colors = &stage.colors;
    let (far, near) = (mix(colors.sky[4], colors.cloud_lit, 0.5), mix(colors.cloud_body, colors.cloud_under, 0.35));
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    sheet.down(all, horizon, stage.height, &[(0.0, far), (1.0, near)]);
    let mut dice = stage.dice("sea of clouds");
    let wide = stage.width.max(stage.height * 0.62);
    for (y, tall, count) in [(0.70, 0.05, 6), (0.78, 0.08, 5), (0.89, 0.12, 4), (1.04, 0.17, 3)] {
        for number in 0..=count {
            let along = (f64::from(number) + dice.between(-0.3, 0.3)) / f64::from(count);
            let size = [wide * 1.5 / f64::from(count), tall * stage.height * dice.between(0.7, 1.25)];
            let foot = [along * stage.width, (y + dice.between(-0.01, 0.02)) * stage.height];
            super::clouds::heap(sheet, stage, (foot, size), &mut dice);
        }
    }
    sheet.layer("sea of clouds");
}

/// Where the sky ends.
const HORIZON: f64 = 0.80;
/// Of each row of houses, far to near: its feet and the height of its walls as shares of the picture, and its distance.
const ROWS: [(f64, f64, f64); 4] =
    [(0.855, 0.022, 0.40), (0.895, 0.030, 0.28), (0.95, 0.042, 0.16), (1.03, 0.058, 0.05)];
const ROOFS: [u32; 5] = [0x0058_6A8C, 0x0086_5A58, 0x0066_5E7C, 0x004C_6A78, 0x007C_6658];
const WALLS: [u32; 3] = [0x00C8_BEB4, 0x00B4_B0B8, 0x00D2_C4AC];

pub fn town_below(sheet: &mut Sheet, stage: &Stage) {
    if is_over_clouds(stage.scene) {
        return clouds_below(sheet, stage);
    }
    sky(sheet, stage, HORIZON * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("town below");
    let [far, ..] = planes(stage, HORIZON, 0.42);
    plane(sheet, stage, far, HORIZON + 0.08, &mut dice);
    haze(sheet, stage, HORIZON);
    let ground = Outline::new().rect(stage.at(0.0, HORIZON + 0.03), stage.at(1.0, 1.0));
    sheet.fill(ground, stage.growth(0x0040_6850, 0.3));
    for (foot, tall, distance) in ROWS {
        row(sheet, stage, (foot, tall, distance), &mut dice);
    }
    sheet.layer("town below");
}

/// Trees first, then houses with what is lit in them.
fn row(sheet: &mut Sheet, stage: &Stage, (foot, tall, distance): (f64, f64, f64), dice: &mut Dice) {
    let side = stage.width.min(stage.height);
    let (foot, tall) = (foot * stage.height, tall * stage.height.min(stage.width * 1.3));
    let mut trees = Outline::new();
    let mut x = -dice.between(0.0, tall);
    while x < stage.width {
        let round = tall * dice.between(0.5, 0.9);
        trees.add_ellipse([x, foot - tall * 0.9], [round, round * 0.8]);
        x += tall * dice.between(0.9, 2.0);
    }
    sheet.fill(trees, stage.growth(0x0038_5E46, distance));
    let mut x = -dice.between(0.0, 2.0) * tall;
    while x < stage.width {
        let wide = tall * dice.between(1.7, 2.9);
        house(sheet, stage, ([x, foot], [wide, tall * dice.between(0.85, 1.2)], distance), dice);
        x += wide + if dice.chance(0.3) { dice.between(0.02, 0.06) * side } else { tall * 0.12 };
    }
}

fn house(
    sheet: &mut Sheet,
    stage: &Stage,
    ([x, foot], [wide, tall], distance): ([f64; 2], [f64; 2], f64),
    dice: &mut Dice,
) {
    let roof = stage.lit(ROOFS[dice.below(ROOFS.len())], distance);
    let wall = stage.lit(WALLS[dice.below(WALLS.len())], distance);
    let (eaves, ridge) = (foot - tall, foot - tall * dice.between(1.75, 2.1));
    sheet.block([x, eaves], [x + wide, foot], wall);
    let over = wide * 0.06;
    let inset = wide * dice.between(0.10, 0.22);
    let slope = [[x - over, eaves], [x + wide + over, eaves], [x + wide - inset, ridge], [x + inset, ridge]];
    sheet.slab(&slope, roof);
    let count = if wide > tall * 2.2 { 3 } else { 2 };
    let pane = [wide * 0.13, tall * 0.44];
    let mut lit = Outline::new();
    let mut dark = Outline::new();
    for number in 0..count {
        let middle = x + wide * (f64::from(number) + 0.5) / f64::from(count);
        let from = [middle - pane[0] / 2.0, foot - tall * 0.78];
        let into = if stage.is_night() && dice.chance(0.62) { &mut lit } else { &mut dark };
        into.add_rect(from, [from[0] + pane[0], from[1] + pane[1]]);
    }
    sheet.fill(dark, mix(wall, stage.lit(0x0030_3C58, distance), 0.6));
    sheet.fill(lit, super::shades::hex(0x00FF_E09A));
}
