//! What is so near the eye that it is soft: leaves, blades, a desk in the lower corners, lights of a night street. In color only,
//! never before a face.

use std::f64::consts::TAU;

use super::foliage::Leaves;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::{FRONT, Sheet};
use super::stage::Stage;
use scene::seed::Dice;
use scene::{Framing, Hour, Place, Pose, Weather};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Near {
    Leaves,
    Blades,
    Flowers,
    Lights,
    /// The corner of a desk, the rim of a round table.
    Desk,
    Table,
}

pub fn before(sheet: &mut Sheet, stage: &Stage) {
    let Some(near) = near(stage).filter(|_| sheet.in_color() && !stage.scene.figures.is_empty()) else {
        return;
    };
    let mut dice = stage.dice("near the eye");
    for side in [-1.0, 1.0] {
        // A desk and a table stand on one side only.
        if side < 0.0 && matches!(near, Near::Desk | Near::Table) {
            continue;
        }
        // The corner away from the light is the deeper one.
        let size = stage.unit * if side < 0.0 { 210.0 } else { 300.0 };
        let at = stage.at_from_light(if side < 0.0 { 0.0 } else { 1.0 }, 1.0);
        match near {
            Near::Leaves => leaves(sheet, stage, (at, size), &mut dice),
            Near::Blades => blades(sheet, stage, (at, size), &mut dice),
            Near::Flowers => flowers(sheet, stage, (at, size), &mut dice),
            Near::Lights => lights(sheet, stage, (at, size), &mut dice),
            Near::Desk => desk(sheet, stage),
            Near::Table => table(sheet, stage),
        }
    }
    sheet.layer(FRONT);
}

/// Far out of focus behind who is seen near: light between leaves, lamps of a street.
pub fn behind(sheet: &mut Sheet, stage: &Stage) {
    let is_near = is_close(stage) || stage.scene.framing == Framing::HalfBody;
    let Some(near) = near(stage).filter(|_| sheet.in_color() && is_near && !stage.scene.figures.is_empty()) else {
        return;
    };
    let mut dice = stage.dice("out of focus behind");
    let (light, strong) = match near {
        Near::Leaves | Near::Flowers => {
            (mix(stage.colors.edge, stage.growth(stage.foliage(0x00C8_E890), 0.0), 0.35), 1.0)
        }
        Near::Lights => (hex(0x00FF_C880), 2.0),
        Near::Blades | Near::Desk | Near::Table => return,
    };
    for _ in 0..22 {
        // Lamps hang low, light falls through leaves from above.
        let high = if near == Near::Lights { 0.26 } else { 0.04 };
        let at = stage.at(dice.unit(), dice.between(high, 0.70));
        let radius = stage.unit * dice.between(9.0, 48.0);
        let color = if near == Near::Lights { mix(light, hex(LAMPS[dice.below(LAMPS.len())]), 0.7) } else { light };
        let share = strong * dice.between(0.10, 0.30);
        if !covers_somebody(stage, at, radius) {
            sheet.blur(at, [radius; 2], (color, share));
        }
    }
    sheet.layer("out of focus");
}

fn near(stage: &Stage) -> Option<Near> {
    use Place::{
        Bakery, Balcony, Bar, Beach, Bridge, Cafe, CherryAvenue, City, Classroom, Cliff, CoastRoad, Cottage,
        Fairground, Farm, Festival, Field, FlowerField, FlowerShop, FutureCity, Garden, Greenhouse, Harbor, Izakaya,
        Lake, LavenderField, Mountain, NeonAlley, PampasField, RiceFields, RiverBank, Roof, ShoppingStreet,
        SpiderLilyField, StationFront, Street, Summit, SunflowerField, Tavern, WheatField, Windmill,
    };
    let scene = stage.scene;
    let is_dark = matches!(scene.hour, Hour::Night | Hour::Dusk);
    if super::aloft::is_over_town(scene) {
        return None;
    }
    match scene.place {
        Classroom => Some(Near::Desk).filter(|_| is_half(stage)),
        Cafe | Bakery | Tavern | Izakaya | Bar => Some(Near::Table).filter(|_| is_half(stage)),
        // There grows nothing, and its flakes are near the eye themselves.
        _ if scene.weather == Weather::Snow || scene.figures.iter().any(|figure| figure.pose == Pose::Skiing) => None,
        Garden | Cottage | LavenderField | FlowerField | SunflowerField | SpiderLilyField | FlowerShop | Greenhouse => {
            Some(Near::Flowers)
        }
        CherryAvenue if !stage.is_autumn() => Some(Near::Flowers),
        _ if is_green(stage) => Some(Near::Leaves),
        Cliff | RiverBank | RiceFields | Windmill | Farm | Field | Mountain | Summit | WheatField | Lake
        | PampasField | Beach | CoastRoad => Some(Near::Blades).filter(|_| !is_close(stage)),
        Street | City | NeonAlley | Festival | Harbor | ShoppingStreet | FutureCity | StationFront | Fairground
        | Bridge | Roof | Balcony
            if is_dark =>
        {
            Some(Near::Lights)
        }
        _ => None,
    }
}

