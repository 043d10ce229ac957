//! What those of a picture are to each other: one family, turned toward each other, with their animals.

use super::Choice;
use super::animal_care::is_low_to_pet;
use super::bearing::is_greeting;
use crate::words::wish::{Side, Wish};
use crate::words::{Granted, Kinship, Reading};
use crate::{Act, Age, Animal, AnimalKind, Character, Expression, Extra, Growth, Outfit, Place, Pose, Prop, Spot};

/// One family is of one skin, and brothers and sisters have one color of hair, as far as the words leave that open.
pub fn alike(mut figures: Vec<Character>, reading: &Reading, seed: u64) -> Vec<Character> {
    let Some((first, others)) = figures.split_first_mut().filter(|_| reading.kinship != Kinship::None) else {
        return figures;
    };
    for (at, other) in (1_u8..).zip(others) {
        let choice = Choice::of_figure(reading, seed, at);
        let asked = |is: fn(Wish) -> bool| choice.asks_any(is);
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

/// Those whom the words put into school uniforms go to one school: all wear the first one's, in its color.
pub fn in_one_uniform(mut figures: Vec<Character>, reading: &Reading, seed: u64) -> Vec<Character> {
    let of_school = |at: u8| {
        let choice = Choice::of_figure(reading, seed, at);
        let apart =
            |wish| matches!(wish, Wish::Outfit(_) | Wish::OutfitColor(_) | Wish::Lower(_) | Wish::LowerColor(_));
        choice.asks(Wish::SchoolUniform) && !choice.asks_any(apart) && !choice.is_designed()
    };
    let Some((first, others)) = figures.split_first_mut().filter(|_| of_school(0)) else { return figures };
    for (at, other) in (1_u8..).zip(others) {
        if !of_school(at) {
            continue;
        }
        if other.kind == first.kind {
            other.outfit = first.outfit;
        }
        (other.outfit_color, other.lower_color) = (first.outfit_color, first.lower_color);
        // The scarf and the tie are the school's as well.
        if !Choice::of_figure(reading, seed, at).asks_any(|wish| matches!(wish, Wish::Accent(_))) {
            other.accent = first.accent;
        }
    }
    figures
}

/// Those who play together wear what their team wears, where nobody said otherwise.
pub fn in_one_team(mut figures: Vec<Character>, reading: &Reading, seed: u64) -> Vec<Character> {
    use Outfit::{GymClothes, Jersey, Tracksuit};
    let is_free = |at: usize| {
        let choice = Choice::of_figure(reading, seed, at as u8);
        !choice.asks_any(Wish::is_of_clothes_or_uniform) && !choice.is_designed()
    };
    let plays = |figure: &Character| matches!(figure.outfit, GymClothes | Jersey | Tracksuit);
    if figures.len() < 2 || !figures.iter().all(plays) || !(0..figures.len()).all(is_free) {
        return figures;
    }
    let worn = figures.iter().map(|figure| figure.outfit).find(|outfit| *outfit == Jersey);
    let (outfit, color) = (worn.unwrap_or(figures[0].outfit), figures[0].outfit_color);
    let (lower, accent) = (figures[0].lower_color, figures[0].accent);
    for figure in &mut figures {
        (figure.outfit, figure.outfit_color, figure.lower_color, figure.accent) = (outfit, color, lower, accent);
    }
    figures
}

/// Of several whom the seed offers the one who is least like those who are there: friends are not paper dolls.
pub fn least_alike(there: &[Character], mut offered: impl Iterator<Item = Character>) -> Option<Character> {
    if there.is_empty() {
        return offered.next();
    }
    let of = |one: &Character| there.iter().map(|other| likeness(one, other)).max().unwrap_or_default();
    offered.min_by_key(of)
}

fn likeness(one: &Character, other: &Character) -> u32 {
    let same = [
        (one.hair.color == other.hair.color, 4),
        (one.hair.style == other.hair.style && one.hair.length == other.hair.length, 3),
        (one.outfit_color == other.outfit_color, 3),
        (one.outfit == other.outfit, 2),
        (one.hair.fringe == other.hair.fringe, 1),
        (one.eye_shape == other.eye_shape, 1),
        (one.eyes == other.eyes, 1),
        (one.expression == other.expression, 1),
    ];
    same.iter().filter(|(is_same, _)| *is_same).map(|(_, weight)| weight).sum()
}

/// Whether words name a room with a bed.
fn is_abed(reading: &Reading) -> bool {
    use Place::{Bedroom, Hospital};
    reading.granted.iter().any(|granted| matches!(granted.wish, Wish::Place(Bedroom | Hospital)))
}

/// Who holds an animal has both arms round it; who has one on the lap sits.
pub fn figures_with(mut figures: Vec<Character>, animals: &[Animal], reading: &Reading, seed: u64) -> Vec<Character> {
    let is_alone = figures.len() == 1;
    for animal in animals.iter().filter(|animal| animal.spot == Spot::Ridden) {
        if let Some(figure) = figures.get_mut(usize::from(animal.with)) {
            figure.pose = Pose::OnHorse;
            figure.seat = None;
        }
    }
    for animal in animals.iter().filter(|animal| matches!(animal.spot, Spot::Arms | Spot::Lap | Spot::Led)) {
        let choice = Choice::of_figure(reading, seed, animal.with);
        let posed = choice.asked(|wish| if let Wish::Pose(pose) = wish { Some(pose) } else { None });
        let held = choice.prop();
        if let Some(figure) = figures.get_mut(usize::from(animal.with))
            && (held.is_none() || animal.spot == Spot::Lap && held.is_some_and(is_held_over_a_lap))
            && (matches!(posed, None | Some(Pose::Standing))
                || animal.spot == Spot::Lap && posed == Some(Pose::Feeding)
                || animal.spot == Spot::Lap && posed == Some(Pose::Lying) && !is_abed(reading))
        {
            if animal.spot == Spot::Lap {
                // What is strewn would fall beside it.
                figure.gesture = figure.gesture.filter(|gesture| *gesture != Pose::Scattering);
            }
            figure.pose = match animal.spot {
                // Who sleeps so sleeps sitting.
                Spot::Lap if posed == Some(Pose::Lying) => Pose::Dozing,
                Spot::Lap => Pose::Sitting,
                Spot::Led if animal.kind == AnimalKind::Fish => figure.pose,
                Spot::Led if animal.kind == AnimalKind::Hawk => Pose::OfferingHand,
                Spot::Led => Pose::Walking,
                _ => Pose::Cradling,
            };
        }
    }
    for (number, figure) in figures.iter_mut().enumerate().filter(|(_, figure)| figure.pose == Pose::Petting) {
        let own: Vec<&Animal> = animals.iter().filter(|animal| usize::from(animal.with) == number).collect();
        figure.pose = match own.first().map(|animal| animal.spot) {
            _ if animals.is_empty() || own.iter().any(|animal| animal.growth == Growth::Huge) => Pose::Standing,
            Some(Spot::Beside) if own[0].act.is_on_table() => Pose::Reaching,
            Some(Spot::Beside) if own[0].act == Act::Milked || is_low_to_pet(own[0]) => Pose::Petting,
            Some(Spot::Beside) if !own[0].kind.is_beast() => Pose::Reaching,
            Some(Spot::Beside) if animals.len() == 1 && is_alone => Pose::Petting,
            Some(Spot::Lap) => Pose::Sitting,
            Some(Spot::Arms) => Pose::Cradling,
            Some(Spot::Shoulder | Spot::Head | Spot::Sky | Spot::Branch | Spot::Shelf | Spot::Ridden | Spot::Led) => {
                Pose::Standing
            }
            Some(Spot::Beside) | None => Pose::Crouching,
        };
        let feeds = |granted: &Granted| granted.wish == Wish::Pose(Pose::Feeding);
        if figure.pose == Pose::Crouching && figure.prop.is_none() && reading.granted.iter().any(feeds) {
            figure.gesture = Some(Pose::Scattering);
        }
    }
    figures
}

/// What hands have above an animal that sleeps there.
const fn is_held_over_a_lap(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Book | Prop::Knitting | Prop::Cup | Prop::Teacup | Prop::Phone | Prop::Letter | Prop::Controller
    )
}

/// Those of whom the words say where they stand are there in the row, and look at their new neighbors.
pub fn in_row(figures: Vec<Character>, animals: &mut [Animal], reading: &Reading) -> Vec<Character> {
    let said = |number: usize| {
        let about = |granted: &&Granted| usize::from(granted.who.0) == number && granted.who.0 == granted.who.1;
        let side = |granted: &Granted| if let Wish::InRow(side) = granted.wish { Some(side) } else { None };
        reading.granted.iter().rev().filter(about).find_map(side)
    };
    let on = |side: Option<Side>| (0..figures.len()).filter(move |number| said(*number) == side);
    let has_parts = |figure: &Character| {
        let is_even = matches!(figure.pose, Pose::HoldingHands | Pose::Hugging | Pose::BackToBack | Pose::HighFive);
        figure.pose.takes_two() && !is_even
    };
    if figures.len() < 2 || on(None).count() == figures.len() || figures.iter().any(has_parts) {
        return figures;
    }
    let mut order: Vec<usize> = on(Some(Side::Left)).chain(on(None)).chain(on(Some(Side::Right))).collect();
    let middle: Vec<usize> = on(Some(Side::Middle)).collect();
    let at = order.len().div_ceil(2);
    order.splice(at..at, middle);
    for animal in animals {
        let with = order.iter().position(|number| *number == usize::from(animal.with));
        animal.with = with.map_or(animal.with, |with| with as u8);
    }
    facing(order.into_iter().map(|number| figures[number].clone()).collect())
}

/// At one piano one plays, and who teaches or listens stands beside it.
pub fn at_one_piano(mut figures: Vec<Character>) -> Vec<Character> {
    let plays = |figure: &Character| figure.prop == Some(Prop::Piano);
    let count = figures.iter().filter(|figure| plays(figure)).count();
    let others = figures.iter_mut().filter(|figure| plays(figure)).take(count.saturating_sub(1));
    others.for_each(|figure| (figure.prop, figure.pose, figure.seat) = (None, Pose::HandsTogether, None));
    figures
}

/// One band has one drummer: whoever was given drums beside sings, or plays another instrument.
pub fn at_one_kit(mut figures: Vec<Character>) -> Vec<Character> {
    const OTHERS: [Prop; 3] = [Prop::Microphone, Prop::ElectricGuitar, Prop::Guitar];
    let drums = |figure: &Character| figure.prop == Some(Prop::Drums);
    let count = figures.iter().filter(|figure| drums(figure)).count();
    let free: Vec<Prop> =
        OTHERS.into_iter().filter(|prop| !figures.iter().any(|figure| figure.prop == Some(*prop))).collect();
    let others = figures.iter_mut().filter(|figure| drums(figure)).take(count.saturating_sub(1));
    for (figure, prop) in others.zip(free.into_iter().chain(OTHERS)) {
        (figure.prop, figure.pose, figure.seat) = (Some(prop), Pose::Holding, None);
    }
    figures
}

/// Of a band who sings is in the middle of those on their feet, and who drums comes last: behind them.
pub fn as_a_band(mut figures: Vec<Character>, animals: &mut [Animal]) -> Vec<Character> {
    let sings = |figure: &Character| {
        figure.prop == Some(Prop::Microphone) || matches!(figure.also_held, Some((Prop::Microphone, _)))
    };
    let plays = |figure: &Character| {
        matches!(figure.prop, Some(Prop::Drums | Prop::Guitar | Prop::ElectricGuitar)) || sings(figure)
    };
    let is_band = figures.len() > 2 && animals.is_empty() && figures.iter().filter(|figure| plays(figure)).count() > 2;
    if !is_band {
        return figures;
    }
    figures.sort_by_key(|figure| figure.prop == Some(Prop::Drums));
    let standing = figures.iter().filter(|figure| figure.prop != Some(Prop::Drums)).count();
    let singers = figures.iter().filter(|figure| sings(figure)).count();
    if let Some(at) = figures.iter().position(sings).filter(|at| singers == 1 && *at < standing) {
        let singer = figures.remove(at);
        figures.insert(standing / 2, singer);
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

/// Who feeds animals, or nobody else, strews food, sitting where that was asked for.
pub fn strewing(mut figures: Vec<Character>, has_animals: bool) -> Vec<Character> {
    let feeds_animals = has_animals || figures.len() < 2;
    for figure in figures.iter_mut().filter(|figure| figure.pose == Pose::Feeding && feeds_animals) {
        (figure.pose, figure.gesture) = match figure.seat {
            Some(_) => (Pose::Sitting, Some(Pose::Scattering)),
            None => (Pose::Scattering, None),
        };
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
        // The spoon goes with the feeding.
        Pose::Feeding if matches!(first.prop, Some(Prop::Soup | Prop::Ladle)) => {
            (first.prop, second.prop) = (None, None);
        }
        Pose::Feeding => {
            first.prop = first.prop.take().or(second.prop);
            second.prop = None;
            if matches!(second.expression, Expression::Calm | Expression::Smile | Expression::Gentle) {
                second.expression = Expression::Laugh;
            }
        }
        Pose::HandingOver => first.prop = first.prop.take().or_else(|| second.prop.take()),
        Pose::CheekKiss => first.expression = Expression::Serene,
        Pose::Pushing => second.seat = first.seat.take().or(second.seat),
        _ => {}
    }
    figures
}

/// Two look toward each other, and three toward the middle one.
pub fn facing(mut figures: Vec<Character>) -> Vec<Character> {
    let count = figures.len();
    let way = figures.first().map_or(1.0, |first| if first.yaw_deg < 0.0 { -1.0 } else { 1.0 });
    let shouts = |figure: &Character| figure.expression == Expression::Shouting && figure.pose == Pose::Standing;
    let met = figures.iter().find_map(|figure| toward(figure.pose).or(shouts(figure).then_some(SHOUTS_AT_DEG)));
    let goes = count > 1 && figures.iter().all(|figure| figure.pose == Pose::Walking);
    // Whatever moves them on.
    let runs = |figure: &Character| {
        use Pose::{
            Crawling, Flying, IceSkating, PassingBaton, PushingCart, Running, RunningTogether, Skiing, Sneaking,
            Surfing, Swimming, Walking, WheelingBicycle,
        };
        matches!(
            figure.pose,
            Crawling
                | Flying
                | IceSkating
                | PassingBaton
                | PushingCart
                | Running
                | RunningTogether
                | Skiing
                | Sneaking
                | Surfing
                | Swimming
                | Walking
                | WheelingBicycle
        )
    };
    let goes = goes || count > 1 && figures.iter().all(runs);
    if count > 1 {
        for (number, figure) in figures.iter_mut().enumerate() {
            let from_middle = number as f64 - (count - 1) as f64 / 2.0;
            let turned = figure.yaw_deg.abs().clamp(8.0, 26.0);
            // Who has to do with somebody looks at them.
            let turned = if count == 2 { toward(figure.pose).or(met).unwrap_or(turned) } else { turned };
            // Cheek to cheek the farther eye would be in the other's hair.
            let turned = if figure.pose == Pose::Hugging { turned.min(9.0) } else { turned };
            // Who greets looks out of the picture, and so do not both eyes and head.
            let turned = if is_greeting(figure.pose) { turned.min(12.0) } else { turned };
            // Back to back they look away from each other.
            let turned = match figure.pose {
                Pose::BackToBack => -AWAY_DEG,
                Pose::SittingBackToBack => -turned,
                _ => turned,
            };
            figure.yaw_deg =
                if from_middle == 0.0 { figure.yaw_deg.clamp(-18.0, 18.0) } else { -turned * from_middle.signum() };
            // Who rides or walks beside somebody goes the same way.
            if is_riding(figure.pose) || goes {
                figure.yaw_deg = turned * way;
            }
            if is_greeting(figure.pose) && figure.gaze[1] == 0.0 {
                figure.gaze[0] = -figure.yaw_deg / 40.0;
            } else if met.is_some() && count == 2 {
                // Eyes go on where the face is turned: else they would look past the other, at us.
                let toward = if from_middle < 0.0 { MEETS_EYES } else { -MEETS_EYES };
                figure.gaze = [if is_together(figure.pose) { toward } else { 0.0 }, figure.gaze[1]];
            } else if count > 2 && figure.seed & 1 == 0 && from_middle != 0.0 && figure.gaze[1].abs() < 0.2 {
                // Some look at their friends, some at us.
                figure.gaze[0] = -0.45 * from_middle.signum();
            } else if figure.pose == Pose::HoldingHands && figure.gaze == [0.0, 0.0] {
                figure.gaze[0] = -0.4 * from_middle.signum();
            }
        }
    }
    figures
}

/// How far the eyes go to the other beside the head, and whose.
const MEETS_EYES: f64 = 0.34;
const fn is_together(pose: Pose) -> bool {
    use Pose::{
        FacingEachOther, FistBump, HandOnShoulder, HandingOver, HighFive, NoseToNose, PattingHead, ShakingHands,
    };
    matches!(
        pose,
        FacingEachOther | FistBump | HandOnShoulder | HandingOver | HighFive | NoseToNose | PattingHead | ShakingHands
    )
}

/// How far heads are turned away from each other back to back, beside what the pose turns them, degrees.
const AWAY_DEG: f64 = 22.0;

/// To whom one shouts at, likewise.
const SHOUTS_AT_DEG: f64 = 34.0;

/// How far a head is turned to whom one does this with, degrees; from 48 on it is seen in profile.
const fn toward(pose: Pose) -> Option<f64> {
    match pose {
        Pose::FacingEachOther | Pose::OnHilt => Some(46.0),
        Pose::Guarding | Pose::Fighting | Pose::Casting | Pose::Aiming => Some(40.0),
        Pose::Bowing => Some(34.0),
        Pose::NoseToNose => Some(56.0),
        Pose::HandingOver | Pose::ShakingHands | Pose::HighFive | Pose::FistBump => Some(36.0),
        Pose::ScoopingFish
        | Pose::HandOnShoulder
        | Pose::PattingHead
        | Pose::Kneeling
        | Pose::Pointing
        | Pose::OfferingHand => Some(30.0),
        _ => None,
    }
}

/// Of two of whom one dances and nothing is said of the other, both dance.
pub fn partnered(mut figures: Vec<Character>) -> Vec<Character> {
    let [first, second] = figures.as_mut_slice() else { return figures };
    if are_wed(first, second) {
        (first.pose, second.pose) = (Pose::ArmInArm, Pose::ArmInArm);
    }
    match (first.pose, second.pose) {
        (Pose::Dancing, Pose::Standing) if second.prop.is_none() => second.pose = Pose::Dancing,
        (Pose::Standing, Pose::Dancing) if first.prop.is_none() => first.pose = Pose::Dancing,
        (Pose::Cycling | Pose::RidingDouble, Pose::Cycling | Pose::RidingDouble)
            if Pose::RidingDouble == first.pose || Pose::RidingDouble == second.pose =>
        {
            (first.pose, second.pose) = (Pose::RidingDouble, Pose::RidingDouble);
        }
        // Two at table tennis have one table between them.
        (Pose::TableTennis, Pose::TableTennis | Pose::Standing) | (Pose::Standing, Pose::TableTennis) => {
            (first.pose, second.pose) = (Pose::Rallying, Pose::Rallying);
        }
        // A kick is more than the fists of a fight.
        (one, other)
            if blow(one).is_some()
                && !(one == Pose::Fighting && other == Pose::Kicking)
                && takes_blows(other)
                && are_unarmed(first, second) =>
        {
            let pose = blow(one).unwrap_or(one);
            (first.pose, second.pose) = (pose, pose);
            first.gesture = None;
        }
        (one, other) if blow(other).is_some() && takes_blows(one) && are_unarmed(first, second) => {
            let pose = blow(other).unwrap_or(other);
            (first.pose, second.pose) = (pose, pose);
            first.gesture = Some(Pose::Guarding);
        }
        // Who rides looks the way they go, and who guides goes along.
        (Pose::Guiding, Pose::Cycling) => {
            first.yaw_deg = 24.0;
            second.yaw_deg = 22.0;
        }
        _ => {}
    }
    figures
}

/// Bride and groom of whom nothing else is said go arm in arm.
fn are_wed(first: &Character, second: &Character) -> bool {
    let veiled = |figure: &Character| figure.extras.contains(&Extra::BridalVeil);
    let is_groom = |figure: &Character| matches!(figure.outfit, Outfit::Tuxedo | Outfit::Suit);
    let idle = |figure: &Character| {
        matches!(figure.pose, Pose::Standing | Pose::Walking)
            && figure.gesture.is_none()
            && matches!(figure.prop, None | Some(Prop::Flowers))
    };
    let are_idle = idle(first) && idle(second);
    are_idle && (veiled(first) && is_groom(second) || veiled(second) && is_groom(first))
}

/// What one does to the other who strikes or kicks.
const fn blow(pose: Pose) -> Option<Pose> {
    match pose {
        Pose::Fighting => Some(Pose::StrikingAt),
        Pose::Kicking => Some(Pose::KickingAt),
        _ => None,
    }
}

const fn takes_blows(pose: Pose) -> bool {
    matches!(pose, Pose::Standing | Pose::Fighting | Pose::Kicking | Pose::Guarding | Pose::ArmsCrossed)
}

const fn are_unarmed(first: &Character, second: &Character) -> bool {
    first.prop.is_none() && second.prop.is_none()
}

const fn is_riding(pose: Pose) -> bool {
    matches!(
        pose,
        Pose::Cycling | Pose::RidingDouble | Pose::OnBroom | Pose::OnHorse | Pose::OnScooter | Pose::OnMotorbike
    )
}
