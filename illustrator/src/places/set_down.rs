//! Things that stand beside a figure: a car, a tent, a telescope on its legs, a chest of gold.

use super::fire::LAMPLIGHT;
use super::nearby::{Spot, shadow};
use super::outline::{Outline, Point};
use super::paints::dyed;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::{Fitting, Hour};

/// From the side, a small town car.
pub fn car(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    painted_car(sheet, stage, spot, dyed(stage, Fitting::Car, 0x00D0_4A3C));
}

pub fn painted_car(sheet: &mut Sheet, stage: &Stage, spot: Spot, color: u32) {
    let spot = Spot { meter: spot.meter * 0.92, ..spot };
    shadow(sheet, stage, spot, 1.75);
    let at = |x: f64, y: f64| spot.at(-stage.light * x, y);
    let paint = stage.lit(color, 0.0);
    let body = [
        at(-1.72, 0.30),
        at(-1.70, 0.62),
        at(-1.52, 0.78),
        at(-0.98, 0.84),
        at(-0.62, 1.26),
        at(-0.40, 1.36),
        at(0.62, 1.36),
        at(0.92, 1.24),
        at(1.22, 0.88),
        at(1.62, 0.80),
        at(1.76, 0.62),
        at(1.76, 0.30),
    ];
    sheet.slab(&body, paint);
    let low = [at(-1.72, 0.30), at(-1.71, 0.52), at(1.76, 0.52), at(1.76, 0.30)];
    sheet.veil(Outline::new().polygon(&low), stage.colors.shadow, if sheet.in_color() { 0.28 } else { 0.35 });
    let glass = mix(stage.lit(0x0070_98B8, 0.0), stage.colors.sky[3], 0.35);
    for pane in [
        [at(-0.86, 0.86), at(-0.54, 1.24), at(0.06, 1.27), at(0.06, 0.86)],
        [at(0.16, 0.86), at(0.16, 1.27), at(0.66, 1.25), at(1.02, 0.88)],
    ] {
        sheet.slab(&pane, glass);
        let shine = [
            mid(pane[0], pane[1], 0.2),
            mid(pane[0], pane[1], 0.9),
            mid(pane[3], pane[2], 0.7),
            mid(pane[3], pane[2], 0.3),
        ];
        sheet.veil(Outline::new().polygon(&shine), hex(0x00FF_FFFF), if sheet.in_color() { 0.3 } else { 0.0 });
    }
    sheet.ink(&[at(0.11, 1.30), at(0.11, 0.40)]);
    sheet.ink(&[at(-1.68, 0.62), at(1.72, 0.66)]);
    sheet.slab(&[at(-0.24, 0.75), at(-0.04, 0.75), at(-0.04, 0.70), at(-0.24, 0.70)], stage.lit(0x00D8_D8DC, 0.0));
    sheet.solid(Outline::new().ellipse(at(-1.58, 0.64), [spot.meter * 0.10, spot.meter * 0.085]), hex(0x00FF_F4CC));
    sheet.solid(
        Outline::new().ellipse(at(1.68, 0.66), [spot.meter * 0.06, spot.meter * 0.08]),
        stage.lit(0x00F0_6050, 0.0),
    );
    sheet.slab(&[at(-1.80, 0.28), at(-1.80, 0.42), at(-1.50, 0.40), at(-1.50, 0.28)], stage.lit(0x00C8_CCD0, 0.0));
    sheet.slab(&[at(1.82, 0.28), at(1.82, 0.42), at(1.52, 0.40), at(1.52, 0.28)], stage.lit(0x00C8_CCD0, 0.0));
    for x in [-1.06, 1.08] {
        let hub = at(x, 0.28);
        for (radius, color) in [(0.35, 0x0028_262C), (0.20, 0x00C8_CCD0), (0.08, 0x0060_6068)] {
            sheet.solid(Outline::new().ellipse(hub, [radius * spot.meter; 2]), stage.lit(color, 0.0));
        }
    }
    if stage.is_night() {
        sheet.glow(at(-1.62, 0.64), [spot.meter * 1.3, spot.meter * 0.6], hex(0x00FF_F0B8), 0.7);
    }
}

fn mid(one: Point, other: Point, share: f64) -> Point {
    [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share]
}

