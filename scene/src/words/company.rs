//! Words whose meaning lies in their company: *one* and *the other*, families, roles, plurals.

use super::cast::{Called, Which};
use super::token::{Token, all_said, tokens, word};
use super::twins::{WITH_DAUGHTERS, WITH_SONS};
use super::vocabulary::{Adjective, Noun, Sense, look_up};
use super::wish::Wish;
use crate::{Age, FigureKind, Pattern, Tint};

/// One of several who belong together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Member {
    pub kind: FigureKind,
    pub age: Option<Age>,
}

const fn member(kind: FigureKind) -> Member {
    Member { kind, age: None }
}

const fn child(kind: FigureKind) -> Member {
    Member { kind, age: Some(Age::Child) }
}

const GIRL: Member = member(FigureKind::Girl);
const BOY: Member = member(FigureKind::Boy);
const WOMAN: Member = member(FigureKind::Woman);
const MAN: Member = member(FigureKind::Man);
const OLD_WOMAN: Member = Member { kind: FigureKind::Woman, age: Some(Age::Old) };
const OLD_MAN: Member = Member { kind: FigureKind::Man, age: Some(Age::Old) };
const SMALL_GIRL: Member = child(FigureKind::Girl);
const SMALL_BOY: Member = child(FigureKind::Boy);

/// Who is meant by words for several who belong together, and how many words that are.
pub fn family(words: &[&str]) -> Option<(&'static [Member], usize)> {
    let (members, taken): (&'static [Member], usize) = match words {
        ["family", "of", "four" | "4", ..] => (&[MAN, WOMAN, SMALL_BOY, SMALL_GIRL], 3),
        ["family", "of", "three" | "3", ..] => (&[MAN, WOMAN, SMALL_GIRL], 3),
        ["家族", "四人" | "4人", ..] | ["四人" | "4人", "家族", ..] => {
            (&[MAN, WOMAN, SMALL_BOY, SMALL_GIRL], 2)
        }
        ["四人" | "4人", "の", "家族", ..] => (&[MAN, WOMAN, SMALL_BOY, SMALL_GIRL], 3),
        ["三人" | "3人", "の", "家族", ..] => (&[WOMAN, MAN, SMALL_GIRL], 3),
        ["married" | "newlywed" | "wedded", "couple" | "pair", ..] => (&[WOMAN, MAN], 2),
        ["男女", "四人" | "4人", ..] => (&[MAN, WOMAN, MAN, WOMAN], 2),
        ["四人" | "4人", "の", "男女", ..] => (&[MAN, WOMAN, MAN, WOMAN], 3),
        ["old" | "elderly" | "aged", "couple" | "pair", ..] => (&[OLD_MAN, OLD_WOMAN], 2),
        ["old" | "elderly", "married", "couple", ..] => (&[OLD_MAN, OLD_WOMAN], 3),
        ["newly" | "just", "married", "couple", ..] => (&[WOMAN, MAN], 3),
        ["bride", "and", "groom", ..] => return None,
        ["rock" | "punk" | "pop" | "school" | "jazz", "band", ..] => (&[GIRL, BOY, GIRL, BOY], 2),
        ["girl" | "girls", "band", ..] => (&[GIRL, GIRL, GIRL], 2),
        ["四人組" | "4人組" | "四人" | "4人", "の", "ガールズバンド", ..] => {
            (&[GIRL, GIRL, GIRL, GIRL], 3)
        }
        ["三人組" | "3人組" | "三人" | "3人", "の", "ガールズバンド", ..] => (&[GIRL, GIRL, GIRL], 3),
        ["ガールズバンド", ..] => (&[GIRL, GIRL, GIRL, GIRL], 1),
        ["三人", "の", "姉妹", ..] => (&[GIRL, GIRL, GIRL], 3),
        ["三人", "の", "兄弟", ..] => (&[BOY, BOY, BOY], 3),
        ["二人", "の", "姉妹", ..] => (&[GIRL, GIRL], 3),
        ["二人", "の", "兄弟", ..] => (&[BOY, BOY], 3),
        ["四人", "の", "姉妹", ..] => (&[GIRL, GIRL, GIRL, GIRL], 3),
        ["三つ子", "の", "姉妹" | "少女" | "女の子", ..] => (&[GIRL, GIRL, GIRL], 3),
        ["三つ子", "の", "兄弟" | "少年" | "男の子", ..] => (&[BOY, BOY, BOY], 3),
        ["双子", "の", "姉妹" | "少女" | "女の子", ..] => (&[GIRL, GIRL], 3),
        ["双子", "の", "兄弟" | "少年" | "男の子", ..] => (&[BOY, BOY], 3),
        ["couple" | "lovers", "of", ..] | ["恋人", "の" | "と" | "に" | "を", ..] => return None,
        [first, ..] => (household(first)?, 1),
        [] => return None,
    };
    Some((members, taken))
}

