//! Text in pictures: read by the engine that is installed, and by programs that misbehave in its place.
#![cfg(unix)]

mod stand_in;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use screening::Registries;
use sight::Tesseract;
use stand_in::StandIn;
use studio::{Lookers, Nobody, TextReader, Unseen};
use testing::{conformance, lettered};

#[test]
fn the_installed_engine_keeps_to_its_port() {
    let reader = Tesseract::default();
    let missing = "Tesseract is needed for this test: install tesseract-ocr with its data for eng and jpn";
    assert!(reader.about().expect(missing).contains("eng+jpn"), "{missing}");
    conformance::text_reader(&reader, "Nintendo");
}

#[test]
fn names_and_signatures_are_read_from_the_pixels() {
    let picture = lettered(
        (640, 640),
        &[
            ("Nintendo", 60, [40, 90]),
            ("初音ミクの歌", 44, [60, 300]),
            ("© 2024 Kumo Press", 24, [380, 600]),
            ("@aoi_kumo", 24, [30, 600]),
        ],
    );
    let reader = Tesseract::default();
    let nobody = Nobody::absent("not set up");
    let lookers = Lookers { text: &reader, characters: &nobody };
    let own = ("pose.png", rights::DeclaredSource::Own);
    let (looked_for, found) = lookers.look(own, &picture, &Registries::built_in());
    assert_eq!((looked_for.text_in_pictures, looked_for.characters_in_pictures), ("done".into(), "not set up".into()));
    let names: Vec<&str> = found.iter().map(|one| one.name.as_str()).collect();
    for name in ["Nintendo", "Hatsune Miku", "Kumo Press", "@aoi_kumo"] {
        assert!(names.contains(&name), "{name} in {found:#?}");
    }
    assert!(found.iter().all(|one| one.rule == Some(rights::Rule::TextInPicture) && one.confidence_percent > 40));
}

/// `lists` is what the program does when it is asked for its languages.
fn outcome(name: &str, (lists, reads): (&str, &str), within: Duration) -> Result<Vec<studio::TextLine>, Unseen> {
    let program = StandIn::new(name, &format!("if [ \"$1\" = --list-langs ]; then {lists}; fi\n{reads}"));
    let reader = Tesseract::at(&program.0).within(within);
    reader.read(&lettered((64, 64), &[]))
}

const LISTS: &str = "echo eng; exit 0";
const IN_TIME: &str = "was ended after 1.5 s without an answer";
/// For what does not hang, on however busy a machine.
const AGES: Duration = Duration::from_secs(120);

#[track_caller]
fn check_fails(name: &str, does: (&str, &str), says: &str) {
    let within = if says == IN_TIME { Duration::from_millis(1_500) } else { AGES };
    let Err(Unseen::Failed(why)) = outcome(name, does, within) else { panic!("{name} does not fail") };
    assert!(why.contains(says), "{name}: {why}");
}

#[test]
fn a_reader_that_hangs_is_ended_in_time() {
    let before = Instant::now();
    check_fails("hangs", (LISTS, "exec sleep 600"), IN_TIME);
    // Something that it started holds its output open, after the reader itself is gone.
    check_fails("leaves", (LISTS, "sleep 90 & exec sleep 600"), IN_TIME);
    check_fails("hangs-at-once", ("exec sleep 600", ""), IN_TIME);
    assert!(before.elapsed() < Duration::from_secs(60), "{:?}", before.elapsed());
}

#[test]
fn a_reader_that_fails_or_floods_is_told_of() {
    check_fails("fails", (LISTS, "echo half; exit 1"), "failed (exit status: 1)");
    check_fails("says-why", (LISTS, "echo hm >&2; echo 'no memory' >&2; exit 1"), "failed (exit status: 1: no memory)");
    check_fails("floods", (LISTS, "exec cat /dev/zero"), "wrote more than 1048576 bytes");
    check_fails("dies", (LISTS, "kill -9 $$"), "failed (signal: 9");
    check_fails("speaks-nothing", ("echo tlh; exit 0", ""), "reads neither eng nor jpn");
}

#[test]
fn what_a_reader_writes_is_data() {
    let word = "5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t95\\t$(touch x);`id`\\033[2J";
    let garbage = format!("head -c 60000 /dev/urandom; printf '\\n{word}\\n'; exit 0");
    let lines = outcome("garbage", (LISTS, &garbage), AGES).unwrap();
    assert!(lines.iter().any(|line| line.text == "$(touch x);`id`[2J"), "{lines:?}");
}

/// Secrets of the studio are in its environment: `ANYKOMA_MASTER_KEY`.
#[test]
fn a_reader_knows_nothing_of_our_environment() {
    let says = "printf '5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t95\\thome=%s.\\n' \"$CARGO_MANIFEST_DIR$HOME\"; exit 0";
    assert_eq!(outcome("environment", (LISTS, says), AGES).unwrap()[0].text, "home=.");
}

#[test]
fn where_no_engine_is_installed_nothing_breaks_and_it_is_said() {
    let missing = Tesseract::at(&PathBuf::from("no-such-reader"));
    let why = missing.read(&lettered((64, 64), &[])).unwrap_err().to_string();
    assert_eq!(why, "failed: no-such-reader is not there");
}
