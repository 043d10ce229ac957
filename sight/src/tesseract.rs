//! Text in pictures, read by Tesseract (5, or 4) as a program of its own.
//!
//! It gets pixels that were decoded here, as a gray PGM on its input: no file of a stranger's reaches its decoders. Vertical
//! Japanese is not read.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use screening::pictures::Pixels;
use studio::{TextLine, TextReader, Unseen};

use crate::process::{Ask, Broken, ask};
use crate::table;

/// As the distributions install it.
const PROGRAM: &str = "tesseract";
/// Those that are installed of these are read, in this order.
const LANGUAGES: [&str; 2] = ["eng", "jpn"];
/// A picture of 640 pixels takes half a second on one core, the largest a few; a busy machine is given its time.
const LASTS_AT_MOST: Duration = Duration::from_secs(30);
/// Letters that are smaller than eight pixels on a picture of this size are none that anybody reads.
const SIDE_PX_MAX: usize = 2_400;
/// Nothing is written in less.
const SIDE_PX_MIN: usize = 16;
const OUTPUT_BYTES_MAX: usize = 1 << 20;

pub struct Tesseract {
    program: PathBuf,
    lasts_at_most: Duration,
    /// `eng+jpn`; asked for once.
    languages: OnceLock<Result<String, Unseen>>,
}

impl Default for Tesseract {
    fn default() -> Self {
        Self::at(Path::new(PROGRAM))
    }
}

impl Tesseract {
    /// A program of this name or at this place.
    pub fn at(program: &Path) -> Self {
        Self { program: program.to_owned(), lasts_at_most: LASTS_AT_MOST, languages: OnceLock::new() }
    }

    /// With another limit for each call.
    pub fn within(self, lasts_at_most: Duration) -> Self {
        Self { lasts_at_most, ..self }
    }

    fn ask(&self, words: &[&str], input: Vec<u8>) -> Result<String, Unseen> {
        let (program, lasts_at_most) = (self.program.as_path(), self.lasts_at_most);
        let words: &[&OsStr] = &words.iter().map(OsStr::new).collect::<Vec<_>>();
        let output = ask(Ask { program, words, input, lasts_at_most, output_bytes_max: OUTPUT_BYTES_MAX });
        match output {
            Ok(output) => Ok(String::from_utf8_lossy(&output).into_owned()),
            Err(Broken::Missing) if program == Path::new(PROGRAM) => Err(Unseen::Absent("not installed".into())),
            Err(broken) => Err(Unseen::Failed(format!("{} {broken}", program.display()))),
        }
    }

    fn languages(&self) -> Result<&str, Unseen> {
        let asked = self.languages.get_or_init(|| {
            let told = self.ask(&["--list-langs"], Vec::new())?;
            let is_there = |language: &&str| told.lines().any(|line| line.trim() == *language);
            let there: Vec<&str> = LANGUAGES.into_iter().filter(is_there).collect();
            let none = || {
                let known = LANGUAGES.join(" nor ");
                Unseen::Failed(format!("{} reads neither {known}; install its data for them", self.program.display()))
            };
            if there.is_empty() { Err(none()) } else { Ok(there.join("+")) }
        });
        asked.as_deref().map_err(Clone::clone)
    }
}

impl TextReader for Tesseract {
    fn about(&self) -> Result<String, Unseen> {
        let languages = self.languages()?;
        let told = self.ask(&["--version"], Vec::new())?;
        let version: String = told.lines().next().unwrap_or_default().chars().filter(|one| !one.is_control()).collect();
        Ok(format!("{} ({languages})", version.trim()))
    }

    fn read(&self, picture: &Pixels) -> Result<Vec<TextLine>, Unseen> {
        let languages = self.languages()?;
        if picture.width < SIDE_PX_MIN || picture.height < SIDE_PX_MIN {
            return Ok(Vec::new());
        }
        // Page segmentation 11: letters anywhere in a picture, in no order.
        let words = ["stdin", "stdout", "-l", languages, "--psm", "11", "-c", "tessedit_create_tsv=1"];
        Ok(table::lines(&self.ask(&words, graymap(&picture.smaller(SIDE_PX_MAX)))?))
    }
}

/// PGM, binary.
fn graymap(picture: &Pixels) -> Vec<u8> {
    let mut file = format!("P5\n{} {}\n255\n", picture.width, picture.height).into_bytes();
    file.extend(picture.luma().iter().map(|value| value.round() as u8));
    file
}
