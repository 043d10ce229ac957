//! Whom half a name means: the one of its work, or of the pair that it is half of.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Deserialize;

use crate::evidence::Scene;
use crate::folding::{Letter, Script};
use crate::halves::NAMES_AND_WORDS;
use crate::hidden::HONORIFICS;
use crate::kana::katakana;
use crate::registry::Registry;
use crate::sighting::{Sighting, Sightings, begins, each_from, is_whole};
use crate::spelling::{Spelling, Tells};
use crate::tables::{Pattern, WORD};
use crate::terms::Terms;
use crate::text::Text;

/// A text with more letters names people in full somewhere.
const LETTERS_LOOKED_AT: usize = 2000;
/// What joins two names has no more letters.
const JOINT_MAX: usize = 6;
/// A pair that so many works have is any two people.
const WORKS_OF_A_PAIR: usize = 1;
/// Shorter words beside a half are no other half of it.
const SMALL_WORD: usize = 3;
/// "and", "with": what leads to somebody.
const BEFORE_A_NAME: [&str; 9] = ["and", "with", "beside", "near", "behind", "hugging", "vs", "x", "but"];
/// What somebody is or does follows; a thing would have something else to say of it.
const AFTER_A_NAME: [&str; 13] =
    ["and", "with", "in", "on", "at", "is", "as", "who", "from", "behind", "beside", "sits", "stands"];
/// "king", "ring".
const ACT_MIN: usize = 4;
/// Two halves in characters or kana have so many at least.
const PAIR_UNSPACED_MIN: usize = 4;
/// What anybody may have, hold or eat.
const OF_ANYBODY: [&str; 20] = [
    "sword", "swords", "bread", "book", "books", "cat", "dog", "guitar", "scarf", "umbrella", "coffee", "tea", "ramen",
    "flowers", "camera", "bicycle", "rain", "snow", "school", "glasses",
];
/// A name of fewer letters that no list has may be a word of another language.
const COINED_MIN: usize = 5;
/// Kana of so few letters are a given name of many.
const SHORT_KANA: usize = 4;
/// Ai, Mio, Rin: given names of so few letters are many people's.
const SHORT_GIVEN: usize = 3;
/// Given names of fewer letters are many people's too where they are none of Japan.
const WESTERN_MIN: usize = 6;
/// Leads that stand apart are looked for among so many names.
const PLACES_LOOKED_AT: usize = 12;
/// Whoever has such a rank is no neighbor.
const RANKS: [&str; 5] = ["taichou", "taicho", "heichou", "heicho", "shishou"];
/// Particles, as folded.
const AROUND_ONE_LETTER: [char; 6] = ['ト', 'ガ', 'ヲ', 'ハ', 'ノ', 'ニ'];

/// What a half begins with on its shelf: of hundreds who are called so most are passed over by their work, and stay packed.
#[derive(Clone, Copy, Deserialize)]
struct Bearer {
    entry: usize,
    group: usize,
    is_main: bool,
    /// The first field of its spelling.
    tells: Tells,
}

/// Halves at one place, each with its number.
struct Place {
    first: usize,
    end: usize,
    /// Of all of them: they are spelled alike.
    spelling: Spelling,
    halves: Vec<(usize, Bearer)>,
}

/// Adds halves of names whose group was seen, and pairs of them.
pub fn add_halves(registry: &Registry, text: &Text<'_>, seen: &mut Sightings) {
    let (places, terms) = places(registry, text, seen);
    let beyond = registry.search.patterns.len();
    for term in terms.telling() {
        let half = registry.search.halves.get(term.at.pattern);
        let at = Sighting { pattern: beyond + term.at.pattern, ..term.at };
        seen.all.push(at);
        seen.patterns.insert(at.pattern, Pattern { entry: Some(half.entry), spelling: half.spelling });
    }
    seen.said.extend(terms.sure());
    if places.is_empty() {
        return;
    }
    let entries: BTreeSet<usize> = seen.all.iter().filter_map(|one| seen.patterns[&one.pattern].entry).collect();
    let groups: BTreeSet<usize> = entries.into_iter().map(|entry| registry.search.entries.get(entry).group).collect();
    let mut wanted = BTreeSet::new();
    for (nth, place) in places.iter().enumerate() {
        let only = place.halves.iter().all(|(_, half)| half.entry == place.halves[0].1.entry);
        let addressed = only && is_addressed(text, place.end);
        for (number, half) in &place.halves {
            let said = terms.says_surely(half.group) || (half.is_main && terms.says(half.group));
            if groups.contains(&half.group) || said || addressed || seen.looks.contains_key(&half.entry) {
                wanted.insert((nth, *number));
            }
        }
        let after = places.iter().enumerate().skip(nth + 1);
        for (at, other) in after.take_while(|(_, other)| other.first <= place.end + JOINT_MAX) {
            if other.first >= place.end && text.joins(place.end, other.first) {
                let met = meeting(&place.halves, &other.halves);
                wanted.extend(met.into_iter().flat_map(|(one, two)| [(nth, one), (at, two)]));
            }
        }
    }
    wanted.extend(apart(registry, &places));
    for (nth, place) in places.into_iter().enumerate() {
        for (number, _) in place.halves {
            if wanted.contains(&(nth, number)) {
                let pattern = beyond + number;
                let half = registry.search.halves.get(number);
                seen.all.push(Sighting { pattern, first: place.first, end: place.end });
                seen.patterns.insert(pattern, Pattern { entry: Some(half.entry), spelling: half.spelling });
            }
        }
    }
}

