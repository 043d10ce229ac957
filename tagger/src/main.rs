//! Which characters a picture shows, as a network sees it that somebody else trained: a picture in, scores out.
//!
//! ```text
//! anykoma-tagger FOLDER < picture.ppm       0.9731<TAB>hatsune_miku
//! anykoma-tagger FOLDER --about             4 tags, 2 of them characters; 64 x 64 pixels
//! ```
//!
//! The folder holds `model.onnx` and `selected_tags.csv`, as such taggers are published. What cannot be answered ends with
//! code 1 and a sentence among the errors.

mod network;
mod picture;
mod square;
mod tag_list;

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;

use network::Network;
use picture::Picture;
use tag_list::TagList;

const NETWORK: &str = "model.onnx";
const TAGS: &str = "selected_tags.csv";
/// Whoever asks has a threshold of their own; below this nobody's is.
const SCORE_MIN: f32 = 0.1;
/// A picture of 16 megapixels; those who ask make theirs smaller.
const INPUT_BYTES_MAX: u64 = 48 << 20;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let answered = match words[..] {
        [folder] if !folder.starts_with('-') => characters(Path::new(folder)),
        [folder, "--about"] => about(Path::new(folder)),
        _ => Err("call it as: anykoma-tagger FOLDER [--about], with a picture (binary PPM) on its input".into()),
    };
    let told = answered.and_then(|text| {
        std::io::stdout().write_all(text.as_bytes()).map_err(|why| format!("the answer cannot be written: {why}"))
    });
    match told {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// After a try on a white picture: what cannot answer is no tagger.
fn about(folder: &Path) -> Result<String, String> {
    let (network, tags) = open(folder)?;
    scores(folder, (&network, &tags), &Picture::white())?;
    let side = network.side_px();
    Ok(format!("{} tags, {} of them characters; {side} x {side} pixels\n", tags.0.len(), tags.characters()))
}

fn characters(folder: &Path) -> Result<String, String> {
    let mut file = Vec::new();
    let read = std::io::stdin().take(INPUT_BYTES_MAX).read_to_end(&mut file);
    read.map_err(|why| format!("the picture cannot be read: {why}"))?;
    let picture = Picture::read(&file).ok_or("the input is no picture: a binary PPM of 8 bits is")?;
    let (network, tags) = open(folder)?;
    let scores = scores(folder, (&network, &tags), &picture)?;
    let mut found: Vec<(f32, &str)> =
        scores.iter().zip(&tags.0).filter_map(|(score, name)| Some((*score, name.as_deref()?))).collect();
    found.retain(|(score, _)| *score >= SCORE_MIN);
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut text = String::new();
    for (score, name) in found {
        let _ = writeln!(text, "{score:.4}\t{name}");
    }
    Ok(text)
}

fn open(folder: &Path) -> Result<(Network, TagList), String> {
    let file = |name: &str| {
        std::fs::read(folder.join(name)).map_err(|why| of_file(folder, name, &format!("cannot be read: {why}")))
    };
    let tags = TagList::read(&file(TAGS)?).map_err(|why| of_file(folder, TAGS, &why))?;
    let network = Network::read(file(NETWORK)?).map_err(|why| of_file(folder, NETWORK, &why))?;
    Ok((network, tags))
}

fn scores(folder: &Path, (network, tags): (&Network, &TagList), picture: &Picture) -> Result<Vec<f32>, String> {
    let scores = network.scores(picture).map_err(|why| of_file(folder, NETWORK, &why))?;
    if scores.len() == tags.0.len() {
        return Ok(scores);
    }
    let (scores, tags) = (scores.len(), tags.0.len());
    Err(of_file(folder, NETWORK, &format!("answers with {scores} scores, and {TAGS} beside it has {tags} tags")))
}

fn of_file(folder: &Path, name: &str, says: &str) -> String {
    format!("{} {says}", folder.join(name).display())
}
