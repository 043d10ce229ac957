//! Text and characters in pictures from outside: found, limited and told as everything else is; and where nobody looks, said.
#![cfg(unix)]

mod studio_binary;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use studio_binary::{Place, write};
use testing::lettered;

fn save(path: &Path, texts: &[(&str, i32, [i32; 2])]) {
    let picture = lettered((480, 320), texts);
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path).unwrap()), 480, 320);
    encoder.set_color(png::ColorType::Rgb);
    let rgb: Vec<u8> = picture.rgb.into_iter().flatten().collect();
    encoder.write_header().unwrap().write_image_data(&rgb).unwrap();
}

/// A shell script in the place of a program. Written by another process: what a fork of this one still held open for
/// writing could not be started.
fn program(place: &Place, name: &str, does: &str) -> String {
    let path = place.path(name);
    let mut writer = Command::new("sh");
    writer.args(["-c", "cat > \"$0\" && chmod 755 \"$0\""]).arg(&path).stdin(Stdio::piped());
    let mut writer = writer.spawn().unwrap();
    write!(writer.stdin.take().unwrap(), "#!/bin/sh\n{does}\n").unwrap();
    assert!(writer.wait().unwrap().success());
    path.display().to_string()
}

fn set(place: &Place, settings: &str) {
    std::fs::create_dir_all(place.path("data")).unwrap();
    write(&place.path("data/config.toml"), settings.as_bytes());
}

fn by_rule<'a>(json: &'a Value, rule: &str) -> Vec<&'a Value> {
    json["findings"].as_array().unwrap().iter().filter(|one| one["rule"] == rule).collect()
}

#[test]
fn a_logo_and_a_signature_in_a_reference_limit_the_work_and_are_told_where_it_is_shown() {
    let place = Place::new("letters");
    save(&place.path("pose.png"), &[("Nintendo", 48, [40, 90]), ("© 2024 Kumo Press", 24, [200, 290])]);
    let lookers = place.call(&["operator", "lookers", "--json"]).json();
    assert_eq!(lookers["text_in_pictures"]["state"], "ready", "install tesseract-ocr with eng and jpn: {lookers}");
    assert_eq!(lookers["characters_in_pictures"]["state"], "not set up");

    let screened = place.call(&["screen", "--image", "pose.png=own", "--json"]).json();
    assert_eq!(screened["looked_for"]["text_in_pictures"], "done");
    let found = by_rule(&screened, "text_in_picture");
    let names: Vec<_> =
        found.iter().map(|one| (one["kind"].as_str().unwrap(), one["name"].as_str().unwrap())).collect();
    assert_eq!(names, [("trademark", "Nintendo"), ("rights_metadata", "Kumo Press")], "{screened}");
    assert_eq!(found[0]["uses"]["merchandise"], "not_granted");
    assert!(found[0]["lifted_by"].as_str().unwrap().contains("another reference"));

    let call =
        ["create", "a girl", "-o", "work.png", "--size", "64x64", "--plan", "pro", "--reference", "pose.png=own"];
    let created = place.call(&[&call[..], &["--json"]].concat());
    let created = created.expect(0).json();
    assert_eq!(created["references"][0]["looked_for"]["text_in_pictures"], "done");
    assert_eq!(by_rule(&created, "text_in_picture").len(), 2);
    let work = created["work"].as_str().unwrap();
    assert_eq!(by_rule(&place.call(&["show", work, "--json"]).json(), "text_in_picture").len(), 2);
    place.call(&["rights", work, "--use", "merchandise"]).expect(3);
    place.call(&["rights", "work.png", "--use", "merchandise"]).expect(3);
}

