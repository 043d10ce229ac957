//! What a brief must satisfy before anything is opened or written.

use engine::{Brief, Size};

use crate::error::Refusal;

/// Far above any useful prompt (the longest in public collections are under 8 kB), far below a denial of service.
pub const PROMPT_BYTES_MAX: usize = 20_000;
/// The largest whole number that every JSON library reads exactly: 2^53 - 1.
pub const SEED_MAX: u64 = (1 << 53) - 1;
const SIDE_PX: std::ops::RangeInclusive<u32> = 64..=8192;
const PIXELS_MAX: u64 = 40_000_000;

pub fn check(brief: &Brief) -> Result<(), Refusal> {
    check_prompt(&brief.prompt)?;
    check_words(&brief.negative)?;
    check_size(brief.size)?;
    if !(1..=16).contains(&brief.candidates) {
        return Err(Refusal::Candidates(brief.candidates));
    }
    if brief.seed > SEED_MAX {
        return Err(Refusal::Seed(brief.seed));
    }
    Ok(())
}

fn check_words(words: &str) -> Result<(), Refusal> {
    if words.len() > PROMPT_BYTES_MAX {
        return Err(Refusal::PromptTooLong(words.len()));
    }
    let control = words.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    control.map_or(Ok(()), |c| Err(Refusal::PromptControl(c.into())))
}

pub(crate) fn check_prompt(words: &str) -> Result<(), Refusal> {
    if words.trim().is_empty() { Err(Refusal::PromptEmpty) } else { check_words(words) }
}

pub fn check_size(size: Size) -> Result<(), Refusal> {
    let Size { width_px: width, height_px: height } = size;
    let fits = SIDE_PX.contains(&width) && SIDE_PX.contains(&height);
    if fits && u64::from(width) * u64::from(height) <= PIXELS_MAX {
        Ok(())
    } else {
        Err(Refusal::Size { width, height })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brief(prompt: &str, width_px: u32, height_px: u32) -> Brief {
        let size = Size { width_px, height_px };
        Brief {
            prompt: prompt.into(),
            negative: String::new(),
            size,
            seed: 1,
            candidates: 1,
            style: engine::Style::Color,
            characters: Vec::new(),
        }
    }

    #[test]
    fn impossible_sizes_are_refused_and_the_limits_are_not() {
        for (width, height) in [(0, 64), (1, 1), (64, 63), (16_385, 64), (1, 100_000), (8192, 8192)] {
            assert_eq!(check(&brief("a girl", width, height)), Err(Refusal::Size { width, height }));
        }
        for (width, height) in [(64, 64), (8192, 64), (8000, 5000)] {
            assert_eq!(check(&brief("a girl", width, height)), Ok(()));
        }
    }

    #[test]
    fn an_empty_overlong_or_unprintable_prompt_is_refused() {
        assert_eq!(check(&brief(" \n", 64, 64)), Err(Refusal::PromptEmpty));
        assert_eq!(check(&brief(&"a".repeat(100_000), 64, 64)), Err(Refusal::PromptTooLong(100_000)));
        assert_eq!(check(&brief("a\u{7}girl", 64, 64)), Err(Refusal::PromptControl(7)));
        assert_eq!(check(&brief("two\nlines\tare fine", 64, 64)), Ok(()));
    }
}
