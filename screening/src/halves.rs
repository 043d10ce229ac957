//! Halves of full names: "Rin" beside *Love Live!*, "Rei and Shinji", コナンと灰原.
//!
//! Hundreds are called Rin, so a half tells nothing alone: it counts beside its work, a fellow whose name is sure, or a
//! fellow's half in a pair that only one work has.

use serde::{Deserialize, Serialize};

use crate::kana::romaji;
use crate::spelling::{Spelling, Tells};
use crate::tables::{Ordinary, WORD};

/// One half of somebody's name.
#[derive(Clone, Serialize, Deserialize)]
pub struct Half {
    pub entry: usize,
    pub group: usize,
    /// Of one that a work is known by; of a term, that no dictionary has it.
    pub is_main: bool,
    pub spelling: Spelling,
}

const LATIN_MIN: usize = 3;
/// さん, ちゃん, くん, さま, as folded.
const POLITE: [&str; 6] = ["サン", "チャン", "クン", "サマ", "君", "様"];
/// What people are called by besides a name.
const TITLES: [&str; 32] = [
    "princess",
    "prince",
    "king",
    "queen",
    "lord",
    "lady",
    "captain",
    "doctor",
    "mister",
    "miss",
    "mrs",
    "cure",
    "sailor",
    "master",
    "general",
    "commander",
    "professor",
    "sir",
    "saint",
    "admiral",
    "great",
    "little",
    "big",
    "old",
    "young",
    "super",
    "ultraman",
    "kamen",
    "the",
    "mecha",
    "agent",
    "sister",
];

/// Words that are in no list of words, for they are short.
const SHORT_WORDS: [&str; 32] = [
    "man", "boy", "red", "sky", "sun", "fox", "ice", "owl", "cat", "dog", "bat", "ant", "bee", "war", "god", "sea",
    "eye", "one", "two", "six", "ten", "toy", "old", "new", "big", "bad", "bot", "kid", "pig", "cow", "bug", "gun",
];

/// Words that are given names as well.
pub const NAMES_AND_WORDS: [&str; 40] = [
    "lily", "rose", "jasmine", "ruby", "violet", "grace", "iris", "dawn", "faith", "hope", "joy", "will", "jack",
    "victor", "mark", "bill", "frank", "amber", "daisy", "holly", "ivy", "olive", "pearl", "penny", "summer", "april",
    "may", "june", "saki", "carol", "robin", "heather", "ash", "misty", "shun", "max", "jade", "ember", "rowan", "jay",
];

/// The halves of a name of two, with long vowels long and short.
pub fn halves(name: &str, ordinary: &Ordinary) -> Vec<Spelling> {
    let (name, of_work) = name.split_once(" (").map_or((name, false), |(name, _)| (name, true));
    if of_work && !name.contains(' ') {
        return alone(name, ordinary).and_then(|name| Spelling::of(name, Tells::Half)).into_iter().collect();
    }
    let halves = if name.is_ascii() { latin(name, ordinary) } else { japanese(name) };
    let halves = halves.iter().filter_map(|half| Spelling::of(half, Tells::Half));
    // 柏田さん is no pair of names.
    halves.filter(|half| !POLITE.contains(&half.folded.as_str())).collect()
}

/// Canute of `Canute (Vinland Saga)`: it is all that there is of a name, and tells as little as half of one.
fn alone<'a>(name: &'a str, ordinary: &Ordinary) -> Option<&'a str> {
    let lower = name.to_lowercase();
    let is_word = ordinary.get(&lower) == Some(WORD) || SHORT_WORDS.contains(&&*lower);
    let is_name = name.len() > LATIN_MIN && name.bytes().all(|letter| letter.is_ascii_alphabetic());
    (is_name && !is_word && !TITLES.contains(&&*lower)).then_some(name)
}

