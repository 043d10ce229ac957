//! Space: stars, glowing clouds, a planet with its ring.

use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sparkle;
use super::stage::Stage;
use crate::seed::Dice;

pub fn space(sheet: &mut Sheet, stage: &Stage) {
    let stops = [(0.0, hex(0x0006_0820)), (0.4, hex(0x0016_1248)), (0.75, hex(0x0030_1C64)), (1.0, hex(0x0010_1440))];
    let (from, to) = (stage.at_from_light(0.0, 0.0), stage.at_from_light(1.0, 1.0));
    sheet.ramp(stage.whole(), from, to, &stops);
    let mut dice = stage.dice("nebula");
    let hues = [0x00C0_58C8, 0x0048_80E8, 0x0040_C8D0, 0x00F0_78A0];
    for cloud in 0..9 {
        let along = f64::from(cloud) / 8.0;
        let at = stage.at_from_light(along + dice.between(-0.1, 0.1), 0.85 - along * 0.7 + dice.between(-0.1, 0.1));
        let size = stage.unit * dice.between(180.0, 380.0);
        sheet.glow(at, [size * 1.3, size * 0.8], hex(hues[dice.below(4)]), 0.38);
    }
    let (mut small, mut large) = (Outline::new(), Outline::new());
    for _ in 0..300 {
        let at = stage.at(dice.unit(), dice.unit());
        let size = stage.unit * dice.between(0.7, 2.2);
        if dice.chance(0.06) { sparkle(&mut large, at, size * 8.0) } else { small.add_ellipse(at, [size; 2]) }
    }
    sheet.veil(small, hex(0x00F4_F2FF), 0.9);
    sheet.fill(large, hex(0x00FF_FFFF));
    sheet.layer("stars");
    planet(sheet, stage, &mut dice);
    sheet.layer("planet");
}

fn planet(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = stage.at_from_light(0.88, 0.24);
    let radius = stage.unit * dice.between(105.0, 150.0);
    let (light, dark) =
        [(0x00F8_C890, 0x00A0_4C70), (0x0090_E0E8, 0x0030_4CA0), (0x00F0_A8C8, 0x0060_3890)][dice.below(3)];
    sheet.glow(at, [radius * 1.8; 2], hex(light), 0.5);
    let ball = || Outline::new().ellipse(at, [radius; 2]);
    let (from, to) =
        ([at[0] + stage.light * radius, at[1] - radius * 0.5], [at[0] - stage.light * radius, at[1] + radius * 0.5]);
    sheet.ramp(
        ball(),
        from,
        to,
        &[(0.0, hex(light)), (0.55, mix(hex(light), hex(dark), 0.7)), (1.0, mix(hex(dark), hex(0x0008_0820), 0.55))],
    );
    sheet.inside(ball(), |sheet| {
        for band in 0..4 {
            let y = at[1] + radius * (-0.6 + 0.36 * f64::from(band));
            let stripe = Outline::new().ellipse([at[0], y], [radius * 1.2, radius * 0.09]);
            sheet.veil(stripe, hex(dark), 0.3);
        }
    });
    let mut ring = Outline::new();
    let steps = 60;
    let place = |t: f64, reach: f64| {
        let angle = std::f64::consts::TAU * t;
        let (x, y) = (libm::cos(angle) * radius * reach, libm::sin(angle) * radius * reach * 0.26);
        [at[0] + x * 0.96 + y * 0.28, at[1] + y * 0.96 - x * 0.28]
    };
    for step in 0..steps {
        let (t, next) = (f64::from(step) / f64::from(steps), f64::from(step + 1) / f64::from(steps) + 0.002);
        // The half behind the ball is hidden.
        if t > 0.5 && libm::cos(std::f64::consts::TAU * t).abs() < 0.62 {
            continue;
        }
        ring.add_polygon(&[place(t, 1.5), place(next, 1.5), place(next, 1.95), place(t, 1.95)]);
    }
    sheet.veil(ring, hex(0x00FF_E8D0), 0.75);
}
