//! Decisions as sentences, ODRL, schema.org and XMP.

mod fixtures;

use std::collections::{BTreeMap, BTreeSet};

use fixtures::{finding, license, plain};
use rights::copyright::CopyrightKind;
use rights::forms::{odrl, schema_org, sentences, usage_terms, xmp};
use rights::{Decision, Facts, FindingKind, Level, License, Plan, Policy, Use, Verdict, decide, decide_all};
use serde_json::{Value, json};

/// A work on Pro that names an artist: personal uses are granted, commercial ones are caution.
fn with_artist() -> (License, BTreeMap<String, Decision>) {
    let policy = Policy::built_in();
    let license = license(&policy, Plan::Pro);
    let findings = [finding(1, FindingKind::Artist, Level::Warn)];
    let decisions = decide_all(&Facts { findings: &findings, ..plain(&policy, &license) });
    (license, decisions)
}

fn on(plan: Plan) -> (License, BTreeMap<String, Decision>) {
    let policy = Policy::built_in();
    let license = license(&policy, plan);
    let decisions = decide_all(&plain(&policy, &license));
    (license, decisions)
}

/// The uses that a list of ODRL rules is about.
fn purposes(rules: &Value) -> BTreeSet<String> {
    let rules = rules.as_array().map_or(&[][..], Vec::as_slice);
    let purpose = |rule: &Value| rule["constraint"][0]["rightOperand"]["@id"].as_str().map(str::to_owned);
    rules.iter().map(|rule| purpose(rule).expect("each rule has one purpose")).collect()
}

fn koma(uses: &[Use]) -> BTreeSet<String> {
    uses.iter().map(|asked| format!("koma:{}", asked.name())).collect()
}

#[test]
fn a_decision_reads_as_verdict_reason_and_remedy() {
    let (_, decisions) = on(Plan::Free);
    assert_eq!(
        sentences(&decisions["merchandise"], "merchandise"),
        "Merchandise sales: not granted. The license was granted on the Free plan for personal use only and does not \
         cover merchandise sales. It would be granted with an upgrade to the Starter, Pro or Master plan."
    );
    assert_eq!(
        sentences(&decisions["personal_project"], "personal_project"),
        "Personal projects: granted. The Free plan allows personal projects."
    );
}

#[test]
fn a_finding_reads_with_its_holder_and_without_the_prompt() {
    let (_, decisions) = with_artist();
    assert_eq!(
        sentences(&decisions["advertising"], "advertising"),
        "Advertising: caution. Invented artist (an artist, held by Invented Owner) was found in the prompt: no right to \
         that part is granted, and commercial use needs a closer look first. The Pro plan allows advertising. It would be \
         granted with a permission from Invented Owner that covers Invented artist for advertising."
    );
}

#[test]
fn an_unknown_use_reads_by_the_name_it_was_asked_for() {
    let policy = Policy::built_in();
    let license = license(&policy, Plan::Pro);
    let text = sentences(&decide(&plain(&policy, &license), "tattoo"), "tattoo");
    assert!(text.starts_with("Tattoo: caution. \"tattoo\" is not among the uses"), "{text}");
}

#[test]
fn decisions_have_the_names_of_the_contract() {
    let (_, decisions) = on(Plan::Free);
    let value = serde_json::to_value(&decisions["advertising"]).expect("a decision is JSON");
    assert_eq!(value["decision"], "not_granted");
    assert_eq!(value["because"][0]["source"], "plan");
    assert_eq!(value["because"][0]["name"], "Free");
    assert!(value["lifted_by"].is_string());
    assert_eq!(serde_json::to_value(&decisions["personal_print"]).expect("JSON")["lifted_by"], Value::Null);
    assert_eq!(decisions.len(), 8);
}

#[test]
fn the_agreement_permits_what_is_granted_and_prohibits_what_is_not() {
    let (license, decisions) = on(Plan::Free);
    let agreement = odrl(&license, &decisions, "https://studio.example/");
    assert_eq!(purposes(&agreement["permission"]), koma(&Use::ALL[..4]));
    assert_eq!(purposes(&agreement["prohibition"]), koma(&Use::ALL[4..]));
    assert_eq!(agreement.get("koma:caution"), None);
    let (license, decisions) = on(Plan::Master);
    let agreement = odrl(&license, &decisions, "https://studio.example");
    assert_eq!(purposes(&agreement["permission"]), koma(&Use::ALL));
    assert_eq!(agreement.get("prohibition"), None);
}

