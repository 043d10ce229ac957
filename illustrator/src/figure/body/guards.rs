//! What is strapped or sealed about the limbs: bracers of leather, the rings and bellows of a space suit.

use super::super::curve::{Taper, pieced, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::skeleton::Limb;
use super::sleeves::Bone;

/// Half as wide as a sleeve of a space suit is at upper arm, elbow and wrist, beside the arm's own width.
const ARM_RINGS: [f64; 3] = [0.120, 0.105, 0.075];
/// The same of a leg at thigh, knee and boot.
const LEG_RINGS: [f64; 3] = [0.215, 0.140, 0.115];

impl Body<'_> {
    /// From below the elbow to the wrist, laced on the outside.
    pub(super) fn bracer(&self, easel: &mut Easel, limb: &Limb) {
        let (leather, cord) = (self.palette.cloth, self.palette.white);
        let bone = Bone::new((limb.bend, limb.end), (limb.side, self.rig.unit));
        if bone.long < 0.4 * self.rig.unit {
            return;
        }
        let wide = self.limb_width * limb.near;
        let row = |along: f64, half: f64| {
            [bone.at(along, -half * wide), bone.at(along + 0.03, 0.0), bone.at(along, half * wide)]
        };
        let (top, low) = (row(0.26, 0.128), row(0.96, 0.088));
        let outline = pieced(
            &[
                top.to_vec(),
                vec![top[2], bone.at(0.5, 0.122 * wide), low[2]],
                low.iter().rev().copied().collect(),
                vec![low[0], bone.at(0.5, -0.118 * wide), top[0]],
            ],
            5,
        );
        self.panel(easel, &outline, &leather);
        for along in [0.34, 0.90] {
            let edge = row(along, if along < 0.5 { 0.120 } else { 0.086 });
            easel.ink(&through(&edge, 4), 0.6, (leather.line, Taper::EVEN));
        }
        for along in [0.44, 0.58, 0.72] {
            for (from, to) in [(-0.045, 0.045), (0.045, -0.045)] {
                let lace = [bone.at(along, from * wide), bone.at(along + 0.12, to * wide)];
                easel.ink(&lace, 1.0, (cord.shaded, Taper::EVEN));
            }
        }
    }

    /// Bellows at the elbow, rings at upper arm and wrist.
    pub(super) fn suit_arm(&self, easel: &mut Easel, limb: &Limb, (upper, fore): (bool, bool)) {
        let (unit, wide) = (self.rig.unit, self.limb_width);
        let half = ARM_RINGS.map(|half| half * wide + self.wear.roomy);
        let bones = [(limb.root, limb.bend), (limb.bend, limb.end)].map(|ends| Bone::new(ends, (limb.side, unit)));
        let bent = limb.bent_deg();
        // Where the elbow is bent they fan out of its inside.
        let inside = if bent.abs() < 40.0 { 0.0 } else { bent.signum() };
        if upper {
            self.bellows(easel, &bones[0], ([0.66, 0.76, 0.86, 0.96], half[1]), inside);
            // Behind a forearm that is folded over it only scraps of a ring would be seen.
            if bent.abs() < 115.0 {
                self.ring(easel, &bones[0], (0.38, half[0]), &self.palette.accent);
            }
        }
        if fore {
            self.bellows(easel, &bones[1], ([0.06, 0.16, 0.26, 0.36], half[1]), inside);
            self.ring(easel, &bones[1], (0.94, half[2]), &self.palette.metal);
        }
    }

    /// The same at thigh, knee and the top of the boot.
    pub(super) fn suit_leg(&self, easel: &mut Easel, limb: &Limb) {
        let (unit, wide) = (self.rig.unit, self.leg_width);
        let half = LEG_RINGS.map(|half| half * wide + self.wear.roomy);
        let bones = [(limb.root, limb.bend), (limb.bend, limb.end)].map(|ends| Bone::new(ends, (limb.side, unit)));
        self.ring(easel, &bones[0], (0.46, half[0]), &self.palette.accent);
        self.bellows(easel, &bones[0], ([0.80, 0.86, 0.92, 0.98], half[1]), 0.0);
        self.bellows(easel, &bones[1], ([0.04, 0.10, 0.16, 0.22], half[1]), 0.0);
        self.ring(easel, &bones[1], (0.72, half[2]), &self.palette.metal);
    }

    /// `inside` is the side to which the joint is bent, 0 for a straight one.
    fn bellows(&self, easel: &mut Easel, bone: &Bone, (rows, half): ([f64; 4], f64), inside: f64) {
        let middle = (rows[0] + rows[3]) / 2.0;
        let joint = if middle > 0.5 { 1.0 } else { 0.0 };
        for along in rows {
            let fold = if inside == 0.0 {
                [bone.at(along, -half), bone.at(along + 0.035, 0.0), bone.at(along, half)]
            } else {
                let drawn_in = |share: f64| along + (joint + (middle - joint) * 0.7 - along) * share;
                [
                    bone.at(along, -half * inside),
                    bone.at(drawn_in(0.35), -half * 0.2 * inside),
                    bone.at(drawn_in(0.75), half * 0.35 * inside),
                ]
            };
            easel.ink(&through(&fold, 5), 0.8, (self.palette.white.line, Taper::GARMENT));
        }
    }

    fn ring(&self, easel: &mut Easel, bone: &Bone, (along, half): (f64, f64), surface: &Surface) {
        let thick = 0.085 * self.rig.unit / bone.long.max(1e-9);
        self.band(easel, bone, (along, along + thick, half), surface);
    }
}
