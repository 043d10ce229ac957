//! Colors of the figure in OKLCH (Ottosson 2020), each with the tone it has in print.

use canvas::Color;

use scene::{Hour, SkinTone, Tint};

/// One color of the figure. In manga style only `tone` counts.
#[derive(Clone, Copy, Debug)]
pub struct Shade {
    pub color: Color,
    /// 0 (paper) ..= 1 (black).
    pub tone: f64,
}

impl Shade {
    /// The same color, as dark in print as said.
    pub const fn toned(self, tone: f64) -> Self {
        Self { tone, ..self }
    }
}

/// Lightness 0..=1, chroma, hue in degrees.
#[derive(Clone, Copy, Debug)]
pub struct Lch(pub f64, pub f64, pub f64);

impl Lch {
    pub fn darker(self, by: f64) -> Self {
        Self((self.0 - by).max(0.02), self.1, self.2)
    }

    /// Toward another hue by at most `degrees`, the short way.
    pub fn toward(self, hue: f64, degrees: f64) -> Self {
        let mut gap = hue - self.2;
        if gap > 180.0 {
            gap -= 360.0;
        }
        if gap < -180.0 {
            gap += 360.0;
        }
        Self(self.0, self.1, self.2 + gap.clamp(-degrees, degrees))
    }

    /// Toward another color by a share, through OKLab.
    pub fn mixed(self, other: Self, share: f64) -> Self {
        let flat = |Self(lightness, chroma, hue): Self| {
            let turn = hue.to_radians();
            [lightness, chroma * libm::cos(turn), chroma * libm::sin(turn)]
        };
        let (one, other) = (flat(self), flat(other));
        let [lightness, a, b] = [0, 1, 2].map(|part| one[part] + (other[part] - one[part]) * share);
        Self(lightness, libm::sqrt(a * a + b * b), libm::atan2(b, a).to_degrees())
    }

    pub fn chroma(self, times: f64) -> Self {
        Self(self.0, self.1 * times, self.2)
    }

    pub fn color(self) -> Color {
        let Self(lightness, mut chroma, hue) = self;
        let (sin, cos) = (libm::sin(hue.to_radians()), libm::cos(hue.to_radians()));
        // Out of sRGB the chroma gives way, not the lightness.
        loop {
            let rgb = linear(lightness, chroma * cos, chroma * sin);
            let fits = rgb.iter().all(|part| (-0.002..=1.002).contains(part));
            if fits || chroma < 0.002 {
                let [red, green, blue] = rgb.map(coded);
                return Color::rgb(red, green, blue);
            }
            chroma *= 0.94;
        }
    }
}

/// OKLab to linear sRGB: the matrices of Björn Ottosson, "A perceptual color space for image processing" (2020).
fn linear(lightness: f64, a: f64, b: f64) -> [f64; 3] {
    let cube = |value: f64| value * value * value;
    let l = cube(lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b);
    let m = cube(lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b);
    let s = cube(lightness - 0.089_484_177_5 * a - 1.291_485_548 * b);
    [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
    ]
}

/// The transfer curve of IEC 61966-2-1.
fn coded(part: f64) -> u8 {
    let part = part.clamp(0.0, 1.0);
    let value = if part <= 0.003_130_8 { 12.92 * part } else { 1.055 * libm::pow(part, 1.0 / 2.4) - 0.055 };
    libm::round(value * 255.0) as u8
}

pub const fn hair(tint: Tint) -> Lch {
    match tint {
        Tint::Black => Lch(0.325, 0.042, 280.0),
        Tint::Brown => Lch(0.46, 0.075, 50.0),
        Tint::Blond => Lch(0.86, 0.105, 88.0),
        Tint::Red => Lch(0.52, 0.165, 28.0),
        Tint::Orange => Lch(0.70, 0.155, 55.0),
        Tint::Yellow => Lch(0.89, 0.14, 98.0),
        Tint::Green => Lch(0.62, 0.115, 150.0),
        Tint::Teal => Lch(0.70, 0.10, 195.0),
        Tint::Blue => Lch(0.58, 0.125, 255.0),
        Tint::Purple => Lch(0.54, 0.13, 300.0),
        Tint::Pink => Lch(0.80, 0.105, 5.0),
        Tint::White => Lch(0.95, 0.012, 260.0),
        Tint::Silver => Lch(0.84, 0.025, 265.0),
        Tint::Gray => Lch(0.66, 0.02, 265.0),
        Tint::Auburn => Lch(0.45, 0.115, 38.0),
        Tint::Navy => Lch(0.36, 0.075, 265.0),
        Tint::Sky => Lch(0.80, 0.085, 232.0),
        Tint::Mint => Lch(0.86, 0.085, 168.0),
        Tint::Lavender => Lch(0.77, 0.085, 302.0),
        Tint::Platinum => Lch(0.945, 0.042, 96.0),
        Tint::Ash => Lch(0.63, 0.030, 62.0),
    }
}

