//! Words that mean something else in company, and who of several is meant: what stands outside of the tables.

use super::{Reader, Refusal};
use crate::words::MOST;
use crate::words::company::{
    Member, calls_one, carries_a_child, family, household, is_black_and_white, is_color_alone, one_eye, two_colors,
    which,
};
use crate::words::cuts::hair_down_to;
use crate::words::token::{Piece, Token};
use crate::words::twins::BOTH_CHILDREN;
use crate::words::vocabulary::{Adjective, Noun, Sense, look_up};
use crate::words::wish::{Side, Wish};
use crate::{Age, HairStyle, Height, Pose, Prop, Tint};

impl Reader {
    /// What stands outside the tables: who of several is meant, and words that mean something else in company.
    pub(super) fn aside(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let token = &tokens[at];
        if let Some(taken) = self.aside_of_family(words, tokens, at) {
            return Some(taken);
        }
        // An animal's young is no child.
        if words == ["baby"] && matches!(tokens.get(at + 1).map(|next| &next.piece), Some(Piece::Animal(_))) {
            return Some(1);
        }
        let follows = at > 0 && tokens[at - 1].word().is_some_and(|before| before != "one");
        if let Some((wish, taken)) = in_row(words).filter(|(side, _)| follows && self.cast.is_said_of_one(*side)) {
            if self.cast.count() == 1 {
                self.cast.is_beside_another();
            }
            let span = (token.start, tokens[at + taken - 1].end);
            self.drop_adjectives();
            self.wish(Wish::InRow(wish), span, span);
            return Some(taken);
        }
        if let Some(taken) = self.aside_of_which(words, tokens, at) {
            return Some(taken);
        }
        if words[0] == "of" && self.cast.has_number() || self.cast.count_again(words[0], &mut self.found) {
            return Some(1);
        }
        // With arrows it is a weapon, without them a ribbon.
        if words[0] == "bow" && look_up(words).is_none_or(|(_, count)| count == 1) && has_arrows(tokens) {
            self.sense(Sense::Noun(Noun::Held, Some(Wish::Prop(Prop::Bow))), (token.start, token.end));
            return Some(1);
        }
        // On a shoulder or in a game it is no animal.
        if words[0] == "bat" && look_up(words).is_none_or(|(_, count)| count == 1) && is_of_a_game(tokens) {
            self.sense(Sense::Noun(Noun::Held, Some(Wish::Prop(Prop::Bat))), (token.start, token.end));
            return Some(1);
        }
        if self.cast.count() > 0 && carries_a_child(words) {
            self.sense(Sense::Wishes(&[Wish::Pose(Pose::Hugging)]), (token.start, token.end));
            return Some(1);
        }
        // A weathered face is no picture of a face.
        let before = at.checked_sub(1).and_then(|before| tokens[before].word());
        if matches!(words[0], "face" | "faces") && before.is_some_and(|before| !calls_one(before) && before != "of") {
            let is_phrase = look_up(words).is_some_and(|(_, count)| count > 1);
            if !is_phrase {
                self.turn_from_adjectives();
                return Some(1);
            }
        }
        // Of brothers and sisters `an older boy` is as old as he looks.
        if matches!(words, ["older" | "younger", "boy" | "girl", ..]) {
            return Some(1);
        }
        if let Some((number, taken)) = number_on_cloth(words) {
            let span = (token.start, tokens[at + taken - 1].end);
            self.wish(Wish::Number(number), span, span);
            return Some(taken);
        }
        if is_plain(words) {
            return Some(1);
        }
        if let Some(taken) = self.aside_of_height(words, token, before.unwrap_or_default()) {
            return Some(taken);
        }
        // At the end of a phrase it is done, before a noun it says of which kind that is.
        if words == ["magic"] && token.start > 0 {
            self.sense(Sense::Wishes(&[Wish::Pose(Pose::Casting)]), (token.start, token.end));
            return Some(1);
        }
        self.aside_of_things(words, tokens, at).or_else(|| self.aside_of_looks(words, tokens, at))
    }

