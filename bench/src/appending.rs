//! Appending in batches of 64 acts, beside two ways to ask the disk for its own rate.
//!
//! Rounds alternate, so that other work falls on all alike. The write-ahead log is filled once before: from then on it
//! is overwritten and not extended, as in a process that has been serving for a while.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};

use record::{Salt, commit};
use store::Store;
use studio::{Append, NewAct, Records};

use crate::timing::{median, once, place, row};

const BATCH: u64 = 64;
const ROUNDS: u64 = 400;
/// So many batches fill the write-ahead log.
const WARMING: u64 = 800;
/// One page of the database.
const PAGE: [u8; 4096] = [0x5a; 4096];
const PROBE_PAGES: u64 = 256;

pub fn run() {
    let place = place("append");
    let store = Store::open(&place.join("data")).expect("the store opens");
    let mut probe = File::create(place.join("probe")).expect("the probe can be made");
    let mut growing = File::create(place.join("growing")).expect("the probe can be made");
    (0..PROBE_PAGES).for_each(|_| probe.write_all(&PAGE).expect("the probe can be written"));
    probe.sync_all().expect("the probe can be synced");
    (0..WARMING).for_each(|round| store.append(&batch(round)).expect("the batch fits"));
    let (mut overwrite, mut extend, mut append) = (Vec::new(), Vec::new(), Vec::new());
    for round in WARMING..WARMING + ROUNDS {
        overwrite.push(once(|| {
            let there = probe.seek(SeekFrom::Start(round % PROBE_PAGES * 4096)).and_then(|_| probe.write_all(&PAGE));
            there.and_then(|()| probe.sync_data()).expect("the probe can be written");
        }));
        extend.push(once(|| {
            growing.write_all(&PAGE).and_then(|()| growing.sync_all()).expect("the probe can be written");
        }));
        let batch = batch(round);
        append.push(once(|| store.append(&batch).expect("the batch fits")));
    }
    told([median(overwrite), median(extend), median(append)]);
    let _ = std::fs::remove_dir_all(place);
}

fn told([overwrite, extend, append]: [f64; 3]) {
    for (probe, time) in [("appending a page and fsync", extend), ("overwriting a page and fdatasync", overwrite)] {
        let measured = format!("{:.0} % ({append:.2} ms a batch, {time:.2} ms a sync)", time / append * 100.0);
        row(&format!("64 acts at a time, share of 64 times the rate of {probe}"), &measured, "70 %");
    }
}

/// Acts of some 250 bytes, as strokes are.
fn batch(round: u64) -> Append {
    let first = round * BATCH;
    let act = |seq: u64| {
        let bytes = format!("{{\"kind\":\"edited\",\"seq\":{seq},\"stroke\":\"{seq:0200}\"}}").into_bytes();
        let salt = Salt([seq as u8; 32]);
        NewAct { commitment: commit(&salt, &bytes), bytes, salt }
    };
    let acts = (first..first + BATCH).map(act).collect();
    Append { work: "img_000000000001".into(), expected_size: first, acts, blobs: Vec::new() }
}
