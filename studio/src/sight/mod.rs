//! The ports that look at pictures from outside, and what is found by what they saw: a reader of text, and a tagger that
//! says whom a picture looks like.
//!
//! Neither comes with the binary. Where one is not there, pictures are brought in all the same, and each says of itself
//! that nobody looked: a picture in which nothing was found and one that nobody looked at are two things.

mod tags;
mod text;

use rights::{DeclaredSource, Finding};
use screening::Registries;
use screening::pictures::Pixels;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Reads the letters that are painted in a picture.
pub trait TextReader: Send + Sync {
    /// What it is, in a few words.
    fn about(&self) -> Result<String, Unseen>;

    /// Its lines from the top, those that were read for sure enough; within a time and a size that the reader keeps.
    fn read(&self, picture: &Pixels) -> Result<Vec<TextLine>, Unseen>;
}

/// Says which characters it takes a picture to show.
pub trait Tagger: Send + Sync {
    /// What it is, in a few words.
    fn about(&self) -> Result<String, Unseen>;

    /// Tags of characters at or over its threshold, the surest first, each once.
    fn characters(&self, picture: &Pixels) -> Result<Vec<Tag>, Unseen>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextLine {
    /// Of one line, without control characters.
    pub text: String,
    /// 0..=100, of the line's least sure word.
    pub confidence_percent: u8,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// As its list spells it: `hatsune_miku`, `saber_(fate)`.
    pub name: String,
    /// 0..=100.
    pub score_percent: u8,
}

/// Why nobody looked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unseen {
    /// `not installed`, `turned off`, `not set up`.
    #[error("{0}")]
    Absent(String),
    /// One sentence without its full stop.
    #[error("failed: {0}")]
    Failed(String),
}

/// What looked at a picture from outside: `done`, or why it did not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LookedFor {
    /// `done`, `not installed`, `turned off`, or `failed: ` and why.
    pub text_in_pictures: String,
    /// `done`, `not set up`, or `failed: ` and why.
    pub characters_in_pictures: String,
}

impl LookedFor {
    /// Name and words of each look, for people.
    pub fn lines(&self) -> Vec<(&'static str, String)> {
        vec![("text", self.text_in_pictures.clone()), ("characters", self.characters_in_pictures.clone())]
    }
}

pub const DONE: &str = "done";

/// Nobody who looks.
#[derive(Clone, Debug)]
pub struct Nobody(pub Unseen);

impl Nobody {
    pub fn absent(why: &str) -> Self {
        Self(Unseen::Absent(why.into()))
    }
}

impl TextReader for Nobody {
    fn about(&self) -> Result<String, Unseen> {
        Err(self.0.clone())
    }

    fn read(&self, _picture: &Pixels) -> Result<Vec<TextLine>, Unseen> {
        Err(self.0.clone())
    }
}

impl Tagger for Nobody {
    fn about(&self) -> Result<String, Unseen> {
        Err(self.0.clone())
    }

    fn characters(&self, _picture: &Pixels) -> Result<Vec<Tag>, Unseen> {
        Err(self.0.clone())
    }
}

/// Whoever looks at pictures here.
#[derive(Clone, Copy)]
pub struct Lookers<'a> {
    pub text: &'a dyn TextReader,
    pub characters: &'a dyn Tagger,
}

impl Lookers<'_> {
    /// What is found in a picture by the letters in it and by whom it looks like; numbers come later.
    pub fn look(
        &self,
        (reference, declared): (&str, DeclaredSource),
        picture: &Pixels,
        registries: &Registries,
    ) -> (LookedFor, Vec<Finding>) {
        let (lines, tags) = (self.text.read(picture), self.characters.characters(picture));
        let looked_for = LookedFor { text_in_pictures: word(&lines), characters_in_pictures: word(&tags) };
        let mut found = text::findings((reference, declared), &lines.unwrap_or_default(), registries);
        found.extend(tags::findings(reference, &tags.unwrap_or_default(), registries));
        registries.amend(&mut found);
        (looked_for, found)
    }
}

fn word<T>(outcome: &Result<T, Unseen>) -> String {
    outcome.as_ref().err().map_or_else(|| DONE.into(), Unseen::to_string)
}
