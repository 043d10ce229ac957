//! What a comma or a preposition ends: adjectives that still wait for their noun, a refusal, a verb.

use super::{Found, Reader, Refusal, Waiting};
use crate::decide::is_eaten;
use crate::words::vocabulary::Adjective;
use crate::words::wish::Wish;
use crate::{Prop, SkinTone};

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
        // So is `pale`, all that stands between two commas.
        let is_pale = |waiting: &Waiting| waiting.adjective == Adjective::Pale && waiting.gap == 0;
        let (pale, waiting): (Vec<Waiting>, Vec<Waiting>) = waiting.into_iter().partition(is_pale);
        for one in pale {
            self.wish(Wish::Skin(SkinTone::Pale), one.span, one.span);
        }
        let (lost, kept) = waiting.into_iter().partition(ends);
        self.waiting = kept;
        let lost: Vec<Waiting> = lost;
        lost.iter().for_each(|waiting| self.alone(waiting));
        self.cast.breaks(&mut self.found);
        self.cast.pauses(self.paused_at);
        self.cast.rejoin();
        self.widen_gaps();
        self.refusal = Refusal::None;
        self.noun = None;
        self.joined = false;
        self.wearing = false;
    }

    /// Nothing is lost of `a violinist, playing`: what is held or played stands before.
    pub(super) fn lose_verb(&mut self) {
        let held = |found: &Found| matches!(found.wish, Wish::Prop(_) | Wish::Bears(_)) && !found.refused;
        if self.found.wishes.iter().any(held) {
            self.verb = None;
        }
        self.found.not_understood.extend(self.verb.take());
    }

    /// Nothing is lost of `eating, watermelon`.
    pub(super) fn lose_meal(&mut self) {
        let is_fare = |prop| {
            is_eaten(prop)
                || matches!(prop, Prop::Cup | Prop::Teacup | Prop::Glass | Prop::BubbleTea | Prop::Juice | Prop::Carrot)
        };
        let has_fare = |found: &Found| matches!(found.wish, Wish::Prop(prop) | Wish::Bears(prop) if is_fare(prop));
        let eats = self.eats.take();
        if !self.found.wishes.iter().any(has_fare) {
            self.found.not_understood.extend(eats);
        }
    }
}
