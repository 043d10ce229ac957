//! The answers as programs read them: the JSON documents of the command line and of the HTTP interface.

mod character;
mod created;
mod finding;
mod license;
mod record;
mod rights;
mod verification;

pub use character::{CharacterAnswer, CharacterUsedAnswer, TraitAnswer};
pub use created::{CandidateAnswer, CreateAnswer, FileAnswer, LogAnswer, ReferenceAnswer, TookMs, UnderstoodAnswer};
pub use finding::{DisputeAnswer, FindingAnswer, PermissionAnswer, PlaceAnswer, ScreenAnswer, findings, findings_of};
pub use license::LicenseAnswer;
pub use record::{ActAnswer, RecordAnswer, WorkAnswer};
pub use rights::{CopyrightAnswer, ReasonAnswer, RightsAnswer, SignerAnswer, UseAnswer};
pub use verification::{CredentialsAnswer, LogStateAnswer, TimeAnswer, VerifyAnswer};
