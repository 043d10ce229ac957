//! The registry as tables: names, whose they are and what gives them away, with the automaton that finds them.
//!
//! They are made from the files when the project is built (`build.rs`) and read where they lie in the binary, or made at run
//! time from an installation's own files: the same code both times.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rights::FindingKind;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::folding::Gap;
use crate::halves::Half;
use crate::kana::{katakana, romaji};
use crate::looks_form::{Look, Phrase};
use crate::shelf::Shelf;
use crate::sound::sound;
use crate::spelling::{Nearby, Spelling, Tells};

/// Every folded spelling, in order, with its place in [`Search::same`]: a minimal automaton over the letters' bytes.
pub type Automaton = fst::Map<Cow<'static, [u8]>>;

/// Ordinary words: [`WORD`], or 0 for a name that many people and places bear and for romaji that prompts use as words.
pub type Ordinary = fst::Map<Cow<'static, [u8]>>;
/// A word that a dictionary of English has in small letters.
pub const WORD: u64 = 1;
#[derive(Default)]
pub struct Tables {
    /// Date of the newest file, `YYYY-MM-DD`.
    pub edition: String,
    pub entries: Vec<Entry>,
    pub groups: Vec<Surroundings>,
    /// For each file, words beside its works, marks and artists.
    pub files: Vec<Beside>,
    pub patterns: Vec<Pattern>,
    pub halves: Vec<Half>,
    /// For each work's kind and title its group and its entry.
    pub works: BTreeMap<(FindingKind, String), (usize, usize)>,
    pub looks: Vec<Look>,
    pub phrases: Vec<Phrase>,
}

/// Something that belongs to somebody.
#[derive(Clone, Serialize, Deserialize)]
pub struct Entry {
    pub kind: FindingKind,
    pub name: String,
    pub franchise: Option<String>,
    pub owner: String,
    pub group: usize,
    /// One of those that a work is known by.
    pub is_main: bool,
    /// The year of an artist's death, where it is known; nothing for the living.
    pub died: Option<u16>,
}

/// Words that give an ambiguous name away where they stand next to it.
#[derive(Default, Serialize, Deserialize)]
pub struct Beside {
    /// Right before it: "by".
    pub before: Vec<Nearby>,
    /// After it: "logo", "anime".
    pub after: Vec<Nearby>,
    /// After it, or before it with a small word between: "laptop" in "Apple laptop" and "laptop from Apple".
    pub either: Vec<Nearby>,
}

/// Words that give an ambiguous name of a group away.
#[derive(Serialize, Deserialize)]
pub struct Surroundings {
    /// How many words it has; the last field is read where one of them is.
    pub words: usize,
    /// Whether they are among the halves too, as terms.
    pub in_terms: bool,
    pub beside: Beside,
    pub file: usize,
    /// Anywhere in the text.
    pub context: Vec<Nearby>,
}

/// One spelling of one entry; of no entry where nobody owns it.
#[derive(Serialize, Deserialize)]
pub struct Pattern {
    pub entry: Option<usize>,
    pub spelling: Spelling,
}

/// What holds for the whole registry.
#[derive(Serialize, Deserialize)]
pub struct Head {
    pub edition: String,
    pub files: Vec<Beside>,
}

/// Tables ready to be searched.
pub struct Search {
    pub head: Head,
    pub entries: Shelf<Entry>,
    pub groups: Shelf<Surroundings>,
    pub patterns: Shelf<Pattern>,
    /// For each folded spelling the patterns that are spelled so: several entries may share one.
    pub same: Shelf<Vec<u32>>,
    pub automaton: Automaton,
    pub halves: Shelf<Half>,
    pub half_same: Shelf<Vec<u32>>,
    pub half_automaton: Automaton,
    /// How Japanese names that are nobody else's sound, each with the place of its pattern.
    pub sounds: Automaton,
    pub looks: Shelf<Look>,
    pub look_phrases: Shelf<Phrase>,
    pub look_same: Shelf<Vec<u32>>,
    pub look_automaton: Automaton,
    /// What is no slip of somebody's name.
    pub ordinary: Ordinary,
}

