//! The illustrator keeps to the contract of an engine.

use illustrator::Illustrator;
use testing::conformance;

#[test]
fn the_illustrator_keeps_to_the_contract() {
    conformance::engine(&Illustrator);
}
