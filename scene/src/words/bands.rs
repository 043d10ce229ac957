//! A band plays: who sings, who has a guitar, who sits at the drums, where the words leave it open.

use super::reader::{Found, ReadText};
use super::token::{Token, tokens};
use super::wish::Wish;
use crate::Prop;

/// In the order in which they are dealt to who has nothing in hand.
const OF_TWO: &[Prop] = &[Prop::Microphone, Prop::ElectricGuitar];
const OF_THREE: &[Prop] = &[Prop::ElectricGuitar, Prop::Microphone, Prop::Drums];
const OF_FOUR: &[Prop] = &[Prop::ElectricGuitar, Prop::Microphone, Prop::ElectricGuitar, Prop::Drums];

/// Gives instruments to those of a band who have nothing in hand: what none of the others has.
pub fn arm(found: &mut ReadText, prompt: &str) {
    let Some(span) = band(prompt) else { return };
    let count = found.cast.len();
    let instruments = match count {
        0 | 1 => return,
        2 => OF_TWO,
        3 => OF_THREE,
        _ => OF_FOUR,
    };
    // They play: that is what the instruments are for.
    let is_told = |lost: &(usize, usize)| {
        let word = prompt.get(lost.0..lost.1).unwrap_or_default();
        matches!(word, "play" | "plays" | "playing") || matches!(word, "rock" | "pop") && lost.1 + 1 == span.0
    };
    found.not_understood.retain(|lost| *lost != span && !is_told(lost));
    let singer = instruments.iter().position(|prop| *prop == Prop::Microphone).unwrap_or(0) as u8;
    let of_all = |wish: &Found| wish.who.0 == 0 && usize::from(wish.who.1) + 1 >= count;
    found.wishes.retain(|wish| !(of_all(wish) && wish.wish == Wish::Bears(Prop::Drums)));
    for wish in found.wishes.iter_mut().filter(|wish| of_all(wish) && matches!(wish.wish, Wish::Pose(_))) {
        // What one does with free hands is the singer's.
        wish.who = (singer, singer);
    }
    let mut open = instruments.to_vec();
    for taken in found.wishes.iter().filter_map(|wish| instrument(wish.wish)) {
        if let Some(at) = open.iter().position(|prop| *prop == taken) {
            open.remove(at);
        }
    }
    let mut open = open.into_iter().chain(std::iter::repeat(Prop::ElectricGuitar));
    for at in 0..count as u8 {
        let own = |other: &Found| {
            matches!(other.wish, Wish::Prop(_) | Wish::Bears(_)) && (other.who.0..=other.who.1).contains(&at)
        };
        if found.wishes.iter().any(own) {
            continue;
        }
        if let Some(prop) = open.next() {
            let wish = Wish::Bears(prop);
            found.wishes.push(Found { wish, refused: false, shown: span, own: span, who: (at, at) });
        }
    }
}

/// What is named is dealt to nobody else; a guitar is as good as another.
const fn instrument(wish: Wish) -> Option<Prop> {
    match wish {
        Wish::Prop(prop) | Wish::Bears(prop) | Wish::AlsoHeld(prop, _) => Some(match prop {
            Prop::Guitar | Prop::ElectricGuitar => Prop::ElectricGuitar,
            other => other,
        }),
        _ => None,
    }
}

/// Where the words speak of a band that plays.
fn band(prompt: &str) -> Option<(usize, usize)> {
    let tokens = tokens(prompt);
    let is_band =
        |token: &&Token| matches!(token.word(), Some("band" | "bands" | "バンド" | "バンドを" | "ガールズバンド"));
    let at = tokens.iter().position(|token| is_band(&token))?;
    let before = at.checked_sub(1).and_then(|before| tokens[before].word());
    // Of hair, of gum, and those who march have none of these.
    if matches!(before, Some("hair" | "head" | "rubber" | "wedding" | "marching" | "boy" | "arm" | "wrist")) {
        return None;
    }
    Some((tokens[at].start, tokens[at].end))
}

#[cfg(test)]
mod tests {
    use super::band;

    #[test]
    fn what_is_worn_is_no_band() {
        assert_eq!(band("a four-girl band on stage"), Some((12, 16)));
        assert_eq!(band("1girl, hair band, smile"), None);
        assert_eq!(band("a girl with a headband"), None);
    }
}
