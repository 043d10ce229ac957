//! The ground below who lies on it, seen from straight above: no horizon, the ground fills the picture.

mod bed;
mod floors;
mod loose;
mod water;

use std::f64::consts::TAU;

use super::blooms::{self, Bloom};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::{FRONT, Sheet};
use super::stage::Stage;
use crate::figure;
use scene::seed::Dice;
use scene::{Place, Scene, Sight, Weather};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ground {
    Meadow,
    Snow,
    Sand,
    Linen,
    Water,
    Leaves,
    Boards,
    Slabs,
    Mats,
    Earth,
    Cloud,
    /// Nothing that one could lie on: the place itself.
    Air,
}

fn ground_of(scene: &Scene) -> Ground {
    let place = scene.place;
    match place {
        _ if place.is_abstract() => Ground::Air,
        Place::Space | Place::EarthOrbit | Place::Underwater => Ground::Air,
        Place::Clouds => Ground::Cloud,
        Place::Bedroom if scene.has(Sight::Clutter) => Ground::Boards,
        Place::Bedroom | Place::Hospital => Ground::Linen,
        Place::Pool | Place::IndoorPool | Place::RooftopPool | Place::HotSpring | Place::Waterfall => Ground::Water,
        Place::TatamiRoom | Place::Dojo => Ground::Mats,
        Place::Cave | Place::Volcano => Ground::Earth,
        _ if place.is_indoors() => Ground::Boards,
        _ if scene.weather == Weather::Snow => Ground::Snow,
        Place::Beach | Place::Desert | Place::Moon | Place::RedPlanet => Ground::Sand,
        Place::Pier | Place::Deck | Place::Veranda | Place::Balcony => Ground::Boards,
        Place::Roof | Place::City | Place::Street | Place::Station | Place::Bridge | Place::StoneBridge => {
            Ground::Slabs
        }
        Place::Castle | Place::Courtyard | Place::Rampart | Place::TiledRoof | Place::NeonAlley => Ground::Slabs,
        Place::Battlefield | Place::Arena | Place::Canyon | Place::RuinedCity | Place::Ruins => Ground::Earth,
        _ if scene.weather == Weather::Leaves => Ground::Leaves,
        _ => Ground::Meadow,
    }
}

/// What lies there: middles and radii of what it covers, and the head first.
struct Lain<'a> {
    stage: &'a Stage<'a>,
    discs: Vec<(Point, f64)>,
    /// What things are measured by, canvas units: a head.
    size: f64,
}

impl<'a> Lain<'a> {
    fn of(stage: &'a Stage<'a>) -> Self {
        Self { stage, discs: figure::covered(stage.scene), size: stage.head.height.min(stage.height * 0.34) }
    }

    /// How deep within the figures a point is; negative outside, canvas units.
    fn depth(&self, at: Point) -> f64 {
        let into = |(middle, radius): &(Point, f64)| radius - libm::hypot(at[0] - middle[0], at[1] - middle[1]);
        self.discs.iter().map(into).fold(f64::MIN, f64::max)
    }

    fn is_on_a_face(&self, at: Point, radius: f64) -> bool {
        let near = |head: &super::Head| {
            libm::hypot(at[0] - head.center[0], at[1] - head.center[1]) < head.height * 0.72 + radius
        };
        self.stage.heads().iter().any(near)
    }

    /// All that the figures cover, so many times as wide.
    fn around(&self, wider: f64, by: Point) -> Outline {
        let mut outline = Outline::new();
        for ([x, y], radius) in &self.discs {
            outline.add_ellipse([x + by[0], y + by[1]], [radius * wider; 2]);
        }
        outline
    }

