//! Names in several scripts and spellings are found where they stand; ordinary words are left alone.

use rights::{FindingKind, Level, Where};
use screening::Registry;

fn told(text: &str) -> Vec<(Level, String)> {
    Registry::built_in().screen(text).into_iter().map(|finding| (finding.level, finding.name)).collect()
}

fn names(text: &str) -> Vec<String> {
    told(text).into_iter().map(|(_, name)| name).collect()
}

fn lines(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with("# "))
}

#[test]
fn every_spelling_in_the_table_is_found() {
    let cases: Vec<[&str; 3]> = lines(include_str!("found.tsv"))
        .map(|line| line.split('\t').collect::<Vec<_>>().try_into().expect("three columns"))
        .collect();
    assert!(cases.len() >= 80, "{}", cases.len());
    let missed: Vec<String> = cases
        .iter()
        .filter(|[level, name, words]| {
            let level = if *level == "warn" { Level::Warn } else { Level::Info };
            !told(words).contains(&(level, (*name).to_owned()))
        })
        .map(|[level, name, words]| format!("{level} {name}: {words} -> {:?}", told(words)))
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn no_benign_prompt_is_warned_of() {
    let benign: Vec<&str> = lines(include_str!("benign.txt")).collect();
    assert!(benign.len() >= 150, "{}", benign.len());
    let alarms: Vec<_> = benign
        .iter()
        .map(|words| (words, told(words)))
        .filter(|(_, told)| told.iter().any(|(level, _)| *level == Level::Warn))
        .collect();
    assert!(alarms.is_empty(), "{alarms:#?}");
}

#[test]
fn a_finding_says_where_the_words_stand_as_they_were_written() {
    let text = "水彩、ﾋﾟｶﾁｭｳ and Ｈａｔｓｕｎｅ＿Ｍｉｋｕ!";
    let findings = Registry::built_in().screen(text);
    let words: Vec<&str> = findings
        .iter()
        .map(|finding| match &finding.place {
            Where::Text { text: words, start, end } => {
                assert_eq!(&text[*start as usize..*end as usize], words);
                words.as_str()
            }
            Where::Reference { .. } | Where::Character { .. } => panic!("words are no reference"),
        })
        .collect();
    assert_eq!(words, ["ﾋﾟｶﾁｭｳ", "Ｈａｔｓｕｎｅ＿Ｍｉｋｕ"]);
}

#[test]
fn a_finding_names_the_work_the_owner_and_the_reason() {
    let findings = Registry::built_in().screen("Nami from One Piece");
    let nami = &findings[0];
    assert_eq!((nami.name.as_str(), nami.franchise.as_deref()), ("Nami", Some("One Piece")));
    assert_eq!(nami.owner.as_deref(), Some("Eiichiro Oda, Shueisha"));
    assert_eq!(
        nami.why,
        "\"Nami\" together with \"One Piece\" names Nami, a character of One Piece (Eiichiro Oda, Shueisha)."
    );
    assert_eq!(findings[1].kind, FindingKind::Franchise);
}

#[test]
fn of_overlapping_names_the_longest_is_told() {
    assert_eq!(names("a girl with a Nintendo Switch"), ["Nintendo Switch"]);
    assert_eq!(names("Tony Tony Chopper"), ["Tony Tony Chopper"]);
    assert_eq!(names("super mario world"), ["Super Mario"]);
}

#[test]
fn a_name_that_stands_twice_is_told_twice() {
    assert_eq!(names("Pikachu above, Pikachu below"), ["Pikachu", "Pikachu"]);
}

/// Quadratic work would take minutes here.
#[test]
fn a_hundred_thousand_letters_of_names_are_screened_in_time() {
    for words in ["link ", "nami (one piece) ", "pikachu, ", "apple pie ", "Mario and ", "by huke ", "ラムの", "a"] {
        let text = words.repeat(100_000 / words.len());
        let begun = std::time::Instant::now();
        Registry::built_in().screen(&text);
        assert!(begun.elapsed().as_secs() < 5, "{words}: {:?}", begun.elapsed());
    }
}

#[test]
fn no_artist_of_the_registry_is_dead_for_seventy_years() {
    let edition: u32 = Registry::built_in().edition()[..4].parse().unwrap();
    let died = include_str!("../../registry/artists.toml").lines().filter_map(|line| line.strip_prefix("died = "));
    let died: Vec<u32> = died.map(|year| year.parse().unwrap()).collect();
    assert!(died.len() > 20 && died.iter().all(|year| year + 70 >= edition), "{died:?}");
}

#[test]
fn nothing_inside_a_phrase_that_nobody_owns_is_a_finding() {
    let registry = Registry::parse(
        r#"
        edition = "2026-01-15"
        [[group]]
        owner = "A publisher"
        franchise = ["The Paper Lantern", "紙のランタン"]
        names = [["Aoi Kumo"], ["?Wick"]]
        [[free]]
        why = "a proverb"
        names = ["Aoi Kumo no Sora"]
        "#,
    )
    .unwrap();
    let names = |text: &str| registry.screen(text).into_iter().map(|one| one.name).collect::<Vec<_>>();
    assert_eq!(names("aoi kumo, wick"), ["Aoi Kumo", "Wick"]);
    assert!(names("aoi kumo no sora").is_empty());
    assert!(names("a wick in a lamp").is_empty());
    assert_eq!((registry.len(), registry.edition()), (3, "2026-01-15"));
}

#[test]
fn a_registry_with_a_flaw_is_refused() {
    use screening::Error;
    let parse = |group: &str| Registry::parse(&format!("edition = \"2026-01-15\"\n[[group]]\n{group}")).err();
    assert!(matches!(parse("owner = \"x\"\nnames = [[\"Q\"]]"), Some(Error::TooShort(name)) if name == "Q"));
    assert!(matches!(parse("owner = \"x\"\nnames = [[]]"), Some(Error::Nameless(owner)) if owner == "x"));
    assert!(matches!(parse("names = [[\"Aoi Kumo\"]]"), Some(Error::Ownerless(name)) if name == "Aoi Kumo"));
    assert!(matches!(parse("owners = \"x\""), Some(Error::Toml(_))));
}

#[test]
fn the_registry_has_hundreds_of_names_and_some_of_each_kind() {
    let registry = Registry::built_in();
    assert!(registry.len() > 1_000, "{}", registry.len());
    for (words, kind) in [
        ("Pikachu", FindingKind::Character),
        ("Attack on Titan", FindingKind::Franchise),
        ("Nike logo", FindingKind::Trademark),
        ("by Hayao Miyazaki", FindingKind::Artist),
        ("portrait of Keanu Reeves", FindingKind::Person),
        ("The Persistence of Memory", FindingKind::Artwork),
    ] {
        assert_eq!(registry.screen(words)[0].kind, kind, "{words}");
    }
}

#[test]
fn a_warning_makes_commercial_uses_narrower_and_leaves_personal_ones() {
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
    let verdict = |prompt: &str, of: &str| {
        let findings = Registry::built_in().screen(prompt);
        let facts = Facts {
            policy: &policy,
            policy_known: true,
            license: &license,
            plan_history: &[],
            engines: &[],
            references: &[],
            findings: &findings,
            said: rights::Said::default(),
        };
        decide(&facts, of).verdict
    };
    assert_eq!(verdict("a girl on a roof", "merchandise"), Verdict::Granted);
    assert_eq!(verdict("Pikachu on a roof", "merchandise"), Verdict::NotGranted);
    assert_eq!(verdict("Pikachu on a roof", "personal_print"), Verdict::Granted);
    assert_eq!(verdict("a roof by Junji Ito", "advertising"), Verdict::Caution);
    // Only a remark: written like a name, and nothing more is known.
    assert_eq!(verdict("a portrait of Link", "merchandise"), Verdict::Granted);
}

proptest::proptest! {
    #[test]
    fn no_words_make_it_panic_and_every_span_cuts_at_letters(
        before in proptest::prelude::any::<String>(), after in "\\PC{0,40}", name in 0usize..6
    ) {
        let known = ["pikachu", "初音ミク", "Chun-Li", "ﾋﾟｶﾁｭｳ", "nami (one piece)", "하츠네 미쿠"][name];
        let text = format!("{before} {known} {after}{known}{before}");
        for finding in Registry::built_in().screen(&text) {
            if let Where::Text { text: words, start, end } = finding.place {
                proptest::prop_assert_eq!(text.get(start as usize..end as usize), Some(words.as_str()));
            }
        }
    }

    #[test]
    fn case_width_accents_and_separators_change_no_finding(
        pick in 0usize..6, upper: bool, wide: bool, accents: bool, bar in "[ _.・-]{1,2}"
    ) {
        let all = ["Hatsune Miku", "Satoru Gojou", "Eren Yeager", "Darth Vader", "Sakura Kinomoto", "Nintendo Switch"];
        let bar = bar.replace(". ", " ");
        let spelled: String = all[pick].chars().map(|letter| {
            let letter = if upper { letter.to_ascii_uppercase() } else { letter };
            let letter = if accents && letter == 'o' { 'ō' } else { letter };
            // Fullwidth forms lie 0xFEE0 above ASCII.
            if wide && letter.is_ascii_alphanumeric() { char::from_u32(letter as u32 + 0xFEE0).unwrap() } else { letter }
        }).collect::<String>().replace(' ', &bar);
        proptest::prop_assert_eq!(names(&spelled), names(all[pick]));
    }
}

#[test]
fn half_a_name_is_told_beside_its_work_or_its_fellow() {
    for (words, name) in [
        ("Mio and Ritsu practicing drums and bass", "Mio Akiyama"),
        ("Ash with his Pikachu on a hill", "Ash Ketchum"),
        ("rin (love live), orange short hair", "Rin Hoshizora"),
        ("ichigo and rukia on a rooftop", "Rukia Kuchiki"),
        ("コナンと灰原が推理する", "Conan Edogawa"),
        ("ゾロが道に迷っている、麦わらの一味", "Roronoa Zoro"),
    ] {
        assert!(names(words).iter().any(|told| told == name), "{words}: {:?}", told(words));
    }
}

#[test]
fn half_a_name_alone_is_anybody() {
    for words in [
        "Rin in the rain",
        "Hinata and Haruka baking bread",
        "Clara and Lily in a small boat",
        "Mio Kobayashi and Ritsu Nakagawa waiting for a bus",
        "my own heroines Mio and Ritsu",
        "original character: Sora Kisaragi, star mage with silver staff",
        "美咲と健太が公園で遊んでいる",
        "千尋谷の朝",
    ] {
        assert!(told(words).iter().all(|(level, _)| *level == Level::Info), "{words}: {:?}", told(words));
    }
}

#[test]
fn a_name_is_heard_in_full_and_from_its_katakana() {
    for (words, name) in [
        ("mitui hisasi shooting a three pointer", "Hisashi Mitsui"),
        ("furiiren sleeping on a stack of grimoires", "Frieren"),
        ("amuro rei climbing into a cockpit", "Amuro Ray"),
    ] {
        assert!(names(words).iter().any(|told| told == name), "{words}: {:?}", told(words));
    }
}
