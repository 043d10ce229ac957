//! Hair of men that is brushed up from the brow and back over the crown, in broad locks that lean to one side.

use super::super::curve::{Point, Taper, around, closed, table, through};
use super::super::easel::Easel;
use super::worn;
use super::{Head, plan, silhouette};
use scene::seed::Dice;
use scene::{Age, Fringe, HairStyle};

/// A lock: where it begins beside the middle line, how far over the crown it goes (degrees from the brow's level), its
/// half-width and how far its tip stands off. Those behind come first.
const LOCKS: [[f64; 4]; 17] = [
    [0.372, 74.0, 0.060, 0.030],
    [-0.368, 76.0, 0.064, 0.022],
    [0.120, 92.0, 0.060, 0.060],
    [-0.150, 92.0, 0.064, 0.052],
    [0.300, 86.0, 0.066, 0.048],
    [-0.290, 87.0, 0.062, 0.044],
    [0.015, 92.0, 0.056, 0.075],
    [0.340, 70.0, 0.050, 0.014],
    [-0.335, 68.0, 0.046, 0.016],
    [0.215, 84.0, 0.066, 0.050],
    [-0.225, 83.0, 0.072, 0.040],
    [0.255, 66.0, 0.038, 0.022],
    [-0.120, 80.0, 0.058, 0.048],
    [0.135, 82.0, 0.074, 0.056],
    [-0.185, 62.0, 0.030, 0.030],
    [-0.030, 78.0, 0.062, 0.060],
    [0.060, 68.0, 0.040, 0.040],
];

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
        // With the years it lies flatter.
        let old = self.shot.character.age == Age::Old;
        let goes_back = plan::goes_back(worn::style(self.shot));
        let stands = if old || goes_back { 0.45 } else { 1.0 };
        for [x, over, wide, rise] in LOCKS {
            let lock = Brushed {
                x: lean * x + dice.between(-0.012, 0.012),
                over: over - self.hidden_of(lean * x) + dice.between(-4.0, 4.0),
                wide,
                rise: rise * stands + dice.between(-0.006, 0.010),
                lean: lean * dice.between(0.07, 0.16),
                stands,
            };
            self.brushed(easel, &lock);
        }
    }

    /// How much less far a lock goes on the side that a head turns from the viewer: beyond its edge it would curl back.
    fn hidden_of(&self, x: f64) -> f64 {
        let turned = (self.rig.yaw_deg.abs() / 30.0).min(1.3);
        58.0 * turned * (x * self.rig.facing() / 0.40).max(0.0)
    }

    /// Up from the brow, in a bow over the crown, leaning to one side: it lies on the skull all the way.
    fn brushed(&self, easel: &mut Easel, lock: &Brushed) {
        let (rig, colors) = (self.rig, self.palette.hair);
        // Of a turned head the far side is narrow.
        if lock.x * rig.facing() > 0.30 && rig.yaw_deg.abs() > 16.0 {
            return;
        }
        let edge = |across: f64, (from, to): (usize, usize)| -> Vec<Point> {
            (from..=to).map(|step| lock.at(self, step as f64 / STEPS as f64, across)).collect()
        };
        let (left, right) = (edge(-1.0, (0, STEPS)), edge(1.0, (0, STEPS)));
        let outline: Vec<Point> = left.iter().copied().chain(right.iter().rev().copied()).collect();
        easel.fill(&outline, colors.base);
        easel.within(&outline, |easel| {
            easel.crescent(&outline, rig.away([-0.030, -0.004]), (colors.shaded, 1.0));
            if easel.in_color() {
                easel.ramp_veil(&outline, (lock.at(self, 0.0, 0.0), lock.at(self, 0.45, 0.0)), (colors.shaded, 0.75));
                let glint = edge(rig.light * 0.25, (5, 11));
                easel.ink(&glint, 2.0, (colors.light, Taper { start: 0.5, end: 0.6, least: 0.0 }));
            }
        });
        let line = silhouette(self.palette);
        for (edge, weight) in [(&left, 0.75), (&right, 0.6)] {
            easel.ink(&edge[4..], weight, (line, Taper { start: 0.6, end: 0.05, least: 0.0 }));
        }
        let strand = edge(-rig.light * 0.3, (2, 11));
        easel.ink(&strand, 0.4, (colors.line, Taper { start: 0.5, end: 0.5, least: 0.0 }));
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

/// Pieces of the way of a lock.
const STEPS: usize = 14;

/// One lock that is brushed up.
struct Brushed {
    x: f64,
    over: f64,
    wide: f64,
    rise: f64,
    lean: f64,
    stands: f64,
}

/// Half axes of the skull with its hair, and its middle, as the rig has them.
const BALL: [f64; 3] = [0.446, 0.474, 0.478];
const MIDDLE_Y: f64 = 0.41;

impl Brushed {
    /// At a share of its way; `across` from one edge (-1) to the other.
    fn at(&self, head: &Head<'_>, share: f64, across: f64) -> Point {
        let round = |x: f64| libm::sqrt((1.0 - (x / BALL[0]) * (x / BALL[0])).max(0.02));
        let low = table(head.hairline, libm::asin((self.x / BALL[0]).clamp(-0.99, 0.99)).to_degrees().abs());
        let from = libm::asin(((MIDDLE_Y - low) / (BALL[1] * round(self.x))).clamp(-0.9, 0.9)).to_degrees();
        let turn = (from + (self.over - from) * libm::pow(share, 0.85)).to_radians();
        let full = (0.16 + 0.84 * (share / 0.34).min(1.0)) * (1.0 - libm::pow(share, 2.4)).max(0.0);
        let x = (self.x + self.lean * share * share + across * self.wide * full).clamp(-0.435, 0.435);
        // It rises from the brow before it goes back.
        let bow = 0.050 * self.stands * libm::sin(core::f64::consts::PI * libm::pow(share, 0.7));
        let out = 1.015 + bow + self.rise * 1.6 * share * share;
        let ring = round(x) * out;
        head.rig.solid([x, MIDDLE_Y - BALL[1] * ring * libm::sin(turn), -0.05 + BALL[2] * ring * libm::cos(turn)])
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
