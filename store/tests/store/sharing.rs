//! Several handles on one folder at once, as a server and one-shot commands have them.

use std::thread;

use record::note::Verifier;
use studio::{Blobs, Records, StoreError};

use crate::scene::{Scene, acts, assert_sound, texts};

#[test]
fn two_handles_that_append_at_once_keep_both_trees_whole() {
    let scene = Scene::new();
    let stores = [scene.open(), scene.open()];
    thread::scope(|threads| {
        for (number, store) in stores.iter().enumerate() {
            threads.spawn(move || {
                for step in 0..25 {
                    store.append(&acts(&format!("img_own{number}"), step, &["mine"])).unwrap();
                    append_to_shared(store, &format!("{number}-{step}"));
                    store.sequence().unwrap();
                }
            });
        }
    });
    let [store, other] = stores;
    let mut shared = texts(&store, "img_shared");
    assert_eq!(shared, texts(&other, "img_shared"));
    shared.sort();
    let mut expected: Vec<_> = (0..2).flat_map(|n| (0..25).map(move |step| format!("{n}-{step}"))).collect();
    expected.sort();
    assert_eq!(shared, expected);
    let verifier = Verifier::parse(&other.log_verifier_key()).unwrap();
    for work in store.works().unwrap() {
        for seq in 0..work.acts {
            store.prove(&work.work, seq).unwrap().check(&verifier).unwrap();
        }
    }
    assert_sound(&store);
    assert_eq!(store.audit().unwrap().acts, 100);
}

/// Tries again whenever the other one was first.
fn append_to_shared(store: &store::Store, text: &str) {
    loop {
        let size = match store.read("img_shared") {
            Ok(acts) => acts.len() as u64,
            Err(StoreError::NoSuchWork(_)) => 0,
            Err(error) => panic!("{error}"),
        };
        match store.append(&acts("img_shared", size, &[text])) {
            Ok(()) => return,
            Err(StoreError::Moved { .. }) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
fn many_who_found_a_studio_at_once_found_the_same() {
    for _ in 0..5 {
        let scene = Scene::new();
        let keys: Vec<String> = thread::scope(|threads| {
            let founders: Vec<_> = (0..6)
                .map(|number| {
                    let scene = &scene;
                    threads.spawn(move || {
                        let store = scene.open();
                        store.append(&acts(&format!("img_{number}"), 0, &["created"])).unwrap();
                        store.log_verifier_key()
                    })
                })
                .collect();
            founders.into_iter().map(|founder| founder.join().unwrap()).collect()
        });
        assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
        let store = scene.open();
        assert_eq!(store.works().unwrap().len(), 6);
        assert_sound(&store);
    }
}

#[test]
fn two_handles_make_one_key_for_one_work() {
    let scene = Scene::new();
    let stores = [scene.open(), scene.open()];
    let names = thread::scope(|threads| {
        let puts = stores.each_ref().map(|store| threads.spawn(move || store.put("img_1", b"a picture").unwrap()));
        puts.map(|put| put.join().unwrap())
    });
    for name in names {
        assert_eq!(stores[0].get("img_1", &name).unwrap(), b"a picture");
    }
}

#[test]
fn a_folder_that_stays_locked_is_said_to_be_locked() {
    let scene = Scene::new();
    let store = scene.open();
    store.append(&acts("img_1", 0, &["created"])).unwrap();
    let other = scene.database();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused = store.append(&acts("img_1", 1, &["chose"])).unwrap_err().to_string();
    assert!(refused.contains("locked for more than five seconds"), "{refused}");
    assert_eq!(texts(&store, "img_1"), ["created"]);
    other.execute_batch("ROLLBACK").unwrap();
    store.append(&acts("img_1", 1, &["chose"])).unwrap();
}
