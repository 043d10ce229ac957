//! Who of several is meant by what they are like: `the taller one`, `the blonde one`, `the one in red`, 背の高い方.

use super::company::{calls_one, household, is_plural};
use super::token::{Piece, Token, all_said, said, singulars, word};
use super::vocabulary::{Adjective, Noun, Sense, look_up};
use super::wish::Wish;

/// The tokens with those who are meant said so that `cast` finds them.
pub fn told_by_looks(tokens: Vec<Token>) -> Vec<Token> {
    the_one_with(of_a_color(blondes(compared(named_first(sides(one_thing(tokens)))))))
}

/// `looking at one smartphone, one with pink hair`: the first one is nobody.
fn one_thing(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 1..tokens.len() {
        let is_at =
            matches!(word(&tokens, at - 1), "at" | "over" | "on" | "in" | "under" | "sharing" | "from" | "around");
        let is_thing = matches!(look_up(&[word(&tokens, at + 1)]), Some((Sense::Noun(Noun::Held, _), _)));
        if is_at && is_thing && word(&tokens, at) == "one" {
            tokens[at] = said(&tokens[at], "a");
        }
    }
    tokens
}

/// 背の高い方は眼鏡をかけ is 片方は背の高い、眼鏡をかけ.
fn sides(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at + 1 < tokens.len() {
        let told: Option<(&str, &str)> = match word(&tokens, at) {
            "背の高い方" | "背が高い方" | "高い方" | "長身の方" => Some(("片方", "背の高い")),
            "背の低い方" | "背が低い方" | "低い方" | "小柄な方" => Some(("もう片方", "背の低い")),
            "年上の方" | "大きい方" | "左の方" => Some(("片方", "")),
            "年下の方" | "小さい方" | "右の方" => Some(("もう片方", "")),
            _ => None,
        };
        let is_subject = matches!(word(&tokens, at + 1), "は" | "が");
        // ギャルは金髪、地味な子は黒髪.
        let is_second = word(&tokens, at) == "子" && is_subject && at > 1;
        if is_second && tokens[..at].iter().filter(|token| token.word().is_some_and(calls_one)).count() > 1 {
            tokens[at] = said(&tokens[at], "もう一人");
        }
        if let Some((which, look)) = told.filter(|_| is_subject) {
            let like = tokens[at].clone();
            tokens[at] = said(&like, which);
            if !look.is_empty() {
                tokens.insert(at + 2, said(&like, look));
            }
        }
        at += 1;
    }
    tokens
}

/// How many tokens from `at` on count several people: `two girls`, 二人の男の子.
fn group(tokens: &[Token], at: usize) -> Option<usize> {
    let several = |word: &str| is_plural(word) && calls_one(word);
    if matches!(word(tokens, at), "two" | "three" | "four" | "2" | "3" | "4") {
        let last = (at + 1..at + 4).take_while(|next| !word(tokens, *next).is_empty());
        return last.into_iter().find(|next| several(word(tokens, *next))).map(|last| last + 1 - at);
    }
    if matches!(word(tokens, at), "二人" | "2人" | "三人" | "3人" | "四人") {
        let of = at + 1 + usize::from(word(tokens, at + 1) == "の");
        let is_one = !word(tokens, of).is_ascii() && calls_one(word(tokens, of));
        return is_one.then_some(of + 1 - at);
    }
    None
}

/// `the one on the left is tall, the one on the right is short, two girls`: who they are is said first.
fn named_first(mut tokens: Vec<Token>) -> Vec<Token> {
    let names = |token: &Token| {
        matches!(token.piece, Piece::Name(_))
            || token.word().is_some_and(|word| calls_one(word) || household(word).is_some())
    };
    let Some((at, taken)) = (0..tokens.len()).find_map(|at| Some((at, group(&tokens, at)?))) else { return tokens };
    let before = &tokens[..at];
    let turns = |at: usize| {
        matches!(
            (word(before, at), word(before, at + 1)),
            ("the", "one" | "other" | "taller" | "shorter" | "older" | "younger")
                | ("片方" | "もう片方" | "もう一人", "は" | "が")
                | ("one", "is" | "has" | "with" | "in" | "wears" | "holds")
        )
    };
    if before.iter().any(names) || (0..at).filter(|at| turns(*at)).count() < 2 {
        return tokens;
    }
    let mut named: Vec<Token> = tokens.drain(at..at + taken).collect();
    let end = named[taken - 1].end;
    // What follows is said of all.
    if named[0].word().is_some_and(str::is_ascii) && !word(&tokens, at).is_empty() {
        let both = Token { end: tokens[at].start, ..said(&tokens[at], "both") };
        tokens.insert(at, both);
    }
    named.push(Token { piece: Piece::Comma, start: end, end });
    tokens.splice(0..0, named);
    tokens
}

