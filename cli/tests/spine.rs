//! From a prompt to a sealed file, and what that file answers: here, on a strange machine, and after it was changed.

mod studio_binary;

use studio_binary::{Place, write};

#[test]
fn a_created_file_is_authentic_here_and_only_intact_elsewhere() {
    let place = Place::new("authentic");
    let work = place.create("girl.png", &[]);
    let here = place.call(&["verify", "girl.png", "--json"]);
    here.expect(0);
    let (verdict, json) = (here.json()["verdict"].clone(), here.json());
    assert_eq!((verdict.as_str(), json["credentials"]["state"].as_str()), (Some("authentic"), Some("trusted")));
    assert_eq!(
        (json["license"]["work"].as_str(), json["log"]["state"].as_str()),
        (Some(work.as_str()), Some("included"))
    );
    assert!(json["time"]["witnessed"].is_null() && json["time"]["claimed"].is_string());
    assert_eq!(json["origins"]["hand"], 0.0);

    let elsewhere = place.call_on("nobody", &["verify", "girl.png", "--json"]);
    elsewhere.expect(4);
    assert_eq!(elsewhere.json()["verdict"], "intact");
    assert_eq!(elsewhere.json()["credentials"]["signer"]["known"], false);
    assert!(!place.path("nobody").exists(), "reading a file founds no studio");

    place.call_on("nobody", &["verify", "girl.png", "--trust", "data/studio.json"]).expect(0);
}

#[test]
fn every_format_is_sealed_and_a_renamed_file_is_read_by_its_bytes() {
    let place = Place::new("formats");
    let work = place.create("girl.png", &[]);
    for name in ["girl.jpg", "girl.webp", "girl.jpeg"] {
        place.call(&["export", &work, "-o", name]).expect(0);
        place.call(&["verify", name]).expect(0);
    }
    std::fs::rename(place.path("girl.webp"), place.path("holiday.txt")).unwrap();
    place.call(&["verify", "holiday.txt"]).expect(0);
    place.call(&["export", &work, "-o", "girl.gif"]).expect(2);
}

#[test]
fn rights_follow_the_plan_and_the_exit_code_says_them() {
    let place = Place::new("rights");
    let free = place.create("free.png", &[]);
    for (asked, code) in [("personal_print", 0), ("merchandise", 3), ("resale", 2)] {
        place.call(&["rights", "free.png", "--use", asked]).expect(code);
        place.call(&["rights", &free, "--use", asked]).expect(code);
    }
    // The signer is weighed after the use: not granted stays not granted, granted by a stranger needs care.
    place.call_on("nobody", &["rights", "free.png", "--use", "merchandise"]).expect(3);
    place.call_on("nobody", &["rights", "free.png", "--use", "personal_print"]).expect(4);

    place.create("pro.png", &["--plan", "pro"]);
    let answer = place.call(&["rights", "pro.png", "--use", "merchandise", "--json"]);
    answer.expect(0);
    assert_eq!(answer.json()["uses"]["merchandise"]["decision"], "granted");
    assert_eq!(answer.json()["copyright"]["kind"], "purely_generated");
}

#[test]
fn an_upgrade_extends_earlier_works_here_and_leaves_files_in_the_wild_as_they_are() {
    let place = Place::new("upgrade");
    let work = place.create("before.png", &[]);
    place.call(&["operator", "plan", "pro"]).expect(0);
    place.call(&["rights", &work, "--use", "merchandise"]).expect(0);
    place.call(&["rights", "before.png", "--use", "merchandise"]).expect(3);
    let both = place.call(&["rights", "before.png", "--json"]);
    assert_eq!(both.json()["uses"]["merchandise"]["decision"], "not_granted");
    assert_eq!(both.json()["here"]["uses"]["merchandise"]["decision"], "granted");

    place.call(&["export", &work, "-o", "after.png"]).expect(0);
    place.call(&["rights", "after.png", "--use", "merchandise"]).expect(0);
    let licenses = place.call(&["show", &work, "--json"]).json()["licenses"].as_array().unwrap().len();
    assert_eq!(licenses, 2, "the new license stands beside the old one");

    place.call(&["operator", "plan", "free"]).expect(0);
    place.call(&["rights", &work, "--use", "merchandise"]).expect(0);
}

