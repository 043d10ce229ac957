//! The store keeps to the ports as what stands in for it in other tests does.

use store::{FeedbackFile, RegistryFile, TrustedFile};
use testing::conformance;

use crate::scene::Scene;

#[test]
fn the_store_keeps_to_its_ports() {
    let fresh = || {
        let scene = Scene::new();
        (scene.open(), scene)
    };
    conformance::store(fresh, |(store, _)| conformance::Subject::of(store, store.log_verifier_key()));
}

#[test]
fn the_lists_keep_to_their_ports() {
    let scene = Scene::new();
    drop(scene.open());
    conformance::feedback(&FeedbackFile::of(scene.path()));
    conformance::registers(&RegistryFile::of(scene.path()));
    conformance::trusted_studios(&TrustedFile::of(scene.path()));
}
