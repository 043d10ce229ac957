//! A decision in plain words.

use std::collections::BTreeMap;

use crate::decision::Decision;
use crate::license::License;
use crate::uses::Use;
use crate::wording;

/// `Merchandise sales: not granted. The work was made ... It would be granted with an upgrade to ...`
pub fn sentences(decision: &Decision, use_name: &str) -> String {
    let name = match Use::from_name(use_name) {
        Some(asked) => asked.phrase(),
        None => use_name,
    };
    let mut text = format!("{}: {}.", capitalized(name), wording::verdict(decision.verdict));
    for sentence in decision.because.iter().map(|reason| &reason.text).chain(&decision.lifted_by) {
        text.push(' ');
        text.push_str(sentence);
    }
    text
}

/// The license in a sentence, then each use on a line of its own, in the order in which people know them.
pub fn usage_terms(license: &License, decisions: &BTreeMap<String, Decision>) -> String {
    let known = Use::ALL.into_iter().map(Use::name);
    let uses = known.filter_map(|name| decisions.get(name).map(|decision| sentences(decision, name)));
    std::iter::once(wording::license(license)).chain(uses).collect::<Vec<_>>().join("\n")
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
