//! The store as its users see it, each test on a data folder of its own.

mod child;
mod erasing;
mod folder;
mod keys;
mod kill;
mod mishaps;
mod own_names;
mod ports;
mod proofs;
mod rebuilding;
mod records;
mod scene;
mod secrecy;
mod sharing;
mod tampering;
