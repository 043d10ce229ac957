//! Where the data lies when nobody says: the platform's folder for a program's data.

use std::env;
use std::path::PathBuf;

use crate::failure::Failure;

/// `given` is `--data` or `ANYKOMA_DATA`.
pub fn data_folder(given: Option<&PathBuf>) -> Result<PathBuf, Failure> {
    let platform = || platform_folder().map(|folder| folder.join("anykoma"));
    let missing =
        || Failure::BadCall("this account has no home folder; say with --data DIR where the studio lies".into());
    given.cloned().or_else(platform).ok_or_else(missing)
}

fn platform_folder() -> Option<PathBuf> {
    let folder = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if cfg!(windows) {
        folder("APPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library").join("Application Support"))
    } else {
        // XDG Base Directory Specification 0.8: a relative path is to be ignored.
        let xdg = folder("XDG_DATA_HOME").filter(|path| path.is_absolute());
        xdg.or_else(|| folder("HOME").map(|home| home.join(".local").join("share")))
    }
}
