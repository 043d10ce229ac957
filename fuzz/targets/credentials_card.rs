//! The card that a studio publishes.
#![no_main]

#[path = "../properties/credentials.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::card(bytes));
