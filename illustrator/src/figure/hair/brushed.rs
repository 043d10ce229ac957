//! Hair of men that is brushed up from the brow and back over the crown, in broad locks that lean to one side.

use super::super::curve::{Point, Taper, around, closed, table, through};
use super::super::easel::Easel;
use super::worn;
use super::{Head, plan, silhouette};
use scene::seed::Dice;
use scene::{Age, Fringe, HairStyle};

/// A lock: degrees of its root on the hairline, and its tip beside the middle line and below the crown of the skull.
const LOCKS: [[f64; 3]; 9] = [
    [66.0, 0.440, 0.200],
    [-66.0, -0.452, 0.150],
    [51.0, 0.430, 0.030],
    [-51.0, -0.410, 0.000],
    [36.0, 0.350, -0.090],
    [-36.0, -0.300, -0.110],
    [22.0, 0.240, -0.160],
    [-21.0, -0.130, -0.185],
    [1.0, 0.080, -0.200],
];
/// Half of a root, degrees.
const HALF: f64 = 10.5;

impl Head<'_> {
    pub(super) fn is_brushed_back(&self) -> bool {
        let hair = &worn::hair(self.shot);
        let goes_back = matches!(hair.style, HairStyle::SlickedBack | HairStyle::Pompadour);
        let bare = hair.fringe == Fringe::None || goes_back;
        let plain = goes_back || matches!(hair.style, HairStyle::Loose | HairStyle::Messy);
        bare && plain
            && self.rig.yaw_deg.abs() < 38.0
            && plan::is_male(self.shot)
            && plan::is_cropped(self.shot)
            && !plan::has_hat(self.shot)
    }

    pub(super) fn brushed_back(&self, easel: &mut Easel, dice: &mut Dice) {
        if !self.is_brushed_back() {
            return;
        }
        let lean = if self.shot.seed & 2 == 0 { 1.0 } else { -1.0 };
        // Seen from the side they would stand like spikes.
        let turned = ((self.rig.yaw_deg.abs() - 8.0) / 30.0).clamp(0.0, 1.0);
        // With the years it lies flatter.
        let old = self.shot.character.age == Age::Old;
        let goes_back = plan::goes_back(worn::style(self.shot));
        let stands = if old || goes_back { 0.30 } else { 0.90 };
        let up = if goes_back { 0.55 } else { 1.0 };
        let flat = up - 0.7 * turned;
        for [angle, x, y] in LOCKS {
            let y = if y < 0.0 { y * stands } else { y };
            let tip = [lean * x + dice.between(-0.02, 0.02), y + (1.0 - flat) * 0.09 + dice.between(-0.014, 0.014)];
            self.brushed(easel, (lean * angle + dice.between(-2.0, 2.0), tip, lean));
        }
    }

    fn brushed(&self, easel: &mut Easel, (angle, [x, y], lean): (f64, Point, f64)) {
        let (rig, colors) = (self.rig, self.palette.hair);
        let seen = rig.seen_from(angle.to_radians()) * rig.facing();
        // Beyond the brow of a turned face it would stand in the air.
        if !(-1.45..1.15).contains(&seen) {
            return;
        }
        let root = |aside: f64, up: f64| {
            let degrees = angle + aside * HALF;
            let low = table(self.hairline, degrees.abs()) - up;
            rig.hair(degrees.to_radians(), low, 0.022)
        };
        let solid = |x: f64, y: f64| rig.solid([x, y, 0.10]);
        let (tip, from) = (solid(x + lean * 0.05, y), angle.to_radians());
        let middle = |aside: f64, share: f64| {
            let wide = 0.40 * libm::sin(from) * (1.0 - share) + x * share + aside * 0.075;
            solid(wide, 0.205 * (1.0 - share) + y * share - 0.015)
        };
        let left = through(&[root(-1.0, 0.035), root(-0.75, 0.0), middle(-1.0, 0.34), middle(-0.72, 0.74), tip], 6);
        let right = through(&[tip, middle(0.62, 0.70), middle(1.0, 0.32), root(0.75, 0.012), root(1.0, 0.045)], 6);
        let outline: Vec<Point> = left.iter().chain(&right).copied().collect();
        easel.fill(&outline, colors.base);
        easel.crescent(&outline, rig.away([-0.030, -0.006]), (colors.shaded, 1.0));
        if easel.in_color() {
            easel.within(&outline, |easel| {
                easel.ramp_veil(&outline, (root(0.0, 0.0), middle(0.0, 0.45)), (colors.shaded, 0.55));
            });
            let glint = [middle(-0.30, 0.38), middle(-0.10, 0.52), middle(-0.02, 0.70)];
            easel.ink(&through(&glint, 6), 2.6, (colors.light, Taper { start: 0.5, end: 0.6, least: 0.0 }));
        }
        let line = silhouette(self.palette);
        easel.ink(&left[6..], 0.7, (line, Taper { start: 0.5, end: 0.05, least: 0.0 }));
        easel.ink(&right[..right.len() - 6], 0.9, (line, Taper { start: 0.05, end: 0.5, least: 0.0 }));
        let strand = [middle(0.35, 0.12), middle(0.30, 0.45), middle(0.16, 0.80)];
        easel.ink(&through(&strand, 6), 0.4, (colors.line, Taper { start: 0.5, end: 0.5, least: 0.0 }));
    }

    /// The great roll over the forehead: it juts out over the brow and goes over into the hair of the sides.
    pub(super) fn quiff(&self, easel: &mut Easel) {
        let (rig, colors) = (self.rig, self.palette.hair);
        let facing = rig.facing();
        let at = |[x, y]: Point| rig.flat([x * facing + rig.yaw_deg / 30.0 * 0.06, y + 0.065]);
        let way = |points: &[Point], steps: usize| through(&points.iter().copied().map(at).collect::<Vec<_>>(), steps);
        let outline = around(&ROLL.map(at), 6);
        easel.fill(&outline, colors.base);
        easel.within(&outline, |easel| {
            easel.crescent(&outline, rig.away([-0.05, -0.03]), (colors.shaded, 1.0));
            // Below it turns in, away from the light.
            let under = around(&UNDER.map(at), 6);
            easel.veil(&under, colors.shaded, 1.0);
        });
        for (points, width) in SWEEPS {
            easel.ink(&way(&points, 8), width, (colors.line, Taper { start: 0.3, end: 0.55, least: 0.0 }));
        }
        for (points, width) in SHINE {
            let strand = way(&points, 8);
            easel.ink(&strand, width * 1.9, (colors.light, Taper { start: 0.5, end: 0.5, least: 0.0 }));
            easel.ink(&strand, width, (colors.glint, Taper { start: 0.6, end: 0.6, least: 0.0 }));
        }
        let edge = closed(&outline);
        let (from, to) = (edge.len() / 10, edge.len() * 9 / 10);
        easel.ink(&edge[from..to], 1.1, (silhouette(self.palette), Taper { start: 0.3, end: 0.3, least: 0.0 }));
    }
}

