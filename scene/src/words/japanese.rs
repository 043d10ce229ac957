//! Who is meant in Japanese where no particle of the tables says it: 少女2人, 二人が, 姉は ... 妹は, 泣いている息子.

use super::company::{calls_one, household, kind_called};
use super::described::described_again;
use super::people::may_be;
use super::token::{Token, all_said, number, said, word};
use super::undrawn::UNDRAWN;
use super::vocabulary::look_up;
use crate::FigureKind;

/// The tokens with those who are meant said so that the tables know them.
pub fn persons_in_japanese(tokens: Vec<Token>) -> Vec<Token> {
    let tokens = one_of_several(at_sides(tokens));
    let counted = one_and_other(bare_numbers(digits(run_together(described_again(spelled_out(tokens))))));
    without_owner_again(part_of_another(passive(pushed(done_to_another(contrasted(siblings(twins(counted))))))))
}

/// 四人組、金髪の子が歌う: 一人は金髪.
fn one_of_several(mut tokens: Vec<Token>) -> Vec<Token> {
    let Some(child) = (2..tokens.len()).find(|at| word(&tokens, *at) == "子" && word(&tokens, at - 1) == "の") else {
        return tokens;
    };
    let Some(comma) = tokens[..child].iter().rposition(|token| token.word().is_none()) else { return tokens };
    let is_several = |token: &Token| {
        token.word().is_some_and(|word| {
            word.ends_with("人組") || word.ends_with("バンド") || number(word).is_some_and(|count| count > 1)
        })
    };
    if tokens[..comma].iter().any(is_several) {
        tokens.remove(child);
        let start = &tokens[comma + 1];
        let one = Token { end: start.start, ..said(start, "一人") };
        tokens.insert(comma + 1, one);
    }
    tokens
}

/// 左に黒髪の少年、右に金髪の少年: each is another.
fn at_sides(mut tokens: Vec<Token>) -> Vec<Token> {
    let side = |at: usize| -> Option<usize> {
        let taken = match (word(&tokens, at), word(&tokens, at + 1), word(&tokens, at + 2)) {
            ("左" | "右" | "左側" | "右側" | "中央" | "真ん中" | "手前" | "奥", "に" | "には", _) => 2,
            ("真ん", "中", "に" | "には") => 3,
            _ => return None,
        };
        let is_named = (at + taken..at + taken + 6)
            .take_while(|next| !word(&tokens, *next).is_empty())
            .any(|next| calls_one(word(&tokens, next)));
        is_named.then_some(taken)
    };
    let sides: Vec<(usize, usize)> = (0..tokens.len()).filter_map(|at| Some((at, side(at)?))).collect();
    if sides.len() < 2 {
        return tokens;
    }
    for (number, (at, taken)) in sides.into_iter().enumerate().rev() {
        let another = Token { end: tokens[at].start, ..said(&tokens[at], "another") };
        let is_middle = matches!(word(&tokens, at), "真ん中" | "真ん" | "中央");
        let named = (at + taken..at + taken + 6).find(|next| calls_one(word(&tokens, *next)));
        if let Some(named) = named.filter(|_| is_middle) {
            let middle =
                all_said(&Token { end: tokens[at + taken - 1].end, ..tokens[at].clone() }, &["in", "the", "middle"]);
            tokens.splice(named + 1..named + 1, middle);
        }
        tokens.splice(at..at + taken, (number > 0).then_some(another));
    }
    tokens
}

/// 老 and 夫婦 are one; 竜の背に乗る is 竜に乗る.
fn spelled_out(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        if word(&tokens, at) == "老" && word(&tokens, at + 1) == "夫婦" {
            let end = tokens[at + 1].end;
            let both = Token { end, ..said(&tokens[at], "老夫婦") };
            tokens.splice(at..at + 2, [both]);
        } else if word(&tokens, at) == "の"
            && matches!(word(&tokens, at + 1), "背" | "背中")
            && word(&tokens, at + 2) == "に"
            && word(&tokens, at + 3).starts_with('乗')
        {
            tokens.drain(at..at + 2);
        }
        at += 1;
    }
    tokens
}

