//! The house in tables: which crate stands on which floor, what a pure crate may be built from, who may name what.

/// What a crate is beside the floors: nothing may be built from it.
pub const BESIDE: [&str; 6] = ["testing", "xtask", "bench", "fuzz", "peers", "tagger"];

/// Crate and floor. A crate may use lower floors only. `engines` and `evidence` have their place before they exist.
pub const FLOORS: [(&str, u8); 17] = [
    ("record", 1),
    ("canvas", 1),
    ("rights", 1),
    ("engine", 2),
    ("render", 2),
    ("screening", 2),
    ("scene", 3),
    ("press", 3),
    ("engines", 3),
    ("studio", 3),
    ("illustrator", 4),
    ("store", 4),
    ("credentials", 4),
    ("evidence", 4),
    ("sight", 4),
    ("server", 4),
    ("cli", 5),
];

/// Crates that speak to the world outside. They meet only in `cli`.
pub const ADAPTERS: [&str; 6] = ["store", "credentials", "evidence", "sight", "server", "engines"];

/// Pure crates and all that each may be built from; what only its tests use is free.
pub const PURE: [(&str, &[&str]); 9] = [
    ("record", &["base64", "ed25519-dalek", "hmac", "serde", "serde_json", "sha2", "thiserror", "zeroize"]),
    ("canvas", &["kurbo", "libm", "serde", "thiserror"]),
    ("rights", &["serde", "serde_json", "sha2", "thiserror", "toml"]),
    ("engine", &["canvas", "rights", "serde", "thiserror"]),
    ("render", &["canvas", "libm", "rustybuzz", "thiserror", "vello_cpu"]),
    (
        "screening",
        &["fst", "iscc-lib", "libm", "postcard", "rights", "serde", "thiserror", "toml", "unicode-normalization"],
    ),
    ("scene", &["engine", "rustc-hash"]),
    ("illustrator", &["canvas", "engine", "hypher", "libm", "render", "rights", "scene", "strsim", "thiserror"]),
    ("press", &["canvas", "miniz_oxide", "pdf-writer", "render", "subsetter", "strsim", "thiserror", "ttf-parser"]),
];

/// A foreign crate and the one crate of the house that may name it.
pub const NAMED_ONCE: [(&str, &str); 8] = [
    ("c2pa", "credentials"),
    ("rten", "tagger"),
    ("rten-tensor", "tagger"),
    ("rusqlite", "store"),
    ("libsqlite3-sys", "store"),
    ("sqlx", "store"),
    ("postgres", "store"),
    ("tokio-postgres", "store"),
];

pub fn floor(name: &str) -> Option<u8> {
    FLOORS.iter().find(|(of, _)| *of == name).map(|(_, floor)| *floor)
}

/// What the pure crate may be built from; `None` if the crate is not pure.
pub fn allowed(name: &str) -> Option<&'static [&'static str]> {
    PURE.iter().find(|(of, _)| *of == name).map(|(_, allowed)| *allowed)
}

/// The crate that a path lies in: its first folder.
pub fn crate_of(path: &str) -> &str {
    path.split('/').next().unwrap_or(path)
}
