//! Space: stars, glowing clouds, a planet with its ring; and the cockpit one sees them from.

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::starfield;
use super::stage::Stage;
use super::things::on;
use scene::seed::Dice;

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
    river_of_stars(sheet, stage, &mut dice);
    starfield(sheet, stage, &mut dice, 300);
    spiral(sheet, stage, &mut dice);
    sheet.layer("stars");
    planet(sheet, stage, &mut dice);
    sheet.layer("planet");
}

/// A band of stars without number across the picture, its middle bright.
fn river_of_stars(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = |along: f64, aside: f64| stage.at_from_light(along + aside * 0.5, 0.98 - along * 0.86 + aside);
    for knot in 0..14 {
        let along = f64::from(knot) / 13.0;
        let size = stage.unit * dice.between(90.0, 190.0);
        let hue = [0x00D8_B8FF, 0x00A8_C8FF, 0x00FF_D0E0][dice.below(3)];
        sheet.glow(at(along, dice.between(-0.03, 0.03)), [size * 1.2, size], hex(hue), 0.30);
    }
    let mut sizes = [Outline::new(), Outline::new()];
    for number in 0..900_usize {
        // Thickest in the middle of the band.
        let aside = (dice.unit() + dice.unit() + dice.unit() - 1.5) * 0.16;
        let radius = stage.unit * if number % 9 == 0 { dice.between(1.2, 2.4) } else { dice.between(0.5, 1.1) };
        sizes[usize::from(number % 9 == 0)].add_ellipse(at(dice.between(-0.05, 1.05), aside), [radius; 2]);
    }
    let [small, large] = sizes;
    sheet.veil(small, hex(0x00E8_E0FF), 0.8);
    sheet.veil(large, hex(0x00FF_FFFF), 0.95);
}

/// A galaxy far away, its two arms wound about a bright middle.
fn spiral(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (middle, reach) = (stage.at_from_light(0.14, 0.16), stage.unit * 92.0);
    sheet.glow(middle, [reach * 1.1, reach * 0.7], hex(0x00B8_A0FF), 0.5);
    sheet.glow(middle, [reach * 0.34, reach * 0.24], hex(0x00FF_F4E0), 0.95);
    let mut stars = Outline::new();
    for number in 0..260 {
        let share = dice.unit();
        let turn = share * 5.2 + if number % 2 == 0 { 0.0 } else { std::f64::consts::PI } + dice.between(-0.3, 0.3);
        let far = reach * (0.12 + 0.88 * share);
        let at =
            [middle[0] + libm::cos(turn) * far, middle[1] + libm::sin(turn) * far * 0.55 + libm::cos(turn) * far * 0.2];
        stars.add_ellipse(at, [stage.unit * dice.between(0.6, 1.7); 2]);
    }
    sheet.veil(stars, hex(0x00E8_DCFF), 0.85);
}

fn planet(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    // The whole ring is in the picture.
    let radius = stage.unit * dice.between(84.0, 104.0);
    let at = [stage.at_from_light(0.80, 0.0)[0], 0.22 * stage.height];
    let (light, dark) =
        [(0x00F8_C890, 0x00A0_4C70), (0x0090_E0E8, 0x0030_4CA0), (0x00F0_A8C8, 0x0060_3890)][dice.below(3)];
    sheet.glow(at, [radius * 1.8; 2], hex(light), 0.5);
    ring(sheet, (at, radius), 1);
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
    ring(sheet, (at, radius), 0);
}

/// Half a ring round the ball, in two bands: 0 the near half, 1 the far one, which is painted before the ball.
fn ring(sheet: &mut Sheet, (at, radius): (Point, f64), half: i32) {
    let place = |step: i32, reach: f64| {
        let angle = std::f64::consts::PI * (f64::from(step) / 48.0 + f64::from(half));
        let (x, y) = (libm::cos(angle) * radius * reach, libm::sin(angle) * radius * reach * 0.26);
        [at[0] + x * 0.96 + y * 0.28, at[1] + y * 0.96 - x * 0.28]
    };
    for (inner, outer, share) in [(1.38, 1.58, 0.85), (1.62, 1.82, 0.6)] {
        let mut band: Vec<Point> = (0..=48).map(|step| place(step, inner)).collect();
        band.extend((0..=48).rev().map(|step| place(step, outer)));
        sheet.veil(Outline::new().polygon(&band), hex(0x00FF_E8D0), share);
    }
}

