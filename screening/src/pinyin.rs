//! Chinese names in Latin letters: what reads as one throughout is a name of its own, and no slip of another.

/// What syllables begin with, the longest first.
const INITIALS: [&str; 24] = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y",
    "w", "",
];
/// What they end in, the longest first.
const FINALS: [&str; 35] = [
    "iang", "iong", "uang", "ang", "eng", "ing", "ong", "ian", "iao", "uai", "uan", "ai", "ei", "ao", "ou", "an", "en",
    "in", "un", "ia", "ie", "iu", "ua", "uo", "ui", "ue", "ve", "er", "a", "o", "e", "i", "u", "v", "n",
];
/// Endings that only Chinese has.
const OF_CHINESE: [&str; 4] = ["ng", "zh", "q", "x"];
/// What begins a syllable itself.
const ALONE: [&str; 11] = ["a", "ai", "an", "ang", "ao", "e", "ei", "en", "eng", "er", "ou"];
/// What i and u follow only, and of those that begin so not these: no Chinese says "quo".
const NARROW: [&str; 3] = ["j", "q", "x"];
const NOT_AFTER_THEM: [&str; 5] = ["uo", "ua", "uai", "uang", "ui"];

/// Shorter words are those of other languages: "king", "song".
const LETTERS_MIN: usize = 6;

/// Whether a word is made of Chinese syllables, and not of those that other languages have too.
pub fn is_pinyin(word: &str) -> bool {
    word.len() >= LETTERS_MIN && OF_CHINESE.iter().any(|sign| word.contains(sign)) && is_read(word)
}

fn is_read(rest: &str) -> bool {
    if rest.is_empty() {
        return true;
    }
    let begun = INITIALS.iter().filter_map(|initial| Some((*initial, rest.strip_prefix(initial)?)));
    begun.into_iter().any(|(initial, after)| {
        let narrow = NARROW.contains(&initial);
        let fits = |last: &&&str| match initial {
            "" => ALONE.contains(last),
            _ if narrow => last.starts_with(['i', 'u']) && !NOT_AFTER_THEM.contains(last),
            _ => true,
        };
        let mut ends = FINALS.iter().filter(fits).filter_map(|last| after.strip_prefix(last));
        ends.any(is_read)
    })
}

#[cfg(test)]
mod tests {
    use super::is_pinyin;

    #[test]
    fn words_of_chinese_syllables_are_known() {
        for word in ["qingshan", "changfeng", "xiuying", "zhongli", "mingyue"] {
            assert!(is_pinyin(word), "{word}");
        }
        for word in ["sasuke", "edward", "hanako", "mercy", "antiquo", "julian", "king"] {
            assert!(!is_pinyin(word), "{word}");
        }
    }
}