/// A ridge tent, its flaps open; at night there is a lamp in it.
pub fn tent(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    shadow(sheet, stage, spot, 1.2);
    let at = |x: f64, y: f64| spot.at(-stage.light * x, y);
    let cloth = stage.lit(dyed(stage, Fitting::Tent, 0x00E0_9040), 0.0);
    let side = [at(-0.30, 1.42), at(1.02, 1.28), at(1.56, 0.06), at(0.62, -0.02)];
    sheet.slab(&side, mix(cloth, stage.colors.shadow, 0.16));
    sheet.slab(&[at(-0.30, 1.42), at(-1.22, -0.04), at(0.62, -0.04)], cloth);
    let inside = if stage.is_night() { hex(0x00FF_D890) } else { stage.lit(0x0058_3828, 0.0) };
    sheet.slab(&[at(-0.30, 1.18), at(-0.72, -0.04), at(0.16, -0.04)], inside);
    for flap in [
        [at(-0.30, 1.20), at(-0.72, -0.04), at(-0.98, -0.04), at(-0.52, 0.42)],
        [at(-0.30, 1.20), at(0.16, -0.04), at(0.42, -0.04), at(-0.06, 0.42)],
    ] {
        sheet.slab(&flap, mix(cloth, hex(0x00FF_FFFF), 0.22));
    }
    let mut ropes = Outline::new();
    for (from, to) in [((-0.30, 1.42), (-1.52, -0.10)), ((1.02, 1.28), (1.92, -0.02)), ((-0.30, 1.42), (0.96, -0.12))] {
        ropes.add_bar(at(from.0, from.1), at(to.0, to.1), [spot.meter * 0.014; 2]);
    }
    sheet.fill(ropes, stage.lit(0x00F0_E8D8, 0.0));
    if stage.is_night() {
        sheet.glow(at(-0.28, 0.45), [spot.meter * 1.2; 2], hex(0x00FF_C870), 0.5);
    }
}

/// Its tube aimed at the sky, away from the light.
pub fn telescope(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    shadow(sheet, stage, spot, 0.44);
    // Its eyepiece is on the side of whoever stands there.
    let side = if spot.at(0.0, 0.0)[0] < stage.width / 2.0 { -1.0 } else { 1.0 };
    let at = |x: f64, y: f64| spot.at(side * x, y);
    let wood = stage.lit(0x0098_6840, 0.0);
    for (x, y) in [(-0.42, 0.0), (0.40, 0.0), (0.04, -0.06)] {
        sheet.solid(Outline::new().bar(at(0.0, 0.98), at(x, y), spot.meter * 0.05), wood);
    }
    let tube = |from: f64, to: f64, half: f64| {
        let (along, across) = ([0.80, 0.60], [-0.60, 0.80]);
        let point = |far: f64, off: f64| at(along[0] * far + across[0] * off, 1.06 + along[1] * far + across[1] * off);
        [point(from, -half), point(to, -half * 1.06), point(to, half * 1.06), point(from, half)]
    };
    sheet.slab(&tube(-0.62, -0.46, 0.035), stage.lit(0x0030_3038, 0.0));
    sheet.slab(&tube(-0.48, 0.30, 0.075), stage.lit(0x00E8_ECF0, 0.0));
    sheet.slab(&tube(0.28, 0.80, 0.105), stage.lit(0x00F8_FAFC, 0.0));
    sheet.slab(&tube(0.76, 0.88, 0.125), stage.lit(0x0048_5468, 0.0));
    sheet.slab(&tube(-0.10, -0.02, 0.085), stage.lit(0x00D0_A850, 0.0));
    sheet.solid(Outline::new().ellipse(at(0.0, 1.0), [spot.meter * 0.09; 2]), stage.lit(0x0048_5468, 0.0));
}