fn places(registry: &Registry, text: &Text<'_>, seen: &Sightings) -> (Vec<Place>, Terms) {
    let search = &registry.search;
    let mut places: Vec<Place> = Vec::new();
    let mut terms = Terms::default();
    for first in (0..text.letters.len().min(LETTERS_LOOKED_AT)).filter(|place| begins(&text.letters, *place)) {
        each_from((&search.half_automaton, &search.half_same), &text.letters, first, |number, end| {
            let bearer: Bearer = search.halves.beginning(number);
            let one = Sighting { pattern: number, first, end };
            if bearer.tells == Tells::Term {
                let spelling = search.halves.get(number).spelling;
                if is_whole(&spelling, &text.letters, one) {
                    terms.add(bearer.group, one, (spelling.folded, bearer.is_main));
                }
                return;
            }
            if let Some(last) = places.last_mut().filter(|last| (last.first, last.end) == (first, end)) {
                last.halves.push((number, bearer));
                return;
            }
            let spelling = search.halves.get(number).spelling;
            if is_whole(&spelling, &text.letters, one)
                && !runs_on(&text.letters, one)
                && !seen.free.iter().any(|free| free.overlaps(&one))
            {
                places.push(Place { first, end, spelling, halves: vec![(number, bearer)] });
            }
        });
    }
    (places, terms)
}

/// "Gojou-sensei".
fn is_addressed(text: &Text<'_>, end: usize) -> bool {
    text.word_after(end, 0).is_some_and(|next| text.word_is(&next, &HONORIFICS))
}

/// 千尋 in 千尋谷 is no name.
fn runs_on(letters: &[Letter], one: Sighting) -> bool {
    let is_han =
        |place: usize| letters.get(place).is_some_and(|letter| matches!(letter.folded, '\u{4e00}'..='\u{9fff}'));
    let before = one.first.checked_sub(1).is_some_and(|before| is_han(before) && is_han(one.first));
    before || (is_han(one.end - 1) && is_han(one.end))
}

/// "kaori playing while kousei listens": leads of one work anywhere in a text, one of them by a name that no list has.
fn apart(registry: &Registry, places: &[Place]) -> BTreeSet<(usize, usize)> {
    let coined = |place: &Place| {
        let spelling = &place.spelling;
        spelling.len() >= COINED_MIN && !registry.search.ordinary.contains_key(&spelling.folded)
    };
    let leads = |place: &Place| -> (bool, Vec<(usize, Bearer)>) {
        let mains = place.halves.iter().filter(|(_, half)| half.is_main && place.spelling.script == Script::Spaced);
        (coined(place), mains.copied().collect())
    };
    let leads: Vec<(bool, Vec<(usize, Bearer)>)> = places.iter().take(PLACES_LOOKED_AT).map(leads).collect();
    let mut wanted = BTreeSet::new();
    for (nth, (this_coined, these)) in leads.iter().enumerate() {
        for (at, (that_coined, those)) in leads.iter().enumerate().skip(nth + 1) {
            if (*this_coined && !these.is_empty()) || (*that_coined && !those.is_empty()) {
                let met = meeting(these, those);
                wanted.extend(met.into_iter().flat_map(|(one, two)| [(nth, one), (at, two)]));
            }
        }
    }
    wanted
}

