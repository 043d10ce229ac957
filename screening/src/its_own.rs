//! When what is nearly a name is a name of its own: beside the other half of somebody else's, or with one slip too many.

use std::collections::BTreeSet;
use std::ops::Range;

use rights::FindingKind;

use crate::also_words::is_of_somewhere;
use crate::families::{WORDS_AND_FAMILIES, is_another_family};
use crate::folding::Gap;
use crate::halves::NAMES_AND_WORDS;
use crate::hidden::{
    Disguise, HONORIFICS, Hidden, ONE_SLIP, PIECE_LETTERS, PROPER_MIN, TWO_SLIPS, is_a_character, is_a_name,
    is_famous_one, is_known_to_many,
};
use crate::kana::katakana;
use crate::pinyin::is_pinyin;
use crate::registry::Registry;
use crate::sighting::Sighting;
use crate::slips::slips_between;
use crate::somebody_else::{ROMAJI_OF_PROMPTS, TITLES};
use crate::sound::sound;
use crate::spelling::Tells;
use crate::tables::Pattern;
use crate::text::Text;

/// A name of two words of more letters that is written as one is all of it.
const FULL_LETTERS: usize = 9;
/// A word of so many letters that reads as Japanese may be two names with a slip.
const LONG_WORD: usize = 13;
/// What stands between words of Japanese in Latin letters.
const PARTICLES: [&str; 16] =
    ["ga", "wo", "no", "ni", "wa", "na", "de", "to", "mo", "he", "ya", "ka", "kara", "made", "desu", "ne"];
/// "Thiago Barbosa" is no Barbossa, "Akane Sonozaki" no slip of somebody else: beside the word stands the other half of a name.
pub fn is_half_of_a_name(registry: &Registry, text: &Text<'_>, one: &Hidden, groups: &BTreeSet<usize>) -> bool {
    let Sighting { first, end, .. } = one.sighting;
    let slip = one.disguise == Disguise::Misspelt || one.pattern.spelling.tells == Tells::Known;
    if has_a_second_family(text, one)
        || (slip && groups.is_empty() && is_of_somewhere(text, &(first..end), is_known_to_many(registry, &one.pattern)))
    {
        return true;
    }
    // `kitagawamarin`: both halves are there.
    let whole = one.pattern.spelling.len() > FULL_LETTERS && !one.pattern.spelling.is_one_word();
    let single = || text.word_from(first).filter(|word| word.end == end && (slip || !whole));
    let Some((entry, this)) = one.pattern.entry.filter(|_| groups.is_empty()).zip(single()) else { return false };
    let entry = registry.search.entries.get(entry);
    // "Shimama Meke" is no Shimama, but "doragonbooru gokuu" is of Dragon Ball.
    let named = text.letters[first].upper
        && text.word_after(end, 0).and_then(|next| text.word_written(&next)).is_some_and(|next| !is_japanese(&next));
    let heard = matches!(one.disguise, Disguise::Romaji | Disguise::Pieces)
        && (matches!(entry.kind, FindingKind::Character | FindingKind::Person)
            || (named && entry.kind == FindingKind::Franchise));
    if !slip && !heard {
        return false;
    }
    let theirs = entry.name.to_lowercase();
    let is_name = |word: Range<usize>| {
        let letters = &text.letters[word.clone()];
        let written: String = letters.iter().map(|letter| letter.folded).collect();
        let upper = letters[0].upper;
        let kind = registry.search.ordinary.get(&written);
        let japanese = || written.len() > PIECE_LETTERS && is_japanese(&written);
        // "Saki Matsuhoshi", "Tone Matsuba", "Ren Asahigaoka".
        let family = || upper && WORDS_AND_FAMILIES.contains(&written.as_str());
        let both = || NAMES_AND_WORDS.contains(&written.as_str()) || family() || (upper && is_japanese(&written));
        // "Ken Mastersen": where one word is as much as two, the other is said twice.
        let twice = !one.pattern.spelling.is_one_word() && slip;
        let ours = || !twice && theirs.split(' ').any(|half| slips_between(half.as_bytes(), written.as_bytes()) <= 2);
        written.len() >= PIECE_LETTERS
            && letters.iter().all(|letter| letter.folded.is_ascii_lowercase())
            && upper == text.letters[first].upper
            && (kind == Some(0) || (kind.is_none() && (upper || japanese())) || both())
            && !text.word_is(&word, &HONORIFICS)
            && !text.word_is(&word, &ROMAJI_OF_PROMPTS)
            && !ours()
    };
    // "benjamin mcdonald", but "porshe cayman"; "Toshima Sayu" is no Toshiba.
    let reads = |word: &Range<usize>| text.word_written(word).is_some_and(|word| is_japanese(&word));
    let follows = |next: &Range<usize>| entry.kind != FindingKind::Trademark || (reads(&this) && reads(next));
    let after = text.word_after(end, 0).filter(follows);
    text.word_before(first, 0).into_iter().chain(after).any(is_name)
}

