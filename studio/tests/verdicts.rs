//! The verdict on a file from what its seal says: everything must fit, and a lifted part is *altered*.

use record::act_proof::ActProof;
use record::checkpoint::Checkpoint;
use record::log_leaf::{LogLeaf, record_tag};
use record::note::Signer;
use record::{Salt, commit, tree};
use rights::license::LicenseGrant;
use rights::{License, Plan, Policy};
use serde_json::json;
use studio::act::Exported;
use studio::cases::verify::{Verdict, verify};
use studio::{Act, CredentialState, Format, Opened, Signed, StudioCard, What};

const LOG: &str = "a-studio/log";

fn license(work: &str, plan: Plan) -> License {
    License::grant(LicenseGrant {
        id: format!("lic_{}", &work[4..]),
        work: work.into(),
        plan,
        policy: &Policy::built_in(),
        granted_at: "2026-11-23T10:00:00.000Z".into(),
        licensor: "A studio".into(),
        licensee: "creator-1".into(),
    })
}

/// A log of one record of one act: the export of `content` under a license.
fn proof(content: &str, license: &License, signer: &Signer) -> String {
    let exported = Exported {
        content: content.into(),
        work: license.work.clone(),
        license: license.id.clone(),
        format: Format::Png,
        width_px: 64,
        height_px: 64,
    };
    let act = Act { v: 1, seq: 0, at: 1, by: "acc_000000000000".into(), prev: None, what: What::Exported(exported) };
    let (bytes, salt) = (act.to_bytes().unwrap(), Salt([3; 32]));
    let leaf_of_act = tree::leaf_hash(&commit(&salt, &bytes).0);
    let tag = record_tag(&Salt([4; 32]), &license.work);
    let leaf = LogLeaf { record_tag: tag, size: 1, root: tree::root(&[leaf_of_act]) };
    let checkpoint = Checkpoint { origin: LOG.into(), size: 1, root: tree::root(&[leaf.hash()]) };
    let proof = ActProof {
        act: bytes,
        salt,
        seq: 0,
        record_size: 1,
        record_path: Vec::new(),
        record_tag: tag,
        log_index: 0,
        log_path: Vec::new(),
        checkpoint: checkpoint.sign(signer).unwrap(),
    };
    proof.to_tlog_proof().unwrap().to_text()
}

fn opened(content: &str, license: &License, proof: String, signer: &Signer) -> Opened {
    let card = StudioCard {
        name: "A studio".into(),
        root_certificate: String::new(),
        fingerprint: "00".into(),
        log_key: signer.verifier_key(),
    };
    Opened {
        state: CredentialState::Trusted,
        ours: true,
        signer: Some(Signed { name: "A studio".into(), fingerprint: "00".into(), known: true }),
        problems: Vec::new(),
        statement: Some(json!({"work": license.work, "license": license})),
        proof: Some(proof),
        card: Some(card),
        content_sha256: Some(content.into()),
        foreign_claim: None,
        picture: true,
    }
}

fn signer(seed: u8) -> Signer {
    Signer::from_seed(LOG, &[seed; 32]).unwrap()
}

#[test]
fn a_file_whose_parts_fit_is_authentic_and_a_strangers_is_intact() {
    let (signer, license) = (signer(1), license("img_000000000001", Plan::Free));
    let file = || opened("aa", &license, proof("aa", &license, &signer), &signer);
    assert_eq!(verify(file()).verdict, Verdict::Authentic);
    let mut stranger = file();
    stranger.signer.as_mut().unwrap().known = false;
    assert_eq!(verify(stranger).verdict, Verdict::Intact);
}

#[test]
fn a_lifted_part_is_altered_whichever_it_is() {
    let (ours, theirs) = (signer(1), signer(2));
    let (free, pro) = (license("img_000000000001", Plan::Free), license("img_000000000002", Plan::Pro));
    let cases = [
        ("a proof of other content", opened("aa", &free, proof("bb", &free, &ours), &ours)),
        ("a proof of another work", opened("aa", &free, proof("aa", &pro, &ours), &ours)),
        ("a license of another work", opened("aa", &pro, proof("aa", &free, &ours), &ours)),
        ("a proof from another log", opened("aa", &free, proof("aa", &free, &theirs), &ours)),
        ("a proof cut short", opened("aa", &free, proof("aa", &free, &ours)[..80].to_owned(), &ours)),
    ];
    for (what, opened) in cases {
        let verification = verify(opened);
        assert_eq!(verification.verdict, Verdict::Altered, "{what}");
        assert!(!verification.problems.is_empty(), "{what}");
    }
    let mut wider = opened("aa", &free, proof("aa", &free, &ours), &ours);
    let upgraded = License { id: free.id.clone(), work: free.work.clone(), ..pro.clone() };
    wider.statement = Some(json!({"work": "img_000000000003", "license": upgraded}));
    assert_eq!(verify(wider).verdict, Verdict::Altered, "a statement of another work");
}

#[test]
fn without_a_seal_of_ours_nothing_is_known() {
    let (signer, license) = (signer(1), license("img_000000000001", Plan::Free));
    let mut file = opened("aa", &license, proof("aa", &license, &signer), &signer);
    file.ours = false;
    assert_eq!(verify(file).verdict, Verdict::Unknown);
}
