//! When a name that most people know as one character's is somebody else's here: one's own, introduced, or a namesake.

use std::ops::Range;

use crate::evidence::Scene;
use crate::folding::{Gap, Script};
use crate::hidden::HONORIFICS;
use crate::kana::katakana;
use crate::sighting::Sighting;
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
const ROMAJI_OF_PROMPTS: [&str; 20] = [
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
/// Fewer letters are a word of some language.
const FAMILY_MIN: usize = 6;

/// Whether a text speaks of somebody of one's own, or of a namesake among horses, swords and ships.
pub fn speaks_of_others(text: &Text<'_>) -> bool {
    let says = |words: &[&str], japanese: &[&str]| {
        text.says_any(words) || japanese.iter().any(|word| text.folded.contains(word))
    };
    says(&NAMESAKES, &NAMESAKES_JAPANESE) || (says(&OWN, &OWN_JAPANESE) && !text.says_any(&FAVORITES))
}

impl Scene<'_> {
    pub fn is_somebody_else(&self, one: Sighting) -> bool {
        self.own_character
            || self.speaks_of_others
            || self.is_given(one)
            || self.is_introduced(one)
            || self.is_titled(one)
            || self.is_half_of_another(one)
    }

    /// "Yamamoto Miku": one word, and beside it the other half of somebody else's name.
    pub fn is_half_of_another(&self, one: Sighting) -> bool {
        let is_name = |word: std::ops::Range<usize>| {
            let letters = &self.text.letters[word.clone()];
            let written: String = letters.iter().map(|letter| letter.folded).collect();
            letters[0].script == Script::Spaced
                && self.ordinary.get(&written) == Some(0)
                && katakana(std::iter::once(written.as_str())).is_some()
                && letters[0].upper == self.text.letters[one.first].upper
                && !ROMAJI_OF_PROMPTS.contains(&written.as_str())
                && !HONORIFICS.contains(&written.as_str())
        };
        let beside = || [self.text.word_before(one.first, 0), self.text.word_after(one.end, 0)].into_iter().flatten();
        self.is_a_character(one)
            && self.words_of(one).count() == 1
            && (beside().any(|word| !self.is_ours(one, &word) && is_name(word)) || self.has_an_unknown_half(one))
    }

    /// "Numir Hodor", "Hiask Leina": before it stands a name that no list has, each with a capital.
    fn has_an_unknown_half(&self, one: Sighting) -> bool {
        let Some(word) = self.text.word_before(one.first, 0).filter(|_| self.is_capitalised(one)) else { return false };
        let letters = &self.text.letters[word.clone()];
        let written: String = letters.iter().map(|letter| letter.folded).collect();
        let is_name = letters[0].upper && written.len() > 2 && self.ordinary.get(&written) != Some(WORD);
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

    /// "Theo Ferrari", "Honda Mio": a mark with a given name beside it, each with a capital.
    pub fn is_a_family_name(&self, one: Sighting) -> bool {
        let written = |word: std::ops::Range<usize>| -> Option<String> {
            let letters = &self.text.letters[word];
            letters[0].upper.then(|| letters.iter().map(|letter| letter.folded).collect())
        };
        let is_name = |word: &String| self.ordinary.get(word) == Some(0);
        let before = self.text.word_before(one.first, 0).and_then(written).filter(is_name);
        let after = self.text.word_after(one.end, 0).and_then(written).filter(is_name);
        let japanese = |word: &String| katakana(std::iter::once(word.as_str())).is_some();
        // "a Paris Dior gown".
        let somebody = || self.text.ends_phrase(one.end) || self.acts(one);
        self.is_capitalised(one) && ((before.is_some() && somebody()) || after.is_some_and(|word| japanese(&word)))
    }

    /// Whether a word is in a name of the same work that was seen there.
    pub fn is_ours(&self, one: Sighting, word: &std::ops::Range<usize>) -> bool {
        let mut ours = self.group(one).into_iter().flat_map(|group| &group.sightings);
        ours.any(|other| other.first <= word.start && word.end <= other.end)
    }

    /// "a boy named Naruto", "my dog Goku", オリキャラ「ポポル」: one word that somebody else is given.
    pub fn is_a_namesake(&self, one: Sighting) -> bool {
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
