//! Erasing a work: nothing of it can be read, everything else can be proved.

use record::note::Verifier;
use store::Store;
use studio::{Append, Blobs, Records, StoreError};

use crate::scene::{Scene, acts, assert_sound, texts};

/// Two works with acts and a blob each, in the log; then one more act of the first that is not.
fn furnished(scene: &Scene) -> (Store, [String; 2]) {
    let store = scene.open();
    let blobs = ["img_1", "img_2"].map(|work| {
        let name = store.put(work, b"a picture").unwrap();
        store.append(&Append { blobs: vec![name.clone()], ..acts(work, 0, &["created", "offered"]) }).unwrap();
        name
    });
    store.sequence().unwrap();
    store.append(&acts("img_1", 2, &["chose"])).unwrap();
    (store, blobs)
}

fn assert_erased<T: std::fmt::Debug>(answer: Result<T, StoreError>) {
    assert!(matches!(&answer, Err(StoreError::Erased(work)) if work == "img_1"), "{answer:?}");
}

#[test]
fn an_erased_work_can_be_read_by_nobody() {
    let scene = Scene::new();
    let (store, [mine, _]) = furnished(&scene);
    store.erase("img_1").unwrap();
    for store in [store, scene.open()] {
        assert_erased(store.read("img_1"));
        assert_erased(store.prove("img_1", 0));
        assert_erased(store.get("img_1", &mine));
        assert_erased(store.put("img_1", b"again"));
        assert_erased(store.append(&acts("img_1", 3, &["again"])));
        assert_eq!(store.works().unwrap().len(), 1);
    }
    assert!(!scene.blob(&mine).exists());
}

#[test]
fn erasing_leaves_both_trees_valid_and_other_works_provable() {
    let scene = Scene::new();
    let (store, [_, other]) = furnished(&scene);
    let verifier = Verifier::parse(&store.log_verifier_key()).unwrap();
    let before = store.prove("img_2", 1).unwrap();
    store.erase("img_1").unwrap();
    let report = store.audit().unwrap();
    assert!(report.is_sound(), "{report:#?}");
    // The act that was not in the log yet was sequenced: erasing forgets what it says and not that it was.
    assert_eq!((report.works, report.erased, report.acts, report.leaves, report.blobs), (2, 1, 5, 3, 1));
    before.check(&verifier).unwrap();
    assert_eq!(store.prove("img_2", 1).unwrap().check(&verifier).unwrap().size, 3);
    assert_eq!(store.get("img_2", &other).unwrap(), b"a picture");
    store.append(&acts("img_2", 2, &["chose"])).unwrap();
    store.sequence().unwrap();
    assert_eq!(texts(&store, "img_2"), ["created", "offered", "chose"]);
    assert_sound(&store);
    store.rebuild().unwrap();
    assert_sound(&store);
}

#[test]
fn nothing_sealed_is_left_of_an_erased_work() {
    let scene = Scene::new();
    let (store, _) = furnished(&scene);
    let column = |sql: &str| scene.database().query_row(sql, [], |row| row.get::<_, Vec<u8>>(0)).unwrap();
    let sealed = [
        column("SELECT ciphertext FROM segment WHERE work = 1 AND end_seq = 2"),
        column("SELECT ciphertext FROM segment WHERE work = 1 AND end_seq = 3"),
        column("SELECT wrapped_key FROM work_key WHERE work = 'img_1'"),
        column("SELECT tag_salt_ciphertext FROM work WHERE id = 'img_1'"),
    ];
    for bytes in &sealed {
        assert!(!scene.files_with(bytes).is_empty(), "the search sees what is there");
    }
    store.erase("img_1").unwrap();
    for bytes in &sealed {
        assert_eq!(scene.files_with(bytes), Vec::<std::path::PathBuf>::new());
    }
}

#[test]
fn erasing_again_is_no_error_and_a_stranger_is_one() {
    let scene = Scene::new();
    let (store, _) = furnished(&scene);
    store.erase("img_1").unwrap();
    store.erase("img_1").unwrap();
    assert!(matches!(store.erase("img_9"), Err(StoreError::NoSuchWork(_))));
    store.put("img_3", b"never named").unwrap();
    store.erase("img_3").unwrap();
    assert!(matches!(store.put("img_3", b"again"), Err(StoreError::Erased(_))));
    assert_sound(&store);
}

#[test]
fn another_who_reads_meanwhile_delays_only_the_last_sweep() {
    let scene = Scene::new();
    let (store, _) = furnished(&scene);
    let other = scene.database();
    other.execute_batch("BEGIN; SELECT count(*) FROM segment").unwrap();
    let said = store.erase("img_1").unwrap_err().to_string();
    assert!(said.contains("img_1 is erased") && said.contains("erase it once more"), "{said}");
    assert_erased(store.read("img_1"));
    other.execute_batch("ROLLBACK").unwrap();
    store.erase("img_1").unwrap();
    assert_sound(&store);
}

#[test]
fn an_erasure_that_was_undone_in_part_is_noticed() {
    let scene = Scene::new();
    let (store, _) = furnished(&scene);
    store.erase("img_1").unwrap();
    scene.database().execute_batch("UPDATE segment SET ciphertext = x'00' WHERE work = 1 AND end_seq = 2").unwrap();
    let problems = store.audit().unwrap().problems;
    assert!(problems.iter().any(|problem| problem.contains("sealed bytes of it are left")), "{problems:?}");
    store.erase("img_1").unwrap();
    assert_sound(&store);
}