fn latin(name: &str, ordinary: &Ordinary) -> Vec<String> {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(' ').collect();
    if let [given, _, _] = words[..] {
        return alone(&name[..given.len()], ordinary).into_iter().map(str::to_lowercase).collect();
    }
    let [given, family] = words[..] else { return Vec::new() };
    let is_word = |half: &str| ordinary.get(half) == Some(WORD);
    let is_name = |half: &str| {
        half.len() >= LATIN_MIN && half.bytes().all(|letter| letter.is_ascii_lowercase()) && !TITLES.contains(&half)
    };
    let short = |half: &str| half.replace("ou", "o").replace("oo", "o").replace("uu", "u");
    // "Mega Man" is no Mega of a family Man; "Kate Bishop" is a Kate, and "Yor Forger" a Yor.
    let short_word = SHORT_WORDS.contains(&family);
    let ends_in_a_word = is_word(family) || short_word;
    let listed = ordinary.get(given) == Some(0);
    let people = listed || !(short_word || is_word(given) || SHORT_WORDS.contains(&given));
    let given = Some(given).filter(|given| is_name(given) && (people || !ends_in_a_word));
    let is_both = |half: &str| NAMES_AND_WORDS.contains(&half);
    let given = given.or(Some(words[0]).filter(|given| is_both(given)));
    let family = Some(family)
        .filter(|family| is_name(family) && (!ends_in_a_word || (people && !short_word) || is_both(family)));
    let mut halves: Vec<String> =
        given.into_iter().chain(family).flat_map(|half| [half.to_owned(), short(half)]).collect();
    halves.dedup();
    halves
}

/// `hauru`, `sofii` and `sofi`, `chiruno` and `tiruno`: kana names in Latin letters, whole or each half.
pub fn by_ear(name: &str, ordinary: &Ordinary) -> Vec<Spelling> {
    let is_kana = |part: &str| part.chars().all(|letter| matches!(letter, '\u{30a1}'..='\u{30fc}'));
    // アルレッキーノ of アルレッキーノ 原神.
    let name = name.split(' ').next().unwrap_or(name);
    let parts = name.split('・').filter(|part| is_kana(part));
    let forms = parts.flat_map(|part| romaji(part).into_iter().chain(doubled(part))).flat_map(|heard| {
        let short = LONG_VOWELS.iter().fold(heard.clone(), |heard, (long, short)| heard.replace(long, short));
        let kunrei = KUNREI.iter().fold(heard.clone(), |heard, (hepburn, kunrei)| heard.replace(hepburn, kunrei));
        [heard, short, kunrei]
    });
    let mut forms: Vec<String> =
        forms.filter(|form| form.len() > LATIN_MIN && form.is_ascii() && !ordinary.contains_key(form)).collect();
    forms.sort();
    forms.dedup();
    forms.iter().filter_map(|form| Spelling::of(form, Tells::Half)).collect()
}

/// `vasshu`, `butchi`: who writes a stop by its letter.
fn doubled(kana: &str) -> Option<String> {
    let (before, after) = kana.split_once('ッ')?;
    let after = romaji(after)?;
    let stop = if after.starts_with("ch") { 't' } else { after.chars().next()? };
    Some(format!("{}{stop}{after}", romaji(before)?))
}

const LONG_VOWELS: [(&str, &str); 5] = [("aa", "a"), ("ii", "i"), ("uu", "u"), ("ee", "e"), ("oo", "o")];
const KUNREI: [(&str, &str); 9] = [
    ("sh", "sy"),
    ("syi", "si"),
    ("ch", "ty"),
    ("tyi", "ti"),
    ("tsu", "tu"),
    ("fu", "hu"),
    ("ji", "zi"),
    ("j", "zy"),
    ("dzu", "zu"),
];

/// エドワード・エルリック at its dot, 江戸川コナン where kana begin, four characters in the middle, and three after the second.
fn japanese(name: &str) -> Vec<String> {
    let is_han = |letter: char| matches!(letter, '\u{4e00}'..='\u{9fff}' | '々');
    let is_kana = |letter: char| matches!(letter, '\u{3041}'..='\u{30fc}');
    let both = |(one, other): (&str, &str)| {
        let halves = [one, other].into_iter().filter(|half| half.chars().count() > 1);
        halves.map(str::to_owned).collect()
    };
    if let Some((given, family)) = name.split_once('・') {
        let is_name = |half: &str| half.chars().all(is_kana) && !half.contains('・');
        return if is_name(given) && is_name(family) { both((given, family)) } else { Vec::new() };
    }
    let family: usize = name.chars().take_while(|letter| is_han(*letter)).map(char::len_utf8).sum();
    let rest = &name[family..];
    if family > 0 && !rest.is_empty() && rest.chars().all(is_kana) {
        return both((&name[..family], rest));
    }
    let half = name.char_indices().nth(2).map_or(0, |(place, _)| place);
    match (rest, name.chars().count()) {
        ("", 4) => both(name.split_at(half)),
        // 澪 of 秋山澪: the scene asks more of one letter.
        ("", 3) => vec![name[..half].to_owned(), name[half..].to_owned()],
        _ => Vec::new(),
    }
}
