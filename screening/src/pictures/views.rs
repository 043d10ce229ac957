//! A picture as fingerprints see it, and the pictures that it may have been made into: mirrored, without a border, cropped.

/// Opaque RGB, row by row from the top.
#[derive(Clone, Debug, PartialEq)]
pub struct Pixels {
    pub width: usize,
    pub height: usize,
    pub rgb: Vec<[u8; 3]>,
}

/// One number of three: beside luma, what grays of all kinds are mixes of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gray {
    Red,
    Blue,
    /// The strongest channel.
    Strongest,
    /// The weakest.
    Weakest,
}

impl Gray {
    fn of(self, [red, green, blue]: [u8; 3]) -> u8 {
        match self {
            Self::Red => red,
            Self::Blue => blue,
            Self::Strongest => red.max(green).max(blue),
            Self::Weakest => red.min(green).min(blue),
        }
    }
}

/// Left, top, width, height.
type Part = [usize; 4];

/// Of one color within this much is border.
const BORDER_STEP: u8 = 14;
/// Channels of a gray differ by no more, packed or not.
const GRAY_STEP: u8 = 12;
/// Of a row's pixels this share may differ and the row is border all the same: a caption's letters are more.
const BORDER_SPECKS: f64 = 0.01;

impl Pixels {
    /// Straight-alpha RGBA laid on white.
    ///
    /// # Panics
    ///
    /// Where the bytes are not `width * height * 4`.
    pub fn of_rgba(width: usize, height: usize, rgba: &[u8]) -> Self {
        assert_eq!(rgba.len(), width * height * 4, "RGBA of this size");
        let over_white = |pixel: &[u8]| {
            let alpha = u32::from(pixel[3]);
            [0, 1, 2].map(|channel| ((u32::from(pixel[channel]) * alpha + 255 * (255 - alpha) + 127) / 255) as u8)
        };
        Self { width, height, rgb: rgba.chunks_exact(4).map(over_white).collect() }
    }

    /// Brightness (Rec. 601), 0..=255.
    pub fn luma(&self) -> Vec<f32> {
        let luma = |[red, green, blue]: &[u8; 3]| {
            0.299 * f32::from(*red) + 0.587 * f32::from(*green) + 0.114 * f32::from(*blue)
        };
        self.rgb.iter().map(luma).collect()
    }

    /// Without its colors.
    pub fn in_gray(&self, gray: Gray) -> Self {
        Self { rgb: self.rgb.iter().map(|pixel| [gray.of(*pixel); 3]).collect(), ..*self }
    }

    /// Hardly any pixel has a color.
    pub fn is_gray(&self) -> bool {
        let colored = |pixel: &&[u8; 3]| {
            let (most, least) = (pixel.iter().max(), pixel.iter().min());
            most.zip(least).is_some_and(|(most, least)| most - least > GRAY_STEP)
        };
        self.rgb.iter().filter(colored).count() as f64 <= self.rgb.len() as f64 * BORDER_SPECKS
    }

    /// At most `side` pixels on the longer side, each the mean of what it covers, parts of pixels included: a mirrored picture
    /// becomes the mirror of the smaller one.
    pub fn smaller(&self, side: usize) -> Self {
        let longest = self.width.max(self.height);
        if longest <= side {
            return self.clone();
        }
        let scaled = |length: usize| (length * side / longest).max(1);
        let (width, height) = (scaled(self.width), scaled(self.height));
        let across: Vec<Vec<(usize, u64)>> = (0..width).map(|x| covered(x, width, self.width)).collect();
        let area = (self.width * self.height) as u64;
        let mut rgb = Vec::with_capacity(width * height);
        for y in 0..height {
            let down = covered(y, height, self.height);
            for across in &across {
                let mut sum = [0_u64; 3];
                for (row, tall) in &down {
                    for (column, wide) in across {
                        let pixel = self.rgb[row * self.width + column];
                        sum.iter_mut().zip(pixel).for_each(|(sum, value)| *sum += u64::from(value) * tall * wide);
                    }
                }
                rgb.push(sum.map(|sum| ((sum + area / 2) / area) as u8));
            }
        }
        Self { width, height, rgb }
    }

    pub fn mirrored(&self) -> Self {
        let rows = self.rgb.chunks_exact(self.width.max(1));
        Self { rgb: rows.flat_map(|row| row.iter().rev().copied()).collect(), ..*self }
    }

