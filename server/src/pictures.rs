//! Previews of works, rendered small and kept in memory for a while: unsealed, for the creator's own eyes.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use studio::{Work, picture};

use crate::app::Shared;
use crate::failure::Failure;

/// What a preview shows: it changes with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub work: String,
    /// A candidate alone, as its engine offered it; else the image as its record stands.
    pub candidate: Option<String>,
    /// Acts that the record had; a candidate alone never changes.
    pub acts: u64,
    pub side_px: u32,
}

impl Name {
    pub fn etag(&self) -> String {
        format!("\"{}-{}-{}\"", self.candidate.as_deref().unwrap_or("image"), self.acts, self.side_px)
    }
}

/// Those shown last are at the back.
#[derive(Default)]
pub struct Pictures(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    files: VecDeque<(Name, Arc<Vec<u8>>)>,
    bytes: usize,
}

/// A wall of thumbnails and some large ones.
const KEPT_BYTES_MAX: usize = 24 << 20;

/// Few sizes, so that few are kept. The last is as large as a screen.
const SIDES_PX: [u32; 5] = [96, 320, 640, 1024, 2048];

/// The smallest side there is that is not below what was asked for.
pub fn side_px(asked: u32) -> u32 {
    SIDES_PX.into_iter().find(|side| *side >= asked).unwrap_or(SIDES_PX[SIDES_PX.len() - 1])
}

impl Pictures {
    pub fn find(&self, name: &Name) -> Option<Arc<Vec<u8>>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.files.iter().position(|(other, _)| other == name)?;
        let found = kept.files.remove(place)?;
        let bytes = found.1.clone();
        kept.files.push_back(found);
        Some(bytes)
    }

    fn keep(&self, name: Name, bytes: &Arc<Vec<u8>>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.bytes += bytes.len();
        kept.files.push_back((name, bytes.clone()));
        while kept.bytes > KEPT_BYTES_MAX
            && let Some((_, oldest)) = kept.files.pop_front()
        {
            kept.bytes -= oldest.len();
        }
    }
}

/// A PNG whose longest side is at most `name.side_px`.
pub fn preview(shared: &Shared, work: &Work, name: Name) -> Result<Arc<Vec<u8>>, Failure> {
    if let Some(bytes) = shared.pictures.find(&name) {
        return Ok(bytes);
    }
    shared.counters.rendered.add_one();
    let longest = work.prompts.last().map_or(1, |prompted| prompted.width_px.max(prompted.height_px));
    let scale = (name.side_px as f32 / longest as f32).min(1.0);
    let image = match &name.candidate {
        None => picture::image(&shared.studio, work, scale)?,
        Some(candidate) => picture::image(&shared.studio, &alone(work, candidate)?, scale)?,
    };
    let bytes = Arc::new(encode(&image.rgba, image.width_px, image.height_px)?);
    shared.pictures.keep(name, &bytes);
    Ok(bytes)
}

/// The work as if this candidate had been taken and nothing done since.
fn alone(work: &Work, candidate: &str) -> Result<Work, Failure> {
    let candidate = work.candidate(candidate).map_err(studio::Error::from)?.candidate.clone();
    let chosen_by = studio::act::ChosenBy::Default;
    let choice = Some(studio::work::Choice { candidate, chosen_by, because: None });
    Ok(Work { edits: Vec::new(), choice, ..work.clone() })
}

pub fn encode(rgba: &[u8], width_px: u32, height_px: u32) -> Result<Vec<u8>, Failure> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width_px, height_px);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_compression(png::Compression::Fast);
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(rgba)?;
        writer.finish()
    });
    written.map_err(|error| Failure::Broken(error.to_string()))?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(work: &str) -> Name {
        Name { work: work.into(), candidate: None, acts: 1, side_px: 96 }
    }

    #[test]
    fn a_side_is_rounded_up_to_one_of_few() {
        for (asked, side) in [(0, 96), (96, 96), (97, 320), (1025, 2048), (u32::MAX, 2048)] {
            assert_eq!(side_px(asked), side);
        }
    }

    #[test]
    fn the_preview_shown_longest_ago_goes_first() {
        let pictures = Pictures::default();
        let third = Arc::new(vec![0; KEPT_BYTES_MAX / 3]);
        for work in ["a", "b", "c"] {
            pictures.keep(name(work), &third);
        }
        assert!(pictures.find(&name("a")).is_some());
        pictures.keep(name("d"), &third);
        assert!(pictures.find(&name("b")).is_none());
        assert!(pictures.find(&name("a")).is_some() && pictures.find(&name("d")).is_some());
    }
}
