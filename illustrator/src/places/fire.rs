//! Fire: tongues that are one blaze, its smoke, its sparks; a place that burns.

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::hex;
use super::sheet::Sheet;
use super::stage::Stage;
use scene::Place;
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

/// What a fire sheds, and what flames of candles and lamps do.
pub const FIRELIGHT: Color = hex(0x00FF_B148);
pub const CANDLELIGHT: Color = hex(0x00FF_C868);
pub const LAMPLIGHT: Color = hex(0x00FF_D890);

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

/// The place burns: houses from their windows, open ground in heaps; smoke above, sparks.
pub fn fire(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("fire");
    let ground = stage.height * 0.745;
    if is_among_houses(stage.scene.place) {
        super::burning::house(sheet, stage, ground, &mut dice);
    } else {
        open_fire(sheet, stage, ground, &mut dice);
    }
    let mut sparks = Outline::new();
    for _ in 0..70 {
        let high = dice.unit();
        let at = [stage.width * dice.unit(), ground - high * stage.height * 0.7];
        sparks.add_ellipse(at, [stage.unit * dice.between(1.4, 4.0) * (1.2 - 0.6 * high); 2]);
    }
    sheet.fill(sparks, if sheet.in_color() { hex(0x00FF_C860) } else { hex(0x00FF_FFFF) });
    sheet.lights(stage.at(0.5, 0.9), [0.9 * stage.width, 0.85 * stage.height], FIRELIGHT, 0.9);
}

/// Where what burns is a house.
const fn is_among_houses(place: Place) -> bool {
    use Place::{BackAlley, City, EdoTown, FutureCity, NeonAlley, OldTown, Roof, ShoppingStreet, Street};
    matches!(place, BackAlley | City | EdoTown | FutureCity | NeonAlley | OldTown | Roof | ShoppingStreet | Street)
}

/// Heaps of fire at unlike distances, each a blaze of its own on what it burns, and more of them to the sides than in
/// the middle, where people stand.
fn open_fire(sheet: &mut Sheet, stage: &Stage, ground: f64, dice: &mut Dice) {
    let is_of_a_castle = stage.scene.place == Place::Castle;
    if is_of_a_castle {
        on_the_towers(sheet, stage, dice);
    } else if stage.scene.place == Place::Village {
        for (x, y, wide) in [(0.64, -0.02, 0.20), (0.13, 0.0, 0.34), (0.93, 0.02, 0.40)] {
            let wide = stage.width.min(stage.height) * wide;
            let x = stage.beside_head(stage.width * x, wide * 0.25);
            super::burning::cottage(sheet, stage, ([x, ground + stage.height * y], wide), dice);
        }
        return;
    } else {
        for x in [0.06, 0.34, 0.62, 0.94] {
            let foot = [stage.width * (x + dice.between(-0.05, 0.05)), ground - stage.height * 0.14];
            super::burning::smoke(sheet, stage, (foot, stage.height * 0.46), dice);
        }
    }
    if sheet.in_color() {
        sheet.glow([stage.width * 0.5, ground], [stage.width * 0.95, stage.height * 0.58], hex(0x00FF_7A20), 0.58);
    }
    if is_of_a_castle {
        return;
    }
    for (x, y, size) in [
        (0.22, -0.035, 0.42),
        (0.44, -0.045, 0.34),
        (0.60, -0.04, 0.36),
        (0.80, -0.03, 0.46),
        (0.04, 0.0, 0.85),
        (0.97, 0.005, 0.95),
        (-0.02, 0.075, 1.15),
        (0.16, 0.05, 0.62),
        (0.86, 0.055, 0.60),
    ] {
        let foot = [stage.width * (x + dice.between(-0.03, 0.03)), ground + stage.height * y];
        heap(sheet, stage, (foot, stage.unit * 250.0 * size * dice.between(0.85, 1.15)), dice);
    }
}

/// Out of the castle's towers and over its wall, where `wonders::castle` has them.
fn on_the_towers(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let towers = [(0.70, 0.25, 0.9), (0.90, 0.31, 0.9), (0.80, 0.17, 1.2), (0.62, 0.42, 0.7), (0.985, 0.43, 0.7)];
    for (x, y, size) in towers {
        super::burning::smoke(sheet, stage, (stage.at_from_light(x, y + 0.04), stage.height * 0.34 * size), dice);
    }
    let wall = [(0.64, 0.50, 0.7), (0.75, 0.50, 0.9), (0.86, 0.50, 0.8), (0.96, 0.50, 0.9)];
    if sheet.in_color() {
        sheet.glow(stage.at_from_light(0.80, 0.42), [stage.width * 0.42, stage.height * 0.34], hex(0x00FF_7A20), 0.66);
    }
    for (x, y, size) in towers.into_iter().chain(wall) {
        let foot = stage.at_from_light(x, y + 0.09);
        let tongues: Vec<_> = (0..4)
            .map(|number| {
                let aside = (f64::from(number) + dice.unit()) / 4.0 - 0.5;
                let tall = stage.unit * 150.0 * size * (1.0 - 0.9 * aside.abs()) * dice.between(0.7, 1.1);
                let at = [foot[0] + aside * stage.unit * 84.0 * size, foot[1]];
                (at, stage.unit * 22.0 * size, tall, -stage.light * dice.between(0.1, 0.7))
            })
            .collect();
        blaze(sheet, &tongues);
    }
}

/// One blaze, highest in its middle, on charred wood; `tall` is its highest tongue.
fn heap(sheet: &mut Sheet, stage: &Stage, (foot, tall): (Point, f64), dice: &mut Dice) {
    let wide = tall * 0.62;
    if sheet.in_color() {
        sheet.glow(foot, [wide * 1.9, wide * 0.42], hex(0x00FF_9A38), 0.62);
        sheet.glow([foot[0], foot[1] - tall * 0.3], [wide * 1.6, tall * 0.9], hex(0x00FF_8A28), 0.42);
    }
    let tongues: Vec<_> = (0..7)
        .map(|number| {
            let aside = (f64::from(number) + dice.between(0.2, 0.8)) / 7.0 * 2.0 - 1.0;
            let high = tall * (1.0 - 0.74 * aside.abs()) * dice.between(0.72, 1.05);
            let half = (tall * dice.between(0.13, 0.19)).min(high * 0.5);
            ([foot[0] + aside * wide * 0.8, foot[1]], half, high, aside * -0.4 + dice.between(-0.25, 0.25))
        })
        .collect();
    blaze(sheet, &tongues);
    let mut wood = stage.lined();
    for _ in 0..6 {
        let at = [foot[0] + wide * dice.between(-0.8, 0.8), foot[1] + tall * dice.between(-0.01, 0.05)];
        let turn = dice.between(-0.5, 0.5);
        let long = wide * dice.between(0.22, 0.42);
        let reach = [long * libm::cos(turn), long * 0.6 * libm::sin(turn)];
        let ends = ([at[0] - reach[0], at[1] - reach[1]], [at[0] + reach[0], at[1] + reach[1]]);
        wood.add_bar(ends.0, ends.1, [tall * 0.05, tall * 0.035]);
    }
    sheet.solid(wood, if sheet.in_color() { hex(0x0038_201C) } else { hex(0x0020_2020) });
}
