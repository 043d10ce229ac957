//! What flies up about the feet of who jumps in a puddle.

use super::Body;
use super::body;
use super::curve::{Point, Taper, around, closed, ellipse};
use super::easel::Easel;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use crate::places::Print;
use canvas::Layer;
use scene::{Pose, Scene, Sight, Tint};

/// Before all who jump there.
pub fn draw(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    if !scene.sights.contains(&Sight::Puddle) {
        return Vec::new();
    }
    let shots = Shot::all(scene);
    let jumps: Vec<&Shot> = shots.iter().filter(|shot| shot.character.pose == Pose::Leaping).collect();
    let Some(first) = jumps.first() else { return Vec::new() };
    let (rig, palette) = (Rig::of(first), Palette::of(first));
    let body = Body::of(&rig, &palette, first);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    for shot in &jumps {
        let unit = Rig::of(shot).unit;
        let feet = [0, 1].map(|leg| body::leg_of(shot, leg)[2]);
        let x = f64::midpoint(feet[0][0], feet[1][0]);
        let low = feet[0][1].max(feet[1][1]);
        splash(&mut easel, &body, ([x, low + 0.46 * unit], unit));
    }
    super::light::draw(&mut easel, &rig, first);
    easel.layer("splash");
    easel.into_layers()
}

/// A crown of water and drops over it, and the ring that it leaves.
fn splash(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64)) {
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let water = &body.dyed(Tint::Sky);
    let pool = ellipse(at(0.0, 0.0), [1.15 * unit, 0.20 * unit], 0.0);
    on.fill(&pool, water.base);
    on.ink(&closed(&pool), 0.8, (body.palette.white.base, Taper::EVEN));
    let tips: [(f64, f64); 9] = [
        (-1.12, -0.52),
        (-0.78, -0.34),
        (-0.60, -0.86),
        (-0.30, -0.40),
        (0.02, -0.62),
        (0.34, -0.38),
        (0.62, -0.92),
        (0.80, -0.32),
        (1.14, -0.58),
    ];
    for (dx, dy) in tips {
        let foot = dx * 0.56;
        let crown = around(
            &[
                at(foot - 0.11, 0.03),
                at(dx * 0.92 - 0.02, dy * 0.6),
                at(dx, dy),
                at(dx * 0.86 + 0.06, dy * 0.5),
                at(foot + 0.11, 0.05),
            ],
            3,
        );
        on.fill(&crown, water.light);
        on.ink(&closed(&crown), 0.8, (water.line, Taper::FOLD));
        let drop = at(dx * 1.14, dy * 1.24 - 0.08);
        body.panel(on, &ellipse(drop, [0.055 * unit, 0.075 * unit], 0.0), water);
    }
    on.ink(
        &closed(&ellipse(at(0.0, 0.02), [0.70 * unit, 0.12 * unit], 0.0)),
        0.9,
        (body.palette.white.base, Taper::EVEN),
    );
}
