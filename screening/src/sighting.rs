//! Where the registry's spellings stand in a text: whole words only, with the gaps that a name may have.

use std::collections::{BTreeMap, BTreeSet};

use rights::FindingKind;

use crate::folding::{Gap, Letter, Script};
use crate::looks_form::Phrase;
use crate::registry::Registry;
use crate::shelf::Shelf;
use crate::spelling::{Spelling, Tells};
use crate::tables::{Automaton, Pattern, Search, WORD};
use crate::text::Text;

/// A spelling seen, by letters of the folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sighting {
    pub pattern: usize,
    pub first: usize,
    /// One past the last letter.
    pub end: usize,
}

impl Sighting {
    pub const fn overlaps(&self, other: &Self) -> bool {
        self.first < other.end && other.first < self.end
    }
}

/// Names of fewer Latin letters than this are not written together or letter by letter: `kon` is not `K-On`.
const JOINED_LETTERS_MIN: usize = 6;
/// Fewer letters with a gap after each are no name spelled out.
const SPELLED_OUT_MIN: usize = 4;
/// A comma may stand in a full name of so many letters.
const FULL_NAME_MIN: usize = 8;
/// What may follow a katakana name without a space: cosplay, illustration, fan art, goods, style, poster, ...
const AFTER_KATAKANA: [&str; 11] = [
    "コスプレ",
    "イラスト",
    "ファンアート",
    "グッズ",
    "スタイル",
    "ポスター",
    "ロゴ",
    "シリーズ",
    "ブラザーズ",
    "キャラ",
    "フィギュア",
];

/// What given names go on with: 智 and 智子, 悟 and 悟郎.
const GIVEN_NAMES_END: [char; 14] =
    ['子', '香', '奈', '菜', '恵', '江', '也', '介', '郎', '助', '樹', '輝', '斗', '太'];
/// A family's and a given name in characters have so many.
const FULL_CHARACTERS: usize = 3;

