//! `anykoma trust`: the studios this machine knows, by their root certificate and log key.

use std::io::{BufRead, IsTerminal, Write};
use std::path::PathBuf;

use serde_json::json;
use store::TrustedFile;
use studio::{StudioCard, TrustedStudio, TrustedStudios};

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::home::read_card;
use crate::output::plain;

/// The studios this machine knows
#[derive(clap::Subcommand)]
pub enum Trust {
    /// Take a studio's card in, after comparing its fingerprint with what the studio says by another way
    Add {
        /// The studio's studio.json
        card: PathBuf,
        /// The fingerprint as you know it: at least 16 of its hexadecimal digits
        #[arg(long, value_name = "HEX")]
        fingerprint: Option<String>,
        /// Take it in without comparing
        #[arg(long)]
        yes: bool,
    },
    /// Those that were taken in, and this machine's own
    List,
    /// Forget one
    Remove {
        /// At least 8 hexadecimal digits of its fingerprint
        fingerprint: String,
    },
}

impl Trust {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        match self {
            Self::Add { card, fingerprint, yes } => {
                let card = read_card(&card)?;
                confirm(&card, fingerprint.as_deref(), yes)?;
                add(context, card)
            }
            Self::List => list(context),
            Self::Remove { fingerprint } => remove(context, &fingerprint.to_ascii_lowercase()),
        }
    }
}

fn confirm(card: &StudioCard, fingerprint: Option<&str>, yes: bool) -> Result<(), Failure> {
    if let Some(given) = fingerprint {
        let given: String = given.chars().filter(char::is_ascii_hexdigit).collect::<String>().to_ascii_lowercase();
        if given.len() < 16 {
            return Err(Failure::BadCall("give at least 16 hexadecimal digits of the fingerprint".into()));
        }
        if !card.fingerprint.starts_with(&given) {
            let why =
                format!("this card's fingerprint is {} and not what you gave; it was not taken in", card.fingerprint);
            return Err(Failure::Failed(why));
        }
        return Ok(());
    }
    eprintln!("This card claims to be \"{}\".\nfingerprint  {}", plain(&card.name), card.fingerprint);
    if yes || asked() {
        return Ok(());
    }
    let why = "not taken in; compare the fingerprint with what the studio tells you by another way, then say --yes or --fingerprint HEX";
    Err(Failure::Failed(why.into()))
}

/// Only where there is a person to ask.
fn asked() -> bool {
    if !std::io::stdin().is_terminal() {
        return false;
    }
    eprint!("Is that what the studio told you by another way? [y/N] ");
    let mut answer = String::new();
    let read = std::io::stderr().flush().and_then(|()| std::io::stdin().lock().read_line(&mut answer));
    read.is_ok() && matches!(answer.trim(), "y" | "Y" | "yes")
}

fn add(context: &Context<'_>, card: StudioCard) -> Result<Exit, Failure> {
    let trusted = TrustedFile::of(&context.folder()?);
    let before = trusted.list()?.into_iter().find(|one| one.card.fingerprint == card.fingerprint);
    if before.as_ref().is_some_and(|one| one.card.log_key != card.log_key) {
        let why = "this studio was known with another log key: it may have lost its log, or somebody shows you another \
                   one. `anykoma trust remove` forgets the old one first, if the studio explains it";
        return Err(Failure::Failed(why.into()));
    }
    let studio = TrustedStudio { card, seen: before.and_then(|one| one.seen) };
    trusted.put(&studio)?;
    context.output.answer(&studio.card, || {
        format!("{} ({}) is known to this machine now", plain(&studio.card.name), studio.card.fingerprint)
    })?;
    Ok(Exit::Done)
}

fn list(context: &Context<'_>) -> Result<Exit, Failure> {
    let folder = context.folder()?;
    let (own, trusted) = (store::studio_card(&folder)?, TrustedFile::of(&folder).list()?);
    let document = json!({"own": own, "trusted": trusted});
    context.output.answer(&document, || {
        let own = own.iter().map(|card| format!("{}  {}  (this machine's own)\n", card.fingerprint, plain(&card.name)));
        let seen = |one: &TrustedStudio| {
            one.seen.as_ref().map_or(String::new(), |seen| format!("  (log seen up to {})", seen.size))
        };
        let rest =
            trusted.iter().map(|one| format!("{}  {}{}\n", one.card.fingerprint, plain(&one.card.name), seen(one)));
        let text: String = own.chain(rest).collect();
        if text.is_empty() {
            "No studio is known here yet; `anykoma trust add studio.json` takes one in.".into()
        } else {
            text
        }
    })?;
    Ok(Exit::Done)
}

fn remove(context: &Context<'_>, fingerprint: &str) -> Result<Exit, Failure> {
    if fingerprint.len() < 8 {
        return Err(Failure::BadCall("give at least 8 hexadecimal digits of the fingerprint".into()));
    }
    let trusted = TrustedFile::of(&context.folder()?);
    let known = trusted.list()?;
    let matching: Vec<_> = known.iter().filter(|one| one.card.fingerprint.starts_with(fingerprint)).collect();
    let [one] = matching[..] else {
        let why = format!(
            "{} known studios have a fingerprint that begins with {fingerprint}; `anykoma trust list` shows them",
            matching.len()
        );
        return Err(Failure::Failed(why));
    };
    trusted.remove(&one.card.fingerprint)?;
    context
        .output
        .answer(&one.card, || format!("{} ({}) is forgotten", plain(&one.card.name), one.card.fingerprint))?;
    Ok(Exit::Done)
}
