//! What several do about one thing all of them do, whatever else is said of their hands and of how they sit or stand.

use super::reader::{EVERYONE, Found};
use super::wish::{Seat, Wish};
use crate::{Expression, Place, Pose, Prop};

/// Gives such a deed to everybody, and what is a part of it with it.
pub fn settle(wishes: &mut Vec<Found>, (last, prompt): (u8, &str)) {
    take_selfie(wishes);
    play_quartet(wishes, (last, prompt));
    knit_beside(wishes, (last, prompt));
    kneel_with_ring(wishes, last);
    sleeps_while_poked(wishes, last);
    smiles_who_pokes(wishes, last);
    smiles_who_tends(wishes, last);
    reach_for_one_book(wishes, last);
    have_one(wishes, prompt);
    // Over one book there is room for two.
    for wish in wishes.iter_mut().filter(|wish| last > 1 && wish.wish == Wish::Pose(Pose::Tutoring)) {
        (wish.wish, wish.who) = (Wish::Pose(Pose::Sitting), EVERYONE);
    }
    let shared = |wish: &Found| match wish.wish {
        Wish::Pose(pose) if !wish.refused && (pose.is_about_one_thing() || is_for_all(pose, last)) => Some(pose),
        _ => None,
    };
    let Some(deed) = wishes.iter().find_map(shared) else { return };
    for wish in wishes.iter_mut().filter(|wish| !wish.refused) {
        match wish.wish {
            Wish::Pose(pose) if pose == deed || is_part(pose) => (wish.wish, wish.who) = (Wish::Pose(deed), EVERYONE),
            Wish::Prop(_) if deed == Pose::Clinking => wish.who = EVERYONE,
            Wish::Prop(_) if deed.is_about_one_thing() => (wish.wish, wish.who) = (Wish::Pose(deed), EVERYONE),
            _ => {}
        }
    }
}

/// What one alone does about a thing.
pub fn settle_one(wishes: &mut [Found], prompt: &str) {
    decorate_alone(wishes);
    work_in_studio(wishes, prompt);
    hurry_into_shoes(wishes);
}

/// The cake that one alone decorates stands on the table, and is in no hand.
fn decorate_alone(wishes: &mut [Found]) {
    let decorates = Wish::Pose(Pose::DecoratingCake);
    let Some(own) = wishes.iter().find(|wish| wish.wish == decorates && !wish.refused).map(|wish| wish.own) else {
        return;
    };
    let is_of_it = |wish: &&mut Found| {
        matches!(wish.wish, Wish::Pose(Pose::Standing | Pose::Holding | Pose::LeaningForward))
            || matches!(wish.wish, Wish::Prop(Prop::Cake | Prop::CakeAndFork | Prop::BirthdayCake))
    };
    wishes
        .iter_mut()
        .filter(|wish| !wish.refused && wish.own != own)
        .filter(is_of_it)
        .for_each(|wish| wish.wish = decorates);
}

/// What one alone has in hand of it.
pub const fn alone_with(deed: Pose) -> Option<Wish> {
    match deed {
        Pose::SharingPot => Some(Wish::Prop(Prop::Pot)),
        Pose::WatchingFlask => Some(Wish::Prop(Prop::Bottle)),
        Pose::MakingPancakes => Some(Wish::Prop(Prop::FryingPan)),
        Pose::PaintingSign => Some(Wish::Prop(Prop::Paintbrush)),
        Pose::TurningRope => Some(Wish::Pose(Pose::JumpingRope)),
        _ => None,
    }
}

/// Of several who take a picture of themselves one has the phone, and all come close.
fn take_selfie(wishes: &mut [Found]) {
    use Pose::{ArmAround, FacingEachOther, Holding, Standing, TakingSelfie};
    let is = |wish: &Found, pose: Pose| wish.wish == Wish::Pose(pose) && !wish.refused;
    if !wishes.iter().any(|wish| is(wish, TakingSelfie)) {
        return;
    }
    let ways = [TakingSelfie, ArmAround, FacingEachOther, Holding, Standing];
    let parts = wishes.iter_mut().filter(|wish| ways.iter().any(|way| is(wish, *way)));
    parts.for_each(|wish| (wish.wish, wish.who) = (Wish::Pose(TakingSelfie), EVERYONE));
    let phones = wishes.iter_mut().filter(|wish| wish.wish == Wish::Prop(Prop::Phone) && !wish.refused);
    phones.for_each(|wish| wish.who = (0, 0));
}

