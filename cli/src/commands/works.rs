//! `anykoma works`: the works of this studio, newest first.

use studio::answers::WorkAnswer;
use studio::cases::works::works;

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Output, Tone, plain};

/// The works of this studio, newest first
#[derive(clap::Args)]
pub struct Works {
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: usize,
    /// Only those whose prompt has these words
    #[arg(long, value_name = "WORDS")]
    search: Option<String>,
}

impl Works {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        let wanted = self.search.as_ref().map(|words| words.to_lowercase());
        let read = if wanted.is_some() { usize::MAX } else { self.limit };
        let works = works(&home.studio, 0, read)?;
        let answers = works.iter().map(WorkAnswer::from);
        let fits = |work: &WorkAnswer| wanted.as_ref().is_none_or(|words| work.prompt.to_lowercase().contains(words));
        let answers: Vec<_> = answers.filter(fits).take(self.limit).collect();
        context.output.answer(&serde_json::json!({"works": answers}), || text(context.output, &answers))?;
        Ok(Exit::Done)
    }
}

fn text(output: &Output, works: &[WorkAnswer]) -> String {
    if works.is_empty() {
        return "No work here yet. Begin with: anykoma create \"a girl with silver hair on a roof at dusk\"".into();
    }
    let rows = works.iter().map(|work| {
        let plan = work.plan.as_deref().unwrap_or("no license");
        let shared = if work.shared { "public" } else { "private" };
        let day = work.created_at.get(..16).unwrap_or(&work.created_at).replace('T', " ");
        let state = output.paint(Tone::Dim, &format!("{day}  {plan:8} {shared:8}"));
        format!("{}  {state}  {}\n", work.work, plain(&work.prompt))
    });
    rows.collect()
}
