//! What those of a picture are to each other: one family, turned toward each other, with their animals.

use super::Choice;
use super::bearing::is_greeting;
use crate::scene::{Age, Animal, AnimalKind, Character, Expression, Pose, Prop, Spot};
use crate::words::wish::Wish;
use crate::words::{Kinship, Reading};

/// One family is of one skin, and brothers and sisters have one color of hair, as far as the words leave that open.
pub fn alike(mut figures: Vec<Character>, reading: &Reading, seed: u64) -> Vec<Character> {
    let Some((first, others)) = figures.split_first_mut().filter(|_| reading.kinship != Kinship::None) else {
        return figures;
    };
    for (at, other) in (1_u8..).zip(others) {
        let choice = Choice::of_figure(reading, seed, at);
        let asked = |is: fn(Wish) -> bool| choice.asked(|wish| is(wish).then_some(())).is_some();
        if choice.is_designed() {
            continue;
        }
        if !asked(|wish| matches!(wish, Wish::Skin(_))) {
            other.skin = first.skin;
        }
        let hair = asked(|wish| matches!(wish, Wish::HairColor(_)));
        if reading.kinship == Kinship::Siblings && !hair && other.age != Age::Old && first.age != Age::Old {
            other.hair.color = first.hair.color;
            other.eyes = first.eyes;
        }
    }
    figures
}

/// Who holds an animal has both arms round it; who has one on the lap sits.
pub fn figures_with(mut figures: Vec<Character>, animals: &[Animal], reading: &Reading, seed: u64) -> Vec<Character> {
    for animal in animals.iter().filter(|animal| matches!(animal.spot, Spot::Arms | Spot::Lap | Spot::Led)) {
        let choice = Choice::of_figure(reading, seed, animal.with);
        let posed = choice.asked(|wish| if let Wish::Pose(pose) = wish { Some(pose) } else { None });
        let held = choice.prop();
        if let Some(figure) = figures.get_mut(usize::from(animal.with))
            && held.is_none()
            && matches!(posed, None | Some(Pose::Standing))
        {
            figure.pose = match animal.spot {
                Spot::Lap => Pose::Sitting,
                Spot::Led if animal.kind == AnimalKind::Fish => figure.pose,
                Spot::Led => Pose::Walking,
                _ => Pose::Cradling,
            };
        }
    }
    figures
}

/// Of several one has the ball and throws it up, the others raise their arms to it.
pub fn playing(mut figures: Vec<Character>) -> Vec<Character> {
    let has = |figure: &Character| figure.prop == Some(Prop::BeachBall);
    if figures.len() < 2 || figures.iter().filter(|figure| has(figure)).count() != 1 {
        return figures;
    }
    for figure in &mut figures {
        figure.pose = match figure.pose {
            Pose::Holding if has(figure) => Pose::Raising,
            Pose::Standing => Pose::Cheering,
            pose => pose,
        };
    }
    figures
}

/// Who feeds animals, or nobody else, strews food.
pub fn strewing(mut figures: Vec<Character>, has_animals: bool) -> Vec<Character> {
    let feeds_animals = has_animals || figures.len() < 2;
    for figure in figures.iter_mut().filter(|figure| figure.pose == Pose::Feeding && feeds_animals) {
        figure.pose = Pose::Scattering;
    }
    figures
}

/// Of two who do one thing each has a part: who feeds has the food, who kisses has the eyes shut.
pub fn parted(mut figures: Vec<Character>) -> Vec<Character> {
    let [first, second, ..] = figures.as_mut_slice() else { return figures };
    if first.pose != second.pose {
        return figures;
    }
    match first.pose {
        Pose::Feeding => first.prop = first.prop.take().or_else(|| second.prop.take()),
        Pose::CheekKiss => first.expression = Expression::Serene,
        _ => {}
    }
    figures
}

/// Two look toward each other, and three toward the middle one.
pub fn facing(mut figures: Vec<Character>) -> Vec<Character> {
    let count = figures.len();
    let way = figures.first().map_or(1.0, |first| if first.yaw_deg < 0.0 { -1.0 } else { 1.0 });
    if count > 1 {
        for (number, figure) in figures.iter_mut().enumerate() {
            let from_middle = number as f64 - (count - 1) as f64 / 2.0;
            let turned = figure.yaw_deg.abs().clamp(8.0, 26.0);
            // Who greets looks out of the picture, and so do not both eyes and head.
            let turned = if is_greeting(figure.pose) { turned.min(12.0) } else { turned };
            // Back to back they look away from each other.
            let turned =
                if matches!(figure.pose, Pose::BackToBack | Pose::SittingBackToBack) { -turned } else { turned };
            figure.yaw_deg =
                if from_middle == 0.0 { figure.yaw_deg.clamp(-8.0, 8.0) } else { -turned * from_middle.signum() };
            // Who rides beside somebody goes the same way.
            if is_riding(figure.pose) {
                figure.yaw_deg = turned * way;
            }
            if is_greeting(figure.pose) && figure.gaze[1] == 0.0 {
                figure.gaze[0] = -figure.yaw_deg / 40.0;
            } else if figure.pose == Pose::HoldingHands && figure.gaze == [0.0, 0.0] {
                figure.gaze[0] = -0.4 * from_middle.signum();
            }
        }
    }
    figures
}

const fn is_riding(pose: Pose) -> bool {
    matches!(pose, Pose::Cycling | Pose::OnBroom | Pose::OnHorse | Pose::OnScooter | Pose::OnMotorbike)
}
