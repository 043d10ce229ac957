//! What stands far off, whatever the place: a range of mountains, a castle on its hill, both in the color of the air.

use super::mountain::{Range, range};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
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
