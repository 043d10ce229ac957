//! An open field: hills with copses, a fence, a lane, wild flowers.

use super::foliage::{Leaves, crown, tufts};
use super::green::{flowers, wavy_ground};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;

pub fn field(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.62;
    sky(sheet, stage, (horizon + 0.02) * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("hills");
    for (y, color, distance, size) in
        [(0.575, 0x006F_A882, 0.66, 14.0), (0.61, 0x007F_B56A, 0.46, 26.0), (0.66, 0x0090_C45C, 0.20, 44.0)]
    {
        let hill = wavy_ground(stage, y * stage.height, 0.022, &mut dice);
        let (light, dark) = (stage.ground(color, distance), mix(stage.ground(color, distance), hex(0x0020_4848), 0.25));
        sheet.down(
            hill,
            y * stage.height,
            (y + 0.12) * stage.height,
            &[(0.0, mix(light, stage.colors.edge, 0.2)), (0.4, light), (1.0, dark)],
        );
        copse(sheet, stage, (y + 0.012, size, distance), &mut dice);
        cloud_shadows(sheet, stage, y + 0.03, &mut dice);
    }
    sheet.layer("hills");
    let near = wavy_ground(stage, 0.72 * stage.height, 0.012, &mut dice);
    let (far, close) = (stage.ground(0x009C_CC60, 0.06), stage.ground(0x0058_9448, 0.0));
    sheet.down(near, 0.71 * stage.height, stage.height, &[(0.0, far), (0.5, mix(far, close, 0.6)), (1.0, close)]);
    fence(sheet, stage);
    lane(sheet, stage);
    tufts(sheet, stage, (0.73, 1.02), 260, 0x0070_A848, &mut dice);
    let wild: [u32; 4] = [0x00FF_FFFF, 0x00F6_D860, 0x00F0_8FA8, 0x00A8_90E0];
    flowers(sheet, stage, 0.75, 90, &wild, &mut dice);
    grass(sheet, stage, 0.93, &mut dice);
    sheet.layer("grass");
}

/// Trees in groups on a hill, smaller with distance.
fn copse(sheet: &mut Sheet, stage: &Stage, (y, size, distance): (f64, f64, f64), dice: &mut Dice) {
    for _ in 0..3 {
        let middle = dice.unit();
        for _ in 0..4 {
            let at = stage.at(middle + dice.between(-0.07, 0.07), y + dice.between(-0.004, 0.008));
            let wide = stage.unit * size * dice.between(0.7, 1.3);
            let leaves = Leaves::of(stage, 0x004C_8450, distance);
            if size > 20.0 {
                crown(sheet, stage, ([at[0], at[1] - wide * 0.6], [wide, wide * 0.9]), leaves, dice);
            } else {
                let mut small = Outline::new();
                small.add_clump([at[0], at[1] - wide * 0.5], [wide, wide * 0.8], 7, &mut || 0.1);
                sheet.fill(small, mix(leaves.dark, leaves.middle, 0.5));
            }
        }
    }
}

fn cloud_shadows(sheet: &mut Sheet, stage: &Stage, y: f64, dice: &mut Dice) {
    let mut shadows = Outline::new();
    for _ in 0..2 {
        let at = stage.at(dice.unit(), y);
        shadows.add_ellipse(at, [stage.width * dice.between(0.12, 0.24), stage.unit * 12.0]);
    }
    if sheet.in_color() {
        sheet.veil(shadows, stage.colors.shadow, 0.12);
    }
}

/// A lane that winds to the hills, narrow far away, a green strip between its ruts.
fn lane(sheet: &mut Sheet, stage: &Stage) {
    const STEPS: i32 = 26;
    // It comes to whoever stands there, and not across them.
    let under = stage.head.center[0] / stage.width;
    let aside = if stage.light < 0.0 { under } else { 1.0 - under } - 0.566;
    let at = |share: f64, side: f64| {
        let near = share * share;
        let bend = 0.055 * libm::sin(share * 5.2) * (0.25 + 0.5 * share) + 0.10 * near;
        let half = 0.005 + 0.17 * near * share;
        stage
            .at_from_light(0.60 - bend + aside * near * 1.5 + side * half, 0.722 + 0.34 * share * (0.35 + 0.65 * share))
    };
    let strip = |sides: [f64; 2]| {
        let shares = (0..=STEPS).map(|step| f64::from(step) / f64::from(STEPS));
        let mut edge: Vec<Point> = shares.clone().map(|share| at(share, sides[0])).collect();
        edge.extend(shares.rev().map(|share| at(share, sides[1])));
        Outline::new().polygon(&edge)
    };
    let earth = stage.ground(0x00D8_C494, 0.04);
    let (top, bottom) = (0.72 * stage.height, stage.height);
    let stops = [(0.0, mix(earth, stage.colors.edge, 0.2)), (1.0, mix(earth, hex(0x0060_4830), 0.25))];
    sheet.down(strip([-1.0, 1.0]), top, bottom, &stops);
    let grass = stage.ground(0x0078_A850, 0.0);
    sheet.veil(strip([-0.16, 0.16]), grass, if sheet.in_color() { 0.55 } else { 0.0 });
    for sides in [[-0.72, -0.40], [0.40, 0.72]] {
        sheet.veil(strip(sides), hex(0x0070_5438), if sheet.in_color() { 0.20 } else { 0.0 });
    }
}

fn fence(sheet: &mut Sheet, stage: &Stage) {
    let wood = stage.lit(0x0098_7858, 0.08);
    let mut posts = Outline::new();
    let at = |share: f64, up: f64| {
        let y = 0.735 + 0.10 * share * share;
        let [x, foot] = stage.at_from_light(0.64 + 0.46 * share, y);
        [x, foot - up * stage.unit * (34.0 + 70.0 * share)]
    };
    for post in 0..8 {
        let share = f64::from(post) / 7.0;
        posts.add_bar(at(share, 0.0), at(share, 1.0), [stage.unit * (5.0 + 9.0 * share); 2]);
        if post < 7 {
            let next = f64::from(post + 1) / 7.0;
            for up in [0.45, 0.85] {
                posts.add_bar(
                    at(share, up),
                    at(next, up),
                    [stage.unit * (3.0 + 6.0 * share), stage.unit * (3.0 + 6.0 * next)],
                );
            }
        }
    }
    sheet.solid(posts, wood);
}

/// The grass before the eye: two rows that rise toward the sides of the picture and end beside the lane.
fn grass(sheet: &mut Sheet, stage: &Stage, top: f64, dice: &mut Dice) {
    const LANE: f64 = 0.36;
    for (row, color) in [0x0058_9448, 0x0040_7440].into_iter().enumerate() {
        let mut blades = Outline::new();
        let step = stage.unit * 8.0;
        let mut x = -step;
        while x < stage.width + step {
            let aside = (((x / stage.width - 0.5).abs() * 2.0).min(1.0) - LANE) / (1.0 - LANE);
            // Fewer and lower toward the lane, so that no row of stubs ends them.
            if aside > 0.0 && dice.chance(0.25 + 0.75 * aside) {
                let tall = stage.unit * dice.between(26.0, 60.0 + 60.0 * aside) * (0.55 + 0.45 * aside);
                let foot = (top + 0.035 + 0.05 * row as f64 + dice.between(0.0, 0.03)) * stage.height;
                let tip = [x - stage.light * tall * dice.between(0.15, 0.6), foot - tall];
                blades.add_polygon(&super::foreground::bowed([x, foot], tip, stage.unit * dice.between(2.4, 4.2)));
            }
            x += step * dice.between(0.5, 1.1);
        }
        sheet.fill(blades, if sheet.in_color() { stage.growth(color, 0.02) } else { hex(0) });
    }
}
