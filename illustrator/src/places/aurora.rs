//! Curtains of light in the sky of a far north.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;

/// From the near and bright one to those behind.
const CURTAINS: [(f64, f64, f64, [u32; 3]); 3] = [
    (0.30, 0.36, 0.50, [0x0060_F0C8, 0x0040_90F0, 0x0080_50E0]),
    (0.50, 0.44, 0.72, [0x0058_F8A8, 0x0040_C8D0, 0x0078_58E0]),
    (0.76, 0.56, 0.95, [0x0070_FFB0, 0x0048_D8B8, 0x00A0_60E8]),
];

const SLICES: i32 = 120;

pub fn aurora(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("aurora");
    for (low, tall, strong, colors) in CURTAINS {
        let turns: [f64; 3] = std::array::from_fn(|_| dice.between(0.0, std::f64::consts::TAU));
        let rays: Vec<f64> = (0..=SLICES).map(|_| dice.between(0.55, 1.0)).collect();
        let foot = |share: f64| -> Point {
            let x = share * 7.0;
            let wave = 0.5 * libm::sin(x + turns[0]) + 0.3 * libm::sin(x * 1.9 + turns[1]);
            let drift = 0.06 * libm::sin(x * 1.3 + turns[2]);
            [(share * 1.2 - 0.1 + drift) * stage.width, horizon * (low + 0.13 * wave)]
        };
        for slice in 0..SLICES {
            let share = |step: i32| f64::from(slice + step) / f64::from(SLICES);
            let (left, right) = (foot(share(0)), foot(share(1)));
            let ray = rays[slice as usize] * 0.6 + 0.4 * rays[(slice / 6) as usize];
            let high = horizon * tall * (0.5 + 0.6 * ray);
            let fold = 0.6 + 0.4 * libm::sin(share(0) * 19.0 + turns[1]);
            let bright = (strong * ray * fold) as f32;
            let lean = stage.unit * 26.0 * stage.light;
            let quad = [left, right, [right[0] + lean, right[1] - high], [left[0] + lean, left[1] - high]];
            let [green, blue, violet] = colors.map(hex);
            let white = mix(green, hex(0x00FF_FFFF), 0.4);
            let stops = [
                (0.0, green.faded(0.0)),
                (0.05, white.faded(bright * 0.9)),
                (0.22, green.faded(bright * 0.62)),
                (0.58, blue.faded(bright * 0.32)),
                (0.84, violet.faded(bright * 0.16)),
                (1.0, violet.faded(0.0)),
            ];
            sheet.ramp(Outline::new().polygon(&quad), left, [left[0], left[1] - high], &stops);
        }
    }
    if sheet.in_color() {
        sheet.glow([stage.width * 0.5, horizon], [stage.width * 0.9, horizon * 0.5], hex(0x0050_F0B0), 0.28);
    }
}
