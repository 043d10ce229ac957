//! Pictures known again: works that artists have had registered as theirs, and every public work of this studio.

use rights::{DeclaredSource, Finding, FindingKind, Level, Rule, Where};
use screening::Registries;
use screening::pictures::{Kept, Known, Pixels, asked};

use crate::cases::works::ids;
use crate::error::Error;
use crate::perform;
use crate::reference::{FileSays, findings};
use crate::register::{Entered, Entry};
use crate::seal::Unseal;
use crate::sight::{LookedFor, Lookers};
use crate::studio::Studio;

/// All pictures that are known here.
pub struct KnownPictures {
    known: Known,
    whose: Vec<Whose>,
}

enum Whose {
    Artist { artist: String, title: String },
    Public { work: String, creator: String },
}

impl KnownPictures {
    /// Those of a registry alone: readable where no studio has been founded.
    pub fn registered(entered: &[Entered]) -> Self {
        Self::from(artworks(entered).collect())
    }

    /// Those of the registry and the public works.
    pub fn of(studio: &Studio) -> Result<Self, Error> {
        let mut all: Vec<(Whose, Vec<String>)> = artworks(&studio.registers.artworks()?).collect();
        for id in ids(studio)? {
            let Ok(work) = perform::work(studio, &id) else { continue };
            if work.shared && !work.fingerprints.is_empty() {
                all.push((Whose::Public { work: id, creator: work.creator }, work.fingerprints));
            }
        }
        Ok(Self::from(all))
    }

    fn from(all: Vec<(Whose, Vec<String>)>) -> Self {
        let (whose, kept): (Vec<Whose>, Vec<Vec<String>>) = all.into_iter().unzip();
        Self { known: Known::of(kept.iter().map(|texts| Kept::of_texts(texts)).collect()), whose }
    }

    /// The known pictures that one is, or was made of, the nearest first. `by` is who asks: their own public works limit nothing.
    pub fn find(&self, reference: &str, pixels: &Pixels, by: &str) -> Vec<Finding> {
        if self.whose.is_empty() {
            return Vec::new();
        }
        let found = self.known.find(&asked(pixels)).into_iter();
        found.map(|one| finding(reference, &self.whose[one.picture], (one.distance, by))).collect()
    }
}

fn artworks(entered: &[Entered]) -> impl Iterator<Item = (Whose, Vec<String>)> {
    entered.iter().filter_map(|one| match &one.what {
        Entry::Artwork { artist, title, fingerprint } => {
            let whose = Whose::Artist { artist: artist.clone(), title: title.clone() };
            Some((whose, fingerprint.kept.clone()))
        }
        Entry::Listed(_) | Entry::Amended { .. } => None,
    })
}

fn finding(reference: &str, whose: &Whose, (distance, by): (u32, &str)) -> Finding {
    let (name, owner, level, whom) = match whose {
        Whose::Artist { artist, title } => {
            (title, Some(artist.clone()), Level::Warn, format!("\"{title}\", which {artist} has had registered here"))
        }
        Whose::Public { work, creator } if creator == by => {
            (work, None, Level::Info, format!("{work}, a public work of your own"))
        }
        Whose::Public { work, .. } => (work, None, Level::Warn, format!("{work}, a public work of this studio")),
    };
    Finding {
        id: String::new(),
        kind: FindingKind::Artwork,
        name: name.clone(),
        franchise: None,
        owner,
        level,
        place: Where::Reference { reference: reference.into(), text: None },
        // Three in four where fingerprints alone would leave it open: tones have decided.
        confidence_percent: 99_u32.saturating_sub(distance.min(32) * 3 / 4) as u8,
        why: format!("The picture is, or was made of, {whom} ({distance} of 256 bits differ)."),
        rule: Some(Rule::Fingerprint),
        instead: None,
    }
}

/// A picture from outside.
pub struct Reference<'a> {
    pub name: &'a str,
    pub bytes: &'a [u8],
    pub declared: DeclaredSource,
}

/// What became of a look at one picture.
pub struct Looked {
    /// What the file says of itself.
    pub says: FileSays,
    /// Who looked at its pixels; nothing where it has none that can be read.
    pub looked_for: Option<LookedFor>,
    /// Numbered from one.
    pub findings: Vec<Finding>,
    pub pixels: Option<Pixels>,
}

/// Looks at pictures from outside: what they are looked at with.
pub struct Looking<'a> {
    pub known: KnownPictures,
    pub lookers: Lookers<'a>,
    pub registries: &'a Registries,
    /// Who asks.
    pub by: &'a str,
}

impl Looking<'_> {
    /// What is found in one, by what it says of itself, by what it looks like, by the letters in it and by whom it shows.
    pub fn at(&self, unseal: &dyn Unseal, one: &Reference<'_>) -> Looked {
        let says = unseal.says(one.bytes);
        let mut found = findings(one.name, one.declared, &says);
        let pixels = unseal.pixels(one.bytes);
        let looked_for = pixels.as_ref().map(|pixels| {
            found.extend(self.known.find(one.name, pixels, self.by));
            let (looked_for, seen) = self.lookers.look((one.name, one.declared), pixels, self.registries);
            found.extend(seen);
            looked_for
        });
        Finding::number(&mut found);
        Looked { says, looked_for, findings: found, pixels }
    }
}

/// What is found in pictures from outside, in their order.
pub fn look_through(studio: &Studio, references: &[Reference<'_>], by: &str) -> Result<Vec<Looked>, Error> {
    if references.is_empty() {
        return Ok(Vec::new());
    }
    let registries = studio.registers.now()?;
    let (known, lookers) = (KnownPictures::of(studio)?, studio.lookers());
    let looking = Looking { known, lookers, registries: &registries, by };
    let seal: &dyn Unseal = studio.seal.as_ref();
    // Pixels are large and are not needed after the look.
    let look = |one| Looked { pixels: None, ..looking.at(seal, one) };
    Ok(references.iter().map(look).collect())
}
