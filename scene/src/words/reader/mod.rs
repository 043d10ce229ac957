//! From words to wishes: phrases are looked up, adjectives find their nouns, a *no* finds what it refuses.

mod adjectives;
mod afterwards;
mod aside;
mod backdrop;
mod figures;
mod found;
mod lights;
mod loose;
mod pauses;
mod perches;
mod phrase;
mod things;

pub use loose::{is_article, says_little};

pub use found::{EVERYONE, Found, Span, Who};

use crate::words::animal_care::cared_for;
use crate::words::animals::gathered;
use crate::words::bedside::at_bedside;
use crate::words::bystanders::with_articles;
use crate::words::cast::Cast;
use crate::words::company::{carried_figures, hand_in_hand, laid_hand};
use crate::words::cuts::is_tied_anyway;
use crate::words::dealt::dealt_out;
use crate::words::deeds::of_two;
use crate::words::denials::denied;
use crate::words::dressing::shows_a_shirt;
use crate::words::laps::seated_on_laps;
use crate::words::lifeless::without_deeds_of_things;
use crate::words::listed::told_in_tags;
use crate::words::ones::told_by_looks;
use crate::words::owners::without_owners;
use crate::words::people::{Mention, People, Seat};
use crate::words::plurals::as_of_one;
use crate::words::relations::related;
use crate::words::restated::restated;
use crate::words::tended::tended;
use crate::words::token::{Piece, Token, words_from};
use crate::words::tools::at_work;
use crate::words::versus::opposed;
use crate::words::vocabulary::{Adjective, Noun, Sense, look_up};
use crate::words::wish::{AnimalWish, Wish};
use crate::words::wordings::reworded;
use crate::words::years;
use crate::{FigureKind, Outfit};

/// Between a thing and the word after it that refuses it: 帽子をかぶっていない.
const NEAR_BYTES: usize = 16;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadText {
    pub wishes: Vec<Found>,
    pub hint: Option<FigureKind>,
    pub not_understood: Vec<Span>,
    /// The figures that were named, in order.
    pub cast: Vec<Seat>,
    /// Where the given characters are called by name.
    pub named: Vec<Mention>,
    /// A place was described as people describe what a picture is about: old, empty, quiet.
    pub dwells_on_place: bool,
    /// Of whom it is said that they do what takes two, in the order of the words: where it is said, and who.
    pub subjects: Vec<(Span, u8)>,
    /// Years were said of somebody, and they are too few for a grown person.
    pub is_young: bool,
}

pub fn read_text(text: &str, people: &People) -> ReadText {
    let (tokens, is_young) = years::told(people.tokens(text));
    let tokens = at_bedside(of_two(tended(dealt_out(told_in_tags(told_by_looks(denied(restated(with_articles(
        opposed(tokens),
    )))))))));
    let tokens = seated_on_laps(carried_figures(laid_hand(hand_in_hand(related(tokens)))));
    let tokens =
        without_deeds_of_things(gathered(without_owners(text, at_work(reworded(cared_for(as_of_one(tokens)))))));
    let mut reader = Reader::default();
    reader.found.is_young = is_young;
    let mut at = 0;
    while at < tokens.len() {
        match tokens[at].piece {
            Piece::Name(who) => {
                reader.named((who, people.kind(who)), (tokens[at].start, tokens[at].end));
                at += 1;
            }
            Piece::Animal(animal) => {
                let span = (tokens[at].start, tokens[at].end);
                reader.animal(animal, span);
                at += 1;
            }
            _ => at += reader.step(&tokens, at),
        }
    }
    reader.pattern_of_what_is_worn();
    reader.drop_adjectives();
    reader.lose_verb();
    reader.lose_meal();
    reader.cast.breaks(&mut reader.found);
    reader.found.cast = reader.cast.seats();
    reader.found
}

#[derive(Default)]
struct Reader {
    found: ReadText,
    /// Adjectives that wait for their noun.
    waiting: Vec<Waiting>,
    noun: Option<(Noun, Span)>,
    /// After `eyes are`: adjectives go to the noun before.
    joined: bool,
    /// After `dressed in`: a color without a noun is the clothes'.
    wearing: bool,
    refusal: Refusal,
    /// After `no` and a word that is not known.
    refuses_unknown: bool,
    cast: Cast,
    /// After `called`: a name that follows is the figure's before.
    called: bool,
    /// `holding`, `eating`: silent where what follows is drawn.
    verb: Option<Span>,
    /// After `a lab coat over`: what is worn beneath is not seen.
    beneath: bool,
    /// Asks for what is in hand by a verb, as `holding` does.
    grasps: bool,
    /// What was asked for so.
    grasped: Vec<Found>,
    /// What is read now is all that stands between two commas.
    is_tag: bool,
    /// After `overlooking`: a place is what is seen from the one before.
    overlooks: bool,
    /// Where the last comma stands.
    paused_at: usize,
    /// Where the last `and` ends.
    and_at: usize,
    /// `eating`, a tag of its own: silent where something to eat is named anywhere.
    eats: Option<Span>,
}

