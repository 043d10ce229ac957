//! Grammar said more plainly, so that the passes after it know it: who is in apposition, what `one` stands for, a surname.

use super::company::{called, calls_one, is_plural};
use super::people::may_be;
use super::token::{Piece, Token, all_said, number, said, word, words_from};
use super::vocabulary::{Adjective, Noun, Sense, look_up};

/// The tokens with every such phrase said plainly.
pub fn restated(tokens: Vec<Token>) -> Vec<Token> {
    colors_before_their_noun(led_dogs(bands(without_surnames(alike(ones_of_things(apposed(tokens)))))))
}

fn is_comma(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.piece == Piece::Comma)
}

fn is_color(word: &str) -> bool {
    matches!(look_up(&[word]), Some((Sense::Adjective(Adjective::Color(_) | Adjective::Beige), 1)))
}

/// `the wizard, an old man with a beard` is a wizard who is an old man.
fn apposed(mut tokens: Vec<Token>) -> Vec<Token> {
    let goes_on = |word: &str| {
        matches!(word, "with" | "in" | "who" | "wearing" | "whose" | "has" | "having" | "holding" | "of" | "named")
    };
    for at in 1..tokens.len() {
        if !is_comma(&tokens, at) || !matches!(word(&tokens, at + 1), "a" | "an") {
            continue;
        }
        let role = look_up(&[word(&tokens, at - 1)]).and_then(|(sense, _)| called(sense));
        let Some(role) = role.filter(|role| role.role.is_some() && !is_plural(word(&tokens, at - 1))) else { continue };
        let named = (at + 2..at + 5).find(|next| calls_one(word(&tokens, *next)));
        let Some(named) = named else { continue };
        let Some((sense, _)) = look_up(&[word(&tokens, named)]) else { continue };
        let is_same = called(sense).is_some_and(|one| one.role.is_none() && may_be(one.kind, role.kind));
        let before = &tokens[..at - 1];
        let is_alone = !before.iter().filter_map(Token::word).any(calls_one);
        let is_listed = (named + 1..tokens.len()).any(|next| {
            matches!(word(&tokens, next), "and" | "a" | "an")
                && names_somebody(&tokens, next + 1)
                && matches!(word(&tokens, next - 1), "and" | "")
        });
        if is_same && is_alone && !is_listed && goes_on(word(&tokens, named + 1)) {
            tokens[at] = said(&tokens[at], "is");
        }
    }
    tokens
}

/// Whether somebody is named within three words.
fn names_somebody(tokens: &[Token], from: usize) -> bool {
    (from..from + 3).take_while(|at| !word(tokens, *at).is_empty()).any(|at| calls_one(word(tokens, at)))
}

/// `a green kimono ..., a pink one` is a pink kimono.
fn ones_of_things(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 2..tokens.len() {
        let is_one = word(&tokens, at) == "one"
            && is_color(word(&tokens, at - 1))
            && matches!(word(&tokens, at - 2), "a" | "an" | "the")
            && !matches!(word(&tokens, at + 1), "with" | "is" | "in" | "has" | "wears");
        if !is_one {
            continue;
        }
        let is_worn = |before: &usize| {
            let takes = |noun| matches!(noun, Noun::Outfit | Noun::Lower | Noun::Hat | Noun::Detail(_) | Noun::Held);
            matches!(look_up(&words_from(&tokens, *before)), Some((Sense::Noun(noun, Some(_)), _)) if takes(noun))
        };
        if let Some(thing) = (0..at - 1).rev().find(is_worn) {
            let count = look_up(&words_from(&tokens, thing)).map_or(1, |(_, count)| count);
            let words: Vec<String> = (thing..thing + count).map(|at| word(&tokens, at).to_owned()).collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let things = all_said(&tokens[at], &words);
            tokens.splice(at..=at, things);
        }
    }
    tokens
}

/// `a boy and a girl with the same hair`: both have it.
fn alike(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 2..tokens.len() {
        let says_same = word(&tokens, at) == "same" && word(&tokens, at - 1) == "the";
        let of_two = tokens[..at].iter().filter_map(Token::word).filter(|word| calls_one(word)).count() > 1;
        if says_same && of_two && matches!(word(&tokens, at - 2), "with" | "in" | "wearing" | "have") {
            tokens[at - 1] = said(&tokens[at - 1], "both");
        }
    }
    tokens
}

