//! Who of several a tag is about: `1boy, 1girl, red hair boy` tells of the boy, `2girls, girl with red hair, girl with blue
//! hair` of one and then of the other.

use super::company::called;
use super::reader::{Found, Span, Who};
use super::token::{Piece, Token, all_said, number, said, word, words_from};
use super::vocabulary::{Adjective, Noun, Sense, look_up};
use super::wish::{AnimalWish, Wish};
use crate::{Extra, FigureKind, Outfit, Pose, Prop};

/// A tag that calls one person and says something of them.
struct Telling {
    from: usize,
    kind: FigureKind,
    /// `one`, `another` or `1girl` stands there already.
    is_counted: bool,
    /// Something stands before who is called.
    is_led: bool,
}

/// The tokens with `the`, `one` or `a` before each such tag.
pub fn told_in_tags(tokens: Vec<Token>) -> Vec<Token> {
    let mut tokens = parted(tokens);
    let tellings: Vec<Telling> = tags(&tokens).into_iter().filter_map(|tag| telling(&tokens, tag)).collect();
    let is_counted = |at: usize| matches!(word(&tokens, at), "1boy" | "1girl" | "1man" | "1woman");
    let tagged = (0..tokens.len()).filter(|at| is_counted(*at)).count();
    let counted = (0..tokens.len()).find_map(|at| group(&tokens, at));
    let is_worn = |telling: &Telling| matches!(word(&tokens, telling.from + 1), "in" | "with" | "wearing");
    let article = |telling: &Telling| match counted {
        Some((kind, count)) if kind == telling.kind => {
            (tellings.iter().filter(|other| other.kind == kind).count() == count).then_some("one")
        }
        // `1girl, 1boy running`.
        _ if telling.is_counted && is_counted(telling.from) && tagged > 1 => Some("one"),
        _ if telling.is_counted => None,
        _ if tagged > 1 => Some("the"),
        None if tagged == 0 && telling.is_led && tellings.len() > 1 => Some("a"),
        // `man in black hakama, man in white kimono`.
        None if tagged == 0 && is_worn(telling) && tellings.iter().filter(|other| is_worn(other)).count() > 1 => {
            Some("a")
        }
        _ => None,
    };
    let told: Vec<(usize, &str, bool)> =
        tellings.iter().filter_map(|telling| Some((telling.from, article(telling)?, telling.is_counted))).collect();
    for (from, article, is_counted) in told.into_iter().rev() {
        let token = tokens[from].clone();
        let words = match token.word() {
            Some("1girl" | "1boy") => all_said(&token, &["one", singular(word(&tokens, from))]),
            _ if is_counted => all_said(&token, &[article]),
            _ => vec![Token { end: token.start, ..said(&token, article) }, token],
        };
        tokens.splice(from..=from, words);
    }
    tokens
}

/// `boy with red hair and boy with blue hair` are two tags.
fn parted(mut tokens: Vec<Token>) -> Vec<Token> {
    let is_counted = |at: usize| group(&tokens, at).is_some() || matches!(word(&tokens, at), "1girl" | "1boy");
    if !(0..tokens.len()).any(is_counted) {
        return tokens;
    }
    for (from, to) in tags(&tokens) {
        let called = word(&tokens, from).to_owned();
        let is_one = matches!(called.as_str(), "girl" | "boy" | "man" | "woman");
        let joint = (from + 2..to).find(|at| {
            word(&tokens, *at) == "and" && matches!(word(&tokens, at + 1), "girl" | "boy" | "man" | "woman")
        });
        if let Some(joint) = joint.filter(|_| is_one) {
            tokens[joint].piece = Piece::Comma;
        }
    }
    tokens
}

fn singular(tag: &str) -> &'static str {
    if tag == "1girl" { "girl" } else { "boy" }
}

