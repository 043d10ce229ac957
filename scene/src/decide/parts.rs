//! Of two who do one thing what each has in hand, where they look, and how they look about it.

use super::Choice;
use crate::seed::Dice;
use crate::words::wish::Wish;
use crate::words::{Granted, Reading};
use crate::{Age, Character, Expression, Extra, HairLength, HairStyle, Outfit, Place, Pose, Prop, Seat, Sight, Tint};

/// Each has what their part needs, as far as the words leave that open.
pub fn with_parts(mut figures: Vec<Character>, reading: &Reading, (place, seed): (Place, u64)) -> Vec<Character> {
    let [first, second, ..] = figures.as_mut_slice() else { return figures };
    if first.pose != second.pose || !first.pose.is_of_two_parts() {
        return figures;
    }
    let both = first.pose;
    let reads = first.prop == Some(Prop::Book);
    if both == Pose::TyingTie && !second.extras.contains(&Extra::Necktie) && second.outfit != Outfit::Suit {
        second.outfit = Outfit::Suit;
    }
    match both {
        Pose::WrappingScarf => hand_scarf_over(first, second),
        Pose::SharingScarf => wear_one_scarf(first, second),
        Pose::StrikingAt if first.prop == Some(Prop::Shinai) => arm_for_kendo([&mut *first, &mut *second], reading),
        Pose::Crowning => crown(first, second),
        _ => {}
    }
    if matches!(both, Pose::LeaningOnShoulder | Pose::ReadingTo | Pose::SharingEarphones | Pose::SharingBlanket) {
        let shared = first.seat.or(second.seat);
        (first.seat, second.seat) = (shared, shared);
        // In a seat for one there is no room for the other.
        if both == Pose::ReadingTo && matches!(shared, Some(Seat::Armchair | Seat::Chair | Seat::RockingChair)) {
            second.seat = Some(Seat::Stool);
        }
    }
    // What hair is cut with is never in the hand of whose hair it is.
    if both == Pose::BrushingFor && matches!(second.prop, Some(Prop::Scissors | Prop::HairDryer)) {
        (first.prop, second.prop) = (second.prop, None);
    }
    // With gloves a baseball is thrown.
    let catches = |figure: &Character| figure.prop == Some(Prop::BaseballGlove);
    if both == Pose::ThrowingAt && (catches(first) || catches(second)) {
        (first.prop, second.prop) = (Some(Prop::Baseball), Some(Prop::BaseballGlove));
    }
    let lies_second = is_second_in_lap(reading, seed);
    for (number, figure) in [first, second].into_iter().enumerate() {
        let choice = Choice::of_figure(reading, seed, number as u8);
        let asked = choice.asks_any(|wish| matches!(wish, Wish::Expression(_)));
        let number_of_part = if both == Pose::LapPillow && lies_second { 1 - number } else { number };
        let is_awake = both == Pose::AtBedside && number == 1 && reads;
        let usual = if is_awake { Some(Expression::Smile) } else { mood(both, number_of_part) };
        if let Some(mood) = usual.filter(|_| !asked) {
            figure.expression = mood;
        }
        // Who quarrels does it aloud.
        if both == Pose::Arguing && figure.expression == Expression::Angry {
            figure.expression = Expression::Shouting;
        }
        figure.prop = in_hand((both, number), figure);
        let dressed = choice.asks_any(|wish| matches!(wish, Wish::Outfit(_) | Wish::SchoolUniform));
        if is_a_patient(both, number) && !dressed && matches!(figure.outfit, Outfit::LabCoat | Outfit::Nurse) {
            figure.outfit = Outfit::TShirt;
        }
        if both == Pose::BraidingFor && number == 1 {
            (figure.hair.style, figure.hair.length) = (HairStyle::Braids, HairLength::Long);
        }
        let lap = (both == Pose::OnLap && place != Place::ThroneRoom).then_some(Seat::Armchair);
        figure.seat = lap.or(figure.seat).or_else(|| seat(both, place).filter(|_| !figure.is_from_behind));
        let (yaw, pitch) = turn(both, number_of_part);
        if let Some(yaw) = yaw {
            figure.yaw_deg = yaw;
            figure.gaze = eyes(both, number_of_part);
        }
        figure.pitch_deg = pitch;
    }
    figures
}

