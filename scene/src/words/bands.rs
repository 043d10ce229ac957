//! A band plays: who sings, who has a guitar, who sits at the drums, where the words leave it open.

use super::reader::{Found, ReadText};
use super::token::{Token, tokens};
use super::wish::Wish;
use crate::Prop;

/// In the order of the figures.
const OF_TWO: &[Prop] = &[Prop::Microphone, Prop::ElectricGuitar];
const OF_MORE: &[Prop] = &[Prop::ElectricGuitar, Prop::Microphone, Prop::Guitar, Prop::ElectricGuitar];

/// Gives instruments to those of a band who have nothing in hand.
pub fn arm(found: &mut ReadText, prompt: &str) {
    let Some(span) = band(prompt) else { return };
    let count = found.cast.len();
    let instruments = if count == 2 { OF_TWO } else { OF_MORE };
    if count < 2 {
        return;
    }
    found.not_understood.retain(|lost| *lost != span);
    let singer = instruments.iter().position(|prop| *prop == Prop::Microphone).unwrap_or(0) as u8;
    let of_all = |wish: &Found| wish.who.0 == 0 && usize::from(wish.who.1) + 1 >= count;
    let has_drums = found.wishes.iter().any(|wish| wish.wish == Wish::Bears(Prop::Drums));
    found.wishes.retain(|wish| !(of_all(wish) && wish.wish == Wish::Bears(Prop::Drums)));
    for wish in found.wishes.iter_mut().filter(|wish| of_all(wish) && matches!(wish.wish, Wish::Pose(_))) {
        // What one does with free hands is the singer's.
        wish.who = (singer, singer);
    }
    if has_drums && count > 2 {
        let last = count as u8 - 1;
        let drums = Wish::Bears(Prop::Drums);
        found.wishes.push(Found { wish: drums, refused: false, shown: span, own: span, who: (last, last) });
    }
    for (at, prop) in (0_u8..).zip(instruments.iter().take(count)) {
        let own = |other: &Found| {
            matches!(other.wish, Wish::Prop(_) | Wish::Bears(_)) && (other.who.0..=other.who.1).contains(&at)
        };
        if !found.wishes.iter().any(own) {
            found.wishes.push(Found {
                wish: Wish::Bears(*prop),
                refused: false,
                shown: span,
                own: span,
                who: (at, at),
            });
        }
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
