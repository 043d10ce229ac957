//! What is done for somebody in bed, said so that the tables know it: who is tucked in, covered, read to, watched over.

use super::company::calls_one;
use super::token::{Piece, Token, all_said, word};
use super::told::{Told, retold, someone};

/// The tokens with every such phrase said in the words of the tables.
pub fn at_bedside(tokens: Vec<Token>) -> Vec<Token> {
    retold(visited(tokens), &[tucks_in, draws_blanket, covers, reads_to, is_beside, cares_for])
}

/// `a girl lying in bed, her brother sitting beside her` is said as `her brother at the bedside with a girl`.
fn visited(tokens: Vec<Token>) -> Vec<Token> {
    told_from_visitor(&tokens).unwrap_or(tokens)
}

fn told_from_visitor(tokens: &[Token]) -> Option<Vec<Token>> {
    let bed = (2..tokens.len()).find(|at| word(tokens, *at) == "bed")?;
    let first = someone(tokens, 0).filter(|first| *first < bed)?;
    let between: Vec<&str> = (first + 1..bed).map(|at| word(tokens, at)).collect();
    let lies = |word: &&str| {
        matches!(
            *word,
            "lying"
                | "lies"
                | "sleeping"
                | "sleeps"
                | "resting"
                | "asleep"
                | "sick"
                | "in"
                | "a"
                | "her"
                | "his"
                | "the"
                | "hospital"
        )
    };
    if !between.contains(&"in") || !between.iter().all(lies) {
        return None;
    }
    let joins = |at: &usize| {
        matches!(word(tokens, *at), "and" | "with" | "while")
            || tokens.get(*at).is_some_and(|token| token.piece == Piece::Comma)
    };
    let from = (bed + 1..bed + 3).take_while(joins).last()? + 1;
    let second = someone(tokens, from)?;
    let is_there = |word: &str| {
        matches!(
            word,
            "sitting"
                | "sits"
                | "standing"
                | "stands"
                | "watching"
                | "watches"
                | "beside"
                | "by"
                | "next"
                | "to"
                | "over"
                | "her"
                | "him"
                | "is"
                | "side"
                | "waiting"
        )
    };
    let end = (second + 1..tokens.len()).find(|at| !is_there(word(tokens, *at))).unwrap_or(tokens.len());
    let mut told = tokens[from..=second].to_vec();
    told.extend(all_said(&tokens[bed], &["at", "the", "bedside", "with"]));
    told.extend_from_slice(&tokens[..=first]);
    told.extend_from_slice(&tokens[end..]);
    Some(told)
}

const TUCKS: &[&str] = &["tucking", "in", "with"];
const COVERS: &[&str] = &["blanket", "over", "with"];

/// Somebody who is named, or a pronoun, from there on: the last word of it.
fn somebody(tokens: &[Token], from: usize) -> Option<(usize, bool)> {
    if matches!(word(tokens, from), "him" | "them") || word(tokens, from) == "her" && !names(tokens, from + 1) {
        return Some((from, false));
    }
    someone(tokens, from).map(|at| (at, true))
}

/// Whether somebody is named within the next three words.
fn names(tokens: &[Token], from: usize) -> bool {
    (from..from + 3).take_while(|at| !word(tokens, *at).is_empty()).any(|at| calls_one(word(tokens, at)))
}

fn told(at: usize, end: usize, words: &'static [&'static str], whom: (usize, (usize, bool))) -> Told {
    let (from, (last, is_named)) = whom;
    Told::new(end + 1 - at, words).keeping(is_named.then_some((from, last)))
}

/// `tucks her son in`, `tucking in his daughter`, `tucks him into bed`.
fn tucks_in(tokens: &[Token], at: usize) -> Option<Told> {
    if !matches!(word(tokens, at), "tuck" | "tucks" | "tucking" | "putting" | "puts" | "put") {
        return None;
    }
    let from = at + 1 + usize::from(word(tokens, at + 1) == "in");
    let whom = somebody(tokens, from)?;
    let after = |steps: usize| word(tokens, whom.0 + steps);
    let end = match (after(1), after(2)) {
        ("in" | "into" | "to", "bed") => whom.0 + 2,
        ("in", _) if word(tokens, at).starts_with("tuck") => whom.0 + 1,
        _ if from == at + 2 && word(tokens, at).starts_with("tuck") => whom.0,
        _ => return None,
    };
    Some(told(at, end, TUCKS, (from, whom)))
}

fn is_cover(word: &str) -> bool {
    matches!(
        word,
        "blanket" | "blankets" | "quilt" | "covers" | "duvet" | "comforter" | "futon" | "bedsheet" | "sheets"
    )
}

/// `pulls a blanket over her`, `draping a quilt across her sister`.
fn draws_blanket(tokens: &[Token], at: usize) -> Option<Told> {
    let draws = matches!(
        word(tokens, at),
        "pulls"
            | "pulling"
            | "pull"
            | "draws"
            | "drawing"
            | "puts"
            | "putting"
            | "places"
            | "placing"
            | "drapes"
            | "draping"
            | "lays"
            | "laying"
            | "spreads"
            | "spreading"
            | "tucks"
            | "tucking"
            | "adjusts"
            | "adjusting"
    );
    let cover = (at + 1..at + 6).find(|next| is_cover(word(tokens, *next))).filter(|_| draws)?;
    let over = (cover + 1..cover + 3)
        .find(|next| matches!(word(tokens, *next), "over" | "across" | "around" | "round" | "onto" | "on"))?;
    let whom = somebody(tokens, over + 1)?;
    Some(told(at, whom.0, COVERS, (over + 1, whom)))
}

