//! Soft light on the hair as one body: a glow where the light falls, shade away from it and toward the neck.

use canvas::drawing::Blend;

use super::super::easel::Easel;
use super::{Head, Lock, is_bald, worn};
use scene::HairStyle;

/// Strength of the shade away from the light, of the glow toward it, and of the shade that the head throws behind the neck.
const SHADE: f64 = 0.62;
const GLOW: f64 = 0.40;
const BEHIND_NECK: f64 = 0.75;

impl Head<'_> {
    /// Over cap, side locks and fringe.
    pub(super) fn volume(&self, easel: &mut Easel) {
        // A cloud of curls is no cap.
        if is_bald(self.shot) || worn::style(self.shot) == HairStyle::Afro {
            return;
        }
        let (rig, colors, mut outlines) = (self.rig, self.palette.hair, self.outlines());
        outlines.extend(self.standing_outlines());
        let at = |toward: f64, y: f64| rig.flat([rig.light * toward, y]);
        let whole = [[-1.2, -0.5], [1.2, -0.5], [1.2, 2.6], [-1.2, 2.6]].map(|point| rig.flat(point));
        easel.blended(&outlines, Blend::Multiply, |easel| {
            easel.ramp_veil(&whole, (at(-0.56, 0.62), at(0.12, 0.24)), (colors.shaded, SHADE * self.takes_shade()));
        });
        easel.blended(&outlines, Blend::Screen, |easel| {
            easel.glow(at(0.20, 0.10), [0.46 * rig.head, 0.34 * rig.head], (colors.glint, GLOW));
        });
    }

    /// Dark hair multiplied by its own shade would be one black.
    fn takes_shade(&self) -> f64 {
        if self.palette.hair.line.tone < 0.5 { 0.30 } else { 1.0 }
    }

    /// Over what hangs behind: it is darkest where head and neck stand before it.
    pub(super) fn depth(&self, easel: &mut Easel) {
        let (rig, colors) = (self.rig, self.palette.hair);
        let outlines: Vec<_> = self.behind.iter().map(Lock::outline).collect();
        if outlines.is_empty() {
            return;
        }
        easel.blended(&outlines, Blend::Multiply, |easel| {
            easel.glow(
                rig.flat([0.0, 0.98]),
                [0.62 * rig.head, 0.66 * rig.head],
                (colors.deep, BEHIND_NECK * self.takes_shade()),
            );
        });
    }
}
