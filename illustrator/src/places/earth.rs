//! The Earth from afar: lands, seas, clouds, and the night on the side away from the light.

use super::outline::{Outline, Point};
use super::shades::hex;
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;

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
pub fn earth(sheet: &mut Sheet, stage: &Stage, middle: Point, radius: f64) {
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
