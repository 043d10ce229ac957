//! Those who are at one game of ball: one has the ball, the others are against that one, and all are dressed for it.

use super::Choice;
use crate::words::Reading;
use crate::words::wish::Wish;
use crate::{Character, Lower, Outfit, Pose, Prop, Tint};

/// Of several in whose midst a ball is played, each with a part.
pub fn at_one_ball(mut figures: Vec<Character>, reading: &Reading, seed: u64) -> Vec<Character> {
    let plays = |figure: &Character| figure.prop.is_some_and(|prop| against(prop, figure.pose).is_some());
    let leaps = |figure: &Character| plays(figure) && figure.pose == Pose::Leaping;
    let owner = figures.iter().position(leaps).or_else(|| figures.iter().position(plays));
    let Some(owner) = owner.filter(|_| figures.len() > 1) else { return figures };
    let ball = figures[owner].prop;
    let Some(against) = ball.and_then(|ball| against(ball, figures[owner].pose)) else { return figures };
    let first = dressed(&mut figures[owner], &Choice::of_figure(reading, seed, owner as u8));
    let mut theirs = if first == Tint::White { Tint::Navy } else { Tint::White };
    for (number, figure) in figures.iter_mut().enumerate().filter(|(number, _)| *number != owner) {
        if !contends(figure, ball) {
            continue;
        }
        let choice = Choice::of_figure(reading, seed, number as u8);
        (figure.pose, figure.prop, figure.gesture, figure.seat) = (against, None, None, None);
        let is_said = choice.asks_any(|wish| matches!(wish, Wish::OutfitColor(_)));
        let color = dressed(figure, &choice);
        // Whoever of them was given a color has that of their team.
        theirs = if is_said { color } else { theirs };
        if figure.outfit == Outfit::Jersey {
            figure.outfit_color = theirs;
        }
    }
    figures
}

/// What others do against who has a ball and does this with it.
const fn against(ball: Prop, pose: Pose) -> Option<Pose> {
    match (ball, pose) {
        (Prop::Ball, Pose::Leaping | Pose::Dribbling) | (Prop::Volleyball, Pose::Smashing) => Some(Pose::Blocking),
        (Prop::SoccerBall, Pose::Running | Pose::Kicking) => Some(Pose::Running),
        _ => None,
    }
}

/// Whether one is in the game: with nothing else to do, or with the same ball.
fn contends(figure: &Character, ball: Option<Prop>) -> bool {
    use Pose::{Dribbling, Guarding, Holding, Kicking, Leaping, Lunging, Raising, Reaching, Running, Standing};
    let is_free = figure.prop.is_none() || figure.prop == ball;
    let reaches = matches!(
        figure.pose,
        Dribbling | Guarding | Holding | Kicking | Leaping | Lunging | Raising | Reaching | Running | Standing
    );
    is_free && reaches && figure.seat.is_none() && !figure.is_from_behind
}

/// In a jersey, unless words put something else on than a shirt, which is one here; and of which color.
fn dressed(figure: &mut Character, choice: &Choice) -> Tint {
    let is_other = |wish| match wish {
        Wish::Outfit(outfit) => !matches!(outfit, Outfit::Shirt | Outfit::TShirt | Outfit::TankTop),
        Wish::Garb(_) | Wish::SchoolUniform | Wish::Lower(_) => true,
        _ => false,
    };
    if !choice.asks_any(is_other) && !choice.is_designed() {
        (figure.outfit, figure.lower) = (Outfit::Jersey, None::<Lower>);
    }
    figure.outfit_color
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decide::decide;
    use crate::tried::brief;
    use crate::words::read;

    fn figures(words: &str) -> Vec<Character> {
        let brief = brief(words, 77);
        decide(&brief, &read(&brief), 77).figures
    }

    #[test]
    fn one_has_the_ball_and_the_others_block_in_jerseys() {
        let figures = figures("three boys on an outdoor basketball court, one in a red jersey is jumping to dunk");
        assert_eq!(figures.iter().filter(|figure| figure.prop == Some(Prop::Ball)).count(), 1);
        assert_eq!(figures.iter().filter(|figure| figure.pose == Pose::Blocking).count(), 2);
        assert!(figures.iter().all(|figure| figure.outfit == Outfit::Jersey));
    }

    #[test]
    fn who_does_something_else_is_not_in_the_game() {
        let figures = figures("a boy dribbles a basketball and a girl in a kimono reads a book");
        assert!(figures.iter().all(|figure| figure.pose != Pose::Blocking));
        assert!(figures.iter().any(|figure| figure.outfit == Outfit::Kimono));
    }
}
