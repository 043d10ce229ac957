//! What a style makes of every color of a finished picture, whatever drew it: color is rich, pastel is soft.

use canvas::drawing::Blend;
use canvas::{Color, Content, Element, Layer, Paint};
use engine::Style;

use crate::soften::soft;

/// The ground gives way to whoever stands before it.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    Ground,
    Figure,
}

pub fn graded(layers: &mut [Layer], style: Style, part: Part) {
    match style {
        Style::Color => {
            let rich = Rich::of(part);
            recolored(layers, &Grade { of: &|color| rich.color(color), blended: 1.0 });
        }
        Style::Pastel => recolored(layers, &Grade { of: &|color| soft(color, part), blended: 2.0 / 3.0 }),
        Style::Manga | Style::Sketch => {}
    }
}

struct Grade<'a> {
    of: &'a dyn Fn(Color) -> Color,
    /// What is left of that which darkens or lightens what lies under it: it has no color of its own.
    blended: f32,
}

fn recolored(layers: &mut [Layer], grade: &Grade) {
    for layer in layers.iter_mut().filter(|layer| layer.blend == Blend::Normal) {
        match &mut layer.content {
            Content::Drawing(drawing) => elements(&mut drawing.elements, grade),
            Content::Layers(inner) => recolored(inner, grade),
            Content::Pixels(_) | Content::Strokes(_) | Content::Lettering(_) => {}
        }
    }
}

fn elements(list: &mut [Element], grade: &Grade) {
    for element in list {
        match element {
            Element::Group(group) if group.blend != Blend::Normal => {
                group.opacity = libm::roundf(f32::from(group.opacity) * grade.blended) as u8;
            }
            Element::Group(group) => elements(&mut group.elements, grade),
            Element::Shape(shape) => match &mut shape.paint {
                Paint::Solid(color) => *color = (grade.of)(*color),
                Paint::Linear { stops, .. } | Paint::Radial { stops, .. } => {
                    stops.iter_mut().for_each(|stop| stop.color = (grade.of)(stop.color));
                }
            },
        }
    }
}

/// Lights lighter, darks darker, and more color between: what air and washes of light have flattened stands out again.
struct Rich {
    /// Of each channel.
    curve: [f32; 256],
    chroma: f32,
}

impl Rich {
    fn of(part: Part) -> Self {
        let (contrast, chroma) = match part {
            Part::Ground => (0.26, 1.12),
            Part::Figure => (0.34, 1.12),
        };
        let curve = std::array::from_fn(|value| {
            let value = value as f32 / 255.0;
            let bent = value * value * (3.0 - 2.0 * value);
            // Of a figure lines and shades keep their color: black ones would be those of a sticker.
            let share = if matches!(part, Part::Figure) && value < 0.5 { contrast * 0.35 } else { contrast };
            value + (bent - value) * share
        });
        Self { curve, chroma }
    }

    fn color(&self, color: Color) -> Color {
        let [red, green, blue] = [color.red, color.green, color.blue].map(|part| self.curve[usize::from(part)]);
        let luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        let part = |part: f32| {
            let value = luma + (part - luma) * self.chroma;
            libm::roundf(value.clamp(0.0, 1.0) * 255.0) as u8
        };
        Color { red: part(red), green: part(green), blue: part(blue), alpha: color.alpha }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_and_white_stay_and_between_them_lies_more() {
        for part in [Part::Ground, Part::Figure] {
            let rich = Rich::of(part);
            assert_eq!(rich.color(Color::BLACK), Color::BLACK);
            assert_eq!(rich.color(Color::WHITE), Color::WHITE);
            let (dark, light) = (rich.color(Color::rgb(60, 60, 60)), rich.color(Color::rgb(200, 200, 200)));
            assert!(dark.red < 60 && light.red > 200, "{dark:?} {light:?}");
        }
    }

    #[test]
    fn a_gray_stays_gray_and_a_color_becomes_stronger() {
        let rich = Rich::of(Part::Figure);
        let gray = rich.color(Color::rgb(128, 128, 128));
        assert!(gray.red == gray.green && gray.green == gray.blue);
        let red = rich.color(Color::rgb(180, 90, 80));
        assert!(red.red - red.blue > 100, "{red:?}");
    }
}
