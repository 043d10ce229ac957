//! What people do to animals, said so that the tables know it: who washes one, milks it, brushes it, bandages its paw,
//! strews food for it, drives it on.

use super::token::{Piece, Token, said, word, words_from};
use super::vocabulary::{Sense, look_up};
use super::wordings::fits;
use crate::AnimalKind;

/// A verb, what is said for it, and what else of the sentence that says.
struct Deed {
    verbs: &'static str,
    words: &'static [&'static str],
    fits: fn(AnimalKind) -> bool,
}

const DEEDS: [Deed; 8] = [
    Deed { verbs: "gallop+|trot+|canter+", words: &["riding", "a", "running"], fits: AnimalKind::is_mount },
    Deed {
        verbs: "wash*|bathe*|shampoo*|scrub*|rinse*|lather*",
        words: &["petting", "a", "bathed"],
        fits: |kind| kind.is_beast() || kind.is_of_farm() || kind.is_horse(),
    },
    Deed {
        verbs: "milk+",
        words: &["petting", "a", "milked"],
        fits: |kind| matches!(kind, AnimalKind::Cow | AnimalKind::Goat),
    },
    Deed {
        verbs: "brush+|groom+|curry+|comb+",
        words: &["petting", "a", "groomed"],
        fits: |kind| kind.is_horse() || kind.is_of_farm() || kind.is_beast(),
    },
    Deed { verbs: "bandage+", words: &["petting", "a", "bandaged"], fits: AnimalKind::is_beast },
    Deed {
        verbs: "examine+|listen+|vaccinate+|treat+",
        words: &["petting", "a", "examined"],
        fits: AnimalKind::is_beast,
    },
    Deed {
        verbs: "drive+|herd+|shepherding",
        words: &["walking", "with"],
        fits: |kind| kind.is_of_farm() || kind.is_bird(),
    },
    Deed {
        verbs: "release+|launch+|loose+",
        words: &["holding", "a", "flying"],
        fits: |kind| matches!(kind, AnimalKind::Hawk),
    },
];

/// What is strewn.
const FOOD: &str = " bread crumbs breadcrumbs crumb grain grains seed seeds feed corn pellets fish food oats wheat rice herring sardines \
    sardine scraps birdseed handful handfuls of some a ";
const STREWS: &str = "scatter+|strew+|toss+|throw+|sprinkl+|fling+";

/// The tokens with every such deed said in the words of the tables.
pub fn cared_for(tokens: Vec<Token>) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        if let Some(end) = strewn(&tokens, at) {
            out.push(said(&tokens[at], "feeding"));
            at = end;
            continue;
        }
        if let Some(end) = to_catch(&tokens, at) {
            out.push(said(&tokens[at], "running"));
            at = end;
            continue;
        }
        if let Some((words, end)) = japanese(&tokens, at) {
            out.extend(words.iter().map(|text| said(&tokens[at], text)));
            out.push(tokens[at].clone());
            at = end;
            continue;
        }
        let Some((deed, named)) = done(&tokens, at) else {
            out.push(tokens[at].clone());
            at += 1;
            continue;
        };
        out.extend(deed.words.iter().map(|text| said(&tokens[at], text)));
        let is_left_out =
            |token: &&Token| is_article(token) || token.word().is_some_and(|text| text == "of" || is_of_a_body(text));
        out.extend(tokens[at + 1..named].iter().filter(|token| !is_left_out(token)).cloned());
        let end = named + named_by(&tokens, named);
        out.extend_from_slice(&tokens[named..end]);
        at = end + usize::from(is_of_a_body(word(&tokens, end)));
        at += with_tools(&tokens, at);
        // Whose hands are on the animal have no hose, and that is told.
        if let Some(hose) = hose(&tokens, at).filter(|_| deed.words.contains(&"bathed")) {
            out.push(said(&tokens[hose], "hosing"));
            at = hose + 1;
        }
    }
    out
}

/// 牛の乳を搾っている, 犬を洗う: what is said before the animal, and where that ends.
fn japanese(tokens: &[Token], at: usize) -> Option<(&'static [&'static str], usize)> {
    animal(tokens, at).filter(|_| !word(tokens, at).is_ascii())?;
    let begins = |at: usize, stems: &[&str]| stems.iter().any(|stem| word(tokens, at).starts_with(stem));
    if word(tokens, at + 1) == "の" && word(tokens, at + 2) == "乳" && begins(at + 4, &["搾", "しぼ", "絞"]) {
        return Some((&["petting", "a", "milked"], at + 5));
    }
    if word(tokens, at + 1) == "を" && begins(at + 2, &["洗"]) {
        return Some((&["petting", "a", "bathed"], at + 3));
    }
    None
}

