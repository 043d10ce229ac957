//! Where an animal is, as the words beside its name say it.

use super::animals::word;
use super::company::calls_one;
use super::reader::says_little;
use super::token::{Piece, Token};
use super::vocabulary::{Sense, look_up};
use crate::{AnimalKind, Spot};

/// How many tokens say whence it leaps: `out of the water`, `over the waves`.
pub fn out_of_the_sea(tokens: &[Token]) -> usize {
    let says = |text: &str| matches!(text, "out" | "of" | "from" | "over" | "above" | "through" | "the" | "high");
    let led = tokens.iter().take_while(|token| word(Some(token)).is_some_and(says)).count();
    let ends = matches!(word(tokens.get(led)), Some("water" | "waves" | "waters" | "wave" | "surface"));
    if ends { led + 1 } else { 0 }
}

/// The token after `on a shelf`, `on the dusty bookshelf`: for what is small enough.
pub fn shelf_at(tokens: &[Token], at: usize, kind: AnimalKind) -> Option<usize> {
    use AnimalKind::{Bird, Crow, Hamster, Mouse, Owl, Parrot, Rabbit, Squirrel};
    let is_small = kind.is_cat() || matches!(kind, Bird | Crow | Hamster | Mouse | Owl | Parrot | Rabbit | Squirrel);
    let is_on = matches!(word(tokens.get(at)), Some("on" | "upon" | "atop"));
    let of_one =
        |text: &str| matches!(text, "a" | "the" | "top" | "of" | "wooden" | "high" | "dusty" | "book" | "wall" | "old");
    let led = tokens.get(at + 1..)?.iter().take_while(|token| word(Some(token)).is_some_and(of_one)).count();
    let end = at + 1 + led;
    let ends = matches!(word(tokens.get(end)), Some("shelf" | "bookshelf" | "shelves"));
    (is_small && is_on && ends).then_some(end + 1)
}

/// How many tokens say that it sits in a box: `in a cardboard box`.
pub fn in_box(tokens: &[Token], at: usize) -> usize {
    let is_in = matches!(word(tokens.get(at)), Some("in" | "inside" | "into"));
    let of_one = |text: &str| {
        matches!(
            text,
            "a" | "the" | "its" | "cardboard" | "small" | "wet" | "soggy" | "paper" | "old" | "open" | "abandoned"
        )
    };
    let rest = tokens.get(at + 1..).unwrap_or_default();
    let led = rest.iter().take_while(|token| word(Some(token)).is_some_and(of_one)).count();
    let ends = matches!(word(rest.get(led)), Some("box" | "carton"));
    if is_in && ends { led + 2 } else { 0 }
}

/// How many tokens say that it leaps through a hoop.
pub fn through_hoop(tokens: &[Token]) -> usize {
    let says = |text: &str| matches!(text, "through" | "a" | "the" | "red" | "hanging");
    let led = tokens.iter().take_while(|token| word(Some(token)).is_some_and(says)).count();
    let ends = matches!(word(tokens.get(led)), Some("hoop" | "hoops" | "ring"));
    if ends && word(tokens.first()) == Some("through") { led + 1 } else { 0 }
}

/// The token after `on a branch`, `on a snowy tree branch`: what perches sits on one that is drawn.
pub fn branch_at(tokens: &[Token], at: usize, kind: AnimalKind) -> Option<usize> {
    use AnimalKind::{Bird, Crow, Hawk, Owl, Parrot};
    let is_on = matches!(word(tokens.get(at)), Some("on" | "upon" | "atop"));
    let is_branch = |text: &str| matches!(text, "branch" | "branches" | "bough" | "twig");
    let of_one = |text: &str| {
        matches!(text, "a" | "the" | "tree" | "bare" | "thin" | "old" | "snowy" | "pine" | "oak" | "cherry" | "high")
    };
    let led = tokens.get(at + 1..)?.iter().take_while(|token| word(Some(token)).is_some_and(of_one)).count();
    let end = at + 1 + led;
    let ends = word(tokens.get(end)).is_some_and(is_branch);
    (is_on && ends && matches!(kind, Bird | Crow | Hawk | Owl | Parrot)).then_some(end + 1)
}

