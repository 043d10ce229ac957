//! Appending in batches of 64 acts, beside the disk's own rate of fsync.

use std::io::{Seek, SeekFrom, Write};

use record::{Salt, commit};
use store::Store;
use studio::{Append, NewAct, Records};

use crate::timing::{median, once, place, row};

const BATCH: u64 = 64;
const ROUNDS: u64 = 150;

pub fn run() {
    let place = place("append");
    let store = Store::open(&place.join("data")).expect("the store opens");
    let mut probe = std::fs::File::create(place.join("probe")).expect("the probe can be made");
    // Written once and overwritten: what a disk does at its best.
    probe.write_all(&[0; 4096]).and_then(|()| probe.sync_all()).expect("the probe can be written");
    let (mut fsync, mut append) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        fsync.push(once(|| {
            let written = probe.seek(SeekFrom::Start(0)).and_then(|_| probe.write_all(&[round as u8; 4096]));
            written.and_then(|()| probe.sync_data()).expect("the probe can be written");
        }));
        let batch = batch(round);
        append.push(once(|| store.append(&batch).expect("the batch fits")));
    }
    let (fsync, append) = (median(fsync), median(append));
    let measured = format!("{:.0} % ({append:.2} ms a batch, {fsync:.2} ms an fsync)", fsync / append * 100.0);
    row("appending 64 acts at a time, share of 64 times the fsync rate", &measured, "70 %");
    let _ = std::fs::remove_dir_all(place);
}

fn batch(round: u64) -> Append {
    let act = |seq: u64| {
        let bytes = format!("{{\"kind\":\"edited\",\"seq\":{seq},\"stroke\":\"{:0200}\"}}", seq).into_bytes();
        let salt = Salt([seq as u8; 32]);
        let commitment = commit(&salt, &bytes);
        NewAct { bytes, salt, commitment }
    };
    let first = round * BATCH;
    Append {
        work: "img_000000000001".into(),
        expected_size: first,
        acts: (first..first + BATCH).map(act).collect(),
        blobs: Vec::new(),
    }
}
