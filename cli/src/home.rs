//! The studio of a data folder, with its real adapters; and reading files without one.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use credentials::{Credentials, Keys};
use engine::Engine;
use illustrator::Illustrator;
use rights::Policy;
use screening::Registry;
use store::{FeedbackFile, OsEntropy, Store, SystemClock, TrustedFile};
use studio::cases::account::home_account;
use studio::{Clock, Engines, Studio, StudioCard, TrustedStudio, TrustedStudios};

use crate::failure::Failure;
use crate::settings::Settings;

/// The secret that holds the studio's certificate authority and leaf.
const KEYS: &str = "credentials";
const DEFAULT_NAME: &str = "A studio of AnyKoma";

pub struct Home {
    pub studio: Studio,
    pub store: Arc<Store>,
    /// The one creator of this machine.
    pub account: String,
}

impl Home {
    /// Opens the studio in a folder, or founds it there: keys, log, certificate authority, account.
    pub fn open(folder: &Path) -> Result<Self, Failure> {
        let settings = Settings::read(folder)?;
        let store = Arc::new(Store::open_with_key(folder, &settings.master_key()?)?);
        let credentials = credentials(&store, &settings)?;
        let studio = Studio {
            records: store.clone(),
            blobs: store.clone(),
            clock: Arc::new(SystemClock),
            entropy: Arc::new(OsEntropy),
            seal: Arc::new(credentials),
            engines: Arc::new(BuiltIn(Arc::new(Illustrator))),
            trusted: Arc::new(TrustedFile::of(folder)),
            feedback: Arc::new(FeedbackFile::of(folder)),
            registry: Registry::built_in(),
            policy: Arc::new(Policy::built_in()),
        };
        store::publish_studio_card(folder, studio.seal.studio())?;
        let account = home_account(&studio)?;
        Ok(Self { studio, store, account })
    }
}

/// The studio's keys, made at its first start.
fn credentials(store: &Store, settings: &Settings) -> Result<Credentials, Failure> {
    if let Some(kept) = store.secret(KEYS)? {
        return Ok(Credentials::open(&Keys::from_bytes(&kept)?)?);
    }
    let name = settings.studio_name.as_deref().unwrap_or(DEFAULT_NAME);
    let keys = Keys::create(name, &store.log_verifier_key(), SystemClock.now_ms())?;
    store.set_secret(KEYS, &keys.to_bytes())?;
    Ok(Credentials::open(&keys)?)
}

/// Engines that come with the binary.
struct BuiltIn(Arc<dyn Engine>);

pub const ENGINE: &str = "illustrator";

impl Engines for BuiltIn {
    fn find(&self, name: &str) -> Option<Arc<dyn Engine>> {
        (name == ENGINE).then(|| self.0.clone())
    }

    fn names(&self) -> Vec<String> {
        vec![ENGINE.into()]
    }
}

/// The studios known to this machine: its own, those that were added, and those named for this call alone.
pub fn known(folder: &Path, extra: &[PathBuf]) -> Result<Vec<TrustedStudio>, Failure> {
    let mut known = TrustedFile::of(folder).list()?;
    known.extend(store::studio_card(folder)?.map(|card| TrustedStudio { card, seen: None }));
    for path in extra {
        known.push(TrustedStudio { card: read_card(path)?, seen: None });
    }
    Ok(known)
}

/// A `studio.json`.
pub fn read_card(path: &Path) -> Result<StudioCard, Failure> {
    let bytes = std::fs::read(path).map_err(crate::failure::file("read", path))?;
    let card: StudioCard = serde_json::from_slice(&bytes).map_err(|why| {
        Failure::Failed(format!(
            "{} is not a studio's card ({why}); ask the studio for its studio.json",
            path.display()
        ))
    })?;
    credentials::check_card(&card).map_err(|why| Failure::Failed(format!("{}: {why}", path.display())))?;
    Ok(card)
}