impl Tables {
    /// Puts what is spelled alike together, and makes the automaton over it.
    ///
    /// # Errors
    ///
    /// [`Error::Search`] where there is nothing to search for.
    pub fn search(self, ordinary: Ordinary) -> Result<Search, Error> {
        let (automaton, same) = alike(self.patterns.iter().map(|pattern| pattern.spelling.folded.as_str()))?;
        if same.len() == 0 {
            return Err(Error::Search("it holds no name".into()));
        }
        let (look_automaton, look_same) = alike(self.phrases.iter().map(|phrase| phrase.spelling.folded.as_str()))?;
        let (half_automaton, half_same) = alike(self.halves.iter().map(|half| half.spelling.folded.as_str()))?;
        let sounds = sounds(&self.patterns, &self.entries)?;
        Ok(Search {
            sounds,
            entries: Shelf::of(&self.entries),
            groups: Shelf::of(&self.groups),
            patterns: Shelf::of(&self.patterns),
            same,
            head: Head { edition: self.edition, files: self.files },
            automaton,
            halves: Shelf::of(&self.halves),
            half_same,
            half_automaton,
            looks: Shelf::of(&self.looks),
            look_phrases: Shelf::of(&self.phrases),
            look_same,
            look_automaton,
            ordinary,
        })
    }
}

/// Fewer letters sound like too much else, also beside their work.
const HEARD_MIN: usize = 5;
/// Nor is a name that others bear too heard in fewer letters, or a title that is a word in fewer kana.
const KNOWN_MIN: usize = 6;
const TITLE_KANA_MIN: usize = 7;
/// What others bear too is heard in so many letters.
const SHARED_MIN: usize = 8;
/// The Japanese half of a name has so many.
const HALF_MIN: usize = 4;

/// Keys of full names in romaji, and of long single ones; the surest first, for of those that sound alike the first is told.
fn sounds(patterns: &[Pattern], entries: &[Entry]) -> Result<Automaton, Error> {
    let mut keys = BTreeMap::new();
    let kind = |entry: &Option<usize>| entry.map(|entry| entries[entry].kind);
    let certain = |spelling: &Spelling| spelling.tells == Tells::Certain;
    let numbered = || (0..).zip(patterns).filter(|(_, pattern)| pattern.entry.is_some());
    let in_romaji = || {
        numbered().filter(|(_, Pattern { spelling, .. })| {
            spelling.len() >= HEARD_MIN && spelling.folded.is_ascii() && is_romaji(spelling)
        })
    };
    for (number, Pattern { spelling, .. }) in in_romaji().filter(|(_, one)| certain(&one.spelling)) {
        keys.entry(sound(&spelling.folded)).or_insert(number);
    }
    // "Kuonzi Alice", "Kaburagi Kotetu" who has a T. between.
    for (number, Pattern { spelling, .. }) in numbered().filter(|(_, one)| certain(&one.spelling)) {
        for heard in half_japanese(spelling) {
            keys.entry(sound(&heard)).or_insert(number);
        }
    }
    // フリーレン is also `furiiren`, エドワード・エルリック `erurikku edowaado`.
    for (number, Pattern { entry, spelling }) in numbered().filter(|(_, one)| !one.spelling.folded.is_ascii()) {
        let title =
            kind(entry) == Some(FindingKind::Franchise) && spelling.len() >= TITLE_KANA_MIN && spelling.is_kana();
        let heard = romaji(&spelling.folded).filter(|heard| heard.len() >= HEARD_MIN);
        if let Some(heard) = heard.filter(|_| certain(spelling) || title) {
            keys.entry(sound(&heard)).or_insert(number);
            if let Some(swapped) = family_first(spelling).filter(|_| kind(entry) != Some(FindingKind::Franchise)) {
                keys.entry(sound(&swapped)).or_insert(number);
            }
        }
    }
    // `endou reimu` is also `endô rêmu`, and `ziraiya` him whom all know.
    for (number, Pattern { entry, spelling }) in in_romaji() {
        let long = spelling.folded.contains("ei") && spelling.gaps.iter().skip(1).any(|gap| *gap > Gap::None);
        if long && certain(spelling) {
            keys.entry(sound(&spelling.folded.replace("ei", "e"))).or_insert(number);
        }
        let known = spelling.tells == Tells::Known && spelling.len() >= KNOWN_MIN;
        if known && kind(entry) == Some(FindingKind::Character) {
            keys.entry(sound(&spelling.folded)).or_insert(number);
        }
    }
    for (number, Pattern { entry, spelling }) in numbered().filter(|(_, one)| one.spelling.is_kana()) {
        let heard = romaji(&spelling.folded).filter(|_| kind(entry) == Some(FindingKind::Character));
        if let Some(heard) = heard.filter(|heard| is_strange(spelling, heard)) {
            keys.entry(sound(&heard)).or_insert(number);
        }
    }
    let broken = |why: fst::Error| Error::Search(why.to_string());
    let map = fst::Map::from_iter(keys).map_err(broken)?;
    map.map_data(Cow::Owned).map_err(broken)
}

