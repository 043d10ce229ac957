//! Several who do one thing: all sit at the table of a game, both are in a fight, each team looks at the other.

use crate::{Character, Expression, Framing, Outfit, Place, Pose, Prop, Seat};

/// What is said of one of them and takes all: a game at one table, a fight, a boat.
pub fn doing_it_together(figures: Vec<Character>, place: Place) -> Vec<Character> {
    giving(fighting(in_one_boat(on_one_sofa(at_one_game(figures), place), place)))
}

/// More than two who play cards or drink tea sit along one table, each with what it takes.
fn at_one_game(mut figures: Vec<Character>) -> Vec<Character> {
    let played = figures.first().map(|first| first.pose);
    let Some(played) = played.filter(|pose| pose.is_across_a_table()) else { return figures };
    if figures.len() < 3 || figures.iter().any(|figure| figure.pose != played) {
        return figures;
    }
    for figure in &mut figures {
        (figure.pose, figure.seat) = (Pose::Sitting, Some(Seat::Desk));
        figure.prop = match played {
            Pose::PlayingCards => Some(Prop::Cards),
            Pose::OverTea => figure.prop.or(Some(Prop::Teacup)),
            _ => figure.prop,
        };
    }
    figures
}

/// At home who plays with a controller sits on the sofa.
fn on_one_sofa(mut figures: Vec<Character>, place: Place) -> Vec<Character> {
    let plays = |figure: &Character| {
        figure.prop == Some(Prop::Controller) && matches!(figure.pose, Pose::Holding | Pose::Standing)
    };
    for figure in figures.iter_mut().filter(|figure| place == Place::LivingRoom && plays(figure)) {
        figure.pose = Pose::Sitting;
    }
    figures
}

/// Nobody stands in a small boat.
fn in_one_boat(mut figures: Vec<Character>, place: Place) -> Vec<Character> {
    let stands = |pose: Pose| !matches!(pose, Pose::Sitting | Pose::CrossedLegs | Pose::Dozing) && !pose.takes_two();
    for figure in figures.iter_mut().filter(|figure| place == Place::Rowboat && stands(figure.pose)) {
        figure.gesture = figure.gesture.or(Some(figure.pose).filter(|pose| pose.is_of_arms() && figure.prop.is_none()));
        figure.pose = Pose::Sitting;
    }
    figures
}

/// Whom somebody fights fights back: blade against blade, or with magic.
fn fighting(mut figures: Vec<Character>) -> Vec<Character> {
    let [first, second] = figures.as_mut_slice() else { return figures };
    let fights = |figure: &Character| matches!(figure.pose, Pose::Fighting | Pose::Lunging | Pose::Slashing);
    if !fights(first) && !fights(second) {
        return figures;
    }
    let has_blade = |figure: &Character| figure.prop.is_some_and(|prop| prop.held_like() == Prop::Sword);
    let is_free = |figure: &Character| {
        fights(figure) || matches!(figure.pose, Pose::Standing | Pose::Holding | Pose::Guarding | Pose::FacingEachOther)
    };
    if has_blade(first) && has_blade(second) && is_free(first) && is_free(second) {
        (first.pose, second.pose) = (Pose::CrossingBlades, Pose::CrossingBlades);
        return figures;
    }
    let is_armed = first.prop.is_some() || second.prop.is_some();
    let pairs = [(0, 1), (1, 0)].into_iter().filter(|_| is_armed);
    for (one, other) in pairs {
        if fights(&figures[one]) && matches!(figures[other].pose, Pose::Standing | Pose::Holding) {
            let casts = matches!(figures[other].outfit, Outfit::Robe | Outfit::Cloak)
                && matches!(figures[other].prop, None | Some(Prop::Staff | Prop::Wand | Prop::Orb));
            figures[other].pose = match figures[other].prop {
                _ if casts => Pose::Casting,
                Some(_) => Pose::Fighting,
                None => Pose::Guarding,
            };
        }
    }
    figures
}

/// Of those who share a bed the blanket is not most of the picture.
pub fn framing(figures: &[Character], (place, usual): (Place, Framing)) -> Framing {
    let sleeps = |figure: &Character| figure.pose == Pose::LyingOnBack && figure.expression == Expression::Serene;
    let share_bed = figures.len() > 1 && place == Place::Bedroom && figures.iter().all(sleeps);
    if share_bed && usual == Framing::FullBody { Framing::Knees } else { usual }
}

/// Of two the one holds out what is in hand to the other, who has nothing to do.
fn giving(mut figures: Vec<Character>) -> Vec<Character> {
    let [first, second] = figures.as_mut_slice() else { return figures };
    let gives = |figure: &Character| {
        matches!(figure.pose, Pose::Reaching | Pose::OfferingHand) && figure.prop.is_some_and(is_given)
    };
    let takes = |figure: &Character| {
        matches!(figure.pose, Pose::Standing | Pose::FacingEachOther) && figure.prop.is_none() && figure.seat.is_none()
    };
    if gives(first) && takes(second) || gives(second) && takes(first) {
        (first.pose, second.pose) = (Pose::HandingOver, Pose::HandingOver);
    }
    figures
}

/// Whether one can let go of it with one hand.
const fn is_given(prop: Prop) -> bool {
    !prop.is_sat_behind() && !prop.is_worked_at() && !prop.is_in_no_hand()
}

/// Who looks at the other team, and what each is turned to who shows or shoots the other.
pub fn turned_to_others(mut figures: Vec<Character>) -> Vec<Character> {
    let count = figures.len();
    let pose = figures.first().map(|first| first.pose);
    let is_one_contest = figures.iter().all(|figure| Some(figure.pose) == pose);
    if count > 2 && is_one_contest && matches!(pose, Some(Pose::TugOfWar | Pose::ThrowingAt)) {
        for (number, figure) in figures.iter_mut().enumerate() {
            let side = if number * 2 < count { 1.0 } else { -1.0 };
            (figure.yaw_deg, figure.pitch_deg, figure.gaze) = (side * 40.0, 0.0, [0.0, 0.0]);
        }
    }
    let takes_picture = |figure: &Character| {
        figure.prop == Some(Prop::Camera) && matches!(figure.pose, Pose::Peering | Pose::Holding | Pose::Standing)
    };
    if count == 2 && figures.iter().filter(|figure| takes_picture(figure)).count() == 1 {
        for (number, figure) in figures.iter_mut().enumerate() {
            let side = if number == 0 { 1.0 } else { -1.0 };
            let yaw = if takes_picture(figure) { 46.0 } else { 16.0 };
            (figure.yaw_deg, figure.gaze) = (side * yaw, [0.0, 0.0]);
        }
    }
    figures
}
