//! Lists of tags (`1girl, solo, cure heart, smile`): what a tag of its own says there that it would not say in a sentence.
//!
//! Such lists have a vocabulary of their own, in which a thing is one or two common words and everybody else is named in full.

use rights::FindingKind;

use crate::evidence::Scene;
use crate::folding::Script;
use crate::sighting::Sighting;
use crate::spelling::{Nearby, Tells};
use crate::tables::WORD;
use crate::text::Text;

/// What only a list of tags says: who is in the picture, and how well it is to be drawn.
const OF_LISTS: [&str; 38] = [
    "1girl",
    "1boy",
    "1other",
    "2girls",
    "2boys",
    "3girls",
    "3boys",
    "4girls",
    "4boys",
    "multiple girls",
    "multiple boys",
    "solo",
    "no humans",
    "looking at viewer",
    "masterpiece",
    "best quality",
    "high quality",
    "highres",
    "absurdres",
    "full body",
    "upper body",
    "cowboy shot",
    "multiple views",
    "reference sheet",
    "white background",
    "simple background",
    "looking back",
    "looking away",
    "from behind",
    "from above",
    "from side",
    "dutch angle",
    "close-up",
    "score 9",
    "score 9 up",
    "very aesthetic",
    "amazing quality",
    "rating:general",
];
/// Who is more than one: beside somebody of one's own there is somebody else.
const SEVERAL: [&str; 8] = ["2girls", "2boys", "3girls", "3boys", "4girls", "4boys", "multiple girls", "multiple boys"];
const ONE_EACH: [&str; 2] = ["1girl", "1boy"];
/// As a tag this says that one of those in the picture is one's own.
const OWN_AS_A_TAG: [&str; 4] = ["original character", "original characters", "oc", "ocs"];
/// What calls a small network that draws one thing.
const NETWORKS: [&str; 3] = ["<lora:", "<lyco:", "<hypernet:"];
/// Letters after a name in which its work may stand in brackets.
const BRACKETS_MAX: usize = 64;
/// A list has so many tags at least.
const TAGS_MIN: usize = 3;
/// And nobody writes more.
const TAGS_MAX: usize = 200;
/// Without a word that only lists have it has more of them, each of a few words.
const TERSE_MIN: usize = 4;
const WORDS_OF_A_TAG: usize = 3;
/// Titles that as tags are things that one wears.
const WORN: [&str; 1] = ["onepiece"];
/// What names a network's version or make after what it draws.
const MAKES: [&str; 18] = [
    "lora",
    "locon",
    "lycoris",
    "xl",
    "sdxl",
    "sd",
    "pony",
    "il",
    "ill",
    "illustrious",
    "noob",
    "noobai",
    "flux",
    "style",
    "char",
    "character",
    "final",
    "ver",
];
/// Fewer letters that no dictionary has are somebody's name too often.
const COINED_MIN: usize = 4;
/// Of a title's first letters there are so many at least.
const ACRONYM_MIN: usize = 3;

/// The phrases of a text as tags, if it has a few and not too many.
pub struct Tags {
    phrases: Vec<(usize, usize)>,
    /// One of them only lists of tags have.
    is_a_list: bool,
    /// `2girls, garfield, hug, original character`: one of several is one's own, so another is not.
    pub own_beside_another: bool,
}

impl Tags {
    pub fn of(text: &Text<'_>) -> Self {
        let mut phrases: Vec<(usize, usize)> = text.phrases().take(TAGS_MAX + 1).collect();
        if !(TAGS_MIN..=TAGS_MAX).contains(&phrases.len()) {
            phrases.clear();
        }
        let tag = |(first, end): &(usize, usize)| text.slice(*first, *end).to_lowercase().replace('_', " ");
        let says = |any: &[&str]| phrases.iter().any(|phrase| any.contains(&tag(phrase).as_str()));
        let is_a_list = says(&OF_LISTS) || (!phrases.is_empty() && weighs(text)) || is_terse(text, &phrases);
        let several = || says(&SEVERAL) || ONE_EACH.iter().all(|one| says(&[one]));
        let own_beside_another = is_a_list && says(&OWN_AS_A_TAG) && several();
        Self { phrases, is_a_list, own_beside_another }
    }
}

/// `((hat))`, `{{hat}}`, `(hat:1.2)`: nobody weighs the words of a sentence. `(12:30)` is a time.
fn weighs(text: &Text<'_>) -> bool {
    let is_number =
        |weight: &str| weight.len() > 1 && weight.chars().all(|letter| letter.is_ascii_digit() || letter == '.');
    let is_weighed = |(before, weight): (&str, &str)| !before.ends_with(char::is_numeric) && is_number(weight);
    let mut closed = text.original.split(')').filter_map(|part| part.rsplit_once(':'));
    ["((", "{{", "[["].iter().chain(&NETWORKS).any(|sign| text.original.contains(sign)) || closed.any(is_weighed)
}

