//! A hakama of who steps wide: two legs of pleated cloth, where it hangs as one skirt about who stands.

use super::super::clothes::wear::Cloth;
use super::super::curve::{Point, Taper, add, lerp, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::limb::{Part, Station};
use super::posture::Weight;
use super::skeleton::Limb;
use super::{Body, skirt, trousers};
use scene::Outfit;

const THIGH: [Station; 4] = [(0.0, 0.27, 0.26), (0.35, 0.34, 0.33), (0.75, 0.38, 0.38), (1.0, 0.38, 0.38)];
const SHIN: [Station; 5] =
    [(0.0, 0.38, 0.38), (0.30, 0.42, 0.42), (0.60, 0.47, 0.47), (0.84, 0.51, 0.52), (0.88, 0.51, 0.52)];
/// Where pleats are, shares of the half width, on the leg's own side.
const PLEATS: [f64; 4] = [-0.55, -0.15, 0.25, 0.62];

pub fn is_split(body: &Body) -> bool {
    let [one, other] = body.posture.legs.map(|leg| leg.thigh);
    let spread = body.posture.far_leg.is_some() || (one + other).abs() > 30.0;
    matches!(body.outfit, Outfit::Hakama | Outfit::Kendo | Outfit::Keikogi)
        && body.posture.weight == Weight::Feet
        && spread
}

pub fn draw(easel: &mut Easel, body: &Body, cloth: Cloth) {
    let surface = cloth.of(body.palette);
    let far = body.posture.far_leg.unwrap_or(0);
    between(easel, body, &surface);
    for at in [far, 1 - far] {
        leg(easel, body, &body.skeleton.legs[at], (cloth, &surface));
    }
    trousers::hips(easel, body, cloth);
    skirt::waistband(easel, body, &surface);
}

/// Its legs part only at the knees: cloth hangs between the thighs, in their shade.
fn between(easel: &mut Easel, body: &Body, surface: &Surface) {
    let [one, other] = &body.skeleton.legs;
    let knees = [one, other].map(|limb| lerp(limb.bend, limb.end, 0.16));
    let (hips, low) = (lerp(one.root, other.root, 0.5), lerp(knees[0], knees[1], 0.5));
    let edge = through(&[knees[0], lerp(low, hips, 0.16), knees[1]], 8);
    let mut web = vec![one.root];
    web.extend(&edge);
    web.push(other.root);
    easel.fill(&web, surface.shaded);
    easel.ink(&edge, 1.0, (surface.line, Taper::EVEN));
    for share in [0.30, 0.52, 0.72] {
        let foot = edge[(edge.len() as f64 * share) as usize];
        easel.ink(&[lerp(hips, foot, 0.35), lerp(hips, foot, 0.97)], 0.6, (surface.line, Taper::LINE));
    }
}

fn leg(easel: &mut Easel, body: &Body, limb: &Limb, (cloth, surface): (Cloth, &Surface)) {
    let part =
        |(from, to): (Point, Point), stations: &[Station]| Part::new((from, to), stations, (limb.side, body.rig.unit));
    let parts = [part((limb.root, limb.bend), &THIGH).open(), part((limb.bend, limb.end), &SHIN).cut()];
    let outlines: Vec<Vec<Point>> = parts.iter().map(Part::outline).collect();
    super::limb::paint(easel, body, &parts, surface);
    body.patterned(easel, &outlines, cloth);
    easel.within_any(&outlines, |easel| {
        for across in PLEATS {
            pleat(easel, body, (limb, across), surface);
        }
    });
}

/// From the hip over the knee to the hem, wider there.
fn pleat(easel: &mut Easel, body: &Body, (limb, across): (&Limb, f64), surface: &Surface) {
    let unit = body.rig.unit;
    let beside = |from: Point, to: Point, share: f64, wide: f64| {
        let (x, y) = (to[0] - from[0], to[1] - from[1]);
        let long = libm::sqrt(x * x + y * y).max(1e-9);
        let by = limb.side * across * wide * unit / long;
        add(lerp(from, to, share), [y * by, -x * by])
    };
    let curve = through(
        &[
            beside(limb.root, limb.bend, 0.18, 0.26),
            beside(limb.root, limb.bend, 0.80, 0.36),
            beside(limb.bend, limb.end, 0.25, 0.42),
            beside(limb.bend, limb.end, 0.92, 0.54),
        ],
        6,
    );
    let wedge = super::super::curve::line(&curve, 0.05 * unit, Taper { start: 0.8, end: 0.0, least: 0.0 });
    easel.veil(&wedge, surface.shaded, 1.0);
    easel.ink(&curve, 0.6, (surface.line, Taper { start: 0.4, end: 0.0, least: 0.1 }));
}
