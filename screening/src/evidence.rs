//! Whether a spelling seen is the registry's name: at once where nobody else is called so, else by its company.

use std::collections::BTreeMap;
use std::ops::Range;

use rights::{FindingKind, Level};

use crate::families::SIBLINGS;
use crate::folding::{Letter, Script};
use crate::hidden::Disguise;
use crate::registry::Registry;
use crate::said::{Around, Said, said};
use crate::sighting::{Sighting, Sightings};
use crate::somebody_else::{is_of_mine, speaks_of_others};
use crate::spelling::{Nearby, Spelling, Tells};
use crate::tables::{Beside, Entry, Ordinary, Pattern, WORD};
use crate::tags::Tags;
use crate::text::Text;

/// What speaks for a finding, and how much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub level: Level,
    pub confidence_percent: u8,
    pub because: Because,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// The name is nobody else's.
    Name,
    /// Another name of its group, as written.
    Company(String),
    /// A word that goes with it, as written.
    Word(String),
    /// It is written like a name, and nothing more is known.
    Capital,
    /// Whoever says it alone means this one.
    Known,
    /// It is a tag of its own in a list of tags.
    Tag,
    /// It is nearly the name, or hides it.
    Disguise(Disguise),
    /// Nobody is named, but what is described looks like somebody: the phrases as written.
    Look(Vec<String>),
    /// Its form says that it is somebody of this work: `name (work)`.
    Form(String),
    /// Nobody is named, but another word that only this work has, as written.
    Term(String),
}

/// "X from Y", "X (Y)", "X, Y", "YのX": what may stand between a name and its work.
const JOINTS: [&str; 14] =
    ["(", "（", ",", "、", "from", "in", "of", "の", ":", "：", "|", "/", "fromtheanime", "fromthegame"];
/// Words after a name that only a known character or work has.
const KNOWN_BY: [&str; 7] = ["cosplay", "cosplayer", "fanart", "fanfic", "plushie", "funko", "doujinshi"];
/// ノ, as the folded text holds no hiragana.
const KNOWN_BY_KATAKANA: [&str; 4] = ["コスプレ", "ノコスプレ", "ノファンアート", "ノ二次創作"];
/// What a tag says of itself in brackets: `fate_(series)`, `laplace_(cosplay)`.
const TAGGED: [&str; 9] = ["series", "anime", "manga", "game", "character", "cosplay", "movie", "film", "style"];
/// What a list of tags says before a name.
const LABELS: [&str; 6] = ["artist", "character", "series", "copyright", "style", "franchise"];
const ENDS_A_PHRASE: [&str; 17] = [
    "and", "or", "on", "in", "with", "of", "at", "near", "under", "over", "the", "a", "an", "to", "by", "from", "next",
];
const LEADS_TO_A_NAME: [&str; 3] = ["of", "from", "by"];
const OWN_CHARACTER: [&str; 5] = ["oc", "ocs", "original", "own", "invented"];
const GIVES_A_NAME: [&str; 5] = ["called", "named", "name", "nicknamed", "is"];
/// という, って名前, as folded.
const GIVES_A_NAME_AFTER: [&str; 4] = ["トイウ", "ト言ウ", "ト名", "ッテ名前"];

/// Everything seen in a text, to weigh one sighting by the others.
pub struct Scene<'a> {
    /// For each file of the registry.
    files: &'a [Beside],
    pub ordinary: &'a Ordinary,
    pub text: &'a Text<'a>,
    /// What the registry says of everything that was seen.
    pub patterns: &'a BTreeMap<usize, Pattern>,
    /// Entries whose look speaks for them.
    pub looks: &'a BTreeMap<usize, String>,
    entries: BTreeMap<usize, Entry>,
    surroundings: BTreeMap<usize, Around>,
    /// By their first letters.
    in_order: Vec<Sighting>,
    /// For each group that was seen.
    groups: BTreeMap<usize, Seen>,
    pub own_character: bool,
    /// It speaks of somebody of one's own, or of a namesake.
    pub speaks_of_others: bool,
    pub has_siblings: bool,
    pub tags: Tags,
}