pub fn household(word: &str) -> Option<&'static [Member]> {
    match word {
        "couple" | "lovers" | "カップル" | "男女" | "恋人" | "恋人たち" | "恋人同士" => {
            Some(&[BOY, GIRL])
        }
        "parents" | "newlyweds" | "spouses" | "夫婦" | "新婚夫婦" | "両親" => Some(&[WOMAN, MAN]),
        "老夫婦" => Some(&[OLD_MAN, OLD_WOMAN]),
        WITH_DAUGHTERS => Some(&[MAN, WOMAN, SMALL_GIRL, SMALL_GIRL]),
        WITH_SONS => Some(&[MAN, WOMAN, SMALL_BOY, SMALL_BOY]),
        "family" | "家族" => Some(&[WOMAN, MAN, SMALL_GIRL]),
        "親子" | "母娘" => Some(&[WOMAN, SMALL_GIRL]),
        "母子" => Some(&[WOMAN, SMALL_BOY]),
        "父子" => Some(&[MAN, SMALL_BOY]),
        "父娘" => Some(&[MAN, SMALL_GIRL]),
        "姉妹" | "双子" | "双子姉妹" | "twins" => Some(&[GIRL, GIRL]),
        "兄弟" => Some(&[BOY, BOY]),
        "三姉妹" | "三つ子" | "triplets" => Some(&[GIRL, GIRL, GIRL]),
        "三兄弟" => Some(&[BOY, BOY, BOY]),
        "四姉妹" => Some(&[GIRL, GIRL, GIRL, GIRL]),
        "兄妹" => Some(&[BOY, GIRL]),
        "姉弟" | "siblings" => Some(&[GIRL, BOY]),
        _ => None,
    }
}

/// Whose hand it is is there, and is no owner of what the words name next.
pub fn no_owner(token: &mut Token) {
    if let Some(long) = token.word().map(str::len) {
        token.end = token.end.min(token.start + long);
    }
}

/// `holding a child's hand` is said as `holding hands with a child`; tokens have lost the `'s` by now.
pub fn hand_in_hand(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        if matches!(word(&tokens, at), "holding" | "holds" | "hold") {
            // At most an article or `her`, and an adjective, before the name of a person.
            let hand = (at + 2..at + 5).find(|next| matches!(word(&tokens, *next), "hand" | "hands"));
            let owned = |hand: &usize| names_a_figure(&[word(&tokens, hand - 1)]);
            if let Some(hand) = hand.filter(owned) {
                tokens.remove(hand);
                no_owner(&mut tokens[hand - 1]);
                let with = all_said(&tokens[at], &["hands", "with"]);
                tokens.splice(at + 1..at + 1, with);
            }
        }
        at += 1;
    }
    tokens
}