    /// From the first head toward the feet, of length one.
    fn way(&self) -> Point {
        let Some((head, _)) = self.discs.first() else { return [0.0, 1.0] };
        let last = self.discs.iter().map(|(at, _)| *at).fold([0.0, 0.0], |sum, at| [sum[0] + at[0], sum[1] + at[1]]);
        let count = self.discs.len() as f64;
        let way = [last[0] / count - head[0], last[1] / count - head[1]];
        let long = libm::hypot(way[0], way[1]).max(1e-6);
        [way[0] / long, way[1] / long]
    }
}

pub fn ground(sheet: &mut Sheet, stage: &Stage) {
    let lain = Lain::of(stage);
    match ground_of(stage.scene) {
        Ground::Meadow => meadow(sheet, &lain),
        Ground::Snow => loose::snow(sheet, &lain),
        Ground::Sand => loose::sand(sheet, &lain),
        Ground::Linen => bed::linen(sheet, &lain),
        Ground::Water => water::water(sheet, &lain),
        Ground::Leaves => loose::leaves(sheet, &lain),
        Ground::Boards => floors::boards(sheet, &lain),
        Ground::Slabs => floors::slabs(sheet, &lain),
        Ground::Mats => floors::mats(sheet, &lain),
        Ground::Earth => floors::earth(sheet, &lain),
        Ground::Cloud => loose::cloud(sheet, &lain),
        Ground::Air => super::painter(stage.scene.place)(sheet, stage),
    }
    if stage.scene.has(Sight::Clutter) {
        strewn(sheet, &lain);
    }
    sheet.layer("ground");
}

/// What lies about on the floor of a messy room, beside who lies there.
fn strewn(sheet: &mut Sheet, lain: &Lain) {
    let mut dice = lain.stage.dice("strewn");
    for _ in 0..60 {
        let at = lain.stage.at(dice.unit(), dice.unit());
        let size = lain.size * dice.between(0.26, 0.36);
        if lain.depth(at) < -1.6 * size {
            super::clutter::thing(sheet, lain.stage, (at, size), &mut dice);
        }
    }
}

/// What grows or floats partly before them, never before a face.
pub fn before(sheet: &mut Sheet, stage: &Stage) {
    let lain = Lain::of(stage);
    // Nothing grows over the edge of what stands between them and the ground.
    if figure::is_on_couch(stage.scene) {
        return;
    }
    let mut dice = stage.dice("before who lies there");
    match ground_of(stage.scene) {
        Ground::Meadow => {
            let blooms = if is_in_bloom(stage.scene) { 9 } else { 4 };
            for (number, at) in edges(&lain, 15, &mut dice).into_iter().enumerate() {
                let bloom =
                    Bloom { at, radius: lain.size * dice.between(0.11, 0.19), turn: dice.between(0.0, TAU), flat: 1.0 };
                if !lain.is_on_a_face(at, bloom.radius) {
                    blooms::tuft(sheet, stage, (at, lain.size * 0.22), &mut dice);
                    if number < blooms {
                        blooms::bloom(sheet, stage, &bloom, blooms::kinds(stage)[dice.below(3)]);
                    }
                }
            }
            near_the_eye(sheet, stage, &mut dice);
        }
        Ground::Leaves => {
            for at in edges(&lain, 22, &mut dice).into_iter().filter(|at| !lain.is_on_a_face(*at, lain.size * 0.2)) {
                loose::fallen_leaf(sheet, stage, (at, lain.size * dice.between(0.14, 0.22)), &mut dice);
            }
        }
        Ground::Water => {
            for at in edges(&lain, 14, &mut dice).into_iter().filter(|at| !lain.is_on_a_face(*at, lain.size * 0.2)) {
                let mut glint = Outline::new();
                let long = lain.size * dice.between(0.18, 0.42);
                glint.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], lain.size * 0.045);
                sheet.veil(glint, hex(0x00FF_FFFF), 0.7);
            }
            water::petals(sheet, &lain, 12, &mut dice);
        }
        _ => return,
    }
    sheet.layer(FRONT);
}