/// Of two of whom one lies in the other's lap it is who is said to sleep, or whose look is not told.
fn is_second_in_lap(reading: &Reading, seed: u64) -> bool {
    let looks = |number: u8| {
        let choice = Choice::of_figure(reading, seed, number);
        choice.asked(|wish| if let Wish::Expression(expression) = wish { Some(expression) } else { None })
    };
    match (looks(0), looks(1)) {
        (Some(Expression::Serene), _) => false,
        (_, Some(Expression::Serene)) => true,
        (first, second) => first.is_some() && second.is_none(),
    }
}

/// About a fire all sit, each in another way, unless the words have them do something else.
pub fn about_fire(mut figures: Vec<Character>, reading: &Reading, seed: u64) -> Vec<Character> {
    const WAYS: [Pose; 4] = [Pose::HuggingKnees, Pose::SittingCrossLegged, Pose::Seiza, Pose::SittingOnGround];
    let has_fire = Choice::of_picture(reading, seed).sights().contains(&Sight::Campfire);
    if !has_fire || figures.len() < 2 {
        return figures;
    }
    let first = Dice::new(seed, "how one sits at a fire").below(WAYS.len());
    for (number, figure) in figures.iter_mut().enumerate() {
        if matches!(figure.pose, Pose::Standing | Pose::Holding | Pose::Sitting | Pose::SittingOnGround) {
            figure.pose = WAYS[(first + number) % WAYS.len()];
        }
    }
    figures
}

/// At a kotatsu all sit on their heels, whatever they have in hand.
pub fn at_kotatsu(mut figures: Vec<Character>, reading: &Reading, seed: u64) -> Vec<Character> {
    if !Choice::of_picture(reading, seed).sights().contains(&Sight::Kotatsu) {
        return figures;
    }
    for figure in &mut figures {
        if matches!(
            figure.pose,
            Pose::Standing | Pose::Sitting | Pose::SittingOnGround | Pose::Holding | Pose::Dozing | Pose::Lying
        ) {
            (figure.pose, figure.seat) = (Pose::Seiza, None);
        }
    }
    figures
}

/// At one table one has the chin in the hand: nobody sits as the next does, and no face is behind hands.
pub fn at_one_table(mut figures: Vec<Character>, place: Place, seed: u64) -> Vec<Character> {
    const GESTURES: [Option<Pose>; 2] = [None, Some(Pose::HandOnChin)];
    let sits = |figure: &Character| matches!(figure.pose, Pose::Sitting | Pose::CrossedLegs);
    if figures.len() < 2 || !place.has_tables() || !figures.iter().all(sits) {
        return figures;
    }
    let first = Dice::new(seed, "how one sits at a table").below(GESTURES.len());
    let idle = figures.iter_mut().filter(|figure| figure.gesture.is_none() && figure.prop.is_none());
    for (number, figure) in idle.enumerate() {
        figure.gesture = GESTURES[(first + number) % GESTURES.len()];
    }
    figures
}

/// The scarf is about the other's neck, in the color that it was called.
fn hand_scarf_over(first: &mut Character, second: &mut Character) {
    first.extras.retain(|extra| *extra != Extra::Scarf);
    if !second.extras.contains(&Extra::Scarf) {
        second.extras.push(Extra::Scarf);
    }
    let (scarf, others): (Vec<_>, Vec<_>) =
        std::mem::take(&mut first.dyes).into_iter().partition(|(detail, _)| Extra::Scarf.detail() == Some(*detail));
    first.dyes = others;
    second.dyes.extend(scarf);
}

/// Both ends of one scarf are of one color.
fn wear_one_scarf(first: &mut Character, second: &mut Character) {
    let color = |figure: &Character| {
        figure.dyes.iter().find(|(detail, _)| Extra::Scarf.detail() == Some(*detail)).map(|(_, tint)| *tint)
    };
    let tint = color(first).or_else(|| color(second)).unwrap_or(Tint::Red);
    for figure in [first, second] {
        if !figure.extras.contains(&Extra::Scarf) {
            figure.extras.push(Extra::Scarf);
        }
        if let Some(detail) = Extra::Scarf.detail() {
            figure.dyes.retain(|(of, _)| *of != detail);
            figure.dyes.push((detail, tint));
        }
    }
}

