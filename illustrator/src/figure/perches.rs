//! Where the figures of a scene are, for what gives way to them and for animals that are with them.

use super::body::Body;
use super::body::posture::Weight;
use super::curve::{Point, lerp};
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use super::{lying, supine};
use crate::places::Head;
use scene::Scene;

/// Where the head of the first figure stands, for the place to give way to it; the middle where nobody is.
pub fn head(scene: &Scene) -> Head {
    heads(scene).first().copied().unwrap_or_else(|| {
        let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
        Head { center: [width * 0.5, height * 0.4], height: width.min(height) * 0.2 }
    })
}

/// Where the heads stand, in the order of the figures.
pub fn heads(scene: &Scene) -> Vec<Head> {
    let head = |shot: Shot| {
        let rig = Rig::of(&shot);
        let upright = rig.flat([0.0, 0.5]);
        let center = if lying::lies(&shot) {
            lying::turned(&shot.stand, upright)
        } else if scene.is_seen_from_straight_above() {
            supine::turned(scene, upright)
        } else {
            upright
        };
        Head { center, height: rig.head }
    };
    Shot::all(scene).into_iter().map(head).collect()
}

/// How high the hips are, halfway between the highest and the lowest, canvas units; nothing where nobody is.
pub fn hips(scene: &Scene) -> Option<f64> {
    let level = |shot: &Shot| Rig::of(shot).body([0.0, 2.55])[1];
    let shots = Shot::all(scene);
    let highest = shots.iter().map(level).reduce(f64::min)?;
    let lowest = shots.iter().map(level).reduce(f64::max)?;
    Some((highest + lowest) / 2.0)
}

/// The middle of all figures, their top and their lower end or that of the picture; canvas units.
pub fn extent(scene: &Scene) -> [f64; 3] {
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    let perches = perches(scene);
    let count = perches.len().max(1) as f64;
    let middle: f64 = perches.iter().map(|perch| perch.chin[0]).sum::<f64>() / count;
    let top = perches.iter().map(|perch| perch.crown[1] - 0.3 * perch.head).fold(height, f64::min);
    let bottom = perches.iter().map(|perch| perch.ground).fold(0.0, f64::max).min(height);
    if perches.is_empty() { [width / 2.0, 0.0, height] } else { [middle, top, bottom] }
}

/// What those who lie below us cover: middles and radii, canvas units.
pub fn covered(scene: &Scene) -> Vec<(Point, f64)> {
    let of = |shot: Shot| {
        let (rig, palette) = (Rig::of(&shot), Palette::of(&shot));
        supine::covered(scene, &Body::of(&rig, &palette, &shot))
    };
    Shot::all(scene).into_iter().flat_map(of).collect()
}

/// Where an animal can be with a figure; canvas units.
pub struct Perch {
    pub head: f64,
    pub chin: Point,
    /// On the hair.
    pub crown: Point,
    /// Tops of the shoulders: the picture's left, the picture's right.
    pub shoulders: [Point; 2],
    /// Elbow and wrist of each arm.
    pub forearms: [[Point; 2]; 2],
    /// Between the middles of the thighs of one that sits.
    pub lap: Option<Point>,
    /// What it stands on, where that is seen.
    pub ground: f64,
    pub left: f64,
    pub right: f64,
    /// 1: looks to the right of the picture.
    pub faces: f64,
}

pub fn perches(scene: &Scene) -> Vec<Perch> {
    let perch = |shot: Shot| {
        let (rig, palette) = (Rig::of(&shot), Palette::of(&shot));
        let body = Body::of(&rig, &palette, &shot);
        let limbs = body.skeleton.bounds(&rig, (&shot.posture, shot.character), f64::MAX);
        let ride = body.ridden().unwrap_or(limbs);
        let (left, right, low) = (limbs[0].min(ride[0]), limbs[2].max(ride[2]), limbs[3].max(ride[3]));
        let shoulders = body.skeleton.arms.map(|arm| [arm.root[0], arm.root[1] - 0.15 * rig.head]);
        Perch {
            head: rig.head,
            chin: shot.stand.chin,
            crown: rig.flat([0.0, -0.04]),
            shoulders,
            forearms: body.skeleton.arms.map(|arm| [arm.bend, arm.end]),
            lap: (lying::lies(&shot) && lying::is_in_bed(scene))
                .then(|| lying::on_blanket(&shot.stand))
                .or_else(|| {
                    let beside = || supine::turned(scene, rig.body(supine::beside(scene)));
                    scene.is_seen_from_straight_above().then(beside)
                })
                .or_else(|| (shot.posture.weight != Weight::Feet).then(|| lap(&body))),
            ground: low - 0.06 * rig.head,
            left: left.min(rig.flat([-0.56, 0.5])[0]),
            right: right.max(rig.flat([0.56, 0.5])[0]),
            faces: if shot.character.yaw_deg < 0.0 { -1.0 } else { 1.0 },
        }
    };
    Shot::placed(scene).into_iter().map(perch).collect()
}

fn lap(body: &Body) -> Point {
    if let Some(behind) = body.pillion() {
        return behind;
    }
    let thighs = body.skeleton.legs.map(|leg| lerp(leg.root, leg.bend, 0.45));
    lerp(thighs[0], thighs[1], 0.5)
}