/// Where leaves grow on both sides of the eye.
const fn is_green(stage: &Stage) -> bool {
    use Place::{
        Bamboo, BigTree, Castle, CherryAvenue, Courtyard, Forest, ForestStream, Graveyard, Orchard, Park, Ruins,
        SchoolGate, Shrine, StoneBridge, Swamp, ToriiPath, Village, Vineyard, Waterfall, WoodenBridge,
    };
    matches!(
        stage.scene.place,
        Bamboo
            | BigTree
            | Castle
            | CherryAvenue
            | Courtyard
            | Forest
            | ForestStream
            | Graveyard
            | Orchard
            | Park
            | Ruins
            | SchoolGate
            | Shrine
            | StoneBridge
            | Swamp
            | ToriiPath
            | Village
            | Vineyard
            | Waterfall
            | WoodenBridge
    )
}

const fn is_close(stage: &Stage) -> bool {
    matches!(stage.scene.framing, Framing::Face | Framing::Bust)
}

/// Whether the picture ends at waist or thighs, and nothing else lies before who is there.
fn is_half(stage: &Stage) -> bool {
    let scene = stage.scene;
    matches!(scene.framing, Framing::HalfBody | Framing::Knees)
        && scene.figures.iter().all(|figure| matches!(figure.pose, Pose::Standing | Pose::Holding | Pose::Walking))
}

/// Whether something as large there would cover somebody: before hands and feet it would be dirt on them. Of who is seen
/// close, only what lies over a shoulder may.
fn covers_somebody(stage: &Stage, [x, y]: Point, size: f64) -> bool {
    let is_face = stage.scene.framing == Framing::Face;
    let near = |head: &super::Head| {
        // What is near may lie over hair where the head fills the picture.
        if is_face {
            return libm::hypot(x - head.center[0], (y - head.center[1]) * 0.9) < head.height * 0.56 + size * 0.6;
        }
        let [aside, below] = [(x - head.center[0]).abs(), y - head.center[1]];
        let reach = head.height * if is_close(stage) { 0.72 } else { 1.15 };
        let body = aside < reach + size && below > 0.0;
        body || libm::hypot(aside, below) < head.height * 0.8 + size
    };
    stage.heads().iter().any(near)
}

/// A shape with a soft edge: laid over itself, each time a little smaller.
fn soft(sheet: &mut Sheet, color: canvas::Color, shape: &dyn Fn(f64) -> Outline) {
    for (size, share) in [(1.22, 0.20), (1.12, 0.26), (1.02, 0.34), (0.92, 0.42)] {
        sheet.veil(shape(size), color, share);
    }
}

/// Twigs that rise out of the corner, their leaves far out of focus: dark ones first, the lit ones over them.
fn leaves(sheet: &mut Sheet, stage: &Stage, (corner, size): (Point, f64), dice: &mut Dice) {
    let inward = if corner[0] < stage.width / 2.0 { 1.0 } else { -1.0 };
    let tones = Leaves::of(stage, stage.foliage(0x0050_8C44), 0.0);
    let deep = mix(tones.dark, stage.colors.shadow, 0.35);
    let mut leaves = Vec::new();
    for twig in 0..7 {
        let turn = -1.62 + 1.55 * f64::from(twig) / 6.0 + dice.between(-0.10, 0.10);
        let long = size * dice.between(0.72, 1.12);
        let root = [corner[0] - inward * size * 0.06, corner[1] + size * 0.06];
        for pair in 0..5 {
            let share = 0.16 + 0.20 * f64::from(pair);
            let at = [root[0] + inward * libm::cos(turn) * long * share, root[1] + libm::sin(turn) * long * share];
            let angle = turn + if pair % 2 == 0 { 0.7 } else { -0.7 } + dice.between(-0.4, 0.4);
            let reach = size * dice.between(0.22, 0.34) * (1.1 - 0.3 * share);
            let tip = [at[0] + inward * libm::cos(angle) * reach, at[1] + libm::sin(angle) * reach];
            let lift = (share * dice.between(0.3, 1.1)).min(1.0);
            leaves.push((lift, [at, tip], reach * dice.between(0.24, 0.34)));
        }
    }
    leaves.retain(|(_, [_, tip], half)| !covers_somebody(stage, *tip, *half));
    leaves.sort_by(|one, other| one.0.total_cmp(&other.0));
    for (lift, way, half) in leaves {
        let tone = if lift < 0.5 { mix(deep, tones.middle, lift * 2.0) } else { mix(tones.middle, tones.light, lift) };
        sheet.blurred_leaf(way, half, (tone, 0.92));
    }
}

