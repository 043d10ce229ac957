//! What an engine is not told: the names that a prompt holds of other people's characters, works, marks and art.
//!
//! The prompt stays in the record as it was written. The engine that comes with the studio draws from it without those words,
//! so that nothing resembles them on purpose, and they are told as not drawn: *Sailor Moon* is no sailor under a moon.

use engine::{Design, Engine, Kind, Understanding};
use rights::{Finding, Level, Where};

/// The prompt without the words that name something of somebody else's, each by as many blanks. An engine that was trained
/// on pictures gets all of it: what it makes of a name is not the studio's to know, and the finding limits the license.
pub fn without_names(engine: &dyn Engine, prompt: &str, findings: &[Finding]) -> String {
    let mut bytes = prompt.as_bytes().to_vec();
    if engine.about().kind == Kind::Algorithm {
        for (start, end) in findings.iter().filter_map(named) {
            if let Some(words) = bytes.get_mut(start..end) {
                words.fill(b' ');
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| prompt.to_owned())
}

/// What the engine understood of the rest, with those names among what is not drawn.
pub fn told(mut understanding: Understanding, engine: &dyn Engine, findings: &[Finding]) -> Understanding {
    if engine.about().kind == Kind::Algorithm {
        let names =
            findings.iter().filter(|finding| named(finding).is_some()).filter_map(|finding| match &finding.place {
                Where::Text { text, .. } => Some(text.clone()),
                Where::Reference { .. } | Where::Character { .. } => None,
            });
        let names: Vec<String> = names.collect();
        understanding.not_drawn.splice(0..0, names);
    }
    understanding
}

/// Whether the words that were found are the name of one of the creator's own characters.
pub fn is_own(finding: &Finding, characters: &[Design]) -> bool {
    let Where::Text { text, .. } = &finding.place else { return false };
    characters.iter().any(|design| design.name.to_lowercase().contains(&text.to_lowercase()))
}

/// Where a name stands. What is only described is words like any other.
fn named(finding: &Finding) -> Option<(usize, usize)> {
    match &finding.place {
        Where::Text { start, end, .. } if finding.level == Level::Warn && finding.confidence_percent > DESCRIBED => {
            Some((*start as usize, *end as usize))
        }
        _ => None,
    }
}

/// A likeness by description is no surer than this.
const DESCRIBED: u8 = 50;

#[cfg(test)]
mod tests {
    use super::*;
    use rights::FindingKind;

    fn finding(text: &str, start: u32, confidence_percent: u8) -> Finding {
        Finding {
            id: "fnd_1".into(),
            kind: FindingKind::Character,
            name: text.into(),
            franchise: None,
            owner: Some("Somebody".into()),
            level: Level::Warn,
            place: Where::Text { text: text.into(), start, end: start + text.len() as u32 },
            confidence_percent,
            why: String::new(),
            rule: None,
            instead: None,
        }
    }

    #[test]
    fn a_name_is_not_told_to_an_engine_that_draws_by_rules_and_what_is_described_is() {
        let engine = testing_engine::Rules;
        let prompt = "Sailor Moon on a roof";
        assert_eq!(
            without_names(&engine, prompt, &[finding("Sailor Moon", 0, 95)]),
            format!("{} on a roof", " ".repeat(11))
        );
        assert_eq!(without_names(&engine, prompt, &[finding("Sailor Moon on a roof", 0, 50)]), prompt);
        let told = told(Understanding::default(), &engine, &[finding("Sailor Moon", 0, 95)]);
        assert_eq!(told.not_drawn, ["Sailor Moon"]);
    }

    mod testing_engine {
        use engine::{About, Brief, Candidate, Engine, EngineError, Flow, Kind, Progress, Understanding};
        use rights::EngineTerms;
        use rights::source::CommercialTerms;

        pub struct Rules;

        impl Engine for Rules {
            fn about(&self) -> About {
                let terms = EngineTerms { name: "Rules".into(), commercial: CommercialTerms::Allowed };
                About { name: "rules".into(), version: "1".into(), kind: Kind::Algorithm, terms }
            }

            fn read(&self, _brief: &Brief) -> Understanding {
                Understanding::default()
            }

            fn draw(
                &self,
                _brief: &Brief,
                _progress: &mut dyn FnMut(Progress) -> Flow,
            ) -> Result<Vec<Candidate>, EngineError> {
                Ok(Vec::new())
            }
        }
    }
}
