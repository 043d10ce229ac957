//! `anykoma operator`: what whoever runs this installation sets and looks at.

use rights::Plan;
use serde_json::json;
use studio::cases::account::{account, change_plan};

use crate::commands::certificate::Certificate;
use crate::commands::disputes::Disputes;
use crate::commands::registry::RegistryCommand;
use crate::commands::{Context, create, lookers};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::plain;

/// For whoever runs this installation
#[derive(clap::Subcommand)]
pub enum Operator {
    /// The creator's plan; with a name, that plan from now on
    Plan {
        #[arg(value_parser = create::plan)]
        plan: Option<Plan>,
    },
    /// Check every record, the log and every blob
    Audit,
    /// What readers say of the help articles
    Feedback,
    /// Who looks at pictures from outside for text and for characters, and whether they can
    Lookers,
    Certificate(Certificate),
    Disputes(Disputes),
    #[command(subcommand)]
    Registry(RegistryCommand),
}

impl Operator {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        match self {
            Self::Plan { plan } => show_plan(context, plan),
            Self::Audit => audit(context),
            Self::Feedback => feedback(context),
            Self::Lookers => lookers::run(context),
            Self::Certificate(certificate) => certificate.run(context),
            Self::Disputes(disputes) => disputes.run(context),
            Self::Registry(registry) => registry.run(context),
        }
    }
}

fn show_plan(context: &Context<'_>, plan: Option<Plan>) -> Result<Exit, Failure> {
    let home = context.home()?;
    let account = match plan {
        Some(plan) => change_plan(&home.studio, &home.account, plan)?,
        None => account(&home.studio, &home.account)?,
    };
    let document = json!({"account": account.id, "plan": account.plan().name()});
    context.output.answer(&document, || format!("{}  {} plan", account.id, account.plan().title()))?;
    Ok(Exit::Done)
}

fn audit(context: &Context<'_>) -> Result<Exit, Failure> {
    let report = context.home()?.store.audit()?;
    let document = json!({
        "sound": report.is_sound(), "works": report.works, "acts": report.acts, "leaves": report.leaves,
        "checkpoints": report.checkpoints, "blobs": report.blobs, "erased": report.erased, "orphans": report.orphans, "problems": report.problems,
    });
    context.output.answer(&document, || {
        let head = format!(
            "{} records, {} acts, {} leaves in the log, {} checkpoints, {} blobs: ",
            report.works, report.acts, report.leaves, report.checkpoints, report.blobs
        );
        match report.problems.is_empty() {
            true => head + "all sound",
            false => head + "NOT SOUND\n" + &report.problems.join("\n"),
        }
    })?;
    Ok(if report.is_sound() { Exit::Done } else { Exit::Failed })
}

fn feedback(context: &Context<'_>) -> Result<Exit, Failure> {
    let said = context.home()?.studio.feedback.list()?;
    context.output.answer(&json!({"feedback": said}), || {
        if said.is_empty() {
            return "Nobody has said anything about the articles yet.".into();
        }
        let row = |one: &studio::ArticleFeedback| {
            let (word, time) =
                (if one.helpful { "helpful" } else { "not helpful" }, studio::time_text::rfc3339(one.at_ms));
            format!(
                "{time}  {:20} {word:12} {}\n",
                plain(&one.article),
                plain(one.words.as_deref().unwrap_or_default())
            )
        };
        said.iter().map(row).collect()
    })?;
    Ok(Exit::Done)
}
