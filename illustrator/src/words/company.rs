//! Words whose meaning lies in their company: *one* and *the other*, families, roles, plurals.

use super::cast::{Called, Which};
use super::token::{Piece, Token};
use super::vocabulary::{Adjective, Noun, Sense, look_up};
use super::wish::Wish;
use crate::scene::{FigureKind, Tint};

/// Who is meant by a word for several who belong together.
pub fn family(words: &[&str]) -> Option<&'static [FigureKind]> {
    use FigureKind::{Boy, Girl, Man, Woman};
    match words[0] {
        "couple" | "lovers" if words.get(1) != Some(&"of") => Some(&[Boy, Girl]),
        "カップル" | "男女" => Some(&[Boy, Girl]),
        "parents" | "夫婦" => Some(&[Woman, Man]),
        "family" | "家族" => Some(&[Woman, Man, Girl]),
        "親子" | "母娘" => Some(&[Woman, Girl]),
        "姉妹" => Some(&[Girl, Girl]),
        "兄弟" => Some(&[Boy, Boy]),
        "兄妹" => Some(&[Boy, Girl]),
        "姉弟" => Some(&[Girl, Boy]),
        _ => None,
    }
}

/// `holding a child's hand` is said as `holding hands with a child`; tokens have lost the `'s` by now.
pub fn hand_in_hand(mut tokens: Vec<Token>) -> Vec<Token> {
    let word = |tokens: &[Token], at: usize| match tokens.get(at).map(|token| &token.piece) {
        Some(Piece::Word(text)) => text.clone(),
        _ => String::new(),
    };
    let mut at = 0;
    while at < tokens.len() {
        if matches!(word(&tokens, at).as_str(), "holding" | "holds" | "hold") {
            // At most an article or `her`, and an adjective, before the name of a person.
            let hand = (at + 2..at + 5).find(|next| matches!(word(&tokens, *next).as_str(), "hand" | "hands"));
            let owned = |hand: &usize| names_a_figure(&[word(&tokens, hand - 1).as_str()]);
            if let Some(hand) = hand.filter(owned) {
                tokens.remove(hand);
                let said = |text: &str| Token { piece: Piece::Word(text.into()), ..tokens[at].clone() };
                let with = [said("hands"), said("with")];
                tokens.splice(at + 1..at + 1, with);
            }
        }
        at += 1;
    }
    tokens
}

/// `a hand on a boy's shoulder` is said as `a hand on shoulder with a boy`, and `patting a girl's head` as `patting with a girl`.
pub fn laid_hand(mut tokens: Vec<Token>) -> Vec<Token> {
    let word = |tokens: &[Token], at: usize| match tokens.get(at).map(|token| &token.piece) {
        Some(Piece::Word(text)) => text.clone(),
        _ => String::new(),
    };
    let mut at = 0;
    while at < tokens.len() {
        let first = word(&tokens, at);
        let (taken, part, said): (usize, &str, &[&str]) = match first.as_str() {
            "hand" | "hands" if word(&tokens, at + 1) == "on" => (2, "shoulder", &["hand", "on", "shoulder", "with"]),
            "patting" | "pats" | "petting" | "ruffling" => (1, "head", &["patting", "with"]),
            _ => (1, "", &[]),
        };
        let touched =
            (at + taken + 1..at + taken + 4).find(|next| !part.is_empty() && word(&tokens, *next).starts_with(part));
        let owned = |next: &usize| names_a_figure(&[word(&tokens, next - 1).as_str()]);
        if let Some(next) = touched.filter(owned) {
            tokens.remove(next);
            let told = said.iter().map(|text| Token { piece: Piece::Word((*text).into()), ..tokens[at].clone() });
            let told: Vec<Token> = told.collect();
            tokens.splice(at..at + taken, told);
            at += said.len();
        }
        at += 1;
    }
    tokens
}

