//! Far from home with the Earth in sight: the ground of the Moon, and open space above the clouds.

use super::earth::earth;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::starfield;
use super::stage::Stage;

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
    starfield(sheet, stage, &mut stage.dice("stars"), 240);
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
