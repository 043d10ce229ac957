//! What other programs answer that look at pictures: lines and tags keep their limits, and what is found in a picture rests on
//! words that were read there.
#![allow(dead_code, reason = "each fuzz target uses one of these")]

use std::collections::BTreeSet;

use rights::{DeclaredSource, Where};
use screening::Registries;
use screening::pictures::Pixels;
use studio::{LookedFor, Lookers, Nobody, Tag, Tagger, TextLine, TextReader, Unseen};

/// Sees the same in every picture.
struct Answered<T>(Vec<T>);

impl TextReader for Answered<TextLine> {
    fn about(&self) -> Result<String, Unseen> {
        Ok("lines".into())
    }

    fn read(&self, _picture: &Pixels) -> Result<Vec<TextLine>, Unseen> {
        Ok(self.0.clone())
    }
}

impl Tagger for Answered<Tag> {
    fn about(&self) -> Result<String, Unseen> {
        Ok("tags".into())
    }

    fn characters(&self, _picture: &Pixels) -> Result<Vec<Tag>, Unseen> {
        Ok(self.0.clone())
    }
}

/// A table as Tesseract writes it.
pub fn table(bytes: &[u8]) {
    let lines = sight::lines(&String::from_utf8_lossy(bytes));
    assert!(lines.len() <= 400);
    for line in &lines {
        assert!(line.confidence_percent <= 100 && !line.text.contains(char::is_control), "{line:?}");
        assert!(line.text.chars().filter(|letter| letter.is_alphanumeric()).count() > 1, "{line:?}");
    }
    let nobody = Nobody::absent("not set up");
    check(&Lookers { text: &Answered(lines), characters: &nobody });
}

/// Scores and tags as a tagger's program writes them.
pub fn tags(bytes: &[u8]) {
    let answer = String::from_utf8_lossy(bytes);
    let Some(tags) = sight::tags(&answer, 35) else { return };
    let names: BTreeSet<&str> = tags.iter().map(|tag| tag.name.as_str()).collect();
    assert!(names.len() == tags.len() && tags.len() <= 20, "{tags:?}");
    assert!(tags.iter().all(|tag| (35..=100).contains(&tag.score_percent) && !tag.name.is_empty()), "{tags:?}");
    assert!(tags.is_sorted_by_key(|tag| 100 - tag.score_percent), "{tags:?}");
    let nobody = Nobody::absent("not installed");
    check(&Lookers { text: &nobody, characters: &Answered(tags) });
}

fn check(lookers: &Lookers<'_>) {
    let picture = Pixels { width: 1, height: 1, rgb: vec![[255; 3]] };
    let (LookedFor { .. }, found) = lookers.look(("pose.png", DeclaredSource::Own), &picture, &Registries::built_in());
    for finding in found {
        assert!(finding.confidence_percent < 100 && !finding.name.trim().is_empty(), "{finding:?}");
        let Where::Reference { reference, text: Some(_) } = &finding.place else {
            panic!("it rests on no words: {finding:?}");
        };
        assert_eq!(reference, "pose.png");
    }
}
