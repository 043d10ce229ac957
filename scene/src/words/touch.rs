//! What hands do to somebody, said so that the tables know it: whose hair is brushed, who is led by the hand, on whose
//! shoulders somebody sits.

use super::token::{Token, all_said, word};
use super::told::{Phrase, Told, retold, someone};
use super::undrawn::UNDRAWN;

/// The tokens with every such phrase said in the words of the tables.
pub fn touched(mut tokens: Vec<Token>) -> Vec<Token> {
    const PHRASES: [Phrase; 14] = [
        has_on_the_back,
        has_behind,
        rides_behind,
        throws,
        tends_hair,
        ties_shoes,
        lies_in_lap,
        leads,
        sits_on,
        pushes,
        lifts,
        faces,
        is_a_verb,
        from_behind,
    ];
    pushed_by(&mut tokens);
    retold(tokens, &PHRASES)
}

/// `a tall girl with a boy on her back`.
fn has_on_the_back(tokens: &[Token], at: usize) -> Option<Told> {
    let who = someone(tokens, at + 1).filter(|_| word(tokens, at) == "with")?;
    let is_borne = word(tokens, who + 1) == "on" && matches!(word(tokens, who + 2), "his" | "her" | "their");
    match word(tokens, who + 3) {
        _ if !is_borne => None,
        "back" => Some(Told::new(1, &["piggyback", "with"]).dropping(who + 1, who + 4)),
        "shoulders" => Some(Told::new(1, &["shoulder", "ride", "with"]).dropping(who + 1, who + 4)),
        _ => None,
    }
}

const MOUNTS: [&str; 10] =
    ["horse", "horseback", "motorcycle", "motorbike", "scooter", "bike", "bicycle", "pony", "stallion", "moped"];

fn is_mounted(tokens: &[Token]) -> bool {
    tokens.iter().filter_map(Token::word).any(|word| MOUNTS.contains(&word))
}

/// `riding a horse with a princess behind him`.
fn has_behind(tokens: &[Token], at: usize) -> Option<Told> {
    let who = someone(tokens, at + 1).filter(|_| word(tokens, at) == "with" && is_mounted(&tokens[..at]))?;
    let verb = usize::from(matches!(word(tokens, who + 1), "sitting" | "riding" | "seated"));
    let (behind, whom) = (word(tokens, who + 1 + verb), word(tokens, who + 2 + verb));
    let is_behind = behind == "behind" && matches!(whom, "him" | "her" | "them");
    is_behind.then(|| Told::new(1, &["riding", "double", "with"]).dropping(who + 1, who + 3 + verb))
}

/// `a princess riding behind a knight on a horse`.
fn rides_behind(tokens: &[Token], at: usize) -> Option<Told> {
    let rides = matches!(word(tokens, at), "riding" | "rides" | "sitting" | "sits") && word(tokens, at + 1) == "behind";
    someone(tokens, at + 2).filter(|_| rides && is_mounted(tokens))?;
    Some(Told::new(2, &["riding", "double", "with"]))
}

/// `throwing his opponent`: a fight, whatever the throw.
fn throws(tokens: &[Token], at: usize) -> Option<Told> {
    let throws = matches!(word(tokens, at), "throwing" | "throws" | "flipping" | "flips");
    let who = someone(tokens, at + 1).filter(|_| throws)?;
    let is_foe = matches!(word(tokens, who), "opponent" | "rival" | "enemy" | "attacker");
    // Over the shoulder is a throw of its own.
    let is_over = (who + 1..who + 3).any(|next| word(tokens, next) == "over");
    (is_foe && !is_over).then(|| Told::new(1, &["fighting"]))
}

