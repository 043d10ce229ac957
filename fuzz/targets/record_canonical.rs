//! Canonical bytes.
#![no_main]

#[path = "../properties/record.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::canonical_bytes(bytes));
