//! What has been said about the findings of a work since they were made: permissions, their ends, disputes, amendments.
//!
//! A finding that came along with a character has what was said of it there too: a permission for the character covers each
//! picture it is in, as long as it covers the character.

use rights::{Answer, Dispute, Finding, Lapse, Lapsed, Outcome, Permission, Said, Where};

use crate::error::Error;
use crate::perform;
use crate::register::is_amended;
use crate::studio::Studio;
use crate::time_text::rfc3339;
use crate::work::Work;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    pub permissions: Vec<Permission>,
    pub lapsed: Vec<Lapsed>,
    pub disputes: Vec<Dispute>,
}

impl Standing {
    pub fn of(studio: &Studio, work: &Work) -> Result<Self, Error> {
        let mut standing = Self::default();
        if work.findings.is_empty() {
            return Ok(standing);
        }
        let today = today(studio);
        standing.hear(work, &today, |id| vec![id.to_owned()]);
        for used in work.prompts.iter().flat_map(|prompted| &prompted.characters) {
            // Of a character that was erased nothing is known any more.
            let Ok(character) = perform::work(studio, &used.work) else { continue };
            standing.hear(&character, &today, |id| came_along(work, &character, (&used.name, id)));
        }
        let registries = studio.registers.now()?;
        let amended = work.findings.iter().filter(|finding| is_amended(&registries, finding));
        standing.disputes.extend(amended.map(|finding| Dispute {
            finding: finding.id.clone(),
            because: String::new(),
            answer: Some(Answer { outcome: Outcome::Amended, because: None }),
        }));
        Ok(standing)
    }

    pub fn said(&self) -> Said<'_> {
        Said { permissions: &self.permissions, lapsed: &self.lapsed, disputes: &self.disputes }
    }

    /// `here` gives the ids that a finding of the work heard has in the work asked about.
    fn hear(&mut self, heard: &Work, today: &str, here: impl Fn(&str) -> Vec<String>) {
        for attached in &heard.permissions {
            for finding in here(&attached.permission.finding) {
                let permission = Permission { finding, ..attached.permission.clone() };
                let over = permission.until.as_deref().is_some_and(|until| until < today);
                match (attached.withdrawn, over) {
                    (true, _) => self.lapsed.push(Lapsed { permission, how: Lapse::Withdrawn }),
                    (false, true) => self.lapsed.push(Lapsed { permission, how: Lapse::Expired }),
                    (false, false) => self.permissions.push(permission),
                }
            }
        }
        for dispute in &heard.disputes {
            let ids = here(&dispute.finding).into_iter();
            self.disputes.extend(ids.map(|finding| Dispute { finding, ..dispute.clone() }));
        }
    }
}

/// `YYYY-MM-DD` by this studio's clock.
pub fn today(studio: &Studio) -> String {
    rfc3339(studio.clock.now_ms())[..10].to_owned()
}

/// The ids that a character's finding has in a work that the character is in.
fn came_along(work: &Work, character: &Work, (name, id): (&str, &str)) -> Vec<String> {
    let Ok(theirs) = character.finding(id) else { return Vec::new() };
    let same = |ours: &&Finding| {
        let is_its = matches!(&ours.place, Where::Character { character } if character == name);
        is_its && ours.kind == theirs.kind && ours.name == theirs.name
    };
    work.findings.iter().filter(same).map(|ours| ours.id.clone()).collect()
}
