//! `config.toml` in the data folder: what an operator sets once.
//!
//! ```toml
//! studio_name = "Moonlit Panels"
//! master_key_file = "/run/secrets/anykoma-master.key"
//! tagger_folder = "/srv/tagger"
//! ```

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use store::MasterKey;

use crate::failure::{Failure, file};

const NAME: &str = "config.toml";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// In the certificate of a studio that is founded now; later it stays as it is.
    pub studio_name: Option<String>,
    /// Where the master key lies, if not beside the data. `ANYKOMA_MASTER_KEY` (64 hexadecimal digits) goes before it.
    pub master_key_file: Option<PathBuf>,
    /// What reads text in pictures, called as Tesseract is; `none` leaves it unread. Without it `tesseract`, where it is installed.
    pub text_reader: Option<PathBuf>,
    /// Where `model.onnx` and `selected_tags.csv` of a tagger lie; without it nobody is asked.
    pub tagger_folder: Option<PathBuf>,
    /// What runs it; without it `anykoma-tagger`.
    pub tagger_program: Option<PathBuf>,
    /// From which score on a character counts, 1 to 100; without it 85.
    pub tagger_threshold_percent: Option<u8>,
}

impl Settings {
    pub fn read(data_folder: &Path) -> Result<Self, Failure> {
        let path = data_folder.join(NAME);
        match std::fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text).map_err(|why| {
                Failure::Failed(format!(
                    "{} cannot be read: {}; mend it or take the line out",
                    path.display(),
                    why.message()
                ))
            }),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(file("read", &path)(error)),
        }
    }

    /// # Errors
    ///
    /// Where the environment names a key that is none; the key itself is never shown.
    pub fn master_key(&self) -> Result<MasterKey, Failure> {
        let Some(text) = std::env::var_os("ANYKOMA_MASTER_KEY").filter(|text| !text.is_empty()) else {
            return Ok(self.master_key_file.clone().map_or(MasterKey::BesideData, MasterKey::File));
        };
        let digits = text.into_string().unwrap_or_default();
        let byte = |at: usize| digits.get(at * 2..at * 2 + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        let bytes: Option<Vec<u8>> = (0..32).map(byte).collect();
        let key = bytes.filter(|_| digits.len() == 64).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        let why = || Failure::BadCall("ANYKOMA_MASTER_KEY is not 64 hexadecimal digits".into());
        key.map(|key| MasterKey::Given(key.into())).ok_or_else(why)
    }
}
