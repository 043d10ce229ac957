//! In a cabin of a big wheel, high over the town: panes all round, the wheel's own arms and other cabins outside.

use canvas::Color;

use super::cuboid::under_roof;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{haze, plane, planes};
use super::stage::Stage;
use super::weather;
use scene::Hour;
use scene::seed::Dice;

/// Shares of the height: the roof's lower edge, the horizon, the sill.
const ROOF: f64 = 0.085;
const HORIZON: f64 = 0.50;
const SILL: f64 = 0.665;
/// Shares of the width: the posts between the panes.
const POSTS: [f64; 4] = [0.035, 0.30, 0.70, 0.965];

pub fn wheel_cabin(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("wheel cabin");
    sky(sheet, stage, HORIZON * stage.height);
    for (number, one) in planes(stage, HORIZON, 0.42).into_iter().enumerate() {
        plane(sheet, stage, one, SILL + 0.02, &mut dice);
        if number == 1 {
            haze(sheet, stage, HORIZON);
        }
    }
    town_lights(sheet, stage, &mut dice);
    sheet.layer("town below");
    wheel(sheet, stage);
    weather::through_glass(sheet, stage);
    sheet.layer("wheel");
    panes(sheet, stage);
    cabin(sheet, stage);
    sheet.layer("cabin");
}

/// From so high streets are rows of lamps.
fn town_lights(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    if !matches!(stage.scene.hour, Hour::Night | Hour::Dusk) || !sheet.in_color() {
        return;
    }
    const LIGHTS: [u32; 4] = [0x00FF_D890, 0x00FF_B868, 0x00FF_90B0, 0x0090_E0F8];
    let mut lamps: [Outline; 4] = std::array::from_fn(|_| Outline::new());
    for _ in 0..260 {
        let depth = dice.unit();
        let at = stage.at(dice.unit(), HORIZON + 0.01 + (SILL - HORIZON) * depth);
        let size = stage.unit * (1.0 + 3.0 * depth) * dice.between(0.6, 1.2);
        lamps[dice.below(4)].add_ellipse(at, [size; 2]);
    }
    for (outline, color) in lamps.into_iter().zip(LIGHTS) {
        sheet.veil(outline, hex(color), 0.85);
    }
    for _ in 0..14 {
        let at = stage.at(dice.unit(), HORIZON + dice.between(0.02, 0.15));
        sheet.blur(at, [stage.unit * dice.between(10.0, 24.0); 2], (hex(LIGHTS[dice.below(4)]), 0.30));
    }
}

/// Two arms of the wheel that run together below, its rim, and the cabin that follows.
fn wheel(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let steel = mix(stage.lit(0x00C8_B8D0, 0.12), stage.colors.haze, 0.15);
    let mut frame = Outline::new();
    let unit = stage.unit;
    let hub = at(1.50, 1.10);
    for x in [0.80, 1.02, 1.30] {
        frame.add_bar(at(x, -0.05 + 0.1 * (x - 0.8)), hub, [unit * 10.0, unit * 14.0]);
    }
    let rim = |turn: f64, reach: f64| {
        let radius = stage.height * reach;
        [hub[0] + stage.light * libm::cos(turn) * radius, hub[1] - libm::sin(turn) * radius]
    };
    for step in 0..18 {
        let turn = |step: i32| 0.5 + f64::from(step) * 0.075;
        for reach in [1.02, 0.93] {
            frame.add_bar(rim(turn(step), reach), rim(turn(step + 1), reach), [unit * 8.0; 2]);
        }
        frame.add_bar(rim(turn(step), 0.93), rim(turn(step + 1), 1.02), [unit * 4.0; 2]);
    }
    sheet.fill(frame, steel);
    if matches!(stage.scene.hour, Hour::Night | Hour::Dusk) && sheet.in_color() {
        for step in 0..18 {
            let bulb = rim(0.5 + f64::from(step) * 0.075, 1.02);
            let color = hex([0x00FF_D080, 0x00FF_80B8, 0x0080_E0FF][step as usize % 3]);
            sheet.glow(bulb, [unit * 30.0; 2], color, 0.8);
            sheet.fill(Outline::new().ellipse(bulb, [unit * 5.0; 2]), mix(color, hex(0x00FF_FFFF), 0.6));
        }
    }
    other_cabin(sheet, stage, at(0.15, 0.40));
}

