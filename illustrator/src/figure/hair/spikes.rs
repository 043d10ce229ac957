//! Locks that stand up off the crown: tall wedges on a spiky head, crooked tufts on one that nobody has combed.

use super::super::curve::{Point, Taper, lerp, through};
use super::super::easel::Easel;
use super::super::hood;
use super::clump::turned_aside;
use super::worn;
use super::{Head, plan, silhouette};
use scene::HairStyle;
use scene::seed::Dice;

/// One lock on the line of the crown, which runs over 48 steps from the picture's right to its left.
#[derive(Clone, Copy)]
struct Spike {
    at: f64,
    /// Beyond the crown, shares of the skull's radius.
    long: f64,
    /// How far its tip leans along the line, and half of its foot: steps.
    lean: f64,
    half: f64,
    /// How far down the crown its foot reaches, shares of the radius.
    foot: f64,
}

const fn spike(at: f64, long: f64, lean: f64, half: f64, foot: f64) -> Spike {
    Spike { at, long, lean, half, foot }
}

/// Those behind first, from the sides up; then those before them, whose tips stand lower.
const SPIKY: [Spike; 15] = [
    spike(1.0, 0.24, -2.5, 3.6, 0.16),
    spike(47.0, 0.22, 2.5, 3.6, 0.16),
    spike(6.0, 0.42, -3.6, 4.4, 0.22),
    spike(42.0, 0.36, 3.6, 4.4, 0.22),
    spike(12.0, 0.54, -3.6, 4.8, 0.24),
    spike(36.0, 0.46, 3.4, 4.8, 0.24),
    spike(30.0, 0.60, 3.0, 5.0, 0.24),
    spike(18.5, 0.44, -2.8, 4.6, 0.24),
    spike(24.5, 0.52, 1.8, 4.8, 0.24),
    spike(8.5, 0.12, -3.4, 3.8, 0.34),
    spike(39.5, 0.14, 3.4, 3.8, 0.34),
    spike(33.5, 0.20, 3.0, 4.2, 0.36),
    spike(14.5, 0.24, -3.2, 4.2, 0.36),
    spike(27.5, 0.26, 2.6, 4.4, 0.36),
    spike(21.0, 0.18, -2.2, 4.2, 0.36),
];
const MESSY: [Spike; 11] = [
    spike(1.5, 0.10, -4.0, 3.4, 0.16),
    spike(46.5, 0.13, 4.4, 3.2, 0.16),
    spike(6.0, 0.20, -6.4, 3.0, 0.20),
    spike(42.0, 0.15, 6.0, 3.6, 0.20),
    spike(36.5, 0.24, 6.6, 3.2, 0.22),
    spike(11.0, 0.12, -5.2, 3.8, 0.24),
    spike(16.0, 0.25, -6.2, 3.4, 0.22),
    spike(32.0, 0.13, 5.4, 3.4, 0.24),
    spike(28.0, 0.27, 5.6, 3.2, 0.24),
    spike(21.5, 0.14, -4.6, 3.4, 0.26),
    spike(24.6, 0.19, 3.8, 2.8, 0.22),
];

