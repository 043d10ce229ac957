//! Whose child is a child: of a father and his son the son.

use super::token::{Piece, Token, all_said, word};
use super::vocabulary::{Sense, look_up};
use super::wish::Wish;

/// Of a father and his son the son is a child, unless the words say that he is grown.
pub fn children_of_parents(mut tokens: Vec<Token>) -> Vec<Token> {
    const PARENTS: [&str; 17] = [
        "mother",
        "father",
        "mom",
        "dad",
        "mum",
        "mommy",
        "daddy",
        "mama",
        "papa",
        "parents",
        "母",
        "父",
        "お母さん",
        "お父さん",
        "母親",
        "父親",
        "母さん",
    ];
    let names_parent = tokens.iter().filter_map(Token::word).any(|word| PARENTS.contains(&word));
    let is_old =
        tokens.iter().filter_map(Token::word).any(|word| matches!(word, "old" | "elderly" | "adult" | "grown"));
    if is_old {
        return tokens;
    }
    for at in 0..tokens.len() {
        let owned =
            at > 0 && matches!(word(&tokens, at - 1), "his" | "her" | "their" | "and" | "a" | "with" | "と" | "young");
        // `his crying daughter`.
        let is_felt = at > 1 && look_up(&[word(&tokens, at - 1)]).is_some_and(|(sense, _)| shows_a_mood(sense));
        let owned = owned || is_felt && matches!(word(&tokens, at - 2), "his" | "her" | "their");
        let small = match word(&tokens, at) {
            "son" if owned => "little son",
            "daughter" if owned => "little daughter",
            "息子" if names_parent => "小さな男の子",
            "娘" if names_parent => "小さな女の子",
            _ => continue,
        };
        let is_parents = names_parent || (at > 0 && matches!(word(&tokens, at - 1), "his" | "her" | "their"));
        if is_parents {
            tokens[at].piece = Piece::Word(small.into());
        }
    }
    parted_words(tokens)
}

fn shows_a_mood(sense: Sense) -> bool {
    match sense {
        Sense::Noun(_, Some(Wish::Expression(_))) => true,
        Sense::Wishes(wishes) => wishes.iter().any(|wish| matches!(wish, Wish::Expression(_))),
        _ => false,
    }
}

/// Two words that one token was given, as two.
fn parted_words(tokens: Vec<Token>) -> Vec<Token> {
    let parted = |token: Token| match &token.piece {
        Piece::Word(word) if word.contains(' ') => all_said(&token, &word.split(' ').collect::<Vec<_>>()),
        _ => vec![token],
    };
    tokens.into_iter().flat_map(parted).collect()
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn told(text: &str) -> String {
        children_of_parents(tokens(text)).iter().filter_map(Token::word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_fathers_son_is_small_unless_he_is_said_to_be_grown() {
        assert_eq!(told("a father and his son"), "a father and his little son");
        assert_eq!(told("an old man and his son"), "an old man and his son");
        assert_eq!(told("the son of a king"), "the son of a king");
    }
}
