//! `Blobs`: what is put comes back whole, to its own work alone, and before the act that names it.

use studio::{Append, StoreError};

use super::{Check, Subject, acts};

pub const CHECKS: [Check; 4] = [
    a_blob_may_come_before_the_first_act,
    a_blob_opens_only_for_its_own_work,
    an_act_that_names_a_blob_which_is_not_there_is_kept_out,
    no_other_name_leads_to_a_blob,
];

fn a_blob_may_come_before_the_first_act(subject: &Subject<'_>) {
    let name = subject.blobs.put("img_1", b"a picture").expect("it is kept");
    assert_eq!(subject.works(), []);
    subject.append(&Append { blobs: vec![name.clone()], ..acts("img_1", 0, &["offered"]) });
    assert_eq!(subject.blobs.get("img_1", &name).expect("it is there"), b"a picture");
    let nothing = subject.blobs.put("img_1", b"").expect("nothing is kept too");
    assert_eq!(subject.blobs.get("img_1", &nothing).expect("it is there"), b"");
}

fn a_blob_opens_only_for_its_own_work(subject: &Subject<'_>) {
    let name = subject.blobs.put("img_1", b"a picture").expect("it is kept");
    subject.blobs.put("img_2", b"another").expect("it is kept");
    let refused = subject.blobs.get("img_2", &name);
    assert!(matches!(refused, Err(StoreError::Damaged(_))), "{refused:?}");
}

fn an_act_that_names_a_blob_which_is_not_there_is_kept_out(subject: &Subject<'_>) {
    let name = "0".repeat(64);
    let refused = subject.records.append(&Append { blobs: vec![name.clone()], ..acts("img_1", 0, &["offered"]) });
    let refused = refused.expect_err("the blob is not there");
    assert!(refused.to_string().contains(&name), "{refused}");
    assert_eq!(subject.works(), []);
}

fn no_other_name_leads_to_a_blob(subject: &Subject<'_>) {
    subject.blobs.put("img_1", b"a picture").expect("it is kept");
    for name in ["", "../keys/master.key", "ab", &"A".repeat(64), &"é".repeat(32), &"0".repeat(64)] {
        let refused = subject.blobs.get("img_1", name);
        assert!(matches!(refused, Err(StoreError::Damaged(_))), "{name}: {refused:?}");
    }
}
