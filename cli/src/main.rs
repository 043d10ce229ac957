//! `anykoma`: the one binary. Reads the words of the call, builds the adapters, runs one command.

mod comic_archive;
mod commands;
mod data_folder;
mod exit;
mod failure;
mod home;
mod leaving;
mod lookers;
mod output;
mod progress;
mod settings;
mod table;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let call = commands::Call::parse();
    let output = output::Output::new(call.json, call.quiet);
    match call.run(&output) {
        Ok(exit) => exit.into(),
        Err(failure) => output.fail(&failure).into(),
    }
}