/// Nobody is struck on the head with a shinai but in a helmet, and in armor where the words dress nobody.
fn arm_for_kendo(figures: [&mut Character; 2], reading: &Reading) {
    for (at, figure) in (0..).zip(figures) {
        if !figure.extras.contains(&Extra::KendoMask) {
            figure.extras.push(Extra::KendoMask);
        }
        let is_said =
            |granted: &Granted| granted.wish.is_of_an_outfit() && (granted.who.0..=granted.who.1).contains(&at);
        if !reading.granted.iter().any(is_said) {
            figure.outfit = Outfit::Kendo;
        }
    }
}

/// What is put on is on the other's head.
fn crown(first: &mut Character, second: &mut Character) {
    let is_put_on = |extra: &Extra| matches!(extra, Extra::FlowerCrown | Extra::Crown | Extra::Tiara | Extra::StrawHat);
    let held = first.extras.iter().copied().find(is_put_on);
    first.extras.retain(|extra| !is_put_on(extra));
    if !second.extras.iter().any(is_put_on) {
        second.extras.push(held.unwrap_or(Extra::FlowerCrown));
    }
}

/// Whom the other one looks after.
const fn is_a_patient(both: Pose, number: usize) -> bool {
    matches!((both, number), (Pose::Examining | Pose::BandagingArm | Pose::Tending, 1))
}

/// Where the seed's mood would be the wrong one.
const fn mood(both: Pose, number: usize) -> Option<Expression> {
    match (both, number) {
        (Pose::LeaningOnShoulder, 0) | (Pose::BrushingFor | Pose::BraidingFor, 1) => Some(Expression::Serene),
        (Pose::OnLap, _) => Some(Expression::Smile),
        (Pose::LapPillow, 1) => Some(Expression::Smile),
        (Pose::LapPillow, _) => Some(Expression::Serene),
        (Pose::TyingShoesFor, 1) => Some(Expression::Shy),
        (Pose::TyingShoesFor | Pose::Healing, 0) => Some(Expression::Smile),
        (Pose::Healing, _) => Some(Expression::Worried),
        (Pose::PokingCheek, 0) => Some(Expression::Playful),
        (Pose::SharingBite, _) => Some(Expression::Excited),
        (Pose::PokingCheek, _) => Some(Expression::Pout),
        (Pose::WipingTears, 0) => Some(Expression::Gentle),
        (Pose::WipingTears, _) => Some(Expression::Crying),
        (Pose::FeelingForehead, 0) => Some(Expression::Worried),
        (Pose::FeelingForehead | Pose::CuppingCheek, 1) => Some(Expression::Shy),
        (Pose::CuppingCheek, _) => Some(Expression::Gentle),
        (Pose::Tutoring, 0) => Some(Expression::Smile),
        (Pose::Tutoring, _) => Some(Expression::Calm),
        (Pose::PeekingOver, 0) => Some(Expression::Excited),
        (Pose::MassagingShoulders, 1) => Some(Expression::Serene),
        (Pose::DrapingCoat | Pose::Crowning, 1) => Some(Expression::Shy),
        (Pose::RingOnKnee, 1) => Some(Expression::TearfulSmile),
        (Pose::DrapingCoat | Pose::Crowning | Pose::WipingMouth, 0) => Some(Expression::Gentle),
        (Pose::Confessing, 0) => Some(Expression::Shy),
        (Pose::Confessing, _) => Some(Expression::Surprised),
        (Pose::Knighting, 0) => Some(Expression::Calm),
        (Pose::Knighting, _) => Some(Expression::Serene),
        (Pose::Slapping, 0) => Some(Expression::Angry),
        (Pose::JudoThrow, 1) => Some(Expression::Surprised),
        (Pose::Shielding, 1) => Some(Expression::Scared),
        (Pose::Slapping, _) => Some(Expression::Surprised),
        (Pose::CryingOnShoulder, 0) => Some(Expression::Crying),
        (Pose::CryingOnShoulder, _) => Some(Expression::Serene),
        (Pose::WrappingScarf | Pose::AgainstWall, 1) => Some(Expression::Shy),
        (Pose::AgainstWall, _) => Some(Expression::Smug),
        (Pose::ExchangingRings, _) => Some(Expression::Smile),
        (Pose::LeaningOnShoulder, _) => Some(Expression::Smile),
        (Pose::Proposing, 1) => Some(Expression::TearfulSmile),
        (Pose::Tending, 1) | (Pose::Apologizing, 0) => Some(Expression::Worried),
        (Pose::Apologizing, _) => Some(Expression::Pout),
        (Pose::HelpingUp, 1) => Some(Expression::Shy),
        (Pose::StrikingAt | Pose::KickingAt, _) => Some(Expression::Determined),
        (Pose::LiftingUp, _) => Some(Expression::Laugh),
        (Pose::Arguing, _) => Some(Expression::Shouting),
        (Pose::AtBedside | Pose::CoolingForehead, 1) => Some(Expression::Serene),
        (Pose::CoolingForehead, _) => Some(Expression::Worried),
        (Pose::AtBedside, _) => Some(Expression::Smile),
        _ => None,
    }
}