/// Who is taught to knit has needles too.
fn knit_beside(wishes: &mut [Found], (last, prompt): (u8, &str)) {
    let teaches = ["teach", "show", "教え", "一緒に"].into_iter().any(|word| prompt.to_lowercase().contains(word));
    let knits = |wish: &Found| wish.wish == Wish::Prop(Prop::Knitting) && !wish.refused;
    let Some(own) = wishes.iter().find(|wish| knits(wish)).map(|wish| wish.own).filter(|_| teaches && last == 1) else {
        return;
    };
    wishes.iter_mut().filter(|wish| wish.own == own).for_each(|wish| wish.who = EVERYONE);
}

/// `kneels and puts a ring on her finger`.
fn kneel_with_ring(wishes: &mut [Found], last: u8) {
    let asks = |pose: Pose| wishes.iter().any(|wish| wish.wish == Wish::Pose(pose) && !wish.refused);
    if last != 1 || !asks(Pose::ExchangingRings) || !(asks(Pose::Kneeling) || asks(Pose::Proposing)) {
        return;
    }
    let parts = [Pose::ExchangingRings, Pose::Kneeling, Pose::Proposing].map(Wish::Pose);
    for wish in wishes.iter_mut().filter(|wish| parts.contains(&wish.wish)) {
        (wish.wish, wish.who) = (Wish::Pose(Pose::RingOnKnee), EVERYONE);
    }
}

/// Of four with strings the last has the cello.
fn play_quartet(wishes: &mut Vec<Found>, (last, prompt): (u8, &str)) {
    let is_said = ["quartet", "quintet", "四重奏"].into_iter().any(|word| prompt.to_lowercase().contains(word));
    let strings = |wish: &Found| wish.wish == Wish::Prop(Prop::Violin) && !wish.refused;
    let Some(found) = wishes.iter().find(|wish| strings(wish)).copied().filter(|_| is_said && last > 1) else { return };
    wishes.iter_mut().filter(|wish| strings(wish)).for_each(|wish| wish.who = (0, last - 1));
    for wish in [Wish::Prop(Prop::Cello), Wish::Pose(Pose::Sitting), Wish::Seat(Seat::Chair)] {
        wishes.push(Found { wish, who: (last, last), ..found });
    }
}

const fn is_for_all(pose: Pose, last: u8) -> bool {
    match pose {
        Pose::TurningRope => true,
        Pose::Clinking => last > 1,
        _ => false,
    }
}

/// How one stands, sits or holds something meanwhile.
const fn is_part(pose: Pose) -> bool {
    use Pose::{
        Cheering, Holding, JumpingRope, Kneeling, LeaningForward, Leaping, Raising, Seiza, Sitting, SittingOnGround,
        Standing,
    };
    matches!(
        pose,
        Cheering
            | Holding
            | JumpingRope
            | Kneeling
            | Leaping
            | LeaningForward
            | Raising
            | Seiza
            | Sitting
            | SittingOnGround
            | Standing
    )
}

fn pokes(wishes: &[Found], last: u8) -> bool {
    last == 1 && wishes.iter().any(|wish| wish.wish == Wish::Pose(Pose::PokingCheek) && !wish.refused)
}

/// Whose cheek is poked asleep sleeps on.
fn sleeps_while_poked(wishes: &mut Vec<Found>, last: u8) {
    let sleeps = |wish: &&Found| {
        let is_sleep = matches!(wish.wish, Wish::Pose(Pose::Dozing | Pose::Lying | Pose::LyingOnBack))
            || wish.wish == Wish::Expression(Expression::Serene);
        is_sleep && !wish.refused
    };
    if !pokes(wishes, last) {
        return;
    }
    let Some(asleep) = wishes.iter().find(sleeps).copied() else { return };
    wishes.push(Found { wish: Wish::Expression(Expression::Serene), who: (1, 1), ..asleep });
}

/// `pokes a sleeping boy, mischievous smile`: the smile is not the sleeper's.
fn smiles_who_pokes(wishes: &mut [Found], last: u8) {
    if !pokes(wishes, last) {
        return;
    }
    let is_glad = |wish: &&mut Found| {
        matches!(
            wish.wish,
            Wish::Expression(
                Expression::Playful | Expression::Smile | Expression::Smug | Expression::Laugh | Expression::Grin
            )
        )
    };
    wishes.iter_mut().filter(is_glad).for_each(|wish| wish.who = (0, 0));
}

