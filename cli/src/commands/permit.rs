//! `anykoma permit` and `revoke`: the creator's consent to marketing, and a third party's grant for a finding.

use std::path::Path;

use rights::{Permission, Use};
use studio::answers::WorkAnswer;
use studio::cases::permit::{Withdrawal, attach_permission, permit_marketing, revoke_marketing, withdraw_permission};
use studio::digest::sha256_hex;

use crate::commands::{Context, subject};
use crate::exit::Exit;
use crate::failure::Failure;

/// Allow something of a work
#[derive(clap::Subcommand)]
pub enum Permit {
    /// The work may be used in this studio's marketing, until it is revoked
    Marketing { work: String },
    /// A third party has granted uses of what a finding names
    Finding {
        work: String,
        /// As `anykoma rights WORK --json` lists them: fnd_1, fnd_2, ...
        finding: String,
        /// Who granted it
        #[arg(long, value_name = "NAME")]
        from: String,
        /// Which use it covers; again for each one
        #[arg(long = "use", value_name = "USE", required = true, value_parser = use_name)]
        uses: Vec<Use>,
        /// The last day it holds
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
        until: Option<String>,
        /// The paper that shows it: its SHA-256 goes into the record, and the paper stays with you; or the hash alone
        #[arg(long, value_name = "FILE|SHA256")]
        document: Option<String>,
    },
}

/// Take a consent back
#[derive(clap::Subcommand)]
pub enum Revoke {
    /// The work may not be used in this studio's marketing any more
    Marketing { work: String },
    /// A third party's grant for a finding holds no more
    Finding {
        work: String,
        /// fnd_1, fnd_2, ...
        finding: String,
        /// Only what this one granted
        #[arg(long, value_name = "NAME")]
        from: Option<String>,
        #[arg(long, value_name = "TEXT")]
        because: Option<String>,
    },
}

fn use_name(name: &str) -> Result<Use, String> {
    let known: Vec<_> = Use::ALL.into_iter().map(Use::name).collect();
    Use::from_name(name).ok_or_else(|| format!("the uses are {}", known.join(", ")))
}

fn day(text: &str) -> Result<String, String> {
    let parts: Vec<_> = text.split('-').collect();
    let number = |part: &str, length: usize| (part.len() == length).then(|| part.parse::<u32>().ok()).flatten();
    let valid = match parts[..] {
        [year, month, day] => {
            number(year, 4).is_some()
                && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
                && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
        }
        _ => false,
    };
    if valid { Ok(text.into()) } else { Err("write the day as 2027-01-31".into()) }
}

/// Name and hash of a paper; of a bare hash no name.
pub fn paper(given: &str) -> Result<(Option<String>, Option<String>), Failure> {
    let is_hash = given.len() == 64 && given.bytes().all(|letter| letter.is_ascii_hexdigit());
    if is_hash {
        return Ok((None, Some(given.to_ascii_lowercase())));
    }
    let path = Path::new(given);
    let bytes = subject::read(path)?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    Ok((Some(name), Some(sha256_hex(&bytes))))
}

impl Permit {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        let work = match self {
            Self::Marketing { work } => permit_marketing(&home.studio, &work, &home.account)?,
            Self::Finding { work, finding, from, uses, until, document } => {
                let paper = document.as_deref().map(paper).transpose()?;
                let (document, document_sha256) = paper.unwrap_or_default();
                let permission = Permission { finding, granted_by: from, uses, until, document, document_sha256 };
                attach_permission(&home.studio, &work, &home.account, permission)?
            }
        };
        context.output.answer(&WorkAnswer::from(&work), || format!("written down in the record of {}", work.id))?;
        Ok(Exit::Done)
    }
}

impl Revoke {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        let work = match self {
            Self::Marketing { work } => revoke_marketing(&home.studio, &work, &home.account)?,
            Self::Finding { work, finding, from, because } => {
                let withdrawal = Withdrawal { finding: &finding, from: from.as_deref(), because: because.as_deref() };
                let work = withdraw_permission(&home.studio, &work, &home.account, &withdrawal)?;
                let told = || format!("withdrawn; the record of {} says so", work.id);
                context.output.answer(&WorkAnswer::from(&work), told)?;
                return Ok(Exit::Done);
            }
        };
        context.output.answer(&WorkAnswer::from(&work), || {
            format!("taken back; {} may not be used in marketing any more", work.id)
        })?;
        Ok(Exit::Done)
    }
}