/// 2人 is 二人, and so is 二人組.
fn digits(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        let pair = match word(&tokens, at) {
            "二人組" => "二人",
            "三人組" => "三人",
            "四人組" => "四人",
            _ => "",
        };
        if !pair.is_empty() {
            tokens[at] = said(&tokens[at], pair);
            if word(&tokens, at + 1) == "の" && word(&tokens, at + 2) == "バンド" {
                let person = Token { start: tokens[at + 2].end, ..said(&tokens[at + 2], "人物") };
                tokens.insert(at + 1, person);
            }
        }
        let number = match word(&tokens, at) {
            "2" => "二人",
            "3" => "三人",
            "4" => "四人",
            "5" | "五" => "五人",
            "6" | "六" => "六人",
            _ => "",
        };
        if !number.is_empty() && word(&tokens, at + 1) == "人" {
            let mut end = tokens.remove(at + 1).end;
            if word(&tokens, at + 1) == "組" {
                end = tokens.remove(at + 1).end;
            }
            tokens[at] = Token { end, ..said(&tokens[at], number) };
        }
        at += 1;
    }
    tokens
}

/// 新郎新婦 is 新郎と新婦.
fn run_together(mut tokens: Vec<Token>) -> Vec<Token> {
    let kind = |token: &Token| token.word().filter(|word| !word.is_ascii()).and_then(kind_called);
    let differ = |one: FigureKind, other: FigureKind| !may_be(one, other);
    let mut at = 1;
    while at < tokens.len() {
        let touches = tokens[at - 1].end == tokens[at].start;
        if touches && kind(&tokens[at - 1]).zip(kind(&tokens[at])).is_some_and(|(one, other)| differ(one, other)) {
            let and = Token { end: tokens[at].start, ..said(&tokens[at], "と") };
            tokens.insert(at, and);
        }
        at += 1;
    }
    tokens
}

/// 二人が走る names two, where nobody else is named.
fn bare_numbers(mut tokens: Vec<Token>) -> Vec<Token> {
    let names = |word: &str| calls_one(word) || household(word).is_some();
    if tokens.iter().filter_map(Token::word).any(names) {
        return tokens;
    }
    let counts = |token: &Token| matches!(token.word(), Some("二人" | "ふたり" | "三人" | "四人"));
    if let Some(at) = tokens.iter().position(counts) {
        let person = said(&tokens[at], "人物");
        tokens.insert(at + 1, person);
    }
    tokens
}

/// 片方の少女は ...、もう片方の少女は: two girls.
fn one_and_other(mut tokens: Vec<Token>) -> Vec<Token> {
    let says = |at: &usize, which: &[&str]| {
        which.contains(&word(&tokens, *at)) && word(&tokens, at + 1) == "の" && calls_one(word(&tokens, at + 2))
    };
    let one = (0..tokens.len()).find(|at| says(at, &["片方", "一人", "一方", "左", "左側", "手前"]));
    let other = (0..tokens.len()).find(|at| says(at, &["もう片方", "もう一人", "他方", "右", "右側", "奥"]));
    if let (Some(one), Some(other)) = (one, other)
        && one < other
    {
        if word(&tokens, one + 2) != word(&tokens, other + 2) {
            // 左の少年と右の少女 are two anyway.
            tokens.drain(other..other + 2);
            tokens.drain(one..one + 2);
            return tokens;
        }
        tokens.drain(other + 1..other + 3);
        let which = tokens[one].clone();
        tokens[one] = said(&which, "二人");
        tokens.insert(one + 3, which);
    }
    tokens
}

/// 双子の兄は剣を、妹は杖を: a brother and a sister, and no twins beside them.
fn twins(mut tokens: Vec<Token>) -> Vec<Token> {
    let says = |at: usize| {
        word(&tokens, at) == "双子"
            && word(&tokens, at + 1) == "の"
            && matches!(word(&tokens, at + 2), "兄" | "姉" | "弟" | "妹")
    };
    if let Some(at) = (0..tokens.len()).find(|at| says(*at)) {
        tokens.drain(at..at + 2);
        let young = |word: &str| match word {
            "兄" => "少年",
            "姉" => "少女",
            _ => "",
        };
        let called = young(word(&tokens, at));
        if !called.is_empty() {
            tokens[at] = said(&tokens[at], called);
        }
    }
    tokens
}