/// Words that turn to one of several, and how many they are.
pub fn which(words: &[&str]) -> Option<(Which, usize)> {
    let ends_in_one = |at: usize| usize::from(words.get(at) == Some(&"one"));
    match words {
        ["one", "of", "them" | "whom", ..] => Some((Which::Next, 3)),
        ["one", next, ..]
            if !matches!(*next, "eye" | "blue" | "red" | "arm" | "hand") && !names_a_figure(&words[1..]) =>
        {
            Some((Which::Next, 1))
        }
        ["on", "the", "left", ..] => Some((Which::Number(0), 3)),
        ["on", "the", "right", ..] => Some((Which::Last, 3)),
        ["the", "other" | "second", "eye" | "hand" | "arm", ..] => None,
        ["the", "other", ..] => Some((Which::Other, 2 + ends_in_one(2))),
        ["the", "first" | "former" | "taller" | "older" | "elder" | "bigger" | "left", ..] => {
            Some((Which::Number(0), 2 + ends_in_one(2)))
        }
        ["the", "second" | "latter" | "shorter" | "younger" | "smaller", ..] => {
            Some((Which::Number(1), 2 + ends_in_one(2)))
        }
        ["the", "third", ..] => Some((Which::Number(2), 2 + ends_in_one(2))),
        ["the", "last" | "right", ..] => Some((Which::Last, 2 + ends_in_one(2))),
        ["一人" | "片方" | "一方", ..] => Some((Which::Next, 1)),
        ["もう一人" | "もう片方" | "他方", ..] => Some((Which::Other, 1)),
        _ => None,
    }
}

/// `red and black dress`, `black and white split hair`: what each of two colors is of one thing.
pub fn two_colors(words: &[&str]) -> Option<[Wish; 2]> {
    let [one, "and", other, ..] = words else { return None };
    let (one, other) = (color(one)?, color(other)?);
    match look_up(&words[3..])?.0 {
        Sense::Noun(Noun::Hair | Noun::HalfHair, _) => {
            let of_hair = |tint| Adjective::Color(tint).before(Noun::Hair);
            match (of_hair(one), of_hair(other)) {
                (Some(first), Some(Wish::HairColor(half))) => Some([first, Wish::HalfHair(half)]),
                _ => None,
            }
        }
        Sense::Noun(Noun::Outfit, _) => Some([Wish::OutfitColor(one), Wish::Accent(other)]),
        _ => None,
    }
}

/// `one eye blue`, `the other eye is gold`, `one gold eye`: the color, its place in the words, and how many words it took.
pub fn one_eye(words: &[&str]) -> Option<(Tint, usize, usize)> {
    let verb = |at: usize| at + usize::from(words.get(at) == Some(&"is"));
    let (at, taken) = match words {
        ["one" | "right" | "other", "eye", ..] => (verb(2), verb(2) + 1),
        ["the", "right" | "other", "eye", ..] => (verb(3), verb(3) + 1),
        ["one" | "other", _, "eye", ..] => (1, 3),
        _ => return None,
    };
    Some((color(words.get(at)?)?, at, taken))
}

fn color(word: &str) -> Option<Tint> {
    match look_up(&[word])? {
        (Sense::Adjective(Adjective::Color(tint)), _) => Some(tint),
        _ => None,
    }
}

/// Of cloth: `black and white striped`.
pub fn is_black_and_white(words: &[&str]) -> bool {
    let ["black", "and", "white", next, ..] = words else { return false };
    matches!(look_up(&[next]), Some((Sense::Adjective(Adjective::Pattern(_)), _)))
}

fn names_a_figure(words: &[&str]) -> bool {
    look_up(words).is_some_and(|(sense, _)| called(sense).is_some())
}

/// How a phrase calls somebody, if it does.
pub fn called(sense: Sense) -> Option<Called> {
    match sense {
        Sense::Noun(_, Some(Wish::Kind(kind))) => Some(Called { kind, role: None, is_plural: false }),
        Sense::Wishes(wishes) => {
            let kind = wishes.iter().find_map(|wish| match wish {
                Wish::Kind(kind) => Some(*kind),
                Wish::Somebody => Some(FigureKind::Androgynous),
                _ => None,
            })?;
            let is_role =
                |wish: &Wish| matches!(wish, Wish::Somebody | Wish::Outfit(_) | Wish::SchoolUniform | Wish::Extra(_));
            let role = wishes.iter().any(is_role).then_some(wishes);
            Some(Called { kind, role, is_plural: false })
        }
        _ => None,
    }
}

pub fn is_plural(word: &str) -> bool {
    matches!(word, "men" | "women" | "children" | "people")
        || word.ends_with('s') && !(word.ends_with("ss") || word.ends_with("us") || word.ends_with("is"))
}