/// `a man named Brown`, `Mrs. Green`: nothing there is brown or green.
fn without_surnames(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 1;
    while at < tokens.len() {
        let titled = matches!(word(&tokens, at - 1), "mr" | "mrs" | "ms" | "miss" | "dr");
        let is_stop = titled && tokens[at].piece == Piece::Stop;
        let name = at + usize::from(is_stop);
        let is_called = matches!(word(&tokens, at - 1), "named" | "called" | "surnamed");
        if (titled || is_called) && is_color(word(&tokens, name)) {
            tokens.drain(at..=name);
        }
        at += 1;
    }
    tokens
}

/// `a three-member rock band`, where who is in it is told after that.
fn bands(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 0..tokens.len() {
        let counts = number(word(&tokens, at)).is_some_and(|count| count > 1);
        if !counts || !matches!(word(&tokens, at + 1), "member" | "piece" | "person") {
            continue;
        }
        let is_group =
            |next: &usize| matches!(word(&tokens, *next), "band" | "group" | "team" | "crew" | "party" | "squad");
        let Some(group) = (at + 2..at + 5).find(is_group) else { continue };
        tokens[at + 1] = Token { end: tokens[group].end, ..said(&tokens[at + 1], "friends") };
        tokens.drain(at + 2..=group);
        if at > 0 && matches!(word(&tokens, at - 1), "a" | "the") {
            tokens.remove(at - 1);
        }
        return tokens;
    }
    tokens
}

/// `dog walking`, a tag of its own.
fn led_dogs(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 0..tokens.len() {
        let ends = |at: Option<usize>| at.is_none_or(|at| word(&tokens, at).is_empty());
        let is_tag = word(&tokens, at) == "dog" && word(&tokens, at + 1) == "walking" && ends(Some(at + 2));
        if is_tag && ends(at.checked_sub(1)) {
            let (dog, walking) = (tokens[at].clone(), tokens[at + 1].clone());
            let whole = Token { start: dog.start, end: walking.end, ..dog };
            tokens.splice(at..at + 2, all_said(&whole, &["walking", "a", "dog"]));
        }
    }
    tokens
}

/// 衣装は白と金 is 白と金の衣装.
fn colors_before_their_noun(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 1..tokens.len() {
        let takes = matches!(look_up(&[word(&tokens, at - 1)]), Some((Sense::Noun(Noun::Outfit, _), 1)));
        let are_two = word(&tokens, at) == "は"
            && is_color(word(&tokens, at + 1))
            && word(&tokens, at + 2) == "と"
            && is_color(word(&tokens, at + 3))
            && matches!(word(&tokens, at + 4), "" | "で" | "だ");
        if takes && are_two {
            let end = tokens[at + 3].end;
            let moved = |token: &Token| Token { start: end, end, ..token.clone() };
            let (cloth, of) = (moved(&tokens[at - 1]), moved(&said(&tokens[at], "の")));
            tokens.drain(at - 1..=at);
            tokens.splice(at + 2..at + 2, [of, cloth]);
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn grammar_is_said_plainly() {
        for (text, expected) in [
            ("the wizard, an old man with a beard", "the wizard is an old man with a beard"),
            ("a wizard, a man with a hat and a girl", "a wizard a man with a hat and a girl"),
            ("a green kimono and a pink one", "a green kimono and a pink kimono"),
            ("a boy and a girl with the same hair", "a boy and a girl with both same hair"),
            ("a man named Brown drinking tea", "a man named drinking tea"),
            ("Mr. Green reads", "mr reads"),
            ("a three-member rock band plays", "three friends plays"),
            ("1girl, dog walking, park", "1girl walking a dog park"),
            ("衣装は白と金", "白 と 金 の 衣装"),
        ] {
            let told = restated(tokens(text));
            assert_eq!(told.iter().filter_map(Token::word).collect::<Vec<_>>().join(" "), expected, "{text}");
        }
    }
}
