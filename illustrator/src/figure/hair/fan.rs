//! Hair of who lies on the back: spread on the ground about the head, long locks and short ones between them.

use core::f64::consts::PI;

use super::super::curve::{Point, Taper, closed, ribbon};
use super::super::easel::Easel;
use super::super::palette::Palette;
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::{plan, silhouette};
use crate::scene::{HairLength, HairStyle, Pose};
use crate::seed::Dice;

/// Whether nothing holds it together.
pub fn is_fanned(shot: &Shot) -> bool {
    let style = shot.character.hair.style;
    shot.character.pose == Pose::LyingOnBack
        && !plan::is_tied(style)
        && !plan::is_cropped(shot)
        && !plan::is_mop(shot)
        && !matches!(style, HairStyle::Afro | HairStyle::Dreadlocks)
}

/// From the skull to the tips of the longest, head units.
fn reach(shot: &Shot) -> f64 {
    let hair = &shot.character.hair;
    match (hair.style, hair.length) {
        (HairStyle::VeryLong, _) => 2.3,
        (HairStyle::Bob | HairStyle::Pixie | HairStyle::BowlCut, _) | (_, HairLength::Short) => 0.46,
        (_, HairLength::Medium) => 0.85,
        (_, HairLength::Long) => 1.55,
    }
}

/// One ring of locks: how many, how long beside the longest, how wide (head units), and whether they lie below.
struct Ring {
    count: u32,
    long: f64,
    wide: f64,
    is_below: bool,
}

const RINGS: [Ring; 3] = [
    Ring { count: 17, long: 1.0, wide: 0.115, is_below: true },
    Ring { count: 13, long: 0.88, wide: 0.12, is_below: false },
    Ring { count: 9, long: 0.60, wide: 0.13, is_below: false },
];

/// How far from straight over the crown the outermost locks leave the head, radians.
const WIDEST: f64 = 2.25;

pub fn draw(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot)) {
    let mut dice = Dice::new(shot.seed, "hair on the ground");
    let long = reach(shot);
    // All of it was thrown a little to one side.
    let drift = dice.between(-0.28, 0.28);
    let waves = if matches!(shot.character.hair.style, HairStyle::Wavy | HairStyle::Curly) { 2.0 } else { 1.0 };
    for ring in RINGS {
        for number in 0..ring.count {
            let place = (f64::from(number) + dice.between(0.2, 0.8)) / f64::from(ring.count) * 2.0 - 1.0;
            let lock = Lock {
                angle: place * WIDEST,
                long: long * ring.long * dice.between(0.80, 1.08),
                bow: drift + place * 0.30 + dice.between(-0.34, 0.34),
                wave: waves * dice.between(0.03, 0.075),
                phase: dice.between(0.0, 2.0 * PI),
                wide: ring.wide * dice.between(0.75, 1.15),
            };
            paint(easel, (rig, palette), (&lock, ring.is_below));
        }
    }
}

/// Angles from straight up, radians; lengths in head units.
struct Lock {
    angle: f64,
    long: f64,
    /// How far it has turned at its tip.
    bow: f64,
    wave: f64,
    phase: f64,
    wide: f64,
}

impl Lock {
    /// From under the skull to its tip.
    fn way(&self, rig: &Rig) -> Vec<Point> {
        const STEPS: i32 = 22;
        const ROOT: f64 = 0.26;
        let from = [ROOT * libm::sin(self.angle), 0.40 - ROOT * libm::cos(self.angle)];
        let long = self.long + 0.22;
        let mut at = from;
        let mut points = Vec::new();
        for step in 0..=STEPS {
            let share = f64::from(step) / f64::from(STEPS);
            let turn = self.angle
                + self.bow * share * share
                + self.wave * 9.0 * share * libm::cos(self.phase + share * 2.4 * PI) * 0.5;
            points.push(rig.flat(at));
            at = [at[0] + libm::sin(turn) * long / f64::from(STEPS), at[1] - libm::cos(turn) * long / f64::from(STEPS)];
        }
        points
    }
}

fn paint(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (lock, is_below): (&Lock, bool)) {
    let way = lock.way(rig);
    let half = |share: f64| {
        let swell = 0.55 + 0.45 * libm::sin(PI * (0.15 + 0.6 * share));
        rig.head * lock.wide * swell * (1.0 - libm::pow(share, 2.2)).max(0.0)
    };
    let outline = ribbon(&way, half);
    let hair = &palette.hair;
    easel.fill(&outline, if is_below { hair.shaded } else { hair.base });
    easel.crescent(&outline, rig.away([-0.035, -0.03]), (if is_below { hair.deep } else { hair.shaded }, 1.0));
    if !is_below && !easel.is_small() {
        let inner: Vec<Point> = way[way.len() / 4..way.len() * 7 / 8].to_vec();
        easel.ink(&inner, 0.5, (hair.line, Taper { start: 0.4, end: 0.6, least: 0.0 }));
    }
    easel.ink(&closed(&outline), 0.75, (silhouette(palette), Taper::EVEN));
}
