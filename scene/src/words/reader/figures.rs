//! Where words name somebody: by the name of a character, as one of several who belong together, by what they are.

use super::{Found, Reader, Refusal, Span, says_little};
use crate::words::cast::Called;
use crate::words::company::{Member, called, is_plural};
use crate::words::grown;
use crate::words::token::{Piece, Token};
use crate::words::vocabulary::{Adjective, Sense};
use crate::words::wish::Wish;
use crate::{Age, FigureKind, SkinTone};

impl Reader {
    pub(super) fn named(&mut self, who: (u8, FigureKind), span: Span) {
        self.drop_adjectives();
        let called = std::mem::take(&mut self.called);
        if let Refusal::Open(start) = self.refusal {
            self.found.not_understood.push((start, span.1));
            self.refusal = Refusal::Named(start);
        } else {
            self.cast.named(who, (span, called), &mut self.found);
            self.refusal = Refusal::None;
        }
        (self.noun, self.joined, self.wearing) = (None, false, false);
    }

    /// `two friends, he plays while she sings`.
    pub(super) fn tells_by_pronoun(&mut self, sense: Sense, token: &Token) {
        let Sense::Hint(kind) = sense else { return };
        if let Some((at, kind)) = self.cast.tell_by_pronoun(kind) {
            let span = (token.start, token.end);
            self.found.wishes.push(Found {
                wish: Wish::Kind(kind),
                refused: false,
                shown: span,
                own: span,
                who: (at, at),
            });
        }
    }

    /// Whether `her` is whom something is done to or where she is, and nothing of hers follows: `sitting next to her, reading`.
    pub(super) fn is_done_to(words: &[&str], tokens: &[Token]) -> bool {
        let ends = matches!(tokens.first().map(|token| &token.piece), None | Some(Piece::Comma | Piece::Stop));
        let goes_on = |word: &str| {
            matches!(
                word,
                "and" | "while" | "as" | "in" | "on" | "at" | "with" | "by" | "from" | "under" | "through" | "into"
            )
        };
        let next = words.get(1).copied().unwrap_or_default();
        let does =
            next.ends_with("ing") && words.get(2).is_none_or(|word| goes_on(word) || matches!(*word, "a" | "the"));
        words[0] == "him" || words[0] == "her" && (ends || goes_on(next) || does)
    }

    /// Several who belong together: a boy and a girl.
    pub(super) fn group(&mut self, members: &[Member], span: Span) {
        let gives_up = self.cast.gives_up_role();
        // `an old couple` is no boy and girl.
        let last = self.found.wishes.last();
        let is_grown = last.is_some_and(|last| {
            matches!(last.wish, Wish::Age(Age::Old | Age::Middle | Age::Grown))
                && !last.refused
                && last.own.1 + 3 >= span.0
        });
        let members: Vec<Member> = members
            .iter()
            .map(|member| if is_grown { Member { kind: grown(member.kind), ..*member } } else { *member })
            .collect();
        let seat = |member: &Member| {
            let called = Called { kind: member.kind, age: member.age, role: None, is_plural: false };
            self.cast.begins_another();
            self.cast.figure(called, (span, false), &mut self.found);
            self.cast.count().saturating_sub(1)
        };
        let ats: Vec<u8> = members.iter().map(seat).collect();
        if gives_up && let Some(last) = ats.last() {
            let own = self.found.wishes.iter_mut().filter(|found| found.who == (0, 0));
            own.for_each(|found| found.who = (0, *last));
        }
        // `an old couple` is two old people.
        if let [first, .., last] = ats[..] {
            let mut from = span.0;
            let is_theirs = |found: &&mut Found| found.wish.is_of_a_figure() || matches!(found.wish, Wish::Likely(_));
            for found in self.found.wishes.iter_mut().rev().take_while(is_theirs) {
                // A blank or の lies between.
                if found.own.1 + 3 < from {
                    break;
                }
                from = found.own.0.min(from);
                if found.wish.is_of_a_figure() {
                    found.who = (first, last);
                }
            }
            self.cast.turn_to_all((first, last));
        }
        for (member, at) in members.iter().zip(ats) {
            for wish in [Some(Wish::Kind(member.kind)), member.age.map(Wish::Age)].into_iter().flatten() {
                self.found.wishes.push(Found { wish, refused: false, shown: span, own: span, who: (at, at) });
            }
        }
    }

