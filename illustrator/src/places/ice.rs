//! Ice under open sky: a frozen lake between white mountains, and the floes of a polar sea.

use super::massif::{Range, range};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::{light_at, sky};
use super::stage::Stage;
use scene::seed::Dice;

const SHORE: f64 = 0.56;

pub fn frozen_lake(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("frozen lake");
    sky(sheet, stage, SHORE * stage.height);
    sheet.layer("sky");
    for (base, tall, distance) in [(0.57, 0.34, 0.46), (0.575, 0.20, 0.26)] {
        range(sheet, stage, &Range { base, tall, color: 0x0088_9CC0, distance, snow: true }, &mut dice);
    }
    firs(sheet, stage, &mut dice);
    sheet.layer("far shore");
    ice(sheet, stage, &mut dice);
    cracks(sheet, stage, &mut dice);
    drifts(sheet, stage, &mut dice);
    sheet.layer("ice");
}

fn snow(stage: &Stage, far: f64) -> canvas::Color {
    stage.lit(0x00F4_F9FF, far)
}

/// A dark wood along the shore, white on its upper sides.
fn firs(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let shore = SHORE * stage.height;
    let (mut trees, mut caps) = (Outline::new(), Outline::new());
    for number in 0..64 {
        let x = f64::from(number) / 63.0;
        let aside = (x - 0.5).abs() * 2.0;
        let tall = stage.unit * (34.0 + 96.0 * aside * aside) * dice.between(0.7, 1.25);
        let foot = [x * stage.width + dice.between(-8.0, 8.0) * stage.unit, shore + stage.unit * 6.0];
        for (step, wide) in [(0.0, 0.26), (0.30, 0.20), (0.58, 0.13)] {
            let low = foot[1] - tall * step;
            let top = low - tall * 0.50;
            trees.add_polygon(&[[foot[0] - tall * wide, low], [foot[0], top], [foot[0] + tall * wide, low]]);
            let lit = stage.light * tall * wide;
            caps.add_polygon(&[
                [foot[0], top],
                [foot[0] + lit * 0.85, low - tall * 0.05],
                [foot[0] + lit * 0.2, low - tall * 0.14],
            ]);
        }
    }
    sheet.fill(trees, stage.lit(0x0040_607C, 0.26));
    sheet.fill(caps, snow(stage, 0.10));
    let bank = Outline::new().rect([0.0, shore], [stage.width, shore + stage.unit * 16.0]);
    sheet.fill(bank, snow(stage, 0.06));
}

/// Clear ice that shows the sky, deep blue near the eye, the light's path on it.
fn ice(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let shore = SHORE * stage.height + stage.unit * 14.0;
    let colors = &stage.colors;
    let deep = mix(stage.lit(0x0088_C0DC, 0.0), colors.sky[2], 0.20);
    let pale = mix(stage.lit(0x00D4_ECF8, 0.0), colors.sky[4], 0.35);
    let middle = mix(stage.lit(0x00B8_DEEE, 0.0), colors.sky[3], 0.20);
    let area = Outline::new().rect([0.0, shore], [stage.width, stage.height]);
    sheet.down(area, shore, stage.height, &[(0.0, pale), (0.35, middle), (1.0, deep)]);
    let column = light_at(stage, shore)[0];
    let (mut bright, mut mirrored) = (Outline::new(), Outline::new());
    for number in 0..22 {
        let share = dice.unit();
        let y = shore + (stage.height - shore) * share * share;
        let long = stage.unit * (30.0 + 150.0 * share) * dice.between(0.5, 1.2);
        let x = if number % 2 == 0 {
            column + dice.between(-1.0, 1.0) * stage.unit * (20.0 + 120.0 * share)
        } else {
            dice.unit() * stage.width
        };
        let into = if number % 2 == 0 { &mut bright } else { &mut mirrored };
        // Broad and straight, as what is polished shines: waves would make it water.
        let (slant, wide) = (long * 0.5, stage.unit * (3.0 + 20.0 * share));
        into.add_polygon(&[[x - long, y], [x + long, y], [x + long - slant, y + wide], [x - long - slant, y + wide]]);
    }
    sheet.veil(bright, mix(colors.sun, hex(0x00FF_FFFF), 0.4), if stage.clear_sky() { 0.34 } else { 0.16 });
    sheet.veil(mirrored, hex(0x00FF_FFFF), if sheet.in_color() { 0.26 } else { 0.0 });
    let mut trees = Outline::new();
    for _ in 0..40 {
        let x = dice.unit();
        let aside = (x - 0.5).abs() * 2.0;
        let long = stage.unit * (20.0 + 70.0 * aside * aside);
        trees.add_leaf([x * stage.width, shore], [x * stage.width, shore + long], stage.unit * 16.0);
    }
    sheet.veil(trees, stage.lit(0x0048_7090, 0.1), if sheet.in_color() { 0.22 } else { 0.0 });
}

