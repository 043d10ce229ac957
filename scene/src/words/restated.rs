//! Grammar said more plainly, so that the passes after it know it: who is in apposition, what `one` stands for, a surname.

use super::company::{called, calls_one, is_plural};
use super::people::may_be;
use super::token::{Piece, Token, all_said, number, said, word, words_from};
use super::twins::in_family;
use super::vocabulary::{Adjective, Noun, Sense, look_up};

/// The tokens with every such phrase said plainly.
pub fn restated(tokens: Vec<Token>) -> Vec<Token> {
    let tokens = without_surnames(alike(ones_of_things(apposed(in_family(haired(tokens))))));
    colors_before_their_noun(from_left(sides(led_dogs(babies(bands(members_of_bands(tokens)))))))
}

fn is_comma(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.piece == Piece::Comma)
}

fn is_color(word: &str) -> bool {
    matches!(look_up(&[word]), Some((Sense::Adjective(Adjective::Color(_) | Adjective::Beige), 1)))
}

/// `the wizard, an old man with a beard` is a wizard who is an old man.
fn apposed(mut tokens: Vec<Token>) -> Vec<Token> {
    let goes_on = |word: &str| {
        matches!(word, "with" | "in" | "who" | "wearing" | "whose" | "has" | "having" | "holding" | "of" | "named")
    };
    for at in 1..tokens.len() {
        if !is_comma(&tokens, at) || !matches!(word(&tokens, at + 1), "a" | "an") {
            continue;
        }
        let role = look_up(&[word(&tokens, at - 1)]).and_then(|(sense, _)| called(sense));
        let Some(role) = role.filter(|role| role.role.is_some() && !is_plural(word(&tokens, at - 1))) else { continue };
        let named = (at + 2..at + 5).find(|next| calls_one(word(&tokens, *next)));
        let Some(named) = named else { continue };
        let Some((sense, _)) = look_up(&[word(&tokens, named)]) else { continue };
        let is_same = called(sense).is_some_and(|one| one.role.is_none() && may_be(one.kind, role.kind));
        // `the witch's apprentice`.
        let is_compound = |before: &usize| !matches!(word(&tokens, *before), "" | "a" | "an" | "the" | "and" | "with");
        let from = (0..at - 1).rev().take_while(is_compound).last().unwrap_or(at - 1);
        let before = &tokens[..from];
        let is_alone = !before.iter().filter_map(Token::word).any(calls_one);
        let is_listed = (named + 1..tokens.len()).any(|next| {
            matches!(word(&tokens, next), "and" | "a" | "an")
                && names_somebody(&tokens, next + 1)
                && matches!(word(&tokens, next - 1), "and" | "")
        });
        if is_same && is_alone && !is_listed && goes_on(word(&tokens, named + 1)) {
            tokens[at] = said(&tokens[at], "is");
        }
    }
    tokens
}

/// Whether somebody is named within three words.
fn names_somebody(tokens: &[Token], from: usize) -> bool {
    (from..from + 3).take_while(|at| !word(tokens, *at).is_empty()).any(|at| calls_one(word(tokens, at)))
}

/// `a green kimono ..., a pink one` is a pink kimono.
fn ones_of_things(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 2..tokens.len() {
        let is_one = word(&tokens, at) == "one"
            && is_color(word(&tokens, at - 1))
            && matches!(word(&tokens, at - 2), "a" | "an" | "the")
            && !matches!(word(&tokens, at + 1), "with" | "is" | "in" | "has" | "wears");
        if !is_one {
            continue;
        }
        let is_worn = |before: &usize| {
            let takes = |noun| matches!(noun, Noun::Outfit | Noun::Lower | Noun::Hat | Noun::Detail(_) | Noun::Held);
            matches!(look_up(&words_from(&tokens, *before)), Some((Sense::Noun(noun, Some(_)), _)) if takes(noun))
        };
        if let Some(thing) = (0..at - 1).rev().find(is_worn) {
            let count = look_up(&words_from(&tokens, thing)).map_or(1, |(_, count)| count);
            let words: Vec<String> = (thing..thing + count).map(|at| word(&tokens, at).to_owned()).collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let things = all_said(&tokens[at], &words);
            tokens.splice(at..=at, things);
        }
    }
    tokens
}

