//! `anykoma erase`: a work goes for good.

use std::io::{BufRead, IsTerminal, Write};

use serde_json::json;
use studio::cases::erase::erase;
use studio::perform;

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::plain;

/// Erase a work for good: its words, its pictures and its record
#[derive(clap::Args)]
pub struct Erase {
    work: String,
    /// Without asking
    #[arg(long)]
    yes: bool,
}

impl Erase {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        if !self.yes {
            let work = perform::work(&home.studio, &self.work)?;
            let prompt = work.prompts.last().map_or_else(String::new, studio::act::Prompted::heading);
            confirm(&format!("{}, \"{}\", with its {} acts", work.id, plain(&prompt), work.acts))?;
        }
        erase(&home.studio, &self.work, &home.account)?;
        context.output.answer(&json!({"work": self.work, "erased": true}), || {
            format!(
                "{} is erased. Files that left before hold as they did; backups made before still have it.",
                self.work
            )
        })?;
        Ok(Exit::Done)
    }
}

/// Only where there is a person to ask.
fn confirm(what: &str) -> Result<(), Failure> {
    if !std::io::stdin().is_terminal() {
        return Err(Failure::BadCall("erasing cannot be undone; say --yes".into()));
    }
    eprint!("Erase {what}? This cannot be undone, and its evidence goes too. Write its id to go on: ");
    let mut answer = String::new();
    let read = std::io::stderr().flush().and_then(|()| std::io::stdin().lock().read_line(&mut answer));
    let id = what.split(',').next().unwrap_or_default();
    match read.is_ok() && answer.trim() == id {
        true => Ok(()),
        false => Err(Failure::Failed("nothing was erased".into())),
    }
}
