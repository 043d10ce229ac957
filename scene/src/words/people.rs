//! The designed in a prompt: who of them the words call by name, where, and what goes with them.

use engine::{Design, Understood};

use super::MOST;
use super::reader::{ReadText, Span};
use super::token::{Piece, Token, is_katakana, is_unspaced, tokens};
use super::traits;
use super::vocabulary::look_up;
use super::wish::Wish;
use super::years;
use crate::{Age, FigureKind};

pub struct Person {
    /// What they may be called: the name whole, and its parts.
    calls: Vec<Call>,
    pub kind: FigureKind,
    pub seed: u64,
    pub wishes: Vec<Wish>,
    /// No grown person yet, by looks or by the years that the design's words say.
    is_young: bool,
    name: String,
}

struct Call {
    letters: Vec<char>,
    /// A name that is a word too (Rose, Snow) is meant where it is written as a name.
    as_written: bool,
}

pub struct People(pub Vec<Person>);

/// Where a name stands, and whose it is.
pub type Mention = (Span, u8);

impl People {
    pub fn of(characters: &[Design]) -> Self {
        Self(characters.iter().map(Person::of).collect())
    }

    pub fn kind(&self, who: u8) -> FigureKind {
        self.0[usize::from(who)].kind
    }

    /// The text's tokens, a name as one.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        let mut all = Vec::new();
        let mut from = 0;
        for (span, who) in self.mentions(text) {
            all.extend(shifted(tokens(&text[from..span.0]), from));
            all.push(Token { piece: Piece::Name(who), start: span.0, end: span.1 });
            from = span.1;
        }
        all.extend(shifted(tokens(&text[from..]), from));
        all
    }

    /// In the order of the text; of two names that begin at one place the longer.
    fn mentions(&self, text: &str) -> Vec<Mention> {
        let mut found: Vec<Mention> = Vec::new();
        for (at, _) in text.char_indices() {
            if found.last().is_some_and(|((_, end), _)| at < *end) {
                continue;
            }
            let here = self.0.iter().enumerate().flat_map(|(who, person)| {
                let ends = person.calls.iter().filter_map(|call| call.end(text, at));
                ends.map(move |end| ((at, end), who as u8))
            });
            found.extend(here.max_by_key(|((_, end), who)| (*end, u8::MAX - who)));
        }
        found
    }

    /// Whoever was given and not named takes the place of somebody whom the words describe, or stands beside the others.
    pub fn seat(&self, found: &mut ReadText) {
        let described = !found.cast.is_empty();
        for (who, person) in (0_u8..).zip(&self.0) {
            if found.cast.iter().any(|seat| seat.design == Some(who)) {
                continue;
            }
            let fits = |seat: &&mut Seat| seat.design.is_none() && may_be(seat.kind, person.kind);
            let full = found.cast.len() >= usize::from(MOST);
            match found.cast.iter_mut().find(fits) {
                Some(seat) => seat.design = Some(who),
                None if !full => {
                    found.cast.push(Seat::of(person.kind, who));
                }
                None => {}
            }
        }
        // `laughing at the beach` is about all who were given.
        if let Some(last) = (found.cast.len() as u8).checked_sub(1).filter(|last| !described && *last > 0) {
            found.wishes.iter_mut().filter(|wish| wish.who == (0, 0)).for_each(|wish| wish.who = (0, last));
        }
    }

    /// The figures that are a design of somebody who is not grown up.
    pub fn young<'a>(&'a self, found: &'a ReadText) -> impl Iterator<Item = u8> + 'a {
        let young = |seat: &Seat| seat.design.is_some_and(|who| self.0[usize::from(who)].is_young);
        (0_u8..).zip(&found.cast).filter(move |(_, seat)| young(seat)).map(|(at, _)| at)
    }

    /// Each of them once, by the first words that name them, or by none.
    pub fn understood(&self, found: &ReadText, text: &str) -> Vec<Understood> {
        let seats = found.cast.iter().filter_map(|seat| seat.design);
        let told = seats.map(|who| {
            let name = &self.0[usize::from(who)].name;
            let named = found.named.iter().find(|(_, other)| *other == who);
            let words = named.map_or("", |((start, end), _)| &text[*start..*end]);
            Understood { words: words.to_owned(), meaning: format!("character: {name}") }
        });
        told.collect()
    }
}

/// A figure of the prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    pub kind: FigureKind,
    /// Where the word that named them says it: a toddler, a grandfather.
    pub age: Option<Age>,
    /// Place among the given characters, where it is one of them.
    pub design: Option<u8>,
    /// What they are, where that is how they were called: a knight.
    pub role: Option<&'static [Wish]>,
    /// The words say whether it is a girl or a man; a role says it by the way at most.
    pub is_sure: bool,
}

impl Seat {
    /// One of the given characters.
    pub const fn of(kind: FigureKind, design: u8) -> Self {
        Self { kind, age: None, design: Some(design), role: None, is_sure: true }
    }
}

impl Person {
    fn of(design: &Design) -> Self {
        let wishes = traits::wishes(design);
        let kind = wishes.iter().find_map(|wish| if let Wish::Kind(kind) = wish { Some(*kind) } else { None });
        let name = design.name.trim();
        let parts = name.split_whitespace().filter(|part| part.chars().count() > 1);
        let mut calls: Vec<Call> = parts.map(Call::of).collect();
        if name.contains(char::is_whitespace) || calls.is_empty() {
            calls.push(Call::of(name));
        }
        let is_young = wishes.contains(&Wish::Age(Age::Child)) || years::told(tokens(&design.words)).1;
        Self {
            calls,
            kind: kind.unwrap_or(FigureKind::Girl),
            seed: design.seed,
            wishes,
            is_young,
            name: name.to_owned(),
        }
    }
}

impl Call {
    fn of(name: &str) -> Self {
        let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        Self { letters: name.chars().collect(), as_written: look_up(&words).is_some() }
    }

    /// Where the name ends if it begins at `at`.
    fn end(&self, text: &str, at: usize) -> Option<usize> {
        let mut end = at;
        let mut letters = text[at..].chars();
        for wanted in &self.letters {
            let letter = letters.next()?;
            let same = letter == *wanted || !self.as_written && letter.to_lowercase().eq(wanted.to_lowercase());
            if !same {
                return None;
            }
            end += letter.len_utf8();
        }
        let joins = |beside: Option<char>, edge: Option<&char>| {
            beside.zip(edge).is_some_and(|(beside, edge)| run_together(beside, *edge))
        };
        let inside = joins(text[..at].chars().next_back(), self.letters.first())
            || joins(text[end..].chars().next(), self.letters.last());
        (end > at && !inside).then_some(end)
    }
}

/// Whether a letter beside a name's edge makes it another word: アキ is not in アキラ, Aki not in Akira.
fn run_together(beside: char, edge: char) -> bool {
    match (is_unspaced(beside), is_unspaced(edge)) {
        (true, true) => is_katakana(beside) && is_katakana(edge),
        (false, false) => beside.is_alphanumeric(),
        _ => false,
    }
}

fn shifted(tokens: Vec<Token>, by: usize) -> impl Iterator<Item = Token> {
    tokens.into_iter().map(move |token| Token { start: token.start + by, end: token.end + by, ..token })
}

/// Whether the words may mean one figure: a person may be anybody.
pub const fn may_be(one: FigureKind, other: FigureKind) -> bool {
    matches!(one, FigureKind::Androgynous) || matches!(other, FigureKind::Androgynous) || is_male(one) == is_male(other)
}

pub const fn is_male(kind: FigureKind) -> bool {
    matches!(kind, FigureKind::Boy | FigureKind::Man)
}