/// `a boy and a girl with the same hair`: both have it.
fn alike(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 2..tokens.len() {
        let says_same = word(&tokens, at) == "same" && word(&tokens, at - 1) == "the";
        let of_two = tokens[..at].iter().filter_map(Token::word).filter(|word| calls_one(word)).count() > 1;
        if says_same && of_two && matches!(word(&tokens, at - 2), "with" | "in" | "wearing" | "have") {
            tokens[at - 1] = said(&tokens[at - 1], "both");
        }
    }
    tokens
}

/// `a man named Brown`, `Mrs. Green`: nothing there is brown or green.
fn without_surnames(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 1;
    while at < tokens.len() {
        let titled = matches!(word(&tokens, at - 1), "mr" | "mrs" | "ms" | "miss" | "dr");
        let is_stop = titled && tokens[at].piece == Piece::Stop;
        let name = at + usize::from(is_stop);
        let is_called = matches!(word(&tokens, at - 1), "named" | "called" | "surnamed");
        if (titled || is_called) && is_color(word(&tokens, name)) {
            tokens.drain(at..=name);
        }
        at += 1;
    }
    tokens
}

/// `three brown-haired boys` are three boys with brown hair: of hair nothing is counted.
fn haired(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        let end = (at + 2..at + 4).find(|next| matches!(word(&tokens, *next), "haired" | "eyed"));
        let counts = number(word(&tokens, at)).is_some_and(|count| count > 1);
        let are_people = |end: &usize| calls_one(word(&tokens, end + 1)) && is_plural(word(&tokens, end + 1));
        if let Some(end) = end.filter(|end| counts && are_people(end)) {
            let people = tokens.remove(end + 1);
            let noun = if word(&tokens, end) == "eyed" { "eyes" } else { "hair" };
            tokens[end] = said(&tokens[end], noun);
            let with = said(&people, "with");
            tokens.splice(at + 1..at + 1, [people, with]);
        }
        at += 1;
    }
    tokens
}

/// `a rock band on a stage, four members`, `five members of a band`: as many friends as are counted.
fn members_of_bands(mut tokens: Vec<Token>) -> Vec<Token> {
    let is_group = |at: usize| matches!(word(&tokens, at), "band" | "group" | "team" | "crew" | "squad");
    let is_count = |at: &usize| number(word(&tokens, *at)).is_some_and(|count| count > 1);
    let counts = |at: &usize| is_count(at) && matches!(word(&tokens, at + 1), "members" | "musicians" | "bandmates");
    let Some(count) = (0..tokens.len()).find(counts) else { return tokens };
    let is_of = word(&tokens, count + 2) == "of";
    let group =
        if is_of { (count + 3..count + 7).find(|at| is_group(*at)) } else { (0..count).find(|at| is_group(*at)) };
    let names_nobody = |group: usize| {
        let (from, to) = if is_of { (count + 3, group) } else { (group + 1, count) };
        !tokens[from..to].iter().filter_map(Token::word).any(calls_one)
    };
    let Some(group) = group.filter(|group| names_nobody(*group)) else { return tokens };
    let is_of_kind = |word: &str| matches!(word, "rock" | "punk" | "pop" | "school" | "jazz" | "girl" | "boy");
    let (named, from) = match group.checked_sub(1).map(|before| word(&tokens, before)) {
        Some(kind @ ("girl" | "boy")) => (format!("{kind}s"), group - 1),
        Some(kind) if is_of_kind(kind) => ("friends".to_owned(), group - 1),
        _ => ("friends".to_owned(), group),
    };
    let people = said(&Token { end: tokens[group].end, ..tokens[from].clone() }, &named);
    if is_of {
        tokens.splice(count + 1..=group, [people]);
        return tokens;
    }
    let is_led = from > 0 && matches!(word(&tokens, from - 1), "a" | "the");
    let counted = said(&tokens[from], word(&tokens, count));
    let before = count.checked_sub(1).filter(|before| is_comma(&tokens, *before) || is_with(&tokens, *before));
    tokens.drain(before.unwrap_or(count)..=count + 1);
    tokens.splice(from - usize::from(is_led)..=group, [counted, people]);
    tokens
}

