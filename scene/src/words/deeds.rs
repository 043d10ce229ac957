//! What one does to another of whom each has a part, said so that the tables know it: on whose shoulder somebody
//! sleeps, whose knee is bandaged, who is helped up.

use super::company::calls_one;
use super::token::{Piece, Token, all_said, word};
use super::vocabulary::{Noun, Sense, look_up};

/// The tokens with every such phrase said in the words of the tables.
pub fn of_two(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        for tell in
            [done_by_the_haired, slept_on, tied, scarfed, wept_on, listened_to, bandaged, helped_up, on_back, scooped]
        {
            if let Some((taken, told)) = tell(&tokens, at) {
                let words = told.into_iter().flat_map(|told| told.tokens(&tokens[at])).collect::<Vec<_>>();
                tokens.splice(at..at + taken, words);
                break;
            }
        }
        at += 1;
    }
    tokens
}

/// Words of the tables, or the words that were there.
enum Told {
    Phrase(&'static [&'static str]),
    Kept(Vec<Token>),
}

impl Told {
    fn tokens(self, like: &Token) -> Vec<Token> {
        match self {
            Self::Kept(tokens) => tokens,
            Self::Phrase(words) => all_said(like, words),
        }
    }
}

/// How many words it takes, and what is said for them.
type Retold = Option<(usize, Vec<Told>)>;

/// The first place from `from` on, at most `most` further, where a word is one of these.
fn within(tokens: &[Token], (from, most): (usize, usize), is: impl Fn(&str) -> bool) -> Option<usize> {
    (from..from + most).find(|at| is(word(tokens, *at)))
}

/// From `from` on the words that name somebody, the last of them no owner any more.
fn somebody(tokens: &[Token], from: usize, to: usize) -> Vec<Token> {
    let mut named = tokens[from..=to].to_vec();
    if let Some(last) = named.last_mut()
        && let Some(long) = last.word().map(str::len)
    {
        last.end = last.end.min(last.start + long);
    }
    named
}

/// `a girl with brown hair brushes her teeth`: the hair does nothing.
fn done_by_the_haired(tokens: &[Token], at: usize) -> Retold {
    let does = match word(tokens, at + 1) {
        "brushes" => {
            matches!(word(tokens, at + 2), "her" | "his" | "their" | "a" | "the") && word(tokens, at + 3) != "shoulders"
        }
        "blows" => matches!(word(tokens, at + 2), "out" | "a" | "on" | "up" | "bubbles" | "soap" | "kisses"),
        _ => false,
    };
    (word(tokens, at) == "hair" && does).then(|| {
        let parts = Token { piece: Piece::Comma, ..tokens[at].clone() };
        (1, vec![Told::Kept(vec![tokens[at].clone(), parts])])
    })
}

/// `sleeping on a boy's shoulder` is said as `asleep on shoulder of a boy`.
fn slept_on(tokens: &[Token], at: usize) -> Retold {
    const ON_SHOULDER: Told = Told::Phrase(&["asleep", "on", "shoulder", "of"]);
    let rests = matches!(
        word(tokens, at),
        "sleeping" | "asleep" | "sleeps" | "dozing" | "napping" | "resting" | "leaning" | "leans" | "rests"
    );
    if !rests {
        return None;
    }
    let on = within(tokens, (at + 1, 4), |word| matches!(word, "on" | "against"))?;
    // `resting a sword on his shoulder`, `a sword resting on his shoulder`.
    let before = at.checked_sub(1).map_or("", |before| word(tokens, before));
    let is_thing = |word: &str| matches!(look_up(&[word]), Some((Sense::Noun(Noun::Held, _), _)));
    if is_thing(word(tokens, on - 1)) || is_thing(before) {
        return None;
    }
    let shoulder = within(tokens, (on + 1, 5), |word| word == "shoulder")?;
    // `leaning on the shoulder of a boy`.
    if word(tokens, shoulder + 1) == "of" && matches!(word(tokens, shoulder - 1), "the" | "on" | "against") {
        return Some((shoulder + 2 - at, vec![ON_SHOULDER]));
    }
    let owner = calls_one(word(tokens, shoulder - 1)).then(|| Told::Kept(somebody(tokens, on + 1, shoulder - 1)));
    let theirs = matches!(word(tokens, shoulder - 1), "his" | "her" | "their");
    (owner.is_some() || theirs).then(|| (shoulder + 1 - at, core::iter::once(ON_SHOULDER).chain(owner).collect()))
}

