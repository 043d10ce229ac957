//! Who a group is made of: `four friends, two boys and two girls` is four people.

use super::cast::is_of_looks;
use super::company::{called, household, is_plural};
use super::people::may_be;
use super::reader::says_little;
use super::token::{self, Piece, Token, all_said};
use super::vocabulary::{Sense, look_up};
use super::wish::Wish;
use crate::FigureKind;

/// Stands before every part of a group that was counted before: it names nobody new.
pub const THEREOF: &str = "thereof";

/// How many, and how many tokens said so.
#[derive(Clone, Copy)]
struct Part {
    from: usize,
    count: usize,
    taken: usize,
    kind: FigureKind,
}

impl Part {
    fn is_sure(&self) -> bool {
        self.kind != FigureKind::Androgynous
    }
}

/// The tokens with every part of a counted group marked, where the parts add up to the group.
pub fn told_apart(tokens: Vec<Token>) -> Vec<Token> {
    let mut tokens = households_told(tokens);
    let parts: Vec<Part> = (0..tokens.len()).filter_map(|at| part(&tokens, at)).collect();
    for (at, whole) in parts.iter().enumerate().filter(|(_, whole)| whole.count > 1) {
        let after = &parts[at + 1..];
        for start in 0..after.len() {
            // `three musicians: a singer, a guitarist and a drummer`.
            let before = after[start].from.checked_sub(1).map(|at| &tokens[at].piece);
            let is_listed = matches!(before, Some(Piece::Colon | Piece::Comma));
            let run = run(&tokens, (&after[start..], is_listed), whole.count);
            let told = &after[start..start + run];
            // Three girls, a witch, a nurse and a maid, are three; two girls and a boy are as well.
            let are_meant = !whole.is_sure() || is_listed && told.iter().all(|part| may_be(part.kind, whole.kind));
            if run > 1 && are_meant {
                mark(&mut tokens, &after[start..start + run]);
                return tokens;
            }
        }
    }
    tokens
}

/// `twins in green, a boy and a girl` are two people, a boy and a girl.
fn households_told(mut tokens: Vec<Token>) -> Vec<Token> {
    let members = |token: &Token| token.word().and_then(household).map(<[_]>::len);
    let Some((at, whole)) = tokens.iter().enumerate().find_map(|(at, token)| Some((at, members(token)?))) else {
        return tokens;
    };
    let parts: Vec<Part> = (at + 1..tokens.len()).filter_map(|at| part(&tokens, at)).collect();
    let follows = |start: &usize| {
        let before = parts[*start].from.checked_sub(1).map(|at| &tokens[at].piece);
        matches!(before, Some(Piece::Colon | Piece::Comma)) && run(&tokens, (&parts[*start..], true), whole) > 1
    };
    let number = match whole {
        2 => "two",
        3 => "three",
        _ => return tokens,
    };
    if (0..parts.len()).any(|start| follows(&start)) {
        let people = all_said(&tokens[at], &[number, "people"]);
        tokens.splice(at..=at, people);
    }
    tokens
}

/// How many parts, one after another, add up to the whole.
fn run(tokens: &[Token], (parts, is_listed): (&[Part], bool), whole: usize) -> usize {
    let mut sum = 0;
    for (at, part) in parts.iter().enumerate() {
        let follows = at == 0 || joins(tokens, parts[at - 1].from + parts[at - 1].taken, part.from);
        if !(part.is_sure() || is_listed) || !follows {
            return 0;
        }
        sum += part.count;
        if sum >= whole {
            return if sum == whole { at + 1 } else { 0 };
        }
    }
    0
}

/// Whether an `and` leads from one part to the next, and little of what the one is like stands before it.
fn joins(tokens: &[Token], from: usize, to: usize) -> bool {
    const LITTLE: usize = 8;
    let between = tokens.get(from..to).unwrap_or_default();
    let is_and = |token: &Token| token.piece == Piece::Comma || matches!(token.word(), Some("and" | "と" | "plus"));
    // `two girls two boys`.
    let is_joined = from == to || between.last().is_some_and(is_and);
    is_joined && between.len() <= LITTLE && between.iter().all(|one| one.piece != Piece::Stop)
}

