//! What is in memory keeps to the ports as the real store does.

use engine::Kind;
use studio::Tag;
use testing::{Memory, OneShape, PlainSeal, Reads, Sees, conformance, lettered};

#[test]
fn the_store_in_memory_keeps_to_its_ports() {
    conformance::store(Memory::default, |memory| conformance::Subject::of(memory, memory.log_key()));
}

#[test]
fn the_lists_in_memory_keep_to_their_ports() {
    conformance::feedback(&Memory::default());
    conformance::registers(&Memory::default());
    conformance::trusted_studios(&Memory::default());
}

#[test]
fn the_seal_without_keys_keeps_to_its_port() {
    conformance::seals(&PlainSeal::new("A studio", "one"), &PlainSeal::new("A studio", "other"));
}

#[test]
fn the_engine_of_one_shape_keeps_to_its_contract() {
    conformance::engine(&OneShape { kind: Kind::Algorithm });
    conformance::engine(&OneShape { kind: Kind::TrainedModel });
}

#[test]
fn those_who_look_at_pictures_as_they_are_told_to_keep_to_their_ports() {
    conformance::text_reader(&Reads::lines(&["Nintendo"]), "Nintendo");
    let tag = Tag { name: "hatsune_miku".into(), score_percent: 97 };
    conformance::tagger(&Sees(vec![tag]), &lettered((64, 64), &[("A", 40, [10, 50])]));
}
