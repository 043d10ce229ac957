//! Several asleep in one bed, seen from straight above: a pillow under each head, one blanket over all.

use super::super::Body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, arm, touching};
use super::super::curve::{Point, Taper, around, closed, through};
use super::super::easel::Easel;
use super::super::palette::{Palette, Surface, fabric};
use super::super::rig::Rig;
use super::super::shot::Shot;
use crate::places::Print;
use canvas::Layer;
use scene::{Expression, Fitting, Place, Pose, Scene};

/// Whether they are tucked in together.
pub fn is_shown(scene: &Scene) -> bool {
    let sleeps = |figure: &scene::Character| {
        figure.pose == Pose::LyingOnBack && matches!(figure.expression, Expression::Serene | Expression::Sleepy)
    };
    scene.figures.len() > 1
        && matches!(scene.place, Place::Bedroom | Place::Hospital)
        && scene.is_seen_from_straight_above()
        && scene.figures.iter().all(sleeps)
}

/// A hand on the chest, the other arm under the blanket.
pub fn posed(posture: Posture, number: usize) -> Posture {
    let chest = touching(20.0, 0.92, Reach::Body(-0.10, 2.02), (Hand::Flat, Depth::Across));
    let beside = arm(9.0, 2.0, Hand::Relaxed, Depth::Beside);
    let arms = if number.is_multiple_of(2) { [chest, beside] } else { [beside, chest] };
    Posture { arms, ..posture }
}

/// Under the heads.
pub fn pillows(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    on_bed(scene, print, "pillows", |on, body, shots| {
        let linen = &body.palette.white;
        for shot in shots {
            let rig = Rig::of(shot);
            let at = |x: f64, y: f64| rig.flat([x, y]);
            let outline = around(
                &[
                    at(-0.98, -0.30),
                    at(0.0, -0.40),
                    at(0.98, -0.30),
                    at(1.04, 0.40),
                    at(0.96, 1.06),
                    at(0.0, 1.00),
                    at(-0.96, 1.06),
                    at(-1.04, 0.40),
                ],
                6,
            );
            body.panel(on, &outline, linen);
            on.crescent(&outline, [0.0, -0.12 * rig.head], (linen.shaded, 1.0));
        }
    })
}

/// Of its upper edge, heads of their own from the crown of the tallest.
const CHEST: f64 = 2.10;
const FOLD: f64 = 0.42;

/// Over all of them, up to the chest.
pub fn blanket(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    on_bed(scene, print, "blanket", |on, body, shots| {
        let (unit, linen) = (body.rig.unit, &body.palette.white);
        let painted = body_cloth(scene);
        let cloth = painted.as_ref().unwrap_or(&body.palette.accent);
        let edges: Vec<Point> = shots.iter().map(|shot| Rig::of(shot).body([0.0, CHEST])).collect();
        let (Some(first), Some(last)) = (edges.first(), edges.last()) else { return };
        let (left, right) = (first[0] - 2.6 * unit, last[0] + 2.6 * unit);
        let low = f64::from(scene.height_px) * 1.5;
        let edge = |down: f64| -> Vec<Point> {
            let mut points = vec![[left, first[1] + (down + 0.10) * unit]];
            points.extend(edges.iter().map(|[x, y]| [*x, y + down * unit]));
            points.push([right, last[1] + (down + 0.12) * unit]);
            through(&points, 8)
        };
        let mut outline = edge(0.0);
        outline.extend([[right, low], [left, low]]);
        on.fill(&outline, cloth.base);
        for (number, [x, y]) in edges.iter().enumerate() {
            let side = if number.is_multiple_of(2) { -1.0 } else { 1.0 };
            for (from, to, aside) in [(0.9, 2.3, 0.62), (1.3, 3.0, -0.50), (2.6, 4.0, 0.30)] {
                let at = |down: f64, bent: f64| [x + side * (aside + bent) * unit, y + down * unit];
                let fold = through(&[at(from, 0.0), at((from + to) / 2.0, 0.10), at(to, 0.0)], 6);
                on.ink(&fold, 1.2, (cloth.shaded, Taper::FOLD));
            }
        }
        on.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
        let mut fold = edge(0.0);
        fold.extend(edge(FOLD).into_iter().rev());
        on.fill(&fold, linen.base);
        on.ink(&closed(&fold), 0.9, (linen.line, Taper::EVEN));
    })
}

/// The color that the words give the bed.
fn body_cloth(scene: &Scene) -> Option<Surface> {
    scene.paint(Fitting::Bed).map(|tint| fabric(tint, scene.hour))
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
