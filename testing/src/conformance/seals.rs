//! `Seal` and `Unseal`: a file says what it was given, under its own studio alone, and foreign bytes are a verdict.

use studio::{ClaimedAction, Claims, CredentialState, Format, Prepared, Seal, Unsealed};

/// `one` and `other` are two studios of the same name.
///
/// # Panics
///
/// At the first thing that the seal does otherwise.
pub fn seals(one: &dyn Seal, other: &dyn Seal) {
    assert_eq!(one.studio().name, other.studio().name, "the check asks for two studios of one name");
    assert_ne!(one.studio().fingerprint, other.studio().fingerprint, "and they are not the same studio");
    for format in [Format::Png, Format::Jpeg, Format::Webp] {
        let prepared = prepared(one, format);
        let file = one.seal(&prepared, &claims()).expect("the picture can be sealed");
        a_file_says_what_it_was_given(one, &prepared, &file);
        a_studio_that_is_not_known_is_never_trusted(one, other, &file);
        a_changed_byte_is_noticed(one, &prepared, &file);
        a_picture_without_a_seal_is_a_picture(one, &prepared);
    }
    bytes_that_are_no_picture_are_a_verdict(one);
}

fn prepared(seal: &dyn Seal, format: Format) -> Prepared {
    let rgba: Vec<u8> = (0..16 * 16_u32).flat_map(|at| [(at % 16 * 16) as u8, (at / 16 * 16) as u8, 90, 255]).collect();
    let picture = || Unsealed {
        width_px: 16,
        height_px: 16,
        rgba: &rgba,
        format,
        xmp: vec![("xmpRights:UsageTerms".into(), "Personal use".into())],
        dots_per_inch: None,
    };
    let prepared = seal.prepare(&picture()).expect("the picture can be encoded");
    let again = seal.prepare(&picture()).expect("the picture can be encoded");
    assert_eq!(prepared.content_sha256, again.content_sha256, "the same picture has the same content");
    assert_eq!(prepared.format, format);
    prepared
}

fn claims() -> Claims {
    let created = ClaimedAction {
        action: "c2pa.created".into(),
        when: "2026-11-23T10:00:00.000Z".into(),
        source_type: Some("http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia".into()),
        agent: Some(("illustrator".into(), "0.1.0".into())),
    };
    Claims {
        title: "img_000000000001".into(),
        actions: vec![created],
        inputs: Vec::new(),
        statement: serde_json::json!({"v": 1, "work": "img_000000000001"}),
        proof: "proof\n".into(),
    }
}

fn a_file_says_what_it_was_given(seal: &dyn Seal, prepared: &Prepared, file: &[u8]) {
    let opened = seal.open(file, std::slice::from_ref(seal.studio()));
    assert_eq!(opened.problems, Vec::<String>::new());
    assert_eq!((opened.state, opened.ours, opened.picture), (CredentialState::Trusted, true, true));
    assert_eq!(opened.content_sha256.as_ref(), Some(&prepared.content_sha256));
    assert_eq!((opened.statement, opened.proof), (Some(claims().statement), Some(claims().proof)));
    assert_eq!(opened.card.as_ref(), Some(seal.studio()));
    let signer = opened.signer.expect("somebody signed");
    assert_eq!((signer.fingerprint.as_str(), signer.known), (seal.studio().fingerprint.as_str(), true));
}

fn a_studio_that_is_not_known_is_never_trusted(seal: &dyn Seal, other: &dyn Seal, file: &[u8]) {
    for known in [&[][..], std::slice::from_ref(other.studio())] {
        let opened = other.open(file, known);
        assert_eq!(opened.state, CredentialState::Valid);
        let signer = opened.signer.expect("somebody signed");
        assert_eq!((signer.fingerprint.as_str(), signer.known), (seal.studio().fingerprint.as_str(), false));
    }
}

/// In the middle of the file; each single bit is the seal's own test.
fn a_changed_byte_is_noticed(seal: &dyn Seal, prepared: &Prepared, file: &[u8]) {
    let mut changed = file.to_vec();
    changed[file.len() / 2] ^= 4;
    let opened = seal.open(&changed, std::slice::from_ref(seal.studio()));
    let same = opened.state == CredentialState::Trusted
        && opened.content_sha256.as_ref() == Some(&prepared.content_sha256)
        && opened.statement == Some(claims().statement)
        && opened.proof == Some(claims().proof);
    assert!(!same, "a changed file says the same as before");
}

fn a_picture_without_a_seal_is_a_picture(seal: &dyn Seal, prepared: &Prepared) {
    let opened = seal.open(&prepared.bytes, &[]);
    assert_eq!((opened.state, opened.ours, opened.picture), (CredentialState::Absent, false, true));
    assert!(opened.signer.is_none() && opened.statement.is_none() && opened.proof.is_none());
}

fn bytes_that_are_no_picture_are_a_verdict(seal: &dyn Seal) {
    for bytes in [&b""[..], b"no picture", b"{}", b"RIFF", &[0xff, 0xd8], &[0x89, b'P', b'N', b'G']] {
        let opened = seal.open(bytes, &[]);
        assert_eq!((opened.state, opened.ours, opened.picture), (CredentialState::Absent, false, false), "{bytes:?}");
    }
}
