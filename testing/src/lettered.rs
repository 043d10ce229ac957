//! A picture with words in it, set with the fonts that come with the program.

use canvas::lettering::{Align, Direction};
use canvas::{Canvas, Color, Content, Layer, LayerId, Lettering, Origin};
use render::{NoAssets, fonts, render};
use screening::pictures::Pixels;

/// In 1/256 canvas units.
const UNITS: i32 = 256;

/// Each text with the height of its letters and where its first line begins, in pixels, on white.
///
/// # Panics
///
/// Where the picture cannot be drawn.
pub fn lettered((width_px, height_px): (u32, u32), texts: &[(&str, i32, [i32; 2])]) -> Pixels {
    let layer = |(number, (text, size_px, at)): (u32, &(&str, i32, [i32; 2]))| {
        // The first has Latin letters, the last Japanese ones too.
        let font = if text.is_ascii() || text.contains('©') { fonts::FONTS[0] } else { fonts::FONTS[1] };
        let words = Lettering {
            text: (*text).into(),
            font: font.sha256.into(),
            size: size_px * UNITS,
            at: at.map(|place| place * UNITS),
            direction: Direction::Horizontal,
            align: Align::Start,
            line_spacing_percent: 130,
            color: Color::rgb(20, 20, 32),
            outline: None,
            ruby: Vec::new(),
            upright_pairs: false,
        };
        Layer::new(LayerId(number), "words", Origin::Lettering, Content::Lettering(words))
    };
    let canvas = Canvas { width_px, height_px, layers: (1..).zip(texts).map(layer).collect() };
    let image = render(&canvas, &NoAssets, 1.0).expect("words can be drawn");
    Pixels::of_rgba(width_px as usize, height_px as usize, &image.rgba)
}
