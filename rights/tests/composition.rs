//! Rules beyond the table: unknown uses, permissions, changes of plan, and that more limits never widen an answer.

mod fixtures;

use fixtures::{edition_with, engine, finding, license, permission, plain, reference};
use rights::source::CommercialTerms;
use rights::{
    Answer, Decision, DeclaredSource, Dispute, EngineTerms, Facts, Finding, FindingKind, Lapse, Lapsed, Level, Outcome,
    Permission, Plan, Policy, Said, Scope, SourceKind, Use, Verdict, consequence, decide, decide_all,
};

fn allowed(permissions: &[Permission]) -> Said<'_> {
    Said { permissions, ..Said::default() }
}

fn sources(decision: &Decision) -> Vec<(SourceKind, &str)> {
    decision.because.iter().map(|reason| (reason.source, reason.name.as_str())).collect()
}

/// The license is made on the first plan; the others come later.
fn merchandise_after(policy: &Policy, plans: &[Plan]) -> Decision {
    let license = license(policy, plans[0]);
    decide(&Facts { plan_history: &plans[1..], ..plain(policy, &license) }, "merchandise")
}

#[test]
fn an_unknown_use_is_caution_on_every_plan() {
    let policy = Policy::built_in();
    for plan in Plan::ALL {
        let license = license(&policy, plan);
        for name in ["tattoo", "", "Merchandise", " merchandise", "merchandise\0", "save-to-device"] {
            let decision = decide(&plain(&policy, &license), name);
            assert_eq!(decision.verdict, Verdict::Caution, "{name:?}");
            assert_eq!(sources(&decision), [(SourceKind::Policy, "2026-01-15")]);
            assert!(decision.lifted_by.is_some());
        }
    }
}

#[test]
fn a_granted_use_names_the_plan() {
    let policy = Policy::built_in();
    assert_eq!(sources(&merchandise_after(&policy, &[Plan::Pro])), [(SourceKind::Plan, "Pro")]);
}

#[test]
fn a_permission_lifts_its_own_finding_for_its_own_uses() {
    let policy = Policy::built_in();
    let license = license(&policy, Plan::Pro);
    let findings = [finding(1, FindingKind::Character, Level::Warn)];
    let permissions = [permission(1, &[Use::Merchandise])];
    let facts = Facts { findings: &findings, said: allowed(&permissions), ..plain(&policy, &license) };
    let merchandise = decide(&facts, "merchandise");
    assert_eq!(merchandise.verdict, Verdict::Granted);
    assert_eq!(sources(&merchandise), [(SourceKind::Permission, "Invented Owner"), (SourceKind::Plan, "Pro")]);
    assert!(merchandise.because[0].text.starts_with("Granted under the attached permission until 2027-12-31"));
    assert_eq!(decide(&facts, "advertising").verdict, Verdict::NotGranted);
    let of_another = [permission(2, &Use::ALL)];
    assert_eq!(decide(&Facts { said: allowed(&of_another), ..facts }, "merchandise").verdict, Verdict::NotGranted);
}

#[test]
fn a_permission_lifts_neither_the_plan_nor_another_finding() {
    let policy = Policy::built_in();
    let (free, pro) = (license(&policy, Plan::Free), license(&policy, Plan::Pro));
    let findings = [finding(1, FindingKind::Character, Level::Warn), finding(2, FindingKind::Artist, Level::Warn)];
    let permissions = [permission(1, &Use::ALL)];
    let facts = Facts { findings: &findings, said: allowed(&permissions), ..plain(&policy, &pro) };
    assert_eq!(decide(&facts, "merchandise").verdict, Verdict::Caution);
    assert_eq!(decide(&Facts { license: &free, ..facts }, "merchandise").verdict, Verdict::NotGranted);
}

