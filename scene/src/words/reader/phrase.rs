//! Phrases of the tables where they stand in a text.

use super::figures::{is_colored_tag, is_whole_tag, opens_a_clause};
use super::things::grasps;
use super::{Found, Reader};
use crate::words::company::{calls_one, is_of_several};
use crate::words::token::{Piece, Token};
use crate::words::vocabulary::{Sense, is_only_called, look_up};
use crate::words::wish::Wish;

impl Reader {
    /// The longest phrase of the tables.
    pub(super) fn phrase(&mut self, words: &[&str], tokens: &[Token], at: usize) -> usize {
        let token = &tokens[at];
        // `light brown` is a brown, whatever `light` means elsewhere.
        let shaded = matches!(words[0], "light" | "dark" | "pale" | "deep" | "bright" | "vivid" | "soft" | "pastel");
        let has_own_name = match look_up(words) {
            Some((Sense::Adjective(color), count)) => color.is_color() && count > 1,
            // `dark brown skin`.
            found => found.is_some_and(|(_, count)| count > 2),
        };
        if shaded
            && !has_own_name
            && let Some((sense @ Sense::Adjective(color), count)) = look_up(&words[1..])
            && color.is_color()
        {
            self.sense(sense, (token.start, tokens[at + count].end));
            return count + 1;
        }
        if let Some(taken) = self.loosely(tokens, at) {
            return taken;
        }
        // `pastel apron`: what is worn is pale, and the picture is in no pastels.
        if words[0] == "pastel" && matches!(look_up(&words[1..]), Some((Sense::Noun(_, Some(_)), _))) {
            self.unknown(words[0], (token.start, token.end));
            return 1;
        }
        match self.found_held(words).or_else(|| look_up(words)) {
            Some((Sense::Animal(..), count)) => {
                // `cat mug`: no animal, and nothing else that is known.
                self.unknown(words[0], (token.start, tokens[at + count - 1].end));
                count
            }
            Some(known) => self.known(words, known, (tokens, at)),
            None => {
                self.unknown(words[0], (token.start, token.end));
                1
            }
        }
    }

    /// `she is wearing his shirt`: she is still meant.
    fn is_of_who_has_it(&self, words: &[&str], sense: Sense, before: Option<&str>) -> bool {
        let takes = |word: &str| matches!(word, "wearing" | "wears" | "borrowing" | "holding" | "holds" | "carrying");
        let is_other = matches!(sense, Sense::Hint(kind) if self.cast.is_of_other_sex(kind));
        let names_somebody = words.iter().skip(1).take(3).any(|word| calls_one(word));
        matches!(words[0], "his" | "her") && before.is_some_and(takes) && is_other && !names_somebody
    }

    /// `the twins, one with a bow, the other with a cap, are eating`.
    fn turn_to_who_are(&mut self, word: &str, tokens: &[Token], at: usize) {
        let is_parted = at > 0 && tokens[at - 1].piece == Piece::Comma;
        if word == "are" && is_parted && self.cast.count() > 1 {
            self.cast.turn_to_all((0, self.cast.count() - 1));
        }
    }

    /// What a phrase of the tables means where it stands.
    fn known(&mut self, words: &[&str], (sense, count): (Sense, usize), (tokens, at): (&[Token], usize)) -> usize {
        let token = &tokens[at];
        if self.is_of_who_has_it(words, sense, at.checked_sub(1).and_then(|before| tokens[before].word())) {
            return count;
        }
        self.turn_to_who_are(words[0], tokens, at);
        self.marks(words[0], sense, token);
        let span = (token.start, tokens[at + count - 1].end);
        if let Sense::Hint(kind) = sense
            && Self::is_done_to(words, &tokens[at + 1..])
        {
            self.cast.passes(Sense::Silent, &mut self.found);
            if let Some(at) = self.cast.tells_of(kind) {
                self.settle(kind, at, span);
            }
            self.found.hint = self.found.hint.or(Some(kind));
            return count;
        }
        let thing = if words[count - 1] == "drawn" { words[0] } else { words[count - 1] };
        self.cast.hears(is_of_several(thing));
        let is_tag = is_whole_tag(tokens, (at, count));
        self.cast.stands_alone(is_tag || opens_a_clause(tokens, at) || is_colored_tag(tokens, (at, count)));
        self.is_tag = words[0].is_ascii() && is_tag;
        self.cast.names_object(words.get(count).copied().unwrap_or_default());
        let is_costume = words.get(count).is_some_and(|word| is_costume(word));
        let sense = match sense {
            Sense::Wishes([Wish::Somebody | Wish::Kind(_), rest @ ..]) if is_costume && !rest.is_empty() => {
                Sense::Wishes(rest)
            }
            _ => {
                let sense = self.among_flowers(sense, tokens[..at].iter().rev().take(2));
                let sense = Self::flower_under_beast(sense, (tokens, at, count));
                self.introduce(self.as_it_lies(sense, &tokens[at + count..]), span, &tokens[at..at + count])
            }
        };
        if self.stands_elsewhere(&words[..count], &tokens[at + count..]) {
            self.unknown(words[0], span);
            return count;
        }
        if self.is_tag && matches!(words[0], "eating" | "drinking") && count == 1 {
            self.eats = Some(span);
            return count;
        }
        if matches!(words[0], "持った" | "持って" | "持つ" | "持ち" | "持っている" | "抱えた" | "抱えて" | "手に")
        {
            self.grasped.extend(self.found.wishes.last().filter(|last| matches!(last.wish, Wish::Prop(_))).copied());
        }
        self.grasps = self.verb.is_some() || grasps(&words[..count]);
        self.begin_with_hair(words[0], sense, token.start);
        match sense {
            // A Japanese particle stands after its noun, and parts nothing.
            Sense::Preposition if !words[0].is_ascii() => self.drop_adjectives(),
            _ => self.sense(sense, span),
        }
        if is_only_called(&words[..count]) {
            let is_calling = |found: &&mut Found| found.own == span && found.wish == Wish::Somebody;
            self.found.wishes.iter_mut().filter(is_calling).for_each(|found| found.shown = (span.0, span.0));
            self.found.not_understood.push(span);
        }
        if is_said_of_the_next(sense, &tokens[at..], count) {
            self.cast.next_begins_at(span.0);
        }
        if matches!(words[0], "と" | "and") {
            self.cast.next_begins_at(span.0);
        }
        count
    }
}

/// 泣いている息子: what stands right before who is named is theirs.
fn is_said_of_the_next(sense: Sense, tokens: &[Token], count: usize) -> bool {
    let does = matches!(sense, Sense::Noun(_, Some(Wish::Pose(_) | Wish::Expression(_))));
    let ends = |word: &str| word.ends_with(['る', 'た', 'う']);
    does && tokens[count - 1].word().is_some_and(ends) && tokens.get(count).and_then(Token::word).is_some_and(calls_one)
}

/// `pirate costume`: the dress, and nobody who is one.
fn is_costume(word: &str) -> bool {
    matches!(word, "costume" | "outfit" | "uniform" | "clothes" | "hat" | "cosplay" | "suit" | "attire")
}
