//! `anykoma verify`: signature, content, license and log proof of a file; offline.

use std::path::{Path, PathBuf};

use rights::Policy;
use store::{SystemClock, TrustedFile};
use studio::answers::VerifyAnswer;
use studio::cases::open_file::{FileAnswers, Reader};
use studio::cases::verify::{Verdict, Verification};
use studio::time_text::rfc3339;
use studio::{Clock, TrustedStudios};

use crate::commands::{Context, subject};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::home::known;
use crate::output::{Output, Tone, plain};
use crate::table;

/// Is this file what it claims to be? Signature, content, license and log proof; offline
#[derive(clap::Args)]
pub struct Verify {
    file: PathBuf,
    /// Believe the studio of this studio.json for this call
    #[arg(long, value_name = "FILE")]
    trust: Vec<PathBuf>,
}

impl Verify {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let bytes = subject::read(&self.file)?;
        let file = open(&context.folder()?, &self.trust, &bytes)?;
        let answer = VerifyAnswer::from(&file.verification);
        context.output.answer(&answer, || told(context.output, &self.file, &file.verification))?;
        Ok(exit(file.verification.verdict))
    }
}

/// Reads a file alone, and remembers the largest checkpoint seen from a studio that was added.
pub fn open(folder: &Path, extra: &[PathBuf], bytes: &[u8]) -> Result<FileAnswers, Failure> {
    let (policy, known) = (Policy::built_in(), known(folder, extra)?);
    let today = rfc3339(SystemClock.now_ms());
    let reader = Reader { files: &credentials::Reader, policy: &policy, known: &known, today: &today[..10] };
    let file = reader.read(bytes);
    if let Some(studio) = reader.to_remember(&file.verification) {
        let trusted = TrustedFile::of(folder);
        if trusted.list()?.iter().any(|one| one.card.fingerprint == studio.card.fingerprint) {
            // A read-only folder keeps nobody from reading a file.
            let _ = trusted.put(&studio);
        }
    }
    Ok(file)
}

pub const fn exit(verdict: Verdict) -> Exit {
    match verdict {
        Verdict::Authentic => Exit::Done,
        Verdict::Intact => Exit::Caution,
        Verdict::Altered => Exit::Altered,
        Verdict::Unknown => Exit::Unknown,
    }
}

pub fn headline(output: &Output, verdict: Verdict) -> String {
    match verdict {
        Verdict::Authentic => {
            output.paint(Tone::Good, "authentic: unchanged, and signed by a studio this machine knows")
        }
        Verdict::Intact => output
            .paint(Tone::Careful, "intact: unchanged, but its signer is not known here; what follows is its claim"),
        Verdict::Altered => output.paint(Tone::Bad, "altered: this file is not what it claims to be"),
        Verdict::Unknown => output.paint(
            Tone::Careful,
            "unknown: nothing in this file says where it comes from in a way that can be checked",
        ),
    }
}

/// Never a name without its fingerprint; a name that is not known here only claims to be.
pub fn signer(verification: &Verification) -> Option<String> {
    let signer = verification.opened.signer.as_ref()?;
    let name = plain(&signer.name);
    let short = signer.fingerprint.get(..16).unwrap_or(&signer.fingerprint);
    Some(if signer.known {
        format!("{name} ({short}...)")
    } else {
        format!("claims to be \"{name}\" ({short}...), not known here; `anykoma trust add` takes a studio's card in")
    })
}

fn told(output: &Output, path: &Path, verification: &Verification) -> String {
    let answer = VerifyAnswer::from(verification);
    let mut facts: Vec<(&str, String)> = Vec::new();
    facts.extend(signer(verification).map(|signer| ("signer", signer)));
    if let Some(license) = answer.license.as_ref().filter(|_| verification.holds()) {
        let line =
            format!("{} ({} plan, {} use, terms of {})", license.id, license.plan, license.scope, license.policy);
        facts.push(("license", plain(&line)));
        facts.push(("work", plain(&license.work)));
    }
    if let (Some(index), Some(size)) = (answer.log.index, answer.log.size) {
        facts.push(("log", format!("leaf {index} of {size}, included")));
    }
    if let Some(claimed) = &answer.time.claimed {
        facts.push(("time", format!("{claimed} by the studio's own clock (no witness)")));
    }
    if let Some(origins) = &answer.origins {
        facts.push(("origins", table::shares(origins)));
    }
    facts.extend(verification.problems.iter().map(|problem| ("problem", plain(problem))));
    facts.extend(answer.claims.iter().map(|claim| ("says", plain(claim))));
    format!("{}\n{}\n{}", path.display(), headline(output, verification.verdict), table::facts(output, &facts))
}
