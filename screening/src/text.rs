//! A text as it is looked through: its letters and words, with the questions that the rules ask of them.

use std::ops::Range;

use crate::folding::{Gap, Letter, Script, fold};
use crate::kana::katakana;
use crate::spelling::Spelling;

/// Words of a text and where they stand, by letters of the folded text.
pub struct Text<'a> {
    pub original: &'a str,
    pub letters: Vec<Letter>,
    pub folded: String,
    words: Vec<Range<usize>>,
    /// For each letter the number of its word.
    word_of: Vec<usize>,
    capitals_mean_nothing: bool,
    has_capitals: bool,
    is_romaji: bool,
    /// How many letters begin a phrase.
    parts: usize,
}

/// More capitalised words than four in five, small words aside: a headline, or shouting.
const CAPITALS: usize = 4;
const CAPITALS_PER_WORDS: usize = 5;
const SMALL_IN_TITLES: [&str; 14] =
    ["of", "the", "and", "in", "a", "an", "to", "on", "for", "no", "de", "la", "at", "with"];
/// What joins two who appear together.
const PAIRS: [&str; 8] = ["and", "with", "vs", "versus", "meets", "x", "n", "or"];
/// と and や, as folded.
const PAIRS_KATAKANA: [char; 2] = ['ト', 'ヤ'];
/// Of Japanese in Latin letters, and of no English.
const PARTICLES: [&str; 7] = ["ga", "wo", "ni", "wa", "mo", "desu", "kara"];
/// So many words in so many are read as Japanese where a text is.
const ROMAJI: usize = 4;
const ROMAJI_PER_WORDS: usize = 5;
/// No prompt is longer.
const ROMAJI_WORDS_MAX: usize = 100;
/// Headlines write shorter words small.
const SMALL_WORD: usize = 3;

impl<'a> Text<'a> {
    pub fn read(original: &'a str) -> Self {
        let letters = fold(original);
        let mut words: Vec<Range<usize>> = Vec::new();
        let mut word_of = Vec::with_capacity(letters.len());
        for (place, letter) in letters.iter().enumerate() {
            match words.last_mut() {
                Some(word) if !letter.begins_word() => word.end = place + 1,
                _ => words.push(place..place + 1),
            }
            word_of.push(words.len() - 1);
        }
        let long = || words.iter().filter(|word| word.len() > SMALL_WORD);
        let capitals = long().filter(|word| letters[word.start].upper).count();
        let capitals_mean_nothing = words.len() > 3 && capitals * CAPITALS_PER_WORDS > long().count() * CAPITALS;
        let folded = letters.iter().map(|letter| letter.folded).collect();
        let has_capitals = letters.iter().any(|letter| letter.upper);
        let parts = letters.iter().filter(|letter| letter.gap == Gap::Strong).count();
        let is_romaji = false;
        let mut text =
            Self { original, letters, folded, words, word_of, capitals_mean_nothing, has_capitals, is_romaji, parts };
        text.is_romaji = text.reads_as_romaji();
        text
    }

    fn reads_as_romaji(&self) -> bool {
        // No word of English is among these.
        let particles = |word: &&Range<usize>| self.word_is(word, &PARTICLES);
        if self.words.len() > ROMAJI_WORDS_MAX || self.words.iter().filter(particles).count() == 0 {
            return false;
        }
        let is_read = |written: String| katakana(std::iter::once(written.as_str())).is_some();
        let read = |word: &&Range<usize>| self.word_written(word).is_some_and(is_read);
        self.words.iter().filter(read).count() * ROMAJI_PER_WORDS >= self.words.len() * ROMAJI
    }

    /// Where the words stand, by letters.
    pub fn words(&self) -> &[Range<usize>] {
        &self.words
    }

    /// What stands between commas, brackets and ends of sentences: first letter, one past the last.
    pub fn phrases(&self) -> impl Iterator<Item = (usize, usize)> {
        let mut first = 0;
        self.letters.chunk_by(|_, next| next.gap < Gap::Strong).map(move |phrase| {
            let begun = first;
            first += phrase.len();
            (begun, first)
        })
    }

