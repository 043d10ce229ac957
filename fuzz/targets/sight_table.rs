//! A text reader's table, read and looked through.
#![no_main]

#[path = "../properties/sight.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::table(bytes));
