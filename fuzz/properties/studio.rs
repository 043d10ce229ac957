//! Acts as a record gives them back, and what a file says behind a true signature: both may come from a stranger.
#![allow(dead_code, reason = "each fuzz target uses one of these")]

use record::act_proof::ActProof;
use record::checkpoint::Checkpoint;
use record::log_leaf::LogLeaf;
use record::note::Signer;
use record::{Salt, commit, tree};
use rights::{Policy, Use, Verdict as Decided};
use studio::act::What;
use studio::answers::{ActAnswer, RightsAnswer, VerifyAnswer};
use studio::cases::open_file::Reader;
use studio::perform::Entry;
use studio::{Act, CredentialState, Opened, Signed, StudioCard, Unseal, Work};

const LOG: &str = "fuzzed.example/log";

/// Acts one a line, none longer than what was read: one act has one spelling, and no row of acts breaks the reading.
pub fn acts(bytes: &[u8]) {
    let acts: Vec<Act> = bytes.split(|byte| *byte == b'\n').filter_map(act).collect();
    let Ok(work) = Work::fold(&acts) else { return };
    for one in &acts {
        let _ = work.admit(&one.what);
    }
}

fn act(bytes: &[u8]) -> Option<Act> {
    let act = Act::from_bytes(bytes).ok()?;
    assert_eq!(act.to_bytes().expect("an act that was read can be written"), bytes);
    let entry = Entry { act: act.clone(), commitment: commit(&Salt([1; 32]), bytes), log_index: None };
    let answer = ActAnswer::from(&entry);
    answer.gist();
    serde_json::to_string(&answer).expect("an answer is plain JSON");
    Some(act)
}

/// A studio that nobody vouches for seals whatever it likes: the first line is its statement, the second the act that its
/// log proves. Whatever they say, the answer is made, and holds only where all of it fits.
pub fn statement(bytes: &[u8]) {
    let mut lines = bytes.splitn(2, |byte| *byte == b'\n');
    let Some(Ok(statement)) = lines.next().map(serde_json::from_slice::<serde_json::Value>) else { return };
    let act = lines.next().unwrap_or_default();
    let (policy, file) = (Policy::built_in(), Sealed { statement, proof: proof(act), content: content(act) });
    let reader = Reader { files: &file, policy: &policy, known: &[], today: "2027-01-01" };
    let read = reader.read(&[]);
    for answer in [
        serde_json::to_string(&VerifyAnswer::from(&read.verification)),
        serde_json::to_string(&RightsAnswer::of_file(&read)),
    ] {
        answer.expect("an answer is plain JSON");
    }
    if read.verification.holds() {
        let license = read.verification.license.as_ref().expect("a verdict that holds rests on a license");
        let act = Act::from_bytes(act).expect("and on an act");
        let What::Exported(exported) = act.what else { panic!("that is an export") };
        assert_eq!((exported.work, exported.license), (license.work.clone(), license.id.clone()));
    }
    if let Some(rights) = &read.rights {
        check_rights(&reader, rights, &policy);
    }
}

/// Commercial uses are never granted by an edition that is not known here, nor uses that nobody has heard of.
fn check_rights(reader: &Reader<'_>, rights: &studio::cases::open_file::ClaimedRights, policy: &Policy) {
    assert_ne!(reader.answer(rights, "a_use_of_tomorrow").verdict, Decided::Granted);
    for one in Use::ALL {
        let decision = reader.answer(rights, one.name());
        let commercial = policy.scope_of_use(one) == rights::Scope::Commercial;
        if commercial && !policy.is(&rights.license.policy_sha256) {
            assert_ne!(decision.verdict, Decided::Granted, "{one:?}");
        }
    }
}

/// The content that the act names: a stranger's proof may well fit their own file.
fn content(act: &[u8]) -> String {
    match Act::from_bytes(act).map(|act| act.what) {
        Ok(What::Exported(exported)) => exported.content,
        _ => "aa".into(),
    }
}

/// A log of one record of this one act.
fn proof(act: &[u8]) -> String {
    let (signer, salt, record_tag) = (signer(), Salt([3; 32]), [4; 32]);
    let root = tree::root(&[tree::leaf_hash(&commit(&salt, act).0)]);
    let leaf = LogLeaf { record_tag, size: 1, root };
    let checkpoint = Checkpoint { origin: LOG.into(), size: 1, root: tree::root(&[leaf.hash()]) };
    let proof = ActProof {
        act: act.to_vec(),
        salt,
        seq: 0,
        record_size: 1,
        record_path: Vec::new(),
        record_tag,
        log_index: 0,
        log_path: Vec::new(),
        checkpoint: checkpoint.sign(&signer).expect("the origin is the signer's name"),
    };
    proof.to_tlog_proof().expect("a proof is strings and integers").to_text()
}

fn signer() -> Signer {
    Signer::from_seed(LOG, &[7; 32]).expect("the name holds nothing that a name may not")
}

/// A file whose seal holds, by a studio that is not known here.
struct Sealed {
    statement: serde_json::Value,
    proof: String,
    content: String,
}

impl Unseal for Sealed {
    fn open(&self, _: &[u8], _: &[StudioCard]) -> Opened {
        let (name, fingerprint) = ("A stranger".to_owned(), "00".repeat(32));
        let card = StudioCard {
            name: name.clone(),
            root_certificate: String::new(),
            fingerprint: fingerprint.clone(),
            log_key: signer().verifier_key(),
        };
        Opened {
            state: CredentialState::Valid,
            ours: true,
            signer: Some(Signed { name, fingerprint, known: false }),
            problems: Vec::new(),
            statement: Some(self.statement.clone()),
            proof: Some(self.proof.clone()),
            card: Some(card),
            content_sha256: Some(self.content.clone()),
            foreign_claim: None,
            picture: true,
        }
    }

    fn says(&self, _: &[u8]) -> studio::FileSays {
        studio::FileSays::default()
    }

    fn pixels(&self, _: &[u8]) -> Option<screening::pictures::Pixels> {
        None
    }
}
