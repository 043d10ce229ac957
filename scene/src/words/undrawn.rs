//! Words for what is drawn in part, or not at all and would be taken for something else: of a demon's mask
//! nothing.

use super::compounds;
use super::reader::{is_article, says_little};
use super::token::{Piece, Token};
use super::vocabulary::{Noun, Sense, look_up};
use super::wish::Wish;
use crate::Prop;

/// A word that no table knows.
pub const UNDRAWN: &str = "undrawn";

/// A bicycle that nobody rides.
pub const PARKED: &str = "parkedbicycle";

/// Beasts of old on cloth.
const PRINTED: &str = "dinosaurprint";

/// What the table of clothes knows whatever is tied round a waist by.
const KNOTTED: &str = "knotted";

/// Hair that is named by its cut alone: the color before it is its own.
const HAIR: [&str; 5] = ["mohawk", "cornrows", "liberty spikes", "モヒカン", "モヒカン刈り"];

/// What would be taken for something else word by word.
const PHRASES: [&str; 53] = [
    "distant ship",
    "passing ship",
    "far ship",
    "ship on horizon",
    "pile of gold coins",
    "pile of gold",
    "pile of coins",
    "pile of treasure",
    "heap of gold",
    "mountain of gold",
    "mound of gold",
    "gold hoard",
    "kissing her hand",
    "kisses her hand",
    "kissing his hand",
    "kissing hand",
    "warrior pose",
    "downward dog",
    "race queen",
    "playing card",
    "angel wing tattoo",
    "artist name",
    "back of hand",
    "car interior",
    "demon tail",
    "devil tail",
    "heart tattoo",
    "jacket over shoulder",
    "jacket in hand",
    "rabbit tail",
    "speech bubble",
    "speech balloon",
    "star shaped pupils",
    "star pupils",
    "symbol shaped pupils",
    "thought bubble",
    "widow peak",
    "tie dye",
    "wet hair",
    "crow feet",
    "bags under eyes",
    "full of roses",
    "full of flowers",
    "fans with light sticks",
    "fans with glow sticks",
    "fans cheering",
    "cheering fans",
    "fans in the crowd",
    "surrounded by fans",
    "crowd of fans",
    "fans watching",
    "for her fans",
    "to her fans",
];

/// Whose mask is no mask for the mouth.
const MASKED: [&str; 18] = [
    "oni",
    "tengu",
    "cat",
    "wolf",
    "demon",
    "gas",
    "theater",
    "venetian",
    "masquerade",
    "carnival",
    "plague",
    "skull",
    "hannya",
    "noh",
    "wooden",
    "wrestling",
    "welding",
    "porcelain",
];
const MASKED_IN_JAPANESE: [&str; 6] = ["鬼", "天狗", "猫", "能", "般若", "ひょっとこ"];

/// The tokens with those of no drawing as one unknown word each.
pub fn without_undrawn(tokens: Vec<Token>) -> Vec<Token> {
    let mut told = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let knotted = knotted(&tokens[at..]);
        let undrawn = mask(&tokens[at..]).max(phrase(&told, &tokens[at..])).max(beside_a_bike(&tokens[at..]));
        let undrawn = undrawn.max(stained(&tokens[at..])).max(hung(&tokens[at..]));
        let parked = parked(&tokens[at..]);
        let taken = undrawn.max(knotted).max(parked);
        if taken > 0 {
            let mut one = tokens[at].clone();
            one.end = tokens[at + taken - 1].end;
            one.piece = Piece::Word(
                match (knotted > 0, parked > 0) {
                    (true, _) => KNOTTED,
                    (_, true) => PARKED,
                    _ => UNDRAWN,
                }
                .into(),
            );
            told.push(one);
            at += taken;
            continue;
        }
        if is_kendo_helmet(&told, &tokens[at..]) {
            if told.last().and_then(Token::word) != Some("kendo") {
                told.push(Token { piece: Piece::Word("kendo".into()), ..tokens[at].clone() });
            }
            told.push(tokens[at].clone());
            at += 1;
            continue;
        }
        if is_a_theft(&tokens[at..])
            || is_wing_of_a_thing(&tokens[at..])
            || is_of_a_beard(&tokens[at..])
            || is_shape_of_jewel(&tokens[at..])
            || is_under_somebody(&told, &tokens[at..])
            || is_of_baseball(&told, &tokens[at..])
        {
            told.push(Token { piece: Piece::Word(UNDRAWN.into()), ..tokens[at].clone() });
            at += 1;
            continue;
        }
        if is_printed_on_cloth(&told, &tokens[at..]) {
            told.push(Token { piece: Piece::Word(PRINTED.into()), ..tokens[at].clone() });
            at += if tokens.get(at + 1).and_then(Token::word) == Some("の") { 2 } else { 1 };
            continue;
        }
        told.push(tokens[at].clone());
        if tokens[at].word().is_some_and(|word| HAIR.contains(&word)) {
            told.push(Token { piece: Piece::Word("hair".into()), ..tokens[at].clone() });
        }
        at += 1;
    }
    told
}

