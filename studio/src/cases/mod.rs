//! Use cases, one file each.

pub mod choose;
pub mod create;
pub mod export;
pub mod permit;
pub mod rights;
pub mod share;
pub mod verify;
