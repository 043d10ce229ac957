//! The program as it is called: on a small network that answers by color, and on networks and lists that do not fit.

mod color_network;

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use color_network::ColorNetwork;

const TAGS: &str = "tag_id,name,category,count\n0,general,9,5\n1,1girl,0,4\n2,hatsune_miku,4,3\n3,hakurei_reimu,4,2\n";
/// Rows as in the list: always; always; by blue; by red.
const BY_COLOR: [[f32; 4]; 4] =
    [[0.0, 0.0, 0.0, 9.0], [0.0, 0.0, 0.0, 9.0], [12.0, -12.0, -12.0, -4.0], [-12.0, -12.0, 12.0, -4.0]];
const NETWORK: ColorNetwork<'_> = ColorNetwork { takes: [64, 64, 3], tags: &BY_COLOR, has_sigmoid: true };

/// A folder that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, (network, tags): (&[u8], &[u8])) -> Self {
        let folder = std::env::temp_dir().join(format!("anykoma-tagger-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("model.onnx"), network).unwrap();
        std::fs::write(folder.join("selected_tags.csv"), tags).unwrap();
        Self(folder)
    }

    /// What is said on a picture: the answer, or why there is none.
    fn ask(&self, more: &[&str], picture: &[u8]) -> Result<String, String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_anykoma-tagger"));
        command.arg(&self.0).args(more);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // One that fails at once reads nothing.
        let _ = child.stdin.take().unwrap().write_all(picture);
        let ended = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        if ended.status.success() {
            return Ok(text(ended.stdout));
        }
        assert_eq!((ended.status.code(), ended.stdout.len()), (Some(1), 0));
        Err(text(ended.stderr))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn flat(color: [u8; 3]) -> Vec<u8> {
    [&b"P6\n90 90\n255\n"[..], &color.repeat(90 * 90)].concat()
}

#[test]
fn it_answers_by_what_is_in_the_picture() {
    let folder = Folder::new("color", (&NETWORK.file(), TAGS.as_bytes()));
    assert_eq!(folder.ask(&["--about"], b"").unwrap(), "4 tags, 2 of them characters; 64 x 64 pixels\n");
    // A sum of 12 - 4 is a score of 1 / (1 + e^-8). The studio's side of it is tested on the same answer.
    assert_eq!(folder.ask(&[], &flat([0, 0, 255])).unwrap(), include_str!("answers.tsv"));
    assert_eq!(folder.ask(&[], &flat([255, 0, 0])).unwrap(), "0.9997\thakurei_reimu\n");
    assert_eq!(folder.ask(&[], &flat([255; 3])).unwrap(), "", "nobody is in white");
}

#[track_caller]
fn check_fails(name: &str, (network, tags): (&[u8], &str), says: &str) {
    let folder = Folder::new(name, (network, tags.as_bytes()));
    for outcome in [folder.ask(&["--about"], b""), folder.ask(&[], &flat([0, 0, 255]))] {
        let why = outcome.expect_err(name);
        assert!(why.contains(says), "{name}: {why}");
    }
}

#[test]
fn what_does_not_fit_is_told_in_a_sentence() {
    let file = NETWORK.file();
    let with = |takes, has_sigmoid| ColorNetwork { takes, has_sigmoid, ..NETWORK }.file();
    check_fails("planes", (&with([3, 64, 64], true), TAGS), "takes the shape [batch, 3, 64, 64]");
    check_fails("oblong", (&with([64, 32, 3], true), TAGS), "takes the shape [batch, 64, 32, 3]");
    check_fails("huge", (&with([9_999, 9_999, 3], true), TAGS), "takes the shape [batch, 9999, 9999, 3]");
    check_fails("sums", (&with([64, 64, 3], false), TAGS), "no scores from 0 to 1");
    check_fails("fewer-tags", (&file, "name,category\nhatsune_miku,4\n"), "answers with 4 scores");
    check_fails("no-characters", (&file, "name,category\n1girl,0\n"), "names no characters");
    check_fails("other-list", (&file, "hatsune_miku\n"), "no columns `name` and `category`");
    check_fails("empty", (b"", TAGS), "model.onnx");
    check_fails("text", (b"this is no network", TAGS), "is no network in ONNX");
    check_fails("half", (&file[..file.len() / 2], TAGS), "model.onnx");
}

#[test]
fn a_call_that_is_off_and_a_picture_that_is_none_are_told_of() {
    let folder = Folder::new("calls", (&NETWORK.file(), TAGS.as_bytes()));
    assert!(folder.ask(&["--colour"], b"").unwrap_err().contains("call it as"));
    assert!(folder.ask(&[], b"GIF89a").unwrap_err().contains("the input is no picture"));
    std::fs::remove_file(folder.0.join("selected_tags.csv")).unwrap();
    assert!(folder.ask(&["--about"], b"").unwrap_err().contains("selected_tags.csv cannot be read"));
}

/// A byte turned over here and there: it answers, or says why not in a sentence.
#[test]
fn a_damaged_network_is_refused_and_never_half_believed() {
    let file = NETWORK.file();
    let folder = Folder::new("damaged", (&file, TAGS.as_bytes()));
    for at in (0..file.len()).step_by(7) {
        let mut damaged = file.clone();
        damaged[at] ^= 0xff;
        std::fs::write(folder.0.join("model.onnx"), damaged).unwrap();
        match folder.ask(&[], &flat([0, 0, 255])) {
            Ok(text) => assert!(text.lines().all(|line| line.contains('\t')), "byte {at}: {text}"),
            Err(why) => assert!(why.contains("model.onnx "), "byte {at}: {why}"),
        }
    }
}
