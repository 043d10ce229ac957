//! Manga print: a tone turned into round dots on the page's own grid, and ink laid over them.
//!
//! Every place of a grid cell has a threshold, and is black where the tone is darker. The thresholds are the ranks
//! of a spot function, so that exactly as much of a cell is black as the tone is dark. The spot is
//! `cos u + cos v`: black dots grow round a cell's middle, meet as a checkerboard at half, and leave round white dots
//! on black beyond it.

use std::f64::consts::PI;
use std::sync::OnceLock;

use vello_cpu::Pixmap;

use crate::Error;

/// Places along one side of a cell.
const SIDE: usize = 128;
/// Dots closer than this many pixels cannot be told apart and make patterns of their own: the tone stays gray.
const FINEST_CELL_PX: f64 = 4.5;
/// Places looked up along each side of a pixel.
const SAMPLES: u32 = 4;

/// The grid at the picture's scale.
pub(crate) struct Screen {
    /// Cells passed per pixel to the right, along the grid's two axes; 2^32 is one cell. Downwards it is
    /// `[-across[1], across[0]]`. `None` when the dots are too fine.
    across: Option<[u32; 2]>,
}

impl Screen {
    pub fn new(cell: f32, angle_deg: f32, scale: f32) -> Result<Self, Error> {
        if !cell.is_finite() || !angle_deg.is_finite() {
            return Err(Error::NotFinite);
        }
        let cell_px = f64::from(cell) * f64::from(scale);
        if cell_px < FINEST_CELL_PX {
            return Ok(Self { across: None });
        }
        let angle = f64::from(angle_deg) * PI / 180.0;
        let step = |cells: f64| libm::round(cells * 4_294_967_296.0) as i64 as u32;
        Ok(Self { across: Some([step(libm::cos(angle) / cell_px), step(-libm::sin(angle) / cell_px)]) })
    }

    /// Red is read as the tone, green as the ink; both become gray. The picture's first row is `top` of the page's.
    pub fn apply(&self, picture: &mut Pixmap, top: u32) {
        let width = usize::from(picture.width());
        let thresholds = thresholds();
        for (y, row) in picture.data_as_u8_slice_mut().chunks_exact_mut(width * 4).enumerate() {
            for (x, pixel) in row.chunks_exact_mut(4).enumerate() {
                let alpha = u32::from(pixel[3]);
                if alpha == 0 {
                    continue;
                }
                let straight = |value: u8| ((u32::from(value) * 255 + alpha / 2) / alpha).min(255);
                let (tone, clear) = (straight(pixel[0]), straight(pixel[1]));
                let light = match self.across {
                    Some(across) if clear > 0 && tone > 0 && tone < 255 => {
                        screened(thresholds, across, [x as u32, y as u32 + top], (255 - tone) as u8)
                    }
                    _ => tone,
                };
                let gray = (light * clear * alpha + 32_512) / 65_025;
                pixel[..3].fill(gray as u8);
            }
        }
    }
}

/// How light (0..=255) one pixel is, whose tone is `darkness`.
fn screened(thresholds: &[u8], across: [u32; 2], at: [u32; 2], darkness: u8) -> u32 {
    let down = [across[1].wrapping_neg(), across[0]];
    let place = |axis: usize, x: u32, y: u32| across[axis].wrapping_mul(x).wrapping_add(down[axis].wrapping_mul(y));
    let part = |step: u32| ((i64::from(step as i32)) / i64::from(SAMPLES)) as u32;
    let (fine, fine_down) = (across.map(part), down.map(part));
    let mut white = 0;
    for sub_y in 0..SAMPLES {
        let half = [0, 1].map(|axis| fine[axis].wrapping_add(fine_down[axis]) as i32 / 2);
        let mut phase = [0, 1].map(|axis| {
            place(axis, at[0], at[1]).wrapping_add(half[axis] as u32).wrapping_add(fine_down[axis].wrapping_mul(sub_y))
        });
        for _ in 0..SAMPLES {
            let index = (phase[1] >> 25) as usize * SIDE + (phase[0] >> 25) as usize;
            white += u32::from(thresholds[index] >= darkness);
            phase = [phase[0].wrapping_add(fine[0]), phase[1].wrapping_add(fine[1])];
        }
    }
    (white * 255 + SAMPLES * SAMPLES / 2) / (SAMPLES * SAMPLES)
}

