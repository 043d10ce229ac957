//! Names of the registry that nobody else bears are found however people type them: in a sentence, as a tag, with a weight,
//! and in the spellings of romaji. One name in a few dozen is tried, another one of each file.

use std::path::Path;

use rights::Level;
use screening::Registry;

/// Of so many names one is tried: all of them take minutes.
const ONE_IN: usize = 41;
/// Of those in romaji that several spellings have.
const ONE_IN_ROMAJI: usize = 17;
/// Names that are found of each hundred, at least: a word of prompts or a longer name may lie in the way of some.
const FOUND_OF_HUNDRED: usize = 99;
/// In other romaji three may be spared: names that history has, and those that are half Japanese.
const HEARD_OF_HUNDRED: usize = 97;

/// The first spellings in Latin letters that bear no mark, with what they are called in brackets.
fn unique_names() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../registry");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    let mut names = Vec::new();
    for path in paths {
        let file: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
        for group in file.get("group").and_then(|groups| groups.as_array()).into_iter().flatten() {
            let lines = group.get("names").and_then(|names| names.as_array()).into_iter().flatten();
            let firsts = lines.filter_map(|line| line.get(0)?.as_str()).map(str::to_owned);
            let is_plain = |letter: char| letter.is_ascii_alphanumeric() || " -'.()".contains(letter);
            names.extend(firsts.filter(|name| name.chars().all(is_plain) && name.contains(' ')));
        }
    }
    names
}

fn is_found(words: &str) -> bool {
    Registry::built_in().screen(words).iter().any(|finding| finding.level == Level::Warn)
}

/// Most are found in this form; those that are not are named. Of those that have the form one in so many is tried.
fn check((one_in, found_of_hundred): (usize, usize), form: impl Fn(&str) -> Option<String>) {
    let tried: Vec<String> = unique_names().iter().filter_map(|name| form(name)).step_by(one_in).collect();
    assert!(tried.len() >= 50, "{}", tried.len());
    let missed: Vec<&String> = tried.iter().filter(|words| !is_found(words)).collect();
    assert!(
        missed.len() * 100 <= tried.len() * (100 - found_of_hundred),
        "{} of {}: {missed:#?}",
        missed.len(),
        tried.len()
    );
}

fn tag(name: &str) -> String {
    name.to_lowercase().replace(' ', "_")
}

#[test]
fn a_unique_name_is_found_in_a_sentence() {
    check((ONE_IN, FOUND_OF_HUNDRED), |name| Some(format!("a drawing of {name} in the rain, soft light")));
}

#[test]
fn a_unique_name_is_found_as_a_tag() {
    check((ONE_IN, FOUND_OF_HUNDRED), |name| Some(format!("1girl, solo, {}, smile, outdoors", tag(name))));
}

#[test]
fn a_unique_name_is_found_with_a_weight() {
    check((ONE_IN, FOUND_OF_HUNDRED), |name| {
        Some(format!("masterpiece, ({}:1.2), looking at viewer", name.to_lowercase()))
    });
}

#[test]
fn a_unique_name_is_found_with_brackets_behind_backslashes() {
    let escaped = |name: &str| tag(name).replace('(', "\\(").replace(')', "\\)");
    check((ONE_IN, FOUND_OF_HUNDRED), |name| {
        name.contains('(').then(|| format!("1boy, {}, city, night", escaped(name)))
    });
}

/// "Ou" may be short, an h, or a line over the letter; "sh" may be "sy"; the family may come first.
#[test]
fn a_unique_japanese_name_is_found_in_other_romaji() {
    let swapped = |name: &str| name.split_once(' ').map(|(given, family)| format!("{family} {given}"));
    check((ONE_IN_ROMAJI, HEARD_OF_HUNDRED), |name| Some(format!("{} reading a letter", short(japanese(name)?))));
    check((ONE_IN_ROMAJI, HEARD_OF_HUNDRED), |name| {
        Some(format!("{} in the rain", swapped(&kunrei(japanese(name)?))?))
    });
    check((ONE_IN_ROMAJI, HEARD_OF_HUNDRED), |name| {
        Some(format!("a picture of {} at sea", long_by_h(japanese(name)?)))
    });
    check((ONE_IN_ROMAJI, HEARD_OF_HUNDRED), |name| {
        Some(format!("{}, smile, street", swapped(&long_by_line(japanese(name)?))?))
    });
}

/// A full name with something that romaji spells in several ways.
fn japanese(name: &str) -> Option<&str> {
    let several = name.contains("ou ") || name.ends_with("ou") || name.contains("shi");
    let two = name.split(' ').count() == 2 && !name.contains(['(', '-']);
    (several && two).then_some(name)
}

fn short(name: &str) -> String {
    name.replace("ou", "o").replace("shi", "si").replace("tsu", "tu")
}

fn kunrei(name: &str) -> String {
    let pairs = [("shi", "si"), ("sh", "sy"), ("chi", "ti"), ("ch", "ty"), ("tsu", "tu"), ("fu", "hu"), ("ji", "zi")];
    let pairs = pairs.into_iter().chain([("j", "zy")]);
    pairs.fold(name.to_lowercase(), |name, (hepburn, kunrei)| name.replace(hepburn, kunrei))
}

/// Satoh, but Kouichi stays.
fn long_by_h(name: &str) -> String {
    let words = name.split(' ').map(|word| word.strip_suffix("ou").map_or(word.to_owned(), |stem| format!("{stem}oh")));
    words.collect::<Vec<_>>().join(" ")
}

fn long_by_line(name: &str) -> String {
    name.replace("ou", "ō").replace("uu", "ū")
}