/// Of 姉妹 the 姉 is the one and the 妹 the other.
fn siblings(mut tokens: Vec<Token>) -> Vec<Token> {
    let names = |word: &str| matches!(word, "姉妹" | "兄弟" | "双子の姉妹" | "双子の兄弟");
    if !tokens.iter().filter_map(Token::word).any(names) {
        return tokens;
    }
    for at in 0..tokens.len() {
        let which = match word(&tokens, at) {
            "姉" | "兄" => "片方",
            "妹" | "弟" => "もう片方",
            _ => continue,
        };
        if matches!(word(&tokens, at + 1), "は" | "が") {
            tokens[at] = said(&tokens[at], which);
        }
    }
    tokens
}

/// 車椅子の老人を押している: who sits in it is another than who pushes.
fn pushed(mut tokens: Vec<Token>) -> Vec<Token> {
    let is_chair = |at: &usize| matches!(word(&tokens, *at), "車椅子" | "車いす") && word(&tokens, at + 1) == "の";
    let Some(chair) = (0..tokens.len()).find(is_chair) else { return tokens };
    let Some(who) = (chair + 2..chair + 6).find(|at| calls_one(word(&tokens, *at))) else { return tokens };
    let is_done = word(&tokens, who + 1) == "を" && word(&tokens, who + 2).starts_with('押');
    let is_by_somebody = tokens[..chair].iter().filter_map(Token::word).any(calls_one);
    if !is_done || !is_by_somebody {
        return tokens;
    }
    let end = (who + 2..tokens.len()).find(|at| tokens[*at].word().is_none()).unwrap_or(tokens.len());
    let another = Token { end: tokens[who].start, ..said(&tokens[who], "another") };
    // What follows is about who pushes.
    let first = Token { start: tokens[end - 1].end, ..said(&tokens[end - 1], "一人") };
    tokens.splice(who + 1..end, [first]);
    tokens.splice(chair + 1..=chair + 1, [another]);
    tokens[chair] = said(&tokens[chair], "車椅子を押す");
    tokens
}

/// 赤ちゃんを抱いた母親と、母親の袖を掴む男の子: whose sleeve it is is there already.
fn without_owner_again(mut tokens: Vec<Token>) -> Vec<Token> {
    let is_again = |at: usize| {
        let owner = word(&tokens, at);
        !owner.is_ascii()
            && calls_one(owner)
            && word(&tokens, at + 1) == "の"
            && !calls_one(word(&tokens, at + 2))
            && at > 1
            && matches!(word(&tokens, at - 1), "" | "と")
            && tokens[..at].iter().any(|before| before.word() == Some(owner))
    };
    if let Some(at) = (0..tokens.len()).find(|at| is_again(*at)) {
        tokens.drain(at..at + 2);
    }
    tokens
}

/// 少年が母に叱られている: it is done by her, and by nobody who is there where no に says by whom.
fn passive(mut tokens: Vec<Token>) -> Vec<Token> {
    let Some(at) = (1..tokens.len()).find(|at| is_suffered(&tokens, *at)) else { return active_word(tokens) };
    tokens.remove(at);
    done_by(tokens, at - 1)
}

/// 怒鳴ら and れて: the ending is a word of its own.
fn is_suffered(tokens: &[Token], at: usize) -> bool {
    let ending = word(tokens, at);
    (ending.starts_with('れ') || ending.starts_with("られ"))
        && look_up(&[ending]).is_none()
        && tokens[at - 1].end == tokens[at].start
        && look_up(&[word(tokens, at - 1)]).is_some()
}

/// 叱られて is one word that no table knows: 叱って is known.
fn active_word(mut tokens: Vec<Token>) -> Vec<Token> {
    let active = |passive: &str| {
        let stem = ["られて", "られた", "られる"].iter().find_map(|ending| passive.strip_suffix(ending))?;
        Some(format!("{stem}って")).filter(|active| look_up(&[passive]).is_none() && look_up(&[active]).is_some())
    };
    let told = (0..tokens.len()).find_map(|at| Some((at, active(word(&tokens, at))?)));
    let Some((at, active)) = told else { return tokens };
    tokens[at] = said(&tokens[at], &active);
    done_by(tokens, at)
}

fn done_by(mut tokens: Vec<Token>, verb: usize) -> Vec<Token> {
    let after_somebody = |particles: &[&str], to: usize| {
        (1..to).rev().find(|at| particles.contains(&word(&tokens, *at)) && calls_one(word(&tokens, at - 1)))
    };
    let doer = after_somebody(&["に"], verb);
    match doer.and_then(|doer| Some((doer, after_somebody(&["が", "は"], doer)?))) {
        Some((doer, sufferer)) => {
            tokens[doer] = said(&tokens[doer], "が");
            tokens[sufferer] = said(&tokens[sufferer], "を");
        }
        None => tokens[verb] = said(&tokens[verb], UNDRAWN),
    }
    tokens
}

