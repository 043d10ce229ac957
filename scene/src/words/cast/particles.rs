//! Japanese: who is named before が does it to whom を and に mark, and a number may stand after whom it counts.

use super::{Called, Cast, MOST, Opening};
use crate::FigureKind;
use crate::words::people::{Seat, may_be};
use crate::words::reader::{Found, ReadText};
use crate::words::token::number;
use crate::words::wish::Wish;

impl Cast {
    /// 少女が二人, 少年二人と少女二人: the number stands after those it counts. 二人 of two who are there is both of them.
    pub fn count_again(&mut self, word: &str, found: &mut ReadText) -> bool {
        let Some(count) = number_of_people(word).filter(|_| self.touches || !self.joined_by_and) else { return false };
        let all = (0, self.count().saturating_sub(1));
        // 少年に驚く女の子二人: the girls are counted.
        let counts_last = self.touches && self.together.is_none();
        if self.figures.len() > 1 && self.figures.len() == usize::from(count) && !counts_last {
            self.turn_to_all(all);
            return true;
        }
        let Some((at, last)) = self.current.filter(|who| who.0 == who.1 && who.1 == all.1) else { return false };
        let Some(seat) = self.figures.last().copied().filter(|_| self.touches || self.figures.len() == 1) else {
            return false;
        };
        let room = usize::from(MOST) - usize::from(last);
        self.figures.truncate(usize::from(at));
        self.figures.extend(vec![seat; usize::from(count).min(room)]);
        let who = (at, self.count() - 1);
        found.wishes.iter_mut().filter(|wish| wish.who == (at, at)).for_each(|wish| wish.who = who);
        (self.current, self.counted) = (Some(who), Some(who));
        true
    }

    /// 看護師が患者に: whoever が marks is who does it.
    pub fn marks_subject(&mut self) {
        if self.touches && !self.figures.is_empty() {
            self.subject = self.current;
        }
    }

    /// 主人公は少女.
    pub const fn marks_topic(&mut self) {
        self.is_topic = true;
    }

    /// 姫を: who is named next is somebody to whom something is done.
    pub fn names_object(&mut self, particle: &str) {
        self.is_object = matches!(particle, "を" | "に" | "と" | "へ" | "から" | "の");
    }

    /// 子供を, 患者に: what is done to them the subject does.
    pub fn marks_object(&mut self) {
        if self.touches {
            self.current = self.subject.or(self.current);
            self.subject = self.current;
        }
    }

    /// 看護師、老人を押している: whoever was there before does it, where が names nobody.
    pub fn turns_from_object(&mut self) {
        if let Some((at, last)) = self.current.filter(|_| self.touches && self.subject.is_none())
            && let Some(before) = at.checked_sub(1).filter(|_| at == last)
        {
            self.current = Some((before, before));
        }
    }

    /// Who is named in Japanese after that, and is not the same again, is another.
    pub fn follows_subject(&mut self, called: Called) {
        let is_subject = |at: usize| self.subject.is_some_and(|who| who.0 == who.1 && usize::from(who.0) == at);
        let alike = |at: usize, seat: &Seat| {
            if is_subject(at) { is_alike(seat.kind, called.kind) } else { may_be(seat.kind, called.kind) }
        };
        let same = |(at, seat): (usize, &Seat)| {
            let is_called_again = called.role.is_none() && seat.kind == called.kind && self.goes_on_about(seat);
            is_called_again
                || seat.age == called.age && seat.role == called.role && (called.role.is_some() || alike(at, seat))
        };
        // 少女は魔女 is one, 母は娘の髪を梳かす are two.
        let is_open = |seat: &Seat| seat.kind == FigureKind::Androgynous && !seat.is_sure;
        let subject = self.subject.and_then(|who| self.figures.get(usize::from(who.0)));
        let says_who = called.role.is_some() || subject.is_some_and(is_open);
        let may_be_said_of = self.opening == Opening::Same && says_who && !self.is_object;
        let is_said_of = self.is_copula && !self.is_object || may_be_said_of;
        // 王子は姫を.
        let is_met = self.is_object && self.opening == Opening::Same;
        if (self.subject.is_some() || is_met)
            && !self.touches
            && !is_said_of
            && !self.figures.iter().enumerate().any(same)
        {
            self.begins_another();
        }
    }

    /// 男子高校生と女子高校生。女の子は: one of several who were named before.
    fn goes_on_about(&self, seat: &Seat) -> bool {
        let is_only = self.figures.iter().filter(|other| other.kind == seat.kind).count() == 1;
        is_only && self.figures.len() > 1 && !self.is_object && self.opening == Opening::None
    }

    /// 少年と歌う少女: what stands between と and the next is hers.
    pub const fn next_begins_at(&mut self, at: usize) {
        self.phrase = at;
    }

    /// 浴衣の少年と少女: what stands before the first of two is said of both, where nothing stands between them.
    pub fn dress_both(&self, since: usize, found: &mut ReadText) {
        let Some(pair) = self.pair.filter(|_| self.phrase != usize::MAX) else { return };
        if found.wishes.iter().any(|wish| wish.own.0 >= since && wish.wish.is_of_a_figure()) {
            return;
        }
        let calls = |wish: &Found| wish.who == (pair.0, pair.0) && matches!(wish.wish, Wish::Kind(_) | Wish::Somebody);
        let Some(called) = found.wishes.iter().find(|wish| calls(wish)).map(|wish| wish.own.0) else { return };
        let is_shared = |wish: Wish| {
            wish.is_of_clothes_or_uniform() || matches!(wish, Wish::Expression(_) | Wish::Pose(_) | Wish::Seat(_))
        };
        let before = found.wishes.iter_mut().filter(|wish| wish.who == (pair.0, pair.0) && wish.own.1 <= called);
        before.filter(|wish| is_shared(wish.wish)).for_each(|wish| wish.who = pair);
    }

    /// 二人とも, where one was named.
    pub fn becomes_both(&mut self, found: &mut ReadText) {
        if self.figures.len() == 1 {
            self.count_again("二人", found);
        }
    }

    /// 少年たち.
    pub fn becomes_several(&mut self, found: &mut ReadText) {
        if self.touches {
            self.count_again("二人", found);
        }
    }
}

/// 姉 and 妹 are two, 少女 and 女の子 may be one.
const fn is_alike(one: FigureKind, other: FigureKind) -> bool {
    use FigureKind::{Androgynous, Boy, Girl, Man, Woman};
    matches!(
        (one, other),
        (Androgynous, _) | (_, Androgynous) | (Boy, Boy) | (Girl, Girl) | (Man, Man) | (Woman, Woman)
    )
}

pub fn number_of_people(word: &str) -> Option<u8> {
    number(word).filter(|_| !word.is_ascii() && word != "一人" || word == "1人")
}
