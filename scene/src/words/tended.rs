//! What is done at a part of somebody: whose cheek is poked, whose tears are wiped, whose knee is bandaged, whose tie is
//! fixed. Each is said in the words of the tables, with whom it is done to behind them.

use super::token::{Token, word};
use super::told::{Phrase, Told, retold, someone};
use super::wordings::fits;

/// A deed that has a part of somebody's: what is done, with which thing if with any, at which part, how the tables say it.
struct Deed {
    verbs: &'static [&'static str],
    /// One of these stands between verb and part; none of them must where this is empty.
    things: &'static [&'static str],
    parts: &'static [&'static str],
    told: &'static [&'static str],
    /// The part is told again with the looks of who it is of: `her husband's red tie`.
    keeps_part: bool,
}

const CLOTHS: &[&str] = &["towel", "cloth", "washcloth", "compress", "rag", "handkerchief", "icepack"];
const PLASTERS: &[&str] = &["bandage", "bandages", "bandaid", "plaster", "ointment", "gauze"];
const WOUNDS: &[&str] = &["knee", "knees", "leg", "shin", "ankle", "foot", "wound", "wounds", "scrape"];

const DEEDS: [Deed; 15] = [
    Deed {
        verbs: &["poke*", "poking", "prod*", "jab*", "pinch*", "squish*", "tug*"],
        things: &[],
        parts: &["cheek", "cheeks", "nose"],
        told: &["poking", "the", "cheek", "of", "with"],
        keeps_part: false,
    },
    Deed {
        verbs: &["wipe*", "wiping", "dry", "dries", "drying", "dab*", "brush*"],
        things: &["tear", "tears"],
        parts: &["face", "cheek", "cheeks", "eyes", "eye"],
        told: &["wiping", "the", "tears", "of", "with"],
        keeps_part: false,
    },
    Deed {
        verbs: &["wipe*", "wiping", "dry", "dries", "drying", "dab*"],
        things: &[],
        parts: &["tears", "tear", "eyes", "eye"],
        told: &["wiping", "the", "tears", "of", "with"],
        keeps_part: false,
    },
    Deed {
        verbs: &[
            "lay*", "place*", "placing", "put", "puts", "putting", "press*", "change*", "cool*", "dab*", "wipe*",
            "wiping", "set", "sets", "setting",
        ],
        things: CLOTHS,
        parts: &["forehead", "brow", "head"],
        told: &["cooling", "the", "forehead", "at", "the", "bedside", "with"],
        keeps_part: false,
    },
    Deed {
        verbs: &["lay*", "place*", "placing", "put", "puts", "putting", "press*", "rest*", "hold*"],
        things: &["hand", "palm", "hands"],
        parts: &["forehead", "brow"],
        told: &["feeling", "the", "forehead", "of", "with"],
        keeps_part: false,
    },
    Deed {
        verbs: &["feel*", "touch*", "check*"],
        things: &[],
        parts: &["forehead", "brow", "fever", "temperature"],
        told: &["feeling", "the", "forehead", "of", "with"],
        keeps_part: false,
    },
    Deed {
        verbs: &["cup*", "caress*", "stroke*", "stroking", "touch*", "cradle*"],
        things: &[],
        parts: &["cheek", "cheeks", "face"],
        told: &["cupping", "the", "cheek", "of", "with"],
        keeps_part: false,
    },
    Deed {
        verbs: &["fix*", "straighten*", "adjust*", "tie*", "tying", "knot*", "tighten*", "loosen*"],
        things: &[],
        parts: &["tie", "necktie"],
        told: &["tying", "tie", "of", "with"],
        keeps_part: true,
    },
    Deed {
        verbs: &["tie*", "tying", "wrap*", "wind*", "loop*", "drape*", "draping", "put", "puts", "putting", "lay*"],
        things: &["scarf", "muffler"],
        parts: &["neck", "shoulders"],
        told: &["wrapping", "scarf", "around", "with"],
        keeps_part: false,
    },
    Deed {
        verbs: &["massage*", "massaging", "rub*", "knead*", "pound*"],
        things: &[],
        parts: &["shoulders", "shoulder"],
        told: &["massaging", "the", "shoulders", "of", "with"],
        keeps_part: false,
    },
    Deed {
        verbs: &["wipe*", "wiping", "clean*", "dab*"],
        things: &[],
        parts: &["mouth", "lips"],
        told: &["wiping", "the", "mouth", "of", "with"],
        keeps_part: false,
    },
    Deed {
        verbs: &["drape*", "draping", "put", "puts", "putting", "lay*", "place*", "placing", "hang*"],
        things: &["jacket", "coat", "blazer", "cardigan", "overcoat"],
        parts: &["shoulders", "shoulder"],
        told: &["draping", "a", "coat", "over", "with"],
        keeps_part: false,
    },
    Deed {
        verbs: &["put", "puts", "putting", "slip*", "slide*", "sliding", "place*", "placing"],
        things: &["ring"],
        parts: &["finger", "hand"],
        told: &["ringing", "the", "finger", "of", "with"],
        keeps_part: false,
    },
    Deed {
        verbs: &["bandage*", "bandaging", "treat*", "dress*", "tend*", "clean*", "patch*"],
        things: &[],
        parts: WOUNDS,
        told: &["bandaging", "knee", "of"],
        keeps_part: false,
    },
    Deed {
        verbs: &[
            "put", "puts", "putting", "wrap*", "stick*", "apply*", "applies", "place*", "placing", "tie*", "tying",
        ],
        things: PLASTERS,
        parts: WOUNDS,
        told: &["bandaging", "knee", "of"],
        keeps_part: false,
    },
];

