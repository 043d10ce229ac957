//! What somebody learns who takes the disk's bytes without the master key.

use studio::{Blobs, Records};

use crate::scene::{Scene, acts, assert_sound};

const WORDS: &str = "a lighthouse keeper with silver hair";

#[test]
fn words_salts_and_secrets_are_nowhere_in_the_folder() {
    let scene = Scene::new();
    let store = scene.open();
    let append = acts("img_1", 0, &["created", WORDS]);
    store.append(&append).unwrap();
    let name = store.put("img_1", WORDS.as_bytes()).unwrap();
    store.set_secret("leaf.pem", WORDS.as_bytes()).unwrap();
    store.sequence().unwrap();
    let assert_hidden = || {
        // The commitment is public: finding it shows that the search sees what the database wrote.
        assert!(!scene.files_with(&append.acts[1].commitment.0).is_empty());
        for part in ["lighthouse", "silver hair"] {
            assert_eq!(scene.files_with(part.as_bytes()), Vec::<std::path::PathBuf>::new());
        }
        for act in &append.acts {
            assert_eq!(scene.files_with(&act.salt.0), Vec::<std::path::PathBuf>::new());
        }
    };
    assert_hidden();
    assert_eq!(store.get("img_1", &name).unwrap(), WORDS.as_bytes());
    assert_sound(&store);
    drop(store);
    assert_hidden();
}

#[test]
fn the_master_key_lies_in_one_file_alone() {
    let scene = Scene::new();
    let store = scene.open();
    store.append(&acts("img_1", 0, &["created"])).unwrap();
    store.set_secret("leaf.pem", b"private").unwrap();
    let path = scene.path().join("keys/master.key");
    let key = std::fs::read(&path).unwrap();
    assert_eq!(key.len(), 32);
    assert_eq!(scene.files_with(&key), [path]);
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_any_file() {
    use std::os::unix::fs::PermissionsExt;
    let scene = Scene::new();
    let store = scene.open();
    store.append(&acts("img_1", 0, &["created"])).unwrap();
    store.put("img_1", b"a picture").unwrap();
    store.set_secret("leaf.pem", b"private").unwrap();
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for (path, _) in scene.files() {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    assert_eq!(mode(&scene.path().join("keys")), 0o700);
    assert_eq!(mode(scene.path()), 0o700);
}

#[test]
fn a_secret_has_a_plain_name_and_the_newest_value() {
    let scene = Scene::new();
    let store = scene.open();
    assert_eq!(store.secret("leaf.pem").unwrap(), None);
    store.set_secret("leaf.pem", b"old").unwrap();
    store.set_secret("leaf.pem", b"new").unwrap();
    assert_eq!(store.secret("leaf.pem").unwrap().as_deref(), Some(&b"new"[..]));
    for name in ["", "../leaf", ".new-1", "a/b", "Leaf", "a b"] {
        assert!(store.set_secret(name, b"x").is_err() && store.secret(name).is_err(), "{name}");
    }
}
