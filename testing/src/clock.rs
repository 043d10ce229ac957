//! Time and chance that a test holds in its hands.

use std::sync::atomic::{AtomicU64, Ordering};

use studio::digest::sha256_hex;
use studio::{Clock, Entropy};

/// 2026-11-23T09:00:00Z.
const BEGIN_MS: u64 = 1_795_424_400_000;

/// A second passes with each look, unless it is set.
pub struct HandClock(AtomicU64);

impl HandClock {
    pub fn new() -> Self {
        Self(AtomicU64::new(BEGIN_MS))
    }

    /// Milliseconds forth, or back.
    pub fn turn(&self, by_ms: i64) {
        let turned = self.0.load(Ordering::Relaxed).checked_add_signed(by_ms);
        self.0.store(turned.expect("a test stays within time"), Ordering::Relaxed);
    }
}

impl Default for HandClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for HandClock {
    fn now_ms(&self) -> u64 {
        self.0.fetch_add(1000, Ordering::Relaxed)
    }
}

/// Never the same twice, always the same from run to run.
#[derive(Default)]
pub struct CountingEntropy(AtomicU64);

impl Entropy for CountingEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        let count = self.0.fetch_add(1, Ordering::Relaxed);
        let digest = sha256_hex(&count.to_le_bytes()).into_bytes();
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = digest[place % digest.len()];
        }
    }
}
