//! `anykoma export`: take a work away as a sealed file, again.

use std::path::PathBuf;

use serde_json::json;
use studio::answers::{FileAnswer, LicenseAnswer};
use studio::cases::export::export;

use crate::commands::Context;
use crate::commands::create::{check_place, format_of};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::leaving::leave;
use crate::progress::Bar;

/// Take a work away as a sealed file, again
#[derive(clap::Args)]
pub struct Export {
    work: String,
    /// Its extension says the format: png, jpg, webp
    #[arg(long, short, value_name = "FILE")]
    output: PathBuf,
}

impl Export {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let format = format_of(&self.output)?;
        check_place(&self.output)?;
        let home = context.home()?;
        let bar = Bar::new(context.output, "sealing");
        let export = export(&home.studio, &self.work, &home.account, format)?;
        leave(&self.output, &export.file)?;
        drop(bar);
        let left = FileAnswer::of(&self.output.display().to_string(), &export, format);
        let license = export.work.license().map(LicenseAnswer::from);
        let document = json!({"work": self.work, "file": left, "license": license, "log": {"index": export.log_index}});
        context.output.answer(&document, || {
            format!("{}  {} × {} pixels, sealed; log leaf {}", left.path, left.width, left.height, export.log_index)
        })?;
        Ok(Exit::Done)
    }
}
