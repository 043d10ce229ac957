//! What findings of third-party content do: they say all, are lifted by permissions, argued with, and registered by owners.

mod studio_binary;

use serde_json::Value;
use studio_binary::{Place, write};

const WORDS: &str = "Pikachu asleep in a garden";

fn commercial(place: &Place, words: &str) -> String {
    let call = ["create", words, "-o", "work.png", "--size", "64x64", "--seed", "1", "--plan", "pro", "--json"];
    let answer = place.call(&call);
    answer.expect(0);
    answer.json()["work"].as_str().unwrap().to_owned()
}

fn merchandise(place: &Place, subject: &str, code: i32) -> Value {
    let answer = place.call(&["rights", subject, "--use", "merchandise", "--json"]);
    answer.expect(code);
    answer.json()
}

fn reason(rights: &Value) -> &str {
    rights["uses"]["merchandise"]["because"][0]["text"].as_str().unwrap()
}

#[test]
fn a_finding_says_all_and_the_words_are_said_again_without_it() {
    let place = Place::new("findings");
    let answer = place.call(&["screen", WORDS, "--json"]);
    answer.expect(0);
    let json = answer.json();
    let finding = &json["findings"][0];
    assert_eq!((finding["name"].as_str(), finding["rule"].as_str()), (Some("Pikachu"), Some("name")));
    assert_eq!(finding["where"]["text"], "Pikachu");
    assert_eq!(finding["uses"]["merchandise"], "not_granted");
    assert_eq!(finding["uses"]["personal_print"], "granted");
    let owner = finding["owner"].as_str().unwrap();
    assert!(finding["lifted_by"].as_str().unwrap().contains(owner), "{finding}");
    assert!(!finding["instead"].as_str().unwrap().is_empty());
    let rewrite = json["rewrite"].as_str().unwrap();
    assert!(rewrite.ends_with("asleep in a garden") && !rewrite.contains("Pikachu"), "{rewrite}");
    let again = place.call(&["screen", rewrite, "--json"]).json();
    assert_eq!((again["findings"].as_array().unwrap().len(), &again["rewrite"]), (0, &Value::Null), "{again}");
    let text = place.call(&["screen", WORDS]).text();
    for said in ["by name", "% sure", "not granted: monetized_content", "lifted by", "Without it:"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!place.path("data").exists(), "screening founds no studio");
}

#[test]
fn a_permission_lifts_until_it_ends_or_is_withdrawn_and_leaves_with_the_file() {
    let place = Place::new("permission");
    let work = commercial(&place, WORDS);
    assert_eq!(merchandise(&place, &work, 3)["findings"][0]["id"], "fnd_1");
    write(&place.path("letter.pdf"), b"a letter");
    let permit = |until: &str, document: &str| {
        let call = ["permit", "finding", &work, "fnd_1", "--from", "Its owner", "--use", "merchandise"];
        place.call(&[&call[..], &["--until", until, "--document", document]].concat())
    };
    permit("2099-12-31", "no such letter.pdf").expect(1);
    permit("2020-02-29", "letter.pdf").expect(0);
    assert!(reason(&merchandise(&place, &work, 3)).contains("ended on 2020-02-29"));

    permit("2099-12-31", "letter.pdf").expect(0);
    let granted = merchandise(&place, &work, 0);
    assert!(reason(&granted).starts_with("Granted under the attached permission until 2099-12-31"), "{granted}");
    place.call(&["rights", &work, "--use", "advertising"]).expect(3);
    let text = place.call(&["rights", &work, "--use", "merchandise"]).text();
    assert!(text.contains("until 2099-12-31"), "{text}");

    let record = place.call(&["record", &work, "--json"]).json();
    let acts = record["acts"].as_array().unwrap();
    let attached = acts.iter().rfind(|act| act["kind"] == "attached").unwrap();

    assert_eq!(attached["permission"]["document_sha256"].as_str().unwrap().len(), 64);
    assert_eq!(attached["permission"]["document"], "letter.pdf");

    place.call(&["export", &work, "-o", "with leave.png"]).expect(0);
    let leave = &merchandise(&place, "with leave.png", 0)["findings"][0]["permissions"][0];
    assert_eq!((leave["from"].as_str(), leave["until"].as_str()), (Some("Its owner"), Some("2099-12-31")));
    assert!(leave.get("document").is_none(), "a paper's name stays at home");

    place.call(&["revoke", "finding", &work, "fnd_1", "--from", "Somebody else"]).expect(1);
    place.call(&["revoke", "finding", &work, "fnd_1", "--because", "the contract ended"]).expect(0);
    assert!(reason(&merchandise(&place, &work, 3)).contains("was withdrawn"));
    place.call(&["revoke", "finding", &work, "fnd_1"]).expect(1);
    let here = merchandise(&place, "with leave.png", 0);
    assert_eq!(here["here"]["uses"]["merchandise"]["decision"], "not_granted", "a file keeps the answer it was given");
}

#[test]
fn a_permission_for_a_character_comes_along_with_it() {
    let place = Place::new("along");
    let call = ["character", "Zefirella", "a girl with a Pikachu hat", "-o", "kuro.png", "--seed", "1", "--json"];
    let designed = place.call(&call);
    designed.expect(0);
    let character = designed.json()["work"].as_str().unwrap().to_owned();
    let work = commercial(&place, "Zefirella in a garden");
    let finding = merchandise(&place, &work, 3)["findings"][0].clone();
    assert_eq!(
        (finding["name"].as_str(), finding["where"]["character"].as_str()),
        (Some("Pikachu"), Some("Zefirella"))
    );
    place.call(&["permit", "finding", &character, "fnd_1", "--from", "Its owner", "--use", "merchandise"]).expect(0);
    assert!(reason(&merchandise(&place, &work, 0)).contains("Its owner"));
    place.call(&["revoke", "finding", &character, "fnd_1"]).expect(0);
    merchandise(&place, &work, 3);
}

