//! Every decision against the table that a person can read: `decisions.tsv`.

mod fixtures;

use std::collections::BTreeMap;

use fixtures::{engine, finding, license, plain, reference};
use rights::source::CommercialTerms;
use rights::{Decision, DeclaredSource, Facts, FindingKind, Level, Plan, Policy, Use, decide_all};

const TABLE: &str = include_str!("decisions.tsv");

/// The lines of one section, each as its cells.
fn section(name: &str) -> Vec<Vec<&'static str>> {
    let header = format!("[{name}]");
    let lines = TABLE.lines().skip_while(|line| *line != header).skip(1).take_while(|line| !line.starts_with('['));
    let cells: Vec<Vec<_>> = lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
        .collect();
    assert!(!cells.is_empty(), "{header} is empty");
    cells
}

fn pairs(name: &str) -> BTreeMap<&'static str, &'static str> {
    section(name).into_iter().map(|row| (row[0], row[1])).collect()
}

/// The column of `[answers]` for a use on a plan, after the four that say which line it is.
fn columns() -> BTreeMap<(&'static str, &'static str), usize> {
    let mut columns = BTreeMap::new();
    for row in section("plans") {
        for (plan, cell) in ["free", "starter", "pro", "master"].into_iter().zip(&row[2..]) {
            let column = match (row[1], *cell) {
                ("personal", "yes") => 0,
                ("commercial", "yes") => 1,
                ("commercial", "no") => 2,
                other => panic!("no column for {other:?}"),
            };
            columns.insert((row[0], plan), column);
        }
    }
    columns
}

fn answers() -> BTreeMap<[&'static str; 4], Vec<&'static str>> {
    let mut answers = BTreeMap::new();
    for row in section("answers") {
        let before = answers.insert([row[0], row[1], row[2], row[3]], row[4..].to_vec());
        assert_eq!(before, None, "two lines for {row:?}");
    }
    answers
}

fn said(decision: &Decision) -> String {
    let name = |value: serde_json::Value| value.as_str().expect("an enum is a string").to_owned();
    let verdict = name(serde_json::to_value(decision.verdict).expect("a verdict is JSON"));
    let source = name(serde_json::to_value(decision.because[0].source).expect("a source is JSON"));
    format!("{verdict} {source}")
}

const ENGINES: [(&str, CommercialTerms); 3] = [
    ("allowed", CommercialTerms::Allowed),
    ("unknown", CommercialTerms::Unknown),
    ("forbidden", CommercialTerms::Forbidden),
];

const REFERENCES: [(&str, Option<DeclaredSource>); 5] = [
    ("absent", None),
    ("own", Some(DeclaredSource::Own)),
    ("licensed", Some(DeclaredSource::Licensed)),
    ("public_domain", Some(DeclaredSource::PublicDomain)),
    ("other", Some(DeclaredSource::Other)),
];

fn subset(bits: u32) -> Vec<FindingKind> {
    (0..).zip(FindingKind::ALL).filter(|(at, _)| bits >> at & 1 == 1).map(|(_, kind)| kind).collect()
}

struct Case {
    engine: (&'static str, CommercialTerms),
    reference: (&'static str, Option<DeclaredSource>),
    policy_known: bool,
    warnings: Vec<FindingKind>,
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for engine in ENGINES {
        for reference in REFERENCES {
            for policy_known in [true, false] {
                cases.extend((0..1 << FindingKind::ALL.len()).map(|bits| Case {
                    engine,
                    reference,
                    policy_known,
                    warnings: subset(bits),
                }));
            }
        }
    }
    cases
}

/// Which line of `[answers]` a case is, by the table's own weights.
fn line_of(case: &Case) -> [&'static str; 4] {
    let weights = pairs("warnings");
    let found: Vec<_> = case.warnings.iter().map(|kind| weights[kind.name()]).collect();
    let heaviest = ["heavy", "light"].into_iter().find(|weight| found.contains(weight)).unwrap_or("none");
    let policy = if case.policy_known { "known" } else { "unknown" };
    [case.engine.0, pairs("references")[case.reference.0], policy, heaviest]
}

fn decided(policy: &Policy, plan: Plan, case: &Case) -> BTreeMap<String, Decision> {
    let license = license(policy, plan);
    let engines = [engine(case.engine.1)];
    let references: Vec<_> = case.reference.1.map(reference).into_iter().collect();
    let findings: Vec<_> =
        (1..).zip(&case.warnings).map(|(number, kind)| finding(number, *kind, Level::Warn)).collect();
    decide_all(&Facts {
        policy_known: case.policy_known,
        engines: &engines,
        references: &references,
        findings: &findings,
        ..plain(policy, &license)
    })
}

#[test]
fn every_decision_is_the_one_in_the_table() {
    let (policy, columns, answers) = (Policy::built_in(), columns(), answers());
    let mut compared = 0;
    for case in cases() {
        let line = line_of(&case);
        for plan in Plan::ALL {
            let decisions = decided(&policy, plan, &case);
            for asked in Use::ALL.map(Use::name) {
                let expected = answers[&line][columns[&(asked, plan.name())]];
                let (plan, kinds) = (plan.name(), &case.warnings);
                assert_eq!(said(&decisions[asked]), expected, "{asked} on {plan}, {line:?}, {kinds:?}");
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 4 * 8 * 3 * 5 * 2 * 128);
}

#[test]
fn whoever_is_not_granted_reads_why_and_what_would_lift_it() {
    let policy = Policy::built_in();
    for case in cases() {
        for (name, decision) in Plan::ALL.into_iter().flat_map(|plan| decided(&policy, plan, &case)) {
            let granted = decision.verdict == rights::Verdict::Granted;
            assert_eq!(decision.lifted_by.is_none(), granted, "{name}: {decision:?}");
            for sentence in decision.because.iter().map(|reason| &reason.text).chain(&decision.lifted_by) {
                assert!(sentence.ends_with('.') && !sentence.contains(".."), "{sentence}");
                assert!(!sentence.contains("secret words"), "the words of the prompt stay out: {sentence}");
            }
        }
    }
}
