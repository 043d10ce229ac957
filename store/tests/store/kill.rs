//! `kill -9` at any moment: everything acknowledged is there, nothing is half done, both trees are sound.
//!
//! `ANYKOMA_KILLS` sets how many processes are killed (default 100).

use std::time::Duration;

use store::Store;
use studio::{Blobs, Records};

use crate::child::{Acknowledged, Job, Running, acknowledged, command, parse, program};
use crate::scene::{Scene, acts};

/// A pause below `most` that differs from round to round (a linear congruential generator).
fn pause(round: u64, most: Duration) -> Duration {
    let mixed = round.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    most.mul_f64((mixed >> 40) as f64 / (1_u64 << 24) as f64)
}

/// Starts a process, kills it, and returns what it was told is durable.
fn kill_one(scene: &Scene, round: u64) -> Vec<Acknowledged> {
    let mut running = Running::start(command(&program(), Job::Append, scene.path(), &format!("img_{round}")));
    // Every other one while it starts, the rest while it appends.
    if round.is_multiple_of(2) {
        std::thread::sleep(pause(round, Duration::from_millis(12)));
        return acknowledged(&running.kill());
    }
    let first = parse(&running.wait_for("acknowledged "));
    std::thread::sleep(pause(round, Duration::from_millis(25)));
    let mut all = vec![first];
    all.extend(acknowledged(&running.kill()));
    all
}

fn assert_there(store: &Store, acknowledged: &[Acknowledged]) {
    let Some(newest) = acknowledged.last() else { return };
    let acts = store.read(&newest.work).unwrap();
    for one in acknowledged {
        let last = &acts[usize::try_from(one.size).unwrap() - 1];
        assert_eq!(last.commitment.to_string(), one.commitment, "act {} of {}", one.size - 1, one.work);
        if let Some(blob) = &one.blob {
            store.get(&one.work, blob).unwrap();
        }
    }
}

#[test]
fn killing_loses_nothing_that_was_acknowledged() {
    let kills = std::env::var("ANYKOMA_KILLS").map_or(100, |count| count.parse().expect("ANYKOMA_KILLS is a number"));
    let scene = Scene::new();
    scene.open().append(&acts("img_first", 0, &["created"])).unwrap();
    let mut everything = Vec::new();
    for round in 0..kills {
        let acknowledged = kill_one(&scene, round);
        let store = scene.open();
        let report = store.audit().unwrap();
        assert!(report.is_sound(), "after kill {round}: {report:#?}");
        assert_there(&store, &acknowledged);
        everything.push(acknowledged);
    }
    let store = scene.open();
    for acknowledged in &everything {
        assert_there(&store, acknowledged);
    }
    let count: usize = everything.iter().map(Vec::len).sum();
    assert!(count as u64 >= kills / 2, "{count} acknowledged in {kills} rounds");
    store.sequence().unwrap();
    assert!(store.audit().unwrap().is_sound());
}

#[test]
fn killing_a_founder_leaves_a_folder_that_opens() {
    for round in 0..30 {
        let scene = Scene::new();
        let running = Running::start(command(&program(), Job::Append, scene.path(), "img_1"));
        std::thread::sleep(pause(round, Duration::from_millis(15)));
        let acknowledged = acknowledged(&running.kill());
        let store = scene.open();
        assert!(store.audit().unwrap().is_sound());
        assert_there(&store, &acknowledged);
    }
}
