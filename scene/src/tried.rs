//! What tests of words and of decisions begin with: a brief of nothing but words and a seed, and what is read from it.

use engine::{Brief, Size, Style};

pub fn brief(words: &str, seed: u64) -> Brief {
    Brief {
        prompt: words.into(),
        negative: String::new(),
        size: Size { width_px: 512, height_px: 640 },
        seed,
        candidates: 1,
        style: Style::Color,
        characters: Vec::new(),
    }
}

/// What is understood, in the order of the words.
pub fn meanings(words: &str) -> Vec<String> {
    let understood = crate::words::read(&brief(words, 1)).understanding.understood;
    understood.into_iter().map(|one| one.meaning).collect()
}

/// The words that are told as not drawn.
pub fn not_drawn(words: &str) -> Vec<String> {
    crate::words::read(&brief(words, 1)).understanding.not_drawn
}