/// `hat, red bow, city street, night`: a few words at a time, and no capitals.
fn is_terse(text: &Text<'_>, phrases: &[(usize, usize)]) -> bool {
    let words =
        |first: usize, end: usize| text.words().iter().filter(|word| (first..end).contains(&word.start)).count();
    let latin = || text.letters.iter().all(|letter| letter.script == Script::Spaced);
    phrases.len() >= TERSE_MIN
        && !text.has_capitals()
        && latin()
        && phrases.iter().all(|(first, end)| words(*first, *end) <= WORDS_OF_A_TAG)
}

impl Scene<'_> {
    /// `1girl, leon s. kennedy, city`: a full name is somebody's, also where a person could be called so or both halves are
    /// words; of a single word only one that no dictionary has.
    pub fn is_named_by_a_tag(&self, one: Sighting) -> bool {
        let spelling = self.spelling(one);
        let several = self.words_of(one).count() > 1;
        let names_somebody = match spelling.tells {
            Tells::Word | Tells::Proper | Tells::Shared if self.is_work(one) => self.is_a_title_of_its_own(one),
            // `mei lin` is anybody.
            Tells::Shared if several && self.is_anybodys(one) => false,
            Tells::Shared => several || self.is_coined(one, COINED_MIN),
            Tells::Bare if self.kinds_of_words(one).all(|kind| kind.is_some()) => false,
            Tells::Word | Tells::Proper | Tells::Bare => several && self.is_a_character(one) && !self.is_described(one),
            // One that only few know.
            Tells::Certain => several,
            Tells::Known | Tells::Half | Tells::Term => false,
        };
        names_somebody && self.tags.is_a_list && self.is_a_tag(one) && !self.own_character
    }

    /// Two short names that many bear each, and only few know whom they name.
    fn is_anybodys(&self, one: Sighting) -> bool {
        let many = self.kinds_of_words(one).all(|kind| kind == Some(0));
        many && !self.is_main(one) && !self.is_well_known(one)
    }

    /// `street fighter`, `tekken`: a known title of several words, or of one that no dictionary has.
    pub fn is_a_title_of_its_own(&self, one: Sighting) -> bool {
        self.is_known_or_coined(one, COINED_MIN)
    }

    /// `nge`, `gravity falls`: what nobody says who does not mean the work.
    pub fn is_no_word(&self, one: Sighting) -> bool {
        self.is_known_or_coined(one, ACRONYM_MIN)
    }

    /// Several words of a well-known work, or so many letters that no dictionary has.
    fn is_known_or_coined(&self, one: Sighting, letters: usize) -> bool {
        let known = self.words_of(one).count() > 1 && self.is_well_known(one);
        (known || self.is_coined(one, letters)) && !WORN.contains(&self.spelling(one).folded.as_str())
    }

    /// `hina, halo, blue archive`: a name and its work, each as a tag.
    pub fn are_listed_together(&self, one: Sighting, other: Sighting) -> bool {
        let is_word =
            |one: Sighting| self.words_of(one).count() == 1 && self.kinds_of_words(one).all(|kind| kind == Some(WORD));
        self.tags.is_a_list
            && self.is_work(one) != self.is_work(other)
            && self.is_a_tag(one)
            && self.is_a_tag(other)
            && !self.own_character
            && if self.is_half(one) || self.is_half(other) {
                self.is_no_word(if self.is_work(one) { one } else { other })
            } else {
                !(is_word(one) && is_word(other)) || self.is_well_known(one)
            }
    }

    /// `<lora:special_week:0.85>`, `<lora:kyon_v2:1>`: what a network was made of, by its full name or one that no dictionary has.
    pub fn is_a_network(&self, one: Sighting) -> bool {
        let before = &self.text.original[..self.text.start(one.first)];
        let after = &self.text.original[self.text.letters[one.end - 1].end..];
        // First of all: what follows is looked through to its end.
        if !NETWORKS.iter().any(|call| before.ends_with(call)) {
            return false;
        }
        let closes = after.split([':', '>']).next().is_some_and(is_a_make);
        let tells = self.spelling(one).tells;
        let named = self.words_of(one).count() > 1 || tells == Tells::Known || self.is_coined(one, COINED_MIN);
        let names_somebody = !matches!(tells, Tells::Half | Tells::Term);
        closes && named && names_somebody && self.is_a_character(one) && !self.is_described(one)
    }

    /// `kama (second ascension) (fate)`: the registry's name has its work in brackets, and a tag what she wears before that.
    pub fn said_in_brackets(&self, one: Sighting) -> Option<String> {
        let work = self.entry(one)?.name.split_once(" (")?.1.strip_suffix(')')?.to_lowercase();
        let after = self.text.original[self.text.letters[one.end - 1].end..].chars().take(BRACKETS_MAX);
        let after: String = after.map(|letter| if matches!(letter, '\\' | '_') { ' ' } else { letter }).collect();
        let mut groups = after.split(')').map_while(|group| group.trim().strip_prefix('('));
        let said = self.spelling(one).tells == Tells::Bare && groups.any(|group| group.to_lowercase() == work);
        said.then_some(work)
    }

    /// `supreme, hoodie, street`: a mark as a tag, and what it stands on as another.
    pub fn goods_among_tags(&self, one: Sighting) -> Option<String> {
        if self.tags.phrases.is_empty() || !self.is_a_mark(one) || !self.is_a_tag(one) {
            return None;
        }
        let shows = |phrase: &str| SHOW_A_MARK.contains(&phrase.to_lowercase().replace('_', " ").as_str());
        let stands_on = |first: usize, end: usize| {
            self.goods_of(one).iter().any(|goods| {
                let before = end.checked_sub(goods.spelling.len()).filter(|place| *place >= first);
                let word = before.and_then(|place| self.text.word_from(place));
                word.is_some_and(|word| self.text.reads(&word, &goods.spelling))
            })
        };
        let mut others = self.tags.phrases.iter().filter(|(first, _)| *first != one.first);
        let other = others.find(|(first, end)| shows(self.text.slice(*first, *end)) || stands_on(*first, *end))?;
        Some(self.text.slice(other.0, other.1).to_owned())
    }

    /// `(style of (rella:1.1))`, `by {huke}`: between the word that leads to an artist and the name only brackets stand.
    pub fn led_into_brackets(&self, one: Sighting, leads: &[Nearby]) -> Option<String> {
        let before = &self.text.original[..self.text.start(one.first)];
        let outside = before.trim_end_matches(['(', '{', '[', ' ']);
        let opens = before[outside.len()..].contains(['(', '{', '[']);
        let ends = |lead: &&Nearby| {
            let rest = outside.len().checked_sub(lead.written.len()).and_then(|at| outside.split_at_checked(at));
            rest.is_some_and(|(rest, word)| {
                word.eq_ignore_ascii_case(&lead.written) && !rest.ends_with(char::is_alphanumeric)
            })
        };
        leads.iter().find(|lead| opens && ends(lead)).map(|lead| lead.written.clone())
    }

    /// "a guitarist with a sunburst Fender": a mark with a capital inside a sentence, and what it stands on anywhere.
    pub fn goods_around(&self, one: Sighting) -> Option<String> {
        let named = self.is_a_mark(one) && self.is_capitalised(one) && self.is_inside(one) && !self.is_given(one);
        let mut goods = self.goods_of(one).iter().filter(|_| named);
        goods.find(|goods| self.text.says(&goods.spelling)).map(|goods| goods.written.clone())
    }

    pub fn is_a_character(&self, one: Sighting) -> bool {
        self.entry(one).is_some_and(|entry| entry.kind == FindingKind::Character)
    }

    /// `red hood`, `high elf archer`: what anybody may look like.
    fn is_described(&self, one: Sighting) -> bool {
        let words: Vec<String> = self.words_of(one).collect();
        let is_a_sort = words.last().is_some_and(|word| SORTS.contains(&word.as_str()));
        let is_colored = words.first().is_some_and(|word| COLORS.contains(&word.as_str()));
        is_a_sort || is_colored
    }
}