    /// `a couple`, 親子: who they are, where nobody has counted them.
    fn aside_of_family(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let token = &tokens[at];
        if words[0] == BOTH_CHILDREN {
            self.drop_adjectives();
            let last = self.cast.count().saturating_sub(1);
            self.cast.turn_to_all((last.saturating_sub(1), last));
            return Some(1);
        }
        let fits = |members: &[Member]| usize::from(self.cast.count()) + members.len() <= usize::from(MOST);
        if let Some((members, taken)) = family(words).filter(|_| !self.cast.has_number()) {
            // `1boy, 1girl, couple`: they are there already.
            let is_told = !words[0].is_ascii() && self.cast.count() > 1 && self.cast.missing(members).is_empty();
            if is_told || is_a_tag(tokens, at, taken) && self.cast.count() > 0 {
                let missing = self.cast.missing(members);
                if !missing.is_empty() {
                    self.group(&missing, (token.start, tokens[at + taken - 1].end));
                }
                return Some(taken);
            }
            if fits(members) {
                self.group(members, (token.start, tokens[at + taken - 1].end));
                return Some(taken);
            }
        }
        None
    }

    /// `the taller one`, `on the left`: from here on it is about that one.
    fn aside_of_which(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let (which, taken) = which(words).filter(|_| self.cast.may_turn())?;
        let token = &tokens[at];
        // What was said of the one before is his.
        self.drop_adjectives();
        let before = self.cast.count();
        self.cast.turn_among(which);
        if self.cast.count() > before {
            self.call_alike((token.start, tokens[at + taken - 1].end));
        }
        (self.refusal, self.noun, self.joined) = (Refusal::None, None, false);
        self.wearing = is_color_alone(&words[taken..]);
        let span = (token.start, tokens[at + taken - 1].end);
        // Of two sisters who go to school one is a child beside the other.
        if matches!(words, ["the", "younger" | "youngest", ..]) && !self.cast.is_grown() {
            self.wish(Wish::Age(Age::Child), span, span);
        }
        if let Some(height) = compared_height(words) {
            self.wish(Wish::Height(height), span, span);
        }
        Some(taken)
    }

    fn aside_of_height(&mut self, words: &[&str], token: &Token, before: &str) -> Option<usize> {
        // `one older, one younger`.
        if matches!(words[0], "older" | "younger") && matches!(before, "one" | "other" | "is") {
            if words[0] == "older" && self.cast.is_grown() {
                self.sense(Sense::Wishes(&[Wish::Age(Age::Middle)]), (token.start, token.end));
            }
            return Some(1);
        }
        // `one tall with black hair, the other short and plump`.
        let is_told = matches!(before, "one" | "other" | "another" | "is" | "very")
            && words.get(1).is_none_or(|next| {
                matches!(*next, "with" | "and" | "in" | "one" | "the" | "has" | "have" | "wears" | "holds" | "is")
                    || next.ends_with("ing")
            });
        if words[0] == "tall" {
            // Of trees, towers and grass nothing is lost.
            if is_told || is_said_of_somebody(words) {
                self.sense(Sense::Wishes(&[Wish::Height(Height::Tall)]), (token.start, token.end));
            }
            return Some(1);
        }
        if words[0] == "short" && (is_of_height(&words[1..]) || is_told && self.noun.is_none()) {
            self.sense(Sense::Wishes(&[Wish::Height(Height::Short)]), (token.start, token.end));
            return Some(1);
        }
        None
    }

    /// `holding lanterns`: in hand, whatever lanterns are elsewhere.
    pub(super) fn found_held(&self, words: &[&str]) -> Option<(Sense, usize)> {
        let is_held = |sense: Sense| matches!(sense, Sense::Noun(Noun::Held, Some(_)));
        let alone = look_up(words).filter(|(sense, count)| *count == 1 && !is_held(*sense));
        let one = words[0].strip_suffix('s').filter(|_| self.verb.is_some() && alone.is_some())?;
        look_up(&[one]).filter(|(sense, _)| is_held(*sense))
    }

    /// What waited was said of something that shows none of it.
    fn turn_from_adjectives(&mut self) {
        self.drop_adjectives();
        self.noun = None;
    }

