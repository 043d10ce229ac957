//! `anykoma operator disputes`: findings that creators call mistaken, and the operator's answers.

use rights::{Outcome, Policy};
use serde_json::json;
use studio::answers::{WorkAnswer, findings};
use studio::cases::dispute::{Answering, Open, answer, open};

use crate::commands::{Context, dispute};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::plain;

/// Findings that creators call mistaken; with a work, a finding and an outcome, the answer to one
#[derive(clap::Args)]
pub struct Disputes {
    #[arg(requires = "finding")]
    work: Option<String>,
    #[arg(requires = "outcome")]
    finding: Option<String>,
    /// upheld: the finding stands; amended: these words mean the entry nowhere any more, for everybody
    #[arg(value_parser = outcome)]
    outcome: Option<Outcome>,
    #[arg(long, value_name = "TEXT", value_parser = dispute::reason)]
    because: Option<String>,
}

fn outcome(word: &str) -> Result<Outcome, String> {
    let known = [Outcome::Upheld, Outcome::Amended].into_iter().find(|one| one.name() == word);
    known.ok_or_else(|| "the answers are upheld and amended".into())
}

impl Disputes {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        if let (Some(work), Some(finding), Some(outcome)) = (&self.work, &self.finding, self.outcome) {
            let answering = Answering { work, finding, outcome, because: self.because.as_deref() };
            let work = answer(&home.studio, &answering)?;
            let told = || match outcome {
                Outcome::Upheld => format!("upheld; the finding stands in {}", work.id),
                Outcome::Amended => format!("amended for everybody; the record of {} says so", work.id),
            };
            context.output.answer(&WorkAnswer::from(&work), told)?;
            return Ok(Exit::Done);
        }
        let open = open(&home.studio)?;
        let policy = Policy::built_in();
        let documents: Vec<_> = open.iter().map(|one| document(&policy, one)).collect();
        context.output.answer(&json!({"disputes": documents}), || {
            if open.is_empty() {
                return "No finding waits for an answer.".into();
            }
            open.iter().map(line).collect()
        })?;
        Ok(Exit::Done)
    }
}

fn document(policy: &Policy, one: &Open) -> serde_json::Value {
    let finding = findings(policy, std::slice::from_ref(&one.finding)).remove(0);
    json!({"work": one.work, "finding": finding, "because": one.because})
}

fn line(one: &Open) -> String {
    let why = plain(&one.finding.why);
    format!("{} {}  {why}\n    called mistaken because {}\n", one.work, one.finding.id, plain(&one.because))
}
