//! The commands, one file each, and the options that all of them know.

mod certificate;
mod character;
mod choose;
mod completions;
mod create;
mod dispute;
mod disputes;
mod edit;
mod erase;
mod export;
mod letter;
mod lookers;
mod manual;
mod operator;
mod page;
mod permit;
mod rebuild;
mod record;
mod registry;
mod rights;
mod screen;
mod serve;
mod share;
mod show;
mod subject;
mod trust;
mod verify;
mod works;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::data_folder::data_folder;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::home::Home;
use crate::output::Output;

/// A studio for anime and manga images that answers for every image: who owns this, what may I do with it, which parts
/// did a person make, prove it.
#[derive(Parser)]
#[command(name = "anykoma", version, max_term_width = 100)]
#[command(after_help = "Exit codes: 0 done, granted or authentic · 1 failed · 2 the call is off · 3 not granted · \
4 caution, or an unknown signer · 5 not what it claims to be · 6 nothing known")]
pub struct Call {
    /// The folder of the studio [default: the platform's folder for data]
    #[arg(long, global = true, env = "ANYKOMA_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// One JSON document on stdout and nothing else there
    #[arg(long, global = true)]
    pub json: bool,
    /// No progress, no messages
    #[arg(long, short, global = true)]
    pub quiet: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Create(create::Create),
    Page(page::Page),
    #[command(visible_alias = "characters")]
    Character(character::Character),
    Choose(choose::Choose),
    Rights(rights::Rights),
    Verify(verify::Verify),
    #[command(subcommand)]
    Trust(trust::Trust),
    Record(record::Record),
    Screen(screen::Screen),
    Works(works::Works),
    Show(show::Show),
    Export(export::Export),
    Edit(edit::EditWork),
    Letter(letter::Letter),
    Undo(edit::Undo),
    Erase(erase::Erase),
    Share(share::Share),
    Unshare(share::Unshare),
    #[command(subcommand)]
    Permit(permit::Permit),
    #[command(subcommand)]
    Revoke(permit::Revoke),
    Dispute(dispute::Dispute),
    Serve(serve::Serve),
    #[command(subcommand)]
    Operator(operator::Operator),
    Rebuild(rebuild::Rebuild),
    Completions(completions::Completions),
    Manual(manual::Manual),
}

/// What a command may ask for.
pub struct Context<'a> {
    data: Option<PathBuf>,
    pub output: &'a Output,
}

impl Context<'_> {
    pub fn folder(&self) -> Result<PathBuf, Failure> {
        data_folder(self.data.as_ref())
    }

    /// Opens the studio, or founds it with the first call.
    pub fn home(&self) -> Result<Home, Failure> {
        Home::open(&self.folder()?)
    }
}

impl Call {
    pub fn run(self, output: &Output) -> Result<Exit, Failure> {
        let context = Context { data: self.data, output };
        match self.command {
            Command::Create(command) => command.run(&context),
            Command::Page(command) => command.run(&context),
            Command::Character(command) => command.run(&context),
            Command::Choose(command) => command.run(&context),
            Command::Rights(command) => command.run(&context),
            Command::Verify(command) => command.run(&context),
            Command::Trust(command) => command.run(&context),
            Command::Record(command) => command.run(&context),
            Command::Screen(command) => command.run(&context),
            Command::Works(command) => command.run(&context),
            Command::Show(command) => command.run(&context),
            Command::Export(command) => command.run(&context),
            Command::Edit(command) => command.run(&context),
            Command::Letter(command) => command.run(&context),
            Command::Undo(command) => command.run(&context),
            Command::Erase(command) => command.run(&context),
            Command::Share(command) => command.run(&context),
            Command::Unshare(command) => command.run(&context),
            Command::Permit(command) => command.run(&context),
            Command::Revoke(command) => command.run(&context),
            Command::Dispute(command) => command.run(&context),
            Command::Serve(command) => command.run(&context),
            Command::Operator(command) => command.run(&context),
            Command::Rebuild(command) => command.run(&context),
            Command::Completions(command) => command.run(&context),
            Command::Manual(command) => command.run(&context),
        }
    }
}
