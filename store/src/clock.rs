//! This machine's clock: what it says is *claimed* time, and nobody's witness.

use std::time::{SystemTime, UNIX_EPOCH};

use studio::Clock;

/// UTC milliseconds from the operating system; 0 for a clock that stands before 1970.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_ms(&self) -> u64 {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        u64::try_from(since_1970.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_tells_milliseconds() {
        let at = SystemClock.now_ms();
        // 2020-01-01 and 2200-01-01: seconds would lie far below, microseconds far above.
        assert!((1_577_836_800_000..7_258_118_400_000).contains(&at), "{at}");
    }
}
