//! What a stranger's file says behind a true signature.
#![no_main]

#[path = "../properties/studio.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::statement(bytes));
