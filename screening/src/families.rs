//! What families are called by: words, coined names, and the ends that Japanese ones have.

use std::ops::Range;

use crate::evidence::Scene;
use crate::folding::Gap;
use crate::kana::katakana;
use crate::sighting::Sighting;
use crate::tables::WORD;

/// Words that families are called by, and that with a capital hardly say anything else of somebody.
pub const WORDS_AND_FAMILIES: [&str; 93] = [
    "lamb",
    "wolf",
    "fox",
    "frost",
    "vale",
    "swan",
    "lake",
    "bird",
    "noble",
    "barker",
    "strand",
    "rosewood",
    "sawyer",
    "shepherd",
    "tanner",
    "wheeler",
    "wright",
    "baker",
    "butler",
    "chandler",
    "fletcher",
    "carpenter",
    "sterling",
    "pierce",
    "spencer",
    "tucker",
    "winters",
    "summers",
    "rivers",
    "glover",
    "gates",
    "crane",
    "nightingale",
    "thatcher",
    "hawthorn",
    "blackwood",
    "lockwood",
    "banks",
    "bell",
    "bishop",
    "brooks",
    "brown",
    "carter",
    "chase",
    "cook",
    "cooper",
    "cross",
    "dean",
    "drake",
    "field",
    "fields",
    "finch",
    "fisher",
    "flint",
    "ford",
    "grant",
    "hall",
    "hart",
    "hill",
    "hunter",
    "king",
    "lane",
    "long",
    "marsh",
    "mason",
    "miller",
    "moss",
    "page",
    "park",
    "parker",
    "pike",
    "porter",
    "price",
    "reed",
    "rice",
    "ross",
    "shaw",
    "smith",
    "stone",
    "strange",
    "strong",
    "taylor",
    "turner",
    "walker",
    "ward",
    "waters",
    "weaver",
    "webb",
    "wells",
    "west",
    "wood",
    "woods",
    "young",
];
/// Families too, where nothing follows: "Nahida Green", but "Nezuko Black hair".
pub const COLORS_AND_FAMILIES: [&str; 5] = ["green", "white", "black", "gray", "grey"];
/// Two names of fewer letters together may be one family's.
const JOINED_MIN: usize = 10;
/// Coined ones have more.
const COINED_FAMILY_MIN: usize = 4;
/// What may stand after somebody's name and is in no dictionary.
const OF_WORKS: [&str; 24] = [
    "fanart",
    "fanfic",
    "cosplayer",
    "plushie",
    "funko",
    "doujinshi",
    "waifu",
    "husbando",
    "ghibli",
    "amigurumi",
    "nendoroid",
    "figma",
    "gunpla",
    "moodboard",
    "wallpaper",
    "artstyle",
    "fandom",
    "redraw",
    "vtuber",
    "vtubers",
    "chibis",
    "headshot",
    "closeup",
    "pixelart",
];
/// What families' names end in, with the letters before it another name.
const FAMILIES_END: [&str; 44] = [
    "saki", "zaki", "shiro", "kawa", "gawa", "yama", "mura", "moto", "mori", "hara", "bara", "sawa", "zawa", "shima",
    "jima", "tani", "kura", "matsu", "hashi", "bashi", "gaki", "ishi", "kami", "gami", "tsuki", "zuki", "naga",
    "nishi", "mine", "numa", "hama", "mizu", "uchi", "guchi", "sato", "saka", "zaka", "shita", "miya", "machi", "gata",
    "mune", "zono", "zumi",
];
/// Who has one family's name.
pub const SIBLINGS: [&str; 12] = [
    "sisters",
    "brothers",
    "siblings",
    "twins",
    "triplets",
    "quadruplets",
    "cousins",
    "family",
    "children",
    "kids",
    "sons",
    "daughters",
];
/// So many are called by one name each before their family's.
const SIBLINGS_MAX: usize = 5;
/// Of longer families' names another vowel at the end makes another one.
const LONG_FAMILY: usize = 5;
/// So much of a family's name stands before its end.
const FAMILY_BEGINS: usize = 3;