/// The last token of `on a chair`, `on her desk`: what a person would not sit on with the animal beside them.
pub fn raised_seat(tokens: &[Token], at: usize) -> Option<usize> {
    let is_on = matches!(word(tokens.get(at)), Some("on" | "upon" | "atop"));
    let is_introduced = matches!(word(tokens.get(at + 1)), Some("a" | "the" | "another" | "her" | "his"));
    let is_seat = |at: &usize| {
        matches!(
            word(tokens.get(*at)),
            Some(
                "chair"
                    | "stool"
                    | "armchair"
                    | "table"
                    | "desk"
                    | "shelf"
                    | "rock"
                    | "boulder"
                    | "stone"
                    | "log"
                    | "stump"
                    | "fence"
                    | "wall"
                    | "branch"
            )
        )
    };
    (at + 2..at + 4).find(is_seat).filter(|_| is_on && is_introduced)
}

/// `on her shoulder`, `beside him`: where, the word that says whose, and the token after.
pub fn spot_at(tokens: &[Token], at: usize) -> Option<(Spot, Option<usize>, usize)> {
    let first = word(tokens.get(at))?;
    let mut next = at + 1;
    if first == "next" && word(tokens.get(next)) == Some("to") {
        next += 1;
    }
    let mut whose = None;
    while let Some(text) = word(tokens.get(next)) {
        match text {
            "her" | "his" | "their" | "him" | "them" => whose = Some(next),
            "leather" | "gloved" | "falconry" | "outstretched" | "raised" => {}
            "the" | "a" | "my" | "one" | "top" | "of" => {}
            // The color that leashes have here; another is told.
            "red" if matches!(word(tokens.get(next + 1)), Some("leash" | "lead")) => {}
            _ if calls_one(text) && is_of_a_body(word(tokens.get(next + 1))) => whose = Some(next),
            _ if says_little(text) && matches!(word(tokens.get(next + 1)), Some("leash" | "lead")) => {
                whose = Some(next)
            }
            _ => break,
        }
        next += 1;
    }
    let thing = word(tokens.get(next));
    let spot = match (first, thing) {
        ("on" | "upon" | "atop", Some("shoulder" | "shoulders")) => Spot::Shoulder,
        ("on" | "upon" | "atop", Some("head")) => Spot::Head,
        (
            "in" | "into" | "on",
            Some("arm" | "arms" | "hand" | "hands" | "palm" | "glove" | "fist" | "wrist" | "forearm"),
        ) => Spot::Arms,
        ("in" | "into" | "on" | "across", Some("lap" | "laps" | "knees" | "knee")) => Spot::Lap,
        ("on" | "with", Some("leash" | "lead")) | ("by", Some("bridle" | "reins" | "leash")) => Spot::Led,
        ("at" | "by" | "beside" | "near" | "around", Some("feet" | "side" | "leg" | "legs")) => Spot::Beside,
        ("beside" | "next" | "near" | "behind" | "around", _) if whose.is_some() => {
            let end = whose.map_or(next, |whose| whose + 1);
            // `next to her house` is about the house.
            let ends = !matches!(tokens.get(end).map(|token| &token.piece), Some(Piece::Word(text)) if is_thing(text));
            return ends.then_some((Spot::Beside, whose, end));
        }
        _ => return None,
    };
    Some((spot, whose, next + 1))
}

fn is_of_a_body(text: Option<&str>) -> bool {
    matches!(text, Some("arm" | "arms" | "shoulder" | "shoulders" | "head" | "lap" | "hand" | "hands"))
}

fn is_thing(text: &str) -> bool {
    !matches!(
        look_up(&[text]),
        Some((Sense::Silent | Sense::Preposition | Sense::And | Sense::Joins | Sense::Wearing, _))
    )
}

pub fn verb(text: &str) -> Option<Spot> {
    match text {
        "holding" | "holds" | "hold" | "carrying" | "carries" | "carry" | "hugging" | "hugs" | "cradling"
        | "cuddling" | "embracing" => Some(Spot::Arms),
        "walking" | "walks" | "leading" | "leads" => Some(Spot::Led),
        "feeding" | "feeds" | "patting" | "pats" => Some(Spot::Beside),
        _ => None,
    }
}
