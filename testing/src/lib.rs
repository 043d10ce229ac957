//! A studio in memory for tests: real trees and checkpoints, a clock that is set by hand, an engine that draws one shape,
//! and a seal that anybody can read. What can fail outside fails here when it is told to.
//!
//! ```
//! let world = testing::World::new();
//! let work = world.create("a girl");
//! world.memory.fail(testing::Step::Append);
//! assert!(studio::cases::share::share(&world.studio, &work.id, &world.by).is_err());
//! ```

mod clock;
pub mod conformance;
mod engine;
mod http;
mod lettered;
mod log;
mod memory;
mod seal;
mod sight;
mod world;

pub use clock::{CountingEntropy, HandClock};
pub use engine::OneShape;
pub use http::dechunked;
pub use lettered::lettered;
pub use memory::{Memory, Step};
pub use seal::{Keyless, PlainSeal, forged};
pub use sight::{Reads, Sees};
pub use world::{World, studio_on};
