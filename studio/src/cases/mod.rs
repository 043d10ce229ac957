//! Use cases, one file each.

pub mod account;
pub mod character;
pub mod choose;
pub mod create;
pub mod dispute;
pub mod edit;
pub mod erase;
pub mod export;
pub mod import;
pub mod letter;
pub mod open_file;
pub mod page;
pub mod permit;
pub mod pictures;
pub mod register;
pub mod rights;
pub mod share;
pub mod standing;
pub mod verify;
pub mod works;
