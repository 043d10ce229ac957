//! Seals: pixels become a file, the file gets its manifest, and it is read back before anybody gets it.

use std::io::Cursor;

use c2pa::{Context, Signer, SigningAlg, create_signer};
use screening::pictures::Pixels;
use sha2::{Digest, Sha256};
use studio::{Claims, CredentialState, FileSays, Opened, Prepared, Seal, SealError, StudioCard, Unseal, Unsealed};

use crate::keys::Keys;
use crate::reader::Reader;
use crate::signer::TightSigner;
use crate::{manifest, pictures};

/// A studio's own seal.
pub struct Credentials {
    card: StudioCard,
    signer: TightSigner,
}

impl Credentials {
    pub fn open(keys: &Keys) -> Result<Self, SealError> {
        let (chain, key) = (keys.leaf_certificate.as_bytes(), keys.leaf_key.as_bytes());
        let signer = create_signer::from_keys(chain, key, SigningAlg::Es256, None);
        let broken = |error: c2pa::Error| SealError::Keys(format!("the signing key does not work: {error}"));
        let inner = signer.map_err(broken)?;
        let chain_bytes = inner.certs().map_err(broken)?.iter().map(Vec::len).sum();
        Ok(Self { card: keys.card.clone(), signer: TightSigner { inner, chain_bytes } })
    }

    fn check(&self, file: &[u8], prepared: &Prepared, claims: &Claims) -> Result<(), SealError> {
        let opened = Reader.open(file, std::slice::from_ref(&self.card));
        let why = |why: String| Err(SealError::SelfCheck(why));
        if opened.state != CredentialState::Trusted || !opened.problems.is_empty() {
            return why(format!("it reads as {:?}: {}", opened.state, opened.problems.join(" ")));
        }
        if opened.content_sha256.as_deref() != Some(prepared.content_sha256.as_str()) {
            return why("its content is another".into());
        }
        if opened.statement.as_ref() != Some(&claims.statement) || opened.proof.as_ref() != Some(&claims.proof) {
            return why("its license or proof is another".into());
        }
        Ok(())
    }
}

impl Seal for Credentials {
    fn studio(&self) -> &StudioCard {
        &self.card
    }

    fn prepare(&self, picture: &Unsealed<'_>) -> Result<Prepared, SealError> {
        let bytes = pictures::encode(picture).map_err(SealError::Encode)?;
        let content_sha256 = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Prepared { bytes, format: picture.format, content_sha256 })
    }

    fn seal(&self, prepared: &Prepared, claims: &Claims) -> Result<Vec<u8>, SealError> {
        let refuse = |error: c2pa::Error| SealError::Seal(error.to_string());
        let context = Context::new().with_settings(manifest::settings()).map_err(refuse)?;
        let mut builder = manifest::builder(context, prepared.format, claims, &self.card)?;
        let mut source = Cursor::new(&prepared.bytes);
        let mut sealed = Cursor::new(Vec::with_capacity(prepared.bytes.len() + (64 << 10)));
        builder.sign(&self.signer, prepared.format.media_type(), &mut source, &mut sealed).map_err(refuse)?;
        let file = sealed.into_inner();
        self.check(&file, prepared, claims)?;
        Ok(file)
    }
}

impl Unseal for Credentials {
    fn open(&self, file: &[u8], known: &[StudioCard]) -> Opened {
        Reader.open(file, known)
    }

    fn says(&self, file: &[u8]) -> FileSays {
        Reader.says(file)
    }

    fn pixels(&self, file: &[u8]) -> Option<Pixels> {
        Reader.pixels(file)
    }
}
