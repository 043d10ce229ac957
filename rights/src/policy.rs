//! One dated edition of the terms: plans, uses, what is allowed, and what limits it.
//!
//! Whatever reads an edition reads these bytes; see `policy/2026-01-15.toml` in the project for their form.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::decision::Verdict;
use crate::error::Error;
use crate::finding::FindingKind;
use crate::license::Scope;
use crate::plan::Plan;
use crate::policy_check::check;
use crate::source::{CommercialTerms, DeclaredSource};
use crate::uses::Use;

/// The bytes of the edition that ships with the program.
pub const BUILT_IN: &[u8] = include_bytes!("../../policy/2026-01-15.toml");

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    sha256: String,
    terms: Terms,
}

impl Policy {
    /// Strict: every plan, use and limit is there, nothing else is, and none contradicts another.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let text = std::str::from_utf8(bytes).map_err(|_| Error::Text)?;
        let terms: Terms = toml::from_str(text).map_err(|why| Error::Form(why.message().to_owned()))?;
        check(&terms)?;
        Ok(Self { sha256: hex(&Sha256::digest(bytes)), terms })
    }

    pub fn built_in() -> Self {
        Self::parse(BUILT_IN).expect("a test reads the edition that ships")
    }

    /// Date of the edition, `YYYY-MM-DD`.
    pub fn edition(&self) -> &str {
        &self.terms.edition
    }

    /// SHA-256 of the edition's bytes, lower-case hex.
    pub fn sha256(&self) -> String {
        self.sha256.clone()
    }

    /// Whether this is the very edition, byte for byte, that has this hash.
    pub fn is(&self, sha256: &str) -> bool {
        self.sha256 == sha256
    }

    pub fn scope(&self, plan: Plan) -> Scope {
        self.terms.plans[&plan]
    }

    /// The scope that a use belongs to.
    pub fn scope_of_use(&self, asked: Use) -> Scope {
        self.terms.uses[&asked].scope
    }

    pub fn grants(&self, plan: Plan, asked: Use) -> bool {
        self.terms.uses[&asked].plans.contains(&plan)
    }

    /// In the order of plans; empty where no plan allows the use.
    pub fn plans_that_grant(&self, asked: Use) -> Vec<Plan> {
        Plan::ALL.into_iter().filter(|plan| self.grants(*plan, asked)).collect()
    }

    pub fn upgrade_extends_earlier_works(&self) -> bool {
        self.terms.settings.upgrade_extends_earlier_works
    }

    pub fn downgrade_takes_back(&self) -> bool {
        self.terms.settings.downgrade_takes_back
    }

    /// What is left where the license names an edition that is not known here.
    pub fn limit_of_unknown_policy(&self, scope: Scope) -> Verdict {
        self.terms.limits.unknown_policy.leaves(scope)
    }

    pub fn limit_of_engine(&self, terms: CommercialTerms, scope: Scope) -> Verdict {
        match terms {
            CommercialTerms::Allowed => Verdict::Granted,
            CommercialTerms::Unknown => self.terms.limits.engines.unknown.leaves(scope),
            CommercialTerms::Forbidden => self.terms.limits.engines.forbidden.leaves(scope),
        }
    }

    pub fn limit_of_reference(&self, source: DeclaredSource, scope: Scope) -> Verdict {
        match source {
            DeclaredSource::Own | DeclaredSource::Licensed | DeclaredSource::PublicDomain => Verdict::Granted,
            DeclaredSource::Other => self.terms.limits.references.other.leaves(scope),
        }
    }

    /// What a finding of this kind leaves where it is a warning. An edition that says nothing of persons takes their names as
    /// those of artists: somebody may have to be asked.
    pub fn limit_of_finding(&self, kind: FindingKind, scope: Scope) -> Verdict {
        let findings = &self.terms.limits.findings;
        findings.get(&kind).unwrap_or_else(|| &findings[&FindingKind::Artist]).leaves(scope)
    }
}

/// The edition as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Terms {
    pub edition: String,
    pub settings: Settings,
    pub plans: BTreeMap<Plan, Scope>,
    pub uses: BTreeMap<Use, UseTerms>,
    pub limits: Limits,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    pub upgrade_extends_earlier_works: bool,
    pub downgrade_takes_back: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UseTerms {
    pub scope: Scope,
    pub plans: Vec<Plan>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limits {
    pub unknown_policy: Limit,
    pub engines: EngineLimits,
    pub references: ReferenceLimits,
    pub findings: BTreeMap<FindingKind, Limit>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EngineLimits {
    pub unknown: Limit,
    pub forbidden: Limit,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReferenceLimits {
    pub other: Limit,
}

/// The widest answer that a source leaves for the uses of each scope.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limit {
    pub personal: Verdict,
    pub commercial: Verdict,
}

impl Limit {
    const fn leaves(&self, scope: Scope) -> Verdict {
        match scope {
            Scope::Personal => self.personal,
            Scope::Commercial => self.commercial,
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes any text");
        text
    })
}
