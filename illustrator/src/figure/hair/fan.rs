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
        (HairStyle::VeryLong, _) => 2.2,
        (HairStyle::Bob | HairStyle::Pixie | HairStyle::BowlCut, _) | (_, HairLength::Short) => 0.24,
        (_, HairLength::Medium) => 0.66,
        (_, HairLength::Long) => 1.40,
    }
}

/// How far from straight over the crown the outermost locks leave the head, radians.
const WIDEST: f64 = 2.15;
const LOCKS: u32 = 26;
/// Of short hair there are fewer.
const SHORT: f64 = 0.6;
const SHORT_LOCKS: u32 = 15;

pub fn draw(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot)) {
    let mut dice = Dice::new(shot.seed, "hair on the ground");
    let long = reach(shot);
    // It was thrown to one side, and flows there in strands that part and meet.
    let drift = dice.between(0.30, 0.65) * if dice.chance(0.5) { 1.0 } else { -1.0 };
    let waves = if matches!(worn::style(shot), HairStyle::Wavy | HairStyle::Curly) { 2.0 } else { 1.0 };
    let phase = dice.between(0.0, 2.0 * PI);
    let is_short = long < SHORT;
    let (count, wider) = if is_short { (SHORT_LOCKS, 0.9) } else { (LOCKS, 1.0 + 0.16 * long) };
    let mut locks: Vec<Lock> = (0..count)
        .map(|number| {
            let place = (f64::from(number) + dice.between(0.3, 0.7)) / f64::from(count) * 2.0 - 1.0;
            // They end nearly together; what falls beside the neck ends at the shoulder.
            let share = dice.between(0.80, 1.04);
            // Neighbors go the same way.
            let flow = drift * (1.0 - place.abs() * 0.4) + 0.50 * libm::sin(place * 3.0 + phase);
            Lock {
                angle: place * WIDEST,
                long: long * share * (1.0 - 0.30 * place * place),
                bow: if is_short { flow * 0.8 } else { flow },
                wave: if is_short { 0.02 } else { waves * dice.between(0.06, 0.09) },
                phase: phase + place * 1.6,
                wide: wider * dice.between(0.115, 0.165),
            }
        })
        .collect();
    locks.sort_by(|one, other| other.long.total_cmp(&one.long));
    mass(easel, (rig, palette), &locks);
    for (number, lock) in locks.iter().enumerate() {
        paint(easel, (rig, palette), (lock, number < locks.len() / 3));
    }
}

/// No ground between the locks but at their tips.
fn mass(easel: &mut Easel, (rig, palette): (&Rig, &Palette), locks: &[Lock]) {
    const SHARE: f64 = 0.62;
    let mut ways: Vec<(f64, Vec<Point>)> = locks.iter().map(|lock| (lock.angle, lock.way(rig))).collect();
    ways.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    let at = |way: &Vec<Point>, share: f64| way[((way.len() - 1) as f64 * share) as usize];
    let mut rim: Vec<Point> = ways.iter().map(|(_, way)| at(way, SHARE)).collect();
    rim.extend(ways.iter().rev().map(|(_, way)| way[0]));
    easel.fill(&rim, palette.hair.shaded);
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
        let (full, rest) = ((share / 0.55).min(1.0), ((share - 0.55) / 0.45).max(0.0));
        rig.head * lock.wide * (0.55 + 0.45 * full) * (1.0 - libm::pow(rest, 1.5))
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