/// `an arm around a boy's shoulder` is said as `arm around shoulder with a boy`, `a hand on a boy's shoulder` as `a hand on shoulder with a boy`, and `patting a girl's head` as `patting with a girl`.
pub fn laid_hand(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        let first = word(&tokens, at);
        let (taken, part, told): (usize, &str, &[&str]) = match first {
            "hand" | "hands" if word(&tokens, at + 1) == "on" => (2, "shoulder", &["hand", "on", "shoulder", "with"]),
            "patting" | "pats" | "pat" | "petting" | "pets" | "ruffling" | "ruffles" => {
                (1, "head", &["patting", "with"])
            }
            "arm" | "arms" if matches!(word(&tokens, at + 1), "around" | "round" | "over" | "about") => {
                (2, "", &["arm", "around", "shoulder", "with"])
            }
            _ => (1, "", &[]),
        };
        // `hugging a boy's arm`.
        let clings = matches!(first, "hugging" | "hugs" | "holding" | "grabbing" | "linking" | "clutching");
        let arm = (at + 1..at + 4).find(|next| matches!(word(&tokens, *next), "arm" | "arms"));
        if let Some(arm) = arm.filter(|arm| clings && *arm > at + 1 && names_a_figure(&[word(&tokens, arm - 1)])) {
            tokens.remove(arm);
            no_owner(&mut tokens[arm - 1]);
            let words = all_said(&tokens[at], &["arm", "in", "arm", "with"]);
            tokens.splice(at..=at, words);
            at += 4;
            continue;
        }
        let parts = |word: &str| match part {
            "" => matches!(word, "shoulder" | "shoulders" | "neck" | "waist" | "back"),
            part => word.starts_with(part),
        };
        let touched = (at + taken + 1..at + taken + 4).find(|next| !told.is_empty() && parts(word(&tokens, *next)));
        let owned = |next: &usize| names_a_figure(&[word(&tokens, next - 1)]);
        // `pats a girl on the head`.
        let is_on_head = |head: &usize| {
            word(&tokens, *head) == "head"
                && word(&tokens, head - 2) == "on"
                && matches!(word(&tokens, head - 1), "the" | "her" | "his")
                && names_a_figure(&[word(&tokens, head - 3)])
        };
        if let Some(head) = (at + 4..at + 9).find(is_on_head).filter(|_| part == "head") {
            tokens.drain(head - 2..=head);
            let words = all_said(&tokens[at], told);
            tokens.splice(at..at + taken, words);
            at += told.len() + 1;
            continue;
        }
        // `an arm around a friend`.
        let about = (at + taken + 1..at + taken + 3).find(|next| calls_one(word(&tokens, *next)));
        if let Some(next) = touched.filter(owned) {
            tokens.remove(next);
            no_owner(&mut tokens[next - 1]);
            let words = all_said(&tokens[at], told);
            tokens.splice(at..at + taken, words);
            at += told.len();
        } else if touched.is_none() && part.is_empty() && !told.is_empty() && about.is_some() {
            let words = all_said(&tokens[at], told);
            tokens.splice(at..at + taken, words);
            at += told.len();
        }
        at += 1;
    }
    tokens
}

fn is_little(word: &str) -> bool {
    matches!(
        word,
        "child"
            | "kid"
            | "son"
            | "daughter"
            | "boy"
            | "girl"
            | "baby"
            | "toddler"
            | "sister"
            | "brother"
            | "grandson"
            | "granddaughter"
            | "grandchild"
            | "niece"
            | "nephew"
    )
}

/// `carrying a princess in his arms` is said as `princess carry with a princess`; on the back and on the shoulders likewise. `whispering into
/// a boy's ear` is said without the ear.
pub fn carried_figures(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        let first = word(&tokens, at);
        let carries = matches!(
            first,
            "carrying" | "carries" | "carry" | "lifting" | "lifts" | "lift" | "holding" | "holds" | "puts" | "putting"
        );
        let whispers = matches!(first, "whispering" | "whispers");
        let hugs = matches!(first, "hugging" | "hugs" | "embracing" | "holding");
        // `boy carrying girl`, as tags have it.
        let is_tagged =
            (carries || hugs) && matches!(word(&tokens, at + 1), "girl" | "boy" | "man" | "woman" | "child");
        let from = if is_tagged { at + 1 } else { at + 2 };
        let joins = |next: &usize| !matches!(word(&tokens, *next), "" | "and" | "with" | "in" | "on" | "to");
        let someone = (from..at + 7).take_while(joins).find(|next| names_a_figure(&[word(&tokens, *next)]));
        let from_behind =
            |someone: &usize| word(&tokens, someone + 1) == "from" && word(&tokens, someone + 2) == "behind";
        if let Some(someone) = someone.filter(|someone| hugs && from_behind(someone)) {
            tokens.drain(someone + 1..=someone + 2);
            let told = all_said(&tokens[at], &["back", "hug", "with"]);
            tokens.splice(at..=at, told);
            at += 2;
        } else if let Some(someone) = someone.filter(|someone| carries && word(&tokens, *someone) != "baby") {
            let place = (someone + 1..someone + 4)
                .find(|next| matches!(word(&tokens, *next), "arm" | "arms" | "back" | "shoulder" | "shoulders"));
            let between = place.is_some_and(|place| {
                (someone + 1..place)
                    .all(|at| matches!(word(&tokens, at), "in" | "on" | "his" | "her" | "their" | "the"))
            });
            let told: Option<&[&str]> = match place.filter(|_| between).map(|place| word(&tokens, place)) {
                Some(place) if place.starts_with("arm") => Some(&["princess", "carry", "with"]),
                Some("back") => Some(&["piggyback", "with"]),
                // Nobody sits on one shoulder but a child.
                Some("shoulder") if !is_little(word(&tokens, someone)) => Some(&["piggyback", "with"]),
                Some(_) => Some(&["shoulder", "ride", "with"]),
                None if is_tagged && tokens.iter().any(|token| token.word() == Some("piggyback")) => {
                    Some(&["piggyback", "with", "the"])
                }
                None if first.starts_with("carr") => Some(&["princess", "carry", "with"]),
                None => None,
            };
            if let Some(told) = told {
                if let Some(place) = place.filter(|_| between) {
                    tokens.drain(someone + 1..=place);
                }
                let words = all_said(&tokens[at], told);
                tokens.splice(at..=at, words);
                at += told.len();
            }
        } else if let Some(someone) = someone.filter(|_| whispers)
            && matches!(word(&tokens, someone + 1), "ear" | "ears")
        {
            tokens.remove(someone + 1);
        }
        at += 1;
    }
    tokens
}

