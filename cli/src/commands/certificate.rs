//! `anykoma operator certificate`: what the studio seals with, and another in its place.

use std::path::{Path, PathBuf};

use credentials::Keys;
use serde_json::json;
use studio::{SealError, StudioCard};

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::{Failure, file};
use crate::home::Home;
use crate::output::plain;

/// Shows the certificate, or puts another in its place. Files that were sealed before stay authentic here.
#[derive(clap::Args)]
pub struct Certificate {
    /// A certificate of your own, PEM: the leaf first, its authorities after it, the root last
    #[arg(long, value_name = "FILE", requires = "key")]
    chain: Option<PathBuf>,
    /// Its private key, PKCS #8 PEM
    #[arg(long, value_name = "FILE", requires = "chain")]
    key: Option<PathBuf>,
    /// A new authority of the studio's own for ten years, under the name in config.toml
    #[arg(long, conflicts_with = "chain")]
    renew: bool,
}

impl Certificate {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        let before = home.studio.seal.studio().clone();
        let keys = match (&self.chain, &self.key) {
            (Some(chain), Some(key)) => home.bring_certificate(&read(chain)?, &read(key)?)?,
            _ if self.renew => home.renew_certificate()?,
            _ => home.keys()?,
        };
        let changed = keys.card() != &before;
        context.output.answer(&answer(&keys, changed)?, || told(&home, &keys, changed.then_some(&before)))?;
        Ok(Exit::Done)
    }
}

fn read(path: &Path) -> Result<String, Failure> {
    let bytes = std::fs::read(path).map_err(file("read", path))?;
    String::from_utf8(bytes).map_err(|_| {
        let why = "is not PEM; `openssl x509 -inform der -in FILE` writes a certificate as PEM, `openssl pkcs8` a key";
        Failure::Failed(format!("{} {why}", path.display()))
    })
}

fn answer(keys: &Keys, changed: bool) -> Result<serde_json::Value, SealError> {
    let StudioCard { name, fingerprint, .. } = keys.card();
    let authority = if keys.is_brought() { "brought" } else { "own" };
    let until = keys.not_after()?.date().to_string();
    Ok(json!({"name": name, "fingerprint": fingerprint, "authority": authority, "until": until, "changed": changed}))
}

fn told(home: &Home, keys: &Keys, before: Option<&StudioCard>) -> String {
    let card = keys.card();
    let authority = if keys.is_brought() { "brought by the operator" } else { "the studio's own" };
    let until = keys.not_after().map(|until| until.date().to_string()).unwrap_or_default();
    let mut text = format!(
        "{}\nfingerprint  {}\nauthority    {authority}\nuntil        {until}\n",
        plain(&card.name),
        card.fingerprint
    );
    if let Some(before) = before {
        text += &format!(
            "before       {} {}: still known here\nGive {} to whoever knows the studio by its old card, and start `anykoma serve` again.\n",
            plain(&before.name),
            before.fingerprint,
            home.store.folder().join("studio.json").display()
        );
    }
    text
}
