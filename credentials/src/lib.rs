//! Seals picture files with C2PA credentials, and opens them again: the only crate that names C2PA.
//!
//! A file is made in this order: pixels, XMP, (here an invisible watermark will go into the pixels), and the manifest
//! last; then it is read back and verified before anybody gets it. What comes out of [`Credentials::seal`] is strict
//! bytes: the reader accepts no byte in our own files that our writer would not have written.
//!
//! ```text
//! org.anykoma.statement   JSON  license, use table, findings, copyright, origins
//! org.anykoma.log-proof   JSON  {"proof": ".tlog-proof text"}: the act `exported`, its salt and both paths
//! org.anykoma.studio      JSON  the studio's card: name, root certificate, fingerprint, log key
//! ```
//!
//! Knows no store and no record: what it seals comes as plain values.

mod brought;
mod card;
mod certificates;
mod keys;
mod pem;

mod jpeg;
mod pictures;
mod png;
mod webp;
mod xmp;

mod outside;
mod says;

mod jumbf;
mod lengths;
mod manifest;
mod reader;
mod reading;
mod sealing;
mod signer;
mod stranger;
mod strict;

pub use brought::Brought;
pub use card::check_card;
pub use keys::Keys;
pub use reader::Reader;
pub use sealing::Credentials;
