//! `anykoma share` and `unshare`: into the public gallery, and back to private.

use studio::answers::WorkAnswer;
use studio::cases::share::{share, unshare};

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::Failure;

/// Into the public gallery
#[derive(clap::Args)]
pub struct Share {
    work: String,
}

impl Share {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        let work = share(&home.studio, &self.work, &home.account)?;
        context.output.answer(&WorkAnswer::from(&work), || {
            format!("{} is public: whoever reaches this studio's gallery sees it", work.id)
        })?;
        Ok(Exit::Done)
    }
}

/// Back to private
#[derive(clap::Args)]
pub struct Unshare {
    work: String,
}

impl Unshare {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        let work = unshare(&home.studio, &self.work, &home.account)?;
        context.output.answer(&WorkAnswer::from(&work), || {
            format!("{} is private again; files that left before are not called back", work.id)
        })?;
        Ok(Exit::Done)
    }
}
