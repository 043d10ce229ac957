//! `TextReader` and `Tagger`.

use screening::pictures::Pixels;
use studio::{Tagger, TextReader};

use crate::lettered::lettered;

/// On a reader that is there, and reads these words where they are painted.
///
/// # Panics
///
/// At the first thing that the reader does otherwise.
pub fn text_reader(reader: &dyn TextReader, words: &str) {
    let about = reader.about().expect("it is there");
    assert!(!about.is_empty() && !about.contains(char::is_control), "{about:?}");
    let painted = lettered((480, 240), &[(words, 40, [30, 120])]);
    let lines = reader.read(&painted).expect("it reads");
    assert!(lines.iter().any(|line| line.text.contains(words)), "{lines:?}");
    assert!(lines.iter().all(|line| line.confidence_percent <= 100 && !line.text.contains(char::is_control)));
    assert_eq!(reader.read(&painted).expect("it reads again"), lines, "the same picture reads the same twice");
    for (width, height) in [(480, 240), (1, 1), (1, 4_000)] {
        let white = Pixels { width, height, rgb: vec![[255; 3]; width * height] };
        assert_eq!(reader.read(&white).expect("nothing to read is an answer"), [], "{width} x {height}");
    }
}

/// On a tagger that is there, sees somebody in this picture, and nobody in a white one.
///
/// # Panics
///
/// At the first thing that the tagger does otherwise.
pub fn tagger(tagger: &dyn Tagger, somebody: &Pixels) {
    let about = tagger.about().expect("it is there");
    assert!(!about.is_empty() && !about.contains(char::is_control), "{about:?}");
    let tags = tagger.characters(somebody).expect("it answers");
    assert!(!tags.is_empty() && tags.iter().all(|tag| tag.score_percent <= 100), "{tags:?}");
    assert!(tags.is_sorted_by(|one, other| one.score_percent >= other.score_percent), "the surest first: {tags:?}");
    let twice = |at: usize| tags[..at].iter().any(|other| other.name == tags[at].name);
    assert!(!(0..tags.len()).any(twice), "each once: {tags:?}");
    assert_eq!(tagger.characters(somebody).expect("it answers again"), tags);
    for (width, height) in [(64, 64), (1, 300)] {
        let white = Pixels { width, height, rgb: vec![[255; 3]; width * height] };
        assert_eq!(tagger.characters(&white).expect("nobody is an answer"), [], "{width} x {height}");
    }
}