fn in_hand((both, number): (Pose, usize), figure: &Character) -> Option<Prop> {
    let is_child = figure.age == Age::Child;
    let evening = matches!(figure.outfit, Outfit::Gown | Outfit::BallGown | Outfit::Tuxedo);
    match (both, number) {
        (Pose::CrossingBlades, _) => figure.prop.or(Some(Prop::Sword)),
        (Pose::BrushingFor, 0) => {
            let is_tool = |prop: &Prop| matches!(prop, Prop::Scissors | Prop::HairDryer);
            Some(figure.prop.filter(is_tool).unwrap_or(Prop::Hairbrush))
        }
        (Pose::BrushingFor, 1) => figure.prop.filter(|prop| *prop != Prop::Hairbrush),
        (Pose::SharingEarphones, 0) => Some(Prop::Phone),
        (Pose::SharingBite, 0) => figure.prop.or(Some(Prop::Crepe)),
        (Pose::StrikingAt, _) => figure.prop.filter(|prop| matches!(prop, Prop::Shinai | Prop::Bokken)),
        (Pose::ReadingTo, 0) => Some(Prop::Book),
        (Pose::ThrowingAt, 0) => figure.prop,
        (Pose::ThrowingAt, _) => figure.prop.filter(|prop| matches!(prop, Prop::Snowball | Prop::BaseballGlove)),
        (Pose::OverTea, 0) => Some(Prop::Cup),
        (Pose::Clinking, _) if is_child => figure.prop.or(Some(Prop::Juice)),
        (Pose::Clinking, _) if evening => figure.prop.or(Some(Prop::WineGlass)),
        (Pose::Clinking, _) => figure.prop.or(Some(Prop::Glass)),
        (Pose::GivingOnKnee | Pose::AtBedside | Pose::Confessing, 0) | (Pose::PeekingOver, 1) => figure.prop,
        (Pose::Apologizing | Pose::Talking, _) | (Pose::Tending | Pose::Pushing, 1) => figure.prop,
        _ => None,
    }
}

const fn seat(both: Pose, place: Place) -> Option<Seat> {
    match both {
        Pose::BraidingFor | Pose::PokingCheek | Pose::PeekingOver | Pose::MassagingShoulders => Some(Seat::Chair),
        // On the seat that is there, which both have room on.
        Pose::LeaningOnShoulder | Pose::ReadingTo | Pose::SharingBlanket
            if matches!(
                place,
                Place::Train
                    | Place::WheelCabin
                    | Place::LivingRoom
                    | Place::Bedroom
                    | Place::Window
                    | Place::Shrine
                    | Place::Veranda
            ) =>
        {
            None
        }
        Pose::LeaningOnShoulder | Pose::ReadingTo | Pose::SharingBlanket => Some(Seat::Bench),
        Pose::Tending | Pose::BrushingFor => Some(Seat::Chair),
        both if both.is_across_a_table() => Some(Seat::Chair),
        _ => None,
    }
}

/// Where the eyes go, from the middle of the lids: to the other's face, or down to what is between both.
const fn eyes(both: Pose, number: usize) -> [f64; 2] {
    let aside = if number == 0 { 0.26 } else { -0.26 };
    match (both, number) {
        (Pose::PokingCheek | Pose::WipingTears | Pose::FeelingForehead | Pose::CuppingCheek | Pose::Confessing, _) => {
            [aside, 0.06]
        }
        (Pose::TyingTie | Pose::WrappingScarf | Pose::WipingMouth | Pose::DrapingCoat, 0) => [aside, 0.22],
        (Pose::MassagingShoulders, 0) => [0.08, 0.30],
        (Pose::RingOnKnee | Pose::Crowning, _) => [aside, if number == 0 { -0.06 } else { 0.16 }],
        (Pose::Tutoring | Pose::SharingMap, _) | (Pose::PeekingOver, 0) => [aside, 0.30],
        _ => [0.0, 0.0],
    }
}

