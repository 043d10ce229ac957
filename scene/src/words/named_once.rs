//! Who is named twice in other words and is one: `multiple girls, 3girls`, `2girls, mother and daughter`, `his partner, a
//! woman with a bob`.

use super::company::{called, calls_one, is_plural, kind_called};
use super::kin::counted_once;
use super::people::may_be;
use super::relations::is_number;
use super::token::{Piece, Token, all_said, said, word};
use super::vocabulary::{Sense, look_up};
use super::wish::Wish;
use crate::FigureKind;

/// The tokens with everybody named once.
pub fn named_once(tokens: Vec<Token>) -> Vec<Token> {
    roles_of_two(one_of_them(which_of_them(without_apposition(without_family(said_once(counted_once(tokens)))))))
}

/// `the younger, a toddler with curls` is `the younger toddler with curls`.
fn which_of_them(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in (0..tokens.len()).rev() {
        let tells =
            matches!(word(&tokens, at), "younger" | "older" | "elder" | "other" | "taller" | "shorter" | "youngest")
                && at > 0
                && word(&tokens, at - 1) == "the";
        let is_parted = tokens.get(at + 1).is_some_and(|token| token.piece == Piece::Comma);
        if tells && is_parted && matches!(word(&tokens, at + 2), "a" | "an") {
            tokens.drain(at + 1..at + 3);
        }
    }
    tokens
}

/// `an old one with a hooked nose and a plump one` is `one old with a hooked nose and one plump`.
fn one_of_them(mut tokens: Vec<Token>) -> Vec<Token> {
    let tells = |word: &str| {
        matches!(word, "young" | "tall" | "short" | "small")
            || matches!(
                look_up(&[word]),
                Some((Sense::Noun(_, Some(Wish::Age(_) | Wish::Build(_) | Wish::Expression(_))), _))
            )
    };
    for at in 2..tokens.len() {
        let is_told = matches!(word(&tokens, at - 2), "a" | "an" | "the") && tells(word(&tokens, at - 1));
        if word(&tokens, at) == "one" && is_told {
            tokens.swap(at - 1, at);
            tokens.remove(at - 2);
            return one_of_them(tokens);
        }
    }
    tokens
}

/// `multiple girls, 3girls` are three, and who is `dressed like a fairy` is dressed as one.
fn said_once(mut tokens: Vec<Token>) -> Vec<Token> {
    let counts = |tokens: &[Token], at: usize, whom: &str| is_number(word(tokens, at)) && word(tokens, at + 1) == whom;
    let mut at = 0;
    while at < tokens.len() {
        let whom = word(&tokens, at + 1).to_owned();
        let is_told = word(&tokens, at) == "multiple" && (0..tokens.len()).any(|other| counts(&tokens, other, &whom));
        if let Some(roles) = counts_roles(&tokens, at) {
            let sex = if matches!(word(&tokens, at + 1), "boys") { "male" } else { "female" };
            for role in [roles + 2, roles] {
                let told = Token { end: tokens[role].start, ..said(&tokens[role], sex) };
                tokens.insert(role, told);
            }
            tokens.drain(at..at + 2);
        } else if is_told {
            tokens.drain(at..at + 2);
        } else if word(&tokens, at) == "twin" && matches!(whom.as_str(), "brother" | "sister") {
            tokens.remove(at);
        } else if word(&tokens, at) == "an" && whom == "older" && is_grown(word(&tokens, at + 2)) {
            tokens[at + 1].piece = Piece::Word("old".into());
        } else if word(&tokens, at) == "dressed" && whom == "like" {
            tokens[at + 1].piece = Piece::Word("as".into());
        }
        at += 1;
    }
    tokens
}

/// `家族、父と母と娘が`: who is of the family is said by what follows.
fn without_family(mut tokens: Vec<Token>) -> Vec<Token> {
    let is_kin =
        |word: &str| matches!(word, "父" | "母" | "父親" | "母親" | "お父さん" | "お母さん" | "パパ" | "ママ" | "両親");
    for at in (0..tokens.len()).rev() {
        let is_parted = tokens.get(at + 1).is_some_and(|token| token.piece == Piece::Comma);
        let (next, joins) = (at + 1 + usize::from(is_parted), word(&tokens, at + 2 + usize::from(is_parted)));
        let goes_on = joins == "と" || tokens.get(next + 1).is_some_and(|token| token.piece == Piece::Comma);
        if word(&tokens, at) == "家族" && is_kin(word(&tokens, next)) && goes_on {
            tokens.drain(at..next);
        }
    }
    tokens
}

