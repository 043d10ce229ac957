//! The key files in `keys/`: the master key in the clear, everything else sealed under it.

use std::path::PathBuf;

use zeroize::Zeroizing;

use crate::cipher::{Key, Place};
use crate::entropy::random;
use crate::failure::{Failure, damaged, unusable};
use crate::folder::{DataFolder, make_private, read_if_present, write_durably, write_if_absent};

const SECRET: &str = "secret";

/// Where the installation's master key is.
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

/// The master key. Never made anew where a studio has been founded: its works would be lost in silence.
pub(crate) fn master_key(folder: &DataFolder, source: &MasterKey, is_founded: bool) -> Result<Key, Failure> {
    let path = match source {
        MasterKey::Given(key) => return Ok(Key::new(**key)),
        MasterKey::File(path) => path.clone(),
        MasterKey::BesideData => folder.keys().join("master.key"),
    };
    if !is_founded {
        write_if_absent(&path, &*Zeroizing::new(random::<32>()))?;
    }
    let shown = path.display();
    let missing =
        || damaged(format!("{shown} is missing and nothing can be read without it; put it back from a backup"));
    let bytes = Zeroizing::new(read_if_present(&path)?.ok_or_else(missing)?);
    make_private(&path, 0o600)?;
    let key = bytes.as_slice().try_into().map_err(|_| damaged(format!("{shown} is not 32 bytes long")))?;
    Ok(Key::new(key))
}

/// The Ed25519 seed with which checkpoints of the log are signed.
pub(crate) fn log_seed(folder: &DataFolder, master: &Key, is_founded: bool) -> Result<Zeroizing<[u8; 32]>, Failure> {
    let path = folder.keys().join("log.seed");
    let place = Place::of(SECRET, "log.seed");
    if !is_founded {
        write_if_absent(&path, &master.seal(place, &*Zeroizing::new(random::<32>())))?;
    }
    let missing = || damaged("keys/log.seed is missing and the log cannot go on without it; put it back from a backup");
    let sealed = read_if_present(&path)?.ok_or_else(missing)?;
    let foreign = || {
        damaged(
            "keys/log.seed does not open with the master key (keys/master.key, or where else it was said to be): one of them is not this studio's",
        )
    };
    let seed = master.open(place, &sealed).ok_or_else(foreign)?;
    let seed = seed.as_slice().try_into().map_err(|_| damaged("keys/log.seed is not 32 bytes long"))?;
    Ok(Zeroizing::new(seed))
}

/// `None` where no secret of that name was set.
pub(crate) fn secret(folder: &DataFolder, master: &Key, name: &str) -> Result<Option<Vec<u8>>, Failure> {
    let Some(sealed) = read_if_present(&secret_path(folder, name)?)? else {
        return Ok(None);
    };
    let plain = master.open(Place::of(SECRET, name), &sealed);
    let plain = plain.ok_or_else(|| damaged(format!("keys/{name}.sealed does not open with keys/master.key")))?;
    Ok(Some(plain.to_vec()))
}

/// Seals a secret in place of an older one of that name; durable on return.
pub(crate) fn set_secret(folder: &DataFolder, master: &Key, name: &str, bytes: &[u8]) -> Result<(), Failure> {
    write_durably(&secret_path(folder, name)?, &master.seal(Place::of(SECRET, name), bytes))
}

fn secret_path(folder: &DataFolder, name: &str) -> Result<PathBuf, Failure> {
    let plain = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || b"-_.".contains(&letter);
    // A leading dot would collide with unfinished files, and 100 letters fit every file system.
    if name.is_empty() || name.len() > 100 || name.starts_with('.') || !name.bytes().all(plain) {
        return Err(unusable(format!("{name:?} is not a name for a secret: use a-z, 0-9, dash, dot and underscore")));
    }
    Ok(folder.keys().join(format!("{name}.sealed")))
}
