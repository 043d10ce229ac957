//! Makes the registry's tables and its automaton once, at build time: ready without reading names again at each start.

use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/error.rs"]
mod error;
#[path = "src/folding.rs"]
#[expect(dead_code, reason = "the text that is looked through asks the rest")]
mod folding;
#[path = "src/form.rs"]
mod form;
#[path = "src/spelling.rs"]
#[expect(dead_code, reason = "the rules ask the rest")]
mod spelling;
#[path = "src/tables.rs"]
mod tables;

const FILES: [&str; 6] = ["anime", "games", "screen", "marks", "artists", "free"];

fn main() {
    let folder = Path::new("../registry");
    let paths: Vec<PathBuf> = FILES.iter().map(|name| folder.join(name).with_extension("toml")).collect();
    for path in &paths {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=build.rs");
    let read = |path: &PathBuf| fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let texts: Vec<String> = paths.iter().map(read).collect();
    let files: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut tables = form::read(&files).unwrap_or_else(|why| panic!("registry/: {why}"));
    let automaton = tables.automaton().unwrap_or_else(|why| panic!("registry/: {why}"));
    let tables = postcard::to_stdvec(&tables).expect("tables are plain values");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    for (name, bytes) in [("registry.tables", tables), ("registry.automaton", automaton.serialize())] {
        fs::write(out.join(name), bytes).expect("cargo's folder can be written");
    }
}
