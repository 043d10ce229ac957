//! Of several who were named together: what is said of both, of one part of them, and of one who is known.

use super::{Called, Cast};
use crate::scene::FigureKind;
use crate::words::reader::{ReadText, Span};

impl Cast {
    /// `a boy and a girl in yukatas`: both wear what follows, unless an article makes it one thing.
    pub fn wear_together(&mut self) {
        if let Some(pair) = self.pair.filter(|pair| self.current == Some((pair.1, pair.1))) {
            (self.after_pair, self.current) = (self.current, Some(pair));
        }
    }

    /// `a boy and a girl sharing an umbrella`.
    pub fn share(&mut self) {
        (self.current, self.after_pair) = (self.pair.or(self.current), None);
    }

    /// `a boy and a girl in a red dress`.
    pub fn wear_apart(&mut self) {
        if let Some(one) = self.after_pair.take() {
            self.current = Some(one);
        }
    }

    /// `four friends, two boys and two girls`: the first two of them are boys. Whether there was such a group.
    pub(super) fn take_part(&mut self, called: Called, count: u8) -> bool {
        let Some((group, taken)) = self.parted.or(self.counted.map(|group| (group, 0))) else { return false };
        let who = (group.0 + taken, (group.0 + taken + count - 1).min(group.1));
        let Some(seats) = self.figures.get_mut(usize::from(who.0)..=usize::from(who.1)) else { return false };
        seats.iter_mut().for_each(|seat| (seat.kind, seat.is_sure) = (called.kind, true));
        (self.current, self.touches, self.is_known) = (Some(who), true, false);
        self.parted = Some((group, taken + count));
        true
    }

    /// `the old man`: what stands since the article is his.
    pub(super) fn give_phrase_to_current(&self, span: Span, found: &mut ReadText) {
        let Some(who) = self.current else { return };
        let own = found.wishes.iter_mut().rev().take_while(|wish| wish.own.0 >= self.phrase);
        own.filter(|wish| wish.own.0 <= span.0 && wish.wish.is_of_a_figure()).for_each(|wish| wish.who = who);
    }

    /// Whether the figure just called was known as somebody else of the same sex: a woman stays one when she is called
    /// `the girl`.
    pub fn is_known_as_another(&self, kind: FigureKind) -> bool {
        let seat = self.current.and_then(|who| self.figures.get(usize::from(who.0)));
        self.is_known && seat.is_some_and(|seat| seat.is_sure && seat.kind != kind)
    }
}
