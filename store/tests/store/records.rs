//! Records: what is appended can be read, in order, whole, by whoever opens the folder next.

use record::Commitment;
use studio::{Append, Blobs, Records, StoreError, StoredAct, WorkEntry};

use crate::scene::{Scene, act, acts, assert_sound, texts};

#[test]
fn what_is_appended_is_read_in_order() {
    let scene = Scene::new();
    let store = scene.open();
    let first = acts("img_1", 0, &["created", "prompted"]);
    let second = acts("img_1", 2, &["chose"]);
    store.append(&first).unwrap();
    store.append(&second).unwrap();
    let appended = first.acts.iter().chain(&second.acts).map(|act| StoredAct {
        bytes: act.bytes.clone(),
        salt: act.salt.clone(),
        commitment: act.commitment,
        log_index: None,
    });
    assert_eq!(store.read("img_1").unwrap(), appended.collect::<Vec<_>>());
}

#[test]
fn works_are_listed_newest_first() {
    let scene = Scene::new();
    let store = scene.open();
    assert_eq!(store.works().unwrap(), []);
    store.append(&acts("img_b", 0, &["one"])).unwrap();
    store.append(&acts("img_a", 0, &["one", "two"])).unwrap();
    store.append(&acts("img_b", 1, &["two", "three"])).unwrap();
    let entry = |work: &str, acts| WorkEntry { work: work.into(), acts };
    assert_eq!(store.works().unwrap(), [entry("img_a", 2), entry("img_b", 3)]);
}

#[test]
fn an_unknown_work_is_said_to_be_unknown() {
    let scene = Scene::new();
    let store = scene.open();
    assert!(matches!(store.read("img_1"), Err(StoreError::NoSuchWork(work)) if work == "img_1"));
    assert!(matches!(store.prove("img_1", 0), Err(StoreError::NoSuchWork(_))));
    assert!(matches!(store.get("img_1", &"0".repeat(64)), Err(StoreError::NoSuchWork(_))));
}

#[test]
fn a_record_that_moved_on_takes_nothing() {
    let scene = Scene::new();
    let store = scene.open();
    store.append(&acts("img_1", 0, &["created"])).unwrap();
    for wrong in [0, 2, u64::MAX] {
        let refused = store.append(&acts("img_1", wrong, &["late"]));
        assert!(matches!(refused, Err(StoreError::Moved { size: 1, .. })), "{wrong}: {refused:?}");
    }
    assert!(matches!(store.append(&acts("img_2", 1, &["late"])), Err(StoreError::Moved { size: 0, .. })));
    assert_eq!(texts(&store, "img_1"), ["created"]);
    assert_eq!(store.works().unwrap().len(), 1);
}

#[test]
fn one_wrong_commitment_keeps_the_whole_append_out() {
    let scene = Scene::new();
    let store = scene.open();
    let mut wrong = act("two");
    wrong.commitment = Commitment([7; 32]);
    let append = Append { work: "img_1".into(), expected_size: 0, acts: vec![act("one"), wrong], blobs: Vec::new() };
    let refused = store.append(&append).unwrap_err().to_string();
    assert!(refused.contains("new act 1 for img_1"), "{refused}");
    assert_eq!(store.works().unwrap(), []);
}

#[test]
fn an_append_of_nothing_begins_no_record() {
    let scene = Scene::new();
    let store = scene.open();
    store.append(&acts("img_1", 0, &[])).unwrap();
    assert!(matches!(store.read("img_1"), Err(StoreError::NoSuchWork(_))));
}

#[test]
fn opening_again_keeps_everything() {
    let scene = Scene::new();
    let (name, key);
    {
        let store = scene.open();
        store.append(&acts("img_1", 0, &["created"])).unwrap();
        store.append(&acts("img_2", 0, &["created"])).unwrap();
        store.sequence().unwrap();
        store.append(&acts("img_1", 1, &["chose"])).unwrap();
        name = store.put("img_1", b"a picture").unwrap();
        store.set_secret("leaf.pem", b"private").unwrap();
        key = store.log_verifier_key();
    }
    let store = scene.open();
    assert_eq!(texts(&store, "img_1"), ["created", "chose"]);
    assert_eq!(store.get("img_1", &name).unwrap(), b"a picture");
    assert_eq!(store.secret("leaf.pem").unwrap().as_deref(), Some(&b"private"[..]));
    assert_eq!(store.log_verifier_key(), key);
    store.sequence().unwrap();
    let indices: Vec<_> = store.read("img_1").unwrap().iter().map(|act| act.log_index).collect();
    assert_eq!(indices, [Some(0), Some(2)]);
    assert_sound(&store);
}

#[test]
fn a_blob_may_come_before_the_first_act() {
    let scene = Scene::new();
    let store = scene.open();
    let name = store.put("img_1", b"a picture").unwrap();
    assert_eq!(store.works().unwrap(), []);
    store.append(&acts("img_1", 0, &["created"])).unwrap();
    assert_eq!(store.get("img_1", &name).unwrap(), b"a picture");
    assert_eq!(store.put("img_1", b"").and_then(|name| store.get("img_1", &name)).unwrap(), b"");
    assert_sound(&store);
}

#[test]
fn a_blob_opens_only_for_its_own_work() {
    let scene = Scene::new();
    let store = scene.open();
    let name = store.put("img_1", b"a picture").unwrap();
    store.put("img_2", b"another").unwrap();
    assert!(matches!(store.get("img_2", &name), Err(StoreError::Damaged(_))));
}

#[test]
fn no_name_leads_out_of_the_blobs() {
    let scene = Scene::new();
    let store = scene.open();
    store.put("img_1", b"a picture").unwrap();
    for name in ["", "../keys/master.key", "ab", &"A".repeat(64), &"é".repeat(32), &"0".repeat(64)] {
        assert!(matches!(store.get("img_1", name), Err(StoreError::Damaged(_))), "{name}");
    }
}
