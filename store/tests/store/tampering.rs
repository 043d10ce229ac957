//! Whoever changes what is kept is found out.

use std::fs;

use store::Store;
use studio::{Blobs, Records, StoreError};

use crate::scene::{Scene, acts, assert_sound};

/// Three records, two rounds of sequencing, five leaves, a blob.
fn furnished(scene: &Scene) -> Store {
    let store = scene.open();
    for work in ["img_1", "img_2", "img_3"] {
        store.append(&acts(work, 0, &["created", "prompted"])).unwrap();
    }
    store.sequence().unwrap();
    store.append(&acts("img_1", 2, &["chose"])).unwrap();
    store.append(&acts("img_3", 2, &["chose"])).unwrap();
    store.sequence().unwrap();
    assert_sound(&store);
    store
}

/// Changes the database behind the store's back; the audit must then say `words`.
fn check(change: &str, words: &str) {
    let scene = Scene::new();
    let store = furnished(&scene);
    let changed = scene.database().execute_batch(&format!("PRAGMA foreign_keys = OFF; {change}"));
    changed.unwrap_or_else(|error| panic!("{change}: {error}"));
    let report = store.audit().unwrap();
    assert!(report.problems.iter().any(|problem| problem.contains(words)), "{change}: {report:#?}");
}

/// Changes the 32nd byte of a column.
fn change(table: &str, column: &str, row: &str) -> String {
    // The 64th hex digit is the low half of the 32nd byte: 0 becomes 1, anything else 0.
    let digit = format!("substr(hex({column}), 64, 1)");
    format!(
        "UPDATE {table} SET {column} = unhex(substr(hex({column}), 1, 63)
            || iif({digit} = '0', '1', '0') || substr(hex({column}), 65)) WHERE {row}"
    )
}

#[test]
fn a_changed_act_is_noticed() {
    let act = "work = 2 AND seq = 1";
    check(&change("act", "commitment", act), "act 1 of img_2 is not what was committed to");
    check(&change("act", "commitment", act), "is not the root of its record");
    check(&change("act", "ciphertext", act), "act 1 of img_2 does not open");
    check(&change("act", "salt_ciphertext", act), "the salt 1 of img_2 does not open");
}

#[test]
fn acts_that_trade_places_are_noticed() {
    let swap = "UPDATE act SET seq = 9 WHERE work = 1 AND seq = 0;
                UPDATE act SET seq = 0 WHERE work = 1 AND seq = 1;
                UPDATE act SET seq = 1 WHERE work = 1 AND seq = 9";
    check(swap, "act 0 of img_1 does not open");
}

#[test]
fn a_lost_act_is_noticed() {
    check("DELETE FROM act WHERE work = 2 AND seq = 1", "has 1 of its 2 acts");
    check("DELETE FROM act WHERE work = 2 AND seq = 0", "act 0 of img_2 is missing");
    let covered = "DELETE FROM act WHERE work = 2 AND seq = 1; UPDATE work SET size = 1 WHERE place = 2";
    check(covered, "covers more acts than img_2 has");
}

#[test]
fn a_lost_record_is_noticed() {
    check("DELETE FROM work WHERE id = 'img_2'", "belong to a row that is missing");
    check("DELETE FROM act WHERE work = 2; DELETE FROM work WHERE id = 'img_2'", "leaf 1 of the log is not the root");
}

#[test]
fn a_lost_key_is_noticed() {
    check(&change("work_key", "wrapped_key", "work = 'img_1'"), "the key of img_1 does not open");
    check("DELETE FROM work_key WHERE work = 'img_1'", "the key of img_1 is missing");
    check(&change("creator", "wrapped_key", "name = 'self'"), "does not open with keys/master.key");
}

#[test]
fn a_changed_log_is_noticed() {
    check(&change("log_leaf", "entry", "log_index = 1"), "leaf 1 of the log is not the root of its record");
    check("DELETE FROM log_leaf WHERE log_index = 1", "leaf 1 of the log is missing");
    check(&change("log_node", "hash", "level = 1 AND position = 0"), "node 0 of level 1");
    check("DELETE FROM log_node WHERE level = 2", "node 0 of level 2 of the log is missing");
    check("UPDATE work SET logged_size = 1 WHERE id = 'img_1'", "does not cover img_1 as far as it should");
}

#[test]
fn a_changed_checkpoint_is_noticed() {
    check(
        "UPDATE checkpoint SET note = replace(note, char(10) || '3', char(10) || '4') WHERE size = 3",
        "does not verify",
    );
    check("UPDATE checkpoint SET size = 4 WHERE size = 3", "the checkpoint over 4 leaves is not the root");
    check("DELETE FROM checkpoint WHERE size = 5", "covers 3 leaves and the log has 5");
}

#[test]
fn a_changed_act_is_never_read_as_if_it_were_whole() {
    let scene = Scene::new();
    let store = furnished(&scene);
    scene.database().execute_batch(&change("act", "ciphertext", "work = 2 AND seq = 1")).unwrap();
    assert!(matches!(store.read("img_2"), Err(StoreError::Damaged(_))));
    assert!(matches!(store.prove("img_2", 1), Err(StoreError::Damaged(_))));
    assert!(store.read("img_1").is_ok());
}

#[test]
fn a_changed_blob_is_noticed() {
    let scene = Scene::new();
    let store = furnished(&scene);
    let name = store.put("img_1", b"a picture").unwrap();
    let path = scene.path().join("blobs").join(&name[..2]).join(&name[2..]);
    let mut bytes = fs::read(&path).unwrap();
    bytes[30] ^= 1;
    fs::write(&path, bytes).unwrap();
    assert!(matches!(store.get("img_1", &name), Err(StoreError::Damaged(_))));
    assert_eq!(store.audit().unwrap().problems, [format!("the store is damaged: blob {name} was changed")]);
    fs::remove_file(&path).unwrap();
    let missing = store.get("img_1", &name).unwrap_err().to_string();
    assert!(missing.contains("is missing"), "{missing}");
}
