//! What one does to another, said so that the tables know it: whose shoulder an arm is about, who gives what to whom,
//! whose child somebody is, how many a group is.

use super::ahead::told_ahead;
use super::children::children_of_parents;
use super::company::{calls_one, is_plural};
use super::japanese::persons_in_japanese;
use super::members::told_apart;
use super::named_once::named_once;
use super::pronouns::persons_of_pronouns;
use super::reader::{Found, ReadText, Who};
use super::token::{Piece, Token, all_said, number, word};
use super::touch::touched;
use super::undrawn::without_undrawn;
use super::vocabulary::{Noun, Sense, look_up};
use super::wish::Wish;
use super::younger::told_last;
use crate::decide::is_eaten;
use crate::{Expression, Pose};

/// The tokens with every such phrase said in the words of the tables.
pub fn related(tokens: Vec<Token>) -> Vec<Token> {
    let tokens = persons_of_pronouns(without_undrawn(named_once(tokens)));
    let tokens = children_of_parents(told_ahead(told_apart(counted(younger_siblings(in_japanese(
        persons_in_japanese(told_last(tokens)),
    ))))));
    touched(helped(taught(given(tokens))))
}

pub fn is_number(word: &str) -> bool {
    word.is_ascii() && number(word).is_some_and(|count| count > 1)
}

fn is_digit(word: &str) -> bool {
    word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_introduced(word: &str) -> bool {
    matches!(word, "a" | "an" | "the" | "her" | "his" | "their" | "another" | "my" | "each")
}

/// 先生と、生徒 is 先生と生徒, 孫の女の子 one small girl, and 2人 one word.
fn in_japanese(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        if word(&tokens, at) == "と" && matches!(tokens.get(at + 1).map(|token| &token.piece), Some(Piece::Comma)) {
            tokens.remove(at + 1);
        }
        if word(&tokens, at + 1) == "人" && is_digit(word(&tokens, at)) && tokens[at].end == tokens[at + 1].start {
            tokens[at].piece = Piece::Word(format!("{}人", word(&tokens, at)));
            tokens[at].end = tokens.remove(at + 1).end;
        }
        if matches!(word(&tokens, at + 1), "シャツ") && tokens[at].end == tokens[at + 1].start {
            let shirt = match word(&tokens, at).chars().next_back() {
                Some('t') => "tシャツ",
                Some('y') => "yシャツ",
                _ => "",
            };
            if !shirt.is_empty() {
                tokens[at].piece = Piece::Word(shirt.into());
                tokens[at].end = tokens.remove(at + 1).end;
            }
        }
        if word(&tokens, at) == "孫" && tokens[..at].iter().any(|before| before.word() == Some("孫娘")) {
            tokens[at].piece = Piece::Word("孫娘".into());
        }
        let small = match (word(&tokens, at), word(&tokens, at + 1), word(&tokens, at + 2)) {
            ("孫", "の", "男の子" | "少年") => Some("小さな男の子"),
            ("孫", "の", "女の子" | "少女") => Some("小さな女の子"),
            _ => None,
        };
        if let Some(small) = small {
            let end = tokens[at + 2].end;
            tokens.drain(at + 1..at + 3);
            tokens[at].piece = Piece::Word(small.into());
            tokens[at].end = end;
        }
        at += 1;
    }
    tokens
}