struct Waiting {
    adjective: Adjective,
    span: Span,
    /// Other words since: more than one, and the adjective has lost its noun.
    gap: u8,
    of_clothes: bool,
}

#[derive(Clone, Copy, PartialEq, Default)]
enum Refusal {
    #[default]
    None,
    /// After `no`, which starts here.
    Open(usize),
    /// The thing refused has been named; an `or` goes on.
    Named(usize),
}

impl Reader {
    /// Reads the phrase at `at`; the number of tokens it took.
    fn step(&mut self, tokens: &[Token], at: usize) -> usize {
        self.grasps = false;
        let token = &tokens[at];
        match &token.piece {
            Piece::Colon => {
                self.joined = self.noun.is_some();
                self.cast.pauses(token.end);
                return 1;
            }
            Piece::Comma => {
                self.paused_at = token.end;
                self.at_comma();
                return 1;
            }
            Piece::Stop => {
                self.paused_at = token.end;
                self.drop_adjectives();
                self.at_comma();
                self.cast.stops();
                return 1;
            }
            Piece::Word(_) | Piece::Name(_) | Piece::Animal(_) => {}
        }
        let words = words_from(tokens, at);
        self.called = matches!(words[0], "called" | "named");
        if let Some(taken) = self.afterwards(&words, tokens, at).or_else(|| self.aside(&words, tokens, at)) {
            return taken;
        }
        let is_phrase = look_up(&words).is_some_and(|(_, count)| count > 1) && !goes_on_without_article(&words);
        if !is_phrase && let Some(taken) = self.cast.introduction(words[0], (token.start, token.end), &mut self.found) {
            if taken.is_silent {
                self.sense(Sense::Silent, (token.start, token.end));
            }
            // `a present to a blonde girl`: what follows an article is no color of what is in hand.
            self.noun = self.noun.filter(|(noun, _)| *noun != Noun::Held || self.joined);
            return 1;
        }
        self.phrase(&words, tokens, at)
    }

    /// Particles and pronouns say whom the words around them are about.
    fn marks(&mut self, word: &str, sense: Sense, token: &Token) {
        match word {
            "he" | "she" => self.tells_by_pronoun(sense, token),
            "they" => self.cast.turn_to_them(),
            "が" => self.cast.marks_subject(),
            "は" => self.cast.marks_topic(),
            "を" => {
                self.cast.turns_from_object();
                self.cast.marks_object();
            }
            "に" | "へ" => self.cast.marks_object(),
            "二人とも" | "ふたりとも" => self.cast.becomes_both(&mut self.found),
            "たち" | "達" => self.cast.becomes_several(&mut self.found),
            "sharing" | "share" | "shares" => self.cast.share(),
            _ => {}
        }
    }

    /// With whom the words are about now.
    fn animal(&mut self, animal: AnimalWish, span: Span) {
        self.drop_adjectives();
        let sense = Sense::Noun(Noun::Other, Some(Wish::Animal(animal)));
        self.cast.passes(sense, &mut self.found);
        self.sense(sense, span);
    }

