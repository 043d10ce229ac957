//! Sights on the ground and in the air about the figure: fire, snowman, tree, pumpkins, puddle, circle of magic, fireflies.

use super::fire::{self, FIRELIGHT, flame};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::{FRONT, Sheet};
use super::stage::{Head, Stage};
use super::{conjured, crowd, fireplace, glowing, heavens, puddles, scattered, set_down, strung, wheels};
use scene::{Framing, Place, Scene, Sight};

/// Behind the figure.
pub fn behind(sheet: &mut Sheet, stage: &Stage) {
    for (number, sight) in numbered(stage.scene) {
        match sight {
            Sight::Fireplace if !stage.scene.burns(sight) => continue,
            Sight::Car | Sight::LampPost | Sight::Tent | Sight::Cactus if has_no_room(stage.scene.place) => {
                continue;
            }
            // It burns in the forge.
            Sight::Fire if stage.scene.place == Place::Smithy => continue,
            Sight::Fire => fire::fire(sheet, stage),
            Sight::Campfire if stage.scene.is_round_a_fire() => continue,
            Sight::Campfire => campfire(sheet, stage, fire_spot(stage, number)),
            Sight::Fireplace => fireplace::fireplace(sheet, stage, far_spot(stage, number)),
            Sight::Snowman => snowman(sheet, stage, spot(stage, number)),
            Sight::ChristmasTree => christmas_tree(sheet, stage, spot(stage, number)),
            Sight::Pumpkins => pumpkins(sheet, stage, spot(stage, number)),
            Sight::Puddle => puddles::pool(sheet, stage),
            Sight::Bicycle => wheels::bicycle(sheet, stage, beside(stage, number)),
            Sight::Car => set_down::car(sheet, stage, far_spot(stage, number)),
            Sight::LampPost => set_down::lamp_post(sheet, stage, far_spot(stage, number)),
            Sight::Tent => set_down::tent(sheet, stage, far_spot(stage, number)),
            Sight::Cactus => set_down::cactus(sheet, stage, far_spot(stage, number)),
            Sight::Telescope => set_down::telescope(sheet, stage, beside(stage, number)),
            // There it sits in the stands or is before the stage, where the place shows it.
            Sight::Crowd if has_its_own_crowd(stage.scene.place) => continue,
            Sight::Crowd => crowd::crowd(sheet, stage),
            Sight::StringLights => strung::lamps(sheet, stage),
            Sight::Lanterns if stage.scene.place != Place::Festival => strung::lanterns(sheet, stage),
            Sight::Laundry => strung::laundry(sheet, stage),
            Sight::Plants => strung::plants(sheet, stage),
            Sight::Vines => strung::vines(sheet, stage),
            Sight::Windmill if has_meadows(stage.scene.place) => set_down::windmill(sheet, stage),
            Sight::Rainbow if stage.scene.place == Place::Waterfall => {
                heavens::rainbow(sheet, stage, 0.72 * stage.height);
            }
            Sight::Fountain => set_down::fountain(sheet, stage, far_spot(stage, number)),
            Sight::Candles => glowing::candles(sheet, stage),
            Sight::FloatingCandles => glowing::floating_candles(sheet, stage, &stage.heads()),
            Sight::FoxFire => glowing::fox_fire(sheet, stage, (&[], 9)),
            Sight::Mushrooms => glowing::mushrooms(sheet, stage),
            Sight::VendingMachine => glowing::vending_machine(sheet, stage, beside(stage, number)),
            Sight::Chest => set_down::chest(sheet, stage, spot(stage, number)),
            Sight::Portal => conjured::portal(sheet, stage),
            Sight::Clutter => super::clutter::clutter(sheet, stage),
            Sight::Skeletons => conjured::skeletons(sheet, stage),
            Sight::MagicCircle => magic_circle(sheet, stage),
            Sight::Fireflies => fireflies(sheet, stage, (34, 1.0), &[]),
            Sight::Bubbles => bubbles(sheet, stage, (12, 0.8), &[]),
            Sight::Confetti => scattered::confetti(sheet, stage, (90, 0.8), &[]),
            Sight::Flour => scattered::flour(sheet, stage, (16, 0.9), &[]),
            _ => continue,
        }
        sheet.layer("sights");
    }
}

