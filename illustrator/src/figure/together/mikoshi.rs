//! A portable shrine on the shoulders of all who carry it: it stands behind their heads, its beams lie before their chests, and
//! their hands on those.

use super::super::Body;
use super::super::body;
use super::super::curve::{Point, Taper, closed, ellipse, lerp, ribbon, through};
use super::super::easel::Easel;
use super::super::light;
use super::super::palette::Palette;
use super::super::rig::Rig;
use super::super::shot::Shot;
use crate::places::Print;
use canvas::Layer;
use scene::{Pose, Scene, Tint};

/// How high over the crowns it goes, heads.
pub const ABOVE: f64 = 2.9;
/// Where the beam lies on a shoulder, head units from the crown.
const ON_SHOULDER: f64 = 1.46;
/// How far the beams go beyond who is first and last, heads.
const BEYOND: f64 = 1.05;

/// Whether all of them carry one.
pub fn is_shown(scene: &Scene) -> bool {
    !scene.figures.is_empty() && scene.figures.iter().all(|figure| figure.pose == Pose::CarryingShrine)
}

/// Behind all who carry it.
pub fn shrine(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    layer((scene, print), "portable shrine", |on, body, shots| {
        let [left, right] = ends(shots);
        let base = lerp(left, right, 0.5);
        // Never broader than those who carry it stand apart.
        let unit = body.rig.head * 0.5 * (shots.len() as f64).clamp(1.6, 3.0) * 0.62;
        Frame { base, unit }.draw(on, body);
    })
}

/// Over their bodies, with every hand once more.
pub fn beam(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    layer((scene, print), "beam", |on, body, shots| {
        let [left, right] = ends(shots);
        let wood = body.palette.leather;
        let unit = body.rig.head;
        let beam = ribbon(&through(&[left, right], 8), |_| 0.115 * unit);
        body.panel(on, &beam, &wood);
        on.ink(&[[left[0], left[1] - 0.05 * unit], [right[0], right[1] - 0.05 * unit]], 1.4, (wood.light, Taper::LINE));
        for end in [left, right] {
            let cap = [[-0.10, -0.15], [0.10, -0.15], [0.10, 0.15], [-0.10, 0.15]];
            let cap: Vec<Point> = cap.iter().map(|[x, y]| [end[0] + x * unit, end[1] + y * unit]).collect();
            body.panel(on, &cap, &body.palette.gold);
        }
        for shot in shots {
            let (rig, palette) = (Rig::of(shot), Palette::of(shot));
            let own = Body::of(&rig, &palette, shot);
            for arm in [0, 1] {
                body::draw_hand(on, &own, arm);
            }
        }
    })
}

fn layer(
    (scene, print): (&Scene, Option<Print>),
    name: &str,
    draw: impl FnOnce(&mut Easel, &Body, &[Shot]),
) -> Vec<Layer> {
    let shots = Shot::all(scene);
    let Some(first) = shots.first() else { return Vec::new() };
    let (rig, palette) = (Rig::of(first), Palette::of(first));
    let body = Body::of(&rig, &palette, first);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    draw(&mut easel, &body, &shots);
    light::draw(&mut easel, &rig, first);
    easel.layer(name);
    easel.into_layers()
}

/// Of the beam, on the shoulders of all.
fn ends(shots: &[Shot]) -> [Point; 2] {
    let on = |shot: &Shot| Rig::of(shot).body([0.0, ON_SHOULDER]);
    let mean = shots.iter().map(|shot| on(shot)[1]).sum::<f64>() / shots.len().max(1) as f64;
    let head = shots.first().map_or(0.0, |shot| shot.stand.head);
    let xs = || shots.iter().map(|shot| on(shot)[0]);
    let (left, right) = (xs().fold(f64::MAX, f64::min), xs().fold(f64::MIN, f64::max));
    [[left - BEYOND * head, mean], [right + BEYOND * head, mean]]
}

/// Up from the middle of the beams.
struct Frame {
    base: Point,
    unit: f64,
}

