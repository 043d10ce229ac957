//! PDQ, a perceptual hash of 256 bits (Meta, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019).
//!
//! Brightness is smoothed by two passes of a box as wide as a sixty-fourth of the picture, sampled at 64 x 64 places, and
//! carried into 16 x 16 slow waves of a cosine transform; a bit says whether a wave is stronger than the median. Two pictures
//! that look alike differ in few bits. Held bit for bit to the reference implementation by `screening/tests/fingerprints.rs`.

use std::fmt;
use std::str::FromStr;

use super::views::Pixels;

/// Bit `16 * row + column` of the waves is bit `k % 64` of number `k / 64`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(pub [u64; 4]);

/// A fingerprint and how much there was to take it from: 0 (one flat color) ..= 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    pub fingerprint: Fingerprint,
    pub quality: u8,
}

/// Samples on each side.
const SAMPLES: usize = 64;
/// Waves on each side.
const WAVES: usize = 16;

impl Fingerprint {
    /// Bits that differ, 0..=256; of pictures that have nothing to do with each other about 128.
    pub fn distance(&self, other: &Self) -> u32 {
        self.0.iter().zip(&other.0).map(|(one, other)| (one ^ other).count_ones()).sum()
    }
}

/// As the reference implementation writes it: 64 hexadecimal digits, the last wave first.
impl fmt::Display for Fingerprint {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().rev().try_for_each(|number| write!(to, "{number:016x}"))
    }
}

impl FromStr for Fingerprint {
    type Err = std::num::ParseIntError;

    /// # Errors
    ///
    /// Where these are no 64 hexadecimal digits.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits =
            |place: usize| text.get(place * 16..place * 16 + 16).filter(|_| text.len() == 64).unwrap_or_default();
        let mut numbers = [0; 4];
        for (place, number) in numbers.iter_mut().rev().enumerate() {
            *number = u64::from_str_radix(digits(place), 16)?;
        }
        Ok(Self(numbers))
    }
}

/// Of any size; smaller than 64 on a side tells little.
pub fn fingerprint(pixels: &Pixels) -> Taken {
    let (width, height) = (pixels.width, pixels.height);
    if width == 0 || height == 0 {
        return Taken { fingerprint: Fingerprint::default(), quality: 0 };
    }
    let mut brightness = pixels.luma();
    let mut between = vec![0.0; brightness.len()];
    for _ in 0..2 {
        for row in 0..height {
            let line = row * width..(row + 1) * width;
            smooth(&brightness[line.clone()], &mut between[line]);
        }
        smooth_down((&between, &mut brightness), width);
    }
    let place = |sample: usize, length: usize| ((sample as f64 + 0.5) * length as f64 / SAMPLES as f64) as usize;
    let sampled: [[f32; SAMPLES]; SAMPLES] = std::array::from_fn(|row| {
        std::array::from_fn(|column| brightness[place(row, height) * width + place(column, width)])
    });
    Taken { fingerprint: bits(&waves(&sampled)), quality: quality(&sampled) }
}

/// The window's width and the part of it that lies ahead.
const fn window(length: usize) -> (usize, usize) {
    let window = length.div_ceil(2 * SAMPLES);
    (window, (window + 2) / 2)
}

/// The mean over a window that is cut off at the ends, running along one line.
fn smooth(from: &[f32], to: &mut [f32]) {
    let (window, half) = window(from.len());
    let (mut sum, mut count) = (0.0_f32, 0.0_f32);
    for value in &from[..half - 1] {
        sum += value;
        count += 1.0;
    }
    for (out, to) in to.iter_mut().enumerate() {
        if let Some(entering) = from.get(out + half - 1) {
            sum += entering;
            count += 1.0;
        }
        if out + half > window {
            sum -= from[out + half - 1 - window];
            count -= 1.0;
        }
        *to = sum / count;
    }
}

/// [`smooth`] along all columns at once, row after row: each column's sums are made in the same order.
fn smooth_down((from, to): (&[f32], &mut [f32]), width: usize) {
    let height = from.len() / width;
    let (window, half) = window(height);
    let row = |at: usize| &from[at * width..(at + 1) * width];
    let (mut sums, mut count) = (vec![0.0_f32; width], 0.0_f32);
    for at in 0..half - 1 {
        sums.iter_mut().zip(row(at)).for_each(|(sum, value)| *sum += value);
        count += 1.0;
    }
    for (out, to) in to.chunks_exact_mut(width).enumerate() {
        if out + half <= height {
            sums.iter_mut().zip(row(out + half - 1)).for_each(|(sum, value)| *sum += value);
            count += 1.0;
        }
        if out + half > window {
            sums.iter_mut().zip(row(out + half - 1 - window)).for_each(|(sum, value)| *sum -= value);
            count -= 1.0;
        }
        to.iter_mut().zip(&sums).for_each(|(to, sum)| *to = sum / count);
    }
}

fn waves(sampled: &[[f32; SAMPLES]; SAMPLES]) -> [[f32; WAVES]; WAVES] {
    let scale = libm::sqrt(2.0 / SAMPLES as f64);
    let wave: [[f32; SAMPLES]; WAVES] = std::array::from_fn(|row| {
        let turn = std::f64::consts::PI / 2.0 / SAMPLES as f64 * (row + 1) as f64;
        std::array::from_fn(|place| (scale * libm::cos(turn * (2 * place + 1) as f64)) as f32)
    });
    let across: [[f32; WAVES]; SAMPLES] = std::array::from_fn(|at| std::array::from_fn(|column| wave[column][at]));
    let down = wave.map(|row| summed(&row, sampled));
    down.map(|row| summed(&row, &across))
}

/// Each line by its weight, added one after the other: as the reference adds, and many places at once.
fn summed<const PLACES: usize>(weights: &[f32; SAMPLES], lines: &[[f32; PLACES]; SAMPLES]) -> [f32; PLACES] {
    let mut sums = [0.0; PLACES];
    for (weight, line) in weights.iter().zip(lines) {
        sums.iter_mut().zip(line).for_each(|(sum, value)| *sum += weight * value);
    }
    sums
}

fn bits(waves: &[[f32; WAVES]; WAVES]) -> Fingerprint {
    let mut sorted = waves.as_flattened().to_vec();
    sorted.sort_by(f32::total_cmp);
    // The lower of the two in the middle, as the reference takes it.
    let median = sorted[(sorted.len() - 1) / 2];
    let mut numbers = [0; 4];
    for (bit, _) in waves.as_flattened().iter().enumerate().filter(|(_, wave)| **wave > median) {
        numbers[bit / 64] |= 1 << (bit % 64);
    }
    Fingerprint(numbers)
}

/// How much neighbors differ, in whole hundredths, of all that could.
fn quality(sampled: &[[f32; SAMPLES]; SAMPLES]) -> u8 {
    let step = |one: f32, other: f32| ((one - other) * 100.0 / 255.0) as i32;
    let down = (1..SAMPLES).flat_map(|row| (0..SAMPLES).map(move |at| (row, at)));
    let down: i32 = down.map(|(row, at)| step(sampled[row - 1][at], sampled[row][at]).abs()).sum();
    let across = (0..SAMPLES).flat_map(|row| (1..SAMPLES).map(move |at| (row, at)));
    let across: i32 = across.map(|(row, at)| step(sampled[row][at - 1], sampled[row][at]).abs()).sum();
    ((down + across) / 90).min(100) as u8
}
