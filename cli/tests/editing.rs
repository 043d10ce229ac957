//! Editing with the real binary: every example of docs/edits.md, words by a command of their own, and undo.

mod studio_binary;

use std::fs;

use serde_json::{Value, json};
use studio_binary::Place;

/// The JSON blocks of a page, in order.
fn examples(page: &str) -> Vec<Value> {
    let blocks = page.split("```json\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    blocks.map(|block| serde_json::from_str(block).unwrap()).collect()
}

fn origins(place: &Place, work: &str) -> Value {
    place.call(&["export", work, "-o", "picture.png"]).expect(0);
    place.call(&["verify", "picture.png", "--json"]).expect(0).json()["origins"].clone()
}

fn share(origins: &Value, of: &str) -> f64 {
    origins[of].as_f64().unwrap()
}

#[test]
fn every_example_of_the_page_can_be_made_and_taken_back() {
    let place = Place::new("editing-page");
    let work = place.create("picture.png", &["--candidates", "2"]);
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/edits.md")).unwrap();
    let (mut count, mut lettering) = (0, 0.0);
    for (number, edits) in examples(&page).into_iter().enumerate() {
        count += edits.as_array().unwrap().len();
        fs::write(place.path("edits.json"), edits.to_string()).unwrap();
        place.call(&["edit", &work, "edits.json"]).expect(0);
        let origins = origins(&place, &work);
        match number {
            0 => assert!(share(&origins, "lettering") > 0.01, "{origins}"),
            1 => assert!(share(&origins, "hand") > 0.001, "{origins}"),
            2 => assert!(share(&origins, "lettering") < lettering, "the part lies over the words: {origins}"),
            _ => assert_eq!(share(&origins, "hand"), 0.0, "its layer was removed: {origins}"),
        }
        lettering = share(&origins, "lettering");
    }
    assert!(count >= 14, "the page shows every edit");
    for _ in 0..count {
        place.call(&["undo", &work]).expect(0);
    }
    place.call(&["undo", &work]).expect(1);
    assert_eq!(share(&origins(&place, &work), "algorithm"), 1.0);
    let kinds = place.call(&["record", &work, "--json"]).json();
    let of = |kind: &str| kinds["acts"].as_array().unwrap().iter().filter(|act| act["kind"] == kind).count();
    assert_eq!((of("edited"), of("undid")), (count, count), "both stay in the record");
}

#[test]
fn words_are_set_by_a_command_and_told_to_readers_of_credentials() {
    let place = Place::new("editing-letter");
    let work = place.create("picture.png", &[]);
    place.call(&["letter", &work, "Good night,\\nmoon"]).expect(0);
    place
        .call(&["letter", &work, "a", "--at", "4,20", "--size", "12", "--color", "#ff0000", "--rim", "none"])
        .expect(0);
    place.call(&["letter", &work, "おやすみ、\\n月。", "--vertical"]).expect(0);
    let origins = origins(&place, &work);
    assert!(share(&origins, "lettering") > 0.05, "{origins}");
    let file = fs::read(place.path("picture.png")).unwrap();
    assert!(file.windows(14).any(|bytes| bytes == b"c2pa.addedText"));
    for (words, said) in [
        (&["letter", &work, "ᚠ", "--json"][..], "no letters for"),
        (&["letter", &work, "moon", "--font", "Papyrus"], "Comic Neue Bold"),
        (&["letter", &work, " "], "words take"),
    ] {
        let answer = place.call(words);
        assert!(answer.expect(1).messages().contains(said) || answer.text().contains(said), "{}", answer.messages());
    }
    place.call(&["letter", &work, "moon", "--color", "red"]).expect(2);
}

#[test]
fn a_candidate_that_was_not_offered_and_a_list_that_does_not_fit_change_nothing() {
    let place = Place::new("editing-refused");
    let work = place.create("picture.png", &[]);
    let acts = || place.call(&["record", &work, "--json"]).json()["acts"].as_array().unwrap().len();
    let before = acts();
    let add = json!({"edit": "add_layer", "layer": 1000, "name": "ink", "place": 1});
    for (edits, said) in [
        (json!([{"edit": "add_candidate", "layer": 1000, "name": "a", "place": 1, "candidate": "cand_2"}]), "cand_1"),
        (json!([add, {"edit": "remove_layer", "layer": 1234}]), "no layer 1234"),
        (json!([add, {"edit": "set_opacity", "layer": 1000, "opacity": 1000}]), "edits.json"),
        (json!([{"edit": "add_layer", "layer": 3, "name": "a", "place": 1}]), "higher number"),
        (json!([{"edit": "paint_it_black"}]), "paint_it_black"),
        (json!({"edit": "remove_layer"}), "list"),
    ] {
        fs::write(place.path("edits.json"), edits.to_string()).unwrap();
        let answer = place.call(&["edit", &work, "edits.json"]);
        assert!(answer.expect(1).messages().contains(said), "{edits}: {}", answer.messages());
    }
    assert_eq!(acts(), before);
}
