//! Reading: what a prompt and a negative text ask of the scene, what was understood and what will not be drawn.

mod cast;
mod meaning;
mod reader;
mod token;
mod vocabulary;
pub mod wish;

use engine::{Brief, Size, Style, Understanding, Understood};

use crate::scene::Outfit;
pub use cast::MOST;
use reader::{EVERYONE, Found, Who, read_text};
use wish::Wish;

/// What the words decided. Wishes never contradict each other or the refusals.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub granted: Vec<Granted>,
    pub refused: Vec<Granted>,
    /// How many figures were named; 0 where none was.
    pub figures: u8,
    pub understanding: Understanding,
}

/// A wish and whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Granted {
    pub wish: Wish,
    pub who: Who,
}

/// Reads the brief's words. Where two contradict each other the later is drawn; the negative text is later than the
/// whole prompt.
pub fn read(brief: &Brief) -> Reading {
    let mut found = read_text(&brief.prompt);
    let from_prompt = found.wishes.len();
    let negative = read_text(&brief.negative).wishes;
    found.wishes.extend(negative.into_iter().map(|wish| Found { refused: true, who: EVERYONE, ..wish }));
    let holds: Vec<bool> = (0..found.wishes.len()).map(|at| holds(&found.wishes, at, brief)).collect();

    let mut reading = Reading::default();
    let mut lost = found.not_understood.clone();
    for (at, wish) in found.wishes.iter().enumerate() {
        let text = if at < from_prompt { &brief.prompt } else { &brief.negative };
        if holds[at] {
            reading.take(wish, text);
        } else if at < from_prompt
            && !is_narrowed(&found.wishes, at)
            && !shares_words_that_hold(&found.wishes[..from_prompt], &holds, at)
        {
            lost.push(wish.own);
        }
    }
    let hinted = found.hint.filter(|_| !reading.decides_the_figure()).map(Wish::Kind);
    reading.granted.extend(hinted.map(|wish| Granted { wish, who: (0, 0) }));
    reading.figures = found.figures;
    lost.sort_unstable();
    lost.dedup();
    reading.understanding.not_drawn =
        lost.into_iter().map(|(start, end)| brief.prompt[start..end].to_owned()).collect();
    reading
}

/// The style that a prompt asks for; none where it asks for none.
pub fn style(prompt: &str) -> Option<Style> {
    let size = Size { width_px: 64, height_px: 64 };
    let brief = |style| Brief { prompt: prompt.into(), negative: String::new(), size, seed: 0, candidates: 1, style };
    let asks = |style: &Style| read(&brief(*style)).granted.iter().any(|granted| granted.wish == Wish::Style(*style));
    Style::ALL.into_iter().find(asks)
}

/// Which figure of several.
const NUMBERS: [&str; 4] = ["first figure", "second figure", "third figure", "fourth figure"];

impl Reading {
    fn take(&mut self, found: &Found, text: &str) {
        let (list, meaning) = if found.refused {
            (&mut self.refused, found.wish.refusal())
        } else {
            (&mut self.granted, found.wish.meaning())
        };
        list.push(Granted { wish: found.wish, who: found.who });
        let words = text[found.shown.0..found.shown.1].to_owned();
        let count = found.who.1.saturating_sub(found.who.0).saturating_add(1);
        let meaning = match found.who {
            (_, last) if last < MOST && count > 1 && matches!(found.wish, Wish::Kind(_)) => {
                format!("{meaning} x {count}")
            }
            (0, _) => meaning,
            (first, _) => format!("{meaning} ({})", NUMBERS[usize::from(first).min(NUMBERS.len() - 1)]),
        };
        self.understanding.understood.push(Understood { words, meaning });
    }

    fn decides_the_figure(&self) -> bool {
        self.granted.iter().any(|granted| matches!(granted.wish, Wish::Kind(_)))
    }
}

/// Whether nothing later takes the wish back.
fn holds(wishes: &[Found], at: usize, brief: &Brief) -> bool {
    let this = &wishes[at];
    if let Wish::Style(style) = this.wish
        && style != brief.style
    {
        return false;
    }
    if is_narrowed(wishes, at) {
        return false;
    }
    let worn = |wish: &Found| matches!(wish.wish, Wish::Outfit(outfit) if !wears_a_tie(outfit));
    if this.wish == Wish::Necktie && !this.refused && wishes.iter().any(|wish| !wish.refused && worn(wish)) {
        return false;
    }
    if this.wish == Wish::Nobody && wishes.iter().any(|other| matches!(other.wish, Wish::Kind(_)) && !other.refused) {
        return false;
    }
    !wishes[at + 1..].iter().any(|later| {
        if later.who.0 > this.who.1 || this.who.0 > later.who.1 {
            return false;
        }
        let same = later.wish == this.wish;
        let slot = later.wish.same_slot(this.wish);
        match (this.refused, later.refused) {
            (false, false) => slot && !same && !narrows(this.wish, later.wish),
            (false, true) => same,
            (true, false) => same,
            (true, true) => false,
        }
    })
}

/// A uniform of which kind it is has been said: the schoolgirl in a sailor suit wears that.
fn narrows(one: Wish, other: Wish) -> bool {
    other == Wish::SchoolUniform && matches!(one, Wish::Outfit(Outfit::SailorUniform | Outfit::Blazer))
}

fn is_narrowed(wishes: &[Found], at: usize) -> bool {
    let this = &wishes[at];
    !this.refused && wishes[..at].iter().any(|other| !other.refused && narrows(other.wish, this.wish))
}

fn wears_a_tie(outfit: Outfit) -> bool {
    matches!(
        outfit,
        Outfit::Blazer | Outfit::Shirt | Outfit::Suit | Outfit::SweaterVest | Outfit::Cardigan | Outfit::LabCoat
    )
}

/// One phrase may ask for two things, of which one holds: then the words are not lost.
fn shares_words_that_hold(wishes: &[Found], holds: &[bool], at: usize) -> bool {
    wishes.iter().zip(holds).any(|(other, holds)| *holds && other.own == wishes[at].own)
}
