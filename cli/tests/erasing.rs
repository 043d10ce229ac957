//! A work that is erased is gone for good; what left before holds, and everything else does too.

mod studio_binary;

use studio_binary::Place;

#[test]
fn an_erased_work_is_gone_and_its_files_and_the_log_still_hold() {
    let place = Place::new("erasing");
    let (gone, stays) = (place.create("gone.png", &[]), place.create("stays.png", &[]));
    place.call(&["share", &gone]).expect(0);
    place.call(&["erase", &gone, "--yes"]).expect(0);
    for words in [&["show", &gone][..], &["record", &gone], &["rights", &gone], &["export", &gone, "-o", "again.png"]] {
        let answer = place.call(words);
        assert!(answer.expect(1).messages().contains("was erased"), "{}", answer.messages());
    }
    let works = place.call(&["works", "--json"]).json();
    let ids: Vec<_> = works["works"].as_array().unwrap().iter().map(|work| work["work"].clone()).collect();
    assert_eq!(ids, [stays]);
    for file in ["gone.png", "stays.png"] {
        place.call(&["verify", file]).expect(0);
    }
    let audit = place.call(&["operator", "audit", "--json"]).json();
    assert_eq!((&audit["sound"], &audit["erased"]), (&true.into(), &1.into()), "{audit:#}");
    place.call(&["rebuild"]).expect(0);
    place.call(&["erase", &gone, "--yes"]).expect(0);
    place.call(&["operator", "audit"]).expect(0);
}

#[test]
fn nothing_is_erased_where_nobody_was_asked() {
    let place = Place::new("erasing-unasked");
    let work = place.create("work.png", &[]);
    place.call(&["erase", &work]).expect(2);
    place.call(&["erase", "img_000000000000", "--yes"]).expect(1);
    let account = place.call(&["operator", "plan", "--json"]).json()["account"].as_str().unwrap().to_owned();
    assert!(place.call(&["erase", &account, "--yes"]).messages().contains("an account and not a work"));
    place.call(&["show", &work]).expect(0);
}
