//! Lengths that a file names, held against the bytes that are there, before a library makes room for what they promise.
//!
//! C2PA's reader of CBOR takes as much memory as a string says that it is long: seventeen kilobytes asked for two gigabytes
//! (docs/fuzzing.md). So the heads of all strings in a manifest store are looked at first.

use crate::jumbf::{Cell, cells};

/// Superboxes in superboxes; a store needs four floors.
const DEEPEST: usize = 16;

/// Why a store is not given to the library.
pub fn check(store: &[u8]) -> Result<(), String> {
    // What stands behind the store is nobody's to read.
    let length =
        crate::pictures::be32(store, 0).filter(|length| (8..=store.len()).contains(length)).unwrap_or(store.len());
    check_row(&store[..length], 0)
}

fn check_row(bytes: &[u8], depth: usize) -> Result<(), String> {
    let cells = cells(bytes).filter(|_| depth < DEEPEST).ok_or("its boxes do not fit into each other")?;
    for Cell { kind, body } in cells {
        match &kind {
            b"jumb" => check_row(body, depth + 1)?,
            b"cbor" if !strings_fit(body) => return Err("a text in it is longer than the file".into()),
            b"brob" => return Err("it is packed, and packed ones are not read here".into()),
            _ => {}
        }
    }
    Ok(())
}

/// Whether every string of definite length ends before the bytes do. Heads stand one after the other (RFC 8949, section 3),
/// whatever is nested in what, so one pass sees them all; it ends where the bytes break off, as every reader does.
fn strings_fit(mut rest: &[u8]) -> bool {
    const BYTES: u8 = 2;
    const TEXT: u8 = 3;
    while let Some((first, after)) = rest.split_first() {
        let width = match first & 0x1f {
            24 => 1,
            25 => 2,
            26 => 4,
            27 => 8,
            _ => 0,
        };
        let Some((argument, after)) = after.split_at_checked(width) else { return true };
        rest = after;
        // A length of 31 is an indefinite one, whose parts have heads of their own.
        let has_bytes = matches!(first >> 5, BYTES | TEXT) && first & 0x1f != 31;
        if has_bytes {
            let length = match width {
                0 => u64::from(first & 0x1f),
                _ => argument.iter().fold(0, |length, byte| length << 8 | u64::from(*byte)),
            };
            let Some(after) = usize::try_from(length).ok().and_then(|length| rest.get(length..)) else { return false };
            rest = after;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn a_box(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len() + 8).unwrap().to_be_bytes();
        [&length[..], kind, body].concat()
    }

    fn store(cbor: &[u8]) -> Vec<u8> {
        a_box(b"jumb", &[a_box(b"jumd", &[0; 20]), a_box(b"jumb", &a_box(b"cbor", cbor))].concat())
    }

    #[test]
    fn strings_that_are_there_are_fine() {
        // {"a": [h'01', (_ "b", "c"), 1(2.5), null], 3: "…"}
        let cbor = b"\xa2\x61a\x84\x41\x01\x7f\x61b\x61c\xff\xc1\xfb\x40\x04\0\0\0\0\0\0\xf6\x03\x78\x03\xe2\x80\xa6";
        assert_eq!(check(&store(cbor)), Ok(()));
        assert_eq!(check(&[store(cbor), vec![0; 9]].concat()), Ok(()));
        assert_eq!(check(&store(b"\x1b\0\0")), Ok(()), "a head that breaks off asks for nothing");
    }

    #[test]
    fn a_string_longer_than_its_box_is_refused_wherever_it_stands() {
        for promise in [
            &b"\x62a"[..],
            b"\x58\x02a",
            b"\x59\xff\xff",
            b"\x7a\x6e\x6f\x74\x41",
            b"\x5b\xff\xff\xff\xff\xff\xff\xff\xff",
        ] {
            for before in [&b""[..], b"\xa1\x61a", b"\x82\x41\x01", b"\x9f", b"\x5f\x41a"] {
                assert!(check(&store(&[before, promise].concat())).is_err(), "{before:x?} {promise:x?}");
            }
        }
    }

    #[test]
    fn boxes_that_cannot_be_looked_into_are_refused() {
        assert!(check(b"").is_ok());
        for open_ended in [0, 1, 7] {
            let mut endless = store(b"\x7a\x6e\x6f\x74\x41");
            endless[..4].copy_from_slice(&u32::to_be_bytes(open_ended));
            assert!(check(&endless).is_err());
        }
        assert!(check(&a_box(b"brob", b"packed")).is_err());
        let cut = store(b"\x01");
        assert!(check(&cut[..cut.len() - 1]).is_err());
        let deep = (0..40).fold(a_box(b"cbor", b"\x01"), |inner, _| a_box(b"jumb", &inner));
        assert!(check(&deep).is_err());
    }
}
