//! Scripts, read and drawn.
#![no_main]

#[path = "../properties/illustrator.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::script(bytes));
