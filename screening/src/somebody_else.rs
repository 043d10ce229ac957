//! When a name that most people know as one character's is somebody else's here: one's own, introduced, or a namesake.

use std::ops::Range;

use rights::FindingKind;

use crate::also_words::is_of_my_work;
use crate::evidence::Scene;
use crate::families::{COLORS_AND_FAMILIES, WORDS_AND_FAMILIES};
use crate::folding::{Gap, Script};
use crate::halves::NAMES_AND_WORDS;
use crate::hidden::HONORIFICS;
use crate::kana::katakana;
use crate::sighting::Sighting;
use crate::slips::slips_between;
use crate::spelling::Tells;
use crate::tables::WORD;
use crate::text::Text;

/// "my grandmother Kiki", "our cat".
const OWN: [&str; 3] = ["my", "our", "ours"];
/// Who is called after somebody.
const PETS: [&str; 12] =
    ["dog", "cat", "puppy", "kitten", "hamster", "rabbit", "parrot", "horse", "pony", "pet", "son", "daughter"];
/// 名前は, うちの, as folded.
const OWN_JAPANESE: [&str; 8] = ["名前ハ", "名ハ", "ウチノ", "創作", "自作", "我ガ家", "私ノ妹", "私ノ姉"];
/// "my favorite Kyon" is the known one.
const FAVORITES: [&str; 7] = ["favorite", "favourite", "fan", "fanart", "waifu", "husbando", "wallpaper"];
/// Horses and ships lent their names to characters, and are painted themselves.
const NAMESAKES: [&str; 7] = ["racehorse", "thoroughbred", "jockey", "battleship", "destroyer", "cruiser", "warship"];
/// Swords too; as folded.
const NAMESAKES_JAPANESE: [&str; 18] = [
    "競走馬",
    "競馬",
    "名馬",
    "サラブレッド",
    "騎手",
    "厩舎",
    "国宝",
    "御物",
    "刀剣",
    "日本刀",
    "刃文",
    "太刀",
    "刀身",
    "名刀",
    "打刀",
    "戦艦",
    "駆逐艦",
    "空母",
];
/// "Aunt Elsa", "Captain Marvin".
pub const TITLES: [&str; 20] = [
    "aunt",
    "uncle",
    "mr",
    "mrs",
    "ms",
    "miss",
    "grandma",
    "grandpa",
    "granny",
    "sister",
    "brother",
    "saint",
    "sir",
    "captain",
    "dr",
    "doctor",
    "professor",
    "detective",
    "officer",
    "lady",
];

/// Romaji that prompts use as words.
pub const ROMAJI_OF_PROMPTS: [&str; 24] = [
    "miko",
    "kitsune",
    "shoujo",
    "gyaru",
    "kawaii",
    "chibi",
    "sugoi",
    "bishoujo",
    "neko",
    "otaku",
    "yukata",
    "yandere",
    "tsundere",
    "kuudere",
    "himedere",
    "tokyo",
    "kyoto",
    "osaka",
    "akihabara",
    "shibuya",
    "shinjuku",
    "harajuku",
    "sakura",
    "moe",
];
/// Given names of Japan that are words of English.
const GIVEN_AND_WORDS: [&str; 17] = [
    "shun", "taro", "ai", "kiyo", "tae", "mie", "gin", "ichi", "michi", "masa", "gen", "tora", "taka", "fuyu", "kaya",
    "ayu", "kou",
];
/// Fewer letters are a word of some language.
const FAMILY_MIN: usize = 6;
/// What is said to somebody, or of what is made after somebody.
const AFTER_A_HYPHEN: [&str; 10] =
    ["nee", "nii", "tyan", "hime", "style", "inspired", "like", "themed", "core", "esque"];
/// Words of so many letters or fewer are no family's name.
const SHORT_WORD: usize = 3;
/// So many slips of the pen may stand in somebody's own name.
const SLIPS: usize = 2;
/// Families of China by two letters.
const CHINESE_FAMILIES: [&str; 24] = [
    "li", "wu", "xu", "lu", "ma", "he", "hu", "su", "gu", "bo", "yu", "mo", "ye", "qi", "an", "du", "fu", "ke", "ji",
    "xi", "ai", "ni", "lv", "ge",
];
/// What stands before a mark and is nobody's given name.
const CITIES: [&str; 12] = [
    "paris",
    "london",
    "milan",
    "berlin",
    "york",
    "monaco",
    "detroit",
    "hollywood",
    "vegas",
    "texas",
    "dubai",
    "florence",
];

