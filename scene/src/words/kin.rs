//! Kin and friends of who are counted already: `1boy, 1girl, siblings, big brother and little sister` are two, and no more.

use super::relations::is_number;
use super::token::{Token, word};

/// The tokens without what counts or calls them a second time.
pub fn counted_once(mut tokens: Vec<Token>) -> Vec<Token> {
    let counted = counted(&tokens);
    let kin = (0..tokens.len()).find(|at| names_two_of_kin(&tokens, *at));
    if counted < 2 && kin.is_none() {
        return tokens;
    }
    let is_about_two = counted == 2 || counted == 0;
    let mut at = 0;
    while at < tokens.len() {
        let taken = match (calls_together(&tokens, at), counts(&tokens, at)) {
            (Some(taken), _) => taken,
            (None, Some((_, taken))) if kin.is_some() && is_about_two => taken,
            _ => 0,
        };
        tokens.drain(at..at + taken);
        at += usize::from(taken == 0);
    }
    tokens
}

/// How many the tags count: `1boy`, `2girls`.
fn counted(tokens: &[Token]) -> u8 {
    (0..tokens.len()).filter_map(|at| counts(tokens, at)).map(|(count, _)| count).fold(0, u8::saturating_add)
}

/// How many the tag counts, and how many tokens it has.
fn counts(tokens: &[Token], at: usize) -> Option<(u8, usize)> {
    let first = word(tokens, at);
    if matches!(first, "1girl" | "1boy" | "1man" | "1woman") {
        return Some((1, 1));
    }
    let is_digit = first.len() == 1 && is_number(first);
    let is_tag = is_digit && matches!(word(tokens, at + 1), "girls" | "boys") && ends(tokens, at.checked_sub(1));
    let count = first.parse().ok().filter(|_| is_tag)?;
    ends(tokens, Some(at + 2)).then_some((count, 2))
}

/// Whether nothing or what parts words stands there.
fn ends(tokens: &[Token], at: Option<usize>) -> bool {
    at.is_none_or(|at| word(tokens, at).is_empty())
}

/// How many tokens of kin stand there: `little sister`.
fn kin(tokens: &[Token], at: usize) -> Option<usize> {
    let is_which = matches!(
        word(tokens, at),
        "big" | "little" | "older" | "elder" | "younger" | "small" | "young" | "old" | "baby" | "twin"
    );
    let of = at + usize::from(is_which);
    let is_kin = matches!(
        word(tokens, of),
        "mother"
            | "mom"
            | "father"
            | "dad"
            | "daughter"
            | "son"
            | "sister"
            | "brother"
            | "grandmother"
            | "grandma"
            | "grandfather"
            | "grandpa"
            | "grandson"
            | "granddaughter"
            | "husband"
            | "wife"
            | "aunt"
            | "uncle"
            | "niece"
            | "nephew"
    );
    is_kin.then_some(1 + usize::from(is_which))
}

/// Whether a tag begins there that is nothing but two of a family.
fn names_two_of_kin(tokens: &[Token], at: usize) -> bool {
    let Some(first) = kin(tokens, at).filter(|_| ends(tokens, at.checked_sub(1))) else { return false };
    let and = at + first;
    let second = if word(tokens, and) == "and" { kin(tokens, and + 1) } else { None };
    second.is_some_and(|second| ends(tokens, Some(and + 1 + second)))
}

/// How many tokens has a tag that says no more than what those who are there are to each other.
fn calls_together(tokens: &[Token], at: usize) -> Option<usize> {
    let is_which = matches!(word(tokens, at), "best" | "close" | "childhood" | "twin" | "good" | "school");
    let of = at + usize::from(is_which);
    let is_together = matches!(
        word(tokens, of),
        "siblings"
            | "sisters"
            | "brothers"
            | "twins"
            | "friends"
            | "classmates"
            | "rivals"
            | "teammates"
            | "family"
            | "lovers"
            | "couple"
            | "buddies"
            | "roommates"
            | "coworkers"
            | "colleagues"
    );
    let taken = 1 + usize::from(is_which);
    (is_together && ends(tokens, at.checked_sub(1)) && ends(tokens, Some(at + taken))).then_some(taken)
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn who_are_counted_are_no_more_for_being_kin() {
        for (text, expected) in [
            ("1boy, 1girl, siblings, big brother and little sister, tea", "big brother and little sister tea"),
            ("2girls, sisters, tea", "2 girls tea"),
            ("1girl, mother and daughter", "1girl mother and daughter"),
            ("2girls, mother and daughter", "mother and daughter"),
            ("3girls, best friends, school", "3 girls school"),
            ("siblings, tea", "siblings tea"),
            ("1girl, twin sister", "1girl twin sister"),
            ("3girls, mother and daughter", "3 girls mother and daughter"),
            ("2girls, wearing friends shirts", "2 girls wearing friends shirts"),
        ] {
            let told = counted_once(tokens(text));
            let told: Vec<&str> = told.iter().filter_map(Token::word).collect();
            assert_eq!(told.join(" "), expected, "{text}");
        }
    }
}
