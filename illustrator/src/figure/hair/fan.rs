//! Hair of who lies on the back: spread on the ground about the head, long locks and short ones between them.

use core::f64::consts::PI;

use super::super::curve::{Point, Taper, beside, through};
use super::super::easel::Easel;
use super::super::palette::Palette;
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::worn;
use super::{plan, silhouette};
use scene::seed::Dice;
use scene::{HairLength, HairStyle, Pose};

/// Whether nothing holds it together.
pub fn is_fanned(shot: &Shot) -> bool {
    let style = worn::style(shot);
    shot.character.pose == Pose::LyingOnBack
        && !plan::is_tied(style)
        && !plan::is_cropped(shot)
        && !plan::is_mop(shot)
        && !matches!(style, HairStyle::Afro | HairStyle::Dreadlocks)
}

/// From the skull to the tips of the longest, head units.
fn reach(shot: &Shot) -> f64 {
    let hair = &worn::hair(shot);
    match (hair.style, hair.length) {
        (HairStyle::VeryLong, _) => 2.3,
        (HairStyle::Bob | HairStyle::Pixie | HairStyle::BowlCut, _) | (_, HairLength::Short) => 0.46,
        (_, HairLength::Medium) => 0.85,
        (_, HairLength::Long) => 1.55,
    }
}

/// How far from straight over the crown the outermost locks leave the head, radians.
const WIDEST: f64 = 2.2;
const LOCKS: u32 = 34;
/// Of short hair there are fewer, and wider ones.
const SHORT: f64 = 0.6;
const SHORT_LOCKS: u32 = 20;

pub fn draw(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot)) {
    let mut dice = Dice::new(shot.seed, "hair on the ground");
    let long = reach(shot);
    // It was thrown to one side, and flows there in strands that part and meet.
    let drift = dice.between(0.30, 0.65) * if dice.chance(0.5) { 1.0 } else { -1.0 };
    let waves = if matches!(worn::style(shot), HairStyle::Wavy | HairStyle::Curly) { 2.0 } else { 1.0 };
    let phase = dice.between(0.0, 2.0 * PI);
    let (count, wider) = if long < SHORT { (SHORT_LOCKS, 1.5) } else { (LOCKS, 1.0) };
    let mut locks: Vec<Lock> = (0..count)
        .map(|number| {
            let place = (f64::from(number) + dice.between(0.2, 0.8)) / f64::from(count) * 2.0 - 1.0;
            // Every third is among the longest; what falls beside the neck ends at the shoulder.
            let share = if number % 3 == 0 { dice.between(0.86, 1.08) } else { dice.between(0.46, 0.90) };
            Lock {
                angle: place * WIDEST,
                long: long * share * (1.0 - 0.32 * place * place),
                bow: drift * (1.0 - place.abs() * 0.5) + 0.42 * libm::sin(place * 4.0 + phase),
                wave: waves * dice.between(0.05, 0.08),
                phase: phase + place * 2.4,
                wide: wider * dice.between(0.085, 0.145),
            }
        })
        .collect();
    locks.sort_by(|one, other| other.long.total_cmp(&one.long));
    mass(easel, (rig, palette), long);
    for (number, lock) in locks.iter().enumerate() {
        paint(easel, (rig, palette), (lock, number < locks.len() / 3));
    }
}

/// No ground between the locks close to the head.
fn mass(easel: &mut Easel, (rig, palette): (&Rig, &Palette), long: f64) {
    let far = 0.40 + long * 0.34;
    let rim: Vec<Point> = (0..=12)
        .map(|step| {
            let turn = (f64::from(step) / 6.0 - 1.0) * WIDEST;
            let reach = far * (1.0 - 0.10 * (turn / WIDEST) * (turn / WIDEST));
            rig.flat([reach * libm::sin(turn), 0.40 - reach * libm::cos(turn)])
        })
        .collect();
    easel.fill(&through(&rim, 4), palette.hair.deep);
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
            let swing = 5.0 * self.wave * libm::cos(self.phase + share * 2.2 * PI) * share;
            let turn = self.angle + self.bow * libm::pow(share, 1.4) + swing;
            points.push(rig.flat(at));
            at = [at[0] + libm::sin(turn) * long / f64::from(STEPS), at[1] - libm::cos(turn) * long / f64::from(STEPS)];
        }
        points
    }
}

fn paint(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (lock, is_below): (&Lock, bool)) {
    let way = lock.way(rig);
    let half = |share: f64| {
        let swell = 0.62 + 0.38 * libm::sin(PI * (0.12 + 0.75 * share).min(0.5));
        rig.head * lock.wide * swell * libm::pow(1.0 - share, 0.72)
    };
    let (one, other) = (beside(&way, half), beside(&way, |share| -half(share)));
    let outline: Vec<Point> = one.iter().chain(other.iter().rev()).copied().collect();
    let hair = &palette.hair;
    easel.fill(&outline, if is_below { hair.shaded } else { hair.base });
    easel.crescent(&outline, rig.away([-0.030, -0.026]), (if is_below { hair.deep } else { hair.shaded }, 1.0));
    let from = way.len() / 4;
    if !is_below && !easel.is_small() {
        let inner: Vec<Point> = way[from..way.len() * 7 / 8].to_vec();
        easel.ink(&inner, 0.5, (hair.line, Taper { start: 0.4, end: 0.6, least: 0.0 }));
    }
    // Where they part, and not where they come from.
    let edge = Taper { start: 0.45, end: 0.15, least: 0.0 };
    for side in [&one, &other] {
        easel.ink(&side[from..], 0.75, (silhouette(palette), edge));
    }
}