#[test]
fn a_permission_that_ended_covers_nothing_and_is_said() {
    let policy = Policy::built_in();
    let license = license(&policy, Plan::Pro);
    let findings = [finding(1, FindingKind::Character, Level::Warn)];
    for (how, words) in [(Lapse::Expired, "ended on 2027-12-31"), (Lapse::Withdrawn, "was withdrawn")] {
        let lapsed = [Lapsed { permission: permission(1, &[Use::Merchandise]), how }];
        let said = Said { lapsed: &lapsed, ..Said::default() };
        let facts = Facts { findings: &findings, said, ..plain(&policy, &license) };
        let merchandise = decide(&facts, "merchandise");
        assert_eq!(merchandise.verdict, Verdict::NotGranted);
        assert!(merchandise.because[0].text.contains(words), "{}", merchandise.because[0].text);
        assert!(!decide(&facts, "advertising").because[0].text.contains(words), "it never covered advertising");
    }
}

#[test]
fn a_dispute_changes_nothing_until_the_registry_is_amended() {
    let policy = Policy::built_in();
    let license = license(&policy, Plan::Pro);
    let findings = [finding(1, FindingKind::Character, Level::Warn), finding(2, FindingKind::Artist, Level::Warn)];
    let verdict = |outcome: Option<Outcome>| {
        let answer = outcome.map(|outcome| Answer { outcome, because: None });
        let disputes = [Dispute { finding: "fnd_1".into(), because: "it is a fruit".into(), answer }];
        let said = Said { disputes: &disputes, ..Said::default() };
        let facts = Facts { findings: &findings, said, ..plain(&policy, &license) };
        decide(&facts, "merchandise")
    };
    assert_eq!(verdict(None).verdict, Verdict::NotGranted);
    assert_eq!(verdict(Some(Outcome::Upheld)).verdict, Verdict::NotGranted);
    assert!(verdict(Some(Outcome::Upheld)).because[0].text.contains("upheld"));
    let amended = verdict(Some(Outcome::Amended));
    assert_eq!(amended.verdict, Verdict::Caution, "the other finding stands");
    assert!(!format!("{amended:?}").contains("it is a fruit"), "a reason stays in the record");
}

#[test]
fn a_finding_alone_says_what_it_does_to_each_use() {
    let policy = Policy::built_in();
    let character = finding(1, FindingKind::Character, Level::Warn);
    let told = consequence(&policy, Said::default(), &character);
    assert_eq!(told.uses[&Use::PersonalPrint], Verdict::Granted);
    assert_eq!(told.uses[&Use::Merchandise], Verdict::NotGranted);
    assert!(told.lifted_by.is_some_and(|text| text.contains("Invented Owner")));
    let permissions = [permission(1, &[Use::Merchandise])];
    let told = consequence(&policy, allowed(&permissions), &character);
    assert_eq!((told.uses[&Use::Merchandise], told.uses[&Use::Advertising]), (Verdict::Granted, Verdict::NotGranted));
    let remark = finding(1, FindingKind::Character, Level::Info);
    assert_eq!(consequence(&policy, Said::default(), &remark).lifted_by, None);
}

#[test]
fn what_is_only_noticed_limits_nothing_and_is_said() {
    let policy = Policy::built_in();
    let license = license(&policy, Plan::Master);
    let findings = FindingKind::ALL.map(|kind| finding(1, kind, Level::Info));
    for (name, decision) in decide_all(&Facts { findings: &findings, ..plain(&policy, &license) }) {
        assert_eq!(decision.verdict, Verdict::Granted, "{name}");
        assert_eq!(decision.because.len(), 1 + FindingKind::ALL.len(), "{name}");
    }
}

#[test]
fn a_warning_is_said_for_personal_uses_too() {
    let policy = Policy::built_in();
    let license = license(&policy, Plan::Free);
    let findings = [finding(1, FindingKind::Character, Level::Warn)];
    let decision = decide(&Facts { findings: &findings, ..plain(&policy, &license) }, "personal_print");
    assert_eq!(decision.verdict, Verdict::Granted);
    assert_eq!(sources(&decision)[1], (SourceKind::Finding, "Invented character"));
}