/// Its lid thrown back, gold to the brim.
pub fn chest(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    let spot = Spot { meter: spot.meter * 0.86, ..spot };
    shadow(sheet, stage, spot, 0.66);
    let at = |x: f64, y: f64| spot.at(x, y);
    let (wood, iron) = (stage.lit(0x0090_5C34, 0.0), stage.lit(0x00D0_A848, 0.0));
    let lid = [at(-0.58, 0.52), at(-0.60, 0.86), at(-0.50, 1.0), at(0.50, 1.0), at(0.60, 0.86), at(0.58, 0.52)];
    sheet.slab(&lid, mix(wood, hex(0x0020_1020), 0.25));
    if sheet.in_color() {
        sheet.glow(at(0.0, 0.62), [spot.meter * 1.1; 2], hex(0x00FF_E080), 0.6);
    }
    let mut dice = stage.dice("gold");
    for _ in 0..30 {
        let (x, y) = (dice.between(-0.48, 0.48), dice.between(0.46, 0.62));
        let high = y + 0.12 * (1.0 - (x / 0.5) * (x / 0.5));
        sheet.solid(Outline::new().ellipse(at(x, high), [spot.meter * 0.062, spot.meter * 0.04]), hex(0x00FF_D450));
    }
    for (x, color) in [(-0.26, 0x00E0_4860), (0.18, 0x0048_A0E8), (0.36, 0x0058_C880)] {
        let gem = [at(x - 0.07, 0.66), at(x, 0.75), at(x + 0.07, 0.66), at(x, 0.57)];
        sheet.slab(&gem, hex(color));
    }
    sheet.slab(&[at(-0.58, 0.52), at(0.58, 0.52), at(0.56, 0.0), at(-0.56, 0.0)], wood);
    for y in [0.17, 0.34] {
        sheet.ink(&[at(-0.57, y), at(0.57, y)]);
    }
    for x in [-0.46, 0.46] {
        sheet.slab(&[at(x - 0.06, 0.53), at(x + 0.06, 0.53), at(x + 0.06, -0.01), at(x - 0.06, -0.01)], iron);
    }
    sheet.slab(&[at(-0.10, 0.56), at(0.10, 0.56), at(0.10, 0.32), at(-0.10, 0.32)], iron);
    sheet.solid(Outline::new().ellipse(at(0.0, 0.43), [spot.meter * 0.03; 2]), stage.lit(0x0030_2420, 0.0));
}

/// An iron post with a lantern of glass, as old streets have it; lit but by day, with its light on the ground.
pub fn lamp_post(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    let spot = Spot { meter: spot.meter * 0.86, ..spot };
    let iron = stage.lit(0x0030_343C, 0.0);
    let at = |x: f64, y: f64| spot.at(x, y);
    let is_lit = stage.scene.hour != Hour::Day;
    if is_lit {
        sheet.glow(at(0.0, 3.15), [spot.meter * 2.4; 2], hex(0x00FF_D488), 0.8);
        sheet.glow(at(0.0, 0.0), [spot.meter * 2.2, spot.meter * 0.5], hex(0x00FF_D488), 0.55);
        let reach = [0.6 * stage.width.max(0.6 * stage.height), 0.62 * stage.height];
        sheet.lights(at(0.0, 3.15), reach, LAMPLIGHT, 1.0);
    } else {
        shadow(sheet, stage, spot, 0.34);
    }
    sheet.solid(Outline::new().bar(at(0.0, 0.0), at(0.0, 2.86), spot.meter * 0.085), iron);
    sheet.slab(&[at(-0.17, 0.0), at(-0.10, 0.52), at(0.10, 0.52), at(0.17, 0.0)], iron);
    sheet.slab(&[at(-0.24, -0.02), at(-0.20, 0.10), at(0.20, 0.10), at(0.24, -0.02)], iron);
    sheet.solid(Outline::new().bar(at(-0.30, 2.62), at(0.30, 2.62), spot.meter * 0.04), iron);
    let glass = if is_lit { hex(0x00FF_F2C8) } else { stage.lit(0x00E8_F0F4, 0.0) };
    sheet.slab(&[at(-0.13, 2.84), at(-0.25, 3.32), at(0.25, 3.32), at(0.13, 2.84)], glass);
    let mut bars = Outline::new();
    for (low, high) in [(-0.13, -0.25), (0.0, 0.0), (0.13, 0.25)] {
        bars.add_bar(at(low, 2.84), at(high, 3.32), [spot.meter * 0.022; 2]);
    }
    sheet.fill(bars, iron);
    sheet.slab(&[at(-0.32, 3.30), at(-0.10, 3.52), at(0.10, 3.52), at(0.32, 3.30)], iron);
    sheet.solid(Outline::new().ellipse(at(0.0, 3.57), [spot.meter * 0.06; 2]), iron);
}

