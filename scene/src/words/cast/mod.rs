//! Who is who: which figure of a prompt a wish is about, and where another figure begins.
//!
//! `a boy with red eyes beside a girl in a blue coat`: an article, a number or a possessive before a person begins another
//! figure, and what follows is about that one. `1girl, 1boy, smile` and `two girls smiling` are about all of them.

mod counted;
mod designed;
mod groups;
mod particles;
mod whose;

use crate::words::members::THEREOF;
use crate::words::people::{Seat, may_be};
use crate::words::reader::{EVERYONE, ReadText, Span, Who};
use crate::words::token;
use crate::words::vocabulary::Sense;
use crate::words::wish::Wish;
use crate::{Age, FigureKind};
pub use counted::is_of_looks;
use groups::is_same_role;

/// More are not drawn in one picture.
pub const MOST: u8 = 4;

/// Stands where what describes somebody begins, before they are named.
pub const SINCE: &str = "whereof";

#[derive(Default)]
pub struct Cast {
    figures: Vec<Seat>,
    /// Whom words are about now; nothing until a figure is named.
    current: Option<Who>,
    /// Named by tags: `1girl, 1boy`.
    by_tags: bool,
    opening: Opening,
    /// Where the phrase began that may turn out to name a figure: what described it stands since there.
    phrase: usize,
    joined_by_and: bool,
    /// Who were named together, `a boy and a girl`, until the words turn to one of them.
    together: Option<Who>,
    /// Whom words are about after the next comma, once one part of them has been told of.
    after_comma: Option<Who>,
    /// Nothing was said of the one before the `and`.
    is_bare: bool,
    /// The word before this one named somebody.
    is_next: bool,
    /// は stands here, and then right before: what follows says who that is.
    is_topic: bool,
    is_copula: bool,
    /// を or に stands behind who is named now.
    is_object: bool,
    /// The words that name somebody are read.
    is_naming: bool,
    /// What is read now is several of a kind: scarves, blue balloons.
    is_several: bool,
    /// An article stands before what is read next, or before what is read now.
    is_opened: bool,
    has_article: bool,
    /// `one ..., the other ...,`: who were told apart have been told of.
    has_told_all: bool,
    /// A comma stands right before.
    paused: bool,
    /// Nothing but what describes somebody stands since the last comma, and stood before who is named now.
    leads_tag: bool,
    is_after_comma: bool,
    /// What the article or number begins stands right after a comma.
    opens_thought: bool,
    /// Nothing but what is silent stands since a figure was named: `a vampire boy` is one.
    touches: bool,
    /// Whom `one` and `the other` turned to last.
    turned: Option<u8>,
    /// Where the number stands that counted the figures just named.
    counted_from: Option<usize>,
    /// After 少女が: who is named next is somebody else.
    subject: Option<Who>,
    /// The last who were named together by a number or a plural.
    counted: Option<Who>,
    /// Of these who has been told apart by `one girl`.
    told_apart: Vec<u8>,
    /// `the girl` is one who was named before.
    is_known: bool,
    /// Who is named next is of a group that was counted before.
    is_part: bool,
    /// A group of whom every part has been named.
    parted: Option<Who>,
    /// `a boy and a girl`, while nothing is said of one of them alone.
    pair: Option<Who>,
    /// Where the word ends that named the last figure.
    noun_end: usize,
    /// The last figure was named as `one girl`.
    is_single: bool,
    /// They were counted as tags count them: `2girls`.
    is_listed: bool,
    /// What is read now is all that stands between two commas.
    is_tag: bool,
    /// The words that say what somebody is.
    roles: Vec<Span>,
    /// Where the last comma ends.
    tag_from: usize,
    /// A comma stands since the last figure was named.
    is_apart: bool,
}

/// What stands before a noun.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Opening {
    #[default]
    None,
    /// `a`, `another`, `her`.
    One,
    /// `one`: somebody else, or one of several who were counted.
    Single,
    /// `the`.
    Known,
    /// `two`.
    Several(u8, Span),
    /// `is a`: the figure before.
    Same,
}

/// Which of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    Number(u8),
    Last,
    /// `one`, and then `one` again.
    Next,
    Other,
    /// All but the one it was about.
    Rest,
}

/// How a figure is called.
#[derive(Clone, Copy, Debug)]
pub struct Called {
    pub kind: FigureKind,
    pub age: Option<Age>,
    /// What they are, where the word says that: a knight, a nurse. It can be said of somebody named before.
    pub role: Option<&'static [Wish]>,
    pub is_plural: bool,
}