/// `a group of four boys` is four boys, `a group of four` four friends, and `two kendo rivals` two rivals of kendo.
fn counted(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        let groups = matches!(
            word(&tokens, at),
            "group" | "team" | "gang" | "band" | "crowd" | "row" | "line" | "party" | "squad" | "crew"
        );
        let is_of_people = word(&tokens, at + 1) == "of" && (at + 2..at + 5).any(|at| calls_several(word(&tokens, at)));
        let is_told = is_number(word(&tokens, at + 2));
        if let Some(number) = how_many(word(&tokens, at)).filter(|_| is_of_people && !is_told) {
            let from = if at > 0 && word(&tokens, at - 1) == "a" { at - 1 } else { at };
            let number = all_said(&Token { start: tokens[from].start, ..tokens[at].clone() }, &[number]);
            tokens.splice(from..at + 2, number);
            at = from;
        } else if let Some(several) = several_unnumbered(&tokens, at) {
            let number = all_said(&tokens[several], &["two"]);
            tokens.splice(several..several, number);
        } else if follows_uncounted(&tokens, at) {
            let number = all_said(&tokens[at], &["two"]);
            tokens.splice(at..at, number);
            at += 1;
        } else if groups && word(&tokens, at + 1) == "of" && is_number(word(&tokens, at + 2)) {
            let named = (at + 3..at + 6).any(|next| calls_one(word(&tokens, next)));
            let from = if at > 0 && word(&tokens, at - 1) == "a" { at - 1 } else { at };
            tokens.drain(from..at + 2);
            if !named {
                let friends = all_said(&tokens[from], &["friends"]);
                tokens.splice(from + 1..from + 1, friends);
            }
            at = from;
        } else if is_number(word(&tokens, at)) && parts_number(&tokens[at + 1..]) {
            tokens.swap(at, at + 1);
        }
        at += 1;
    }
    tokens
}

/// `a teacher with her students`: where those stand of whom no number is said.
fn several_unnumbered(tokens: &[Token], at: usize) -> Option<usize> {
    if !matches!(word(tokens, at), "with" | "by" | "among") {
        return None;
    }
    let owned = usize::from(matches!(word(tokens, at + 1), "her" | "his" | "their" | "the" | "some" | "other"));
    let several = |at: &usize| matches!(word(tokens, *at), "children" | "kids") || calls_several(word(tokens, *at));
    Some(at + 1 + owned).filter(several)
}

/// `a teacher at a blackboard, students raising their hands`.
fn follows_uncounted(tokens: &[Token], at: usize) -> bool {
    let is_tag = |token: &Token| {
        let begins = |word: &str| word.starts_with(|letter: char| letter.is_ascii_digit());
        token.word().is_some_and(begins)
    };
    let does = word(tokens, at + 1);
    at > 0
        && tokens[at - 1].piece == Piece::Comma
        && calls_several(word(tokens, at))
        && (does.ends_with("ing") || matches!(does, "behind" | "around" | "beside" | "near"))
        && tokens[..at].iter().filter_map(Token::word).any(calls_one)
        && !tokens.iter().any(is_tag)
}

/// `a pair of girls`, `a gang of pirates`.
fn how_many(group: &str) -> Option<&'static str> {
    match group {
        "pair" | "duo" => Some("two"),
        "trio" | "gang" | "crew" | "squad" | "bunch" => Some("three"),
        "quartet" => Some("four"),
        _ => None,
    }
}

fn calls_several(word: &str) -> bool {
    is_plural(word) && calls_one(word) && !matches!(word, "lovers" | "twins" | "siblings" | "newlyweds")
}

/// `the younger sister` of an older one is another.
fn younger_siblings(mut tokens: Vec<Token>) -> Vec<Token> {
    let is_older = |at: &usize| matches!(word(&tokens, *at), "older" | "elder" | "big");
    // Of two sisters both are there.
    let are_counted = |at: &usize| {
        let are_kin = matches!(word(&tokens, at + 1), "sisters" | "brothers" | "siblings");
        are_kin && (is_number(word(&tokens, *at)) || word(&tokens, *at) == "twin")
    };
    if (0..tokens.len()).any(|at| are_counted(&at)) {
        return tokens;
    }
    if let Some(older) = (0..tokens.len()).find(is_older) {
        let is_sibling = |word: &str| matches!(word, "sister" | "brother");
        let younger = (older + 2..tokens.len().saturating_sub(1))
            .find(|at| matches!(word(&tokens, *at), "younger" | "little") && is_sibling(word(&tokens, at + 1)));
        if let Some(the) =
            younger.map(|at| at - 1).filter(|the| word(&tokens, *the) == "the" && is_sibling(word(&tokens, older + 1)))
        {
            tokens[the].piece = Piece::Word("a".into());
        }
    }
    tokens
}