/// The tokens with every such phrase said in the words of the tables.
pub fn tended(tokens: Vec<Token>) -> Vec<Token> {
    const PHRASES: [Phrase; 8] =
        [looks_over, crowns, lends_coat, at_a_part, teaches_to_knit, tutors, holds_the_seat, confesses];
    retold(tokens, &PHRASES)
}

fn is_any(said: &str, patterns: &[&str]) -> bool {
    patterns.iter().any(|pattern| fits(said, pattern))
}

/// Where one of the words stands from there on, in the same clause.
fn found(tokens: &[Token], (from, to): (usize, usize), words: &[&str]) -> Option<usize> {
    (from..to).take_while(|at| !word(tokens, *at).is_empty()).find(|at| words.contains(&word(tokens, *at)))
}

fn at_a_part(tokens: &[Token], at: usize) -> Option<Told> {
    DEEDS.iter().filter(|deed| is_any(word(tokens, at), deed.verbs)).find_map(|deed| done(tokens, at, deed))
}

/// How far a name stands from a verb, and a part from a name.
const REACH: usize = 7;

fn done(tokens: &[Token], at: usize, deed: &Deed) -> Option<Told> {
    let thing = match deed.things {
        [] => at,
        things => found(tokens, (at + 1, at + 6), things)?,
    };
    // `pokes the cheek of a boy`.
    if let Some(part) = found(tokens, (thing + 1, thing + 5), deed.parts)
        && matches!(word(tokens, part + 1), "of" | "for" | "on")
        && someone(tokens, part + 2).is_some()
    {
        return Some(Told::new(part + 2 - at, deed.told));
    }
    // `wipes the tears of a girl`: the thing says it.
    if thing > at
        && deed.things.contains(&"tears")
        && word(tokens, thing + 1) == "of"
        && someone(tokens, thing + 2).is_some()
    {
        return Some(Told::new(thing + 2 - at, deed.told));
    }
    let from = if thing == at { at } else { found(tokens, (thing + 1, thing + 3), PREPOSITIONS)? };
    let who = someone(tokens, from + 1)?;
    // `pokes a boy on the cheek`.
    let part = found(tokens, (who + 1, who + REACH), deed.parts)?;
    let parts_with =
        (who + 1..part).any(|at| matches!(word(tokens, at), "and" | "with" | "who" | "by" | "while" | "as"));
    if parts_with {
        return None;
    }
    let told = Told::new(from + 1 - at, deed.told);
    Some(if deed.keeps_part { told } else { told.dropping(who + 1, part + 1) })
}

const PREPOSITIONS: &[&str] =
    &["from", "off", "on", "onto", "around", "about", "over", "to", "against", "across", "at"];

