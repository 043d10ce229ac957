//! The pastel style: every color of a finished picture made soft, whatever drew it.
//!
//! Darks are lifted more than lights, so that lines keep a color of their own and nothing is black; a little of the
//! paper's rose lies over all.

use canvas::drawing::Blend;
use canvas::{Color, Content, Element, Layer, Paint};

pub fn soften(layers: &mut [Layer]) {
    for layer in layers {
        match &mut layer.content {
            Content::Drawing(drawing) => elements(&mut drawing.elements),
            Content::Layers(inner) => soften(inner),
            Content::Pixels(_) | Content::Strokes(_) | Content::Lettering(_) => {}
        }
    }
}

fn elements(list: &mut [Element]) {
    for element in list {
        match element {
            // What darkens or lightens what lies under it has no color of its own.
            Element::Group(group) if group.blend != Blend::Normal => group.opacity -= group.opacity / 3,
            Element::Group(group) => elements(&mut group.elements),
            Element::Shape(shape) => match &mut shape.paint {
                Paint::Solid(color) => *color = soft(*color),
                Paint::Linear { stops, .. } | Paint::Radial { stops, .. } => {
                    stops.iter_mut().for_each(|stop| stop.color = soft(stop.color));
                }
            },
        }
    }
}

fn soft(color: Color) -> Color {
    let parts = [color.red, color.green, color.blue].map(|part| f64::from(part) / 255.0);
    let luma = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    // Black becomes half of the way to white, white stays.
    let lifted = 0.50 + 0.50 * luma;
    // What is lifted loses color: half of the loss is given back, and lines, being dark, are given more.
    let strength = 0.76 + 0.30 * (1.0 - luma) * (1.0 - luma);
    let rose = [0.018, -0.006, 0.010];
    let part = |at: usize| {
        let value = lifted + (parts[at] - luma) * strength + rose[at] * (1.5 - luma);
        libm::round(value.clamp(0.0, 1.0) * 255.0) as u8
    };
    Color { red: part(0), green: part(1), blue: part(2), alpha: color.alpha }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_stays_black_and_white_stays_white() {
        let dark = soft(Color::BLACK);
        assert!(dark.red > 70 && dark.blue > 70 && dark.red < 160);
        assert!(soft(Color::WHITE).green > 248);
    }

    #[test]
    fn a_darker_color_stays_the_darker() {
        let light = |color: Color| u32::from(soft(color).green);
        assert!(light(Color::rgb(40, 40, 80)) + 20 < light(Color::rgb(160, 120, 90)));
    }
}
