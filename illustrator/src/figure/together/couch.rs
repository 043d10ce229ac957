//! A sofa or a bench from straight above, under who lies on it: its back along one side, its arms beyond head and feet.

use super::super::Body;
use super::super::body::posture::{Arm, Depth, Foot, Hand, Leg, Posture, Reach, arm, leg, touching};
use super::super::body::seats::timber;
use super::super::curve::{Point, Taper, around, closed};
use super::super::easel::Easel;
use super::super::palette::{Palette, Surface, fabric};
use super::super::rig::Rig;
use super::super::shade::Shade;
use super::super::shot::Shot;
use super::one_bed;
use crate::places::Print;
use canvas::Layer;
use scene::{Fitting, Place, Scene, Seat, Tint};

/// Whether one lies there alone: for two it is not wide enough.
pub fn is_shown(scene: &Scene) -> bool {
    let is_sofa = scene.place == Place::LivingRoom;
    (is_sofa || is_bench(scene)) && scene.figures.len() == 1 && scene.is_seen_from_straight_above()
}

fn is_bench(scene: &Scene) -> bool {
    scene.figures.iter().any(|figure| figure.seat == Some(Seat::Bench))
}

/// The arms stay on it: a hand on the belly, the other beside the head.
pub fn posed(posture: Posture) -> Posture {
    const ON_BELLY: Arm = touching(26.0, 0.94, Reach::Front(0.10, 2.24), (Hand::Flat, Depth::Across));
    const BESIDE_HEAD: Arm = arm(54.0, 168.0, Hand::Relaxed, Depth::Behind).short(0.92, 0.92);
    const LEGS: [Leg; 2] = [leg(10.0, -12.0, Foot::Outward).short(0.97, 0.97), leg(1.0, 3.0, Foot::Outward)];
    Posture { arms: [BESIDE_HEAD, ON_BELLY], legs: LEGS, ..posture }
}

/// Heads from the crown and from the middle; `low` is where the feet end.
struct Couch<'a> {
    rig: &'a Rig,
    cloth: Surface,
    low: f64,
    /// The side that the back is on: away from the light.
    side: f64,
}

pub fn below(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    let shots = Shot::all(scene);
    let Some(shot) = shots.first() else { return Vec::new() };
    let (rig, palette) = (Rig::of(shot), Palette::of(shot));
    let body = Body::of(&rig, &palette, shot);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    let feet = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(0.0, f64::max);
    let low = (feet - rig.flat([0.0, 0.0])[1]) / rig.unit + 0.75;
    let couch = Couch { rig: &rig, cloth: cloth(shot), low, side: -rig.light };
    if is_bench(scene) {
        couch.draw_bench(&mut easel, &body);
    } else {
        couch.draw(&mut easel, &body);
    }
    easel.layer(if is_bench(scene) { "bench" } else { "sofa" });
    easel.into_layers()
}

impl Couch<'_> {
    fn draw(&self, on: &mut Easel, body: &Body) {
        let (top, low, cloth) = (-0.85, self.low, self.cloth);
        let shadow = self.rounded([-1.72, top - 0.62], [2.42, low + 0.72], 0.3);
        let fallen: Vec<Point> =
            shadow.iter().map(|[x, y]| [x - self.rig.light * 0.22 * self.rig.unit, y + 0.22 * self.rig.unit]).collect();
        on.veil(&fallen, body.palette.dark.deep, if on.in_color() { 0.40 } else { 0.7 });
        self.piece(on, &self.rounded([-1.50, top], [1.86, low], 0.1), cloth.deep);
        let third = (low - top) / 3.0;
        for number in 0..3 {
            let from = top + third * f64::from(number);
            self.piece(on, &self.rounded([-1.56, from + 0.02], [1.36, from + third - 0.02], 0.26), cloth.base);
            self.piece(on, &self.rounded([1.30, from + 0.04], [1.92, from + third - 0.04], 0.24), cloth.shaded);
        }
        self.piece(on, &self.rounded([1.80, top - 0.50], [2.40, low + 0.60], 0.26), cloth.base);
        for (from, to) in [(top - 0.60, top + 0.06), (low - 0.06, low + 0.70)] {
            self.piece(on, &self.rounded([-1.70, from], [1.90, to], 0.28), cloth.base);
        }
        one_bed::pillow(on, body, self.rig);
    }

    /// Slats along the body, those of the back beside them, and iron arms across both ends.
    fn draw_bench(&self, on: &mut Easel, body: &Body) {
        let (top, low, wood, iron) = (-0.75, self.low, timber(body), body.palette.dark);
        let fallen: Vec<Point> = self
            .rounded([-1.30, top], [1.75, low], 0.05)
            .iter()
            .map(|[x, y]| [x - self.rig.light * 0.30 * self.rig.unit, y + 0.26 * self.rig.unit])
            .collect();
        on.veil(&fallen, body.palette.dark.deep, if on.in_color() { 0.42 } else { 0.7 });
        for number in 0..5 {
            let x = -1.26 + 0.50 * f64::from(number);
            body.panel(on, &self.rounded([x, top], [x + 0.44, low], 0.04), &wood);
        }
        for y in [top + 0.12, low - 0.34] {
            body.panel(on, &self.rounded([-1.36, y], [1.60, y + 0.20], 0.06), &iron);
        }
        body.panel(on, &self.rounded([1.30, top], [1.56, low], 0.04), &wood);
        body.panel(on, &self.rounded([1.62, top], [1.84, low], 0.04), &wood);
    }

    fn piece(&self, on: &mut Easel, outline: &[Point], shade: Shade) {
        on.fill(outline, shade);
        let by = [0.14 * self.rig.unit * self.rig.light, -0.05 * self.rig.unit];
        on.crescent(outline, by, (self.cloth.shaded, 0.8));
        on.ink(&closed(outline), 1.0, (self.cloth.line, Taper::EVEN));
    }

    fn rounded(&self, [left, top]: Point, [right, low]: Point, r: f64) -> Vec<Point> {
        let middle = (top + low) / 2.0;
        let rim = [
            [left + r, top],
            [(left + right) / 2.0, top - r * 0.06],
            [right - r, top],
            [right, top + r],
            [right + r * 0.06, middle],
            [right, low - r],
            [right - r, low],
            [(left + right) / 2.0, low + r * 0.06],
            [left + r, low],
            [left, low - r],
            [left - r * 0.06, middle],
            [left, top + r],
        ];
        let origin = self.rig.flat([0.0, 0.0]);
        let at = |[x, y]: Point| [origin[0] + self.side * x * self.rig.unit, origin[1] + y * self.rig.unit];
        around(&rim.map(at), 5)
    }
}

/// Of another hue than the clothes; light, so that they are read in print too.
fn cloth(shot: &Shot) -> Surface {
    let worn = shot.character.outfit_color;
    let is_cold = matches!(worn, Tint::Sky | Tint::Teal | Tint::Mint | Tint::Blue | Tint::Green | Tint::Navy);
    let usual = if is_cold { Tint::Auburn } else { Tint::Teal };
    let cloth = fabric(shot.scene.paint(Fitting::Sofa).unwrap_or(usual), shot.scene.hour);
    Surface {
        base: cloth.base.toned(0.10),
        shaded: cloth.shaded.toned(0.28),
        deep: cloth.deep.toned(0.44),
        line: cloth.line.toned(1.0),
        ..cloth
    }
}