/// Each sight with the number of its place; who looks on is the farthest.
fn numbered(scene: &Scene) -> impl Iterator<Item = (usize, Sight)> {
    let farthest = scene.sights.iter().filter(|sight| **sight == Sight::Crowd);
    let nearer = scene.sights.iter().filter(|sight| **sight != Sight::Crowd);
    farthest.chain(nearer).copied().enumerate()
}

/// Before the figure: the fire that all sit about, and what floats, none of it on a face.
pub fn before(sheet: &mut Sheet, stage: &Stage, heads: &[Head]) {
    for sight in &stage.scene.sights {
        match sight {
            Sight::Campfire if stage.scene.is_round_a_fire() => campfire(sheet, stage, between_all(stage)),
            Sight::Fireflies => fireflies(sheet, stage, (12, 1.6), heads),
            Sight::FoxFire => glowing::fox_fire(sheet, stage, (heads, 5)),
            Sight::Bubbles => bubbles(sheet, stage, (9, 1.5), heads),
            Sight::Confetti => scattered::confetti(sheet, stage, (46, 1.3), heads),
            Sight::Flour => scattered::flour(sheet, stage, (7, 1.2), heads),
            _ => continue,
        }
        sheet.layer(FRONT);
    }
}

/// Where people look on from stands, or from below.
const fn has_its_own_crowd(place: Place) -> bool {
    use Place::{Arena, Ballpark, BoxingRing, ConcertStage, IceRink, Stadium};
    matches!(place, Arena | Ballpark | BoxingRing | ConcertStage | IceRink | Stadium)
}

/// Under a roof where no car can come.
fn has_no_room(place: Place) -> bool {
    place.is_indoors() && !matches!(place, Place::Hangar | Place::Cave)
}

/// Where a mill can stand beyond what is near.
const fn has_meadows(place: Place) -> bool {
    matches!(
        place,
        Place::Field
            | Place::FlowerField
            | Place::WheatField
            | Place::SunflowerField
            | Place::LavenderField
            | Place::SpiderLilyField
            | Place::Farm
            | Place::Village
            | Place::RiverBank
            | Place::RiceFields
    )
}

/// Where a thing stands, and how large a meter is there, canvas units.
#[derive(Clone, Copy)]
pub struct Spot {
    pub foot: Point,
    pub meter: f64,
}

/// Where there is most room beside and between the heads; a little behind them, and a fire between two before them.
fn spot(stage: &Stage, number: usize) -> Spot {
    // A grown-up is 6.6 heads and 1.6 meters tall.
    let meter = (stage.head.height * 6.6 / 1.6).clamp(stage.height * 0.24, stage.height * 0.62);
    let feet = stage.head.center[1] + stage.head.height * 6.1;
    let near = matches!(stage.scene.framing, Framing::Face | Framing::Bust | Framing::HalfBody | Framing::Knees);
    let ground = if near { 0.96 } else { (feet / stage.height - 0.035).clamp(0.72, 0.94) };
    let heads = stage.heads();
    let room = |x: f64| {
        let apart = |head: &Head| (head.center[0] / stage.width - x).abs();
        heads.iter().map(apart).fold(1.0, f64::min)
    };
    let mut open = [0.13, 0.87, 0.5, 0.3, 0.7];
    open.sort_by(|one, other| room(*other).total_cmp(&room(*one)));
    let foot = stage.at(open[number % open.len()], ground);
    Spot { foot, meter: if near { meter * 0.8 } else { meter * 0.86 } }
}

/// As far from the feet as leaves all of the fire in the picture, and a little behind them.
fn fire_spot(stage: &Stage, number: usize) -> Spot {
    let Spot { foot, meter } = spot(stage, number);
    let meter = meter.min(stage.width * 0.42);
    let half = 0.46 * meter;
    Spot { foot: [foot[0].clamp(half, stage.width - half), foot[1] - 0.02 * stage.height], meter }
}

/// The foot of a campfire or hearth, where there is one.
pub fn hearth_at(stage: &Stage) -> Option<Point> {
    let is_near = |sight: Sight| sight != Sight::Fire && stage.scene.burns(sight);
    let (number, sight) = numbered(stage.scene).find(|(_, sight)| is_near(*sight))?;
    let spot = match sight {
        Sight::Fireplace => far_spot(stage, number),
        _ if stage.scene.is_round_a_fire() => between_all(stage),
        Sight::Campfire => fire_spot(stage, number),
        _ => spot(stage, number),
    };
    Some(spot.foot)
}