/// Where each tag begins and ends.
fn tags(tokens: &[Token]) -> Vec<(usize, usize)> {
    let parts = |token: &Token| matches!(token.piece, Piece::Comma | Piece::Stop);
    let mut tags = Vec::new();
    let mut from = 0;
    for at in 0..=tokens.len() {
        if tokens.get(at).is_none_or(parts) {
            tags.push((from, at));
            from = at + 1;
        }
    }
    tags.retain(|(from, to)| from < to);
    tags
}

fn telling(tokens: &[Token], (from, to): (usize, usize)) -> Option<Telling> {
    let is_counted = matches!(word(tokens, from), "one" | "another" | "other" | "1girl" | "1boy");
    if matches!(word(tokens, from), "1girl" | "1boy") {
        let kind = if word(tokens, from) == "1girl" { FigureKind::Girl } else { FigureKind::Boy };
        return (from + 1 < to).then_some(Telling { from, kind, is_counted, is_led: false });
    }
    let mut at = from + usize::from(is_counted);
    while at < to {
        let words = words_from(tokens, at);
        if matches!(words[..], ["tall" | "short", ..]) {
            at += 1;
            continue;
        }
        let (sense, count) = look_up(&words[..words.len().min(to - at)])?;
        if count == 1 && matches!(words[0], "girl" | "boy" | "man" | "woman" | "guy" | "lady") {
            let says_more = at > from || at + 1 < to;
            let kind = called(sense)?.kind;
            return says_more.then_some(Telling { from, kind, is_counted, is_led: at > from });
        }
        if !describes(sense) {
            return None;
        }
        at += count;
    }
    None
}

/// What stands before who it is said of.
pub fn describes(sense: Sense) -> bool {
    match sense {
        Sense::Adjective(Adjective::Color(_) | Adjective::Length(_) | Adjective::HairStyle(_) | Adjective::Dark) => {
            true
        }
        Sense::Noun(Noun::Other, Some(wish)) => {
            matches!(wish, Wish::Expression(_) | Wish::Build(_) | Wish::Skin(_) | Wish::Age(_) | Wish::Extra(_))
        }
        Sense::Wishes(wishes) => wishes.iter().all(|wish| {
            let calls_or_does = matches!(wish, Wish::Kind(_) | Wish::Somebody | Wish::Pose(_) | Wish::Prop(_));
            wish.is_of_a_figure() && !calls_or_does
        }),
        Sense::Noun(Noun::Hair | Noun::Eyes | Noun::Outfit | Noun::Accent | Noun::Hat | Noun::Skin, _) => true,
        _ => false,
    }
}

/// `2girls`: how many of whom.
fn group(tokens: &[Token], at: usize) -> Option<(FigureKind, usize)> {
    let count = number(word(tokens, at)).filter(|count| (2..=4).contains(count)).map(usize::from)?;
    let kind = match word(tokens, at + 1) {
        "girls" => FigureKind::Girl,
        "boys" => FigureKind::Boy,
        "men" => FigureKind::Man,
        "women" => FigureKind::Woman,
        _ => return None,
    };
    Some((kind, count))
}

/// What tags of a list mean beside each other.
pub fn settle(wishes: &mut Vec<Found>, prompt: &str) {
    name_animals_once(wishes, prompt);
    aim_with_the_bow(wishes);
    drop_general(wishes, prompt);
    fill_both_hands(wishes);
    exact_clothes(wishes, prompt);
}

/// Who is known by a bow aims with it.
fn aim_with_the_bow(wishes: &mut [Found]) {
    let aims: Vec<Found> =
        wishes.iter().filter(|found| found.wish == Wish::Pose(Pose::Aiming) && !found.refused).copied().collect();
    for found in wishes.iter_mut().filter(|found| found.wish == Wish::Bears(Prop::Bow)) {
        if aims.iter().any(|aim| aim.meets(found.who)) {
            found.wish = Wish::Prop(Prop::Bow);
        }
    }
}

