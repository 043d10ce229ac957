//! Several who are all about one thing: each looks at it and has in hand only what belongs to it.

use super::Choice;
use crate::words::Reading;
use crate::words::wish::Wish;
use crate::{Age, Character, Expression, Pose, Prop, Seat};

/// All who do what the first does, where everybody has a part in it.
pub fn turned(mut figures: Vec<Character>, reading: &Reading, seed: u64) -> Vec<Character> {
    let Some(deed) = figures.first().map(|first| first.pose) else { return figures };
    let count = figures.len();
    let is_shared = deed.is_of_all() && !matches!(deed, Pose::TugOfWar | Pose::ThrowingAt);
    let is_for_two = count == 2 && deed == Pose::Clinking;
    if count < 2 || !is_shared || is_for_two || figures.iter().any(|figure| figure.pose != deed) {
        return figures;
    }
    for (number, figure) in figures.iter_mut().enumerate() {
        let choice = Choice::of_figure(reading, seed, number as u8);
        let half = (count - 1) as f64 / 2.0;
        let aside = (half - number as f64) / half;
        let least = if number < count.div_ceil(2) { 12.0 } else { -12.0 };
        let yaw = if aside.abs() < 0.5 { least } else { 32.0 * aside };
        (figure.yaw_deg, figure.pitch_deg, figure.gaze) = (yaw, pitch(deed), eyes(deed, yaw));
        figure.prop = (deed == Pose::Clinking).then(|| drunk_from(figure));
        figure.seat = None::<Seat>;
        if !choice.asks_any(|wish| matches!(wish, Wish::Expression(_))) {
            figure.expression = mood(deed, number);
        }
        // Who jumps looks to us.
        if deed == Pose::TurningRope && number > 0 && number + 1 < count {
            (figure.yaw_deg, figure.pitch_deg) = (least * 0.5, 0.0);
        }
    }
    figures
}

fn drunk_from(figure: &Character) -> Prop {
    match figure.prop {
        Some(prop) => prop,
        None if matches!(figure.age, Age::Child) => Prop::Juice,
        None => Prop::Glass,
    }
}

/// Where the eyes go, from the middle of the lids.
fn eyes(deed: Pose, yaw: f64) -> [f64; 2] {
    let aside = if yaw > 0.0 { 0.26 } else { -0.26 };
    match deed {
        Pose::TurningRope => [0.0, 0.0],
        Pose::Clinking => [aside, -0.22],
        Pose::CarryingSofa | Pose::CarryingBox | Pose::CarryingTable => [aside, 0.10],
        _ => [aside, 0.30],
    }
}

const fn pitch(deed: Pose) -> f64 {
    match deed {
        Pose::PaintingSign => -18.0,
        Pose::SharingPot | Pose::DecoratingCake | Pose::MakingPancakes => -12.0,
        Pose::WatchingFlask => -8.0,
        Pose::Clinking => 6.0,
        _ => 0.0,
    }
}

const fn mood(deed: Pose, number: usize) -> Expression {
    match (deed, number % 3) {
        (Pose::WatchingFlask, 0) | (Pose::DecoratingCake, 1) => Expression::Excited,
        (Pose::WatchingFlask, 1) => Expression::Surprised,
        (Pose::CarryingSofa | Pose::CarryingBox | Pose::CarryingTable, _) => Expression::Determined,
        (Pose::Clinking | Pose::TurningRope | Pose::SharingPot, 0 | 2) => Expression::Laugh,
        _ => Expression::Smile,
    }
}
