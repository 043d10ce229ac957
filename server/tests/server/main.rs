//! The server over real HTTP on loopback, with a studio that lives in memory: pages, refusals, programs and drawings.

mod browser;
mod well_formed;

mod drawings;
mod openapi;
mod pages;
mod programs;
mod refusals;
