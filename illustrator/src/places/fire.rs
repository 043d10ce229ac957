//! Fire: tongues that are one blaze, its smoke, its sparks; a place that burns.

use super::outline::{Outline, Point};
use super::shades::hex;
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;

/// One tongue of fire: a drop with a bent tip.
fn tongue(foot: Point, half: f64, tall: f64, lean: f64) -> [Point; 10] {
    let at = |x: f64, y: f64| [foot[0] + x * half + lean * y * y * half, foot[1] - y * tall];
    [
        at(-0.72, 0.0),
        at(-1.0, 0.2),
        at(-0.72, 0.46),
        at(-0.22, 0.72),
        at(0.05, 1.0),
        at(0.26, 0.66),
        at(0.74, 0.44),
        at(1.0, 0.18),
        at(0.66, 0.0),
        at(0.0, -0.05),
    ]
}

/// From the outside to the heart.
const FLAME: [u32; 4] = [0x00E8_4A1E, 0x00FF_8A22, 0x00FF_C840, 0x00FF_F4B0];

pub fn flame(sheet: &mut Sheet, foot: Point, half: f64, tall: f64, lean: f64) {
    let print = [0x00FF_FFFF, 0x00C8_C8C8, 0x00FF_FFFF, 0x00FF_FFFF];
    let colors = if sheet.in_color() { FLAME } else { print };
    for (color, size) in colors.into_iter().zip([1.0, 0.76, 0.5, 0.26]) {
        let points = tongue([foot[0], foot[1] - tall * 0.015], half * size, tall * size, lean);
        let outline = Outline::new().curve(&points);
        if sheet.in_color() { sheet.veil(outline, hex(color), 0.94) } else { sheet.solid(outline, hex(color)) }
    }
}

/// Tongues that are one fire: they grow out of each other, and only their edges part them. Each is its foot, its half
/// width, its height and how it leans.
pub fn blaze(sheet: &mut Sheet, tongues: &[(Point, f64, f64, f64)]) {
    let print = [0x00FF_FFFF, 0x00C8_C8C8, 0x00FF_FFFF, 0x00FF_FFFF];
    let colors = if sheet.in_color() { FLAME } else { print };
    for (color, size) in colors.into_iter().zip([1.0, 0.78, 0.54, 0.28]) {
        let mut fire = Outline::new();
        for (foot, half, tall, lean) in tongues {
            fire.add_curve(&tongue([foot[0], foot[1] - tall * 0.015], half * size, tall * size, *lean));
        }
        if sheet.in_color() { sheet.veil(fire, hex(color), 0.92) } else { sheet.solid(fire, hex(color)) }
    }
}

/// The place burns: a glow low down, tongues of fire at unlike distances, smoke above, sparks.
pub fn fire(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("fire");
    let ground = stage.height * 0.73;
    smoke(sheet, stage, ground, &mut dice);
    if sheet.in_color() {
        sheet.glow([stage.width * 0.5, ground], [stage.width * 0.95, stage.height * 0.62], hex(0x00FF_7A20), 0.62);
    }
    for (row, size) in [(-0.02, 0.7), (0.03, 1.0)] {
        let count = 21;
        let (from, swell) = (dice.unit(), dice.between(2.2, 3.4));
        let tongue = |number: i32, dice: &mut Dice| {
            let x = (f64::from(number) + dice.between(0.1, 0.9)) / f64::from(count - 2) - 0.05;
            // It burns higher in some places than in others, and lowest in the middle, where people stand.
            let high = 0.5 + 0.3 * libm::sin((x * swell + from) * std::f64::consts::TAU) + 0.5 * (2.0 * x - 1.0).abs();
            let tall = stage.unit * 360.0 * size * high * dice.between(0.35, 1.2);
            let half = stage.unit * dice.between(26.0, 70.0) * size;
            ([stage.width * x, ground + stage.height * row], half, tall.max(half * 1.3), dice.between(-0.6, 0.6))
        };
        let tongues: Vec<_> = (0..count).map(|number| tongue(number, &mut dice)).collect();
        blaze(sheet, &tongues);
        let foot = ground + stage.height * row;
        let low = [
            (0.0, hex(0x00FF_A030).faded(0.0)),
            (0.5, hex(0x00FF_B848).faded(0.75)),
            (1.0, hex(0x00FF_8020).faded(0.0)),
        ];
        let band = stage.unit * 70.0 * size;
        if sheet.in_color() {
            let area = Outline::new().rect([0.0, foot - band], [stage.width, foot + band]);
            sheet.down(area, foot - band, foot + band, &low);
        }
    }
    let mut sparks = Outline::new();
    for _ in 0..70 {
        let high = dice.unit();
        let at = [stage.width * dice.unit(), ground - high * stage.height * 0.7];
        sparks.add_ellipse(at, [stage.unit * dice.between(1.4, 4.0) * (1.2 - 0.6 * high); 2]);
    }
    sheet.fill(sparks, if sheet.in_color() { hex(0x00FF_C860) } else { hex(0x00FF_FFFF) });
}

fn smoke(sheet: &mut Sheet, stage: &Stage, ground: f64, dice: &mut Dice) {
    let dark = if sheet.in_color() { hex(0x0038_2A34) } else { hex(0x0070_7070) };
    for number in 0..7 {
        let x = (f64::from(number) + dice.between(0.0, 1.0)) / 7.0;
        let from = [stage.width * x, ground - stage.height * dice.between(0.2, 0.4)];
        let mut plume = Outline::new();
        for puff in 0..4 {
            let up = f64::from(puff);
            let radius = stage.unit * (44.0 + 22.0 * up) * dice.between(0.8, 1.2);
            let at = [from[0] + stage.light * stage.unit * 22.0 * up, from[1] - stage.unit * 70.0 * up];
            plume.add_clump(at, [radius, radius * 0.8], 8, &mut || dice.between(0.04, 0.16));
        }
        let (top, bottom) = (from[1] - stage.unit * 300.0, from[1] + stage.unit * 60.0);
        sheet.down(plume, top, bottom, &[(0.0, dark.faded(0.05)), (0.6, dark.faded(0.30)), (1.0, dark.faded(0.42))]);
    }
}
