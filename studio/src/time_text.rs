//! Times as text: RFC 3339, UTC, milliseconds.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// `ms` since 1970-01-01T00:00:00Z; times past the year 9999 are shown as its end.
pub fn rfc3339(ms: u64) -> String {
    const LAST_MS: u64 = 253_402_300_799_999;
    let nanos = i128::from(ms.min(LAST_MS)) * 1_000_000;
    let moment = OffsetDateTime::from_unix_timestamp_nanos(nanos).expect("the year is at most 9999");
    moment.format(&Rfc3339).expect("RFC 3339 holds every year up to 9999")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn milliseconds_become_utc_text() {
        assert_eq!(rfc3339(0), "1970-01-01T00:00:00Z");
        assert_eq!(rfc3339(1_768_471_445_123), "2026-01-15T10:04:05.123Z");
        assert!(rfc3339(u64::MAX).starts_with("9999-12-31T23:59:59"));
    }
}
