//! A studio's keys as they are kept: its card, the leaf with its private key, and the root's private key.

use serde::{Deserialize, Serialize};
use studio::{SealError, StudioCard};
use time::OffsetDateTime;
use zeroize::Zeroizing;

use crate::card::{check_card, fingerprint};
use crate::certificates::authority;

/// X.520 bounds a common name at 64 characters, and the root's says " Root" after it.
const NAME_CHARACTERS_MAX: usize = 59;

#[derive(Serialize, Deserialize)]
pub struct Keys {
    pub(crate) card: StudioCard,
    /// PEM: the leaf, and the authorities between it and the root where there are any.
    pub(crate) leaf_certificate: String,
    pub(crate) leaf_key: Zeroizing<String>,
    /// Nothing where the certificate is of another authority.
    pub(crate) root_key: Option<Zeroizing<String>>,
}

impl Keys {
    /// A certificate authority and a leaf for a new studio. `log_key` is the C2SP verifier key of its log, `now_ms`
    /// milliseconds since 1970.
    pub fn create(name: &str, log_key: &str, now_ms: u64) -> Result<Self, SealError> {
        let name = clean(name)?;
        let now = OffsetDateTime::from_unix_timestamp_nanos(i128::from(now_ms) * 1_000_000)
            .map_err(|error| SealError::Keys(format!("the clock is off: {error}")))?;
        let (root, leaf) = authority(&name, now).map_err(|error| SealError::Keys(error.to_string()))?;
        let fingerprint = fingerprint(&root.certificate).expect("a certificate made here is one PEM block");
        let card = StudioCard { name, root_certificate: root.certificate, fingerprint, log_key: log_key.into() };
        check_card(&card)?;
        let (leaf_key, root_key) = (Zeroizing::new(leaf.key), Zeroizing::new(root.key));
        Ok(Self { card, leaf_certificate: leaf.certificate, leaf_key, root_key: Some(root_key) })
    }

    pub fn card(&self) -> &StudioCard {
        &self.card
    }

    /// Whether another authority stands behind the certificate.
    pub fn is_brought(&self) -> bool {
        self.root_key.is_none()
    }

    /// For keeping, encrypted; [`Keys::from_bytes`] reads it again.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(serde_json::to_vec(self).expect("keys are strings under string names"))
    }

    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SealError> {
        let keys: Self = serde_json::from_slice(bytes).map_err(|_| {
            SealError::Keys("what is kept as the studio's keys cannot be read; put a backup back".into())
        })?;
        check_card(&keys.card)?;
        Ok(keys)
    }
}

fn clean(name: &str) -> Result<String, SealError> {
    let name: String = name.chars().filter(|letter| !letter.is_control()).collect();
    let name = name.trim();
    match name.chars().count() {
        0 => Err(SealError::Keys("the studio's name is empty".into())),
        count if count > NAME_CHARACTERS_MAX => Err(SealError::Keys(format!(
            "the studio's name has {count} characters; take at most {NAME_CHARACTERS_MAX}"
        ))),
        _ => Ok(name.to_owned()),
    }
}
