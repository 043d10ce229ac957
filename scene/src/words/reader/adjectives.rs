//! Adjectives that wait for their noun, and what becomes of those that find none.

use super::{Found, Reader, Span, Waiting};
use crate::Prop;
use crate::words::vocabulary::{Adjective, Noun, Sense};
use crate::words::wish::Wish;

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
        if self.is_of_what_was_poured(span)
            && let Some(wish) = adjective.before(Noun::Held)
        {
            self.wish(wish, span, span);
            return;
        }
        let of_clothes = self.wearing;
        self.waiting.push(Waiting { adjective, span, gap: 0, of_clothes });
    }

    /// `pours a blue liquid into a flask`, said again with what it was said of behind it.
    fn is_of_what_was_poured(&self, span: Span) -> bool {
        let pours = |found: &Found| found.wish == Wish::Prop(Prop::PouredFlask) && !found.refused;
        self.found.wishes.iter().any(|found| pours(found) && found.own.0 < span.0 && span.1 < found.own.1)
    }

    pub(super) fn widen_gaps(&mut self) {
        self.waiting.iter_mut().for_each(|waiting| waiting.gap = waiting.gap.saturating_add(1));
    }

    pub(super) fn drop_adjectives(&mut self) {
        self.stand_after_noun();
        for waiting in std::mem::take(&mut self.waiting) {
            self.alone(&waiting);
        }
    }

    /// `dress black`, 髪の長い: said of the noun right before, where that has nothing of the kind.
    pub(super) fn stand_after_noun(&mut self) {
        const PARTICLE_BYTES: usize = 6;
        let Some((noun, of)) = self.noun else { return };
        let follows = |one: &Waiting| {
            one.gap == 0 && (of.1..=of.1 + PARTICLE_BYTES).contains(&one.span.0) && one.adjective.before(noun).is_some()
        };
        for waiting in self.waiting.extract_if(.., |one| follows(one)).collect::<Vec<_>>() {
            let Some(wish) = waiting.adjective.before(noun) else { continue };
            let has_one = |found: &Found| found.shown.1 == of.1 && found.wish.same_slot(wish);
            if self.found.wishes.iter().any(has_one) {
                self.alone(&waiting);
            } else {
                self.wish(wish, (of.0, waiting.span.1), waiting.span);
            }
        }
    }

    /// 金色の髪に花: the color before it is that of the hair.
    pub(super) fn begin_with_hair(&mut self, word: &str, sense: Sense, start: usize) {
        let is_of_hair = matches!(sense, Sense::Noun(Noun::Hair | Noun::Fringe, _));
        if word.starts_with("髪に") && !is_of_hair {
            self.noun(Noun::Hair, None, (start, start + "髪".len()));
        }
    }

    /// `yukata, floral print`: of what is worn, where a pattern is a tag of its own.
    pub(super) fn pattern_of_what_is_worn(&mut self) {
        let is_pattern = |one: &Waiting| one.gap == 0 && matches!(one.adjective, Adjective::Pattern(_));
        for waiting in self.waiting.extract_if(.., |one| is_pattern(one)).collect::<Vec<_>>() {
            let worn = self.found.wishes.iter().rev().find_map(|found| match found.wish {
                Wish::Outfit(_) | Wish::SchoolUniform if !found.refused => Some(Noun::Outfit),
                Wish::Lower(_) if !found.refused => Some(Noun::Lower),
                _ => None,
            });
            match worn.and_then(|worn| waiting.adjective.before(worn)) {
                Some(wish) => self.wish(wish, waiting.span, waiting.span),
                None => self.waiting.push(waiting),
            }
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
