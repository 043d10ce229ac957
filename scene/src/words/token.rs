//! A text cut into words that can be looked up: lower case, without accents, in the American spelling.

use super::tags::{plain, typed_face};
use super::vocabulary::{LONGEST, is_animal, is_part_of_longer, unspaced};
use super::wish::AnimalWish;

/// A word, or what stands between words and ends a thought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub piece: Piece,
    /// Bytes of the text it was made from.
    pub start: usize,
    pub end: usize,
}

impl Token {
    /// Nothing where it is a mark, a name or an animal.
    pub fn word(&self) -> Option<&str> {
        match &self.piece {
            Piece::Word(word) => Some(word),
            Piece::Comma | Piece::Stop | Piece::Colon | Piece::Name(_) | Piece::Animal(_) => None,
        }
    }
}

/// The word at a place; empty where there is none.
pub fn word(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).and_then(Token::word).unwrap_or_default()
}

/// `two`, `3`, 二人: how many there are.
pub fn number(word: &str) -> Option<u8> {
    match word {
        "one" | "1" | "一人" | "1人" => Some(1),
        "two" | "2" | "二人" | "ふたり" | "2人" => Some(2),
        "three" | "3" | "三人" | "3人" => Some(3),
        "four" | "4" | "四人" | "4人" => Some(4),
        "five" | "5" | "五人" | "5人" => Some(5),
        "six" | "6" | "六人" | "6人" => Some(6),
        "seven" | "7" => Some(7),
        "eight" | "8" => Some(8),
        _ => None,
    }
}

/// The words from a place on, as many as a phrase may have, up to what parts them.
pub fn words_from(tokens: &[Token], at: usize) -> Vec<&str> {
    tokens.get(at..).unwrap_or_default().iter().map_while(Token::word).take(LONGEST).collect()
}

/// Another word in the place of a token.
pub fn said(token: &Token, text: &str) -> Token {
    Token { piece: Piece::Word(text.into()), ..token.clone() }
}

/// Other words in the place of a token.
pub fn all_said(token: &Token, words: &[&str]) -> Vec<Token> {
    words.iter().map(|text| said(token, text)).collect()
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Word(String),
    /// Comma or bracket: a new thought, but `long, silver hair` goes on across it.
    Comma,
    /// Full stop, semicolon, new line: nothing goes on across it.
    Stop,
    /// `hair: silver`.
    Colon,
    /// One of the given characters, by place.
    Name(u8),
    /// An animal with what was said of it.
    Animal(AnimalWish),
}

/// Hyphens, underscores and slashes part words like blanks do; `1girl` stays, `2girls` becomes `2` and `girls`.
pub fn tokens(text: &str) -> Vec<Token> {
    let text = &plain(text);
    let mut tokens = Vec::new();
    let mut word = Word::default();
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if let Some((shows, length)) = typed_face(&text[at..], text[..at].chars().next_back()) {
            word.finish(&mut tokens);
            let end = at + length;
            tokens.push(Token { piece: Piece::Word(shows.to_owned()), start: at, end });
            while letters.next_if(|(next, _)| *next < end).is_some() {}
            continue;
        }
        if is_unspaced(letter)
            && let Some(length) = unspaced(&text[at..])
            && !(is_particle(&text[at..at + length]) && word.last().is_some_and(is_hiragana))
            && (!is_part_of_longer(&text[at..at + length], &text[at + length..])
                || text[..at].ends_with(char::is_numeric))
        {
            word.finish(&mut tokens);
            let end = at + length;
            tokens.push(Token { piece: Piece::Word(text[at..end].to_owned()), start: at, end });
            while letters.next_if(|(next, _)| *next < end).is_some() {}
            continue;
        }
        let next = letters.peek().map(|(_, next)| *next);
        match class(letter, word.last(), next) {
            Class::Part => word.take(letter, at),
            Class::Mark => word.stretch(at + letter.len_utf8()),
            Class::Blank => word.finish(&mut tokens),
            Class::Ends(piece) => {
                word.finish(&mut tokens);
                tokens.push(Token { piece, start: at, end: at + letter.len_utf8() });
            }
        }
    }
    word.finish(&mut tokens);
    tokens
}

/// Kana and Han: words run into one another.
pub fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}')
}

pub fn is_katakana(letter: char) -> bool {
    matches!(letter, '\u{30A1}'..='\u{30FF}')
}

fn is_hiragana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{3096}')
}

/// One kana alone: inside a word that is not known it is a part of that.
fn is_particle(phrase: &str) -> bool {
    let mut letters = phrase.chars();
    letters.next().is_some_and(is_hiragana) && letters.next().is_none()
}

enum Class {
    Part,
    /// Belongs to the word, but is not looked up: a combining accent, a variation selector.
    Mark,
    Blank,
    Ends(Piece),
}

fn class(letter: char, before: Option<char>, after: Option<char>) -> Class {
    let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    match letter {
        '\u{300}'..='\u{36F}' | '\u{FE00}'..='\u{FE0F}' | '\u{200B}'..='\u{200F}' | '\u{AD}' => Class::Mark,
        '.' if digit(before) && digit(after) => Class::Part,
        '\'' | '\u{2019}' if before.is_some() && after.is_some_and(char::is_alphabetic) => Class::Part,
        ',' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '\u{3001}' | '\u{FF0C}' => Class::Ends(Piece::Comma),
        '.' | ';' | '!' | '?' | '\n' | '\u{3002}' => Class::Ends(Piece::Stop),
        ':' => Class::Ends(Piece::Colon),
        _ if letter.is_ascii() && !letter.is_ascii_alphanumeric() => Class::Blank,
        '\u{2000}'..='\u{206F}' | '\u{3000}'..='\u{303F}' => Class::Blank,
        _ if letter.is_whitespace() || letter.is_control() => Class::Blank,
        _ => Class::Part,
    }
}