/// Whether a text speaks of somebody of one's own, or of a namesake among horses, swords and ships.
pub fn speaks_of_others(text: &Text<'_>) -> bool {
    let says = |words: &[&str], japanese: &[&str]| {
        text.says_any(words) || japanese.iter().any(|word| text.folded.contains(word))
    };
    says(&NAMESAKES, &NAMESAKES_JAPANESE) || (says(&OWN, &OWN_JAPANESE) && !text.says_any(&FAVORITES))
}

/// "a moon rabbit girl of mine", "a witch I made up".
pub fn is_of_mine(text: &Text<'_>) -> bool {
    let is = |word: &Range<usize>, written: &str| text.word_is(word, &[written]);
    let follow = |pair: &[Range<usize>], said: &[&str]| pair.iter().zip(said).all(|(word, said)| is(word, said));
    let says = |said: &[&str]| text.words().windows(said.len()).any(|pair| follow(pair, said));
    is_of_my_work(text)
        || says(&["of", "mine"])
        || says(&["i", "made", "up"])
        || says(&["i", "designed"])
        || says(&["i", "drew"])
}

impl Scene<'_> {
    pub fn is_somebody_else(&self, one: Sighting) -> bool {
        self.own_character
            || self.speaks_of_others
            || self.is_given(one)
            || self.is_introduced(one)
            || self.is_titled(one)
            || self.shares_a_family(one)
            || self.is_half_of_another(one)
    }

    /// "Yamamoto Miku": one word, and beside it the other half of somebody else's name.
    pub fn is_half_of_another(&self, one: Sighting) -> bool {
        let is_name = |word: std::ops::Range<usize>| {
            let letters = &self.text.letters[word.clone()];
            let written: String = letters.iter().map(|letter| letter.folded).collect();
            letters[0].script == Script::Spaced
                && (self.ordinary.get(&written) == Some(0)
                    || (letters[0].upper && GIVEN_AND_WORDS.contains(&written.as_str())))
                && katakana(std::iter::once(written.as_str())).is_some()
                && letters[0].upper == self.text.letters[one.first].upper
                && !ROMAJI_OF_PROMPTS.contains(&written.as_str())
                && !HONORIFICS.contains(&written.as_str())
        };
        let beside = || [self.text.word_before(one.first, 0), self.text.word_after(one.end, 0)].into_iter().flatten();
        (self.is_a_character(one)
            && self.words_of(one).count() == 1
            && (beside().any(|word| !self.is_a_lead_of_ours(one, &word) && is_name(word))
                || self.has_an_unknown_half(one)))
            || self.has_a_surname(one)
            || self.is_half_of_a_person(one)
            || self.is_part_of_a_double_name(one)
    }

    /// "Bastien Leclerc", `yan shuhua`: the one name by which a real person is known, and beside it another.
    fn is_half_of_a_person(&self, one: Sighting) -> bool {
        let person = self.entry(one).is_some_and(|entry| entry.kind == FindingKind::Person);
        if !person || self.words_of(one).count() > 1 {
            return false;
        }
        let upper = self.is_capitalised(one);
        let words = [self.text.word_before(one.first, 0), self.text.word_after(one.end, 0)];
        let is_name = |word: &Range<usize>| {
            let kind = self.text.word_written(word).map(|written| self.ordinary.get(written));
            let alike = self.text.letters[word.start].upper == self.text.letters[one.first].upper;
            // Where nothing has a capital the two are all that is said.
            let alone = || {
                let (first, end) = (word.start.min(one.first), word.end.max(one.end));
                self.text.begins_phrase(first) && self.text.ends_phrase(end)
            };
            let said = |words: &[&str]| self.text.word_is(word, words);
            alike
                && kind.is_some_and(|kind| kind == Some(0) || (kind.is_none() && (upper || alone())))
                && !(said(&HONORIFICS) || said(&ROMAJI_OF_PROMPTS))
                && !self.is_ours(one, word)
        };
        words.iter().flatten().any(is_name)
    }

    /// "Wanda Maximoff-Reyes": with a second family's name somebody is somebody else.
    pub fn is_part_of_a_double_name(&self, one: Sighting) -> bool {
        let hyphen = self.text.original[self.text.letters[one.end - 1].end..].starts_with('-');
        let Some(next) = self.text.word_after(one.end, 0).filter(|_| hyphen) else { return false };
        let upper = self.text.letters[next.start].upper == self.text.letters[one.first].upper;
        let kind = self.text.word_written(&next).map(|written| self.ordinary.get(written));
        let said = self.text.word_is(&next, &HONORIFICS) || self.text.word_is(&next, &AFTER_A_HYPHEN);
        let capital = self.text.letters[next.start].upper;
        // "Mei-Ling Zhou".
        let family = || self.text.word_after(next.end, 0).is_some_and(|word| self.text.letters[word.start].upper);
        let no_word = || kind.is_some_and(|kind| kind != Some(WORD)) || family();
        let given = || capital && self.is_capitalised(one) && no_word();
        self.is_somebody(one)
            && (self.words_of(one).count() > 1 || given())
            && (upper && next.len() > 1 && !said)
            && kind.is_some_and(|kind| capital || kind != Some(WORD))
            && !self.is_ours(one, &next)
    }

    /// "Kirito Nakagawa", "Rosalia Quispe": one word of whoever it be, and after it a family's name of somebody else. A name that
    /// nobody else bears goes with any word that is none of a family; one that others bear too also with a capital alone.
    pub fn has_a_surname(&self, one: Sighting) -> bool {
        let Some(next) = self.text.word_after(one.end, 0) else { return false };
        let letters = &self.text.letters[next.clone()];
        let written: String = letters.iter().map(|letter| letter.folded).collect();
        let upper = self.is_capitalised(one);
        let color = COLORS_AND_FAMILIES.contains(&written.as_str()) && self.text.ends_phrase(next.end);
        let family = upper && (color || WORDS_AND_FAMILIES.contains(&written.as_str()));
        let listed = family || self.ordinary.get(&written) == Some(0) || (upper && self.is_a_coined_family(one, &next));
        let shared = upper && self.spelling(one).tells == Tells::Shared;
        let latin = letters.iter().all(|letter| letter.folded.is_ascii_lowercase());
        let alike = upper == letters[0].upper && (upper || !self.text.letters[one.first].upper);
        let said = |words: &[&str]| self.text.word_is(&next, words);
        self.is_somebody(one)
            && self.words_of(one).count() == 1
            && written.len() > SHORT_WORD
            && (listed || shared)
            && (latin && alike)
            && !(said(&ROMAJI_OF_PROMPTS) || said(&HONORIFICS))
            && self.is_said_of_one(one, next.end)
            && !self.is_ours(one, &next)
            && (!self.is_nearly_theirs(one, &written) || self.goes_on_with_a_family(one, next.end))
            && !self.is_somebodys(one, &next)
    }

    /// After a full name a phrase ends, or somebody acts; after a capital any small word may come.
    fn is_said_of_one(&self, one: Sighting, end: usize) -> bool {
        let name = Sighting { end, ..one };
        let small = || self.text.word_after(end, 0).is_some_and(|word| !self.text.letters[word.start].upper);
        self.text.ends_phrase(end)
            || self.acts(name)
            || (self.text.letters[one.first].upper && small())
            || self.goes_on_with_a_family(one, end)
    }

    fn is_somebody(&self, one: Sighting) -> bool {
        let kind = self.entry(one).map(|entry| entry.kind);
        // "Tiffany Washington".
        let named = || self.is_a_mark(one) && self.kinds_of_words(one).all(|kind| kind == Some(0));
        matches!(kind, Some(FindingKind::Character | FindingKind::Person)) || named() || self.is_a_hero(one)
    }

    /// "Mikasa Ackermann": a slip in the name that is meant.
    fn is_nearly_theirs(&self, one: Sighting, written: &str) -> bool {
        let name = self.entry(one).map(|entry| entry.name.to_lowercase()).unwrap_or_default();
        name.split(' ').any(|half| slips_between(half.as_bytes(), written.as_bytes()) <= SLIPS)
    }

    /// Whether a word is in another's name, by which that one is known: "pikachu naruto".
    fn is_somebodys(&self, one: Sighting, word: &Range<usize>) -> bool {
        let sure = |other: &Sighting| matches!(self.spelling(*other).tells, Tells::Certain | Tells::Known);
        let names = |other: &Sighting| sure(other) || (self.is_a_mark(one) && self.is_a_mark(*other));
        let holds = |other: &Sighting| other.first <= word.start && word.end <= other.end;
        let other = |other: &Sighting| self.patterns[&other.pattern].entry != self.patterns[&one.pattern].entry;
        self.around(one).any(|seen| holds(&seen) && names(&seen) && other(&seen))
    }

    /// "Numir Hodor", "Hiask Leina": before it stands a name that no list has, each with a capital.
    fn has_an_unknown_half(&self, one: Sighting) -> bool {
        let Some(word) = self.text.word_before(one.first, 0).filter(|_| self.is_capitalised(one)) else { return false };
        let letters = &self.text.letters[word.clone()];
        let written: String = letters.iter().map(|letter| letter.folded).collect();
        let short = CHINESE_FAMILIES.contains(&written.as_str());
        let is_name = letters[0].upper && (written.len() > 2 || short) && self.ordinary.get(&written) != Some(WORD);
        let latin = letters.iter().all(|letter| letter.folded.is_ascii_lowercase());
        let said = |words: &[&str]| words.contains(&written.as_str());
        is_name && latin && !self.is_ours(one, &word) && !said(&ROMAJI_OF_PROMPTS) && !said(&HONORIFICS)
    }

    /// "Luigi the baker", "Mario, a postman", "Mario Rossi": somebody who has to be told of, or has a family's name.
    fn is_introduced(&self, one: Sighting) -> bool {
        let Some(next) = self.text.word_from(one.end) else { return false };
        let goes_on = self.text.letters[next.start].gap < Gap::Strong;
        let told_of = self.text.word_is(&next, &["a", "an"]) || (goes_on && self.text.word_is(&next, &["the"]));
        told_of || (goes_on && self.text.letters[next.start].upper)
    }

    /// "Aldous Quillfeather": one word that many of a large cast may be called by, and a family's name that no list has.
    pub fn has_a_family(&self, one: Sighting) -> bool {
        let Some(next) = self.text.word_after(one.end, 0) else { return false };
        let letters = &self.text.letters[next.clone()];
        let written: String = letters.iter().map(|letter| letter.folded).collect();
        let is_coined = written.len() >= FAMILY_MIN && self.ordinary.get(&written).is_none();
        self.is_a_character(one)
            && !self.is_main(one)
            && self.words_of(one).count() == 1
            && self.is_capitalised(one)
            && letters[0].upper
            && letters[0].script == Script::Spaced
            && is_coined
            && !self.is_ours(one, &next)
    }

    /// "Theo Ferrari", "Honda Mio", `1girl, colette chanel`: a mark with a given name beside it.
    pub fn is_a_family_name(&self, one: Sighting) -> bool {
        // "Nae Shimano".
        let this = self.text.word_from(one.first).and_then(|word| self.text.word_written(&word));
        let both_japanese = |word: &Range<usize>| {
            let words = self.text.word_written(word).into_iter().chain(this.clone()).collect::<Vec<_>>();
            words.len() == 2 && katakana(words.iter().map(String::as_str)).is_some()
        };
        let is_name = |word: &Range<usize>| {
            let letters = &self.text.letters[word.clone()];
            let written: String = letters.iter().map(|letter| letter.folded).collect();
            let said = |words: &[&str]| self.text.word_is(word, words);
            letters[0].upper == self.text.letters[one.first].upper
                && (self.ordinary.get(&written) == Some(0)
                    || NAMES_AND_WORDS.contains(&written.as_str())
                    || (letters[0].upper && self.ordinary.get(&written).is_none() && both_japanese(word)))
                && !(said(&CITIES) || said(&ROMAJI_OF_PROMPTS))
                && !self.is_somebodys(one, word)
        };
        let japanese = |word: &Range<usize>| katakana(self.text.word_written(word).as_deref().into_iter()).is_some();
        // "Michael Jordan Nike": whoever has a family's name needs no other.
        let full = |word: &Range<usize>| self.text.word_before(word.start, 0).is_some_and(|word| is_name(&word));
        // "a Paris Dior gown".
        let goes_on = || self.text.word_after(one.end, 0).is_some_and(|next| self.text.word_is(&next, &["the"]));
        let somebody = || self.text.ends_phrase(one.end) || self.acts(one) || goes_on();
        let before = || self.text.word_before(one.first, 0).filter(|word| is_name(word) && !full(word));
        let after = || self.text.word_after(one.end, 0).filter(|word| is_name(word) && japanese(word));
        let own = self.own_character || self.is_capitalised(one);
        // "Brandon Allen-Ferrari".
        let double = || {
            let hyphen = self.text.original[..self.text.start(one.first)].ends_with('-');
            let family =
                self.text.word_before(one.first, 0).filter(|word| hyphen && self.text.letters[word.start].upper);
            self.is_capitalised(one) && family.is_some() && somebody()
        };
        self.words_of(one).count() == 1
            && ((before().is_some() && somebody()) || (own && after().is_some()) || double())
    }

    /// "Yu Fushiguro" is nobody, though the work has a Yu among the rest.
    fn is_a_lead_of_ours(&self, one: Sighting, word: &Range<usize>) -> bool {
        let mut ours = self.group(one).into_iter().flat_map(|group| &group.sightings);
        let entry = |one: Sighting| self.patterns[&one.pattern].entry;
        let counts = |other: &Sighting| !self.is_half(*other) || self.is_main(*other) || entry(*other) == entry(one);
        ours.any(|other| other.first <= word.start && word.end <= other.end && counts(other))
    }

    /// "Riku Bakugo": before a name that nobody else bears a given name opens the phrase.
    fn follows_a_given_name(&self, one: Sighting) -> bool {
        let Some(word) = self.text.word_before(one.first, 0).filter(|_| self.is_capitalised(one)) else { return false };
        let written = self.text.word_written(&word).unwrap_or_default();
        let given = self.ordinary.get(&written) == Some(0) || GIVEN_AND_WORDS.contains(&written.as_str());
        let said = |words: &[&str]| self.text.word_is(&word, words);
        self.is_a_character(one)
            && self.words_of(one).count() == 1
            && self.text.letters[word.start].upper
            && self.text.begins_phrase(word.start)
            && given
            && katakana(std::iter::once(written.as_str())).is_some()
            && !(said(&ROMAJI_OF_PROMPTS) || said(&HONORIFICS) || said(&TITLES))
            && !self.is_a_lead_of_ours(one, &word)
            && !self.is_somebodys(one, &word)
    }

    /// Whether a word is in a name of the same work that was seen there.
    pub fn is_ours(&self, one: Sighting, word: &std::ops::Range<usize>) -> bool {
        let mut ours = self.group(one).into_iter().flat_map(|group| &group.sightings);
        ours.any(|other| other.first <= word.start && word.end <= other.end)
    }

    /// "a boy named Naruto", "my dog Goku", オリキャラ「ポポル」: one word that somebody else is given, or half of another's name.
    pub fn is_a_namesake(&self, one: Sighting) -> bool {
        let common = || self.kinds_of_words(one).all(|kind| kind == Some(0));
        if (common() && self.is_half_of_another(one))
            || self.has_a_surname(one)
            || self.is_half_of_a_person(one)
            || self.is_part_of_a_double_name(one)
            || self.is_a_joined_family(one)
            || self.shares_a_family(one)
            || self.follows_a_given_name(one)
        {
            return true;
        }
        let word = |nth| self.text.word_before(one.first, nth);
        let is_a_pet = || word(0).is_some_and(|word| self.text.word_is(&word, &PETS));
        let is_own = || word(1).is_some_and(|word| self.text.word_is(&word, &OWN));
        let is_quoted = || self.text.original[..self.text.start(one.first)].ends_with('「');
        let calls =
            |word: Option<Range<usize>>| word.is_some_and(|word| self.text.word_is(&word, &["named", "called"]));
        let is_upper = |word: &Range<usize>| self.text.letters[word.start].upper;
        let is_called = || calls(word(0)) || (word(0).is_some_and(|word| is_upper(&word)) && calls(word(1)));
        let is_named = || is_called() || (is_a_pet() && is_own()) || (self.own_character && is_quoted());
        let one_word = self.words_of(one).count() == 1;
        let known = self.is_main(one) && self.is_well_known(one);
        let little_known = !self.is_main(one) && !self.is_well_known(one);
        (one_word && is_named() && !self.is_a_mark(one))
            || (((self.own_character && !known) || little_known) && self.is_borne_by_many(one))
    }

    /// "my oc Haruto Kirishima", "Miyu Okamoto": both names are many people's, and only few know the one who has them in a work.
    fn is_borne_by_many(&self, one: Sighting) -> bool {
        let many = |kind: Option<u64>| kind == Some(0);
        let japanese = |word: String| katakana(std::iter::once(word.as_str())).is_some();
        self.is_a_character(one)
            && self.words_of(one).count() == 2
            && self.kinds_of_words(one).all(many)
            && (self.own_character || self.words_of(one).all(japanese))
    }

    pub fn is_titled(&self, one: Sighting) -> bool {
        self.text.word_before(one.first, 0).is_some_and(|word| self.text.word_is(&word, &TITLES))
    }
}