/// `brushing her daughter's brown hair`, `blow-drying her little sister's wet hair`.
fn tends_hair(tokens: &[Token], at: usize) -> Option<Told> {
    let blows = usize::from(word(tokens, at) == "blow");
    let verb = word(tokens, at + blows);
    let dries = matches!(verb, "drying" | "dries" | "dry");
    let tends = matches!(
        verb,
        "brushing" | "brushes" | "combing" | "combs" | "styling" | "trimming" | "trims" | "cutting" | "cuts"
    );
    let braids = matches!(verb, "braiding" | "braids" | "plaiting");
    let tends = if blows == 1 { dries } else { tends || braids || matches!(verb, "drying" | "dries") };
    let is_other = |at: &usize| matches!(word(tokens, *at), "younger" | "other" | "older" | "elder");
    let is_hair = |at: usize| matches!(word(tokens, at), "hair" | UNDRAWN);
    let from = at + blows + 1;
    let other = (from..from + 3).find(is_other).filter(|next| is_hair(next + 1));
    let whose = someone(tokens, from).or(other).filter(|_| tends)?;
    let hair = (whose + 1..whose + 5).find(|at| is_hair(*at))?;
    let plain = (whose + 1..hair).all(|at| !word(tokens, at).is_empty());
    let cuts = matches!(verb, "cutting" | "cuts" | "trimming" | "trims");
    let with_towel = (hair..hair + 4).any(|at| word(tokens, at) == "towel");
    let words: &'static [&'static str] = match () {
        () if braids => &["braiding", "hair", "with"],
        () if cuts => &["scissoring", "tending", "hair", "with"],
        () if dries && !with_towel => &["blowing", "dry", "hair", "with"],
        () => &["tending", "hair", "with"],
    };
    plain.then_some(Told::new(1 + blows, words))
}

/// `tying a girl's shoelaces`.
fn ties_shoes(tokens: &[Token], at: usize) -> Option<Told> {
    let ties = matches!(word(tokens, at), "tying" | "ties" | "tie" | "lacing" | "laces" | "retying" | "fixing");
    let whose = someone(tokens, at + 1).filter(|_| ties)?;
    let is_shoe = |next: &usize| {
        matches!(word(tokens, *next), "shoe" | "shoes" | "shoelace" | "shoelaces" | "laces" | "sneakers" | "boots")
    };
    let shoe = (whose + 1..whose + 4).find(is_shoe)?;
    let plain = (whose + 1..shoe).all(|at| !word(tokens, at).is_empty());
    plain.then_some(Told::new(1, &["tying", "shoes", "of"]).dropping(shoe, shoe + 1))
}

/// `her head on a boy's lap`.
fn lies_in_lap(tokens: &[Token], at: usize) -> Option<Told> {
    let lies = word(tokens, at) == "head" && matches!(word(tokens, at + 1), "on" | "in" | "upon");
    let whose = someone(tokens, at + 2).filter(|_| lies)?;
    let is_lap = |next: &usize| matches!(word(tokens, *next), "lap" | "knees" | "thighs");
    let lap = (whose + 1..whose + 3).find(is_lap)?;
    Some(Told::new(2, &["lap", "pillow", "with"]).dropping(lap, lap + 1))
}

/// `leading a boy by the hand` is said as `holding hands with a boy`.
fn leads(tokens: &[Token], at: usize) -> Option<Told> {
    let leads = matches!(
        word(tokens, at),
        "leading"
            | "leads"
            | "pulling"
            | "pulls"
            | "dragging"
            | "pull"
            | "tugging"
            | "tugs"
            | "drags"
            | "taking"
            | "takes"
            | "holding"
            | "holds"
            | "guiding"
    );
    // `holds the hand of a boy`.
    let holds = word(tokens, at).starts_with("hold") && matches!(word(tokens, at + 2), "hand" | "hands");
    if holds && word(tokens, at + 3) == "of" && someone(tokens, at + 4).is_some() {
        return Some(Told::new(1, &["holding", "hands", "with"]).dropping(at + 1, at + 4));
    }
    // `leading him by the hand`.
    let is_known = matches!(word(tokens, at + 1), "him" | "her" | "them") && word(tokens, at + 2) == "by";
    if leads && is_known && matches!(word(tokens, at + 4), "hand" | "hands" | "wrist" | "arm") {
        return Some(Told::new(1, &["holding", "hands"]).dropping(at + 1, at + 5));
    }
    let who = someone(tokens, at + 1).filter(|_| leads)?;
    let by_hand = word(tokens, who + 1) == "by" && matches!(word(tokens, who + 3), "hand" | "hands" | "wrist" | "arm");
    // Who is pulled along runs with them.
    let pulls = ["pull", "drag", "tug"].into_iter().any(|stem| word(tokens, at).starts_with(stem));
    let words: &'static [&'static str] =
        if pulls { &["running", "hand", "in", "hand", "with"] } else { &["holding", "hands", "with"] };
    by_hand.then_some(Told::new(1, words).dropping(who + 1, who + 4))
}