/// `the taller girl has long hair, the small girl short hair`: two, where nobody was named before.
fn compared(mut tokens: Vec<Token>) -> Vec<Token> {
    let one = |at: usize| {
        let named = (at + 1..at + 4).find(|named| calls_one(word(&tokens, *named)))?;
        let is_told = word(&tokens, at) == "the" && (at + 1..named).all(|look| distinguishes(word(&tokens, look)));
        let stands = word(&tokens, named + 1) == "on" && matches!(word(&tokens, named + 3), "left" | "right");
        let is_apart = named > at + 1 || stands;
        let is_kin = matches!(word(&tokens, named), "sister" | "brother" | "sibling");
        (is_told && is_apart && !is_kin && !is_plural(word(&tokens, named)))
            .then(|| (at, word(&tokens, named).to_owned()))
    };
    let told: Vec<(usize, String)> = (0..tokens.len()).filter_map(one).collect();
    let [(first, called), (second, other)] = &told[..] else { return tokens };
    let named = |token: &Token| token.word().is_some_and(|word| calls_one(word) || household(word).is_some());
    let look = |at: usize| [word(&tokens, at + 1), word(&tokens, at + 4)];
    let is_same = look(*first) == look(*second);
    if called != other || is_same || tokens[..*first].iter().any(named) {
        return tokens;
    }
    for (at, article) in [(*second, "another"), (*first, "a")] {
        let height = match word(&tokens, at + 1) {
            "taller" | "bigger" | "tallest" => "tall",
            "shorter" | "smaller" | "shortest" | "small" => "short",
            "older" | "elder" | "younger" | "first" | "second" | "left" | "right" => "",
            look => look,
        };
        let height = height.to_owned();
        tokens[at] = said(&tokens[at], article);
        let is_look = distinguishes(word(&tokens, at + 1));
        if !is_look {
            continue;
        }
        if height.is_empty() {
            tokens.remove(at + 1);
        } else {
            tokens[at + 1] = said(&tokens[at + 1], &height);
        }
    }
    tokens
}

/// Whether the word tells one of two alike from the other.
fn distinguishes(word: &str) -> bool {
    let is_look = matches!(
        word,
        "taller"
            | "bigger"
            | "tallest"
            | "shorter"
            | "smaller"
            | "shortest"
            | "small"
            | "tall"
            | "short"
            | "older"
            | "elder"
            | "younger"
            | "first"
            | "second"
            | "left"
            | "right"
            | "haired"
            | "eyed"
            | "blonde"
            | "blond"
            | "dark"
    );
    is_look || matches!(look_up(&[word]), Some((Sense::Adjective(Adjective::Color(_)), _)))
}

/// `a blonde and a brunette drinking coffee` are two.
fn blondes(mut tokens: Vec<Token>) -> Vec<Token> {
    let is_hair = |word: &str| matches!(word, "blonde" | "blond" | "brunette" | "redhead");
    let ends = |at: usize| {
        let next = word(&tokens, at);
        let goes_on = matches!(next, "" | "and" | "with" | "in" | "who" | "on" | "at" | "are" | "is" | "wearing");
        goes_on || next.ends_with("ing") && !matches!(next, "ring" | "string")
    };
    let is_one = |at: &usize| {
        matches!(word(&tokens, at - 1), "a" | "the" | "another") && is_hair(word(&tokens, *at)) && ends(at + 1)
    };
    let told: Vec<usize> = (1..tokens.len()).filter(is_one).collect();
    let is_beside = told.len() > 1 || !told.is_empty() && tokens.iter().filter_map(Token::word).any(calls_one);
    if !is_beside {
        return tokens;
    }
    for at in told.into_iter().rev() {
        let called = if word(&tokens, at) == "blond" { "boy" } else { "girl" };
        let called = Token { start: tokens[at].end, ..said(&tokens[at], called) };
        tokens.insert(at + 1, called);
    }
    tokens
}

