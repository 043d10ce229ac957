//! A family whose children are of one sex: `a family of four with twin daughters`, 四人家族 ... 双子の娘.

use super::token::{Token, all_said, word};

/// Stands for a family with two daughters, in the place of the words for one whose children may be any.
pub const WITH_DAUGHTERS: &str = "family-with-daughters";
/// The same with two sons.
pub const WITH_SONS: &str = "family-with-sons";
/// Stands where the two are named again: from here on it is about both.
pub const BOTH_CHILDREN: &str = "both-children";

/// The tokens with such a family, and its children, said in words of their own.
pub fn in_family(mut tokens: Vec<Token>) -> Vec<Token> {
    let family = (0..tokens.len()).find_map(|at| Some((at, family(&tokens, at)?)));
    let Some((at, taken)) = family else { return tokens };
    let after = at + taken;
    let children = (after..tokens.len()).find_map(|from| Some((from, children(&tokens, from)?)));
    let Some((from, (long, name))) = children else { return tokens };
    replace(&mut tokens, (from, long), BOTH_CHILDREN);
    replace(&mut tokens, (at, taken), name);
    tokens
}

fn replace(tokens: &mut Vec<Token>, (at, taken): (usize, usize), name: &str) {
    let end = tokens[at + taken - 1].end;
    let said = all_said(&Token { end, ..tokens[at].clone() }, &[name]);
    tokens.splice(at..at + taken, said);
}

/// How many tokens speak of a family of four, or of nobody knows how many.
fn family(tokens: &[Token], at: usize) -> Option<usize> {
    let words = [word(tokens, at), word(tokens, at + 1), word(tokens, at + 2)];
    match words {
        ["family", "of", "four" | "4"] | ["四人" | "4人", "の", "家族"] => Some(3),
        ["family", "of", _] => None,
        ["四人" | "4人", "家族", _] | ["家族", "四人" | "4人", _] => Some(2),
        ["family", "with" | "and", _] | ["四人家族" | "4人家族", ..] => Some(1),
        _ => None,
    }
}

/// How many tokens speak of two children of one sex, and the family that has them.
fn children(tokens: &[Token], at: usize) -> Option<(usize, &'static str)> {
    let named = match [word(tokens, at), word(tokens, at + 1)] {
        ["twin" | "two", "little" | "small" | "young"] | ["双子" | "二人", "の"] => 2,
        ["twin" | "two", _] => 1,
        _ => return None,
    };
    let name = match word(tokens, at + named) {
        "daughters" | "girls" | "sisters" | "娘" | "女の子" | "姉妹" => WITH_DAUGHTERS,
        "sons" | "boys" | "brothers" | "息子" | "男の子" | "兄弟" => WITH_SONS,
        _ => return None,
    };
    Some((named + 1, name))
}

#[cfg(test)]
mod tests {
    use super::super::token::{Token, tokens};
    use super::in_family;

    #[test]
    fn twins_of_a_family_are_of_one_sex() {
        let told = |text: &str| {
            let told = in_family(tokens(text));
            told.iter().filter_map(Token::word).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(told("a family of four with twin sons"), "a family-with-sons with both-children");
        assert_eq!(told("a family of three with twin sons"), "a family of three with twin sons");
        assert_eq!(told("a family of four with two dogs"), "a family of four with two dogs");
    }
}
