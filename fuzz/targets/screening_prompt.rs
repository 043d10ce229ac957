//! Words, looked through.
#![no_main]

#[path = "../properties/screening.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::prompt(bytes));
