//! `Feedback` and `TrustedStudios`: small lists beside the records.

use studio::{ArticleFeedback, Feedback, SeenCheckpoint, StudioCard, TrustedStudio, TrustedStudios};

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
