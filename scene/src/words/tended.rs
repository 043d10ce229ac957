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
    const PHRASES: [Phrase; 11] = [
        pulls_up,
        looks_over,
        crowns,
        lends_coat,
        at_a_part,
        teaches_to_knit,
        tutors,
        explains,
        holds_the_seat,
        confesses,
        dresses_hair,
    ];
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

/// `pulls a girl up by the hand`, `helps her friend up`, `helps an old man to his feet`.
fn pulls_up(tokens: &[Token], at: usize) -> Option<Told> {
    let pulls = matches!(
        word(tokens, at),
        "pulling" | "pulls" | "pull" | "hauling" | "hauls" | "helping" | "helps" | "dragging" | "drags"
    );
    let who = someone(tokens, at + 1).filter(|_| pulls)?;
    let said = |steps: usize| word(tokens, who + steps);
    let up = match (said(1), said(2), said(3)) {
        ("up", "by", "the" | "her" | "his") if matches!(said(4), "hand" | "arm" | "hands") => 4,
        ("to", "her" | "his" | "their", "feet") => 3,
        ("back", "up", _) => 2,
        ("up", "from" | "onto" | "off" | "", _) => 1,
        _ => return None,
    };
    Some(Told::new(1, &["helping", "up", "with"]).dropping(who + 1, who + 1 + up))
}

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

/// `points at a notebook and explains it to a boy`.
fn explains(tokens: &[Token], at: usize) -> Option<Told> {
    let points = is_any(word(tokens, at), &["point*"]) && matches!(word(tokens, at + 1), "at" | "to" | "in");
    let page = found(tokens, (at + 2, at + 6), &["notebook", "textbook", "book", "page", "worksheet", "workbook"]);
    let page = page.filter(|_| points)?;
    let explains = (page + 1..page + 4).find(|at| is_any(word(tokens, *at), &["explain*", "teach*", "show*"]))?;
    let to = found(tokens, (explains + 1, explains + 6), &["to"])?;
    someone(tokens, to + 1)?;
    Some(Told::new(to + 1 - at, &["tutoring", "over", "a", "book", "with"]))
}

/// `brushes the hair of her daughter`, `cuts the hair of a boy`.
fn dresses_hair(tokens: &[Token], at: usize) -> Option<Told> {
    let hair = found(tokens, (at + 1, at + 5), &["hair"]).filter(|hair| word(tokens, hair + 1) == "of")?;
    someone(tokens, hair + 2)?;
    let words: &'static [&'static str] = match word(tokens, at) {
        verb if is_any(verb, &["braid*", "plait*"]) => &["braiding", "hair", "with"],
        verb if is_any(verb, &["cut", "cuts", "cutting", "trim*", "snip*"]) => {
            &["scissoring", "tending", "hair", "with"]
        }
        verb if is_any(verb, &["brush*", "comb", "combs", "combing", "dry", "dries", "drying", "styl*"]) => {
            &["tending", "hair", "with"]
        }
        _ => return None,
    };
    Some(Told::new(hair + 2 - at, words))
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
            ("a woman points at a notebook and explains it to a boy", "a woman tutoring over a book with a boy"),
            ("a mother brushes the hair of her little daughter", "a mother tending hair with her little daughter"),
            ("a barber cuts the hair of a boy", "a barber scissoring tending hair with a boy"),
            ("a boy tutoring a girl", "a boy tutoring over a book with a girl"),
            ("a boy helps his sister with her homework", "a boy tutoring over a book with his sister"),
        ] {
            let told = tended(tokens(said));
            let told: Vec<&str> = told.iter().filter_map(Token::word).collect();
            assert_eq!(told.join(" "), expected, "{said}");
        }
    }
}
