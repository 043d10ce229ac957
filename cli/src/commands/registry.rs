//! `anykoma operator registry`: the installation's own registry of names, beside the one that comes with the binary.

use std::path::{Path, PathBuf};

use rights::{FindingKind, Policy};
use screening::{Listed, Registry};
use serde_json::json;
use studio::answers::findings;
use studio::cases::import::{List, Named, Reading, gaps, read};
use studio::cases::register::{public_works_of, register, register_artwork};
use studio::digest::sha256_hex;
use studio::time_text::rfc3339;
use studio::{Entered, Entry, PictureCodes, Proof, Unseal};

use crate::commands::{Context, subject};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::plain;

/// The installation's own registry: names that owners had registered
#[derive(clap::Subcommand)]
pub enum RegistryCommand {
    /// Register a name, a mark, a work or an artist for its owner, with the proof that was shown
    Add(Add),
    /// Take names from a list: tags with aliases, a table (CSV with a first line that says `name`), simple-icons JSON
    Import(Import),
    /// Which names of a list no registry here holds
    Gaps {
        #[command(flatten)]
        list: ListFile,
        /// How many to show
        #[arg(long, value_name = "N", default_value_t = 50)]
        first: usize,
    },
    /// Register a picture as an artist's own: only what it can be known by is kept
    Artwork {
        file: PathBuf,
        #[arg(long, value_name = "NAME")]
        artist: String,
        /// [default: the file's name]
        #[arg(long, value_name = "TEXT")]
        title: Option<String>,
        /// The paper that the artist showed: its SHA-256 is kept
        #[arg(long, value_name = "FILE")]
        proof: PathBuf,
    },
    /// All that was entered, oldest first
    List,
    /// Public works that carry findings of an owner
    Works { owner: String },
}

#[derive(clap::Args)]
pub struct Add {
    name: String,
    /// character, franchise, trademark, artist, person or artwork
    #[arg(long, value_parser = kind)]
    kind: FindingKind,
    #[arg(long, value_name = "NAME")]
    owner: String,
    /// The work that a character is of
    #[arg(long, value_name = "NAME")]
    franchise: Option<String>,
    /// Another spelling, in any script; again for each
    #[arg(long, value_name = "NAME")]
    alias: Vec<String>,
    /// A word that gives an ambiguous name away; again for each
    #[arg(long, value_name = "WORD")]
    context: Vec<String>,
    /// unique: nobody else is called so; shared: others are; word: it is an ordinary word [default: what the spelling says]
    #[arg(long, value_parser = ["unique", "shared", "word"])]
    ambiguity: Option<String>,
    /// The paper that its owner showed: its SHA-256 is kept
    #[arg(long, value_name = "FILE")]
    proof: PathBuf,
}

#[derive(clap::Args)]
pub struct ListFile {
    file: PathBuf,
    /// Leave out tags with fewer pictures
    #[arg(long, value_name = "N", default_value_t = 0)]
    least: u64,
    /// Of names that the list says no kind of
    #[arg(long, value_parser = kind, default_value = "character")]
    kind: FindingKind,
}

#[derive(clap::Args)]
pub struct Import {
    #[command(flatten)]
    list: ListFile,
    /// Of names that the list says no owner of
    #[arg(long, value_name = "NAME")]
    owner: Option<String>,
}

fn kind(word: &str) -> Result<FindingKind, String> {
    let known = FindingKind::ALL.into_iter().filter(|kind| *kind != FindingKind::RightsMetadata);
    let names: Vec<_> = known.clone().map(FindingKind::name).collect();
    known.clone().find(|kind| kind.name() == word).ok_or_else(|| format!("the kinds are {}", names.join(", ")))
}

impl RegistryCommand {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        match self {
            Self::Add(add) => add.run(context)?,
            Self::Import(import) => import.run(context)?,
            Self::Gaps { list, first } => show_gaps(context, &list, first)?,
            Self::Artwork { file, artist, title, proof } => artwork(context, (&file, artist, title), &proof)?,
            Self::List => list(context)?,
            Self::Works { owner } => works(context, &owner)?,
        }
        Ok(Exit::Done)
    }
}

impl Add {
    fn run(self, context: &Context<'_>) -> Result<(), Failure> {
        let proof = proof(&self.proof)?;
        let home = context.home()?;
        let mark = |name: &String| match self.ambiguity.as_deref() {
            Some("unique") => name.clone(),
            Some("shared") => format!("~{name}"),
            Some(_) => format!("?{name}"),
            None => Registry::marked(name),
        };
        let names = std::iter::once(&self.name).chain(&self.alias).map(mark).collect();
        let Self { kind, owner, franchise, context: words, .. } = self;
        let listed = Listed { kind, names, franchise, owner, context: words };
        let new = register(&home.studio, vec![listed.clone()], Some(&proof))?;
        let document = json!({"registered": new, "name": self.name, "entry": listed, "proof": proof});
        context.output.answer(&document, || match new {
            0 => format!("{} is registered so already", plain(&self.name)),
            _ => format!("registered: {} is {}'s from now on", plain(&self.name), plain(&listed.owner)),
        })
    }
}

pub fn proof(path: &Path) -> Result<Proof, Failure> {
    let bytes = subject::read(path)?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    Ok(Proof { name, sha256: sha256_hex(&bytes) })
}

