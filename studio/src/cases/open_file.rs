//! What a file answers, alone: its verdict, its license and its use table as they may be believed here.

use std::collections::BTreeMap;

use rights::claimed::{ClaimedFinding, claimed, claimed_use, ended};
use rights::{Decision, License, Policy};
use serde_json::Value;

use crate::cases::verify::{Verdict, Verification, verify};
use crate::ports::{SeenCheckpoint, TrustedStudio};
use crate::seal::{StudioCard, Unseal};

/// What a file needs to be read: no data folder, no keys.
pub struct Reader<'a> {
    pub files: &'a dyn Unseal,
    pub policy: &'a Policy,
    /// The studios this machine knows.
    pub known: &'a [TrustedStudio],
    /// `YYYY-MM-DD`: what was granted until a day before it falls back.
    pub today: &'a str,
}

pub struct FileAnswers {
    pub verification: Verification,
    /// Only of a file that is authentic or intact.
    pub rights: Option<ClaimedRights>,
}

pub struct ClaimedRights {
    pub work: String,
    pub license: License,
    pub uses: BTreeMap<String, Decision>,
    pub findings: Vec<Value>,
    pub copyright: Value,
}

impl Reader<'_> {
    pub fn read(&self, file: &[u8]) -> FileAnswers {
        let cards: Vec<StudioCard> = self.known.iter().map(|studio| studio.card.clone()).collect();
        let mut verification = verify(self.files.open(file, &cards));
        self.look_for_fork(&mut verification);
        let rights = verification.holds().then(|| self.rights(&verification)).flatten();
        FileAnswers { verification, rights }
    }

    /// Two logs of one size and different roots cannot both be the studio's: it has shown somebody another history.
    fn look_for_fork(&self, verification: &mut Verification) {
        let Some(now) = seen(verification) else { return };
        let before = self.signer(verification).and_then(|studio| studio.seen.as_ref());
        if before.is_some_and(|before| before.size == now.size && before.root != now.root) {
            let why =
                "its studio has shown this machine another log of the same size: one of the two histories is false";
            verification.problems.push(why.into());
            verification.verdict = Verdict::Altered;
        }
    }

    /// What this machine should remember after the file: its signer with the larger checkpoint; nothing where nothing is new.
    pub fn to_remember(&self, verification: &Verification) -> Option<TrustedStudio> {
        let now = seen(verification).filter(|_| verification.holds())?;
        let studio = self.signer(verification)?;
        let larger = studio.seen.as_ref().is_none_or(|before| before.size < now.size);
        larger.then(|| TrustedStudio { seen: Some(now), ..studio.clone() })
    }

    fn signer(&self, verification: &Verification) -> Option<&TrustedStudio> {
        let signer = verification.opened.signer.as_ref()?;
        self.known.iter().find(|studio| studio.card.fingerprint == signer.fingerprint)
    }

    /// One use by whatever name.
    pub fn answer(&self, rights: &ClaimedRights, use_name: &str) -> Decision {
        claimed_use(self.policy, &rights.uses, use_name)
    }

    fn rights(&self, verification: &Verification) -> Option<ClaimedRights> {
        let statement = verification.opened.statement.as_ref()?;
        let license = verification.license.clone()?;
        let table = serde_json::from_value(statement.get("uses")?.clone()).ok()?;
        let findings = statement.get("findings").and_then(Value::as_array).cloned().unwrap_or_default();
        let said: Vec<ClaimedFinding> =
            findings.iter().filter_map(|one| serde_json::from_value(one.clone()).ok()).collect();
        let mut uses = claimed(self.policy, &license, table);
        ended(self.policy, &said, self.today, &mut uses);
        Some(ClaimedRights {
            work: license.work.clone(),
            uses,
            license,
            findings,
            copyright: statement.get("copyright").cloned().unwrap_or(Value::Null),
        })
    }
}

fn seen(verification: &Verification) -> Option<SeenCheckpoint> {
    let log = verification.log.as_ref()?;
    Some(SeenCheckpoint { size: log.size, root: log.root.clone() })
}
