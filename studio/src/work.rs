//! A work as its record stands now: the acts, folded.

use rights::{DeclaredSource, EngineTerms, Finding, License};

use crate::act::{Act, ChosenBy, Exported, Offered, Prompted, What};
use crate::error::{Error, Refusal};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Work {
    pub id: String,
    pub creator: String,
    pub prompts: Vec<Prompted>,
    pub candidates: Vec<Offered>,
    pub choice: Option<Choice>,
    pub findings: Vec<Finding>,
    pub references: Vec<(String, DeclaredSource)>,
    pub license: Option<License>,
    pub exports: Vec<Exported>,
    pub shared: bool,
    pub marketing: bool,
    pub created_at_ms: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub candidate: String,
    pub chosen_by: ChosenBy,
    pub because: Option<String>,
}

impl Work {
    /// Folds a record. The acts are in order and their chain has been checked by whoever read them.
    pub fn fold(acts: &[Act]) -> Result<Self, Error> {
        let mut work = Self::default();
        for act in acts {
            work.take(act);
        }
        if work.id.is_empty() {
            let why = "it does not begin with its creation".into();
            return Err(Error::Contradiction { work: "the work".into(), why });
        }
        Ok(work)
    }

    /// Whether an act may follow, given all before it.
    pub fn admit(&self, what: &What) -> Result<(), Refusal> {
        let id = || self.id.clone();
        match what {
            What::Chose { candidate, .. } => self.candidate(candidate).map(|_| ()),
            What::Licensed { .. } if self.license.is_some() => Err(Refusal::AlreadyLicensed(id())),
            What::Exported(_) if self.choice.is_none() => Err(Refusal::NothingChosen(id())),
            What::Shared {} if self.shared => Err(Refusal::AlreadyShared(id())),
            What::Unshared {} if !self.shared => Err(Refusal::AlreadyPrivate(id())),
            What::Permitted { marketing: true } if self.marketing => Err(Refusal::AlreadyPermitted(id())),
            What::Permitted { marketing: false } if !self.marketing => Err(Refusal::NothingToRevoke(id())),
            _ => Ok(()),
        }
    }

    /// What follows from one act.
    pub fn take(&mut self, act: &Act) {
        match &act.what {
            What::Created { work, .. } => {
                self.id.clone_from(work);
                self.creator.clone_from(&act.by);
                self.created_at_ms = act.at;
            }
            What::Prompted(prompted) => self.prompts.push(prompted.clone()),
            What::Screened { findings } => self.findings.extend(findings.iter().cloned()),
            What::Referenced(reference) => self.references.push((reference.name.clone(), reference.declared)),
            What::Offered(offered) => self.candidates.push(offered.clone()),
            What::Chose { candidate, chosen_by, because } => {
                let (candidate, because) = (candidate.clone(), because.clone());
                self.choice = Some(Choice { candidate, chosen_by: *chosen_by, because });
            }
            What::Licensed { license } => self.license = Some(license.clone()),
            What::Exported(exported) => self.exports.push(exported.clone()),
            What::Sealed { .. } => {}
            What::Shared {} => self.shared = true,
            What::Unshared {} => self.shared = false,
            What::Permitted { marketing } => self.marketing = *marketing,
        }
    }

    pub fn candidate(&self, candidate: &str) -> Result<&Offered, Refusal> {
        self.candidates.iter().find(|offered| offered.candidate == candidate).ok_or_else(|| {
            let known: Vec<_> = self.candidates.iter().map(|offered| offered.candidate.as_str()).collect();
            Refusal::NoSuchCandidate { work: self.id.clone(), candidate: candidate.into(), known: known.join(", ") }
        })
    }

    pub fn chosen(&self) -> Result<&Offered, Refusal> {
        let choice = self.choice.as_ref().ok_or_else(|| Refusal::NothingChosen(self.id.clone()))?;
        self.candidate(&choice.candidate)
    }

    pub fn engines(&self) -> Vec<EngineTerms> {
        let mut terms: Vec<EngineTerms> = Vec::new();
        for prompted in &self.prompts {
            if !terms.contains(&prompted.engine_terms) {
                terms.push(prompted.engine_terms.clone());
            }
        }
        terms
    }
}