/// `crying on her friend's shoulder` is said as `crying on shoulder with her friend`.
fn wept_on(tokens: &[Token], at: usize) -> Retold {
    let stem = ["cry", "cries", "weep", "sob"].into_iter().any(|stem| word(tokens, at).starts_with(stem));
    if !stem || !matches!(word(tokens, at + 1), "on" | "into" | "against" | "in") {
        return None;
    }
    let part = within(tokens, (at + 3, 3), |word| matches!(word, "shoulder" | "chest" | "arms"))?;
    calls_one(word(tokens, part - 1)).then(|| {
        let told = Told::Phrase(&["crying", "on", "shoulder", "with"]);
        (part + 1 - at, vec![told, Told::Kept(somebody(tokens, at + 2, part - 1))])
    })
}

/// `listens to a boy's heart`, `listens to the heart of a boy`, `examines a boy` are said with the stethoscope.
fn listened_to(tokens: &[Token], at: usize) -> Retold {
    const LISTENING: Told = Told::Phrase(&["listening", "with", "a", "stethoscope", "to"]);
    let heard = |word: &str| matches!(word, "heart" | "heartbeat" | "heartbeats" | "chest" | "lungs" | "breathing");
    if let Some(tool) = listens_with_tool(tokens, at) {
        return Some((tool + 1 - at, vec![LISTENING, Told::Phrase(&["a", "patient"])]));
    }
    let (listens, examines) = match word(tokens, at) {
        "listening" | "listens" | "listen" => (word(tokens, at + 1) == "to", false),
        "checking" | "checks" | "check" => (true, false),
        "examining" | "examines" | "examine" => (true, true),
        _ => return None,
    };
    if !listens {
        return None;
    }
    let from = at + 1 + usize::from(word(tokens, at + 1) == "to");
    match within(tokens, (from, 4), heard) {
        Some(part) if word(tokens, part + 1) == "of" => Some((part + 2 - at, vec![LISTENING])),
        Some(part) if part > from && calls_one(word(tokens, part - 1)) => {
            Some((part + 1 - at, vec![LISTENING, Told::Kept(somebody(tokens, from, part - 1))]))
        }
        _ => {
            let who = within(tokens, (from, 4), calls_one).filter(|_| examines)?;
            Some((who + 1 - at, vec![LISTENING, Told::Kept(somebody(tokens, from, who))]))
        }
    }
}

/// Of `listens through a stethoscope` the last word, where nobody is named that is listened to.
fn listens_with_tool(tokens: &[Token], at: usize) -> Option<usize> {
    let listens = matches!(word(tokens, at), "listening" | "listens" | "listen");
    let by = matches!(word(tokens, at + 1), "through" | "with" | "using");
    let tool = within(tokens, (at + 2, 2), |word| word == "stethoscope").filter(|_| listens && by)?;
    (!tokens.iter().filter_map(Token::word).any(|word| matches!(word, "patient" | "to" | "boy" | "girl" | "child"))
        && !tokens[..at].iter().filter_map(Token::word).any(|word| matches!(word, "puppy" | "dog" | "cat")))
    .then_some(tool)
}

/// `puts his scarf around his sister's neck` is said as `wrapping scarf around with his sister`.
fn scarfed(tokens: &[Token], at: usize) -> Retold {
    let wraps =
        ["wrap", "put", "tie", "tying", "wind", "drap"].into_iter().any(|stem| word(tokens, at).starts_with(stem));
    if !wraps {
        return None;
    }
    let scarf = within(tokens, (at + 1, 4), |word| matches!(word, "scarf" | "muffler"))?;
    let about = within(tokens, (scarf + 1, 2), |word| matches!(word, "around" | "round" | "about" | "on"))?;
    let who = within(tokens, (about + 1, 3), calls_one)?;
    let neck = usize::from(matches!(word(tokens, who + 1), "neck" | "shoulders"));
    let told = Told::Phrase(&["wrapping", "scarf", "around", "with"]);
    // Its color is said before it.
    let worn = Told::Kept(tokens[at + 1..=scarf].to_vec());
    Some((who + 1 + neck - at, vec![worn, told, Told::Kept(somebody(tokens, about + 1, who))]))
}

/// `ties her husband's tie` is said as `tying tie of with her husband`.
fn tied(tokens: &[Token], at: usize) -> Retold {
    let ties = ["tying", "ties", "tie", "fix", "straighten", "adjust"]
        .into_iter()
        .any(|stem| word(tokens, at).starts_with(stem));
    let tie = within(tokens, (at + 2, 4), |word| matches!(word, "tie" | "necktie")).filter(|_| ties)?;
    calls_one(word(tokens, tie - 1)).then(|| {
        let told = Told::Phrase(&["tying", "tie", "of", "with"]);
        (tie + 1 - at, vec![told, Told::Kept(somebody(tokens, at + 1, tie - 1))])
    })
}

