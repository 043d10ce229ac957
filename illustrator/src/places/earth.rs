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

/// Sea, lands, swirls of cloud, the night on the side away from the light, and the air round it all.
pub fn earth(sheet: &mut Sheet, stage: &Stage, middle: Point, radius: f64) {
    let at = |x: f64, y: f64| [middle[0] + x * radius, middle[1] + y * radius];
    let ball = || Outline::new().ellipse(middle, [radius; 2]);
    let lit = at(stage.light * 0.42, -0.36);
    sheet.glow(at(stage.light * 0.10, -0.08), [radius * 1.30; 2], hex(0x0060_A8FF), 0.85);
    let (from, to) = (at(stage.light * 0.8, -0.7), at(-stage.light * 0.8, 0.7));
    sheet.ramp(ball(), from, to, &[(0.0, hex(0x0048_A8E8)), (0.5, hex(0x0020_6CC4)), (1.0, hex(0x0010_3484))]);
    let mut dice = stage.dice("earth");
    sheet.inside(ball(), |sheet| {
        for (number, land) in LANDS.iter().enumerate() {
            let shore: Vec<Point> = ragged(land, &mut dice).into_iter().map(|[x, y]| at(x, y)).collect();
            let color = [0x0070_9C5C, 0x0080_A064, 0x0060_9060, 0x00A0_9C68][number];
            sheet.fill(stage.lined().curve(&shore), hex(color));
        }
        let dry = [[-0.20, -0.14], [0.10, -0.20], [0.30, -0.06], [0.06, 0.02], [-0.20, 0.0]];
        let sand: Vec<Point> = ragged(&dry, &mut dice).into_iter().map(|[x, y]| at(x, y)).collect();
        sheet.fill(Outline::new().curve(&sand), hex(0x00D0_B880));
        sheet.fill(Outline::new().ellipse(at(0.0, -1.02), [radius * 0.44, radius * 0.13]), hex(0x00FF_FFFF));
        sheet.fill(Outline::new().ellipse(at(0.0, 1.02), [radius * 0.50, radius * 0.15]), hex(0x00FF_FFFF));
        clouds(sheet, (middle, radius), &mut dice);
        if !sheet.in_color() {
            sheet.veil(crescent((middle, radius), stage.light), hex(0x0008_1448), 0.45);
        }
    });
    // A ball: bright where the sun stands over it, night on the other side, blue air toward its rim.
    let night = hex(0x0004_0824);
    let dark =
        [(0.0, night.faded(0.0)), (0.52, night.faded(0.05)), (0.74, night.faded(0.45)), (1.0, night.faded(0.90))];
    sheet.around(ball(), (lit, [radius * 1.56; 2]), &dark);
    let air = hex(0x0090_D0FF);
    let rim = [(0.0, air.faded(0.0)), (0.80, air.faded(0.0)), (0.94, air.faded(0.30)), (1.0, air.faded(0.72))];
    let day = Outline::new().ellipse(middle, [radius; 2]);
    sheet.around(day, (at(-stage.light * 0.10, 0.09), [radius * 1.12; 2]), &rim);
}

/// A shore with bays and capes.
fn ragged(land: &[Point], dice: &mut Dice) -> Vec<Point> {
    const PARTS: usize = 4;
    let mut shore = Vec::with_capacity(land.len() * PARTS);
    for (number, from) in land.iter().enumerate() {
        let to = land[(number + 1) % land.len()];
        for part in 0..PARTS {
            let share = part as f64 / PARTS as f64;
            let stray = if part == 0 { 0.0 } else { 0.035 };
            shore.push([0, 1].map(|axis| from[axis] + (to[axis] - from[axis]) * share + dice.between(-stray, stray)));
        }
    }
    shore
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

/// Weather that turns: banks along the winds, thick in their middle and frayed at their ends.
fn clouds(sheet: &mut Sheet, (middle, radius): (Point, f64), dice: &mut Dice) {
    let mut banks = [Outline::new(), Outline::new()];
    for bank in 0..15_usize {
        let y = dice.between(-0.88, 0.88);
        let half = libm::sqrt((1.0_f64 - y * y).max(0.05));
        let (x, long) = (dice.between(-1.0, 1.0) * half, dice.between(0.16, 0.52) * half);
        let (bow, turn) = (dice.between(-0.16, 0.16), 0.22 * y);
        for puff in 0..13 {
            let along = f64::from(puff) / 6.0 - 1.0;
            let thick = radius * (0.010 + 0.042 * (1.0 - along * along)) * dice.between(0.6, 1.3);
            let at = [x + along * long, y + bow * (1.0 - along * along) + turn * along + dice.between(-0.015, 0.015)];
            let at = [middle[0] + at[0] * radius, middle[1] + at[1] * radius];
            banks[bank % 2].add_ellipse(at, [thick * 2.4, thick]);
        }
    }
    let [thick, thin] = banks;
    sheet.veil(thin, hex(0x00FF_FFFF), 0.5);
    sheet.veil(thick, hex(0x00FF_FFFF), 0.82);
}
