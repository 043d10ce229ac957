//! Figures on their backs below us: drawn upright and from before like all others, then turned together about the
//! picture's middle.

use canvas::Layer;

use super::body::Body;
use super::body::skeleton::{Limb, SHIN, THIGH};
use super::clothes::wear::Bottom;
use super::curve::{Point, Taper, around, distance, ellipse, lerp, line, moved, through};
use super::easel::Easel;
use super::lying;
use super::shot::Stand;
use super::together::one_bed;
use scene::seed::Dice;
use scene::{Framing, Scene};

/// How far from one who lies there to the next, heads.
const APART: f64 = 2.3;
/// Where an animal lies with who lies there: on the blanket over the legs, or beside the waist; head units from the
/// middle line and from the crown.
pub fn beside(scene: &Scene) -> Point {
    if one_bed::is_shown(scene) { [0.10, 3.10] } else { [0.50, 2.95] }
}
/// How far from upright one lies in a picture that is higher than wide, degrees.
const LEAST_TURN_DEG: f64 = 11.0;
const MOST_TURN_DEG: f64 = 24.0;

/// Side by side, the middle of what is seen of them in the picture's middle; `above` the crown and `below` the chin, heads.
pub fn stands(scene: &Scene, boxes: &[[f64; 4]], (above, below): (f64, f64)) -> Vec<Stand> {
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    // Hair lies about the crown.
    let above = above + 0.35;
    let is_whole = matches!(scene.framing, Framing::FullBody | Framing::Wide);
    let turn = turn_deg(scene).to_radians();
    let (sin, cos) = (libm::sin(turn).abs(), libm::cos(turn).abs());
    // Along the body and across it, to the picture's edges.
    let long = (height / cos.max(1e-6)).min(width / sin.max(1e-6));
    let across = (width / cos.max(1e-6)).min(height / sin.max(1e-6));
    let count = boxes.len() as f64;
    let by_length = long * if is_whole { 0.95 } else { 1.0 } / (above + 1.0 + below);
    let by_width = across * 0.98 / (APART * count);
    let head = by_length.min(by_width) * if scene.framing == Framing::Wide { 0.7 } else { 1.0 };
    let chin = height / 2.0 - (below - 1.0 - above) * head / 2.0;
    let at = |number: usize| width / 2.0 + (number as f64 - (count - 1.0) / 2.0) * APART * head;
    (0..boxes.len()).map(|number| Stand { head, chin: [at(number), chin] }).collect()
}

/// In a wide picture along its length.
fn turn_deg(scene: &Scene) -> f64 {
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    let mut dice = Dice::new(scene.seed, "how one lies below us");
    let side = if dice.chance(0.5) { 1.0 } else { -1.0 };
    let usual = dice.between(LEAST_TURN_DEG, MOST_TURN_DEG);
    let is_alone = scene.figures.len() == 1;
    let along = if width > height && is_alone { libm::atan2(width, height).to_degrees() * 0.9 } else { 0.0 };
    side * usual.max(along)
}

/// Where a point of the upright figures lies.
pub fn turned(scene: &Scene, [x, y]: Point) -> Point {
    let [middle_x, middle_y] = middle(scene);
    let turn = turn_deg(scene).to_radians();
    let (sin, cos) = (libm::sin(turn), libm::cos(turn));
    let (x, y) = (x - middle_x, y - middle_y);
    [middle_x + x * cos - y * sin, middle_y + x * sin + y * cos]
}

pub fn lay(layers: &mut [Layer], scene: &Scene) {
    lying::turn(layers, middle(scene), turn_deg(scene));
}

fn middle(scene: &Scene) -> Point {
    [f64::from(scene.width_px) / 2.0, f64::from(scene.height_px) / 2.0]
}

/// What the body keeps the light from, close about it.
pub fn shadow(easel: &mut Easel, body: &Body) {
    let (unit, head) = (body.rig.unit, body.rig.head);
    let mut parts: Vec<Vec<Point>> = Vec::new();
    for (limb, wide) in limbs(body) {
        let way = through(&[limb.root, limb.bend, limb.end], 6);
        parts.push(line(&way, wide * unit * 1.5, Taper::EVEN));
    }
    let [shoulders, hips] = spine(body);
    parts.push(line(&[shoulders, hips], 1.5 * body.shoulder * unit, Taper::EVEN));
    parts.push(ellipse(body.rig.flat([0.0, 0.42]), [0.56 * head, 0.60 * head], 0.0));
    let dark = body.palette.dark.deep;
    if !easel.in_color() {
        let parts: Vec<Vec<Point>> = parts.iter().map(|part| moved(part, body.rig.away([0.09, 0.07]))).collect();
        return easel.veils(&parts, dark.toned(0.42), 1.0);
    }
    for (by, share) in [(0.16, 0.10), (0.11, 0.12), (0.06, 0.16)] {
        let parts: Vec<Vec<Point>> = parts.iter().map(|part| moved(part, body.rig.away([by, by * 0.8]))).collect();
        easel.veils(&parts, dark, share);
    }
}

