//! Words that name again what is drawn under others: `sweeps the floor with a broom`.

use engine::Understood;

use super::token::singulars;
use super::vocabulary::{Sense, look_up};

/// What of a picture a thing can be part of: of clothes and hair each word asks for its own.
const WITH_PARTS: [&str; 7] = ["in hand", "in the other hand", "beside", "on the table", "sight", "pose", "animal"];

/// Whether the one word is part of what something else was understood as.
pub fn is_told(words: &str, understood: &[Understood]) -> bool {
    let word = words.to_lowercase();
    if word.len() < 3 || !word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return false;
    }
    if matches!(look_up(&[&word]), Some((Sense::Adjective(_), _))) {
        return false;
    }
    let forms = singulars(&word);
    understood.iter().any(|one| {
        let part = one.meaning.split_once(": ").filter(|(of, _)| WITH_PARTS.contains(of));
        let name = part.map_or("", |(_, name)| name.split(" (").next().unwrap_or(name));
        name.split(|letter: char| !letter.is_ascii_alphabetic())
            .any(|part| !part.is_empty() && forms.iter().any(|form| singulars(part).contains(form)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_hand_is_named_again() {
        let told = |meaning: &str| vec![Understood { words: "sweeps".into(), meaning: meaning.into() }];
        assert!(is_told("broom", &told("in hand: broom")));
        assert!(is_told("cloth", &told("in hand: cloth at a window (second figure)")));
        assert!(!is_told("red", &told("in hand: red broom")));
        assert!(!is_told("figure", &told("in hand: broom (second figure)")));
        assert!(!is_told("hat", &told("extra: hat")));
    }
}
