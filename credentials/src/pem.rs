//! PEM to DER (RFC 7468): one block of one label.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Nothing where the text is not exactly one such block.
pub fn der(pem: &str, label: &str) -> Option<Vec<u8>> {
    let (begin, end) = (format!("-----BEGIN {label}-----"), format!("-----END {label}-----"));
    let body = pem.trim().strip_prefix(&begin)?.strip_suffix(&end)?;
    STANDARD.decode(body.split_ascii_whitespace().collect::<String>()).ok()
}