/// The roll from its root behind one temple over its top and its front back to the other; x toward where the face looks.
const ROLL: [Point; 12] = [
    [-0.34, 0.20],
    [-0.385, 0.02],
    [-0.33, -0.15],
    [-0.15, -0.27],
    [0.10, -0.315],
    [0.33, -0.275],
    [0.475, -0.145],
    [0.475, 0.02],
    [0.385, 0.125],
    [0.20, 0.165],
    [0.0, 0.175],
    [-0.20, 0.215],
];
const UNDER: [Point; 8] = [
    [-0.30, 0.24],
    [-0.10, 0.155],
    [0.14, 0.115],
    [0.33, 0.055],
    [0.46, -0.06],
    [0.52, 0.05],
    [0.36, 0.20],
    [0.0, 0.25],
];
/// Lines along which it is combed, from the temple over its top and down its front, and their weight.
const SWEEPS: [([Point; 4], f64); 5] = [
    ([[-0.26, 0.19], [-0.24, -0.02], [-0.04, -0.18], [0.24, -0.20]], 0.7),
    ([[-0.17, 0.19], [-0.13, 0.02], [0.06, -0.10], [0.32, -0.10]], 0.8),
    ([[-0.06, 0.18], [0.0, 0.07], [0.14, 0.0], [0.36, -0.01]], 0.7),
    ([[-0.33, 0.10], [-0.31, -0.10], [-0.14, -0.22], [0.06, -0.26]], 0.6),
    ([[0.24, -0.20], [0.36, -0.16], [0.40, -0.05], [0.34, 0.05]], 0.7),
];
const SHINE: [([Point; 3], f64); 3] = [
    ([[-0.12, -0.19], [0.06, -0.245], [0.24, -0.225]], 1.6),
    ([[-0.04, -0.115], [0.10, -0.165], [0.26, -0.155]], 1.2),
    ([[-0.20, -0.10], [-0.14, -0.15], [-0.07, -0.185]], 1.0),
];
