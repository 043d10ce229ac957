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
const OF_CHINESE: [&str; 8] = ["ng", "zh", "q", "x", "ian", "uan", "iao", "uo"];

/// Whether a word is made of Chinese syllables, and not of those that other languages have too.
pub fn is_pinyin(word: &str) -> bool {
    OF_CHINESE.iter().any(|sign| word.contains(sign)) && is_read(word)
}

fn is_read(rest: &str) -> bool {
    if rest.is_empty() {
        return true;
    }
    let begun = INITIALS.iter().filter_map(|initial| rest.strip_prefix(initial));
    begun.into_iter().any(|after| {
        let mut ends = FINALS.iter().filter_map(|last| after.strip_prefix(last));
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
        for word in ["sasuke", "edward", "hanako", "mercy"] {
            assert!(!is_pinyin(word), "{word}");
        }
    }
}
