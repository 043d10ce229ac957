//! Certificates of an operator's own: taken in where they last and can seal, refused in words where not.

mod fixtures;

use credentials::{Brought, Credentials, Keys, Reader};
use fixtures::{FORMATS, claims, log_key, now_ms, prepared};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
};
use studio::{CredentialState, Seal, SealError, Unseal};
use time::{Duration, OffsetDateTime};

/// What an authority gives out.
struct Ordered {
    organization: Option<&'static str>,
    days: i64,
    purposes: Vec<ExtendedKeyUsagePurpose>,
    between: bool,
}

impl Default for Ordered {
    fn default() -> Self {
        let purposes = vec![ExtendedKeyUsagePurpose::EmailProtection];
        Self { organization: Some("Paper Lantern Press"), days: 3650, purposes, between: false }
    }
}

fn params(name: &str, organization: Option<&str>, days: i64) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    if let Some(organization) = organization {
        params.distinguished_name.push(DnType::OrganizationName, organization);
    }
    params.not_before = OffsetDateTime::now_utc() - Duration::DAY;
    params.not_after = params.not_before + Duration::days(days);
    params
}

fn authority(name: &str) -> CertificateParams {
    let mut params = params(name, Some("An authority"), 7300);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

/// Chain and key, PEM.
fn given_out(ordered: &Ordered) -> (String, String) {
    let (root_key, between_key, leaf_key) =
        (KeyPair::generate().unwrap(), KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let (root, between) = (authority("Root"), authority("Between"));
    let root_pem = root.self_signed(&root_key).unwrap().pem();
    let root = Issuer::from_params(&root, &root_key);
    let mut leaf = params("signer", ordered.organization, ordered.days);
    leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    leaf.use_authority_key_identifier_extension = true;
    leaf.is_ca = IsCa::ExplicitNoCa;
    leaf.extended_key_usages.clone_from(&ordered.purposes);
    if ordered.between {
        let mut between = between;
        between.use_authority_key_identifier_extension = true;
        let between_pem = between.signed_by(&between_key, &root).unwrap().pem();
        let leaf = leaf.signed_by(&leaf_key, &Issuer::from_params(&between, &between_key)).unwrap().pem();
        return (leaf + &between_pem + &root_pem, leaf_key.serialize_pem());
    }
    (leaf.signed_by(&leaf_key, &root).unwrap().pem() + &root_pem, leaf_key.serialize_pem())
}

fn bring(chain: &str, key: &str) -> Result<Keys, SealError> {
    Keys::bring(&Brought { chain, key, log_key: &log_key(), now_ms: now_ms() })
}

#[track_caller]
fn refused(chain: &str, key: &str, word: &str) {
    match bring(chain, key) {
        Err(SealError::Keys(why)) => assert!(why.contains(word), "{why}"),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was taken in"),
    }
}

#[test]
fn files_sealed_with_a_brought_certificate_hold_under_its_root() {
    for between in [false, true] {
        let (chain, key) = given_out(&Ordered { between, ..Ordered::default() });
        let keys = bring(&chain, &key).unwrap();
        assert!(keys.is_brought());
        assert!(keys.not_after().unwrap() > OffsetDateTime::now_utc() + Duration::days(3600));
        let kept = Keys::from_bytes(&keys.to_bytes()).unwrap();
        let studio = Credentials::open(&kept).unwrap();
        assert_eq!(studio.studio().name, "Paper Lantern Press");
        for format in FORMATS {
            let file = studio.seal(&prepared(&studio, format, 16), &claims("img_000000000001")).unwrap();
            assert_eq!(Reader.open(&file, std::slice::from_ref(studio.studio())).state, CredentialState::Trusted);
            assert_eq!(Reader.open(&file, &[]).state, CredentialState::Valid);
        }
    }
}

#[test]
fn a_certificate_that_soon_runs_out_is_refused_with_its_day() {
    let (chain, key) = given_out(&Ordered { days: 365, ..Ordered::default() });
    let day = (OffsetDateTime::now_utc() + Duration::days(364)).date().to_string();
    refused(&chain, &key, &day);
    refused(&chain, &key, "time-stamp");
}

#[test]
fn what_cannot_seal_is_refused_before_it_takes_the_place_of_what_can() {
    let (chain, key) = given_out(&Ordered::default());
    let (other_chain, other_key) = given_out(&Ordered::default());
    refused(&chain, &other_key, "cannot seal");
    refused("no certificate", &key, "two certificates");
    refused(&chain, "no key", "PKCS #8");
    let root_of = |chain: &str| chain[chain.rfind("-----BEGIN").unwrap()..].to_owned();
    let leaf_of = |chain: &str| chain[..chain.rfind("-----BEGIN").unwrap()].to_owned();
    refused(&leaf_of(&chain), &key, "two certificates");
    refused(&(leaf_of(&chain) + &root_of(&other_chain)), &key, "cannot seal");
    refused(&(root_of(&chain) + &leaf_of(&chain)), &key, "does not end in a root");
    let (unnamed, unnamed_key) = given_out(&Ordered { organization: None, ..Ordered::default() });
    refused(&unnamed, &unnamed_key, "organization");
    let purposes = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let (server, server_key) = given_out(&Ordered { purposes, ..Ordered::default() });
    refused(&server, &server_key, "cannot seal");
}