#[test]
fn a_changed_file_is_altered_and_a_picture_without_a_seal_is_unknown() {
    let place = Place::new("altered");
    place.create("girl.png", &[]);
    let sealed = std::fs::read(place.path("girl.png")).unwrap();
    let mut changed = sealed.clone();
    // The last byte before the checksum of the picture's data.
    let at = changed.len() - 12 - 5;
    changed[at] ^= 1;
    write(&place.path("changed.png"), &changed);
    place.call(&["verify", "changed.png"]).expect(5);
    place.call(&["rights", "changed.png", "--use", "personal_print"]).expect(5);
    write(&place.path("note.txt"), b"no picture at all");
    place.call(&["verify", "note.txt"]).expect(6);
    write(&place.path("empty.png"), b"");
    place.call(&["verify", "empty.png"]).expect(6);
}

#[test]
fn a_second_studio_of_the_same_name_is_told_apart() {
    let place = Place::new("namesake");
    place.create("mine.png", &[]);
    place.call_on("other", &["create", "a boy", "-o", "theirs.png", "--size", "64x64"]).expect(0);
    let answer = place.call(&["verify", "theirs.png", "--json"]);
    answer.expect(4);
    let mine = place.call(&["verify", "mine.png", "--json"]).json();
    let signer = |json: &serde_json::Value| json["credentials"]["signer"].clone();
    assert_eq!(signer(&answer.json())["name"], signer(&mine)["name"]);
    assert_ne!(signer(&answer.json())["fingerprint"], signer(&mine)["fingerprint"]);

    let added = place.call(&["trust", "add", "other/studio.json"]);
    assert_eq!(added.code(), 1, "nobody to ask, nothing compared: {}", added.text());
    let fingerprint = signer(&answer.json())["fingerprint"].as_str().unwrap().to_owned();
    place.call(&["trust", "add", "other/studio.json", "--fingerprint", &"0".repeat(64)]).expect(1);
    place.call(&["trust", "add", "other/studio.json", "--fingerprint", &fingerprint]).expect(0);
    place.call(&["verify", "theirs.png"]).expect(0);
    place.call(&["trust", "remove", &fingerprint[..8]]).expect(0);
    place.call(&["verify", "theirs.png"]).expect(4);
}

#[test]
fn the_record_holds_what_was_done_in_order() {
    let place = Place::new("record");
    let work = place.create("girl.png", &["--candidates", "3"]);
    place.call(&["choose", &work, "cand_2", "--because", "her gaze"]).expect(0);
    place.call(&["choose", &work, "cand_9"]).expect(1);
    place.call(&["share", &work]).expect(0);
    place.call(&["share", &work]).expect(1);
    place.call(&["permit", "marketing", &work]).expect(0);
    place.call(&["revoke", "marketing", &work]).expect(0);
    place.call(&["unshare", &work]).expect(0);
    let record = place.call(&["record", "girl.png", "--json"]).json();
    let kinds: Vec<&str> = record["acts"].as_array().unwrap().iter().map(|act| act["kind"].as_str().unwrap()).collect();
    let expected = [
        "created",
        "prompted",
        "screened",
        "offered",
        "offered",
        "offered",
        "chose",
        "licensed",
        "exported",
        "sealed",
        "chose",
        "shared",
        "fingerprinted",
        "permitted",
        "permitted",
        "unshared",
    ];
    assert_eq!(kinds, expected);
    let acts = record["acts"].as_array().unwrap();
    assert_eq!((acts[6]["chosen_by"].as_str(), acts[10]["chosen_by"].as_str()), (Some("default"), Some("creator")));
    assert!(acts.iter().all(|act| act["log_index"].is_u64()), "every act is in the log");
}