/// Where `leaps to catch it`, said of a dog, ends.
fn to_catch(tokens: &[Token], at: usize) -> Option<usize> {
    let leaps = matches!(word(tokens, at), "leaps" | "leaping" | "jumps" | "jumping" | "leap" | "jump");
    let is_dog = at.checked_sub(1).is_some_and(|before| animal(tokens, before).is_some_and(AnimalKind::is_dog));
    let ends = |next: &usize| matches!(word(tokens, *next), "it" | "frisbee" | "disc" | "disk");
    let goal = (at + 1..at + 6).find(ends).filter(|_| leaps && is_dog)?;
    let catches = (at + 1..goal).any(|next| matches!(word(tokens, next), "catch" | "catching" | "for" | "grab"));
    catches.then_some(goal + 1)
}

fn is_article(token: &Token) -> bool {
    matches!(token.word(), Some("a" | "an" | "the" | "to" | "her" | "his" | "their"))
}

fn is_of_a_body(text: &str) -> bool {
    matches!(
        text,
        "paw" | "paws" | "leg" | "ear" | "ears" | "heart" | "heartbeat" | "chest" | "coat" | "fur" | "mane" | "tail"
    )
}

/// Which deed begins there, and where the animal is named.
fn done(tokens: &[Token], at: usize) -> Option<(&'static Deed, usize)> {
    let verb = tokens[at].word()?;
    let deed = DEEDS.iter().find(|deed| deed.verbs.split('|').any(|form| fits(verb, form)))?;
    let before = at.checked_sub(1).and_then(|before| tokens[before].word());
    if verb.ends_with("ed") || before.is_some_and(|text| matches!(text, "a" | "the" | "his" | "her")) {
        return None;
    }
    let rides = deed.words[0] == "riding";
    // `a galloping horse` gallops itself.
    if rides && !tokens.get(at + 1).is_some_and(is_article) {
        return None;
    }
    const MOST_WORDS: usize = 6;
    let named = (at + 1..at + MOST_WORDS)
        .take_while(|next| !word(tokens, *next).is_empty())
        .find(|next| animal(tokens, *next).is_some_and(deed.fits))?;
    let mut between = tokens[at + 1..named].iter().filter_map(Token::word);
    let goes_on = between.any(|text| matches!(text, "with" | "and" | "while" | "beside" | "near" | "in"));
    (!goes_on).then_some((deed, named))
}

fn animal(tokens: &[Token], at: usize) -> Option<AnimalKind> {
    match look_up(&words_from(tokens, at)) {
        Some((Sense::Animal(kind, _), _)) => Some(kind),
        _ => None,
    }
}

/// How many words name it.
fn named_by(tokens: &[Token], at: usize) -> usize {
    look_up(&words_from(tokens, at)).map_or(1, |(_, count)| count.max(1))
}

/// `with a stethoscope`, `on the clinic table`: the deed shows them.
fn with_tools(tokens: &[Token], from: usize) -> usize {
    let mut at = from;
    loop {
        let small = |text: &str| {
            matches!(
                text,
                "a" | "an"
                    | "the"
                    | "clinic"
                    | "examination"
                    | "exam"
                    | "examining"
                    | "vet"
                    | "steel"
                    | "metal"
                    | "grooming"
            )
        };
        let led = (at + 1..at + 5).find(|next| !small(word(tokens, *next))).unwrap_or(at + 1);
        let is_tool = matches!(
            (word(tokens, at), word(tokens, led)),
            ("with", "stethoscope" | "bandage" | "bandages" | "brush" | "soap" | "shampoo") | ("on", "table")
        );
        if !is_tool {
            return at - from;
        }
        at = led + 1;
    }
}

/// Where the hose of `with a garden hose` is named.
fn hose(tokens: &[Token], at: usize) -> Option<usize> {
    let hose = (at + 1..at + 4).find(|next| word(tokens, *next) == "hose")?;
    (word(tokens, at) == "with").then_some(hose)
}

/// Where `scatters bread crumbs for` ends, if that begins there.
fn strewn(tokens: &[Token], at: usize) -> Option<usize> {
    let verb = tokens[at].word()?;
    STREWS.split('|').find(|form| fits(verb, form))?;
    let food = |at: &usize| FOOD.contains(&format!(" {} ", word(tokens, *at))) && !word(tokens, *at).is_empty();
    let end = (at + 1..at + 6).find(|next| !food(next))?;
    let is_to = matches!(word(tokens, end), "for" | "to" | "at" | "among") && end > at + 1;
    let fed = (end + 1..end + 7)
        .take_while(|next| matches!(tokens.get(*next).map(|token| &token.piece), Some(Piece::Word(_))));
    let named = fed.into_iter().any(|next| animal(tokens, next).is_some());
    (is_to && named).then_some(end + 1)
}
