//! Why a command ended early: one sentence for people, one exit code for programs.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use studio::{Refusal, SealError, StoreError};

use crate::exit::Exit;

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("{0}")]
    BadCall(String),
    #[error("there is no file {}; look at its name and folder", path.display())]
    NoSuchFile { path: PathBuf },
    #[error("cannot {doing} {}: {source}", path.display())]
    File { doing: &'static str, path: PathBuf, source: io::Error },
    #[error(transparent)]
    Studio(#[from] studio::Error),
    #[error("{0}")]
    Failed(String),
}

impl Failure {
    pub fn exit(&self) -> Exit {
        match self {
            Self::BadCall(_) => Exit::BadCall,
            Self::Studio(studio::Error::Refused(refusal)) if is_about_words(refusal) => Exit::BadCall,
            _ => Exit::Failed,
        }
    }
}

/// Refusals that the words of the call alone decide, whatever the studio holds.
const fn is_about_words(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::PromptEmpty
            | Refusal::PromptTooLong(_)
            | Refusal::PromptControl(_)
            | Refusal::Size { .. }
            | Refusal::Candidates(_)
            | Refusal::Seed(_)
            | Refusal::NoSuchEngine { .. }
    )
}

/// For `map_err`: names what was being done to which file.
pub fn file(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let path = path.to_owned();
    move |source| match source.kind() {
        ErrorKind::NotFound if doing == "read" => Failure::NoSuchFile { path },
        _ => Failure::File { doing, path, source },
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Studio(refusal.into())
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Studio(error.into())
    }
}

impl From<SealError> for Failure {
    fn from(error: SealError) -> Self {
        Self::Studio(error.into())
    }
}
