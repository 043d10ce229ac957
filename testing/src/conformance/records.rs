//! `Records`: in order, all or nothing, provable, and gone when erased.

use record::Commitment;
use record::note::Verifier;
use studio::{Append, StoreError, StoredAct};

use super::{Check, Subject, act, acts, assert_erased, assert_unknown};

pub const CHECKS: [Check; 10] = [
    what_is_appended_is_read_in_order,
    works_are_listed_newest_first,
    an_unknown_work_is_said_to_be_unknown,
    a_record_that_moved_on_takes_nothing,
    one_wrong_commitment_keeps_the_whole_append_out,
    an_append_of_nothing_begins_no_record,
    an_act_has_no_proof_before_its_record_is_sequenced,
    every_act_is_proved_by_the_newest_checkpoint,
    an_act_keeps_the_index_of_the_first_leaf_that_covers_it,
    an_erased_record_is_gone_and_the_log_holds,
];

fn what_is_appended_is_read_in_order(subject: &Subject<'_>) {
    let (first, second) = (acts("img_1", 0, &["created", "prompted"]), acts("img_1", 2, &["chose"]));
    subject.append(&first);
    subject.append(&second);
    let appended = first.acts.iter().chain(&second.acts).map(|act| StoredAct {
        bytes: act.bytes.clone(),
        salt: act.salt.clone(),
        commitment: act.commitment,
        log_index: None,
    });
    assert_eq!(subject.records.read("img_1").expect("it is there"), appended.collect::<Vec<_>>());
}

fn works_are_listed_newest_first(subject: &Subject<'_>) {
    assert_eq!(subject.works(), []);
    subject.append(&acts("img_b", 0, &["one"]));
    subject.append(&acts("img_a", 0, &["one", "two"]));
    subject.append(&acts("img_b", 1, &["two", "three"]));
    assert_eq!(subject.works(), [("img_a".into(), 2), ("img_b".into(), 3)]);
}

fn an_unknown_work_is_said_to_be_unknown(subject: &Subject<'_>) {
    assert_unknown(subject.records.read("img_1"));
    assert_unknown(subject.records.prove("img_1", 0).map(drop));
    assert_unknown(subject.records.erase("img_1"));
    assert_unknown(subject.blobs.get("img_1", &"0".repeat(64)));
}

fn a_record_that_moved_on_takes_nothing(subject: &Subject<'_>) {
    subject.append(&acts("img_1", 0, &["created"]));
    for wrong in [0, 2, u64::MAX] {
        let refused = subject.records.append(&acts("img_1", wrong, &["late"]));
        assert!(matches!(refused, Err(StoreError::Moved { size: 1, .. })), "{wrong}: {refused:?}");
    }
    let refused = subject.records.append(&acts("img_2", 1, &["late"]));
    assert!(matches!(refused, Err(StoreError::Moved { size: 0, .. })), "{refused:?}");
    assert_eq!(subject.texts("img_1"), ["created"]);
    assert_eq!(subject.works().len(), 1);
}

fn one_wrong_commitment_keeps_the_whole_append_out(subject: &Subject<'_>) {
    let mut wrong = act("two");
    wrong.commitment = Commitment([7; 32]);
    let append = Append { work: "img_1".into(), expected_size: 0, acts: vec![act("one"), wrong], blobs: Vec::new() };
    let refused = subject.records.append(&append).expect_err("it does not fit");
    assert!(refused.to_string().contains("new act 1 for img_1"), "{refused}");
    assert_eq!(subject.works(), []);
}

fn an_append_of_nothing_begins_no_record(subject: &Subject<'_>) {
    subject.append(&acts("img_1", 0, &[]));
    assert_unknown(subject.records.read("img_1"));
    assert_eq!(subject.works(), []);
}

fn an_act_has_no_proof_before_its_record_is_sequenced(subject: &Subject<'_>) {
    let early = |seq| {
        let answer = subject.records.prove("img_1", seq).map(drop);
        assert!(matches!(answer, Err(StoreError::NotSequenced { seq: of, .. }) if of == seq), "{seq}: {answer:?}");
    };
    subject.append(&acts("img_1", 0, &["created"]));
    early(0);
    subject.records.sequence().expect("a round passes");
    subject.records.prove("img_1", 0).expect("it is in the log now");
    subject.append(&acts("img_1", 1, &["chose"]));
    early(1);
    early(u64::MAX);
}

fn every_act_is_proved_by_the_newest_checkpoint(subject: &Subject<'_>) {
    let verifier = Verifier::parse(&subject.log_key).expect("the log has a key");
    subject.append(&acts("img_1", 0, &["created", "chose"]));
    subject.append(&acts("img_2", 0, &["created"]));
    subject.records.sequence().expect("a round passes");
    subject.append(&acts("img_2", 1, &["chose"]));
    subject.records.sequence().expect("a round passes");
    // Nothing grew, so nothing is added.
    subject.records.sequence().expect("a round passes");
    for (work, seq) in [("img_1", 0), ("img_1", 1), ("img_2", 0), ("img_2", 1)] {
        let proof = subject.records.prove(work, seq).expect("it is in the log");
        assert_eq!(proof.check(&verifier).expect("the proof holds").size, 3, "act {seq} of {work}");
        assert_eq!((proof.seq, proof.record_size), (seq, 2));
        assert_eq!(proof.act, subject.texts(work)[usize::try_from(seq).expect("it is small")].as_bytes());
    }
}

fn an_act_keeps_the_index_of_the_first_leaf_that_covers_it(subject: &Subject<'_>) {
    subject.append(&acts("img_1", 0, &["created"]));
    subject.records.sequence().expect("a round passes");
    subject.append(&acts("img_1", 1, &["chose"]));
    subject.append(&acts("img_2", 0, &["created"]));
    let indices = |work| {
        let acts = subject.records.read(work).expect("it is there");
        acts.iter().map(|act| act.log_index).collect::<Vec<_>>()
    };
    assert_eq!(indices("img_1"), [Some(0), None]);
    subject.records.sequence().expect("a round passes");
    assert_eq!(indices("img_1"), [Some(0), Some(1)]);
    assert_eq!(indices("img_2"), [Some(2)]);
}

fn an_erased_record_is_gone_and_the_log_holds(subject: &Subject<'_>) {
    let verifier = Verifier::parse(&subject.log_key).expect("the log has a key");
    let blob = subject.blobs.put("img_1", b"a picture").expect("it is kept");
    subject.append(&Append { blobs: vec![blob.clone()], ..acts("img_1", 0, &["created", "offered"]) });
    subject.append(&acts("img_2", 0, &["created"]));
    subject.records.sequence().expect("a round passes");
    let before = subject.records.prove("img_2", 0).expect("it is in the log");
    subject.append(&acts("img_1", 2, &["chose"]));
    for _ in 0..2 {
        subject.records.erase("img_1").expect("again is no error");
        assert_erased(subject.records.read("img_1"));
        assert_erased(subject.records.prove("img_1", 0).map(drop));
        assert_erased(subject.records.append(&acts("img_1", 3, &["again"])));
        assert_erased(subject.blobs.get("img_1", &blob));
        assert_erased(subject.blobs.put("img_1", b"again"));
    }
    assert_eq!(subject.works(), [("img_2".into(), 1)]);
    before.check(&verifier).expect("what was proved stays proved");
    // What was acknowledged and not in the log yet went into it first.
    let after = subject.records.prove("img_2", 0).expect("it is in the log");
    assert_eq!(after.check(&verifier).expect("the log goes on").size, 3);
}
