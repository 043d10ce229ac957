//! `Feedback`, `TrustedStudios` and `Registers`: lists beside the records.

use rights::FindingKind;
use screening::{Amendment, Listed};
use studio::{
    ArticleFeedback, Entered, Entry, Feedback, Proof, Registers, SeenCheckpoint, StudioCard, TrustedStudio,
    TrustedStudios,
};

/// On a list that is empty.
///
/// # Panics
///
/// At the first thing that the list does otherwise.
pub fn feedback(list: &dyn Feedback) {
    assert_eq!(list.list().expect("an empty list is one"), []);
    let said = |article: &str, helpful, words: Option<&str>| ArticleFeedback {
        article: article.into(),
        helpful,
        words: words.map(str::to_owned),
        at_ms: 1_795_424_400_000,
    };
    let (first, second) = (said("plan-rights", true, None), said("plan-rights", false, Some("two\nlines \u{2028} \"")));
    list.add(&first).expect("it is kept");
    list.add(&second).expect("it is kept");
    list.add(&first).expect("the same said twice is said twice");
    assert_eq!(list.list().expect("it can be read"), [first.clone(), second, first], "newest first, as it was said");
}

/// On a list that is empty.
///
/// # Panics
///
/// At the first thing that the list does otherwise.
pub fn trusted_studios(list: &dyn TrustedStudios) {
    let studio = |fingerprint: &str, size: Option<u64>| TrustedStudio {
        card: StudioCard {
            name: "A studio".into(),
            root_certificate: "pem".into(),
            fingerprint: fingerprint.into(),
            log_key: "key".into(),
        },
        seen: size.map(|size| SeenCheckpoint { size, root: "00".into() }),
    };
    assert_eq!(list.list().expect("an empty list is one"), []);
    assert!(!list.remove("aa").expect("nothing to remove is an answer"));
    for fingerprint in ["aa", "bb"] {
        list.put(&studio(fingerprint, None)).expect("it is kept");
    }
    list.put(&studio("aa", Some(7))).expect("it is kept in place");
    let kept = [studio("aa", Some(7)), studio("bb", None)];
    assert_eq!(list.list().expect("it can be read"), kept, "two of one name are told apart, and order is kept");
    assert!(list.remove("aa").expect("it was there"));
    assert_eq!(list.list().expect("it can be read"), kept[1..]);
}

/// On a registry that is empty.
///
/// # Panics
///
/// At the first thing that the registry does otherwise.
pub fn registers(list: &dyn Registers) {
    let words = "Zephirela Kumohara under an umbrella";
    let found = || list.now().expect("it can be read").screen(words);
    assert_eq!(list.list().expect("an empty registry is one"), []);
    assert_eq!(found(), []);
    let listed = Entered {
        at_ms: 1_795_424_400_000,
        proof: Some(Proof { name: "letter.pdf".into(), sha256: "00".repeat(32) }),
        what: Entry::Listed(Listed {
            kind: FindingKind::Character,
            names: vec!["Zephirela Kumohara".into(), "雲原ゼフィレラ".into()],
            franchise: None,
            owner: "Kumohara \"Press\"\nLtd".into(),
            context: vec!["umbrella".into()],
        }),
    };
    list.enter(std::slice::from_ref(&listed)).expect("it is kept");
    let seen = found();
    assert_eq!((seen.len(), seen[0].level), (1, rights::Level::Warn), "what was entered is found at once");
    let amended = Entered {
        at_ms: 1_795_424_400_001,
        proof: None,
        what: Entry::Amended {
            amendment: Amendment::of(&seen[0]).expect("it stands in words"),
            work: "img_000000000000".into(),
            finding: "fnd_1".into(),
        },
    };
    list.enter(std::slice::from_ref(&amended)).expect("it is kept");
    assert_eq!(found()[0].level, rights::Level::Info, "what was amended limits nothing");
    assert_eq!(list.list().expect("it can be read"), [listed, amended], "oldest first, as it was entered");
}
