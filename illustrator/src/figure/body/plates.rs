//! Plates: the armor of arms and legs. Shells that overlap along each bone, a cop on each joint that turns with its bend,
//! and dark cloth between them.

use super::super::curve::{Point, Taper, add, around, closed, pieced, through, unit_way};
use super::super::easel::Easel;
use super::Body;
use super::limb::Station;
use super::posture::Weight;
use super::skeleton::{Limb, scaled};
use super::sleeves::Bone;
use scene::Outfit;

/// From below the pauldron to above the elbow, and over the forearm to the gauntlet; beside the arm's own width.
const REREBRACE: [Station; 3] = [(0.32, 0.130, 0.120), (0.62, 0.112, 0.112), (0.86, 0.098, 0.100)];
const ABOVE_ELBOW: [Station; 2] = [(0.42, 0.122, 0.117), (0.86, 0.098, 0.100)];
const VAMBRACE: [Station; 4] = [(0.10, 0.094, 0.090), (0.26, 0.112, 0.098), (0.48, 0.098, 0.090), (0.62, 0.088, 0.082)];
/// The flaring cuff of a gauntlet.
const GAUNTLET: [Station; 3] = [(0.50, 0.124, 0.116), (0.76, 0.092, 0.086), (1.05, 0.074, 0.072)];
const TASSET: [Station; 4] = [(-0.14, 0.20, 0.10), (0.04, 0.25, 0.13), (0.20, 0.264, 0.165), (0.36, 0.262, 0.185)];
const CUISSE: [Station; 4] = [(0.30, 0.246, 0.196), (0.50, 0.222, 0.194), (0.72, 0.186, 0.176), (0.90, 0.160, 0.158)];
/// Of who sits or kneels, from the hip on: what hangs from the waist lies on the thigh.
const LAID_TASSETS: [[Station; 3]; 2] = [
    [(0.14, 0.252, 0.240), (0.28, 0.262, 0.246), (0.44, 0.258, 0.236)],
    [(-0.02, 0.226, 0.216), (0.10, 0.258, 0.250), (0.25, 0.272, 0.262)],
];
/// Of a thigh that points at the viewer.
const CUISSE_AHEAD: [Station; 3] = [(0.30, 0.266, 0.236), (0.70, 0.236, 0.220), (1.0, 0.196, 0.190)];
const GREAVE: [Station; 6] = [
    (0.10, 0.136, 0.132),
    (0.25, 0.162, 0.146),
    (0.38, 0.152, 0.156),
    (0.62, 0.112, 0.120),
    (0.88, 0.086, 0.088),
    (0.99, 0.104, 0.100),
];
/// Across toward the limb's own side and along it, beside the width of the joint.
const COP: [Point; 8] =
    [[-0.95, -0.55], [0.0, -1.0], [0.95, -0.55], [1.04, 0.18], [0.58, 0.78], [0.0, 1.10], [-0.58, 0.78], [-1.04, 0.18]];
/// What guards the outside of the joint.
const WING: [Point; 6] = [[0.60, -0.40], [1.10, -0.86], [1.36, -0.60], [1.40, 0.36], [1.14, 0.70], [0.60, 0.36]];

