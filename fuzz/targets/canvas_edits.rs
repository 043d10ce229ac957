//! Edits of a canvas, one JSON value a line.
#![no_main]

#[path = "../properties/canvas.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::edits(bytes));
