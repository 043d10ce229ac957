//! `anykoma rights`: may I? One use, or the whole table, of a file or a work.

use std::path::PathBuf;

use rights::claimed::claimed_use;
use rights::{Policy, Use, Verdict as Decided};
use studio::answers::{FindingAnswer, RightsAnswer, UseAnswer};
use studio::cases::open_file::FileAnswers;
use studio::cases::rights::answer;
use studio::cases::verify::Verdict;
use studio::perform;

use crate::commands::subject::Subject;
use crate::commands::{Context, verify};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Output, Tone, plain};
use crate::table;

/// May I? One use, or the whole table, of a file or a work
#[derive(clap::Args)]
pub struct Rights {
    #[arg(value_name = "FILE|WORK")]
    subject: String,
    /// One use: save_to_device, personal_project, personal_social_media, personal_print, monetized_content,
    /// merchandise, client_work, advertising
    #[arg(long = "use", value_name = "USE", value_parser = use_name)]
    asked: Option<Use>,
    /// Believe the studio of this studio.json for this call
    #[arg(long, value_name = "FILE")]
    trust: Vec<PathBuf>,
}

fn use_name(name: &str) -> Result<Use, String> {
    let known: Vec<_> = Use::ALL.into_iter().map(Use::name).collect();
    Use::from_name(name).ok_or_else(|| format!("the uses are {}", known.join(", ")))
}

impl Rights {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        match Subject::find(&self.subject)? {
            Subject::Work(work) => self.of_work(context, &work),
            Subject::File { bytes, .. } => self.of_file(context, &bytes),
        }
    }

    fn of_work(&self, context: &Context<'_>, work: &str) -> Result<Exit, Failure> {
        let home = context.home()?;
        let work = perform::work(&home.studio, work)?;
        let mut told = RightsAnswer::of_work(&home.studio, &work)?;
        let decided = match self.asked {
            Some(asked) => answer(&home.studio, &work, asked.name())?.map(|decision| decision.verdict),
            None => None,
        };
        self.narrow(&mut told);
        context.output.answer(&told, || text(context.output, &told, None))?;
        Ok(self.exit_of_use(decided).unwrap_or(Exit::Done))
    }

    fn of_file(&self, context: &Context<'_>, bytes: &[u8]) -> Result<Exit, Failure> {
        let file = verify::open(&context.folder()?, &self.trust, bytes)?;
        let mut told = RightsAnswer::of_file(&file);
        told.here = self.here(context, &file)?.map(Box::new);
        let decided = self.decided(&file);
        self.narrow(&mut told);
        context.output.answer(&told, || text(context.output, &told, Some(&file)))?;
        Ok(match file.verification.verdict {
            verdict @ (Verdict::Altered | Verdict::Unknown) => verify::exit(verdict),
            verdict => match self.exit_of_use(decided) {
                Some(exit @ (Exit::NotGranted | Exit::Caution)) => exit,
                _ => verify::exit(verdict),
            },
        })
    }

    fn decided(&self, file: &FileAnswers) -> Option<Decided> {
        let (asked, rights, policy) = (self.asked?, file.rights.as_ref()?, Policy::built_in());
        Some(claimed_use(&policy, &rights.uses, asked.name()).verdict)
    }

    /// What this studio answers today about a work of its own: an upgrade may have extended it since.
    fn here(&self, context: &Context<'_>, file: &FileAnswers) -> Result<Option<RightsAnswer>, Failure> {
        let folder = context.folder()?;
        let Some(card) = store::studio_card(&folder)? else { return Ok(None) };
        let signer = file.verification.opened.signer.as_ref();
        let (Some(rights), true) = (&file.rights, signer.is_some_and(|signer| signer.fingerprint == card.fingerprint))
        else {
            return Ok(None);
        };
        let home = context.home()?;
        match perform::work(&home.studio, &rights.work) {
            Ok(work) => Ok(Some(RightsAnswer::of_work(&home.studio, &work)?)),
            Err(studio::Error::Store(studio::StoreError::NoSuchWork(_))) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn narrow(&self, told: &mut RightsAnswer) {
        let Some(asked) = self.asked else { return };
        told.uses.retain(|name, _| name == asked.name());
        if let Some(here) = &mut told.here {
            here.uses.retain(|name, _| name == asked.name());
        }
    }

    fn exit_of_use(&self, decided: Option<Decided>) -> Option<Exit> {
        self.asked?;
        Some(match decided? {
            Decided::Granted => Exit::Done,
            Decided::NotGranted => Exit::NotGranted,
            Decided::Caution => Exit::Caution,
        })
    }
}

fn text(output: &Output, told: &RightsAnswer, file: Option<&FileAnswers>) -> String {
    let mut text = String::new();
    if let Some(file) = file {
        text.push_str(&format!("{}\n", verify::headline(output, file.verification.verdict)));
        let mut facts: Vec<_> =
            verify::signer(&file.verification).map(|signer| ("signer", signer)).into_iter().collect();
        facts.extend(file.verification.problems.iter().map(|problem| ("problem", plain(problem))));
        text.push_str(&table::facts(output, &facts));
    }
    if let Some(license) = &told.license {
        let line = format!("{}: {} plan, {} use, terms of {}", license.id, license.plan, license.scope, license.policy);
        text.push_str(&format!("{}\n\n", output.paint(Tone::Strong, &plain(&line))));
    }
    text.push_str(&table::uses(output, &told.uses));
    // Those of a file say less: it leaves without the words that they were found in.
    let findings = told.findings.iter().filter_map(|one| serde_json::from_value(one.clone()).ok());
    let mut findings = findings.map(|one: FindingAnswer| format!("\n{}  {}", one.id, table::finding(output, &one)));
    text.extend(findings.by_ref());
    if let Some(design) = &told.design {
        text.push_str(&format!("\n{design}\n"));
    }
    if let Some(copyright) = &told.copyright {
        text.push_str(&format!("\n{}\n", output.paint(Tone::Dim, &plain(&copyright.text))));
    }
    text.push_str(&told.here.as_ref().map(|here| differs(output, told, here)).unwrap_or_default());
    text
}

/// Said only where the studio answers otherwise today than the file does.
fn differs(output: &Output, file: &RightsAnswer, here: &RightsAnswer) -> String {
    let changed =
        |(name, now): &(&String, &UseAnswer)| file.uses.get(*name).is_none_or(|before| before.decision != now.decision);
    let changed: Vec<_> = here.uses.iter().filter(changed).collect();
    if changed.is_empty() {
        return String::new();
    }
    let rows: String = changed.into_iter().map(|(name, now)| table::one_use(output, name, now)).collect();
    let head = "today this studio answers otherwise; a fresh export carries it:";
    format!("\n{}\n{rows}", output.paint(Tone::Strong, head))
}