#[test]
fn a_dispute_waits_for_the_operator_and_an_amended_entry_is_amended_for_all() {
    let place = Place::new("dispute");
    let (first, second) = (commercial(&place, WORDS), commercial(&place, "a Pikachu on a roof"));
    place.call(&["dispute", &first, "fnd_9", "--because", "it is a fruit"]).expect(1);
    place.call(&["dispute", &first, "fnd_1", "--because", " "]).expect(2);
    place.call(&["dispute", &first, "fnd_1", "--because", "it is a fruit"]).expect(0);
    place.call(&["dispute", &first, "fnd_1", "--because", "again"]).expect(1);
    assert!(reason(&merchandise(&place, &first, 3)).contains("until the operator has answered"));
    let open = place.call(&["operator", "disputes", "--json"]).json();
    assert_eq!((open["disputes"][0]["work"].as_str(), open["disputes"].as_array().unwrap().len()), (Some(&*first), 1));
    assert_eq!(open["disputes"][0]["because"], "it is a fruit");

    place.call(&["operator", "disputes", &first, "fnd_1", "upheld", "--because", "it is not"]).expect(0);
    assert!(reason(&merchandise(&place, &first, 3)).contains("upheld"));
    place.call(&["operator", "disputes", &first, "fnd_1", "amended"]).expect(1);

    place.call(&["dispute", &second, "fnd_1", "--because", "it is a fruit"]).expect(0);
    place.call(&["operator", "disputes", &second, "fnd_1", "amended"]).expect(0);
    merchandise(&place, &second, 0);
    merchandise(&place, &first, 0);
    let screened = place.call(&["screen", WORDS, "--json"]).json();
    assert_eq!(screened["findings"][0]["level"], "info", "{screened}");
    let kinds = place.call(&["record", &first]).text();
    assert!(kinds.contains("it is a fruit") && kinds.contains("upheld"), "{kinds}");
    assert!(place.call(&["operator", "disputes"]).text().starts_with("No finding"));
    place.call(&["operator", "audit"]).expect(0);
}

#[test]
fn what_owners_register_is_found_and_reported() {
    let place = Place::new("registry");
    let words = "Zephirela Kumohara under an umbrella";
    assert_eq!(place.call(&["screen", words, "--json"]).json()["findings"], Value::Array(Vec::new()));
    write(&place.path("proof.pdf"), b"a certificate");
    let add = ["operator", "registry", "add", "Zephirela Kumohara", "--kind", "character", "--owner", "Kumohara Press"];
    place.call(&add).expect(2);
    let more = ["--alias", "雲原ゼフィレラ", "--franchise", "The Paper Lanternists", "--proof", "proof.pdf"];
    place.call(&[&add[..], &more].concat()).expect(0);
    assert_eq!(place.call(&[&add[..], &more, &["--json"]].concat()).json()["registered"], 0, "once is enough");
    for spelled in [words, "雲原ゼフィレラ、傘", "a portrait of kumohara zephirela"] {
        let found = place.call(&["screen", spelled, "--json"]).json();
        assert_eq!(found["findings"][0]["owner"], "Kumohara Press", "{spelled}: {found}");
    }
    let private = commercial(&place, words);
    merchandise(&place, &private, 3);
    let of_owner = |place: &Place| place.call(&["operator", "registry", "works", "kumohara press", "--json"]).json();
    assert_eq!(of_owner(&place)["works"].as_array().unwrap().len(), 0, "a private work is nobody's to see");
    place.call(&["share", &private]).expect(0);
    assert_eq!(of_owner(&place)["works"][0]["work"], private);
    assert!(place.call(&["operator", "registry", "list"]).text().contains("[proof.pdf]"));
}

#[test]
fn lists_are_taken_in_and_gaps_against_them_told() {
    let place = Place::new("lists");
    let tags = "pikachu,4,90000,\"ピカチュウ\"\nzephirela_kumohara,4,120,\"雲原ゼフィレラ\"\n1girl,0,9999999,\nrare_one_here,4,2,\n";
    write(&place.path("tags.csv"), tags.as_bytes());
    let gaps = || place.call(&["operator", "registry", "gaps", "tags.csv", "--least", "10", "--json"]).json();
    let before = gaps();
    assert_eq!((before["names"].as_u64(), before["missing"].as_u64()), (Some(2), Some(1)), "{before}");
    assert_eq!(before["first"][0]["name"], "zephirela kumohara");
    let taken = place.call(&["operator", "registry", "import", "tags.csv", "--least", "10", "--json"]);
    taken.expect(0);
    assert_eq!(taken.json()["registered"], 2);
    assert_eq!(gaps()["missing"], 0);
    let found = place.call(&["screen", "雲原ゼフィレラ", "--json"]).json();
    assert_eq!(found["findings"][0]["name"], "zephirela kumohara", "{found}");
    write(&place.path("letter.txt"), b"Dear operator");
    place.call(&["operator", "registry", "import", "letter.txt"]).expect(1);
}