/// Points at the outline of what lies there.
fn edges(lain: &Lain, count: usize, dice: &mut Dice) -> Vec<Point> {
    // Half of what stands there is before the body.
    const OUTSIDE: f64 = 0.05;
    let mut found = Vec::new();
    for _ in 0..count * 6 {
        if lain.discs.is_empty() || found.len() >= count {
            break;
        }
        let ([x, y], radius) = lain.discs[dice.below(lain.discs.len())];
        let turn = dice.between(0.0, TAU);
        let reach = radius + OUTSIDE * lain.size;
        let at = [x + libm::cos(turn) * reach, y + libm::sin(turn) * reach];
        let is_in = (0.0..lain.stage.width).contains(&at[0]) && (0.0..lain.stage.height).contains(&at[1]);
        if is_in && lain.depth(at) < 0.0 {
            found.push(at);
        }
    }
    found
}

/// Soft flowers so near the eye that they are out of focus, at the picture's edges.
fn near_the_eye(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let [one, other, third] = blooms::kinds(stage);
    for number in 0..7 {
        let along = (f64::from(number) + dice.unit()) / 7.0;
        let edge = dice.between(-0.05, 0.03);
        let at = stage.at(if number % 2 == 0 { edge } else { 1.0 - edge }, along);
        let size = stage.unit * dice.between(42.0, 84.0);
        let color = stage.lit([one, other, third][dice.below(3)].petals, 0.0);
        sheet.blur(at, [size; 2], (color, 0.62));
    }
}

/// Whether there are more flowers than grass.
fn is_in_bloom(scene: &Scene) -> bool {
    matches!(scene.place, Place::FlowerField | Place::Garden | Place::LavenderField | Place::SunflowerField)
}

/// Grass in tufts, and flowers between: thick where nobody lies.
fn meadow(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("meadow from above");
    let (light, deep) = (stage.ground(0x007C_B850, 0.0), stage.ground(0x0038_7844, 0.0));
    sheet.ramp(
        stage.whole(),
        stage.at_from_light(0.0, 0.0),
        stage.at_from_light(1.0, 1.0),
        &[(0.0, light), (0.55, mix(light, deep, 0.5)), (1.0, deep)],
    );
    let area = stage.width * stage.height / (lain.size * lain.size);
    let tufts = ((area * 5.0) as usize).clamp(60, 420);
    // On paper blades are light, or they would be more than the flowers.
    let shades = if sheet.in_color() {
        [0x002C_6A3C, 0x004C_9044, 0x0074_B44C].map(|shade| stage.growth(shade, 0.0))
    } else {
        [0x00A8_A8A8, 0x00C4_C4C4, 0x00FF_FFFF].map(hex)
    };
    for shade in shades {
        let mut blades = Outline::new();
        for _ in 0..tufts / 3 {
            let at = stage.at(dice.between(-0.02, 1.02), dice.between(-0.02, 1.02));
            blooms::add_tuft(&mut blades, at, lain.size * dice.between(0.22, 0.42), &mut dice);
        }
        sheet.fill(blades, shade);
    }
    if stage.scene.weather == Weather::Petals {
        water::petals(sheet, lain, 90, &mut dice);
    }
    let kinds = blooms::kinds(stage);
    let flowers = (area * if is_in_bloom(stage.scene) { 2.6 } else { 0.8 }).clamp(12.0, 230.0) as usize;
    for _ in 0..flowers {
        let at = stage.at(dice.between(-0.02, 1.02), dice.between(-0.02, 1.02));
        // Where somebody lies they would show between the limbs only.
        if lain.depth(at) > lain.size * 0.05 {
            continue;
        }
        let kind = [0, 0, 0, 1, 1, 2][dice.below(6)];
        let radius = lain.size * dice.between(0.09, 0.19);
        blooms::bloom(sheet, stage, &Bloom { at, radius, turn: dice.between(0.0, TAU), flat: 1.0 }, kinds[kind]);
    }
}