/// Words that turn to one of several, and how many they are.
pub fn which(words: &[&str]) -> Option<(Which, usize)> {
    let ends_in_one = |at: usize| usize::from(words.get(at) == Some(&"one"));
    match words {
        ["one", "of", "them" | "whom", ..] => Some((Which::Next, 3)),
        ["one", next, ..]
            if !matches!(*next, "eye" | "arm" | "hand")
                && !is_colored_thing(&words[1..])
                && !names_a_figure(&words[1..]) =>
        {
            Some((Which::Next, 1))
        }
        ["on", "the", "left", ..] => Some((Which::Number(0), 3)),
        ["on", "the", "right", ..] => Some((Which::Last, 3)),
        ["the", "other" | "second", "eye" | "hand" | "arm", ..] => None,
        ["the", "other", "two" | "three", ..] => Some((Which::Rest, 3)),
        ["the", "others", ..] => Some((Which::Rest, 2)),
        ["他の二人" | "残りの二人" | "あとの二人" | "残りの三人", ..] => Some((Which::Rest, 1)),
        ["the", "other", ..] => Some((Which::Other, 2 + ends_in_one(2))),
        [
            "the",
            "first" | "former" | "taller" | "tallest" | "older" | "oldest" | "elder" | "eldest" | "bigger" | "left",
            ..,
        ] => Some((Which::Number(0), 2 + ends_in_one(2))),
        ["the", "second" | "latter" | "shorter" | "younger" | "smaller", ..] => {
            Some((Which::Number(1), 2 + ends_in_one(2)))
        }
        ["the", "middle", "one" | "sister" | "brother", ..] => Some((Which::Number(1), 3)),
        ["the", "youngest" | "shortest" | "smallest", ..] => Some((Which::Last, 2 + ends_in_one(2))),
        ["the", "third", ..] => Some((Which::Number(2), 2 + ends_in_one(2))),
        ["the", "last" | "right", ..] => Some((Which::Last, 2 + ends_in_one(2))),
        ["first", "girl" | "boy" | "woman" | "man" | "one" | "person", ..] => Some((Which::Number(0), 2)),
        ["second", "girl" | "boy" | "woman" | "man" | "one" | "person", ..] => Some((Which::Number(1), 2)),
        ["third", "girl" | "boy" | "woman" | "man" | "one" | "person", ..] => Some((Which::Number(2), 2)),
        ["左" | "左側" | "手前", "は" | "が", ..] => Some((Which::Number(0), 1)),
        ["右" | "右側" | "奥", "は" | "が", ..] => Some((Which::Last, 1)),
        ["長女" | "長男", ..] => Some((Which::Number(0), 1)),
        ["次女" | "次男", ..] => Some((Which::Number(1), 1)),
        ["三女" | "三男", ..] => Some((Which::Number(2), 1)),
        ["末っ子" | "末娘", ..] => Some((Which::Last, 1)),
        ["左の子", ..] => Some((Which::Number(0), 1)),
        ["真ん中の子", ..] => Some((Which::Number(1), 1)),
        ["右の子", ..] => Some((Which::Last, 1)),
        ["一人" | "片方" | "一方", ..] => Some((Which::Next, 1)),
        ["もう一人" | "もう片方" | "他方", ..] => Some((Which::Other, 1)),
        _ => None,
    }
}