/// `puts a bandage on the knee of a crying boy, gentle smile`: the smile is not the one's who cries.
fn smiles_who_tends(wishes: &mut [Found], last: u8) {
    let tends = |wish: &Found| {
        matches!(wish.wish, Wish::Pose(Pose::Tending | Pose::BandagingArm | Pose::WipingTears)) && !wish.refused
    };
    let cries = |wish: &&Found| {
        matches!(wish.wish, Wish::Expression(Expression::Crying | Expression::Sobbing)) && wish.who.0 == wish.who.1
    };
    if last != 1 || !wishes.iter().any(tends) {
        return;
    }
    let Some(child) = wishes.iter().find(cries).map(|wish| wish.who.0).filter(|child| *child < 2) else { return };
    let is_glad = |wish: &&mut Found| {
        matches!(wish.wish, Wish::Expression(Expression::Smile | Expression::Gentle)) && wish.who == (child, child)
    };
    wishes.iter_mut().filter(is_glad).for_each(|wish| wish.who = (1 - child, 1 - child));
}

/// `on tiptoe for a book on the top shelf, a boy takes it for her`: one shelf is behind both, and both reach for the book.
fn reach_for_one_book(wishes: &mut [Found], last: u8) {
    let shelf =
        |wish: &Found, who: u8| wish.wish == Wish::Prop(Prop::ShelvedBook) && wish.who == (who, who) && !wish.refused;
    if last != 1 || !wishes.iter().any(|wish| shelf(wish, 0)) {
        return;
    }
    let second = wishes.iter_mut().filter(|wish| shelf(wish, 1));
    second.for_each(|wish| wish.wish = Wish::Pose(Pose::Reaching));
}

/// The workshop of who shapes clay has no cars in it, the studio of who paints an easel.
fn work_in_studio(wishes: &mut [Found], prompt: &str) {
    let is_of = |wish: &Found, props: &[Prop]| {
        matches!(wish.wish, Wish::Prop(prop) | Wish::Bears(prop) if props.contains(&prop)) && !wish.refused
    };
    let studio = if wishes.iter().any(|wish| is_of(wish, &[Prop::PottersWheel, Prop::ClayBowl])) {
        Place::PotteryStudio
    } else if wishes.iter().any(|wish| is_of(wish, &[Prop::PaintedVase, Prop::Paintbrush])) {
        Place::ArtStudio
    } else {
        return;
    };
    let is_one = |wish: &&mut Found| {
        let said = wish.said(prompt);
        matches!(wish.wish, Wish::Place(Place::Garage | Place::Plain))
            && !wish.refused
            && ["studio", "workshop", "工房", "アトリエ"].into_iter().any(|word| said.contains(word))
    };
    wishes.iter_mut().filter(is_one).for_each(|wish| wish.wish = Wish::Place(studio));
}

/// `急いで靴を履く`: nobody runs yet.
fn hurry_into_shoes(wishes: &mut [Found]) {
    let ties = Wish::Pose(Pose::TyingShoes);
    if wishes.iter().any(|wish| wish.wish == ties && !wish.refused) {
        let runs = |wish: &&mut Found| wish.wish == Wish::Pose(Pose::Running) && !wish.refused;
        wishes.iter_mut().filter(runs).for_each(|wish| wish.wish = ties);
    }
}

/// `two sisters looking at one smartphone`: it is in one hand.
fn have_one(wishes: &mut [Found], prompt: &str) {
    let is_one = |own: (usize, usize)| prompt.get(..own.0).is_some_and(|before| before.ends_with(" one "));
    let shared = |wish: &&mut Found| {
        matches!(wish.wish, Wish::Prop(_)) && !wish.refused && wish.who.0 != wish.who.1 && is_one(wish.own)
    };
    wishes.iter_mut().filter(shared).for_each(|wish| wish.who = (0, 0));
}

#[cfg(test)]
mod tests {
    use crate::tried::meanings;

    #[test]
    fn clay_is_shaped_in_a_pottery_and_in_a_garage_that_is_called_so() {
        assert!(meanings("a woman shaping clay in a workshop").contains(&"place: pottery studio".into()));
        assert!(meanings("a woman shaping clay in a garage").contains(&"place: garage".into()));
    }
}