/// `pushing an old man in a wheelchair` is said as `wheelchair pushing with an old man`, and on a swing likewise.
fn pushes(tokens: &[Token], at: usize) -> Option<Told> {
    let pushes = matches!(word(tokens, at), "pushing" | "pushes" | "push" | "pushed" | "wheeling" | "wheels");
    // `a girl on a swing, her brother pushing her`.
    let is_on_swing = tokens[..at].iter().any(|token| matches!(token.word(), Some("swing" | "swings")));
    if pushes && is_on_swing && matches!(word(tokens, at + 1), "her" | "him") && someone(tokens, at + 2).is_none() {
        return Some(Told::new(2, &["swing", "pushing"]));
    }
    let who = someone(tokens, at + 1).filter(|_| pushes)?;
    let seat = (who + 1..who + 5).find(|next| matches!(word(tokens, *next), "wheelchair" | "swing" | "swings"))?;
    let words: &'static [&'static str] = match word(tokens, seat) {
        "wheelchair" => &["wheelchair", "pushing", "with"],
        _ => &["swing", "pushing", "with"],
    };
    let plain = (who + 1..seat).all(|at| !word(tokens, at).is_empty());
    plain.then_some(Told::new(1, words).dropping(who + 1, seat + 1))
}

/// `on a swing, pushed by her brother` is said as `on a swing, her brother pushing the swing with`.
fn pushed_by(tokens: &mut Vec<Token>) {
    let is_pushed = |at: &usize| word(tokens, *at) == "pushed" && word(tokens, at + 1) == "by";
    let Some(at) = (0..tokens.len()).find(is_pushed) else { return };
    let seat = (0..at).rev().find(|seat| matches!(word(tokens, *seat), "swing" | "wheelchair"));
    let (Some(seat), Some(who)) = (seat, someone(tokens, at + 2)) else { return };
    let told: &[&str] = match word(tokens, seat) {
        "swing" => &["swing", "pushing", "with"],
        _ => &["wheelchair", "pushing", "with"],
    };
    let told = all_said(&tokens[at], told);
    tokens.splice(who + 1..who + 1, told);
    let from = if at > 0 && matches!(word(tokens, at - 1), "being" | "is" | "gently") { at - 1 } else { at };
    tokens.drain(from..at + 2);
}

/// `lifting his son up high`, `tosses her daughter into the air`.
fn lifts(tokens: &[Token], at: usize) -> Option<Told> {
    let lifts = matches!(
        word(tokens, at),
        "lifting" | "lifts" | "lift" | "lifted" | "raising" | "raises" | "tossing" | "tosses" | "holding" | "holds"
    );
    let who = someone(tokens, at + 1).filter(|_| lifts)?;
    // `lifts his daughter in a pink dress into the air`.
    const LOOKS: usize = 7;
    let after = (who + 1..who + LOOKS).take_while(|at| !word(tokens, *at).is_empty());
    let after = after.into_iter().find(|at| matches!(word(tokens, *at), "up" | "into" | "high" | "above" | "over"));
    let up_at = after.unwrap_or(who + 1);
    let up = match (word(tokens, up_at), word(tokens, up_at + 1), word(tokens, up_at + 2)) {
        ("up", "high" | "in" | "into", "the" | "air") => 4,
        ("up", "high", _) => 2,
        ("into" | "in", "the", "air" | "sky") => 3,
        ("above" | "over", "his" | "her", "head") => 3,
        ("high", "up", _) => 2,
        ("up", ..) if word(tokens, at).starts_with("lift") => 1,
        _ => return None,
    };
    let end = (up_at..up_at + up).take_while(|at| !word(tokens, *at).is_empty()).last().unwrap_or(up_at);
    Some(Told::new(1, &["lifting", "up", "with"]).dropping(up_at, end + 1))
}

