//! `cache/own_names`: used where it is of these lines and whole, made again wherever it is not.

use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use rights::{Finding, FindingKind};
use screening::Listed;
use store::RegistryFile;
use studio::{Entered, Entry, Registers};

use crate::scene::Scene;

const WORDS: &str = "Zephirela Kumohara and Zephyrcorp, by Hatsuki Ametani";

fn entered(kind: FindingKind, name: &str) -> Entered {
    let (names, owner) = (vec![name.to_owned()], "Kumohara Press".to_owned());
    let listed = Listed { kind, names, franchise: None, owner, context: Vec::new() };
    Entered { at_ms: 1_795_424_400_000, proof: None, what: Entry::Listed(listed) }
}

/// As a new process sees it.
fn found(scene: &Scene) -> Vec<Finding> {
    RegistryFile::of(scene.path()).now().unwrap().screen(WORDS)
}

fn names(scene: &Scene) -> Vec<String> {
    found(scene).into_iter().map(|one| one.name).collect()
}

fn kept(scene: &Scene) -> PathBuf {
    scene.path().join("cache/own_names")
}

fn kept_since(scene: &Scene) -> SystemTime {
    fs::metadata(kept(scene)).unwrap().modified().unwrap()
}

fn with_two_names() -> Scene {
    let scene = Scene::new();
    let two = [entered(FindingKind::Character, "Zephirela Kumohara"), entered(FindingKind::Trademark, "Zephyrcorp")];
    RegistryFile::of(scene.path()).enter(&two).unwrap();
    assert_eq!(names(&scene), ["Zephirela Kumohara", "Zephyrcorp"]);
    scene
}

#[test]
fn whoever_enters_names_makes_them_ready_and_whoever_looks_only_reads_them() {
    let scene = with_two_names();
    let since = kept_since(&scene);
    assert_eq!(names(&scene).len(), 2);
    assert_eq!(kept_since(&scene), since, "nothing was made again");
    let watching = RegistryFile::of(scene.path());
    assert_eq!(watching.now().unwrap().screen(WORDS).len(), 2);
    RegistryFile::of(scene.path()).enter(&[entered(FindingKind::Artist, "Hatsuki Ametani")]).unwrap();
    let since = kept_since(&scene);
    assert_eq!(watching.now().unwrap().screen(WORDS).len(), 3, "who watches meanwhile sees it at once");
    assert_eq!(kept_since(&scene), since, "and reads what was made ready");
}

#[test]
fn lines_that_were_added_by_hand_or_taken_out_make_it_stale() {
    let scene = with_two_names();
    let lines = scene.path().join("registry.jsonl");
    let text = fs::read_to_string(&lines).unwrap();
    let artist = serde_json::to_string(&entered(FindingKind::Artist, "Hatsuki Ametani")).unwrap();
    fs::write(&lines, format!("{text}{artist}\n")).unwrap();
    assert_eq!(names(&scene), ["Zephirela Kumohara", "Zephyrcorp", "Hatsuki Ametani"]);
    // As many bytes as before, at whatever time: what stands in the lines decides.
    fs::write(&lines, text.replace("Zephyrcorp", "Zephyrcorq")).unwrap();
    assert_eq!(names(&scene)[0], "Zephirela Kumohara");
    assert_ne!(names(&scene)[1], "Zephyrcorp");
    fs::remove_file(&lines).unwrap();
    assert_eq!(names(&scene), Vec::<String>::new(), "without lines there are no names, whatever is kept");
}

#[test]
fn a_damaged_cut_short_or_foreign_file_is_made_again_and_changes_no_answer() {
    let scene = with_two_names();
    let (whole, expected) = (fs::read(kept(&scene)).unwrap(), found(&scene));
    let check = |what: &str, bytes: &[u8]| {
        fs::write(kept(&scene), bytes).unwrap();
        assert_eq!(found(&scene), expected, "{what}");
        assert!(fs::read(kept(&scene)).unwrap() == whole, "{what}: it is not made again");
    };
    for place in (0..whole.len()).step_by(13).chain(whole.len() - 40..whole.len()) {
        let mut damaged = whole.clone();
        damaged[place] ^= 1 << (place % 8);
        check(&format!("a flipped bit at {place}"), &damaged);
        check(&format!("cut short at {place}"), &whole[..place]);
    }
    check("something behind its end", &[&whole[..], b"x"].concat());
    check("something else", b"no names at all");
    let maker = screening::kept::MADE_BY.as_bytes();
    let at = whole.windows(maker.len()).position(|window| window == maker).unwrap();
    let mut foreign = whole.clone();
    foreign[at..at + maker.len()].copy_from_slice(b"0123456789abcdef");
    check("made by other code", &sealed(foreign));
    let mut newer = whole.clone();
    newer[b"anykoma own names ".len()] = b'2';
    check("of a newer form", &sealed(newer));
    let mut huge = whole.clone();
    let counts = b"anykoma own names 1\n".len() + maker.len() + 32;
    huge[counts..counts + 12].fill(0xff);
    check("with more parts than there are bytes in the world", &sealed(huge));
}

/// With a digest that holds: only what it says of itself is wrong.
fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let body = bytes.len() - 32;
    let digest = Sha256::digest(&bytes[..body]);
    bytes[body..].copy_from_slice(&digest);
    bytes
}

#[test]
fn where_nothing_can_be_kept_names_are_found_all_the_same() {
    let scene = with_two_names();
    fs::remove_dir_all(scene.path().join("cache")).unwrap();
    fs::write(scene.path().join("cache"), b"in the way").unwrap();
    assert_eq!(names(&scene).len(), 2);
    RegistryFile::of(scene.path()).enter(&[entered(FindingKind::Artist, "Hatsuki Ametani")]).unwrap();
    assert_eq!(names(&scene).len(), 3);
}
