//! The nape of a head that is seen from the side: short hair tapers down it to the neck, tied hair is drawn up from it.

use super::super::curve::{Point, Taper, lerp, table, through};
use super::super::easel::Easel;
use super::super::face::ear_point;
use super::outline::drawn_in;
use super::{Head, plan, silhouette, worn};
use scene::seed::Dice;
use scene::{FigureKind, HairStyle};

/// From which turn on the nape is seen.
const SEEN_FROM_DEG: f64 = 34.0;
/// How far down hair reaches, from behind the ear (0) to the middle of the nape (1): shares of the way from the ear's middle
/// to the lowest hair.
const REACHES: [[f64; 2]; 5] = [[0.0, 0.0], [0.25, 0.34], [0.5, 0.62], [0.75, 0.86], [1.0, 1.0]];
const EAR_Y: f64 = 0.615;

impl Head<'_> {
    /// Over face and neck, under the ear.
    pub(super) fn nape_hair(&self, easel: &mut Easel) {
        let turned = self.rig.yaw_deg.abs();
        let rough = matches!(worn::style(self.shot), HairStyle::Messy | HairStyle::Spiky);
        let hidden_ear = rough && plan::is_cropped(self.shot) && plan::is_male(self.shot);
        if turned < SEEN_FROM_DEG || !(self.bares_ear() || hidden_ear) {
            return;
        }
        let colors = self.palette.hair;
        let last = 90.0 + turned;
        let low = self.lowest();
        let behind = (-self.rig.facing() * last).to_radians();
        // An ear that is drawn over it anew hides its edge.
        let behind_ear = if hidden_ear { 0.108 } else { 0.015 };
        // From behind the ear (0) to the middle of the nape (1).
        let at = |share: f64, y: f64| {
            let nape = self.rig.hair(behind, y, 0.006 - drawn_in(last, y));
            lerp(ear_point(self.rig, -self.rig.facing(), [behind_ear, y]), nape, share)
        };
        let reach = |share: f64| EAR_Y + (low - EAR_Y) * table(&REACHES, share);
        let top = |share: f64| 0.52 + 0.10 * share;
        let back: Vec<Point> = (0..=8)
            .map(|step| {
                let from = top(1.0);
                at(1.0, from + (low - from) * f64::from(step) / 8.0)
            })
            .collect();
        let foot = self.foot(&|share, lift| at(share, reach(share) - lift));
        let over = (0..=8).map(|step| at(f64::from(step) / 8.0, top(f64::from(step) / 8.0)));
        let outline: Vec<Point> = back.iter().copied().chain(foot.iter().copied()).chain(over).collect();
        easel.fill(&outline, colors.base);
        easel.within(&outline, |easel| {
            // Toward the neck the head turns under, and lies in its own shade.
            easel.ramp_veil(&outline, (at(0.7, low), at(0.7, top(0.7))), (colors.shaded, 0.95));
            easel.crescent(&outline, self.rig.away([-0.05, -0.05]), (colors.shaded, 1.0));
            self.strands(easel, &|share, up| {
                let y = reach(share) + (top(share) - reach(share)) * up;
                at(share, y)
            });
        });
        easel.ink(&back[1..], 0.95, (silhouette(self.palette), Taper { start: 0.3, end: 0.3, least: 0.1 }));
        let soft = Taper { start: 0.1, end: 0.5, least: 0.1 };
        easel.ink(&foot[..foot.len() * 3 / 4], if self.is_drawn_up() { 0.55 } else { 0.75 }, (colors.line, soft));
    }

    fn is_drawn_up(&self) -> bool {
        plan::is_tied(worn::style(self.shot))
    }

    /// Height of the lowest hair.
    fn lowest(&self) -> f64 {
        match self.rig.kind {
            _ if self.is_drawn_up() => 0.80,
            FigureKind::Man => 0.80,
            FigureKind::Boy => 0.83,
            _ => 0.87,
        }
    }

    /// The lower edge from the middle of the nape to behind the ear: points where it is cut, a soft line where it is drawn up.
    fn foot(&self, at: &dyn Fn(f64, f64) -> Point) -> Vec<Point> {
        let mut dice = Dice::new(self.shot.seed, "nape");
        if self.is_drawn_up() {
            let run: Vec<Point> = (0..=8)
                .rev()
                .map(|step| at(f64::from(step) / 8.0, if step % 2 == 0 { 0.0 } else { dice.between(0.006, 0.016) }))
                .collect();
            return through(&run, 4);
        }
        let mut run = Vec::new();
        for lock in 0..6 {
            let share = 1.0 - f64::from(lock) / 6.0;
            run.push(at(share, -dice.between(0.008, 0.030)));
            run.push(at(share - 0.06, dice.between(0.000, 0.012)));
            run.push(at((share - 0.125).max(0.0), dice.between(0.030, 0.050)));
        }
        run.push(at(0.0, 0.0));
        run
    }

    /// Down along the nape, or up from it.
    fn strands(&self, easel: &mut Easel, at: &dyn Fn(f64, f64) -> Point) {
        if easel.is_small() {
            return;
        }
        let mut dice = Dice::new(self.shot.seed, "strands of the nape");
        let colors = self.palette.hair;
        for step in 0..7 {
            let share = 0.12 + 0.125 * f64::from(step) + dice.between(-0.03, 0.03);
            let (foot, head) = (at(share, 0.05), at((share + 0.10).min(1.0), 0.98));
            let bent = lerp(lerp(foot, head, 0.5), at((share + 0.02).min(1.0), 0.5), 0.7);
            let way = through(&[foot, bent, head], 5);
            let taper = Taper { start: 0.3, end: 0.6, least: 0.0 };
            let count = way.len();
            easel.ink(&way[..count * (5 + dice.below(4)) / 9], dice.between(0.45, 0.7), (colors.line, taper));
            if easel.in_color() && step % 2 == 0 {
                easel.ink(&way[count / 4..], 1.0, (colors.light, Taper { start: 0.5, end: 0.6, least: 0.0 }));
            }
        }
    }
}
