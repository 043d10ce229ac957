//! How a name may be spelled: the marks of the registry's form, the other order of two names, short for long vowels.

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::folding::{Gap, Script, fold};
use crate::tables::{Ordinary, WORD};

/// What a spelling tells when it stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tells {
    /// Nobody else is called so.
    Certain,
    /// `~`: people, places or other works are called so too.
    Shared,
    /// `?`: an ordinary word.
    Word,
    /// `^`: an ordinary word that with a capital is hardly ever anything else.
    Proper,
    /// A name with its work in brackets, without them: somebody else's too.
    Bare,
    /// A given or a family name without the other.
    Half,
    /// A word that goes with one work: two of them tell it.
    Term,
    /// `*`: others may be called so too, but whoever says it alone means this one.
    Known,
}

/// One spelling, folded, with the gaps it was written with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spelling {
    /// First: among many who are called so it is read without the rest.
    pub tells: Tells,
    /// Of its first letter as the registry writes it.
    pub script: Script,
    pub folded: String,
    pub gaps: Vec<Gap>,
}

/// Kana of this many letters or fewer count only in the kana they are written in: さんじ is three o'clock.
const SHORT_KANA: usize = 3;
/// Words of so few letters may be in no dictionary.
const SHORT_TERM: usize = 3;

impl Spelling {
    fn name(name: &str, tells: Tells) -> Result<Self, Error> {
        let spelling = Self::of(name, tells);
        spelling.filter(|spelling| spelling.len() >= 2).ok_or_else(|| Error::TooShort(name.to_owned()))
    }

    /// `None` where nothing but separators is written.
    pub fn of(written: &str, tells: Tells) -> Option<Self> {
        let letters = fold(written);
        Some(Self {
            folded: letters.iter().map(|letter| letter.folded).collect(),
            gaps: letters.iter().map(|letter| letter.gap).collect(),
            tells,
            script: letters.first()?.script,
        })
    }

    pub fn is_one_word(&self) -> bool {
        self.gaps.iter().skip(1).all(|gap| *gap == Gap::None)
    }

    /// Letters, not bytes.
    pub fn len(&self) -> usize {
        self.gaps.len()
    }

    /// Whether it counts only in the kana it is written in: short ones, and what others may mean too (ヒトカゲ, and ひとかげ).
    pub fn keeps_its_kana(&self) -> bool {
        (self.len() <= SHORT_KANA || self.tells == Tells::Known) && self.is_kana()
    }

    pub fn is_kana(&self) -> bool {
        self.folded.chars().all(|letter| matches!(letter, '\u{30a1}'..='\u{30fc}'))
    }
}

/// A word that stands near names; one letter (風) may be enough.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Nearby {
    pub written: String,
    pub spelling: Spelling,
}

impl Nearby {
    /// # Errors
    ///
    /// Where a word has no letter.
    pub fn all(words: Vec<String>) -> Result<Vec<Self>, Error> {
        let read = |written: String| match Spelling::of(&written, Tells::Word) {
            Some(spelling) => Ok(Self { written, spelling }),
            None => Err(Error::TooShort(written)),
        };
        words.into_iter().map(read).collect()
    }
}

/// Whether a word that goes with a work is hardly ever said of anything else: several words, or one that no dictionary has.
pub fn is_coined(term: &Spelling, ordinary: &Ordinary) -> bool {
    let words = 1 + term.gaps.iter().skip(1).filter(|gap| **gap > Gap::None).count();
    match term.script {
        Script::Spaced => words > 1 || (term.len() > SHORT_TERM && ordinary.get(&term.folded) != Some(WORD)),
        Script::Katakana | Script::Hangul | Script::Unspaced => term.len() > 2,
    }
}

/// The canonical name: the first spelling without its mark.
pub fn plain(written: &str) -> &str {
    written.trim_start_matches(['?', '~', '!', '^', '*'])
}

/// All that one written spelling stands for. With `either_order`, "Given Family" is also "Family Given", and long vowels
/// (ou, oo, uu) may be short; `!` before a name keeps it as it is.
///
/// # Errors
///
/// Where fewer than two letters remain.
pub fn spellings(written: &str, either_order: bool) -> Result<Vec<Spelling>, Error> {
    let tells = match written.chars().next() {
        Some('?') => Tells::Word,
        Some('~') => Tells::Shared,
        Some('^') => Tells::Proper,
        Some('*') => Tells::Known,
        _ => Tells::Certain,
    };
    let name = plain(written);
    let mut all = vec![Spelling::name(name, tells)?];
    if either_order
        && matches!(tells, Tells::Certain | Tells::Shared | Tells::Known)
        && name.is_ascii()
        && !written.starts_with('!')
    {
        for other in other_forms(name) {
            let other = Spelling::name(&other, tells)?;
            if !all.contains(&other) {
                all.push(other);
            }
        }
    }
    Ok(all)
}

fn other_forms(name: &str) -> Vec<String> {
    let mut forms = vec![name.to_owned()];
    if let [given, family] = name.split(' ').collect::<Vec<_>>()[..] {
        forms.push(format!("{family} {given}"));
        let short = |form: &String| form.replace("ou", "o").replace("oo", "o").replace("uu", "u");
        let shortened: Vec<String> = forms.iter().map(short).collect();
        forms.extend(shortened);
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(written: &str) -> Vec<String> {
        spellings(written, true).unwrap().into_iter().map(|spelling| spelling.folded).collect()
    }

    #[test]
    fn two_latin_names_stand_in_either_order_with_long_or_short_vowels() {
        assert_eq!(folded("Satoru Gojou"), ["satorugojou", "gojousatoru", "satorugojo", "gojosatoru"]);
        assert_eq!(folded("!Android 18"), ["android18"]);
        assert_eq!(folded("?All Might"), ["allmight"]);
        assert_eq!(folded("初音ミク"), ["初音ミク"]);
    }

    #[test]
    fn one_letter_is_no_name() {
        assert!(matches!(spellings("L", true), Err(Error::TooShort(name)) if name == "L"));
    }
}
