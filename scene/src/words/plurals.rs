//! What several do is said without the *s* that the tables have: `two girls lie on the bed`.

use super::company::is_plural;
use super::token::{self, Token, words_from};
use super::vocabulary::look_up;

/// Verbs that the tables have of one who does them.
const VERBS: [&str; 16] = [
    "argue", "bake", "build", "cheer", "chat", "climb", "float", "lean", "lie", "nap", "paint", "read", "rest",
    "sleep", "whisper", "write",
];

/// After these a word of the list is no verb of several: `to read`, `the rest`, `her sleep`.
const LEADS: [&str; 16] =
    ["to", "a", "an", "the", "her", "his", "their", "my", "of", "in", "for", "and", "face", "can", "will", "with"];

/// The tokens with such verbs as of one, where the tables have no phrase that begins with the verb as it stands.
pub fn as_of_one(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 1..tokens.len() {
        let Some(verb) = tokens[at].word().filter(|text| VERBS.contains(text)) else { continue };
        let before: Vec<&str> = tokens[..at].iter().rev().map_while(Token::word).take(12).collect();
        let is_verb = before.first().is_some_and(|last| !LEADS.contains(last));
        let are_several = before.iter().any(|word| *word == "they" || is_plural(word));
        if is_verb && are_several && look_up(&words_from(&tokens, at)).is_none() {
            let of_one = format!("{verb}s");
            tokens[at] = token::said(&tokens[at], &of_one);
        }
    }
    tokens
}
