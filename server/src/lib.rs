//! The studio over HTTP: decode, call one use case, encode. Pages that work without scripts, and an interface for programs.
//!
//! For one creator on their own machine: it answers on loopback names alone, and whatever changes something must come from
//! its own pages or name itself as a program. There are no accounts yet, so it must not be reached from elsewhere.

mod app;
mod counters;
mod failure;
mod guard;
mod serving;

mod booklet;
mod held;
mod jobs;
mod looks;
mod pictures;
mod shelf;
mod showcase;

mod pages;

mod api;

pub use app::App;
pub use booklet::{Binder, Binding, Booklet, BoundPage};
pub use serving::{router, serve};