/// Whether a word that is no person's stands between a number and those whom it counts.
fn parts_number(tokens: &[Token]) -> bool {
    let (between, counted) = (word(tokens, 0), word(tokens, 1));
    let is_thing = matches!(look_up(&[between]), Some((Sense::Wishes(_), _))) && !calls_one(between);
    let is_phrase = look_up(&[between, counted]).is_some_and(|(_, count)| count > 1);
    is_thing && !is_phrase && counted.ends_with('s') && calls_one(counted)
}

/// Where the name of a person stands within three words.
fn someone(tokens: &[Token], from: usize) -> Option<usize> {
    let introduced =
        is_introduced(word(tokens, from)) || matches!(tokens.get(from).map(|token| &token.piece), Some(Piece::Name(_)));
    let calls = |at: &usize| {
        calls_one(word(tokens, *at)) || matches!(tokens.get(*at).map(|token| &token.piece), Some(Piece::Name(_)))
    };
    (from..from + 4).find(calls).filter(|_| introduced).map(|at| {
        // `a best friend`, `a high school girl`: the last of them.
        if calls(&(at + 1)) { at + 1 } else { at }
    })
}

/// Where a thing ends that one can hold: at most an article and two words before it.
fn thing(tokens: &[Token], from: usize) -> Option<usize> {
    let holds = |at: usize| {
        let words: Vec<&str> = (at..at + 4).map_while(|at| tokens.get(at).and_then(Token::word)).collect();
        match look_up(&words) {
            Some((Sense::Noun(Noun::Held, Some(_)) | Sense::Wishes([Wish::Prop(_), ..]), count)) => Some(at + count),
            _ => None,
        }
    };
    (from..from + 4).find_map(holds)
}

/// `gives a flower`: one that was picked, and none that grows there.
fn picked(tokens: &mut Vec<Token>, from: usize) {
    if let Some(at) = (from..from + 4).find(|at| word(tokens, *at) == "flower") {
        let single = all_said(&tokens[at], &["single"]);
        tokens.splice(at..at, single);
    }
}

/// Where a thing ends that is given to `her` or `him`.
fn thing_for_one(tokens: &[Token], at: usize) -> Option<usize> {
    let is_for_one = matches!(word(tokens, at), "her" | "him" | "them");
    let is_opened = matches!(word(tokens, at + 1), "a" | "an" | "the" | "his" | "one" | "some");
    thing(tokens, at + 1).filter(|_| is_for_one && is_opened)
}

/// Whether an article and what two do together stand there: `a high five`.
fn told_by_a_pose(tokens: &[Token], at: usize) -> bool {
    let words: Vec<&str> = (at + 1..at + 4).map_while(|at| tokens.get(at).and_then(Token::word)).collect();
    let is_pose = matches!(look_up(&words), Some((Sense::Noun(_, Some(Wish::Pose(_))), _)));
    is_introduced(word(tokens, at)) && is_pose
}

