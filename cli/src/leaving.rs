//! Files that leave the studio: written whole beside their place and then moved there, so that a full disk never costs the
//! file that was there before.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, file};

/// Puts a file where `path` says, or where the link there points to.
///
/// Not synced to the disk: a file that leaves can always be exported again.
///
/// # Errors
///
/// [`Failure::File`]; what was at `path` is then as it was.
pub fn leave(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let failed = |error| file("write", path)(error);
    let before = fs::metadata(&place).ok();
    // A pipe or a device is written to, and never replaced.
    if before.as_ref().is_some_and(|before| !before.is_file()) {
        return fs::write(&place, bytes).map_err(failed);
    }
    let beside = beside(&place);
    let moved = fs::write(&beside, bytes).and_then(|()| match &before {
        Some(before) => fs::set_permissions(&beside, before.permissions()).and_then(|()| fs::rename(&beside, &place)),
        None => fs::rename(&beside, &place),
    });
    match moved {
        // A folder that takes no new file may still hold one that can be written.
        Err(error) if error.kind() == ErrorKind::PermissionDenied && before.is_some() && !beside.exists() => {
            fs::write(&place, bytes).map_err(failed)
        }
        Err(error) => {
            // Nothing can be done about a part that does not go; the reason is the same.
            let _ = fs::remove_file(&beside);
            Err(failed(error))
        }
        Ok(()) => Ok(()),
    }
}

fn beside(place: &Path) -> PathBuf {
    let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
    // A name may be as long as a file system allows: the one beside it keeps its beginning only.
    let start: String = name.chars().take(40).collect();
    place.with_file_name(format!(".{start}.new-{}", std::process::id()))
}
