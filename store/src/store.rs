//! The store of one data folder: how it is founded, opened and locked.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use record::note::Signer;
use rusqlite::{Connection, OptionalExtension, Transaction};
use studio::StoreError;

use crate::cipher::Key;
use crate::entropy::random;
use crate::failure::{Failure, damaged, unusable};
use crate::folder::DataFolder;
use crate::options::{MasterKey, StoreOptions};
use crate::{database, key_files, work_keys};

const LOG_NAME: &str = "log_name";
const LOG_KEY: &str = "log_verifier_key";

/// Records, log and blobs of one studio. Any number of these, in any number of processes, may share a folder.
pub struct Store {
    folder: DataFolder,
    master: Key,
    signer: Signer,
    connection: Mutex<Connection>,
}

impl Store {
    /// Opens the studio in `folder`, or founds one there, with its master key beside the data.
    ///
    /// # Errors
    ///
    /// As [`Store::open_with`].
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        Self::open_with(&StoreOptions::of(folder))
    }

    /// As [`Store::open`], with the master key where the operator keeps it.
    ///
    /// # Errors
    ///
    /// As [`Store::open_with`].
    pub fn open_with_key(folder: &Path, master_key: &MasterKey) -> Result<Self, StoreError> {
        Self::open_with(&StoreOptions { master_key: master_key.clone(), ..StoreOptions::of(folder) })
    }

    /// Opens the studio in a folder, or founds one there.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`] for a key or database that is wrong, cut off or gone; [`StoreError::Unusable`] for a folder
    /// that cannot be written or is kept locked, another log name, or a database of another layout.
    pub fn open_with(options: &StoreOptions) -> Result<Self, StoreError> {
        Ok(Self::open_or_found(options)?)
    }

    fn open_or_found(options: &StoreOptions) -> Result<Self, Failure> {
        let folder = DataFolder::make(&options.folder)?;
        // Looked at in this order and before the keys: whoever founds here besides us writes keys, then tables, then
        // anything else.
        let remains = folder.remains()?;
        let is_founded = folder.is_founded();
        if let (false, Some(remains)) = (is_founded, remains) {
            return Err(damaged(format!(
                "studio.db is missing or empty, but {remains} is of a studio that was here; put studio.db back from a \
                 backup, or choose another --data folder"
            )));
        }
        let master = key_files::master_key(&folder, &options.master_key, is_founded)?;
        let seed = key_files::log_seed(&folder, &master, is_founded)?;
        let seed = seed.ok_or_else(|| wrong_key(&folder, &master, &options.master_key))?;
        let mut connection = database::open(&folder)?;
        database::lay_out(&mut connection, |transaction| {
            let fresh_name = || format!("anykoma-{:08x}/log", u32::from_le_bytes(random()));
            let name = options.log_name.clone().unwrap_or_else(fresh_name);
            found(transaction, &master, &signer(&name, &seed)?)
        })?;
        let signer = signer(&setting(&connection, LOG_NAME)?, &seed)?;
        check_log(&connection, &signer, options.log_name.as_deref())?;
        Ok(Self { folder, master, signer, connection: Mutex::new(connection) })
    }

    /// The public key of the log, as a C2SP verifier key.
    pub fn log_verifier_key(&self) -> String {
        self.signer.verifier_key()
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A secret that [`Store::set_secret`] kept under this name; `None` where there is none.
    pub fn secret(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(key_files::secret(&self.folder, &self.master, name)?)
    }

    /// Keeps a secret (a private key, say) sealed under the master key, in place of an older one; durable on return.
    /// Names are of a-z, 0-9, dash, dot and underscore.
    pub fn set_secret(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        Ok(key_files::set_secret(&self.folder, &self.master, name, bytes)?)
    }

    pub(crate) fn data_folder(&self) -> &DataFolder {
        &self.folder
    }

    pub(crate) fn master(&self) -> &Key {
        &self.master
    }

    pub(crate) fn signer(&self) -> &Signer {
        &self.signer
    }

    /// A panic under the lock leaves no half transaction (it rolls back as it drops), so the lock stays good.
    pub(crate) fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The log's seed did not open with the master key: the creator's key in the database tells which of the two is wrong.
fn wrong_key(folder: &DataFolder, master: &Key, source: &MasterKey) -> Failure {
    let is_right = database::open(folder).and_then(|connection| work_keys::opens_with(&connection, master));
    match is_right {
        Ok(true) => damaged("keys/log.seed was changed or is another studio's; put it back from a backup"),
        _ => damaged(format!(
            "{source} does not open this studio's keys: it was changed or is another studio's; put the right one back from \
             a backup"
        )),
    }
}

fn signer(name: &str, seed: &[u8; 32]) -> Result<Signer, Failure> {
    let refused = |error| unusable(format!("{name:?} cannot be the name of a log: {error}"));
    Signer::from_seed(name, seed).map_err(refused)
}

fn found(transaction: &Transaction<'_>, master: &Key, signer: &Signer) -> Result<(), Failure> {
    work_keys::found(transaction, master)?;
    for (name, value) in [(LOG_NAME, signer.name()), (LOG_KEY, &signer.verifier_key())] {
        transaction.execute("INSERT INTO setting (name, value) VALUES (?1, ?2)", (name, value))?;
    }
    Ok(())
}

fn check_log(connection: &Connection, signer: &Signer, log_name: Option<&str>) -> Result<(), Failure> {
    if setting(connection, LOG_KEY)? != signer.verifier_key() {
        return Err(damaged("keys/log.seed is not the key of this log; put the right one back from a backup"));
    }
    match log_name {
        Some(wanted) if wanted != signer.name() => Err(unusable(format!(
            "the log of this studio is named {} and cannot be renamed to {wanted}",
            signer.name()
        ))),
        _ => Ok(()),
    }
}

fn setting(connection: &Connection, name: &str) -> Result<String, Failure> {
    let value = connection.query_row("SELECT value FROM setting WHERE name = ?1", [name], |row| row.get(0));
    value.optional()?.ok_or_else(|| damaged(format!("the setting {name} is missing in studio.db")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commits_are_synced_and_erasures_overwritten() {
        let name = format!("anykoma-settings-{:016x}", u64::from_le_bytes(random()));
        let folder = std::env::temp_dir().join(name);
        let store = Store::open(&folder).unwrap();
        let setting = |name: &str| {
            let sql = format!("PRAGMA {name}");
            store.connection().query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap()
        };
        // 2 is FULL.
        assert_eq!((setting("synchronous"), setting("secure_delete")), (2, 1));
        assert_eq!((setting("foreign_keys"), setting("busy_timeout")), (1, 5_000));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
