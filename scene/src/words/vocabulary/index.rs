//! Where each phrase of the tables stands, made while the crate is compiled.
//!
//! Who creates a picture waits for the first look, so it finds numbers that lie in the binary: a slot names the phrase whose text is
//! in the tables anyway. A look touches the pages it needs and no others.

use std::borrow::Cow;

use super::{Row, Sense};

/// Slots, a power of two: less than half of them are taken, so that few phrases stand beside their own.
pub const SLOTS: usize = 1 << 16;
/// Lengths of phrases by their first word, a power of two.
const LEADS: usize = 1 << 13;

/// A phrase: the row it stands in, and which bytes of the row's text. One without a byte is nowhere.
#[derive(Clone, Copy)]
struct Place {
    table: u8,
    length: u8,
    row: u16,
    start: u16,
}

pub struct Index {
    tables: &'static [&'static [Row]],
    slots: [Place; SLOTS],
    /// Words of the longest phrase that begins with a word of this hash, where one has several.
    longest: [u8; LEADS],
}

impl Index {
    /// Of phrases that stand twice the first is found; a test refuses them.
    pub const fn of(tables: &'static [&'static [Row]]) -> Self {
        assert!(tables.len() <= u8::MAX as usize, "a number of too many tables");
        let nowhere = Place { table: 0, length: 0, row: 0, start: 0 };
        let mut index = Self { tables, slots: [nowhere; SLOTS], longest: [0; LEADS] };
        let mut table = 0;
        while table < tables.len() {
            assert!(tables[table].len() <= u16::MAX as usize, "a table of too many rows");
            let mut row = 0;
            while row < tables[table].len() {
                index.add_row(table as u8, row as u16, tables[table][row].1.as_bytes());
                row += 1;
            }
            table += 1;
        }
        index
    }

    const fn add_row(&mut self, table: u8, row: u16, text: &[u8]) {
        assert!(text.len() <= u16::MAX as usize, "a row of too many phrases");
        let mut start = 0;
        while start < text.len() {
            let phrase = Phrase::at(text, start);
            assert!(phrase.end - phrase.start <= u8::MAX as usize, "a phrase of too many letters");
            let length = (phrase.end - phrase.start) as u8;
            if length > 0 {
                self.add(Place { table, length, row, start: phrase.start as u16 }, &phrase);
            }
            start = phrase.next;
        }
    }

    const fn add(&mut self, place: Place, phrase: &Phrase) {
        let mut slot = settled(phrase.hash) as usize % SLOTS;
        while self.slots[slot].length != 0 {
            slot = (slot + 1) % SLOTS;
        }
        self.slots[slot] = place;
        if phrase.words > 1 {
            let longest = &mut self.longest[settled(phrase.lead) as usize % LEADS];
            if *longest < phrase.words {
                *longest = phrase.words;
            }
        }
    }

    pub fn get(&self, phrase: &str) -> Option<&'static Sense> {
        let mut slot = hash_of(phrase) as usize % SLOTS;
        loop {
            let Place { table, length, row, start } = *self.slots.get(slot).filter(|place| place.length > 0)?;
            let row: &'static Row = self.tables.get(usize::from(table))?.get(usize::from(row))?;
            let written = row.1.get(usize::from(start)..usize::from(start) + usize::from(length));
            if written.is_some_and(|written| written == phrase || as_read(written) == phrase) {
                return Some(&row.0);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// How many words a phrase that begins with this one has at most. Words of one hash share the larger number: who looks a
    /// phrase up tries a longer one in vain.
    pub fn longest_from(&self, word: &str) -> usize {
        usize::from(self.longest[hash_of(word) as usize % LEADS]).max(1)
    }
}

/// A phrase of a row, without the blanks around it, and what it is found by.
struct Phrase {
    start: usize,
    end: usize,
    /// Where the next one may begin.
    next: usize,
    hash: u32,
    lead: u32,
    words: u8,
}

impl Phrase {
    /// Hashed as [`as_read`] gives it, in one walk: the compiler takes these steps one by one.
    const fn at(text: &[u8], from: usize) -> Self {
        let (mut hash, mut lead, mut words) = (BASIS, 0, 1);
        let (mut at, mut start, mut end, mut owns) = (from, from, from, false);
        while at < text.len() && text[at] != b',' {
            let byte = text[at];
            if byte == b' ' {
                if end == from {
                    start = at + 1;
                }
            } else {
                if end == from {
                    start = at;
                } else if end < at {
                    if words == 1 {
                        lead = hash;
                    }
                    words += 1;
                    hash = (hash ^ 0x20).wrapping_mul(PRIME);
                }
                hash = (hash ^ byte as u32).wrapping_mul(PRIME);
                owns = owns || byte == b'\'';
                end = at + 1;
            }
            at += 1;
        }
        if end == from {
            end = start;
        }
        let phrase = Self { start, end, next: at + 1, hash, lead, words };
        if owns { phrase.unowned(text) } else { phrase }
    }

    /// Hashed anew without its `'s`, where one ends a word.
    const fn unowned(self, text: &[u8]) -> Self {
        let (mut hash, mut lead, mut words) = (BASIS, 0, 1);
        let (mut at, mut ends) = (self.start, false);
        while at < self.end {
            ends = ends || is_own(text, at, self.end) && (at + 2 == self.end || text[at + 2] == b' ');
            at += 1;
        }
        at = self.start;
        while at < self.end {
            if ends && is_own(text, at, self.end) {
                at += 2;
                continue;
            }
            if text[at] == b' ' {
                if words == 1 {
                    lead = hash;
                }
                words += 1;
            }
            hash = (hash ^ text[at] as u32).wrapping_mul(PRIME);
            at += 1;
        }
        Self { hash, lead, words, ..self }
    }
}

const fn is_own(text: &[u8], at: usize, end: usize) -> bool {
    text[at] == b'\'' && at + 1 < end && text[at + 1] == b's'
}

/// FNV-1a in 32 bits (Fowler, Noll and Vo), its upper half stirred into the lower.
const BASIS: u32 = 0x811C_9DC5;
const PRIME: u32 = 0x0100_0193;

const fn settled(hash: u32) -> u32 {
    hash ^ (hash >> 15)
}

fn hash_of(text: &str) -> u32 {
    settled(text.bytes().fold(BASIS, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME)))
}

/// Words are looked up without their `'s`.
pub fn as_read(phrase: &str) -> Cow<'_, str> {
    let owns = phrase.contains("'s ") || phrase.ends_with("'s");
    if owns { Cow::Owned(phrase.replace("'s", "")) } else { Cow::Borrowed(phrase) }
}