/// Before those who sit about it, and below their faces.
fn between_all(stage: &Stage) -> Spot {
    Spot { foot: stage.at(0.5, 0.945), meter: (stage.head.height * 2.2).min(stage.height * 0.30) }
}

/// Of what is larger than people: farther off, so that all of it is in the picture.
fn far_spot(stage: &Stage, number: usize) -> Spot {
    let near = spot(stage, number);
    let meter = stage.width.min(stage.height) * 0.19;
    // Its whole length beside the head, as far as the picture has room.
    let x = (near.foot[0] / stage.width).clamp(0.24, 0.76);
    if stage.scene.place.is_indoors() {
        return Spot { foot: [x * stage.width, stage.height * 0.83], meter };
    }
    // On the ground that people stand on what is smaller is nearer to the horizon, or it would be a toy.
    let feet = stage.head.center[1] + stage.head.height * 6.1;
    let (tall, horizon) = (stage.head.height * 6.6 / 1.6, 0.60 * stage.height);
    let foot = horizon + (feet - horizon).max(0.0) * (meter / tall.max(1.0));
    Spot { foot: [x * stage.width, foot.clamp(0.70 * stage.height, 0.84 * stage.height)], meter }
}

/// Of what is as large as people: whole in the picture, a step behind them.
fn beside(stage: &Stage, number: usize) -> Spot {
    let near = spot(stage, number);
    let x = (near.foot[0] / stage.width).clamp(0.20, 0.80);
    Spot {
        foot: [x * stage.width, (near.foot[1] - 0.07 * stage.height).min(0.88 * stage.height)],
        meter: near.meter * 0.62,
    }
}

impl Spot {
    /// Meters to the right and up.
    pub fn at(&self, right: f64, up: f64) -> Point {
        [self.foot[0] + right * self.meter, self.foot[1] - up * self.meter]
    }
}

pub fn shadow(sheet: &mut Sheet, stage: &Stage, spot: Spot, half: f64) {
    let tone = if sheet.in_color() { stage.colors.shadow } else { hex(0x0060_6060) };
    sheet.veil(Outline::new().ellipse(spot.at(0.0, 0.0), [half * spot.meter, half * spot.meter * 0.2]), tone, 0.4);
}

fn campfire(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    let mut dice = stage.dice("campfire");
    let tall = 0.62 * spot.meter;
    if sheet.in_color() {
        sheet.glow(spot.at(0.0, 0.1), [spot.meter * 1.5, spot.meter * 0.42], hex(0x00FF_9A40), 0.55);
        sheet.glow(spot.at(0.0, 0.35), [spot.meter * 0.95; 2], hex(0x00FF_A040), 0.5);
    }
    for number in 0..9 {
        let angle = std::f64::consts::TAU * f64::from(number) / 9.0;
        let at = spot.at(0.44 * libm::cos(angle), 0.11 * libm::sin(angle));
        let size = spot.meter * dice.between(0.06, 0.08);
        let stone = Outline::new().ellipse(at, [size, size * 0.72]);
        sheet.solid(stone, stage.lit(0x008C_8680, 0.0));
    }
    for (from, to) in [([-0.36, 0.02], [0.3, 0.2]), ([0.36, 0.02], [-0.3, 0.2]), ([-0.12, -0.06], [0.14, 0.26])] {
        let bark = Outline::new().bar(spot.at(from[0], from[1]), spot.at(to[0], to[1]), spot.meter * 0.1);
        sheet.solid(bark, stage.lit(0x006E_4A30, 0.0));
    }
    for (x, size, lean) in [(-0.15, 0.72, -0.3), (0.16, 0.78, 0.35), (0.0, 1.0, 0.1)] {
        flame(sheet, spot.at(x, 0.04), tall * 0.30 * size, tall * size, lean);
    }
    hearth_lights(sheet, stage, spot);
}

/// A fire that people sit by lights half of the picture.
pub fn hearth_lights(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    let reach = [0.75 * stage.width.max(0.6 * stage.height), 0.72 * stage.height];
    sheet.lights([spot.foot[0], spot.foot[1] - 0.10 * stage.height], reach, FIRELIGHT, 1.0);
}

