//! The few tones of a page: what a place's many become in a panel, so that white, black and two or three grays are left.

use canvas::drawing::Blend;
use canvas::{Color, Content, Element, Layer, Paint};

use super::backdrop::Key;

/// What is darker is meant to be black, and stays.
const BLACK: f64 = 0.8;

/// A darkness (0 paper) in the print's channels: red is the tone, green says that no ink lies there.
pub fn tone(dark: f64) -> Color {
    Color::rgb(libm::round(255.0 * (1.0 - dark)) as u8, 255, 0)
}

pub fn sorted(layer: &mut Layer, key: Key) {
    if let Content::Drawing(drawing) = &mut layer.content {
        drawing.elements.iter_mut().for_each(|element| sorted_element(element, key));
    }
}

fn sorted_element(element: &mut Element, key: Key) {
    match element {
        // Screens over the finished place are fainter, and stay what they are.
        Element::Group(group) if group.blend == Blend::Multiply => {
            group.opacity = libm::round(255.0 * share(key)) as u8;
        }
        Element::Group(group) => group.elements.iter_mut().for_each(|element| sorted_element(element, key)),
        Element::Shape(shape) => match &mut shape.paint {
            Paint::Solid(color) => become_tone(color, |dark| step(dark, key)),
            // A ramp in steps would be bands.
            Paint::Linear { stops, .. } | Paint::Radial { stops, .. } => {
                // What is light becomes paper.
                stops
                    .iter_mut()
                    .for_each(|stop| become_tone(&mut stop.color, |dark| (dark - 0.08).max(0.0) * share(key)));
            }
        },
    }
}

fn become_tone(color: &mut Color, of: impl Fn(f64) -> f64) {
    let dark = undiminished(1.0 - f64::from(color.red) / 255.0);
    if color.green == 255 {
        color.red = tone(if dark < BLACK { of(dark) } else { dark }).red;
    }
}

/// Places are drawn a third lighter than they are, for the figure before them; on a page the keys see to that.
fn undiminished(dark: f64) -> f64 {
    if dark < 0.61 { dark * 1.5 } else { dark }
}

const fn share(key: Key) -> f64 {
    match key {
        Key::Full => 0.72,
        Key::Pale => 0.44,
        Key::White => 0.16,
    }
}

fn step(dark: f64, key: Key) -> f64 {
    let steps: &[(f64, f64)] = match key {
        Key::Full => &[(0.12, 0.0), (0.21, 0.09), (0.36, 0.18), (0.6, 0.32), (BLACK, 0.55)],
        Key::Pale => &[(0.17, 0.0), (0.40, 0.10), (BLACK, 0.24)],
        Key::White => &[(0.30, 0.0), (BLACK, 0.12)],
    };
    steps.iter().find(|(below, _)| dark < *below).map_or(dark, |(_, tone)| *tone)
}