/// `peeks over her father's shoulder`.
fn looks_over(tokens: &[Token], at: usize) -> Option<Told> {
    const LOOKS: &[&str] = &[
        "peek*", "peer*", "look*", "peep*", "glance*", "glancing", "lean*", "gaze*", "watch*", "read*", "spy", "spies",
    ];
    let over = at + 1 + usize::from(word(tokens, at + 1) == "curiously");
    if !is_any(word(tokens, at), LOOKS) || word(tokens, over) != "over" {
        return None;
    }
    let who = someone(tokens, over + 1)?;
    let shoulder = found(tokens, (who + 1, who + 3), &["shoulder", "shoulders"])?;
    Some(
        Told::new(over + 1 - at, &["peeking", "over", "the", "shoulder", "of", "with"]).dropping(who + 1, shoulder + 1),
    )
}

/// `puts a flower crown on her sister's head`, `crowns a princess`.
fn crowns(tokens: &[Token], at: usize) -> Option<Told> {
    if matches!(word(tokens, at), "crowns" | "crowning")
        && someone(tokens, at + 1).is_some()
        && !matches!(word(tokens, at + 1), "of" | "on")
    {
        return Some(Told::new(1, &["crowning", "the", "head", "of", "with"]));
    }
    const PUTS: &[&str] = &["put", "puts", "putting", "place*", "placing", "set", "sets", "setting", "lay*"];
    const WREATHS: &[&str] = &["wreath", "garland"];
    let thing = found(tokens, (at + 1, at + 6), &["crown", "wreath", "garland", "tiara"]);
    let thing = thing.filter(|_| is_any(word(tokens, at), PUTS))?;
    let on = found(tokens, (thing + 1, thing + 3), PREPOSITIONS)?;
    let who = someone(tokens, on + 1)?;
    let head = found(tokens, (who + 1, who + 4), &["head", "hair"])?;
    let of_flowers =
        WREATHS.contains(&word(tokens, thing)) || (at..thing).any(|at| matches!(word(tokens, at), "flower" | "daisy"));
    let told: &'static [&'static str] = match of_flowers {
        true => &["wreathing", "the", "head", "of", "with"],
        false => &["crowning", "the", "head", "of", "with"],
    };
    Some(Told::new(on + 1 - at, told).dropping(who + 1, head + 1))
}

/// `lends his jacket to a shivering woman`.
fn lends_coat(tokens: &[Token], at: usize) -> Option<Told> {
    let coat = found(tokens, (at + 1, at + 4), &["jacket", "coat", "blazer", "cardigan"]);
    let coat = coat.filter(|_| is_any(word(tokens, at), &["lend*", "offer*", "give*", "giving"]))?;
    someone(tokens, coat + 2).filter(|_| word(tokens, coat + 1) == "to")?;
    Some(Told::new(coat + 2 - at, &["draping", "a", "coat", "over", "with"]))
}

/// `teaches her granddaughter to knit`.
fn teaches_to_knit(tokens: &[Token], at: usize) -> Option<Told> {
    let teaches = is_any(word(tokens, at), &["teach*", "show*", "help*"]);
    let who = someone(tokens, at + 1).filter(|_| teaches)?;
    let knit = found(tokens, (who + 1, who + 8), &["knit", "knitting"])?;
    let from = if matches!(word(tokens, knit - 1), "to" | "how") { knit - 1 } else { knit };
    Some(Told::new(1, &["knitting", "beside", "with"]).dropping(from, knit + 1))
}

