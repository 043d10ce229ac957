//! Several who do one thing: all sit at the table of a game, both are in a fight, each team looks at the other.

use super::likely::is_eaten;
use crate::{Character, Expression, Framing, Outfit, Place, Pose, Prop, Seat};

/// What is said of one of them and takes all: a game at one table, a fight, a boat.
pub fn doing_it_together(figures: Vec<Character>, place: Place) -> Vec<Character> {
    let figures = with_one_bicycle(hand_in_hand_on_a_seat(figures));
    let seated = in_one_cafe(on_one_sofa(over_tea(at_one_game(figures, place)), place), place);
    at_bedside(giving(fighting(in_one_kitchen(in_one_boat(seated, place), place))), place)
}

/// Two who hold hands and sit do both.
fn hand_in_hand_on_a_seat(mut figures: Vec<Character>) -> Vec<Character> {
    let sits = |figure: &Character| {
        figure.pose == Pose::HoldingHands
            && matches!(figure.seat, Some(Seat::Bench | Seat::Wall | Seat::Steps | Seat::Bed))
            && !figure.is_from_behind
    };
    if figures.len() == 2 && figures.iter().all(sits) {
        for figure in &mut figures {
            (figure.pose, figure.gesture) = (Pose::Sitting, Some(Pose::HoldingHands));
        }
    }
    figures
}

/// Of several who walk with a bicycle one pushes it.
fn with_one_bicycle(mut figures: Vec<Character>) -> Vec<Character> {
    for figure in figures.iter_mut().skip(1).filter(|figure| figure.pose == Pose::WheelingBicycle) {
        figure.pose = Pose::Walking;
    }
    figures
}

/// What is brought along to eat.
const LUNCHES: [Prop; 3] = [Prop::LunchBox, Prop::Onigiri, Prop::Sandwich];

/// More than two who play cards or drink tea sit along one table, each with what it takes.
fn at_one_game(mut figures: Vec<Character>, place: Place) -> Vec<Character> {
    let played = figures.iter().map(|figure| figure.pose).find(|pose| pose.is_across_a_table());
    let dines = |figure: &Character| {
        figure.pose == Pose::Sitting && (figure.seat == Some(Seat::Desk) || place == Place::DiningRoom)
    };
    let drinks = |figure: &Character| figure.pose == Pose::Sitting && figure.prop.is_some_and(is_served);
    let is_meal = figures.iter().any(dines) || figures.iter().all(drinks);
    let played = played.or_else(|| is_meal.then_some(Pose::DiningTogether));
    let Some(played) = played.filter(|_| figures.len() > 2) else { return figures };
    let joins = |figure: &Character| {
        let is_idle = matches!(figure.pose, Pose::Standing | Pose::Sitting | Pose::Holding | Pose::Talking);
        (is_idle || figure.pose == played) && !figure.seat.is_some_and(Seat::is_apart)
    };
    if matches!(played, Pose::PlayingChess | Pose::ArmWrestling) || !figures.iter().all(joins) {
        return figures;
    }
    for (figure, lunch) in figures.iter_mut().zip(LUNCHES.iter().cycle()) {
        (figure.pose, figure.seat) = (Pose::Sitting, Some(Seat::Desk));
        figure.prop = match played {
            // Where no meal is laid, each has brought one.
            Pose::DiningTogether if matches!(place, Place::Roof | Place::Classroom | Place::Park | Place::Office) => {
                figure.prop.or(Some(*lunch))
            }
            Pose::PlayingCards => Some(Prop::Cards),
            Pose::OverTea => figure.prop.or(Some(Prop::Teacup)),
            _ => figure.prop,
        };
    }
    figures
}

