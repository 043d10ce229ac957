//! What is found by whom a picture looks like: each tag of a character, looked up in the registry.

use rights::{Finding, FindingKind, Level, Rule, Where};
use screening::Registries;

use super::Tag;

pub fn findings(reference: &str, tags: &[Tag], registries: &Registries) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for tag in tags {
        let finding = finding(reference, tag, registries);
        if !findings.iter().any(|one| one.name == finding.name && one.franchise == finding.franchise) {
            findings.push(finding);
        }
    }
    findings
}

/// A tag of a character is a character's name, also where the registry does not hold it, or holds it as a word.
fn finding(reference: &str, tag: &Tag, registries: &Registries) -> Finding {
    let known = registries.screen(&tag.name).into_iter().find(|one| one.kind == FindingKind::Character);
    let (name, franchise, owner) = match known {
        Some(known) => (known.name, known.franchise, known.owner),
        None => {
            let (name, work) = parted(&tag.name);
            (name, work, None)
        }
    };
    let of = franchise.as_ref().map_or(String::new(), |work| format!(" of {work}"));
    let whose = owner.as_ref().map_or(String::new(), |owner| format!(" ({owner})"));
    Finding {
        id: String::new(),
        kind: FindingKind::Character,
        why: format!(
            "The picture looks like {name}, a character{of}{whose}, as the tagger sees it (tag {}, {} %).",
            tag.name, tag.score_percent
        ),
        name,
        franchise,
        owner,
        level: Level::Warn,
        place: Where::Reference { reference: reference.into(), text: Some(tag.name.clone()) },
        confidence_percent: tag.score_percent.min(99),
        rule: Some(Rule::Tagger),
        instead: None,
    }
}

/// `saber_(fate)` -> `Saber` of `Fate`.
fn parted(tag: &str) -> (String, Option<String>) {
    let spaced = tag.replace('_', " ");
    match spaced.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")) {
        Some((name, work)) if !name.trim().is_empty() => (titled(name), Some(titled(work))),
        _ => (titled(&spaced), None),
    }
}

fn titled(words: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
    };
    words.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tags: &[(&str, u8)]) -> Vec<(String, Option<String>, u8)> {
        let tag = |(name, score_percent): &(&str, u8)| Tag { name: (*name).into(), score_percent: *score_percent };
        let tags: Vec<Tag> = tags.iter().map(tag).collect();
        let found = findings("pose.png", &tags, &Registries::built_in());
        assert!(found.iter().all(|one| one.level == Level::Warn && one.rule == Some(Rule::Tagger)));
        found.into_iter().map(|one| (one.name, one.owner, one.confidence_percent)).collect()
    }

    #[test]
    fn a_tag_is_looked_up_in_the_registry_with_its_work_or_without() {
        let miku = found(&[("hatsune_miku", 97)]);
        assert_eq!((&*miku[0].0, miku[0].2), ("Hatsune Miku", 97));
        assert!(miku[0].1.is_some(), "{miku:?}");
        assert!(found(&[("ganyu_(genshin_impact)", 88)])[0].1.is_some());
    }

    #[test]
    fn whoever_the_registry_does_not_hold_is_told_as_the_tag_spells_it() {
        let found = found(&[("zephirela_kumohara_(paper_lanternists)", 90)]);
        assert_eq!(found, [("Zephirela Kumohara".to_owned(), None, 90)]);
        assert_eq!(parted("zephirela_(paper_lanternists)").1.as_deref(), Some("Paper Lanternists"));
    }

    #[test]
    fn one_character_is_told_once_as_surely_as_the_surest_tag() {
        let found = found(&[("hatsune_miku", 97), ("hatsune_miku_(append)", 86)]);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].2, 97);
    }
}
