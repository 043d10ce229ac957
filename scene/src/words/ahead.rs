//! What stands ahead of a person in Japanese is said of them: 少年が赤いシャツ、赤い髪の少女が青いシャツ.
//!
//! Also who is somebody else though no word says so: 隣で歌う少女, お父さんの肩車で笑う男の子.

use super::cast::SINCE;
use super::company::kind_called;
use super::listed::describes;
use super::members::THEREOF;
use super::people::may_be;
use super::token::{Token, all_said, number, word};
use super::vocabulary::{Noun, Sense, look_up};
use super::wish::Wish;
use crate::FigureKind;

const ELDERS: [&str; 16] = [
    "お父さん",
    "父",
    "父親",
    "パパ",
    "お母さん",
    "母",
    "母親",
    "ママ",
    "おじいさん",
    "おばあさん",
    "おじいちゃん",
    "おばあちゃん",
    "祖父",
    "祖母",
    "お爺さん",
    "お婆さん",
];
const CHILDREN: [&str; 10] = ["男の子", "女の子", "少年", "少女", "息子", "娘", "子供", "子ども", "孫", "幼児"];

/// One who is named, and where what describes them begins.
struct Person {
    at: usize,
    from: usize,
}

/// The tokens with a mark where what describes a person begins, and `another` before who is somebody else.
pub fn told_ahead(mut tokens: Vec<Token>) -> Vec<Token> {
    let persons: Vec<Person> = (0..tokens.len())
        .filter(|at| is_person(word(&tokens, *at)) && !says_which(&tokens, *at))
        .map(|at| Person { at, from: described_from(&tokens, at) })
        .collect();
    let group = group(&tokens, &persons);
    let marks: Vec<(usize, &[&str])> = persons
        .iter()
        .enumerate()
        .skip(1)
        .filter_map(|(number, person)| match group {
            Some(true) => Some((person.from, &["one"][..])),
            Some(false) => Some((person.from, &[THEREOF, "a"][..])),
            _ if is_somebody_else(&tokens, &persons, number) => Some((person.from, &["another"][..])),
            _ => (person.from < person.at).then_some((person.from, &[SINCE][..])),
        })
        .collect();
    for (from, marks) in marks.into_iter().rev() {
        let marks = all_said(&Token { end: tokens[from].start, ..tokens[from].clone() }, marks);
        tokens.splice(from..from, marks);
    }
    tokens
}

fn is_person(word: &str) -> bool {
    !word.is_ascii() && kind_called(word).is_some()
}

/// 看護師の女性 is one.
fn says_which(tokens: &[Token], at: usize) -> bool {
    word(tokens, at + 1) == "の" && is_person(word(tokens, at + 2))
}

/// Back over all that is joined to the one named at `at`.
fn described_from(tokens: &[Token], at: usize) -> usize {
    let mut from = at;
    while from > 0 && leads(tokens, from - 1, at) {
        from -= 1;
    }
    // A particle joins nothing ahead of it.
    while from < at && matches!(word(tokens, from), "の" | "な" | "に" | "を") {
        from += 1;
    }
    from
}

fn leads(tokens: &[Token], at: usize, person: usize) -> bool {
    let (this, next) = (word(tokens, at), word(tokens, at + 1));
    match this {
        "の" | "な" => true,
        "を" => at + 1 < person && is_attributive(next),
        "に" => at + 1 < person && at > 0 && (is_attributive(next) || says_looks(word(tokens, at - 1))),
        "で" => at > 0 && at + 1 < person && says_looks(word(tokens, at - 1)) && says_looks(next),
        "" | "が" | "は" | "も" | "と" | "や" | "て" | "へ" | "から" => false,
        _ if this.is_ascii() => false,
        _ if is_person(this) => next == "の" && at + 2 == person,
        _ => says_looks(this) || is_attributive(this) || is_thing_of(this, next),
    }
}

/// 帽子を of 帽子をかぶった, 剣の of 剣の少女.
fn is_thing_of(this: &str, next: &str) -> bool {
    matches!(next, "を" | "の") && look_up(&[this]).is_some()
}

fn says_looks(word: &str) -> bool {
    look_up(&[word]).is_some_and(|(sense, _)| describes(sense))
}

/// 着た, 笑う, 泣いている: a verb that stands right before whom it is said of.
fn is_attributive(word: &str) -> bool {
    let of_figure = |sense: Sense| match sense {
        Sense::Silent | Sense::Takes | Sense::Noun(Noun::Other | Noun::Held, Some(_)) => true,
        Sense::Wishes(wishes) => !wishes.iter().any(|wish| matches!(wish, Wish::Solo | Wish::Nobody)),
        _ => false,
    };
    word.ends_with(['た', 'だ', 'る', 'う', 'く', 'む', 'ぶ', 'す', 'つ', 'い'])
        && look_up(&[word]).is_some_and(|found| of_figure(found.0))
}

