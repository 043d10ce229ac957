//! Asleep in one bed, or on a futon, alone or with others, seen from straight above: a pillow under each head, one
//! blanket over all.

use super::super::Body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, arm, touching};
use super::super::curve::{Point, Taper, around, closed, ellipse, line, through};
use super::super::easel::Easel;
use super::super::palette::{Palette, Surface, fabric};
use super::super::rig::Rig;
use super::super::shot::Shot;
use crate::places::Print;
use canvas::Layer;
use scene::{Expression, Fitting, Outfit, Place, Pose, Prop, Scene, Tint};

/// Whether they are tucked in: asleep, ill, or in what one sleeps in.
pub fn is_shown(scene: &Scene) -> bool {
    let sleeps = |figure: &scene::Character| {
        figure.pose == Pose::LyingOnBack
            && matches!(figure.prop, None | Some(Prop::AlarmClock))
            && (matches!(figure.expression, Expression::Serene | Expression::Sleepy)
                || figure.prop.is_some()
                || scene.place == Place::Hospital
                || figure.outfit == Outfit::Pajamas)
    };
    matches!(scene.place, Place::Bedroom | Place::Hospital | Place::TatamiRoom)
        && scene.is_seen_from_straight_above()
        && scene.figures.iter().all(sleeps)
}

/// A hand on the chest, the other arm under the blanket.
pub fn posed(posture: Posture, (number, prop): (usize, Option<Prop>)) -> Posture {
    // Out of the blanket, on the clock beside the pillow.
    if prop == Some(Prop::AlarmClock) {
        let reaches = arm(98.0, 118.0, Hand::Grip, Depth::Beside).short(0.98, 0.96);
        let under = arm(9.0, 2.0, Hand::Relaxed, Depth::Beside);
        let arms = if posture.front == 0 { [reaches, under] } else { [under, reaches] };
        return Posture { arms, ..posture };
    }
    let chest = touching(20.0, 0.92, Reach::Body(-0.10, 2.02), (Hand::Flat, Depth::Across));
    let beside = arm(9.0, 2.0, Hand::Relaxed, Depth::Beside);
    let arms = if number.is_multiple_of(2) { [chest, beside] } else { [beside, chest] };
    Posture { arms, ..posture }
}

/// Under the heads; and under the whole of them, where that is a futon on the floor.
pub fn pillows(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    on_bed(scene, print, "pillows", |on, body, shots| {
        if scene.place == Place::TatamiRoom {
            futon(on, body, shots);
        }
        for shot in shots {
            pillow(on, body, &Rig::of(shot));
        }
    })
}

