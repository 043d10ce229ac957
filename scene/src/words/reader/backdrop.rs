//! `plain dark blue background`: no place at all, and of which color it is.

use crate::Tint;
use crate::words::vocabulary::{Adjective, Sense, look_up};

/// The color of the background, and how many words say it.
pub(super) fn colored(words: &[&str]) -> Option<(Tint, usize)> {
    let end = words.iter().take(MOST_WORDS).position(|word| matches!(*word, "background" | "backdrop" | "背景"))?;
    let said = &words[..end];
    let of_all = said.iter().take_while(|word| is_of_any_background(word)).count();
    let from = if color(&said[of_all..]).is_none() { (of_all + 1).min(end) } else { of_all };
    let (tint, count) = color(&said[from..])?;
    let rest = &said[from + count..];
    let is_named = match rest {
        [] | ["gradient" | "studio" | "color"] => true,
        // `blue and white background`: the first of them.
        ["and", rest @ ..] => color(rest).is_some_and(|(_, count)| count == rest.len()),
        _ => false,
    };
    let is_dark = said[..from].iter().any(|word| matches!(*word, "dark" | "deep"));
    let is_light = said[..from].iter().any(|word| matches!(*word, "light" | "pale" | "pastel"));
    let tint = match tint {
        Tint::Blue if is_dark => Tint::Navy,
        Tint::Blue if is_light => Tint::Sky,
        Tint::Purple if is_light => Tint::Lavender,
        Tint::Green if is_light => Tint::Mint,
        tint => tint,
    };
    is_named.then_some((tint, end + 1))
}

/// Of a color and what else is said of a background.
const MOST_WORDS: usize = 6;

fn color(words: &[&str]) -> Option<(Tint, usize)> {
    match look_up(words)? {
        (Sense::Adjective(Adjective::Color(tint)), count) => Some((tint, count)),
        _ => None,
    }
}

fn is_of_any_background(word: &str) -> bool {
    matches!(word, "plain" | "simple" | "solid" | "flat" | "soft" | "light" | "pale" | "pastel" | "bright" | "clean")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_background_has_the_color_that_stands_before_it() {
        let of = |text: &str| colored(&text.split(' ').collect::<Vec<_>>());
        assert_eq!(of("blue background"), Some((Tint::Blue, 2)));
        assert_eq!(of("plain dark blue background"), Some((Tint::Navy, 4)));
        assert_eq!(of("pink gradient background"), Some((Tint::Pink, 3)));
        assert_eq!(of("blue sky in the background"), None);
        assert_eq!(of("simple background"), None);
        assert_eq!(of("white background"), Some((Tint::White, 2)));
        assert_eq!(of("light blue background"), Some((Tint::Sky, 3)));
        assert_eq!(of("blue dress with a white background"), None);
    }
}