/// `one blue eye`, `one blue umbrella`: nobody is meant there.
fn is_colored_thing(words: &[&str]) -> bool {
    let [tint, rest @ ..] = words else { return false };
    let is_thing = || matches!(look_up(rest), Some((Sense::Noun(Noun::Held | Noun::Eyes, _), _)));
    color(tint).is_some() && is_thing()
}

/// `one red, one blue`, 一人は赤: whether a color stands there alone, as that of what somebody wears.
pub fn is_color_alone(words: &[&str]) -> bool {
    let words = match words {
        ["is" | "in" | "は" | "が", rest @ ..] => rest,
        words => words,
    };
    match words {
        [tint] => color(tint).is_some(),
        [tint, "and" | "one" | "the" | "で", ..] => color(tint).is_some_and(|tint| tint != Tint::Blond),
        _ => false,
    }
}

/// `red and black dress`, `black and white split hair`: what each of two colors is of one thing.
pub fn two_colors(words: &[&str]) -> Option<[Wish; 2]> {
    let [one, "and" | "と", other, rest @ ..] = words else { return None };
    let (one, other) = (color(one)?, color(other)?);
    let rest = rest.strip_prefix(&["の"]).unwrap_or(rest);
    // `red and blue striped shirt`; black and white is of the stripes.
    if is_black_and_white(words) {
        return None;
    }
    let is_pattern = matches!(look_up(rest)?.0, Sense::Adjective(Adjective::Pattern(_)));
    match look_up(&rest[usize::from(is_pattern)..])?.0 {
        Sense::Noun(Noun::Tips, _) => Some([Adjective::Color(one).before(Noun::Hair)?, Wish::Tips(other)]),
        Sense::Noun(Noun::Hair | Noun::HalfHair, _) => {
            let of_hair = |tint| Adjective::Color(tint).before(Noun::Hair);
            match (of_hair(one), of_hair(other)) {
                (Some(first), Some(Wish::HairColor(half))) => Some([first, Wish::HalfHair(half)]),
                _ => None,
            }
        }
        Sense::Noun(Noun::Outfit, _) => Some([Wish::OutfitColor(one), Wish::Accent(other)]),
        // White is what the pattern is of.
        Sense::Noun(Noun::Detail(detail), _) if is_pattern && detail.is_printed() => {
            let ground = match (one, other) {
                (Tint::White, ground) | (ground, Tint::White) => ground,
                _ => return None,
            };
            Some([Wish::Dye(detail, ground), Wish::Print(detail, Pattern::Stripes)])
        }
        _ => None,
    }
}

/// `one eye blue`, `the other eye is gold`, `one gold eye`: the color, its place in the words, and how many words it took.
pub fn one_eye(words: &[&str]) -> Option<(Tint, usize, usize)> {
    let verb = |at: usize| at + usize::from(words.get(at) == Some(&"is"));
    let (at, taken) = match words {
        ["one" | "right" | "other", "eye", ..] => (verb(2), verb(2) + 1),
        ["the", "right" | "other", "eye", ..] => (verb(3), verb(3) + 1),
        ["one" | "other", _, "eye", ..] => (1, 3),
        ["片目" | "右目" | "左目" | "片方の目" | "もう片目" | "もう片方の目", "が" | "は", ..] => {
            (2, 3)
        }
        _ => return None,
    };
    Some((color(words.get(at)?)?, at, taken))
}

fn color(word: &str) -> Option<Tint> {
    match look_up(&[word])? {
        (Sense::Adjective(Adjective::Color(tint)), _) => Some(tint),
        _ => None,
    }
}

/// Of cloth: `black and white striped`.
pub fn is_black_and_white(words: &[&str]) -> bool {
    let ["black", "and", "white", next, ..] = words else { return false };
    matches!(look_up(&[next]), Some((Sense::Adjective(Adjective::Pattern(_)), _)))
}

/// Whether the word alone calls somebody.
pub fn calls_one(word: &str) -> bool {
    names_a_figure(&[word])
}

pub fn names_a_figure(words: &[&str]) -> bool {
    look_up(words).is_some_and(|(sense, _)| called(sense).is_some())
}

