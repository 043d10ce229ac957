//! A certificate of the operator's own, in place of the one that the studio made for itself.
//!
//! Readers elsewhere may know the authority behind it, which nobody knows of a studio's own. It has to last: without a
//! time-stamp authority a reader checks it against its own *now*, so the day it runs out is the day that every file
//! sealed with it stops holding.

use sha2::{Digest, Sha256};
use studio::{Claims, Format, Seal, SealError, StudioCard, Unsealed};
use time::OffsetDateTime;
use x509_parser::certificate::X509Certificate;
use x509_parser::pem::Pem;
use zeroize::Zeroizing;

use crate::card::check_card;
use crate::keys::Keys;
use crate::sealing::Credentials;

/// Years that are left at least.
const YEARS_MIN: i64 = 5;
const YEAR_S: i64 = 365 * 24 * 60 * 60;
/// A leaf and a few authorities; longer chains are somebody's bundle of everything.
const CHAIN_MAX: usize = 5;
/// What a certificate and its key have to be (C2PA 2.2, 14.5.1).
const PROFILE: &str = "the leaf needs a P-256 key, the key usage digitalSignature, the extended key usage emailProtection \
    or C2PA claim signing, and must not be an authority";

/// PEM, as an authority gives them out.
pub struct Brought<'a> {
    /// The leaf first, its authorities after it, the root last.
    pub chain: &'a str,
    /// PKCS #8.
    pub key: &'a str,
    /// C2SP verifier key of the studio's log.
    pub log_key: &'a str,
    /// Milliseconds since 1970.
    pub now_ms: u64,
}

struct Chain {
    /// All but the root, PEM.
    certificates: String,
    root: String,
    fingerprint: String,
    /// The leaf's organization.
    name: String,
    not_after: OffsetDateTime,
}

impl Keys {
    /// Takes a certificate in after a picture was sealed with it and read back.
    ///
    /// # Errors
    ///
    /// [`SealError::Keys`] where the chain or the key is not what it should be, says nobody's name, or runs out within
    /// five years.
    pub fn bring(brought: &Brought<'_>) -> Result<Self, SealError> {
        let chain = Chain::read(brought.chain)?;
        let now = i64::try_from(brought.now_ms / 1000).unwrap_or(i64::MAX);
        let until = chain.not_after;
        if until.unix_timestamp().saturating_sub(now) < YEARS_MIN * YEAR_S {
            return Err(SealError::Keys(format!(
                "the certificate lasts until {}, and every file sealed with it stops holding on that day, since no time-stamp \
                 authority is set up; bring one that lasts {YEARS_MIN} years at least",
                until.date()
            )));
        }
        if !brought.key.contains("-----BEGIN PRIVATE KEY-----") {
            let why = "the key is not a plain PKCS #8 key; `openssl pkcs8 -topk8 -nocrypt -in KEY` writes one";
            return Err(SealError::Keys(why.into()));
        }
        let card = StudioCard {
            name: chain.name,
            root_certificate: chain.root,
            fingerprint: chain.fingerprint,
            log_key: brought.log_key.into(),
        };
        check_card(&card)?;
        let leaf_key = Zeroizing::new(brought.key.to_owned());
        let keys = Self { card, leaf_certificate: chain.certificates, leaf_key, root_key: None };
        try_out(&keys)?;
        Ok(keys)
    }

    /// When the certificate that seals runs out.
    ///
    /// # Errors
    ///
    /// [`SealError::Keys`] where what is kept is no certificate.
    pub fn not_after(&self) -> Result<OffsetDateTime, SealError> {
        let pem = Pem::iter_from_buffer(self.leaf_certificate.as_bytes()).next();
        let pem = pem.and_then(Result::ok).ok_or_else(unreadable)?;
        Ok(pem.parse_x509().map_err(|_| unreadable())?.validity().not_after.to_datetime())
    }
}

impl Chain {
    fn read(text: &str) -> Result<Self, SealError> {
        let wrong = |why: &str| SealError::Keys(why.into());
        let blocks: Vec<Pem> =
            Pem::iter_from_buffer(text.as_bytes()).collect::<Result<_, _>>().map_err(|_| unreadable())?;
        if blocks.iter().any(|block| block.label != "CERTIFICATE") || blocks.len() > CHAIN_MAX {
            return Err(wrong("the chain holds something that is no certificate, or more of them than a chain has"));
        }
        let [leaf, between @ .., root] = &blocks[..] else {
            return Err(wrong("the chain needs two certificates at least: the leaf first and its root last"));
        };
        let (leaf_certificate, root_certificate) = (parsed(leaf)?, parsed(root)?);
        if root_certificate.subject() != root_certificate.issuer() {
            return Err(wrong(
                "the chain does not end in a root, which is its own issuer; put the authority's root last",
            ));
        }
        let between: String = between.iter().map(|block| encoded(&block.contents)).collect();
        Ok(Self {
            certificates: encoded(&leaf.contents) + &between,
            root: encoded(&root.contents),
            fingerprint: Sha256::digest(&root.contents).iter().map(|byte| format!("{byte:02x}")).collect(),
            name: organization(&leaf_certificate).ok_or_else(|| {
                wrong("the leaf names no organization (O), which is the name that people see as the signer's")
            })?,
            not_after: leaf_certificate.validity().not_after.to_datetime(),
        })
    }
}

fn parsed(block: &Pem) -> Result<X509Certificate<'_>, SealError> {
    block.parse_x509().map_err(|_| unreadable())
}

fn organization(certificate: &X509Certificate<'_>) -> Option<String> {
    let name = certificate.subject().iter_organization().next()?.as_str().ok()?.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

/// PEM in lines of 64 letters (RFC 7468), whatever stood around it.
fn encoded(der: &[u8]) -> String {
    use base64::Engine as _;
    let text = base64::engine::general_purpose::STANDARD.encode(der);
    let lines: Vec<&str> = text.as_bytes().chunks(64).filter_map(|line| str::from_utf8(line).ok()).collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}

fn unreadable() -> SealError {
    SealError::Keys("the chain is not PEM certificates, the leaf first".into())
}

/// Seals the smallest picture there is, in each format, and reads it back.
fn try_out(keys: &Keys) -> Result<(), SealError> {
    let refuse = |why: String| SealError::Keys(format!("the certificate cannot seal: {why} ({PROFILE})"));
    let credentials = Credentials::open(keys).map_err(|error| match error {
        SealError::Keys(why) => refuse(why),
        other => other,
    })?;
    for format in [Format::Png, Format::Jpeg, Format::Webp] {
        let picture = Unsealed {
            width_px: 16,
            height_px: 16,
            rgba: &[255; 16 * 16 * 4],
            format,
            xmp: Vec::new(),
            dots_per_inch: None,
        };
        let prepared = credentials.prepare(&picture)?;
        credentials.seal(&prepared, &trial()).map_err(|error| refuse(error.to_string()))?;
    }
    Ok(())
}

fn trial() -> Claims {
    let created = studio::ClaimedAction {
        action: "c2pa.created".into(),
        when: "2026-01-01T00:00:00Z".into(),
        source_type: Some("http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia".into()),
        agent: None,
    };
    Claims {
        title: "a trial".into(),
        actions: vec![created],
        inputs: Vec::new(),
        statement: serde_json::json!({"v": 1}),
        proof: String::new(),
    }
}
