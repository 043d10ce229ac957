//! The card a studio publishes: whether its parts fit together.

use record::note::Verifier;
use sha2::{Digest, Sha256};
use studio::{SealError, StudioCard};

use crate::pem::der;

/// SHA-256 of a root certificate's DER, lower-case hex.
pub fn fingerprint(root_pem: &str) -> Option<String> {
    let der = der(root_pem, "CERTIFICATE")?;
    Some(Sha256::digest(der).iter().map(|byte| format!("{byte:02x}")).collect())
}

/// # Errors
///
/// [`SealError::Keys`] where the certificate, its fingerprint or the log key is not what it should be.
pub fn check_card(card: &StudioCard) -> Result<(), SealError> {
    let wrong = |why: &str| Err(SealError::Keys(why.into()));
    match fingerprint(&card.root_certificate) {
        None => return wrong("the card's root certificate is not one PEM certificate"),
        Some(computed) if computed != card.fingerprint => {
            return wrong("the card's fingerprint is not that of its root certificate");
        }
        Some(_) => {}
    }
    if card.name.trim().is_empty() || card.name.chars().any(char::is_control) {
        return wrong("the card names no studio");
    }
    match Verifier::parse(&card.log_key) {
        Ok(_) => Ok(()),
        Err(error) => Err(SealError::Keys(format!("the card's log key cannot be read: {error}"))),
    }
}