pub struct Introduction {
    pub is_silent: bool,
}

impl Cast {
    /// The figures, once the text has been read.
    pub fn seats(&self) -> Vec<Seat> {
        self.figures.clone()
    }

    pub fn count(&self) -> u8 {
        self.figures.len() as u8
    }

    /// `two of the girls`, `a group of friends`.
    pub const fn has_number(&self) -> bool {
        matches!(self.opening, Opening::Several(..))
    }

    /// Reads an article or a number; `None` if `word` is neither.
    pub fn introduction(&mut self, word: &str, span: Span, found: &mut ReadText) -> Option<Introduction> {
        let silent = Some(Introduction { is_silent: true });
        match word {
            THEREOF => {
                self.is_part = true;
                self.joined_by_and = false;
                silent
            }
            SINCE => {
                self.phrase = span.0;
                silent
            }
            "a" | "an" | "another" | "one" => {
                if self.opening != Opening::Same || word == "another" {
                    let opening = if word == "one" { Opening::Single } else { Opening::One };
                    self.open(opening, span.0, found);
                }
                silent
            }
            "both" | "all" | "each" | "everyone" | "everybody" | "二人とも" | "ふたりとも" | "三人とも" | "みんな"
            | "全員"
                if self.figures.len() > 1 =>
            {
                self.current = Some((0, self.count() - 1));
                silent
            }
            "their" if self.figures.len() > 1 => {
                self.open(Opening::One, span.0, found);
                silent
            }
            "as" => {
                self.opening = Opening::Same;
                silent
            }
            "the" => {
                self.open(Opening::Known, span.0, found);
                silent
            }
            _ => {
                let number = number(word)?;
                self.is_listed |= word.bytes().all(|byte| byte.is_ascii_digit());
                self.open(Opening::Several(number, span), span.0, found);
                Some(Introduction { is_silent: false })
            }
        }
    }

    fn open(&mut self, opening: Opening, at: usize, found: &mut ReadText) {
        self.lose_number(found);
        self.opening = opening;
        self.phrase = at;
        self.is_opened = true;
        self.opens_thought = self.paused;
    }

    /// A number that counted nothing is not understood.
    fn lose_number(&mut self, found: &mut ReadText) {
        // `2boys, 1girl, trio` are there already.
        let is_told = |count: u8| self.figures.len() > 1 && self.count() == count;
        if let Opening::Several(count, span) = self.opening
            && !is_told(count)
        {
            found.not_understood.push(span);
        }
        self.opening = Opening::None;
    }

    /// `he`, `her`: from here on it is about that one, and `her brother` is another.
    /// What stands between that and a person is the person's: `her crying friend`.
    /// The figure of whom this alone says whether it is a man or a woman.
    pub fn of_whom(&mut self, kind: FigureKind, at: usize) -> Option<u8> {
        // `they` may be one or all of them.
        if kind == FigureKind::Androgynous {
            return None;
        }
        self.turn_to(kind);
        self.opening = Opening::One;
        self.phrase = at;
        self.settle(kind)
    }

    /// Anything that is no figure: `and` and `is` say how the next one is meant.
    pub fn passes(&mut self, sense: Sense, found: &mut ReadText) {
        self.is_next = self.touches;
        self.touches &= sense == Sense::Silent;
        self.is_copula = sense == Sense::Joins && std::mem::take(&mut self.is_topic);
        (self.paused, self.is_naming) = (false, false);
        self.leads_tag &= is_of_looks(sense);
        if matches!(sense, Sense::Noun(..) | Sense::Wishes(_)) {
            self.has_article = std::mem::take(&mut self.is_opened);
        }
        match sense {
            Sense::And => {
                self.lose_number(found);
                (self.joined_by_and, self.is_bare) = (true, self.is_next);
                self.phrase = usize::MAX;
            }
            Sense::Joins => {
                self.lose_number(found);
                self.opening = Opening::Same;
            }
            // `two old men`.
            Sense::Noun(
                _,
                Some(Wish::Age(_) | Wish::Build(_) | Wish::Height(_) | Wish::Expression(_) | Wish::Skin(_)),
            ) => {
                self.is_opened = self.has_article;
            }
            Sense::Noun(..) | Sense::Wishes(_) if !matches!(self.opening, Opening::None) => {
                // `two swords`: nothing of that is drawn twice. `a school bag`: the phrase is over.
                if matches!(self.opening, Opening::Several(..)) {
                    self.lose_number(found);
                }
            }
            _ => {}
        }
    }

