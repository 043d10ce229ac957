//! A reader of text and a tagger that say what a test tells them to say.

use screening::pictures::Pixels;
use studio::{Tag, Tagger, TextLine, TextReader, Unseen};

/// Reads these lines in every picture that is not of one color.
pub struct Reads(pub Vec<TextLine>);

impl Reads {
    pub fn lines(texts: &[&str]) -> Self {
        Self(texts.iter().map(|text| TextLine { text: (*text).into(), confidence_percent: 90 }).collect())
    }
}

impl TextReader for Reads {
    fn about(&self) -> Result<String, Unseen> {
        Ok("a reader of tests".into())
    }

    fn read(&self, picture: &Pixels) -> Result<Vec<TextLine>, Unseen> {
        Ok(if is_flat(picture) { Vec::new() } else { self.0.clone() })
    }
}

/// Sees these characters in every picture that is not white.
pub struct Sees(pub Vec<Tag>);

impl Tagger for Sees {
    fn about(&self) -> Result<String, Unseen> {
        Ok("a tagger of tests".into())
    }

    fn characters(&self, picture: &Pixels) -> Result<Vec<Tag>, Unseen> {
        let is_white = is_flat(picture) && picture.rgb.first() == Some(&[255; 3]);
        Ok(if is_white { Vec::new() } else { self.0.clone() })
    }
}

fn is_flat(picture: &Pixels) -> bool {
    picture.rgb.iter().all(|pixel| Some(pixel) == picture.rgb.first())
}
