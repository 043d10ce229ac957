//! `trusted.json`: the studios this machine knows, readable without any key or database.

use std::path::{Path, PathBuf};

use studio::{StoreError, TrustedStudio, TrustedStudios};

use crate::failure::{Failure, damaged};
use crate::folder::{make_private_folder, read_if_present, write_durably};

/// The list of one data folder. Reading it makes nothing; the folder comes into being with the first studio put in.
#[derive(Clone, Debug)]
pub struct TrustedFile(PathBuf);

impl TrustedFile {
    pub fn of(data_folder: &Path) -> Self {
        Self(data_folder.join("trusted.json"))
    }

    fn read(&self) -> Result<Vec<TrustedStudio>, Failure> {
        let Some(bytes) = read_if_present(&self.0)? else { return Ok(Vec::new()) };
        let why =
            |error| damaged(format!("trusted.json cannot be read ({error}); mend it, or move it away to begin anew"));
        serde_json::from_slice(&bytes).map_err(why)
    }

    fn write(&self, studios: &[TrustedStudio]) -> Result<(), Failure> {
        if let Some(folder) = self.0.parent() {
            make_private_folder(folder)?;
        }
        let bytes = serde_json::to_vec_pretty(studios).expect("a studio's card is plain data with string keys");
        write_durably(&self.0, &bytes)
    }
}

impl TrustedStudios for TrustedFile {
    fn list(&self) -> Result<Vec<TrustedStudio>, StoreError> {
        Ok(self.read()?)
    }

    fn put(&self, studio: &TrustedStudio) -> Result<(), StoreError> {
        let mut studios = self.read()?;
        match studios.iter_mut().find(|known| known.card.fingerprint == studio.card.fingerprint) {
            Some(known) => known.clone_from(studio),
            None => studios.push(studio.clone()),
        }
        Ok(self.write(&studios)?)
    }

    fn remove(&self, fingerprint: &str) -> Result<bool, StoreError> {
        let mut studios = self.read()?;
        let before = studios.len();
        studios.retain(|known| known.card.fingerprint != fingerprint);
        let removed = studios.len() < before;
        if removed {
            self.write(&studios)?;
        }
        Ok(removed)
    }
}