const SMALL_KANA: [char; 9] = ['ャ', 'ュ', 'ョ', 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ', 'ー'];

/// What was seen, overlapping ones too, and the patterns of it.
pub struct Sightings {
    pub all: Vec<Sighting>,
    /// What nobody owns.
    pub free: Vec<Sighting>,
    pub patterns: BTreeMap<usize, Pattern>,
    /// Groups that a word of theirs speaks for.
    pub said: BTreeSet<usize>,
    /// Entries whose look speaks for them, each with a phrase of it.
    pub looks: BTreeMap<usize, String>,
}

/// All of them; those inside something that nobody owns are gone.
pub fn sightings(registry: &Registry, text: &Text<'_>) -> Sightings {
    let mut patterns = BTreeMap::new();
    let mut whole = Vec::new();
    let Search { automaton, same, .. } = &registry.search;
    for place in (0..text.letters.len()).filter(|place| begins(&text.letters, *place)) {
        each_from((automaton, same), &text.letters, place, |pattern, end| {
            let one = Sighting { pattern, first: place, end };
            let pattern = patterns.entry(pattern).or_insert_with(|| registry.search.patterns.get(pattern));
            if is_whole(&pattern.spelling, &text.letters, one) && !is_a_word(registry, text, one, &pattern.spelling) {
                whole.push(one);
            }
        });
    }
    let (owned, free): (Vec<_>, Vec<_>) = whole.into_iter().partition(|one| patterns[&one.pattern].entry.is_some());
    let shields = shields(&free, text.letters.len());
    // What is as long as something that nobody owns is somebody's only where nobody else is called so.
    let open = |one: &Sighting| {
        let certain = usize::from(patterns[&one.pattern].spelling.tells == Tells::Certain);
        shields[one.first..one.end].iter().all(|shield| *shield < one.end - one.first + certain)
    };
    // "Rapunzel from Tangled": nobody owns Rapunzel, but a work that is said beside her has its own.
    let works: BTreeSet<usize> = owned.iter().filter_map(|one| work(registry, &patterns[&one.pattern])).collect();
    let of_a_work = |one: &Sighting| {
        let Pattern { entry, spelling } = &patterns[&one.pattern];
        let group = || entry.map(|entry| registry.search.entries.get(entry).group);
        let length = one.end - one.first;
        spelling.tells == Tells::Bare
            && shields[one.first..one.end].iter().all(|shield| *shield <= length)
            && group().is_some_and(|group| works.contains(&group))
    };
    let all = owned.iter().copied().filter(|one| open(one) || (!works.is_empty() && of_a_work(one))).collect();
    Sightings { all, free, patterns, said: BTreeSet::new(), looks: BTreeMap::new() }
}

/// "wangling" is no Wang Ling, and "porches" no Porche: a word of English whose letters are only by chance those of a name.
fn is_a_word(registry: &Registry, text: &Text<'_>, one: Sighting, spelling: &Spelling) -> bool {
    let Some(word) = text.word_from(one.first).filter(|word| word.end >= one.end) else { return false };
    let parted = || spelling.gaps.iter().skip(1).any(|gap| *gap > Gap::None);
    let other = word.end > one.end || parted();
    let kind = |letters: &str| registry.search.ordinary.get(letters);
    other
        && text.word_written(&word).is_some_and(|word| kind(&word) == Some(WORD))
        && (parted() || kind(&spelling.folded) != Some(WORD))
}

/// The group of a work's title.
fn work(registry: &Registry, pattern: &Pattern) -> Option<usize> {
    let entry = registry.search.entries.get(pattern.entry?);
    (entry.kind == FindingKind::Franchise).then_some(entry.group)
}

/// The phrases of looks in a text, each with its first letter and one past its last.
pub fn phrases(search: &Search, text: &Text<'_>) -> Vec<(Phrase, usize, usize)> {
    let mut found = Vec::new();
    for place in (0..text.letters.len()).filter(|place| begins(&text.letters, *place)) {
        each_from((&search.look_automaton, &search.look_same), &text.letters, place, |phrase, end| {
            let phrase = search.look_phrases.get(phrase);
            if is_whole(&phrase.spelling, &text.letters, Sighting { pattern: 0, first: place, end }) {
                found.push((phrase, place, end));
            }
        });
    }
    found
}

/// Follows the letters from a place through an automaton; `seen` is told each pattern and where it ends.
pub fn each_from(
    (automaton, same): (&Automaton, &Shelf<Vec<u32>>),
    letters: &[Letter],
    first: usize,
    mut seen: impl FnMut(usize, usize),
) {
    let automaton = automaton.as_fst();
    let (mut node, mut value) = (automaton.root(), 0);
    let mut bytes = [0; 4];
    for (place, letter) in letters.iter().enumerate().skip(first) {
        for byte in letter.folded.encode_utf8(&mut bytes).bytes() {
            let Some(way) = node.find_input(byte) else { return };
            let way = node.transition(way);
            value += way.out.value();
            node = automaton.node(way.addr);
        }
        if node.is_final() {
            let alike = same.get((value + node.final_output().value()) as usize);
            alike.into_iter().for_each(|pattern| seen(pattern as usize, place + 1));
        }
    }
}

/// For each letter the length of the longest name or phrase over it that nobody owns.
fn shields(free: &[Sighting], letters: usize) -> Vec<usize> {
    let mut longest = vec![0; letters];
    for one in free {
        for shield in &mut longest[one.first..one.end] {
            *shield = (*shield).max(one.end - one.first);
        }
    }
    longest
}

/// Whether what begins at a word's edge is the whole name.
pub fn is_whole(spelling: &Spelling, letters: &[Letter], sighting: Sighting) -> bool {
    let Sighting { first, end, .. } = sighting;
    let in_its_kana = !spelling.keeps_its_kana() || letters[first..end].iter().all(|one| one.script == spelling.script);
    in_its_kana
        && !mixes_kana(spelling, &letters[first..end])
        && ends(spelling, letters, end)
        && gaps_fit(spelling, &letters[first..end])
}

/// "がバイト" is a job after a particle, and no ガバイト: within a word nobody goes from one kana to the other, but for the mark of
/// long vowels.
fn mixes_kana(spelling: &Spelling, letters: &[Letter]) -> bool {
    let katakana = |letter: &Letter| letter.script == Script::Katakana;
    let mut kana = letters.iter().filter(|letter| letter.folded != 'ー');
    let in_one = kana.next().is_none_or(|first| kana.all(|other| katakana(other) == katakana(first)));
    let parted = spelling.gaps.iter().skip(1).any(|gap| *gap > Gap::None);
    spelling.is_kana() && !parted && !in_one && katakana(&letters[0]) != (spelling.script == Script::Katakana)
}

pub fn begins(letters: &[Letter], first: usize) -> bool {
    let letter = letters[first];
    first.checked_sub(1).is_none_or(|before| letter.begins_word() || is_edge(letters[before], letter))
}

fn ends(spelling: &Spelling, letters: &[Letter], end: usize) -> bool {
    let Some(after) = letters.get(end) else { return true };
    let last = letters[end - 1];
    // 大野智 of 大野智子: somebody else's name goes on.
    if spelling.len() >= FULL_CHARACTERS && after.gap == Gap::None && GIVEN_NAMES_END.contains(&after.folded) {
        let is_han = |letter: char| matches!(letter, '\u{4e00}'..='\u{9fff}');
        if spelling.folded.chars().all(is_han) {
            return false;
        }
    }
    // みこち of みこちゃん: a small kana goes on with the syllable before it.
    if after.gap == Gap::None && SMALL_KANA.contains(&after.folded) {
        return false;
    }
    after.begins_word()
        || is_edge(last, *after)
        || last.script == Script::Hangul
        || (last.script == Script::Katakana && goes_on_with(letters, end, &AFTER_KATAKANA))
        || is_plural(spelling, letters, end)
}

/// Letters of spaced scripts, of katakana and of Hangul run on within a word; between others anything may end.
fn is_edge(before: Letter, after: Letter) -> bool {
    before.script != after.script || before.script == Script::Unspaced
}

fn goes_on_with(letters: &[Letter], end: usize, words: &[&str]) -> bool {
    let rest = || letters[end..].iter().map(|letter| letter.folded);
    words.iter().any(|word| rest().take(word.chars().count()).eq(word.chars()))
}

/// "Pikachus": an s that is the last letter of its word.
fn is_plural(spelling: &Spelling, letters: &[Letter], end: usize) -> bool {
    let is_s = letters[end].folded == 's' && !letters[end].begins_word();
    is_s && spelling.len() >= JOINED_LETTERS_MIN && letters.get(end + 1).is_none_or(Letter::begins_word)
}

/// Two words of enough letters.
fn is_full_name(spelling: &Spelling) -> bool {
    let gaps = spelling.gaps.iter().skip(1).filter(|gap| **gap > Gap::None).count();
    gaps == 1 && spelling.len() >= FULL_NAME_MIN && spelling.script == Script::Spaced
}

/// A gap of the text must be one of the name's, or weaker; or the name is spelled out letter by letter. Names without
/// spaces (五条 悟) may have one.
fn gaps_fit(spelling: &Spelling, letters: &[Letter]) -> bool {
    let inner = || letters.iter().zip(&spelling.gaps).skip(1);
    let wider = inner().filter(|(letter, gap)| letter.gap > **gap).count();
    let missing = inner().any(|(letter, gap)| *gap > Gap::None && !letter.begins_word());
    if wider == 0 {
        return !missing || spelling.len() >= JOINED_LETTERS_MIN || spelling.script != Script::Spaced;
    }
    // "Kugisaki, Nobara": as indexes have it.
    let parted =
        || inner().filter(|(letter, gap)| letter.gap > **gap).all(|(letter, gap)| *gap > Gap::None && letter.upper);
    if wider == 1
        && !missing
        && letters[0].upper
        && spelling.tells == Tells::Certain
        && is_full_name(spelling)
        && parted()
    {
        return true;
    }
    let weak = inner().all(|(letter, gap)| letter.gap <= Gap::Weak.max(*gap));
    let spelled_out = spelling.len() >= SPELLED_OUT_MIN && inner().all(|(letter, _)| letter.gap > Gap::None);
    weak && (spelled_out || (wider == 1 && spelling.script != Script::Spaced && spelling.len() > 2))
}