fn snowman(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    shadow(sheet, stage, spot, 0.42);
    let (white, shade) = (stage.lit(0x00FC_FDFF, 0.0), stage.lit(0x00C4_D6EC, 0.0));
    for (up, radius) in [(0.30, 0.34), (0.80, 0.25)] {
        ball(sheet, stage, spot.at(0.0, up), radius * spot.meter, (white, shade));
    }
    let coal = stage.lit(0x0030_2C34, 0.0);
    let mut black = Outline::new();
    for (x, up, size) in
        [(-0.09, 0.86, 0.026), (0.09, 0.86, 0.026), (0.0, 0.48, 0.03), (0.0, 0.34, 0.03), (0.0, 0.20, 0.03)]
    {
        black.add_ellipse(spot.at(x, up), [size * spot.meter; 2]);
    }
    sheet.fill(black, coal);
    for side in [-1.0, 1.0] {
        let mut arm = Outline::new();
        arm.add_bar(spot.at(side * 0.26, 0.42), spot.at(side * 0.60, 0.66), [spot.meter * 0.034, spot.meter * 0.02]);
        arm.add_bar(spot.at(side * 0.48, 0.58), spot.at(side * 0.60, 0.54), [spot.meter * 0.02, spot.meter * 0.012]);
        sheet.fill(arm, stage.lit(0x0076_5238, 0.0));
    }
    let nose = Outline::new().polygon(&[spot.at(0.0, 0.82), spot.at(0.20, 0.77), spot.at(0.0, 0.76)]);
    sheet.solid(nose, stage.lit(0x00F0_8830, 0.0));
    let scarf = Outline::new().curve(&[
        spot.at(-0.22, 0.66),
        spot.at(0.0, 0.60),
        spot.at(0.22, 0.66),
        spot.at(0.21, 0.58),
        spot.at(0.0, 0.52),
        spot.at(-0.21, 0.58),
    ]);
    sheet.solid(scarf, stage.lit(0x00D8_4048, 0.0));
    let end = [spot.at(0.08, 0.57), spot.at(0.2, 0.57), spot.at(0.22, 0.30), spot.at(0.10, 0.30)];
    sheet.solid(Outline::new().polygon(&end), stage.lit(0x00C8_343E, 0.0));
    let hat = [spot.at(-0.16, 1.0), spot.at(-0.14, 1.22), spot.at(0.14, 1.22), spot.at(0.16, 1.0)];
    sheet.solid(Outline::new().polygon(&hat), coal);
    sheet.solid(Outline::new().ellipse(spot.at(0.0, 1.0), [spot.meter * 0.24, spot.meter * 0.045]), coal);
}

/// A ball lit from the light's side.
fn ball(sheet: &mut Sheet, stage: &Stage, at: Point, radius: f64, (white, shade): (canvas::Color, canvas::Color)) {
    let mut whole = stage.lined();
    whole.add_ellipse(at, [radius, radius * 0.96]);
    let (from, to) = ([at[0] + stage.light * radius, at[1] - radius], [at[0] - stage.light * radius, at[1] + radius]);
    sheet.ramp(whole, from, to, &[(0.0, white), (0.55, white), (1.0, shade)]);
}

fn christmas_tree(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    let mut dice = stage.dice("christmas tree");
    shadow(sheet, stage, spot, 0.6);
    let spot = Spot { meter: spot.meter * 0.92, ..spot };
    let trunk = [spot.at(-0.07, 0.0), spot.at(-0.07, 0.3), spot.at(0.07, 0.3), spot.at(0.07, 0.0)];
    sheet.solid(Outline::new().polygon(&trunk), stage.lit(0x0074_4C34, 0.0));
    for (number, (up, half, tall)) in
        [(0.24, 0.62, 0.62), (0.58, 0.50, 0.56), (0.90, 0.38, 0.5), (1.2, 0.26, 0.42)].into_iter().enumerate()
    {
        let mut corners = vec![spot.at(0.0, up + tall)];
        for step in 0..=8 {
            let x = half * (1.0 - f64::from(step) / 4.0);
            corners.push(spot.at(x, up + if step % 2 == 0 { 0.0 } else { 0.07 } + 0.05 * (x / half) * (x / half)));
        }
        let green = [0x002E_6E4A, 0x0036_7C52, 0x003E_8858, 0x0048_9460][number];
        sheet.solid(Outline::new().polygon(&corners), stage.lit(green, 0.0));
    }
    let colors: [u32; 4] = [0x00E8_4850, 0x00F8_D050, 0x0058_A8F0, 0x00F4_F4F8];
    for number in 0..26_usize {
        let up = dice.between(0.32, 1.45);
        let half = 0.52 * (1.0 - (up - 0.24) / 1.5);
        let at = spot.at(dice.between(-half, half), up);
        let color = hex(colors[number % 4]);
        sheet.glow(at, [spot.meter * 0.09; 2], color, 0.5);
        sheet.solid(Outline::new().ellipse(at, [spot.meter * 0.028; 2]), color);
    }
    let mut star = Outline::new();
    let points: Vec<Point> = (0..10)
        .map(|step| {
            let angle = std::f64::consts::PI * (f64::from(step) / 5.0 - 0.5);
            let reach = if step % 2 == 0 { 0.12 } else { 0.05 };
            spot.at(reach * libm::cos(angle), 1.66 - reach * libm::sin(angle))
        })
        .collect();
    star.add_polygon(&points);
    sheet.glow(spot.at(0.0, 1.66), [spot.meter * 0.3; 2], hex(0x00FF_E890), 0.6);
    sheet.solid(star, hex(0x00FF_DC60));
}