/// `giving a girl a letter` and `giving a letter to a girl` are said as `handing over a letter to a girl`: the thing is in
/// the hand of who gives it.
fn given(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        let gives = matches!(
            word(&tokens, at),
            "giving"
                | "gives"
                | "handing"
                | "hands"
                | "offering"
                | "offers"
                | "passing"
                | "passes"
                | "presenting"
                | "presents"
                | "bringing"
                | "brings"
        ) || holds_out(&tokens, at);
        let feeds = matches!(word(&tokens, at), "feeding" | "feeds");
        let after = if matches!(word(&tokens, at + 1), "over" | "out") { at + 2 } else { at + 1 };
        if gives {
            picked(&mut tokens, at + 1);
        }
        if gives && let Some(end) = thing_for_one(&tokens, after) {
            // `offers her a sword`: whoever else is there is meant.
            let what: Vec<Token> = tokens.drain(after + 1..end).collect();
            let mut told = all_said(&tokens[at], &["handing", "over"]);
            told.extend(what);
            let taken = told.len();
            tokens.splice(at..=after, told);
            at += taken;
            continue;
        }
        if (gives || feeds)
            && let Some(person) = someone(&tokens, after)
        {
            // To whom, and then what.
            if let Some(end) = thing(&tokens, person + 1) {
                let what: Vec<Token> = tokens.drain(person + 1..end).collect();
                let mut told = all_said(&tokens[at], if feeds { &["feeding"] } else { &["handing", "over"] });
                told.extend(what);
                told.extend(all_said(&tokens[at], &["to"]));
                let taken = told.len();
                tokens.splice(at..after, told);
                at += taken;
            }
            if told_by_a_pose(&tokens, person + 1) {
                // `giving his son a piggyback ride`.
                tokens[at].piece = Piece::Word("with".into());
            }
        } else if gives && let Some(end) = thing(&tokens, after) {
            // What, and then to whom; over what it is handed stands behind that.
            with_both_hands(&mut tokens, end);
            let to = (end..end + 5).find(|at| word(&tokens, *at) == "to");
            if matches!(word(&tokens, end), "across" | "over" | "through")
                && let Some((to, person)) = to.and_then(|to| Some((to, someone(&tokens, to + 1)?)))
            {
                tokens[end..=person].rotate_left(to - end);
            }
            if word(&tokens, end) == "to" && someone(&tokens, end + 1).is_some() {
                let told = all_said(&tokens[at], &["handing", "over"]);
                tokens.splice(at..after, told);
                at = end;
            }
        }
        at += 1;
    }
    tokens
}

/// `giving a letter with both hands to a boy`.
fn with_both_hands(tokens: &mut Vec<Token>, at: usize) {
    let has_both = word(tokens, at) == "with" && matches!(word(tokens, at + 1), "both" | "two");
    if has_both && word(tokens, at + 2) == "hands" && word(tokens, at + 3) == "to" {
        tokens.drain(at..at + 3);
    }
}

/// `holds out a letter to her friend`.
fn holds_out(tokens: &[Token], at: usize) -> bool {
    matches!(word(tokens, at), "holding" | "holds" | "hold") && word(tokens, at + 1) == "out"
}

/// `teaching his sister to ride a bike` is said as `guiding his sister, riding a bike`.
fn taught(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        let teaches = matches!(word(&tokens, at), "teaching" | "teaches" | "helping" | "helps" | "showing");
        if teaches
            && let Some(person) = someone(&tokens, at + 1)
            && let Some(verb) = (person + 1..person + 5).find(|next| matches!(word(&tokens, *next), "ride" | "cycle"))
        {
            let riding = all_said(&tokens[verb], &["riding"]);
            tokens.splice(person + 1..=verb, riding);
            let told = all_said(&tokens[at], &["guiding", "at", "the", "saddle", "with"]);
            tokens.splice(at..=at, told);
            at += 5;
        }
        at += 1;
    }
    tokens
}

/// `helps a pilot` lays a hand on the pilot's shoulder.
fn helped(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        let helps =
            matches!(word(&tokens, at), "helping" | "helps" | "supporting" | "supports" | "encouraging" | "encourages");
        if helps && someone(&tokens, at + 1).is_some() {
            let told = all_said(&tokens[at], &["hand", "on", "shoulder", "with"]);
            tokens.splice(at..=at, told);
            at += 3;
        }
        at += 1;
    }
    tokens
}

