//! Times as text: RFC 3339, UTC, always with three digits of milliseconds, so that texts sort as times do.

use time::OffsetDateTime;

/// `ms` since 1970-01-01T00:00:00Z; times past the year 9999 are shown as its end.
pub fn rfc3339(ms: u64) -> String {
    const LAST_MS: u64 = 253_402_300_799_999;
    let ms = ms.min(LAST_MS);
    let moment = OffsetDateTime::from_unix_timestamp((ms / 1000) as i64).expect("the year is at most 9999");
    let (date, hour, minute, second) = (moment.date(), moment.hour(), moment.minute(), moment.second());
    let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{:03}Z", ms % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn milliseconds_become_utc_text_of_one_length() {
        assert_eq!(rfc3339(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(rfc3339(1_768_471_445_120), "2026-01-15T10:04:05.120Z");
        assert_eq!(rfc3339(u64::MAX), "9999-12-31T23:59:59.999Z");
    }
}
