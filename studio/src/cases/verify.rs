//! Is this file what it claims to be? From the file alone, and from the studios this machine knows.

use record::act_proof::ActProof;
use record::note::Verifier;
use record::tlog_proof::TlogProof;
use rights::License;
use serde::{Deserialize, Serialize};

use crate::act::{Act, Exported, What};
use crate::seal::{CredentialState, Opened};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Unchanged, and signed by a studio this machine knows.
    Authentic,
    /// Unchanged, but its signer is not known here: what it says is its claim.
    Intact,
    /// Not what it claims to be.
    Altered,
    /// Not a picture, or a picture that no studio sealed.
    Unknown,
}

#[derive(Clone, Debug)]
pub struct Verification {
    pub verdict: Verdict,
    pub opened: Opened,
    pub license: Option<License>,
    pub log: Option<LogProof>,
    /// The act `exported` that the proof opens.
    pub proven: Option<Act>,
    /// Sentences for people; empty where nothing is wrong.
    pub problems: Vec<String>,
}

impl Verification {
    /// Whether what the file says may be shown as what it says: unchanged, by whomever.
    pub fn holds(&self) -> bool {
        matches!(self.verdict, Verdict::Authentic | Verdict::Intact)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LogProof {
    pub index: u64,
    pub size: u64,
    pub root: String,
    /// Milliseconds since 1970, by the sealing studio's own clock: a claim, not a witnessed time.
    pub claimed_at_ms: u64,
}

/// Everything must fit: content, license, work, the certificate and the log key of one studio.
pub fn verify(opened: Opened) -> Verification {
    let mut problems = opened.problems.clone();
    if !opened.picture || opened.state == CredentialState::Absent || !opened.ours {
        return Verification { verdict: Verdict::Unknown, opened, license: None, log: None, proven: None, problems };
    }
    let license = license_of(&opened);
    let proof = check_proof(&opened, license.as_ref()).map_err(|why| problems.push(why)).ok();
    let (log, proven) = proof.unzip();
    let holds = opened.state != CredentialState::Invalid && problems.is_empty() && log.is_some();
    let known = opened.signer.as_ref().is_some_and(|signer| signer.known);
    let verdict = match (holds, known) {
        (false, _) => Verdict::Altered,
        (true, true) => Verdict::Authentic,
        (true, false) => Verdict::Intact,
    };
    Verification { verdict, opened, license, log, proven, problems }
}

fn license_of(opened: &Opened) -> Option<License> {
    serde_json::from_value(opened.statement.as_ref()?.get("license")?.clone()).ok()
}

fn check_proof(opened: &Opened, license: Option<&License>) -> Result<(LogProof, Act), String> {
    let card = opened.card.as_ref().ok_or("the file does not say which studio sealed it")?;
    let text = opened.proof.as_ref().ok_or("the file carries no log proof")?;
    let license = license.ok_or("the file carries no license")?;
    let proof = TlogProof::parse(text).and_then(|proof| ActProof::from_tlog_proof(&proof));
    let proof = proof.map_err(|why| format!("its log proof cannot be read: {why}"))?;
    let verifier = Verifier::parse(&card.log_key).map_err(|why| format!("its log key cannot be read: {why}"))?;
    let checkpoint = proof.check(&verifier).map_err(|why| format!("its log proof does not hold: {why}"))?;
    let act = Act::from_bytes(&proof.act).map_err(|why| format!("the proven act cannot be read: {why}"))?;
    let What::Exported(exported) = &act.what else {
        return Err("its log proof proves another act than an export".into());
    };
    check_bindings(opened, license, exported)?;
    let (index, size, root) = (proof.log_index, checkpoint.size, checkpoint.root.to_string());
    let log = LogProof { index, size, root, claimed_at_ms: act.at };
    Ok((log, act))
}

fn check_bindings(opened: &Opened, license: &License, exported: &Exported) -> Result<(), String> {
    let work = opened.statement.as_ref().and_then(|statement| statement.get("work")?.as_str());
    if opened.content_sha256.as_deref() != Some(exported.content.as_str()) {
        return Err("its log proof belongs to a file with other content".into());
    }
    if exported.license != license.id {
        return Err("its license was granted for another file".into());
    }
    if work != Some(exported.work.as_str()) || license.work != exported.work {
        return Err("its license or proof belongs to another work".into());
    }
    Ok(())
}
