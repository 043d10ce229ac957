//! What can be wrong with the bytes of a policy edition.

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("the policy is not UTF-8 text")]
    Text,
    #[error("the policy cannot be read: {0}")]
    Form(String),
    #[error("the policy's edition must be a date like 2026-01-15, and `{0}` is none")]
    Edition(String),
    #[error("the policy's table `{table}` says nothing about `{missing}`")]
    Incomplete { table: &'static str, missing: &'static str },
    #[error("the policy names the plan `{plan}` twice for the use `{usage}`")]
    Repeated { usage: &'static str, plan: &'static str },
    #[error("the policy's plan `{plan}` is for personal uses, and yet allows `{usage}`")]
    BeyondScope { plan: &'static str, usage: &'static str },
    #[error("the policy's limit `{0}` leaves more of commercial uses than of personal ones")]
    Inverted(String),
}
