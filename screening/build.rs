//! Makes the registry's tables and its automaton once, at build time: ready without reading names again at each start.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/error.rs"]
mod error;
#[path = "src/folding.rs"]
mod folding;
#[path = "src/form.rs"]
#[expect(dead_code, reason = "what an installation lists itself comes at run time")]
mod form;
#[path = "src/halves.rs"]
mod halves;
#[path = "src/kana.rs"]
mod kana;
#[path = "src/looks_form.rs"]
mod looks_form;
#[path = "src/own.rs"]
mod own;
#[path = "src/shelf.rs"]
#[expect(dead_code, reason = "the registry reads them")]
mod shelf;
#[path = "src/sound.rs"]
mod sound;
#[path = "src/spelling.rs"]
#[expect(dead_code, reason = "the rules ask the rest")]
mod spelling;
#[path = "src/tables.rs"]
mod tables;

fn main() {
    let folder = Path::new("../registry");
    // Looks come after the names that they are of.
    let paths = [lists(folder), lists(&folder.join("looks"))].concat();
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=build.rs");
    let read = |path: &PathBuf| fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let texts: Vec<String> = paths.iter().map(read).collect();
    let files: Vec<&str> = texts.iter().map(String::as_str).collect();
    let ordinary = ordinary(folder);
    let tables = form::read(&files, &ordinary).unwrap_or_else(|why| panic!("registry/: {why}"));
    let search = tables.search(ordinary).unwrap_or_else(|why| panic!("registry/: {why}"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    // Of the code that makes tables, and of what it made here: tables of one maker are read by no other.
    let mut maker = code();
    let mut write = |name: &str, bytes: &[u8]| {
        fs::write(out.join("registry").with_extension(name), bytes).expect("cargo's folder can be written");
        maker.write(bytes);
    };
    write("head", &postcard::to_stdvec(&search.head).expect("it is plain values"));
    write("entries", search.entries.bytes());
    write("groups", search.groups.bytes());
    write("patterns", search.patterns.bytes());
    write("same", search.same.bytes());
    write("looks", search.looks.bytes());
    write("look_phrases", search.look_phrases.bytes());
    write("look_same", search.look_same.bytes());
    write("look_automaton", search.look_automaton.as_fst().as_bytes());
    write("sounds", search.sounds.as_fst().as_bytes());
    write("ordinary", search.ordinary.as_fst().as_bytes());
    write("halves", search.halves.bytes());
    write("half_same", search.half_same.bytes());
    write("half_automaton", search.half_automaton.as_fst().as_bytes());
    write("automaton", search.automaton.as_fst().as_bytes());
    println!("cargo::rustc-env=TABLES_MADE_BY={:016x}", maker.finish());
}

fn code() -> DefaultHasher {
    let mut paths = vec![PathBuf::from("build.rs")];
    for entry in fs::read_dir("src").expect("the crate has its sources") {
        paths.push(entry.expect("their names can be read").path());
    }
    paths.retain(|path| path.is_file());
    paths.sort();
    let mut maker = DefaultHasher::new();
    for path in paths {
        maker.write(&fs::read(path).expect("a source can be read"));
    }
    maker
}

/// The order of a folder is the disk's; that of the registry decides between equals, and whose first people are a work's leads:
/// `around_*` only add words that go with works, after the works themselves.
fn lists(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the registry lies beside the crates");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("its names can be read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    let adds = |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("around_"));
    paths.sort_by_key(|path| (adds(path), path.clone()));
    paths
}

/// English words, words of Japanese that are names too, and given names and romaji as prompts have them: no slips of somebody's name.
fn ordinary(folder: &Path) -> tables::Ordinary {
    let mut words = BTreeMap::new();
    for (list, kind) in [("names", 0), ("english", tables::WORD)] {
        let list = fs::read_to_string(folder.join("ordinary").join(list).with_extension("txt"));
        words.extend(list.expect("the ordinary words lie in the registry").lines().map(|word| (word.to_owned(), kind)));
    }
    let japanese = fs::read_to_string(folder.join("ordinary/japanese.txt"));
    let folded = |word: &str| folding::fold(word).iter().map(|letter| letter.folded).collect::<String>();
    words.extend(japanese.expect("so do those of Japanese").lines().map(|word| (folded(word), tables::WORD)));
    let ordinary = fst::Map::from_iter(words).expect("a map is in order");
    ordinary.map_data(std::borrow::Cow::Owned).expect("the bytes are the same")
}
