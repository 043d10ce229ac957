//! The keys that lie in files: the master key in the clear, everything else sealed under it in `keys/`.

use std::path::PathBuf;

use zeroize::Zeroizing;

use crate::cipher::{Key, Place};
use crate::entropy::random;
use crate::failure::{Failure, damaged, unusable};
use crate::folder::{DataFolder, make_private, read_if_present, write_durably, write_if_absent};
use crate::options::MasterKey;

const SECRET: &str = "secret";
const SEED: &str = "log.seed";

/// The installation's master key. Never made anew where a studio has been founded: its works would be lost in silence.
pub(crate) fn master_key(folder: &DataFolder, source: &MasterKey, is_founded: bool) -> Result<Key, Failure> {
    let path = match source {
        MasterKey::Given(key) => return Ok(Key::new(**key)),
        MasterKey::File(path) => path.clone(),
        MasterKey::BesideData => folder.keys().join("master.key"),
    };
    // Looked for first: where a secret store mounts it, nothing can be written.
    if !is_founded && !path.exists() {
        write_if_absent(&path, &*Zeroizing::new(random::<32>()))?;
    }
    let missing =
        || damaged(format!("{source} is missing and nothing can be read without it; put it back from a backup"));
    let bytes = Zeroizing::new(read_if_present(&path)?.ok_or_else(missing)?);
    if matches!(source, MasterKey::BesideData) {
        make_private(&path, 0o600)?;
    }
    let wrong = |_| {
        let length = bytes.len();
        damaged(format!("{source} is not 32 bytes long but {length}; put the right one back from a backup"))
    };
    bytes.as_slice().try_into().map(Key::new).map_err(wrong)
}

/// The Ed25519 seed with which checkpoints of the log are signed; `None` where it does not open with the master key.
pub(crate) fn log_seed(
    folder: &DataFolder,
    master: &Key,
    is_founded: bool,
) -> Result<Option<Zeroizing<[u8; 32]>>, Failure> {
    let path = folder.keys().join(SEED);
    let place = Place::of(SECRET, SEED);
    if !is_founded {
        write_if_absent(&path, &master.seal(place, &*Zeroizing::new(random::<32>())))?;
    }
    let missing = || damaged("keys/log.seed is missing and the log cannot go on without it; put it back from a backup");
    let sealed = read_if_present(&path)?.ok_or_else(missing)?;
    let seed = master.open(place, &sealed);
    Ok(seed.and_then(|seed| Some(Zeroizing::new(seed.as_slice().try_into().ok()?))))
}

/// `None` where no secret of that name was set.
pub(crate) fn secret(folder: &DataFolder, master: &Key, name: &str) -> Result<Option<Vec<u8>>, Failure> {
    let Some(sealed) = read_if_present(&secret_path(folder, name)?)? else {
        return Ok(None);
    };
    let plain = master.open(Place::of(SECRET, name), &sealed);
    let shut = || damaged(format!("keys/{name}.sealed does not open with the master key; put it back from a backup"));
    Ok(Some(plain.ok_or_else(shut)?.to_vec()))
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
