//! `studio.json`: the card that a studio publishes, readable without any key or database.

use std::path::Path;

use studio::{StoreError, StudioCard};

use crate::failure::damaged;
use crate::folder::{read_if_present, write_durably};

const NAME: &str = "studio.json";

/// Nothing where no studio has been founded in this folder yet.
pub fn studio_card(data_folder: &Path) -> Result<Option<StudioCard>, StoreError> {
    let Some(bytes) = read_if_present(&data_folder.join(NAME))? else { return Ok(None) };
    let why =
        |error| damaged(format!("studio.json cannot be read ({error}); remove it, and the next start writes it again"));
    Ok(Some(serde_json::from_slice(&bytes).map_err(why)?))
}

/// Writes it where it is missing or differs; durable on return.
pub fn publish_studio_card(data_folder: &Path, card: &StudioCard) -> Result<(), StoreError> {
    let bytes = serde_json::to_vec_pretty(card).expect("a studio's card is plain data with string keys");
    let path = data_folder.join(NAME);
    if read_if_present(&path)?.as_deref() == Some(bytes.as_slice()) {
        return Ok(());
    }
    Ok(write_durably(&path, &bytes)?)
}
