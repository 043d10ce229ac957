//! What a comma or a preposition ends: adjectives that still wait for their noun, a refusal, a verb.

use super::{Reader, Refusal, Waiting};
use crate::words::vocabulary::{Adjective, Noun};

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
        let waiting = std::mem::take(&mut self.waiting);
        let (lost, kept) = waiting.into_iter().partition(|waiting| waiting.adjective.is_color());
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

    pub(super) fn widen_gaps(&mut self) {
        self.waiting.iter_mut().for_each(|waiting| waiting.gap = waiting.gap.saturating_add(1));
    }

    pub(super) fn drop_adjectives(&mut self) {
        for waiting in std::mem::take(&mut self.waiting) {
            self.alone(&waiting);
        }
    }

    pub(super) fn alone(&mut self, waiting: &Waiting) {
        let of_clothes = waiting.adjective.before(Noun::Outfit).filter(|_| waiting.of_clothes);
        match of_clothes.or(waiting.adjective.alone()) {
            Some(wish) => self.wish(wish, waiting.span, waiting.span),
            // Of `soft light` nothing is lost.
            None if waiting.adjective == Adjective::Light => {}
            None => self.found.not_understood.push(waiting.span),
        }
    }
}
