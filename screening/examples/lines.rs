//! Screens the lines of standard input: a line of findings for each, and at the end how long it took.
//!
//! `cargo run --release -p screening --example lines < prompts.txt`

use std::io::BufRead;
use std::time::Instant;

use rights::Level;
use screening::Registry;

fn main() -> std::io::Result<()> {
    let begun = Instant::now();
    let registry = Registry::built_in();
    let ready_ms = begun.elapsed().as_secs_f64() * 1e3;
    let mut took_us = Vec::new();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let begun = Instant::now();
        let findings = registry.screen(&line);
        took_us.push(begun.elapsed().as_secs_f64() * 1e6);
        let told = findings.iter().map(|one| {
            let level = if one.level == Level::Warn { "warn" } else { "info" };
            format!("{level} {} ({} %): {}", one.name, one.confidence_percent, one.why)
        });
        println!("{}\t{line}", told.collect::<Vec<_>>().join(" | "));
    }
    took_us.sort_by(f64::total_cmp);
    let at = |share: usize| took_us.get(took_us.len() * share / 100).copied().unwrap_or_default();
    eprintln!(
        "{} names, ready in {ready_ms:.1} ms; a line takes {:.1} us (median), {:.1} us (95 %)",
        registry.len(),
        at(50),
        at(95)
    );
    Ok(())
}