fn pumpkins(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    for (x, size) in [(0.34, 0.62), (-0.02, 1.0)] {
        let own = Spot { foot: spot.at(x, if size < 1.0 { 0.06 } else { 0.0 }), meter: spot.meter * 0.62 * size };
        shadow(sheet, stage, own, 0.5);
        pumpkin(sheet, stage, own);
    }
}

fn pumpkin(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    let unlit = |color: u32| {
        if stage.is_night() { mix(stage.lit(color, 0.0), hex(color), 0.45) } else { stage.lit(color, 0.0) }
    };
    let stalk = [spot.at(-0.05, 0.62), spot.at(-0.08, 0.82), spot.at(0.04, 0.80), spot.at(0.05, 0.62)];
    sheet.solid(Outline::new().polygon(&stalk), unlit(0x005E_7A3C));
    for (x, half, color) in [(-0.30, 0.24, 0x00DC_701C), (0.30, 0.24, 0x00D0_6418), (0.0, 0.30, 0x00F0_8628)] {
        sheet.solid(Outline::new().ellipse(spot.at(x, 0.34), [half * spot.meter, 0.34 * spot.meter]), unlit(color));
    }
    let glow = if sheet.in_color() { hex(0x00FF_E070) } else { hex(0x00FF_FFFF) };
    let mut face = Outline::new();
    for side in [-1.0, 1.0] {
        face.add_polygon(&[spot.at(side * 0.10, 0.40), spot.at(side * 0.30, 0.40), spot.at(side * 0.19, 0.54)]);
    }
    face.add_polygon(&[
        spot.at(-0.32, 0.27),
        spot.at(-0.2, 0.24),
        spot.at(-0.1, 0.29),
        spot.at(0.0, 0.24),
        spot.at(0.1, 0.29),
        spot.at(0.2, 0.24),
        spot.at(0.32, 0.27),
        spot.at(0.2, 0.13),
        spot.at(0.08, 0.17),
        spot.at(0.0, 0.11),
        spot.at(-0.08, 0.17),
        spot.at(-0.2, 0.13),
    ]);
    sheet.glow(spot.at(0.0, 0.3), [spot.meter * 0.8; 2], hex(0x00FF_B040), 0.45);
    sheet.solid(face, glow);
}

pub fn ring(center: Point, [wide, tall]: [f64; 2], line: f64) -> Outline {
    let at = |inset: f64, step: i32| {
        let angle = std::f64::consts::TAU * f64::from(step) / 64.0;
        [center[0] + libm::cos(angle) * (wide - inset), center[1] + libm::sin(angle) * (tall - inset)]
    };
    let outside = (0..=64).map(|step| at(0.0, step));
    let inside = (0..=64).rev().map(|step| at(line.min(tall * 0.6), step));
    Outline::new().polygon(&outside.chain(inside).collect::<Vec<_>>())
}