/// Soft, its corners drawn out, dented where the head lies.
pub fn pillow(on: &mut Easel, body: &Body, rig: &Rig) {
    const RIM: [Point; 12] = [
        [-1.02, -0.40],
        [-0.50, -0.36],
        [0.0, -0.42],
        [0.50, -0.36],
        [1.02, -0.40],
        [0.99, 0.04],
        [1.00, 0.56],
        [1.04, 0.98],
        [0.46, 0.95],
        [-0.46, 0.95],
        [-1.04, 0.98],
        [-0.99, 0.30],
    ];
    let linen = &body.palette.white;
    let at = |[x, y]: Point| rig.flat([x, y]);
    let outline = around(&RIM.map(at), 6);
    let fallen: Vec<Point> = RIM.iter().map(|[x, y]| at([x * 1.05 - 0.06 * rig.light, y + 0.10])).collect();
    on.veil(&around(&fallen, 6), body.palette.dark.deep, if on.in_color() { 0.22 } else { 0.0 });
    body.panel(on, &outline, linen);
    on.crescent(&outline, [0.0, -0.12 * rig.head], (linen.shaded, 1.0));
    on.within(&outline, |on| {
        on.veil(&ellipse(at([-0.04 * rig.light, 0.56]), [0.78 * rig.head, 0.66 * rig.head], 0.0), linen.shaded, 0.9);
        for [from, to] in
            [[[-0.98, -0.36], [-0.62, -0.08]], [[0.98, -0.36], [0.60, -0.06]], [[0.98, 0.90], [0.72, 0.66]]]
        {
            let middle = [(from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0 + 0.05];
            on.ink(&through(&[at(from), at(middle), at(to)], 6), 0.8, (linen.line, Taper::FOLD));
        }
    });
}

/// The mattress on the mats.
fn futon(on: &mut Easel, body: &Body, shots: &[Shot]) {
    let linen = &body.palette.white;
    let Some([left, right]) = sides(shots) else { return };
    let top = shots.iter().map(|shot| Rig::of(shot).flat([0.0, -0.80])[1]).fold(f64::MAX, f64::min);
    let (unit, low) = (body.rig.unit, body.low * 1.4);
    let (left, right, round) = (left - 1.75 * unit, right + 1.75 * unit, 0.22 * unit);
    let rim = [
        [left, top + round],
        [left + round, top],
        [right - round, top],
        [right, top + round],
        [right, low],
        [left, low],
    ];
    let shadow: Vec<Point> = rim.iter().map(|[x, y]| [x - body.rig.light * 0.16 * unit, y + 0.12 * unit]).collect();
    on.veil(&shadow, body.palette.dark.deep, if on.in_color() { 0.34 } else { 0.6 });
    body.panel(on, &rim, linen);
    on.crescent(&rim, [body.rig.light * 0.16 * unit, 0.0], (linen.shaded, 1.0));
}

/// The middles of who lies farthest to either side.
fn sides(shots: &[Shot]) -> Option<[f64; 2]> {
    let xs = shots.iter().map(|shot| Rig::of(shot).body([0.0, CHEST])[0]);
    Some([xs.clone().reduce(f64::min)?, xs.reduce(f64::max)?])
}

/// Of its upper edge, heads of their own from the crown of the tallest.
const CHEST: f64 = 2.10;
const FOLD: f64 = 0.40;

/// Over all of them, up to the chest: it rises over each and sinks between them.
pub fn blanket(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    on_bed(scene, print, "blanket", |on, body, shots| {
        let (unit, linen) = (body.rig.unit, &body.palette.white);
        let cloth = &cloth(scene);
        let edges: Vec<Point> = shots.iter().map(|shot| Rig::of(shot).body([0.0, CHEST])).collect();
        let Some([left, right]) = sides(shots) else { return };
        // On the floor it ends where it hangs over the mattress.
        let beyond = if scene.place == Place::TatamiRoom { 2.0 } else { 2.7 };
        let (left, right) = (left - beyond * unit, right + beyond * unit);
        let low = body.low * 1.5;
        let outline: Vec<Point> =
            upper_edge(&edges, ([left, right], unit), 0.0).into_iter().chain([[right, low], [left, low]]).collect();
        let shadow: Vec<Point> = outline.iter().map(|[x, y]| [*x, y - 0.11 * unit]).collect();
        on.veil(&shadow, body.palette.dark.deep, if on.in_color() { 0.20 } else { 0.3 });
        on.fill(&outline, cloth.base);
        on.within(&outline, |on| {
            checks(on, cloth, ([left, right], [edges[0][1], low], unit));
            for at in &edges {
                lying_under(on, (*at, unit, body.rig.light), cloth);
            }
        });
        on.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
        let mut fold = upper_edge(&edges, ([left, right], unit), 0.0);
        fold.extend(upper_edge(&edges, ([left, right], unit), FOLD).into_iter().rev());
        on.fill(&fold, linen.base);
        on.crescent(&fold, [0.0, -0.10 * unit], (linen.shaded, 1.0));
        on.ink(&closed(&fold), 0.9, (linen.line, Taper::EVEN));
    })
}

/// So far below the chests; at its ends and between two it has sunk toward the sheet.
fn upper_edge(chests: &[Point], ([left, right], unit): ([f64; 2], f64), down: f64) -> Vec<Point> {
    let (Some(first), Some(last)) = (chests.first(), chests.last()) else { return Vec::new() };
    let at = |x: f64, y: f64, sunk: f64| [x, y + (sunk + down) * unit];
    let mut points = vec![at(left, first[1], 0.30), at(first[0] - 1.25 * unit, first[1], 0.20)];
    for (number, [x, y]) in chests.iter().enumerate() {
        points.extend([at(x - 0.55 * unit, *y, 0.02), at(*x, *y, -0.04), at(x + 0.55 * unit, *y, 0.03)]);
        if let Some(next) = chests.get(number + 1) {
            points.push(at((x + next[0]) / 2.0, (y + next[1]) / 2.0, 0.20));
        }
    }
    points.extend([at(last[0] + 1.25 * unit, last[1], 0.22), at(right, last[1], 0.32)]);
    through(&points, 8)
}

/// A broad check, woven in.
fn checks(on: &mut Easel, cloth: &Surface, ([left, right], [top, low], unit): ([f64; 2], [f64; 2], f64)) {
    let (wide, each) = (0.34 * unit, 1.05 * unit);
    let down = (0..((right - left) / each) as i32 + 1).map(|number| {
        let x = left + each * (f64::from(number) + 0.5);
        line(&[[x, top - unit], [x, low]], wide, Taper::EVEN)
    });
    let across = (0..((low - top) / each) as i32 + 1).map(|number| {
        let y = top + each * (f64::from(number) + 0.9);
        let wave: Vec<Point> = (0..=8)
            .map(|step| {
                [left + (right - left) * f64::from(step) / 8.0, y + 0.06 * unit * libm::sin(f64::from(step) * 1.7)]
            })
            .collect();
        line(&through(&wave, 3), wide, Taper::EVEN)
    });
    for bar in down.chain(across) {
        on.veil(&bar, cloth.shaded, 0.42);
    }
}

/// The form of a body under it, from the chest to the feet: light along one flank, shade along the other, and folds that
/// run from it where the knees are.
fn lying_under(on: &mut Easel, ([x, y], unit, light): (Point, f64, f64), cloth: &Surface) {
    let at = |aside: f64, down: f64| [x + aside * unit, y + down * unit];
    const FLANK: [Point; 6] = [[0.86, 0.1], [0.80, 0.8], [0.94, 1.5], [0.78, 2.4], [0.66, 3.3], [0.52, 4.4]];
    let flank = |side: f64, out: f64| through(&FLANK.map(|[aside, down]| at(side * (aside + out), down)), 6);
    let dark = flank(-light, 0.0);
    on.veil(&line(&dark, 0.62 * unit, Taper { start: 0.2, end: 0.3, least: 0.1 }), cloth.shaded, 1.0);
    on.veil(&line(&flank(-light, 0.08), 0.26 * unit, Taper { start: 0.2, end: 0.4, least: 0.0 }), cloth.deep, 0.7);
    on.veil(&line(&flank(light, 0.10), 0.24 * unit, Taper { start: 0.2, end: 0.4, least: 0.0 }), cloth.shaded, 0.9);
    for [from, by, to] in [
        [[0.30, 1.5], [0.70, 1.7], [1.36, 1.6]],
        [[-0.34, 1.7], [-0.80, 2.0], [-1.44, 2.1]],
        [[0.10, 2.6], [0.16, 3.3], [0.04, 4.1]],
        [[-0.50, 0.5], [-0.70, 0.9], [-1.20, 1.1]],
        [[0.56, 2.7], [0.90, 3.0], [1.40, 3.0]],
    ] {
        let fold = through(&[at(from[0], from[1]), at(by[0], by[1]), at(to[0], to[1])], 6);
        on.veil(&line(&fold, 0.13 * unit, Taper { start: 0.2, end: 0.6, least: 0.0 }), cloth.shaded, 1.0);
        on.ink(&fold, 0.8, (cloth.line, Taper::FOLD));
    }
}

/// In the color that the words give the bed; else a quiet one that nobody there wears.
fn cloth(scene: &Scene) -> Surface {
    const QUIET: [Tint; 4] = [Tint::Sky, Tint::Lavender, Tint::Mint, Tint::Pink];
    let worn = |tint: &Tint| scene.figures.iter().any(|figure| figure.outfit_color == *tint);
    let from = (scene.seed % 4) as usize;
    let quiet = (0..QUIET.len()).map(|turn| QUIET[(from + turn) % QUIET.len()]).find(|tint| !worn(tint));
    fabric(scene.paint(Fitting::Bed).or(quiet).unwrap_or(Tint::Sky), scene.hour)
}

fn on_bed(
    scene: &Scene,
    print: Option<Print>,
    name: &'static str,
    draw: impl Fn(&mut Easel, &Body, &[Shot]),
) -> Vec<Layer> {
    let shots = Shot::all(scene);
    let Some(shot) = shots.first() else { return Vec::new() };
    let (rig, palette) = (Rig::of(shot), Palette::of(shot));
    let body = Body::of(&rig, &palette, shot);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    draw(&mut easel, &body, &shots);
    easel.layer(name);
    easel.into_layers()
}