/// `a white wolf ..., the wolf growls`, `golden retriever, dog licking his face`: it is the one that was named before.
fn name_animals_once(wishes: &mut Vec<Found>, prompt: &str) {
    let mut at = 1;
    while at < wishes.len() {
        let this = wishes[at];
        at += 1;
        let Wish::Animal(again) = this.wish else { continue };
        let before = prompt.get(..this.own.0).unwrap_or_default().trim_end().to_lowercase();
        let is_known = before.ends_with(" the") || before.ends_with([',', '、', '。', '.', ';']);
        if this.refused || again.count > 1 || !is_known {
            continue;
        }
        let is_same = |other: &&mut Found| match other.wish {
            Wish::Animal(one) => {
                let differs = again.color.is_some_and(|color| one.color.is_some_and(|known| known != color));
                let grown = again.growth.is_none() || one.growth.is_none() || again.growth == one.growth;
                one.kind == again.kind && one.count == 1 && !differs && grown && !other.refused
            }
            _ => false,
        };
        let Some(first) = wishes[..at - 1].iter_mut().find(is_same) else { continue };
        if let Wish::Animal(one) = &mut first.wish {
            one.color = one.color.or(again.color);
            one.act = one.act.or(again.act);
            one.spot = one.spot.or(again.spot);
            one.growth = one.growth.or(again.growth);
        }
        at -= 1;
        wishes.remove(at);
    }
}

/// `cat, black cat` are one: the general tag stands beside the exact one.
fn drop_general(wishes: &mut Vec<Found>, prompt: &str) {
    let told: Vec<Found> = wishes.clone();
    let says = |found: &Found| prompt.get(found.own.0..found.own.1).unwrap_or_default().to_lowercase();
    let is_general = |found: &Found| {
        match found.wish {
        // Whatever else one does may be dynamic.
        Wish::Pose(_) if matches!(says(found).as_str(), "dynamic pose" | "action pose") => {
            told.iter().any(|other| matches!(other.wish, Wish::Pose(pose) if pose != Pose::Fighting) && !other.refused)
        }
        // A skateboard may lie there.
        Wish::Pose(Pose::Skating) if says(found) == "skateboard" => told.iter().any(|other| {
            matches!(other.wish, Wish::Pose(pose) if pose != Pose::Skating) && other.meets(found.who)
        }),
        // 獣耳 of a wolf.
        Wish::Extra(Extra::CatEars) if matches!(says(found).as_str(), "獣耳" | "けもみみ" | "animal ears" | "kemonomimi") => {
            use Extra::{FoxEars, RabbitEars, WolfEars};
            told.iter().any(|other| matches!(other.wish, Wish::Extra(FoxEars | RabbitEars | WolfEars)) && other.meets(found.who))
        }
        // The bow is drawn.
        Wish::Pose(Pose::Aiming) => {
            told.iter().any(|other| other.wish == Wish::Prop(Prop::Bow) && other.meets(found.who))
        }
        // Who scolds points where the arms do nothing else.
        Wish::Pose(Pose::Pointing) if says(found).starts_with("scold") => {
            told.iter().any(|other| matches!(other.wish, Wish::Pose(pose) if pose != Pose::Pointing && pose.is_of_arms() && other.meets(found.who)))
        }
        Wish::Animal(one @ AnimalWish { color: None, act: None, growth: None, count: 1, .. }) => {
            let exact =
                |other: &Found| matches!(other.wish, Wish::Animal(other) if other.kind == one.kind && other != one);
            // `1cat` too.
            let is_one = prompt.get(..found.own.0).is_some_and(|before| before.ends_with('1'));
            let own = (found.own.0 - usize::from(is_one), found.own.1);
            is_tag(own, prompt) && told.iter().any(|other| !other.refused && exact(other))
        }
        _ => false,
    }
    };
    let told_of: Vec<AnimalWish> = wishes
        .iter()
        .filter(|found| !found.refused && is_general(found))
        .filter_map(|found| if let Wish::Animal(animal) = found.wish { Some(animal) } else { None })
        .collect();
    wishes.retain(|found| found.refused || !is_general(found));
    // `black cat, cat on head`: the black one is there.
    for found in wishes.iter_mut().filter(|found| !found.refused) {
        if let Wish::Animal(animal) = &mut found.wish
            && let Some(told) = told_of.iter().find(|told| told.kind == animal.kind && told.spot.is_some())
        {
            animal.spot = animal.spot.or(told.spot);
        }
    }
}

