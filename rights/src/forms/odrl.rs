//! The license as an ODRL 2.2 Agreement in JSON-LD (W3C Recommendation of 2018-02-15).
//!
//! *Granted* is a permission, *not granted* a prohibition. *Caution* is neither: ODRL has no word for "nobody knows", so such uses
//! stand in a list of the profile, with their reasons, and a program that does not know the profile finds no permission.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::decision::{Decision, Verdict};
use crate::forms::sentences;
use crate::license::License;
use crate::uses::Use;

/// `base_url`: the studio's own address, absolute; `/licenses/{id}` and `/works/{id}` hang below it.
pub fn odrl(license: &License, decisions: &BTreeMap<String, Decision>, base_url: &str) -> Value {
    let base = base_url.trim_end_matches('/');
    let deed = format!("{base}/licenses/{}", license.id);
    let mut agreement = json!({
        "@context": [
            "http://www.w3.org/ns/odrl.jsonld",
            {"cc": "http://creativecommons.org/ns#", "koma": format!("{base}/ns/use#")},
        ],
        "@type": "Agreement",
        "uid": deed,
        "profile": format!("{base}/ns/odrl-profile/1.0"),
        "conflict": "prohibit",
        "assigner": {"@type": "Party", "uid": format!("{base}/#studio"), "koma:name": license.licensor},
        "assignee": {"@type": "Party", "uid": format!("{deed}#licensee"), "koma:name": license.licensee},
        "target": {"@type": "Asset", "uid": format!("{base}/works/{}", license.work)},
        "koma:plan": license.plan.name(),
        "koma:scope": license.scope.name(),
        "koma:policy": license.policy,
        "koma:policySha256": license.policy_sha256,
        "koma:grantedAt": license.granted_at,
    });
    let lists = [
        ("permission", Verdict::Granted, rule as fn(Use, &Decision) -> Value),
        ("prohibition", Verdict::NotGranted, rule),
        ("koma:caution", Verdict::Caution, doubt),
    ];
    for (key, verdict, form) in lists {
        // ODRL has no empty lists of rules.
        let found = of_verdict(decisions, verdict, form);
        if !found.is_empty() {
            agreement[key] = Value::Array(found);
        }
    }
    agreement
}

fn of_verdict(
    decisions: &BTreeMap<String, Decision>,
    verdict: Verdict,
    form: fn(Use, &Decision) -> Value,
) -> Vec<Value> {
    let known = Use::ALL.into_iter().filter_map(|asked| decisions.get(asked.name()).map(|decision| (asked, decision)));
    known.filter(|(_, decision)| decision.verdict == verdict).map(|(asked, decision)| form(asked, decision)).collect()
}

fn rule(asked: Use, _decision: &Decision) -> Value {
    json!({"action": actions(asked), "constraint": [purpose(asked)]})
}

fn doubt(asked: Use, decision: &Decision) -> Value {
    json!({"@id": format!("koma:{}", asked.name()), "koma:because": sentences(decision, asked.name())})
}

fn purpose(asked: Use) -> Value {
    json!({"leftOperand": "purpose", "operator": "eq", "rightOperand": {"@id": format!("koma:{}", asked.name())}})
}

/// ODRL Common Vocabulary, section 4. `odrl:sell` would hand the picture itself over, and `odrl:commercialize` is deprecated in
/// favour of `cc:CommercialUse`.
const fn actions(asked: Use) -> &'static [&'static str] {
    match asked {
        Use::SaveToDevice => &["reproduce"],
        Use::PersonalProject => &["reproduce", "display", "derive"],
        Use::PersonalSocialMedia => &["reproduce", "display", "distribute"],
        Use::PersonalPrint => &["print"],
        Use::MonetizedContent | Use::Merchandise | Use::ClientWork | Use::Advertising => &["cc:CommercialUse"],
    }
}
