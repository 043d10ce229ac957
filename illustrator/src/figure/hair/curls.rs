//! Short curly hair: a mop of round curls over the crown and along the brow.

use super::super::curve::{Point, Taper, closed, ellipse};
use super::super::easel::Easel;
use super::{Head, plan, silhouette};
use scene::seed::Dice;

/// Of a curl, head units.
const RADIUS: f64 = 0.082;
/// Along the crown: height off it as a share of its radius, from which step to which, and how many; the lowest row first.
const ROWS: [(f64, f64, f64, i32); 3] = [(0.04, -5.0, 53.0, 16), (-0.22, 2.0, 46.0, 11), (-0.48, 6.0, 42.0, 7)];
/// Over the brow: heights in the middle and at the temples, and the angles between.
const BROW: [(f64, f64, f64, i32); 2] = [(0.26, 0.34, 70.0, 9), (0.37, 0.50, 78.0, 10)];

impl Head<'_> {
    pub(super) fn mop(&self, easel: &mut Easel, dice: &mut Dice) {
        if !plan::is_mop(self.shot) {
            return;
        }
        for (lift, from, to, count) in ROWS {
            for place in self.inward(count) {
                let at = from + (to - from) * place + dice.between(-0.8, 0.8);
                let middle = self.off_crown(at, lift + dice.between(-0.03, 0.03));
                self.curl(easel, middle, dice);
            }
        }
        for (middle, temple, reach, count) in BROW {
            for place in self.inward(count) {
                let angle = -reach + 2.0 * reach * place + dice.between(-3.0, 3.0);
                if self.rig.seen_from(angle.to_radians()).abs() > 1.45 {
                    continue;
                }
                let low = middle + (temple - middle) * (angle / reach) * (angle / reach);
                let at = self.rig.hair(angle.to_radians(), low + dice.between(-0.022, 0.022), 0.02);
                self.curl(easel, at, dice);
            }
        }
    }

    /// Shares of a row from both ends to its middle.
    fn inward(&self, count: i32) -> impl Iterator<Item = f64> + use<> {
        (0..=count).map(move |step| {
            let half = step / 2;
            let place = if step % 2 == 0 { half } else { count - half };
            f64::from(place) / f64::from(count)
        })
    }

    fn curl(&self, easel: &mut Easel, middle: Point, dice: &mut Dice) {
        let (rig, colors) = (self.rig, self.palette.hair);
        let size = rig.head * RADIUS * dice.between(0.82, 1.12);
        let turn = dice.between(0.0, core::f64::consts::TAU);
        let outline = ellipse(middle, [size, size * 0.93], turn.to_degrees());
        easel.fill(&outline, colors.base);
        easel.crescent(&outline, rig.away([-0.030, -0.026]), (colors.shaded, 1.0));
        let spiral = |from: f64, to: f64| -> Vec<Point> {
            let at = |step: i32| {
                let share = from + (to - from) * f64::from(step) / 10.0;
                let (angle, reach) = (turn + share * 7.0, size * (0.80 - 0.58 * share));
                [middle[0] + libm::cos(angle) * reach, middle[1] + libm::sin(angle) * reach]
            };
            (0..=10).map(at).collect()
        };
        if easel.in_color() {
            easel.ink(&spiral(0.05, 0.55), 1.5, (colors.light, Taper::LINE));
        }
        easel.ink(&spiral(0.0, 1.0), 0.5, (colors.line, Taper::LINE));
        // Now here, now there it goes over into the next.
        let start = dice.below(outline.len() / 2);
        let edge = closed(&outline);
        let line = if colors.line.tone < 0.5 { colors.line } else { silhouette(self.palette) };
        easel.ink(&edge[start..start + edge.len() / 2], 0.75, (line, Taper::LINE));
    }
}
