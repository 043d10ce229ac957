//! Who looks at pictures from outside on this machine, by the settings.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sight::{ProgramTagger, Tesseract};
use studio::{Nobody, Tagger, TextReader, Unseen};

use crate::settings::Settings;

/// In place of a program: nobody is asked.
const NONE: &str = "none";
/// Beside this program, or where programs lie.
const TAGGER: &str = "anykoma-tagger";
/// From which score on a character counts: as taggers of this form are published for use.
const THRESHOLD_PERCENT: u8 = 85;

pub fn text_reader(settings: &Settings) -> Arc<dyn TextReader> {
    match settings.text_reader.as_deref() {
        None => Arc::new(Tesseract::default()),
        Some(program) if program == Path::new(NONE) => Arc::new(Nobody::absent("turned off")),
        Some(program) => Arc::new(Tesseract::at(program)),
    }
}

pub fn tagger(settings: &Settings) -> Arc<dyn Tagger> {
    let Some(folder) = settings.tagger_folder.clone() else { return Arc::new(Nobody::absent("not set up")) };
    let threshold_percent = settings.tagger_threshold_percent.unwrap_or(THRESHOLD_PERCENT);
    if !(1..=100).contains(&threshold_percent) {
        let why = format!("tagger_threshold_percent in config.toml is {threshold_percent}, and not from 1 to 100");
        return Arc::new(Nobody(Unseen::Failed(why)));
    }
    let program = settings.tagger_program.clone().unwrap_or_else(beside);
    Arc::new(ProgramTagger::of(program, folder, threshold_percent))
}

fn beside() -> PathBuf {
    let here = std::env::current_exe().ok().map(|this| this.with_file_name(TAGGER));
    here.filter(|path| path.is_file()).unwrap_or_else(|| TAGGER.into())
}
