//! Of several who were named together: what is said of both, of one part of them, and of one who is known.

use super::{Called, Cast, Opening, Which};
use crate::words::company::Member;
use crate::words::people::{Seat, is_male, may_be};
use crate::words::reader::{Found, ReadText, Span, Who};
use crate::words::wish::{Side, Wish};
use crate::{Age, FigureKind};

impl Cast {
    /// `a boy and a girl sharing an umbrella`.
    pub fn share(&mut self) {
        let both = (self.count() == 2).then_some((0, 1));
        self.current = self.together.or(both).or(self.current);
    }

    /// Whether the figure just called was known as somebody else of the same sex: a woman stays one when she is called
    /// `the girl`.
    pub fn is_known_as_another(&self, kind: FigureKind) -> bool {
        let seat = self.current.and_then(|who| self.figures.get(usize::from(who.0)));
        self.is_known && seat.is_some_and(|seat| seat.is_sure && seat.kind != kind)
    }

    /// `a boy and a girl`, of whom nothing was said before the other was named.
    pub(super) fn pair_with(&self, next: u8, count: u8, found: &ReadText) -> Option<Who> {
        let who = self.current.filter(|who| self.joined_by_and && who.1 + 1 == next && count == 1)?;
        let since = self.phrase.min(usize::MAX - 1);
        let is_described = |wish: &Found| {
            wish.who == who && wish.own.0 >= self.noun_end && wish.own.0 < since && wish.wish.is_of_a_figure()
        };
        if found.wishes.iter().any(is_described) {
            return None;
        }
        // `a man, a woman and a child`: nothing was said of any of them.
        let says_more = |wish: &Found| {
            let named = matches!(wish.wish, Wish::Kind(_) | Wish::Somebody | Wish::Age(_));
            wish.who.1 < who.0 && wish.wish.is_of_a_figure() && !named
        };
        let first = if found.wishes.iter().any(says_more) { who.0 } else { 0 };
        Some((first, next))
    }

    /// After `two boys and two girls,` words are about all four again.
    pub fn rejoin(&mut self) {
        self.current = self.parted.take().or(self.current);
    }

    /// `the woman on the left` is not the only one.
    pub const fn is_beside_another(&mut self) {
        self.is_single = true;
    }

    /// Whether a place in the row is said of one who was named alone; of those who were counted left and right turn to one.
    pub fn is_said_of_one(&self, side: Side) -> bool {
        let is_one = self.current.is_some_and(|who| who.0 == who.1);
        is_one && (side == Side::Middle && self.count() > 1 || side != Side::Middle && self.counted.is_none())
    }

    /// Whether the one whom the words are about is a man or a woman.
    pub fn is_grown(&self) -> bool {
        let seat = self.current.and_then(|who| self.figures.get(usize::from(who.0)));
        seat.is_some_and(|seat| matches!(seat.kind, FigureKind::Man | FigureKind::Woman))
    }

    /// Whether the one whom the words are about is known to be a man where the kind is a woman, or a woman where it is a man.
    pub fn is_of_other_sex(&self, kind: FigureKind) -> bool {
        let current = self.current.filter(|who| who.0 == who.1);
        let seat = current.and_then(|who| self.figures.get(usize::from(who.0)));
        seat.is_some_and(|seat| seat.kind != FigureKind::Androgynous && is_male(seat.kind) != is_male(kind))
    }

    /// Whether there are others to turn to.
    pub fn may_turn(&self) -> bool {
        self.count() > 1 || self.is_single && self.count() == 1
    }

    /// `the blonde girl` is whoever was said to be blonde before, or one of several of whom nothing was said yet.
    pub(super) fn turn_to_hair(&mut self, span: Span, found: &ReadText) {
        let in_phrase = |wish: &&Found| wish.own.0 >= self.phrase && wish.own.0 <= span.0;
        let color = |wish: &&Found| matches!(wish.wish, Wish::HairColor(_));
        let Some(said) = found.wishes.iter().find(|wish| in_phrase(wish) && color(wish)) else { return };
        let same = |wish: &&Found| wish.wish == said.wish && wish.own.0 < self.phrase && wish.who.0 == wish.who.1;
        let (first, last) = self.counted.unwrap_or((0, 0));
        let next = (first..=last).filter(|_| first < last).find(|at| !self.told_apart.contains(at));
        match (found.wishes.iter().find(same), next) {
            (Some(known), _) => self.current = Some(known.who),
            (None, Some(next)) => {
                self.told_apart.push(next);
                self.current = Some((next, next));
            }
            (None, None) => {}
        }
    }

    /// `one girl has short hair, the other has long hair`: the other is named by that alone.
    pub(super) fn add_the_other(&mut self, which: Which) {
        if let [seat] = self.figures[..]
            && matches!(which, Which::Other | Which::Last)
            && self.is_single
        {
            self.figures.push(seat);
            self.turned = Some(0);
        }
    }

