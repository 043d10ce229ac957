//! Small lamps on strings that hang in bows from edge to edge, behind who is there.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;

/// Each string: where it hangs left and right and how deep, shares of the height; how many lamps.
const STRINGS: [(f64, f64, f64, u32); 3] = [(0.05, 0.12, 0.09, 15), (0.15, 0.07, 0.13, 17), (0.02, 0.03, 0.06, 13)];

pub fn string_lights(sheet: &mut Sheet, stage: &Stage) {
    let mut wires = Outline::new();
    let (mut lamps, mut hearts, mut sockets) = (stage.lined(), Outline::new(), Outline::new());
    let mut glows = Vec::new();
    let size = stage.unit * 8.5;
    for (left, right, deep, count) in STRINGS {
        let at = |share: f64| -> Point {
            let bow = (share * 2.0).fract();
            let sag = deep * 4.0 * bow * (1.0 - bow);
            stage.at_from_light(share, left + (right - left) * share + sag)
        };
        for step in 0..64 {
            let share = |step: u32| f64::from(step) / 64.0;
            wires.add_bar(at(share(step)), at(share(step + 1)), [stage.unit * 1.7; 2]);
        }
        for number in 0..count {
            let [x, y] = at((f64::from(number) + 0.5) / f64::from(count));
            sockets.add_rect([x - size * 0.30, y - size * 0.1], [x + size * 0.30, y + size * 0.5]);
            lamps.add_ellipse([x, y + size * 1.05], [size * 0.62, size * 0.80]);
            hearts.add_ellipse([x, y + size * 1.05], [size * 0.30, size * 0.42]);
            glows.push([x, y + size]);
        }
    }
    if sheet.in_color() {
        for at in glows {
            sheet.glow(at, [size * 4.2; 2], hex(0x00FF_C860), 0.50);
        }
    }
    let wire = mix(hex(0x0030_2C30), stage.colors.shadow, 0.3);
    sheet.solid(wires, wire);
    sheet.solid(sockets, wire);
    sheet.fill(lamps, hex(0x00FF_D884));
    sheet.fill(hearts, hex(0x00FF_FBEA));
}
