//! A land of fire: a burning mountain with a plume of smoke, streams of lava, black rock that glows in its cracks.

use super::clouds;
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::light_at;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;

const FOOT: f64 = 0.64;
const EMBER: u32 = 0x00FF_8A2C;

pub fn volcano(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("volcano");
    heavens(sheet, stage);
    sheet.layer("sky");
    let top = stage.at_from_light(0.80, 0.27);
    smoke(sheet, stage, top, &mut dice);
    ridge(sheet, stage, (0.60, 0.10, 0x0060_4450), &mut dice);
    cone(sheet, stage, top, &mut dice);
    ridge(sheet, stage, (FOOT, 0.07, 0x0048_3440), &mut dice);
    sheet.layer("mountain");
    lava_lake(sheet, stage, &mut dice);
    ground(sheet, stage, &mut dice);
    embers(sheet, stage, &mut dice);
    sheet.layer("lava");
}

/// The sky through ash: dark above, burning toward the horizon.
fn heavens(sheet: &mut Sheet, stage: &Stage) {
    let horizon = FOOT * stage.height;
    sky(sheet, stage, horizon);
    clouds::shaped(sheet, stage, (horizon, light_at(stage, horizon)));
    if !sheet.in_color() {
        return;
    }
    let stops =
        [(0.0, hex(0x0028_1824).faded(0.86)), (0.5, hex(0x0070_2828).faded(0.80)), (1.0, hex(0x00F0_7838).faded(0.78))];
    sheet.down(stage.whole(), 0.0, horizon, &stops);
}

fn rock(stage: &Stage, color: u32, far: f64) -> canvas::Color {
    mix(stage.lit(color, 0.0), if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(0x00C0_5030) }, far)
}

fn smoke(sheet: &mut Sheet, stage: &Stage, top: Point, dice: &mut Dice) {
    for puff in 0..26 {
        let up = f64::from(puff) / 25.0;
        let wide = stage.unit * (40.0 + 240.0 * up);
        let at = [
            top[0] - stage.light * stage.width * 0.32 * up * up + dice.between(-0.5, 0.5) * wide,
            top[1] - up * (top[1] + stage.unit * 60.0) + stage.unit * 6.0,
        ];
        let color = mix(hex(0x0058_3838), hex(0x0030_2430), up);
        let lit = mix(color, hex(0x00FF_7830), 0.55 * (1.0 - up));
        if sheet.in_color() {
            sheet.blur(at, [wide, wide * 0.8], (color, 0.72));
            sheet.blur([at[0], at[1] + wide * 0.35], [wide * 0.7, wide * 0.4], (lit, 0.34));
        } else {
            sheet.fill(stage.lined().ellipse(at, [wide * 0.6, wide * 0.5]), hex(0x00D8_D8D8));
        }
    }
}

fn ridge(sheet: &mut Sheet, stage: &Stage, (base, tall, color): (f64, f64, u32), dice: &mut Dice) {
    let mut edge = vec![[stage.width * 1.1, stage.height * 0.9], [-stage.width * 0.1, stage.height * 0.9]];
    for step in 0..=14 {
        let x = stage.width * (f64::from(step) / 14.0 * 1.2 - 0.1);
        let high = if step % 2 == 0 { dice.between(0.1, 0.4) } else { dice.between(0.5, 1.0) };
        edge.push([x, (base - tall * high) * stage.height]);
    }
    sheet.slab(&edge, rock(stage, color, 0.20));
}