/// Who is counted, called as one of them is: `friend`.
fn counted_as(tokens: &[Token]) -> Option<String> {
    let named = (0..tokens.len()).find_map(|at| Some(at + group(tokens, at)? - 1))?;
    let singular = |form: &String| !is_plural(form) && calls_one(form);
    singulars(word(tokens, named)).into_iter().find(singular)
}

/// `the dark-haired one` of two friends is the dark-haired friend.
fn of_a_color(mut tokens: Vec<Token>) -> Vec<Token> {
    let Some(called) = counted_as(&tokens) else { return tokens };
    let says_hair = |word: &str| {
        let is_color = matches!(look_up(&[word]), Some((Sense::Adjective(Adjective::Color(_) | Adjective::Dark), _)));
        let is_hair = matches!(look_up(&[word]), Some((Sense::Wishes([Wish::HairColor(_)]), _)));
        is_color || is_hair || matches!(word, "haired" | "long" | "short")
    };
    for at in 0..tokens.len() {
        if word(&tokens, at) != "the" {
            continue;
        }
        let one = (at + 2..at + 5).find(|next| word(&tokens, *next) == "one");
        let Some(one) = one.filter(|one| (at + 1..*one).all(|word_at| says_hair(word(&tokens, word_at)))) else {
            continue;
        };
        let of_hair = |word: &str| matches!(word, "blonde" | "blond" | "brunette" | "redhead" | "haired");
        if (at + 1..one).any(|at| of_hair(word(&tokens, at))) {
            tokens[one] = said(&tokens[one], &called);
        }
    }
    tokens
}

/// `the one in red` is one in red, or whoever was in red before.
fn the_one_with(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    let mut told: Vec<[String; 2]> = Vec::new();
    while at + 2 < tokens.len() {
        let like = [word(&tokens, at + 2).to_owned(), word(&tokens, at + 3).to_owned()];
        let is_the_one = word(&tokens, at) == "the" && word(&tokens, at + 1) == "one";
        if word(&tokens, at) == "one" && (at == 0 || word(&tokens, at - 1) != "the") {
            told.push([word(&tokens, at + 1).to_owned(), word(&tokens, at + 2).to_owned()]);
        }
        if is_the_one && like[0] == "in" && like[1] == "the" && word(&tokens, at + 4) == "middle" {
            // `the one in the middle`.
            let middle = all_said(&tokens[at + 4], &["the", "middle", "one"]);
            tokens.splice(at..at + 5, middle);
        } else if is_the_one && matches!((like[0].as_str(), like[1].as_str()), ("on" | "to", "the")) {
            // `the one on the left`.
            tokens.drain(at..at + 2);
        } else if is_the_one
            && matches!(like[0].as_str(), "with" | "in" | "wearing" | "holding" | "who" | "has" | "having")
        {
            let which = match told.iter().position(|before| *before == like) {
                Some(0) => Some("first"),
                Some(1) => Some("second"),
                _ => None,
            };
            match which {
                Some(which) => {
                    let which = all_said(&tokens[at + 1], &[which, "one"]);
                    tokens.splice(at + 1..at + 2, which);
                    at += 1;
                }
                None => {
                    tokens.remove(at);
                    told.push(like);
                }
            }
        }
        at += 1;
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn who_is_meant_is_said_so_that_the_cast_finds_them() {
        for (text, expected) in [
            (
                "the taller girl has short hair, the smaller girl has long hair",
                "a tall girl has short hair another short girl has long hair",
            ),
            ("a blonde and a brunette drinking tea", "a blonde girl and a brunette girl drinking tea"),
            ("a redhead with freckles", "a redhead with freckles"),
            ("two friends, the blonde one waving", "two friends the blonde friend waving"),
            (
                "two boys, one in red, one in blue, the one in red waves",
                "two boys one in red one in blue the first one in red waves",
            ),
            (
                "the one on the left is sad, the one on the right is happy, two girls in a park",
                "two girls on the left is sad on the right is happy both in a park",
            ),
        ] {
            let told = told_by_looks(tokens(text));
            assert_eq!(told.iter().filter_map(Token::word).collect::<Vec<_>>().join(" "), expected);
        }
    }
}