/// The angel that arms and legs sweep into snow: two wings from shoulder height to the hips, and a gown between the legs.
pub fn snow_angel(easel: &mut Easel, body: &Body) {
    const STEPS: i32 = 14;
    let unit = body.rig.unit;
    let [shoulders, hips] = spine(body);
    // Degrees from straight down, to either side.
    let fan = |from: Point, (start, end): (f64, f64), reach: f64| {
        let at = |step: i32| {
            let turn = (start + (end - start) * f64::from(step) / f64::from(STEPS)).to_radians();
            // A limb sweeps farthest in the middle of its way.
            let swell = 0.88 + 0.12 * libm::sin(f64::from(step) / f64::from(STEPS) * core::f64::consts::PI);
            let reach = reach * unit * swell;
            [from[0] + libm::sin(turn) * reach, from[1] + libm::cos(turn) * reach]
        };
        let rim: Vec<Point> = std::iter::once(from).chain((0..=STEPS).map(at)).collect();
        around(&rim, 3)
    };
    let wing = |side: f64| {
        let root = lerp(shoulders, body.skeleton.arms[usize::from(side > 0.0)].root, 0.6);
        fan(root, (side * 24.0, side * 142.0), 2.25)
    };
    let parts = [wing(-1.0), wing(1.0), fan(hips, (-30.0, 30.0), 3.9)];
    let (snow, dark) = (body.palette.white, body.palette.dark.deep);
    easel.veils(&parts, snow.shaded, if easel.in_color() { 0.4 } else { 1.0 });
    for part in &parts {
        // A wall on the side of the light, a lit bank on the other.
        for (by, share) in [(0.10, 0.07), (0.05, 0.09)] {
            easel.crescent(part, body.rig.away([by, by * 0.8]), (dark, share));
        }
        easel.crescent(part, body.rig.away([-0.03, -0.025]), (snow.light, 0.6));
    }
}

/// What lies there covers this much of the ground: discs, canvas units.
pub fn covered(scene: &Scene, body: &Body) -> Vec<(Point, f64)> {
    const STEPS: i32 = 8;
    let (unit, head) = (body.rig.unit, body.rig.head);
    let along =
        |from: Point, to: Point| (0..=STEPS).map(move |step| lerp(from, to, f64::from(step) / f64::from(STEPS)));
    let mut discs = vec![(body.rig.flat([0.0, 0.42]), 0.62 * head)];
    let [shoulders, hips] = spine(body);
    discs.extend(along(shoulders, hips).map(|at| (at, body.shoulder * 0.98 * unit)));
    for (limb, wide) in limbs(body) {
        let bones = along(limb.root, limb.bend).chain(along(limb.bend, limb.end));
        discs.extend(bones.map(|at| (at, wide * unit * 0.75)));
    }
    discs.extend(skirted(body));
    discs.into_iter().map(|(at, radius)| (turned(scene, at), radius)).collect()
}

/// Between the legs, as far as a skirt or the seat of trousers goes down.
fn skirted(body: &Body) -> Vec<(Point, f64)> {
    const SEAT: f64 = 0.7;
    let down = if let Bottom::Skirt(skirt) = body.wear.bottom { skirt.long } else { SEAT };
    let [left, right] = body.skeleton.legs;
    let steps = (libm::ceil(down / 0.4) as i32).max(1);
    let at = |leg: &Limb, long: f64| {
        if long < THIGH {
            lerp(leg.root, leg.bend, long / THIGH)
        } else {
            lerp(leg.bend, leg.end, (long - THIGH) / SHIN)
        }
    };
    (1..=steps)
        .map(|step| {
            let long = down * f64::from(step) / f64::from(steps);
            let (one, other) = (at(&left, long), at(&right, long));
            (lerp(one, other, 0.5), distance(one, other) / 2.0 + 0.34 * body.rig.unit)
        })
        .collect()
}

/// With the breadth of each, head units.
fn limbs(body: &Body) -> impl Iterator<Item = (Limb, f64)> {
    const ARM: f64 = 0.24;
    const LEG: f64 = 0.36;
    let (arms, legs) = (body.skeleton.arms, body.skeleton.legs);
    let with = |limbs: [Limb; 2], wide: f64| limbs.map(|limb| (limb, wide));
    with(arms, ARM).into_iter().chain(with(legs, LEG)).filter(|(limb, _)| distance(limb.root, limb.end) > 1e-6)
}

/// The middles of shoulders and hips.
fn spine(body: &Body) -> [Point; 2] {
    let middle = |[one, other]: [Limb; 2]| lerp(one.root, other.root, 0.5);
    [middle(body.skeleton.arms), middle(body.skeleton.legs)]
}