    /// The words as written.
    pub fn slice(&self, first: usize, end: usize) -> &'a str {
        &self.original[self.start(first)..self.letters[end - 1].end]
    }

    pub fn start(&self, letter: usize) -> usize {
        self.letters[letter].start
    }

    /// What stands between two places, without spaces and escapes.
    pub fn between(&self, end: usize, first: usize) -> String {
        let written = &self.original[self.letters[end - 1].end..self.start(first)];
        written.chars().filter(|one| !one.is_whitespace() && !matches!(one, '_' | '\\')).collect()
    }

    /// The word that begins at this letter.
    pub fn word_from(&self, letter: usize) -> Option<Range<usize>> {
        self.words.get(*self.word_of.get(letter)?).filter(|word| word.start == letter).cloned()
    }

    /// Which word a letter is in.
    pub fn nth_word(&self, letter: usize) -> Option<usize> {
        self.word_of.get(letter).copied()
    }

    /// The n-th word after the place, 0 the next; a comma or an end of sentence before it hides it.
    pub fn word_after(&self, end: usize, nth: usize) -> Option<Range<usize>> {
        let next = self.word_of.get(end)? + nth;
        let word = self.words.get(next)?.clone();
        (end..=word.start).all(|place| self.letters[place].gap < Gap::Strong).then_some(word)
    }

    /// The n-th word before the place, 0 the nearest.
    pub fn word_before(&self, first: usize, nth: usize) -> Option<Range<usize>> {
        let word = self.words[self.word_of[first].checked_sub(nth + 1)?].clone();
        (word.end..=first).all(|place| self.letters[place].gap < Gap::Strong).then_some(word)
    }

    /// The word in folded letters, where all are Latin.
    pub fn word_written(&self, word: &Range<usize>) -> Option<String> {
        let letters = &self.letters[word.clone()];
        letters
            .iter()
            .all(|one| one.folded.is_ascii_lowercase())
            .then(|| letters.iter().map(|one| one.folded).collect())
    }

    pub fn word_is(&self, word: &Range<usize>, any_of: &[&str]) -> bool {
        let written = || self.letters[word.clone()].iter().map(|letter| letter.folded);
        any_of.iter().any(|one| written().eq(one.chars()))
    }

    /// Whether words stand here that begin at this word and read as the spelling.
    pub fn reads(&self, word: &Range<usize>, spelling: &Spelling) -> bool {
        let end = word.start + spelling.len();
        let whole = self.letters.get(end).is_none_or(|after| after.begins_word() || after.script != Script::Spaced);
        end <= self.letters.len()
            && whole
            && self.letters[word.start..end].iter().map(|letter| letter.folded).eq(spelling.folded.chars())
            && (spelling.gaps.iter().skip(1).any(|gap| *gap > Gap::None)
                // "sharing an umbrella" is no sharingan.
                || self.letters[word.start + 1..end].iter().all(|letter| letter.gap == Gap::None))
    }

    /// Whether nothing stands between two places but what joins two names.
    pub fn joins(&self, end: usize, first: usize) -> bool {
        if end == first {
            let between = || self.between(end, first);
            return self.letters[first].gap == Gap::Strong || matches!(between().as_str(), "&" | "・" | "×");
        }
        if first == end + 1 && self.letters[end].script == Script::Unspaced {
            return PAIRS_KATAKANA.contains(&self.letters[end].folded);
        }
        let word = self.word_from(end).filter(|word| word.end == first);
        word.is_some_and(|word| self.word_is(&word, &PAIRS))
    }

    pub fn says(&self, spelling: &Spelling) -> bool {
        match spelling.script {
            Script::Spaced => self.words.iter().any(|word| self.reads(word, spelling)),
            _ => self.folded.contains(&spelling.folded),
        }
    }

    pub fn says_any(&self, phrases: &[&str]) -> bool {
        self.words.iter().any(|word| self.word_is(word, phrases))
    }

    /// How many phrases it has.
    pub const fn parts(&self) -> usize {
        self.parts
    }

    pub const fn has_capitals(&self) -> bool {
        self.has_capitals
    }

    /// Within a phrase a word has a capital, and capitals mean something in this text.
    pub fn has_names(&self) -> bool {
        let inner = |word: &&Range<usize>| self.letters[word.start].gap < Gap::Strong;
        !self.capitals_mean_nothing && self.words.iter().filter(inner).any(|word| self.letters[word.start].upper)
    }

    /// A sentence of Japanese in Latin letters.
    pub const fn is_romaji(&self) -> bool {
        self.is_romaji
    }

    /// Nothing stands before it, or a comma.
    pub fn begins_phrase(&self, first: usize) -> bool {
        self.letters[first].gap == Gap::Strong
    }

    /// Nothing stands after it, or a comma.
    pub fn ends_phrase(&self, end: usize) -> bool {
        self.letters.get(end).is_none_or(|next| next.gap == Gap::Strong)
    }

    /// Each word of the place begins with a capital, small words of titles aside, and capitals mean something in this text.
    pub fn is_capitalised(&self, first: usize, end: usize) -> bool {
        let starts = (first..end).filter(|place| *place == first || self.letters[*place].gap > Gap::None);
        let is_small = |place: usize| {
            place > first && self.word_from(place).is_some_and(|word| self.word_is(&word, &SMALL_IN_TITLES))
        };
        !self.capitals_mean_nothing
            && starts.into_iter().all(|place| self.begins_with_capital(place) || is_small(place))
    }

    /// 2B and 9S have theirs after the digit.
    fn begins_with_capital(&self, place: usize) -> bool {
        let digit = self.letters[place].folded.is_ascii_digit();
        self.letters[place].upper
            || (digit && self.letters.get(place + 1).is_some_and(|next| next.upper && next.gap == Gap::None))
    }

    /// A word in small letters stands before it in the same sentence.
    pub fn is_inside_a_sentence(&self, first: usize) -> bool {
        self.word_before(first, 0).is_some_and(|word| {
            let letter = self.letters[word.start];
            !letter.upper && letter.script == Script::Spaced
        })
    }
}