/// Two of whom both have a cup on a saucer and nothing else to do drink their tea at one table.
fn over_tea(mut figures: Vec<Character>) -> Vec<Character> {
    let drinks = |figure: &Character| {
        figure.prop == Some(Prop::Teacup)
            && figure.gesture.is_none()
            && !figure.is_from_behind
            && matches!(figure.pose, Pose::Standing | Pose::Holding)
    };
    if figures.len() == 2 && figures.iter().all(drinks) {
        figures.iter_mut().for_each(|figure| figure.pose = Pose::OverTea);
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

/// Who is together in a cafe sits there, unless somebody serves.
fn in_one_cafe(mut figures: Vec<Character>, place: Place) -> Vec<Character> {
    let serves = |figure: &Character| {
        matches!(figure.prop, Some(Prop::Tray | Prop::TeaTray))
            || matches!(figure.outfit, Outfit::Maid | Outfit::Apron | Outfit::Chef | Outfit::Nurse)
    };
    let consumes = |figure: &Character| figure.prop.is_some_and(|prop| is_eaten(prop) || is_served(prop));
    let is_idle = |figure: &Character| matches!(figure.pose, Pose::Standing | Pose::Holding) && figure.seat.is_none();
    let is_meal = figures.len() > 1
        && place == Place::Cafe
        && figures.iter().all(|figure| {
            is_idle(figure) && !serves(figure) && !figure.is_from_behind && (consumes(figure) || figure.prop.is_none())
        });
    if is_meal {
        figures.iter_mut().for_each(|figure| figure.pose = Pose::Sitting);
    }
    figures
}

/// What stands on a table in a cafe.
const fn is_served(prop: Prop) -> bool {
    use Prop::{Cake, Cookies, Cup, Glass, Juice, Macaron, Pancakes, Parfait, Pudding, Teacup};
    matches!(prop, Cake | Cookies | Cup | Glass | Juice | Macaron | Pancakes | Parfait | Pudding | Teacup)
}

/// Beside who stirs a pot nobody stands idle: the other one cuts what goes into it.
fn in_one_kitchen(mut figures: Vec<Character>, place: Place) -> Vec<Character> {
    let is_idle = |figure: &Character| figure.prop.is_none() && !figure.pose.takes_two() && figure.seat.is_none();
    let cooks = |figure: &Character| figure.prop == Some(Prop::Pot);
    let [first, second] = figures.as_mut_slice() else { return figures };
    let idle = match (cooks(first), cooks(second)) {
        (true, false) if is_idle(second) => second,
        (false, true) if is_idle(first) => first,
        _ => return figures,
    };
    if matches!(place, Place::Kitchen) && matches!(idle.pose, Pose::Standing | Pose::HandOnHip | Pose::Holding) {
        (idle.prop, idle.pose, idle.gesture) = (Some(Prop::SlicedVegetables), Pose::Holding, None);
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

/// Who stands by the bed of somebody asleep is at the bedside.
fn at_bedside(mut figures: Vec<Character>, place: Place) -> Vec<Character> {
    let lies = |figure: &Character| figure.pose == Pose::Lying && figure.prop.is_none();
    let is_idle = |figure: &Character| matches!(figure.pose, Pose::Standing | Pose::Sitting) && figure.prop.is_none();
    if place != Place::Bedroom || figures.len() != 2 {
        return figures;
    }
    if lies(&figures[0]) && is_idle(&figures[1]) {
        figures.swap(0, 1);
    }
    if is_idle(&figures[0]) && lies(&figures[1]) {
        figures.iter_mut().for_each(|figure| (figure.pose, figure.seat) = (Pose::AtBedside, None));
    }
    figures
}

/// Of those who share a bed the blanket is not most of the picture, nor the table of those who sit in a cafe.
pub fn framing(figures: &[Character], (place, usual, is_asked): (Place, Framing, bool)) -> Framing {
    let is_tucked_in = |figure: &Character| {
        let rests = figure.expression == Expression::Serene || figure.outfit == Outfit::Pajamas;
        figure.pose == Pose::LyingOnBack && (rests || place == Place::Hospital)
    };
    let has_beds = matches!(place, Place::Bedroom | Place::Hospital | Place::TatamiRoom);
    let share_bed = !figures.is_empty() && has_beds && figures.iter().all(is_tucked_in);
    let sits = |figure: &Character| figure.pose == Pose::Sitting && figure.seat.is_none();
    let at_cafe = figures.len() > 1 && place == Place::Cafe && figures.iter().all(sits);
    // Every second who lies alone is seen to the knees: the face is what one looks at.
    let lies = matches!(figures, [one] if one.pose == Pose::LyingOnBack && one.seed % 2 == 0);
    match usual {
        Framing::FullBody if share_bed || lies && !is_asked => Framing::Knees,
        // The table is seen, and no more of the floor than that.
        Framing::Knees if at_cafe => Framing::HalfBody,
        _ => usual,
    }
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
    let is_second = gives(second) && takes(first);
    if is_second || gives(first) && takes(second) {
        (first.pose, second.pose) = (Pose::HandingOver, Pose::HandingOver);
    }
    if is_second {
        figures.swap(0, 1);
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
    // Before whom one kneels or bows, at that one they look.
    let is_low = |figure: &Character| matches!(figure.pose, Pose::Kneeling | Pose::Bowing);
    let is_up = |figure: &Character| matches!(figure.pose, Pose::Standing | Pose::ArmsCrossed | Pose::HandOnHip);
    let are_bound = figures.iter().any(|figure| figure.gaze != [0.0, 0.0]);
    if let [one, other] = figures.as_mut_slice()
        && !are_bound
        && (is_low(one) && is_up(other) || is_up(one) && is_low(other))
    {
        let drop = if is_low(one) { 8.0 } else { -8.0 };
        (one.yaw_deg, one.pitch_deg, one.gaze) = (30.0, -drop, [0.0, 0.0]);
        (other.yaw_deg, other.pitch_deg, other.gaze) = (-30.0, drop, [0.0, 0.0]);
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