    fn part(&self, [left, top, width, height]: Part) -> Self {
        let rows = self.rgb.chunks_exact(self.width).skip(top).take(height);
        Self { width, height, rgb: rows.flat_map(|row| row[left..left + width].iter().copied()).collect() }
    }

    /// Rows and columns of one color at left, top, right and bottom; nothing where there are none, or hardly anything else.
    pub fn border(&self) -> Option<[usize; 4]> {
        let top = (0..self.height).take_while(|at| self.is_flat_row(*at)).count();
        let left = (0..self.width).take_while(|at| self.is_flat_column(*at)).count();
        if top == self.height || left == self.width {
            return None;
        }
        let bottom = (0..self.height).rev().take_while(|at| self.is_flat_row(*at)).count();
        let right = (0..self.width).rev().take_while(|at| self.is_flat_column(*at)).count();
        let (width, height) = (self.width - left - right, self.height - top - bottom);
        let is_smaller = top + left + bottom + right > 0;
        (is_smaller && width >= 64 && height >= 64).then_some([left, top, right, bottom])
    }

    /// Without its border; nothing where it has none.
    pub fn without_border(&self) -> Option<Self> {
        let inner = |[left, top, right, bottom]: [usize; 4]| {
            self.part([left, top, self.width - left - right, self.height - top - bottom])
        };
        self.border().map(inner)
    }

    /// The largest part between lines of one color: a picture under a caption, or on a screen among other things. Nothing where
    /// that is the whole.
    pub fn largest_part(&self) -> Option<Self> {
        let mut part = self.clone();
        for _ in 0..2 {
            let (top, height) = longest((0..part.height).map(|at| !part.is_flat_row(at)));
            part = part.part([0, top, part.width, height]);
            let (left, width) = longest((0..part.width).map(|at| !part.is_flat_column(at)));
            if width == 0 {
                return None;
            }
            part = part.part([left, 0, width, part.height]);
        }
        let is_smaller = part.width < self.width || part.height < self.height;
        (is_smaller && part.width >= 64 && part.height >= 64).then_some(part)
    }

    fn is_flat_row(&self, at: usize) -> bool {
        self.is_flat((0..self.width).map(|x| self.rgb[at * self.width + x]))
    }

    fn is_flat_column(&self, at: usize) -> bool {
        self.is_flat((0..self.height).map(|y| self.rgb[y * self.width + at]))
    }

    fn is_flat(&self, mut line: impl Iterator<Item = [u8; 3]> + Clone) -> bool {
        let Some(first) = line.next() else { return true };
        let count = line.clone().count();
        let differs = |pixel: &[u8; 3]| pixel.iter().zip(first).any(|(one, other)| one.abs_diff(other) > BORDER_STEP);
        line.filter(differs).count() as f64 <= count as f64 * BORDER_SPECKS
    }

    /// What is left after a crop by these shares at left, top, right and bottom.
    pub fn cropped(&self, [left, top, right, bottom]: [f64; 4]) -> Self {
        let cut = |share: f64, of: usize| libm::round(share * of as f64) as usize;
        let (x, y) = (cut(left, self.width), cut(top, self.height));
        let width = self.width.saturating_sub(x + cut(right, self.width)).max(1);
        let height = self.height.saturating_sub(y + cut(bottom, self.height)).max(1);
        self.part([x, y, width, height])
    }
}

/// The pixels, of `from`, that pixel `at` of `of` covers, each with how much of it.
fn covered(at: usize, of: usize, from: usize) -> Vec<(usize, u64)> {
    let (first, end) = (at * from, (at + 1) * from);
    let share = |pixel: usize| (end.min((pixel + 1) * of) - first.max(pixel * of)) as u64;
    (first / of..end.div_ceil(of)).map(|pixel| (pixel, share(pixel))).collect()
}

/// Where the longest run of true begins, and its length.
fn longest(lines: impl Iterator<Item = bool>) -> (usize, usize) {
    let (mut best, mut first) = ((0, 0), 0);
    for (at, is_inside) in lines.enumerate() {
        if !is_inside {
            first = at + 1;
        } else if at + 1 - first > best.1 {
            best = (first, at + 1 - first);
        }
    }
    best
}