/// For each place in a cell the darkness (0..=254) that a tone must be above for the place to be black.
fn thresholds() -> &'static [u8] {
    static THRESHOLDS: OnceLock<Vec<u8>> = OnceLock::new();
    THRESHOLDS.get_or_init(|| {
        let angle = |step: usize| (step as f64 + 0.5) * 2.0 * PI / SIDE as f64;
        let waves: Vec<f64> = (0..SIDE).map(|step| libm::cos(angle(step))).collect();
        let spot = |place: usize| waves[place % SIDE] + waves[place / SIDE];
        let mut places: Vec<usize> = (0..SIDE * SIDE).collect();
        places.sort_by(|&one, &other| spot(other).total_cmp(&spot(one)).then(one.cmp(&other)));
        let mut ranked = vec![0; SIDE * SIDE];
        for (rank, place) in places.into_iter().enumerate() {
            ranked[place] = (rank * 255 / (SIDE * SIDE)) as u8;
        }
        ranked
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn darkness_of(tone: u8, cell: f32) -> f64 {
        let mut picture = Pixmap::new(240, 240);
        for pixel in picture.data_as_u8_slice_mut().chunks_exact_mut(4) {
            pixel.copy_from_slice(&[tone, 255, 0, 255]);
        }
        Screen::new(cell, 45.0, 1.0).expect("finite").apply(&mut picture, 0);
        let sum: f64 = picture.data_as_u8_slice().chunks_exact(4).map(|pixel| f64::from(255 - pixel[0])).sum();
        sum / (240.0 * 240.0)
    }

    #[test]
    fn screened_tones_are_as_dark_on_average_as_they_were() {
        for cell in [5.0, 8.0, 13.5] {
            for tone in [0_u8, 10, 40, 90, 127, 160, 200, 235, 250, 255] {
                let (wanted, found) = (f64::from(255 - tone), darkness_of(tone, cell));
                assert!((wanted - found).abs() < 3.0, "cell {cell}, tone {tone}: {found} for {wanted}");
            }
        }
    }

    #[test]
    fn a_tone_becomes_black_and_white_but_for_the_dots_rims() {
        let mut picture = Pixmap::new(64, 64);
        for pixel in picture.data_as_u8_slice_mut().chunks_exact_mut(4) {
            pixel.copy_from_slice(&[180, 255, 7, 255]);
        }
        Screen::new(16.0, 45.0, 1.0).expect("finite").apply(&mut picture, 0);
        let pure = picture.data_as_u8_slice().chunks_exact(4).filter(|pixel| matches!(pixel[0], 0 | 255)).count();
        assert!(pure > 64 * 64 * 6 / 10, "{pure} of 4096 are black or white");
    }

    #[test]
    fn ink_stays_black_whatever_the_tone_and_alpha_is_kept() {
        let mut picture = Pixmap::new(1, 2);
        picture.data_as_u8_slice_mut().copy_from_slice(&[100, 0, 0, 100, 60, 60, 60, 60]);
        Screen::new(8.0, 45.0, 1.0).expect("finite").apply(&mut picture, 0);
        assert_eq!(picture.data_as_u8_slice(), [0, 0, 0, 100, 60, 60, 60, 60]);
    }

    #[test]
    fn dots_too_fine_to_see_stay_gray() {
        let mut picture = Pixmap::new(1, 1);
        picture.data_as_u8_slice_mut().copy_from_slice(&[77, 255, 0, 255]);
        Screen::new(8.0, 45.0, 0.1).expect("finite").apply(&mut picture, 0);
        assert_eq!(picture.data_as_u8_slice(), [77, 77, 77, 255]);
    }
}
