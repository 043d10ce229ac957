//! What a file answers, alone: its verdict, its license and its use table as they may be believed here.

use std::collections::BTreeMap;

use rights::claimed::{claimed, claimed_use};
use rights::{Decision, License, Policy};
use serde_json::Value;

use crate::cases::verify::{Verification, verify};
use crate::seal::{Seal, StudioCard};

/// What a file needs to be read: no data folder, no keys.
pub struct Reader<'a> {
    pub seal: &'a dyn Seal,
    pub policy: &'a Policy,
    /// The studios this machine knows.
    pub known: &'a [StudioCard],
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
        let verification = verify(self.seal.open(file, self.known));
        let rights = verification.holds().then(|| self.rights(&verification)).flatten();
        FileAnswers { verification, rights }
    }

    /// One use by whatever name.
    pub fn answer(&self, rights: &ClaimedRights, use_name: &str) -> Decision {
        claimed_use(self.policy, &rights.uses, use_name)
    }

    fn rights(&self, verification: &Verification) -> Option<ClaimedRights> {
        let statement = verification.opened.statement.as_ref()?;
        let license = verification.license.clone()?;
        let table = serde_json::from_value(statement.get("uses")?.clone()).ok()?;
        Some(ClaimedRights {
            work: license.work.clone(),
            uses: claimed(self.policy, &license, table),
            license,
            findings: statement
                .get("findings")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default(),
            copyright: statement.get("copyright").cloned().unwrap_or(Value::Null),
        })
    }
}
