//! What falls: rain, snow, petals; behind the figure, a little before it, and outside of windows.

use super::foliage::dab;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::{FRONT, Sheet};
use super::stage::{Head, Stage};
use scene::seed::Dice;
use scene::{Place, Sight, Weather};

/// Behind the figure; rooms show it through their windows instead.
pub fn behind(sheet: &mut Sheet, stage: &Stage) {
    if stage.scene.place.is_indoors() {
        return;
    }
    litter(sheet, stage);
    if is_under_a_roof(stage.scene.place) {
        return sheet.layer("weather behind the figure");
    }
    fall(sheet, stage, "weather behind", 1.0);
    if falling(stage) != stage.scene.weather {
        beside(sheet, stage);
    }
    if stage.scene.weather == Weather::Rain {
        super::puddles::splashes(sheet, stage);
    }
    sheet.layer("weather behind the figure");
}

/// Open to a side, and roofed: there it falls beyond the roof alone, which the place itself has drawn.
const fn is_under_a_roof(place: Place) -> bool {
    matches!(place, Place::FoodStall | Place::ShoppingStreet | Place::Station | Place::Veranda)
}

/// Beyond a roof, before it is drawn.
pub fn beyond_a_roof(sheet: &mut Sheet, stage: &Stage) {
    fall(sheet, stage, "weather behind", 0.9);
    if falling(stage) != stage.scene.weather {
        beside(sheet, stage);
    }
    sheet.layer("weather beyond the roof");
}

/// What falls; leaves and petals where other weather is beside them.
fn falling(stage: &Stage) -> Weather {
    if stage.scene.has(Sight::Leaves) {
        Weather::Leaves
    } else if stage.scene.has(Sight::Petals) {
        Weather::Petals
    } else {
        stage.scene.weather
    }
}

/// What has fallen already, flat on the ground.
fn litter(sheet: &mut Sheet, stage: &Stage) {
    let colors: [u32; 3] = match falling(stage) {
        Weather::Leaves => [0x00D8_5A2C, 0x00EC_A838, 0x00B8_4830],
        Weather::Petals => [0x00FF_D4E0, 0x00F8_B4C8, 0x00FF_E8EE],
        _ => return,
    };
    if !lies_there(stage.scene.place) || !sheet.in_color() {
        return;
    }
    let mut dice = stage.dice("litter");
    let mut heaps = [Outline::new(), Outline::new(), Outline::new()];
    for _ in 0..190 {
        let depth = dice.unit();
        let at = stage.at(dice.between(-0.02, 1.02), LITTER_TOP + (1.02 - LITTER_TOP) * depth);
        let size = stage.unit * (5.0 + 15.0 * depth) * dice.between(0.7, 1.2);
        dab(&mut heaps[dice.below(3)], at, size, dice.between(-0.7, 0.7));
    }
    for (heap, color) in heaps.into_iter().zip(colors) {
        sheet.veil(heap, stage.lit(color, 0.0), 0.85);
    }
}

/// From here down there is ground in all the places where it lies.
const LITTER_TOP: f64 = 0.80;

const fn lies_there(place: Place) -> bool {
    matches!(
        place,
        Place::Park
            | Place::Forest
            | Place::Garden
            | Place::Street
            | Place::Shrine
            | Place::RiverBank
            | Place::Village
            | Place::Bridge
            | Place::Graveyard
            | Place::BusStop
    )
}

/// Before the figure: few, large, and none on the face.
pub fn before(sheet: &mut Sheet, stage: &Stage) {
    if stage.scene.place.is_indoors() || is_under_a_roof(stage.scene.place) {
        return;
    }
    let mut dice = stage.dice("weather before");
    let count = match stage.scene.weather {
        Weather::Rain => 46,
        Weather::Snow => 30,
        Weather::Petals | Weather::Leaves => 12,
        Weather::Fog => return fog(sheet, stage, (0.92, 0.12)),
        Weather::Clear | Weather::Cloudy => return,
    };
    let mut things = [Outline::new(), Outline::new()];
    let heads = stage.heads();
    for _ in 0..count {
        let at = stage.at(dice.unit(), dice.unit());
        // Drawn all the same, so that the rest falls where it fell.
        let mut spare = [Outline::new(), Outline::new()];
        let is_hidden = is_on_a_head(stage, &heads, at) || is_on_a_body(stage, &heads, at);
        let into = if is_hidden { &mut spare } else { &mut things };
        one(into, stage, at, 1.15, &mut dice);
    }
    paint(sheet, stage, things, 0.85);
    out_of_focus(sheet, stage, &heads, &mut dice);
    sheet.layer(FRONT);
}