    /// Two eyes of which each has its color.
    fn eyes_that_differ(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        // `one blue and one brown eye`.
        if let ["one", first, "and", "one", second, "eye" | "eyes", ..] = words
            && let (Some((Sense::Adjective(first), 1)), Some((Sense::Adjective(second), 1))) =
                (look_up(&[first]), look_up(&[second]))
            && let (Some(first), Some(second)) = (first.before(Noun::Eyes), second.before(Noun::OtherEye))
        {
            for (wish, of) in [(first, at + 1), (second, at + 4)] {
                let span = (tokens[of].start, tokens[of].end);
                self.wish(wish, span, span);
            }
            return Some(6);
        }
        // `one blue eye, one green`.
        if let ["one" | "other", tint] = words
            && let Some((Sense::Adjective(color @ Adjective::Color(_)), 1)) = look_up(&[tint])
            && self.found.wishes.last().is_some_and(|last| matches!(last.wish, Wish::EyeColor(_)))
            && let Some(wish) = color.before(Noun::OtherEye)
        {
            self.wish(wish, (tokens[at].start, tokens[at + 1].end), (tokens[at + 1].start, tokens[at + 1].end));
            return Some(2);
        }
        None
    }

    /// A glass vessel is in hand: what is in it has its color.
    fn has_a_vessel(&self) -> bool {
        let is_one = |wish| matches!(wish, Wish::Prop(Prop::TestTube | Prop::PouredFlask | Prop::Bottle));
        self.found.wishes.iter().any(|found| is_one(found.wish) && !found.refused)
    }

    /// What is worn beneath, colors of one thing, and what is said of a place or a thing.
    fn aside_of_looks(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let token = &tokens[at];
        if words[0] == "over" && self.found.wishes.last().is_some_and(|last| matches!(last.wish, Wish::Outfit(_))) {
            self.turn();
            self.beneath = true;
            return Some(1);
        }
        if let Some(wishes) = two_colors(words).filter(|_| self.refusal == Refusal::None) {
            for (wish, token) in wishes.into_iter().zip([token, &tokens[at + 2]]) {
                self.wish(wish, (token.start, token.end), (token.start, token.end));
            }
            return Some(3);
        }
        if let Some(taken) = self.eyes_that_differ(words, tokens, at) {
            return Some(taken);
        }
        if let Some((tint, of, taken)) = one_eye(words).filter(|_| self.refusal == Refusal::None) {
            let first = self.found.wishes.iter().any(|found| matches!(found.wish, Wish::EyeColor(_)));
            let wish = if first { Wish::OtherEye(tint) } else { Wish::EyeColor(tint) };
            self.wish(wish, (token.start, tokens[at + taken - 1].end), (tokens[at + of].start, tokens[at + of].end));
            return Some(taken);
        }
        if is_one_braid(words, &tokens[..at]) {
            let one = Wish::HairStyle(HairStyle::SingleBraid);
            self.sense(Sense::Noun(Noun::Hair, Some(one)), (token.start, token.end));
            return Some(1);
        }
        if let Some((wish, taken)) = hair_down_to(words) {
            self.sense(Sense::Noun(Noun::Hair, Some(wish)), (token.start, tokens[at + taken - 1].end));
            return Some(taken);
        }
        // Black stripes on white; of a picture it is the style.
        if is_black_and_white(words) {
            self.adjective(Adjective::Color(Tint::White), (token.start, tokens[at + 2].end));
            return Some(3);
        }
        if matches!(words, ["on", "the", "left", ..]) && self.cast.count() == 1 {
            self.cast.is_beside_another();
            return Some(3);
        }
        // A quiet library is no quiet girl, an old shrine no old man, and a sleeping town no sleeping witch.
        if is_said_of_a_place(words) {
            self.found.dwells_on_place = true;
            // `an empty room` is one of its own.
            if look_up(words).is_some_and(|(_, count)| count > 1) {
                return None;
            }
            if matches!(words[0], "empty" | "deserted" | "abandoned") {
                self.wish(Wish::Nobody, (token.start, token.end), (token.start, token.end));
            }
            return Some(1);
        }
        if is_kind_of_cloth(words) {
            return Some(1);
        }
        let of_wall = words.get(1) == Some(&"wallpaper");
        if of_wall && matches!(look_up(&words[..1]), Some((Sense::Adjective(Adjective::Pattern(_)), _))) {
            self.unknown(words[0], (token.start, tokens[at + 1].end));
            return Some(2);
        }
        if matches!(words[0], "liquid" | "fluid" | "mixture" | "solution" | "concoction") && self.has_a_vessel() {
            self.sense(Sense::Noun(Noun::Held, None), (token.start, token.end));
            return Some(1);
        }
        // An ancient book makes nobody old.
        if is_said_of_a_thing(words) || is_said_of_the_unknown(words) {
            return Some(1);
        }
        None
    }
}

