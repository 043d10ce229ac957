//! Adjectives that wait for their noun, and what becomes of those that find none.

use super::{Reader, Span, Waiting};
use crate::words::vocabulary::{Adjective, Noun};

impl Reader {
    /// `in a dark corridor`: no clothes are dark there.
    pub(super) fn said_of_a_place(&mut self) {
        for waiting in std::mem::take(&mut self.waiting) {
            match waiting.adjective {
                color if color.is_color() => self.found.not_understood.push(waiting.span),
                _ => self.alone(&Waiting { of_clothes: false, ..waiting }),
            }
        }
    }

    pub(super) fn adjective(&mut self, adjective: Adjective, span: Span) {
        if self.joined
            && let Some((noun, noun_span)) = self.noun
            && let Some(wish) = adjective.before(noun)
        {
            self.wish(wish, (noun_span.0, span.1), span);
            return;
        }
        let of_clothes = self.wearing;
        self.waiting.push(Waiting { adjective, span, gap: 0, of_clothes });
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
