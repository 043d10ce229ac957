//! `kill -9` at any moment: what was acknowledged is there, nothing is half done, both trees are sound.
//!
//! `ANYKOMA_KILLS` sets how many times the binary is killed (default 200).

mod studio_binary;

use std::time::Duration;

use studio_binary::Place;

/// A pause between 0 and `most` microseconds that differs from round to round (a linear congruential generator).
fn pause(round: u64, most: u64) -> Duration {
    let mixed = round.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    Duration::from_micros((mixed >> 33) % most)
}

#[test]
fn killing_the_binary_loses_nothing_that_was_acknowledged() {
    let kills: u64 =
        std::env::var("ANYKOMA_KILLS").map_or(200, |count| count.parse().expect("ANYKOMA_KILLS is a number"));
    let place = Place::new("kill");
    let mut acknowledged = vec![place.create("first.png", &[])];
    for round in 0..kills {
        // Two at once: one is killed, the other goes on beside it.
        let words = ["create", "a boy", "--size", "64x64", "--quiet", "--json", "-o"];
        let victim_file = format!("victim-{round}.png");
        let mut victim = place.command("data", &[&words[..], &[victim_file.as_str()]].concat());
        let mut victim =
            victim.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap();
        std::thread::sleep(pause(round, 25_000));
        victim.kill().unwrap();
        let finished = victim.wait().unwrap().success();
        if finished {
            place.call(&["verify", &victim_file]).expect(0);
        }
        if round % 5 == 0 {
            acknowledged.push(place.create("beside.png", &[]));
            place.call(&["operator", "audit"]).expect(0);
        }
    }
    let audit = place.call(&["operator", "audit", "--json"]);
    audit.expect(0);
    assert_eq!(audit.json()["sound"], true);
    for work in &acknowledged {
        place.call(&["record", work]).expect(0);
        place.call(&["export", work, "-o", "again.png"]).expect(0);
        place.call(&["verify", "again.png"]).expect(0);
    }
    // Works that were cut short are listed and can be looked at; no command fails over them.
    place.call(&["works"]).expect(0);
}
