//! Into the public gallery, and back to private (clause C11).

use screening::pictures::Pixels;

use crate::act::What;
use crate::error::Error;
use crate::perform::perform;
use crate::picture;
use crate::register::PictureCodes;
use crate::studio::Studio;
use crate::work::Work;

pub fn share(studio: &Studio, work: &str, by: &str) -> Result<Work, Error> {
    let known = crate::perform::work(studio, work)?;
    // What everybody may see is known again where somebody brings it in.
    let codes = picture::image(studio, &known, 1.0).ok().map(|image| {
        let pixels = Pixels::of_rgba(image.width_px as usize, image.height_px as usize, &image.rgba);
        PictureCodes::of(&pixels)
    });
    let fingerprinted = codes.map(|PictureCodes { pdq, iscc, kept }| What::Fingerprinted { pdq, iscc, kept });
    act(studio, work, by, [What::Shared {}].into_iter().chain(fingerprinted).collect())
}

pub fn unshare(studio: &Studio, work: &str, by: &str) -> Result<Work, Error> {
    act(studio, work, by, vec![What::Unshared {}])
}

fn act(studio: &Studio, work: &str, by: &str, whats: Vec<What>) -> Result<Work, Error> {
    let (work, _) = perform(studio, work, by, whats)?;
    studio.records.sequence()?;
    Ok(work)
}