/// Upright behind the figure: rings, a star of six points, marks between the rings.
fn magic_circle(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("magic circle");
    let radius = (stage.head.height * 2.5).clamp(stage.height * 0.28, stage.width.min(stage.height) * 0.47);
    let center = [stage.head.center[0], (stage.head.center[1] + stage.head.height * 1.1).min(stage.height * 0.56)];
    let tints: [u32; 4] = [0x0066_D8FF, 0x00C0_8CFF, 0x00FF_B85A, 0x0078_F0B0];
    let color = if sheet.in_color() { hex(tints[dice.below(4)]) } else { hex(0x00FF_FFFF) };
    let dark = if stage.is_night() || sheet.in_color() { color } else { hex(0x0018_1818) };
    let bright = if sheet.in_color() { mix(color, hex(0x00FF_FFFF), 0.45) } else { dark };
    sheet.glow(center, [radius * 1.35; 2], color, 0.42);
    let line = radius * 0.014;
    let mut lines: Vec<Outline> =
        [1.0, 0.93, 0.74, 0.70, 0.34].iter().map(|share| ring(center, [radius * share; 2], line)).collect();
    let at = |angle: f64, share: f64| {
        [center[0] + libm::cos(angle) * radius * share, center[1] + libm::sin(angle) * radius * share]
    };
    let turn = dice.between(0.0, 1.0);
    let corner = |step: i32| turn + std::f64::consts::TAU * f64::from(step) / 6.0;
    let mut star = Outline::new();
    for step in 0..6 {
        star.add_bar(at(corner(step), 0.70), at(corner(step + 2), 0.70), [line, line]);
        lines.push(ring(at(corner(step), 0.70), [radius * 0.09; 2], line));
    }
    for mark in 0..36 {
        let angle = std::f64::consts::TAU * f64::from(mark) / 36.0;
        let (low, high) = (dice.between(0.76, 0.80), dice.between(0.86, 0.91));
        star.add_bar(at(angle, low), at(angle + dice.between(-0.04, 0.04), high), [line * 1.2, line * 0.7]);
        if dice.chance(0.5) {
            star.add_bar(at(angle - 0.03, 0.84), at(angle + 0.03, 0.84), [line, line]);
        }
    }
    for outline in lines.into_iter().chain([star]) {
        sheet.veil(outline, bright, 0.9);
    }
}

pub(super) fn is_on_a_head(heads: &[Head], at: Point, reach: f64) -> bool {
    heads.iter().any(|head| {
        let near = head.height * 0.75 + reach;
        (at[0] - head.center[0]).abs() < near && (at[1] - head.center[1]).abs() < near
    })
}

fn fireflies(sheet: &mut Sheet, stage: &Stage, (count, size): (usize, f64), heads: &[Head]) {
    let mut dice = stage.dice(if heads.is_empty() { "fireflies" } else { "near fireflies" });
    for _ in 0..count {
        let at = stage.at(dice.unit(), dice.between(0.22, 0.98));
        let reach = stage.unit * dice.between(12.0, 26.0) * size;
        if is_on_a_head(heads, at, reach) {
            continue;
        }
        sheet.glow(at, [reach; 2], hex(0x00E8_FF70), 0.85);
        sheet.fill(Outline::new().ellipse(at, [reach * 0.16; 2]), hex(0x00FD_FFD8));
    }
}

fn bubbles(sheet: &mut Sheet, stage: &Stage, (count, size): (usize, f64), heads: &[Head]) {
    let mut dice = stage.dice(if heads.is_empty() { "bubbles" } else { "near bubbles" });
    let white = hex(0x00FF_FFFF);
    for _ in 0..count {
        let at = stage.at(dice.unit(), dice.between(0.05, 0.95));
        let radius = stage.unit * dice.between(13.0, 34.0) * size;
        if is_on_a_head(heads, at, radius) {
            continue;
        }
        if sheet.in_color() {
            sheet.veil(Outline::new().ellipse(at, [radius; 2]), mix(stage.colors.sky[3], white, 0.4), 0.16);
            sheet.veil(ring(at, [radius; 2], radius * 0.09), hex(0x00C8_B8FF), 0.7);
            sheet.veil(ring(at, [radius * 0.93; 2], radius * 0.06), hex(0x00A8_F0F0), 0.6);
        } else {
            sheet.fill(ring(at, [radius; 2], stage.line()), if stage.is_night() { white } else { hex(0x0010_1010) });
        }
        let shine = [at[0] + stage.light * radius * 0.42, at[1] - radius * 0.46];
        sheet.veil(Outline::new().ellipse(shine, [radius * 0.2, radius * 0.13]), white, 0.95);
    }
}