/// A few so near the eye that they are soft: at the edges of the picture, never on a head.
fn out_of_focus(sheet: &mut Sheet, stage: &Stage, heads: &[Head], dice: &mut Dice) {
    let (colors, long): ([u32; 2], f64) = match stage.scene.weather {
        Weather::Snow => ([0x00FF_FFFF, 0x00F0_F6FF], 1.0),
        Weather::Petals => ([0x00FF_C4D4, 0x00FF_E0E8], 1.7),
        Weather::Leaves => ([0x00E0_6A2C, 0x00F0_AC40], 1.5),
        _ => return,
    };
    for number in 0..NEAR_COUNT {
        let along = (f64::from(number) + dice.unit()) / f64::from(NEAR_COUNT);
        let (edge, size) = (dice.between(-0.03, 0.07), stage.unit * dice.between(22.0, 50.0));
        let at = stage.at(if number % 2 == 0 { edge } else { 1.0 - edge }, along);
        let covers =
            |head: &Head| libm::hypot(at[0] - head.center[0], at[1] - head.center[1]) < head.height * 0.7 + size * long;
        let color = stage.lit(colors[dice.below(2)], 0.0);
        if !heads.iter().any(covers) && sheet.in_color() {
            sheet.blur(at, [size * long, size], (color, 0.50));
        }
    }
}

const NEAR_COUNT: u32 = 9;

/// Whether a thing that falls from there would cover some of a head: rain is long.
fn is_on_a_head(stage: &Stage, heads: &[Head], at: Point) -> bool {
    let long = if stage.scene.weather == Weather::Rain { 290.0 } else { 24.0 } * stage.unit;
    heads.iter().any(|head| {
        let (reach, across) = (head.height * 0.72, (at[0] - head.center[0]).abs());
        let (top, bottom) = (head.center[1] - reach - long, head.center[1] + reach);
        across < reach + 24.0 * stage.unit && (top..bottom).contains(&at[1])
    })
}

/// Whether a leaf there would stick to a hand or a breast: those before a figure fall beside it.
fn is_on_a_body(stage: &Stage, heads: &[Head], [x, y]: Point) -> bool {
    let are_large = matches!(stage.scene.weather, Weather::Petals | Weather::Leaves);
    are_large && heads.iter().any(|head| (x - head.center[0]).abs() < head.height * 1.25 && y > head.center[1])
}

/// Behind glass, and rain on it: drops, and the ways that they run down.
pub fn through_glass(sheet: &mut Sheet, stage: &Stage) {
    // In print drops on small panes would be cracks.
    let wet = stage.scene.weather == Weather::Rain && sheet.in_color();
    if wet {
        sheet.veil(stage.whole(), stage.lit(0x0060_7088, 0.0), 0.48);
    }
    // White flakes are seen before what is darker than they are.
    if stage.scene.weather == Weather::Snow {
        let (dusk, share) =
            if sheet.in_color() { (stage.lit(0x0058_6C90, 0.0), 0.36) } else { (hex(0x0088_8888), 0.9) };
        sheet.veil(stage.whole(), dusk, share);
    }
    fall(sheet, stage, "weather outside", if stage.scene.weather == Weather::Snow { 1.5 } else { 0.6 });
    if wet {
        drops_on_glass(sheet, stage);
    }
}

fn drops_on_glass(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("drops on glass");
    let (mut drops, mut ways) = (Outline::new(), Outline::new());
    for number in 0..150 {
        let at = stage.at(dice.unit(), dice.between(0.0, 0.75));
        let size = stage.unit * dice.between(2.0, 5.4);
        drops.add_ellipse(at, [size, size * 1.25]);
        if number % 3 == 0 {
            let long = stage.unit * dice.between(30.0, 130.0);
            let bend = [at[0] + size * dice.between(-1.4, 1.4), at[1] - long * 0.5];
            ways.add_bar(at, bend, [size * 0.9, size * 0.7]);
            ways.add_bar(bend, [bend[0] + size, at[1] - long], [size * 0.7, size * 0.3]);
        }
    }
    sheet.veil(ways, hex(0x00E8_F2FC), 0.55);
    sheet.veil(drops, hex(0x00F2_F8FF), 0.66);
}

fn fall(sheet: &mut Sheet, stage: &Stage, purpose: &str, size: f64) {
    let count = match stage.scene.weather {
        Weather::Rain => 150,
        Weather::Snow => 240,
        Weather::Petals => 46,
        Weather::Leaves => 40,
        // It lies in the depth: thickest where the ground meets the sky.
        Weather::Fog => return fog(sheet, stage, (0.62, 0.46)),
        Weather::Clear | Weather::Cloudy => return,
    };
    let mut dice = stage.dice(purpose);
    let mut things = [Outline::new(), Outline::new()];
    for _ in 0..count {
        let at = stage.at(dice.unit(), dice.unit());
        let near = dice.between(0.45, 1.1);
        one(&mut things, stage, at, size * near, &mut dice);
    }
    paint(sheet, stage, things, 0.7);
}

/// Leaves or petals in rain or snow.
fn beside(sheet: &mut Sheet, stage: &Stage) {
    let scene = scene::Scene { weather: falling(stage), ..stage.scene.clone() };
    let other = Stage { scene: &scene, colors: stage.colors, ..Stage::new(&scene, stage.head) };
    fall(sheet, &other, "leaves in the rain", 1.0);
}

