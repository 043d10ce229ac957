//! `anykoma completions`: what a shell needs to complete the commands.

use clap::CommandFactory;
use clap_complete::Shell;

use crate::commands::{Call, Context};
use crate::exit::Exit;
use crate::failure::Failure;

/// Print the completions for a shell: bash, zsh, fish, elvish, powershell
#[derive(clap::Args)]
pub struct Completions {
    shell: Shell,
}

impl Completions {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Call::command(), "anykoma", &mut script);
        context.output.print(String::from_utf8_lossy(&script).trim_end())?;
        Ok(Exit::Done)
    }
}
