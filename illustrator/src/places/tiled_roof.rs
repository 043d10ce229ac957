//! A roof of tiles high over an old town: the ridge, rows of tiles that run down to us, roofs behind roofs, a pagoda.

use super::outline::{Outline, Point};
use super::paints::dyed;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;
use scene::{Fitting, Hour, Pose, Weather};

const HORIZON: f64 = 0.60;
/// Of the ridge that one stands before, a share of the height.
const CREST: f64 = 0.80;

pub fn tiled_roof(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, HORIZON * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("roofs of the town");
    let hill = super::green::wavy_ground(stage, (HORIZON - 0.05) * stage.height, 0.03, &mut dice);
    sheet.fill(hill, stage.growth(0x0060_80A0, 0.55));
    row(sheet, stage, (0.625, 0.030, 0.50), &mut dice);
    pagoda(sheet, stage);
    row(sheet, stage, (0.675, 0.046, 0.32), &mut dice);
    row(sheet, stage, (0.750, 0.072, 0.14), &mut dice);
    sheet.layer("town");
    if stage.scene.figures.iter().any(|figure| figure.pose == Pose::Leaping) {
        gap(sheet, stage);
    } else {
        slope(sheet, stage);
        crest(sheet, stage);
    }
    sheet.layer("roof");
}

/// Under who leaps from one to the other: the ends of two roofs, an alley far below between them.
fn gap(sheet: &mut Sheet, stage: &Stage) {
    let depth = Outline::new().rect(stage.at(-0.02, CREST), stage.at(1.02, 1.02));
    let (far, near) = (stage.lit(0x0048_5068, 0.3), mix(tile(stage, 0.0), stage.colors.shadow, 0.7));
    sheet.down(depth, CREST * stage.height, stage.height, &[(0.0, far), (1.0, near)]);
    for (side, top) in [(0.0, 0.775), (1.0, 0.735)] {
        let at = |x: f64, y: f64| stage.at(if side > 0.5 { 1.0 - x } else { x }, top + y);
        let wall = [at(-0.02, 0.08), at(0.25, 0.10), at(0.25, 0.40), at(-0.02, 0.40)];
        sheet.slab(&wall, stage.lit(0x00A8_9C84, 0.04));
        for pane in 0..3 {
            let x = 0.03 + 0.075 * f64::from(pane);
            let glass = [at(x, 0.145), at(x + 0.05, 0.145), at(x + 0.05, 0.205), at(x, 0.205)];
            sheet.face(&glass, hex(0x00FF_CC78));
        }
        let shade = [at(-0.02, 0.08), at(0.25, 0.10), at(0.25, 0.14), at(-0.02, 0.13)];
        sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, 0.5);
        let roof = [
            at(-0.02, -0.06),
            at(0.12, -0.02),
            at(0.24, 0.03),
            at(0.345, 0.035),
            at(0.36, 0.02),
            at(0.35, 0.075),
            at(0.27, 0.105),
            at(-0.02, 0.095),
        ];
        sheet.slab(&roof, tile(stage, 0.0));
        let mut grooves = Outline::new();
        for line in 0..9 {
            let x = -0.01 + 0.034 * f64::from(line);
            grooves.add_bar(at(x, -0.052 + 0.28 * x), at(x + 0.035, 0.095), [stage.unit * 4.0, stage.unit * 8.0]);
        }
        sheet.veil(grooves, mix(tile(stage, 0.0), stage.colors.shadow, 0.62), 0.8);
        let ridge = [
            at(-0.02, -0.085),
            at(0.12, -0.045),
            at(0.25, 0.012),
            at(0.36, 0.012),
            at(0.36, 0.03),
            at(0.24, 0.036),
            at(0.12, -0.016),
            at(-0.02, -0.056),
        ];
        sheet.slab(&ridge, mix(tile(stage, 0.0), stage.colors.edge, 0.25));
    }
}

fn tile(stage: &Stage, far: f64) -> canvas::Color {
    let color = dyed(stage, Fitting::Roofs, 0x0050_5C70);
    if stage.scene.weather == Weather::Snow { stage.lit(0x00F0_F6FF, far) } else { stage.lit(color, far) }
}