/// A kana name that others may bear too, but that no Japanese is called by: シャンクス, モードレッド.
fn is_strange(spelling: &Spelling, heard: &str) -> bool {
    let foreign = spelling.folded.contains(['ー', 'ッ', 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ', 'ヴ']);
    match spelling.tells {
        Tells::Known => heard.len() >= KNOWN_MIN,
        Tells::Shared => heard.len() >= if foreign { SHARED_MIN } else { SHARED_MIN + 1 },
        _ => false,
    }
}

/// Two names of which one is Japanese, and the first and the last where there is a letter between; in both orders.
fn half_japanese(spelling: &Spelling) -> Vec<String> {
    let words = words(spelling);
    let (one, other) = match &words[..] {
        [one, other] => (one, other),
        [one, middle, other] if middle.len() == 1 => (one, other),
        _ => return Vec::new(),
    };
    let is_japanese = |word: &String| word.len() >= HALF_MIN && katakana(std::iter::once(word.as_str())).is_some();
    let names = one.len() > 2 && other.len() > 2 && (is_japanese(one) || is_japanese(other));
    if names && spelling.folded.is_ascii() {
        vec![format!("{one}{other}"), format!("{other}{one}")]
    } else {
        Vec::new()
    }
}

/// A kana name of several parts with its last part first, in romaji.
fn family_first(spelling: &Spelling) -> Option<String> {
    let last = spelling.gaps.iter().skip(1).rposition(|gap| *gap > Gap::None)? + 1;
    let part = |letters: &mut dyn Iterator<Item = char>| romaji(&letters.collect::<String>());
    let family = part(&mut spelling.folded.chars().skip(last))?;
    Some(family + &part(&mut spelling.folded.chars().take(last))?)
}

fn is_romaji(spelling: &Spelling) -> bool {
    // Conan is Konan.
    let hard = |word: String| word.replace("ca", "ka").replace("co", "ko").replace("cu", "ku");
    let words: Vec<String> = words(spelling).into_iter().map(hard).collect();
    katakana(words.iter().map(String::as_str)).is_some()
}

fn words(spelling: &Spelling) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for (letter, gap) in spelling.folded.chars().zip(&spelling.gaps) {
        match words.last_mut().filter(|_| *gap == Gap::None) {
            Some(word) => word.push(letter),
            None => words.push(letter.into()),
        }
    }
    words
}

/// An automaton over spellings, and for each the places of all that are spelled so.
fn alike<'a>(spellings: impl Iterator<Item = &'a str>) -> Result<(Automaton, Shelf<Vec<u32>>), Error> {
    let mut alike = BTreeMap::<&str, Vec<u32>>::new();
    for (number, spelling) in (0..).zip(spellings) {
        alike.entry(spelling).or_default().push(number);
    }
    let broken = |why: fst::Error| Error::Search(why.to_string());
    let mut builder = fst::MapBuilder::memory();
    for (place, spelling) in (0..).zip(alike.keys()) {
        builder.insert(spelling, place).map_err(broken)?;
    }
    let bytes = builder.into_inner().map_err(broken)?;
    let same: Vec<Vec<u32>> = alike.into_values().collect();
    Ok((fst::Map::new(Cow::Owned(bytes)).map_err(broken)?, Shelf::of(&same)))
}
