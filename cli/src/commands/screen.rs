//! `anykoma screen`: third-party content in words, without creating anything.

use std::io::BufRead;

use screening::Registry;
use serde_json::json;
use studio::answers::{FindingAnswer, findings};

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Output, Tone, plain};

/// Third-party content in a prompt, without creating anything
#[derive(clap::Args)]
pub struct Screen {
    /// The words; with `-` one prompt a line on stdin, one JSON document a line on stdout
    prompt: String,
}

impl Screen {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let registry = Registry::built_in();
        if self.prompt == "-" {
            return stream(context.output, registry);
        }
        let found = findings(&registry.screen(&self.prompt));
        let document = json!({"findings": found});
        context.output.answer(&document, || text(context.output, &found))?;
        Ok(Exit::Done)
    }
}

fn stream(output: &Output, registry: &Registry) -> Result<Exit, Failure> {
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| Failure::Failed(format!("stdin cannot be read as UTF-8 lines: {error}")))?;
        output.print(&json!({"findings": findings(&registry.screen(&line))}).to_string())?;
    }
    Ok(Exit::Done)
}

fn text(output: &Output, found: &[FindingAnswer]) -> String {
    if found.is_empty() {
        return "Nothing of a third party's found. The registry holds well-known names and not every name there is."
            .into();
    }
    let rows = found.iter().map(|finding| {
        let tone = if finding.level == "warn" { Tone::Careful } else { Tone::Dim };
        let owner = finding.owner.as_ref().map_or(String::new(), |owner| format!(", {owner}"));
        let head = format!("{} ({}{owner})", finding.name, finding.kind.replace('_', " "));
        format!("{}\n    {}\n", output.paint(tone, &plain(&head)), plain(&finding.why))
    });
    rows.collect()
}
