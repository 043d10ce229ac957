//! How alike the tones of a known picture and of one that is asked for are, after the crop between them is found.
//!
//! The picture that is asked for is at hand, the known one is not: so cells are taken from the former where those of the latter lie
//! under a supposed crop, and the crop is moved until they agree best.

use super::known::crops;
use super::tones::{CELLS, Tones};
use super::views::Pixels;

/// What was cut off at left, top, right and bottom, in shares of the known picture; below zero where something was added.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Crop(pub [f64; 4]);

impl Crop {
    pub const NONE: Self = Self([0.0; 4]);
}

/// Fewer cells on a side say too little: five eighths.
const CELLS_MIN: usize = CELLS * 5 / 8;
/// A cell may lie outside by this share of itself and counts as inside.
const OUTSIDE: f64 = 0.15;
/// So many grays of one picture are mixed.
const GRAYS_MAX: usize = 5;
/// Of a level rounded to a whole number, squared.
const NOISE: f64 = 1.0 / 12.0;
/// No start is nearer than this: whatever is moved, these are two pictures.
const HOPELESS: f64 = 0.5;
/// How far edges are moved at a time, from coarse to fine; kept crops lie 0.025 apart.
const STEPS: [f64; 4] = [0.02, 0.01, 0.005, 0.0025];
/// How often each step is tried as long as it helps.
const ROUNDS: usize = 3;
/// No edge moves farther than this from where it started.
const FARTHEST: f64 = 0.08;
/// One edge, two opposite ones (a shift, a scale), all.
const MOVES: [[f64; 4]; 9] = [
    [1.0, 0.0, 0.0, 0.0],
    [0.0, 1.0, 0.0, 0.0],
    [0.0, 0.0, 1.0, 0.0],
    [0.0, 0.0, 0.0, 1.0],
    [1.0, 0.0, -1.0, 0.0],
    [0.0, 1.0, 0.0, -1.0],
    [1.0, 0.0, 1.0, 0.0],
    [0.0, 1.0, 0.0, 1.0],
    [1.0, 1.0, 1.0, 1.0],
];

/// Brightness summed from the upper left corner, so that any rectangle's mean takes four look-ups.
pub struct Sums {
    width: usize,
    height: usize,
    /// One more than pixels on each side; in 256ths of a step.
    sums: Vec<u64>,
}

/// Means of the cells that lie in a picture, row by row, and which these are.
pub struct Cells {
    pub values: Vec<f64>,
    columns: std::ops::Range<usize>,
    rows: std::ops::Range<usize>,
}

