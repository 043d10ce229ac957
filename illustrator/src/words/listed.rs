//! Who of several a tag is about: `1boy, 1girl, red hair boy` tells of the boy, `2girls, girl with red hair, girl with blue
//! hair` of one and then of the other.

use super::company::called;
use super::reader::{Found, Span};
use super::token::{Piece, Token, all_said, word, words_from};
use super::vocabulary::{Adjective, Noun, Sense, look_up};
use super::wish::{AnimalWish, Wish};
use crate::scene::FigureKind;

/// A tag that calls one person and says something of them.
struct Telling {
    from: usize,
    kind: FigureKind,
    /// Something stands before who is called.
    is_led: bool,
}

/// The tokens with `the`, `one` or `a` before each such tag.
pub fn told_in_tags(mut tokens: Vec<Token>) -> Vec<Token> {
    let tellings: Vec<Telling> = tags(&tokens).into_iter().filter_map(|tag| telling(&tokens, tag)).collect();
    let is_counted = |at: usize| matches!(word(&tokens, at), "1boy" | "1girl" | "1man" | "1woman");
    let tagged = (0..tokens.len()).filter(|at| is_counted(*at)).count();
    let counted = (0..tokens.len()).find_map(|at| group(&tokens, at));
    let article = |telling: &Telling| match counted {
        Some((kind, count)) if kind == telling.kind => {
            (tellings.iter().filter(|other| other.kind == kind).count() == count).then_some("one")
        }
        _ if tagged > 1 => Some("the"),
        None if tagged == 0 && telling.is_led && tellings.len() > 1 => Some("a"),
        _ => None,
    };
    let told: Vec<(usize, &str)> =
        tellings.iter().filter_map(|telling| Some((telling.from, article(telling)?))).collect();
    for (from, article) in told.into_iter().rev() {
        let token = Token { end: tokens[from].start, ..all_said(&tokens[from], &[article]).remove(0) };
        tokens.insert(from, token);
    }
    tokens
}

/// Where each tag begins and ends.
fn tags(tokens: &[Token]) -> Vec<(usize, usize)> {
    let parts = |token: &Token| matches!(token.piece, Piece::Comma | Piece::Stop);
    let mut tags = Vec::new();
    let mut from = 0;
    for at in 0..=tokens.len() {
        if tokens.get(at).is_none_or(parts) {
            tags.push((from, at));
            from = at + 1;
        }
    }
    tags.retain(|(from, to)| from < to);
    tags
}

fn telling(tokens: &[Token], (from, to): (usize, usize)) -> Option<Telling> {
    let mut at = from;
    while at < to {
        let words = words_from(tokens, at);
        let (sense, count) = look_up(&words[..words.len().min(to - at)])?;
        if count == 1 && matches!(words[0], "girl" | "boy" | "man" | "woman" | "guy" | "lady") {
            let says_more = at > from || at + 1 < to;
            let kind = called(sense)?.kind;
            return says_more.then_some(Telling { from, kind, is_led: at > from });
        }
        if !describes(sense) {
            return None;
        }
        at += count;
    }
    None
}

/// What stands before who it is said of.
pub fn describes(sense: Sense) -> bool {
    match sense {
        Sense::Adjective(Adjective::Color(_) | Adjective::Length(_) | Adjective::HairStyle(_) | Adjective::Dark) => {
            true
        }
        Sense::Noun(Noun::Other, Some(wish)) => {
            matches!(wish, Wish::Expression(_) | Wish::Build(_) | Wish::Skin(_) | Wish::Age(_) | Wish::Extra(_))
        }
        Sense::Noun(Noun::Hair | Noun::Eyes | Noun::Outfit | Noun::Accent | Noun::Hat | Noun::Skin, _) => true,
        _ => false,
    }
}

/// `2girls`: how many of whom.
fn group(tokens: &[Token], at: usize) -> Option<(FigureKind, usize)> {
    let count = match word(tokens, at) {
        "2" | "two" => 2,
        "3" | "three" => 3,
        "4" | "four" => 4,
        _ => return None,
    };
    let kind = match word(tokens, at + 1) {
        "girls" => FigureKind::Girl,
        "boys" => FigureKind::Boy,
        "men" => FigureKind::Man,
        "women" => FigureKind::Woman,
        _ => return None,
    };
    Some((kind, count))
}

/// `cat, black cat` are one: the general tag stands beside the exact one.
pub fn drop_general(wishes: &mut Vec<Found>, prompt: &str) {
    let is_tag = |own: Span| {
        let ends = |letter: Option<char>| letter.is_none_or(|letter| ",、\n.。".contains(letter));
        let before = prompt.get(..own.0).unwrap_or_default().trim_end().chars().next_back();
        let after = prompt.get(own.1..).unwrap_or_default().trim_start().chars().next();
        ends(before) && ends(after)
    };
    let told: Vec<Found> = wishes.clone();
    let is_general = |found: &Found| match found.wish {
        Wish::Animal(one @ AnimalWish { color: None, act: None, growth: None, count: 1, .. }) => {
            let exact =
                |other: &Found| matches!(other.wish, Wish::Animal(other) if other.kind == one.kind && other != one);
            is_tag(found.own) && told.iter().any(exact)
        }
        _ => false,
    };
    wishes.retain(|found| found.refused || !is_general(found));
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn a_tag_is_about_one_of_those_who_were_counted() {
        for (text, expected) in [
            ("1boy, 1girl, red hair boy", "1boy 1girl the red hair boy"),
            ("2girls, girl with red hair, girl in a coat", "2 girls one girl with red hair one girl in a coat"),
            ("2girls, cute girl, smile", "2 girls cute girl smile"),
            ("red hair boy, silver hair girl", "a red hair boy a silver hair girl"),
            ("1girl, happy girl", "1girl happy girl"),
        ] {
            let told = told_in_tags(tokens(text));
            assert_eq!(told.iter().filter_map(Token::word).collect::<Vec<_>>().join(" "), expected);
        }
    }
}