/// `a school coat` is a coat.
fn is_kind_of_cloth(words: &[&str]) -> bool {
    let is_worn =
        |sense| matches!(sense, Sense::Noun(Noun::Outfit | Noun::Lower | Noun::Hat | Noun::Detail(_), Some(_)));
    matches!(words[0], "school" | "work" | "sports" | "everyday")
        && look_up(words).is_none_or(|(_, count)| count == 1)
        && look_up(&words[1..]).is_some_and(|(sense, _)| is_worn(sense))
}

/// `the taller one`: what that says of them.
fn compared_height(words: &[&str]) -> Option<Height> {
    match words {
        ["the", "taller" | "tallest", ..] => Some(Height::Tall),
        ["the", "shorter" | "shortest" | "smaller" | "smallest", ..] => Some(Height::Short),
        _ => None,
    }
}

/// `a long red braid`, `white braid`; a twin braid is two.
fn is_one_braid(words: &[&str], before: &[Token]) -> bool {
    let is_several = |word: &str| matches!(word, "twin" | "double" | "two" | "both" | "crown" | "halo");
    words[0] == "braid"
        && look_up(words).is_none_or(|(_, count)| count == 1)
        && !before.iter().rev().map_while(Token::word).take(4).any(is_several)
}

/// `a plain yellow shirt`, `plain classroom`: nothing of that is lost.
fn is_plain(words: &[&str]) -> bool {
    let names = |sense| matches!(sense, Sense::Adjective(_) | Sense::Noun(..) | Sense::Wishes(_));
    words[0] == "plain"
        && !words.iter().take(3).any(|word| matches!(*word, "background" | "backdrop"))
        && look_up(words).is_none_or(|(_, count)| count == 1)
        && look_up(&words[1..]).is_some_and(|(sense, _)| names(sense))
}

/// Where somebody who was just named stands.
fn in_row(words: &[&str]) -> Option<(Side, usize)> {
    match words {
        ["on", "the", "left", ..] => Some((Side::Left, 3)),
        ["on", "the", "right", ..] => Some((Side::Right, 3)),
        ["in", "the", "middle" | "center" | "centre", rest @ ..] if rest.first() != Some(&"of") => {
            Some((Side::Middle, 3))
        }
        ["in", "between" | "middle" | "center", ..] => Some((Side::Middle, 2)),
        _ => None,
    }
}

/// `number 7`, 背番号10.
fn number_on_cloth(words: &[&str]) -> Option<(u8, usize)> {
    let ["number" | "背番号", number, ..] = words else { return None };
    Some((number.parse().ok().filter(|number| *number < 100)?, 2))
}

fn is_a_tag(tokens: &[Token], at: usize, taken: usize) -> bool {
    let ends = |token: Option<&Token>| token.is_none_or(|token| token.word().is_none());
    at > 0 && ends(tokens.get(at - 1)) && ends(tokens.get(at + taken))
}

