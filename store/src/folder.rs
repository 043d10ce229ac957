//! The data folder: what lies where, who may read it, and how a file gets there whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::entropy::random;
use crate::failure::{Failure, file};

/// How the name begins of a file that is not whole yet.
pub(crate) const UNFINISHED: &str = ".new-";

/// The folder of one studio.
#[derive(Clone, Debug)]
pub(crate) struct DataFolder(PathBuf);

impl DataFolder {
    /// Makes what is missing; the folder and `keys/` are for their owner alone.
    pub(crate) fn make(path: &Path) -> Result<Self, Failure> {
        let folder = Self(path.to_owned());
        if !path.is_dir() {
            make_private_folder(path)?;
            let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
            sync_folder(parent.unwrap_or(Path::new(".")))?;
        }
        for inner in [folder.keys(), folder.blobs(), path.join("cache")] {
            make_private_folder(&inner)?;
        }
        make_private(&folder.keys(), 0o700)?;
        sync_folder(path)?;
        Ok(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn keys(&self) -> PathBuf {
        self.0.join("keys")
    }

    pub(crate) fn blobs(&self) -> PathBuf {
        self.0.join("blobs")
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.0.join("studio.db")
    }

    /// Whether a studio has been founded here: there is a database with something in it.
    pub(crate) fn is_founded(&self) -> bool {
        fs::metadata(self.database()).is_ok_and(|about| about.len() > 0)
    }

    /// Something that only a founded studio has: a database that is gone must not be made anew beside it.
    pub(crate) fn remains(&self) -> Result<Option<String>, Failure> {
        let has_bytes = |name: &str| fs::metadata(self.0.join(name)).is_ok_and(|about| about.len() > 0);
        if let Some(name) = ["studio.db-wal", "studio.json"].into_iter().find(|name| has_bytes(name)) {
            return Ok(Some(name.to_owned()));
        }
        let is_secret = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "sealed");
        if let Some(secret) = entries(&self.keys())?.into_iter().find(is_secret) {
            return Ok(Some(secret.display().to_string()));
        }
        Ok((!entries(&self.blobs())?.is_empty()).then(|| "blobs/".to_owned()))
    }

    /// Makes an empty database file, so that SQLite's files beside it inherit its mode.
    pub(crate) fn make_database_file(&self) -> Result<(), Failure> {
        let path = self.database();
        match private_file(&path) {
            Ok(_) => sync_folder(&self.0),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(file("make", &path)(error)),
        }
    }
}

/// Puts a whole file into place, over an older one; durable on return.
pub(crate) fn write_durably(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let fresh = write_beside(path, bytes)?;
    fs::rename(&fresh, path).map_err(file("write", path))?;
    sync_folder(folder_of(path))
}

/// Puts a whole file into place unless one is there; durable on return. Of two that race, one wins and both see it.
pub(crate) fn write_if_absent(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let fresh = write_beside(path, bytes)?;
    let linked = fs::hard_link(&fresh, path);
    fs::remove_file(&fresh).map_err(file("remove", &fresh))?;
    match linked {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(file("write", path)(error)),
        _ => sync_folder(folder_of(path)),
    }
}

/// `None` where there is no such file.
pub(crate) fn read_if_present(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(file("read", path)(error)),
    }
}

/// What lies directly in a folder, in no order.
pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(file("read", folder))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    paths.collect::<Result<_, _>>().map_err(file("read", folder))
}

pub(crate) fn make_private_folder(path: &Path) -> Result<(), Failure> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(file("make", path))
}

/// Makes what names lie in a folder as durable as the files are.
pub(crate) fn sync_folder(path: &Path) -> Result<(), Failure> {
    // Elsewhere a folder cannot be opened as a file, and the file system orders renames itself.
    #[cfg(unix)]
    File::open(path).and_then(|folder| folder.sync_all()).map_err(file("sync", path))?;
    Ok(())
}

fn folder_of(path: &Path) -> &Path {
    path.parent().expect("every file in the data folder lies in a folder")
}

/// A synced file under a name of its own beside `path`.
fn write_beside(path: &Path, bytes: &[u8]) -> Result<PathBuf, Failure> {
    let fresh = folder_of(path).join(format!("{UNFINISHED}{:016x}", u64::from_le_bytes(random())));
    let written = private_file(&fresh).and_then(|mut out| out.write_all(bytes).and_then(|()| out.sync_all()));
    written.map_err(|error| {
        // Best effort: the write has failed already and that is what gets reported.
        let _ = fs::remove_file(&fresh);
        file("write", path)(error)
    })?;
    Ok(fresh)
}

fn private_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Takes everybody else's rights away, should somebody have given them.
#[cfg(unix)]
pub(crate) fn make_private(path: &Path, mode: u32) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt;
    let about = fs::metadata(path).map_err(file("look at", path))?;
    if about.permissions().mode() & 0o777 != mode {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(file("protect", path))?;
    }
    Ok(())
}

#[cfg(not(unix))]
pub(crate) fn make_private(_path: &Path, _mode: u32) -> Result<(), Failure> {
    Ok(())
}
