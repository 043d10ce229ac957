//! What stands far off, whatever the place: a range of mountains, a castle on its hill, a lighthouse on its rock, all in the color of the air.

use super::foliage::{Leaves, crown};
use super::massif::{Range, range};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::skyline::{self, Plane};
use super::stage::Stage;
use scene::Hour;

pub fn mountains(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("mountains far off");
    let base = horizon / stage.height + 0.01;
    for (tall, color, distance, snow) in [(0.36, 0x0070_88B0, 0.48, true), (0.17, 0x0060_8098, 0.38, false)] {
        range(sheet, stage, &Range { base, tall, color, distance, snow }, &mut dice);
    }
    let pale = mix(stage.colors.haze, hex(0x00FF_FFFF), 0.2);
    let top = horizon - 0.10 * stage.height;
    let band = Outline::new().rect([0.0, top], [stage.width, horizon + stage.unit]);
    if sheet.in_color() {
        sheet.down(band, top, horizon, &[(0.0, pale.faded(0.0)), (1.0, pale.faded(0.6))]);
    }
}

/// Towers in two planes, both pale.
pub fn city(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("city far off");
    let base = horizon / stage.height;
    let [far, middle, _] = skyline::planes(stage, base - 0.02, 0.9);
    for plane in [far, Plane { color: mix(middle.color, stage.colors.haze, 0.3), ..middle }] {
        skyline::plane(sheet, stage, plane, base + 0.03, &mut dice);
    }
}

/// Houses with pointed roofs round a steeple, on the side away from the light.
pub fn village(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("village far off");
    let unit = stage.unit;
    let burns = stage.scene.hour != Hour::Day && !stage.is_on_paper();
    let middle = stage.at_from_light(0.78, 0.0)[0];
    let hill = [-520.0, -240.0, 0.0, 260.0, 540.0].map(|dx| {
        let up = 46.0 * (1.0 - (dx / 540.0) * (dx / 540.0)) - 8.0;
        [middle + dx * unit, horizon - up * unit]
    });
    sheet.fill(stage.lined().curve(&hill), stage.growth(0x0060_8C68, 0.42));
    let steeple = [(-9.0, 30.0), (-9.0, 118.0), (0.0, 170.0), (9.0, 118.0), (9.0, 30.0)];
    let steeple = steeple.map(|(dx, up)| [middle + dx * unit, horizon - up * unit]);
    sheet.slab(&steeple, stage.lit(0x00C8_C0C8, 0.4));
    for number in 0..15 {
        let dx = -330.0 + 47.0 * f64::from(number) + dice.between(-14.0, 14.0);
        let foot = horizon - (30.0 * (1.0 - (dx / 540.0) * (dx / 540.0)) - dice.between(0.0, 24.0)) * unit;
        let (half, tall) = (unit * dice.between(17.0, 26.0), unit * dice.between(17.0, 24.0));
        let x = middle + dx * unit;
        sheet.slab(
            &[[x - half, foot], [x - half, foot - tall], [x + half, foot - tall], [x + half, foot]],
            stage.lit([0x00F4_E8D4, 0x00E8_D4B8, 0x00F0_DCC8][dice.below(3)], 0.34),
        );
        let roof = [[x - half * 1.2, foot - tall], [x, foot - tall * 2.1], [x + half * 1.2, foot - tall]];
        sheet.slab(&roof, stage.growth([0x00B0_5848, 0x0098_5850, 0x0070_6478][dice.below(3)], 0.32));
        let pane = Outline::new().rect([x - unit * 4.0, foot - tall * 0.7], [x + unit * 4.0, foot - tall * 0.3]);
        sheet.fill(pane, if burns { hex(0x00FF_D890) } else { stage.lit(0x0070_7890, 0.3) });
    }
}

/// A line of crowns along the horizon, in two depths.
pub fn forest(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("forest far off");
    for (count, size, up, far) in [(26, 46.0, 40.0, 0.52), (22, 56.0, 18.0, 0.36)] {
        let leaves = Leaves::of(stage, stage.foliage(0x0048_7C50), far);
        for number in 0..count {
            let x = (f64::from(number) + dice.unit()) / f64::from(count) * stage.width;
            let size = stage.unit * size * dice.between(0.75, 1.2);
            let at = [x, horizon - stage.unit * up - size * 0.3];
            crown(sheet, stage, (at, [size, size * dice.between(0.9, 1.3)]), leaves, &mut dice);
        }
        let band = Outline::new().rect([0.0, horizon - stage.unit * up], [stage.width, horizon + stage.unit]);
        sheet.fill(band, leaves.dark);
    }
}