#[test]
fn somebody_that_a_tagger_sees_is_found_as_surely_as_it_is_scored() {
    let place = Place::new("tagger");
    save(&place.path("pose.png"), &[]);
    let does = "if [ \"$2\" = --about ]; then echo 'two tags'; exit; fi\nprintf '0.9731\\thatsune_miku\\n'";
    let tagger = program(&place, "tagger", does);
    set(&place, &format!("text_reader = \"none\"\ntagger_folder = \"/networks\"\ntagger_program = \"{tagger}\"\n"));
    let about = place.call(&["operator", "lookers"]);
    let about = about.expect(0).text();
    assert!(about.contains("turned off") && about.contains("two tags; told from 85 % on"), "{about}");

    let screened = place.call(&["screen", "--image", "pose.png=own", "--json"]).json();
    let found = by_rule(&screened, "tagger");
    assert_eq!((found[0]["name"].as_str(), found[0]["confidence"].as_f64()), (Some("Hatsune Miku"), Some(0.97)));
    assert!(found[0]["why"].as_str().unwrap().contains("looks like Hatsune Miku"), "{screened}");
    assert_eq!(screened["looked_for"]["text_in_pictures"], "turned off");
    let size = ["--size", "64x64", "--plan", "pro", "--reference", "pose.png=own", "--json"];
    let created = place.call(&[&["create", "a girl", "-o", "work.png"], &size[..]].concat()).expect(0).json();
    place.call(&["rights", "work.png", "--use", "merchandise"]).expect(3);

    // The tag is a mistake: so it is in every picture.
    let (work, finding) = (created["work"].as_str().unwrap(), by_rule(&created, "tagger")[0]["id"].as_str().unwrap());
    place.call(&["dispute", work, finding, "--because", "a girl of my own with two tails of hair"]).expect(0);
    place.call(&["operator", "disputes", work, finding, "amended"]).expect(0);
    place.call(&["rights", work, "--use", "merchandise"]).expect(0);
    let screened = place.call(&["screen", "--image", "pose.png=own", "--json"]).json();
    let found = by_rule(&screened, "tagger");
    assert_eq!((found[0]["level"].as_str(), found[0]["where"]["text"].as_str()), (Some("info"), Some("hatsune_miku")));

    set(
        &place,
        &format!(
            "text_reader = \"none\"\ntagger_folder = \"/n\"\ntagger_program = \"{tagger}\"\ntagger_threshold_percent = 98\n"
        ),
    );
    let screened = place.call(&["screen", "--image", "pose.png=own", "--json"]).json();
    assert_eq!(
        (by_rule(&screened, "tagger").len(), &screened["looked_for"]["characters_in_pictures"]),
        (0, &"done".into())
    );
}

#[test]
fn where_nobody_can_look_pictures_are_brought_in_all_the_same_and_it_is_said() {
    let place = Place::new("nobody");
    save(&place.path("pose.png"), &[("Nintendo", 48, [40, 90])]);
    let broken = program(&place, "broken", "echo out of memory >&2; exit 1");
    let call = ["create", "a girl", "--size", "64x64", "--reference", "pose.png=own", "-o"];
    set(&place, &format!("text_reader = \"{broken}\"\ntagger_folder = \"/none\"\ntagger_program = \"{broken}\"\n"));
    let told = place.call(&[&call[..], &["one.png"]].concat());
    let told = told.expect(0).text();
    assert!(told.contains("nobody looked for text in it: failed: ") && told.contains("out of memory"), "{told}");
    assert!(told.contains("nobody looked for characters in it: failed: "), "{told}");
    place.call(&["operator", "lookers"]).expect(1);
    set(&place, "tagger_folder = \"/none\"\ntagger_threshold_percent = 0\n");
    assert!(place.call(&["operator", "lookers"]).expect(1).text().contains("not from 1 to 100"));

    // No Tesseract where programs lie.
    write(&place.path("data/config.toml"), b"");
    let without = |words: &[&str]| {
        let mut command = place.command("data", words);
        studio_binary::Answer(command.env("PATH", place.path("nowhere")).output().unwrap())
    };
    let told = without(&["operator", "lookers"]);
    assert!(told.expect(0).text().contains("not installed: install Tesseract"), "{}", told.text());
    let screened = without(&["screen", "--image", "pose.png=own", "--json"]).json();
    assert_eq!(
        (&screened["looked_for"]["text_in_pictures"], &screened["findings"]),
        (&"not installed".into(), &serde_json::json!([]))
    );
    let told = without(&[&call[..], &["two.png"]].concat());
    assert!(told.expect(0).text().contains("nobody looked for text in it: not installed"), "{}", told.text());
}
