//! A picture file that is handed in: PNG, JPEG, WebP, or anything else.
#![no_main]

#[path = "../properties/credentials.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::file(bytes));
