//! Characters in pictures: as the program beside the crates answers, and programs that misbehave in its place.
#![cfg(unix)]

mod stand_in;

use std::path::PathBuf;
use std::time::Duration;

use screening::pictures::Pixels;
use sight::ProgramTagger;
use stand_in::StandIn;
use studio::{Tag, Tagger, Unseen};
use testing::conformance;

fn flat(color: [u8; 3]) -> Pixels {
    Pixels { width: 90, height: 90, rgb: vec![color; 90 * 90] }
}

fn outcome(name: &str, does: &str, lasts_at_most: Duration) -> Result<Vec<Tag>, Unseen> {
    let program = StandIn::new(name, does);
    let tagger = ProgramTagger { lasts_at_most, ..ProgramTagger::of(program.0.clone(), "networks".into(), 85) };
    tagger.characters(&flat([0, 0, 255]))
}

/// With what the program itself is tested to say of a blue picture.
#[test]
fn what_the_program_answers_keeps_to_the_port() {
    let answers = concat!(env!("CARGO_MANIFEST_DIR"), "/../tagger/tests/answers.tsv");
    let does = format!(
        "[ \"$1\" = networks ] || exit 3\n\
         if [ \"$2\" = --about ]; then echo '4 tags, 2 of them characters; 64 x 64 pixels'; exit; fi\n\
         [ \"$(head -n 1)\" = P6 ] || exit 4\n\
         cat {answers}"
    );
    let program = StandIn::new("answers", &does);
    let tagger = ProgramTagger::of(program.0.clone(), "networks".into(), 85);
    let about = tagger.about().unwrap();
    assert_eq!(about, "4 tags, 2 of them characters; 64 x 64 pixels; told from 85 % on");
    let tag = Tag { name: "hatsune_miku".into(), score_percent: 100 };
    assert_eq!(tagger.characters(&flat([0, 0, 255])).unwrap(), [tag]);
}

/// A stand-in that looks at the pixels of the picture, and sees nobody in white.
#[test]
fn the_tagger_keeps_to_its_port() {
    let does = "if [ \"$2\" = --about ]; then echo 'a few tags'; exit; fi\n\
        first=$(head -c 200 | tail -c 3 | od -An -tu1 | tr -d ' ')\n\
        [ \"$first\" = 255255255 ] || printf '0.87\\tganyu_(genshin_impact)\\n0.99\\thatsune_miku\\n0.9\\thatsune_miku\\n0.5\\tlow\\n'\n";
    let program = StandIn::new("conformance", does);
    let tagger = ProgramTagger::of(program.0.clone(), "networks".into(), 85);
    conformance::tagger(&tagger, &flat([10, 10, 10]));
    let names: Vec<_> = tagger.characters(&flat([10, 10, 10])).unwrap().into_iter().map(|tag| tag.name).collect();
    assert_eq!(names, ["hatsune_miku", "ganyu_(genshin_impact)"], "the surest first, each once, none below 85 %");
}

const IN_TIME: &str = "was ended after 1.5 s without an answer";

#[track_caller]
fn check_fails(name: &str, does: &str, says: &str) {
    let lasts_at_most = if says == IN_TIME { Duration::from_millis(1_500) } else { Duration::from_secs(120) };
    let Err(Unseen::Failed(why)) = outcome(name, does, lasts_at_most) else { panic!("{name} does not fail") };
    assert!(why.contains(says), "{name}: {why}");
}

#[test]
fn a_tagger_that_misbehaves_is_told_of() {
    check_fails("tags-hang", "exec sleep 600", IN_TIME);
    check_fails(
        "tags-fail",
        "echo 'model.onnx is no network' >&2; exit 1",
        "failed (exit status: 1: model.onnx is no network)",
    );
    check_fails("tags-flood", "exec cat /dev/zero", "wrote more than 1048576 bytes");
    for (name, row) in [
        ("words", "hello"),
        ("over", "1.5\\tmiku"),
        ("nan", "NaN\\tmiku"),
        ("nobody", "0.9\\t"),
        ("codes", "0.9\\ta\\033b"),
    ] {
        check_fails(&format!("tags-{name}"), &format!("printf '{row}\\n'"), "a score from 0 to 1, a tab and a tag");
    }
    check_fails("tags-garbage", "head -c 60000 /dev/urandom", "a score from 0 to 1");
}

#[test]
fn a_program_that_is_not_there_is_told_of() {
    let tagger = ProgramTagger::of(PathBuf::from("no-such-tagger"), "networks".into(), 85);
    assert_eq!(tagger.about().unwrap_err().to_string(), "failed: no-such-tagger is not there");
}
