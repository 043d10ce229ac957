//! Names that others bear too, or that are words: when the way they are written is enough.
//!
//! A capital, a place of its own between commas, or a word that only a work has beside it. Weaker than company: such findings
//! are warned of with little confidence.

use rights::FindingKind;

use crate::evidence::Scene;
use crate::folding::{Gap, Script};
use crate::kana::katakana;
use crate::sighting::Sighting;
use crate::spelling::{Spelling, Tells};
use crate::tables::WORD;

/// What only a work has, after its title.
const OF_A_WORK: [&str; 20] = [
    "style",
    "movie",
    "film",
    "show",
    "series",
    "universe",
    "homage",
    "screenshot",
    "crossover",
    "artstyle",
    "manga",
    "anime",
    "game",
    "comic",
    "cartoon",
    "fandom",
    "cosplay",
    "fanart",
    "inspired",
    "themed",
];
/// "in the style of", "inspired by", "the world of".
const LEADS: [&str; 5] = ["of", "by", "to", "from", "in"];
const LED_BY: [&str; 16] = [
    "style",
    "inspired",
    "world",
    "universe",
    "tribute",
    "homage",
    "scene",
    "screenshot",
    "cast",
    "characters",
    "character",
    "aesthetic",
    "vibe",
    "vibes",
    "ones",
    "like",
];
/// What makes a title the name of a thing: "a game of thrones made of chairs", "a death note for a friend".
const OF_A_THING: [&str; 17] = [
    "s", "of", "made", "for", "on", "in", "at", "with", "from", "to", "by", "and", "that", "who", "which", "written",
    "told",
];
/// Particles after who acts (が, は, も, と), and さん, ちゃん, くん, as folded.
const AFTER_SOMEBODY: [char; 8] = ['ガ', 'ハ', 'モ', 'ト', 'サ', 'チ', 'ク', '様'];
/// What verbs end in before whom they tell of: 〜する, 〜した, 〜い.
const ENDS_AN_ACT: [char; 12] = ['ル', 'タ', 'ダ', 'ク', 'ス', 'ウ', 'ム', 'ブ', 'ツ', 'グ', 'ヌ', 'イ'];
/// What is said of somebody in the middle of an act or a dress.
const DONE_TO: [&str; 22] = [
    "stuck", "asleep", "dressed", "lost", "trapped", "seated", "is", "who", "sits", "stands", "eats", "wears", "holds",
    "reads", "runs", "walks", "sleeps", "cooks", "vs", "hugs", "inside", "alone",
];
/// What shows somebody.
const PICTURES: [&str; 17] = [
    "portrait",
    "picture",
    "drawing",
    "painting",
    "photo",
    "photograph",
    "sketch",
    "illustration",
    "statue",
    "figurine",
    "closeup",
    "up",
    "render",
    "poster",
    "selfie",
    "screenshot",
    "sticker",
];
/// How somebody is whom all know, without an article.
const SO: [&str; 20] = [
    "chibi",
    "baby",
    "cute",
    "young",
    "old",
    "tiny",
    "little",
    "evil",
    "angry",
    "sad",
    "happy",
    "zombie",
    "cyberpunk",
    "steampunk",
    "realistic",
    "anime",
    "pixel",
    "lego",
    "plush",
    "tired",
];
/// What is made after a work.
const ABOUT_A_WORK: [&str; 6] = ["fan", "poster", "illustration", "drawing", "art", "scenes"];
/// Fewer letters of one word are somebody else's name too often.
const ONE_WORD_MIN: usize = 5;
/// Nor fewer where they are small.
const SMALL_LETTERS_MIN: usize = 6;
/// Words of so many letters or fewer may be in no list.
const SMALL_WORD: usize = 3;
/// A title of two words that are none alone.
const TITLE_MIN: usize = 8;
const FELLOW_MIN: usize = 4;