fn blades(sheet: &mut Sheet, stage: &Stage, (corner, size): (Point, f64), dice: &mut Dice) {
    let inward = if corner[0] < stage.width / 2.0 { 1.0 } else { -1.0 };
    let green = match stage.scene.place {
        Place::WheatField => 0x00B8_8834,
        Place::Beach | Place::CoastRoad => 0x008C_A058,
        _ => 0x0048_7840,
    };
    let base = stage.growth(green, 0.0);
    let dark = mix(base, stage.colors.shadow, 0.40);
    for number in 0..26 {
        let out = (f64::from(number) + dice.between(-0.8, 0.8)) / 26.0;
        let root = [corner[0] + inward * size * (out * 1.5 - 0.12), corner[1] + size * 0.06];
        let long = size * dice.between(0.28, 0.90) * (1.0 - 0.78 * out);
        // The wind bows them all one way, the long ones more.
        let lean = -stage.light * long * dice.between(0.16, 0.62);
        let tip = [root[0] + lean, root[1] - long];
        if covers_somebody(stage, tip, 0.0) {
            continue;
        }
        let tone = mix(dark, base, dice.between(0.0, 0.7));
        let wide = size * dice.between(0.016, 0.030);
        soft(sheet, tone, &|more| Outline::new().polygon(&bowed(root, tip, wide * more)));
    }
}

/// A blade of grass that rises and bows toward its tip.
pub fn bowed(root: Point, tip: Point, half: f64) -> Vec<Point> {
    const STEPS: i32 = 7;
    let at = |share: f64, side: f64| {
        let aside = share * share;
        let up = share * (1.35 - 0.35 * share);
        [root[0] + (tip[0] - root[0]) * aside + side * half * (1.0 - share * share), root[1] + (tip[1] - root[1]) * up]
    };
    let shares = || (0..=STEPS).map(|step| f64::from(step) / f64::from(STEPS));
    shares().map(|share| at(share, -1.0)).chain(shares().rev().map(|share| at(share, 1.0))).collect()
}

/// What blooms there: petals, how many of them, and the middle.
fn bloom(place: Place) -> ([u32; 3], u32, u32) {
    match place {
        Place::LavenderField => ([0x00A0_80D8, 0x0090_70C8, 0x00B8_9CE4], 6, 0x00D8_C8F4),
        Place::SunflowerField => ([0x00FF_C830, 0x00F8_B020, 0x00FF_DC5C], 11, 0x0060_3818),
        Place::SpiderLilyField => ([0x00E0_3040, 0x00C8_2034, 0x00F0_5C58], 8, 0x00FF_A080),
        Place::CherryAvenue => ([0x00FF_D0DC, 0x00F8_B4C8, 0x00FF_E4EA], 5, 0x00F0_88A8),
        _ => ([0x00F0_7C98, 0x00FF_F0EC, 0x00F8_CC60], 6, 0x00F4_C050),
    }
}

