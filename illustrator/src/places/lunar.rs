//! Far from home with the Earth in sight: the ground of the Moon, and open space above the clouds.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sparkle;
use super::stage::Stage;
use crate::seed::Dice;

/// Gray ground full of craters under a black sky, the Earth over its edge.
pub fn moon(sheet: &mut Sheet, stage: &Stage) {
    stars(sheet, stage, [0x0002_0308, 0x0008_0C1C]);
    let radius = stage.unit * 118.0;
    let x = stage.beside_head(stage.at_from_light(0.78, 0.0)[0], radius * 0.9);
    earth(sheet, stage, [x, 0.24 * stage.height], radius);
    sheet.layer("earth");
    let mut dice = stage.dice("craters");
    for (top, color) in [(0.62, 0x0078_7C88), (0.68, 0x00A0_A4AE), (0.76, 0x00C4_C6CC)] {
        let hill = super::green::wavy_ground(stage, top * stage.height, 0.025, &mut dice);
        let low = mix(hex(color), hex(0x0040_4450), 0.45);
        sheet.down(hill, top * stage.height, stage.height, &[(0.0, hex(color)), (1.0, low)]);
    }
    for number in 0..26 {
        let depth = (f64::from(number) + dice.unit()) / 26.0;
        let at = stage.at(dice.unit(), 0.72 + 0.28 * depth);
        crater(sheet, stage, at, stage.unit * (10.0 + 74.0 * depth * depth) * dice.between(0.6, 1.2));
    }
    sheet.layer("ground");
}

/// Stars, and the Earth as large as a house.
pub fn earth_orbit(sheet: &mut Sheet, stage: &Stage) {
    stars(sheet, stage, [0x0004_0618, 0x0010_1440]);
    let radius = stage.unit * 300.0;
    let middle = stage.at_from_light(0.71, 0.42);
    earth(sheet, stage, middle, radius);
    sheet.layer("earth");
}

fn stars(sheet: &mut Sheet, stage: &Stage, [high, low]: [u32; 2]) {
    sheet.down(stage.whole(), 0.0, stage.height, &[(0.0, hex(high)), (1.0, hex(low))]);
    let mut dice = stage.dice("stars");
    let (mut small, mut large) = (Outline::new(), Outline::new());
    for _ in 0..240 {
        let at = stage.at(dice.unit(), dice.unit());
        let size = stage.unit * dice.between(0.7, 2.3);
        if dice.chance(0.05) { sparkle(&mut large, at, size * 7.0) } else { small.add_ellipse(at, [size; 2]) }
    }
    sheet.veil(small, hex(0x00F4_F2FF), 0.9);
    sheet.fill(large, hex(0x00FF_FFFF));
    sheet.layer("stars");
}

/// A ring of light on the far rim, shade on the near one.
fn crater(sheet: &mut Sheet, stage: &Stage, [x, y]: Point, size: f64) {
    let flat = 0.26;
    let (dark, bright) = (hex(0x0058_5C68), hex(0x00DC_DEE4));
    sheet.fill(stage.lined().ellipse([x, y], [size, size * flat]), bright);
    sheet.fill(Outline::new().ellipse([x, y + size * 0.03], [size * 0.86, size * flat * 0.80]), dark);
    let lit = [x - stage.light * size * 0.16, y + size * 0.09];
    sheet.fill(Outline::new().ellipse(lit, [size * 0.64, size * flat * 0.50]), mix(dark, bright, 0.45));
}

/// Lands of an outline that everybody knows a little: Africa and Europe, the Americas beyond the rim; shares of the radius.
const LANDS: [&[Point]; 4] = [
    &[
        [-0.26, -0.20],
        [0.02, -0.26],
        [0.26, -0.18],
        [0.44, 0.02],
        [0.30, 0.18],
        [0.22, 0.46],
        [0.08, 0.64],
        [-0.04, 0.42],
        [-0.06, 0.16],
        [-0.30, 0.08],
    ],
    &[
        [-0.22, -0.40],
        [-0.10, -0.62],
        [0.14, -0.78],
        [0.52, -0.66],
        [0.74, -0.38],
        [0.60, -0.16],
        [0.40, -0.30],
        [0.16, -0.34],
        [-0.02, -0.32],
    ],
    &[[-0.96, -0.10], [-0.78, -0.02], [-0.62, 0.20], [-0.70, 0.46], [-0.82, 0.62], [-0.96, 0.30]],
    &[[0.50, 0.52], [0.70, 0.44], [0.78, 0.56], [0.60, 0.70]],
];