/// `a samurai faces a ronin`: no picture of a face.
fn faces(tokens: &[Token], at: usize) -> Option<Told> {
    let introduced = matches!(word(tokens, at + 1), "a" | "an" | "the" | "her" | "his" | "their" | "another");
    let faces = matches!(word(tokens, at), "faces" | "facing") && introduced;
    let who = someone(tokens, at + 1).filter(|_| faces)?;
    (who < at + 4).then_some(Told::new(1, &["facing", "each", "other", "with"]))
}

/// `peeks from behind her mother`, `pushing her from behind`: nobody is seen from behind.
fn from_behind(tokens: &[Token], at: usize) -> Option<Told> {
    if word(tokens, at) != "from" || word(tokens, at + 1) != "behind" {
        return None;
    }
    if matches!(word(tokens, at + 2), "a" | "an" | "the" | "her" | "his" | "their") {
        return Some(Told::new(2, &["behind"]));
    }
    let before = |back: usize| at.checked_sub(back).map_or("", |at| word(tokens, at));
    let hugs = ["hug", "embrac", "hold", "grab", "seen", "view"].into_iter().any(|stem| before(2).starts_with(stem));
    let is_done_to = matches!(before(1), "her" | "him" | "them") && !hugs;
    is_done_to.then_some(Told::new(2, &[]))
}

/// `on her father's shoulders` is said as `shoulder ride with her father`.
fn sits_on(tokens: &[Token], at: usize) -> Option<Told> {
    let owned = word(tokens, at) == "on" && matches!(word(tokens, at + 1), "her" | "his" | "their" | "a" | "the");
    let who = someone(tokens, at + 2).filter(|who| owned && *who < at + 4)?;
    match word(tokens, who + 1) {
        "shoulders" => Some(Told::new(1, &["shoulder", "ride", "with"]).dropping(who + 1, who + 2)),
        "back" => Some(Told::new(1, &["piggyback", "with"]).dropping(who + 1, who + 2)),
        _ => None,
    }
}

/// Who bandages somebody wears no bandage for that, and who learns to fish is no fish.
fn is_a_verb(tokens: &[Token], at: usize) -> Option<Told> {
    let words: &'static [&'static str] = match word(tokens, at) {
        "bandage" => &["bandaging"],
        "fish" => &["fishing"],
        // No necktie.
        "ties" | "tie" if matches!(word(tokens, at + 1), "a" | "the" | "her" | "his") => {
            return Some(Told::new(1, &["tying"]));
        }
        _ => return None,
    };
    let is_verb = at > 0 && word(tokens, at - 1) == "to";
    is_verb.then_some(Told::new(1, words))
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn what_hands_do_to_somebody_is_said_in_the_words_of_the_tables() {
        for (text, expected) in [
            ("brushing her daughter's brown hair", "tending hair with her daughter brown hair"),
            ("brushing her hair", "brushing her hair"),
            ("blow-drying her sister's long hair", "blowing dry hair with her sister long hair"),
            ("leading a boy by the hand", "holding hands with a boy"),
            ("sitting on her father's shoulders", "sitting shoulder ride with her father"),
            ("holds the hand of a boy", "holding hands with a boy"),
            ("a samurai faces a ronin", "a samurai facing each other with a ronin"),
            ("pushing an old man in a wheelchair", "wheelchair pushing with an old man"),
            ("pushing his daughter on a swing", "swing pushing with his daughter"),
            ("peeking out from behind her mother", "peeking out behind her mother"),
            ("leading him by the hand", "holding hands"),
            ("a girl with a small boy on her back", "a girl piggyback with a small boy"),
            ("kneels to bandage a knee", "kneels to bandaging a knee"),
            ("on a horse with a princess behind him", "on a horse riding double with a princess"),
            ("a princess riding behind a knight on a horse", "a princess riding double with a knight on a horse"),
            ("throwing his opponent", "fighting his opponent"),
        ] {
            let told = touched(tokens(text));
            let told: Vec<&str> = told.iter().filter_map(Token::word).collect();
            assert_eq!(told.join(" "), expected, "{text}");
        }
    }
}
