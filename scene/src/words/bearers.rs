//! What only one of several can have: a beard is a man's, white wings are the angel's, a sword the knight's.

use super::people::{Seat, is_male};
use super::reader::{Found, ReadText};
use super::wish::Wish;
use crate::{Age, Extra, FigureKind, Outfit, Pose};

/// Gives what was said as a thought of its own to whom it belongs.
pub fn settle(found: &mut ReadText, prompt: &str) {
    if found.cast.len() < 2 {
        return;
    }
    for at in 0..found.wishes.len() {
        let this = found.wishes[at];
        // Its color stands before it.
        let with_it = found.wishes.iter().filter(|other| other.shown.1 == this.own.1 && other.who == this.who);
        let from = with_it.map(|other| other.shown.0).min().unwrap_or(this.shown.0);
        if this.refused || this.who.0 != this.who.1 || !begins_a_thought(prompt, from) {
            continue;
        }
        let owner = match this.wish {
            Wish::Extra(Extra::Beard | Extra::LongBeard | Extra::Moustache | Extra::Stubble) => bearded(found, this),
            Wish::Outfit(outfit) => by_sex(&found.cast, this, outfit),
            Wish::Prop(_) => carrier(found, this).or_else(|| by_calling(&found.cast, this)),
            Wish::Extra(_) => by_calling(&found.cast, this),
            _ => None,
        };
        let Some(owner) = owner.filter(|owner| *owner != this.who.0) else { continue };
        let is_its = |other: &Found| {
            let is_color = matches!(
                other.wish,
                Wish::HairColor(_) | Wish::OutfitColor(_) | Wish::Dye(..) | Wish::PropColor(_) | Wish::HatColor(_)
            );
            other.who == this.who && is_color && other.shown.0 <= this.own.0 && other.shown.1 == this.own.1
        };
        found.wishes[at].who = (owner, owner);
        found.wishes.iter_mut().filter(|other| is_its(other)).for_each(|other| other.who = (owner, owner));
    }
}

fn begins_a_thought(prompt: &str, at: usize) -> bool {
    let before = prompt.get(..at).unwrap_or_default().trim_end();
    before.ends_with([',', '.', ';', '、', '。'])
}

/// `carrying a toddler on her back, a bag in one hand`: who carries has a hand for it.
fn carrier(found: &ReadText, this: Found) -> Option<u8> {
    use Pose::{Piggyback, PrincessCarry, ShoulderRide};
    let carries =
        |wish: &Found| matches!(wish.wish, Wish::Pose(Piggyback | PrincessCarry | ShoulderRide)) && !wish.refused;
    let own = found.wishes.iter().find(|wish| carries(wish)).map(|wish| wish.own)?;
    let (_, by) = found.subjects.iter().find(|(said, _)| *said == own)?;
    let is_named_since = |wish: &Found| {
        matches!(wish.wish, Wish::Kind(_) | Wish::Somebody) && wish.own.0 > own.1 && wish.own.0 < this.own.0
    };
    let named = found.wishes.iter().filter(|wish| is_named_since(wish)).count();
    (named < 2 && own.1 <= this.own.0).then_some(*by)
}

/// The one grown man, where the words would give a beard to a child or a woman.
fn bearded(found: &ReadText, this: Found) -> Option<u8> {
    let grows = |at: u8, seat: &Seat| {
        let is_child = found.wishes.iter().any(|wish| wish.wish == Wish::Age(Age::Child) && wish.who == (at, at));
        !is_child && matches!(seat.kind, FigureKind::Man | FigureKind::Androgynous)
    };
    let has_none = found.cast.get(usize::from(this.who.0)).is_some_and(|seat| !grows(this.who.0, seat));
    let mut men = (0_u8..).zip(&found.cast).filter(|(at, seat)| grows(*at, seat)).map(|(at, _)| at);
    let first = men.next().filter(|_| has_none)?;
    let is_alone = men.next().is_none();
    let is_man = |at: u8| found.cast.get(usize::from(at)).is_some_and(|seat| is_male(seat.kind));
    (is_alone || is_man(first)).then_some(first)
}

/// 王子と姫、水色のドレス: it is hers.
fn by_sex(cast: &[Seat], this: Found, outfit: Outfit) -> Option<u8> {
    use Outfit::{BallGown, Cheongsam, Dress, Gakuran, Gothic, Gown, Maid, SailorUniform, Tuxedo};
    let is_his = match outfit {
        BallGown | Cheongsam | Dress | Gothic | Gown | Maid | SailorUniform => false,
        Gakuran | Tuxedo => true,
        _ => return None,
    };
    let fits = |seat: &Seat| is_male(seat.kind) == is_his && seat.kind != FigureKind::Androgynous;
    if cast.get(usize::from(this.who.0)).is_none_or(fits) {
        return None;
    }
    let mut those = (0_u8..).zip(cast).filter(|(_, seat)| fits(seat)).map(|(at, _)| at);
    those.next().filter(|_| those.next().is_none())
}

/// The one who is known by it.
fn by_calling(cast: &[Seat], this: Found) -> Option<u8> {
    let is_known_by = |seat: &Seat| {
        seat.role.is_some_and(|role| {
            role.iter().any(|wish| match (*wish, this.wish) {
                (Wish::Bears(one) | Wish::Prop(one), Wish::Prop(other)) => one == other,
                (one, other) => one == other,
            })
        })
    };
    if cast.get(usize::from(this.who.0)).is_some_and(is_known_by) {
        return None;
    }
    let mut those = (0_u8..).zip(cast).filter(|(_, seat)| is_known_by(seat)).map(|(at, _)| at);
    those.next().filter(|_| those.next().is_none())
}
