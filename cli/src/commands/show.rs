//! `anykoma show`: one work: its prompt, candidates, license and state.

use serde_json::json;
use studio::act::ChosenBy;
use studio::answers::{LicenseAnswer, WorkAnswer, findings_of};
use studio::cases::account::account;
use studio::{Work, perform, picture};

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Output, plain};
use crate::table;

/// One work: its prompt, candidates, license and state
#[derive(clap::Args)]
pub struct Show {
    work: String,
}

impl Show {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        if self.work == home.account {
            let account = account(&home.studio, &self.work)?;
            let document = json!({"account": account.id, "plan": account.plan().name()});
            context.output.answer(&document, || format!("{}  {} plan", account.id, account.plan().title()))?;
            return Ok(Exit::Done);
        }
        let work = perform::work(&home.studio, &self.work)?;
        let origins = picture::origin_shares(&picture::canvas(&home.studio, &work)?)?;
        let candidates: Vec<_> = work
            .candidates
            .iter()
            .map(|one| {
                let chosen = work.choice.as_ref().filter(|choice| choice.candidate == one.candidate);
                let by = chosen.map(|choice| choice.chosen_by);
                json!({"id": one.candidate, "seed": one.seed, "chosen": chosen.is_some(), "chosen_by": by})
            })
            .collect();
        let licenses: Vec<_> = work.licenses.iter().map(|one| LicenseAnswer::from(&one.license)).collect();
        let findings = findings_of(&home.studio, &work)?;
        let document = json!({
            "work": WorkAnswer::from(&work), "candidates": candidates, "licenses": licenses,
            "findings": findings, "origins": origins, "next_layer": picture::next_layer(&work),
        });
        context
            .output
            .answer(&document, || text(context.output, &work) + &format!("\n  {}", table::shares(&origins)))?;
        Ok(Exit::Done)
    }
}

fn text(output: &Output, work: &Work) -> String {
    let mut facts: Vec<(&str, String)> = Vec::new();
    facts.extend(
        work.prompts
            .iter()
            .map(|one| ("prompt", format!("{} ({}, seed {})", plain(&one.heading()), one.engine, one.seed))),
    );
    for offered in &work.candidates {
        let chosen = work.choice.as_ref().filter(|choice| choice.candidate == offered.candidate);
        let how = match chosen.map(|choice| (choice.chosen_by, choice.because.as_deref())) {
            None => String::new(),
            Some((ChosenBy::Default, _)) => ": the image, taken by default".into(),
            Some((ChosenBy::Creator, None)) => ": the image, chosen by its creator".into(),
            Some((ChosenBy::Creator, Some(why))) => {
                format!(": the image, chosen by its creator because {}", plain(why))
            }
        };
        facts.push(("candidate", format!("{}{how}", offered.candidate)));
    }
    facts.extend(work.licenses.iter().map(|one| {
        let license = &one.license;
        ("license", format!("{}: {} plan, {} use", license.id, license.plan.title(), license.scope.name()))
    }));
    facts.extend(work.findings.iter().map(|one| ("finding", plain(&one.why))));
    facts.push(("edits", work.edits.len().to_string()));
    facts.push(("sharing", if work.shared { "public: in the gallery" } else { "private" }.into()));
    facts.push(("marketing", if work.marketing { "permitted" } else { "not permitted" }.into()));
    facts.push(("exports", work.exports.len().to_string()));
    format!("{}  {} acts\n{}", work.id, work.acts, table::facts(output, &facts))
}
