//! Reading: what a prompt and a negative text ask of the scene, what was understood and what will not be drawn.

mod reader;
mod token;
mod vocabulary;
pub mod wish;

use engine::{Brief, Understanding, Understood};

use crate::scene::Outfit;
use reader::{Found, read_text};
use wish::Wish;

/// What the words decided. Wishes never contradict each other or the refusals.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub granted: Vec<Wish>,
    pub refused: Vec<Wish>,
    pub understanding: Understanding,
}

/// Reads the brief's words. Where two contradict each other the later is drawn; the negative text is later than the
/// whole prompt.
pub fn read(brief: &Brief) -> Reading {
    let mut found = read_text(&brief.prompt);
    let from_prompt = found.wishes.len();
    let negative = read_text(&brief.negative).wishes;
    found.wishes.extend(negative.into_iter().map(|wish| Found { refused: true, ..wish }));
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
    reading.granted.extend(found.hint.filter(|_| !reading.decides_the_figure()).map(Wish::Kind));
    lost.sort_unstable();
    lost.dedup();
    reading.understanding.not_drawn =
        lost.into_iter().map(|(start, end)| brief.prompt[start..end].to_owned()).collect();
    reading
}

impl Reading {
    fn take(&mut self, found: &Found, text: &str) {
        let (list, meaning) = if found.refused {
            (&mut self.refused, found.wish.refusal())
        } else {
            (&mut self.granted, found.wish.meaning())
        };
        list.push(found.wish);
        let words = text[found.shown.0..found.shown.1].to_owned();
        self.understanding.understood.push(Understood { words, meaning });
    }

    fn decides_the_figure(&self) -> bool {
        self.granted.iter().any(|wish| matches!(wish, Wish::Kind(_)))
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
    !wishes[at + 1..].iter().any(|later| {
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
    matches!(outfit, Outfit::Blazer | Outfit::Shirt)
}

/// One phrase may ask for two things, of which one holds: then the words are not lost.
fn shares_words_that_hold(wishes: &[Found], holds: &[bool], at: usize) -> bool {
    wishes.iter().zip(holds).any(|(other, holds)| *holds && other.own == wishes[at].own)
}
