//! Policy editions, plans, uses, licenses, findings and permissions, and the decisions that follow from them.
//!
//! The only place in the project that phrases a right. Knows no work's content, no file and no clock.

pub mod decision;
pub mod finding;
pub mod license;
pub mod plan;
pub mod source;
pub mod uses;

pub use decision::{Decision, Reason, SourceKind, Verdict};
pub use finding::{Finding, FindingKind, Level, Where};
pub use license::{License, Scope};
pub use plan::Plan;
pub use source::{DeclaredSource, EngineTerms};
pub use uses::Use;