/// A column with two arms.
pub fn cactus(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    shadow(sheet, stage, spot, 0.7);
    let green = stage.growth(0x0058_8C58, 0.0);
    let round = |x: f64, up: f64| spot.at(x, up);
    let sized = |wide: f64, high: f64| [wide * spot.meter, high * spot.meter];
    let mut body = Outline::lined(stage.line());
    body.add_ellipse(round(0.0, 0.95), sized(0.22, 1.02));
    for (side, low) in [(-1.0, 0.66), (1.0, 0.95)] {
        body.add_ellipse(round(side * 0.32, low), sized(0.29, 0.11));
        body.add_ellipse(round(side * 0.52, low + 0.32), sized(0.12, 0.41));
    }
    sheet.solid(body, green);
    for x in [-0.09, 0.0, 0.09] {
        sheet.ink_of(&[spot.at(x, 0.08), spot.at(x, 1.75)], 0.6);
    }
    let lit = Outline::new().bar(spot.at(stage.light * 0.13, 0.3), spot.at(stage.light * 0.13, 1.6), spot.meter * 0.05);
    sheet.veil(lit, stage.colors.edge, if sheet.in_color() { 0.4 } else { 0.0 });
}

/// Two bowls of stone over a basin, water that falls from each into the next.
pub fn fountain(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    shadow(sheet, stage, spot, 1.5);
    let at = |x: f64, y: f64| spot.at(x, y);
    let (stone, shade) = (stage.lit(0x00D8_D4CC, 0.04), mix(stage.lit(0x00B0_ACA8, 0.04), stage.colors.shadow, 0.2));
    let water = mix(stage.lit(0x0070_B8D0, 0.0), stage.colors.sky[3], 0.35);
    let oval =
        |x: f64, y: f64, wide: f64, high: f64| Outline::new().ellipse(at(x, y), [wide * spot.meter, high * spot.meter]);
    sheet.slab(&[at(-1.3, 0.42), at(1.3, 0.42), at(1.22, 0.0), at(-1.22, 0.0)], stone);
    sheet.solid(oval(0.0, 0.0, 1.22, 0.20), stone);
    sheet.slab(&[at(-1.3, 0.42), at(1.3, 0.42), at(1.28, 0.32), at(-1.28, 0.32)], mix(stone, hex(0x00FF_FFFF), 0.25));
    let dark = -stage.light;
    sheet.veil(
        Outline::new().polygon(&[
            at(0.4 * dark, 0.4),
            at(1.3 * dark, 0.4),
            at(1.22 * dark, -0.06),
            at(0.4 * dark, -0.16),
        ]),
        shade,
        0.7,
    );
    sheet.solid(oval(0.0, 0.42, 1.3, 0.21), mix(stone, hex(0x00FF_FFFF), 0.3));
    sheet.fill(oval(0.0, 0.41, 1.16, 0.17), water);
    for (up, half, rise) in [(0.42, 0.16, 0.62), (1.12, 0.10, 0.46)] {
        sheet.slab(&[at(-half, up + rise), at(half, up + rise), at(half * 1.4, up), at(-half * 1.4, up)], stone);
    }
    for (up, wide) in [(1.02, 0.72), (1.56, 0.42)] {
        let bowl = [
            at(-wide, up + 0.06),
            at(wide, up + 0.06),
            at(wide * 0.72, up - 0.10),
            at(0.0, up - 0.16),
            at(-wide * 0.72, up - 0.10),
        ];
        sheet.fill(stage.lined().curve(&bowl), stone);
        sheet.solid(oval(0.0, up + 0.06, wide, 0.10 * wide + 0.03), mix(stone, hex(0x00FF_FFFF), 0.3));
        sheet.fill(oval(0.0, up + 0.06, wide * 0.88, 0.08 * wide + 0.02), water);
    }
    let mut falls = Outline::new();
    for (up, wide, low) in [(1.06, 0.74, 0.44), (1.62, 0.44, 1.10)] {
        for x in [-1.0, -0.62, 0.62, 1.0] {
            let (from, to) = (at(x * wide * 0.94, up), at(x * wide * 1.14, low));
            falls.add_leaf(from, to, spot.meter * 0.07);
        }
    }
    for x in [-0.16, 0.0, 0.16] {
        falls.add_leaf(at(0.0, 1.62), at(x, 2.10), spot.meter * 0.06);
    }
    sheet.veil(falls, mix(water, hex(0x00FF_FFFF), 0.65), 0.85);
}

/// Beyond the meadow, on the side away from the light.
pub fn windmill(sheet: &mut Sheet, stage: &Stage) {
    let unit = stage.unit * 0.86;
    let foot = stage.at_from_light(0.80, 0.70);
    let foot = [stage.beside_head(foot[0], unit * 120.0), foot[1]];
    super::foliage::ground_shadow(sheet, stage, foot, [unit * 100.0, unit * 14.0]);
    super::country::mill(sheet, stage, (foot, unit), 0.10);
}
