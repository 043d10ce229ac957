//! A signed note.
#![no_main]

#[path = "../properties/record.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::signed_note(bytes));
