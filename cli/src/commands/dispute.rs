//! `anykoma dispute`: a creator calls a finding mistaken.

use studio::answers::WorkAnswer;
use studio::cases::dispute::dispute;

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::Failure;

/// Call a finding mistaken; it stands until the operator has answered
#[derive(clap::Args)]
pub struct Dispute {
    work: String,
    /// As `anykoma rights WORK` lists them: fnd_1, fnd_2, ...
    finding: String,
    /// Why it is mistaken; stays in the record of the work
    #[arg(long, value_name = "TEXT", value_parser = crate::commands::dispute::reason)]
    because: String,
}

pub fn reason(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() { Err("say in a few words why".into()) } else { Ok(text.to_owned()) }
}

impl Dispute {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        let work = dispute(&home.studio, &self.work, &home.account, (&self.finding, &self.because))?;
        context.output.answer(&WorkAnswer::from(&work), || {
            format!(
                "written down in the record of {}; `anykoma operator disputes` lists it until it is answered",
                work.id
            )
        })?;
        Ok(Exit::Done)
    }
}
