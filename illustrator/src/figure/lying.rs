//! Lying figures: drawn upright like all others, then turned about the chin.

use canvas::{Layer, Transform};

use super::bedside;
use super::curve::{Point, Taper, around, closed, line, pieced, through};
use super::easel::Easel;
use super::palette::{Palette, Surface, fabric};
use super::rig::Rig;
use super::shade::Shade;
use super::shot::{Shot, Stand};
use super::together::lap;
use scene::{Fitting, Framing, Place, Pose, Scene};

/// The head lies a little higher than the feet.
const TURN_DEG: f64 = -87.0;

/// Whether a scene shows one lying figure, not only its face, and nobody who stands beside it.
pub fn is_lying(scene: &Scene) -> bool {
    let close = matches!(scene.framing, Framing::Face | Framing::Bust);
    !close && matches!(&scene.figures[..], [one] if one.pose == Pose::Lying)
}

/// Whether this one lies there, alone or with somebody at the bedside.
pub fn lies(shot: &Shot) -> bool {
    is_lying(shot.scene) || bedside::is_in_bed(shot) || lap::lies(shot)
}

/// Its head to the picture's left, all of it inside; `below` is its length under the chin in heads, `above` over the chin.
pub fn stand(scene: &Scene, (above, below): (f64, f64)) -> Stand {
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    let head = (width * 0.94 / (above + 1.0 + below)).min(height * 0.30);
    let left = (width - (above + 1.0 + below) * head) / 2.0;
    Stand { head, chin: [left + (above + 1.0) * head, height * 0.74] }
}

/// Where a point of the upright figure lies.
pub fn turned(stand: &Stand, [x, y]: Point) -> Point {
    let (sin, cos) = (libm::sin(TURN_DEG.to_radians()), libm::cos(TURN_DEG.to_radians()));
    let (x, y) = (x - stand.chin[0], y - stand.chin[1]);
    [stand.chin[0] + x * cos - y * sin, stand.chin[1] + x * sin + y * cos]
}

/// Whether who lies there lies in a bed.
pub fn is_in_bed(scene: &Scene) -> bool {
    bedside::is_shown(scene) || is_lying(scene) && matches!(scene.place, Place::Bedroom | Place::Hospital)
}

/// The shadow, or what the figure lies on.
pub fn below(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (shot, long): (&Shot, f64)) {
    let scene = shot.scene;
    if is_in_bed(scene) {
        bed(easel, palette, (shot, long));
    } else {
        shadow(easel, rig, (shot, long), palette.dark.deep);
    }
}

/// On the blanket, over the knees.
pub fn on_blanket(stand: &Stand) -> Point {
    on_bed(stand, [2.55, 0.30])
}

/// On a bed: heads from the chin toward the feet, and toward the viewer.
pub fn on_bed(stand: &Stand, [along, near]: Point) -> Point {
    Bed { stand, below: 0.0 }.at(along, near)
}

/// Where the bed ends behind, so many heads from the chin of who lies there.
pub fn behind_bed(stand: &Stand, along: f64) -> Point {
    on_bed(stand, [along, FAR_EDGE])
}

/// Of the sheets, heads from the middle of who lies there.
const FAR_EDGE: f64 = -1.45;

/// Directions on a bed: heads from the chin toward the feet, and toward the viewer; and how long the figure is.
struct Bed<'a> {
    stand: &'a Stand,
    below: f64,
}

impl Bed<'_> {
    fn at(&self, along: f64, near: f64) -> Point {
        let Stand { head, chin } = self.stand;
        turned(self.stand, [chin[0] - near * head, chin[1] + along * head])
    }

    fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|[along, near]| self.at(*along, *near)).collect()
    }
}

/// The bed below, with its pillow.
fn bed(easel: &mut Easel, palette: &Palette, (shot, below): (&Shot, f64)) {
    let bed = Bed { stand: &shot.stand, below };
    let (linen, wood) = (&palette.white, &palette.leather);
    let end = bed.below + 0.7;
    let mut board = |points: &[Point], shade: Shade, surface: &Surface| {
        let outline = bed.all(points);
        easel.fill(&outline, shade);
        easel.ink(&closed(&outline), 1.0, (surface.line, Taper::EVEN));
    };
    board(&[[-2.0, -2.6], [-1.7, -2.6], [-1.9, 1.7], [-2.2, 1.7]], wood.base, wood);
    board(&[[-1.95, 1.35], [end, 1.35], [end, 1.75], [-1.95, 1.75]], wood.base, wood);
    board(&[[-1.95, 0.85], [end, 0.85], [end, 1.40], [-1.95, 1.40]], linen.shaded, linen);
    board(&[[-1.75, FAR_EDGE], [end - 0.2, FAR_EDGE], [end, 0.90], [-1.95, 0.90]], linen.base, linen);
    let pillow = [
        [-1.5, -0.7],
        [-0.7, -0.86],
        [0.06, -0.74],
        [0.16, 0.0],
        [0.04, 0.66],
        [-0.7, 0.78],
        [-1.55, 0.66],
        [-1.66, 0.0],
    ];
    let outline = around(&bed.all(&pillow), 6);
    easel.fill(&outline, linen.base);
    easel.crescent(&outline, [0.0, -0.14 * shot.stand.head], (linen.shaded, 1.0));
    easel.ink(&closed(&outline), 1.0, (linen.line, Taper::EVEN));
}

