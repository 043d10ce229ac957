//! A tagger as a program of its own: a picture in, characters and scores out.
//!
//! ```text
//! anykoma-tagger FOLDER < picture.ppm       0.9731<TAB>hatsune_miku
//! anykoma-tagger FOLDER --about             4 tags, 2 of them characters; 64 x 64 pixels
//! ```
//!
//! A program that cannot answer ends with another code than 0 and says why in the last line of its errors.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::time::Duration;

use screening::pictures::Pixels;
use studio::{Tag, Tagger, Unseen};

use crate::process::{Ask, ask};

/// A network of 400 MB is read in a second or two, and answers in a few.
const LASTS_AT_MOST: Duration = Duration::from_secs(60);
/// No network was trained on more.
const SIDE_PX_MAX: usize = 1_024;
/// Ten thousand characters, each with a score.
const OUTPUT_BYTES_MAX: usize = 1 << 20;
const NAME_LETTERS_MAX: usize = 120;
/// Somebody is in a picture, and not a whole cast that a network could not tell apart.
const CHARACTERS_MAX: usize = 20;

pub struct ProgramTagger {
    /// What runs the network: a name or a place.
    pub program: PathBuf,
    /// Where the network and its list of tags lie.
    pub folder: PathBuf,
    /// A character counts from this score on.
    pub threshold_percent: u8,
    pub lasts_at_most: Duration,
}

impl ProgramTagger {
    /// With the usual limit for each call.
    pub const fn of(program: PathBuf, folder: PathBuf, threshold_percent: u8) -> Self {
        Self { program, folder, threshold_percent, lasts_at_most: LASTS_AT_MOST }
    }

    fn ask(&self, more: &[&OsStr], input: Vec<u8>) -> Result<String, Unseen> {
        let words = &[&[self.folder.as_os_str()], more].concat();
        let (program, lasts_at_most) = (self.program.as_path(), self.lasts_at_most);
        let output = ask(Ask { program, words, input, lasts_at_most, output_bytes_max: OUTPUT_BYTES_MAX });
        let output = output.map_err(|broken| Unseen::Failed(format!("{} {broken}", program.display())))?;
        Ok(String::from_utf8_lossy(&output).into_owned())
    }
}

impl Tagger for ProgramTagger {
    fn about(&self) -> Result<String, Unseen> {
        let told = self.ask(&[OsStr::new("--about")], Vec::new())?;
        let line: String = told.lines().next().unwrap_or_default().chars().filter(|one| !one.is_control()).collect();
        Ok(format!("{}; told from {} % on", line.trim(), self.threshold_percent))
    }

    fn characters(&self, picture: &Pixels) -> Result<Vec<Tag>, Unseen> {
        let told = self.ask(&[], pixmap(&picture.smaller(SIDE_PX_MAX)))?;
        tags(&told, self.threshold_percent).ok_or_else(|| self.speaks_otherwise())
    }
}

impl ProgramTagger {
    fn speaks_otherwise(&self) -> Unseen {
        let program = self.program.display();
        Unseen::Failed(format!("{program} does not answer with a score from 0 to 1, a tab and a tag on each line"))
    }
}

/// Those at or over the threshold (0..=100), the surest first, each once; nothing where a line is no score, tab and tag.
pub fn tags(answer: &str, threshold_percent: u8) -> Option<Vec<Tag>> {
    let mut found = answer.lines().map(tag).collect::<Option<Vec<Tag>>>()?;
    // Lists hold faces of signs too; they name nobody.
    found.retain(|tag| tag.score_percent >= threshold_percent && tag.name.contains(char::is_alphanumeric));
    found.sort_by(|one, other| other.score_percent.cmp(&one.score_percent).then_with(|| one.name.cmp(&other.name)));
    let mut named = BTreeSet::new();
    found.retain(|tag| named.insert(tag.name.clone()));
    found.truncate(CHARACTERS_MAX);
    Some(found)
}

fn tag(row: &str) -> Option<Tag> {
    let (score, name) = row.split_once('\t')?;
    let score: f32 = score.parse().ok().filter(|score| (0.0..=1.0).contains(score))?;
    let is_name = (1..=NAME_LETTERS_MAX).contains(&name.chars().count()) && !name.contains(char::is_control);
    is_name.then(|| Tag { name: name.to_owned(), score_percent: (score * 100.0).round() as u8 })
}

/// PPM, binary.
fn pixmap(picture: &Pixels) -> Vec<u8> {
    let mut file = format!("P6\n{} {}\n255\n", picture.width, picture.height).into_bytes();
    file.extend(picture.rgb.iter().flatten());
    file
}
