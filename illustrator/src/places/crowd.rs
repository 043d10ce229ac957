//! A crowd behind who is there: heads and shoulders in rows, the far ones pale, none with a face of its own.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;

const CLOTHES: [u32; 8] =
    [0x0060_7898, 0x00A8_6058, 0x0078_8860, 0x00B8_9868, 0x0070_5878, 0x0050_5C68, 0x00C8_B8A8, 0x0088_5848];
const HAIRS: [u32; 5] = [0x0030_2830, 0x0058_4034, 0x0080_5C40, 0x0048_4850, 0x00A8_8858];

pub fn crowd(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("crowd");
    // Their eyes are as high as ours: so are all heads of grown people, near and far.
    let eye = (stage.head.center[1] / stage.height).clamp(0.40, 0.56) * stage.height;
    for (row, count) in [(0.0, 17), (0.5, 11), (1.0, 8)] {
        let size = stage.width / f64::from(count) * 0.34;
        let shift = dice.unit();
        for number in 0..=count {
            let x = (f64::from(number) + shift + dice.between(-0.2, 0.2)) / f64::from(count) * stage.width - size;
            let at = [x, eye + size * (0.3 + 1.1 * row) + size * dice.between(-0.35, 0.5)];
            if dice.chance(0.92) {
                person(sheet, stage, (at, size, 0.50 - 0.30 * row), &mut dice);
            }
        }
        sheet.layer("crowd");
    }
    if sheet.in_color() {
        let (top, low) = (eye - stage.unit * 60.0, stage.height);
        let haze = stage.colors.haze;
        let stops = [(0.0, haze.faded(0.0)), (0.3, haze.faded(0.20)), (1.0, haze.faded(0.10))];
        sheet.down(Outline::new().rect([0.0, top], [stage.width, low]), top, low, &stops);
    }
}

fn person(sheet: &mut Sheet, stage: &Stage, (at, size, far): (Point, f64, f64), dice: &mut Dice) {
    let tone = |color: u32| {
        let color = stage.lit(color, far);
        if stage.is_on_paper() { mix(color, hex(0x00FF_FFFF), 0.35) } else { color }
    };
    let spot = |dx: f64, dy: f64| [at[0] + dx * size, at[1] + dy * size];
    let broad = dice.between(0.86, 1.14);
    let cloth = tone(CLOTHES[dice.below(CLOTHES.len())]);
    let trousers = mix(tone(CLOTHES[dice.below(CLOTHES.len())]), stage.colors.shadow, 0.3 * (1.0 - far));
    super::foliage::ground_shadow(sheet, stage, spot(0.0, 9.0), [size * 1.5, size * 0.22]);
    let mut legs = stage.lined();
    for side in [-1.0, 1.0] {
        legs.add_bar(spot(side * 0.40, 4.4), spot(side * 0.44, 8.9), [size * 0.72, size * 0.44]);
        legs.add_ellipse(spot(side * 0.52, 8.95), [size * 0.34, size * 0.14]);
    }
    sheet.fill(legs, trousers);
    let body = [
        spot(-0.80 * broad, 4.9),
        spot(-0.84 * broad, 3.6),
        spot(-1.04 * broad, 3.4),
        spot(-broad, 2.2),
        spot(-0.84 * broad, 1.46),
        spot(-0.34, 1.10),
        spot(0.34, 1.10),
        spot(0.84 * broad, 1.46),
        spot(1.0 * broad, 2.2),
        spot(1.04 * broad, 3.4),
        spot(0.84 * broad, 3.6),
        spot(0.80 * broad, 4.9),
    ];
    sheet.slab(&body, cloth);
    let mut arms = Outline::new();
    for side in [-1.0, 1.0] {
        arms.add_bar(spot(side * 0.78 * broad, 2.1), spot(side * 0.80 * broad, 4.2), [size * 0.05; 2]);
    }
    sheet.veil(arms, stage.colors.shadow, 0.4);
    let skin = tone([0x00F0_C8A8, 0x00E0_B090, 0x00B8_8468][dice.below(3)]);
    sheet.fill(Outline::new().rect(spot(-0.2, 0.5), spot(0.2, 1.2)), mix(skin, stage.colors.shadow, 0.2));
    sheet.fill(stage.lined().ellipse(spot(0.0, 0.28), [size * 0.52, size * 0.66]), skin);
    let hair = tone(HAIRS[dice.below(HAIRS.len())]);
    let turn = dice.between(-0.2, 0.2);
    let mut cap = Outline::new();
    cap.add_curve(&[
        spot(-0.60, 0.30),
        spot(-0.58, -0.22),
        spot(-0.2, -0.52),
        spot(0.2, -0.52),
        spot(0.58, -0.22),
        spot(0.60, 0.30),
        spot(0.44, 0.04),
        spot(0.1 + turn, -0.12),
        spot(-0.44, 0.04),
    ]);
    if dice.chance(0.4) {
        for side in [-1.0, 1.0] {
            cap.add_curve(&[
                spot(side * 0.62, -0.1),
                spot(side * 0.66, 0.7),
                spot(side * 0.5, 1.3),
                spot(side * 0.42, 0.4),
            ]);
        }
    }
    sheet.fill(cap, hair);
}