/// Halves of two people whom one work alone has.
fn meeting(these: &[(usize, Bearer)], those: &[(usize, Bearer)]) -> Vec<(usize, usize)> {
    let mut works = BTreeMap::<usize, Vec<&(usize, Bearer)>>::new();
    for one in these {
        works.entry(one.1.group).or_default().push(one);
    }
    let mut met = Vec::new();
    let mut groups = BTreeSet::new();
    for (two, other) in those {
        for (one, half) in works.get(&other.group).into_iter().flatten().filter(|(_, half)| half.entry != other.entry) {
            groups.insert(half.group);
            met.push((*one, *two));
        }
    }
    if groups.len() <= WORKS_OF_A_PAIR { met } else { Vec::new() }
}

impl Scene<'_> {
    pub fn is_half(&self, one: Sighting) -> bool {
        self.spelling(one).tells == Tells::Half
    }

    /// "rin (love live)", "Rin from Love Live"; a title that is a word needs the brackets, or capitals on both sides.
    pub fn half_is_joined(&self, one: Sighting, other: Sighting, written: &str) -> bool {
        // "sakura-chan from".
        let between = HONORIFICS.iter().find_map(|said| written.trim_start_matches(['-', ' ']).strip_prefix(said));
        let between = between.map_or(written, str::trim_start);
        let half = if self.is_half(one) { one } else { other };
        let work = if self.is_half(one) { other } else { one };
        let brackets = matches!(between, "(" | "（");
        let led =
            matches!(between, "from" | "の") || (matches!(between, "," | "、" | ":" | "of") && self.is_sure_work(work));
        // "finn from adventure time", "rei (nge)", "mabel gravity falls": a title that is no word.
        let titled = self.is_sure_work(work) || self.is_no_word(work);
        let is_written = || self.is_capitalised(half) || self.is_coined_half(half) || titled;
        let side_by_side = between.is_empty() && titled;
        let joined = (led && is_written()) || side_by_side;
        self.is_work(work) && !self.own_character && (brackets || (joined && self.stands_apart(half)))
    }

    /// "Rei in her plugsuit", 麦わらの一味のゾロ.
    pub fn half_in_context(&self, one: Sighting) -> bool {
        let written = self.spelling(one).script != Script::Spaced
            || self.is_capitalised(one)
            || self.is_coined_half(one)
            || self.stands_as_a_name(one);
        // "Sayaka drawing a sword": a word like any other speaks for nobody whose name many bear.
        let common = self.kinds_of_words(one).all(|kind| kind == Some(0));
        let theirs = (self.is_main(one) && !common) || self.coined_around(one) || self.says_two_words(one);
        written && theirs && !self.own_character && !self.is_given(one) && self.stands_apart(one)
    }

    /// "Shampoo with purple hair in a chinese dress": the look of whoever is called so.
    pub fn looks_so(&self, one: Sighting) -> Option<String> {
        let phrase = self.looks.get(&self.patterns[&one.pattern].entry?)?;
        let latin = self.spelling(one).script == Script::Spaced;
        let acts = || self.opens(one) && (self.acts(one) || self.text.ends_phrase(one.end));
        let written = !latin || (self.is_capitalised(one) && self.spelling(one).tells != Tells::Word) || acts();
        let own = self.own_character || self.speaks_of_others;
        // 怪盗 does not look like 怪盗.
        let name = &self.spelling(one).folded;
        // Nor is everybody Sayaka Miki who is called Sayaka and has a sword.
        let common = self.words_of(one).count() == 1 && self.kinds_of_words(one).all(|kind| kind == Some(0));
        let any = |said: &Spelling| common && OF_ANYBODY.contains(&said.folded.as_str());
        let says = Spelling::of(phrase, Tells::Word).is_none_or(|said| !name.contains(&said.folded) && !any(&said));
        (written && says && !own && !self.is_given(one) && self.stands_apart(one)).then(|| phrase.clone())
    }

    /// "ruby swinging a scythe", "with rin and": where small letters tell nothing, the place in the sentence does.
    fn stands_as_a_name(&self, one: Sighting) -> bool {
        let is_word = self.kinds_of_words(one).any(|kind| kind == Some(WORD));
        let alone = || !is_word && self.text.ends_phrase(one.end);
        self.opens(one) && (self.acts(one) || alone())
    }

    fn opens(&self, one: Sighting) -> bool {
        let leads = |word: Range<usize>| self.text.word_is(&word, &BEFORE_A_NAME);
        let word = |nth| self.text.word_before(one.first, nth);
        let is = |nth, said: &str| word(nth).is_some_and(|word| self.text.word_is(&word, &[said]));
        let beside = || is(0, "to") && is(1, "next");
        self.text.begins_phrase(one.first) || word(0).is_some_and(leads) || beside()
    }

    pub fn acts(&self, one: Sighting) -> bool {
        self.text.word_after(one.end, 0).is_some_and(|word| {
            let written: String = self.text.letters[word.clone()].iter().map(|letter| letter.folded).collect();
            self.text.word_is(&word, &AFTER_A_NAME) || (written.len() > ACT_MIN && written.ends_with("ing"))
        })
    }

    /// "jiraiya sensei", "hitsugaya-taichou".
    pub fn is_addressed(&self, one: Sighting) -> bool {
        let next = self.text.word_after(one.end, 0);
        next.is_some_and(|next| self.text.word_is(&next, &HONORIFICS) || self.text.word_is(&next, &RANKS))
    }

    /// "Gojou-sensei": a name that no list has, of one alone among those that works are known by.
    pub fn half_is_addressed(&self, one: Sighting) -> Option<String> {
        let next = self.text.word_after(one.end, 0).filter(|next| self.text.word_is(next, &HONORIFICS))?;
        let known = self.is_main(one) || self.text.word_is(&next, &RANKS);
        let theirs = known && self.is_coined_half(one) && !self.own_character && !self.is_given(one);
        theirs.then(|| self.text.slice(next.start, next.end).to_owned())
    }

    /// Whether half a name speaks for somebody beside this fellow.
    pub fn half_goes_with(&self, one: Sighting, other: Sighting) -> bool {
        if self.own_character || self.is_given(one) || !self.stands_apart(one) {
            return false;
        }
        let latin = self.spelling(one).script == Script::Spaced;
        let paired = self.are_paired(one, other);
        let titled = !self.is_half(other) && self.is_of_a_title(one, other);
        if titled || (self.spelling(other).tells == Tells::Certain && !self.is_a_thing(other)) {
            return !latin
                || self.is_capitalised(one)
                || (paired && self.is_coined_half(one))
                || self.stands_as_a_name(one);
        }
        let are_main = self.is_main(one) && self.is_main(other);
        let are_leads = are_main && self.is_well_known(one);
        let known = self.is_coined_half(one) || self.is_coined_half(other) || are_leads;
        if latin && self.are_any_westerners(one, other) {
            return false;
        }
        if latin {
            let coined = self.is_coined_half(one) && self.is_coined_half(other);
            let capitals = self.is_capitalised(one) && self.is_capitalised(other);
            let pair = coined || (known && capitals) || (are_leads && self.they_act(one, other));
            return (paired && pair) || (are_leads && self.are_apart(one, other));
        }
        let anybody = || self.is_given_to_many(one) && self.is_given_to_many(other);
        let letters = one.end - one.first + other.end - other.first;
        paired && are_main && letters >= PAIR_UNSPACED_MIN && !anybody()
    }

    /// "Chloe and Max": two halves that many bear, and neither is Japanese.
    fn are_any_westerners(&self, one: Sighting, other: Sighting) -> bool {
        let western = |word: String| word.len() < WESTERN_MIN && katakana(std::iter::once(word.as_str())).is_none();
        let mut both = self.words_of(one).chain(self.words_of(other));
        let mut kinds = self.kinds_of_words(one).chain(self.kinds_of_words(other));
        kinds.all(|kind| kind == Some(0)) && both.all(western)
    }

    /// 愛, さくら: a given name that many bear, by its romaji in the entry's name.
    fn is_given_to_many(&self, one: Sighting) -> bool {
        let given = self.entry(one).and_then(|entry| entry.name.split(' ').next());
        given.is_some_and(|given| given.len() <= SHORT_GIVEN || self.ordinary.contains_key(given.to_lowercase()))
    }

    /// "angel dust leaning on the bar with husk": where nothing has a capital, two of a work that many know stand where people
    /// do, without an article.
    pub fn is_said_in_small(&self, one: Sighting, other: Sighting) -> bool {
        let somebody =
            |one: Sighting| !self.is_work(one) && self.opens(one) && (self.acts(one) || self.text.ends_phrase(one.end));
        let title = |one: Sighting| {
            self.is_sure_work(one) && self.text.begins_phrase(one.first) && self.text.ends_phrase(one.end)
        };
        let is_word =
            |one: Sighting| self.words_of(one).count() == 1 && self.kinds_of_words(one).all(|kind| kind == Some(WORD));
        let latin = [one, other].into_iter().all(|one| self.spelling(one).script == Script::Spaced);
        let leads = || (self.is_main(one) && self.is_main(other)) || !(is_word(one) && is_word(other));
        let together = || somebody(one) && somebody(other) && leads();
        let with_title = || (somebody(one) && title(other)) || (title(one) && somebody(other));
        latin && !self.text.has_capitals() && self.is_well_known(one) && (with_title() || together())
    }

    /// One acts, and the other has a name that no list has.
    fn are_apart(&self, one: Sighting, other: Sighting) -> bool {
        let coined = |one: Sighting| self.is_coined_half(one) && one.end - one.first >= COINED_MIN;
        (coined(one) && self.stands_as_a_name(other)) || (coined(other) && self.stands_as_a_name(one))
    }

    /// "faye and spike on": two who stand where people do, and no two things.
    fn they_act(&self, one: Sighting, other: Sighting) -> bool {
        let (first, last) = if one.first < other.first { (one, other) } else { (other, one) };
        let is_word = |one: Sighting| self.kinds_of_words(one).all(|kind| kind == Some(WORD));
        let joined = last.first > first.end;
        joined
            && self.opens(first)
            && (self.acts(last) || self.text.ends_phrase(last.end))
            && !(is_word(one) && is_word(other))
    }

    pub fn is_main(&self, one: Sighting) -> bool {
        self.entry(one).is_some_and(|entry| entry.is_main)
    }

    /// "Hinata and Rin", "Clara, Lily": names that so many bear that a large cast has any two of them. Those of its leads
    /// speak for each other where nothing stands between.
    pub fn are_any_two(&self, one: Sighting, other: Sighting) -> bool {
        let people = |one: Sighting| {
            let latin = self.spelling(one).script == Script::Spaced;
            let mut words = self.words_of(one).zip(self.kinds_of_words(one));
            let common =
                |(word, kind): (String, Option<u64>)| kind == Some(0) || NAMES_AND_WORDS.contains(&word.as_str());
            latin && self.words_of(one).count() == 1 && words.all(common)
        };
        let are_main = || self.is_main(one) && self.is_main(other);
        // カイとナギ.
        let is_short_kana =
            |one: Sighting| self.spelling(one).is_kana() && one.end - one.first <= SHORT_KANA && !self.is_main(one);
        if !self.is_work(other) && is_short_kana(one) && is_short_kana(other) {
            return true;
        }
        // "Chloe and Max" are anybody where nothing else is said; "Tohru and Kyo" are not.
        let western = |one: Sighting| self.words_of(one).all(|word| katakana(std::iter::once(word.as_str())).is_none());
        let are_western = || western(one) && western(other);
        let leads = || are_main() && self.is_well_known(one) && self.are_paired(one, other) && !are_western();
        !self.is_work(other) && people(one) && people(other) && !leads()
    }

    /// No list of words and names has it.
    fn is_coined_half(&self, one: Sighting) -> bool {
        self.spelling(one).script == Script::Spaced && self.kinds_of_words(one).all(|kind| kind.is_none())
    }

    /// 澪が, 「澪」: nothing but marks and particles around it.
    fn stands_as_one_letter(&self, one: Sighting) -> bool {
        let letters = &self.text.letters;
        let opens = self.text.begins_phrase(one.first)
            || one.first.checked_sub(1).is_some_and(|before| AROUND_ONE_LETTER.contains(&letters[before].folded));
        let follows = letters.get(one.end).is_some_and(|next| AROUND_ONE_LETTER.contains(&next.folded));
        opens && (follows || self.text.ends_phrase(one.end))
    }

    /// No other half of a name stands beside it: "Haruka Smith" is somebody else.
    fn stands_apart(&self, one: Sighting) -> bool {
        if self.spelling(one).script != Script::Spaced {
            return one.end - one.first > 1 || self.stands_as_one_letter(one);
        }
        let is_name = |word: &Range<usize>| {
            let letters = &self.text.letters[word.clone()];
            let written: String = letters.iter().map(|letter| letter.folded).collect();
            let spaced = letters[0].script == Script::Spaced && written.len() > SMALL_WORD;
            spaced && (letters[0].upper || (self.ordinary.get(&written) != Some(WORD) && !written.ends_with("ing")))
        };
        let beside = [self.text.word_before(one.first, 0), self.text.word_after(one.end, 0)];
        beside
            .into_iter()
            .flatten()
            .all(|word| self.is_ours(one, &word) || !is_name(&word) || self.text.word_is(&word, &HONORIFICS))
    }
}