    fn sense(&mut self, sense: Sense, span: Span) {
        match sense {
            Sense::Silent | Sense::Animal(..) => {}
            Sense::Suggests(place) => {
                self.unknown("thing", span);
                let who = self.cast.whose(Wish::Haunts(place), &mut self.found.wishes);
                self.found.wishes.push(Found {
                    wish: Wish::Haunts(place),
                    refused: false,
                    shown: span,
                    own: span,
                    who,
                });
            }
            Sense::Takes => self.verb = Some(span),
            Sense::And => {
                self.and_at = span.1;
                let waiting = std::mem::take(&mut self.waiting);
                let (kept, lost): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|waiting| waiting.gap == 0);
                self.waiting = kept;
                lost.iter().for_each(|waiting| self.alone(waiting));
            }
            Sense::Preposition => self.turn(),
            Sense::Wearing => {
                self.turn();
                self.wearing = true;
            }
            Sense::Joins => self.joined = self.noun.is_some(),
            Sense::Or => {
                if let Refusal::Named(start) = self.refusal {
                    self.refusal = Refusal::Open(start);
                }
            }
            Sense::Without => {
                self.drop_adjectives();
                self.refusal = Refusal::Open(span.0);
            }
            Sense::NotBefore => self.refuse_before(span),
            Sense::Hint(kind) => {
                if let Some(at) = self.cast.of_whom(kind, span.0) {
                    self.settle(kind, at, span);
                }
                self.found.hint = self.found.hint.or(Some(kind));
            }
            Sense::Adjective(adjective) => self.adjective(adjective, span),
            Sense::Noun(noun, wish) => self.noun(noun, wish, span),
            Sense::Wishes(wishes) => {
                if wishes.iter().any(|wish| matches!(wish, Wish::Kind(_))) {
                    self.drop_adjectives();
                }
                if wishes.iter().any(|wish| matches!(wish, Wish::Place(_) | Wish::Sight(_))) {
                    self.said_of_a_place();
                }
                if !wishes.iter().any(|wish| wish.is_of_a_figure()) {
                    self.colors_no_clothes();
                }
                let colors = self.colors_before_clothes(wishes);
                self.widen_gaps();
                self.noun = None;
                self.wearing = false;
                for wish in wishes {
                    self.wish(*wish, span, span);
                }
                self.colors_of(sense, colors);
            }
        }
    }

    /// 帽子なし: what was named right before is refused.
    fn refuse_before(&mut self, span: Span) {
        let is_near = |last: &&mut Found| {
            let calls = matches!(last.wish, Wish::Kind(_) | Wish::Somebody);
            !calls && self.paused_at <= last.own.0 && span.0 < last.own.1 + NEAR_BYTES
        };
        let Some(own) = self.found.wishes.last_mut().filter(is_near).map(|last| last.own) else { return };
        // 包丁なし: neither the knife nor the kitchen.
        for said in self.found.wishes.iter_mut().filter(|said| said.own == own) {
            (said.refused, said.shown.1, said.own.1) = (true, span.1, span.1);
        }
    }

    fn noun(&mut self, noun: Noun, wish: Option<Wish>, span: Span) {
        if matches!(wish, Some(Wish::Kind(_))) {
            self.drop_adjectives();
        }
        let waiting = match noun {
            // Of black gloves nothing else is black.
            Noun::Other if matches!(wish, Some(Wish::Extra(_))) => {
                self.waiting.extract_if(.., |one| one.gap == 0 && one.adjective.is_color()).collect()
            }
            Noun::Other => Vec::new(),
            // `silver, book` is of the hair that comes yet: only what stands right before it is the book's.
            Noun::Held | Noun::Fitting(_) => {
                let near = |one: &Waiting| one.gap == 0 && one.adjective.before(noun).is_some();
                self.waiting.extract_if(.., |one| near(one)).collect()
            }
            _ => std::mem::take(&mut self.waiting),
        };
        if matches!(
            (noun, wish),
            (Noun::Other | Noun::Held | Noun::Accent | Noun::Detail(_), Some(Wish::Extra(_) | Wish::Prop(_)))
        ) {
            self.colors_no_clothes();
        }
        let refused = self.refusal;
        let mut bound = false;
        for waiting in waiting {
            // A color stands close to its noun: `a red car and eyes` are no red eyes.
            let reach = if waiting.adjective.is_color() { 1 } else { 2 };
            match waiting.adjective.before(noun).filter(|_| waiting.gap <= reach) {
                _ if is_tied_anyway(waiting.adjective, wish) => {}
                // `no red scarf` refuses the scarf, not the red.
                Some(_) if refused != Refusal::None && wish.is_some() => {}
                Some(found) => {
                    self.refusal = refused;
                    self.wish(found, (waiting.span.0, span.1), waiting.span);
                    bound = true;
                }
                None if noun == Noun::Other => self.found.not_understood.push(waiting.span),
                // In a plaid scarf no shirt is plaid.
                None => self.alone(&Waiting { of_clothes: false, ..waiting }),
            }
        }
        let is_told = bound && matches!(wish, Some(Wish::Dye(..)));
        if let Some(wish) = wish.filter(|_| !is_told) {
            self.refusal = refused;
            self.wish(wish, span, span);
        } else if !bound && let Refusal::Open(start) = self.refusal {
            self.found.not_understood.push((start, span.1));
            self.refusal = Refusal::Named(start);
        }
        self.widen_gaps();
        self.noun = (noun != Noun::Other).then_some((noun, span));
        self.joined = false;
        self.wearing = false;
    }

    fn wish(&mut self, wish: Wish, shown: Span, own: Span) {
        let wish = self.by_the_way(wish);
        if matches!(wish, Wish::Place(_) | Wish::Hour(_) | Wish::Weather(_) | Wish::Kind(_) | Wish::Somebody) {
            self.lose_verb();
        }
        self.verb = None;
        if std::mem::take(&mut self.beneath) && matches!(wish, Wish::Outfit(_)) {
            let over = self.found.wishes.iter().rev().find_map(|found| found.wish.outfit());
            if !(wish == Wish::Outfit(Outfit::Shirt) && over.is_some_and(shows_a_shirt)) {
                self.found.not_understood.push(own);
            }
            return;
        }
        // `heterochromia, one blue eye and one green eye`.
        let odd = self.found.wishes.iter().any(|found| matches!(found.wish, Wish::OtherEye(_)));
        let first = self.found.wishes.iter().any(|found| matches!(found.wish, Wish::EyeColor(_)));
        let wish = match wish {
            Wish::EyeColor(tint) if odd && first => Wish::OtherEye(tint),
            _ => wish,
        };
        // `an old man with no teeth laughing`.
        let is_done = matches!(wish, Wish::Pose(_) | Wish::Expression(_) | Wish::Kind(_) | Wish::Somebody);
        if std::mem::take(&mut self.refuses_unknown) && is_done {
            self.refusal = Refusal::None;
        }
        let (refused, shown, own) = match self.refusal {
            Refusal::Open(start) => {
                self.refusal = Refusal::Named(start);
                (true, (start.min(shown.0), shown.1), (start.min(own.0), own.1))
            }
            Refusal::Named(_) | Refusal::None => (false, shown, own),
        };
        let counted = if matches!(wish, Wish::Kind(_) | Wish::Somebody) { self.cast.counted_from() } else { None };
        let shown = (counted.map_or(shown.0, |from| from.min(shown.0)), shown.1);
        self.found.wishes.pop_if(|last| is_named_again(last, (wish, shown)));
        let who = self.cast.whose(wish, &mut self.found.wishes);
        let who =
            self.found.wishes.last().filter(|last| is_of_one_head(last, (wish, shown))).map_or(who, |last| last.who);
        if matches!(wish, Wish::Pose(pose) if pose.takes_two()) {
            self.found.subjects.extend(self.cast.subject().map(|subject| (own, subject)));
        }
        self.push(Found { wish, refused, shown, own, who });
    }

    fn unknown(&mut self, word: &str, span: Span) {
        let number = word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        // The weight of `(silver hair:1.2)` is no word.
        if number && self.joined && word.contains('.') {
            return;
        }
        // What nothing draws is left out anyway where the words refuse it.
        let is_refused = matches!(self.refusal, Refusal::Open(_));
        if !(is_refused || is_an_ending(word)) {
            self.found.not_understood.push(span);
        }
        // What is held or eaten is told already.
        self.verb = None;
        self.cast.parts();
        if !word.ends_with("ing") || word == "thing" {
            self.colors_no_clothes();
        }
        self.widen_gaps();
        self.refuses_unknown = is_refused;
        if !is_refused {
            self.refusal = Refusal::None;
        }
        self.noun = None;
        self.joined = false;
        self.wearing = false;
    }
}

