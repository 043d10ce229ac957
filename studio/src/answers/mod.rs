//! The answers as programs read them: the JSON documents of the command line and of the HTTP interface.

mod character;
mod created;
mod license;
mod record;
mod rights;
mod verification;

pub use character::{CharacterAnswer, CharacterUsedAnswer, TraitAnswer};
pub use created::{CandidateAnswer, CreateAnswer, FileAnswer, LogAnswer, TookMs, UnderstoodAnswer};
pub use license::{FindingAnswer, LicenseAnswer, PlaceAnswer, findings};
pub use record::{ActAnswer, RecordAnswer, WorkAnswer};
pub use rights::{CopyrightAnswer, ReasonAnswer, RightsAnswer, SignerAnswer, UseAnswer};
pub use verification::{CredentialsAnswer, LogStateAnswer, TimeAnswer, VerifyAnswer};