    /// 高校生のカップル: takes back the one that only says what the couple is. Whether it did.
    pub fn gives_up_role(&mut self) -> bool {
        let is_role =
            self.touches && matches!(&self.figures[..], [seat] if seat.role.is_some() && seat.design.is_none());
        if is_role {
            self.figures.clear();
            self.current = None;
        }
        is_role
    }

    /// Whoever is named next was not named before.
    pub const fn begins_another(&mut self) {
        self.opening = Opening::One;
    }

    /// A comma or a preposition ends the phrase.
    pub fn breaks(&mut self, found: &mut ReadText) {
        self.lose_number(found);
        self.phrase = usize::MAX;
        (self.joined_by_and, self.touches, self.is_opened) = (false, false, false);
    }

    /// After a comma that ends there.
    pub fn pauses(&mut self, end: usize) {
        (self.tag_from, self.is_apart) = (end, true);
        (self.paused, self.leads_tag) = (true, true);
        self.together = self.after_comma.take().or(self.together);
        let is_last = self.count() > 1 && self.turned == Some(self.count() - 1);
        self.has_told_all |= is_last || self.together.is_some();
    }

    /// What is read next is one or several.
    pub const fn hears(&mut self, is_several: bool) {
        self.is_several = is_several;
    }

    /// Whether what is read next is all that stands between two commas.
    pub const fn stands_alone(&mut self, is_tag: bool) {
        self.is_tag = is_tag;
    }

    /// A word that is not known.
    pub const fn parts(&mut self) {
        (self.touches, self.is_next, self.paused, self.leads_tag) = (false, false, false, false);
    }

    pub fn stops(&mut self) {
        self.joined_by_and = false;
    }

    /// A person was named: the first, the same again, or another. Whether another.
    pub fn figure(&mut self, called: Called, (span, tagged): (Span, bool), found: &mut ReadText) -> bool {
        let opening = std::mem::take(&mut self.opening);
        self.is_after_comma = std::mem::take(&mut self.leads_tag);
        self.roles.extend(called.role.map(|_| span));
        self.is_apart = false;
        (self.paused, self.is_naming, self.is_opened, self.has_told_all) = (false, true, false, false);
        if let Some(who) = self.tell_apart(opening, called) {
            let from = if self.is_after_comma { self.tag_from } else { self.phrase };
            self.give_since(from.min(span.0), (span.0, who), found);
            (self.phrase, self.touches) = (usize::MAX, true);
            return false;
        }
        let count = self.counted(opening, called.is_plural, found);
        let another = self.is_another(opening, called, span);
        self.by_tags |= tagged && !self.figures.is_empty();
        let touched = std::mem::replace(&mut self.touches, true);
        if !another || self.figures.len() + usize::from(count) > usize::from(MOST) {
            self.joined_by_and &= touched;
            if !touched && opening != Opening::Known && !self.is_said_to_be(opening, called) {
                self.turn_to_the_one(called);
            }
            if opening == Opening::Known {
                self.turn_to_hair(span, found);
            }
            let tells_of_known = matches!(opening, Opening::Known | Opening::Single | Opening::None);
            if let Some(who) = self.current.filter(|_| tells_of_known && self.phrase < span.0) {
                self.give_since(self.phrase, (span.0, who), found);
            }
            self.refine(called);
            self.is_known = opening == Opening::Known;
            return false;
        }
        self.is_known = false;
        let first = self.count();
        self.pair = self.pair_with(first, count, found);
        (self.noun_end, self.is_single) = (span.1, opening == Opening::Single);
        let Called { kind, age, role, .. } = called;
        let seat = Seat { kind, age, design: None, role, is_sure: role.is_none() };
        self.figures.extend((0..count).map(|_| seat));
        let who = (first, first + count - 1);
        self.current = Some(who);
        self.together = (self.joined_by_and && first > 0).then_some((0, who.1));
        if count > 1 {
            self.counted = Some(who);
        }
        // `a silver-haired boy`: what stands since the article is his. `smiling, two girls`: nobody else can be meant.
        if first > 0 || count > 1 {
            self.dress_both(self.phrase.min(span.0), found);
            let since = if first > 0 { self.phrase.min(span.0) } else { 0 };
            self.give_since(since, (span.0, who), found);
        }
        self.phrase = usize::MAX;
        true
    }

