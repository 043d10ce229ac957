//! What a comma or a preposition ends: adjectives that still wait for their noun, a refusal, a verb.

use super::{Reader, Refusal, Waiting};
use crate::words::vocabulary::Adjective;

impl Reader {
    /// A preposition: what waited has lost its noun, a refusal its thing.
    pub(super) fn turn(&mut self) {
        self.drop_adjectives();
        self.cast.breaks(&mut self.found);
        self.refusal = Refusal::None;
        self.noun = None;
        self.joined = false;
        self.wearing = false;
    }

    /// Colors do not go on across a comma; `long, silver hair` does.
    pub(super) fn at_comma(&mut self) {
        self.lose_verb();
        self.stand_after_noun();
        self.pattern_of_what_is_worn();
        let waiting = std::mem::take(&mut self.waiting);
        // `tan` between commas is the skin.
        let ends = |waiting: &Waiting| waiting.adjective.is_color() || waiting.adjective == Adjective::Tanned;
        let (lost, kept) = waiting.into_iter().partition(ends);
        self.waiting = kept;
        let lost: Vec<Waiting> = lost;
        lost.iter().for_each(|waiting| self.alone(waiting));
        self.cast.breaks(&mut self.found);
        self.cast.pauses();
        self.cast.rejoin();
        self.widen_gaps();
        self.refusal = Refusal::None;
        self.noun = None;
        self.joined = false;
        self.wearing = false;
    }
}
