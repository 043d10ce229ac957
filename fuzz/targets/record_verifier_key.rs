//! A key that verifies notes.
#![no_main]

#[path = "../properties/record.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::verifier_key(bytes));