    /// What was given to them has been told before, and stands after them.
    fn give_since(&self, since: usize, (until, who): (usize, Who), found: &mut ReadText) {
        let own = found.wishes.iter_mut().rev().take_while(|wish| wish.own.0 >= since);
        own.filter(|wish| wish.own.0 <= until && wish.who != EVERYONE).for_each(|wish| wish.who = who);
    }

    /// Several who belong together were named: words are about all of them until one is named alone.
    pub fn turn_to_all(&mut self, who: Who) {
        self.current = Some(who);
    }

    /// `girls` alone are two, and so are the friends of `a girl and her friends`.
    fn counted(&mut self, opening: Opening, is_plural: bool, found: &mut ReadText) -> u8 {
        if let Opening::Several(count, span) = opening {
            if count > MOST {
                found.not_understood.push(span);
            }
            self.counted_from = Some(span.0);
            return count.clamp(1, MOST);
        }
        let are_several = match opening {
            Opening::None | Opening::Known => self.figures.is_empty() || self.figures.len() == 1 && self.joined_by_and,
            Opening::One => matches!(self.figures.len(), 1 | 2),
            _ => false,
        };
        1 + u8::from(is_plural && are_several)
    }

    fn is_another(&mut self, opening: Opening, called: Called, span: Span) -> bool {
        let Some(last) = self.figures.last().copied() else { return true };
        if opening == Opening::None && self.touches && (called.role.is_some() || !last.is_sure) {
            return false;
        }
        let unsure = |other: &Seat| !other.is_sure && other.design.is_none();
        // `mother, child`.
        let is_younger = called.age == Some(Age::Child) && last.age.is_none() && last.is_sure && self.count() == 1;
        let is_child = is_younger && matches!(last.kind, FigureKind::Woman | FigureKind::Man);
        let differs =
            is_child || called.role.is_none() && !self.figures.iter().any(|other| may_be(other.kind, called.kind));
        match opening {
            // `he is a boy` after a girl is another; `a girl is a princess` is the same.
            Opening::Same => differs,
            Opening::Single => self.joined_by_and || !self.turn_to_one_of(called),
            Opening::One | Opening::Several(..) => true,
            Opening::Known => match self.figures.iter().position(|seat| is_same_role(seat.role, called.role)) {
                Some(at) => {
                    self.current = Some((at as u8, at as u8));
                    false
                }
                None if called.age == Some(Age::Child) && self.turn_to_the_one(called) => false,
                None => called.role.is_some() || !self.turn_to_called(called.kind),
            },
            // `samurai, 1girl`: tags of one.
            Opening::None if self.count() == 1 && unsure(&last) => {
                // A bride and a groom are two.
                self.joined_by_and && span.0 > 0 || called.role.is_some() && !may_be(last.kind, called.kind)
            }
            Opening::None => differs || self.joined_by_and,
        }
    }

    /// `a vampire boy`: who somebody is has been said more exactly.
    fn refine(&mut self, called: Called) {
        let Some((first, last)) = self.current else { return };
        let seats = self.figures.iter_mut().skip(usize::from(first)).take(usize::from(last - first) + 1);
        for seat in seats.filter(|seat| seat.design.is_none()) {
            seat.role = seat.role.or(called.role);
            seat.age = seat.age.or(called.age);
            if called.role.is_none() && (!seat.is_sure || seat.kind == FigureKind::Androgynous) {
                (seat.kind, seat.is_sure) = (called.kind, true);
            } else if !seat.is_sure && seat.kind == FigureKind::Androgynous {
                seat.kind = called.kind;
            }
        }
    }

    /// Whether the words have said of the one they are about whether it is a girl or a man; a role does not change it.
    pub fn is_sure(&self) -> bool {
        let at = self.current.map_or(0, |who| usize::from(who.0));
        self.figures.get(at).is_some_and(|seat| seat.is_sure)
    }

    /// Where the number stands that counted the figures just named, once.
    pub fn counted_from(&mut self) -> Option<usize> {
        self.counted_from.take()
    }
}

fn number(word: &str) -> Option<u8> {
    match word {
        "couple" | "pair" | "twin" | "multiple" | "duo" => Some(2),
        "trio" | "group" | "several" => Some(3),
        "1" | "one" | "一人" => None,
        word => token::number(word),
    }
}
