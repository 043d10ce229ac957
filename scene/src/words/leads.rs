//! Of two of whom one does something to the other, who does it is the first: `a girl, her head on his shoulder`.

use super::company::calls_one;
use super::people::{Seat, is_male};
use super::reader::{Found, ReadText, Who};
use super::wish::Wish;
use crate::Pose;

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
        None => subject().filter(|_| is_english && !is_purpose(prompt, deed)),
    };
    // A tag has no subject: of a boy and a girl it is he whose hand is on the other's head.
    let leader = leader.filter(|_| !is_tag(prompt, deed)).or_else(|| {
        owner(&found.cast, true).filter(|_| is_tag(prompt, deed) && deed.wish == Wish::Pose(Pose::PattingHead))
    });
    let leader = done_to_whom(prompt, deed).and_then(|is_his| owner(&found.cast, is_his)).or(leader);
    let leader = leader.or_else(|| giver(&found.wishes, deed)).or_else(|| named_after(&found.wishes, prompt, deed));
    if leader != Some(1) {
        return;
    }
    found.cast.swap(0, 1);
    found.wishes.iter_mut().for_each(|wish| wish.who = swapped(wish.who));
}

/// Whether it stands between commas with nobody who does it.
fn is_tag(prompt: &str, deed: &Found) -> bool {
    let before = prompt.get(..deed.own.0).unwrap_or_default().trim_end();
    let after = prompt.get(deed.own.1..).unwrap_or_default().trim_start();
    before.ends_with(',') && (after.is_empty() || after.starts_with(','))
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

/// `tying a scarf around his neck`: it is done to him, so that she does it.
fn done_to_whom(prompt: &str, deed: &Found) -> Option<bool> {
    let is_done_at_neck = matches!(deed.wish, Wish::Pose(Pose::WrappingScarf | Pose::TyingTie | Pose::WipingTears));
    let said = prompt.get(deed.own.0..)?.split([',', '.', ';']).next()?.to_lowercase();
    // `her husband's tie` is his.
    let words: Vec<&str> = said.split_whitespace().collect();
    let is_kin = |at: usize| words.get(at + 1).is_some_and(|word| calls_one(word.trim_end_matches("'s")));
    let of = |owner: &str| (0..words.len()).any(|at| words[at] == owner && !is_kin(at));
    match (of("his"), of("her")) {
        (true, false) if is_done_at_neck => Some(false),
        (false, true) if is_done_at_neck => Some(true),
        _ => None,
    }
}

/// `kneels before a boy to bandage his knee`: whoever kneels does it, not who was named last.
fn is_purpose(prompt: &str, deed: &Found) -> bool {
    prompt.get(..deed.own.0).is_some_and(|before| before.trim_end().ends_with(" to"))
}

/// Whose it is of a boy and a girl; of two boys nobody can tell.
fn owner(cast: &[Seat], is_his: bool) -> Option<u8> {
    let mut those = (0_u8..).zip(cast).filter(|(_, seat)| is_male(seat.kind) == is_his);
    those.next().filter(|_| those.next().is_none()).map(|(at, _)| at)
}

/// Whoever alone has something in hand hands it over.
fn giver(wishes: &[Found], deed: &Found) -> Option<u8> {
    let gives = matches!(deed.wish, Wish::Pose(Pose::HandingOver | Pose::GivingOnKnee));
    let holds =
        |at: u8| wishes.iter().any(|wish| matches!(wish.wish, Wish::Prop(_)) && wish.who == (at, at) && !wish.refused);
    (gives && holds(1) && !holds(0)).then_some(1)
}

/// 少年の頭を撫でるお姉さん: she is named right after what she does to him.
fn named_after(wishes: &[Found], prompt: &str, deed: &Found) -> Option<u8> {
    let names = |at: u8| {
        wishes.iter().filter(move |wish| matches!(wish.wish, Wish::Kind(_) | Wish::Somebody) && wish.who == (at, at))
    };
    let done_to = names(0).filter(|wish| wish.own.1 <= deed.own.0).max_by_key(|wish| wish.own.1)?;
    let is_object = prompt.get(done_to.own.1..).is_some_and(|rest| rest.starts_with(['の', 'に', 'を']));
    let doer = names(1).find(|wish| wish.own.0 >= deed.own.1)?;
    let between = prompt.get(deed.own.1..doer.own.0)?;
    (is_object && !between.contains(['、', '。', 'が', 'は', ','])).then_some(1)
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
            | Pose::TyingShoesFor
            | Pose::Slapping
            | Pose::JudoThrow
            | Pose::Shielding
            | Pose::Healing
            | Pose::PokingCheek
            | Pose::WipingTears
            | Pose::FeelingForehead
            | Pose::CuppingCheek
            | Pose::Tutoring
            | Pose::PeekingOver
            | Pose::Confessing
            | Pose::CoolingForehead
            | Pose::MassagingShoulders
            | Pose::DrapingCoat
            | Pose::Crowning
            | Pose::WipingMouth
            | Pose::RingOnKnee
            | Pose::TyingTie
            | Pose::WrappingScarf
            | Pose::BandagingArm
            | Pose::Knighting
            | Pose::LapPillow
            | Pose::OnLap
    )
}