/// `_v2`, `-sdxl-10`, and nothing.
fn is_a_make(written: &str) -> bool {
    let is_version = |part: &str| {
        let number = part.trim_start_matches(['v', 'V', 'e', 'E']);
        number.bytes().all(|letter| letter.is_ascii_digit()) || MAKES.contains(&part.to_lowercase().as_str())
    };
    written.is_empty()
        || (written.starts_with(['_', '-', ' ', '.']) && written.split(['_', '-', ' ', '.']).all(is_version))
}

/// Where marks are seen.
const SHOW_A_MARK: [&str; 12] = [
    "neon sign",
    "billboard",
    "storefront",
    "logo",
    "brand",
    "brand name",
    "product placement",
    "shopping bag",
    "advertisement",
    "vending machine",
    "sponsor",
    "flagship store",
];
/// Sorts of people and beasts of which a picture may show any.
const SORTS: [&str; 31] = [
    "angel", "archer", "bear", "bird", "boy", "cat", "child", "demon", "devil", "dog", "dragon", "fairy", "fox",
    "ghost", "girl", "horse", "king", "knight", "lady", "maid", "man", "nun", "priest", "princess", "prince", "queen",
    "rabbit", "soldier", "toad", "wolf", "woman",
];
/// Colors and sizes before what has them.
const COLORS: [&str; 18] = [
    "red", "black", "white", "blue", "green", "yellow", "pink", "purple", "golden", "gold", "silver", "gray", "dark",
    "big", "little", "giant", "old", "young",
];
