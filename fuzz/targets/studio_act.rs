//! Acts, as their canonical bytes, one a line.
#![no_main]

#[path = "../properties/studio.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::acts(bytes));
