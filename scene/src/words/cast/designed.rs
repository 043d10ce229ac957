//! Where one of the given characters is called by name.

use super::{Cast, MOST};
use crate::FigureKind;
use crate::words::people::Seat;
use crate::words::reader::{ReadText, Span};

impl Cast {
    /// One of the given characters was named: the first time another figure begins, and later it is about that one again.
    /// `a girl called Aki` is one figure.
    pub fn named(&mut self, (who, kind): (u8, FigureKind), (span, called): (Span, bool), found: &mut ReadText) {
        self.lose_number(found);
        let of_design = |seat: &Seat| seat.design == Some(who);
        if let Some(at) = self.figures.iter().position(of_design) {
            (self.current, self.together) = (Some((at as u8, at as u8)), None);
        } else if called && let Some(last) = self.figures.last_mut().filter(|last| last.design.is_none()) {
            *last = Seat::of(kind, who);
        } else if self.figures.len() < usize::from(MOST) {
            let at = self.count();
            self.figures.push(Seat::of(kind, who));
            self.current = Some((at, at));
            self.together = (self.joined_by_and && at > 0).then_some((0, at));
            if at > 0 {
                let since = self.phrase.min(span.0);
                let own = found.wishes.iter_mut().rev().take_while(|wish| wish.own.0 >= since);
                own.for_each(|wish| wish.who = (at, at));
            }
        } else {
            found.not_understood.push(span);
            return;
        }
        self.phrase = usize::MAX;
        found.named.push((span, who));
    }
}