fn is_with(tokens: &[Token], at: usize) -> bool {
    matches!(word(tokens, at), "with" | "of" | "has" | "having")
}

/// `a three-member rock band`, where who is in it is told after that.
fn bands(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 0..tokens.len() {
        let counts = number(word(&tokens, at)).is_some_and(|count| count > 1);
        if !counts || !matches!(word(&tokens, at + 1), "member" | "piece" | "person") {
            continue;
        }
        let is_group =
            |next: &usize| matches!(word(&tokens, *next), "band" | "group" | "team" | "crew" | "party" | "squad");
        let Some(group) = (at + 2..at + 5).find(is_group) else { continue };
        tokens[at + 1] = Token { end: tokens[group].end, ..said(&tokens[at + 1], "friends") };
        tokens.drain(at + 2..=group);
        if at > 0 && matches!(word(&tokens, at - 1), "a" | "the") {
            tokens.remove(at - 1);
        }
        return tokens;
    }
    tokens
}

/// `left: a girl`, `on the left a man, on the right a woman`, `character 1: a knight`.
fn sides(mut tokens: Vec<Token>) -> Vec<Token> {
    let begins = |tokens: &[Token], at: usize| at == 0 || tokens[at - 1].word().is_none();
    let is_colon = |tokens: &[Token], at: usize| tokens.get(at).is_some_and(|token| token.piece == Piece::Colon);
    let mut at = 0;
    while at < tokens.len() {
        let first = word(&tokens, at).to_owned();
        if !begins(&tokens, at) {
            at += 1;
            continue;
        }
        let is_numbered = matches!(first.as_str(), "character" | "person" | "figure");
        let stands = matches!(first.as_str(), "on" | "to") && word(&tokens, at + 1) == "the";
        let is_side = matches!(word(&tokens, at + 2), "left" | "right");
        let is_which = matches!(first.as_str(), "left" | "middle" | "center" | "right");
        if is_which && calls_one(word(&tokens, at + 1)) && !is_plural(word(&tokens, at + 1)) {
            tokens.remove(at);
        } else if matches!(first.as_str(), "left" | "right") && is_colon(&tokens, at + 1) {
            let which = all_said(&tokens[at], &["on", "the", &first]);
            tokens.splice(at..=at, which);
            at += 3;
        } else {
            let is_number = is_numbered && number(word(&tokens, at + 1)).is_some() && is_colon(&tokens, at + 2);
            let is_opened = matches!(word(&tokens, at + 3), "a" | "an") && names_somebody(&tokens, at + 4);
            if is_number || stands && is_side && is_opened {
                tokens.drain(at..at + 3);
            }
        }
        at += 1;
    }
    tokens
}

/// `holding a crying baby`: a baby in the arms.
fn babies(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 3..tokens.len() {
        let is_held = matches!(
            word(&tokens, at - 3),
            "holding" | "holds" | "carrying" | "carries" | "cradling" | "rocking" | "hugging"
        );
        let is_opened = matches!(word(&tokens, at - 2), "a" | "the" | "her" | "his" | "their");
        let is_like = matches!(word(&tokens, at - 1), "crying" | "sleeping" | "little" | "newborn" | "tiny" | "small");
        if word(&tokens, at) == "baby" && is_held && is_opened && is_like {
            tokens.remove(at - 1);
            return tokens;
        }
    }
    tokens
}

