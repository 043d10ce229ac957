//! Policy editions, plans, uses, licenses, findings and permissions, and the decisions that follow from them.
//!
//! The only place in the project that phrases a right. Knows no work's content, no file and no clock.
//!
//! ```
//! use rights::{Facts, License, Plan, Said, Verdict, decide, license::LicenseGrant, policy::Policy};
//!
//! let policy = Policy::built_in();
//! let license = License::grant(LicenseGrant {
//!     id: "lic_0123456789ab".into(),
//!     work: "img_0123456789ab".into(),
//!     plan: Plan::Free,
//!     policy: &policy,
//!     granted_at: "2026-02-01T10:00:00.000Z".into(),
//!     licensor: "A studio".into(),
//!     licensee: "creator-1".into(),
//! });
//! let facts = Facts {
//!     policy: &policy,
//!     policy_known: true,
//!     license: &license,
//!     plan_history: &[],
//!     engines: &[],
//!     references: &[],
//!     findings: &[],
//!     said: Said::default(),
//! };
//! let decision = decide(&facts, "merchandise");
//! assert_eq!(decision.verdict, Verdict::NotGranted);
//! assert_eq!(decision.because[0].name, "Free");
//! ```

pub mod plan;
pub mod uses;

pub mod policy;
mod policy_check;

pub mod license;

pub mod consequence;
pub mod dispute;
pub mod finding;
pub mod permission;
pub mod source;

pub mod claimed;
pub mod decide;
pub mod decision;
mod voices;
mod wording;

pub mod copyright;
pub mod design;

pub mod articles;
pub mod forms;

pub mod error;

pub use consequence::{Consequence, Said, consequence};
pub use decide::{Facts, decide, decide_all};
pub use decision::{Decision, Reason, SourceKind, Verdict};
pub use dispute::{Answer, Dispute, Outcome};
pub use error::Error;
pub use finding::{Finding, FindingKind, Level, Rule, Where};
pub use license::{License, Scope};
pub use permission::{Lapse, Lapsed, Permission};
pub use plan::Plan;
pub use policy::Policy;
pub use source::{DeclaredSource, EngineTerms};
pub use uses::Use;
