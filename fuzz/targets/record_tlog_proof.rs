//! A proof, as the text of a .tlog-proof.
#![no_main]

#[path = "../properties/record.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::tlog_proof(bytes));
