//! What somebody does that is done another way beside other words: who sleeps in a train sits, who runs looks back with
//! the head alone.

use super::reader::{EVERYONE, Found};
use super::wish::{Gaze, Seat, Wish};
use crate::{Expression, Place, Pose};

/// Who is asleep in a train, on a bench or over a book sits there, and against a tree on the ground.
pub fn settle(wishes: &mut Vec<Found>, prompt: &str) {
    look_back_running(wishes);
    sit_sharing(wishes);
    off_the_desk(wishes, prompt);
    let text = prompt.to_lowercase();
    for at in 0..wishes.len() {
        let this = wishes[at];
        let is_asleep =
            wishes.iter().any(|other| other.own == this.own && other.wish == Wish::Expression(Expression::Serene));
        if this.wish != Wish::Pose(Pose::Lying) || this.refused || !is_asleep {
            continue;
        }
        let says_lying =
            text.get(this.own.0..this.own.1).is_some_and(|own| own.contains("lying") || own.contains("寝転"));
        let has = |is: &dyn Fn(Wish) -> bool| wishes.iter().any(|other| other.meets(this.who) && is(other.wish));
        let sits =
            has(&|wish| matches!(wish, Wish::Seat(seat) if seat != Seat::Bed) || wish == Wish::Pose(Pose::Sitting));
        let rides = has(&|wish| matches!(wish, Wish::Place(Place::Train | Place::Veranda)));
        let reads = has(&|wish| matches!(wish, Wish::Place(Place::Library | Place::Classroom | Place::Office)));
        let after = text.get(this.own.1..).unwrap_or_default().trim_start();
        let leans = after.strip_prefix("against ").or_else(|| after.strip_prefix("leaning against "));
        if says_lying {
            continue;
        }
        if let Some(rest) = leans {
            let is_behind = |what: &str| rest.split([',', '.']).next().is_some_and(|rest| rest.contains(what));
            wishes[at].wish = Wish::Pose(match () {
                () if is_behind("tree") => Pose::SittingAtTree,
                () if is_behind("wall") => Pose::SittingAtWall,
                () => Pose::SittingOnGround,
            });
        } else if sits || rides || reads {
            wishes[at].wish = Wish::Pose(Pose::Dozing);
            if reads && !sits {
                wishes.push(Found { wish: Wish::Seat(Seat::Desk), ..this });
            }
        }
    }
    drop_standing(wishes);
}

/// `on bed with a laptop`: no desk is there.
fn off_the_desk(wishes: &mut Vec<Found>, prompt: &str) {
    let says = |found: &Found| prompt.get(found.own.0..found.own.1).unwrap_or_default().to_lowercase();
    let is_laptops = |found: &Found| {
        found.wish == Wish::Seat(Seat::Desk)
            && ["laptop", "computer", "パソコン"].iter().any(|word| says(found).contains(word))
    };
    let on_the_ground = wishes.iter().any(|found| {
        matches!(
            found.wish,
            Wish::Pose(Pose::SittingCrossLegged | Pose::SittingOnGround | Pose::LyingProne | Pose::Lying)
        ) && !found.refused
    });
    wishes.retain(|found| !(on_the_ground && is_laptops(found)));
}

/// `runs down the stairs, glancing back`.
fn look_back_running(wishes: &mut [Found]) {
    let runs: Vec<Found> =
        wishes.iter().filter(|found| found.wish == Wish::Pose(Pose::Running) && !found.refused).copied().collect();
    let looks = |found: &&mut Found| {
        found.wish == Wish::Pose(Pose::LookingBack) && runs.iter().any(|run| run.meets(found.who)) && !found.refused
    };
    wishes.iter_mut().filter(looks).for_each(|found| found.wish = Wish::Gaze(Gaze::Aside));
}

/// `asleep against a tree`: who sits there does not stand.
fn drop_standing(wishes: &mut Vec<Found>) {
    let seated: Vec<Found> =
        wishes.iter().filter(|found| matches!(found.wish, Wish::Pose(pose) if is_on_ground(pose))).copied().collect();
    let is_same = |found: &Found| {
        seated.iter().any(|seat| found.own.0 == seat.own.1 + 1 && seat.meets(found.who) && !found.refused)
    };
    let stands =
        |found: &Found| matches!(found.wish, Wish::Pose(Pose::Standing | Pose::LeaningOnTree | Pose::LeaningOnWall));
    wishes.retain(|found| !(stands(found) && is_same(found)));
}

const fn is_on_ground(pose: Pose) -> bool {
    matches!(pose, Pose::SittingOnGround | Pose::SittingAtTree | Pose::SittingAtWall)
}

/// Two who share earphones or a blanket and are said to sit have a seat for both.
fn sit_sharing(wishes: &mut [Found]) {
    let shares = |wish: &Found| {
        matches!(wish.wish, Wish::Pose(Pose::SharingEarphones | Pose::SharingBlanket | Pose::LeaningOnShoulder))
    };
    let has_seat = wishes.iter().any(|wish| matches!(wish.wish, Wish::Seat(_)) && !wish.refused);
    if has_seat || !wishes.iter().any(|wish| shares(wish) && !wish.refused) {
        return;
    }
    let sits = |wish: &&mut Found| wish.wish == Wish::Pose(Pose::Sitting) && !wish.refused;
    wishes.iter_mut().filter(sits).for_each(|wish| (wish.wish, wish.who) = (Wish::Seat(Seat::Bench), EVERYONE));
}
