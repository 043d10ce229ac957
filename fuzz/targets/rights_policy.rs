//! An edition of the terms.
#![no_main]

#[path = "../properties/rights.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::policy(bytes));
