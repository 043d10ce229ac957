//! The use cases, on a studio in memory whose clock, store and seal a test holds in its hands.

mod accounts;
mod characters;
mod choosing;
mod editing;
mod erasing;
mod failing;
mod leaving;
mod licensing;
mod sharing;
