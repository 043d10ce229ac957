//! Phrases of several words that give way to others: what is looked for, and what is said for it.

use super::company::{calls_one, no_owner};
use super::token::{Token, all_said, word};

/// How many tokens give way to which words.
pub struct Told {
    pub taken: usize,
    pub words: &'static [&'static str],
    /// The first and the last of those taken that stand behind the words all the same: who it is done to.
    kept: Option<(usize, usize)>,
    /// Later tokens that are said with the words, up to the second.
    dropped: Option<(usize, usize)>,
}

impl Told {
    pub const fn new(taken: usize, words: &'static [&'static str]) -> Self {
        Self { taken, words, kept: None, dropped: None }
    }

    pub const fn keeping(self, kept: Option<(usize, usize)>) -> Self {
        Self { kept, ..self }
    }

    pub const fn dropping(self, from: usize, to: usize) -> Self {
        Self { dropped: Some((from, to)), ..self }
    }
}

/// What a phrase that begins there gives way to.
pub type Phrase = fn(&[Token], usize) -> Option<Told>;

/// The tokens with every such phrase said otherwise; of two the first of the list.
pub fn retold(mut tokens: Vec<Token>, phrases: &[Phrase]) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        let Some(told) = phrases.iter().find_map(|phrase| phrase(&tokens, at)) else {
            at += 1;
            continue;
        };
        let kept = told.kept.map(|(from, to)| tokens[from..=to].to_vec()).unwrap_or_default();
        if let Some((from, to)) = told.dropped {
            tokens.drain(from..to);
        }
        if let Some(who) = someone(&tokens, at + 1) {
            no_owner(&mut tokens[who]);
        }
        let mut words = all_said(&tokens[at], told.words);
        words.extend(kept);
        let count = words.len();
        tokens.splice(at..at + told.taken, words);
        at += count;
    }
    tokens
}

/// Where somebody is named within the next words: `his baby daughter` ends with the daughter.
pub fn someone(tokens: &[Token], from: usize) -> Option<usize> {
    let calls = |at: &usize| calls_one(word(tokens, *at));
    let first = (from..from + 5).take_while(|at| !word(tokens, *at).is_empty()).find(calls)?;
    Some(if calls(&(first + 1)) { first + 1 } else { first })
}