/// `sword, shield`, 右手に剣、左手に盾: one in each hand.
fn fill_both_hands(wishes: &mut [Found]) {
    let is_sword = |wish: Wish| wish == Wish::Prop(Prop::Sword);
    let is_shield = |wish: Wish| matches!(wish, Wish::Prop(Prop::Shield) | Wish::Bears(Prop::Shield));
    let held = |is: &dyn Fn(Wish) -> bool| -> Vec<Who> {
        wishes.iter().filter(|found| !found.refused && is(found.wish)).map(|found| found.who).collect()
    };
    let (swords, shields) = (held(&is_sword), held(&is_shield));
    for found in wishes.iter_mut().filter(|found| !found.refused) {
        let has_both = swords.contains(&found.who) && shields.contains(&found.who);
        if has_both && (is_sword(found.wish) || is_shield(found.wish)) {
            found.wish = Wish::Prop(Prop::SwordAndShield);
        }
    }
}

/// Whether the words stand between two commas.
fn is_tag(own: Span, prompt: &str) -> bool {
    let ends = |letter: Option<char>| letter.is_none_or(|letter| ",、\n.。".contains(letter));
    let before = prompt.get(..own.0).unwrap_or_default().trim_end().chars().next_back();
    let after = prompt.get(own.1..).unwrap_or_default().trim_start().chars().next();
    ends(before) && ends(after)
}

/// `school uniform, gakuran`, `china dress, red dress`: the general word means the exact one of the same clothes.
fn exact_clothes(wishes: &mut [Found], prompt: &str) {
    let told: Vec<Found> = wishes.iter().filter(|found| !found.refused).copied().collect();
    let calls =
        |own: Span| told.iter().any(|other| other.own == own && matches!(other.wish, Wish::Kind(_) | Wish::Somebody));
    let meet = |one: &Found, other: &Found| {
        let is_uniform = other.wish == Wish::SchoolUniform;
        let are_tags = || is_uniform && is_tag(one.shown, prompt) && is_tag(other.shown, prompt);
        one.who.0 <= other.who.1 && other.who.0 <= one.who.1 || are_tags()
    };
    for found in wishes.iter_mut().filter(|found| !found.refused && !calls(found.own)) {
        if let Some(exact) = told.iter().find(|other| is_exact(other.wish, found.wish) && meet(other, found)) {
            found.wish = exact.wish;
        }
    }
}

fn is_exact(exact: Wish, general: Wish) -> bool {
    use Outfit::{Blazer, Cheongsam, Dress, Gakuran, Gothic, Kimono, SailorUniform, Yukata};
    matches!(
        (exact, general),
        (Wish::Outfit(Blazer | Gakuran | SailorUniform), Wish::SchoolUniform)
            | (Wish::Outfit(Cheongsam | Gothic), Wish::Outfit(Dress))
            | (Wish::Outfit(Yukata), Wish::Outfit(Kimono))
    )
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn a_tag_is_about_one_of_those_who_were_counted() {
        for (text, expected) in [
            ("1boy, 1girl, red hair boy", "1boy 1girl the red hair boy"),
            ("2girls, girl with red hair, girl in a coat", "2 girls one girl with red hair one girl in a coat"),
            ("2girls, cute girl, smile", "2 girls cute girl smile"),
            ("red hair boy, silver hair girl", "a red hair boy a silver hair girl"),
            ("1girl, happy girl", "1girl happy girl"),
            ("2girls, one girl in red, another girl in blue", "2 girls one girl in red one girl in blue"),
            ("2boys, 1boy tall, 1boy short", "2 boys one boy tall one boy short"),
        ] {
            let told = told_in_tags(tokens(text));
            assert_eq!(told.iter().filter_map(Token::word).collect::<Vec<_>>().join(" "), expected);
        }
    }
}
