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
        let document = serde_json::json!({"works": report.works, "nodes": report.nodes, "orphans": report.orphans});
        context.output.answer(&document, || {
            format!(
                "rebuilt from the records of {} works: {} nodes of the log; the cache is empty, {} orphaned blobs are gone",
                report.works, report.nodes, report.orphans
            )
        })?;
        Ok(Exit::Done)
    }
}
