//! Plain counters of what the server did since it began, in the text form that collectors read.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Default)]
pub struct Counters {
    pub requests: Counter,
    /// Foreign hosts, foreign pages, missing tokens.
    pub refused: Counter,
    /// Answers from 500 up.
    pub failed: Counter,
    pub created: Counter,
    pub sealed: Counter,
    pub verified: Counter,
    /// Previews that no cache held.
    pub rendered: Counter,
}

#[derive(Default)]
pub struct Counter(AtomicU64);

impl Counter {
    pub fn add_one(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl Counters {
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (name, help, counter) in [
            ("requests", "Requests answered.", &self.requests),
            ("refused", "Requests refused for where they came from.", &self.refused),
            ("failed", "Answers with a status from 500 up.", &self.failed),
            ("created", "Works created.", &self.created),
            ("sealed", "Files sealed and given out.", &self.sealed),
            ("verified", "Files verified.", &self.verified),
            ("rendered", "Previews rendered.", &self.rendered),
        ] {
            let count = counter.0.load(Ordering::Relaxed);
            let name = format!("anykoma_{name}_total");
            writeln!(text, "# HELP {name} {help}\n# TYPE {name} counter\n{name} {count}")
                .expect("writing to a text does not fail");
        }
        text
    }
}