/// Sea, lands, swirls of cloud, the night on the side away from the light.
fn earth(sheet: &mut Sheet, stage: &Stage, middle: Point, radius: f64) {
    let at = |x: f64, y: f64| [middle[0] + x * radius, middle[1] + y * radius];
    let ball = || Outline::new().ellipse(middle, [radius; 2]);
    sheet.glow(middle, [radius * 1.34; 2], hex(0x0060_A8FF), 0.75);
    let (from, to) = (at(stage.light * 0.8, -0.7), at(-stage.light * 0.8, 0.7));
    sheet.ramp(ball(), from, to, &[(0.0, hex(0x0060_C0F4)), (0.5, hex(0x0028_78D0)), (1.0, hex(0x0010_3484))]);
    let mut dice = stage.dice("earth");
    sheet.inside(ball(), |sheet| {
        for (number, land) in LANDS.iter().enumerate() {
            let shore: Vec<Point> = land.iter().map(|[x, y]| at(*x, *y)).collect();
            let color = [0x0068_A858, 0x0078_A860, 0x0058_A060, 0x00A8_A060][number];
            sheet.fill(stage.lined().curve(&shore), hex(color));
        }
        let dry = [at(-0.20, -0.14), at(0.10, -0.20), at(0.30, -0.06), at(0.06, 0.02), at(-0.20, 0.0)];
        sheet.fill(Outline::new().curve(&dry), hex(0x00D8_BC7C));
        sheet.fill(Outline::new().ellipse(at(0.0, -1.02), [radius * 0.44, radius * 0.15]), hex(0x00FF_FFFF));
        sheet.fill(Outline::new().ellipse(at(0.0, 1.02), [radius * 0.50, radius * 0.17]), hex(0x00FF_FFFF));
        clouds(sheet, (middle, radius), &mut dice);
        // The night.
        let share = if sheet.in_color() { 0.50 } else { 0.45 };
        sheet.veil(crescent((middle, radius), stage.light), hex(0x0008_1448), share);
    });
    let rim = if sheet.in_color() { 0.8 } else { 0.0 };
    let mut edge = Outline::new();
    for step in -9_i32..=9 {
        let turn = (f64::from(step) * 9.0 - 32.0).to_radians();
        edge.add_ellipse(at(stage.light * libm::cos(turn) * 0.985, libm::sin(turn) * 0.985), [radius * 0.018; 2]);
    }
    sheet.veil(edge, hex(0x00D8_F4FF), rim * 0.4);
}

/// The side of a ball away from the light: between its rim and a bow.
fn crescent((middle, radius): (Point, f64), light: f64) -> Outline {
    let at = |turn: f64, reach: f64| {
        let (sin, cos) = (libm::sin(turn), libm::cos(turn));
        // Its middle lies below and away from the light.
        let tilt = 0.60_f64;
        let (x, y) = (cos * reach, sin);
        [
            middle[0] - light * (x * libm::cos(tilt) - y * libm::sin(tilt)) * radius,
            middle[1] + (x * libm::sin(tilt) + y * libm::cos(tilt)) * radius,
        ]
    };
    let half = core::f64::consts::FRAC_PI_2;
    let turn = |step: i32| f64::from(step) / 24.0 * half;
    let mut shape: Vec<Point> = (-24..=24).map(|step| at(turn(step), 1.04)).collect();
    shape.extend((-24..=24).rev().map(|step| at(turn(step), 0.58)));
    Outline::new().polygon(&shape)
}

fn clouds(sheet: &mut Sheet, (middle, radius): (Point, f64), dice: &mut Dice) {
    let mut bands = Outline::new();
    for _ in 0..26 {
        let y = dice.between(-0.9, 0.9);
        let half = libm::sqrt((1.0 - y * y).max(0.05));
        let x = dice.between(-1.0, 1.0) * half;
        let long = dice.between(0.10, 0.46) * half;
        // Winds blow along, and off to the poles.
        let bow = 0.10 * y;
        let from = [middle[0] + (x - long) * radius, middle[1] + (y + bow) * radius];
        let to = [middle[0] + (x + long) * radius, middle[1] + (y - bow) * radius];
        bands.add_leaf(from, to, radius * dice.between(0.022, 0.055));
    }
    sheet.veil(bands, hex(0x00FF_FFFF), 0.66);
}
