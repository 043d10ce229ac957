//! Names in several scripts and spellings are found where they stand; ordinary words are left alone.

use rights::{FindingKind, Where};
use screening::Registry;

fn names(text: &str) -> Vec<String> {
    Registry::built_in().screen(text).into_iter().map(|finding| finding.name).collect()
}

/// `name <tab> words`, one case a line.
fn cases(table: &str) -> impl Iterator<Item = (&str, &str)> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| line.split_once('\t').unwrap())
}

#[test]
fn every_spelling_in_the_table_is_found() {
    let missed: Vec<_> = cases(include_str!("found.tsv"))
        .filter(|(name, words)| !names(words).iter().any(|found| found == name))
        .map(|(name, words)| format!("{name}: {words} -> {:?}", names(words)))
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn ordinary_words_are_left_alone() {
    let words = include_str!("left_alone.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let alarms: Vec<_> = words.map(|words| (words, names(words))).filter(|(_, found)| !found.is_empty()).collect();
    assert!(alarms.is_empty(), "{alarms:#?}");
}

#[test]
fn a_finding_says_where_the_words_stand_as_they_were_written() {
    let text = "水彩、ﾋﾟｶﾁｭｳ and Ｈａｔｓｕｎｅ＿Ｍｉｋｕ";
    let findings = Registry::built_in().screen(text);
    assert_eq!(findings.len(), 2, "{findings:?}");
    for finding in findings {
        let Where::Text { text: words, start, end } = finding.place else { panic!("no words") };
        assert_eq!(&text[start as usize..end as usize], words);
    }
}

#[test]
fn of_overlapping_names_the_longest_is_told() {
    assert_eq!(names("a girl with a Nintendo Switch"), ["Nintendo Switch"]);
    assert_eq!(names("Tony Tony Chopper"), ["Tony Tony Chopper"]);
}

#[test]
fn the_registry_has_some_hundreds_of_names_of_each_kind_that_it_screens() {
    let registry = Registry::built_in();
    assert!(registry.len() > 600, "{}", registry.len());
    assert_eq!(registry.screen("Nike logo")[0].kind, FindingKind::Trademark);
    assert_eq!(registry.screen("by Hayao Miyazaki")[0].kind, FindingKind::Artist);
    assert_eq!(registry.screen("Attack on Titan")[0].kind, FindingKind::Franchise);
}

#[test]
fn a_finding_makes_commercial_uses_of_the_work_narrower() {
    use rights::{Facts, License, Plan, Policy, Verdict, decide, license::LicenseGrant};
    let policy = Policy::built_in();
    let license = License::grant(LicenseGrant {
        id: "lic_0123456789ab".into(),
        work: "img_0123456789ab".into(),
        plan: Plan::Pro,
        policy: &policy,
        granted_at: "2026-02-01T10:00:00.000Z".into(),
        licensor: "A studio".into(),
        licensee: "creator-1".into(),
    });
    let verdict = |prompt: &str| {
        let findings = Registry::built_in().screen(prompt);
        let facts = Facts {
            policy: &policy,
            policy_known: true,
            license: &license,
            plan_history: &[],
            engines: &[],
            references: &[],
            findings: &findings,
            permissions: &[],
        };
        decide(&facts, "merchandise").verdict
    };
    assert_eq!(verdict("a girl on a roof"), Verdict::Granted);
    assert_ne!(verdict("Pikachu on a roof"), Verdict::Granted);
}

proptest::proptest! {
    #[test]
    fn no_words_make_it_panic_and_every_span_cuts_at_letters(text in "\\PC{0,60}", name in 0usize..40) {
        let known = ["pikachu", "初音ミク", "Chun-Li", "ナルト"][name % 4];
        let text = format!("{text} {known} {text}");
        for finding in Registry::built_in().screen(&text) {
            if let Where::Text { text: words, start, end } = finding.place {
                proptest::prop_assert_eq!(text.get(start as usize..end as usize), Some(words.as_str()));
            }
        }
    }

    #[test]
    fn case_width_and_separators_change_no_finding(pick in 0usize..6, upper: bool, wide: bool, bar in "[ _.・-]{1,2}") {
        let name = ["Hatsune Miku", "Satoru Gojo", "Eren Yeager", "Darth Vader", "Chun Li Street Fighter", "Sakura Kinomoto"][pick];
        let spelled: String = name.chars().map(|letter| {
            let letter = if upper { letter.to_ascii_uppercase() } else { letter };
            // Fullwidth forms lie 0xFEE0 above ASCII.
            if wide && letter.is_ascii_alphanumeric() { char::from_u32(letter as u32 + 0xFEE0).unwrap() } else { letter }
        }).collect::<String>().replace(' ', &bar);
        proptest::prop_assert_eq!(names(&spelled), names(name));
    }
}
