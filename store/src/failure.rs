//! What goes wrong below the ports, and the sentence that a person gets for it.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use studio::StoreError;

/// Everything that can fail in here; leaves the crate only as a [`StoreError`].
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("the database refuses: {0}")]
    Database(#[from] rusqlite::Error),
    #[error("cannot {doing} {}: {source}", path.display())]
    File { doing: &'static str, path: PathBuf, source: io::Error },
    #[error("a tree does not fit together: {0}")]
    Tree(#[from] record::Error),
    #[error(transparent)]
    Port(#[from] StoreError),
}

/// For `map_err`: names what was being done to which file.
pub(crate) fn file(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let path = path.to_owned();
    move |source| Failure::File { doing, path, source }
}

pub(crate) fn damaged(what: impl Into<String>) -> Failure {
    StoreError::Damaged(what.into()).into()
}

pub(crate) fn unusable(why: impl Into<String>) -> Failure {
    StoreError::Unusable(why.into()).into()
}

impl From<Failure> for StoreError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Port(error) => error,
            Failure::Tree(error) => Self::Damaged(format!("a tree does not fit together: {error}")),
            Failure::File { doing, path, source } => Self::Unusable(file_sentence(doing, &path, &source)),
            Failure::Database(error) => database_sentence(&error),
        }
    }
}

fn file_sentence(doing: &str, path: &Path, source: &io::Error) -> String {
    let path = path.display();
    match source.kind() {
        ErrorKind::PermissionDenied => {
            format!(
                "cannot {doing} {path}, permission denied; give yourself the right to read and write there or choose another --data folder"
            )
        }
        ErrorKind::ReadOnlyFilesystem => {
            format!("cannot {doing} {path}, the disk is read-only; choose another --data folder")
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            format!("cannot {doing} {path}, the disk is full; make room and try again, nothing acknowledged was lost")
        }
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => {
            format!("cannot {doing} {path}, which is not in a folder or is none; choose another --data folder")
        }
        _ => format!("cannot {doing} {path}: {source}; look at the folder or choose another with --data"),
    }
}

fn database_sentence(error: &rusqlite::Error) -> StoreError {
    use rusqlite::Error as Sql;
    match error {
        Sql::SqliteFailure(cause, _) => match cause.code {
            ErrorCode::NotADatabase => {
                StoreError::Damaged("studio.db is not a database; put back a backup of it".into())
            }
            ErrorCode::DatabaseCorrupt => {
                StoreError::Damaged(format!("studio.db is corrupt; put back a backup of it ({error})"))
            }
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Unusable(
                "another process has kept studio.db locked for more than five seconds; try again when it is done"
                    .into(),
            ),
            ErrorCode::DiskFull => {
                StoreError::Unusable("the disk is full; make room and try again, nothing acknowledged was lost".into())
            }
            ErrorCode::SystemIoFailure => StoreError::Unusable(format!(
                "the disk refuses to read or write studio.db; make room or look after the disk and try again, nothing \
                 acknowledged was lost ({error})"
            )),
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => StoreError::Unusable(format!(
                "studio.db cannot be opened for writing; give yourself the right to write there or choose another --data folder ({error})"
            )),
            _ => StoreError::Unusable(format!("the database refuses: {error}")),
        },
        Sql::FromSqlConversionFailure(..)
        | Sql::IntegralValueOutOfRange(..)
        | Sql::InvalidColumnType(..)
        | Sql::QueryReturnedNoRows => {
            StoreError::Damaged(format!("a row of studio.db is missing or of the wrong shape: {error}"))
        }
        _ => StoreError::Unusable(format!("the database refuses: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence(kind: ErrorKind) -> String {
        let path = Path::new("somewhere/studio.db");
        StoreError::from(file("write", path)(kind.into())).to_string()
    }

    #[test]
    fn each_common_mishap_says_what_to_do() {
        for (kind, words) in [
            (ErrorKind::PermissionDenied, "choose another --data folder"),
            (ErrorKind::ReadOnlyFilesystem, "read-only"),
            (ErrorKind::StorageFull, "make room"),
        ] {
            let sentence = sentence(kind);
            assert!(sentence.contains(words) && sentence.contains("somewhere/studio.db"), "{sentence}");
        }
    }
}
