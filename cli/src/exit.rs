//! How a command ends: the exit codes that programs may rely on.

use std::process::ExitCode;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done; granted; authentic.
    Done = 0,
    /// It failed: the message says why and what to do.
    Failed = 1,
    /// The words of the call are off; comes before any file is opened.
    BadCall = 2,
    /// The one use asked for is not granted.
    NotGranted = 3,
    /// The one use asked for needs care, or the file is intact and its signer is not known here.
    Caution = 4,
    /// The file is not what it claims to be.
    Altered = 5,
    /// Nothing is known about this file.
    Unknown = 6,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
