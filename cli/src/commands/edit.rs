//! `anykoma edit` and `undo`: change the canvas by hand, and take a change back.

use std::io::Read;
use std::path::{Path, PathBuf};

use canvas::Edit;
use studio::answers::WorkAnswer;
use studio::cases::edit::{edit, undo};

use crate::commands::{Context, subject};
use crate::exit::Exit;
use crate::failure::Failure;

/// Change the canvas by hand: a JSON list of edits
#[derive(clap::Args)]
pub struct EditWork {
    work: String,
    /// A JSON list of edits; `-` reads stdin. docs/edits.md shows every edit
    #[arg(value_name = "FILE")]
    edits: PathBuf,
}

impl EditWork {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let bytes = if self.edits == Path::new("-") { read_stdin()? } else { subject::read(&self.edits)? };
        let edits: Vec<Edit> = serde_json::from_slice(&bytes)
            .map_err(|why| Failure::Failed(format!("{} is not a JSON list of edits: {why}", self.edits.display())))?;
        let count = edits.len();
        let home = context.home()?;
        let work = edit(&home.studio, &self.work, &home.account, edits)?;
        context.output.answer(&WorkAnswer::from(&work), || {
            format!("{count} edits written down; {} has {} acts now", work.id, work.acts)
        })?;
        Ok(Exit::Done)
    }
}

fn read_stdin() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    // 64 MiB: a day of drawing is a few.
    let read = std::io::stdin().lock().take(64 << 20).read_to_end(&mut bytes);
    read.map_err(|error| Failure::Failed(format!("stdin cannot be read: {error}")))?;
    Ok(bytes)
}

/// Take the newest edit back; both acts stay in the record
#[derive(clap::Args)]
pub struct Undo {
    work: String,
}

impl Undo {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        let work = undo(&home.studio, &self.work, &home.account)?;
        context.output.answer(&WorkAnswer::from(&work), || {
            format!("the newest edit is taken back; {} edits are left in {}", work.edits.len(), work.id)
        })?;
        Ok(Exit::Done)
    }
}