/// Houses side by side: walls with windows, roofs whose corners turn up.
fn row(sheet: &mut Sheet, stage: &Stage, (foot, tall, far): (f64, f64, f64), dice: &mut Dice) {
    let burns = matches!(stage.scene.hour, Hour::Night | Hour::Dusk);
    let mut x = dice.between(-0.10, -0.02);
    while x < 1.05 {
        let wide = tall * dice.between(2.2, 3.6);
        let lift = tall * dice.between(-0.3, 0.5);
        let at = |dx: f64, up: f64| stage.at(x + wide * dx, foot - lift - tall * up);
        let walls = [at(0.08, 0.0), at(0.92, 0.0), at(0.92, -3.0), at(0.08, -3.0)];
        sheet.slab(&walls, stage.lit(0x00C8_B898, far));
        for pane in 0..4 {
            let left = 0.16 + 0.18 * f64::from(pane);
            let glass = [at(left, -0.16), at(left + 0.11, -0.16), at(left + 0.11, -0.50), at(left, -0.50)];
            let is_lit = burns && dice.chance(0.6);
            sheet.face(&glass, if is_lit { hex(0x00FF_CC78) } else { stage.lit(0x0050_4840, far) });
        }
        let shade = [at(0.08, 0.0), at(0.92, 0.0), at(0.92, -0.14), at(0.08, -0.14)];
        sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, 0.4);
        let roof = [
            at(-0.07, 0.10),
            at(0.10, 0.28),
            at(0.24, 0.92),
            at(0.76, 0.92),
            at(0.90, 0.28),
            at(1.07, 0.10),
            at(0.92, -0.04),
            at(0.08, -0.04),
        ];
        sheet.slab(&roof, tile(stage, far));
        let mut lines = Outline::new();
        for line in 1..12 {
            let share = f64::from(line) / 12.0;
            lines.add_bar(
                at(0.24 + 0.52 * share, 0.90),
                at(-0.02 + 1.04 * share, 0.0),
                [stage.unit * 1.2, stage.unit * 2.0],
            );
        }
        sheet.veil(lines, stage.colors.shadow, if sheet.in_color() { 0.25 } else { 0.4 });
        sheet.slab(
            &[at(0.21, 1.02), at(0.79, 1.02), at(0.79, 0.88), at(0.21, 0.88)],
            mix(tile(stage, far), stage.colors.shadow, 0.3),
        );
        x += wide * dice.between(0.9, 1.15);
    }
}

/// Five roofs over each other, a mast with rings.
fn pagoda(sheet: &mut Sheet, stage: &Stage) {
    let far = 0.34;
    let [x, _] = stage.at_from_light(0.80, 0.0);
    let x = stage.beside_head(x, stage.unit * 90.0);
    let at = |dx: f64, up: f64| [x + dx * stage.unit, 0.66 * stage.height - up * stage.unit];
    let mut mast = Outline::new();
    mast.add_bar(at(0.0, 360.0), at(0.0, 490.0), [stage.unit * 7.0, stage.unit * 3.0]);
    for ring in 0..5 {
        mast.add_ellipse(at(0.0, 390.0 + 17.0 * f64::from(ring)), [stage.unit * 10.0, stage.unit * 3.0]);
    }
    sheet.fill(mast, stage.lit(0x00B0_9050, far));
    for tier in 0..5 {
        let low = 74.0 * f64::from(tier);
        let half = 92.0 - 10.0 * f64::from(tier);
        let wall =
            [at(-half * 0.56, low + 40.0), at(half * 0.56, low + 40.0), at(half * 0.56, low), at(-half * 0.56, low)];
        sheet.slab(&wall, stage.lit(0x00B8_4838, far));
        let pane = [
            at(-half * 0.2, low + 34.0),
            at(half * 0.2, low + 34.0),
            at(half * 0.2, low + 6.0),
            at(-half * 0.2, low + 6.0),
        ];
        let burns = stage.scene.hour != Hour::Day;
        sheet.face(&pane, if burns { hex(0x00FF_CC78) } else { stage.lit(0x0060_3028, far) });
        let roof = [
            at(-half * 1.12, low + 46.0),
            at(-half * 0.8, low + 50.0),
            at(-half * 0.44, low + 78.0),
            at(half * 0.44, low + 78.0),
            at(half * 0.8, low + 50.0),
            at(half * 1.12, low + 46.0),
            at(half * 0.9, low + 36.0),
            at(-half * 0.9, low + 36.0),
        ];
        sheet.slab(&roof, tile(stage, far));
    }
}

