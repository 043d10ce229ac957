//! Another certificate in place of the first: older files stay this studio's own.

mod studio_binary;

use studio_binary::Place;

#[test]
fn files_sealed_before_and_after_a_new_certificate_are_authentic_here() {
    let place = Place::new("certificate");
    place.create("before.png", &[]);
    std::fs::copy(place.path("data/studio.json"), place.path("old.json")).unwrap();
    let shown = |words: &[&str]| place.call(&[&["operator", "certificate", "--json"], words].concat()).json();
    let first = shown(&[]);
    assert_eq!((&first["authority"], &first["changed"]), (&"own".into(), &false.into()));
    let second = shown(&["--renew"]);
    assert_eq!(second["changed"], true);
    assert_ne!(first["fingerprint"], second["fingerprint"]);
    assert_eq!(shown(&[])["fingerprint"], second["fingerprint"]);
    place.create("after.png", &[]);
    for file in ["before.png", "after.png"] {
        place.call(&["verify", file]).expect(0);
        place.call_on("elsewhere", &["verify", file]).expect(4);
    }
    let with = |file: &str, card: &str| place.call_on("elsewhere", &["verify", file, "--trust", card]).code();
    assert_eq!((with("before.png", "old.json"), with("after.png", "old.json")), (0, 4));
    assert_eq!((with("before.png", "data/studio.json"), with("after.png", "data/studio.json")), (4, 0));
}

#[test]
fn a_certificate_that_cannot_seal_leaves_the_one_before_in_its_place() {
    let place = Place::new("certificate-off");
    place.create("before.png", &[]);
    std::fs::write(place.path("chain.pem"), "no certificate").unwrap();
    std::fs::write(place.path("key.pem"), [0xff, 0xfe]).unwrap();
    let bring = ["operator", "certificate", "--chain", "chain.pem", "--key", "key.pem"];
    assert!(place.call(&bring).expect(1).messages().contains("not PEM"));
    std::fs::write(place.path("key.pem"), "no key").unwrap();
    assert!(place.call(&bring).expect(1).messages().contains("two certificates"));
    place.call(&["operator", "certificate", "--chain", "chain.pem"]).expect(2);
    place.create("after.png", &[]);
    place.call(&["verify", "before.png"]).expect(0);
    place.call(&["verify", "after.png"]).expect(0);
}
