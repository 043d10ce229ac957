//! Whose a thing is: `her mother's kimono` and `the king's throne room` name somebody who is not in the picture.

use super::company::{calls_one, household};
use super::token::{Piece, Token};
use super::vocabulary::look_up;

/// What is owned here is the body or the look of somebody who is there.
const NEAR: [&str; 38] = [
    "hand",
    "hands",
    "arm",
    "arms",
    "shoulder",
    "shoulders",
    "head",
    "hair",
    "ear",
    "ears",
    "eye",
    "eyes",
    "face",
    "cheek",
    "cheeks",
    "forehead",
    "nose",
    "chin",
    "neck",
    "chest",
    "back",
    "lap",
    "knee",
    "knees",
    "leg",
    "legs",
    "side",
    "sleeve",
    "sleeves",
    "finger",
    "fingers",
    "foot",
    "feet",
    "gaze",
    "smile",
    "portrait",
    "wings",
    "tail",
];

/// What is done to what somebody wears, who is there then.
const TENDS: [&str; 32] = [
    "cutting",
    "drying",
    "washing",
    "tie",
    "ties",
    "tying",
    "fix",
    "fixes",
    "fixing",
    "adjust",
    "adjusts",
    "adjusting",
    "button",
    "buttons",
    "buttoning",
    "zip",
    "zips",
    "zipping",
    "lace",
    "laces",
    "lacing",
    "wipe",
    "wipes",
    "wiping",
    "mend",
    "mends",
    "mending",
    "straightens",
    "straightening",
    "bandaging",
    "washing",
    "drying",
];

/// Who is there instead of whose they are: a farmer's wife.
const KIN: [&str; 10] =
    ["wife", "husband", "boyfriend", "girlfriend", "daughter", "son", "mother", "father", "apprentice", "assistant"];

/// The tokens without owners of things: only after somebody else, so that `a witch's hut` alone still says whose it is.
pub fn without_owners(text: &str, tokens: Vec<Token>) -> Vec<Token> {
    let mut is_somebody_there = false;
    let mut kept: Vec<Token> = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        let names = token.word().is_some_and(|word| calls_one(word) || household(word).is_some());
        let is_kin = tokens.get(at + 1).and_then(Token::word).is_some_and(|word| KIN.contains(&word));
        if (is_somebody_there || is_kin) && names && !is_tended(&tokens[..at]) && owns(text, &tokens[at..]) {
            // `an old man's hat` is no old hat.
            let describes = |word: &str| matches!(word, "old" | "young" | "little");
            while !is_kin && kept.last().and_then(Token::word).is_some_and(describes) {
                kept.pop();
            }
            continue;
        }
        is_somebody_there |= names || matches!(token.piece, Piece::Name(_));
        kept.push(token.clone());
    }
    kept
}

/// Whoever's scarf is tied is there: `kneels to tie her daughter's scarf`.
fn is_tended(before: &[Token]) -> bool {
    before.iter().rev().take(3).filter_map(Token::word).any(|word| TENDS.contains(&word))
}

/// Whether the first token owns what follows it, and the two are no phrase of their own.
fn owns(text: &str, tokens: &[Token]) -> bool {
    let [owner, owned, ..] = tokens else { return false };
    let (Some(owned), Some(said)) = (owned.word(), text.get(owner.start..owner.end)) else { return false };
    let rest = text.get(owner.end..).unwrap_or_default();
    // What was owned has been said in other words: `holding a child's hand in a park`.
    if tokens[1].start > owner.end + 3 {
        return false;
    }
    let one = said.ends_with("'s") || said.ends_with("\u{2019}s");
    let several = said.ends_with('s') && rest.starts_with(['\'', '\u{2019}']);
    // `The girl's holding a cat` says what she does.
    let is_verb = owned.ends_with("ing");
    let words: Vec<&str> = tokens.iter().map_while(Token::word).take(4).collect();
    let is_phrase = look_up(&words).is_some_and(|(_, count)| count > 1);
    (one || several) && !is_verb && !is_phrase && !NEAR.contains(&owned)
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn left(text: &str) -> String {
        let left = without_owners(text, tokens(text));
        left.iter().filter_map(Token::word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn who_owns_a_thing_is_not_there() {
        assert_eq!(left("a girl in her mother's kimono"), "a girl in her kimono");
        assert_eq!(left("a knight in the king\u{2019}s throne room"), "a knight in the throne room");
        assert_eq!(left("a boy at his parents' house"), "a boy at his house");
    }

    #[test]
    fn whose_hand_is_held_is_there_and_so_is_who_acts_or_is_alone() {
        for text in [
            "a girl holding a boy's hand",
            "a boy and a girl, the girl's reading a book",
            "a girl's portrait",
            "a girl's room",
            "a girl in a witch's workshop",
        ] {
            assert_eq!(left(text), text.replace("'s", "").replace(',', ""), "{text}");
        }
    }
}