/// Whether the first who are named are 三人の生徒, told of one by one; then whether all are called as the group is: 二人の少女.
fn group(tokens: &[Token], persons: &[Person]) -> Option<bool> {
    let count = |at: usize| {
        let count = number(word(tokens, at)).filter(|_| !word(tokens, at).is_ascii());
        count.filter(|count| (2..=4).contains(count)).map(usize::from)
    };
    let whole = &persons.first()?.at;
    let before = whole
        .checked_sub(1)
        .and_then(|at| if word(tokens, at) == "の" { count(at.checked_sub(1)?) } else { count(at) });
    let whole = before.or_else(|| count(whole + 1)).or_else(|| count(whole + 2))?;
    let is_counted = |person: &Person| {
        person.at > 0
            && (count(person.at - 1).is_some()
                || person.at > 1 && word(tokens, person.at - 1) == "の" && count(person.at - 2).is_some())
    };
    let kind = kind_called(word(tokens, persons[0].at))?;
    let is_told = |person: &Person| {
        let follows = matches!(word(tokens, person.at + 1), "は" | "が" | "と" | "");
        follows && !is_counted(person) && kind_called(word(tokens, person.at)).is_some_and(|one| may_be(kind, one))
    };
    let is_alike = |person: &Person| kind_called(word(tokens, person.at)) == Some(kind);
    let alike = kind != FigureKind::Androgynous && persons[1..].iter().all(is_alike);
    (persons.len() == whole + 1 && persons[1..].iter().all(is_told)).then_some(alike)
}

fn is_somebody_else(tokens: &[Token], persons: &[Person], number: usize) -> bool {
    let person = &persons[number];
    let (name, before) = (word(tokens, person.at), &persons[..number]);
    let is_new = before.iter().all(|other| word(tokens, other.at) != name);
    let last = before.last().map_or(0, |other| other.at);
    let is_beside = (last + 1..person.from).any(|at| {
        matches!(word(tokens, at), "隣" | "となり" | "横" | "そば" | "傍ら" | "向かい" | "後ろ" | "背後")
            && matches!(word(tokens, at + 1), "で" | "に" | "には" | "では")
    });
    let joined = word(tokens, last + 1) == "の" && person.at == last + 2;
    if is_met(tokens, persons, number) {
        return true;
    }
    let is_done_to = word(tokens, person.at + 1) == "を" && kind_called(name) == Some(FigureKind::Androgynous);
    let is_child = CHILDREN.contains(&name) && before.iter().any(|other| ELDERS.contains(&word(tokens, other.at)));
    let is_linked = word(tokens, person.from.saturating_sub(1)) == "と";
    !joined
        && is_new
        && !is_linked
        && (is_beside || before.len() == 1 && (is_done_to || is_child && persons.len() == 2))
}

/// 黒髪の少女が金髪の少女に花を渡す: who does it and to whom it is done are two, though both are called so.
fn is_met(tokens: &[Token], persons: &[Person], number: usize) -> bool {
    let (person, Some(doer)) = (&persons[number], number.checked_sub(1).map(|before| &persons[before])) else {
        return false;
    };
    let is_plain = (doer.at + 1..person.at).all(|at| !word(tokens, at).is_empty());
    number == 1
        && is_plain
        && person.from < person.at
        && word(tokens, doer.at) == word(tokens, person.at)
        && matches!(word(tokens, doer.at + 1), "が" | "は")
        && matches!(word(tokens, person.at + 1), "に" | "を" | "と" | "へ" | "の")
}

#[cfg(test)]
mod tests {
    use super::super::japanese::persons_in_japanese;
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn what_stands_ahead_is_marked() {
        for (text, expected) in [
            ("少年、赤い髪の少女", "少年 whereof 赤い 髪 の 少女"),
            ("少年が赤い傘を持って少女を待つ", "少年 が 赤い 傘を持って 少女 を"),
            ("お父さんの肩車で笑う男の子", "お父さん の 肩車 で another 笑う 男の子"),
        ] {
            let told = told_ahead(persons_in_japanese(tokens(text)));
            let told = told.iter().filter_map(Token::word).collect::<Vec<_>>().join(" ");
            assert!(told.starts_with(expected), "{told}");
        }
    }
}
