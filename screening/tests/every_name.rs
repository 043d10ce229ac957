//! Names of the registry that nobody else bears are found however people type them: in a sentence, as a tag, with a weight,
//! and in the spellings of romaji. One name in a few dozen is tried, another one of each file.

use std::path::Path;

use rights::Level;
use screening::Registry;

/// Of so many names one is tried: all of them take minutes.
const ONE_IN: usize = 41;
/// Names that are found of each hundred, at least: a word of prompts or a longer name may lie in the way of some.
const FOUND_OF_HUNDRED: usize = 99;

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
    names.into_iter().step_by(ONE_IN).collect()
}

fn is_found(words: &str) -> bool {
    Registry::built_in().screen(words).iter().any(|finding| finding.level == Level::Warn)
}

/// Most are found in this form; those that are not are named.
fn check(form: impl Fn(&str) -> Option<String>) {
    let tried: Vec<String> = unique_names().iter().filter_map(|name| form(name)).collect();
    assert!(tried.len() >= 30, "{}", tried.len());
    let missed: Vec<&String> = tried.iter().filter(|words| !is_found(words)).collect();
    assert!(
        missed.len() * 100 <= tried.len() * (100 - FOUND_OF_HUNDRED),
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
    check(|name| Some(format!("a drawing of {name} in the rain, soft light")));
}

#[test]
fn a_unique_name_is_found_as_a_tag() {
    check(|name| Some(format!("1girl, solo, {}, smile, outdoors", tag(name))));
}

#[test]
fn a_unique_name_is_found_with_a_weight() {
    check(|name| Some(format!("masterpiece, ({}:1.2), looking at viewer", name.to_lowercase())));
}

#[test]
fn a_unique_name_is_found_with_brackets_behind_backslashes() {
    let escaped = |name: &str| tag(name).replace('(', "\\(").replace(')', "\\)");
    check(|name| name.contains('(').then(|| format!("1boy, {}, city, night", escaped(name))));
}

/// "Ou" and "uu" may be short, "sh" may be "sy".
#[test]
fn a_unique_japanese_name_is_found_in_other_romaji() {
    let is_japanese = |name: &str| name.contains("ou ") || name.ends_with("ou") || name.contains("shi");
    let respelled = |name: &str| name.replace("ou", "o").replace("shi", "si").replace("tsu", "tu");
    let two = |name: &str| name.split(' ').count() == 2 && !name.contains(['(', '-']);
    check(|name| (is_japanese(name) && two(name)).then(|| format!("{} reading a letter", respelled(name))));
}
