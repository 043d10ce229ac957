//! Works, acts and use cases: what people do, what follows from it, and the ports to the world outside.
//!
//! There is one way to change a work: [`perform::perform`]. Everything else is read from the record.

pub mod act;
pub mod ids;
pub mod time_text;

pub mod ports;
pub mod reference;
pub mod register;
pub mod seal;
mod side_by_side;
pub mod sight;
pub mod studio;

pub mod account;
pub mod perform;
pub mod work;

pub mod brief;
pub mod cases;
pub mod digest;
mod likeness;
mod near;
pub mod picture;
mod statement;

pub mod answers;
pub mod error;

pub use act::{Act, What};
pub use canvas::Edit;
pub use error::{Error, Refusal};
pub use ports::{
    Append, ArticleFeedback, Blobs, Clock, Engines, Entropy, Feedback, NewAct, Records, SeenCheckpoint, StoreError,
    StoredAct, TrustedStudio, TrustedStudios, WorkEntry,
};
pub use reference::{CredentialsSay, FileSays};
pub use register::{Entered, Entry, PictureCodes, Proof, Registers};
pub use seal::{
    ClaimedAction, ClaimedInput, Claims, CredentialState, Format, Opened, Prepared, Seal, SealError, Signed,
    StudioCard, Unseal, Unsealed,
};
pub use sight::{LookedFor, Lookers, Nobody, Tag, Tagger, TextLine, TextReader, Unseen};
pub use studio::Studio;
pub use work::Work;
