//! Whoever changes what is kept is found out.

use std::fs;

use store::Store;
use studio::{Append, Blobs, Records, StoreError};

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
    let acts = "work = 2";
    check(&change("segment", "commitments", acts), "act 0 of img_2 is not what was committed to");
    check(&change("segment", "commitments", acts), "is not the root of its record");
    check(&change("segment", "ciphertext", acts), "acts 0 to 1 of img_2 do not open");
    check("UPDATE segment SET ciphertext = NULL WHERE work = 2", "img_2 was erased");
    check("UPDATE segment SET commitments = substr(commitments, 2) WHERE work = 2", "of the wrong shape");
}

#[test]
fn acts_that_trade_places_are_noticed() {
    let swap =
        "UPDATE segment SET ciphertext = (SELECT ciphertext FROM segment AS other WHERE other.work = 3 AND end_seq = 2)
                WHERE work = 1 AND end_seq = 2";
    check(swap, "acts 0 to 1 of img_1 do not open");
    let moved = "UPDATE segment SET work = 2, end_seq = 3 WHERE work = 1 AND end_seq = 3";
    check(moved, "acts 2 to 2 of img_2 do not open");
    check(moved, "covers more acts than img_1 has");
}

#[test]
fn a_lost_act_is_noticed() {
    check("DELETE FROM segment WHERE work = 1 AND end_seq = 2", "act 0 of img_1 is missing");
    check("DELETE FROM segment WHERE work = 1 AND end_seq = 3", "covers more acts than img_1 has");
    check("DELETE FROM segment WHERE work = 2", "covers more acts than img_2 has");
}

#[test]
fn a_lost_record_is_noticed() {
    check("DELETE FROM work WHERE id = 'img_2'", "belong to a row that is missing");
    check(
        "DELETE FROM segment WHERE work = 2; DELETE FROM work WHERE id = 'img_2'",
        "leaf 1 of the log is not the root",
    );
}

#[test]
fn a_lost_key_is_noticed() {
    check(&change("work_key", "wrapped_key", "work = 'img_1'"), "the key of img_1 does not open");
    check("DELETE FROM work_key WHERE work = 'img_1'", "the key of img_1 is missing");
    check(&change("creator", "wrapped_key", "name = 'self'"), "the creator's key in studio.db does not open");
}

#[test]
fn a_changed_log_is_noticed() {
    check(&change("log_leaf", "entry", "log_index = 1"), "leaf 1 of the log is not the root of its record");
    check("DELETE FROM log_leaf WHERE log_index = 1", "leaf 1 of the log is missing");
    check(&change("log_node", "hash", "level = 1 AND position = 0"), "node 0 of level 1");
    check("DELETE FROM log_node WHERE level = 2", "node 0 of level 2 of the log is missing");
    check("INSERT INTO grown (work) VALUES (1)", "does not know how far it covers img_1");
    let unsequenced = "DELETE FROM log_leaf WHERE log_index = 4; DELETE FROM checkpoint WHERE size = 5";
    check(unsequenced, "does not know how far it covers img_3");
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
    scene.database().execute_batch(&change("segment", "ciphertext", "work = 2")).unwrap();
    assert!(matches!(store.read("img_2"), Err(StoreError::Damaged(_))));
    assert!(matches!(store.prove("img_2", 1), Err(StoreError::Damaged(_))));
    assert!(store.read("img_1").is_ok());
}

#[test]
fn a_lost_blob_is_noticed_where_an_act_names_it() {
    let scene = Scene::new();
    let store = furnished(&scene);
    let name = store.put("img_2", b"a picture").unwrap();
    store.append(&Append { blobs: vec![name.clone()], ..acts("img_2", 2, &["offered"]) }).unwrap();
    assert_sound(&store);
    assert_eq!(store.audit().unwrap().orphans, 0);
    fs::remove_file(scene.blob(&name)).unwrap();
    let problems = store.audit().unwrap().problems;
    assert_eq!(problems, [format!("the store is damaged: blob {name} is missing, which an act names")]);
}

#[test]
fn a_changed_blob_is_noticed() {
    let scene = Scene::new();
    let store = furnished(&scene);
    let name = store.put("img_1", b"a picture").unwrap();
    let path = scene.blob(&name);
    let mut bytes = fs::read(&path).unwrap();
    bytes[30] ^= 1;
    fs::write(&path, bytes).unwrap();
    assert!(matches!(store.get("img_1", &name), Err(StoreError::Damaged(_))));
    assert_eq!(store.audit().unwrap().problems, [format!("the store is damaged: blob {name} was changed")]);
    fs::remove_file(&path).unwrap();
    let missing = store.get("img_1", &name).unwrap_err().to_string();
    assert!(missing.contains("is missing"), "{missing}");
    assert_sound(&store);
}
