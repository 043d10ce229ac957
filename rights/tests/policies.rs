//! Editions of the policy: the one that ships, and the ones that are refused.

mod fixtures;

use fixtures::{edition_with, license};
use rights::policy::BUILT_IN;
use rights::{Error, FindingKind, Plan, Policy, Scope, Use, Verdict};

/// The error of the shipped edition with one passage changed.
fn refused(passage: &str, instead: &str) -> Error {
    let text = std::str::from_utf8(BUILT_IN).expect("the edition is text");
    assert!(text.contains(passage), "the edition no longer says {passage:?}");
    Policy::parse(text.replacen(passage, instead, 1).as_bytes()).expect_err("the change makes it unsound")
}

#[test]
fn the_shipped_edition_says_what_the_clauses_say() {
    let policy = Policy::built_in();
    assert_eq!(policy.edition(), "2026-01-15");
    let scopes = Plan::ALL.map(|plan| policy.scope(plan));
    assert_eq!(scopes, [Scope::Personal, Scope::Commercial, Scope::Commercial, Scope::Commercial]);
    for (place, asked) in Use::ALL.into_iter().enumerate() {
        let plans = policy.plans_that_grant(asked);
        assert_eq!(plans, if place < 4 { Plan::ALL.to_vec() } else { Plan::ALL[1..].to_vec() }, "{asked:?}");
    }
    assert!(policy.upgrade_extends_earlier_works() && !policy.downgrade_takes_back());
}

/// Licenses in the wild name this hash: it changes with any byte of the file, and then the edition needs another date.
#[test]
fn the_shipped_edition_is_never_changed() {
    assert_eq!(Policy::built_in().sha256(), "b56054fc8a11f860e4c0323d7855ad857de5eae8ce31182e600eab8af3db89c1");
}

#[test]
fn a_license_is_bound_to_plan_scope_and_edition() {
    let policy = Policy::built_in();
    let license = license(&policy, Plan::Starter);
    assert_eq!((license.plan, license.scope), (Plan::Starter, Scope::Commercial));
    assert_eq!((license.policy.as_str(), license.policy_sha256), ("2026-01-15", policy.sha256()));
    assert_eq!(fixtures::license(&policy, Plan::Free).scope, Scope::Personal);
}

#[test]
fn another_comment_is_another_edition() {
    let other = edition_with("# One edition", "# An edition");
    assert_ne!(other.sha256(), Policy::built_in().sha256());
    assert!(other.is(&other.sha256()) && !other.is(&Policy::built_in().sha256()));
}

#[test]
fn a_table_with_a_gap_is_refused() {
    let missing = |table, missing| Error::Incomplete { table, missing };
    assert_eq!(refused("master = \"commercial\"\n", ""), missing("plans", "master"));
    let advertising = "advertising = { scope = \"commercial\", plans = [\"starter\", \"pro\", \"master\"] }\n";
    assert_eq!(refused(advertising, ""), missing("uses", "advertising"));
    let artist = "artist = { personal = \"granted\", commercial = \"caution\" }\n";
    assert_eq!(refused(artist, ""), missing("limits.findings", "artist"));
    assert!(matches!(refused("downgrade_takes_back = false\n", ""), Error::Form(_)));
    assert!(matches!(
        refused("personal = \"granted\", commercial = \"caution\"", "personal = \"granted\""),
        Error::Form(_)
    ));
}

#[test]
fn persons_are_as_artists_where_an_edition_does_not_name_them() {
    let scopes = |policy: &Policy| Scope::ALL.map(|scope| policy.limit_of_finding(FindingKind::Person, scope));
    assert_eq!(scopes(&Policy::built_in()), [Verdict::Granted, Verdict::Caution]);
    let strict = "artist = { personal = \"granted\", commercial = \"caution\" }\n";
    let person = "person = { personal = \"granted\", commercial = \"not_granted\" }\n";
    let named = edition_with(strict, &format!("{strict}{person}"));
    assert_eq!(scopes(&named), [Verdict::Granted, Verdict::NotGranted]);
}

#[test]
fn a_word_that_the_policy_does_not_know_is_refused() {
    for (passage, instead) in [
        ("[plans]\n", "[plans]\nplatinum = \"commercial\"\n"),
        ("[uses]\n", "[uses]\ntattoo = { scope = \"personal\", plans = [] }\n"),
        ("[settings]\n", "[settings]\nforgives = true\n"),
        ("edition =", "title = \"Terms\"\nedition ="),
        ("free = \"personal\"", "free = \"private\""),
        ("commercial = \"caution\"", "commercial = \"maybe\""),
        ("free = \"personal\"", "free = \"personal\"\nfree = \"commercial\""),
        ("edition = \"2026-01-15\"", "edition = 2026-01-15"),
    ] {
        assert!(matches!(refused(passage, instead), Error::Form(_)), "{instead}");
    }
}

#[test]
fn an_edition_needs_a_real_date() {
    for date in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "26-01-15", "2026-1-15", "2026/01/15", ""] {
        assert_eq!(refused("2026-01-15", date), Error::Edition(date.to_owned()));
    }
    assert_eq!(edition_with("2026-01-15", "2028-02-29").edition(), "2028-02-29");
}

#[test]
fn contradictions_are_refused() {
    let commercial = "merchandise = { scope = \"commercial\", plans = [\"starter\"";
    let generous = commercial.replace("[", "[\"free\", ");
    assert_eq!(refused(commercial, &generous), Error::BeyondScope { plan: "free", usage: "merchandise" });
    let twice = commercial.replace("[", "[\"starter\", ");
    assert_eq!(refused(commercial, &twice), Error::Repeated { usage: "merchandise", plan: "starter" });
    let artist = "artist = { personal = \"granted\", commercial";
    let inverted = refused(artist, &artist.replace("granted", "not_granted"));
    assert_eq!(inverted, Error::Inverted("artist".into()));
}

#[test]
fn bytes_that_are_not_text_are_refused() {
    assert_eq!(Policy::parse(&[0xff, 0xfe]), Err(Error::Text));
    assert!(matches!(Policy::parse(b""), Err(Error::Form(_))));
}