/// "Hanabusaki" is no Saki Hanami, "koucha" no Korcha, `yuuhi no saka` nobody: what reads as Japanese throughout is a word or a name
/// of its own, unless it sounds like the other; so are words with a particle where the name has none.
pub fn reads_as_its_own(parts: &[&[u8]], near: &Pattern) -> bool {
    let written: Vec<&str> = parts.iter().filter_map(|part| std::str::from_utf8(part).ok()).collect();
    // Luluna, as Ruruna.
    let reads = |word: &&str| is_japanese(&word.replace('l', "r"));
    if written.len() < parts.len() || !written.iter().all(reads) {
        return false;
    }
    let folded = &near.spelling.folded;
    if let [word] = written[..] {
        return word.len() < LONG_WORD && sound(word) != sound(folded);
    }
    says_particles(parts, near)
}

/// "Mo Qingshan" is no Mo Qingxian: both are names of China, and the other is no lead.
pub fn is_another_of_china(registry: &Registry, parts: &[&[u8]], near: &Pattern) -> bool {
    let reads = |word: &str| is_pinyin(word);
    let mut written = parts.iter().filter_map(|part| std::str::from_utf8(part).ok());
    let theirs = words_of(near);
    let leads = near.entry.is_some_and(|entry| registry.search.entries.get(entry).is_main);
    let two = parts.len() > 1 || theirs.len() > 1;
    two && !leads && written.any(reads) && theirs.iter().any(|word| is_pinyin(word))
}

/// "Shulka" is no Shulk, "Legolan" no Legoland: a short word with another end is another name. A letter twice, or an s, is a slip.
pub fn ends_otherwise(parts: &[&[u8]], near: &Pattern) -> bool {
    let ([written], theirs) = (parts, near.spelling.folded.as_bytes()) else { return false };
    let Some((last, begun)) = written.split_last() else { return false };
    let twice = *last == b's' || begun.last() == Some(last);
    let added = begun == theirs;
    let changed = theirs.split_last().is_some_and(|(_, theirs)| begun == theirs || *written == theirs);
    // "Smaugus".
    let more = written
        .strip_prefix(theirs)
        .is_some_and(|more| more.len() > 1 && more.iter().any(|one| theirs.last() != Some(one)));
    more || (written.len() < PROPER_MIN && !twice && (added || changed))
}

/// "Ningguang Hu" is no slip: one word is the name, and another stands beside it; and "Seo Arin" is no Soarin: nobody parts a short
/// name and slips too.
pub fn says_more(parts: &[&[u8]], near: &Pattern) -> bool {
    let theirs = near.spelling.folded.as_bytes();
    let short = || theirs.len() < TWO_SLIPS && words_of(near).len() == 1;
    parts.len() > 1 && (parts.contains(&theirs) || short())
}

/// `yuki no naka` is in the snow, and no Yuki Nonaka: a particle stands where the name has none.
pub fn is_a_phrase(registry: &Registry, parts: &[&[u8]], near: &Pattern) -> bool {
    let somebody = near.entry.is_some_and(|entry| is_a_character(registry, entry));
    somebody && near.spelling.folded.is_ascii() && says_particles(parts, near)
}

fn says_particles(parts: &[&[u8]], near: &Pattern) -> bool {
    let written = parts.iter().map(|part| std::str::from_utf8(part).unwrap_or_default());
    let theirs = words_of(near);
    let particles = |words: &mut dyn Iterator<Item = &str>| words.filter(|word| PARTICLES.contains(word)).count();
    parts.len() > 1
        && written.clone().all(is_japanese)
        && particles(&mut written.clone()) > particles(&mut theirs.iter().map(String::as_str))
}

