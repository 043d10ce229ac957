//! Pages from a script: what an engine reads in it, and what it draws.

use canvas::Layer;

use crate::{Design, Style};

/// Canvas units to an inch of paper on every page: 600 dpi are four pixels a unit.
pub const UNITS_PER_INCH: u32 = 150;

/// What a script holds, read but not drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadScript {
    /// Empty where the script has none.
    pub title: String,
    pub author: String,
    pub style: Style,
    pub right_to_left: bool,
    /// How many pages will be drawn.
    pub pages: u32,
    /// Words that change nothing in the pictures, each with its line in the script (from 1).
    pub not_drawn: Vec<(u32, String)>,
    /// Who is in the script by name alone, as somebody designed before, each with its line.
    pub characters: Vec<(u32, String)>,
}

/// What an engine is asked for where it draws pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PagesBrief<'a> {
    pub script: &'a str,
    /// Those that [`ReadScript::characters`] names.
    pub characters: &'a [Design],
    pub seed: u64,
    /// Instead of the script's own.
    pub style: Option<Style>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct DrawnPage {
    /// Canvas units.
    pub width_px: u32,
    pub height_px: u32,
    /// Bottom to top. Layers of lettering hold the script's own words.
    pub layers: Vec<Layer>,
}
