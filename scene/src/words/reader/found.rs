//! One wish that was found in a text: what, in which words, of whom.

use crate::words::company::calls_somebody;
use crate::words::wish::Wish;

/// Bytes of the text, from and to.
pub type Span = (usize, usize);

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    pub wish: Wish,
    pub refused: bool,
    /// The words to show: an adjective with its noun, a refusal with its *no*.
    pub shown: Span,
    /// The words that are lost if the wish is not drawn: of `red scarf` the color is `red` alone.
    pub own: Span,
    /// Whose it is: the first and the last figure, from 0.
    pub who: Who,
}

impl Found {
    /// Whether it is asked for, and of one of these.
    pub fn meets(&self, who: Who) -> bool {
        self.who.0 <= who.1 && who.0 <= self.who.1 && !self.refused
    }

    /// Its own words as the tables write them: of `Open_Mouth` open mouth.
    pub fn said(&self, prompt: &str) -> String {
        prompt.get(self.own.0..self.own.1).unwrap_or_default().to_lowercase().replace(['_', '-'], " ")
    }

    /// Whether its own words are one of these, and say nothing more.
    pub fn is_said_as(&self, prompt: &str, any_of: &[&str]) -> bool {
        any_of.contains(&self.said(prompt).as_str())
    }

    /// The words about it up to the next marks on both sides, a blank before and behind each.
    pub fn clause(&self, prompt: &str) -> String {
        let is_mark = |letter: char| matches!(letter, ',' | '.' | ';' | '\n' | '、' | '。' | '，');
        let from = prompt
            .get(..self.own.0)
            .unwrap_or_default()
            .rmatch_indices(is_mark)
            .next()
            .map_or(0, |(at, mark)| at + mark.len());
        let rest = prompt.get(self.own.1..).unwrap_or_default();
        let to = self.own.1 + rest.find(is_mark).unwrap_or(rest.len());
        let words = prompt.get(from..to).or_else(|| prompt.get(self.own.0..to)).unwrap_or_default().to_lowercase();
        let apart: Vec<&str> =
            words.split(|letter: char| letter.is_whitespace() || matches!(letter, '_' | '-')).collect();
        format!(" {} ", apart.join(" "))
    }

    /// Whether its own words name somebody: `a maid` wears what she is called by.
    pub fn calls_somebody(&self, prompt: &str) -> bool {
        prompt.get(self.own.0..self.own.1).is_some_and(calls_somebody)
    }
}

/// The first and the last of the figures that a wish is about, from 0.
pub type Who = (u8, u8);

pub const EVERYONE: Who = (0, u8::MAX);
