//! Rebuilding: caches come back as they were, orphans go, and no answer changes.

use std::fs;
use std::time::{Duration, SystemTime};

use record::act_proof::ActProof;
use store::{AuditReport, Store};
use studio::{Append, Blobs, Records, StoredAct, WorkEntry};

use crate::scene::{Scene, acts, assert_sound};

/// Everything the store can be asked.
#[derive(Debug, PartialEq)]
struct Answers {
    works: Vec<WorkEntry>,
    records: Vec<Vec<StoredAct>>,
    proofs: Vec<Result<ActProof, String>>,
    audit: AuditReport,
}

fn answers(store: &Store) -> Answers {
    let works = store.works().unwrap();
    let records = works.iter().map(|entry| store.read(&entry.work).unwrap()).collect();
    let each_act = works.iter().flat_map(|entry| (0..entry.acts).map(move |seq| (&entry.work, seq)));
    let proofs =
        each_act.map(|(work, seq)| store.prove(work, seq).map_err(|error| error.to_string())).collect::<Vec<_>>();
    Answers { records, proofs, audit: store.audit().unwrap(), works }
}

fn furnished(scene: &Scene) -> Store {
    let store = scene.open();
    for round in 0..4 {
        for work in 0..=round {
            let name = format!("img_{work}");
            let size = store.read(&name).map_or(0, |acts| acts.len() as u64);
            let blob = store.put(&name, b"a picture").unwrap();
            store.append(&Append { blobs: vec![blob], ..acts(&name, size, &["one", "two"]) }).unwrap();
        }
        if round < 3 {
            store.sequence().unwrap();
        }
    }
    store.erase("img_2").unwrap();
    store.append(&acts("img_1", 6, &["not in the log yet"])).unwrap();
    store
}

#[test]
fn no_answer_changes_whatever_the_caches_held() {
    let scene = Scene::new();
    let store = furnished(&scene);
    let before = answers(&store);
    assert!(before.proofs.iter().any(Result::is_ok) && before.proofs.iter().any(Result::is_err));
    assert!(before.audit.is_sound(), "{:?}", before.audit);
    fs::write(scene.path().join("cache/thumbnail"), "stale").unwrap();
    for spoiled in [
        "SELECT 1",
        "DELETE FROM log_node",
        "UPDATE log_node SET hash = zeroblob(32)",
        "DELETE FROM grown",
        "INSERT OR IGNORE INTO grown SELECT place FROM work",
        "DELETE FROM log_node; DELETE FROM grown",
    ] {
        scene.database().execute_batch(spoiled).unwrap();
        let report = store.rebuild().unwrap();
        assert_eq!((report.works, report.orphans), (4, 0));
        assert!(report.nodes >= before.audit.leaves);
        assert_eq!(answers(&store), before, "{spoiled}");
    }
    assert_eq!(fs::read_dir(scene.path().join("cache")).unwrap().count(), 0);
    // The queue is whole too: what was not in the log gets there.
    store.sequence().unwrap();
    assert!(store.prove("img_1", 6).is_ok());
    assert_sound(&store);
}

#[test]
fn a_rebuild_that_would_change_an_answer_is_not_kept() {
    let scene = Scene::new();
    let store = furnished(&scene);
    scene
        .database()
        .execute_batch(
            "UPDATE log_leaf SET entry = (SELECT entry FROM log_leaf WHERE log_index = 0) WHERE log_index = 1",
        )
        .unwrap();
    let nodes = || -> i64 {
        let sql = "SELECT sum(level * 1000 + position) + count(DISTINCT hash) FROM log_node";
        scene.database().query_row(sql, [], |row| row.get(0)).unwrap()
    };
    let before = nodes();
    let refused = store.rebuild().unwrap_err().to_string();
    assert!(refused.contains("nothing was changed"), "{refused}");
    assert_eq!(nodes(), before);
}

#[test]
fn old_orphans_go_and_young_and_named_blobs_stay() {
    let scene = Scene::new();
    let store = furnished(&scene);
    let [old, young, named] = [b"1", b"2", b"3"].map(|bytes| store.put("img_1", bytes).unwrap());
    store.append(&Append { blobs: vec![named.clone()], ..acts("img_1", 7, &["offered"]) }).unwrap();
    let unfinished = scene.blob(&old).with_file_name(".new-0123");
    fs::write(&unfinished, "half").unwrap();
    let two_hours_ago = SystemTime::now() - Duration::from_secs(2 * 60 * 60);
    for path in [scene.blob(&old), scene.blob(&named), unfinished.clone()] {
        fs::File::options().append(true).open(path).unwrap().set_modified(two_hours_ago).unwrap();
    }
    assert_eq!(store.audit().unwrap().orphans, 2);
    assert_sound(&store);
    assert_eq!(store.rebuild().unwrap().orphans, 2);
    assert!(!scene.blob(&old).exists() && !unfinished.exists());
    assert_eq!(store.get("img_1", &young).unwrap(), b"2");
    assert_eq!(store.get("img_1", &named).unwrap(), b"3");
    assert_eq!(store.audit().unwrap().orphans, 1);
    assert_sound(&store);
}

#[test]
fn acts_that_name_a_blob_which_was_swept_are_refused_whole() {
    let scene = Scene::new();
    let store = scene.open();
    let blob = store.put("img_1", b"a picture").unwrap();
    assert_eq!(store.sweep_orphans(Duration::ZERO).unwrap(), 1);
    for name in [blob.as_str(), "../keys/master.key"] {
        let append = Append { blobs: vec![name.to_owned()], ..acts("img_1", 0, &["created", "offered"]) };
        let refused = store.append(&append).unwrap_err().to_string();
        assert!(refused.contains(name), "{refused}");
        assert_eq!(store.works().unwrap(), []);
    }
}
