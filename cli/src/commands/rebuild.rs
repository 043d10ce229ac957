//! `anykoma rebuild`: throw every cache away and rebuild it from the record.

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::Failure;

/// Throw every cache away and rebuild it from the record
#[derive(clap::Args)]
pub struct Rebuild {}

impl Rebuild {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        let report = home.store.rebuild()?;
        context.output.answer(&serde_json::json!({"rebuilt": format!("{report:?}")}), || format!("{report:#?}"))?;
        Ok(Exit::Done)
    }
}