/// The mountain that burns: its crater open, streams down its sides.
fn cone(sheet: &mut Sheet, stage: &Stage, top: Point, dice: &mut Dice) {
    let base = (FOOT + 0.02) * stage.height;
    let (mouth, foot) = (stage.unit * 74.0, stage.width.max(stage.height * 0.7) * 0.46);
    let tall = base - top[1];
    let at = |x: f64, down: f64| {
        let half = mouth + (foot - mouth) * libm::pow(down, 1.35);
        [top[0] + x * half, top[1] + tall * down]
    };
    let mut side: Vec<Point> = Vec::new();
    for step in 0..=8 {
        side.push(at(-1.0 + dice.between(-0.05, 0.05), f64::from(step) / 8.0));
    }
    for step in (0..=8).rev() {
        side.push(at(1.0 + dice.between(-0.05, 0.05), f64::from(step) / 8.0));
    }
    if sheet.in_color() {
        sheet.glow([top[0], top[1] - stage.unit * 10.0], [mouth * 4.0, mouth * 3.4], hex(EMBER), 0.85);
    }
    sheet.slab(&side, rock(stage, 0x0054_3C48, 0.12));
    let away = -stage.light;
    let dark =
        [at(away * 0.1, 0.0), at(away, 0.0), at(away, 0.5), at(away, 1.0), at(away * 0.25, 1.0), at(away * 0.32, 0.5)];
    sheet.veil(Outline::new().polygon(&dark), hex(0x0018_1020), if sheet.in_color() { 0.40 } else { 0.3 });
    for (start, sway, reach) in [(-0.45, -0.10, 1.0), (0.10, 0.12, 0.92), (0.52, 0.02, 0.7)] {
        // Narrow where it leaves the mouth, here and there a pool, a tongue at its end.
        let way: Vec<(Point, f64)> = (0..=14)
            .map(|step| {
                let down = 0.02 + f64::from(step) / 14.0 * reach;
                let middle = at(start * (1.0 - 0.4 * down) + sway * libm::sin(down * 7.0 + start * 5.0), down);
                let end = 1.0 - libm::pow(f64::from(step) / 14.0, 6.0);
                (middle, stage.unit * (6.0 + 15.0 * down) * dice.between(0.75, 1.3) * end.max(0.06))
            })
            .collect();
        if sheet.in_color() {
            for (middle, wide) in way.iter().step_by(2) {
                sheet.glow(*middle, [wide * 4.6, wide * 4.0], hex(EMBER), 0.34);
            }
        }
        for (share, hue) in [(1.0, 0x00E8_4818), (0.66, 0x00FF_8428), (0.34, 0x00FF_DC70)] {
            let side = |sign: f64| {
                let edge = move |(middle, wide): &(Point, f64)| [middle[0] + sign * wide * share, middle[1]];
                way.iter().map(edge).collect::<Vec<Point>>()
            };
            let outline: Vec<Point> = side(-1.0).into_iter().chain(side(1.0).into_iter().rev()).collect();
            let hue = if sheet.in_color() { hex(hue) } else { hex(0x00FF_FFFF) };
            sheet.fill(Outline::new().curve(&outline), hue);
        }
    }
    let rim = [
        at(-1.0, 0.0),
        [top[0] - mouth * 0.4, top[1] - stage.unit * 9.0],
        [top[0] + mouth * 0.4, top[1] - stage.unit * 6.0],
        at(1.0, 0.0),
        [top[0], top[1] + stage.unit * 22.0],
    ];
    sheet.fill(Outline::new().curve(&rim), hex(0x00FF_D060));
    fountain(sheet, stage, (top, mouth), dice);
}

fn fountain(sheet: &mut Sheet, stage: &Stage, (top, mouth): (Point, f64), dice: &mut Dice) {
    let (mut hot, mut bright) = (Outline::new(), Outline::new());
    for _ in 0..34 {
        let aside = dice.between(-1.0, 1.0);
        let rise = dice.between(0.3, 1.0) * stage.unit * 150.0 * (1.0 - aside.abs() * 0.5);
        let at = [top[0] + aside * mouth * 1.3, top[1] - rise];
        let long = stage.unit * dice.between(8.0, 24.0);
        if dice.chance(0.5) { &mut hot } else { &mut bright }.add_leaf(
            [at[0] - aside * long, at[1] + long],
            at,
            long * 0.34,
        );
    }
    sheet.fill(hot, hex(0x00FF_7828));
    sheet.fill(bright, hex(0x00FF_D868));
}

/// Between the mountain and the eye: fire that flows, dark scum on it.
fn lava_lake(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (top, bottom) = (FOOT * stage.height, 0.90 * stage.height);
    let area = Outline::new().rect([0.0, top], [stage.width, bottom]);
    if sheet.in_color() {
        sheet.down(area, top, bottom, &[(0.0, hex(0x00FF_C050)), (0.4, hex(0x00F8_7424)), (1.0, hex(0x00D8_3C18))]);
        sheet.glow(stage.at(0.5, FOOT), [stage.width * 0.8, stage.height * 0.12], hex(0x00FF_B048), 0.5);
    } else {
        sheet.fill(area, hex(0x00F8_F8F8));
    }
    let (mut scum, mut pale) = (Outline::new(), Outline::new());
    for _ in 0..60 {
        let share = dice.unit();
        let y = top + (bottom - top) * share;
        let x = dice.unit() * stage.width;
        let long = stage.unit * (12.0 + 90.0 * share) * dice.between(0.5, 1.2);
        if dice.chance(0.55) { &mut scum } else { &mut pale }.add_leaf([x - long, y], [x + long, y], long * 0.14);
    }
    sheet.veil(scum, hex(0x0058_1818), 0.66);
    sheet.veil(pale, hex(0x00FF_E890), if sheet.in_color() { 0.7 } else { 0.0 });
}

