//! The many wordings of one bearing, said in the words of the tables: `chin propped on her palm` is `chin in hand`.

use std::sync::OnceLock;

use super::company::calls_one;
use super::token::{Piece, Token};
use super::vocabulary::{
    AT_HOME, ATHLETICS, ENACTED, ERRANDS, EXERTIONS, EYE_COLORS, GATHERED, HELD_OUT, HOUSEWORK, LONGEST, LOOKS, PUTS,
    SCHOOLWORK, STAGED, Sense, VENTURES, WORDINGS, look_up,
};
use super::wish::Wish;

/// Between the words of a pattern they may stand, and say nothing of the bearing.
const PASSED: [&str; 47] = [
    "a",
    "an",
    "the",
    "her",
    "his",
    "their",
    "its",
    "my",
    "your",
    "own",
    "one",
    "both",
    "two",
    "each",
    "left",
    "right",
    "other",
    "free",
    "small",
    "little",
    "tiny",
    "slender",
    "gloved",
    "bare",
    "trembling",
    "clenched",
    "delicate",
    "pale",
    "index",
    "is",
    "are",
    "was",
    "then",
    "still",
    "just",
    "of",
    "front",
    "hers",
    "himself",
    "herself",
    "low",
    "deep",
    "far",
    "wide",
    "has",
    "have",
    "had",
];

/// Who is meant is told all the same.
const TELLING: [&str; 8] = ["her", "his", "their", "she", "he", "they", "himself", "herself"];

/// One place of a pattern.
#[derive(Clone, Debug, Default)]
struct Slot {
    words: Vec<&'static str>,
    may_lack: bool,
    /// Stands behind what is said instead.
    is_kept: bool,
}

struct Wording {
    slots: Vec<Slot>,
    begins: Begins,
    said: Vec<&'static str>,
    takes_seat: bool,
    is_alone: bool,
}

/// The first bytes of the words that a wording can begin with: most wordings are told apart from a text by them.
#[derive(Default)]
struct Begins([u64; 4]);

impl Begins {
    /// Up to the first slot that may not lack.
    fn of(slots: &[Slot]) -> Self {
        let mut begins = Self::default();
        let needed = slots.iter().take_while(|slot| slot.may_lack).count();
        for pattern in slots.iter().take(needed + 1).flat_map(|slot| &slot.words) {
            match pattern.as_bytes() {
                [b'?'] | [_, b'*' | b'+'] | [] => begins.0 = [u64::MAX; 4],
                [first, ..] => begins.0[usize::from(first / 64)] |= 1 << (first % 64),
            }
        }
        begins
    }

    fn may_be(&self, word: &str) -> bool {
        let first = word.bytes().next().unwrap_or_default();
        self.0[usize::from(first / 64)] & (1 << (first % 64)) != 0
    }
}

/// The tokens with every such wording said in the words of the tables.
pub fn reworded(tokens: Vec<Token>) -> Vec<Token> {
    let is_seated = tokens.iter().filter_map(Token::word).any(sits);
    let mut told = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let known = known_words(&tokens[at..]);
        // Of two that say as much the first of the table is meant.
        let best = wordings()
            .iter()
            .rev()
            .filter(|wording| tokens[at].word().is_some_and(|word| wording.begins.may_be(word)))
            .filter(|wording| is_seated || !wording.takes_seat)
            .filter(|wording| !wording.is_alone || stands_alone(&tokens, at))
            .filter_map(|wording| Some((matched(&tokens[at..], &wording.slots)?, wording)))
            .max_by_key(|(found, _)| found.taken);
        match best.filter(|(found, _)| found.taken > known && !is_of_an_animal(&tokens[..at])) {
            Some((found, wording)) => {
                told.extend(said(&tokens[at..at + found.taken], &wording.said));
                told.extend(found.kept.iter().map(|kept| tokens[at + kept].clone()));
                at += found.taken;
            }
            None => {
                let known = known.max(1);
                told.extend_from_slice(&tokens[at..at + known]);
                at += known;
            }
        }
    }
    told
}

/// How many tokens the tables know as one phrase; of what says nothing only the first.
fn known_words(tokens: &[Token]) -> usize {
    let words: Vec<&str> = tokens.iter().map_while(Token::word).take(LONGEST).collect();
    match look_up(&words) {
        Some((Sense::Silent, _)) => 1,
        // `a mermaid with green hair combs her hair`.
        Some((_, count)) if combs(&words, count) => count - 1,
        Some((_, count)) => count,
        None => 0,
    }
}