fn one(things: &mut [Outline; 2], stage: &Stage, at: Point, size: f64, dice: &mut Dice) {
    let unit = stage.unit * size;
    let which = usize::from(dice.chance(0.4));
    match stage.scene.weather {
        Weather::Rain => {
            let long = unit * dice.between(60.0, 150.0);
            // In ink rain is long fine lines side by side; short ones would be scratches.
            let (long, wide) = if stage.is_on_paper() { (long * 2.0 + unit * 50.0, 2.1) } else { (long, 2.0) };
            let to = [at[0] - stage.light * long * 0.2, at[1] + long];
            things[which].add_leaf(at, to, unit * wide);
        }
        Weather::Snow if stage.scene.place == Place::Summit => {
            let long = unit * dice.between(16.0, 60.0);
            let to = [at[0] - stage.light * long, at[1] + long * 0.34];
            things[which].add_leaf(at, to, unit * dice.between(3.0, 7.0));
        }
        Weather::Snow => {
            // Many are small and few are large.
            let share = dice.unit();
            let round = unit * (1.6 + 7.4 * share * share * share);
            things[which].add_ellipse(at, [round; 2]);
        }
        Weather::Petals => {
            petal(&mut things[which], at, unit * dice.between(10.0, 17.0), dice.between(0.0, std::f64::consts::TAU))
        }
        Weather::Leaves => {
            leaf(&mut things[which], at, unit * dice.between(14.0, 24.0), dice.between(0.0, std::f64::consts::TAU))
        }
        Weather::Clear | Weather::Cloudy | Weather::Fog => {}
    }
}

/// Banks of fog: thickest at `from` of the height, `strong` there; the far is paler than the near.
fn fog(sheet: &mut Sheet, stage: &Stage, (from, strong): (f64, f64)) {
    let pale = mix(stage.colors.haze, hex(0x00FF_FFFF), 0.35);
    let height = stage.height;
    let band = stage.whole();
    let strong = if sheet.in_color() { strong } else { strong * 0.8 };
    sheet.down(
        band,
        0.0,
        height,
        &[
            (0.0, pale.faded(strong as f32 * 0.10)),
            (from * 0.55, pale.faded(strong as f32 * 0.30)),
            (from, pale.faded(strong as f32)),
            (1.0, pale.faded(strong as f32 * 0.45)),
        ],
    );
    let mut dice = stage.dice("fog");
    for _ in 0..7 {
        let at = stage.at(dice.unit(), from + dice.between(-0.12, 0.25));
        sheet.glow(at, [stage.width * dice.between(0.3, 0.6), height * dice.between(0.05, 0.11)], pale, strong * 0.7);
    }
    sheet.layer("fog");
}

/// A maple leaf, roughly: five points and a stem.
fn leaf(into: &mut Outline, at: Point, size: f64, angle: f64) {
    for (turn, long) in [(0.0, 1.0), (0.85, 0.82), (-0.85, 0.82), (1.75, 0.55), (-1.75, 0.55), (3.1, 0.7)] {
        let tip = [at[0] + libm::cos(angle + turn) * size * long, at[1] + libm::sin(angle + turn) * size * long];
        into.add_leaf(at, tip, size * if turn > 3.0 { 0.08 } else { 0.42 });
    }
}

/// A cherry petal: a leaf with a notch at its broad end.
fn petal(into: &mut Outline, at: Point, size: f64, angle: f64) {
    let (along, across) = ([libm::cos(angle), libm::sin(angle)], [-libm::sin(angle) * 0.62, libm::cos(angle) * 0.62]);
    let place = |t: f64, side: f64| {
        [at[0] + size * (along[0] * t + across[0] * side), at[1] + size * (along[1] * t + across[1] * side)]
    };
    into.add_curve(&[
        place(-1.0, 0.0),
        place(-0.4, 0.62),
        place(0.45, 0.8),
        place(0.95, 0.38),
        place(0.74, 0.0),
        place(0.95, -0.38),
        place(0.45, -0.8),
        place(-0.4, -0.62),
    ]);
}

fn paint(sheet: &mut Sheet, stage: &Stage, [one, other]: [Outline; 2], share: f64) {
    let (first, second, share) = match stage.scene.weather {
        // On paper white streaks show on what is dark, black ones on what is light.
        Weather::Rain if !sheet.in_color() => (hex(0x00FF_FFFF), hex(0x0010_1010), share),
        Weather::Rain => (hex(0x00E4_EEF8), mix(hex(0x00C0_D2E8), stage.colors.haze, 0.4), share * 0.80),
        Weather::Snow => (hex(0x00FF_FFFF), hex(0x00EE_F4FF), share * 1.15),
        Weather::Leaves => (stage.lit(0x00E0_6A34, 0.05), stage.lit(0x00F0_B440, 0.05), 1.0),
        _ => (stage.lit(0x00FF_D0DC, 0.1), stage.lit(0x00F8_A8C0, 0.05), 1.0),
    };
    let share = if sheet.in_color() { share.min(1.0) } else { 1.0 };
    sheet.veil(one, first, share);
    sheet.veil(other, second, share);
}
