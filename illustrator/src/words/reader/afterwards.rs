//! What is said after a thing: `boots in red`, `a straw hat with a blue ribbon`, `his helmet off`.

use super::{Reader, Span};
use crate::scene::{Detail, Extra};
use crate::words::token::Token;
use crate::words::vocabulary::{Adjective, Noun, Sense, look_up};
use crate::words::wish::Wish;

impl Reader {
    /// Words about the thing right before them; the number of tokens they took.
    pub(super) fn afterwards(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let span = tokens[..at].last().map(|before| (before.start, before.end))?;
        self.color_after(words, tokens, at)
            .or_else(|| self.band_after(words, tokens, at))
            .or_else(|| self.taken_off(words, span, tokens[at].end))
    }

    /// The noun that ends where the words begin.
    fn noun_before(&self, tokens: &[Token], at: usize) -> Option<(Noun, Span)> {
        let end = tokens[..at].last()?.end;
        self.noun.filter(|(_, span)| span.1 == end)
    }

    /// `gloves in black leather`, `boots in red`: the color is theirs where it is no other thing's.
    fn color_after(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let ["in", rest @ ..] = words else { return None };
        let (noun, thing) = self.noun_before(tokens, at)?;
        let shade = usize::from(matches!(rest.first(), Some(&("bright" | "dark" | "light" | "deep" | "pale"))));
        let (color, count) = color_at(&rest[shade.min(rest.len())..])?;
        let taken = 1 + shade + count;
        let wish = color.before(noun)?;
        if words.get(taken).is_some_and(|_| is_of_another(&words[taken..])) {
            return None;
        }
        let own = (tokens[at + 1].start, tokens[at + taken - 1].end);
        self.wish(wish, (thing.0, own.1), own);
        Some(taken)
    }

    /// `a straw hat with a blue ribbon`: the ribbon goes about the hat.
    fn band_after(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let last = self.found.wishes.last().map(|found| found.wish)?;
        let hat = matches!(last, Wish::Extra(Extra::StrawHat | Extra::Hat | Extra::TopHat | Extra::WitchHat));
        let (_, thing) = self.noun_before(tokens, at).filter(|_| hat)?;
        let article = usize::from(matches!(words.get(1), Some(&("a" | "its"))));
        let rest = words.get(1 + article..).filter(|_| matches!(words[0], "with" | "and"))?;
        let (color, count) = color_at(rest)?;
        let wish = color.before(Noun::Detail(Detail::HatBand))?;
        let is_band = |word: &&str| matches!(*word, "band" | "hatband" | "ribbon" | "bow");
        let named = rest.get(count).filter(|word| is_band(word)).map(|_| 2 + article + count)?;
        // In the hair it is another.
        if words.get(named) == Some(&"in") {
            return None;
        }
        let own = (tokens[at + 1 + article].start, tokens[at + named - 1].end);
        self.wish(wish, (thing.0, own.1), own);
        let about = match words.get(named..).unwrap_or_default() {
            ["around" | "round" | "on", "it" | "the", ..] => 2,
            _ => 0,
        };
        Some(named + about)
    }

    /// `helmet off`, `her hat under her arm`: what is in hand or laid down is not worn.
    fn taken_off(&mut self, words: &[&str], before: Span, end: usize) -> Option<usize> {
        let taken = off(words)?;
        let last = self.found.wishes.last_mut().filter(|last| last.own.1 == before.1 && comes_off(last.wish))?;
        (last.refused, last.shown.1, last.own.1) = (true, end.max(last.shown.1), end.max(last.own.1));
        Some(taken)
    }
}

/// How many words say that something is not worn now.
fn off(words: &[&str]) -> Option<usize> {
    match words {
        ["off" | "removed", ..] => Some(1),
        ["is" | "are" | "taken" | "took" | "pulled", "off", ..] => Some(2),
        _ => None,
    }
}

const fn comes_off(wish: Wish) -> bool {
    matches!(wish, Wish::Extra(extra) if !matches!(extra, Extra::Freckles | Extra::Scar | Extra::Horns))
}

/// A color at the start of the words, and how many words it has.
fn color_at(words: &[&str]) -> Option<(Adjective, usize)> {
    match look_up(words)? {
        (Sense::Adjective(color), count) if color.is_color() => Some((color, count)),
        _ => None,
    }
}

/// Whether a noun follows that takes the color, with another adjective before it or not.
fn is_of_another(words: &[&str]) -> bool {
    let takes = |words: &[&str]| matches!(look_up(words), Some((Sense::Noun(noun, _), _)) if noun != Noun::Other);
    let goes_on = || matches!(look_up(words), Some((Sense::Adjective(_), _)) | None);
    takes(words) || words.len() > 1 && goes_on() && takes(&words[1..])
}
