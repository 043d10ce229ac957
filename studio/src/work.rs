//! A work as its record stands now: the acts, folded.

use canvas::Edit;
use rights::{Answer, DeclaredSource, Dispute, EngineTerms, Finding, License, Permission};

use crate::act::{Act, ChosenBy, Designed, Exported, Offered, Prompted, What, WorkKind};
use crate::error::{Error, Refusal};
use crate::reference::FileSays;
use crate::sight::LookedFor;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Work {
    pub id: String,
    pub creator: String,
    pub kind: WorkKind,
    /// Of a character: who it is.
    pub designed: Option<Designed>,
    pub prompts: Vec<Prompted>,
    pub candidates: Vec<Offered>,
    pub choice: Option<Choice>,
    /// Those not taken back, in order.
    pub edits: Vec<MadeEdit>,
    pub findings: Vec<Finding>,
    pub references: Vec<(String, DeclaredSource)>,
    /// By name what references say of themselves, and who looked at their pixels; those of which there is neither are left out.
    pub seen_of_references: Vec<(String, FileSays, Option<LookedFor>)>,
    pub permissions: Vec<Attached>,
    /// At most one at a time of each finding is unanswered.
    pub disputes: Vec<Dispute>,
    /// Oldest first; the last answers.
    pub licenses: Vec<Granted>,
    pub exports: Vec<Exported>,
    pub shared: bool,
    /// Of the picture as it was last shared: PDQ in 64 hexadecimal digits, of it and of crops, and its tones.
    pub fingerprints: Vec<String>,
    pub marketing: bool,
    pub created_at_ms: u64,
    pub changed_at_ms: u64,
    /// Number of acts.
    pub acts: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub candidate: String,
    pub chosen_by: ChosenBy,
    pub because: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct MadeEdit {
    /// Of the act `edited`.
    pub seq: u64,
    pub at_ms: u64,
    pub edit: Edit,
}

/// A third party's grant, as the creator attached it.
#[derive(Clone, Debug, PartialEq)]
pub struct Attached {
    /// Of the act `attached`.
    pub seq: u64,
    pub at_ms: u64,
    pub permission: Permission,
    pub withdrawn: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Granted {
    pub at_ms: u64,
    pub license: License,
    pub by_override: bool,
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
            What::Created { .. } if self.acts > 0 => Err(Refusal::AlreadyCreated(id())),
            What::Chose { candidate, .. } => self.candidate(candidate).map(|_| ()),
            What::Exported(_) | What::Edited { .. } if self.choice.is_none() => Err(Refusal::NothingChosen(id())),
            What::Undid { edit_seq } => self.edit(*edit_seq).map(|_| ()),
            What::Shared {} if self.shared => Err(Refusal::AlreadyShared(id())),
            What::Unshared {} if !self.shared => Err(Refusal::AlreadyPrivate(id())),
            What::Permitted { marketing: true } if self.marketing => Err(Refusal::AlreadyPermitted(id())),
            What::Permitted { marketing: false } if !self.marketing => Err(Refusal::NothingToRevoke(id())),
            What::Attached { permission } => self.finding(&permission.finding).map(|_| ()),
            What::Withdrew { attached_seq, .. } if !self.has_permission(*attached_seq) => {
                Err(Refusal::NoSuchPermission { work: id(), what: format!("act {attached_seq}") })
            }
            What::Disputed { finding, .. } if self.open_dispute(finding).is_some() => {
                Err(Refusal::AlreadyDisputed { work: id(), finding: finding.clone() })
            }
            What::Disputed { finding, .. } => self.finding(finding).map(|_| ()),
            What::Answered { finding, .. } if self.open_dispute(finding).is_none() => {
                Err(Refusal::NotDisputed { work: id(), finding: finding.clone() })
            }
            _ => Ok(()),
        }
    }

    /// What follows from one act.
    pub fn take(&mut self, act: &Act) {
        self.acts += 1;
        self.changed_at_ms = act.at;
        match &act.what {
            What::Created { work, work_kind } if *work_kind != WorkKind::Account => {
                self.id.clone_from(work);
                self.kind = *work_kind;
                self.creator.clone_from(&act.by);
                self.created_at_ms = act.at;
            }
            What::Prompted(prompted) => self.prompts.push(prompted.clone()),
            What::Screened { findings } => self.findings.extend(findings.iter().cloned()),
            What::Referenced(reference) => {
                self.references.push((reference.name.clone(), reference.declared));
                if reference.says.is_some() || reference.looked_for.is_some() {
                    let says = reference.says.clone().unwrap_or_default();
                    self.seen_of_references.push((reference.name.clone(), says, reference.looked_for.clone()));
                }
            }
            What::Designed(designed) => self.designed = Some(designed.clone()),
            What::Offered(offered) => self.candidates.push(offered.clone()),
            What::Chose { candidate, chosen_by, because } => {
                let (candidate, because) = (candidate.clone(), because.clone());
                self.choice = Some(Choice { candidate, chosen_by: *chosen_by, because });
            }
            What::Licensed { license, by_override } => {
                let (license, by_override) = (license.clone(), *by_override);
                self.licenses.push(Granted { at_ms: act.at, license, by_override });
            }
            What::Edited { edit } => self.edits.push(MadeEdit { seq: act.seq, at_ms: act.at, edit: edit.clone() }),
            What::Undid { edit_seq } => self.edits.retain(|made| made.seq != *edit_seq),
            What::Exported(exported) => self.exports.push(exported.clone()),
            What::Shared {} => self.shared = true,
            What::Fingerprinted { kept, .. } => self.fingerprints.clone_from(kept),
            What::Unshared {} => self.shared = false,
            What::Permitted { marketing } => self.marketing = *marketing,
            What::Attached { permission } => {
                let (seq, at_ms, permission) = (act.seq, act.at, permission.clone());
                self.permissions.push(Attached { seq, at_ms, permission, withdrawn: false });
            }
            What::Withdrew { attached_seq, .. } => {
                let withdrawn = self.permissions.iter_mut().filter(|one| one.seq == *attached_seq);
                withdrawn.for_each(|one| one.withdrawn = true);
            }
            What::Disputed { finding, because } => {
                let (finding, because) = (finding.clone(), because.clone());
                self.disputes.push(Dispute { finding, because, answer: None });
            }
            What::Answered { finding, outcome, because } => {
                let open = self.disputes.iter_mut().filter(|one| one.finding == *finding && one.answer.is_none());
                let answer = Answer { outcome: *outcome, because: because.clone() };
                open.for_each(|one| one.answer = Some(answer.clone()));
            }
            What::Sealed { .. } | What::PlanChanged { .. } | What::Erased { .. } | What::Created { .. } => {}
        }
    }

    /// The license that answers now: the newest.
    pub fn license(&self) -> Option<&License> {
        self.licenses.last().map(|granted| &granted.license)
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

    pub fn edit(&self, seq: u64) -> Result<&MadeEdit, Refusal> {
        let found = self.edits.iter().find(|made| made.seq == seq);
        found.ok_or_else(|| Refusal::NoSuchEdit { work: self.id.clone(), seq })
    }

    pub fn finding(&self, id: &str) -> Result<&Finding, Refusal> {
        let found = self.findings.iter().find(|finding| finding.id == id);
        found.ok_or_else(|| Refusal::NoSuchFinding { work: self.id.clone(), finding: id.into() })
    }

    /// Whether this permission was attached and not withdrawn.
    fn has_permission(&self, seq: u64) -> bool {
        self.permissions.iter().any(|one| one.seq == seq && !one.withdrawn)
    }

    /// The dispute of a finding that nobody has answered.
    pub fn open_dispute(&self, finding: &str) -> Option<&Dispute> {
        self.disputes.iter().find(|one| one.finding == finding && one.answer.is_none())
    }

    /// How many findings limit uses; mere remarks do not.
    pub fn warnings(&self) -> usize {
        self.findings.iter().filter(|finding| finding.level == rights::Level::Warn).count()
    }

    /// Each engine's terms once.
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