fn combs(words: &[&str], count: usize) -> bool {
    count > 1
        && words[count - 1] == "combs"
        && matches!(words.get(count), Some(&("her" | "his" | "their" | "the" | "out")))
}

/// `a dog looking up`: what animals do is told of them.
fn is_of_an_animal(before: &[Token]) -> bool {
    let mut words = before.iter().rev().map(Token::word).skip_while(|word| matches!(word, Some("is" | "are" | "that")));
    let last = words.next().flatten();
    last.is_some_and(|word| matches!(look_up(&[word]), Some((Sense::Animal(..), _))))
}

fn stands_alone(tokens: &[Token], at: usize) -> bool {
    let ends = |token: Option<&Token>| token.is_none_or(|token| token.word().is_none());
    ends(at.checked_sub(1).and_then(|before| tokens.get(before))) && ends(tokens.get(at + 1))
}

fn sits(word: &str) -> bool {
    matches!(word, "sit" | "sits" | "sitting" | "sat" | "seated" | "kneeling" | "kneels" | "seiza" | "座って" | "正座")
}

/// The words, over all that was said otherwise.
fn said(tokens: &[Token], words: &[&str]) -> Vec<Token> {
    let (start, end) = (tokens[0].start, tokens[tokens.len() - 1].end);
    words.iter().map(|word| Token { piece: Piece::Word((*word).into()), start, end }).collect()
}

struct Matched {
    taken: usize,
    kept: Vec<usize>,
}

/// How much of the tokens the pattern is: the most that it can be.
fn matched(tokens: &[Token], slots: &[Slot]) -> Option<Matched> {
    follow(tokens, slots, Matched { taken: 0, kept: Vec::new() }).filter(|found| found.taken > 0)
}

fn follow(tokens: &[Token], slots: &[Slot], found: Matched) -> Option<Matched> {
    let Some((slot, rest)) = slots.split_first() else { return Some(found) };
    let taking = next(tokens, &found, slot).and_then(|(at, passed)| {
        let kept = found.kept.iter().copied().chain(passed).chain(slot.is_kept.then_some(at)).collect();
        follow(tokens, rest, Matched { taken: at + 1, kept })
    });
    taking.or_else(|| if slot.may_lack { follow(tokens, rest, found) } else { None })
}

/// Where the word of a slot stands, and which of those passed over are told all the same.
fn next(tokens: &[Token], found: &Matched, slot: &Slot) -> Option<(usize, Vec<usize>)> {
    let mut passed = Vec::new();
    for (at, token) in tokens.iter().enumerate().skip(found.taken) {
        let word = token.word()?;
        if slot.words.iter().any(|pattern| fits(word, pattern)) {
            return Some((at, passed));
        }
        let feels = feels(word);
        if found.taken == 0 || !(PASSED.contains(&word) || feels || is_manner(word)) {
            return None;
        }
        if feels || TELLING.contains(&word) {
            passed.push(at);
        }
    }
    None
}

/// `gently`, `thoughtfully`: how it is done.
fn is_manner(word: &str) -> bool {
    word.ends_with("ly")
        && word.len() > 5
        && word != "belly"
        && look_up(&[word]).is_none_or(|(sense, _)| sense == Sense::Silent)
}

/// `sadly`, `shyly`: how it is done, and what the face shows.
fn feels(word: &str) -> bool {
    let shows = |wish: &Wish| matches!(wish, Wish::Expression(_));
    let is_shown = match look_up(&[word]) {
        Some((Sense::Noun(_, Some(wish)), _)) => shows(&wish),
        Some((Sense::Wishes(wishes), _)) => wishes.iter().any(shows),
        _ => false,
    };
    word.ends_with("ly") && is_shown
}

/// Whether the word is that of the pattern (`vocabulary/wordings.rs`): `look*` is any form of the verb, `dash+` any but the first, `?` any word.
pub fn fits(word: &str, pattern: &str) -> bool {
    match pattern.as_bytes() {
        [b'?'] => word != "and" && !PASSED.contains(&word) && !calls_one(word),
        [.., b'*'] => is_form(word, &pattern[..pattern.len() - 1]),
        [.., b'+'] => word != &pattern[..pattern.len() - 1] && is_form(word, &pattern[..pattern.len() - 1]),
        _ => word == pattern,
    }
}

