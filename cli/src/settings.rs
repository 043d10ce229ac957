//! `config.toml` in the data folder: what an operator sets once.
//!
//! ```toml
//! studio_name = "Moonlit Panels"
//! ```

use std::io::ErrorKind;
use std::path::Path;

use serde::Deserialize;

use crate::failure::{Failure, file};

const NAME: &str = "config.toml";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// In the certificate of a studio that is founded now; later it stays as it is.
    pub studio_name: Option<String>,
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
}
