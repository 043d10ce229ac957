//! For tests: which names a prompt is warned of.

use rights::Level;

use crate::registry::Registry;

pub fn names(words: &str) -> Vec<String> {
    let findings = Registry::built_in().screen(words).into_iter();
    findings.filter(|finding| finding.level == Level::Warn).map(|finding| finding.name).collect()
}
