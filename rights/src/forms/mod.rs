//! Decisions for people and for programs: sentences, ODRL, schema.org and XMP.

mod odrl;
mod schema_org;
mod sentences;
mod xmp;

pub use odrl::odrl;
pub use schema_org::schema_org;
pub use sentences::{sentences, usage_terms};
pub use xmp::xmp;
