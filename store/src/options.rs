//! How a store is opened: where its folder is, what its log is called, where the master key comes from.

use std::fmt;
use std::path::PathBuf;

use zeroize::Zeroizing;

/// What [`crate::Store::open_with`] needs to know.
#[derive(Clone, Debug)]
pub struct StoreOptions {
    pub folder: PathBuf,
    /// The log's name where a studio is founded now, best a URL without scheme; `None` makes `anykoma-<8 hex digits>/log`.
    /// Where the studio is there already, another name than its own is refused.
    pub log_name: Option<String>,
    pub master_key: MasterKey,
}

/// Where the installation's master key is: 32 bytes without which nothing can be read. A file is made where a studio is
/// founded, and never anew where one has been.
#[derive(Clone, Default)]
pub enum MasterKey {
    /// In `keys/master.key`: protects a database or a backup that is taken alone, not a stolen folder.
    #[default]
    BesideData,
    /// In a file elsewhere: on another disk, or one that a secret store mounts.
    File(PathBuf),
    /// Known to the caller: from the environment, say.
    Given(Zeroizing<[u8; 32]>),
}

impl StoreOptions {
    /// A folder with its key beside the data and a log name of its own.
    pub fn of(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), log_name: None, master_key: MasterKey::BesideData }
    }
}

/// Tells where the key comes from and never the key.
impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_string())
    }
}

/// As a sentence names it.
impl fmt::Display for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BesideData => f.write_str("keys/master.key"),
            Self::File(path) => write!(f, "the master key in {}", path.display()),
            Self::Given(_) => f.write_str("the master key that was given"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_given_key_is_never_printed() {
        let options = StoreOptions { master_key: MasterKey::Given([0x5a; 32].into()), ..StoreOptions::of("data") };
        let printed = format!("{options:?}");
        assert!(printed.contains("that was given") && !printed.contains("90") && !printed.contains("5a"), "{printed}");
    }
}