/// White cracks that fork, and bubbles that froze under the surface.
fn cracks(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let top = SHORE + 0.04;
    let (mut lines, mut depth, mut bubbles) = (Outline::new(), Outline::new(), Outline::new());
    for _ in 0..20 {
        let mut at = [dice.between(-0.05, 1.05), top + (1.0 - top) * dice.unit() * dice.unit()];
        let mut turn = dice.between(-0.5, 0.5) + if dice.chance(0.5) { core::f64::consts::PI } else { 0.0 };
        for _ in 0..7 {
            let near = ((at[1] - SHORE) / (1.0 - SHORE)).clamp(0.02, 1.2);
            let long = 0.11 * (0.25 + near);
            let next = [at[0] + libm::cos(turn) * long, at[1] + libm::sin(turn) * long * 0.42 * near.max(0.2)];
            let wide = stage.unit * (1.6 + 7.0 * near);
            let (from, to) = (stage.at(at[0], at[1].max(top)), stage.at(next[0], next[1].max(top)));
            lines.add_bar(from, to, [wide, wide * 0.7]);
            let below = |point: Point| [point[0] + wide * 0.4, point[1] + wide * 1.4];
            depth.add_bar(below(from), below(to), [wide * 1.2, wide * 0.8]);
            at = next;
            turn += dice.between(-0.8, 0.8);
        }
    }
    for _ in 0..46 {
        let share = dice.unit();
        let at = stage.at(dice.unit(), top + 0.04 + (0.98 - top) * share * share);
        let size = stage.unit * (1.5 + 7.0 * share) * dice.between(0.5, 1.3);
        bubbles.add_ellipse(at, [size, size * 0.5]);
    }
    sheet.veil(depth, stage.lit(0x0038_709C, 0.0), if sheet.in_color() { 0.35 } else { 0.0 });
    sheet.veil(lines, hex(0x00F4_FCFF), if sheet.in_color() { 0.80 } else { 1.0 });
    sheet.veil(bubbles, hex(0x00F0_FAFF), if sheet.in_color() { 0.55 } else { 0.0 });
}

/// What the wind has left lying on the ice, and a bank near the eye.
fn drifts(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (mut shade, mut white) = (Outline::new(), stage.lined());
    for _ in 0..14 {
        let share = dice.between(0.1, 1.0);
        let side = if dice.chance(0.5) { dice.between(-0.05, 0.28) } else { dice.between(0.72, 1.05) };
        let at = stage.at(side, SHORE + 0.05 + 0.40 * share * share);
        let long = stage.unit * (60.0 + 190.0 * share);
        for (dx, dy, size) in [(0.0, 0.0, 1.0), (-0.7, 0.05, 0.6), (0.66, -0.04, 0.7)] {
            let lobe = [at[0] + dx * long, at[1] + dy * long];
            white.add_ellipse(lobe, [long * size, long * size * 0.11]);
            shade.add_ellipse(
                [lobe[0] - stage.light * long * 0.1, lobe[1] + long * 0.05],
                [long * size, long * size * 0.11],
            );
        }
    }
    sheet.veil(shade, stage.lit(0x0070_90C0, 0.0), if sheet.in_color() { 0.40 } else { 0.0 });
    sheet.fill(white, snow(stage, 0.0));
}