/// `dinosaur pajamas`, `a hoodie with green dinosaurs`: the beast is a print.
fn is_printed_on_cloth(told: &[Token], tokens: &[Token]) -> bool {
    const WORN: [&str; 13] = [
        "pajama",
        "pajamas",
        "pyjama",
        "pyjamas",
        "pjs",
        "shirt",
        "t",
        "hoodie",
        "sweater",
        "onesie",
        "パジャマ",
        "寝間着",
        "tシャツ",
    ];
    let word = |at: usize| tokens.get(at).and_then(Token::word);
    let worn = |at: usize| word(at).is_some_and(|word| WORN.contains(&word));
    let is_on_it = || {
        let mut back = told.iter().rev().map_while(Token::word).skip_while(|word| says_little(word)).take(3);
        matches!(back.next(), Some("with" | "of" | "in")) && back.any(|word| WORN.contains(&word))
    };
    match word(0) {
        Some("dinosaur" | "dino") => worn(1),
        Some("dinosaurs" | "dinos") => is_on_it(),
        Some("恐竜") => worn(1) || word(1) == Some("の") && worn(2),
        _ => false,
    }
}

/// `braided red beard`: no hair is braided.
fn is_of_a_beard(tokens: &[Token]) -> bool {
    let is_beard = |at: usize| matches!(tokens.get(at).and_then(Token::word), Some("beard" | "mustache" | "moustache"));
    matches!(tokens[0].word(), Some("braided" | "plaited" | "forked" | "curled")) && (is_beard(1) || is_beard(2))
}

/// The helmet of kendo is a mask with bars.
fn is_kendo_helmet(told: &[Token], tokens: &[Token]) -> bool {
    let says = |token: &Token| matches!(token.word(), Some("kendo" | "shinai" | "剣道" | "竹刀"));
    matches!(tokens[0].word(), Some("helmet")) && told.iter().chain(tokens).any(says)
}

/// That of a batter leaves an ear free, and is none that is worn on a building site.
fn is_of_baseball(told: &[Token], tokens: &[Token]) -> bool {
    let says = |token: &Token| matches!(token.word(), Some("batting" | "batter" | "baseball"));
    matches!(tokens[0].word(), Some("helmet")) && told.iter().chain(tokens).any(says)
}

/// `a cat that stole a fish` wears no stole.
fn is_a_theft(tokens: &[Token]) -> bool {
    let next = tokens.get(1).and_then(Token::word);
    tokens[0].word() == Some("stole") && matches!(next, Some("a" | "an" | "the" | "his" | "her" | "their" | "some"))
}

/// `the wing of an airplane` is nobody's.
fn is_wing_of_a_thing(tokens: &[Token]) -> bool {
    matches!(tokens[0].word(), Some("wing" | "wings")) && tokens.get(1).and_then(Token::word) == Some("of")
}

/// `star earrings` are no starry night.
fn is_shape_of_jewel(tokens: &[Token]) -> bool {
    let [shape, jewel, ..] = tokens else { return false };
    // `a snowflake pattern`: of these only stars are printed.
    if matches!(shape.word(), Some("moon" | "sun" | "skull" | "snowflake" | "cloud"))
        && matches!(jewel.word(), Some("pattern" | "print" | "design" | "motif"))
    {
        return true;
    }
    matches!(shape.word(), Some("star" | "moon" | "sun" | "skull" | "snowflake"))
        && matches!(
            jewel.word(),
            Some("earring" | "earrings" | "necklace" | "pendant" | "choker" | "bracelet" | "ring" | "brooch")
        )
}

