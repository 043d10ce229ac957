//! A plain word beside a closer one says the same: sitting beside sitting on the ground, a portrait beside a close-up. And what
//! nobody sees of it is told: the smile of who shows the back, the book of who has a cat in both arms.

use super::reader::{Found, ReadText, Span};
use super::wish::Wish;
use crate::{Framing, Hour, Place, Pose, Sight, Spot};

pub fn settle(found: &mut ReadText, prompt: &str) {
    one_sitting(&mut found.wishes, prompt);
    nearer_frame(&mut found.wishes, prompt);
    night_of_fireworks(&mut found.wishes, prompt);
    gondola_of_the_wheel(&mut found.wishes, prompt);
    smoke_of_fire(found, prompt);
    let unseen: Vec<Span> =
        found.wishes.iter().filter(|one| is_unseen(one, &found.wishes)).map(|one| one.own).collect();
    found.wishes.retain(|one| one.refused || !unseen.contains(&one.own));
    found.not_understood.extend(unseen);
}

/// `2girls, picnic blanket, sitting`: both sit on it.
fn one_sitting(wishes: &mut Vec<Found>, prompt: &str) {
    let text = prompt.to_lowercase();
    if [" one ", "other", "while"].iter().any(|word| text.contains(word)) {
        return;
    }
    use Pose::{HuggingKnees, Seiza, SittingCrossLegged, SittingOnGround};
    let is_closer = |one: &Found| {
        matches!(one.wish, Wish::Pose(SittingOnGround | Seiza | SittingCrossLegged | HuggingKnees)) && !one.refused
    };
    let is_plain = |one: &Found| {
        one.wish == Wish::Pose(Pose::Sitting) && !one.refused && one.is_said_as(prompt, &["sitting", "sits"])
    };
    let Some(at) = wishes.iter().position(is_closer) else { return };
    let Some(plain) = wishes.iter().find(|one| is_plain(one)).copied() else { return };
    if plain.who.0 <= wishes[at].who.1.saturating_add(1) {
        wishes[at].who.1 = wishes[at].who.1.max(plain.who.1);
        wishes.retain(|one| *one != plain);
    }
}

/// `close-up, portrait` is a close-up.
fn nearer_frame(wishes: &mut Vec<Found>, prompt: &str) {
    let is_near = |one: &Found| one.wish == Wish::Framing(Framing::Face) && !one.refused;
    if wishes.iter().any(is_near) {
        wishes.retain(|one| {
            one.wish != Wish::Framing(Framing::Bust) || one.refused || !one.is_said_as(prompt, &["portrait"])
        });
    }
}

/// Summer says that it is day, where nothing is there that is seen at night alone.
fn night_of_fireworks(wishes: &mut Vec<Found>, prompt: &str) {
    if wishes.iter().any(|one| one.wish == Wish::Sight(Sight::Fireworks) && !one.refused) {
        let seasons = ["summer", "summertime", "夏"];
        wishes.retain(|one| one.wish != Wish::Hour(Hour::Day) || one.refused || !one.is_said_as(prompt, &seasons));
    }
}

/// Beside a ferris wheel a gondola is no boat, and who is in it sits.
fn gondola_of_the_wheel(wishes: &mut Vec<Found>, prompt: &str) {
    let wheel = |one: &Found| {
        let is_named = one.is_said_as(prompt, &["ferris wheel", "観覧車"]);
        !one.refused
            && (one.wish == Wish::Place(Place::WheelCabin) || one.wish == Wish::Place(Place::Fairground) && is_named)
    };
    if !wishes.iter().any(wheel) {
        return;
    }
    let mut seats = Vec::new();
    for one in wishes.iter_mut().filter(|one| one.wish == Wish::Place(Place::Rowboat) && !one.refused) {
        if one.is_said_as(prompt, &["gondola", "gondolas", "ゴンドラ"]) {
            one.wish = Wish::Place(Place::WheelCabin);
            seats.push(Found { wish: Wish::Pose(Pose::Sitting), ..*one });
        }
    }
    wishes.extend(seats);
}

/// Where something burns smoke rises.
fn smoke_of_fire(found: &mut ReadText, prompt: &str) {
    let burns = |one: &&Found| {
        matches!(one.wish, Wish::Sight(Sight::Fire) | Wish::Place(Place::Battlefield | Place::Volcano)) && !one.refused
    };
    let Some(fire) = found.wishes.iter().find(burns).copied() else { return };
    let is_smoke = |span: &Span| {
        let said = prompt.get(span.0..span.1).unwrap_or_default().to_lowercase();
        matches!(said.trim(), "smoke" | "煙" | "煙が" | "black smoke" | "thick smoke")
    };
    let smoke: Vec<Span> = found.not_understood.iter().copied().filter(is_smoke).collect();
    found.not_understood.retain(|span| !smoke.contains(span));
    found.wishes.extend(smoke.into_iter().map(|span| Found { own: span, shown: span, ..fire }));
}

/// What the face of who turns the back does, and what is for hands that an animal fills.
fn is_unseen(this: &Found, wishes: &[Found]) -> bool {
    let meets = |is: fn(Wish) -> bool| wishes.iter().any(|one| is(one.wish) && one.meets(this.who) && !one.refused);
    match this.wish {
        _ if this.refused => false,
        Wish::Expression(_) => {
            let turns = meets(|wish| wish == Wish::Pose(Pose::BackTurned));
            turns && !meets(|wish| matches!(wish, Wish::Pose(pose) if shows_face(pose)))
        }
        Wish::Prop(_) => meets(|wish| matches!(wish, Wish::Animal(animal) if animal.spot == Some(Spot::Arms))),
        _ => false,
    }
}

/// Whether who does this is never drawn from behind.
const fn shows_face(pose: Pose) -> bool {
    use Pose::{Cycling, LookingBack, Lying, OnBroom, OnHorse, OnMotorbike, OnScooter, ShoulderRide};
    matches!(pose, Cycling | Lying | LookingBack | OnBroom | OnHorse | OnMotorbike | OnScooter | ShoulderRide)
}