pub const fn iris(tint: Tint) -> Lch {
    match tint {
        Tint::Black => Lch(0.36, 0.03, 285.0),
        Tint::Brown => Lch(0.53, 0.115, 55.0),
        Tint::Blond | Tint::Yellow => Lch(0.79, 0.165, 86.0),
        Tint::Red => Lch(0.56, 0.21, 24.0),
        Tint::Orange => Lch(0.68, 0.17, 55.0),
        Tint::Green => Lch(0.63, 0.165, 152.0),
        Tint::Teal => Lch(0.68, 0.13, 195.0),
        Tint::Blue => Lch(0.60, 0.175, 255.0),
        Tint::Purple => Lch(0.56, 0.18, 300.0),
        Tint::Pink => Lch(0.68, 0.16, 0.0),
        Tint::White | Tint::Silver => Lch(0.76, 0.03, 250.0),
        Tint::Gray => Lch(0.58, 0.02, 260.0),
        Tint::Auburn => Lch(0.50, 0.13, 40.0),
        Tint::Navy => Lch(0.42, 0.11, 265.0),
        Tint::Sky => Lch(0.72, 0.12, 232.0),
        Tint::Mint => Lch(0.78, 0.11, 165.0),
        Tint::Lavender => Lch(0.68, 0.13, 302.0),
        Tint::Platinum => Lch(0.84, 0.06, 92.0),
        Tint::Ash => Lch(0.60, 0.035, 70.0),
    }
}

pub const fn cloth(tint: Tint) -> Lch {
    match tint {
        Tint::Black => Lch(0.30, 0.02, 280.0),
        Tint::Brown => Lch(0.48, 0.06, 55.0),
        Tint::Blond => Lch(0.86, 0.06, 88.0),
        Tint::Red => Lch(0.55, 0.18, 25.0),
        Tint::Orange => Lch(0.70, 0.15, 55.0),
        Tint::Yellow => Lch(0.86, 0.13, 92.0),
        Tint::Green => Lch(0.55, 0.09, 150.0),
        Tint::Teal => Lch(0.60, 0.08, 200.0),
        Tint::Blue => Lch(0.40, 0.10, 262.0),
        Tint::Purple => Lch(0.46, 0.11, 300.0),
        Tint::Pink => Lch(0.80, 0.09, 5.0),
        Tint::White => Lch(0.96, 0.008, 285.0),
        Tint::Silver => Lch(0.82, 0.012, 265.0),
        Tint::Gray => Lch(0.60, 0.012, 270.0),
        Tint::Auburn => Lch(0.46, 0.10, 38.0),
        Tint::Navy => Lch(0.33, 0.07, 265.0),
        Tint::Sky => Lch(0.79, 0.075, 232.0),
        Tint::Mint => Lch(0.85, 0.07, 165.0),
        Tint::Lavender => Lch(0.76, 0.075, 302.0),
        Tint::Platinum => Lch(0.92, 0.035, 92.0),
        Tint::Ash => Lch(0.66, 0.022, 70.0),
    }
}

pub const fn skin(tone: SkinTone) -> Lch {
    match tone {
        SkinTone::Pale => Lch(0.950, 0.026, 50.0),
        SkinTone::Light => Lch(0.922, 0.047, 62.0),
        SkinTone::Olive => Lch(0.868, 0.058, 68.0),
        SkinTone::Tan => Lch(0.790, 0.072, 62.0),
        SkinTone::Brown => Lch(0.665, 0.082, 56.0),
        SkinTone::Dark => Lch(0.510, 0.078, 46.0),
        SkinTone::Green => Lch(0.735, 0.105, 135.0),
        SkinTone::Blue => Lch(0.785, 0.080, 235.0),
        SkinTone::Crimson => Lch(0.610, 0.155, 28.0),
        SkinTone::Ashen => Lch(0.760, 0.028, 150.0),
    }
}

/// A surface that the hour's light meets: its own color, a little turned.
pub fn lit(color: Color, hour: Hour) -> Color {
    let (light, share) = match hour {
        Hour::Day => return color,
        Hour::Dawn => ([255.0, 236.0, 212.0], 0.16),
        Hour::Dusk => ([255.0, 204.0, 180.0], 0.18),
        Hour::Night => ([150.0, 160.0, 225.0], 0.14),
    };
    tinted(color, light, share)
}

/// As [`lit`], where the light does not reach: there the sky's color is seen more.
pub fn in_shade(color: Color, hour: Hour) -> Color {
    let (light, share) = match hour {
        Hour::Day => return color,
        Hour::Dawn => ([206.0, 206.0, 244.0], 0.24),
        Hour::Dusk => ([190.0, 146.0, 214.0], 0.40),
        Hour::Night => ([120.0, 130.0, 226.0], 0.36),
    };
    tinted(color, light, share)
}

/// As [`lit`], for skin: what falls on it is whiter.
pub fn lit_skin(color: Color, hour: Hour) -> Color {
    let (light, share) = match hour {
        Hour::Day => return color,
        Hour::Dawn => ([255.0, 236.0, 216.0], 0.14),
        Hour::Dusk => ([255.0, 214.0, 192.0], 0.16),
        Hour::Night => ([255.0, 220.0, 204.0], 0.12),
    };
    tinted(color, light, share)
}

/// As [`in_shade`], for skin, which stays warm.
pub fn skin_in_shade(color: Color, hour: Hour) -> Color {
    let (light, share) = match hour {
        Hour::Day => return color,
        Hour::Dawn => ([240.0, 214.0, 226.0], 0.18),
        Hour::Dusk => ([222.0, 158.0, 178.0], 0.32),
        Hour::Night => ([178.0, 150.0, 204.0], 0.30),
    };
    tinted(color, light, share)
}

fn tinted(color: Color, light: [f64; 3], share: f64) -> Color {
    let part = |value: u8, light: f64| {
        let value = f64::from(value);
        libm::round(value * (1.0 - share) + value * light / 255.0 * share) as u8
    };
    Color {
        red: part(color.red, light[0]),
        green: part(color.green, light[1]),
        blue: part(color.blue, light[2]),
        alpha: color.alpha,
    }
}