#[test]
fn the_agreement_permits_nothing_that_is_caution() {
    let (license, decisions) = with_artist();
    let agreement = odrl(&license, &decisions, "https://studio.example");
    assert_eq!(purposes(&agreement["permission"]), koma(&Use::ALL[..4]));
    assert_eq!(agreement.get("prohibition"), None);
    let doubts: Vec<_> = agreement["koma:caution"].as_array().expect("a list").iter().map(|one| &one["@id"]).collect();
    assert_eq!(doubts, ["koma:monetized_content", "koma:merchandise", "koma:client_work", "koma:advertising"]);
}

/// ODRL Information Model 2.2, section 2.1: an Agreement has one uid, a target, an assigner and an assignee; a policy that uses
/// terms of its own names its profile.
#[test]
fn the_agreement_has_what_odrl_asks_of_it() {
    let (license, decisions) = on(Plan::Pro);
    let agreement = odrl(&license, &decisions, "https://studio.example");
    for (key, expected) in [
        ("@type", json!("Agreement")),
        ("uid", json!("https://studio.example/licenses/lic_0123456789ab")),
        ("profile", json!("https://studio.example/ns/odrl-profile/1.0")),
        ("conflict", json!("prohibit")),
        ("koma:policySha256", json!(license.policy_sha256)),
    ] {
        assert_eq!(agreement[key], expected, "{key}");
    }
    assert_eq!(agreement["@context"][0], "http://www.w3.org/ns/odrl.jsonld");
    assert_eq!(agreement["target"]["uid"], "https://studio.example/works/img_0123456789ab");
    assert_ne!(agreement["assigner"]["uid"], agreement["assignee"]["uid"]);
    let merchandise = &agreement["permission"][5];
    assert_eq!(merchandise["action"], json!(["cc:CommercialUse"]));
    assert_eq!(merchandise["constraint"][0]["operator"], "eq");
}

#[test]
fn schema_org_points_to_the_picture_and_the_deed() {
    let (license, decisions) = on(Plan::Starter);
    let image = schema_org(&license, &decisions, "https://studio.example", "https://studio.example/p.png");
    assert_eq!(image["@type"], "ImageObject");
    assert_eq!(image["contentUrl"], "https://studio.example/p.png");
    assert_eq!(image["license"], "https://studio.example/licenses/lic_0123456789ab");
    assert_eq!(image["usageInfo"]["text"], usage_terms(&license, &decisions));
    assert_eq!(image.get("copyrightNotice"), None);
}

#[test]
fn usage_terms_say_the_license_and_every_use() {
    let (license, decisions) = on(Plan::Free);
    let terms = usage_terms(&license, &decisions);
    assert!(terms.starts_with("Test Studio licenses this work to creator-1 for personal use only, on the Free plan"));
    assert_eq!(terms.lines().count(), 1 + Use::ALL.len());
    assert_eq!(terms.matches(": not granted.").count(), 4);
}

#[test]
fn xmp_says_the_deed_only_where_there_is_one() {
    let (license, decisions) = on(Plan::Pro);
    let names = |deed| -> Vec<_> {
        xmp(&license, &decisions, CopyrightKind::PurelyGenerated, deed).into_iter().map(|(name, _)| name).collect()
    };
    let without = ["xmpRights:UsageTerms", "plus:LicenseID", "plus:CopyrightStatus"];
    assert_eq!(names(None), without);
    assert!(names(Some("https://studio.example/licenses/lic_0123456789ab")).contains(&"xmpRights:WebStatement"));
}

#[test]
fn xmp_never_calls_a_work_protected() {
    let (license, decisions) = on(Plan::Pro);
    for kind in CopyrightKind::ALL {
        let properties: BTreeMap<_, _> = xmp(&license, &decisions, kind, None).into_iter().collect();
        let status = properties.get("plus:CopyrightStatus").map(String::as_str);
        let unknown = "http://ns.useplus.org/ldf/vocab/CS-UNK";
        assert_eq!(status, (kind != CopyrightKind::HumanMade).then_some(unknown), "{kind:?}");
    }
    assert_eq!(decisions["merchandise"].verdict, Verdict::Granted);
}