/// What was seen of one group.
#[derive(Default)]
pub struct Seen {
    /// A few of each entry are enough: a text of a hundred thousand equal names takes no longer to weigh.
    pub sightings: Vec<Sighting>,
    /// Words that go with the group.
    pub context: Vec<Said>,
}

const OF_EACH_PATTERN: usize = 2;
/// A work's words, where many know it.
pub const WORDS_OF_KNOWN: usize = 12;
/// Letters between a name and its work, where they stand side by side.
const SIDE_BY_SIDE: usize = 16;
/// Letters in brackets between them: `(swimsuit rider) (second ascension) (fate)`.
const BRACKETS_MAX: usize = 48;
/// No spelling has more letters.
const LETTERS_MAX: usize = 96;

impl<'a> Scene<'a> {
    pub fn new(registry: &'a Registry, text: &'a Text<'a>, seen: &'a Sightings) -> Self {
        let mut in_order = seen.all.clone();
        in_order.sort_by_key(|one| one.first);
        let own = ["オリキャラ", "オリジナル", "原創", "原创"];
        let tags = Tags::of(text);
        let own_character = (text.says_any(&OWN_CHARACTER) && !tags.own_beside_another)
            || is_of_mine(text)
            || own.iter().any(|word| text.folded.contains(word));
        let named = seen.all.iter().filter_map(|one| seen.patterns[&one.pattern].entry);
        let entries: BTreeMap<_, _> = named.map(|entry| (entry, registry.search.entries.get(entry))).collect();
        let groups = entries.values().map(|entry| entry.group);
        let surroundings = groups.map(|group| (group, registry.search.groups.beginning(group))).collect();
        let files = registry.search.head.files.as_slice();
        let (patterns, looks, groups) = (&seen.patterns, &seen.looks, BTreeMap::new());
        let ordinary = &registry.search.ordinary;
        let speaks_of_others = speaks_of_others(text);
        let mut scene = Self {
            files,
            ordinary,
            text,
            patterns,
            looks,
            entries,
            surroundings,
            in_order,
            groups,
            own_character,
            speaks_of_others,
            has_siblings: text.says_any(&SIBLINGS),
            tags,
        };
        scene.groups = scene.seen(registry, &seen.all);
        scene
    }

    fn seen(&self, registry: &Registry, all: &[Sighting]) -> BTreeMap<usize, Seen> {
        let mut groups = BTreeMap::<usize, Seen>::new();
        let mut times = BTreeMap::<usize, usize>::new();
        for one in all {
            let times = times.entry(one.pattern).or_default();
            *times += 1;
            if let Some(entry) = self.entry(*one).filter(|_| *times <= OF_EACH_PATTERN) {
                groups.entry(entry.group).or_default().sightings.push(*one);
            }
        }
        for (group, said) in said(registry, self.text, &self.surroundings) {
            groups.entry(group).or_default().context = said;
        }
        groups
    }

    pub fn entry(&self, one: Sighting) -> Option<&Entry> {
        self.patterns[&one.pattern].entry.map(|entry| &self.entries[&entry])
    }

