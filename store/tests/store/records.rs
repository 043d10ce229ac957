//! Records: what is appended can be read, in order, whole, by whoever opens the folder next.

use studio::{Blobs, Records};

use crate::scene::{Scene, acts, assert_sound, texts};

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
