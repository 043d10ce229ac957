//! Of two of whom one does something to the other, who does it is the first: `a girl, her head on his shoulder`.

use super::people::{Seat, is_male};
use super::reader::{Found, ReadText, Who};
use super::wish::Wish;
use crate::scene::Pose;

/// The two change places where the words have the second do what the first of two does.
pub fn settle(found: &mut ReadText, prompt: &str) {
    if found.cast.len() != 2 {
        return;
    }
    let leads = |wish: &&Found| matches!(wish.wish, Wish::Pose(pose) if has_a_leader(pose)) && !wish.refused;
    let Some(deed) = found.wishes.iter().rev().find(leads) else { return };
    let subject = || found.subjects.iter().find(|(own, _)| *own == deed.own).map(|(_, subject)| *subject);
    // A phrase in Japanese names who does it before whom it is done to, whoever was named last.
    let is_english = prompt.get(deed.own.0..deed.own.1).is_some_and(str::is_ascii);
    let leader = match said_whose(prompt, deed) {
        Some(is_his) => owner(&found.cast, is_his),
        None => subject().filter(|_| is_english),
    };
    if leader != Some(1) {
        return;
    }
    found.cast.swap(0, 1);
    found.wishes.iter_mut().for_each(|wish| wish.who = swapped(wish.who));
}

const fn swapped(who: Who) -> Who {
    match who {
        (0, 0) => (1, 1),
        (1, 1) => (0, 0),
        who => who,
    }
}

/// `his hand on her shoulder`: whether a hand or head is his; nothing where no such word stands before it.
fn said_whose(prompt: &str, deed: &Found) -> Option<bool> {
    let before = prompt.get(..deed.own.0)?.trim_end().to_lowercase();
    match before.rsplit(' ').next()? {
        "his" => Some(true),
        "her" => Some(false),
        _ => None,
    }
}

/// Whose it is of a boy and a girl; of two boys nobody can tell.
fn owner(cast: &[Seat], is_his: bool) -> Option<u8> {
    let mut those = (0_u8..).zip(cast).filter(|(_, seat)| is_male(seat.kind) == is_his);
    those.next().filter(|_| those.next().is_none()).map(|(at, _)| at)
}

/// Whether the first of two does it to the other.
const fn has_a_leader(pose: Pose) -> bool {
    matches!(
        pose,
        Pose::PattingHead
            | Pose::HandOnShoulder
            | Pose::Whispering
            | Pose::Feeding
            | Pose::CheekKiss
            | Pose::BackHug
            | Pose::HandingOver
            | Pose::GivingOnKnee
            | Pose::Proposing
            | Pose::BrushingFor
            | Pose::LeaningOnShoulder
            | Pose::Tending
            | Pose::HelpingUp
            | Pose::Apologizing
            | Pose::Pushing
            | Pose::LiftingUp
            | Pose::AtBedside
    )
}
