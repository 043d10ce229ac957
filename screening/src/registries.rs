//! The registry that comes with the binary and an installation's own, searched side by side, with what was amended.

use std::cmp::Reverse;

use rights::{Finding, FindingKind, Level, Where};
use serde::{Deserialize, Serialize};

use crate::folding::fold;
use crate::registry::Registry;

/// Words, in a text or read in a picture, that an operator has found not to mean an entry: from then on they are only remarked on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    pub kind: FindingKind,
    /// The entry's canonical name.
    pub name: String,
    pub franchise: Option<String>,
    /// As they stood there; case and width do not matter.
    pub words: String,
}

impl Amendment {
    /// Of these words as this finding takes them; nothing where a finding rests on no words.
    pub fn of(finding: &Finding) -> Option<Self> {
        let words = words(finding)?.to_owned();
        let (name, franchise) = (finding.name.clone(), finding.franchise.clone());
        Some(Self { kind: finding.kind, name, franchise, words })
    }

    pub fn covers(&self, finding: &Finding) -> bool {
        let same = self.kind == finding.kind && self.name == finding.name && self.franchise == finding.franchise;
        same && words(finding).is_some_and(|words| folded(words) == folded(&self.words))
    }
}

fn words(finding: &Finding) -> Option<&str> {
    match &finding.place {
        Where::Text { text, .. } | Where::Reference { text: Some(text), .. } => Some(text),
        Where::Reference { text: None, .. } | Where::Character { .. } => None,
    }
}

fn folded(words: &str) -> String {
    fold(words).iter().map(|letter| letter.folded).collect()
}

/// What is looked through for names.
pub struct Registries {
    pub built_in: &'static Registry,
    /// None where an installation lists nothing of its own.
    pub own: Option<Registry>,
    pub amendments: Vec<Amendment>,
}

impl Registries {
    /// Nothing but what comes with the binary.
    pub fn built_in() -> Self {
        Self { built_in: Registry::built_in(), own: None, amendments: Vec::new() }
    }

    /// Whether anybody's name is spelled so.
    pub fn hold(&self, name: &str) -> bool {
        self.built_in.holds(name) || self.own.as_ref().is_some_and(|own| own.holds(name))
    }

    /// As [`Registry::screen`]. Where both name something at one place, a warning goes before a remark, then the longer name,
    /// then the installation's own.
    pub fn screen(&self, text: &str) -> Vec<Finding> {
        let mut findings = self.built_in.screen(text);
        if let Some(own) = &self.own {
            findings = merged(own.screen(text), findings);
        }
        self.amend(&mut findings);
        findings
    }

    /// What an operator has called a mistake is only remarked on.
    pub fn amend(&self, findings: &mut [Finding]) {
        for finding in findings {
            if self.amendments.iter().any(|one| one.covers(finding)) {
                finding.level = Level::Info;
            }
        }
    }
}

fn span(finding: &Finding) -> (u32, u32) {
    match finding.place {
        Where::Text { start, end, .. } => (start, end),
        Where::Reference { .. } | Where::Character { .. } => (0, 0),
    }
}

fn merged(own: Vec<Finding>, built_in: Vec<Finding>) -> Vec<Finding> {
    let mut all: Vec<Finding> = own.into_iter().chain(built_in).collect();
    all.sort_by_key(|one| (Reverse(one.level), Reverse(span(one).1 - span(one).0)));
    let mut kept: Vec<Finding> = Vec::new();
    for one in all {
        let (start, end) = span(&one);
        if kept.iter().all(|other| span(other).1 <= start || end <= span(other).0) {
            kept.push(one);
        }
    }
    kept.sort_by_key(span);
    Finding::number(&mut kept);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::own::Listed;

    fn with(listed: &[Listed]) -> Registries {
        Registries { own: Some(Registry::of_listed(listed).unwrap()), ..Registries::built_in() }
    }

    fn kumo() -> Listed {
        Listed {
            kind: FindingKind::Character,
            names: vec!["Zephirela Kumohara".into(), "雲原ゼフィレラ".into()],
            franchise: Some("The Paper Lanternists".into()),
            owner: "Kumohara Press".into(),
            context: Vec::new(),
        }
    }

    #[test]
    fn an_installations_own_names_are_found_beside_those_that_come_with_the_binary() {
        let registries = with(&[kumo()]);
        let found = registries.screen("Pikachu and Zephirela Kumohara in the rain, 雲原ゼフィレラ");
        let names: Vec<_> = found.iter().map(|one| (one.id.as_str(), one.name.as_str())).collect();
        assert_eq!(names, [("fnd_1", "Pikachu"), ("fnd_2", "Zephirela Kumohara"), ("fnd_3", "Zephirela Kumohara")]);
        assert_eq!(found[1].owner.as_deref(), Some("Kumohara Press"));
        assert_eq!(Registries::built_in().screen("Zephirela Kumohara").len(), 0);
    }

    #[test]
    fn amended_words_are_only_remarked_on_and_others_of_the_same_entry_stay() {
        let amended = Registries::built_in().screen("ｐｉｋａｃｈｕ").remove(0);
        let amendments = vec![Amendment::of(&amended).unwrap()];
        let registries = Registries { amendments, ..Registries::built_in() };
        let levels: Vec<_> = registries.screen("Pikachu, ピカチュウ").iter().map(|one| one.level).collect();
        assert_eq!(levels, [Level::Info, Level::Warn]);
    }
}
