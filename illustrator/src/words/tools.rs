//! What people work with: who stirs has a ladle, and what is stirred is in no hand.

use super::token::{Piece, Token};
use super::vocabulary::{LONGEST, Noun, Sense, WORK, Work, look_up};
use super::wish::Wish;
use super::wordings::fits;

/// No phrase has it: what is worked at is not drawn.
const WORKED_AT: &str = "\u{2026}";

/// The tokens with the tool in the place of each such verb.
pub fn at_work(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        if let Some(work) = work_at(&tokens, at) {
            let tool = tools(&tokens[at], work.tool);
            let taken = tool.len();
            tokens.splice(at..=at, tool);
            at += taken;
            leave(&mut tokens, at);
        } else {
            at += 1;
        }
    }
    tokens
}

fn tools(verb: &Token, tool: &str) -> Vec<Token> {
    tool.split(' ').map(|word| Token { piece: Piece::Word(word.into()), ..verb.clone() }).collect()
}

/// The work that is named at `at`, unless it is a part of a phrase or a noun: `a painting`.
fn work_at(tokens: &[Token], at: usize) -> Option<&'static Work> {
    let word = tokens[at].word()?;
    let work = WORK.iter().find(|work| work.verbs.split('|').any(|verb| fits(word, verb)))?;
    let is_noun = at > 0 && tokens[at - 1].word().is_some_and(names_next);
    let words: Vec<&str> = tokens[at..].iter().map_while(Token::word).take(LONGEST).collect();
    let is_phrase = look_up(&words).is_some_and(|(_, count)| count > 1);
    let on = || object(&tokens[at + 1..]).any(|word| work.on.split('|').any(|thing| fits(word, thing)));
    let off = || object(&tokens[at + 1..]).any(|word| work.off.split('|').any(|thing| fits(word, thing)));
    let has_object = object(&tokens[at + 1..]).next().is_some();
    Some(work).filter(|work| !is_noun && !is_phrase && has_object && (work.on.is_empty() || on()) && !off())
}

fn names_next(word: &str) -> bool {
    matches!(
        word,
        "a" | "an" | "the" | "of" | "oil" | "wall" | "old" | "framed" | "on" | "with" | "his" | "her" | "cave"
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

/// Takes out of the hands what is worked at.
fn leave(tokens: &mut [Token], from: usize) {
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
        if is_held {
            tokens[at..at + count].iter_mut().for_each(|token| token.piece = Piece::Word(WORKED_AT.into()));
        }
        at += count;
    }
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
        assert_eq!(told("a witch stirring potion with a spoon"), "a witch ladle … with a spoon");
        assert_eq!(told("a painting of a girl"), "a painting of a girl");
        assert_eq!(told("a samurai drawing his sword"), "a samurai drawing his sword");
        assert_eq!(told("cutting her hair"), "cutting her hair");
    }
}