/// Round, with a band of glass, hung from its arm.
fn other_cabin(sheet: &mut Sheet, stage: &Stage, [x, y]: Point) {
    let unit = stage.unit * 0.9;
    let x = stage.beside_head(x, unit * 60.0);
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    sheet.fill(Outline::new().bar(at(0.0, -56.0), at(0.0, -104.0), unit * 6.0), stage.lit(0x0090_8898, 0.2));
    let body = [
        at(-50.0, 8.0),
        at(-46.0, -34.0),
        at(-24.0, -56.0),
        at(24.0, -56.0),
        at(46.0, -34.0),
        at(50.0, 8.0),
        at(38.0, 44.0),
        at(0.0, 54.0),
        at(-38.0, 44.0),
    ];
    sheet.fill(Outline::lined(stage.line()).curve(&body), stage.lit(0x00E8_7070, 0.18));
    let glass = [at(-38.0, 4.0), at(-34.0, -30.0), at(34.0, -30.0), at(38.0, 4.0)];
    let lit = matches!(stage.scene.hour, Hour::Night | Hour::Dusk);
    let pane = if lit { hex(0x00FF_E0A0) } else { mix(stage.colors.sky[2], hex(0x00FF_FFFF), 0.4) };
    sheet.slab(&glass, pane);
    sheet.fill(Outline::new().bar(at(0.0, 4.0), at(0.0, -30.0), unit * 5.0), stage.lit(0x00E8_7070, 0.18));
}

/// Glass that shows a little of the light inside.
fn panes(sheet: &mut Sheet, stage: &Stage) {
    let mut glare = Outline::new();
    for (x, wide) in [(0.40, 0.05), (0.48, 0.02), (0.80, 0.06)] {
        let at = |x: f64, y: f64| stage.at_from_light(x, y);
        glare.add_polygon(&[at(x + 0.14, ROOF), at(x + wide + 0.14, ROOF), at(x + wide, SILL), at(x, SILL)]);
    }
    sheet.veil(glare, hex(0x00FF_FFFF), if sheet.in_color() { 0.10 } else { 0.25 });
}

fn cabin(sheet: &mut Sheet, stage: &Stage) {
    let dark = stage.is_night() || stage.scene.hour == Hour::Dusk;
    let paint = |color: u32| -> Color {
        let color = under_roof(stage, color);
        if dark && !stage.is_on_paper() { mix(color, stage.colors.shadow, 0.24) } else { color }
    };
    let (frame, wall, seat) = (paint(0x00E8_E4EC), paint(0x00D8_D8E4), paint(0x00C8_5868));
    sheet.block(stage.at(-0.02, SILL), stage.at(1.02, 1.02), wall);
    if !stage.scene.figures.iter().any(|figure| crate::figure::is_seated(figure.pose)) {
        bench(sheet, stage, seat);
    }
    sheet.block(stage.at(-0.04, 0.95), stage.at(1.04, 1.02), paint(0x0088_8490));
    sheet.block(stage.at(-0.02, SILL - 0.012), stage.at(1.02, SILL + 0.014), frame);
    for x in POSTS {
        let half = if !(0.1..=0.9).contains(&x) { 0.034 } else { 0.010 };
        let middle = stage.beside_head(x * stage.width, half * stage.width) / stage.width;
        sheet.block(stage.at(middle - half, ROOF), stage.at(middle + half, SILL), frame);
    }
    let mut rail = Outline::new();
    rail.add_bar(stage.at(0.0, 0.60), stage.at(1.0, 0.60), [stage.unit * 9.0; 2]);
    sheet.solid(rail, paint(0x00B0_B0BC));
    sheet.block(stage.at(-0.02, -0.02), stage.at(1.02, ROOF), paint(0x00C8_C4D0));
    sheet.block(stage.at(-0.02, ROOF - 0.02), stage.at(1.02, ROOF), frame);
    if dark && sheet.in_color() {
        sheet.glow(stage.at(0.5, ROOF), [stage.width * 0.7, stage.height * 0.4], hex(0x00FF_DCA0), 0.30);
    }
}

/// Along the wall below the glass, for whoever has not sat down yet.
fn bench(sheet: &mut Sheet, stage: &Stage, seat: Color) {
    sheet.slab(
        &[stage.at(0.05, 0.73), stage.at(0.95, 0.73), stage.at(0.98, 0.845), stage.at(0.02, 0.845)],
        mix(seat, stage.colors.shadow, 0.16),
    );
    sheet.slab(&[stage.at(0.02, 0.845), stage.at(0.98, 0.845), stage.at(1.04, 0.90), stage.at(-0.04, 0.90)], seat);
    sheet.block(stage.at(-0.04, 0.90), stage.at(1.04, 0.95), mix(seat, stage.colors.shadow, 0.34));
    let mut seams = Outline::new();
    for share in [0.2, 0.4, 0.6, 0.8] {
        seams.add_bar(stage.at(share, 0.735), stage.at(0.5 + (share - 0.5) * 1.07, 0.845), [stage.unit * 2.0; 2]);
    }
    sheet.veil(seams, stage.colors.shadow, 0.4);
}