impl Scene<'_> {
    /// A title of ordinary words, in small letters, is a thing where it has an article and nothing of a work after it.
    pub fn is_a_thing(&self, one: Sighting) -> bool {
        let small = |place: usize| !self.text.letters[place].upper;
        let word_is =
            |word: Option<std::ops::Range<usize>>, any: &[&str]| word.is_some_and(|word| self.text.word_is(&word, any));
        let own_article = word_is(self.text.word_from(one.first), &["a", "an"]);
        // "a silent voice recorder".
        let goes_on = |next: std::ops::Range<usize>| {
            let written: String = self.text.letters[next.clone()].iter().map(|letter| letter.folded).collect();
            let word = self.ordinary.get(&written) == Some(WORD);
            own_article && word && !self.text.word_is(&next, &OF_A_WORK) && !self.text.word_is(&next, &ABOUT_A_WORK)
        };
        let article = own_article || word_is(self.text.word_before(one.first, 0), &["a", "an"]);
        self.spelling(one).script == Script::Spaced
            && (one.first..one.end).all(small)
            && article
            && self.is_work(one)
            && self
                .text
                .word_after(one.end, 0)
                .map_or(!own_article, |next| (!own_article && self.text.word_is(&next, &OF_A_THING)) || goes_on(next))
            && self.words_of(one).all(|word| word.chars().count() <= 3 || self.ordinary.get(word) == Some(WORD))
    }

    /// "X and Y", "X, Y", XとY: nothing else stands between them.
    pub fn are_paired(&self, one: Sighting, other: Sighting) -> bool {
        let (end, first) = if one.first < other.first { (one.end, other.first) } else { (other.end, one.first) };
        self.text.joins(end, first)
    }

    /// "Anna and Olaf in the snow, Frozen".
    pub fn is_a_title_alone(&self, one: Sighting) -> bool {
        self.is_work(one) && self.is_a_tag(one) && self.is_capitalised(one)
    }

    /// "two friends on a roof at night, Overwatch": a title with a capital ends a text that began without one.
    fn is_said_last(&self, one: Sighting) -> bool {
        one.end == self.text.letters.len() && !self.text.letters[0].upper && self.is_a_title_alone(one)
    }

    /// A title of several words and somebody of that work, whatever their letters.
    pub fn is_of_a_title(&self, one: Sighting, other: Sighting) -> bool {
        let is_title = |one: Sighting| {
            let spelling = self.spelling(one);
            self.is_work(one) && words(spelling) > 1 && spelling.len() >= TITLE_MIN
        };
        let is_fellow = |one: Sighting| self.spelling(one).len() >= FELLOW_MIN && !self.is_work(one);
        let latin = self.spelling(one).script == Script::Spaced && self.spelling(other).script == Script::Spaced;
        latin && !self.own_character && ((is_title(one) && is_fellow(other)) || (is_title(other) && is_fellow(one)))
    }

    /// "Akira movie", "in the style of Celeste".
    pub fn word_of_a_work(&self, one: Sighting) -> Option<String> {
        // "street fighter anime style": where nothing has a capital, a title that is no phrase.
        let small = || !self.text.has_capitals() && self.is_a_title_of_its_own(one) && !self.is_a_thing(one);
        if !self.is_work(one) || self.spelling(one).script != Script::Spaced || !(self.is_capitalised(one) || small()) {
            return None;
        }
        let after = self.text.word_after(one.end, 0).filter(|word| self.text.word_is(word, &OF_A_WORK));
        let lead = self.text.word_before(one.first, 0).filter(|word| self.text.word_is(word, &LEADS));
        let led = || self.text.word_before(lead?.start, 0).filter(|word| self.text.word_is(word, &LED_BY));
        let word = after.or_else(led)?;
        Some(self.text.slice(word.start, word.end).to_owned())
    }

    /// "Walter White in a kitchen", "Samus in the rain", "Pyramid Head in a laundromat": nobody writes a word so.
    pub fn stands_out(&self, one: Sighting) -> bool {
        if self.has_a_family(one) {
            return false;
        }
        let spelling = self.spelling(one);
        if self.own_character || self.is_given(one) || spelling.script != Script::Spaced {
            return false;
        }
        let is_out = match spelling.tells {
            Tells::Known if self.words_of(one).count() > 1 => self.is_title_in_a_sentence(one),
            Tells::Certain | Tells::Known | Tells::Bare | Tells::Half | Tells::Term => false,
            Tells::Proper if self.is_a_tag(one) && self.is_a_mark(one) => true,
            Tells::Proper if self.is_said_last(one) => true,
            Tells::Proper => self.is_capitalised(one) && (self.is_inside(one) || self.does_something(one)),
            Tells::Shared if self.is_joined_up(one) => true,
            Tells::Shared if self.is_coined_and_known(one) || self.is_half_coined(one) => true,
            // `no humans, gibson, shelf`: nobody lists a family's name.
            Tells::Shared if self.is_a_mark(one) && self.is_a_tag(one) && !self.text.letters[one.first].upper => true,
            Tells::Shared => self.is_rare(one) && (self.is_capitalised(one) || self.is_a_tag(one)),
            Tells::Word if self.is_a_mark(one) => self.is_joined_up(one),
            Tells::Word => {
                let several = self.words_of(one).count() > 1;
                self.is_title_in_a_sentence(one) || (several && self.is_a_title_alone(one))
            }
        };
        is_out && !self.is_half_of_another(one) && !self.is_a_namesake(one)
    }

    /// "Kyon at a desk", `kyon, classroom`, 甘雨が眠る: a name that is best known as one's, unless somebody else is being given it.
    pub fn is_meant(&self, one: Sighting) -> bool {
        let spelling = self.spelling(one);
        if spelling.tells != Tells::Known {
            return false;
        }
        // "my red ferrari", but Theo Ferrari is a teacher.
        if self.is_a_mark(one) {
            return !self.is_given(one) && !self.is_titled(one) && !self.is_a_family_name(one);
        }
        if self.is_somebody_else(one) {
            return false;
        }
        let acts = || self.does_something(one) || self.is_done_to(one);
        let opens = || (self.text.begins_phrase(one.first) || self.is_so(one)) && acts();
        match spelling.script {
            Script::Spaced => {
                self.is_capitalised(one)
                    || self.is_a_tag(one)
                    || opens()
                    || self.is_addressed(one)
                    || self.is_pictured(one)
            }
            _ => self.is_a_tag(one) || self.acts_in_japanese(one),
        }
    }

    /// "portrait of ciri": no article, and a picture of somebody.
    fn is_pictured(&self, one: Sighting) -> bool {
        let of = self.text.word_before(one.first, 0).filter(|word| self.text.word_is(word, &["of"]));
        let picture = of.and_then(|of| self.text.word_before(of.start, 0));
        picture.is_some_and(|word| self.text.word_is(&word, &PICTURES)) && !self.is_work(one)
    }

    /// "chibi ciri", "old garfield": what is said of whom all know.
    fn is_so(&self, one: Sighting) -> bool {
        let so = self.text.word_before(one.first, 0).filter(|word| self.text.word_is(word, &SO));
        so.is_some_and(|so| self.text.begins_phrase(so.start)) && !self.is_work(one)
    }

    /// フェルンが, ケーキを焼くフェルン: somebody who acts, or of whom an act is told.
    fn acts_in_japanese(&self, one: Sighting) -> bool {
        let after = self.text.letters.get(one.end).filter(|letter| letter.gap == Gap::None);
        let before = one.first.checked_sub(1).map(|place| self.text.letters[place]);
        let open = self.text.letters[one.first].gap == Gap::None;
        let told = open && before.is_some_and(|letter| ENDS_AN_ACT.contains(&letter.folded));
        after.map_or(told, |letter| AFTER_SOMEBODY.contains(&letter.folded)) || told
    }

    /// "Garfield eating", "Terminator and": at the beginning of a sentence every word has a capital.
    fn does_something(&self, one: Sighting) -> bool {
        let Some(next) = self.text.word_after(one.end, 0) else { return false };
        let written = self.text.slice(next.start, next.end);
        // "Moana on a boat": a name that is no word.
        let no_word = || self.kinds_of_words(one).all(|kind| kind != Some(WORD));
        // "rachel green with a cup", but "twilight sparkle on the water".
        let name = |(word, kind): (String, Option<u64>)| word != "the" && kind != Some(WORD);
        let several = || self.words_of(one).count() > 1 && self.words_of(one).zip(self.kinds_of_words(one)).any(name);
        let somebody = || !self.is_work(one) && (no_word() || several());
        written.ends_with("ing")
            || self.text.word_is(&next, &["and", "as"])
            || (self.text.word_is(&next, &["in", "on", "with", "at", "under"]) && somebody())
    }

    /// "mario stuck in a pipe": what small letters say only of somebody.
    fn is_done_to(&self, one: Sighting) -> bool {
        self.text.word_after(one.end, 0).is_some_and(|next| self.text.word_is(&next, &DONE_TO))
    }

    /// A full name that is not Japanese, where hundreds share each half, or one word that no list of words and names has.
    fn is_rare(&self, one: Sighting) -> bool {
        let written = self.text.slice(one.first, one.end).to_lowercase();
        let full = self.words_of(one).count() > 1 && katakana(written.split([' ', '_', '-'])).is_none();
        // "Sarah Palmer" is many people, where she is no lead of her work.
        let anybody = || self.kinds_of_words(one).all(|kind| kind == Some(0)) && !self.is_main(one);
        (full && !self.is_a_mark(one) && !anybody()) || self.is_coined(one, ONE_WORD_MIN)
    }

    /// `kitasan black`: a full name, and one half of it is no word.
    fn is_half_coined(&self, one: Sighting) -> bool {
        let mut words = self.words_of(one).zip(self.kinds_of_words(one));
        let full = self.words_of(one).count() > 1 && !self.is_a_mark(one);
        let coined = words.any(|(word, kind)| kind.is_none() && word.chars().count() > SMALL_WORD);
        full && coined && katakana(self.text.slice(one.first, one.end).to_lowercase().split([' ', '_', '-'])).is_none()
    }

    /// "Yukimaru", "hibana": what reads as Japanese may be a name or a word that no list here has, unless many know who is called so.
    fn is_coined_and_known(&self, one: Sighting) -> bool {
        let japanese = || katakana(self.words_of(one).collect::<Vec<_>>().iter().map(String::as_str)).is_some();
        let in_japanese = self.text.is_romaji() && !self.text.letters[one.first].upper;
        self.is_coined(one, SMALL_LETTERS_MIN)
            && !in_japanese
            && (self.is_main(one) || self.is_well_known(one) || !japanese())
    }

    /// Of words that no list of words and names has, with so many letters at least.
    pub fn is_coined(&self, one: Sighting, letters: usize) -> bool {
        self.kinds_of_words(one).all(|kind| kind.is_none()) && one.end - one.first >= letters
    }

    pub fn is_a_mark(&self, one: Sighting) -> bool {
        self.entry(one).is_some_and(|entry| entry.kind == FindingKind::Trademark)
    }

    /// `yamada_ryou`: as tags join the halves of a name.
    fn is_joined_up(&self, one: Sighting) -> bool {
        let written = self.text.slice(one.first, one.end);
        written.contains('_') && !written.contains(' ')
    }

    /// `somebody_(omori)`: as tags say whose somebody is.
    pub fn is_in_a_tag(&self, one: Sighting) -> bool {
        let before = self.text.original[..self.text.start(one.first)].trim_end_matches(['(', '\\']);
        let after = self.text.original[self.text.letters[one.end - 1].end..].trim_start_matches('\\');
        let opened = self.text.original[before.len()..self.text.start(one.first)].ends_with('(');
        self.is_work(one) && opened && before.ends_with('_') && after.starts_with(')')
    }

    /// All that stands between two commas.
    pub fn is_a_tag(&self, one: Sighting) -> bool {
        let strong = |place: usize| self.text.letters.get(place).is_none_or(|letter| letter.gap == Gap::Strong);
        self.text.parts() > 1 && strong(one.first) && strong(one.end)
    }

    /// Two words or more with capitals, next to a word without.
    fn is_title_in_a_sentence(&self, one: Sighting) -> bool {
        let kind = self.entry(one).map(|entry| entry.kind);
        let theirs = matches!(kind, Some(FindingKind::Character | FindingKind::Franchise));
        let article = usize::from(self.spelling(one).folded.starts_with("the"));
        let neighbors = [self.text.word_before(one.first, 0), self.text.word_after(one.end, 0)];
        let small = |word: std::ops::Range<usize>| !self.text.letters[word.start].upper;
        theirs
            && self.words_of(one).count() > 1 + article
            && self.is_capitalised(one)
            && neighbors.into_iter().flatten().any(small)
    }
}

/// How many words a spelling has.
fn words(spelling: &Spelling) -> usize {
    1 + spelling.gaps.iter().skip(1).filter(|gap| **gap > Gap::None).count()
}
