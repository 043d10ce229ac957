//! A pure crate knows no file, clock, environment, thread, process, network or randomness; its tests may.

use super::house::{allowed, crate_of};
use super::problem::Problem;
use super::tokens::{Token, starts_with, without_tests};
use super::tree::Tree;

const WORLD: [&str; 6] = ["fs", "time", "env", "thread", "net", "process"];
const RANDOM: [&str; 3] = ["rand", "getrandom", "fastrand"];

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, tokens) in tree.token_files() {
        let of = crate_of(path);
        if allowed(of).is_some() && path[of.len()..].starts_with("/src/") {
            let tokens = without_tests(&tokens);
            let says =
                |word: &str| format!("the pure crate `{of}` names `{word}`; let the caller hand in what it gives");
            problems.extend(found(&tokens).into_iter().map(|(word, line)| Problem::refused(path, line, says(&word))));
        }
    }
    problems
}

/// Each thing of the world outside that is named, with its line.
fn found(tokens: &[Token]) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let (rest, line) = (&tokens[at..], tokens[at].line);
        let word = tokens[at].word.as_str();
        let is_path = starts_with(&rest[1..], &[":", ":"]);
        let is_use = at > 0 && tokens[at - 1].word == "use";
        if RANDOM.contains(&word) && (is_path || is_use) {
            found.push((word.to_owned(), line));
        }
        if matches!(word, "std" | "core") && is_path {
            let named = named_modules(&rest[3..]);
            found.extend(named.into_iter().map(|module| (format!("{word}::{module}"), line)));
        }
    }
    found
}

/// Modules of the world outside among what follows `std::`: a module, a group of modules, or all of them.
fn named_modules(after: &[Token]) -> Vec<String> {
    let Some(first) = after.first() else { return Vec::new() };
    if first.word != "{" {
        // `std::env!` is the macro, which reads nothing when the program runs.
        let is_macro = after.get(1).is_some_and(|next| next.word == "!");
        return if is_world(first) && !is_macro { vec![first.word.clone()] } else { Vec::new() };
    }
    let mut depth = 0_usize;
    let mut named = Vec::new();
    for (before, token) in after.iter().zip(&after[1..]) {
        match before.word.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if depth == 1 && matches!(before.word.as_str(), "{" | ",") && is_world(token) {
            named.push(token.word.clone());
        }
    }
    named
}

/// A star brings the modules in without naming them.
fn is_world(token: &Token) -> bool {
    WORLD.contains(&token.word.as_str()) || token.word == "*"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str, text: &str) -> usize {
        check(&Tree::of(&[(path, text)])).len()
    }

    fn in_canvas(text: &str) -> usize {
        count("canvas/src/path.rs", text)
    }

    #[test]
    fn a_pure_crate_names_nothing_of_the_world_outside() {
        assert_eq!(in_canvas("use std::fs;"), 1);
        assert_eq!(in_canvas("use std::fs::File;"), 1);
        assert_eq!(in_canvas("use std::{fmt, time::{Duration, Instant}, thread};"), 2);
        assert_eq!(in_canvas("use std::*;"), 1);
        assert_eq!(in_canvas("fn a() { ::std::net::TcpStream::connect(b); }"), 1);
        assert_eq!(in_canvas("fn a() { println!(\"{:?}\", std::env::args()); }"), 1);
        assert_eq!(in_canvas("fn a() -> u8 { rand::random() }"), 1);
        assert_eq!(in_canvas("use core::time::Duration;"), 1);
    }

    #[test]
    fn what_computes_and_what_only_sounds_alike_is_free() {
        assert_eq!(in_canvas("use std::{fmt, collections::{BTreeMap, hash_map}};"), 0);
        assert_eq!(in_canvas("const HERE: &str = env!(\"A\"); const B: &str = std::env!(\"B\");"), 0);
        assert_eq!(in_canvas("// std::fs\nfn time(fs: u8) -> &'static str { \"std::fs\" }"), 0);
    }

    #[test]
    fn tests_and_adapters_are_free() {
        assert_eq!(in_canvas("#[cfg(test)]\nmod tests { use std::fs; }"), 0);
        assert_eq!(count("canvas/tests/path.rs", "use std::fs;"), 0);
        assert_eq!(count("store/src/blobs.rs", "use std::fs;"), 0);
    }
}