fn is_form(word: &str, verb: &str) -> bool {
    let Some(first) = verb.get(..verb.len() - 1) else { return false };
    let last = &verb[verb.len() - 1..];
    let ending = |stem: &str, endings: &[&str]| word.strip_prefix(stem).is_some_and(|rest| endings.contains(&rest));
    match last {
        "e" => ending(verb, &["", "s", "d"]) || ending(first, &["ing"]),
        "y" => ending(verb, &["", "s", "ed", "ing"]) || ending(first, &["ies", "ied"]),
        _ => ending(verb, &["", "s", "es", "ed", "ing"]) || ending(&format!("{verb}{last}"), &["ed", "ing"]),
    }
}

fn wordings() -> &'static [Wording] {
    static WORDED: OnceLock<Vec<Wording>> = OnceLock::new();
    WORDED.get_or_init(|| {
        [AT_HOME, VENTURES, ATHLETICS, STAGED, SCHOOLWORK, HOUSEWORK, ENACTED, GATHERED, EXERTIONS, ERRANDS, WORDINGS]
            .into_iter()
            .flatten()
            .flat_map(|(patterns, said)| patterns.split(", ").map(|one| worded(one, said)))
            .collect()
    })
}

fn worded(pattern: &'static str, said: &'static str) -> Wording {
    let words = || pattern.split_whitespace();
    let slots: Vec<Slot> = words().filter(|word| !matches!(*word, "SEATED" | "ALONE")).map(slot).collect();
    Wording {
        begins: Begins::of(&slots),
        slots,
        said: said.split_whitespace().collect(),
        takes_seat: words().any(|word| word == "SEATED"),
        is_alone: words().any(|word| word == "ALONE"),
    }
}

/// `on|over`: one of these; `~` before it: may lack; `=` before it: kept.
fn slot(text: &'static str) -> Slot {
    let bare = text.trim_start_matches(['~', '=']);
    let marks = &text[..text.len() - bare.len()];
    let words = bare.split('|').flat_map(|word| match word {
        "PUT" => PUTS.split('|').collect(),
        "ON" => HELD_OUT.split('|').collect(),
        "LOOK" => LOOKS.split('|').collect(),
        "EYECOLOR" => EYE_COLORS.split('|').collect(),
        word => vec![word],
    });
    Slot { words: words.collect(), may_lack: marks.contains('~'), is_kept: marks.contains('=') }
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn told(text: &str) -> String {
        reworded(tokens(text)).iter().filter_map(Token::word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn one_bearing_has_many_wordings() {
        for (text, expected) in [
            ("a girl, her chin rests on her palm", "a girl her chin in hand her"),
            ("a boy hangs his head", "a boy looking down his"),
            ("she looks sadly at the ground", "she looking down sadly"),
            ("hands stuffed in his coat pockets", "hands in pockets his coat"),
            ("a girl holding a book", "a girl holding a book"),
            ("a hand on the table", "a hand on the table"),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn no_wording_stands_twice() {
        let tables = [AT_HOME, VENTURES, ATHLETICS, STAGED, SCHOOLWORK, HOUSEWORK, ENACTED, GATHERED, EXERTIONS];
        let patterns = tables.into_iter().chain([ERRANDS, WORDINGS]).flatten().flat_map(|row| row.0.split(", "));
        let mut seen = std::collections::BTreeSet::new();
        let twice: Vec<&str> = patterns.filter(|pattern| !seen.insert(*pattern)).collect();
        assert_eq!(twice, [""; 0]);
    }

    #[test]
    fn what_is_said_instead_is_known() {
        for wording in wordings() {
            let known =
                wording.said.is_empty() || look_up(&wording.said).is_some_and(|(_, count)| count == wording.said.len());
            assert!(known, "{:?}", wording.said);
        }
    }

    #[test]
    fn verbs_are_known_by_their_forms() {
        for (word, verb) in
            [("resting", "rest"), ("placed", "place"), ("props", "prop"), ("propped", "prop"), ("buries", "bury")]
        {
            assert!(is_form(word, verb), "{word}");
        }
        assert!(!is_form("restaurant", "rest"));
    }
}