/// `sitting on a giant mushroom`: nobody holds it.
fn is_under_somebody(before: &[Token], tokens: &[Token]) -> bool {
    let words: Vec<&str> = tokens.iter().map_while(Token::word).take(3).collect();
    let is_held = match look_up(&words) {
        Some((Sense::Noun(Noun::Held, Some(Wish::Prop(prop))), _)) => {
            !matches!(prop, Prop::Skateboard | Prop::Broom | Prop::Piano | Prop::Drums | Prop::Phone | Prop::Suitcase)
        }
        _ => false,
    };
    let mut back = before.iter().rev().map_while(Token::word).skip_while(|word| is_article(word) || says_little(word));
    let is_on = matches!(back.next(), Some("on" | "atop" | "upon"));
    is_held
        && is_on
        && matches!(
            back.next(),
            Some(
                "sitting"
                    | "sits"
                    | "sit"
                    | "seated"
                    | "standing"
                    | "stands"
                    | "perched"
                    | "perching"
                    | "lying"
                    | "lies"
            )
        )
}

const BIKES: [&str; 8] = ["bicycle", "bike", "motorcycle", "motorbike", "scooter", "moped", "自転車", "バイク"];

/// How many tokens say that somebody is beside a bicycle, and does not ride it.
fn beside_a_bike(tokens: &[Token]) -> usize {
    let words: Vec<&str> = tokens.iter().map_while(Token::word).take(6).collect();
    let is_bike = |word: &&str| BIKES.contains(word);
    match words[..] {
        [bike, "の", "横" | "隣" | "前" | "そば" | "脇" | "後ろ", ..] if is_bike(&bike) => return 3,
        // One that is mended is drawn.
        ["fixing" | "fixes" | "repairing" | "repairs", ..]
            if words.iter().any(|word| matches!(*word, "motorcycle" | "motorbike")) =>
        {
            return 0;
        }
        ["leaning" | "leans" | "lean" | "beside" | "near" | "next" | "by", ..]
        | ["fixing" | "fixes" | "repairing" | "repairs" | "washing" | "polishing" | "working", ..] => {}
        _ => return 0,
    }
    let Some(bike) = words.iter().position(is_bike) else { return 0 };
    let is_between =
        |word: &&str| matches!(*word, "on" | "against" | "to" | "up" | "hill") || is_article(word) || says_little(word);
    if words[1..bike].iter().all(is_between) { bike + 1 } else { 0 }
}

/// How many tokens say that a bicycle stands there and nobody rides it.
fn parked(tokens: &[Token]) -> usize {
    let words: Vec<&str> = tokens.iter().map_while(Token::word).take(6).collect();
    let is_bicycle = |word: &str| matches!(word, "bicycle" | "bike" | "bicycles" | "bikes");
    match &words[..] {
        ["parked", bike, ..] if is_bicycle(bike) => 2,
        [bike, "leaning" | "leans" | "parked" | "standing" | "propped" | "resting" | "leaned" | "stands", ..]
        | [bike, "against" | "beside" | "next" | "near" | "behind", ..]
            if is_bicycle(bike) =>
        {
            let wall = words.iter().position(|word| matches!(*word, "wall" | "fence" | "tree" | "pole" | "railing"));
            let is_against = |at: &usize| {
                words[..*at].iter().any(|word| matches!(*word, "against" | "on" | "beside" | "by" | "next"))
            };
            wall.filter(is_against).map_or(1, |at| at + 1)
        }
        ["beside" | "near" | "by", rest @ ..] | ["next", "to", rest @ ..] => {
            let Some(bike) = rest.iter().take(3).position(|word| is_bicycle(word)) else { return 0 };
            let is_between = |word: &&str| is_article(word) || says_little(word);
            let lead = words.len() - rest.len();
            if bike > 0 && rest[..bike].iter().all(is_between) { lead + bike + 1 } else { 0 }
        }
        _ => 0,
    }
}