impl Frame {
    fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|[x, up]| [self.base[0] + x * self.unit, self.base[1] - up * self.unit]).collect()
    }

    fn draw(&self, on: &mut Easel, body: &Body) {
        let (gold, red, dark) = (body.palette.gold, body.dyed(Tint::Red), body.palette.dark);
        if on.in_color() {
            on.glow(self.all(&[[0.0, 2.8]])[0], [3.0 * self.unit, 2.4 * self.unit], (gold.glint, 0.35));
        }
        body.panel(on, &self.all(&[[-1.9, 0.0], [1.9, 0.0], [1.9, 0.34], [-1.9, 0.34]]), &dark);
        for x in [-1.6, -0.8, 0.0, 0.8, 1.6] {
            body.panel(on, &self.all(&[[x - 0.06, 0.34], [x + 0.06, 0.34], [x + 0.06, 0.80], [x - 0.06, 0.80]]), &red);
        }
        body.panel(on, &self.all(&[[-1.78, 0.74], [1.78, 0.74], [1.78, 0.88], [-1.78, 0.88]]), &red);
        body.panel(on, &self.all(&[[-1.12, 0.34], [1.12, 0.34], [1.06, 2.30], [-1.06, 2.30]]), &gold);
        body.panel(on, &self.all(&[[-0.46, 0.44], [0.46, 0.44], [0.46, 1.92], [-0.46, 1.92]]), &red);
        on.ink(&self.all(&[[0.0, 0.44], [0.0, 1.92]]), 1.2, (red.line, Taper::EVEN));
        for x in [-0.84, 0.84] {
            body.panel(on, &self.all(&[[x - 0.14, 0.34], [x + 0.14, 0.34], [x + 0.12, 2.3], [x - 0.12, 2.3]]), &red);
        }
        for x in [-0.20, 0.20] {
            on.fill(&ellipse(self.all(&[[x, 1.2]])[0], [0.07 * self.unit; 2], 0.0), gold.light);
        }
        self.roof(on, body);
        for side in [-1.0, 1.0] {
            let cord = through(&self.all(&[[side * 1.84, 2.30], [side * 1.50, 1.60], [side * 1.66, 0.90]]), 6);
            on.ink(&cord, 5.0, (body.dyed(Tint::Purple).base, Taper::EVEN));
            let tassel = [[side * 1.66, 0.96], [side * 1.80, 0.46], [side * 1.52, 0.46]];
            body.panel(on, &self.all(&tassel), &body.dyed(Tint::Purple));
        }
    }

    /// Curved and black, edged with gold, a bird on its top.
    fn roof(&self, on: &mut Easel, body: &Body) {
        let (gold, dark) = (body.palette.gold, body.palette.dark);
        let eaves = through(
            &self.all(&[
                [-2.16, 2.52],
                [-1.50, 2.62],
                [-0.84, 3.10],
                [-0.34, 3.72],
                [0.34, 3.72],
                [0.84, 3.10],
                [1.50, 2.62],
                [2.16, 2.52],
                [1.9, 2.28],
                [0.0, 2.20],
                [-1.9, 2.28],
            ]),
            5,
        );
        body.panel(on, &eaves, &dark);
        for side in [-1.0, 1.0] {
            let rib = through(&self.all(&[[side * 2.10, 2.52], [side * 1.0, 2.90], [side * 0.34, 3.70]]), 6);
            on.ink(&rib, 4.4, (gold.base, Taper::EVEN));
            on.ink(&rib, 1.4, (gold.glint, Taper::EVEN));
            let curl = through(&self.all(&[[side * 2.10, 2.50], [side * 2.34, 2.60], [side * 2.36, 2.84]]), 5);
            on.ink(&curl, 4.0, (gold.base, Taper::LINE));
        }
        let edge = through(&self.all(&[[-1.9, 2.28], [0.0, 2.20], [1.9, 2.28]]), 6);
        on.ink(&edge, 4.0, (gold.base, Taper::EVEN));
        let crest = ellipse(self.all(&[[0.0, 2.90]])[0], [0.28 * self.unit; 2], 0.0);
        body.panel(on, &crest, &gold);
        body.panel(on, &self.all(&[[-0.40, 3.68], [0.40, 3.68], [0.34, 3.90], [-0.34, 3.90]]), &gold);
        // Wings spread, the tail up.
        let bird = [
            [-0.10, 3.90],
            [-0.16, 4.24],
            [-0.66, 4.66],
            [-0.22, 4.52],
            [-0.06, 4.74],
            [0.10, 4.82],
            [0.20, 4.70],
            [0.06, 4.56],
            [0.56, 4.76],
            [0.18, 4.24],
            [0.10, 3.90],
        ];
        let bird = self.all(&bird);
        body.panel(on, &bird, &gold);
        on.ink(&closed(&bird), 1.0, (gold.line, Taper::EVEN));
    }
}