/// Plates of black rock where one stands, fire in the cracks between them.
fn ground(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for (x, y, wide, tall) in
        [(0.06, 0.80, 0.13, 0.10), (0.95, 0.78, 0.15, 0.15), (0.24, 0.735, 0.06, 0.05), (0.80, 0.72, 0.05, 0.06)]
    {
        let foot = stage.at_from_light(x, y);
        let at = |dx: f64, up: f64| [foot[0] + dx * wide * stage.width, foot[1] - up * tall * stage.height];
        sheet.slab(
            &[at(-1.0, -0.1), at(-0.8, 0.5), at(-0.3, 0.8), at(0.0, 1.0), at(0.4, 0.62), at(0.8, 0.4), at(1.0, -0.1)],
            rock(stage, 0x0044_343C, 0.06),
        );
        let low = [at(-1.0, -0.1), at(-0.9, 0.12), at(0.9, 0.12), at(1.0, -0.1)];
        sheet.veil(Outline::new().polygon(&low), hex(0x00FF_6820), if sheet.in_color() { 0.45 } else { 0.0 });
    }
    let shore = wavy_ground(stage, 0.835 * stage.height, 0.018, dice);
    let edge = wavy_ground(stage, 0.828 * stage.height, 0.018, dice);
    sheet.veil(edge, hex(0x00FF_A038), if sheet.in_color() { 0.8 } else { 0.0 });
    let (near, far) = (rock(stage, 0x0038_2C34, 0.0), rock(stage, 0x0058_4044, 0.10));
    sheet.down(shore, 0.82 * stage.height, stage.height, &[(0.0, far), (1.0, near)]);
    let (mut cracks, mut cores, mut plates) = (Outline::new(), Outline::new(), Outline::new());
    for _ in 0..9 {
        let mut at = [dice.between(-0.02, 1.02), dice.between(0.87, 0.99)];
        for part in 0..3 {
            let next = [at[0] + dice.between(0.04, 0.12), (at[1] + dice.between(-0.016, 0.016)).max(0.86)];
            let wide = stage.unit * (2.0 + 40.0 * (at[1] - 0.84)) * (1.0 - 0.22 * f64::from(part));
            let (from, to) = (stage.at(at[0] - 0.006, at[1]), stage.at(next[0] + 0.006, next[1]));
            cracks.add_leaf(from, to, wide * 3.4);
            cores.add_leaf(from, to, wide * 1.3);
            sheet.glow(to, [wide * 9.0, wide * 4.0], hex(EMBER), if sheet.in_color() { 0.5 } else { 0.0 });
            at = next;
        }
    }
    for _ in 0..40 {
        let at = stage.at(dice.unit(), dice.between(0.86, 1.0));
        let long = stage.unit * dice.between(14.0, 50.0);
        plates.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1] - long * 0.1], long * 0.22);
    }
    sheet.veil(plates, hex(0x0078_6068), if sheet.in_color() { 0.35 } else { 0.0 });
    sheet.fill(cracks, if sheet.in_color() { hex(0x00E8_4818) } else { hex(0x00FF_FFFF) });
    sheet.fill(cores, hex(0x00FF_C858));
}

fn embers(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let mut sparks = Outline::new();
    for _ in 0..70 {
        let at = [dice.unit() * stage.width, dice.between(0.1, 0.9) * stage.height];
        let [dx, dy] = [at[0] - stage.head.center[0], at[1] - stage.head.center[1]];
        if libm::hypot(dx, dy) < stage.head.height * 0.75 && !stage.scene.figures.is_empty() {
            continue;
        }
        let size = stage.unit * dice.between(1.4, 4.4);
        sparks.add_leaf([at[0] - size, at[1] + size * 1.6], [at[0] + size, at[1] - size * 1.6], size * 1.2);
    }
    sheet.veil(sparks, hex(0x00FF_C058), if sheet.in_color() { 0.9 } else { 0.0 });
}
