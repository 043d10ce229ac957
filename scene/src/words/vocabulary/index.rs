//! Where each phrase of the tables stands, made when a text is read first.
//!
//! Who creates a picture waits for it, so it holds numbers instead of words: a slot names the phrase whose text lies in the tables
//! anyway, and no phrase is compared with another while it is made.

use std::borrow::Cow;
use std::hash::{BuildHasher, Hash};

use rustc_hash::FxBuildHasher;

use super::{Row, Sense};

/// Slots, a power of two: less than half of them are taken, so that few phrases stand beside their own.
pub const SLOTS: usize = 1 << 16;
/// Lengths of phrases by their first word, a power of two.
const LEADS: usize = 1 << 13;

/// A phrase: the row it stands in, and which bytes of the row's text.
#[derive(Clone, Copy)]
struct Place {
    row: &'static Row,
    start: u32,
    length: u32,
}

impl Place {
    fn text(self) -> Option<&'static str> {
        let start = self.start as usize;
        self.row.1.get(start..start.checked_add(self.length as usize)?)
    }
}

pub struct Index {
    /// One more than the number of a phrase, or 0.
    slots: Vec<u32>,
    phrases: Vec<Place>,
    /// Words of the longest phrase that begins with a word of this hash, where one has several.
    longest: Vec<u8>,
}

impl Index {
    /// Of phrases that stand twice the first is found; a test refuses them.
    pub fn of(tables: &[&'static [Row]]) -> Self {
        let mut index = Self { slots: vec![0; SLOTS], phrases: Vec::with_capacity(SLOTS / 2), longest: vec![0; LEADS] };
        for row in tables.iter().copied().flatten() {
            let mut start = 0;
            for written in row.1.split(',') {
                let phrase = written.trim();
                let blanks = written.len() - written.trim_start().len();
                index.add(Place { row, start: (start + blanks) as u32, length: phrase.len() as u32 }, phrase);
                start += written.len() + 1;
            }
        }
        index
    }

    fn add(&mut self, place: Place, phrase: &'static str) {
        let phrase = as_read(phrase);
        self.phrases.push(place);
        let mut slot = slot_of(&phrase);
        while self.slots[slot] != 0 {
            slot = (slot + 1) % SLOTS;
        }
        self.slots[slot] = self.phrases.len() as u32;
        if let Some((first, rest)) = phrase.split_once(' ') {
            let words = rest.bytes().filter(|byte| *byte == b' ').count() as u8 + 2;
            let longest = &mut self.longest[lead_of(first)];
            *longest = words.max(*longest);
        }
    }

    pub fn get(&self, phrase: &str) -> Option<&'static Sense> {
        let mut slot = slot_of(phrase);
        loop {
            let place = self.phrases.get(self.slots[slot].checked_sub(1)? as usize)?;
            if place.text().is_some_and(|written| written == phrase || as_read(written) == phrase) {
                return Some(&place.row.0);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// How many words a phrase that begins with this one has at most. Words of one hash share the larger number: who looks a
    /// phrase up tries a longer one in vain.
    pub fn longest_from(&self, word: &str) -> usize {
        usize::from(self.longest[lead_of(word)]).max(1)
    }
}

fn hash_of(text: &str) -> u64 {
    FxBuildHasher.hash_one(Bytes(text.as_bytes()))
}

/// Without the byte that ends a `str`.
struct Bytes<'a>(&'a [u8]);

impl Hash for Bytes<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        state.write(self.0);
    }
}

fn slot_of(phrase: &str) -> usize {
    hash_of(phrase) as usize % SLOTS
}

fn lead_of(word: &str) -> usize {
    hash_of(word) as usize % LEADS
}

/// Words are looked up without their `'s`.
pub fn as_read(phrase: &str) -> Cow<'_, str> {
    let owns = phrase.contains("'s ") || phrase.ends_with("'s");
    if owns { Cow::Owned(phrase.replace("'s", "")) } else { Cow::Borrowed(phrase) }
}