impl ListFile {
    fn read(&self, owner: Option<&str>) -> Result<List, Failure> {
        let bytes = subject::read(&self.file)?;
        let why = |_| Failure::Failed(format!("{} is not a list in UTF-8", self.file.display()));
        let text = String::from_utf8(bytes).map_err(why)?;
        Ok(read(&text, &Reading { kind: self.kind, owner, least: self.least })?)
    }
}

impl Import {
    fn run(self, context: &Context<'_>) -> Result<(), Failure> {
        let list = self.list.read(self.owner.as_deref())?;
        let (proof, home) = (proof(&self.list.file)?, context.home()?);
        let all = list.named.len();
        let new = register(&home.studio, list.named.into_iter().map(|one| one.listed).collect(), Some(&proof))?;
        let passed_over = list.passed_over.len();
        let document = json!({"registered": new, "there_already": all - new, "passed_over": list.passed_over});
        context.output.answer(&document, || {
            format!("{new} names registered, {} there already, {passed_over} too short to be looked for", all - new)
        })
    }
}

fn show_gaps(context: &Context<'_>, list: &ListFile, first: usize) -> Result<(), Failure> {
    let names = list.read(None)?;
    let registries = context.home()?.studio.registers.now()?;
    let all = names.named.len();
    let missing = gaps(names, &registries);
    let count = missing.len();
    let name = |one: &Named| one.listed.names[0].trim_start_matches(['~', '?']).to_owned();
    let row = |one: &Named| json!({"name": name(one), "kind": one.listed.kind, "franchise": one.listed.franchise, "posts": one.posts});
    let shown: Vec<_> = missing.iter().take(first).collect();
    let document = json!({
        "names": all, "held": all - count, "missing": count, "first": shown.iter().map(|one| row(one)).collect::<Vec<_>>(),
    });
    context.output.answer(&document, || {
        let head = format!("{} of {all} names are held, {count} are missing\n", all - count);
        let line = |one: &&&Named| {
            let posts = one.posts.map_or(String::new(), |posts| format!("{posts:>8}  "));
            format!("{posts}{} ({})\n", plain(&name(one)), one.listed.kind.name())
        };
        head + &shown.iter().map(|one| line(&one)).collect::<String>()
    })
}

fn artwork(
    context: &Context<'_>,
    (file, artist, title): (&Path, String, Option<String>),
    paper: &Path,
) -> Result<(), Failure> {
    let bytes = subject::read(file)?;
    let no_picture = || Failure::Failed(format!("{} is no PNG, JPEG or WebP that can be read", file.display()));
    let pixels = credentials::Reader.pixels(&bytes).ok_or_else(no_picture)?;
    let fingerprint = PictureCodes::of(&pixels);
    if fingerprint.kept.is_empty() {
        let why = format!("{} shows too little to be known again: it is nearly of one color", file.display());
        return Err(Failure::Failed(why));
    }
    let (proof, home) = (proof(paper)?, context.home()?);
    let stem = || file.file_stem().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
    let title = title.unwrap_or_else(stem);
    let document =
        json!({"artist": artist, "title": title, "pdq": fingerprint.pdq, "iscc": fingerprint.iscc, "proof": proof});
    let told = format!("registered: {} is known as {}'s from now on", plain(&title), plain(&artist));
    register_artwork(&home.studio, Entry::Artwork { artist, title, fingerprint }, &proof)?;
    context.output.answer(&document, || told)
}

fn list(context: &Context<'_>) -> Result<(), Failure> {
    let entered = context.home()?.studio.registers.list()?;
    context.output.answer(&json!({"entries": entered}), || {
        if entered.is_empty() {
            return "Nothing is registered here; the registry that comes with the binary is looked through all the same."
                .into();
        }
        entered.iter().map(line).collect()
    })
}

fn line(one: &Entered) -> String {
    let what = match &one.what {
        Entry::Listed(listed) => {
            let names: Vec<_> = listed.names.iter().map(|name| name.trim_start_matches(['~', '?'])).collect();
            format!("{} {}, {}", listed.kind.name(), names.join(" / "), listed.owner)
        }
        Entry::Artwork { artist, title, fingerprint } => {
            format!("artwork {title}, {artist} ({}...)", fingerprint.pdq.get(..12).unwrap_or_default())
        }
        Entry::Amended { amendment, work, .. } => {
            format!("amended: \"{}\" does not mean {} (disputed in {work})", amendment.words, amendment.name)
        }
    };
    let proof = one.proof.as_ref().map_or(String::new(), |proof| format!("  [{}]", proof.name));
    format!("{}  {}{}\n", rfc3339(one.at_ms), plain(&what), plain(&proof))
}

fn works(context: &Context<'_>, owner: &str) -> Result<(), Failure> {
    let home = context.home()?;
    let carrying = public_works_of(&home.studio, owner)?;
    let policy = Policy::built_in();
    let rows: Vec<_> =
        carrying.iter().map(|one| json!({"work": one.work, "findings": findings(&policy, &one.findings)})).collect();
    context.output.answer(&json!({"owner": owner, "works": rows}), || {
        if carrying.is_empty() {
            return format!("No public work carries findings of {}. Private works are not looked at.", plain(owner));
        }
        let line = |one: &studio::cases::register::Carrying| {
            let names: Vec<_> = one.findings.iter().map(|finding| plain(&finding.name)).collect();
            format!("{}  {}\n", one.work, names.join(", "))
        };
        carrying.iter().map(line).collect()
    })
}