    /// After `a family`: `father pouring tea` is about him alone, and `toddler` about the child.
    pub(super) fn turn_to_the_one(&mut self, called: Called) -> bool {
        let is_child = |age: Option<Age>| age == Some(Age::Child);
        let same = self.figures.iter().position(|seat| is_same_role(seat.role, called.role));
        if let Some(at) = same.filter(|_| self.figures.len() > 1) {
            (self.current, self.by_tags, self.together) = (Some((at as u8, at as u8)), false, None);
            return true;
        }
        // Of a mother and a daughter the daughter is the girl, whether she is called a child again or not.
        if let Some(at) = self.only(called.kind).filter(|_| self.figures.len() > 1 && called.role.is_none()) {
            (self.current, self.by_tags, self.together) = (Some((at, at)), false, None);
            return true;
        }
        let is_as_old = |seat: &Seat| is_child(seat.age) == is_child(called.age);
        // Of a brother and a sister she is the little one, too.
        let any_fits = self.figures.iter().any(|seat| may_be(seat.kind, called.kind) && is_as_old(seat));
        let fits = |seat: &Seat| may_be(seat.kind, called.kind) && (is_as_old(seat) || !any_fits);
        let mut fitting = (0_u8..).zip(&self.figures).filter(|(_, seat)| fits(seat)).map(|(at, _)| at);
        let (Some(first), second) = (fitting.next(), fitting.last()) else { return false };
        // Of two children the smaller is the toddler.
        let at = match second {
            None => first,
            Some(last) if is_child(called.age) && called.role.is_some() => last,
            // Of a mother and a daughter the daughter is the girl.
            Some(_) => match self.only(called.kind) {
                Some(at) => at,
                None => return false,
            },
        };
        if self.figures.len() > 1 {
            (self.current, self.by_tags, self.together) = (Some((at, at)), false, None);
        }
        true
    }

    /// The one figure of just that kind.
    fn only(&self, kind: FigureKind) -> Option<u8> {
        let mut same = (0_u8..).zip(&self.figures).filter(|(_, seat)| seat.kind == kind).map(|(at, _)| at);
        same.next().filter(|_| same.next().is_none())
    }

    /// `her mother is a nurse`: it is said of the one whom the words are about.
    pub(super) fn is_said_to_be(&self, opening: Opening, called: Called) -> bool {
        let current = self.current.filter(|who| who.0 == who.1).map(|who| usize::from(who.0));
        let seat = current.and_then(|at| self.figures.get(at));
        opening == Opening::Same && called.role.is_some() && seat.is_some_and(|seat| may_be(seat.kind, called.kind))
    }

    /// Who of several that belong together is not there yet.
    pub fn missing(&self, members: &[Member]) -> Vec<Member> {
        let mut there = self.figures.clone();
        let mut missing = Vec::new();
        if there.len() >= members.len() {
            return missing;
        }
        for member in members {
            match there.iter().position(|seat| may_be(seat.kind, member.kind)) {
                Some(at) => drop(there.remove(at)),
                None => missing.push(*member),
            }
        }
        missing
    }

    /// `a princess behind him`: of whom that says that it is a man. Words are still about her.
    pub fn tells_of(&mut self, kind: FigureKind) -> Option<u8> {
        let before = (self.current, self.together, self.has_told_all);
        self.turn_to(kind);
        let at = self.settle(kind).filter(|at| before.0 != Some((*at, *at)));
        (self.current, self.together, self.has_told_all) = before;
        at
    }

    /// Of a mother and a girl `the girl` is the younger, and of a knight and a princess `she` the princess.
    pub(super) fn turn_to(&mut self, kind: FigureKind) -> bool {
        let same = |other: &Seat| other.kind == kind && other.is_sure;
        let of_sex = |other: &Seat| other.kind != FigureKind::Androgynous && is_male(other.kind) == is_male(kind);
        let near = |other: &Seat| may_be(other.kind, kind);
        let position = |fits: &dyn Fn(&Seat) -> bool| self.figures.iter().position(fits);
        let found = position(&same).or_else(|| position(&of_sex)).or_else(|| position(&near));
        self.turn_to_found(found)
    }

    /// `the girl` is the girl, and not her mother, where both are there.
    pub(super) fn turn_to_called(&mut self, kind: FigureKind) -> bool {
        let exact = self.figures.iter().position(|other| other.kind == kind);
        let found = exact.or_else(|| self.figures.iter().position(|other| may_be(other.kind, kind)));
        let is_found = self.turn_to_found(found);
        // `1boy, 1girl, the girl with pink hair`: no tag of both.
        self.by_tags &= !is_found;
        is_found
    }

    fn turn_to_found(&mut self, found: Option<usize>) -> bool {
        if let Some(at) = found.filter(|_| self.figures.len() > 1) {
            (self.current, self.together) = (Some((at as u8, at as u8)), None);
            self.has_told_all = false;
        }
        found.is_some()
    }

    /// Of whom `he` says that it is a man: of a knight nothing else did.
    pub(super) fn settle(&mut self, kind: FigureKind) -> Option<u8> {
        let (at, last) = self.current.filter(|_| self.figures.len() > 1)?;
        let seat = self.figures.get_mut(usize::from(at)).filter(|_| at == last)?;
        if seat.kind != FigureKind::Androgynous || seat.is_sure || seat.design.is_some() {
            return None;
        }
        (seat.kind, seat.is_sure) = (kind, true);
        Some(at)
    }
}

/// A lady knight is the knight.
pub(super) fn is_same_role(one: Option<&[Wish]>, other: Option<&[Wish]>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    let says = |role: &[Wish]| -> Vec<Wish> {
        role.iter().copied().filter(|wish| !matches!(wish, Wish::Kind(_) | Wish::Somebody)).collect()
    };
    one == other || !says(one).is_empty() && says(one) == says(other)
}