#[test]
fn what_a_person_drew_is_told_from_what_the_engine_made_and_undo_takes_it_back() {
    let place = Place::new("hand");
    let work = place.create("girl.png", &[]);
    let point = |at: i32| format!("{{\"x\": {at}, \"y\": {at}, \"pressure\": 255}}");
    let edits = format!(
        "[{{\"edit\": \"add_layer\", \"layer\": 1000, \"name\": \"ink\", \"place\": 0}},
          {{\"edit\": \"add_stroke\", \"layer\": 1000, \"place\": 0, \"stroke\": {{
            \"color\": {{\"red\": 0, \"green\": 0, \"blue\": 0, \"alpha\": 255}}, \"width\": 2560,
            \"points\": [{}, {}]}}}},
          {{\"edit\": \"move_layer\", \"layer\": 1000, \"place\": 1}},
          {{\"edit\": \"set_opacity\", \"layer\": 1000, \"opacity\": 200}}]",
        point(1000),
        point(9000)
    );
    write(&place.path("edits.json"), edits.as_bytes());
    let layers = place.call(&["edit", &work, "edits.json"]);
    layers.expect(0);
    let rights = place.call(&["rights", &work, "--json"]).json();
    assert_eq!(rights["copyright"]["kind"], "human_modified");
    place.call(&["export", &work, "-o", "drawn.png"]).expect(0);
    let drawn = place.call(&["verify", "drawn.png", "--json"]);
    drawn.expect(0);
    for _ in 0..4 {
        place.call(&["undo", &work]).expect(0);
    }
    place.call(&["undo", &work]).expect(1);
    assert_eq!(place.call(&["rights", &work, "--json"]).json()["copyright"]["kind"], "purely_generated");
    write(&place.path("edits.json"), b"[{\"edit\": \"add_layer\", \"layer\": 1, \"name\": \"ink\", \"place\": 0}]");
    place.call(&["edit", &work, "edits.json"]).expect(1);
}

#[test]
fn the_same_prompt_and_seed_give_the_same_pixels() {
    let place = Place::new("seed");
    let content = |file: &str| {
        let work = place.create(file, &[]);
        let record = place.call(&["record", &work, "--json"]).json();
        let acts = record["acts"].as_array().unwrap().clone();
        acts.iter().find(|act| act["kind"] == "offered").unwrap()["sha256"].clone()
    };
    assert_eq!(content("one.png"), content("two.png"));
}

#[test]
fn a_rebuild_changes_no_answer() {
    let place = Place::new("rebuild");
    let work = place.create("girl.png", &[]);
    place.create("boy.png", &[]);
    let answers = || {
        let calls: [&[&str]; 4] = [
            &["record", &work, "--json"],
            &["rights", &work, "--json"],
            &["works", "--json"],
            &["operator", "audit", "--json"],
        ];
        calls.map(|words| place.call(words).text())
    };
    let before = answers();
    write(&place.path("data/cache/old.bin"), b"anything");
    place.call(&["rebuild"]).expect(0);
    assert_eq!(answers(), before);
    assert!(!place.path("data/cache/old.bin").exists());
    place.call(&["export", &work, "-o", "again.png"]).expect(0);
    place.call(&["verify", "again.png"]).expect(0);
}

#[test]
fn a_picture_before_a_place_is_opaque_to_its_last_pixel() {
    let place = Place::new("opaque");
    place
        .call(&["create", "a girl on a roof at dusk, rain", "-o", "girl.png", "--size", "512x512", "--seed", "4"])
        .expect(0);
    let file = std::fs::read(place.path("girl.png")).unwrap();
    // The color type in IHDR: 2 is truecolor, 6 is truecolor with alpha, which is written only where something is transparent.
    assert_eq!(file[25], 2);
}
