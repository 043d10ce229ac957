//! The kept corpus of the guided fuzzer (docs/fuzzing.md), replayed: every sample through its property, without a fuzzer.

#[path = "../../../server/tests/server/browser.rs"]
#[allow(dead_code, reason = "the server's own tests use the rest")]
mod browser;
#[path = "../../../fuzz/properties/mod.rs"]
mod properties;
#[path = "../studio_binary/mod.rs"]
mod studio_binary;

mod samples;

use std::path::{Path, PathBuf};

use properties::{Property, TARGETS};

/// So that the corpus stays small enough to be kept beside the code.
const CORPUS_BYTES_MAX: u64 = 300_000;

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies below the root").join("fuzz")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn replay(target: &str, property: Property) {
    let samples = files(&fuzz().join("corpus").join(target));
    assert!(!samples.is_empty(), "{target} has no samples");
    for sample in samples {
        eprintln!("{}", sample.display());
        property(&std::fs::read(sample).unwrap());
    }
}

#[test]
fn every_kept_sample_has_its_property() {
    for (target, property) in TARGETS {
        replay(target, property);
    }
}

#[test]
fn every_target_has_a_property_and_samples_and_the_corpus_is_small() {
    let names: Vec<String> = TARGETS.iter().map(|(target, _)| (*target).to_owned()).collect();
    let named = |folder: &str| -> Vec<String> {
        let stems = files(&fuzz().join(folder)).into_iter();
        stems.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect()
    };
    assert_eq!(named("targets"), names);
    assert_eq!(named("corpus"), names);
    let manifest = std::fs::read_to_string(fuzz().join("Cargo.toml")).unwrap();
    assert!(names.iter().all(|name| manifest.contains(&format!("name = \"{name}\""))), "a target is not built");
    let samples = names.iter().flat_map(|name| files(&fuzz().join("corpus").join(name)));
    let bytes: u64 = samples.map(|sample| sample.metadata().unwrap().len()).sum();
    assert!(bytes <= CORPUS_BYTES_MAX, "{bytes} bytes");
}

#[test]
#[ignore = "writes fuzz/corpus anew; run it when the form of a file changes"]
fn make_the_samples() {
    samples::make(&fuzz().join("corpus"));
}
