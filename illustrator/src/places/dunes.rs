//! The desert: dunes behind one another, each with a long slope toward the light and a steep one in shade that meet in a
//! bent crest, and before them sand with the marks of the wind.

use super::foliage::ground_shadow;
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::mix;
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;

pub fn desert(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, 0.60 * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("dunes");
    for (top, color, far) in [(0.57, 0x00E0_B07C, 0.42), (0.64, 0x00E4_B47C, 0.24), (0.74, 0x00E8_BC84, 0.06)] {
        for peak in [0.16, 0.80] {
            let x = peak + dice.between(-0.10, 0.10);
            dune(sheet, stage, [x, top - dice.between(0.02, 0.09)], (color, far), &mut dice);
        }
        let sand = wavy_ground(stage, (top + 0.035) * stage.height, 0.012, &mut dice);
        let (lit, low) = (stage.ground(color, far), stage.ground(0x00C8_9060, far));
        sheet.down(sand, top * stage.height, stage.height, &[(0.0, lit), (0.5, low), (1.0, low)]);
    }
    ripples(sheet, stage, &mut dice);
    rocks(sheet, stage, &mut dice);
    sheet.layer("sand");
}

const STEPS: i32 = 20;

/// One dune; its crest winds down toward the eye.
fn dune(sheet: &mut Sheet, stage: &Stage, [x, top]: Point, (color, far): (u32, f64), dice: &mut Dice) {
    const HIGH: f64 = 0.15;
    let at = |dx: f64, y: f64| stage.at(x - stage.light * dx, y);
    let shares = || (0..=STEPS).map(|step| f64::from(step) / f64::from(STEPS));
    let (bend, phase) = (dice.between(0.03, 0.07), dice.between(4.4, 6.2));
    // Toward the light drawn out, away from it steep at first.
    let long = |share: f64| at(-1.10 * share, top + HIGH * libm::pow(share, 1.35));
    let steep = |share: f64| at(0.90 * share, top + HIGH * libm::pow(share, 0.78));
    let crest = |share: f64| at(0.42 * share - bend * libm::sin(share * phase), top + HIGH * share);
    let body: Vec<Point> = shares().map(|share| long(1.0 - share)).chain(shares().skip(1).map(steep)).collect();
    let lit = stage.ground(color, far);
    let bright = mix(lit, stage.colors.edge, 0.26);
    let foot = (top + HIGH) * stage.height;
    sheet.down(
        stage.lined().polygon(&body),
        top * stage.height,
        foot,
        &[(0.0, bright), (0.6, lit), (1.0, mix(lit, stage.colors.haze, 0.18))],
    );
    let shaded: Vec<Point> = shares().map(crest).chain(shares().map(|share| steep(1.0 - share))).collect();
    let shade = mix(lit, mix(stage.lit(0x0090_5848, far), stage.colors.shadow, 0.22), 0.54);
    let stops = [(0.0, shade), (0.55, shade.faded(0.86)), (1.0, shade.faded(0.25))];
    sheet.down(Outline::new().polygon(&shaded), top * stage.height, foot, &stops);
}

/// Low waves across the sand, dark away from the light and bright beside it.
fn ripples(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let [mut dark, mut bright] = [Outline::new(), Outline::new()];
    for _ in 0..130 {
        let depth = dice.unit();
        let [x, y] = stage.at(dice.between(-0.05, 1.05), 0.785 + 0.22 * depth);
        let long = stage.unit * (24.0 + 110.0 * depth) * dice.between(0.5, 1.2);
        let (thick, drop) = (stage.unit * (1.5 + 4.5 * depth), stage.unit * (2.0 + 9.0 * depth));
        dark.add_leaf([x - long, y], [x + long, y + drop], thick);
        bright.add_leaf([x - long * 0.9, y - thick], [x + long * 0.8, y + drop - thick], thick * 0.6);
    }
    sheet.veil(dark, stage.ground(0x0088_5430, 0.0), 0.26);
    if sheet.in_color() {
        sheet.veil(bright, stage.colors.edge, 0.22);
    }
}

fn rocks(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for (x, y, size) in [(0.34, 0.73, 20.0), (0.74, 0.86, 46.0), (0.83, 0.89, 26.0), (0.24, 0.94, 34.0)] {
        let [x, y] = stage.at_from_light(x, y);
        let size = stage.unit * size * dice.between(0.8, 1.2);
        ground_shadow(sheet, stage, [x, y], [size * 1.6, size * 0.25]);
        let at = |dx: f64, dy: f64| [x + dx * size, y + dy * size];
        let stone = stage.lit(0x00B8_8464, 0.04);
        sheet.slab(&[at(-1.1, 0.1), at(-0.8, -0.6), at(-0.1, -0.95), at(0.7, -0.6), at(1.1, 0.1)], stone);
        let away = -stage.light;
        sheet.veil(
            Outline::new().polygon(&[at(-0.1, -0.95), at(away * 0.75, -0.6), at(away * 1.1, 0.1), at(away * 0.2, 0.1)]),
            stage.colors.shadow,
            0.35,
        );
    }
}