#[derive(Default)]
struct Word {
    text: String,
    start: usize,
    end: usize,
}

impl Word {
    fn last(&self) -> Option<char> {
        self.text.chars().next_back()
    }

    fn take(&mut self, letter: char, at: usize) {
        if self.text.is_empty() {
            self.start = at;
        }
        self.end = at + letter.len_utf8();
        folded(letter, &mut self.text);
    }

    fn stretch(&mut self, end: usize) {
        if !self.text.is_empty() {
            self.end = end;
        }
    }

    fn finish(&mut self, tokens: &mut Vec<Token>) {
        if self.text.is_empty() {
            return;
        }
        let text = std::mem::take(&mut self.text);
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let counted = text.get(digits..).is_some_and(|rest| {
            matches!(rest, "girls" | "boys" | "women" | "men" | "people" | "persons" | "friends" | "kids" | "children")
        });
        // `1cat` is a cat, and `2cats` are two.
        let is_animal = digits > 0 && text.get(digits..).is_some_and(is_animal);
        let mut push = |word: &str, start, end| {
            tokens.push(Token { piece: Piece::Word(spelled(word)), start, end });
        };
        if is_animal && self.end - self.start == text.len() {
            if &text[..digits] != "1" {
                push(&text[..digits], self.start, self.start + digits);
            }
            push(&text[digits..], self.start + digits, self.end);
        } else if digits > 0 && counted && self.end - self.start == text.len() {
            push(&text[..digits], self.start, self.start + digits);
            push(&text[digits..], self.start + digits, self.end);
        } else {
            push(&text, self.start, self.end);
        }
    }
}

/// Lower case; full width becomes half; Latin letters lose their accents.
fn folded(letter: char, into: &mut String) {
    let letter = match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(letter as u32 - 0xFEE0).unwrap_or(letter),
        '\u{2019}' => '\'',
        _ => letter,
    };
    for lower in letter.to_lowercase() {
        into.push(match lower {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' | 'ā' => 'a',
            'è' | 'é' | 'ê' | 'ë' | 'ē' => 'e',
            'ì' | 'í' | 'î' | 'ï' | 'ī' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' | 'ō' => 'o',
            'ù' | 'ú' | 'û' | 'ü' | 'ū' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            '\u{300}'..='\u{36F}' => continue,
            other => other,
        });
    }
}

/// The American spelling, without a possessive `'s`.
fn spelled(word: &str) -> String {
    let word = word.strip_suffix("'s").unwrap_or(word);
    match word {
        "grey" => "gray".into(),
        "greyish" => "grayish".into(),
        "colour" => "color".into(),
        "coloured" => "colored".into(),
        "colours" => "colors".into(),
        "armour" => "armor".into(),
        "pyjamas" => "pajamas".into(),
        "centre" => "center".into(),
        "greyscale" => "grayscale".into(),
        other => other.into(),
    }
}

/// The word, and what it may be the plural of, likeliest first.
pub fn singulars(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    if let Some(stem) = word.strip_suffix("ies") {
        forms.push(format!("{stem}y"));
    }
    if let Some(stem) = word.strip_suffix("ves") {
        forms.push(format!("{stem}f"));
    }
    if let Some(stem) = word.strip_suffix("men").filter(|stem| stem.len() > 2) {
        forms.push(format!("{stem}man"));
    }
    for ending in ["es", "s"] {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.chars().count() > 2
            && !stem.ends_with('s') | (ending == "es")
        {
            forms.push(stem.to_owned());
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        let shown = |token: Token| match token.piece {
            Piece::Word(word) => word,
            Piece::Comma => ",".into(),
            Piece::Stop => ".".into(),
            Piece::Colon => ":".into(),
            Piece::Name(who) => who.to_string(),
            Piece::Animal(animal) => animal.meaning(),
        };
        tokens(text).into_iter().map(shown).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_are_cut_and_folded() {
        for (text, expected) in [
            ("Silver-Haired GIRL", "silver haired girl"),
            ("silver_hair, (blue eyes:1.2)", "silver hair , , blue eyes ,"),
            ("Café. No hat!", "cafe . no hat ."),
            ("cafe\u{301}", "cafe"),
            ("ｇｉｒｌ", "girl"),
            ("2girls 1girl 3d", "2 girls 1girl 3d"),
            ("the girl's grey hair", "the girl gray hair"),
            ("don\u{2019}t", "don't"),
            ("🌸 girl", "🌸 girl"),
            ("...!!!", ". . . . . ."),
            ("", ""),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn a_plural_is_found_under_its_singular() {
        for (plural, singular) in [("scarves", "scarf"), ("eyes", "eye"), ("cherries", "cherry"), ("dresses", "dress")]
        {
            assert!(singulars(plural).contains(&singular.to_owned()), "{plural}: {:?}", singulars(plural));
        }
        assert!(!singulars("glass").contains(&"glas".to_owned()));
    }
}
