//! What bad input gets: a sentence that says what to do, the right exit code, and nothing lost.

mod studio_binary;

use studio_binary::{Place, write};

#[track_caller]
fn refused(place: &Place, words: &[&str], code: i32, said: &str) {
    let answer = place.call(words);
    answer.expect(code);
    let messages = answer.messages();
    assert!(messages.contains(said), "{words:?} said: {messages}");
    assert!(!messages.contains("panicked"), "{messages}");
}

#[test]
fn words_that_are_off_are_refused_before_anything_is_made() {
    let place = Place::new("words");
    let long = "a".repeat(100_000);
    refused(&place, &["create", "  "], 2, "the prompt is empty");
    refused(&place, &["create", &long], 2, "shorten it");
    refused(&place, &["create", "a\u{7}girl"], 2, "control character");
    for size in ["0x64", "1x1", "16385x64", "1x100000", "8192x8192", "big", "64", "-1x64"] {
        refused(&place, &["create", "a girl", &format!("--size={size}")], 2, "pixels");
    }
    refused(&place, &["create", "a girl", "--plan", "gold"], 2, "free, starter, pro and master");
    refused(&place, &["create", "a girl", "--engine", "dream"], 2, "illustrator");
    refused(&place, &["create", "a girl", "--style", "oil"], 2, "sketch and pastel");
    refused(&place, &["create", "a girl", "--candidates", "17"], 2, "1 to 16");
    refused(&place, &["create", "a girl", "--reference", "cat.png=mine"], 2, "public_domain");
    refused(&place, &["create", "a girl", "-o", "girl.bmp"], 2, ".png");
    refused(&place, &["draw"], 2, "unrecognized subcommand");
    assert!(!place.path("data").exists(), "a call that is off founds no studio");
}

#[test]
fn files_and_works_that_are_not_there_are_named() {
    let place = Place::new("missing");
    refused(&place, &["verify", "nothing.png"], 1, "there is no file nothing.png");
    refused(&place, &["rights", "img_000000000000"], 1, "there is no work img_000000000000");
    refused(&place, &["create", "a girl", "-o", "no/such/folder/girl.png"], 1, "choose another place");
    refused(&place, &["create", "a girl", "--reference", "cat.png"], 1, "there is no file cat.png");
    refused(&place, &["verify", "."], 1, "is a folder");
    refused(&place, &["trust", "add", "nothing.json"], 1, "there is no file");
}

/// A header that promises 50,000 x 50,000 pixels and brings none.
fn bomb() -> Vec<u8> {
    let mut file = vec![0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
    file.extend_from_slice(b"IHDR\0\0\xc3\x50\0\0\xc3\x50\x08\x06\0\0\0\0\0\0\0");
    file
}

#[test]
fn strange_files_get_a_verdict_and_never_a_crash() {
    let place = Place::new("strange");
    place.create("girl.png", &[]);
    let sealed = std::fs::read(place.path("girl.png")).unwrap();
    let mut riff = b"RIFF\xff\xff\xff\xffWEBP".to_vec();
    riff.extend_from_slice(&[0xff; 64]);
    for (name, bytes) in [
        ("bomb.png", bomb()),
        ("riff.webp", riff),
        ("ff.jpg", vec![0xff, 0xd8, 0xff, 0xff, 0xff]),
        ("zero", vec![0; 4096]),
    ] {
        write(&place.path(name), &bytes);
        place.call(&["verify", name]).expect(6);
    }
    for length in [1, 7, 8, 20, 33, 60, 500, sealed.len() / 2, sealed.len() - 1] {
        write(&place.path("cut.png"), &sealed[..length]);
        let code = place.call(&["verify", "cut.png"]).code();
        assert!([5, 6].contains(&code), "{length} bytes: {code}");
    }
}

#[test]
fn a_damaged_key_or_database_is_said_and_left_alone() {
    let place = Place::new("damaged");
    let work = place.create("girl.png", &[]);
    let key = place.path("data/keys/master.key");
    let good = std::fs::read(&key).unwrap();
    write(&key, b"short");
    refused(&place, &["show", &work], 1, "master.key");
    write(&key, &[7; 32]);
    refused(&place, &["show", &work], 1, "master.key");
    std::fs::remove_file(&key).unwrap();
    refused(&place, &["show", &work], 1, "backup");
    write(&key, &good);
    place.call(&["show", &work]).expect(0);

    let database = place.path("data/studio.db");
    let good = std::fs::read(&database).unwrap();
    write(&database, &[b'x'; 8192]);
    refused(&place, &["show", &work], 1, "studio.db");
    write(&database, &good);
    place.call(&["show", &work]).expect(0);
    // What left can still be checked with the studio's card alone.
    place.call(&["verify", "girl.png"]).expect(0);
}

#[test]
fn errors_are_one_json_document_where_json_was_asked_for() {
    let place = Place::new("json");
    let answer = place.call(&["rights", "img_000000000000", "--json"]);
    answer.expect(1);
    assert_eq!(answer.json()["error"]["code"], 1);
}

#[test]
fn the_master_key_may_lie_elsewhere_and_a_wrong_one_opens_nothing() {
    let place = Place::new("elsewhere");
    let call = |key: &str, words: &[&str]| {
        studio_binary::Answer(place.command("data", words).env("ANYKOMA_MASTER_KEY", key).output().unwrap())
    };
    let (key, other) = ("ab".repeat(32), "cd".repeat(32));
    call(&key, &["create", "a girl", "-o", "girl.png", "--size", "64x64"]).expect(0);
    assert!(!place.path("data/keys/master.key").exists(), "the key is nowhere on this disk");
    call(&key, &["works"]).expect(0);
    for (wrong, code) in [(other.as_str(), 1), ("abcd", 2), ("zz", 2)] {
        let answer = call(wrong, &["works"]);
        answer.expect(code);
        assert!(!answer.messages().contains(wrong), "a key is never shown");
    }
    refused(&place, &["works"], 1, "master.key");

    std::fs::create_dir_all(place.path("filed")).unwrap();
    let setting = format!("master_key_file = {:?}\n", place.path("the.key"));
    write(&place.path("filed/config.toml"), setting.as_bytes());
    place.call_on("filed", &["works"]).expect(0);
    assert!(place.path("the.key").exists() && !place.path("filed/keys/master.key").exists());
    write(&place.path("filed/config.toml"), b"nonsense = 1\n");
    let answer = place.call_on("filed", &["works"]);
    answer.expect(1);
    assert!(answer.messages().contains("config.toml"));
}