#[test]
fn an_upgrade_extends_earlier_works_and_the_rule_is_named() {
    let policy = Policy::built_in();
    let decision = merchandise_after(&policy, &[Plan::Free, Plan::Pro]);
    assert_eq!(decision.verdict, Verdict::Granted);
    assert_eq!(sources(&decision), [(SourceKind::Plan, "Pro"), (SourceKind::Policy, "2026-01-15")]);
    assert!(decision.because[1].text.starts_with("Upgrade rule"));
}

#[test]
fn a_downgrade_takes_nothing_back_and_the_rule_is_named() {
    let policy = Policy::built_in();
    let made_on_pro = merchandise_after(&policy, &[Plan::Pro, Plan::Free]);
    assert_eq!(made_on_pro.verdict, Verdict::Granted);
    assert!(made_on_pro.because[1].text.starts_with("Downgrade rule"));
    let up_and_down = merchandise_after(&policy, &[Plan::Free, Plan::Pro, Plan::Free]);
    assert_eq!(up_and_down.verdict, Verdict::Granted);
    assert_eq!(up_and_down.because.len(), 3);
}

#[test]
fn an_edition_without_the_upgrade_rule_leaves_earlier_works_alone() {
    let policy = edition_with("upgrade_extends_earlier_works = true", "upgrade_extends_earlier_works = false");
    let decision = merchandise_after(&policy, &[Plan::Free, Plan::Pro]);
    assert_eq!(decision.verdict, Verdict::NotGranted);
    assert_eq!(sources(&decision), [(SourceKind::Plan, "Free"), (SourceKind::Policy, "2026-01-15")]);
    let lifted_by = decision.lifted_by.expect("a new work would do");
    assert_eq!(lifted_by, "It would be granted with a new work made on the Starter, Pro or Master plan.");
}

#[test]
fn an_edition_that_takes_back_lets_the_present_plan_decide() {
    let policy = edition_with("downgrade_takes_back = false", "downgrade_takes_back = true");
    let verdict = |plans: &[Plan]| merchandise_after(&policy, plans).verdict;
    assert_eq!(verdict(&[Plan::Pro, Plan::Free]), Verdict::NotGranted);
    assert_eq!(verdict(&[Plan::Free, Plan::Pro, Plan::Free]), Verdict::NotGranted);
    assert_eq!(verdict(&[Plan::Pro, Plan::Free, Plan::Starter]), Verdict::Granted);
    assert_eq!(merchandise_after(&policy, &[Plan::Pro, Plan::Free]).because[0].source, SourceKind::Policy);
}

#[test]
fn a_use_that_no_plan_allows_promises_no_lifting() {
    let policy = edition_with(
        "advertising = { scope = \"commercial\", plans = [\"starter\", \"pro\", \"master\"] }",
        "advertising = { scope = \"commercial\", plans = [] }",
    );
    let license = license(&policy, Plan::Master);
    let decision = decide(&plain(&policy, &license), "advertising");
    assert_eq!((decision.verdict, decision.lifted_by), (Verdict::NotGranted, None));
}

#[test]
fn a_license_is_read_as_narrowly_as_it_contradicts_itself() {
    let policy = Policy::built_in();
    let license = rights::License { scope: Scope::Personal, ..license(&policy, Plan::Pro) };
    assert_eq!(decide(&plain(&policy, &license), "merchandise").verdict, Verdict::NotGranted);
}

#[test]
fn a_license_under_another_edition_is_unknown_whatever_the_caller_says() {
    let policy = Policy::built_in();
    let license = rights::License { policy_sha256: "0".repeat(64), ..license(&policy, Plan::Pro) };
    let decision = decide(&plain(&policy, &license), "merchandise");
    assert_eq!((decision.verdict, decision.because[0].source), (Verdict::Caution, SourceKind::Policy));
    assert_eq!(decide(&plain(&policy, &license), "personal_print").verdict, Verdict::Granted);
}

