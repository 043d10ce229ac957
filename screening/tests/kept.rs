//! Names that were kept and read again are found exactly as names that were just made ready.

use proptest::prelude::*;
use proptest::sample::select;
use rights::FindingKind;
use screening::{Amendment, Listed, Registries, Registry};

fn with(listed: &[Listed]) -> Registries {
    Registries { own: Some(Registry::of_listed(listed).unwrap()), ..Registries::built_in() }
}

fn again(registries: &Registries) -> Registries {
    Registries::of_parts(registries.to_parts()).unwrap()
}

#[track_caller]
fn assert_same(registries: &Registries, texts: impl IntoIterator<Item = impl AsRef<str>>) {
    let again = again(registries);
    for text in texts {
        assert_eq!(again.screen(text.as_ref()), registries.screen(text.as_ref()), "{}", text.as_ref());
    }
    assert_eq!(again.to_parts(), registries.to_parts());
}

const SYLLABLES: [&str; 16] =
    ["ka", "shi", "tsu", "rou", "mi", "zen", "dra", "vex", "lin", "o", "Thal", "Kumo", "雲", "原", "ゼフィ", "レラ"];
const MARKS: [&str; 4] = ["", "", "~", "?"];

fn word() -> impl Strategy<Value = String> {
    prop::collection::vec(select(&SYLLABLES), 2..5).prop_map(|parts| parts.concat())
}

fn name() -> impl Strategy<Value = String> {
    (select(&MARKS), prop::collection::vec(word(), 1..4)).prop_map(|(mark, words)| format!("{mark}{}", words.join(" ")))
}

fn listed() -> impl Strategy<Value = Listed> {
    let kind = select(&[FindingKind::Character, FindingKind::Franchise, FindingKind::Trademark, FindingKind::Artist]);
    let names = prop::collection::vec(name(), 1..4);
    let context = prop::collection::vec(word(), 0..2);
    (kind, names, prop::option::of(select(&["The Paper Lantern", "Kumo"])), select(&["Kumo Press", "Ame"]), context)
        .prop_map(|(kind, names, franchise, owner, context)| Listed {
            kind,
            names,
            franchise: franchise.map(str::to_owned),
            owner: owner.to_owned(),
            context,
        })
}

/// As people write names: small, tagged, with its work, with a slip, in company.
fn written(listed: &[Listed]) -> Vec<String> {
    let mut texts = Vec::new();
    for one in listed {
        for name in &one.names {
            let name = name.trim_start_matches(['~', '?']);
            let slip: String = name.chars().rev().skip(1).collect::<Vec<_>>().into_iter().rev().chain(['x']).collect();
            texts.push(format!("a portrait of {name}, night"));
            texts.push(format!("{} (the paper lantern), solo", name.to_lowercase().replace(' ', "_")));
            texts.push(format!("{slip} in the style of {}", listed[0].names[0]));
            texts.push(format!("Pikachu and {} {}", name.to_uppercase(), one.context.join(" ")));
        }
    }
    texts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_was_kept_is_found_as_what_was_made(listed in prop::collection::vec(listed(), 1..12)) {
        let texts = written(&listed);
        assert_same(&with(&listed), texts);
    }
}

#[test]
fn known_names_listed_again_are_found_as_before_in_prompts_of_every_kind() {
    let mut listed = Vec::new();
    let prompts: Vec<Vec<&str>> =
        include_str!("sets/tuned.tsv").lines().map(|line| line.split('\t').collect::<Vec<_>>()).collect();
    for names in prompts.iter().filter_map(|row| row.get(1)).filter(|names| !names.is_empty()) {
        let names = names.split('|').map(Registry::marked).collect();
        let one = Listed {
            kind: FindingKind::Character,
            names,
            franchise: None,
            owner: "Kumo Press".into(),
            context: Vec::new(),
        };
        if Registry::of_listed(std::slice::from_ref(&one)).is_ok() {
            listed.push(one);
        }
    }
    assert!(listed.len() > 300, "{}", listed.len());
    let registries = with(&listed);
    let texts = prompts.iter().filter_map(|row| row.get(2)).chain(&["a girl on a roof at dusk"]).copied();
    let found = texts.clone().filter(|text| !registries.own.as_ref().unwrap().screen(text).is_empty()).count();
    assert!(found > 300, "the own registry finds something in {found}");
    assert_same(&registries, texts);
}

#[test]
fn what_was_amended_is_kept_too_and_without_names_as_well() {
    let amended = Registries::built_in().screen("Pikachu").remove(0);
    let amendments = vec![Amendment::of(&amended).unwrap()];
    let none = Registries { amendments, ..Registries::built_in() };
    assert_same(&none, ["Pikachu", "ピカチュウ", "a boy"]);
    assert!(again(&none).own.is_none());
}

#[test]
fn parts_that_are_missing_too_many_or_mixed_up_are_none() {
    let one = Listed {
        kind: FindingKind::Trademark,
        names: vec!["Zephyrcorp".into()],
        franchise: None,
        owner: "Ame".into(),
        context: Vec::new(),
    };
    let parts = with(&[one]).to_parts();
    for count in (0..parts.len()).filter(|count| *count != 1) {
        assert!(Registries::of_parts(parts[..count].to_vec()).is_none(), "{count} parts");
    }
    assert!(Registries::of_parts([&parts[..], &[Vec::new()]].concat()).is_none());
    let mut mixed = parts;
    mixed.swap(2, 6);
    assert!(Registries::of_parts(mixed).is_none());
}