/// "Sakuya Izawa" is no Sakuya Aizawa: where two names together sound like somebody's two, each does.
pub fn sounds_word_by_word(registry: &Registry, parts: &[&[u8]], near: &Pattern) -> bool {
    let heard = |word: &str| sound(&word.replace("ee", "e"));
    let written: Vec<&str> = parts.iter().filter_map(|part| std::str::from_utf8(part).ok()).collect();
    let theirs = match near.entry {
        Some(entry) if !near.spelling.folded.is_ascii() => {
            registry.search.entries.get(entry).name.to_lowercase().split(' ').map(str::to_owned).collect()
        }
        _ => words_of(near),
    };
    let ([one, other], [first, last]) = (&written[..], &theirs[..]) else { return true };
    let together = heard(&[*one, *other].concat());
    let is_so = |first: &str, last: &str| heard(one) == heard(first) && heard(other) == heard(last);
    let alike = |first: &str, last: &str| heard(&[first, last].concat()) == together;
    let orders = [(first, last), (last, first)];
    let mut sounding = orders.iter().filter(|(first, last)| alike(first, last)).peekable();
    sounding.peek().is_none() || sounding.any(|(first, last)| is_so(first, last))
}

fn words_of(near: &Pattern) -> Vec<String> {
    let letters: Vec<(char, Gap)> = near.spelling.folded.chars().zip(near.spelling.gaps.iter().copied()).collect();
    let words = letters.chunk_by(|_, (_, gap)| *gap == Gap::None);
    words.map(|word| word.iter().map(|(letter, _)| letter).collect()).collect()
}

/// "Kaori Miyasono-Reed".
pub fn has_a_second_family(text: &Text<'_>, one: &Hidden) -> bool {
    let Sighting { first, end, .. } = one.sighting;
    let hyphen = text.original[text.letters[end - 1].end..].starts_with('-');
    let next = text.word_after(end, 0).filter(|next| hyphen && next.len() >= PIECE_LETTERS);
    let several = text.word_from(first).is_some_and(|word| word.end < end);
    several && next.is_some_and(|next| text.letters[next.start].upper && !text.word_is(&next, &HONORIFICS))
}

fn is_japanese(word: &str) -> bool {
    katakana(std::iter::once(word)).is_some()
}