/// `covers his sister with a blanket`.
fn covers(tokens: &[Token], at: usize) -> Option<Told> {
    if !matches!(word(tokens, at), "covers" | "covering" | "cover" | "covered") {
        return None;
    }
    let whom = somebody(tokens, at + 1)?;
    let cover = (whom.0 + 2..whom.0 + 6).find(|next| is_cover(word(tokens, *next)))?;
    (word(tokens, whom.0 + 1) == "with").then(|| told(at, cover, COVERS, (at + 1, whom)))
}

/// `reads a bedtime story to her child`, `reading her son a story in bed`: where a bed is named.
fn reads_to(tokens: &[Token], at: usize) -> Option<Told> {
    const READS: &[&str] = &["reading", "at", "the", "bedside", "with"];
    let in_bed = tokens.iter().filter_map(Token::word).any(|word| matches!(word, "bed" | "bedtime" | "bedside"));
    if !matches!(word(tokens, at), "read" | "reads" | "reading") {
        return None;
    }
    let words = if in_bed { READS } else { &["reading", "aloud", "with"] };
    let is_read = |word: &str| matches!(word, "book" | "story" | "stories" | "tale" | "storybook" | "fairytale");
    let read = (at + 1..at + 6).find(|next| is_read(word(tokens, *next)));
    match read.filter(|read| word(tokens, read + 1) == "to") {
        Some(read) => {
            let whom = somebody(tokens, read + 2)?;
            Some(told(at, whom.0, words, (read + 2, whom)))
        }
        None if word(tokens, at + 1) == "to" => {
            let whom = somebody(tokens, at + 2)?;
            Some(told(at, whom.0, words, (at + 2, whom)))
        }
        None => {
            let whom = somebody(tokens, at + 1)?;
            let read = read.filter(|read| *read > whom.0)?;
            Some(told(at, read, words, (at + 1, whom)))
        }
    }
}

/// `taking care of a sick girl in bed`, `visits her friend in a hospital bed`.
fn cares_for(tokens: &[Token], at: usize) -> Option<Told> {
    const BESIDE: &[&str] = &["at", "the", "bedside", "with"];
    let from = match (word(tokens, at), word(tokens, at + 1), word(tokens, at + 2)) {
        ("taking" | "takes", "care", "of") => at + 3,
        ("caring" | "cares", "for", _) | ("looking" | "looks", "after", _) | ("watching" | "watches", "over", _) => {
            at + 2
        }
        ("nursing" | "nurses" | "visiting" | "visits" | "comforting" | "comforts" | "tending" | "tends", _, _) => {
            at + 1
        }
        _ => return None,
    };
    let whom = somebody(tokens, from)?;
    let is_in = word(tokens, whom.0 + 1) == "in";
    let bed = (whom.0 + 2..whom.0 + 5).find(|next| word(tokens, *next) == "bed").filter(|_| is_in)?;
    Some(told(at, bed, BESIDE, (from, whom)))
}

/// `sits beside her sick brother's bed`, `at the bedside of`: tokens have lost the `'s`.
fn is_beside(tokens: &[Token], at: usize) -> Option<Told> {
    const BESIDE: &[&str] = &["at", "the", "bedside", "with"];
    let is_near = matches!(word(tokens, at), "beside" | "by" | "at" | "near");
    let whom = somebody(tokens, at + 1).filter(|whom| is_near && whom.1)?;
    matches!(word(tokens, whom.0 + 1), "bed" | "bedside").then(|| told(at, whom.0 + 1, BESIDE, (at + 1, whom)))
}

#[cfg(test)]
mod tests {
    use super::super::token::{Token, tokens};
    use super::at_bedside;

    #[test]
    fn what_is_done_for_somebody_in_bed_is_said_in_the_words_of_the_tables() {
        for (said, expected) in [
            ("a mother tucks her son in", "a mother tucking in with her son"),
            ("a father tucking his daughter into bed", "a father tucking in with his daughter"),
            ("a boy pulls a blanket over her", "a boy blanket over with"),
            ("a boy covers his sister with a blanket", "a boy blanket over with his sister"),
            ("reads a bedtime story to her child", "reading at the bedside with her child"),
            ("reading her son a story in bed", "reading at the bedside with her son in bed"),
            ("a girl reads a book to a boy", "a girl reading aloud with a boy"),
            ("a girl with a blanket over her shoulders", "a girl with a blanket over her shoulders"),
            ("a girl lying in bed, her brother sitting beside her", "her brother at the bedside with a girl"),
        ] {
            let words = at_bedside(tokens(said));
            assert_eq!(words.iter().filter_map(Token::word).collect::<Vec<_>>().join(" "), expected, "{said}");
        }
    }
}