#[test]
fn all_limits_are_named_narrowest_first_and_lifted_together() {
    let policy = Policy::built_in();
    let license = license(&policy, Plan::Pro);
    let engines = [engine(CommercialTerms::Unknown), engine(CommercialTerms::Unknown)];
    let references = [reference(DeclaredSource::Other)];
    let findings = [finding(1, FindingKind::Trademark, Level::Warn)];
    let facts = Facts { engines: &engines, references: &references, findings: &findings, ..plain(&policy, &license) };
    let decision = decide(&facts, "client_work");
    let expected = [
        (SourceKind::Finding, "Invented trademark"),
        (SourceKind::Engine, "An engine"),
        (SourceKind::Reference, "pose.png"),
        (SourceKind::Plan, "Pro"),
    ];
    assert_eq!(sources(&decision), expected);
    let lifted_by = decision.lifted_by.expect("each limit can be lifted");
    assert!(["Invented Owner", "An engine", "pose.png"].iter().all(|name| lifted_by.contains(name)), "{lifted_by}");
}

#[derive(Clone, Default)]
struct Limits {
    engines: Vec<EngineTerms>,
    references: Vec<(String, DeclaredSource)>,
    findings: Vec<Finding>,
    policy_unknown: bool,
}

/// Everything that can be added to a work and limits it, or might.
fn additions() -> Vec<fn(&mut Limits)> {
    vec![
        |limits| limits.engines.push(engine(CommercialTerms::Allowed)),
        |limits| limits.engines.push(engine(CommercialTerms::Unknown)),
        |limits| limits.engines.push(engine(CommercialTerms::Forbidden)),
        |limits| limits.references.push(reference(DeclaredSource::Own)),
        |limits| limits.references.push(reference(DeclaredSource::Other)),
        |limits| limits.findings.push(finding(2, FindingKind::Character, Level::Info)),
        |limits| limits.findings.push(finding(3, FindingKind::Character, Level::Warn)),
        |limits| limits.findings.push(finding(4, FindingKind::Franchise, Level::Warn)),
        |limits| limits.findings.push(finding(5, FindingKind::Trademark, Level::Warn)),
        |limits| limits.findings.push(finding(6, FindingKind::Artwork, Level::Warn)),
        |limits| limits.findings.push(finding(7, FindingKind::Artist, Level::Warn)),
        |limits| limits.findings.push(finding(8, FindingKind::RightsMetadata, Level::Warn)),
        |limits| limits.policy_unknown = true,
    ]
}

fn verdicts(policy: &Policy, plan: Plan, limits: &Limits) -> Vec<Verdict> {
    let license = license(policy, plan);
    let decisions = decide_all(&Facts {
        policy_known: !limits.policy_unknown,
        engines: &limits.engines,
        references: &limits.references,
        findings: &limits.findings,
        said: allowed(&[permission(3, &[Use::Merchandise])]),
        ..plain(policy, &license)
    });
    decisions.into_values().map(|decision| decision.verdict).collect()
}

#[test]
fn adding_a_limiting_source_never_widens_a_decision() {
    let (policy, additions) = (Policy::built_in(), additions());
    for set in 0..1_u32 << additions.len() {
        let mut limits = Limits::default();
        let inside = |at: usize| set >> at & 1 == 1;
        (0..additions.len()).filter(|at| inside(*at)).for_each(|at| additions[at](&mut limits));
        for plan in [Plan::Free, Plan::Pro] {
            let before = verdicts(&policy, plan, &limits);
            for add in (0..additions.len()).filter(|at| !inside(*at)) {
                let mut more = limits.clone();
                additions[add](&mut more);
                let narrowed = before.iter().zip(verdicts(&policy, plan, &more)).all(|(was, is)| is >= *was);
                assert!(narrowed, "adding {add} to {set:#b} on {plan:?}");
            }
        }
    }
}