/// How many tokens say that a garment is tied round the waist: it is one thing worn beside the others.
fn knotted(tokens: &[Token]) -> usize {
    let words: Vec<&str> = tokens.iter().map_while(Token::word).take(5).collect();
    let is_clothes = |word: &str| matches!(look_up(&[word]), Some((Sense::Noun(Noun::Outfit | Noun::Lower, _), _)));
    match words[..] {
        [worn, "around", "waist", ..] if is_clothes(worn) => 3,
        [worn, "around", "her" | "his" | "the", "waist", ..] if is_clothes(worn) => 4,
        [worn, "tied", "around" | "round" | "at", "waist", ..] if is_clothes(worn) => 4,
        [worn, "tied", "around" | "round" | "at", "her" | "his" | "the", "waist"] if is_clothes(worn) => 5,
        _ => 0,
    }
}

/// How many tokens are a phrase of no drawing.
fn phrase(told: &[Token], tokens: &[Token]) -> usize {
    // A scar across the bridge of a nose is drawn there.
    let is_scar = |token: &Token| token.word().is_some_and(|word| word.starts_with("scar"));
    if tokens[0].word() == Some("bridge") && told.iter().rev().take(3).any(is_scar) {
        return 0;
    }
    let words: Vec<&str> = tokens.iter().map_while(Token::word).take(5).collect();
    let is_one = |count: &usize| {
        let name = words[..*count].join(" ");
        PHRASES.contains(&name.as_str()) || compounds::is_undrawn(&name)
    };
    (2..=words.len()).rev().find(is_one).unwrap_or(0)
}

/// How many tokens say what is on somebody's fingers: none of them is held out.
fn stained(tokens: &[Token]) -> usize {
    let words: Vec<&str> = tokens.iter().map_while(Token::word).take(4).collect();
    let stains = |word: &str| {
        matches!(
            word,
            "ink" | "paint" | "clay" | "flour" | "chalk" | "dirt" | "mud" | "oil" | "grease" | "soot" | "glue"
        )
    };
    match words[..] {
        [stain, "on", "fingers" | "fingertips" | "hands", ..] if stains(stain) => 3,
        [stain, "on", "her" | "his" | "their" | "the", "fingers" | "fingertips" | "hands"] if stains(stain) => 4,
        _ => 0,
    }
}

/// How many tokens say that a hat hangs behind somebody: it is not on the head, and nobody lies on that back.
fn hung(tokens: &[Token]) -> usize {
    let words: Vec<&str> = tokens.iter().map_while(Token::word).take(8).collect();
    let Some(hat) = words.iter().take(2).position(|word| matches!(*word, "hat" | "cap" | "sombrero")) else { return 0 };
    if !matches!(words.get(hat + 1), Some(&("hanging" | "hangs" | "hung" | "slung" | "dangling" | "dangles"))) {
        return 0;
    }
    let is_end = |word: &&str| matches!(*word, "back" | "neck" | "shoulders" | "shoulder" | "behind");
    words.iter().skip(hat).position(is_end).map_or(0, |end| hat + end + 1)
}

/// How many tokens name a mask that is not drawn.
fn mask(tokens: &[Token]) -> usize {
    let words: Vec<&str> = tokens.iter().map_while(Token::word).take(5).collect();
    match words[..] {
        [whose, "mask" | "masks", ..] if MASKED.contains(&whose) => 2,
        [whose, "の", "面" | "お面" | "仮面", ..] if MASKED_IN_JAPANESE.contains(&whose) => 3,
        [whose, "の", "お", "面", ..] if MASKED_IN_JAPANESE.contains(&whose) => 4,
        [whose, "面" | "のお面", ..] if MASKED_IN_JAPANESE.contains(&whose) => 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::super::token::{Token, tokens};
    use super::without_undrawn;

    #[test]
    fn a_mohawk_is_hair_and_a_demons_mask_is_not_known() {
        let told = |text: &str| {
            let told: Vec<Token> = without_undrawn(tokens(text));
            told.iter().filter_map(Token::word).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(told("a green mohawk"), "a green mohawk hair");
        assert_eq!(told("an oni mask on her head"), "an undrawn on her head");
        assert_eq!(told("a white mask"), "a white mask");
    }
}