/// `to bandage his knee` is said as `bandaging knee of`, with whoever is named.
fn bandaged(tokens: &[Token], at: usize) -> Retold {
    let tends = matches!(
        word(tokens, at),
        "bandaging" | "bandages" | "bandage" | "treating" | "treats" | "tending" | "wrapping" | "dressing"
    );
    if !tends {
        return None;
    }
    let hurt =
        |word: &str| matches!(word, "knee" | "leg" | "ankle" | "shin" | "wound" | "foot" | "arm" | "wrist" | "hand");
    let part = within(tokens, (at + 2, 4), hurt)?;
    let deed: &[&str] = match word(tokens, part) {
        "arm" | "wrist" | "hand" => &["bandaging", "arm", "of"],
        _ => &["bandaging", "knee", "of"],
    };
    // `bandages the arm of a soldier`.
    if word(tokens, part + 1) == "of" {
        return Some((part + 2 - at, vec![Told::Phrase(deed)]));
    }
    let owner = calls_one(word(tokens, part - 1)).then(|| Told::Kept(somebody(tokens, at + 1, part - 1)));
    let told = core::iter::once(Told::Phrase(deed)).chain(owner);
    Some((part + 1 - at, told.collect()))
}

/// `helping a girl up` is said as `helping up a girl`.
fn helped_up(tokens: &[Token], at: usize) -> Retold {
    let helps = matches!(word(tokens, at), "helping" | "helps" | "help" | "pulling" | "pulls");
    if !helps {
        return None;
    }
    let up = within(tokens, (at + 2, 4), |word| word == "up")?;
    calls_one(word(tokens, up - 1))
        .then(|| (up + 1 - at, vec![Told::Phrase(&["helping", "up"]), Told::Kept(somebody(tokens, at + 1, up - 1))]))
}

/// `carrying a girl piggyback` is said as `piggyback with a girl`.
fn on_back(tokens: &[Token], at: usize) -> Retold {
    if !matches!(word(tokens, at), "carrying" | "carries" | "giving" | "gives") {
        return None;
    }
    let how = within(tokens, (at + 2, 4), |word| word == "piggyback")?;
    calls_one(word(tokens, how - 1)).then(|| {
        (how + 1 - at, vec![Told::Phrase(&["piggyback", "with"]), Told::Kept(somebody(tokens, at + 1, how - 1))])
    })
}

/// A tub of goldfish is no pool to swim in: `crouching over a goldfish pool` is said as `scooping for fish`.
fn scooped(tokens: &[Token], at: usize) -> Retold {
    const SCOOPING: Told = Told::Phrase(&["scooping", "for", "fish"]);
    let is_tub = |at: usize| {
        word(tokens, at) == "goldfish"
            && matches!(word(tokens, at + 1), "pool" | "tub" | "basin" | "scooping" | "stall")
    };
    let squats = matches!(word(tokens, at), "crouching" | "crouched" | "squatting" | "kneeling" | "leaning");
    let taken = match word(tokens, at) {
        _ if is_tub(at) => 2,
        _ if squats => (at + 1..at + 4).find(|next| is_tub(*next))? + 2 - at,
        "scooping" | "catching" => within(tokens, (at + 1, 2), |word| word == "goldfish")? + 1 - at,
        _ => return None,
    };
    Some((taken, vec![SCOOPING]))
}

#[cfg(test)]
mod tests {
    use super::super::token::{Token, tokens};
    use super::of_two;

    #[test]
    fn what_one_does_to_another_is_said_in_the_words_of_the_tables() {
        for (said, told) in [
            ("a girl sleeping on a boy's shoulder", "a girl asleep on shoulder of a boy"),
            ("kneeling to bandage his knee", "kneeling to bandaging knee of"),
            ("a boy helping a girl up", "a boy helping up a girl"),
            ("a boy carrying a girl piggyback", "a boy piggyback with a girl"),
            ("crouching over a goldfish pool", "scooping for fish"),
            ("a boy helping a girl with homework", "a boy helping a girl with homework"),
        ] {
            let words = of_two(tokens(said));
            assert_eq!(words.iter().filter_map(Token::word).collect::<Vec<_>>().join(" "), told);
        }
    }
}