/// Rounded columns of tiles that spread toward us, the joints between them.
fn slope(sheet: &mut Sheet, stage: &Stage) {
    let (near, far) = (tile(stage, 0.0), mix(tile(stage, 0.06), stage.colors.edge, 0.14));
    let area = Outline::new().rect(stage.at(-0.02, CREST), stage.at(1.02, 1.02));
    sheet.down(area, CREST * stage.height, stage.height, &[(0.0, far), (1.0, mix(near, stage.colors.shadow, 0.12))]);
    let middle = 0.5 + 0.08 * stage.light;
    let on = |column: f64, down: f64| -> Point {
        let spread = 0.072 * (0.72 + 0.5 * down);
        stage.at(middle + column * spread, CREST + (1.03 - CREST) * down)
    };
    let (mut grooves, mut glints, mut joints) = (Outline::new(), Outline::new(), Outline::new());
    for column in -11..=11 {
        let column = f64::from(column);
        grooves.add_bar(on(column, 0.0), on(column, 1.0), [stage.unit * 7.0, stage.unit * 15.0]);
        let lit = column - 0.42 * -stage.light;
        glints.add_bar(on(lit, 0.0), on(lit, 1.0), [stage.unit * 3.0, stage.unit * 7.0]);
        for row in 0..7 {
            let down = libm::pow((f64::from(row) + 0.6) / 7.0, 1.25);
            let (left, right) = (on(column + 0.10, down), on(column + 0.90, down));
            let low = on(column + 0.5, down + 0.035);
            joints.add_bar(left, low, [stage.unit * 3.0; 2]);
            joints.add_bar(low, right, [stage.unit * 3.0; 2]);
        }
    }
    let dark = mix(near, stage.colors.shadow, 0.62);
    sheet.veil(grooves, dark, if sheet.in_color() { 0.8 } else { 1.0 });
    sheet.veil(joints, dark, if sheet.in_color() { 0.6 } else { 1.0 });
    sheet.veil(glints, stage.colors.edge, if sheet.in_color() { 0.26 } else { 0.0 });
}

/// Flat tiles in layers under a round one, discs at its foot.
fn crest(sheet: &mut Sheet, stage: &Stage) {
    let color = tile(stage, 0.0);
    let band = |sheet: &mut Sheet, top: f64, low: f64, shade: f64| {
        let tone = mix(color, stage.colors.shadow, shade);
        sheet.block(stage.at(-0.02, top), stage.at(1.02, low), tone);
    };
    band(sheet, CREST - 0.026, CREST - 0.006, 0.10);
    band(sheet, CREST - 0.010, CREST + 0.002, 0.34);
    band(sheet, CREST + 0.002, CREST + 0.014, 0.18);
    let round = Outline::new().rect(stage.at(-0.02, CREST - 0.040), stage.at(1.02, CREST - 0.022));
    let stops = [(0.0, mix(color, stage.colors.edge, 0.5)), (0.5, color), (1.0, mix(color, stage.colors.shadow, 0.4))];
    sheet.down(round, (CREST - 0.040) * stage.height, (CREST - 0.022) * stage.height, &stops);
    let mut joints = Outline::new();
    for joint in 0..16 {
        let x = f64::from(joint) / 15.0;
        joints.add_bar(stage.at(x, CREST - 0.040), stage.at(x, CREST - 0.022), [stage.unit * 3.0; 2]);
    }
    sheet.veil(joints, mix(color, stage.colors.shadow, 0.6), 0.7);
}
