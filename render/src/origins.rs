//! The origin map: which share of every pixel comes from where.
//!
//! A layer's share of a pixel is the part of the pixel's alpha that it covers and that no layer above it covers
//! again; its blend changes colors, not shares. So only coverage is rasterized: once for each run of
//! neighboring layers of one origin, and not at all where only one origin shows.

use canvas::{Canvas, Layer, Origin};

use crate::scene::{Frame, Means, Scene, fixed_level};
use crate::{Assets, Error};

/// Shares of the seven origins in each pixel, and in the whole picture.
#[derive(Clone, Debug, PartialEq)]
pub struct OriginMap {
    pub width_px: u32,
    pub height_px: u32,
    present: Vec<Origin>,
    /// For each pixel one weight (0..=1, its part of the pixel's alpha) for each of `present`; empty when at most
    /// one origin is present.
    weights: Vec<f32>,
    totals: [f64; 7],
}

impl OriginMap {
    /// Shares in the order of [`Origin::ALL`]; they sum to 1, or are all 0 where nothing shows.
    ///
    /// `alpha` is that of the same pixel in the rendered picture: a map of a single origin has not been
    /// rasterized, and cannot know it.
    ///
    /// # Panics
    ///
    /// When the pixel lies outside of the map.
    pub fn shares(&self, x: u32, y: u32, alpha: u8) -> [f32; 7] {
        assert!(x < self.width_px && y < self.height_px, "pixel {x}, {y} lies outside of the map");
        let mut shares = [0.0; 7];
        if alpha == 0 {
            return shares;
        }
        if let [only] = self.present[..] {
            shares[only.index()] = 1.0;
            return shares;
        }
        let count = self.present.len();
        let at = (y as usize * self.width_px as usize + x as usize) * count;
        let weights = &self.weights[at..at + count];
        let whole: f32 = weights.iter().sum();
        if whole > 0.0 {
            for (origin, weight) in self.present.iter().zip(weights) {
                shares[origin.index()] = weight / whole;
            }
        }
        shares
    }

    /// Shares of the whole picture in the order of [`Origin::ALL`], each pixel counted by its alpha; they sum to 1, or
    /// are all 0 when nothing shows.
    pub fn totals(&self) -> [f64; 7] {
        self.totals
    }
}

/// The origin map of the canvas at `scale` pixels a canvas unit.
///
/// # Errors
///
/// As [`crate::render()`].
pub fn origins(canvas: &Canvas, assets: &dyn Assets, scale: f32) -> Result<OriginMap, Error> {
    let frame = Frame::new(canvas, scale)?;
    let present = present(canvas);
    let mut map = OriginMap {
        width_px: frame.width.into(),
        height_px: frame.height.into(),
        present,
        weights: Vec::new(),
        totals: [0.0; 7],
    };
    match map.present[..] {
        [] => {}
        [only] => map.totals[only.index()] = 1.0,
        _ => {
            let mut bands = Vec::new();
            for band in frame.bands() {
                let weights = weights(canvas, &map.present, band, assets)?;
                bands.push(summed(&weights, &map.present));
                map.weights.extend(weights);
            }
            map.totals = shares(bands);
        }
    }
    Ok(map)
}

/// See [`crate::Bands::origins`]; nothing is rasterized where only one origin shows.
pub(crate) fn sums(canvas: &Canvas, assets: &dyn Assets, band: Frame) -> Result<[f64; 7], Error> {
    let present = present(canvas);
    let mut sums = [0.0; 7];
    match present[..] {
        [] => {}
        [only] => sums[only.index()] = 1.0,
        _ => sums = summed(&weights(canvas, &present, band, assets)?, &present),
    }
    Ok(sums)
}

/// Shares of the whole picture from what [`crate::Bands::origins`] said of each band: they sum to 1, or are all 0 where
/// nothing shows.
pub fn shares(bands: impl IntoIterator<Item = [f64; 7]>) -> [f64; 7] {
    let mut totals = [0.0; 7];
    for band in bands {
        totals.iter_mut().zip(band).for_each(|(total, sum)| *total += sum);
    }
    let whole: f64 = totals.iter().sum();
    if whole > 0.0 {
        totals.iter_mut().for_each(|total| *total /= whole);
    }
    totals
}

fn shown(canvas: &Canvas) -> impl Iterator<Item = &Layer> {
    canvas.layers.iter().filter(|layer| layer.opacity.0 > 0)
}

fn present(canvas: &Canvas) -> Vec<Origin> {
    Origin::ALL.into_iter().filter(|origin| shown(canvas).any(|layer| layer.origin == *origin)).collect()
}

fn weights(canvas: &Canvas, present: &[Origin], frame: Frame, assets: &dyn Assets) -> Result<Vec<f32>, Error> {
    let count = present.len();
    let mut weights = vec![0.0_f32; usize::from(frame.width) * usize::from(frame.height) * count];
    let shown: Vec<&Layer> = shown(canvas).collect();
    for run in shown.chunk_by(|one, other| one.origin == other.origin) {
        let mut scene = Scene::new(Means { frame, assets, level: fixed_level(), finishes: false });
        run.iter().try_for_each(|layer| scene.layer(layer))?;
        if scene.is_blank() {
            continue;
        }
        let own = present.iter().position(|origin| *origin == run[0].origin).expect("every shown origin is present");
        let coverage = scene.rasterize();
        for (pixel, weights) in coverage.data_as_u8_slice().chunks_exact(4).zip(weights.chunks_exact_mut(count)) {
            let alpha = f32::from(pixel[3]) / 255.0;
            if alpha > 0.0 {
                weights.iter_mut().for_each(|weight| *weight *= 1.0 - alpha);
                weights[own] += alpha;
            }
        }
    }
    Ok(weights)
}

fn summed(weights: &[f32], present: &[Origin]) -> [f64; 7] {
    let mut sums = [0.0; 7];
    for pixel in weights.chunks_exact(present.len()) {
        for (origin, weight) in present.iter().zip(pixel) {
            sums[origin.index()] += f64::from(*weight);
        }
    }
    sums
}
