//! The marks of tag lists: weights, brackets, `BREAK` and what follows a tag to tell it from another are no words.
//!
//! `(red hair:1.2) boy` is `red hair boy`. A text keeps its length, so that a word stands where it stood.

/// What tells a tag from another of the same name: `staff (weapon)`, `spring (season)`.
const KINDS: [&str; 24] = [
    "animal",
    "architecture",
    "clothes",
    "clothing",
    "color",
    "cosplay",
    "creature",
    "earth",
    "expression",
    "flower",
    "food",
    "fruit",
    "instrument",
    "medium",
    "object",
    "planet",
    "place",
    "projectile",
    "season",
    "sky",
    "style",
    "symbol",
    "texture",
    "weapon",
];

/// `beret_(red)` is a red one.
const COLORS: [&str; 12] =
    ["black", "blue", "brown", "gold", "gray", "green", "orange", "pink", "purple", "red", "white", "yellow"];

/// The text with blanks for what is no word, and commas and stops for what parts the words.
pub fn plain(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    blank_networks(text, &mut bytes);
    part_at_breaks(text, &mut bytes);
    blank_weights(text, &mut bytes);
    open_brackets(text, &mut bytes);
    // Only ASCII took the place of ASCII.
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn blank(bytes: &mut [u8]) {
    bytes.fill(b' ');
}

/// `<lora:name:0.8>` names a file.
fn blank_networks(text: &str, bytes: &mut [u8]) {
    for start in ["<lora:", "<lyco:", "<hypernet:", "<embedding:"] {
        for (from, _) in text.match_indices(start) {
            if let Some(length) = text[from..].find('>').filter(|length| text[from..from + length].is_ascii()) {
                blank(&mut bytes[from..=from + length]);
            }
        }
    }
}

/// `BREAK` and `AND` part one of several from the next, where not all is written in capitals.
fn part_at_breaks(text: &str, bytes: &mut [u8]) {
    if !text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return;
    }
    for (mark, piece) in [("BREAK", b'.'), ("AND", b',')] {
        for (from, _) in text.match_indices(mark) {
            let end = from + mark.len();
            let joins = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
            if !joins(from.checked_sub(1).and_then(|before| bytes.get(before))) && !joins(bytes.get(end)) {
                blank(&mut bytes[from..end]);
                bytes[from] = piece;
            }
        }
    }
}

fn open_brackets(text: &str, bytes: &mut [u8]) {
    for (open, letter) in text.bytes().enumerate() {
        let closing = match letter {
            b'(' => b')',
            b'[' => b']',
            b'{' => b'}',
            _ => continue,
        };
        let Some(close) =
            (open + 1..bytes.len()).find(|at| matches!(text.as_bytes()[*at], b'(' | b'[' | b'{' | b')' | b']' | b'}'))
        else {
            continue;
        };
        if text.as_bytes()[close] == closing {
            open_bracket(text, (open, close), bytes);
        }
    }
}

/// What stands in a bracket goes on into what follows, where it has a weight or begins a tag.
fn open_bracket(text: &str, (open, close): (usize, usize), bytes: &mut [u8]) {
    let inside = &text[open + 1..close];
    let before = text[..open].trim_end_matches([' ', '_', '(', '[', '{']);
    let after = text[close..].trim_start_matches([')', ']', '}']);
    let begins_tag = before.is_empty() || before.ends_with([',', '.', '\n']);
    let goes_on = after.starts_with(' ') && after.trim_start().starts_with(|letter: char| letter.is_alphabetic());
    let tells_kind = KINDS.contains(&inside.trim()) && before.ends_with(|letter: char| letter.is_alphanumeric());
    let is_colored = text[..open].ends_with('_') && COLORS.contains(&inside.trim());
    let is_somebody = ["girl", "boy", "man", "woman", "father", "mother", "son", "daughter", "knight", "witch"]
        .iter()
        .any(|who| before.to_lowercase().ends_with(who));
    if is_somebody && inside.contains(',') && inside.is_ascii() {
        // `boy (red hair, glasses), girl (blue hair, hat)`.
        bytes[open] = b':';
        bytes[close] = b'.';
    } else if is_colored || tells_kind && before.ends_with("bow") {
        blank(&mut bytes[open..=open]);
        blank(&mut bytes[close..=close]);
    } else if tells_kind {
        blank(&mut bytes[open..=close]);
    } else if begins_tag && goes_on && !inside.contains(',') {
        blank(&mut bytes[open..=open]);
        blank(&mut bytes[close..close + (text.len() - close - after.len())]);
    }
}

