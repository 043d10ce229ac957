//! The store as its users see it, each test on a data folder of its own.

mod folder;
mod proofs;
mod records;
mod scene;
mod secrecy;
mod sharing;
mod tampering;