impl Sums {
    pub fn of(pixels: &Pixels) -> Self {
        let (width, height) = (pixels.width, pixels.height);
        let mut sums = vec![0; (width + 1) * (height + 1)];
        let brightness = pixels.luma();
        for (y, line) in brightness.chunks_exact(width.max(1)).enumerate() {
            let mut row = 0;
            for (x, value) in line.iter().enumerate() {
                row += (value * 256.0) as u64;
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        Self { width, height, sums }
    }

    /// Parts of pixels count by how much of them lies inside.
    fn up_to(&self, x: f64, y: f64) -> f64 {
        let (column, row) = ((x as usize).min(self.width - 1), (y as usize).min(self.height - 1));
        let (right, down) = (x - column as f64, y - row as f64);
        let at = |row: usize, column: usize| self.sums[row * (self.width + 1) + column] as f64;
        let line = |row: usize| at(row, column) * (1.0 - right) + at(row, column + 1) * right;
        line(row) * (1.0 - down) + line(row + 1) * down
    }

    /// The known picture's cells, if this is what `crop` left of it.
    pub fn cells(&self, Crop([left, top, right, bottom]): Crop) -> Cells {
        let (columns, xs) = edges((left, right), self.width as f64);
        let (rows, ys) = edges((top, bottom), self.height as f64);
        let mut values = Vec::with_capacity(rows.len() * columns.len());
        let mut above: Vec<f64> = xs.iter().map(|x| self.up_to(*x, ys[0])).collect();
        for y in ys.windows(2) {
            let below: Vec<f64> = xs.iter().map(|x| self.up_to(*x, y[1])).collect();
            for at in 1..xs.len() {
                let area = (xs[at] - xs[at - 1]) * (y[1] - y[0]);
                values.push((below[at] - below[at - 1] - above[at] + above[at - 1]) / area);
            }
            above = below;
        }
        Cells { values, columns, rows }
    }

    /// -1..=1: how the tones go together where they go together best. `tones` are one picture's in several grays: then any mix of them.
    pub fn likeness(&self, tones: &[Tones]) -> f64 {
        let fit = |crop: Crop| (self.cells(crop).correlation(tones), crop);
        let inner = tones.first().and_then(Tones::without_border);
        let starts = crops().map(Crop).chain(inner).map(fit);
        let Some((mut best, mut crop)) = starts.max_by(|one, other| one.0.total_cmp(&other.0)) else { return -1.0 };
        if best < HOPELESS {
            return best;
        }
        let start = crop;
        for step in STEPS {
            for _ in 0..ROUNDS {
                let before = best;
                for by in MOVES.iter().flat_map(|by| [by.map(|edge| edge * step), by.map(|edge| edge * -step)]) {
                    let moved = fit(crop.moved(by, start));
                    if moved.0 > best {
                        (best, crop) = moved;
                    }
                }
                if best <= before {
                    break;
                }
            }
        }
        best
    }
}

impl Crop {
    fn moved(self, by: [f64; 4], start: Self) -> Self {
        let edge = |side: usize| (self.0[side] + by[side]).clamp(start.0[side] - FARTHEST, start.0[side] + FARTHEST);
        Self([0, 1, 2, 3].map(edge))
    }
}

/// Which cells lie inside along one axis, and where in pixels each begins and the last ends.
fn edges((before, after): (f64, f64), length: f64) -> (std::ops::Range<usize>, Vec<f64>) {
    let edge = |number: usize| (number as f64 / CELLS as f64 - before) / (1.0 - before - after);
    let outside = OUTSIDE / CELLS as f64;
    let first = (0..CELLS).find(|at| edge(*at) >= -outside).unwrap_or(CELLS);
    let end = (first..CELLS).rev().find(|at| edge(at + 1) <= 1.0 + outside).map_or(first, |last| last + 1);
    (first..end, (first..=end).map(|number| edge(number).clamp(0.0, 1.0) * length).collect())
}

impl Cells {
    /// Pearson's, whatever the brightness and the contrast; with the mix of several tones that comes nearest (least squares).
    fn correlation(&self, tones: &[Tones]) -> f64 {
        if self.columns.len() < CELLS_MIN || self.rows.len() < CELLS_MIN {
            return -1.0;
        }
        let tones = &tones[..tones.len().min(GRAYS_MAX)];
        let count = self.values.len() as f64;
        let places = || self.rows.clone().flat_map(|row| self.columns.clone().map(move |column| (row, column)));
        let mean = |values: &mut dyn Iterator<Item = f64>| values.sum::<f64>() / count;
        let here = mean(&mut self.values.iter().copied());
        let means: Vec<f64> =
            tones.iter().map(|tones| mean(&mut places().map(|(row, column)| tones.level(row, column)))).collect();
        let mut square = 0.0;
        let mut products = [0.0; GRAYS_MAX];
        let mut squares = [[0.0; GRAYS_MAX]; GRAYS_MAX];
        for (value, (row, column)) in self.values.iter().zip(places()) {
            let value = value - here;
            square += value * value;
            let mut known = [0.0; GRAYS_MAX];
            for (at, (tones, mean)) in tones.iter().zip(&means).enumerate() {
                known[at] = tones.level(row, column) - mean;
                products[at] += value * known[at];
                (0..=at).for_each(|other| squares[at][other] += known[at] * known[other]);
            }
        }
        let weights = if tones.len() == 1 { [1.0; GRAYS_MAX] } else { mix(&squares, &products, (tones.len(), count)) };
        let (mut product, mut spread) = (0.0, 0.0);
        for at in 0..tones.len() {
            product += weights[at] * products[at];
            let others: f64 = (0..at).map(|other| 2.0 * weights[other] * squares[at][other]).sum();
            spread += weights[at] * (weights[at] * squares[at][at] + others);
        }
        if spread * square <= 0.0 { 0.0 } else { product / libm::sqrt(spread * square) }
    }
}

/// The weights that bring a mix nearest, by Cholesky's parts of the lower triangle; levels are whole numbers, and so much of each is noise.
fn mix(
    squares: &[[f64; GRAYS_MAX]; GRAYS_MAX],
    products: &[f64; GRAYS_MAX],
    (grays, count): (usize, f64),
) -> [f64; GRAYS_MAX] {
    let mut part = [[0.0; GRAYS_MAX]; GRAYS_MAX];
    let mut weights = [0.0; GRAYS_MAX];
    for row in 0..grays {
        for column in 0..=row {
            let known: f64 = (0..column).map(|at| part[row][at] * part[column][at]).sum();
            let rest = squares[row][column] - known;
            part[row][column] =
                if row == column { libm::sqrt(rest + NOISE * count) } else { rest / part[column][column] };
        }
        let known: f64 = (0..row).map(|at| part[row][at] * weights[at]).sum();
        weights[row] = (products[row] - known) / part[row][row];
    }
    for row in (0..grays).rev() {
        let known: f64 = (row + 1..grays).map(|at| part[at][row] * weights[at]).sum();
        weights[row] = (weights[row] - known) / part[row][row];
    }
    weights
}
