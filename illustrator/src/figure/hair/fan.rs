//! Hair of who lies on the back: spread on the ground about the head, long locks and short ones between them.

use core::f64::consts::PI;

use super::super::curve::{Point, Taper, beside, line};
use super::super::easel::Easel;
use super::super::palette::Palette;
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::worn;
use super::{plan, silhouette};
use scene::seed::Dice;
use scene::{HairLength, HairStyle, Pose};

/// Whether nothing holds it together, and it is long enough to lie on the ground: shorter hair lies as it is combed.
pub fn is_fanned(shot: &Shot) -> bool {
    let style = worn::style(shot);
    shot.character.pose == Pose::LyingOnBack
        && reach(shot).is_some()
        && !plan::is_tied(style)
        && !plan::is_cropped(shot)
        && !plan::is_mop(shot)
        && !matches!(style, HairStyle::Afro | HairStyle::Dreadlocks)
}

/// From the skull to the tips of the longest, head units.
fn reach(shot: &Shot) -> Option<f64> {
    let hair = &worn::hair(shot);
    match (hair.style, hair.length) {
        (HairStyle::VeryLong, _) => Some(2.1),
        (HairStyle::Bob | HairStyle::Pixie | HairStyle::BowlCut, _) => None,
        (_, HairLength::Long) => Some(1.10),
        (_, HairLength::Short | HairLength::Medium) => None,
    }
}

/// How far from straight over the crown the outermost locks leave the head, radians.
const WIDEST: f64 = 2.2;

const LOCKS: u32 = 34;

pub fn draw(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot)) {
    let mut dice = Dice::new(shot.seed, "hair on the ground");
    let Some(long) = reach(shot) else { return };
    // It was thrown a little to one side, and flows as one: neighbors bow and wave alike.
    let drift = dice.between(0.15, 0.40) * if dice.chance(0.5) { 1.0 } else { -1.0 };
    let waves = if matches!(worn::style(shot), HairStyle::Wavy | HairStyle::Curly) { 1.8 } else { 1.0 };
    let phase = dice.between(0.0, 2.0 * PI);
    let mut locks: Vec<Lock> = (0..LOCKS)
        .map(|number| {
            let place = (f64::from(number) + dice.between(0.2, 0.8)) / f64::from(LOCKS) * 2.0 - 1.0;
            // It comes from under the head: to both sides it lies long and bows down, over the crown little is seen.
            let side = 0.34 + 0.74 * libm::pow(place.abs(), 0.8);
            Lock {
                angle: place * WIDEST,
                long: long * side * dice.between(0.86, 1.08),
                bow: 0.55 * place + drift + 0.22 * libm::sin(place * 4.0 + phase),
                wave: waves * 0.10,
                phase: phase + place * 1.2,
                wide: (1.0 + 0.20 * long) * dice.between(0.095, 0.14),
            }
        })
        .collect();
    locks.sort_by(|one, other| other.long.total_cmp(&one.long));
    mass(easel, (rig, palette), &locks);
    for lock in &locks {
        // Each has parted at its end.
        for (aside, shorter, wide) in [(0.07, 0.92, 0.5), (0.0, 1.0, 1.0)] {
            let part = Lock { bow: lock.bow + aside * 2.0, long: lock.long * shorter, wide: lock.wide * wide, ..*lock };
            paint(easel, (rig, palette), &part);
        }
    }
    strands(easel, (rig, palette), &locks, &mut dice);
}

/// No ground between the locks but at their tips.
fn mass(easel: &mut Easel, (rig, palette): (&Rig, &Palette), locks: &[Lock]) {
    const SHARE: f64 = 0.80;
    let mut ways: Vec<(f64, Vec<Point>)> = locks.iter().map(|lock| (lock.angle, lock.way(rig))).collect();
    ways.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    let at = |way: &Vec<Point>, share: f64| way[((way.len() - 1) as f64 * share) as usize];
    let mut rim: Vec<Point> = ways.iter().map(|(_, way)| at(way, SHARE)).collect();
    rim.extend(ways.iter().rev().map(|(_, way)| way[0]));
    easel.fill(&rim, palette.hair.base);
}

/// Angles from straight up, radians; lengths in head units.
#[derive(Clone, Copy)]
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
            let turn = self.angle + self.bow * libm::pow(share, 1.5) + swing;
            points.push(rig.flat(at));
            at = [at[0] + libm::sin(turn) * long / f64::from(STEPS), at[1] - libm::cos(turn) * long / f64::from(STEPS)];
        }
        points
    }
}

/// One piece with the rest: only its tip has an edge.
fn paint(easel: &mut Easel, (rig, palette): (&Rig, &Palette), lock: &Lock) {
    let way = lock.way(rig);
    let half = |share: f64| {
        let (full, rest) = ((share / 0.34).min(1.0), ((share - 0.34) / 0.66).max(0.0));
        rig.head * lock.wide * (0.50 + 0.50 * full) * (1.0 - libm::pow(rest, 1.5))
    };
    let (one, other) = (beside(&way, half), beside(&way, |share| -half(share)));
    let outline: Vec<Point> = one.iter().chain(other.iter().rev()).copied().collect();
    easel.fill(&outline, palette.hair.base);
    easel.crescent(&outline, rig.away([-0.030, -0.020]), (palette.hair.shaded, 0.55));
    let from = way.len() * 5 / 8;
    let edge = Taper { start: 0.55, end: 0.10, least: 0.0 };
    for side in [&one, &other] {
        easel.ink(&side[from..], 0.6, (silhouette(palette), edge));
    }
}

/// What flows within: shade between the locks, and thin lines.
fn strands(easel: &mut Easel, (rig, palette): (&Rig, &Palette), locks: &[Lock], dice: &mut Dice) {
    let hair = &palette.hair;
    let thin = Taper { start: 0.35, end: 0.65, least: 0.0 };
    for (number, lock) in locks.iter().enumerate() {
        let within = |aside: f64| Lock { angle: lock.angle + aside, bow: lock.bow - aside, ..*lock }.way(rig);
        let way = within(dice.between(0.06, 0.16));
        let (from, to) = (dice.below(way.len() / 4) + 2, way.len() * 3 / 4 + dice.below(way.len() / 5));
        if number % 3 != 2 {
            easel.veil(&line(&way[from..to], dice.between(0.08, 0.17) * rig.head, thin), hair.shaded, 0.9);
        }
        if !easel.is_small() {
            for aside in [-0.10, 0.05] {
                let way = within(aside * dice.between(0.6, 1.4));
                easel.ink(&way[dice.below(way.len() / 3)..to], 0.45, (hair.line, thin));
            }
        }
    }
}