fn flowers(sheet: &mut Sheet, stage: &Stage, (corner, size): (Point, f64), dice: &mut Dice) {
    leaves(sheet, stage, (corner, size * 0.8), dice);
    let inward = if corner[0] < stage.width / 2.0 { 1.0 } else { -1.0 };
    let (colors, petals, middle) = bloom(stage.scene.place);
    let large = if is_close(stage) { 1.6 } else { 1.0 };
    for number in 0..8 {
        let out = f64::from(number) / 8.0;
        let at = [
            corner[0] + inward * size * (out * 1.1 - 0.08),
            corner[1] - size * dice.between(0.05, 0.95) * (1.0 - 0.75 * out) * large,
        ];
        let radius = size * dice.between(0.09, 0.16) * large;
        if covers_somebody(stage, at, radius) {
            continue;
        }
        let (turn, color) = (dice.between(0.0, TAU), stage.lit(colors[dice.below(3)], 0.0));
        let away = mix(color, stage.colors.shadow, 0.30);
        for petal in 0..petals {
            let angle = turn + f64::from(petal) * TAU / f64::from(petals);
            let ray = [libm::cos(angle), libm::sin(angle) * 0.84];
            let way = [0.08, 1.0].map(|part| [at[0] + ray[0] * radius * part, at[1] + ray[1] * radius * part]);
            let lit = 0.5 + 0.5 * (ray[0] * stage.light * 0.6 - ray[1] * 0.8);
            let half = radius * (1.9 / f64::from(petals)).min(0.36);
            sheet.blurred_leaf(way, half, (mix(away, color, lit), 0.94));
        }
        sheet.blur(at, [radius * 0.42; 2], (stage.lit(middle, 0.0), 0.9));
    }
}

const LAMPS: [u32; 5] = [0x00FF_D890, 0x00FF_A860, 0x00FF_7CA8, 0x0070_DCF4, 0x00FF_F0CC];

/// Lamps and signs between the eye and who stands there, far out of focus.
fn lights(sheet: &mut Sheet, stage: &Stage, (corner, size): (Point, f64), dice: &mut Dice) {
    let inward = if corner[0] < stage.width / 2.0 { 1.0 } else { -1.0 };
    for _ in 0..8 {
        let at =
            [corner[0] + inward * size * dice.between(-0.05, 0.75), corner[1] - stage.height * dice.between(0.0, 0.34)];
        let radius = size * dice.between(0.07, 0.24);
        if !covers_somebody(stage, at, radius) {
            sheet.blur(at, [radius; 2], (hex(LAMPS[dice.below(LAMPS.len())]), dice.between(0.12, 0.28)));
        }
    }
}

/// A corner of the next desk, with a notebook on it, far out of focus.
fn desk(sheet: &mut Sheet, stage: &Stage) {
    let wood = super::cuboid::under_roof(stage, 0x00C8_9058);
    let top = [(0.56, 0.945), (1.05, 0.905), (1.05, 1.05), (0.50, 1.05)];
    let edge = [(0.50, 1.05), (0.56, 0.945), (0.575, 0.965), (0.53, 1.05)];
    let book = [(0.74, 0.955), (0.97, 0.935), (1.02, 0.985), (0.77, 1.01)];
    let page = super::cuboid::under_roof(stage, 0x00F4_F0E8);
    for (corners, color) in [(top, wood), (edge, mix(wood, stage.colors.shadow, 0.35)), (book, page)] {
        let points = corners.map(|(x, y)| stage.at_from_light(x, y));
        let middle = [0, 1].map(|axis| points.iter().map(|at| at[axis]).sum::<f64>() / 4.0);
        soft(sheet, color, &|more| {
            // Of a large thing the edge alone is soft.
            let grown = 1.0 + (more - 1.0) * 0.16;
            Outline::new()
                .polygon(&points.map(|at| [0, 1].map(|axis| middle[axis] + (at[axis] - middle[axis]) * grown)))
        });
    }
}

/// The rim of the table before the eye.
fn table(sheet: &mut Sheet, stage: &Stage) {
    let wood = super::cuboid::under_roof(stage, 0x0088_5434);
    let (at, radii) = (stage.at_from_light(0.98, 1.03), [stage.width * 0.44, stage.height * 0.085]);
    let below = [at[0], at[1] + stage.height * 0.018];
    for (middle, color) in [(below, mix(wood, stage.colors.shadow, 0.45)), (at, wood)] {
        soft(sheet, color, &|more| {
            let grown = 1.0 + (more - 1.0) * 0.16;
            Outline::new().ellipse(middle, radii.map(|radius| radius * grown))
        });
    }
    let shine = [at[0] - stage.width * 0.16, at[1] - stage.height * 0.045];
    sheet.glow(shine, [stage.width * 0.22, stage.height * 0.03], stage.colors.edge, 0.45);
}
