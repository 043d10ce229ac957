//! One value, one sequence of bytes: JSON in the canonical form of RFC 8785 (JCS), without floats.
//!
//! Chosen over deterministic CBOR because a stranger can read the bytes of an act with any JSON library, or with none,
//! and can recompute a commitment without first agreeing on a second format.
//!
//! Narrower than JCS: numbers are integers from -(2^53-1) to 2^53-1, the range that every JSON reader keeps exact, so the
//! hard part of JCS (printing floats) does not arise. Object keys are strings sorted by UTF-16 code units (section 3.2.3).

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Error;
use crate::canonical_text;
use crate::float_search::holds_float;

/// 2^53 - 1: the largest integer that a reader with 64-bit floats keeps exact (RFC 7493, section 2.2).
pub const LARGEST_INTEGER: i64 = (1 << 53) - 1;

/// The canonical bytes of a value; refuses floats and integers beyond [`LARGEST_INTEGER`].
pub fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, Error> {
    if holds_float(value) {
        return Err(Error::NotEncodable("it holds a float"));
    }
    let value = serde_json::to_value(value).map_err(|_| Error::NotEncodable("it has no JSON form"))?;
    canonical_text::write(&value)
}

/// Reads bytes that are exactly their own canonical encoding; all others are refused, however well-formed.
///
/// A field that the type does not know is for the type to refuse (`#[serde(deny_unknown_fields)]`). Nesting deeper than
/// 127 is refused.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    let value: Value = serde_json::from_slice(bytes).map_err(|_| Error::NotCanonical("not JSON"))?;
    // A duplicate key, whitespace, another order or another spelling of a string does not survive the round trip.
    let again = canonical_text::write(&value).map_err(|_| Error::NotCanonical("a number that is no small integer"))?;
    if again != bytes {
        return Err(Error::NotCanonical("another spelling of the same value"));
    }
    serde_json::from_value(value).map_err(|_| Error::NotThatValue)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check_refused(bytes: &[u8]) {
        let answer = decode::<Value>(bytes);
        assert!(matches!(answer, Err(Error::NotCanonical(_))), "{}: {answer:?}", String::from_utf8_lossy(bytes));
    }

    #[test]
    fn keys_are_sorted_by_utf16_units() {
        // In UTF-16 the moon (D83C DF19) comes before U+FB33, in UTF-8 after it (the example of RFC 8785, section 3.2.3).
        let bytes = encode(&json!({"\u{fb33}": 1, "\u{1f319}": 2, "b": 3, "a": 4})).unwrap();
        assert_eq!(bytes, "{\"a\":4,\"b\":3,\"\u{1f319}\":2,\"\u{fb33}\":1}".as_bytes());
    }

    #[test]
    fn strings_escape_only_what_they_must() {
        let bytes = encode(&"\u{8}\t\n\u{c}\r\"\\/\u{1}\u{1f}\u{7f}\u{20ac}").unwrap();
        assert_eq!(bytes, "\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0001\\u001f\u{7f}\u{20ac}\"".as_bytes());
    }

    #[test]
    fn integers_end_where_other_readers_lose_them() {
        assert_eq!(encode(&LARGEST_INTEGER).unwrap(), b"9007199254740991");
        assert_eq!(encode(&-LARGEST_INTEGER).unwrap(), b"-9007199254740991");
        assert!(encode(&(LARGEST_INTEGER + 1)).is_err());
        assert!(encode(&(-LARGEST_INTEGER - 1)).is_err());
        assert!(encode(&u64::MAX).is_err());
    }

    #[test]
    fn floats_are_refused_wherever_they_hide() {
        for float in [0.5, 1.0, f64::NAN, f64::INFINITY] {
            assert!(encode(&float).is_err());
            assert!(encode(&Some(vec![("key", float)])).is_err());
            assert!(encode(&std::collections::BTreeMap::from([("key", float as f32)])).is_err());
        }
    }

    #[test]
    fn another_spelling_of_the_same_value_is_refused() {
        for text in ["{\"b\":1,\"a\":2}", "{\"a\":1,\"a\":1}", "{\"a\":1,\"a\":2}", "{ }", "[1, 2]", "1 ", " 1", "1\n"]
        {
            check_refused(text.as_bytes());
        }
        for text in ["1.0", "-0", "1e3", "01", "+1", "0.5", "9007199254740992", "\"\\u0041\"", "\"\\/\"", "\"\\u000A\""]
        {
            check_refused(text.as_bytes());
        }
    }

    #[test]
    fn bytes_that_are_not_json_are_refused() {
        for bytes in [&b""[..], b"{", b"\xff", b"\"\xff\"", b"\xef\xbb\xbf1", b"nul", b"1,2", b"\"\\ud800\""] {
            check_refused(bytes);
        }
        check_refused(&vec![b'['; 100_000]);
    }

    #[test]
    fn a_canonical_value_of_another_type_is_told_apart() {
        assert_eq!(decode::<u8>(b"300"), Err(Error::NotThatValue));
        assert_eq!(decode::<u8>(b"200"), Ok(200));
    }
}