impl Head<'_> {
    pub(super) fn is_wild(&self) -> bool {
        let character = self.shot.character;
        let is_covered = plan::has_hat(self.shot) || hood::is_up(character.outfit, &character.extras);
        let stands = match character.hair.style {
            HairStyle::Spiky => true,
            // What is long falls in layers, and a spiky cap over it would be a second wig.
            HairStyle::Messy => plan::is_cropped(self.shot),
            _ => false,
        };
        stands && !is_covered
    }

    pub(super) fn spikes(&self, easel: &mut Easel) {
        for one in self.standing() {
            self.spike(easel, one);
        }
    }

    /// The outlines of what stands, which light and shade of the whole head lie on.
    pub(super) fn standing_outlines(&self) -> Vec<Vec<Point>> {
        let outline = |one: Spike| {
            let (rising, falling) = self.spike_edges(one);
            rising.into_iter().chain(falling).collect()
        };
        self.standing().into_iter().map(outline).collect()
    }

    fn standing(&self) -> Vec<Spike> {
        if !self.is_wild() {
            return Vec::new();
        }
        let mut dice = Dice::new(self.shot.seed, "spikes");
        let spiky = worn::style(self.shot) == HairStyle::Spiky;
        let set: &[Spike] = if spiky { &SPIKY } else { &MESSY };
        let last = (self.crown.len() - 1) as f64;
        let aside = turned_aside(self.rig) > 0.0 && !self.shot.character.shows_back();
        let mut standing = Vec::new();
        for one in set {
            let stray = if spiky { 0.7 } else { 1.3 };
            let lean = one.lean + dice.between(-stray, stray);
            let (at, long) = (one.at + dice.between(-0.6, 0.6), one.long * dice.between(0.88, 1.12));
            // Before the brow of a head that is seen from the side the fringe hangs.
            let from_brow = if self.rig.facing() > 0.0 { at } else { last - at };
            if !aside || from_brow > BROW {
                standing.push(Spike { at, long, lean, ..*one });
            }
        }
        standing
    }

    /// From its foot up to its tip, and down again.
    fn spike_edges(&self, Spike { at, long, lean, half, foot }: Spike) -> (Vec<Point>, Vec<Point>) {
        let tip = self.off_crown(at + lean, long);
        let rising = [
            self.off_crown(at - half, -foot),
            self.off_crown(at - half * 0.80, 0.0),
            self.off_crown(at - half * 0.34 + lean * 0.22, long * 0.50),
            tip,
        ];
        let falling = [
            tip,
            self.off_crown(at + half * 0.34 + lean * 0.28, long * 0.42),
            self.off_crown(at + half * 0.80, 0.0),
            self.off_crown(at + half, -foot),
        ];
        (through(&rising, 6), through(&falling, 6))
    }

    fn spike(&self, easel: &mut Easel, spike: Spike) {
        let colors = self.palette.hair;
        let (rising, falling) = self.spike_edges(spike);
        let tip = rising[rising.len() - 1];
        let outline: Vec<Point> = rising.iter().chain(&falling).copied().collect();
        easel.fill(&outline, colors.base);
        // Its side away from the light, and no strip along its foot.
        let other: Vec<Point> = falling.iter().rev().copied().collect();
        let (dark, lit) = if self.rig.light > 0.0 { (&other, &rising) } else { (&rising, &other) };
        let last = (dark.len() - 1) as f64;
        let inner = dark.iter().zip(lit).enumerate().map(|(step, (dark, lit))| {
            lerp(*dark, *lit, 0.5 * libm::sin(step as f64 / last * core::f64::consts::PI).max(0.0))
        });
        let side: Vec<Point> = dark.iter().copied().chain(inner.collect::<Vec<_>>().into_iter().rev()).collect();
        easel.veil(&side, colors.shaded, 1.0);
        if easel.in_color() {
            easel.ramp_veil(&outline, (tip, self.off_crown(spike.at, 0.0)), (colors.light, 0.55));
        }
        // The foot goes over into the hair of the crown.
        let line = silhouette(self.palette);
        let (rise, fall) = (Taper { start: 0.75, end: 0.06, least: 0.0 }, Taper { start: 0.06, end: 0.75, least: 0.0 });
        let (right, left) = if self.rig.light > 0.0 { (0.75, 1.05) } else { (1.05, 0.75) };
        easel.ink(&rising, right, (line, rise));
        easel.ink(&falling, left, (line, fall));
    }

    /// Off the line of the crown at one of its steps, between them and a little beyond its ends.
    pub(super) fn off_crown(&self, at: f64, lift: f64) -> Point {
        let last = self.crown.len() - 1;
        let clamped = at.clamp(0.0, last as f64);
        let from = (clamped as usize).min(last - 1);
        let share = clamped - from as f64;
        let middle = self.rig.flat([0.0, 0.41]);
        let [x, y] = super::super::curve::lerp(self.crown[from], self.crown[from + 1], share);
        let beyond = (at - clamped).abs() * STEP_DOWN;
        let grown = 1.0 + lift;
        [middle[0] + (x - middle[0]) * grown, middle[1] + (y - middle[1]) * grown + beyond * self.rig.head]
    }
}

/// So many steps of the crown's line are the brow's, seen from the side.
const BROW: f64 = 9.0;
/// Beyond the ends of the crown's line a step leads straight down, head units.
const STEP_DOWN: f64 = 0.03;