/// `red hair:1.2`: a number that ends a tag.
fn blank_weights(text: &str, bytes: &mut [u8]) {
    for (colon, _) in text.match_indices(':') {
        let follows_word = text[..colon].ends_with(|letter: char| letter.is_alphabetic() || "-)]}>".contains(letter));
        let rest = &text[colon + 1..];
        let number =
            rest.len() - rest.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.').len();
        let ends = rest[number..].chars().next().is_none_or(|letter| ",)]}".contains(letter));
        if follows_word && number > 0 && ends {
            blank(&mut bytes[colon..=colon + number]);
        }
    }
}

/// Faces that people type, and what they show.
const TYPED: [(&str, &str); 24] = [
    (":d", "laughing"),
    (";d", "winking"),
    (":)", "smiling"),
    (";)", "winking"),
    (":(", "sad"),
    (":<", "sad"),
    (">:(", "angry"),
    (">:)", "smirk"),
    (":o", "surprised"),
    ("o_o", "surprised"),
    ("0_0", "surprised"),
    (":3", "cat mouth"),
    (":p", "tongue out"),
    (";p", "tongue out"),
    (":|", "expressionless"),
    ("^_^", "smiling"),
    ("^^", "smiling"),
    (">_<", "flustered"),
    (">.<", "flustered"),
    ("@_@", "confused"),
    ("=_=", "bored"),
    ("-_-", "bored"),
    ("t_t", "crying"),
    (";_;", "crying"),
];

/// The face that the text begins with as a word of its own, and its bytes.
pub fn typed_face(text: &str, before: Option<char>) -> Option<(&'static str, usize)> {
    let parts = |letter: char| letter.is_whitespace() || ",()[]{}.、。".contains(letter);
    let stands_alone = |length: usize| {
        let after = text.get(length..).and_then(|rest| rest.chars().next());
        before.is_none_or(parts) && after.is_none_or(parts)
    };
    let begins = |typed: &str| text.get(..typed.len()).is_some_and(|start| start.eq_ignore_ascii_case(typed));
    let found = TYPED.iter().filter(|(typed, _)| begins(typed) && stands_alone(typed.len()));
    found.max_by_key(|(typed, _)| typed.len()).map(|(typed, shows)| (*shows, typed.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_no_words() {
        for (text, expected) in [
            ("(red hair:1.2) boy", " red hair      boy"),
            ("1girl, {{{silver hair}}}", "1girl, {{{silver hair}}}"),
            ("((red hair)) boy", "( red hair   boy"),
            ("staff (weapon)", "staff         "),
            ("bow (weapon)", "bow  weapon "),
            ("girl BREAK boy", "girl .     boy"),
            ("A GIRL AND A BOY", "A GIRL AND A BOY"),
            ("a <lora:x:0.8> b", "a              b"),
            ("boy (red hair, hat), girl", "boy :red hair, hat., girl"),
            ("a girl (red dress) runs", "a girl (red dress) runs"),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }

    #[test]
    fn faces_stand_alone() {
        assert_eq!(typed_face(":D, cafe", Some(' ')), Some(("laughing", 2)));
        assert_eq!(typed_face(":do", None), None);
        assert_eq!(typed_face(":3", Some('7')), None);
    }
}