    /// `a knight and a princess, he has a red cape`: the knight is a man. Who goes to school is not grown up.
    pub(super) fn settle(&mut self, kind: FigureKind, at: u8, span: Span) {
        let goes_to_school =
            |found: &Found| found.who.0 <= at && at <= found.who.1 && found.wish == Wish::SchoolUniform;
        let is_young = self.found.wishes.iter().any(goes_to_school);
        let wish = Wish::Kind(if is_young { kind } else { grown(kind) });
        self.found.wishes.push(Found { wish, refused: false, shown: span, own: span, who: (at, at) });
    }

    /// `one girl ... the other`: she is a girl too.
    pub(super) fn call_alike(&mut self, span: Span) {
        let is_calling = |found: &&Found| matches!(found.wish, Wish::Kind(_) | Wish::Somebody | Wish::Age(_));
        let first = self.found.wishes.iter().filter(|found| found.who == (0, 0)).filter(is_calling);
        let alike: Vec<Found> = first.map(|found| Found { shown: span, own: span, who: (1, 1), ..*found }).collect();
        self.found.wishes.extend(alike);
    }

    /// Begins another figure where the words name one. What is left to ask for: a role does not change who somebody is.
    pub(super) fn introduce(&mut self, sense: Sense, span: Span, tokens: &[Token]) -> Sense {
        let Some(mut called) = called(sense) else {
            self.cast.passes(sense, &mut self.found);
            return sense;
        };
        if matches!(self.refusal, Refusal::Open(_)) {
            return sense;
        }
        // What described the figure before its noun was waiting for it.
        for pale in self.waiting.extract_if(.., |one| one.adjective == Adjective::Pale).collect::<Vec<_>>() {
            self.wish(Wish::Skin(SkinTone::Pale), pale.span, pale.span);
        }
        self.drop_adjectives();
        let word = |token: Option<&Token>| match token.map(|token| &token.piece) {
            Some(Piece::Word(word)) => word.clone(),
            _ => String::new(),
        };
        let counted = word(tokens.first()).starts_with('1') || self.is_tag;
        called.is_plural = is_plural(&word(tokens.last()));
        if !word(tokens.last()).is_ascii() {
            self.cast.follows_subject(called);
        }
        let was_sure = self.cast.is_sure();
        let another = self.cast.figure(called, (span, counted), &mut self.found);
        match sense {
            Sense::Noun(_, Some(Wish::Kind(kind))) if self.cast.is_known_as_another(kind) => Sense::Silent,
            Sense::Wishes([Wish::Somebody, rest @ ..]) if !another => Sense::Wishes(rest),
            Sense::Wishes([Wish::Kind(_), rest @ ..]) if !another && was_sure && called.role.is_some() => {
                Sense::Wishes(rest)
            }
            _ => sense,
        }
    }
}

/// `one in red, one in blue, drinking tea in a garden`.
pub(super) fn opens_a_clause(tokens: &[Token], at: usize) -> bool {
    let follows_comma = at > 0 && tokens[at - 1].piece == Piece::Comma;
    let goes_on = |word: &str| {
        matches!(
            word,
            "laugh" | "dance" | "drink" | "walk" | "sit" | "stand" | "eat" | "run" | "smile" | "share" | "rest"
        ) || word.ends_with("ing")
    };
    follows_comma && tokens[at].word().is_some_and(goes_on)
}

/// `green boots` between two commas.
pub(super) fn is_colored_tag(tokens: &[Token], (at, count): (usize, usize)) -> bool {
    let says_which = |word: &str| says_little(word) || matches!(word, "winter" | "summer" | "matching" | "school");
    let from = at.checked_sub(1).filter(|before| tokens[*before].word().is_some_and(says_which));
    from.is_some_and(|from| is_whole_tag(tokens, (from, count + 1)))
}

/// Whether nothing else stands between two commas.
pub(super) fn is_whole_tag(tokens: &[Token], (at, count): (usize, usize)) -> bool {
    let is_comma = |token: Option<&Token>| token.is_none_or(|token| token.piece == Piece::Comma);
    is_comma(at.checked_sub(1).and_then(|before| tokens.get(before))) && is_comma(tokens.get(at + count))
}