impl Scene<'_> {
    /// "Makima Oduya", "Hisoka Nishizono": a word with a capital that no list has, and that neither goes with the work nor with works.
    pub fn is_a_coined_family(&self, one: Sighting, next: &Range<usize>) -> bool {
        let letters = &self.text.letters[next.clone()];
        let written: String = letters.iter().map(|letter| letter.folded).collect();
        let shouted = letters.iter().all(|letter| letter.upper);
        let goes_with = || {
            let context = self.group(one).into_iter().flat_map(|group| &group.context);
            context.into_iter().any(|said| said.folded.contains(&written))
        };
        let seen = || self.around(one).any(|other| other.first <= next.start && next.end <= other.end);
        (self.is_a_character(one) || (self.is_a_hero(one) && katakana(std::iter::once(written.as_str())).is_none()))
            && letters[0].upper
            && !shouted
            && written.len() >= COINED_FAMILY_MIN
            && self.ordinary.get(&written).is_none()
            && !self.text.word_is(next, &OF_WORKS)
            && !goes_with()
            && !seen()
    }

    /// "Naruto Espinoza": a work that is called as somebody in it, whose one name is seen there too.
    pub fn is_a_hero(&self, one: Sighting) -> bool {
        let same = |other: &Sighting| (other.first, other.end) == (one.first, one.end) && self.is_a_character(*other);
        self.is_work(one)
            && self.words_of(one).count() == 1
            && self.group(one).is_some_and(|group| group.sightings.iter().any(same))
    }

    /// "the twins Rem and Ram Okada".
    pub fn is_of_a_family(&self, one: Sighting) -> bool {
        self.shares_a_family(one) || (self.is_capitalised(one) && self.has_a_surname(one))
    }

    /// "Pemberton-Hughes".
    pub fn goes_on_with_a_family(&self, one: Sighting, end: usize) -> bool {
        let hyphen = self.text.original[self.text.letters[end - 1].end..].starts_with('-');
        let next = self.text.word_after(end, 0).filter(|_| hyphen && self.is_capitalised(one));
        next.is_some_and(|next| self.text.letters[next.start].upper && next.len() >= FAMILY_BEGINS)
    }

    /// "Three sisters Ichiko, Futaba and Mitsue Karasugawa": several by one name each, and after the last their family's.
    pub fn shares_a_family(&self, one: Sighting) -> bool {
        let upper = |word: &Range<usize>| self.text.letters[word.start].upper;
        let words = self.text.words();
        // "Pikachu and Emma Watson" are no family.
        let Some(mut at) = self.text.nth_word(one.first).filter(|_| self.has_siblings) else { return false };
        if words[at] != (one.first..one.end) {
            return false;
        }
        // From name to name: a comma stands between, or a word that joins them.
        for _ in 0..SIBLINGS_MAX {
            let joined = |word: &Range<usize>| self.text.word_is(word, &["and", "with"]);
            let skip = usize::from(words.get(at + 1).is_some_and(joined));
            let Some(next) = words.get(at + 1 + skip).filter(|next| upper(next)) else { return false };
            let parted = skip > 0 || self.text.joins(words[at].end, next.start);
            if !parted {
                return false;
            }
            at += 1 + skip;
            if let Some(family) = self.text.word_after(next.end, 0).filter(|family| upper(family)) {
                return skip > 0 && self.is_their_family(one, &family);
            }
        }
        false
    }

    fn is_their_family(&self, one: Sighting, family: &Range<usize>) -> bool {
        let small = || self.text.word_after(family.end, 0).is_some_and(|word| !self.text.letters[word.start].upper);
        let written = self.text.word_written(family);
        let other = |written: String| written.len() >= FAMILY_BEGINS && self.ordinary.get(&written) != Some(WORD);
        self.is_capitalised(one)
            && written.is_some_and(other)
            && (self.text.ends_phrase(family.end) || small())
            && !self.is_ours(one, family)
    }

    /// "Nono Shimasaki" is no Saki Shima: two short names written as one word beside another name.
    pub fn is_a_joined_family(&self, one: Sighting) -> bool {
        let parted = self.spelling(one).gaps.iter().skip(1).any(|gap| *gap > Gap::None);
        let japanese = || katakana(self.words_of(one).collect::<Vec<_>>().iter().map(String::as_str)).is_some();
        let beside = || [self.text.word_before(one.first, 0), self.text.word_after(one.end, 0)].into_iter().flatten();
        let is_name = |word: Range<usize>| self.text.letters[word.start].upper && !self.is_ours(one, &word);
        parted
            && one.end - one.first < JOINED_MIN
            && self.words_of(one).count() == 1
            && self.is_capitalised(one)
            && japanese()
            && beside().any(is_name)
    }
}

/// "Shinra Kusakawa" is no Kusakabe, and "Honoka Kousakabe" no Kousaka: nobody's pen slips by a syllable.
pub fn is_another_family(written: &[u8], theirs: &[u8]) -> bool {
    let read = |word: &[u8]| std::str::from_utf8(word).is_ok_and(|word| katakana(std::iter::once(word)).is_some());
    let more = written.strip_prefix(theirs).is_some_and(|more| more.len() > 1);
    // "Sophie Hatterby" is no Hatter.
    let western = !written.ends_with(b"chan") && !written.ends_with(b"kun") && !written.ends_with(b"san");
    let goes_on = theirs.len() > FAMILY_BEGINS && more && (western || (read(theirs) && read(written)));
    // "Daichi Sawamurai".
    let added = written.strip_prefix(theirs).is_some_and(|more| more.len() == 1 && theirs.last() != more.first());
    let ends = theirs.len() > LONG_FAMILY && added && read(theirs) && read(written);
    if ends && written.last().is_some_and(|last| b"aiueo".contains(last)) {
        return true;
    }
    let ending = FAMILIES_END.iter().find(|ending| written.ends_with(ending.as_bytes()));
    let kept = ending.and_then(|ending| written.strip_suffix(ending.as_bytes()));
    let other = |kept: &[u8]| {
        let rest = theirs.strip_prefix(kept);
        kept.len() >= FAMILY_BEGINS
            && rest.is_some_and(|rest| rest.len() > 1 && !rest.ends_with(&written[kept.len()..]))
    };
    goes_on || kept.is_some_and(other)
}

#[cfg(test)]
mod tests {
    use crate::warned::names;

    #[test]
    fn who_has_another_family_is_somebody_else() {
        for words in [
            "Naruto Espinoza the surf teacher",
            "Zelda Pemberton-Hughes riding a tricycle",
            "Nahida Green, tiny gardener",
            "Three sisters Ichiko, Futaba and Mitsue Karasugawa in kimonos",
            "the twins Rem and Ram Okada",
            "Taro Gojo, guide",
            "Riku Bakugo, demolition expert",
            "Sophie Hatterby, hat maker",
            "Trunks McAllister, swimmer",
        ] {
            assert_eq!(names(words), Vec::<String>::new(), "{words}");
        }
        assert_eq!(names("Naruto and Emma Smith at a table"), ["Naruto"]);
        assert!(names("sisters Elsa and Anna Arendelle").contains(&"Elsa of Arendelle".to_owned()));
    }
}