/// `his partner, a woman with a bob`, `her granddaughter, a small girl`: who she is is said by what follows the comma.
fn without_apposition(mut tokens: Vec<Token>) -> Vec<Token> {
    let is_male = |kind: FigureKind| matches!(kind, FigureKind::Boy | FigureKind::Man);
    // Of a daughter a boy is somebody else.
    let fits = |owned: FigureKind, word: &str| {
        owned == FigureKind::Androgynous || kind_called(word).is_some_and(|kind| is_male(kind) == is_male(owned))
    };
    let is_met = |word: &str| matches!(word, "customer" | "stranger" | "patient" | "guest" | "client" | "passenger");
    let is_sure = |word: &str| matches!(word, "woman" | "man" | "girl" | "boy" | "lady");
    let mut at = 0;
    while at + 4 < tokens.len() {
        let named = word(&tokens, at + 1);
        let is_owned = matches!(word(&tokens, at), "his" | "her" | "their")
            || matches!(word(&tokens, at), "a" | "the" | "another") && is_met(named);
        let whom = kind_called(named).filter(|_| is_owned && !is_plural(named));
        let follows = tokens[at + 2].piece == Piece::Comma && matches!(word(&tokens, at + 3), "a" | "an");
        let ends = (at + 4..at + 8).take_while(|next| !word(&tokens, *next).is_empty());
        let says_more = |whom| ends.clone().any(|next| is_sure(word(&tokens, next)) && fits(whom, word(&tokens, next)));
        if follows && whom.is_some_and(says_more) {
            tokens.drain(at + 1..at + 3);
        }
        at += 1;
    }
    tokens
}

/// `a tall man and a tiny girl, bodyguard and princess`: the first is the one, the second the other.
fn roles_of_two(mut tokens: Vec<Token>) -> Vec<Token> {
    let is_role = |word: &str| {
        let called = look_up(&[word]).and_then(|(sense, _)| called(sense));
        called.is_some_and(|called| called.role.is_some()) && !is_plural(word)
    };
    let ends = |at: usize| word(&tokens, at).is_empty();
    let is_tag = |at: &usize| {
        *at > 0
            && ends(at - 1)
            && ends(at + 3)
            && word(&tokens, at + 1) == "and"
            && is_role(word(&tokens, *at))
            && is_role(word(&tokens, at + 2))
    };
    let Some(at) = (0..tokens.len()).find(is_tag) else { return tokens };
    let before = tokens[..at].iter().filter_map(Token::word);
    let named: Vec<&str> = before.filter(|word| calls_one(word)).collect();
    if named.len() == 2 && !named.iter().any(|word| is_plural(word) || is_role(word)) {
        let kinds: Vec<Option<FigureKind>> = named.iter().map(|word| kind_called(word)).collect();
        let fits = |role: usize, one: usize| {
            kind_called(word(&tokens, role)).zip(kinds[one]).is_none_or(|(role, kind)| may_be(kind, role))
        };
        // `1girl, 1boy, knight and princess`: she is the princess.
        let is_crossed = !(fits(at, 0) && fits(at + 2, 1)) && fits(at, 1) && fits(at + 2, 0);
        let (one, other) = if is_crossed { ("second", "first") } else { ("first", "second") };
        let second = all_said(&tokens[at + 2], &["the", other]);
        tokens.splice(at + 2..at + 2, second);
        tokens[at + 1].piece = Piece::Comma;
        let first = all_said(&tokens[at], &["the", one]);
        tokens.splice(at..at, first);
    }
    tokens
}

/// `2girls, nurse and doctor`: where the roles stand of those who were counted.
fn counts_roles(tokens: &[Token], at: usize) -> Option<usize> {
    let is_count = word(tokens, at) == "2" && matches!(word(tokens, at + 1), "girls" | "boys");
    let is_role = |word: &str| {
        let called = look_up(&[word]).and_then(|(sense, _)| called(sense));
        called.is_some_and(|called| called.role.is_some() && called.kind == FigureKind::Androgynous)
    };
    let ends = |at: Option<usize>| at.is_none_or(|at| word(tokens, at).is_empty());
    let is_tag = |from: &usize| {
        is_role(word(tokens, *from))
            && word(tokens, from + 1) == "and"
            && is_role(word(tokens, from + 2))
            && ends(from.checked_sub(1))
            && ends(Some(from + 3))
    };
    (at + 2..tokens.len()).find(|from| is_count && is_tag(from))
}

/// Whom years make old: an older officer, and no older sister.
fn is_grown(word: &str) -> bool {
    let is_young = matches!(
        word,
        "sister" | "brother" | "sibling" | "girl" | "boy" | "child" | "kid" | "student" | "schoolgirl" | "schoolboy"
    );
    calls_one(word) && !is_young
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn who_is_named_twice_is_one() {
        for (text, expected) in [
            ("multiple girls, 3girls", " 3 girls"),
            ("2girls, mother and daughter", " mother and daughter"),
            ("a man and his partner, a woman with a bob", "a man and his a woman with a bob"),
            ("a man and his wife, a dog", "a man and his wife  a dog"),
            ("teaches her granddaughter, a small girl", "teaches her a small girl"),
            ("with her daughter, a boy", "with her daughter  a boy"),
            ("the younger, a toddler with curls", "the younger toddler with curls"),
            ("an old one and a plump one with green hair", "one old and one plump with green hair"),
            ("an older officer, an older sister", "an old officer  an older sister"),
        ] {
            let told = named_once(tokens(text));
            let told: Vec<&str> = told.iter().map(|token| token.word().unwrap_or_default()).collect();
            assert_eq!(told.join(" "), expected, "{text}");
        }
    }
}
