//! Colors of places: written as hex, mixed, lit by the hour, or turned into a print tone.

use canvas::Color;

/// `hex(0xRRGGBB)`.
pub const fn hex(rgb: u32) -> Color {
    Color::rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

/// From `one` (`share` 0) to `other` (1), straight in sRGB.
pub fn mix(one: Color, other: Color, share: f64) -> Color {
    let share = share.clamp(0.0, 1.0);
    let channel = |one: u8, other: u8| byte(f64::from(one) + (f64::from(other) - f64::from(one)) * share);
    Color {
        red: channel(one.red, other.red),
        green: channel(one.green, other.green),
        blue: channel(one.blue, other.blue),
        alpha: channel(one.alpha, other.alpha),
    }
}

/// A surface of color `one` under light of color `light`.
pub fn under(one: Color, light: Color) -> Color {
    let channel = |one: u8, light: u8| byte(f64::from(one) * f64::from(light) / 255.0);
    Color {
        red: channel(one.red, light.red),
        green: channel(one.green, light.green),
        blue: channel(one.blue, light.blue),
        alpha: one.alpha,
    }
}

pub fn gray_of(color: Color) -> Color {
    let gray = byte(luma(color) * 255.0);
    Color { red: gray, green: gray, blue: gray, alpha: color.alpha }
}

/// 0 (black) ..= 1 (white): weights of Rec. 709, on the coded values.
pub fn luma(color: Color) -> f64 {
    let part = |value: u8, weight: f64| f64::from(value) / 255.0 * weight;
    part(color.red, 0.2126) + part(color.green, 0.7152) + part(color.blue, 0.0722)
}

/// The color as a tone of the print channel: red is the tone, green says that no ink lies there.
pub fn as_tone(color: Color) -> Color {
    Color { red: byte((1.0 - tone_of(color)) * 255.0), green: 255, blue: 0, alpha: color.alpha }
}

/// How dark a color is printed, 0 (paper) ..= 1 (black): what is light becomes white, what is dark solid black, and
/// nothing is left near half, where dots make a checkerboard.
pub fn tone_of(color: Color) -> f64 {
    const CURVE: [[f64; 2]; 7] =
        [[0.0, 0.0], [0.38, 0.0], [0.42, 0.07], [0.60, 0.16], [0.74, 0.28], [0.80, 0.42], [0.83, 1.0]];
    let darkness = 1.0 - luma(color);
    let above = CURVE.windows(2).find(|pair| darkness < pair[1][0]);
    above.map_or(1.0, |pair| {
        let share = (darkness - pair[0][0]) / (pair[1][0] - pair[0][0]);
        pair[0][1] + (pair[1][1] - pair[0][1]) * share
    })
}

/// Full black in the ink channel.
pub const INK: Color = Color::rgb(255, 0, 0);

fn byte(value: f64) -> u8 {
    libm::round(value.clamp(0.0, 255.0)) as u8
}