/// How far the head is turned, where it has to do with the other, and how far it looks up; degrees.
const fn turn(both: Pose, number: usize) -> (Option<f64>, f64) {
    let side = if number == 0 { 1.0 } else { -1.0 };
    match (both, number) {
        (_, 2..) => (None, 0.0),
        (Pose::CrossingBlades | Pose::StrikingAt | Pose::KickingAt | Pose::Arguing, _)
        | (Pose::TugOfWar | Pose::ThrowingAt | Pose::PillowFight, _) => (Some(side * 40.0), 0.0),
        (Pose::OnLap, _) => (Some(side * 8.0), 0.0),
        (Pose::LapPillow, 0) => (Some(10.0), 0.0),
        (Pose::LapPillow, _) => (Some(16.0), -16.0),
        (Pose::TyingShoesFor, 0) => (Some(30.0), -14.0),
        (Pose::TyingShoesFor, _) => (Some(-24.0), -16.0),
        (Pose::Slapping, 0) => (Some(42.0), 0.0),
        (Pose::Slapping, _) => (Some(26.0), -4.0),
        (Pose::Knighting, 0) => (Some(34.0), -10.0),
        (Pose::Knighting, _) => (Some(-30.0), -12.0),
        (Pose::Healing, 0) => (Some(34.0), -10.0),
        (Pose::Healing, _) => (Some(-26.0), 0.0),
        // Who leads runs ahead.
        (Pose::RunningTogether, 0) => (Some(-22.0), 0.0),
        (Pose::RunningTogether, _) => (Some(-32.0), 0.0),
        (Pose::Shielding, 0) => (Some(16.0), 8.0),
        (Pose::Shielding, _) => (Some(-20.0), 4.0),
        (Pose::CryingOnShoulder, 0) => (Some(16.0), -10.0),
        (Pose::CryingOnShoulder, _) => (Some(-20.0), -8.0),
        (Pose::Examining, _) => (Some(side * 32.0), -4.0),
        (Pose::BandagingArm, _) => (Some(side * 30.0), -12.0),
        (Pose::CookingTogether, 0) => (Some(20.0), -10.0),
        (Pose::ReadingTo, 0) => (Some(12.0), -12.0),
        (Pose::ReadingTo, _) => (Some(-20.0), -12.0),
        (Pose::WrappingScarf | Pose::TyingTie, 0) => (Some(34.0), -6.0),
        (Pose::WrappingScarf | Pose::TyingTie, _) => (Some(-30.0), 2.0),
        (Pose::AgainstWall, 0) => (Some(34.0), -8.0),
        (Pose::AgainstWall, _) => (Some(-26.0), 6.0),
        (Pose::CookingTogether, _) => (Some(-16.0), -6.0),
        (Pose::SharingEarphones, _) => (Some(side * 5.0), -4.0),
        (Pose::SharingScarf | Pose::SharingBlanket, _) => (Some(side * 16.0), -3.0),
        (Pose::SharingBite, _) => (Some(side * 34.0), -8.0),
        (Pose::ExchangingRings, 0) => (Some(34.0), -10.0),
        (Pose::ExchangingRings, _) => (Some(-32.0), -4.0),
        (Pose::BraidingFor, 0) => (Some(14.0), -14.0),
        (Pose::BraidingFor, _) => (Some(-8.0), -2.0),
        (Pose::AtBedside | Pose::CoolingForehead, 0) => (Some(-26.0), -14.0),
        (Pose::AtBedside | Pose::CoolingForehead, _) => (Some(22.0), 0.0),
        (Pose::BuildingSnowman, _) => (Some(side * 32.0), -6.0),
        (Pose::LiftingUp, 0) => (Some(20.0), 16.0),
        (Pose::LiftingUp, _) => (Some(-16.0), -14.0),
        (Pose::Pushing, 0) => (Some(30.0), -6.0),
        (Pose::Pushing, _) => (Some(20.0), 0.0),
        (Pose::Proposing | Pose::GivingOnKnee, 0) => (Some(34.0), 14.0),
        (Pose::Proposing | Pose::GivingOnKnee, _) => (Some(-26.0), -12.0),
        (Pose::BrushingFor, 0) => (Some(18.0), -14.0),
        (Pose::BrushingFor, _) => (Some(16.0), -4.0),
        (Pose::LeaningOnShoulder, 0) => (Some(14.0), -6.0),
        (Pose::LeaningOnShoulder, _) => (Some(-10.0), -4.0),
        (Pose::Tending, 0) => (Some(32.0), -10.0),
        (Pose::Tending, _) => (Some(-26.0), -12.0),
        (Pose::HelpingUp, 0) => (Some(30.0), -8.0),
        (Pose::HelpingUp, _) => (Some(-26.0), 14.0),
        (Pose::Talking | Pose::Clinking | Pose::PinkyPromise, _) => (Some(side * 34.0), 0.0),
        (Pose::Apologizing, 0) => (None, -8.0),
        (Pose::Apologizing, _) => (Some(-22.0), -6.0),
        (Pose::PlayingChess | Pose::PlayingShogi, _) => (Some(side * 34.0), -12.0),
        (both, _) if both.is_across_a_table() => (Some(side * 36.0), -3.0),
        (Pose::JudoThrow | Pose::SumoWrestling | Pose::SkatingTogether | Pose::ThreeLegged, _)
        | (Pose::PassingBaton | Pose::Rallying, _) => {
            (Some(turn_in_sport(both, number)), if matches!((both, number), (Pose::JudoThrow, 0)) { -8.0 } else { 0.0 })
        }
        _ => turn_at_one(both, number),
    }
}

