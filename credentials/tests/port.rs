//! The seal keeps to its port as the one does that stands in for it in other tests.

mod fixtures;

use fixtures::studio;
use testing::conformance;

#[test]
fn the_seal_keeps_to_its_port() {
    conformance::seals(&studio("A studio"), &studio("A studio"));
}
