//! A script as it was written: who is in it, its pages, their panels, and what is said in them.

use engine::Style;

use super::error::ScriptError;
use super::parse::Parser;

#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    pub title: String,
    pub author: String,
    pub paper: Paper,
    pub reading: Reading,
    pub layout: Layout,
    /// Whether pages say which they are.
    pub numbers: bool,
    pub style: Style,
    pub cast: Vec<Member>,
    pub leaves: Vec<Leaf>,
}

/// Trim sizes in print; a strip is read on a screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    #[default]
    B5,
    A5,
    B4,
    Strip,
}

/// Which way panels and balloons follow each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    #[default]
    RightToLeft,
    LeftToRight,
}

/// How panels share their page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    #[default]
    Tiers,
    /// Four equal panels under each other, and four more beside them: yonkoma.
    FourPanels,
}

/// One of the cast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub name: String,
    /// Words that the prompt's reader understands; of somebody designed before what is different in this script.
    pub looks: String,
    /// Designed before, and here by name.
    pub saved: bool,
    /// Where it stands in the script, from 1.
    pub line: usize,
}

/// One page of the script.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaf {
    pub line: usize,
    pub panels: Vec<Panel>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panel {
    pub line: usize,
    pub hints: Hints,
    pub shot: Option<Shot>,
    /// The heading says that nobody is seen.
    pub nobody: bool,
    /// Places in the cast, in the order in which they are named.
    pub seen: Vec<usize>,
    /// Over whose shoulder we look.
    pub over: Option<usize>,
    pub actions: Vec<Action>,
    /// What stands behind in this panel alone, instead of the place.
    pub background: String,
    /// Place, hour and weather; the words of the panel before where this one has none.
    pub place: String,
    /// Whether the place was said for this panel or its page, and not only before.
    pub place_is_new: bool,
    /// Said, told and heard, in reading order.
    pub words: Vec<Words>,
}

impl Panel {
    /// Whether somebody who is there shouts.
    pub fn is_loud(&self) -> bool {
        let shouts = |words: &Words| matches!(words.voice, Voice::Speech { manner: Manner::Shouts, off: false, .. });
        self.words.iter().any(shouts)
    }
}

/// What the heading says of a panel's size and outline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    pub size: Size,
    pub wide: bool,
    pub tall: bool,
    pub splash: bool,
    pub inset: bool,
    pub bleed: bool,
    pub slanted: bool,
    /// Whoever is seen reaches out over the upper border.
    pub breaking: bool,
    /// The script's title stands in it.
    pub title: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    Small,
    #[default]
    Usual,
    Large,
}

/// How near we stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shot {
    Far,
    Half,
    Bust,
    Close,
}

/// A sentence of what happens, and whom it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    pub text: String,
    pub of: Vec<usize>,
    pub line: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub voice: Voice,
    pub text: String,
    pub line: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Voice {
    Speech {
        who: usize,
        manner: Manner,
        /// Heard, not seen.
        off: bool,
        /// Words for the face: `Aki (shouts, angry)`.
        mood: String,
    },
    Caption,
    Sound,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    #[default]
    Says,
    Shouts,
    Thinks,
    Whispers,
    /// By radio, telephone, loudspeaker.
    Radio,
}

impl Script {
    /// # Errors
    ///
    /// The first thing that is not understood, with its line and what to write instead. Nothing is guessed.
    pub fn parse(text: &str) -> Result<Self, ScriptError> {
        Parser::default().read(text)
    }
}