/// Of two who play or contend; degrees.
const fn turn_in_sport(both: Pose, number: usize) -> f64 {
    match (both, number) {
        (Pose::JudoThrow | Pose::SumoWrestling, 0) => 46.0,
        (Pose::Rallying, 0) => 42.0,
        (Pose::Rallying, _) => -42.0,
        (Pose::JudoThrow, _) => -24.0,
        (Pose::SumoWrestling, _) => -46.0,
        (Pose::SkatingTogether, 0) => 22.0,
        (Pose::SkatingTogether, _) => -18.0,
        (Pose::PassingBaton, 0) => 34.0,
        (Pose::PassingBaton, _) => 20.0,
        (_, 0) => 14.0,
        _ => -14.0,
    }
}

/// The same of two of whom one does something at the other.
const fn turn_at_one(both: Pose, number: usize) -> (Option<f64>, f64) {
    match (both, number) {
        (Pose::SharingMap, 0) => (Some(24.0), -14.0),
        (Pose::SharingMap, _) => (Some(-24.0), -14.0),
        (Pose::PokingCheek | Pose::WipingTears | Pose::CuppingCheek | Pose::FeelingForehead, 0) => (Some(34.0), -6.0),
        (Pose::WipingMouth | Pose::Crowning, 0) => (Some(32.0), -6.0),
        (Pose::WipingMouth, _) => (Some(-26.0), 2.0),
        (Pose::Crowning, _) => (Some(-24.0), -8.0),
        (Pose::MassagingShoulders, 0) => (Some(10.0), -14.0),
        (Pose::MassagingShoulders, _) => (Some(-8.0), -4.0),
        (Pose::DrapingCoat, 0) => (Some(26.0), -8.0),
        (Pose::DrapingCoat, _) => (Some(-22.0), 4.0),
        (Pose::RingOnKnee, 0) => (Some(34.0), 8.0),
        (Pose::RingOnKnee, _) => (Some(-26.0), -14.0),
        (Pose::WipingTears, _) => (Some(-24.0), -6.0),
        (Pose::CuppingCheek | Pose::FeelingForehead, _) => (Some(-28.0), 2.0),
        (Pose::PokingCheek, _) => (Some(-14.0), 0.0),
        (Pose::Tutoring, 0) => (Some(18.0), -14.0),
        (Pose::Tutoring, _) => (Some(-16.0), -16.0),
        (Pose::PeekingOver, 0) => (Some(20.0), -12.0),
        (Pose::PeekingOver, _) => (Some(-10.0), -10.0),
        (Pose::Confessing, 0) => (Some(34.0), -4.0),
        (Pose::Confessing, _) => (Some(-32.0), -4.0),
        _ => (None, 0.0),
    }
}
