//! Where two look who only stand or sit there: at each other, or one at the other who looks at us. Dolls both look at us.

use super::Choice;
use crate::seed::Dice;
use crate::words::Reading;
use crate::words::wish::Wish;
use crate::{Character, Expression, Height, Pose};

/// What goes between two of whom nothing else was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Between {
    BothLook,
    FirstLooks,
    SecondLooks,
    BothAtUs,
}

const CHANCES: [(Between, u32); 4] =
    [(Between::BothLook, 9), (Between::FirstLooks, 5), (Between::SecondLooks, 5), (Between::BothAtUs, 3)];

/// How far the head is turned of who looks at the other, and of who looks at us; degrees.
const LOOKS_DEG: f64 = 35.0;
const AT_US_DEG: f64 = 13.0;

/// The same two, each with a look for the other; whoever was told where to look looks there.
pub fn exchanged(mut figures: Vec<Character>, reading: &Reading, seed: u64) -> Vec<Character> {
    let told = |number: u8| {
        Choice::of_figure(reading, seed, number)
            .asks_any(|wish| matches!(wish, Wish::Gaze(_) | Wish::Nod(_) | Wish::Pose(Pose::BackTurned)))
    };
    let [first, second] = figures.as_mut_slice() else { return figures };
    let beside_tears = [weeps(second), weeps(first)];
    for (number, figure) in [&mut *first, &mut *second].into_iter().enumerate() {
        let asked = Choice::of_figure(reading, seed, number as u8).asks_any(|wish| matches!(wish, Wish::Expression(_)));
        let comforts = beside_tears[number] && is_kind(figure.pose);
        let usual = if comforts { Some(Expression::Gentle) } else { mood((figure.pose, number)) };
        if let Some(mood) = usual.filter(|_| !asked) {
            figure.expression = mood;
        }
    }
    if !told(0) && !told(1) && is_before_one(first, second) {
        look_up_and_down(first, second);
        return figures;
    }
    if !told(0) && !told(1) && greets_other(first, second) {
        for (figure, side) in [(first, 1.0), (second, -1.0)] {
            (figure.yaw_deg, figure.gaze) = (side * LOOKS_DEG, [side * 0.3, 0.0]);
        }
        return figures;
    }
    if told(0) || told(1) || !is_at_ease(first) || !is_at_ease(second) {
        return figures;
    }
    let between = Dice::new(seed, "how two look").weighted(&CHANCES).unwrap_or(Between::BothLook);
    let looks = [
        matches!(between, Between::BothLook | Between::FirstLooks),
        matches!(between, Between::BothLook | Between::SecondLooks),
    ];
    let up = level(second) - level(first);
    for ((figure, looks), (side, up)) in [first, second].into_iter().zip(looks).zip([(1.0, up), (-1.0, -up)]) {
        let looks = looks && !is_turned_away(figure.expression);
        if looks {
            (figure.yaw_deg, figure.pitch_deg) = (side * LOOKS_DEG, (7.0 * up).clamp(-9.0, 9.0));
            figure.gaze = [side * 0.30, (-0.30 * up).clamp(-0.3, 0.3)];
        } else if between != Between::BothAtUs {
            figure.yaw_deg = side * AT_US_DEG;
        }
    }
    figures
}

fn weeps(figure: &Character) -> bool {
    use Expression::{Crying, Sad, Sobbing, TearfulSmile};
    matches!(figure.expression, Crying | Sad | Sobbing | TearfulSmile)
}

/// Whether this comforts somebody.
const fn is_kind(pose: Pose) -> bool {
    use Pose::{ArmAround, HandOnShoulder, HoldingHands, Hugging, PattingHead};
    matches!(pose, ArmAround | HandOnShoulder | HoldingHands | Hugging | PattingHead)
}

/// What is felt by who does this, unless it was said.
const fn mood((pose, number): (Pose, usize)) -> Option<Expression> {
    match (pose, number) {
        (Pose::Hugging, 0) => Some(Expression::Gentle),
        (Pose::Hugging, _) => Some(Expression::Serene),
        (Pose::CheekKiss, 1) => Some(Expression::Shy),
        (Pose::NoseToNose, _) => Some(Expression::Serene),
        (Pose::Kneeling, _) => Some(Expression::Gentle),
        _ => None,
    }
}