fn mark(tokens: &mut Vec<Token>, parts: &[Part]) {
    for part in parts.iter().rev() {
        let is_counted = |at: usize| number(tokens[at].word().unwrap_or_default()).is_some();
        if !is_counted(part.from) && part.from + 1 < tokens.len() && is_counted(part.from + 1) {
            tokens.swap(part.from, part.from + 1);
        } else if !is_counted(part.from) {
            let article = Token { end: tokens[part.from].start, ..all_said(&tokens[part.from], &["a"])[0].clone() };
            tokens.insert(part.from, article);
        }
        let token = &tokens[part.from];
        let marker = Token { piece: Piece::Word(THEREOF.into()), start: token.start, end: token.start };
        tokens.insert(part.from, marker);
    }
}

/// `two girls`, `a boy`, 女の子2人: people with their number.
fn part(tokens: &[Token], at: usize) -> Option<Part> {
    let word = |at: usize| tokens.get(at).and_then(Token::word).unwrap_or_default();
    if let Some(count) = number(word(at)) {
        let words: Vec<&str> = (at + 1..at + 7).map_while(|at| tokens.get(at).and_then(Token::word)).collect();
        let led = if matches!(word(at), "a" | "an") { described(&words) } else { 0 };
        let skipped = led + usize::from(words.first() == Some(&"の"));
        let (kind, taken) = person(&words[skipped..])?;
        // `an elf girl`.
        let (kind, taken) = match person(&words[skipped + taken..]) {
            Some((kind, more)) if count == 1 => (kind, taken + more),
            _ => (kind, taken),
        };
        let is_plural = count == 1 || skipped > 0 || is_plural(words[skipped + taken - 1]);
        return is_plural.then_some(Part { from: at, count, taken: taken + 1 + skipped, kind });
    }
    if let Some(part) = bare_part(tokens, at) {
        return Some(part);
    }
    let (kind, taken) = person(&[word(at)])?;
    let count = number(word(at + 1)).filter(|_| !word(at + 1).is_ascii())?;
    Some(Part { from: at, count, taken: taken + 1, kind })
}

/// `blonde vocalist`, right after a comma.
fn bare_part(tokens: &[Token], at: usize) -> Option<Part> {
    let begins =
        at > 0 && (matches!(tokens[at - 1].piece, Piece::Comma | Piece::Colon) || tokens[at - 1].word() == Some("and"));
    let words: Vec<&str> = (at..at + 6).map_while(|at| tokens.get(at).and_then(Token::word)).collect();
    let led = described(&words);
    let (kind, taken) = person(words.get(led..).filter(|_| begins)?)?;
    let last = words[led + taken - 1];
    let is_one = last.is_ascii() && !is_plural(last) && number(words[0]).is_none() && !last.starts_with('1');
    is_one.then_some(Part { from: at, count: 1, taken: led + taken, kind })
}

/// How many words say what whoever is named then is like: `a hooded thief`.
fn described(words: &[&str]) -> usize {
    let says_looks = |word: &&&str| match look_up(&[word]) {
        // `a red-haired singer`.
        _ if matches!(**word, "haired" | "eyed" | "skinned") => true,
        Some((Sense::Noun(_, Some(Wish::Extra(_))), _)) => true,
        Some((sense, _)) => is_of_looks(sense) || says_little(word),
        None => says_little(word) || matches!(**word, "tall" | "short"),
    };
    let led = words.iter().take_while(says_looks).count();
    if person(&words[led.min(words.len())..]).is_some() { led } else { 0 }
}

fn person(words: &[&str]) -> Option<(FigureKind, usize)> {
    let (sense, taken) = look_up(words)?;
    let one = called(sense)?;
    let named = matches!(sense, Sense::Noun(..)) || one.role.is_some() || one.age.is_some();
    named.then_some((one.kind, taken))
}

fn number(word: &str) -> Option<usize> {
    if matches!(word, "a" | "an") { Some(1) } else { token::number(word).map(usize::from) }
}

#[cfg(test)]
mod tests {
    use super::super::token::{Token, tokens};
    use super::told_apart;

    #[test]
    fn parts_that_add_up_are_marked() {
        for (text, expected) in [
            ("four friends, two boys and two girls", "four friends thereof two boys and thereof two girls"),
            (
                "three students at school: two girls and a boy",
                "three students at school thereof two girls and thereof a boy",
            ),
            ("three students and a boy", "three students and a boy"),
            ("two boys and two girls", "two boys and two girls"),
            ("two friends, a girl and a dog", "two friends a girl and a dog"),
        ] {
            let told: Vec<Token> = told_apart(tokens(text));
            let told: Vec<&str> = told.iter().filter_map(Token::word).collect();
            assert_eq!(told.join(" "), expected);
        }
    }
}
