//! `anykoma manual`: the man pages, one for each command.

use std::path::PathBuf;

use clap::CommandFactory;

use crate::commands::{Call, Context};
use crate::exit::Exit;
use crate::failure::{Failure, file};

/// Write the man pages into a folder
#[derive(clap::Args)]
pub struct Manual {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

impl Manual {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        std::fs::create_dir_all(&self.folder).map_err(file("make", &self.folder))?;
        clap_mangen::generate_to(Call::command(), &self.folder).map_err(file("write into", &self.folder))?;
        context
            .output
            .say(&format!("man pages written; read one with: man {}", self.folder.join("anykoma.1").display()));
        Ok(Exit::Done)
    }
}
