//! Those of a script's cast who were designed before.

use engine::Design;

use super::error::{Problem, ScriptError};
use super::script::Script;
use super::terms::lower;

/// In the order of the script's cast.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cast(Vec<Option<Design>>);

impl Cast {
    /// # Errors
    ///
    /// Where somebody is in the script by name alone and not among `designs`.
    pub fn of(script: &Script, designs: &[Design]) -> Result<Self, ScriptError> {
        let members = script.cast.iter().map(|member| {
            let named = |design: &&Design| lower(&design.name) == lower(&member.name);
            let found = designs.iter().find(named).filter(|_| member.saved);
            if member.saved && found.is_none() {
                return Err(Problem::NotDesigned(member.name.clone()).at(member.line));
            }
            Ok(found.cloned())
        });
        members.collect::<Result<Vec<_>, _>>().map(Self)
    }

    /// The design of one of the script's cast.
    pub fn design(&self, who: usize) -> Option<&Design> {
        self.0.get(who).and_then(Option::as_ref)
    }
}

/// Names of those who are in the script as they were designed before, each with its line.
pub fn saved(script: &Script) -> Vec<(u32, String)> {
    let saved = script.cast.iter().filter(|member| member.saved);
    saved.map(|member| (member.line as u32, member.name.clone())).collect()
}