/// `pale skin, straight blonde hair`: the color is hers whose hair is straight.
fn is_of_one_head(last: &Found, (wish, shown): (Wish, Span)) -> bool {
    let is_of_hair =
        |wish: Wish| matches!(wish, Wish::HairColor(_) | Wish::HairStyle(_) | Wish::HairLength(_) | Wish::Fringe(_));
    is_of_hair(wish) && is_of_hair(last.wish) && last.shown.1 == shown.1 && last.who.0 == last.who.1 && !last.refused
}

/// る of a verb that no table knows.
fn is_an_ending(word: &str) -> bool {
    let mut letters = word.chars();
    letters.clone().all(|letter| matches!(letter, '\u{3041}'..='\u{3096}')) && letters.nth(2).is_none()
}

/// `a rose garden` is a garden, though `a rose` is a phrase.
fn goes_on_without_article(words: &[&str]) -> bool {
    let count = |words: &[&str]| look_up(words).map_or(0, |(_, count)| count);
    is_article(words[0]) && count(&words[1..]) >= count(words)
}

/// `her lipstick is black`: no other color of it was said before.
fn is_named_again(last: &Found, (wish, shown): (Wish, Span)) -> bool {
    let is_dye = matches!((last.wish, wish), (Wish::Dye(one, _), Wish::Dye(other, _)) if one == other);
    is_dye && shown.0 <= last.own.0 && last.own.1 <= shown.1
}
