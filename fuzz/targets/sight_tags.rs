//! A tagger's answer, read and looked up.
#![no_main]

#[path = "../properties/sight.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::tags(bytes));
