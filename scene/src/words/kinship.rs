//! Whether those of a picture are one family: they look alike, and twins the same.

use super::token::{Piece, tokens};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kinship {
    #[default]
    None,
    /// Of one skin.
    Family,
    /// Of one skin and one color of hair.
    Siblings,
}

const SIBLINGS: [&str; 20] = [
    "brother",
    "brothers",
    "sister",
    "sisters",
    "sibling",
    "siblings",
    "twin",
    "twins",
    "姉妹",
    "兄弟",
    "兄妹",
    "姉弟",
    "双子",
    "妹",
    "弟",
    "姉",
    "兄",
    "双子姉妹",
    "お姉ちゃん",
    "お兄ちゃん",
];

const FAMILY: [&str; 36] = [
    "family",
    "parents",
    "mother",
    "father",
    "mom",
    "dad",
    "son",
    "daughter",
    "grandmother",
    "grandfather",
    "grandma",
    "grandpa",
    "granny",
    "grandson",
    "granddaughter",
    "grandchild",
    "baby",
    "家族",
    "親子",
    "母娘",
    "母子",
    "父子",
    "父娘",
    "お母さん",
    "お父さん",
    "母",
    "父",
    "息子",
    "孫",
    "孫娘",
    "祖母",
    "祖父",
    "おばあちゃん",
    "おじいちゃん",
    "赤ちゃん",
    "両親",
];

pub fn kinship(prompt: &str) -> Kinship {
    let tokens = tokens(prompt);
    let says = |known: &[&str]| {
        tokens.iter().any(|token| matches!(&token.piece, Piece::Word(word) if known.contains(&word.as_str())))
    };
    if says(&SIBLINGS) {
        Kinship::Siblings
    } else if says(&FAMILY) {
        Kinship::Family
    } else {
        Kinship::None
    }
}