/// `from left to right: blonde, brunette`, 左からショート、ポニーテール: one each, in that order.
fn from_left(mut tokens: Vec<Token>) -> Vec<Token> {
    let taken =
        |at: usize| match (word(&tokens, at), word(&tokens, at + 1), word(&tokens, at + 2), word(&tokens, at + 3)) {
            ("from", "left", "to", "right") => Some(4),
            ("左", "から", ..) => Some(2),
            _ => None,
        };
    let Some((at, mut taken)) = (0..tokens.len()).find_map(|at| Some((at, taken(at)?))) else { return tokens };
    taken += usize::from(
        tokens.get(at + taken).is_some_and(|token| token.piece == Piece::Colon || token.piece == Piece::Comma),
    );
    let counted = tokens[..at].iter().filter_map(Token::word).filter_map(number).find(|count| *count > 1);
    let Some(count) = counted.map(usize::from) else { return tokens };
    let begins = |next: &usize| *next == at + taken || is_comma(&tokens, next - 1);
    let starts: Vec<usize> = (at + taken..tokens.len()).filter(begins).take(count).collect();
    if starts.len() < count {
        return tokens;
    }
    let words: &[&str] = if word(&tokens, at) == "from" { &["one"] } else { &["一人", "は"] };
    for start in starts.into_iter().rev() {
        let one = all_said(&Token { end: tokens[start].start, ..tokens[start].clone() }, words);
        tokens.splice(start..start, one);
    }
    tokens.drain(at..at + taken);
    tokens
}

/// `dog walking`, a tag of its own.
fn led_dogs(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 0..tokens.len() {
        let ends = |at: Option<usize>| at.is_none_or(|at| word(&tokens, at).is_empty());
        let is_tag = word(&tokens, at) == "dog" && word(&tokens, at + 1) == "walking" && ends(Some(at + 2));
        if is_tag && ends(at.checked_sub(1)) {
            let (dog, walking) = (tokens[at].clone(), tokens[at + 1].clone());
            let whole = Token { start: dog.start, end: walking.end, ..dog };
            tokens.splice(at..at + 2, all_said(&whole, &["walking", "a", "dog"]));
        }
    }
    tokens
}

/// 衣装は白と金 is 白と金の衣装.
fn colors_before_their_noun(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 1..tokens.len() {
        let takes = matches!(look_up(&[word(&tokens, at - 1)]), Some((Sense::Noun(Noun::Outfit, _), 1)));
        let are_two = word(&tokens, at) == "は"
            && is_color(word(&tokens, at + 1))
            && word(&tokens, at + 2) == "と"
            && is_color(word(&tokens, at + 3))
            && matches!(word(&tokens, at + 4), "" | "で" | "だ");
        if takes && are_two {
            let end = tokens[at + 3].end;
            let moved = |token: &Token| Token { start: end, end, ..token.clone() };
            let (cloth, of) = (moved(&tokens[at - 1]), moved(&said(&tokens[at], "の")));
            tokens.drain(at - 1..=at);
            tokens.splice(at + 2..at + 2, [of, cloth]);
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn grammar_is_said_plainly() {
        for (text, expected) in [
            ("the wizard, an old man with a beard", "the wizard is an old man with a beard"),
            ("a wizard, a man with a hat and a girl", "a wizard a man with a hat and a girl"),
            ("a green kimono and a pink one", "a green kimono and a pink kimono"),
            ("a boy and a girl with the same hair", "a boy and a girl with both same hair"),
            ("a man named Brown drinking tea", "a man named drinking tea"),
            ("Mr. Green reads", "mr reads"),
            ("a three-member rock band plays", "three friends plays"),
            ("1girl, dog walking, park", "1girl walking a dog park"),
            ("a father holding a crying baby", "a father holding a baby"),
            ("2girls, from left to right: blonde, brunette", "2 girls one blonde one brunette"),
            ("少女二人、左からショート、ポニーテール", "少女 二人 一人 は ショート 一人 は ポニーテール"),
            ("2girls, left girl blonde", "2 girls girl blonde"),
            ("衣装は白と金", "白 と 金 の 衣装"),
        ] {
            let told = restated(tokens(text));
            assert_eq!(told.iter().filter_map(Token::word).collect::<Vec<_>>().join(" "), expected, "{text}");
        }
    }
}
