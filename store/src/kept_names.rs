//! `cache/own_names`: the installation's own registry made ready, so that nobody waits for ten thousand names to be read anew.
//!
//! Never believed for being there: it counts only where it was made of the very lines that `registry.jsonl` has now, by the
//! code that runs now, and where not a bit of it has changed. Whatever else lies there is made again.
//!
//! ```text
//! "anykoma own names 1\n" || 16 letters: which code || 32 bytes: SHA-256 of registry.jsonl
//! || 4 bytes: how many parts || 8 bytes each: their lengths || the parts || 32 bytes: SHA-256 of all before
//! ```
//!
//! Numbers are little-endian.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use screening::{Registries, kept::MADE_BY};
use sha2::{Digest, Sha256};

use crate::failure::Failure;
use crate::folder::{make_private_folder, write_durably};

const FORM: &[u8] = b"anykoma own names 1\n";
const DIGEST: usize = 32;
/// There are twelve of them at most; more would be read for nothing.
const PARTS_MAX: usize = 64;

/// Of the lines that names were made ready of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Source([u8; DIGEST]);

impl Source {
    pub(crate) fn of(lines: &[&[u8]]) -> Self {
        let mut digest = Sha256::new();
        lines.iter().for_each(|part| digest.update(part));
        Self(digest.finalize().into())
    }
}

#[derive(Clone, Debug)]
pub(crate) struct KeptNames(PathBuf);

impl KeptNames {
    pub(crate) fn of(data_folder: &Path) -> Self {
        Self(data_folder.join("cache").join("own_names"))
    }

    /// Nothing where none are kept, or others, or damaged ones.
    pub(crate) fn read(&self, source: Source) -> Option<Registries> {
        let file = File::open(&self.0).ok()?;
        let bytes = usize::try_from(file.metadata().ok()?.len()).ok()?;
        Registries::of_parts(parts((file, bytes), &head(source))?)
    }

    pub(crate) fn write(&self, source: Source, made: &Registries) -> Result<(), Failure> {
        if let Some(folder) = self.0.parent() {
            make_private_folder(folder)?;
        }
        let parts = made.to_parts();
        let mut bytes = head(source);
        bytes.extend((parts.len() as u32).to_le_bytes());
        bytes.extend(parts.iter().flat_map(|part| (part.len() as u64).to_le_bytes()));
        parts.iter().for_each(|part| bytes.extend_from_slice(part));
        let digest = Sha256::digest(&bytes);
        bytes.extend_from_slice(&digest);
        write_durably(&self.0, &bytes)
    }
}

fn head(source: Source) -> Vec<u8> {
    [FORM, MADE_BY.as_bytes(), &source.0].concat()
}

/// `bytes` is how many there are: no length that is written in them asks for more.
fn parts((mut file, bytes): (impl Read, usize), wanted: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut digest = Sha256::new();
    let mut left = bytes.checked_sub(DIGEST)?;
    let mut next = |length: usize| {
        left = left.checked_sub(length)?;
        let mut part = vec![0; length];
        file.read_exact(&mut part).ok()?;
        digest.update(&part);
        Some(part)
    };
    if next(wanted.len())? != wanted {
        return None;
    }
    let count = u32::from_le_bytes(next(4)?.try_into().ok()?) as usize;
    let lengths = next(8 * Some(count).filter(|count| *count <= PARTS_MAX)?)?;
    let (lengths, _) = lengths.as_chunks::<8>();
    let length = |eight: &[u8; 8]| usize::try_from(u64::from_le_bytes(*eight)).ok();
    let parts = lengths.iter().map(|eight| next(length(eight)?)).collect::<Option<Vec<_>>>()?;
    let mut written = [0; DIGEST];
    file.read_exact(&mut written).ok()?;
    (left == 0 && digest.finalize()[..] == written).then_some(parts)
}