/// Whether the text is one phrase that calls somebody.
pub fn calls_somebody(text: &str) -> bool {
    let tokens = tokens(text);
    let words = tokens.iter().filter_map(Token::word);
    names_a_figure(&words.collect::<Vec<_>>())
}

/// Whether a girl or a man is called so, where the word alone calls somebody.
pub fn kind_called(word: &str) -> Option<FigureKind> {
    called(look_up(&[word])?.0).map(|called| called.kind)
}

/// How a phrase calls somebody, if it does.
pub fn called(sense: Sense) -> Option<Called> {
    match sense {
        Sense::Noun(_, Some(Wish::Kind(kind))) => Some(Called { kind, age: None, role: None, is_plural: false }),
        Sense::Wishes(wishes) => {
            let kind = wishes.iter().find_map(|wish| match wish {
                Wish::Kind(kind) => Some(*kind),
                Wish::Somebody => Some(FigureKind::Androgynous),
                _ => None,
            })?;
            let age = wishes.iter().find_map(|wish| if let Wish::Age(age) = wish { Some(*age) } else { None });
            let is_role = |wish: &Wish| {
                matches!(wish, Wish::Somebody | Wish::Outfit(_) | Wish::SchoolUniform | Wish::Garb(_) | Wish::Extra(_))
            };
            let role = wishes.iter().any(is_role).then_some(wishes);
            Some(Called { kind, age, role, is_plural: false })
        }
        _ => None,
    }
}

/// Who carries a child holds it close; who holds its hand does not.
pub fn carries_a_child(words: &[&str]) -> bool {
    let is_carried = matches!(
        words,
        ["carrying" | "carries" | "holding" | "holds" | "cradling", "a" | "her" | "his" | "the" | "their", ..]
    );
    let is_child =
        |word: &&str| matches!(*word, "child" | "kid" | "toddler" | "son" | "daughter" | "grandson" | "granddaughter");
    let by_hand = words.iter().any(|word| matches!(*word, "hand" | "hands"));
    is_carried && !by_hand && words.iter().skip(2).take(2).any(is_child)
}

pub fn is_plural(word: &str) -> bool {
    matches!(word, "children" | "people")
        || word.ends_with("men")
        || word.ends_with('s') && !(word.ends_with("ss") || word.ends_with("us") || word.ends_with("is"))
}

/// Whether each of several has one: scarves, balloons. Nobody has one boot or glove.
pub fn is_of_several(word: &str) -> bool {
    let are_of_one = matches!(
        word,
        "glasses"
            | "sunglasses"
            | "goggles"
            | "gloves"
            | "mittens"
            | "boots"
            | "shoes"
            | "sandals"
            | "sneakers"
            | "heels"
            | "socks"
            | "stockings"
            | "tights"
            | "earrings"
            | "headphones"
            | "earphones"
            | "freckles"
            | "ears"
            | "wings"
            | "horns"
            | "fangs"
            | "eyes"
            | "tears"
            | "braces"
            | "bandages"
            | "clothes"
            | "trousers"
            | "pants"
            | "jeans"
            | "shorts"
            | "leggings"
            | "pajamas"
            | "overalls"
            | "loafers"
            | "slippers"
            | "pads"
    );
    is_plural(word) && !are_of_one
}

#[cfg(test)]
mod tests {
    use super::{carried_figures, carries_a_child};
    use crate::words::token::{Piece, tokens};

    #[test]
    fn who_is_carried_is_named_after_how() {
        let said = |text: &str| -> String {
            let words = carried_figures(tokens(text)).into_iter().filter_map(|token| match token.piece {
                Piece::Word(word) => Some(word),
                _ => None,
            });
            words.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(said("carrying a princess in his arms"), "princess carry with a princess");
        assert_eq!(said("carrying a child on his shoulders"), "shoulder ride with a child");
        assert_eq!(said("hugging a girl from behind"), "back hug with a girl");
        assert_eq!(said("carrying a basket in his arms"), "carrying a basket in his arms");
    }

    #[test]
    fn a_child_is_carried_and_its_hand_is_held() {
        assert!(carries_a_child(&["carrying", "her", "little", "son"]));
        assert!(!carries_a_child(&["holding", "her", "son", "hand"]));
        assert!(!carries_a_child(&["carrying", "a", "basket"]));
    }
}
