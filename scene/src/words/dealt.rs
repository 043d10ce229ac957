//! What a list deals out to several, one each: `three girls with red, blue and green hair`.

use super::company::calls_one;
use super::token::{Piece, Token, all_said, number, word};
use super::vocabulary::{Adjective, Noun, Sense, look_up};

/// The tokens with every such list told of one after the other.
pub fn dealt_out(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        if let Some(deal) = deal(&tokens, at) {
            let told: Vec<Token> = deal.colors.iter().flat_map(|color| told(&tokens, *color, &deal)).collect();
            let taken = told.len();
            tokens.splice(deal.from..deal.to, told);
            at = deal.from + taken;
        }
        at += 1;
    }
    half_and_half(to_each_in_japanese(in_a_row_in_japanese(tokens)))
}

/// 三人の少女、赤と青と緑の髪: one each, where they are as many as the colors.
fn in_a_row_in_japanese(mut tokens: Vec<Token>) -> Vec<Token> {
    let Some(first) = (1..tokens.len()).find(|at| is_color(word(&tokens, *at)) && word(&tokens, at + 1) == "と")
    else {
        return tokens;
    };
    let mut colors = vec![first];
    while word(&tokens, colors[colors.len() - 1] + 1) == "と" && is_color(word(&tokens, colors[colors.len() - 1] + 2))
    {
        colors.push(colors[colors.len() - 1] + 2);
    }
    let noun = colors[colors.len() - 1] + 2;
    let takes = matches!(look_up(&[word(&tokens, noun)]), Some((Sense::Noun(noun, _), 1)) if noun != Noun::Other);
    let counted = |token: &Token| {
        let words = token.word().unwrap_or_default();
        number(words.trim_end_matches('組')).is_some_and(|count| usize::from(count) == colors.len())
    };
    let is_told = takes && word(&tokens, noun - 1) == "の" && tokens[..first].iter().any(counted);
    if is_told {
        let told = one_each(&tokens, &colors, noun);
        tokens.splice(first..=noun, told);
    }
    tokens
}

/// 一人は赤の髪、一人は...
fn one_each(tokens: &[Token], colors: &[usize], noun: usize) -> Vec<Token> {
    let each = |color: &usize| {
        let start = Token { end: tokens[*color].start, ..tokens[*color].clone() };
        let end = Token { start: tokens[*color].end, ..tokens[*color].clone() };
        let [one, is] = ["一人", "は"].map(|text| all_said(&start, &[text])[0].clone());
        let of = all_said(&end, &["の"])[0].clone();
        let noun = Token { piece: tokens[noun].piece.clone(), ..end.clone() };
        [one, is, tokens[*color].clone(), of, noun, Token { piece: Piece::Comma, ..end }]
    };
    colors.iter().flat_map(each).collect()
}

/// 浴衣はそれぞれ赤、青、黄色: one each.
fn to_each_in_japanese(mut tokens: Vec<Token>) -> Vec<Token> {
    let Some(each) = (2..tokens.len()).find(|at| word(&tokens, *at) == "それぞれ") else { return tokens };
    let takes = matches!(look_up(&[word(&tokens, each - 2)]), Some((Sense::Noun(noun, _), 1)) if noun != Noun::Other);
    let mut colors = Vec::new();
    let mut next = each + 1;
    while let Some(token) = tokens.get(next) {
        if is_color(word(&tokens, next)) {
            colors.push(next);
        } else if !(token.piece == Piece::Comma || word(&tokens, next) == "と") {
            break;
        }
        next += 1;
    }
    if !takes || colors.len() < 2 || word(&tokens, each - 1) != "は" {
        return tokens;
    }
    let told = one_each(&tokens, &colors, each - 2);
    tokens.splice(each - 2..next, told);
    tokens
}

/// Colors, as many as those who were counted, and the one thing that they are of.
struct Deal {
    /// Where `with` stands.
    from: usize,
    to: usize,
    colors: Vec<usize>,
    noun: usize,
}

fn deal(tokens: &[Token], at: usize) -> Option<Deal> {
    let count = usize::from(number(word(tokens, at))?);
    let from = (at + 1..at + 5).find(|next| matches!(word(tokens, *next), "with" | "in" | "wearing" | "have"))?;
    if !(at + 1..from).any(|who| calls_one(word(tokens, who))) {
        return None;
    }
    let mut colors = Vec::new();
    let mut next = from + 1;
    while let Some(token) = tokens.get(next) {
        if is_color(word(tokens, next)) {
            colors.push(next);
        } else if !(token.piece == Piece::Comma || word(tokens, next) == "and") {
            break;
        }
        next += 1;
    }
    let takes = |words: &[&str]| matches!(look_up(words), Some((Sense::Noun(noun, _), 1)) if noun != Noun::Other);
    let last = next.checked_sub(1)?;
    (count > 1 && colors.len() == count && colors.last() == Some(&last) && takes(&[word(tokens, next)]))
        .then_some(Deal { from, to: next + 1, colors, noun: next })
}

fn told(tokens: &[Token], color: usize, deal: &Deal) -> Vec<Token> {
    let mut told = all_said(&Token { end: tokens[color].start, ..tokens[color].clone() }, &["one", "with"]);
    told.extend([tokens[color].clone(), Token { start: tokens[color].start, ..tokens[deal.noun].clone() }]);
    told.push(Token { piece: Piece::Comma, start: tokens[color].end, end: tokens[color].end });
    told
}

fn is_color(word: &str) -> bool {
    matches!(look_up(&[word]), Some((Sense::Adjective(Adjective::Color(_)), _)))
}

/// `half black half white hair` is black and white split hair.
fn half_and_half(mut tokens: Vec<Token>) -> Vec<Token> {
    let says = |tokens: &[Token], at: usize| word(tokens, at) == "half" && is_color(word(tokens, at + 1));
    for at in 0..tokens.len() {
        let and = at + 2 + usize::from(matches!(word(&tokens, at + 2), "and") || is_comma(&tokens, at + 2));
        if says(&tokens, at) && says(&tokens, and) && word(&tokens, and + 2) == "hair" {
            let (one, other) = (tokens[at + 1].clone(), tokens[and + 1].clone());
            let (joint, split) = (all_said(&tokens[and], &["and"]), all_said(&tokens[and + 2], &["split", "hair"]));
            let told = [vec![one], joint, vec![other], split].concat();
            tokens.splice(at..and + 3, told);
        }
    }
    tokens
}

fn is_comma(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.piece == Piece::Comma)
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn a_list_is_dealt_out_one_each() {
        for (text, expected) in [
            ("two girls with red and blue hair", "two girls one with red hair one with blue hair"),
            (
                "three boys in red, blue and green coats",
                "three boys one with red coats one with blue coats one with green coats",
            ),
            ("two girls with red hair", "two girls with red hair"),
            ("two girls with black and white striped shirts", "two girls with black and white striped shirts"),
            ("三人の少女、浴衣はそれぞれ赤、青", "三人 の 少女 一人 は 赤 の 浴衣 一人 は 青 の 浴衣"),
            ("三人組、赤と青と緑の髪", "三人組 一人 は 赤 の 髪 一人 は 青 の 髪 一人 は 緑 の 髪"),
            ("少女、赤と青の髪", "少女 赤 と 青 の 髪"),
            ("half black half white hair", "black and white split hair"),
        ] {
            let told = dealt_out(tokens(text));
            assert_eq!(told.iter().filter_map(Token::word).collect::<Vec<_>>().join(" "), expected);
        }
    }
}