/// 男の子の肩に: whose shoulder it is does nothing.
fn part_of_another(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at + 3 < tokens.len() {
        let is_part = matches!(word(&tokens, at + 2), "肩" | "背中" | "膝" | "胸" | "腕" | "頭" | "後ろ");
        let is_hers = calls_one(word(&tokens, at)) && word(&tokens, at + 1) == "の" && is_part;
        if is_hers && matches!(word(&tokens, at + 3), "に" | "で") {
            tokens[at + 3] = said(&tokens[at + 3], "を");
            tokens.swap(at + 1, at + 3);
        } else if calls_one(word(&tokens, at)) && word(&tokens, at + 1) == "の" && word(&tokens, at + 2) == "肩に" {
            (tokens[at + 1], tokens[at + 2]) = (said(&tokens[at + 1], "を"), said(&tokens[at + 2], "肩"));
        } else if calls_one(word(&tokens, at))
            && word(&tokens, at + 1) == "の"
            && word(&tokens, at + 2).starts_with("肩に")
        {
            tokens[at + 1] = said(&tokens[at + 1], "を");
        }
        at += 1;
    }
    tokens
}

/// 姉は本を読み、妹は眠る: two who are set against each other do each their own.
fn contrasted(mut tokens: Vec<Token>) -> Vec<Token> {
    let is_topic = |at: &usize| calls_one(word(&tokens, *at)) && word(&tokens, at + 1) == "は";
    let topics: Vec<usize> = (0..tokens.len()).filter(is_topic).collect();
    let differ = topics.iter().any(|at| word(&tokens, *at) != word(&tokens, topics[0]));
    if differ {
        for at in topics {
            tokens[at + 1] = said(&tokens[at + 1], "が");
        }
    }
    tokens
}

/// 母が娘の髪をとかす, 父は息子の手を引く: it is done to the child, and the child is another.
fn done_to_another(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 1;
    while at + 1 < tokens.len() {
        at += 1;
        let whose = word(&tokens, at - 2).to_owned();
        let done_by = (0..at - 2).any(|before| matches!(word(&tokens, before), "が" | "は"));
        if !done_by || word(&tokens, at - 1) != "の" || !calls_one(&whose) {
            continue;
        }
        match word(&tokens, at) {
            "髪をとかす"
            | "髪をとかして"
            | "髪を梳かす"
            | "髪を梳かして"
            | "髪を梳く"
            | "髪を結ぶ"
            | "髪を結んで"
            | "髪を結んでいる"
            | "髪を結う"
            | "髪を結って"
            | "髪を結っている" => {
                tokens[at] = said(&tokens[at], "髪をとかしてあげる");
            }
            "髪を乾かす"
            | "髪を乾かして"
            | "髪を乾かしている"
            | "髪をドライヤーで乾かす"
            | "髪をドライヤーで乾かして"
            | "髪をドライヤーで乾かしている" => {
                tokens[at] = said(&tokens[at], "髪を乾かしてあげる");
            }
            "髪を編む" | "髪を編んで" | "髪を編んでいる" => {
                tokens[at] = said(&tokens[at], "髪を編んであげる");
            }
            "手を引く" | "手を引いて" | "手を引いている" => {}
            _ => continue,
        }
        tokens[at - 1] = said(&tokens[at - 1], "を");
        let is_there = |before: &str| before == whose || household(before).is_some();
        if !tokens[..at - 2].iter().filter_map(Token::word).any(is_there) {
            let another = Token { end: tokens[at - 2].start, ..said(&tokens[at - 2], "another") };
            tokens.insert(at - 2, another);
            at += 1;
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn told(text: &str) -> String {
        persons_in_japanese(tokens(text)).iter().filter_map(Token::word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn who_is_counted_is_named() {
        assert_eq!(told("少女2人"), "少女 二人");
        assert_eq!(told("二人が走る"), "二人 人物 が 走る");
        assert_eq!(told("少女が二人"), "少女 が 二人");
    }

    #[test]
    fn two_who_are_set_against_each_other_are_two() {
        assert_eq!(told("姉は走り、妹は座る").matches('が').count(), 2);
        assert_eq!(told("少女は走り、少女は座る").matches('が').count(), 0);
    }
}
