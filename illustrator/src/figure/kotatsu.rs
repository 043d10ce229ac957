//! A low heated table with a quilt over the legs of all who sit at it, and mandarins on it.

use super::Body;
use super::body::posture::Weight;
use super::curve::{Point, Taper, add, around, closed, ellipse, through};
use super::easel::Easel;
use super::light;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use crate::places::Print;
use canvas::Layer;
use scene::{Scene, Sight, Tint};

/// Whether they sit at one.
pub fn is_shown(scene: &Scene) -> bool {
    let sits = |shot: &Shot| matches!(shot.posture.weight, Weight::Ground | Weight::Heels);
    scene.sights.contains(&Sight::Kotatsu) && Shot::all(scene).iter().all(sits)
}

/// Of the top's far edge, heads of their own from the crown, and how far it goes beyond the outermost chin.
const EDGE: f64 = 2.52;
const BESIDE: f64 = 1.15;
/// And beyond the chin of who sits there alone: what lies in the arms hides the middle, so bowl and cup stand at the sides.
const BESIDE_ONE: f64 = 1.62;
const BOWL_OF_ONE: f64 = 1.04;
const CUP_OF_ONE: f64 = -0.98;
const DEEP: f64 = 0.52;
const THICK: f64 = 0.13;
/// How much wider the quilt is on the ground, and how far it comes down.
const FLARES: f64 = 0.50;
const DOWN: f64 = 1.22;

/// Over all who sit there.
pub fn draw(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    let shots = Shot::all(scene);
    let (Some(first), Some(last)) = (shots.first(), shots.last()) else { return Vec::new() };
    let (rig, palette) = (Rig::of(first), Palette::of(first));
    let body = Body::of(&rig, &palette, first);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    let on = &mut easel;
    let unit = shots.iter().map(|shot| shot.stand.head).fold(0.0, f64::max);
    let edge = shots.iter().map(|shot| Rig::of(shot).body([0.0, EDGE])[1]).fold(0.0, f64::max);
    let alone = shots.len() == 1;
    let beside = if alone { BESIDE_ONE } else { BESIDE } * unit;
    let (left, right) = (first.stand.chin[0] - beside, last.stand.chin[0] + beside);
    quilt(on, &body, ([left, right], edge, unit));
    board(on, &body, ([left, right], edge, unit));
    let middle = f64::midpoint(left, right);
    let bowl = if alone { BOWL_OF_ONE * unit } else { 0.0 };
    mandarins(on, &body, ([middle + bowl, edge + 0.26 * unit], unit));
    for shot in &shots {
        let side = match shot.stand.chin[0] < middle {
            _ if alone => CUP_OF_ONE,
            true => 0.40,
            false => -0.40,
        };
        let far = (shot.stand.chin[0] - middle).abs() > 0.9 * unit;
        if far || alone {
            cup(on, &body, ([shot.stand.chin[0] + side * unit, edge + 0.24 * unit], unit));
        }
    }
    light::draw(on, &rig, first);
    easel.layer("kotatsu");
    easel.into_layers()
}

fn board(on: &mut Easel, body: &Body, ([left, right], edge, unit): ([f64; 2], f64, f64)) {
    let wood = &body.palette.leather;
    let inset = 0.16 * unit;
    let near = edge + DEEP * unit;
    let top = [[left + inset, edge], [right - inset, edge], [right, near], [left, near]];
    let front = [[left, near], [right, near], [right, near + THICK * unit], [left, near + THICK * unit]];
    on.fill(&top, wood.light);
    on.ink(&closed(&top), 0.9, (wood.line, Taper::EVEN));
    on.fill(&front, wood.shaded);
    on.ink(&closed(&front), 0.9, (wood.line, Taper::EVEN));
}

/// From under the top to the ground, in soft folds.
fn quilt(on: &mut Easel, body: &Body, ([left, right], edge, unit): ([f64; 2], f64, f64)) {
    let cloth = &body.dyed(Tint::Red);
    let from = edge + (DEEP - 0.10) * unit;
    let low = from + DOWN * unit;
    let wide = right - left;
    let hem: Vec<Point> = (0..=12)
        .map(|step| {
            let share = f64::from(step) / 12.0;
            let x = right + FLARES * unit - share * (wide + 2.0 * FLARES * unit);
            [x, low + if step % 2 == 0 { 0.0 } else { 0.09 * unit }]
        })
        .collect();
    let side = |x: f64, out: f64| [[x, from], [x + out * 0.45 * unit, from + 0.5 * DOWN * unit]];
    let mut outline = Vec::new();
    outline.extend(side(left, -FLARES).into_iter().rev());
    outline.extend(side(right, FLARES));
    outline.extend(hem);
    let outline = around(&outline, 4);
    on.fill(&outline, cloth.base);
    on.crescent(&outline, [0.0, -0.16 * unit], (cloth.shaded, 1.0));
    on.within(&outline, |on| {
        for step in 1..8 {
            let share = f64::from(step) / 8.0;
            let (x, out) = (left + wide * share, (share - 0.5) * 2.0 * FLARES * unit);
            let fold = through(&[[x, from + 0.1 * unit], [x + out * 0.5, from + 0.6 * DOWN * unit], [x + out, low]], 6);
            body.wedge(on, &fold, (0.07 * unit, cloth));
            on.ink(&fold, 0.6, (cloth.line, Taper::FOLD));
        }
    });
    on.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
}

/// Heaped in a bowl.
fn mandarins(on: &mut Easel, body: &Body, (middle, unit): (Point, f64)) {
    let (orange, leaf) = (&body.dyed(Tint::Orange), body.palette.leaf.base);
    for (x, y) in [(-0.24, -0.14), (0.24, -0.14), (0.0, -0.18), (-0.12, -0.36), (0.13, -0.35), (0.0, -0.54)] {
        let at = add(middle, [x * unit, y * unit]);
        let ball = ellipse(at, [0.15 * unit, 0.135 * unit], 0.0);
        body.panel(on, &ball, orange);
        on.fill(&ellipse(add(at, [0.0, -0.11 * unit]), [0.04 * unit, 0.018 * unit], 0.0), leaf);
    }
    let at = |dx: f64, dy: f64| add(middle, [dx * unit, dy * unit]);
    let bowl =
        around(&[at(-0.44, -0.14), at(-0.30, 0.08), at(0.0, 0.13), at(0.30, 0.08), at(0.44, -0.14), at(0.0, -0.05)], 4);
    body.panel(on, &bowl, &body.palette.leather);
}

fn cup(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64)) {
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let china = &body.dyed(Tint::Teal);
    body.panel(on, &[at(-0.12, -0.24), at(0.12, -0.24), at(0.10, 0.03), at(-0.10, 0.03)], china);
    body.panel(on, &ellipse(at(0.0, -0.24), [0.12 * unit, 0.035 * unit], 0.0), &body.palette.white);
}
