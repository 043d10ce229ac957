//! A request to the server: its path, headers, query, form, parts or JSON.
#![no_main]

#[path = "../../server/tests/server/browser.rs"]
#[allow(dead_code, reason = "the server's own tests use the rest")]
mod browser;
#[path = "../properties/server.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::request(bytes));
