//! What is in memory keeps to the ports as the real store does.

use testing::{Memory, conformance};

#[test]
fn the_store_in_memory_keeps_to_its_ports() {
    conformance::store(Memory::default, |memory| conformance::Subject::of(memory, memory.log_key()));
}

#[test]
fn the_lists_in_memory_keep_to_their_ports() {
    conformance::feedback(&Memory::default());
    conformance::trusted_studios(&Memory::default());
}
