//! A long coat about who sits: its halves lie on the thighs and fall beside the knees.

use super::super::body::Body;
use super::super::body::posture::Weight;
use super::super::body::skeleton::Limb;
use super::super::curve::{Point, Taper, add, around, closed, lerp};
use super::super::easel::Easel;
use scene::Outfit;

/// How far along the thigh a half reaches.
const REACH: f64 = 0.80;

pub fn draw(easel: &mut Easel, body: &Body) {
    let is_long =
        matches!(body.outfit, Outfit::Coat | Outfit::LabCoat | Outfit::Raincoat | Outfit::Captain | Outfit::DuffleCoat);
    if !is_long || body.posture.weight != Weight::Seat || body.posture.legs_over {
        return;
    }
    for limb in &body.skeleton.legs {
        half(easel, body, limb);
    }
}

fn half(easel: &mut Easel, body: &Body, limb: &Limb) {
    let (unit, cloth) = (body.rig.unit, body.wear.trunk.of(body.palette));
    let end = lerp(limb.root, limb.bend, REACH);
    let (x, y) = (limb.bend[0] - limb.root[0], limb.bend[1] - limb.root[1]);
    let long = libm::hypot(x, y).max(1e-6);
    // Out from the other leg, and the farther down the more it stands off.
    let mut out = [-y / long, x / long];
    if out[0] * limb.side < 0.0 {
        out = [-out[0], -out[1]];
    }
    let beside = |at: Point, by: f64| add(at, [out[0] * by * unit, out[1] * by * unit]);
    let falls = |at: Point, by: f64| add(at, [0.0, by * unit]);
    let root = lerp(limb.root, limb.bend, -0.12);
    let points = [
        beside(root, -0.16),
        beside(root, 0.23),
        falls(beside(lerp(root, end, 0.6), 0.26), 0.06),
        falls(beside(end, 0.25), 0.22),
        falls(beside(end, 0.02), 0.20),
        falls(beside(end, -0.15), 0.10),
        beside(lerp(root, end, 0.5), -0.15),
    ];
    let outline = around(&points, 4);
    easel.fill(&outline, cloth.base);
    easel.crescent(&outline, body.rig.away([-0.05, -0.04]), (cloth.shaded, 1.0));
    easel.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
    let fold = [beside(lerp(root, end, 0.2), 0.05), beside(lerp(root, end, 0.7), 0.10)];
    easel.ink(&fold, 0.7, (cloth.line, Taper::FOLD));
}
