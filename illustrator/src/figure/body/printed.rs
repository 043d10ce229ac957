//! What is woven into sleeves or printed on them goes round the arm, not on over it from the trunk.

use super::super::clothes::patterns::Lay;
use super::super::curve::{Point, oriented};
use super::super::easel::Easel;
use super::skeleton::Limb;
use super::{Body, FAR};

/// Half of a sleeve, head units.
const HALF: f64 = 0.13;

impl Body<'_> {
    /// On the sleeve of an upper arm, of a forearm, or of both, the forearm before the other.
    pub(super) fn patterned_arm(
        &self,
        easel: &mut Easel,
        limb: &Limb,
        (upper, fore): (Option<&Vec<Point>>, Option<&Vec<Point>>),
    ) {
        let (cloth, unit) = (self.wear.sleeve_cloth, self.rig.unit);
        let lay = |from: Point, to: Point| Lay::along((from, to), (HALF, unit));
        if let Some(upper) = upper {
            let draw = |easel: &mut Easel| {
                self.patterned_as(easel, (std::slice::from_ref(upper), cloth), lay(limb.root, limb.bend));
            };
            match fore {
                Some(fore) => easel.within(&all_but(fore, FAR * unit), draw),
                None => draw(easel),
            }
        }
        if let Some(fore) = fore {
            self.patterned_as(easel, (std::slice::from_ref(fore), cloth), lay(limb.bend, limb.end));
        }
    }
}

/// Everything farther than any picture reaches but what an outline is about.
fn all_but(outline: &[Point], far: f64) -> Vec<Point> {
    let mut hole = oriented(outline);
    hole.reverse();
    let gate = hole.first().copied().unwrap_or([0.0, 0.0]);
    let around = [[-far, -far], [far, -far], [far, far], [-far, far], [-far, -far]];
    around.into_iter().chain(hole).chain([gate, [-far, -far]]).collect()
}
