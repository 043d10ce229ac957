//! FILE|WORK: what a question is about.

use std::path::PathBuf;

use crate::failure::{Failure, file};

pub enum Subject {
    File { path: PathBuf, bytes: Vec<u8> },
    Work(String),
}

/// Larger files are no pictures that a studio seals: 40 megapixels of incompressible RGBA are 160 MB.
const LARGEST_BYTES: u64 = 512 << 20;

impl Subject {
    /// A name in the shape of an id is a work, unless a file of that name lies here.
    pub fn find(text: &str) -> Result<Self, Failure> {
        let path = PathBuf::from(text);
        if !path.exists() && looks_like_id(text) {
            return Ok(Self::Work(text.into()));
        }
        let bytes = read(&path)?;
        Ok(Self::File { path, bytes })
    }
}

pub fn read(path: &std::path::Path) -> Result<Vec<u8>, Failure> {
    let about = std::fs::metadata(path).map_err(file("read", path))?;
    if about.is_dir() {
        return Err(Failure::Failed(format!("{} is a folder; name one file in it", path.display())));
    }
    if about.len() > LARGEST_BYTES {
        return Err(Failure::Failed(format!("{} is larger than any picture that a studio seals", path.display())));
    }
    std::fs::read(path).map_err(file("read", path))
}

fn looks_like_id(text: &str) -> bool {
    text.split_once('_').is_some_and(|(kind, letters)| {
        ["img", "page", "chr", "sty", "acc"].contains(&kind)
            && letters.len() == 12
            && letters.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    })
}