/// What is done `with` somebody both do: of `a girl walking with her grandfather` he walks too.
pub fn shared(text: &str, found: &mut ReadText) {
    let figures: Vec<(usize, Who)> = found
        .wishes
        .iter()
        .filter(|wish| !wish.refused && matches!(wish.wish, Wish::Kind(_) | Wish::Somebody))
        .map(|wish| (wish.own.0, wish.who))
        .collect();
    let chases = |wish: &Found| matches!(wish.wish, Wish::Pose(Pose::Running));
    let does = |wish: &&mut Found| is_shared(wish.wish) && (wish.who.0 == wish.who.1 || chases(wish));
    for wish in found.wishes.iter_mut().filter(does) {
        let last = figures.iter().map(|(_, who)| who.1).max().unwrap_or_default();
        // Who is chased runs too.
        if wish.wish == Wish::Pose(Pose::Running)
            && text.get(wish.own.0..wish.own.1).is_some_and(|said| said.contains("chas"))
        {
            wish.who.1 = last;
            continue;
        }
        // 騎士が魔女と戦う.
        let before = figures.iter().find(|(_, who)| *who == wish.who).map(|(start, _)| *start);
        let is_with = |start: usize| text.get(start..wish.own.0).is_some_and(|said| said.ends_with('と'));
        if wish.who == (last, last) && last > 0 && before.is_some_and(is_with) {
            wish.who.0 = last - 1;
            continue;
        }
        let next = figures.iter().find(|(start, who)| *start >= wish.own.1 && who.0 == wish.who.0 + 1);
        if let Some((start, who)) = next
            && text.get(wish.own.1..*start).is_some_and(says_with)
        {
            wish.who.1 = who.1;
        }
    }
}

const fn is_shared(wish: Wish) -> bool {
    use Pose::{Cheering, Cycling, Dancing, Fighting, Leaping, Running, Sitting, SittingOnGround, Walking};
    match wish {
        Wish::Pose(
            Walking | Running | Sitting | SittingOnGround | Dancing | Leaping | Cheering | Cycling | Fighting,
        ) => true,
        Wish::Expression(Expression::Laugh | Expression::Smile | Expression::Gentle) | Wish::Seat(_) => true,
        Wish::Prop(prop) => is_eaten(prop),
        _ => false,
    }
}

/// Whether nothing but where it is done and `with` stands between what is done and who does it too.
fn says_with(between: &str) -> bool {
    let words: Vec<String> = between.split_whitespace().map(str::to_lowercase).collect();
    let with = |word: &String| matches!(word.as_str(), "with" | "beside" | "alongside");
    let is_plain = !between.contains([',', '.', ';', '、', '。']) && !words.iter().any(|word| word == "and");
    words.iter().rposition(with).is_some_and(|at| is_plain && at < 4 && words.len() - at < 5)
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::{related, says_with};
    use crate::words::token::Token;

    fn told(text: &str) -> String {
        related(tokens(text)).iter().filter_map(Token::word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_given_is_in_the_hand_of_who_gives_it() {
        assert_eq!(told("a boy giving a girl a letter"), "a boy handing over a letter to a girl");
        assert_eq!(told("a boy gives flowers to his mother"), "a boy handing over flowers to his mother");
        assert_eq!(told("a knight offers her a sword"), "a knight handing over a sword");
        assert_eq!(told("a girl giving a speech"), "a girl giving a speech");
        assert_eq!(told("a man giving his son a piggyback ride"), "a man with his little son a piggyback ride");
    }

    #[test]
    fn what_is_done_with_somebody_both_do() {
        for between in [" with her ", " on a bench with his best ", " beside "] {
            assert!(says_with(between), "{between}");
        }
        for between in [" and a ", " with a dog, a ", " away from a "] {
            assert!(!says_with(between), "{between}");
        }
    }

    #[test]
    fn a_group_of_a_number_is_that_number() {
        assert_eq!(told("a group of four boys posing"), "four boys posing");
        assert_eq!(told("a group of four posing"), "four friends posing");
        assert_eq!(told("two soccer rivals"), "soccer two rivals");
        assert_eq!(told("two little girls"), "two little girls");
    }

    #[test]
    fn who_teaches_riding_is_beside_the_saddle() {
        let told = told("a boy teaching his little sister to ride a bike");
        assert_eq!(told, "a boy guiding at the saddle with his little sister riding a bike");
    }
}
