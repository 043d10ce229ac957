//! The master key: where it may come from, and what is said of a wrong, damaged or lost one.

use std::fs;
use std::path::PathBuf;

use store::MasterKey;
use studio::Records;

use crate::scene::{Scene, acts, assert_sound, texts};

/// A founded studio whose handle is closed again.
fn founded() -> Scene {
    let scene = Scene::new();
    scene.open().append(&acts("img_1", 0, &["created"])).unwrap();
    scene
}

fn key_file(scene: &Scene, name: &str) -> PathBuf {
    scene.path().join("keys").join(name)
}

#[test]
fn a_key_from_elsewhere_leaves_none_beside_the_data() {
    let (scene, elsewhere) = (Scene::new(), Scene::new());
    fs::create_dir(elsewhere.path()).unwrap();
    let path = elsewhere.path().join("anykoma.key");
    fs::write(&path, [7; 32]).unwrap();
    let sources = [MasterKey::File(path), MasterKey::Given([7; 32].into())];
    for (seq, source) in (0..).zip(&sources) {
        let store = scene.open_with(source.clone()).unwrap();
        store.append(&acts("img_1", seq, &["act"])).unwrap();
        assert_sound(&store);
    }
    assert_eq!(texts(&scene.open_with(sources[0].clone()).unwrap(), "img_1"), ["act", "act"]);
    assert!(!key_file(&scene, "master.key").exists());
    assert!(scene.files_with(&[7; 32]).is_empty());
}

#[test]
fn a_key_that_was_carried_elsewhere_still_opens() {
    let scene = founded();
    let key = fs::read(key_file(&scene, "master.key")).unwrap();
    fs::remove_file(key_file(&scene, "master.key")).unwrap();
    let store = scene.open_with(MasterKey::Given(<[u8; 32]>::try_from(key).unwrap().into())).unwrap();
    assert_eq!(texts(&store, "img_1"), ["created"]);
}

#[test]
fn a_key_file_elsewhere_is_made_at_the_founding_and_never_anew() {
    let (scene, elsewhere) = (Scene::new(), Scene::new());
    fs::create_dir(elsewhere.path()).unwrap();
    let path = elsewhere.path().join("anykoma.key");
    let source = MasterKey::File(path.clone());
    scene.open_with(source.clone()).unwrap().append(&acts("img_1", 0, &["created"])).unwrap();
    let key = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    let refused = scene.open_with(source.clone()).err().unwrap().to_string();
    assert!(refused.contains(&path.display().to_string()) && refused.contains("is missing"), "{refused}");
    assert!(!path.exists());
    fs::write(&path, key).unwrap();
    assert_sound(&scene.open_with(source).unwrap());
}

#[test]
fn a_wrong_key_is_named_by_where_it_came_from() {
    let scene = founded();
    let refused = scene.open_with(MasterKey::Given([9; 32].into())).err().unwrap().to_string();
    assert!(refused.contains("the master key that was given does not open this studio's keys"), "{refused}");
    assert!(refused.contains("backup"), "{refused}");
    assert_sound(&scene.open());
}

#[test]
fn a_lost_key_file_is_missed_and_never_made_anew() {
    for (name, words) in [("master.key", "keys/master.key is missing"), ("log.seed", "keys/log.seed is missing")] {
        let scene = founded();
        fs::remove_file(key_file(&scene, name)).unwrap();
        let refused = scene.refusal();
        assert!(refused.contains(words) && refused.contains("backup"), "{refused}");
        assert!(!key_file(&scene, name).exists());
    }
}

#[test]
fn key_files_of_another_studio_are_refused() {
    for (names, words) in [
        (&["master.key"][..], "keys/master.key does not open this studio's keys"),
        (&["log.seed"], "keys/log.seed was changed or is another studio's"),
        (&["master.key", "log.seed"], "keys/log.seed is not the key of this log"),
    ] {
        let (scene, other) = (founded(), founded());
        for name in names {
            fs::copy(key_file(&other, name), key_file(&scene, name)).unwrap();
        }
        let refused = scene.refusal();
        assert!(refused.contains(words) && refused.contains("backup"), "{names:?}: {refused}");
    }
}

#[test]
fn a_damaged_key_file_is_told_from_a_sound_one() {
    for (name, words) in [
        ("master.key", "keys/master.key does not open this studio's keys"),
        ("log.seed", "keys/log.seed was changed or is another studio's"),
    ] {
        let scene = founded();
        let whole = fs::read(key_file(&scene, name)).unwrap();
        let mut flipped = whole.clone();
        flipped[17] ^= 4;
        fs::write(key_file(&scene, name), flipped).unwrap();
        let refused = scene.refusal();
        assert!(refused.contains(words) && refused.contains("backup"), "{refused}");
        fs::write(key_file(&scene, name), whole).unwrap();
        assert_sound(&scene.open());
    }
}

#[test]
fn a_key_file_of_the_wrong_length_is_refused() {
    for (bytes, words) in [(&b"short"[..], "but 5"), (&[7; 33], "but 33"), (b"", "but 0")] {
        let scene = founded();
        fs::write(key_file(&scene, "master.key"), bytes).unwrap();
        let refused = scene.refusal();
        assert!(refused.contains("keys/master.key is not 32 bytes long") && refused.contains(words), "{refused}");
    }
    let scene = founded();
    fs::write(key_file(&scene, "log.seed"), "short").unwrap();
    assert!(scene.refusal().contains("keys/log.seed was changed"));
}
