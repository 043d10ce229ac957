//! The studio's own certificate authority and the leaf that signs files.
//!
//! Both last ten years: without a time-stamp a reader checks the certificate against its own *now*, and a file must not
//! die within a year. The leaf carries emailProtection beside the C2PA key purpose, since readers of other hands refuse
//! the latter alone. Nobody but those who take the studio's card in knows this authority: elsewhere the files are *valid*
//! and not *trusted*.

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
};
use time::{Duration, OffsetDateTime};

/// A certificate and its private key, both PEM.
pub struct Certified {
    pub certificate: String,
    pub key: String,
}

/// Ten years with their leap days.
const LASTS: Duration = Duration::days(3653);
/// c2pa-kp-claimSigning (C2PA certificate profile).
const CLAIM_SIGNING: [u64; 9] = [1, 3, 6, 1, 4, 1, 62558, 2, 1];

/// Root and leaf for a studio's name, valid from a day before `now` (clocks differ).
pub fn authority(name: &str, now: OffsetDateTime) -> Result<(Certified, Certified), rcgen::Error> {
    let (root_key, leaf_key) = (KeyPair::generate()?, KeyPair::generate()?);
    let mut root = params(&format!("{name} Root"), name, now);
    root.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    root.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let root_certificate = root.self_signed(&root_key)?;
    let mut leaf = params(name, name, now);
    leaf.is_ca = IsCa::ExplicitNoCa;
    leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    leaf.use_authority_key_identifier_extension = true;
    leaf.extended_key_usages =
        vec![ExtendedKeyUsagePurpose::EmailProtection, ExtendedKeyUsagePurpose::Other(CLAIM_SIGNING.to_vec())];
    let leaf_certificate = leaf.signed_by(&leaf_key, &Issuer::from_params(&root, &root_key))?;
    let root = Certified { certificate: root_certificate.pem(), key: root_key.serialize_pem() };
    let leaf = Certified { certificate: leaf_certificate.pem(), key: leaf_key.serialize_pem() };
    Ok((root, leaf))
}

fn params(common_name: &str, organization: &str, now: OffsetDateTime) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, common_name);
    params.distinguished_name.push(DnType::OrganizationName, organization);
    params.not_before = now - Duration::DAY;
    params.not_after = params.not_before + LASTS;
    params
}