pub fn ice_floe(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("ice floe");
    let horizon = 0.54 * stage.height;
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    super::water::water(sheet, stage, (horizon, stage.height), 0x0028_6898);
    for (x, tall, wide, far) in [(0.16, 0.16, 0.17, 0.40), (0.86, 0.24, 0.20, 0.28), (0.60, 0.07, 0.10, 0.50)] {
        iceberg(sheet, stage, (stage.at_from_light(x, 0.55), [wide * stage.width, tall * stage.height]), far);
    }
    sheet.layer("icebergs");
    for number in 0..16 {
        let share = f64::from(number) / 15.0;
        let at = stage.at(dice.between(-0.05, 1.05), 0.57 + 0.20 * share * share);
        let long = stage.unit * (34.0 + 150.0 * share) * dice.between(0.7, 1.2);
        floe(sheet, stage, (at, long), 0.30 * (1.0 - share), &mut dice);
    }
    let wide = stage.width.max(stage.height * 0.8);
    floe(sheet, stage, (stage.at(0.5, 0.95), wide * 0.60), 0.0, &mut dice);
    sheet.layer("floes");
}

/// Faces of blue and white over the water, and their image in it.
fn iceberg(sheet: &mut Sheet, stage: &Stage, (foot, [half, tall]): (Point, Point), far: f64) {
    let at = |x: f64, up: f64| [foot[0] + x * half * -stage.light, foot[1] - up * tall];
    let image = [at(-1.0, 0.0), at(-0.5, -0.34), at(0.1, -0.5), at(0.7, -0.28), at(1.0, 0.0)];
    sheet.veil(Outline::new().polygon(&image), stage.lit(0x00C8_E8F4, far), if sheet.in_color() { 0.30 } else { 0.0 });
    let all = [
        at(-1.0, 0.0),
        at(-0.86, 0.34),
        at(-0.50, 0.52),
        at(-0.30, 0.90),
        at(-0.06, 1.0),
        at(0.24, 0.66),
        at(0.52, 0.58),
        at(0.84, 0.26),
        at(1.0, 0.0),
    ];
    sheet.slab(&all, stage.lit(0x00EC_F6FC, far));
    let shade = [
        at(-0.06, 1.0),
        at(0.24, 0.66),
        at(0.52, 0.58),
        at(0.84, 0.26),
        at(1.0, 0.0),
        at(0.12, 0.0),
        at(0.22, 0.34),
        at(0.02, 0.58),
    ];
    sheet.face(&shade, stage.lit(0x0090_C4E0, far));
    let cleft = [at(-0.50, 0.52), at(-0.40, 0.20), at(-0.54, 0.0), at(-0.66, 0.0), at(-0.58, 0.24)];
    sheet.face(&cleft, stage.lit(0x00B4_DCEE, far));
}

/// A flat piece with a thick edge, greenish blue where it lies in the water.
fn floe(sheet: &mut Sheet, stage: &Stage, (at, half): (Point, f64), far: f64, dice: &mut Dice) {
    let thick = half * 0.055;
    let mut rim: Vec<Point> = Vec::new();
    for corner in 0..11 {
        let turn = f64::from(corner) / 11.0 * core::f64::consts::TAU;
        let reach = dice.between(0.86, 1.08);
        rim.push([at[0] + libm::cos(turn) * half * reach, at[1] + libm::sin(turn) * half * 0.20 * reach]);
    }
    let lower = |down: f64| rim.iter().map(|[x, y]| [*x, *y + down]).collect::<Vec<Point>>();
    sheet.veil(Outline::new().polygon(&lower(thick * 2.4)), stage.lit(0x0058_C0D0, far), 0.45);
    sheet.slab(&lower(thick), stage.lit(0x0098_CCE0, far));
    sheet.slab(&rim, stage.lit(0x00F6_FBFF, far));
    let mut hollows = Outline::new();
    for _ in 0..5 {
        let [dx, dy] = [dice.between(-0.6, 0.6), dice.between(-0.08, 0.08)];
        let middle = [at[0] + dx * half, at[1] + dy * half];
        let long = half * dice.between(0.08, 0.22);
        hollows.add_leaf([middle[0] - long, middle[1]], [middle[0] + long, middle[1]], long * 0.12);
    }
    sheet.veil(hollows, stage.lit(0x0098_B8E0, far), if sheet.in_color() { 0.45 } else { 0.4 });
}
