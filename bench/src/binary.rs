//! `create` end to end, as a person calls it.

use std::process::Command;

use serde_json::Value;

use crate::timing::{median, once, place, row};

const ROUNDS: usize = 15;

pub fn creating(binary: &str) {
    let place = place("create");
    let (mut whole, mut process, mut rest) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let prompt = "an anime girl with silver hair on a roof at dusk";
        let mut command = Command::new(binary);
        command
            .current_dir(&place)
            .args(["--data", "data", "create", prompt, "-o", "x.png", "--json", "--quiet", "--seed"]);
        command.arg(round.to_string());
        let mut answer = Value::Null;
        let time = once(|| {
            let output = command.output().expect("the binary runs");
            answer = serde_json::from_slice(&output.stdout).expect("create answers in JSON");
        });
        // The first call founds the studio.
        if round > 0 {
            let took = |name: &str| answer["took_ms"][name].as_f64().unwrap_or(f64::NAN);
            process.push(time);
            whole.push(took("total"));
            rest.push(took("seal") + took("record"));
        }
    }
    let measured = format!("{:.0} ms ({:.0} ms with the start of the process)", median(whole), median(process));
    row("`create` at 1024x1024, end to end", &measured, "300 ms");
    row("of it everything that is not drawing", &format!("{:.0} ms", median(rest)), "40 ms");
    let _ = std::fs::remove_dir_all(place);
}
