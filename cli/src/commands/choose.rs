//! `anykoma choose`: make a candidate the image, as a person's own selection.

use studio::answers::WorkAnswer;
use studio::cases::choose::{Selection, choose};

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::Failure;

/// Make a candidate the image
#[derive(clap::Args)]
pub struct Choose {
    work: String,
    /// As `anykoma show WORK` lists them: cand_1, cand_2, ...
    candidate: String,
    /// Why this one: a design decision worth keeping
    #[arg(long, value_name = "TEXT")]
    because: Option<String>,
}

impl Choose {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        let selection = Selection { candidate: &self.candidate, because: self.because.as_deref() };
        let work = choose(&home.studio, &self.work, &home.account, &selection)?;
        context.output.answer(&WorkAnswer::from(&work), || {
            format!(
                "{} is the image of {} now; `anykoma export {} -o FILE` takes it away",
                self.candidate, work.id, work.id
            )
        })?;
        Ok(Exit::Done)
    }
}