/// The cockpit of a spaceship: stars through a framed canopy, consoles with lights on both sides.
pub fn cockpit(sheet: &mut Sheet, stage: &Stage) {
    space(sheet, stage);
    let at = |x: f64, y: f64| stage.at(x, y);
    let metal = |color: u32| if stage.is_on_paper() { hex(color) } else { mix(hex(color), hex(0x0010_1830), 0.25) };
    let (frame, dark) = (metal(0x0068_7890), metal(0x0038_4458));
    sheet.slab(
        &[at(-0.01, -0.01), at(1.01, -0.01), at(1.01, 0.05), at(0.72, 0.085), at(0.28, 0.085), at(-0.01, 0.05)],
        dark,
    );
    for side in [0.0, 1.0] {
        let x = |share: f64| if side > 0.5 { 1.0 - share } else { share };
        sheet.slab(&[at(x(0.20), 0.07), at(x(0.235), 0.08), at(x(0.115), 0.66), at(x(0.06), 0.66)], frame);
        sheet.slab(&[at(x(-0.01), 0.30), at(x(0.165), 0.345), at(x(0.16), 0.375), at(x(-0.01), 0.335)], frame);
    }
    sheet.slab(
        &[
            at(-0.01, 0.62),
            at(0.24, 0.655),
            at(0.76, 0.655),
            at(1.01, 0.62),
            at(1.01, 0.70),
            at(0.78, 0.72),
            at(0.22, 0.72),
            at(-0.01, 0.70),
        ],
        frame,
    );
    sheet.layer("canopy");
    sheet.slab(
        &[at(-0.01, 0.69), at(0.22, 0.715), at(0.78, 0.715), at(1.01, 0.69), at(1.01, 1.01), at(-0.01, 1.01)],
        dark,
    );
    consoles(sheet, stage, metal);
    sheet.layer("consoles");
}

fn consoles(sheet: &mut Sheet, stage: &Stage, metal: impl Fn(u32) -> Color) {
    let mut dice = stage.dice("consoles");
    let glow = |color: u32| if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(color) };
    for side in [0.0, 1.0] {
        let at = |x: f64, y: f64| stage.at(if side > 0.5 { 1.0 - x } else { x }, y);
        sheet.slab(&[at(-0.01, 0.74), at(0.25, 0.80), at(0.34, 1.01), at(-0.01, 1.01)], metal(0x0050_6078));
        let panel = [at(0.01, 0.765), at(0.17, 0.80), at(0.19, 0.905), at(0.01, 0.89)];
        sheet.slab(&panel, if stage.is_on_paper() { hex(0x0050_5050) } else { hex(0x0010_2840) });
        if sheet.in_color() {
            sheet.glow(at(0.10, 0.84), [stage.unit * 170.0; 2], hex(0x0050_C8F0), 0.35);
        }
        let mut curve = Outline::new();
        let mut from = on(panel, 0.06, 0.6);
        for step in 1..10 {
            let to = on(panel, 0.06 + 0.098 * f64::from(step), dice.between(0.2, 0.8));
            curve.add_bar(from, to, [stage.unit * 3.0; 2]);
            from = to;
        }
        sheet.fill(curve, glow(0x0070_E8F8));
        for row in 0..2 {
            for column in 0..5 {
                let x = 0.03 + 0.042 * f64::from(column) + 0.01 * f64::from(row);
                let y = 0.925 + 0.032 * f64::from(row) + x * 0.06;
                let color = [0x00F8_C858, 0x0070_E898, 0x00F0_6868, 0x0070_B8F8][dice.below(4)];
                sheet
                    .slab(&[at(x, y), at(x + 0.028, y + 0.004), at(x + 0.03, y + 0.024), at(x, y + 0.02)], glow(color));
            }
        }
    }
    // A row of small lamps under the canopy's sill.
    let mut lamps = Outline::new();
    for lamp in 0..18 {
        lamps.add_ellipse(stage.at(0.25 + 0.0294 * f64::from(lamp), 0.688), [stage.unit * 4.0; 2]);
    }
    sheet.fill(lamps, glow(0x00F8_D070));
}