/// What covers the sleeper up to the chest, folded over at its end.
pub fn blanket(easel: &mut Easel, palette: &Palette, (shot, below): (&Shot, f64)) {
    let bed = Bed { stand: &shot.stand, below };
    let painted = shot.scene.paint(Fitting::Bed).map(|tint| fabric(tint, shot.scene.hour));
    let (cloth, linen) = (painted.as_ref().unwrap_or(&palette.accent), &palette.white);
    let (end, head) = (bed.below + 0.45, shot.stand.head);
    let top = [[0.70, -0.98], [0.60, -0.5], [0.56, 0.0], [0.62, 0.6], [0.78, 1.24]];
    let low: Vec<Point> = (0..=10)
        .map(|step| {
            let share = f64::from(step) / 10.0;
            [0.78 + (end - 0.78) * share, 1.24 + if step % 2 == 0 { 0.0 } else { 0.10 }]
        })
        .collect();
    let back = [[end, 1.24], [end + 0.06, 0.0], [end - 0.1, -0.9], [end * 0.62, -0.80], [2.1, -1.0], [0.70, -0.98]];
    let outline = pieced(&[bed.all(&top), bed.all(&low), bed.all(&back)], 6);
    easel.fill(&outline, cloth.base);
    easel.crescent(&outline, [0.0, -0.34 * head], (cloth.shaded, 1.0));
    for (from, to) in [
        ([1.7, -0.5], [3.0, -0.1]),
        ([1.9, 0.5], [3.4, 0.3]),
        ([3.2, -0.4], [4.4, -0.1]),
        ([3.6, 0.6], [end - 0.4, 0.4]),
    ] {
        let fold = through(&bed.all(&[from, [(from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0 + 0.10], to]), 6);
        easel.veil(&line(&fold, 0.10 * head, Taper { start: 0.2, end: 0.7, least: 0.0 }), cloth.shaded, 1.0);
        easel.ink(&fold, 0.7, (cloth.line, Taper::FOLD));
    }
    easel.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
    let mut fold = bed.all(&top);
    let mut inner: Vec<Point> = top.iter().map(|[along, near]| bed.at(along + 0.30, *near)).collect();
    inner.reverse();
    fold = pieced(&[fold, inner], 6);
    easel.fill(&fold, linen.base);
    easel.ink(&closed(&fold), 0.9, (linen.line, Taper::EVEN));
}

pub fn lay(layers: &mut [Layer], stand: &Stand) {
    turn(layers, stand.chin, TURN_DEG);
}

/// All of these about a point, degrees.
pub fn turn(layers: &mut [Layer], [x, y]: Point, degrees: f64) {
    let (sin, cos) = (libm::sin(degrees.to_radians()), libm::cos(degrees.to_radians()));
    let one = f64::from(canvas::transform::ONE);
    let whole = |value: f64| libm::round(value) as i32;
    let origin = [x - x * cos + y * sin, y - x * sin - y * cos];
    let transform = Transform {
        matrix: [whole(cos * one), whole(sin * one), whole(-sin * one), whole(cos * one)],
        shift: [whole(origin[0] * 256.0), whole(origin[1] * 256.0)],
    };
    for layer in layers {
        layer.transform = transform;
    }
}

/// The shadow under the whole length, in the picture's own directions.
fn shadow(easel: &mut Easel, rig: &Rig, (shot, below): (&Shot, f64), shade: Shade) {
    let Stand { head, chin } = shot.stand;
    let center = [chin[0] + (below - 0.8) * head / 2.0, chin[1] + 0.62 * rig.unit];
    let radii = [(below + 1.6) * head / 2.0, 0.20 * head];
    if !easel.in_color() {
        easel.veil(&super::curve::ellipse(center, radii, 4.0), Shade { tone: 0.38, ..shade }, 1.0);
        return;
    }
    for (size, share) in [(1.06, 0.09), (1.0, 0.10), (0.92, 0.12)] {
        easel.veil(&super::curve::ellipse(center, [radii[0] * size, radii[1] * size], 4.0), shade, share);
    }
}
