//! Which part of a page is ink, which is paper and which is tone.
//!
//! Ink and paper are laid down as paths, in the order of the layers: paper hides the ink below it. The tone is what is
//! left of the page without its ink: it is screened as a whole and its dots are laid over the paths. Where a dot falls
//! on ink it changes nothing; where paper hid ink, the tone was painted without that ink anyway.

use canvas::drawing::Blend;
use canvas::{Color, Content, Drawing, Element, Finish, Group, Layer, Paint, Stroke};

/// What a shape is for the press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Black, or another opaque color where nothing is screened.
    Ink(Color),
    Paper,
    /// Too thin a veil to hide ink: it is in the tone alone.
    Veil,
}

/// Half covers.
const COVERS: f64 = 0.5;

pub fn is_screened(layer: &Layer) -> bool {
    matches!(layer.finish, Finish::Screentone { .. })
}

/// Of a shape under a screen, where red is the tone and green says that no ink lies there (see `Finish::Screentone`).
pub fn of_print(paint: &Paint, share: f64) -> Part {
    let strength = |color: &Color| share * f64::from(color.alpha) / 255.0;
    let is_ink = |color: &Color| color.green < 128 || color.red < 8;
    let colors: Vec<&Color> = match paint {
        Paint::Solid(color) => vec![color],
        Paint::Linear { stops, .. } | Paint::Radial { stops, .. } => stops.iter().map(|stop| &stop.color).collect(),
    };
    if colors.is_empty() || colors.iter().any(|color| strength(color) < COVERS) {
        return Part::Veil;
    }
    if colors.iter().all(|color| is_ink(color)) { Part::Ink(Color::BLACK) } else { Part::Paper }
}

/// Whether all of the layer can be laid down as paths and letters. Within a screen everything can: what is no ink is tone.
pub fn is_plain(layer: &Layer, screened: bool) -> bool {
    if layer.opacity.0 == 0 {
        return true;
    }
    let screened = screened || is_screened(layer);
    layer.opacity.0 == 255
        && layer.blend == Blend::Normal
        && layer.mask.is_none()
        && match &layer.content {
            Content::Drawing(Drawing { elements }) => elements.iter().all(|element| plain_element(element, screened)),
            Content::Layers(layers) => layers.iter().all(|layer| is_plain(layer, screened)),
            Content::Lettering(words) => {
                words.color.alpha == 255 && words.outline.is_none_or(|rim| rim.color.alpha == 255)
            }
            Content::Strokes(strokes) => !screened && strokes.iter().all(plain_stroke),
            Content::Pixels(_) => false,
        }
}

const fn plain_stroke(stroke: &Stroke) -> bool {
    !stroke.erases && stroke.color.alpha == 255
}

fn plain_element(element: &Element, screened: bool) -> bool {
    match element {
        Element::Group(Group { opacity, blend, elements, .. }) => {
            (*blend == Blend::Normal || (screened && is_tone_over(*blend, elements)))
                && (screened || *opacity == 255)
                && elements.iter().all(|element| plain_element(element, screened))
        }
        Element::Shape(shape) => screened || matches!(shape.paint, Paint::Solid(color) if color.alpha == 255),
    }
}

/// Whether a group under a screen only darkens what lies below it: it hides no ink and brings none, so it is in the tone alone.
pub fn is_tone_over(blend: Blend, elements: &[Element]) -> bool {
    let is_tone = |element: &Element| match element {
        Element::Shape(shape) => !matches!(of_print(&shape.paint, 1.0), Part::Ink(_)),
        Element::Group(group) => is_tone_over(blend, &group.elements),
    };
    blend == Blend::Multiply && elements.iter().all(is_tone)
}

/// The layers without their ink: what is left is tone.
pub fn without_ink(layers: &[Layer]) -> Vec<Layer> {
    layers.iter().map(|layer| inkless(layer, false)).collect()
}

fn inkless(layer: &Layer, screened: bool) -> Layer {
    let screened = screened || is_screened(layer);
    let content = match &layer.content {
        Content::Drawing(drawing) => {
            Content::Drawing(Drawing { elements: inkless_elements(&drawing.elements, screened, 1.0) })
        }
        Content::Layers(layers) => Content::Layers(layers.iter().map(|layer| inkless(layer, screened)).collect()),
        other => other.clone(),
    };
    Layer { content, ..layer.clone() }
}

fn inkless_elements(elements: &[Element], screened: bool, share: f64) -> Vec<Element> {
    let kept = elements.iter().filter_map(|element| match element {
        Element::Group(group) => {
            let share = share * f64::from(group.opacity) / 255.0;
            let elements = inkless_elements(&group.elements, screened, share);
            Some(Element::Group(Group { elements, clip: group.clip.clone(), ..*group }))
        }
        Element::Shape(shape) => {
            let is_ink = if screened {
                matches!(of_print(&shape.paint, share), Part::Ink(_))
            } else {
                shape.paint == Paint::Solid(Color::BLACK)
            };
            (!is_ink).then(|| element.clone())
        }
    });
    kept.collect()
}
