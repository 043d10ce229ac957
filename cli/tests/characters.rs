//! Somebody designed on the command line, and drawn again by name in pictures and pages.

mod studio_binary;

use serde_json::Value;
use studio_binary::{Place, write};

const WORDS: &str = "girl, short silver hair, blue eyes, hairpin, yellow hoodie";

fn design(place: &Place, name: &str) -> Value {
    let file = format!("{name}.png");
    let answer = place.call(&["character", name, WORDS, "--seed", "11", "-o", &file, "--json"]);
    answer.expect(0);
    answer.json()
}

#[test]
fn a_character_is_a_work_with_a_sheet_a_record_and_a_license_and_goes_when_it_is_erased() {
    let place = Place::new("character");
    let aki = design(&place, "Aki");
    let work = aki["work"].as_str().unwrap();
    assert!(work.starts_with("chr_") && aki["kind"] == "character", "{aki}");
    assert_eq!((&aki["character"]["name"], &aki["character"]["version"]), (&"Aki".into(), &1.into()));
    assert!(aki["character"]["ownership"].as_str().unwrap().contains("AnyKoma claims no ownership"));
    place.call(&["verify", "Aki.png"]).expect(0);
    place.call(&["rights", "Aki.png", "--use", "personal_project"]).expect(0);
    place.call(&["rights", work, "--use", "merchandise"]).expect(3);
    assert!(place.call(&["rights", work]).text().contains("AnyKoma claims no ownership"));
    let record = place.call(&["record", work, "--json"]).json();
    let kinds: Vec<&str> = record["acts"].as_array().unwrap().iter().map(|act| act["kind"].as_str().unwrap()).collect();
    let expected =
        ["created", "prompted", "screened", "designed", "offered", "chose", "licensed", "exported", "sealed"];
    assert_eq!(kinds, expected);
    place.call(&["share", work]).expect(0);
    place.call(&["export", work, "-o", "again.webp"]).expect(0);
    let listed = place.call(&["characters", "--json"]).json();
    assert_eq!(listed["characters"][0]["work"], work);
    assert!(place.call(&["character", "aki"]).text().contains("hair color: silver"));
    place.call(&["erase", work, "--yes"]).expect(0);
    place.call(&["verify", "Aki.png"]).expect(0);
    assert!(place.call(&["character"]).text().contains("Nobody here yet"));
}

#[test]
fn a_taken_name_a_slip_and_an_impossible_name_are_told_with_what_to_do() {
    let place = Place::new("character-names");
    let first = design(&place, "Haruka");
    let taken = place.call(&["character", "haruka", "a boy"]);
    taken.expect(1);
    assert!(taken.messages().contains("--again") && taken.messages().contains(first["work"].as_str().unwrap()));
    let again = place.call(&["character", "Haruka", "a boy", "--again", "-o", "two.png", "--json"]);
    again.expect(0);
    assert_eq!(again.json()["character"]["before"], first["work"]);
    let slip = place.call(&["create", "at the beach", "--character", "Harka"]);
    slip.expect(1);
    assert!(slip.messages().contains("did you mean Haruka?"), "{}", slip.messages());
    place.call(&["character", "Aki: the girl", "a girl"]).expect(2);
    place.call(&["character", "Aki", " "]).expect(2);
}

#[test]
fn the_same_person_is_in_pictures_and_pages_and_their_record_says_which_version() {
    let place = Place::new("character-drawn");
    let aki = design(&place, "Aki");
    let sha256 = aki["character"]["design_sha256"].as_str().unwrap();
    let drawn = place.call(&["create", "laughing at a shrine", "--character", "aki", "-o", "a.png", "--json"]);
    drawn.expect(0);
    let drawn = drawn.json();
    assert_eq!(drawn["characters"][0]["design_sha256"], sha256);
    let by_name = place.call(&["create", "Aki in a kimono", "-o", "b.png", "--size", "256x256", "--json"]).json();
    assert_eq!(by_name["characters"][0]["work"], aki["work"]);
    assert_eq!(by_name["understood"][0]["as"], "character: Aki");
    let record = place.call(&["record", by_name["work"].as_str().unwrap()]).text();
    assert!(record.contains("Aki in a kimono"));
    write(&place.path("story.txt"), b"# Characters\nAki: saved\n# Page 1\n## Aki\nAki: Hello!\n");
    let page = place.call(&["page", "story.txt", "-o", "page.png", "--json"]);
    page.expect(0);
    assert_eq!(page.json()["pages"][0]["characters"][0]["design_sha256"], sha256);
    write(&place.path("lost.txt"), b"# Characters\nAko: saved\n# Page 1\n## Ako\nAko: Hello!\n");
    let lost = place.call(&["page", "lost.txt"]);
    lost.expect(2);
    assert!(lost.messages().contains("line 2") && lost.messages().contains("did you mean Aki?"), "{}", lost.messages());
}
