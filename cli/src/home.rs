//! The studio of a data folder, with its real adapters; and reading files without one.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use credentials::{Brought, Credentials, Keys};
use engine::Engine;
use illustrator::Illustrator;
use rights::Policy;
use store::{FeedbackFile, OsEntropy, RegistryFile, Store, SystemClock, TrustedFile};
use studio::cases::account::home_account;
use studio::{Clock, Engines, Studio, StudioCard, TrustedStudio, TrustedStudios};

use crate::failure::Failure;
use crate::lookers;
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

/// Registry and vocabulary take some milliseconds to read from the binary's file: they are read while the studio opens, as
/// far as these words need them.
pub fn warm(words: &str) {
    let words: String = words.chars().take(WARMED).collect();
    let drawn = words.clone();
    std::thread::spawn(move || screening::Registry::built_in().screen(&words));
    std::thread::spawn(move || Illustrator.style_of(&drawn));
}

/// Letters of a script that show what it is written in.
const WARMED: usize = 200;

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
            registers: Arc::new(RegistryFile::of(folder)),
            text_reader: lookers::text_reader(&settings),
            tagger: lookers::tagger(&settings),
            policy: Arc::new(Policy::built_in()),
        };
        store::publish_studio_card(folder, studio.seal.studio())?;
        let account = home_account(&studio)?;
        Ok(Self { studio, store, account })
    }

    /// What the studio seals with.
    pub fn keys(&self) -> Result<Keys, Failure> {
        let kept = self.store.secret(KEYS)?;
        let why = || Failure::Failed("the studio's keys are gone from its data folder; put a backup back".into());
        Ok(Keys::from_bytes(&kept.ok_or_else(why)?)?)
    }

    /// Puts a certificate of the operator's own in place of the one before.
    pub fn bring_certificate(&self, chain: &str, key: &str) -> Result<Keys, Failure> {
        let log_key = self.store.log_verifier_key();
        self.replace(Keys::bring(&Brought { chain, key, log_key: &log_key, now_ms: SystemClock.now_ms() })?)
    }

    /// Founds a new authority of the studio's own.
    pub fn renew_certificate(&self) -> Result<Keys, Failure> {
        self.replace(found(&self.store, &Settings::read(self.store.folder())?)?)
    }

    /// The old card is taken in first, so that at no moment an older file of this studio is a stranger's here.
    fn replace(&self, keys: Keys) -> Result<Keys, Failure> {
        self.studio.trusted.put(&TrustedStudio { card: self.studio.seal.studio().clone(), seen: None })?;
        self.store.set_secret(KEYS, &keys.to_bytes())?;
        store::publish_studio_card(self.store.folder(), keys.card())?;
        Ok(keys)
    }
}

/// The studio's keys, made at its first start.
fn credentials(store: &Store, settings: &Settings) -> Result<Credentials, Failure> {
    if let Some(kept) = store.secret(KEYS)? {
        return Ok(Credentials::open(&Keys::from_bytes(&kept)?)?);
    }
    let keys = found(store, settings)?;
    store.set_secret(KEYS, &keys.to_bytes())?;
    Ok(Credentials::open(&keys)?)
}

fn found(store: &Store, settings: &Settings) -> Result<Keys, Failure> {
    let name = settings.studio_name.as_deref().unwrap_or(DEFAULT_NAME);
    Ok(Keys::create(name, &store.log_verifier_key(), SystemClock.now_ms())?)
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