    pub fn spelling(&self, one: Sighting) -> &'a Spelling {
        &self.patterns[&one.pattern].spelling
    }

    /// `None`: it is only a word.
    pub fn weigh(&self, one: Sighting) -> Option<Evidence> {
        let warn = |confidence_percent, because| Evidence { level: Level::Warn, confidence_percent, because };
        if self.is_term(one) {
            return self.other_term(one).map(|other| warn(60, Because::Term(other)));
        }
        let borrowed = || self.is_a_thing(one) || self.has_a_family(one) || self.is_a_namesake(one);
        if self.is_a_mark(one) && (self.is_a_family_name(one) || self.has_a_surname(one)) {
            return self.remark(one);
        }
        if self.spelling(one).tells == Tells::Certain && !borrowed() {
            return Some(warn(95, Because::Name));
        }
        if let Some(work) = self.joined(one) {
            return Some(warn(90, Because::Company(work)));
        }
        if let Some(fellow) = self.company(one).filter(|_| !self.is_of_a_family(one)) {
            // Of works that have the same two names, the one that more is said of.
            let said = if self.word_around(one).is_some() { 85 } else { 80 };
            return Some(warn(said, Because::Company(fellow)));
        }
        if let Some(phrase) = self.looks_so(one) {
            return Some(warn(75, Because::Word(phrase)));
        }
        if self.is_half(one) {
            let around = self.word_around(one).filter(|_| self.half_in_context(one));
            let word = around.or_else(|| self.half_is_addressed(one))?;
            return Some(warn(if self.is_main(one) { 75 } else { 70 }, Because::Word(word)));
        }
        if let Some(word) = self.word_beside(one).or_else(|| self.word_around(one)) {
            return Some(warn(75, Because::Word(word)));
        }
        if let Some(work) = self.said_in_brackets(one) {
            return Some(warn(90, Because::Company(work)));
        }
        if let Some(word) = self.goods_among_tags(one).or_else(|| self.goods_around(one)) {
            return Some(warn(65, Because::Word(word)));
        }
        if self.is_in_a_tag(one) {
            return Some(warn(80, Because::Form(self.text.slice(one.first, one.end).to_owned())));
        }
        if self.somebody_is_from(one) {
            return Some(warn(70, Because::Word("from".into())));
        }
        if let Some(word) = self.word_of_a_work(one) {
            return Some(warn(65, Because::Word(word)));
        }
        if self.mixes_alphabets(one) {
            return Some(warn(75, Because::Disguise(Disguise::Alphabets)));
        }
        if self.is_meant(one) {
            return Some(warn(65, Because::Known));
        }
        if self.stands_out(one) {
            return Some(warn(55, Because::Capital));
        }
        if self.is_named_by_a_tag(one) || self.is_a_network(one) {
            return Some(warn(60, Because::Tag));
        }
        self.remark(one)
    }

    fn remark(&self, one: Sighting) -> Option<Evidence> {
        let remark = Evidence { level: Level::Info, confidence_percent: 35, because: Because::Capital };
        self.is_written_like_a_name(one).then_some(remark)
    }

    /// "Raven from Teen Titans", "a screenshot from Arcane": somebody with a capital comes from a work with capitals, or
    /// anything from a work that is no place.
    fn somebody_is_from(&self, one: Sighting) -> bool {
        let word = |nth| self.text.word_before(one.first, nth);
        let from = word(0).is_some_and(|word| self.text.word_is(&word, &["from"]));
        let somebody = || word(1).is_some_and(|word| self.text.letters[word.start].upper);
        self.is_work(one) && from && self.is_capitalised(one) && (somebody() || !self.has_a_name_in_it(one))
    }

    pub fn is_work(&self, one: Sighting) -> bool {
        self.entry(one).is_some_and(|entry| entry.kind == FindingKind::Franchise)
    }

    pub fn is_sure_work(&self, one: Sighting) -> bool {
        self.is_work(one) && !matches!(self.spelling(one).tells, Tells::Word | Tells::Bare)
    }

    pub fn words_of(&self, one: Sighting) -> impl Iterator<Item = String> {
        let letters = &self.text.letters[one.first..one.end];
        let words = letters.chunk_by(|_, next| !next.begins_word());
        words.map(|word| word.iter().map(|letter| letter.folded).collect())
    }

    /// The kinds of its words in the dictionary, `None` for what is in none.
    pub fn kinds_of_words(&self, one: Sighting) -> impl Iterator<Item = Option<u64>> {
        self.words_of(one).map(|word| self.ordinary.get(word))
    }

    fn has_a_name_in_it(&self, one: Sighting) -> bool {
        self.kinds_of_words(one).any(|kind| kind.is_some_and(|kind| kind != WORD))
    }

    pub fn group(&self, one: Sighting) -> Option<&Seen> {
        self.groups.get(&self.entry(one)?.group)
    }

    /// Another entry of the same group, at another place and by another word: "Aki" twice is one Aki and no two sisters.
    pub fn are_fellows(&self, one: Sighting, other: Sighting) -> bool {
        let (Some(mine), Some(theirs)) = (self.entry(one), self.entry(other)) else { return false };
        let differ = || !self.are_alike(one, other) && !self.is_term(one) && !self.is_term(other);
        mine.group == theirs.group && !std::ptr::eq(mine, theirs) && !one.overlaps(&other) && differ()
    }

    /// The same words: asked of so many pairs that none is written out.
    fn are_alike(&self, one: Sighting, other: Sighting) -> bool {
        let (mine, theirs) = (&self.text.letters[one.first..one.end], &self.text.letters[other.first..other.end]);
        let begin_alike =
            || mine.iter().zip(theirs).skip(1).all(|(mine, theirs)| mine.begins_word() == theirs.begins_word());
        let spelled = |letters: &'a [Letter]| letters.iter().map(|letter| letter.folded);
        spelled(mine).eq(spelled(theirs)) && begin_alike()
    }

    /// Sightings that begin a few letters before or after.
    pub fn around(&self, one: Sighting) -> impl Iterator<Item = Sighting> {
        let from = self.in_order.partition_point(|other| other.first + SIDE_BY_SIDE + LETTERS_MAX < one.first);
        self.in_order[from..].iter().copied().take_while(move |other| other.first <= one.end + BRACKETS_MAX)
    }

    /// Name and work side by side in a form that joins them; then both may be ordinary words ("nami (one piece)").
    pub fn joined(&self, one: Sighting) -> Option<String> {
        let other = self.around(one).filter(|other| self.are_fellows(one, *other)).find(|other| {
            let (before, after) = if one.first < other.first { (one, *other) } else { (*other, one) };
            let near = after.first - before.end < SIDE_BY_SIDE;
            let between = self.text.between(before.end, after.first).to_lowercase();
            let bracketed = is_bracketed(&between);
            (near || bracketed) && {
                let between = if bracketed { "(".to_owned() } else { between };
                let between = self.letters_between(before.end, after.first).map_or(between, str::to_owned);
                let between = between.trim_end_matches(['"', '「', '『']);
                let with_work = self.is_work(one) || self.is_work(*other);
                // A work is often called as its hero: `tails (sonic)`.
                // "Mercy Overwatch", where the work is no word.
                let beside = between.is_empty() && [one, *other].into_iter().any(|one| self.is_sure_work(one));
                if [one, *other].into_iter().any(|one| self.is_half(one)) {
                    return self.half_is_joined(one, *other, between);
                }
                if with_work { beside || JOINTS.contains(&between) } else { matches!(between, "(" | "（") }
            }
        })?;
        Some(self.text.slice(other.first, other.end).to_owned())
    }

    /// の is a letter, and between two names all that stands there.
    fn letters_between(&self, end: usize, first: usize) -> Option<&'static str> {
        (first == end + 1 && self.text.letters[end].folded == 'ノ').then_some("の")
    }

    fn company(&self, one: Sighting) -> Option<String> {
        let speaks_up = |one: Sighting, other: Sighting| match self.spelling(one).tells {
            Tells::Half => self.half_goes_with(one, other),
            Tells::Term => false,
            Tells::Certain => true,
            Tells::Shared | Tells::Known => !self.own_character && !self.are_any_two(one, other),
            Tells::Bare if !self.is_work(other) && !self.is_said_in_small(one, other) => false,
            Tells::Word | Tells::Proper | Tells::Bare => {
                let placed = self.is_inside(one) || self.are_paired(one, other) || self.is_a_title_alone(one);
                let written = (self.is_capitalised(one) && placed) || self.is_said_in_small(one, other);
                !self.own_character && written && !self.are_any_two(one, other)
            }
        };
        let both = |other: Sighting| speaks_up(other, one) && speaks_up(one, other);
        let certain = |one: Sighting| self.spelling(one).tells == Tells::Certain && !self.is_a_thing(one);
        let mut fellows = self.group(one)?.sightings.iter().filter(|other| self.are_fellows(one, **other));
        let half = |other: Sighting| self.is_half(one) || self.is_half(other);
        let goes = |other: Sighting| certain(other) || self.is_of_a_title(one, other);
        let listed = |other: Sighting| self.are_listed_together(one, other);
        let other = fellows.find(|other| both(**other) || listed(**other) || (!half(**other) && goes(**other)))?;
        Some(self.text.slice(other.first, other.end).to_owned())
    }

    /// The words that stand on either side of its group's names.
    pub fn goods_of(&self, one: Sighting) -> &[Nearby] {
        self.entry(one).map_or(&[], |entry| &self.surroundings[&entry.group].beside.either)
    }

    fn word_around(&self, one: Sighting) -> Option<String> {
        // "Sayaka drawing a sword": a word like any other speaks for nobody whose one name many bear.
        let common = self.words_of(one).count() == 1 && self.kinds_of_words(one).all(|kind| kind == Some(0));
        let any = !common || !self.is_a_character(one) || self.says_two_words(one);
        self.said_around(one, |said| any || said.is_coined)
    }

    /// A word around that is hardly ever said of anything else.
    pub fn coined_around(&self, one: Sighting) -> bool {
        self.said_around(one, |said| said.is_coined).is_some()
    }

    /// Two words that go with its group.
    pub fn says_two_words(&self, one: Sighting) -> bool {
        self.is_main(one) && self.group(one).is_some_and(|group| group.context.len() > 1)
    }

    fn said_around(&self, one: Sighting, asked: impl Fn(&Said) -> bool) -> Option<String> {
        let own: String = self.text.letters[one.first..one.end].iter().map(|letter| letter.folded).collect();
        // A name does not speak for itself, though its work's words have it among them.
        let other = |said: &&Said| !own.contains(said.folded.as_str()) && !said.folded.contains(&own) && asked(said);
        self.group(one)?.context.iter().find(other).map(|said| said.written.clone())
    }

    /// A work that so much is known of is known to many.
    pub fn is_well_known(&self, one: Sighting) -> bool {
        let words = |entry: &Entry| self.surroundings[&entry.group].words;
        self.entry(one).is_some_and(|entry| words(entry) >= WORDS_OF_KNOWN)
    }

    fn word_beside(&self, one: Sighting) -> Option<String> {
        let entry = self.entry(one)?;
        let group = &self.surroundings[&entry.group];
        let usual = Some(&self.files[group.file]);
        let usual = usual.filter(|_| !matches!(entry.kind, FindingKind::Character | FindingKind::Artwork));
        let beside = std::iter::once(&group.beside).chain(usual).find_map(|beside| self.found_beside(one, beside));
        let led = || usual.and_then(|usual| self.led_into_brackets(one, &usual.before));
        let word = beside.map(|word| word.written.clone()).or_else(led).or_else(|| self.labelled(one));
        if word.is_some() {
            return word;
        }
        let known = matches!(entry.kind, FindingKind::Character | FindingKind::Franchise);
        if let Some(word) = self.text.word_from(one.end).filter(|word| known && self.text.word_is(word, &TAGGED))
            && self.text.between(one.end, word.start).starts_with(['(', '（'])
        {
            return Some(self.text.slice(word.start, word.end).to_owned());
        }
        let next = self.text.word_after(one.end, 0).filter(|word| known && self.text.word_is(word, &KNOWN_BY));
        let next = next.map(|word| self.text.slice(word.start, word.end).to_owned());
        let runs_on = || known && KNOWN_BY_KATAKANA.iter().any(|word| starts_with(&self.text.letters[one.end..], word));
        next.or_else(|| runs_on().then(|| "コスプレ".to_owned()))
    }

    /// `artist:huke`, `character: Rain`.
    fn labelled(&self, one: Sighting) -> Option<String> {
        let last = one.first.checked_sub(1)?;
        let colon = matches!(self.text.between(last + 1, one.first).trim_end_matches(['(', '{', '[']), ":" | "：");
        // Before the words are looked through: most names follow no colon.
        if !colon {
            return None;
        }
        let word = self.text.words().iter().rfind(|word| word.end == last + 1)?;
        // "original character: Sora" is nobody's.
        let own = self.own_character && self.text.word_is(word, &["character"]);
        (!own && self.text.word_is(word, &LABELS)).then(|| self.text.slice(word.start, word.end).to_owned())
    }

    fn found_beside<'b>(&self, one: Sighting, beside: &'b Beside) -> Option<&'b Nearby> {
        let after = beside.after.iter().chain(&beside.either).find(|word| self.stands_after(one.end, &word.spelling));
        let before = || beside.before.iter().find(|word| self.stands_before(one.first, &word.spelling));
        let led = || beside.either.iter().find(|word| self.leads_to(one.first, &word.spelling));
        after.or_else(before).or_else(led)
    }

    /// "apple laptop", "Apple's new laptop"; not "an apple on a laptop".
    fn stands_after(&self, end: usize, word: &Spelling) -> bool {
        if word.script != Script::Spaced {
            let after = &self.text.letters[end..];
            let after_particle = after.first().filter(|letter| letter.folded == 'ノ').map_or(after, |_| &after[1..]);
            return starts_with(after_particle, &word.folded);
        }
        let skip = usize::from(self.text.word_after(end, 0).is_some_and(|next| self.text.word_is(&next, &["s"])));
        let reads = |next: &Range<usize>| self.text.reads(next, word);
        let Some(next) = self.text.word_after(end, skip) else { return false };
        reads(&next)
            || (!self.text.word_is(&next, &ENDS_A_PHRASE)
                && self.text.word_after(end, skip + 1).is_some_and(|second| reads(&second)))
    }

    /// "by Huke".
    fn stands_before(&self, first: usize, word: &Spelling) -> bool {
        (0..3)
            .filter_map(|nth| self.text.word_before(first, nth))
            .any(|before| before.start + word.len() == first && self.text.reads(&before, word))
    }

    /// "a laptop from Apple", "bottle of Coke".
    fn leads_to(&self, first: usize, word: &Spelling) -> bool {
        let lead = self.text.word_before(first, 0).filter(|lead| self.text.word_is(lead, &LEADS_TO_A_NAME));
        lead.is_some_and(|lead| self.stands_before(lead.start, word))
    }

    /// "Mаrio" with a Cyrillic а: nobody writes a word so who does not mean to hide it.
    fn mixes_alphabets(&self, one: Sighting) -> bool {
        let written = self.text.slice(one.first, one.end);
        let latin = written.chars().any(|letter| letter.is_ascii_alphabetic());
        let other = written.chars().any(|letter| matches!(letter, '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{52f}'));
        latin && other && self.spelling(one).tells != Tells::Bare
    }

    /// "a portrait of Link": a capital inside a sentence, unless somebody is being given that name.
    fn is_written_like_a_name(&self, one: Sighting) -> bool {
        let latin = self.spelling(one).script == Script::Spaced;
        let placed = self.spelling(one).tells == Tells::Shared || self.is_inside(one);
        latin && placed && !self.is_given(one) && !self.own_character && self.is_capitalised(one)
    }

    /// "a boy called Link": nobody is named yet.
    pub fn is_given(&self, one: Sighting) -> bool {
        let told = || GIVES_A_NAME_AFTER.iter().any(|word| starts_with(&self.text.letters[one.end..], word));
        let gives = |word: Option<Range<usize>>| word.is_some_and(|word| self.text.word_is(&word, &GIVES_A_NAME));
        // "a girl named Morgan Ayanami": the other half stands between.
        let other = || self.text.word_before(one.first, 0).filter(|word| self.text.letters[word.start].upper);
        let given = || other().is_some_and(|word| gives(self.text.word_before(word.start, 0)));
        gives(self.text.word_before(one.first, 0)) || (self.words_of(one).count() == 1 && given()) || told()
    }

    pub fn is_inside(&self, one: Sighting) -> bool {
        self.text.is_inside_a_sentence(one.first)
    }

    pub fn is_capitalised(&self, one: Sighting) -> bool {
        self.text.is_capitalised(one.first, one.end)
    }
}

/// `mordred (swimsuit rider) (fate)`: what she wears stands between her name and her work.
fn is_bracketed(between: &str) -> bool {
    between.starts_with('(') && between.ends_with(")(")
}

fn starts_with(letters: &[Letter], word: &str) -> bool {
    letters.iter().map(|letter| letter.folded).take(word.chars().count()).eq(word.chars())
}