/// "Haruka Sagami" and "Rin Amano" are no slips of Haruka Amami and Rin Asano: beside a name that many bear, a short one has
/// one slip at most, and reads as no Japanese.
pub fn is_one_person(registry: &Registry, parts: &[&[u8]], near: &Pattern) -> bool {
    let spelling = &near.spelling;
    let gap = spelling.gaps.iter().skip(1).position(|gap| *gap > Gap::None).map(|place| place + 1);
    let ([one, other], Some(gap), true) = (parts, gap, spelling.folded.is_ascii()) else { return true };
    let (first, last) = spelling.folded.as_bytes().split_at(gap);
    let slips = [slips_between(one, first), slips_between(other, last)];
    let character = near.entry.is_some_and(|entry| is_a_character(registry, entry));
    let is_an_artist = near.entry.is_some_and(|entry| registry.search.entries.get(entry).kind == FindingKind::Artist);
    let is_polite = |word: &[u8]| HONORIFICS.iter().any(|said| said.as_bytes() == word);
    // "Regien Arataka": fingers swap letters.
    let swapped = |nth: usize| {
        let (mut written, mut theirs) = (parts[nth].to_vec(), if nth == 0 { first } else { last }.to_vec());
        written.sort_unstable();
        theirs.sort_unstable();
        written == theirs
    };
    let another = |nth: usize| {
        let (written, beside) = (parts[nth], parts[1 - nth]);
        slips[nth] > 0
            && slips[1 - nth] == 0
            && written.len() < PROPER_MIN
            && ((character && (slips[nth] > 1 || !(swapped(nth) || is_polite(beside)))) || is_a_name(registry, beside))
            && (slips[nth] > 1 || katakana(std::str::from_utf8(written).into_iter()).is_some())
    };
    // "Riku Himura" is no Rikuou, "Kaito Ikari" nobody's slip: what is changed is a name of its own.
    let heard = |letters: &[u8]| std::str::from_utf8(letters).ok().map(sound);
    let sounds_alike = |nth: usize| heard(parts[nth]) == heard(if nth == 0 { first } else { last });
    let changed = |nth: usize| {
        let written = parts[nth];
        let japanese = katakana(std::str::from_utf8(written).into_iter()).is_some();
        // "Heo Jungwoo" is no Ha Jung-woo: two slips make another of a short word.
        let other = written.len() < PROPER_MIN || !is_famous_one(registry, near);
        let far = slips[nth] > 1 && ((japanese && other) || written.len() < ONE_SLIP);
        let short = registry.search.ordinary.get(written) == Some(0) && written.len() < ONE_SLIP;
        // "Yoshitaka Amani" draws like Amano.
        let theirs = slips[1 - nth] == 0 && slips[nth] == 1 && is_an_artist;
        (slips[nth] > 0 && !sounds_alike(nth) && !theirs && !is_polite(parts[1 - nth])).then_some((short, far))
    };
    let theirs = |nth: usize| if nth == 0 { first } else { last };
    if (0..2).any(|nth| slips[nth] > 0 && is_another_family(parts[nth], theirs(nth))) {
        return false;
    }
    let its_own = |nth: usize| changed(nth).is_some_and(|(short, far)| short || far);
    let strange = |nth: usize| another(nth) || (changed(nth).is_some() && is_a_name(registry, parts[nth]));
    // "Captain Sharma", "Dr. Stokes": whoever has that rank.
    let ranked = TITLES.iter().any(|title| title.as_bytes() == *one)
        && other.len() < PROPER_MIN
        && (slips[1] > 1 || slips[0] > 0 || registry.search.ordinary.contains_key(*other));
    // "Mie Zakiyama" is no Mio Akiyama.
    let both = parts.iter().all(|part| std::str::from_utf8(part).is_ok_and(is_japanese));
    let both = both && character && (0..2).all(|nth| slips[nth] > 0 && !sounds_alike(nth) && !swapped(nth));
    let strange = (strange(0) || strange(1) || both) && !is_famous_one(registry, near);
    slips.iter().sum::<usize>() <= 2 && !strange && !ranked && !its_own(0) && !its_own(1)
}

#[cfg(test)]
mod tests {
    use crate::warned::names;

    #[test]
    fn a_word_that_reads_as_japanese_is_its_own_and_so_is_one_with_another_end() {
        for words in [
            "Mizuki Hanabusaki tying her shoes",
            "Luluna hugging a plush turnip",
            "Shulka, wolf hunter",
            "Shinra Kusakawa, fireman",
            "Honoka Kousakabe running",
            "Makima Oduya, lawyer",
            "Seo Arin in a red coat",
            "Sakuya Izawa throws knives at the circus",
            "Kaori Miyasono-Reed laughs on a slide",
            "Hisaki Ubukata, luthier",
        ] {
            assert_eq!(names(words), Vec::<String>::new(), "{words}");
        }
        for (words, name) in [
            ("Kakahsi on a roof", "Kakashi Hatake"),
            ("Gandolf with a staff", "Gandalf"),
            ("Kamado Nezuku asleep", "Nezuko Kamado"),
            ("kyuubei on a windowsill", "Kyubey"),
        ] {
            assert_eq!(names(words), [name], "{words}");
        }
    }

    #[test]
    fn sentences_of_japanese_in_latin_letters_name_nobody_by_their_particles() {
        for words in [
            "obaachan ga engawa de ocha wo nomu, neko ga neru",
            "tabi no ongakuka, furui gitaa, yuuhi no saka",
            "yama gasa wo kaburu obousan, yuki no naka",
            "ojousama ga bara no niwa de koucha wo nomu",
            "kaji no okamisan ga hibana wo chirasu",
            "shiroi wanpiisu wo kita onnanoko",
        ] {
            assert_eq!(names(words), Vec::<String>::new(), "{words}");
        }
        assert_eq!(names("kimetu no yaiba no posutaa"), ["Demon Slayer"]);
    }
}