/// One waves and the other stands there: it is the other who is greeted.
fn greets_other(first: &Character, second: &Character) -> bool {
    let waves = |figure: &Character| matches!(figure.gesture.unwrap_or(figure.pose), Pose::Waving | Pose::WavingBoth);
    waves(first) && is_at_ease(second) || waves(second) && is_at_ease(first)
}

/// One kneels and the other stands there.
fn is_before_one(first: &Character, second: &Character) -> bool {
    let is_up = |figure: &Character| is_at_ease(figure) && figure.seat.is_none() && figure.pose != Pose::Sitting;
    first.pose == Pose::Kneeling && is_up(second) || second.pose == Pose::Kneeling && is_up(first)
}

fn look_up_and_down(first: &mut Character, second: &mut Character) {
    for (figure, side) in [(first, 1.0), (second, -1.0)] {
        let up = if figure.pose == Pose::Kneeling { 1.0 } else { -1.0 };
        (figure.yaw_deg, figure.pitch_deg) = (side * LOOKS_DEG, up * 9.0);
        figure.gaze = [side * 0.2, -up * 0.3];
    }
}

/// Nothing that the hands or the legs do wants the head elsewhere.
fn is_at_ease(figure: &Character) -> bool {
    use Pose::{
        ArmsBehind, ArmsCrossed, CrossedLegs, HandInHair, HandOnChest, HandOnHip, HandsInPockets, HandsOnHips,
        HandsTogether, Holding, HoldingHands, Sitting, Standing,
    };
    let is_idle = |pose: Pose| {
        matches!(
            pose,
            ArmsBehind
                | ArmsCrossed
                | CrossedLegs
                | HandInHair
                | HandOnChest
                | HandOnHip
                | HandsInPockets
                | HandsOnHips
                | HandsTogether
                | Holding
                | HoldingHands
                | Sitting
                | Standing
        )
    };
    let is_looked_at = figure.prop.is_some_and(|prop| {
        prop.is_worked_at() || prop.is_sat_behind() || matches!(prop, crate::Prop::Book | crate::Prop::Phone)
    });
    is_idle(figure.pose) && figure.gesture.is_none_or(is_idle) && !is_looked_at
}

/// Who is ashamed or cross looks away from the other.
const fn is_turned_away(mood: Expression) -> bool {
    use Expression::{Annoyed, Bored, Despair, Disgusted, Flustered, Sad, Serene, Shy};
    matches!(mood, Annoyed | Bored | Despair | Disgusted | Flustered | Sad | Serene | Shy)
}

/// How high the eyes are: 0 of somebody usual.
fn level(figure: &Character) -> f64 {
    let of_years = if figure.age == crate::Age::Child { -1.0 } else { 0.0 };
    let of_height = match figure.height {
        Height::Tall => 0.4,
        Height::Short => -0.4,
        Height::Usual => 0.0,
    };
    of_years + of_height
}

#[cfg(test)]
mod tests {
    use crate::tried::brief;

    use super::super::decide;
    use crate::{Scene, words};

    fn scene(prompt: &str, seed: u64) -> Scene {
        let brief = brief(prompt, seed);
        decide(&brief, &words::read(&brief), seed)
    }

    /// Of how many of forty pictures at least one of two looks at the other.
    fn look(prompt: &str) -> usize {
        let looks = |scene: Scene| scene.figures[0].yaw_deg > 25.0 || scene.figures[1].yaw_deg < -25.0;
        (0..40).filter(|seed| looks(scene(prompt, *seed))).count()
    }

    #[test]
    fn of_two_who_only_stand_there_one_mostly_looks_at_the_other() {
        assert!(look("two girls in a park") > 24);
        assert!(look("a knight and a princess") > 24);
    }

    #[test]
    fn who_was_told_to_look_at_us_does() {
        assert_eq!(look("2girls, looking at viewer, park"), 0);
    }
}
