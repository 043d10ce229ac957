//! Those who were counted together, told apart: `three friends, two girls and a boy`, `two students, he ... while she ...`.

use super::{Called, Cast, Opening, Which};
use crate::FigureKind;
use crate::words::people::{Seat, is_male, may_be};
use crate::words::reader::Who;
use crate::words::vocabulary::Sense;
use crate::words::wish::Wish;

impl Cast {
    /// `one ... the other`, `the first`, `on the left`: from here on it is about that one of several.
    pub fn turn_among(&mut self, which: Which) {
        self.add_the_other(which);
        let Some(last) = self.count().checked_sub(1).filter(|last| *last > 0) else { return };
        // `a teacher and two boys, one ..., the other ...`: of the boys.
        let (first, last) = self.counted.filter(|(first, last)| first < last).unwrap_or((0, last));
        let turned = self.turned.filter(|before| (first..=last).contains(before));
        let one = |at: u8| (at, at);
        let whom = match which {
            Which::Number(number) => one((first + number).min(last)),
            Which::Last => one(last),
            Which::Next => one(turned.map_or(first, |before| (before + 1).min(last))),
            Which::Other => one(turned.map_or(first + 1, |before| if before < last { before + 1 } else { first })),
            Which::Rest if turned == Some(last) => (first, last - 1),
            Which::Rest => (first + 1, last),
        };
        (self.turned, self.current, self.together) = (Some(whom.1), Some(whom), None);
        self.has_told_all = false;
        (self.opening, self.phrase) = (Opening::None, usize::MAX);
        (self.joined_by_and, self.by_tags, self.touches) = (false, false, false);
    }

    /// `three friends, one girl waving`: one of those who were counted, whom nobody has turned to yet.
    pub(super) fn turn_to_one_of(&mut self, called: Called) -> bool {
        let Some((first, last)) = self.counted.filter(|(first, last)| first < last) else { return false };
        let fits = |at: &u8| self.figures.get(usize::from(*at)).is_some_and(|seat| may_be(seat.kind, called.kind));
        let next = (first..=last).filter(|at| !self.is_turned_to(*at)).find(fits);
        let Some(at) = next.filter(|_| !says_what(called)) else { return false };
        self.told_apart.push(at);
        (self.current, self.by_tags, self.together) = (Some((at, at)), false, None);
        true
    }

    fn is_turned_to(&self, at: u8) -> bool {
        self.told_apart.contains(&at)
    }

    /// `four friends, two boys and two girls`: who of those that were counted is named now.
    pub(super) fn tell_apart(&mut self, opening: Opening, called: Called) -> Option<Who> {
        let is_part = std::mem::take(&mut self.is_part);
        let count = match opening {
            Opening::Several(count, _) => count,
            Opening::One => 1,
            // `two children building a sandcastle, boy in blue, girl in red`.
            Opening::None if self.is_after_comma && !called.is_plural => 1,
            _ if is_part => 1,
            _ => return None,
        };
        let may_be_told = is_part || !says_what(called);
        let (first, last) = self.counted.filter(|(first, last)| first < last && may_be_told)?;
        let goes_on = self.joined_by_and && self.told_apart.iter().any(|at| (first..=last).contains(at));
        let fits = |seat: &Seat| is_unsure(seat) || is_part && seat.design.is_none() && may_be(seat.kind, called.kind);
        let open = |at: &u8| self.figures.get(usize::from(*at)).is_some_and(fits) && !self.is_turned_to(*at);
        let open: Vec<u8> = (first..=last).filter(open).collect();
        let count = if is_part { count.min(open.len() as u8) } else { count };
        let opens = if opening == Opening::None { self.is_after_comma } else { self.opens_thought };
        if !(is_part || opens || goes_on) || open.len() < usize::from(count) || count == 0 {
            return None;
        }
        let who = (open[0], open[0] + count - 1);
        for at in who.0..=who.1 {
            let seat = &mut self.figures[usize::from(at)];
            if called.kind != FigureKind::Androgynous {
                (seat.kind, seat.is_sure) = (called.kind, true);
            }
            seat.age = called.age.or(seat.age);
            self.told_apart.push(at);
        }
        (self.current, self.by_tags) = (Some(who), false);
        let whole = (who.1 == last).then_some((first, last));
        self.parted = whole.filter(|_| is_part);
        (self.together, self.after_comma) = if self.is_bare { (whole, None) } else { (None, whole) };
        if let Opening::Several(_, span) = opening {
            self.counted_from = Some(span.0);
        }
        Some(who)
    }

    /// `one boy and three girls, he ..., they ...`: those who were counted and are not him, or all.
    pub fn turn_to_them(&mut self) {
        let last = self.figures.len() as u8 - u8::from(!self.figures.is_empty());
        let is_one = self.current.is_some_and(|who| who.0 == who.1);
        let is_any = self.figures.iter().any(|seat| seat.kind == FigureKind::Androgynous && seat.role.is_none());
        if last == 0 || !is_one || is_any {
            return;
        }
        let apart = |who: &Who| self.current.is_some_and(|(one, _)| one < who.0 || who.1 < one);
        self.current = self.counted.filter(apart).or(Some((0, last)));
    }

    /// `he`, where nobody is known to be one yet: the first of whom the words do not say it. What he is then.
    pub fn tell_by_pronoun(&mut self, kind: FigureKind) -> Option<(u8, FigureKind)> {
        let is_there = self.figures.iter().any(|seat| seat.kind != FigureKind::Androgynous && may_be(seat.kind, kind));
        if self.figures.len() < 2 || is_there || kind == FigureKind::Androgynous {
            return None;
        }
        let of_current = self.current.filter(|who| who.0 == who.1).map(|who| usize::from(who.0));
        let fits = |at: &usize| self.figures.get(*at).is_some_and(is_unsure);
        let at = of_current.filter(fits).or_else(|| (0..self.figures.len()).find(fits))?;
        let seat = &mut self.figures[at];
        let works = seat.role.is_some_and(|role| role.len() > 1 && !role.contains(&Wish::SchoolUniform));
        let kind = match (is_male(kind), works) {
            (true, true) => FigureKind::Man,
            (false, true) => FigureKind::Woman,
            _ => kind,
        };
        (seat.kind, seat.is_sure) = (kind, true);
        Some((at as u8, kind))
    }
}

/// Whether the word says more of somebody than how old they are.
fn says_what(called: Called) -> bool {
    called.role.is_some_and(|role| !role.iter().all(|wish| matches!(wish, Wish::Somebody | Wish::Age(_))))
}

/// Whether it only says what whoever is named next is like.
pub const fn is_of_looks(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::Adjective(_)
            | Sense::Silent
            | Sense::Noun(
                _,
                Some(Wish::Age(_) | Wish::Build(_) | Wish::Height(_) | Wish::Expression(_) | Wish::Skin(_))
            )
    )
}

fn is_unsure(seat: &Seat) -> bool {
    seat.kind == FigureKind::Androgynous && seat.design.is_none()
}

#[cfg(test)]
mod tests {
    use crate::tried::meanings;

    #[test]
    fn the_others_are_all_but_the_one_before() {
        let told = meanings("three boys, the one in the red jersey is running, the other two in white shirts jumping");
        assert!(told.contains(&"outfit: shirt (second figure)".into()), "{told:?}");
        let told = meanings("a samurai vs a ninja, bamboo grove");
        assert!(told.contains(&"outfit: ninja garb (second figure)".into()), "{told:?}");
    }
}