/// Whether years and size are those of what is held.
fn is_said_of_a_thing(words: &[&str]) -> bool {
    let of_years = matches!(words[0], "old" | "ancient" | "little" | "tiny" | "young");
    let is_held = |words: &[&str]| match look_up(words) {
        Some((Sense::Noun(Noun::Held | Noun::Fitting(_), _) | Sense::Suggests(_), _)) => true,
        Some((Sense::Wishes(wishes), _)) => matches!(wishes, [Wish::Sight(_), ..]),
        _ => false,
    };
    // `a tiny crown`, and `a little bearded man` is little.
    let is_worn = |words: &[&str]| {
        let sense = look_up(words).map(|(sense, _)| sense);
        matches!(
            sense,
            Some(Sense::Noun(Noun::Hat | Noun::Detail(_) | Noun::Accent | Noun::Other, Some(Wish::Extra(_))))
        ) && !words.iter().take(3).any(|word| calls_one(word))
    };
    if matches!(words[0], "tiny" | "little") && words.len() > 1 && is_worn(&words[1..]) {
        return look_up(words).is_none_or(|(_, count)| count == 1);
    }
    of_years && words.len() > 1 && look_up(words).is_none_or(|(_, count)| count == 1) && is_held(&words[1..])
}

/// `an old airplane`: whatever that is, it is nobody.
fn is_said_of_the_unknown(words: &[&str]) -> bool {
    let [years, thing, ..] = words else { return false };
    let names_somebody = words.iter().skip(1).take(3).any(|word| calls_one(word) || household(word).is_some());
    matches!(*years, "old" | "ancient" | "little" | "tiny")
        && look_up(words).is_none_or(|(_, count)| count == 1)
        && look_up(&[thing]).is_none()
        && !names_somebody
}

/// Whether who is described is named within the next words, or nothing else is: `a tall dark-haired man`, `1girl, tall`.
fn is_said_of_somebody(words: &[&str]) -> bool {
    words.len() == 1 || words[1..].iter().any(|word| calls_one(word))
}

/// Whether `short` before these words is said of somebody and not of hair: `a short girl`, `a short chubby boy`.
fn is_of_height(after: &[&str]) -> bool {
    let says_body = |word: &str| {
        matches!(look_up(&[word]), Some((Sense::Noun(_, Some(Wish::Age(_) | Wish::Build(_) | Wish::Expression(_))), _)))
    };
    let is_one = |word: &&str| calls_one(word);
    after.first().is_some_and(is_one) || after.len() > 1 && says_body(after[0]) && is_one(&after[1])
}

/// Whether a word that could be somebody's is a place's: at most one other such word stands between.
fn is_said_of_a_place(words: &[&str]) -> bool {
    let may_be = |word: &str| {
        matches!(
            word,
            "quiet"
                | "peaceful"
                | "calm"
                | "serene"
                | "lonely"
                | "cozy"
                | "gloomy"
                | "sleeping"
                | "sleepy"
                | "old"
                | "ancient"
                | "little"
                | "tiny"
                | "empty"
                | "deserted"
                | "abandoned"
        )
    };
    // Who sleeps on the train is not said to do so of the train.
    if matches!(words.get(1), Some(&("on" | "in" | "at" | "inside"))) {
        return false;
    }
    let is_place = |words: &[&str]| matches!(look_up(words), Some((Sense::Wishes([Wish::Place(_), ..]), _)));
    may_be(words[0]) && (is_place(&words[1..]) || words.len() > 2 && may_be(words[1]) && is_place(&words[2..]))
}

fn is_of_a_game(tokens: &[Token]) -> bool {
    let says = |word: &str| {
        matches!(word, "baseball" | "shoulder" | "shouldering" | "delinquent" | "delinquents" | "batter" | "swinging")
    };
    tokens.iter().filter_map(Token::word).any(says)
}

fn has_arrows(tokens: &[Token]) -> bool {
    let has = |is: fn(&str) -> bool| tokens.iter().filter_map(Token::word).any(is);
    // Beside a sword in other hands it is a weapon as well, unless somebody wears it.
    let is_armed = has(|word| matches!(word, "sword" | "spear" | "axe" | "shield" | "dagger" | "katana" | "crossbow"));
    let is_worn = has(|word| matches!(word, "ribbon" | "ribbons" | "hair" | "dress" | "neck" | "tie"));
    has(|word| matches!(word, "archer" | "arrow" | "arrows" | "quiver" | "archery")) || is_armed && !is_worn
}
