//! Previews of works, rendered small and kept in memory for a while: unsealed, for the creator's own eyes.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use studio::{Work, picture};

use crate::app::Shared;
use crate::failure::Failure;

/// Work, acts it had, longest side.
type Name = (String, u64, u32);

/// The previews shown last.
#[derive(Default)]
pub struct Pictures(Mutex<VecDeque<(Name, Arc<Vec<u8>>)>>);

/// A wall of thumbnails and some large ones; about 20 MB.
const KEPT: usize = 96;

impl Pictures {
    fn find(&self, name: &Name) -> Option<Arc<Vec<u8>>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|(other, _)| other == name).map(|(_, bytes)| bytes.clone())
    }

    fn keep(&self, name: Name, bytes: &Arc<Vec<u8>>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back((name, bytes.clone()));
        if kept.len() > KEPT {
            kept.pop_front();
        }
    }
}

/// A PNG whose longest side is `side_px`.
pub fn preview(shared: &Shared, work: &Work, side_px: u32) -> Result<Arc<Vec<u8>>, Failure> {
    let name = (work.id.clone(), work.acts, side_px);
    if let Some(bytes) = shared.pictures.find(&name) {
        return Ok(bytes);
    }
    let longest = work.prompts.last().map_or(1, |prompted| prompted.width_px.max(prompted.height_px));
    let scale = (side_px as f32 / longest as f32).min(1.0);
    let image = picture::image(&shared.studio, work, scale)?;
    let bytes = Arc::new(encode(&image.rgba, image.width_px, image.height_px)?);
    shared.pictures.keep(name, &bytes);
    Ok(bytes)
}

fn encode(rgba: &[u8], width_px: u32, height_px: u32) -> Result<Vec<u8>, Failure> {
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
