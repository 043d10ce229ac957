//! Names that are words too: of Japanese in a sentence of it in Latin letters, of food, and of what people are.

use std::ops::Range;

use crate::evidence::Scene;
use crate::hidden::HONORIFICS;
use crate::sighting::Sighting;
use crate::spelling::Tells;
use crate::text::Text;

/// A scarecrow, a snack, a slice in soup, a weasel, a bobbin, days like any other.
const WORDS_OF_JAPANESE: [&str; 34] = [
    "kakashi",
    "sanji",
    "naruto",
    "itachi",
    "sasori",
    "kagome",
    "hisoka",
    "kanaria",
    "nichijou",
    "asahi",
    "kirin",
    "makura",
    "kiri",
    "taiko",
    "hyouka",
    "doukyuusei",
    "koishi",
    "homura",
    "madara",
    "tenten",
    "kaido",
    "kaidou",
    "suisei",
    "shippo",
    "shippou",
    "temari",
    "hotaru",
    "yuuhi",
    "hinata",
    "ichigo",
    "usagi",
    "kurama",
    "shimakaze",
    "kabuto",
];
/// Who acts is somebody, and is hardly a scarecrow: "kakashi ga hashiru".
const OF_WHO_ACTS: [&str; 4] = ["ga", "wa", "mo", "to"];
/// What is eaten is nobody.
const FOOD: [&str; 14] = [
    "slice",
    "slices",
    "fishcake",
    "fishcakes",
    "fish",
    "topping",
    "toppings",
    "swirl",
    "swirls",
    "kamaboko",
    "noodles",
    "roll",
    "rolls",
    "pieces",
];
/// What people are called by who teach, lead or went to school before.
const CALLINGS: [&str; 8] = ["sensei", "senpai", "sempai", "kouhai", "aniki", "shishou", "danchou", "kaichou"];
/// "Sensei named Mansaku".
const GIVES_A_NAME: [&str; 3] = ["named", "called", "nicknamed"];

impl Scene<'_> {
    /// Nobody's name here, where no work stands beside it.
    pub fn is_also_a_word(&self, one: Sighting) -> bool {
        (self.is_a_thing_or_a_calling(one) || self.is_a_word_of_japanese(one)) && self.joined(one).is_none()
    }

    /// `hata no naka ni tatsu kakashi`: in a sentence of Japanese a small word is a word, unless it opens the sentence and acts or
    /// somebody is spoken to.
    fn is_a_word_of_japanese(&self, one: Sighting) -> bool {
        let small = !self.text.letters[one.first].upper && self.text.is_romaji();
        if !small || !WORDS_OF_JAPANESE.contains(&self.spelling(one).folded.as_str()) {
            return false;
        }
        let next = self.text.word_after(one.end, 0);
        let said = |words: &[&str]| next.as_ref().is_some_and(|word| self.text.word_is(word, words));
        !(said(&HONORIFICS) || (self.text.begins_phrase(one.first) && said(&OF_WHO_ACTS)))
    }

    /// "a naruto slice", "Sensei named Mansaku": what is eaten, and what somebody is.
    fn is_a_thing_or_a_calling(&self, one: Sighting) -> bool {
        let next = self.text.word_after(one.end, 0);
        let said = |words: &[&str]| next.as_ref().is_some_and(|word| self.text.word_is(word, words));
        let written = self.spelling(one).folded.as_str();
        let small = !self.text.letters[one.first].upper;
        let eaten = small && WORDS_OF_JAPANESE.contains(&written) && said(&FOOD);
        // "Pikachu named Sparky" is a Pikachu.
        let sure = matches!(self.spelling(one).tells, Tells::Certain | Tells::Known);
        let called = !sure && self.words_of(one).count() == 1 && said(&GIVES_A_NAME) && !self.is_inside(one);
        eaten || called || CALLINGS.contains(&written)
    }
}

/// "from my novel", "hero of my webcomic", "my fursona": somebody whom the writer made up.
pub fn is_of_my_work(text: &Text<'_>) -> bool {
    const WORKS: [&str; 12] = [
        "novel",
        "webnovel",
        "comic",
        "webcomic",
        "webtoon",
        "manga",
        "story",
        "stories",
        "book",
        "game",
        "campaign",
        "worldbuilding",
    ];
    const MADE: [&str; 10] =
        ["fursona", "persona", "mascot", "webcomic", "webtoon", "webnovel", "novel", "campaign", "dnd", "character"];
    let is = |word: &Range<usize>, words: &[&str]| text.word_is(word, words);
    let words = text.words();
    let of_mine = words.windows(3).any(|three| {
        is(&three[0], &["from", "of", "in", "for"]) && is(&three[1], &["my", "our"]) && is(&three[2], &WORKS)
    });
    of_mine || words.windows(2).any(|two| is(&two[0], &["my", "our"]) && is(&two[1], &MADE))
}

/// "Lyssandra of the Thorn Court", "Gandrel the Blue": whoever is of somewhere or has such a name besides is a slip of nobody,
/// unless all know the other.
pub fn is_of_somewhere(text: &Text<'_>, one: &Range<usize>, is_famous: bool) -> bool {
    let word = |nth| text.word_after(one.end, nth);
    let is = |nth, written: &str| word(nth).is_some_and(|word| text.word_is(&word, &[written]));
    let upper = |nth| word(nth).is_some_and(|word: Range<usize>| text.letters[word.start].upper);
    text.letters[one.start].upper
        && ((is(0, "of") && is(1, "the") && upper(2)) || (!is_famous && is(0, "the") && upper(1)))
}

#[cfg(test)]
mod tests {
    use crate::warned::names;

    #[test]
    fn words_of_japanese_food_and_callings_name_nobody() {
        for words in [
            "hata no naka ni tatsu kakashi to akatonbo, yuuyake",
            "sanji no oyatsu ni dorayaki wo taberu futari",
            "a bowl of ramen with a pink swirl naruto slice, soft egg",
            "Sensei named Mansaku, bald karate teacher",
            "Lyssandra of the Thorn Court, briar crown",
            "a plate of warm cookies",
        ] {
            assert_eq!(names(words), Vec::<String>::new(), "{words}");
        }
        for (words, name) in [
            ("kakashi ga hon wo yomu", "Kakashi Hatake"),
            ("kakashi sensei ga hon wo yomu", "Kakashi Hatake"),
            ("Pikachu named Sparky asleep", "Pikachu"),
        ] {
            assert_eq!(names(words), [name], "{words}");
        }
    }
}
