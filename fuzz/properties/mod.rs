//! What must hold for any bytes at all, one file for each crate that parses them; the guided fuzzer and the replay of the
//! kept corpus (`cli/tests/corpus.rs`) call the same functions.

pub mod canvas;
pub mod credentials;
pub mod illustrator;
pub mod record;
pub mod rights;
pub mod screening;
pub mod server;
pub mod sight;
pub mod studio;

/// What must hold: panics where it does not.
pub type Property = fn(&[u8]);

/// Every target and its property. A file of the same name lies in `fuzz/targets`, a folder of samples in `fuzz/corpus`.
pub const TARGETS: [(&str, Property); 19] = [
    ("canvas_edits", canvas::edits),
    ("credentials_card", credentials::card),
    ("credentials_file", credentials::file),
    ("illustrator_drawing", illustrator::drawing),
    ("illustrator_prompt", illustrator::prompt),
    ("illustrator_script", illustrator::script),
    ("record_canonical", record::canonical_bytes),
    ("record_checkpoint", record::signed_checkpoint),
    ("record_note", record::signed_note),
    ("record_tlog_proof", record::tlog_proof),
    ("record_verifier_key", record::verifier_key),
    ("rights_policy", rights::policy),
    ("screening_prompt", screening::prompt),
    ("screening_registry", screening::registry),
    ("server_request", server::request),
    ("sight_table", sight::table),
    ("sight_tags", sight::tags),
    ("studio_act", studio::acts),
    ("studio_statement", studio::statement),
];
