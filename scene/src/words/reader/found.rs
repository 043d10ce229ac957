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

    /// Whether its own words are one of these, and say nothing more.
    pub fn is_said_as(&self, prompt: &str, any_of: &[&str]) -> bool {
        any_of.contains(&prompt.get(self.own.0..self.own.1).unwrap_or_default().to_lowercase().as_str())
    }

    /// Whether its own words name somebody: `a maid` wears what she is called by.
    pub fn calls_somebody(&self, prompt: &str) -> bool {
        prompt.get(self.own.0..self.own.1).is_some_and(calls_somebody)
    }
}

/// The first and the last of the figures that a wish is about, from 0.
pub type Who = (u8, u8);

pub const EVERYONE: Who = (0, u8::MAX);
