//! Registries and prompts: findings name places that are there, in order, and never two of one place.
#![allow(dead_code, reason = "each fuzz target uses one of these")]

use rights::{Finding, Where};
use screening::Registry;

/// A registry as TOML that is read finds only what is there in its own text.
pub fn registry(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(registry) = Registry::parse(text) {
        check(text, &registry.screen(text));
    }
}

/// Words looked through with the registry that ships.
pub fn prompt(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    check(text, &Registry::built_in().screen(text));
}

fn check(text: &str, findings: &[Finding]) {
    let mut end_of_last = 0;
    for finding in findings {
        let Where::Text { text: words, start, end } = &finding.place else {
            panic!("words were looked through, and a reference was found: {finding:?}");
        };
        assert_eq!(text.get(*start as usize..*end as usize), Some(words.as_str()));
        assert!(*start >= end_of_last && start < end, "{findings:?}");
        end_of_last = *end;
    }
}
