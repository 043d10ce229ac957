//! What people work with: who stirs has a ladle, and what is stirred is in no hand.

use super::company::calls_one;
use super::token::{Piece, Token};
use super::vocabulary::{LONGEST, Noun, Sense, WORK, Work, look_up};
use super::wish::Wish;
use super::wordings::fits;

/// No phrase has it: what is worked at is not drawn.
const WORKED_AT: &str = "\u{2026}";

/// Whose brew has a color of its own.
const BREWS: &str = "stirring a cauldron";

/// The tokens with the tool in the place of each such verb.
pub fn at_work(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        let known = phrase(&tokens[at..]);
        let Some(work) = work_at(&tokens, at) else {
            at += known;
            continue;
        };
        // `stirring a cauldron` is known as it stands.
        if known == 1 {
            let tool = tools(&tokens[at], work.tool);
            let taken = tool.len();
            tokens.splice(at..=at, tool);
            at += taken;
        } else {
            at += known;
        }
        leave(&mut tokens, at, work);
    }
    tokens
}

fn tools(verb: &Token, tool: &str) -> Vec<Token> {
    tool.split(' ').map(|word| Token { piece: Piece::Word(word.into()), ..verb.clone() }).collect()
}

/// How many tokens the phrase takes that begins here.
fn phrase(tokens: &[Token]) -> usize {
    let words: Vec<&str> = tokens.iter().map_while(Token::word).take(LONGEST).collect();
    look_up(&words).map_or(1, |(_, count)| count)
}

/// The work that is named at `at`, unless it is a noun there: `a painting`.
fn work_at(tokens: &[Token], at: usize) -> Option<&'static Work> {
    let word = tokens[at].word().filter(|word| !word.ends_with("ed"))?;
    let before = at.checked_sub(1).and_then(|before| tokens[before].word());
    let after = tokens.get(at + 1).and_then(Token::word)?;
    let is_done = if is_art(word) { makes_art(before, after) } else { !before.is_some_and(names_next) };
    let to_any = |things: &str| object(&tokens[at + 1..]).any(|word| lists(things, word));
    // `A cat sits beside the cauldron while a witch stirs it`.
    let of_before =
        |things: &str| after == "it" && tokens[..at].iter().filter_map(Token::word).any(|word| lists(things, word));
    let is_of_it = |work: &&Work| {
        work.verbs.split('|').any(|verb| fits(word, verb))
            && (work.on.is_empty() || to_any(work.on) || of_before(work.on))
            && !to_any(work.off)
    };
    WORK.iter().find(is_of_it).filter(|_| is_done && !parts(after) && after != "of")
}

fn lists(things: &str, word: &str) -> bool {
    things.split('|').any(|thing| thing == word)
}

/// Words that are pictures too.
fn is_art(word: &str) -> bool {
    ["paint", "draw", "sketch", "film"].iter().any(|art| word.starts_with(art))
}

/// `a girl painting flowers`, `hair, painting a landscape`; no `digital painting`.
fn makes_art(before: Option<&str>, after: &str) -> bool {
    let is_introduced = matches!(after, "a" | "an" | "the" | "her" | "his" | "their");
    let acts =
        |word: &str| calls_one(word) || matches!(word, "is" | "are" | "who" | "and" | "while") || word.ends_with("ly");
    before.is_some_and(acts) || is_introduced && !before.is_some_and(names_next)
}

fn names_next(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "the"
            | "of"
            | "oil"
            | "wall"
            | "old"
            | "framed"
            | "on"
            | "with"
            | "his"
            | "her"
            | "cave"
            | "digital"
    )
}

/// The words of what is worked at.
fn object(tokens: &[Token]) -> impl Iterator<Item = &str> {
    tokens.iter().map_while(Token::word).take_while(|word| !parts(word)).take(5)
}

fn parts(word: &str) -> bool {
    matches!(
        word,
        "with"
            | "in"
            | "on"
            | "at"
            | "by"
            | "from"
            | "into"
            | "for"
            | "while"
            | "and"
            | "under"
            | "behind"
            | "near"
            | "to"
            | "as"
            | "over"
            | "beside"
            | "inside"
            | "using"
    )
}

/// Takes out of the hands what is worked at, and tells what is drawn with the tool as drawn.
fn leave(tokens: &mut [Token], from: usize, work: &Work) {
    let mut at = from;
    while at < tokens.len() && tokens[at].word().is_some_and(|word| !parts(word)) {
        let words: Vec<&str> = tokens[at..].iter().map_while(Token::word).take(LONGEST).collect();
        let known = look_up(&words);
        let count = known.map_or(1, |(_, count)| count);
        let is_held = match known {
            Some((Sense::Noun(Noun::Held, _) | Sense::Noun(_, Some(Wish::Framing(_))), _)) => true,
            Some((Sense::Wishes(wishes), _)) => {
                wishes.iter().any(|wish| matches!(wish, Wish::Prop(_) | Wish::Framing(_)))
            }
            _ => false,
        };
        // What boils there is of the color that was said.
        let boils = work.tool == BREWS && matches!(tokens[at].word(), Some("liquid" | "brew"));
        if boils && is_colored(&tokens[..at]) {
            tokens[at].piece = Piece::Word("potion".into());
            at += 1;
            continue;
        }
        if work.tool == BREWS && tokens[at].word() == Some("bubbling") {
            tokens[at].piece = Piece::Word("the".into());
        }
        let is_shown = work.shows && tokens[at].word().is_some_and(|word| lists(work.on, word));
        if is_shown && is_held && is_colored(&tokens[..at]) {
            // `green potion` is in the cauldron.
        } else if is_shown {
            tokens[at].piece = Piece::Word("the".into());
        } else if is_held {
            tokens[at..at + count].iter_mut().for_each(|token| token.piece = Piece::Word(WORKED_AT.into()));
        }
        at += count;
    }
}

fn is_colored(before: &[Token]) -> bool {
    let color = before.last().and_then(Token::word).and_then(|word| look_up(&[word]));
    matches!(color, Some((Sense::Adjective(color), _)) if color.is_color())
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn told(text: &str) -> String {
        at_work(tokens(text)).iter().filter_map(Token::word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn who_works_has_the_tool_in_hand() {
        assert_eq!(told("a boy slicing an apple"), "a boy knife an …");
        assert_eq!(told("a boy sketching a guitar in class"), "a boy sketchbook a … in class");
        assert_eq!(
            told("a witch stirring green potion with a spoon"),
            "a witch stirring a cauldron green potion with a spoon"
        );
        assert_eq!(told("a painting of a girl"), "a painting of a girl");
        assert_eq!(told("a samurai drawing his sword"), "a samurai drawing his sword");
        assert_eq!(told("cutting her hair"), "cutting her hair");
        assert_eq!(told("digital painting girl"), "digital painting girl");
        assert_eq!(told("a drawing of a boy, sliced bread"), "a drawing of a boy sliced bread");
    }
}