/// `tutoring a girl`, `helps his sister with her homework`, `teaching a boy math`.
fn tutors(tokens: &[Token], at: usize) -> Option<Told> {
    const TOLD: &[&str] = &["tutoring", "over", "a", "book", "with"];
    const SUBJECTS: &[&str] = &[
        "homework",
        "math",
        "maths",
        "mathematics",
        "english",
        "kanji",
        "physics",
        "chemistry",
        "algebra",
        "lesson",
        "lessons",
        "textbook",
        "schoolwork",
        "equation",
        "equations",
        "problem",
        "problems",
    ];
    let tutors = is_any(word(tokens, at), &["tutor+"]);
    let teaches = is_any(word(tokens, at), &["teach*", "help*", "explain*", "show*"]);
    let who = someone(tokens, at + 1).filter(|_| tutors || teaches)?;
    let subject = found(tokens, (who + 1, who + 6), SUBJECTS);
    match subject {
        Some(subject) => {
            let plain = (who + 1..subject).all(|at| {
                matches!(
                    word(tokens, at),
                    "with"
                        | "do"
                        | "study"
                        | "her"
                        | "his"
                        | "their"
                        | "a"
                        | "the"
                        | "difficult"
                        | "hard"
                        | "in"
                        | "math"
                        | "school"
                )
            });
            plain.then(|| Told::new(1, TOLD).dropping(who + 1, subject + 1))
        }
        None => tutors.then(|| Told::new(1, TOLD)),
    }
}

/// `holds the seat as his son learns to ride a bicycle`: who guides a rider has a hand at the back.
fn holds_the_seat(tokens: &[Token], at: usize) -> Option<Told> {
    let holds = is_any(word(tokens, at), &["hold*", "steady", "steadies", "steadying", "push*", "support*"]);
    let seat = found(tokens, (at + 1, at + 4), &["seat", "saddle", "bike", "bicycle"]).filter(|_| holds)?;
    let joins = (seat + 1..seat + 5).find(|next| matches!(word(tokens, *next), "as" | "while" | "of"))?;
    let who = someone(tokens, joins + 1)?;
    let ride = found(tokens, (who + 1, who + 10), &["ride", "rides", "riding", "cycle", "pedals"])?;
    let learns = found(tokens, (who + 1, ride), &["learns", "learning", "tries", "trying", "is"]);
    let told = Told::new(joins + 1 - at, &["guiding", "at", "the", "saddle", "with"]);
    match learns {
        Some(learns) if word(tokens, ride) == "ride" => Some(told.dropping(learns, ride)),
        _ => Some(told),
    }
}

/// `confessing to a boy`, `confesses her love to a boy`.
fn confesses(tokens: &[Token], at: usize) -> Option<Told> {
    let to = found(tokens, (at + 1, at + 5), &["to"]).filter(|_| is_any(word(tokens, at), &["confess*"]))?;
    someone(tokens, to + 1)?;
    Some(Told::new(to + 1 - at, &["confessing", "to", "with"]))
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn what_is_done_at_a_part_of_somebody_names_who_it_is_done_to() {
        for (said, expected) in [
            ("a girl pokes the cheek of a boy", "a girl poking the cheek of with a boy"),
            ("a girl pokes a boy's cheek", "a girl poking the cheek of with a boy"),
            ("a girl poking her friend on the cheek", "a girl poking the cheek of with her friend"),
            ("a boy wipes tears from a girl's face", "a boy wiping the tears of with a girl"),
            ("a boy wipes his tears", "a boy wipes his tears"),
            ("a woman fixes her husband's red tie", "a woman tying tie of with her husband red tie"),
            ("a girl bandages her brother's scraped knee", "a girl bandaging knee of her brother"),
            (
                "a wife lays a wet towel on her husband's forehead",
                "a wife cooling the forehead at the bedside with her husband",
            ),
            ("a girl peeks over her father's shoulder", "a girl peeking over the shoulder of with her father"),
            ("a boy tutoring a girl", "a boy tutoring over a book with a girl"),
            ("a boy helps his sister with her homework", "a boy tutoring over a book with his sister"),
        ] {
            let told = tended(tokens(said));
            let told: Vec<&str> = told.iter().filter_map(Token::word).collect();
            assert_eq!(told.join(" "), expected, "{said}");
        }
    }
}
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
        verbs: "wash+|bathe+|shampoo+|scrub+|rinse+|lather+",
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
pub fn tended(tokens: Vec<Token>) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        if let Some(end) = strewn(&tokens, at) {
            out.push(said(&tokens[at], "feeding"));
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
        let is_tool = match (word(tokens, at), word(tokens, led)) {
            ("with", "stethoscope" | "bandage" | "bandages" | "brush" | "soap" | "shampoo") => true,
            ("on", "table") => true,
            _ => false,
        };
        if !is_tool {
            return at - from;
        }
        at = led + 1;
    }
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
