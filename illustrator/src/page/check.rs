//! What a script as a whole has to keep to.

use super::error::{Problem, ScriptError};
use super::parse::MOST_IN_A_BALLOON;
use super::script::{Leaf, Panel, Paper, Script, Words};
use super::text;

pub const MOST_SEEN: usize = 4;
pub const MOST_INSETS: usize = 3;

/// The last line is where something is missing.
pub fn script(script: &Script, last_line: usize) -> Result<(), ScriptError> {
    if script.leaves.is_empty() {
        return Err(Problem::NoPage.at(last_line));
    }
    for leaf in &script.leaves {
        if leaf.panels.is_empty() {
            return Err(Problem::NoPanel.at(leaf.line));
        }
        insets(leaf)?;
        if script.paper != Paper::Strip {
            shapes(leaf)?;
        }
        leaf.panels.iter().try_for_each(panel)?;
    }
    Ok(())
}

fn insets(leaf: &Leaf) -> Result<(), ScriptError> {
    let mut row = 0;
    for (place, panel) in leaf.panels.iter().enumerate() {
        row = if panel.hints.inset { row + 1 } else { 0 };
        if place == 0 && panel.hints.inset {
            return Err(Problem::InsetFirst.at(panel.line));
        }
        if row > MOST_INSETS {
            return Err(Problem::TooManyInsets(MOST_INSETS).at(panel.line));
        }
    }
    Ok(())
}

fn shapes(leaf: &Leaf) -> Result<(), ScriptError> {
    let standing: Vec<&Panel> = leaf.panels.iter().filter(|panel| !panel.hints.inset).collect();
    for (place, panel) in standing.iter().enumerate() {
        if panel.hints.splash && standing.len() > 1 {
            return Err(Problem::SplashNotAlone.at(panel.line));
        }
        let plain = |panel: Option<&&Panel>| panel.is_some_and(|panel| !panel.hints.tall && !panel.hints.wide);
        let after = plain(standing.get(place + 1)) && plain(standing.get(place + 2));
        let before = place >= 2 && plain(standing.get(place - 1)) && plain(standing.get(place - 2));
        if panel.hints.tall && !after && !before {
            return Err(Problem::TallAlone.at(panel.line));
        }
    }
    Ok(())
}

fn panel(panel: &Panel) -> Result<(), ScriptError> {
    if panel.seen.len() > MOST_SEEN {
        return Err(Problem::TooManySeen(MOST_SEEN).at(panel.line));
    }
    panel.words.iter().try_for_each(words)
}

fn words(words: &Words) -> Result<(), ScriptError> {
    let at = |problem: Problem| problem.at(words.line);
    if words.text.chars().count() > MOST_IN_A_BALLOON {
        return Err(at(Problem::TooMuchSaid(MOST_IN_A_BALLOON)));
    }
    text::marked(&words.text).map(|_| ()).map_err(at)
}
