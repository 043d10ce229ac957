//! Data folders in every bad state, and the sentence that a person gets.

use std::fs;

use store::{Store, StoreError, StoreOptions};
use studio::{Blobs, Records};

use crate::scene::{Scene, acts, assert_sound};

/// A founded studio whose handle is closed again.
fn founded() -> Scene {
    let scene = Scene::new();
    scene.open().append(&acts("img_1", 0, &["created"])).unwrap();
    scene
}

/// Opened by a name for its log.
fn named(scene: &Scene, log_name: &str) -> Result<Store, StoreError> {
    Store::open_with(&StoreOptions { log_name: Some(log_name.into()), ..StoreOptions::of(scene.path()) })
}

#[test]
fn a_studio_has_the_files_that_are_promised() {
    let scene = founded();
    for (path, is_folder) in [
        ("keys", true),
        ("keys/master.key", false),
        ("keys/log.seed", false),
        ("studio.db", false),
        ("blobs", true),
        ("cache", true),
    ] {
        let path = scene.path().join(path);
        assert_eq!((path.exists(), path.is_dir()), (true, is_folder), "{}", path.display());
    }
    fs::remove_dir_all(scene.path().join("cache")).unwrap();
    assert_sound(&scene.open());
}

#[test]
fn a_log_has_the_name_it_was_founded_with() {
    let scene = Scene::new();
    let store = named(&scene, "studio.example/log").unwrap();
    assert!(store.log_verifier_key().starts_with("studio.example/log+"));
    drop(store);
    assert!(scene.open().log_verifier_key().starts_with("studio.example/log+"));
    assert!(named(&scene, "studio.example/log").is_ok());
    let renamed = named(&scene, "other.example/log").err().unwrap().to_string();
    assert!(renamed.contains("cannot be renamed"), "{renamed}");
}

#[test]
fn an_impossible_log_name_founds_nothing() {
    let scene = Scene::new();
    let refused = named(&scene, "two words").err().unwrap().to_string();
    assert!(refused.contains("cannot be the name of a log"), "{refused}");
    let key = scene.open().log_verifier_key();
    let (name, _) = key.split_once('+').unwrap();
    let digits = name.strip_prefix("anykoma-").and_then(|rest| rest.strip_suffix("/log")).unwrap();
    assert!(digits.len() == 8 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()), "{name}");
}

#[test]
fn garbage_in_place_of_the_database_is_said_to_be_damage() {
    let scene = founded();
    fs::write(scene.path().join("studio.db"), "not a database, ".repeat(1000)).unwrap();
    let refused = scene.refusal();
    assert!(refused.contains("damaged") && refused.contains("studio.db is not a database"), "{refused}");
}

#[test]
fn a_database_that_was_cut_off_is_said_to_be_damage() {
    let scene = founded();
    let path = scene.path().join("studio.db");
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    let outcome = Store::open(scene.path()).and_then(|store| store.audit());
    let sound = outcome.as_ref().is_ok_and(|report| report.is_sound());
    assert!(!sound, "{outcome:?}");
}

#[test]
fn a_database_of_a_newer_program_is_left_alone() {
    let scene = founded();
    scene.database().pragma_update(None, "user_version", 99).unwrap();
    let refused = scene.refusal();
    assert!(refused.contains("layout 99") && refused.contains("use the newer program"), "{refused}");
    scene.database().pragma_update(None, "user_version", 1).unwrap();
    let refused = scene.refusal();
    assert!(refused.contains("layout 1,") && refused.contains("choose another --data folder"), "{refused}");
}

#[test]
fn a_file_in_place_of_the_folder_is_named() {
    let scene = Scene::new();
    fs::write(scene.path(), "a file").unwrap();
    let refused = scene.refusal();
    assert!(refused.contains(&scene.path().display().to_string()), "{refused}");
    fs::remove_file(scene.path()).unwrap();
}

#[test]
fn a_founding_that_stopped_after_the_keys_goes_on() {
    let scene = Scene::new();
    let key = scene.open().log_verifier_key();
    let master = fs::read(scene.path().join("keys/master.key")).unwrap();
    fs::write(scene.path().join("studio.db"), "").unwrap();
    let store = scene.open();
    assert_eq!(fs::read(scene.path().join("keys/master.key")).unwrap(), master);
    // The same seed under a new name: only what was never used is lost.
    assert_ne!(store.log_verifier_key(), key);
    assert_eq!(store.works().unwrap(), []);
}

#[test]
fn a_lost_database_is_never_made_anew_beside_what_is_left_of_a_studio() {
    type Leave = fn(&Scene);
    let remains: [(&str, Leave); 4] = [
        ("blobs/", |scene| drop(scene.open().put("img_1", b"a picture").unwrap())),
        ("studio.json", |scene| fs::write(scene.path().join("studio.json"), "{}").unwrap()),
        ("leaf.pem.sealed", |scene| scene.open().set_secret("leaf.pem", b"private").unwrap()),
        ("studio.db-wal", |scene| fs::write(scene.path().join("studio.db-wal"), "acts").unwrap()),
    ];
    for (what, leave) in remains {
        for lose in [|path| fs::remove_file(path), |path| fs::write(path, "")] {
            let scene = founded();
            leave(&scene);
            lose(scene.path().join("studio.db")).unwrap();
            let files = scene.files();
            let refused = scene.refusal();
            assert!(refused.contains(what) && refused.contains("backup"), "{what}: {refused}");
            assert_eq!(scene.files(), files, "{what}: nothing was touched");
        }
    }
}
