//! How many acts a second are appended in batches of 64, beside what the disk's own fsyncs would allow.
//!
//! Rounds alternate, so that other work on the machine falls on both alike; medians are compared.
//!
//! ```text
//! cargo run --release -p store --example append_rate -- [rounds] [folder]
//! ```

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use record::{Salt, commit};
use store::Store;
use studio::{Append, NewAct, Records};

const BATCH: u64 = 64;
/// One page of the database.
const PAGE: [u8; 4096] = [0x5a; 4096];
/// The probe is as large as the store's write-ahead log may become, and is overwritten from its start to its end.
const PROBE_PAGES: u64 = 256;

/// So many batches fill the write-ahead log once. From then on it is overwritten and not extended, as in any process that
/// has been serving for a while.
const WARMING: u64 = 800;

/// Milliseconds of each round.
#[derive(Default)]
struct Rounds {
    overwrite: Vec<f64>,
    extend: Vec<f64>,
    append: Vec<f64>,
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let rounds = arguments.next().map_or(1000, |count| count.parse().expect("the number of rounds comes first"));
    let place = arguments.next().map_or_else(std::env::temp_dir, PathBuf::from);
    let place = place.join(format!("anykoma-append-rate-{}", std::process::id()));
    fs::create_dir_all(&place).expect("the folder can be made");
    let times = measure(&place, rounds);
    let _ = fs::remove_dir_all(&place);
    report(times);
}

fn measure(place: &Path, rounds: u64) -> Rounds {
    let store = Store::open(&place.join("data")).expect("the store opens");
    let mut probe = File::create(place.join("probe")).expect("the probe can be made");
    for _ in 0..PROBE_PAGES {
        probe.write_all(&PAGE).expect("the probe can be written");
    }
    probe.sync_all().expect("the probe can be synced");
    let mut growing = File::create(place.join("growing")).expect("the probe can be made");
    let mut times = Rounds::default();
    for round in 0..WARMING {
        store.append(&batch(round)).expect("the batch fits");
    }
    for round in WARMING..WARMING + rounds {
        times.overwrite.push(milliseconds(|| {
            probe.seek(SeekFrom::Start(round % PROBE_PAGES * 4096)).expect("the probe has this place");
            probe.write_all(&PAGE).and_then(|()| probe.sync_data()).expect("the probe can be written");
        }));
        times.extend.push(milliseconds(|| {
            growing.write_all(&PAGE).and_then(|()| growing.sync_all()).expect("the probe can be written");
        }));
        let batch = batch(round);
        times.append.push(milliseconds(|| store.append(&batch).expect("the batch fits")));
    }
    times
}

/// 64 acts of some 250 bytes, as strokes are.
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

fn milliseconds(work: impl FnOnce()) -> f64 {
    let before = Instant::now();
    work();
    before.elapsed().as_secs_f64() * 1000.0
}

fn report(times: Rounds) {
    let rounds = times.append.len();
    let mean = times.append.iter().sum::<f64>() / rounds as f64;
    let [overwrite, extend, append] = [times.overwrite, times.extend, times.append].map(median);
    println!("rounds                              {rounds}");
    println!("4 KiB overwritten + fdatasync       {overwrite:.3} ms");
    println!("4 KiB appended + fsync              {extend:.3} ms");
    println!("append of {BATCH} acts                   {append:.3} ms (mean with checkpoints {mean:.3} ms)");
    println!("acts a second                       {:.0}", BATCH as f64 / append * 1000.0);
    println!("share of 64 times the fdatasync rate {:.0} %", overwrite / append * 100.0);
    println!("share of 64 times the fsync rate     {:.0} %", extend / append * 100.0);
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
