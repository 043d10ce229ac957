//! The ring of light about the crown: one band round the whole head, which the edges of the locks cut into steps.

use super::super::curve::Point;
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::rig::Rig;
use super::super::shade::Shade;
use super::clump::{Clump, Painter};
use scene::seed::Dice;

/// Height of the ring of light about the crown.
pub const BAND: f64 = 0.150;

/// Where the ring runs and how broad it is; it is broken where hair parts.
pub struct Ring {
    light: f64,
    gaps: [f64; 3],
    phase: f64,
    /// How much higher it lies: on a bare brow hair begins farther back.
    pub raised: f64,
}

impl Ring {
    pub fn new(rig: &Rig, seed: u64, raised: f64) -> Self {
        let mut dice = Dice::new(seed, "ring of light");
        let mut gap = |middle: f64| rig.light * (middle + dice.between(-0.14, 0.14));
        let gaps = [gap(-0.72), gap(-0.16), gap(0.74)];
        Self { light: rig.light, gaps, phase: dice.between(0.0, 6.0), raised }
    }

    /// Its height, and how far it reaches there (0 ..= 1). `seen` is the angle toward the viewer, radians.
    pub fn at(&self, seen: f64) -> (f64, f64) {
        let toward = libm::sin(seen * self.light);
        let waver = 0.014 * libm::sin(seen * 3.2 + self.phase);
        let height = BAND - 0.02 - self.raised + 0.05 * libm::cos(seen) - 0.03 * toward + waver;
        let round = (1.0 - libm::pow((seen / 1.38).abs(), 2.6)).max(0.0);
        let whole = |gap: &f64| {
            let far = (seen - gap) / 0.085;
            1.0 - 0.97 * libm::exp(-far * far)
        };
        (height, round * (0.80 + 0.20 * toward) * self.gaps.iter().map(whole).product::<f64>())
    }
}

/// One tone of the band: how far its teeth go up and down, and from which strength of the ring on it is there.
pub struct Glow {
    pub shade: Shade,
    pub up: f64,
    pub down: f64,
    pub from: f64,
}

impl Glow {
    /// What of the ring's strength is left for this tone.
    pub fn of(&self, strong: f64) -> f64 {
        ((strong - self.from) / (1.0 - self.from)).max(0.0)
    }
}

/// The tones of the light; in print the paler one alone.
pub fn glows(easel: &Easel, colors: &Surface) -> Vec<Glow> {
    let pale = Glow { shade: colors.light, up: 0.058, down: 0.135, from: 0.0 };
    let paler = Glow { shade: colors.glint, up: 0.022, down: 0.074, from: 0.34 };
    let paper = Glow { shade: colors.glint, up: 0.034, down: 0.085, from: 0.12 };
    if easel.in_color() { vec![pale, paler] } else { vec![paper] }
}

impl Painter<'_> {
    /// What of the ring lies on a clump: from edge to edge of it, a little higher or lower than on the next.
    pub(super) fn band(&mut self, easel: &mut Easel, clump: &Clump, colors: &Surface) {
        let gap = clump.tip[1] - clump.root[1];
        if gap < 0.22 || clump.wide < 0.06 || clump.is_rope {
            return;
        }
        let Self { rig, dice, ring, from_behind, .. } = self;
        let along = |y: f64| libm::pow(((y - clump.root[1]) / gap).clamp(0.02, 0.9), 1.0 / 0.95);
        let seen = |across: f64| {
            let seen = rig.seen_from(clump.angle(along(BAND + 0.03), across));
            if *from_behind { seen.signum() * core::f64::consts::PI - seen } else { seen }
        };
        if seen(0.0).abs() > 1.36 {
            return;
        }
        let shift = dice.between(-0.016, 0.016);
        let teeth = (clump.wide * if easel.in_color() { 12.0 } else { 24.0 }).clamp(1.0, 5.0) as usize;
        for glow in glows(easel, colors) {
            let reach = |across: f64| glow.of(ring.at(seen(across)).1);
            if [-1.0, 0.0, 1.0].iter().all(|across| reach(*across) < 0.06) {
                continue;
            }
            let outline = ragged(teeth, dice, |across| {
                let (height, reach) = (ring.at(seen(across)).0 + shift, reach(across));
                [across, height, glow.up * reach, glow.down * reach]
            });
            let outline: Vec<Point> = outline.into_iter().map(|[across, y]| clump.at(rig, along(y), across)).collect();
            easel.veil(&outline, glow.shade, 1.0);
        }
    }
}

/// The outline of a band of light whose upper and lower edge are cut into teeth. `measure` takes the place across the band
/// (-1..=1) and gives it in its own frame: the place, the height, and how far the longest teeth reach up and down.
pub fn ragged(teeth: usize, dice: &mut Dice, measure: impl Fn(f64) -> [f64; 4]) -> Vec<Point> {
    let count = teeth * 2;
    let edge = |down: bool, dice: &mut Dice| -> Vec<Point> {
        let tooth = |step: usize| {
            let long = step % 2 == usize::from(down);
            let reach = if long { dice.between(0.70, 1.15) } else { dice.between(0.20, 0.50) };
            let [x, y, up, low] = measure(2.0 * step as f64 / count as f64 - 1.0);
            [x, if down { y + low * reach } else { y - up * reach }]
        };
        (0..=count).map(tooth).collect()
    };
    let upper = edge(false, dice);
    let lower = edge(true, dice);
    upper.into_iter().chain(lower.into_iter().rev()).collect()
}
