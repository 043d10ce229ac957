//! Hair of two colors that a list of tags names one by one: `gradient hair, pink hair, blue hair`.

use super::reader::{EVERYONE, Found, ReadText, Span};
use super::vocabulary::{Adjective, Sense, look_up};
use super::wish::Wish;
use crate::Tint;

/// How words say that the second color is that of the tips; of streaks and halves the reading says it.
const TIPS: [&str; 8] = [
    "gradient hair",
    "ombre hair",
    "colored inner hair",
    "colored tips",
    "inner color",
    "グラデーション",
    "インナーカラー",
    "毛先",
];

/// Gives hair its second color, and says what of it is not drawn.
pub fn settle(found: &mut ReadText, prompt: &str) {
    named_after(found, prompt);
    share_hair(&mut found.wishes, prompt);
    let lost = lost_gradient(&found.wishes, prompt);
    found.not_understood.extend(lost);
}

/// Hair of two colors before the words for them, and whether the second is that of one half.
const BEFORE_COLORS: [(&str, bool); 6] = [
    ("gradient hair", false),
    ("ombre hair", false),
    ("gradient", false),
    ("two tone hair", true),
    ("split color hair", true),
    ("split dyed hair", true),
];

/// `gradient hair, blue to pink`, `two-tone hair, black and red`.
fn named_after(found: &mut ReadText, prompt: &str) {
    let lowered = prompt.to_ascii_lowercase().replace(['_', '-'], " ");
    let told = BEFORE_COLORS.iter().find_map(|(words, is_half)| {
        let from = lowered.find(words)?;
        let (colors, span) = two_colors(&lowered, from + words.len())?;
        Some((from, *is_half, colors, span))
    });
    let Some((from, is_half, [one, other], span)) = told else { return };
    let before = found.wishes.iter().filter(|wish| wish.own.0 <= from && !wish.refused).max_by_key(|wish| wish.own.0);
    let who = before.map_or(EVERYONE, |wish| wish.who);
    let second = if is_half { Wish::HalfHair(other) } else { Wish::Tips(other) };
    for wish in [Wish::HairColor(one), second] {
        found.wishes.push(Found { wish, refused: false, shown: (from, span.1), own: span, who });
    }
    found.not_understood.retain(|lost| lost.1 <= span.0 || span.1 <= lost.0);
}

/// Two colors with `to` or `and` between them, and where they stand.
fn two_colors(lowered: &str, from: usize) -> Option<([Tint; 2], Span)> {
    let mut words = Vec::new();
    let mut at = from;
    for part in lowered.get(from..)?.split_inclusive([' ', ',', '(', ')', ':', '.']) {
        let word = part.trim_end_matches([' ', ',', '(', ')', ':', '.']);
        if !word.is_empty() && !matches!(word, "of" | "in" | "from") {
            words.push((word, (at, at + word.len())));
        }
        at += part.len();
    }
    let color = |word: &str| match look_up(&[word]) {
        Some((Sense::Adjective(Adjective::Color(tint)), 1)) => Some(tint),
        _ => None,
    };
    match words[..] {
        [(one, (start, _)), ("to" | "and" | "into", _), (other, (_, end)), ..] => {
            Some(([color(one)?, color(other)?], (start, end)))
        }
        _ => None,
    }
}

/// The later of two colors becomes that of the tips, of streaks or of one half.
fn share_hair(wishes: &mut [Found], prompt: &str) {
    let said = |found: &Found| matches!(found.wish, Wish::HairColor(_)) && !found.refused;
    let colors: Vec<usize> = (0..wishes.len()).filter(|at| said(&wishes[*at])).collect();
    for pair in colors.windows(2) {
        let (first, second) = (wishes[pair[0]], wishes[pair[1]]);
        let Wish::HairColor(tint) = second.wish else { continue };
        if first.who == second.who
            && first.wish != second.wish
            && let Some(wish) = second_color(wishes, &second, (tint, prompt))
        {
            wishes[pair[1]].wish = wish;
        }
    }
}

fn second_color(wishes: &[Found], second: &Found, (tint, prompt): (Tint, &str)) -> Option<Wish> {
    let asks = |wish: Wish| {
        wishes.iter().any(|found| found.wish == wish && found.who.0 <= second.who.0 && second.who.1 <= found.who.1)
    };
    match () {
        () if asks(Wish::TwoTone) => Some(Wish::HalfHair(tint)),
        () if says_tips(prompt) => Some(Wish::Tips(tint)),
        () if asks(Wish::Highlights) => Some(Wish::Streaks(tint)),
        () => None,
    }
}

fn says_tips(prompt: &str) -> bool {
    let prompt = prompt.to_lowercase().replace('_', " ");
    TIPS.iter().any(|words| prompt.contains(words))
}

/// Of `gradient hair` of which no color is said nothing is drawn.
fn lost_gradient(wishes: &[Found], prompt: &str) -> Option<Span> {
    let is_told = wishes.iter().any(|found| matches!(found.wish, Wish::Tips(_)));
    let lowered = prompt.to_ascii_lowercase().replace('_', " ");
    let named = ["gradient hair", "colored inner hair"].iter();
    let found = named.filter_map(|words| lowered.find(words).map(|from| (from, from + words.len()))).next();
    found.filter(|_| !is_told)
}