impl Body<'_> {
    pub(super) fn is_armored(&self) -> bool {
        self.outfit == Outfit::Armor
    }

    /// A piece of polished metal: on its far side a dark band that mirrors the ground, and along its edge the light that
    /// comes back from there. `broad` is the width of the band, 1 for a limb's.
    pub fn plate(&self, easel: &mut Easel, outline: &[Point], broad: f64) {
        let metal = self.palette.cloth;
        easel.fill(outline, metal.base);
        let away = |by: f64| self.rig.away([-by * broad, -by * 0.3 * broad]);
        easel.crescent(outline, away(0.088), (metal.shaded, 1.0));
        if easel.in_color() {
            easel.crescent(outline, away(0.056), (metal.deep, 0.75));
            easel.crescent(outline, away(0.020), (metal.light, 0.8));
        }
        easel.ink(&closed(outline), 0.95, (metal.line, Taper::EVEN));
    }

    /// The shells of one arm; those of upper arm and forearm are not always drawn together.
    pub(super) fn arm_plates(&self, easel: &mut Easel, limb: &Limb, (upper, fore): (bool, bool)) {
        let (side, unit) = (limb.side, self.rig.unit);
        let wide = self.limb_width;
        let bone = Bone::new((limb.root, limb.bend), (side, unit));
        // Where the forearm is drawn later the cloth of the elbow is drawn again.
        self.shell(easel, &bone, (if upper { &REREBRACE } else { &ABOVE_ELBOW }, wide));
        if !fore {
            return;
        }
        let bone = Bone::new((limb.bend, limb.end), (side, unit));
        self.shell(easel, &bone, (&VAMBRACE, wide));
        self.shell(easel, &bone, (&GAUNTLET, wide));
        self.rim(easel, &bone, (GAUNTLET[0], wide));
        self.cop(easel, limb, 0.118 * wide);
    }

    /// Over thigh, knee and shin of one leg.
    pub(super) fn leg_plates(&self, easel: &mut Easel, limb: &Limb) {
        let (side, unit) = (limb.side, self.rig.unit);
        let thigh = Bone::new((limb.root, limb.bend), (side, unit));
        let cuisse: &[Station] = if self.is_on_seat() { &CUISSE_AHEAD } else { &CUISSE };
        let shin = Bone::new((limb.bend, limb.end), (side, unit));
        self.shell(easel, &shin, (&GREAVE, self.leg_width));
        let ridge = [shin.at(0.16, 0.01), shin.at(0.5, 0.02), shin.at(0.92, 0.0)];
        easel.ink(&through(&ridge, 4), 0.6, (self.palette.cloth.line, Taper::LINE));
        self.shell(easel, &thigh, (cuisse, self.leg_width));
        self.rim(easel, &thigh, (cuisse[cuisse.len() - 1], self.leg_width));
        if self.posture.weight != Weight::Feet {
            for lame in &LAID_TASSETS {
                self.shell(easel, &thigh, (lame, self.leg_width));
                self.rim(easel, &thigh, (lame[2], self.leg_width));
            }
        }
        self.cop(easel, limb, 0.172 * self.leg_width);
    }

    /// Rings of mail over the seat, where plates would not bend.
    pub(super) fn mail(&self, easel: &mut Easel, outline: &[Point]) {
        let metal = self.palette.metal;
        let unit = self.rig.unit;
        let (left, right) = span(outline, 0);
        let (top, low) = span(outline, 1);
        let (wide, high) = (0.085 * unit, 0.065 * unit);
        easel.within(outline, |easel| {
            for row in 0..((low - top) / high) as usize + 1 {
                let y = top + row as f64 * high;
                let shift = if row % 2 == 0 { 0.0 } else { 0.5 };
                for ring in 0..((right - left) / wide) as usize + 2 {
                    let x = left + (ring as f64 - shift) * wide;
                    let arc = [[x, y], [x + wide * 0.5, y + high * 0.8], [x + wide, y]];
                    easel.ink(&through(&arc, 3), 0.5, (metal.line, Taper::EVEN));
                }
            }
        });
    }

    /// What hangs from the waist over the thighs of who stands.
    pub(super) fn tassets(&self, easel: &mut Easel) {
        for limb in &self.skeleton.legs {
            let bone = Bone::new((limb.root, limb.bend), (limb.side, self.rig.unit));
            self.shell(easel, &bone, (&TASSET, self.leg_width));
            self.rim(easel, &bone, (TASSET[3], self.leg_width));
        }
    }

    /// A plate bent round a bone: its ends bow, and the light runs down it.
    fn shell(&self, easel: &mut Easel, bone: &Bone, (rows, wide): (&[Station], f64)) {
        let metal = self.palette.cloth;
        let (first, last) = (rows[0], rows[rows.len() - 1]);
        let bow = 0.05;
        let outer: Vec<Point> = rows.iter().map(|(at, out, _)| bone.at(*at, out * wide)).collect();
        let inner: Vec<Point> = rows.iter().rev().map(|(at, _, inner)| bone.at(*at, -inner * wide)).collect();
        let end = |(at, _, _): Station| bone.at(at + bow, 0.0);
        let outline = pieced(
            &[
                vec![inner[inner.len() - 1], end(first), outer[0]],
                outer.clone(),
                vec![outer[outer.len() - 1], end(last), inner[0]],
                inner.clone(),
            ],
            5,
        );
        self.plate(easel, &outline, 1.1);
        let lit = self.rig.light * bone.outward();
        let glint: Vec<Point> = rows
            .iter()
            .map(|(at, out, inner)| (*at, if lit > 0.0 { *out } else { -*inner } * wide))
            .map(|(at, edge)| bone.at(first.0 + bow + 0.02 + (at - first.0) * 0.80, edge * 0.52))
            .collect();
        let streak = super::super::curve::line(&through(&glint, 4), 0.050 * bone.unit, Taper::LINE);
        easel.within(&outline, |easel| easel.veil(&streak, metal.glint, 0.8));
    }

    /// A trimmed edge across a shell.
    fn rim(&self, easel: &mut Easel, bone: &Bone, ((at, out, inner), wide): (Station, f64)) {
        let (out, inner) = (out * wide * 0.94, inner * wide * 0.94);
        let before = if at < 0.55 && out > inner * 1.05 { 0.035 } else { -0.035 };
        let rim = [bone.at(at + before, -inner), bone.at(at + before + 0.05, 0.0), bone.at(at + before, out)];
        easel.ink(&through(&rim, 5), 1.3, (self.palette.accent.base, Taper::EVEN));
    }

    /// On a joint, pushed to the outside of its bend.
    fn cop(&self, easel: &mut Easel, limb: &Limb, half: f64) {
        let metal = self.palette.cloth;
        let unit = self.rig.unit;
        let [one, two] = [(limb.root, limb.bend), (limb.bend, limb.end)].map(|(from, to)| unit_way(from, to));
        let along = unit_way([0.0, 0.0], add(one, two));
        let across = [limb.side * along[1], -limb.side * along[0]];
        let outside = scaled([one[0] - two[0], one[1] - two[1]], 0.30 * half * unit);
        let center = add(limb.bend, outside);
        // The wing is on the outer side; of a limb that is bent there, it stands off the joint's back.
        let at = |[x, y]: Point| add(center, add(scaled(across, x * half * unit), scaled(along, y * half * unit)));
        let all = |points: &[Point]| -> Vec<Point> { points.iter().map(|point| at(*point)).collect() };
        self.plate(easel, &around(&all(&WING), 4), 0.4);
        for (from, to) in [(-1.16, -0.86), (0.90, 1.18)] {
            let lame = [[-0.80, from], [0.0, from - 0.12], [0.80, from], [0.84, to], [0.0, to + 0.10], [-0.84, to]];
            self.plate(easel, &around(&all(&lame), 4), 0.4);
        }
        let cop = around(&all(&COP), 5);
        self.plate(easel, &cop, 0.6);
        easel.ink(&all(&[[0.0, -0.72], [0.04, 0.80]]), 0.7, (metal.line, Taper::LINE));
        let glint = [[-0.15, -0.62], [-0.48, -0.36], [-0.44, 0.10], [-0.24, -0.20]];
        let lit = self.rig.light * across[0];
        let glint = glint.map(|[x, y]| at([if lit > 0.0 { -x } else { x }, y]));
        easel.within(&cop, |easel| easel.veil(&around(&glint, 4), metal.glint, 0.9));
        let edge = all(&[[0.98, 0.20], [0.54, 0.72], [0.0, 1.0], [-0.54, 0.72], [-0.98, 0.20]]);
        easel.ink(&through(&edge, 4), 1.0, (self.palette.accent.base, Taper::LINE));
        easel.ink(&closed(&cop), 0.9, (metal.line, Taper::EVEN));
    }
}

/// The least and the most of one coordinate.
fn span(points: &[Point], at: usize) -> (f64, f64) {
    points.iter().fold((f64::MAX, f64::MIN), |(least, most), point| (least.min(point[at]), most.max(point[at])))
}
