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
    #[error("cannot {doing} {}: {}", path.display(), advice(source))]
    File { doing: &'static str, path: PathBuf, source: io::Error },
    #[error(transparent)]
    Studio(#[from] studio::Error),
    #[error("{0}")]
    Failed(String),
}

/// Why, and what to do.
fn advice(source: &io::Error) -> String {
    match source.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "the disk is full; make room or choose another place".into()
        }
        ErrorKind::PermissionDenied => {
            "permission denied; give yourself the right to it or choose another place".into()
        }
        ErrorKind::ReadOnlyFilesystem => "the disk is read-only; choose another place".into(),
        ErrorKind::NotADirectory => "a part of this path is no folder; choose another place".into(),
        _ => format!("{source}; look at the place or choose another"),
    }
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
            | Refusal::CharacterName(_)
            | Refusal::TooManyCharacters(_)
            | Refusal::Words(_)
            | Refusal::Script(_)
            | Refusal::ScriptTooLong(_)
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