/// On the side away from the light.
pub fn castle(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let [x, _] = stage.at_from_light(0.76, 0.0);
    let x = stage.beside_head(x, stage.unit * 120.0).clamp(stage.width * 0.12, stage.width * 0.88);
    let unit = stage.unit * 1.15;
    let at = |dx: f64, up: f64| [x + dx * unit, horizon - up * unit];
    let far = 0.42;
    let hill = [at(-300.0, -6.0), at(-170.0, 34.0), at(-80.0, 66.0), at(80.0, 70.0), at(190.0, 30.0), at(310.0, -6.0)];
    sheet.fill(stage.lined().curve(&hill), stage.growth(0x0058_8070, far));
    let (wall, roof) = (stage.lit(0x00DC_D4CC, far), stage.lit(0x0048_6098, far * 0.9));
    let burns = stage.scene.hour != Hour::Day;
    let shade = mix(wall, stage.colors.shadow, 0.22);
    for (dx, half, foot, tall) in [
        (0.0, 17.0, 60.0, 190.0),
        (-46.0, 13.0, 56.0, 130.0),
        (48.0, 14.0, 58.0, 146.0),
        (-84.0, 11.0, 48.0, 84.0),
        (88.0, 11.0, 48.0, 92.0),
    ] {
        let top = foot + tall;
        sheet.slab(&[at(dx - half, top), at(dx + half, top), at(dx + half, foot), at(dx - half, foot)], wall);
        let dark = dx - stage.light * half;
        sheet.face(&[at(dx, top), at(dark, top), at(dark, foot), at(dx, foot)], shade);
        sheet.slab(&[at(dx - half * 1.35, top - 2.0), at(dx, top + half * 3.2), at(dx + half * 1.35, top - 2.0)], roof);
        let pane =
            [at(dx - 3.0, top - 16.0), at(dx + 3.0, top - 16.0), at(dx + 3.0, top - 30.0), at(dx - 3.0, top - 30.0)];
        sheet.face(&pane, if burns { hex(0x00FF_D890) } else { mix(shade, stage.colors.shadow, 0.4) });
    }
    let keep = [at(-70.0, 116.0), at(70.0, 116.0), at(78.0, 52.0), at(-78.0, 52.0)];
    sheet.slab(&keep, wall);
    let mut teeth = Outline::new();
    for tooth in 0..9 {
        let left = -70.0 + 16.4 * f64::from(tooth);
        teeth.add_polygon(&[at(left, 124.0), at(left + 9.0, 124.0), at(left + 9.0, 114.0), at(left, 114.0)]);
    }
    sheet.fill(teeth, wall);
    let gate = [at(-10.0, 52.0), at(-10.0, 74.0), at(0.0, 84.0), at(10.0, 74.0), at(10.0, 52.0)];
    sheet.face(&gate, mix(shade, stage.colors.shadow, 0.45));
    if sheet.in_color() {
        let pale = mix(stage.colors.haze, hex(0x00FF_FFFF), 0.2);
        sheet.glow(at(0.0, 20.0), [unit * 320.0, unit * 70.0], pale, 0.6);
    }
}

/// On the side away from the light, white with one red band; its lamp burns when the day ends.
pub fn lighthouse(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let [x, _] = stage.at_from_light(0.80, 0.0);
    let x = stage.beside_head(x, stage.unit * 70.0).clamp(stage.width * 0.10, stage.width * 0.90);
    let unit = stage.unit * 1.1;
    let at = |dx: f64, up: f64| [x + dx * unit, horizon - up * unit];
    let far = 0.26;
    let half = |up: f64| 15.0 - 6.0 * up / 150.0;
    let rock = [at(-120.0, -6.0), at(-70.0, 16.0), at(-26.0, 30.0), at(30.0, 28.0), at(84.0, 12.0), at(140.0, -6.0)];
    sheet.fill(stage.lined().curve(&rock), stage.growth(0x0060_6C70, far));
    let white = mix(stage.lit(0x00FC_F8F0, far), hex(0x00FF_FFFF), 0.2);
    let (red, iron) = (stage.lit(0x00C8_4440, far), stage.lit(0x0048_5058, far));
    sheet.slab(&[at(-half(0.0), 24.0), at(-half(150.0), 170.0), at(half(150.0), 170.0), at(half(0.0), 24.0)], white);
    let band = [at(-half(60.0), 84.0), at(-half(100.0), 124.0), at(half(100.0), 124.0), at(half(60.0), 84.0)];
    sheet.face(&band, red);
    let dark = -stage.light;
    let shade =
        [at(dark * half(0.0), 24.0), at(dark * half(150.0), 170.0), at(dark * 2.0, 170.0), at(dark * 4.0, 24.0)];
    sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, 0.24);
    sheet.slab(&[at(-14.0, 176.0), at(-14.0, 169.0), at(14.0, 169.0), at(14.0, 176.0)], iron);
    let burns = stage.scene.hour != Hour::Day;
    let glass = if burns { hex(0x00FF_F0B8) } else { stage.lit(0x00B8_D8E8, far) };
    sheet.slab(&[at(-8.0, 192.0), at(-8.0, 176.0), at(8.0, 176.0), at(8.0, 192.0)], glass);
    sheet.slab(&[at(-11.0, 191.0), at(0.0, 206.0), at(11.0, 191.0)], red);
    if burns {
        sheet.glow(at(0.0, 184.0), [unit * 60.0; 2], hex(0x00FF_F0B8), 0.8);
    }
}
